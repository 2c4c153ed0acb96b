import { ballotFigures } from '../event/ballot-figures.ts';
import { countCards } from '../event/card-count.ts';
import { countByKind } from '../event/card-kinds.ts';
import { hoursOf } from '../event/rules/day-format.ts';
import { countsOnlyComplete } from '../event/rules/ballot-status.ts';
import { isAllAnnounced } from '../event/announced.ts';
import { takesAnswers } from '../event/takes-answers.ts';
import { partToAsk } from '../event/running/part-to-ask.ts';
import { doubtAbout } from '../event/signatures.ts';
import { currentRun, type EventState } from '../event/state.ts';
import { turnoutFacts } from '../event/count-turnout.ts';
import { inGroups } from '../questions/tally.ts';
import type { ViewSources } from './view-sources.ts';
import { openedCards } from './opened-cards.ts';
import { projectorView } from './projector.ts';
import type { FacilitatorView, UndoView } from './roles.ts';

/** What the facilitator needs to lead the hall (V5): the projector's view, counts, and the standing of the run. */
export function facilitatorView(state: EventState, hall: ViewSources): FacilitatorView {
  const count = countCards(state, hall.sheets);
  const { printed, uncounted, notReturned } = count;
  const kinds = countByKind(state, hall.sheets);
  const turnout = turnoutFacts(state);
  return {
    ...projectorView(state, hall),
    role: 'facilitator',
    on: state.stageVersion,
    ...(state.phonesFailed && { phonesFailed: true as const }),
    cards: {
      made: printed,
      cancelled: state.cancelledFor.size,
      uncounted,
    },
    ...(state.door.entitled !== null && { entitled: state.door.entitled }),
    ...(turnout !== null && { turnout }),
    ...(kinds.length > 0 && { byKind: { count, kinds, possiblyTwice: state.door.secondCards } }),
    sheets: { open: hall.sheetsOpen, notReturned },
    unsent: hall.unsent,
    ...(hall.questions && takesAnswers(state) && { answered: inGroups(hall.questions.forms) }),
    safeToClose: safeToClose(hall),
    incomplete: incompleteNow(state),
    outOfReach: {
      away: hall.away,
      unsent: hall.unsentSilent,
      silentCards: openedCards(state, hall).silent,
    },
    run: runView(state, hall),
    mayAsk: state.asking === null && !state.paused && partToAsk(state) !== null,
    rulesFrozen: state.rulesFingerprint !== null,
    ...hoursWait(state, hall),
    undo: undoView(state, hall),
    saving: hall.saving,
    crowd: hall.crowd,
  };
}

/** Nothing is on its way that could still arrive (V8). Voting sheets are entered until the seal, and keep nothing open. */
function safeToClose({ unsent, saving }: ViewSources): boolean {
  return unsent === 0 && saving;
}

/** Said to whoever leads the event as long as a person has to do what the hours would do. */
function hoursWait(
  { rules, hours, stage }: EventState,
  { dateDoubted }: ViewSources,
): Pick<FacilitatorView, 'hoursWait'> {
  const isBefore = stage === 'setting-up' || stage === 'doors-open';
  if (isBefore && hours === null && hoursOf(rules).length > 0) return { hoursWait: 'approval' };
  const goesByHours = hours !== null && hours.period !== null && (isBefore || stage === 'open');
  return goesByHours && dateDoubted ? { hoursWait: 'date' } : {};
}

function undoView({ undoable }: EventState, { undoLeftMs }: ViewSources): UndoView | null {
  if (undoable === null || undoLeftMs === null) return null;
  const { entry, act, bid } = undoable;
  return { entry, act, bid, leftMs: undoLeftMs };
}

/** While projects are still presented nearly every ballot is incomplete, and the number would say nothing. */
function incompleteNow(state: EventState): number | null {
  const { stage, rules } = state;
  const matters = stage === 'last-call' || stage === 'closing' || stage === 'counting';
  if (!matters || !countsOnlyComplete(rules)) return null;
  const ballots = ballotFigures(state);
  return ballots.in - ballots.complete;
}

function runView(state: EventState, hall: ViewSources): FacilitatorView['run'] {
  const run = currentRun(state);
  if (!run || !hall.fingerprint) return null;
  return {
    number: run.number,
    // Of a small hall somebody could try every possible result against it.
    fingerprint: isAllAnnounced(state) ? hall.fingerprint : '',
    signatures: state.signatures.map(({ as, person }) => ({ as, person })),
    doubt: doubtAbout(state),
    declined: run.declined,
  };
}
