/** The rules as a form holds them, and back. Every answer is text until it is read. */

import { markRange } from '../../../domain/ballots/index.ts';
import { recommendedRules, unasked, type RankedRule, type Rules } from '../../../domain/event/rules.ts';
import { flawIn, type RulesFlaw } from '../../../domain/event/rules-flaws.ts';
import { clockWords } from '../../words/numbers.ts';
import { rulesFormWords as words, type ScaleName } from '../../words/rules-form.ts';
import { Reading, type Checked } from '../form/checked.ts';

/** `''` where an answer is still open: two questions have no default. */
export interface RulesForm {
  readonly scale: ScaleName;
  readonly blanks: Rules['blanks']['kind'] | '';
  readonly screen: Rules['screen']['policy'] | '';
  readonly opening: Rules['opening'];
  readonly changes: 'until-close' | 'until-next';
  readonly by: 'average' | 'total';
  readonly borderline: RankedRule['borderline'];
  readonly tie: Rules['tie']['method'];
  readonly otherwise: Rules['tie']['otherwise'];
  readonly leastScorers: string;
  readonly passMark: string;
  readonly firstAt: string;
  readonly thenEvery: string;
  readonly pitch: string;
  readonly lastCall: string;
  readonly grace: string;
}

export type RulesField = keyof RulesForm;

export const recommendedForm: RulesForm = formOf(recommendedRules, false);

/** @param chosen false while nobody has chosen these rules: then the council's own questions are open. */
export function formOf(rules: Rules, chosen: boolean): RulesForm {
  const { ballot, blanks, allocation, tie, screen, timing } = rules;
  const ranked: RankedRule = allocation.rule === 'ranked' ? allocation : recommendedRules.allocation;
  return {
    scale: scaleName(ballot),
    blanks: chosen ? blanks.kind : '',
    screen: chosen ? screen.policy : '',
    opening: rules.opening,
    changes: rules.locking ? 'until-next' : 'until-close',
    by: ranked.by === 'average' ? 'average' : 'total',
    borderline: ranked.borderline,
    tie: tie.method,
    otherwise: tie.otherwise,
    leastScorers: String(blanks.leastScorersPercent),
    passMark: ranked.passMarkHundredths === null ? '' : decimalText(ranked.passMarkHundredths),
    firstAt: String(screen.firstAt),
    thenEvery: String(screen.thenEvery),
    pitch: clockWords(timing.pitchSeconds),
    lastCall: clockWords(timing.lastCallSeconds),
    grace: clockWords(timing.graceSeconds),
  };
}

/** The id of a field on the page. */
export function rulesFieldId(field: RulesField): string {
  return `rules-${field}`;
}

/** Reads the form; every mistake is told at once, beside its field. */
export function readRulesForm(form: RulesForm): Checked<Rules> {
  const reading = new Reading();
  const read = <T>(field: RulesField, value: T | null, message: string, meanwhile: T): T =>
    reading.take(rulesFieldId(field), value, message, meanwhile);
  const usual = recommendedRules;
  const [lowest = 0, highest = 0] = form.scale.split('-').map(Number);
  const whole = (
    field: 'leastScorers' | 'firstAt' | 'thenEvery',
    from: number,
    to: number,
    message: string,
  ) => read(field, readWhole(form[field], from, to), message, from);
  const seconds = (field: 'pitch' | 'lastCall' | 'grace') =>
    read(field, readClock(form[field]), words.clockWrong, 1);
  // What is not asked for some answers keeps its usual value: a mistake that nobody can see would block the way.
  const rules: Rules = {
    ...unasked,
    ballot: { type: 'score', lowest, highest },
    blanks: {
      kind: read('blanks', form.blanks || null, words.chooseBlanks, usual.blanks.kind),
      leastScorersPercent:
        form.blanks === 'ballot-not-counted'
          ? usual.blanks.leastScorersPercent
          : whole('leastScorers', 0, 100, words.percentWrong),
    },
    screen: {
      ...usual.screen,
      policy: read('screen', form.screen || null, words.chooseScreen, usual.screen.policy),
      ...(form.screen !== 'counts' && {
        firstAt: whole('firstAt', 1, 1000, words.stepsWrong),
        thenEvery: whole('thenEvery', 1, 1000, words.stepsWrong),
      }),
    },
    opening: form.opening,
    locking: form.changes === 'until-next',
    allocation: {
      rule: 'ranked',
      by: form.by,
      borderline: form.borderline,
      ...read('passMark', readPassMark(form.passMark), words.passMarkWrong, { passMarkHundredths: null }),
    },
    tie: { method: form.tie, otherwise: form.otherwise },
    timing: {
      pitchSeconds: seconds('pitch'),
      lastCallSeconds: seconds('lastCall'),
      graceSeconds: seconds('grace'),
    },
  };
  const answers = reading.result(rules);
  const flaw = answers.ok ? flawIn(rules) : null;
  return flaw === null ? answers : { ok: false, errors: [flawError(flaw)] };
}

/** Where the domain's own check finds fault, beside the field that it is about. */
function flawError(flaw: RulesFlaw): { id: string; message: string } {
  const [field, message] = flawPlaces[flaw] ?? flawPlaces.scale;
  return { id: rulesFieldId(field), message };
}

/** What this form asks. Nothing else can be wrong with its rules. */
const flawPlaces: { readonly [F in RulesFlaw]?: readonly [RulesField, string] } & {
  readonly scale: readonly [RulesField, string];
} = {
  scale: ['scale', words.chooseScale],
  'least-scorers': ['leastScorers', words.percentWrong],
  'pass-mark': ['passMark', words.passMarkWrong],
  'screen-needs-locking': ['screen', words.needsLocking],
  'screen-steps': ['firstAt', words.stepsTooFine],
  timing: ['pitch', words.clockWrong],
};

function scaleName(ballot: Rules['ballot']): ScaleName {
  const { lowest, highest } = markRange(ballot);
  if (lowest === 0) return highest === 10 ? '0-10' : '0-5';
  return highest === 10 ? '1-10' : '1-5';
}

function readWhole(typed: string, from: number, to: number): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : -1;
  return number >= from && number <= to ? number : null;
}

/** `2.5` as 250 hundredths, exactly; empty as no pass mark; null for anything else. */
function readPassMark(typed: string): Pick<RankedRule, 'passMarkHundredths'> | null {
  if (typed.trim() === '') return { passMarkHundredths: null };
  const [, whole, rest = ''] = /^\s*(\d{1,7})(?:\.(\d{1,2}))?\s*$/.exec(typed) ?? [];
  if (whole === undefined) return null;
  return { passMarkHundredths: Number(whole) * 100 + Number(rest.padEnd(2, '0')) };
}

/** `3:00` as 180 seconds. */
function readClock(typed: string): number | null {
  const [, minutes, seconds] = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(typed) ?? [];
  if (minutes === undefined) return null;
  const length = Number(minutes) * 60 + Number(seconds);
  return length >= 1 && length <= 3600 ? length : null;
}

function decimalText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
}
