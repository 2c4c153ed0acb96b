import { markRange } from '../../domain/ballots/index.ts';
import { figureBy } from '../../domain/event/figure-by.ts';
import type { Borderline } from '../../domain/allocation/borderline.ts';
import type { Rules } from '../../domain/event/rules.ts';
import type { Pence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';

/**
 * Today's rules as plain sentences, in the order in which the day goes: at most 120 words whatever the settings, so
 * that they fit one screen. Projector, phone and paper say the same.
 */
export function rulesSentences(rules: Rules, potPence: Pence): string[] {
  const { lowest, highest } = markRange(rules.ballot);
  return [
    `Score every project from ${lowest} to ${highest}.`,
    changeSentence(rules),
    blankSentence(rules),
    ...leastSentences(rules),
    `The highest ${figureBy(rules)} is chosen first, then the next, until the ${moneyWords(potPence)} is used.`,
    ...borderlineSentences(rules),
    tieSentence(rules),
    'The council makes the awards after final checks.',
  ];
}

function changeSentence({ locking }: Rules): string {
  return locking
    ? 'You can change a score until the next project is called.'
    : 'You can change your scores until we close.';
}

function blankSentence(rules: Rules): string {
  if (rules.blanks.kind === 'ballot-not-counted')
    return 'If you leave a project without a score, your ballot is not counted.';
  return figureBy(rules) === 'average'
    ? 'A project you leave blank gets nothing from you, good or bad.'
    : 'A project you leave blank gets no points from you.';
}

function leastSentences(rules: Rules): string[] {
  const { blanks, allocation } = rules;
  const sentences = [];
  const percent = blanks.leastScorersPercent;
  if (blanks.kind === 'left-out' && percent > 0)
    sentences.push(`To be chosen, a project needs scores from ${shareWords(percent)} the voters or more.`);
  const pass = allocation.rule === 'ranked' ? allocation.passMarkHundredths : null;
  if (pass !== null)
    sentences.push(
      `It needs ${figureBy(rules) === 'average' ? 'an average' : 'a total'} of ${hundredths(pass)} or more.`,
    );
  return sentences;
}

function borderlineSentences({ allocation }: Rules): string[] {
  return allocation.rule === 'ranked' ? [borderlineSentence[allocation.borderline]] : [];
}

const borderlineSentence: Record<Borderline, string> = {
  skip: 'If a project does not fit in what is left, the next that fits is chosen.',
  stop: 'At the first project that does not fit in what is left, we stop.',
  'part-fund-then-stop':
    'If a project does not fit, it gets part when the group can manage with that; then we stop.',
  'part-fund-then-skip':
    'If a project does not fit, it gets part when the group can manage with that; then the next that fits.',
};

const tieMethodSentence = {
  hands: 'we count hands in the room',
  draw: 'we draw from a bag',
  share: 'they share what is left',
} as const;

function tieSentence({ tie }: Rules): string {
  const first = `If two are equal at the line, ${tieMethodSentence[tie.method]}`;
  if (tie.method === 'draw' || tie.method === tie.otherwise) return `${first}.`;
  return `${first}; if that does not settle it, ${tieMethodSentence[tie.otherwise]}.`;
}

function shareWords(percent: number): string {
  return percent === 50 ? 'half of' : `${percent}% of`;
}

/** 250 as `2.5`, 300 as `3`: exact, as the rule was typed. */
function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
}
