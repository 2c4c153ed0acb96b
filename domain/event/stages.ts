/**
 * The stages of an event, and which stage can follow which (ST1-ST12 in SPEC.md, with the table of what can be undone).
 */

export const stages = [
  'setting-up',
  'doors-open',
  'open',
  'last-call',
  'closing', // pads are locked; ballots already saved on phones may still arrive
  'counting', // nothing arrives by phone any more; paper is entered
  'sealed', // the count is final; runs are made
  'results', // the results are shown step by step
  'signed',
] as const;
export type Stage = (typeof stages)[number];

/** Stages in which a ballot from a phone is taken. */
export function takesBallots(stage: Stage): boolean {
  return stage === 'open' || stage === 'last-call' || stage === 'closing';
}

/** Stages before the close, in which marks can be made and no role sees more figures than the hall. */
export function isBeforeClose(stage: Stage): boolean {
  return stages.indexOf(stage) < stages.indexOf('closing');
}

/** Stages in which the count is final. */
export function isSealed(stage: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf('sealed');
}

export const reopenReasons = ['phones-not-through', 'closed-too-early', 'venue-problem', 'other'] as const;
export type ReopenReason = (typeof reopenReasons)[number];
