import { doubtLine } from '../../domain/exports/signing-words.ts';
import { doubtWords } from '../words/doubts.ts';
import type { BidId } from '../../domain/ids.ts';
import { missesQuorum } from '../../domain/event/turnout.ts';
import type { FacilitatorView, TieView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { nameIn } from '../scenes/projects.ts';
import { nextBid } from '../scenes/scene.ts';
import { closingWords } from '../words/closing.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { namesWords } from '../words/names.ts';
import { leadingHoursWords } from '../words/leading-hours.ts';
import { castOf } from '../words/measure.ts';
import { turnoutWords } from '../words/turnout.ts';
import { clockWords } from '../words/numbers.ts';
import { act, actAfterAsking, type Act } from './act.ts';
import { hoursNext } from './hours-acts.ts';
import type { Next } from './next.ts';

/** What the large button says. */
export function labelOf(next: Next): string {
  return next.kind === 'act' ? next.act.label : next.label;
}

/** The next act. Pressing it again and again leads from opening the doors to the signatures. */
export function nextAct(view: FacilitatorView, book: Book): Next {
  if (view.paused) return plain(act(words.carryOn, { type: 'resume', on: view.on }), carryOnMeans(view));
  if (view.countdown?.held === true)
    return plain(act(words.releaseClock, { type: 'release-clock', on: view.on }), words.releaseClockMeans);
  const isTold = view.news !== null && 'changes' in view.news;
  if (isTold && view.tie !== null) return plain(goOn, words.goOnMeans);
  if (view.tie !== null) return tieAct(view, view.tie, book);
  if (view.asking !== null)
    return { kind: 'form', form: 'answer', label: words.noteAnswer, note: words.noteAnswerMeans };
  const byHours = hoursNext(view, book);
  if (byHours !== null) return byHours;
  switch (view.stage) {
    case 'setting-up':
      return openDoors(view);
    case 'doors-open':
      return plain(openVoting(view), words.openVotingMeans);
    case 'open':
      return pitching(view, book);
    case 'last-call':
      return plain(closeVoting(view), words.closesByItself);
    case 'closing':
      return plain(
        endGrace(view),
        view.countdown?.extended === true ? words.graceExtended : words.graceEndsByItself,
      );
    case 'counting':
      return plain(seal(view), sealNote(view));
    case 'sealed':
      return plain(
        act(words.startResults, { type: 'start-results', on: view.on }),
        isTold ? words.newsMeans : words.startResultsMeans,
      );
    case 'results':
      return results(view, isTold);
    case 'signed':
      return { kind: 'nothing', label: words.allDone, note: signedNote(view) };
  }
}

function carryOnMeans({ hours }: FacilitatorView): string {
  return hours === undefined ? words.carryOnMeans : leadingHoursWords.carryOnMeans;
}

/** What was settled has been read: on to the tie that is open. */
const goOn = act(words.goOn, { type: 'show-overlay', overlay: null });

function signedNote({ run }: FacilitatorView): string {
  return doubtLine(run?.doubt ?? null, doubtWords) ?? words.allDoneMeans;
}

function plain(theAct: Act, note: string | null): Next {
  return { kind: 'act', act: theAct, note };
}

function openDoors(view: FacilitatorView): Next {
  if (view.bids.length === 0)
    return { kind: 'nothing', label: words.noProjects, note: words.noProjectsMeans };
  return plain(act(words.openDoors, { type: 'open-doors', on: view.on }), words.openDoorsMeans);
}

function openVoting({ on, rulesFrozen }: FacilitatorView): Act {
  const command = { type: 'open-voting', on } as const;
  return rulesFrozen
    ? act(words.openVoting, command)
    : actAfterAsking(words.openVoting, command, words.openVotingAsk);
}

function pitching(view: FacilitatorView, book: Book): Next {
  if (view.pitch !== null) {
    const name = nameIn(book, view.pitch.bid);
    return plain(act(words.endPitch({ name }), { type: 'end-pitch', on: view.on }), words.endPitchMeans);
  }
  const next = nextBid(view);
  if (next !== null) return plain(callBid(view, book, next), startPitchMeans(book));
  return plain(
    act(words.startLastCall, { type: 'start-last-call', on: view.on }),
    startLastCallMeans(view, clockWords(book.rules.timing.lastCallSeconds)),
  );
}

function startLastCallMeans({ stalls }: FacilitatorView, length: string): string {
  return stalls === true
    ? leadingHoursWords.stallsLastCall({ length })
    : words.startLastCallMeans({ length });
}

/** Calls a project: its pitch starts, scoring opens, the timer runs. */
export function callBid(view: FacilitatorView, book: Book, bid: BidId): Act {
  const isBack = view.bids.some(([id, status]) => id === bid && status === 'later');
  const name = nameIn(book, bid);
  return act(isBack ? words.startLatePitch({ name }) : words.startPitch({ name }), {
    type: 'call-bid',
    bid,
    on: view.on,
  });
}

/** Where every project is open from the start, a pitch opens nothing. */
function startPitchMeans({ rules }: Book): string {
  const length = clockWords(rules.timing.pitchSeconds);
  return rules.opening === 'as-presented'
    ? words.startPitchOpens({ cast: castOf(rules), length })
    : words.startPitchMeans({ length });
}

/** Closing at once, after its question. */
export function closeVoting(view: FacilitatorView): Act {
  return actAfterAsking(
    words.closeNow,
    { type: 'close-voting', on: view.on },
    closingWords.closeNowAsk(view),
    true,
  );
}

function endGrace({ on, unsent }: FacilitatorView): Act {
  const command = { type: 'end-grace', on } as const;
  if (unsent === 0) return act(words.endGrace, command);
  return actAfterAsking(words.endGrace, command, closingWords.endGraceAsk(unsent), true);
}

/** Cards and sheets that nobody has accounted for are named before the press and in the question (C7, Y9). */
function sealNote(view: FacilitatorView): string {
  const { cards } = view;
  const missing = closingWords.stillMissing(view);
  // Whatever it is, the turnout is said before the seal (D4, D7).
  const turnout = turnoutWords(view.turnout);
  if (isAccountedFor(view)) return [words.sealAllAccounted({ cards: cards.made }), ...turnout].join(' ');
  missing.push(...turnout);
  if (cards.uncounted > 0) missing.unshift(words.sealUncounted({ cards: cards.uncounted }));
  return missing.length === 0 ? words.sealMeans : missing.join(' ');
}

/** Every card that was printed has its place in the figures, and no sheet is on its way. */
function isAccountedFor({ cards, sheets }: FacilitatorView): boolean {
  return cards.made > 0 && cards.uncounted === 0 && sheets.open === 0 && sheets.notReturned === 0;
}

function seal(view: FacilitatorView): Act {
  const command = { type: 'seal', on: view.on } as const;
  const leavesOut = (view.incomplete ?? 0) > 0;
  // The sentence over the button has said it all: one press.
  const isEnough = view.turnout === undefined || !missesQuorum(view.turnout);
  if (isAccountedFor(view) && !leavesOut && isEnough) return act(words.seal, command);
  const isMissing = view.cards.uncounted > 0 || closingWords.stillMissing(view).length > 0;
  return actAfterAsking(words.seal, command, closingWords.sealAsk(view), leavesOut || isMissing || !isEnough);
}

/** Nobody ever picks a name: the rules name the way, and this offers that one alone. */
function tieAct(view: FacilitatorView, tie: TieView, book: Book): Next {
  switch (tie.method) {
    case 'hands':
      return { kind: 'form', form: 'hands', label: words.countHands, note: words.countHandsMeans };
    case 'share': {
      const names = namesWords(tie.tied.map((bid) => nameIn(book, bid)));
      const share = actAfterAsking(
        words.share,
        { type: 'settle-by-share', on: view.on },
        { ...words.shareAsk, consequence: words.shareAsk.consequence({ names }) },
      );
      return plain(share, words.shareMeans);
    }
    case 'draw':
      if (tie.numbered)
        return { kind: 'form', form: 'draw', label: words.typeDrawn, note: words.typeDrawnMeans };
      return plain(act(words.showNumbers, { type: 'number-the-draw', on: view.on }), words.showNumbersMeans);
  }
}

function results(view: FacilitatorView, isTold: boolean): Next {
  const told = view.results;
  if (told !== null && told.finished) return thenSign(view);
  const showNext = { type: 'show-next-result', on: view.on } as const;
  const [shown, steps] = [told?.shown ?? 0, told?.steps ?? 0];
  const note = (means: string) => (isTold ? words.newsMeans : means);
  if (shown >= steps) return plain(act(words.showRest, showNext), note(words.showRestMeans));
  return plain(act(words.showResult({ step: shown + 1, of: steps }), showNext), note(words.showResultMeans));
}

/** Before the paperwork the hall thanks every group. */
function thenSign(view: FacilitatorView): Next {
  const someNotChosen = view.results?.lines.some(({ outcome }) => outcome === 'not-chosen') === true;
  const isFirst = view.run?.signatures.length === 0;
  if (someNotChosen && isFirst && view.overlay !== 'scores')
    return plain(
      act(words.thankEverybody, { type: 'show-overlay', overlay: 'scores' }),
      words.thankEverybodyMeans,
    );
  return { kind: 'form', form: 'sign', label: words.sign, note: words.signMeans };
}
