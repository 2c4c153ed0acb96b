import type { Standing } from './standing.ts';

/** `waiting`: nothing was asked yet · `unknown`: no such card · `wrong`: not a number · `problem`: no answer came. */
export type AnswerKind = Standing | 'waiting' | 'unknown' | 'wrong' | 'problem';
