import type { CardState } from './card-state.ts';

/** `waiting`: nothing was asked yet · `unknown`: no such card · `wrong`: not a number · `problem`: no answer came. */
export type AnswerKind = CardState | 'waiting' | 'unknown' | 'wrong' | 'problem';
