import { reopenReasons } from '../../domain/event/stages.ts';
import type { SetAside } from '../../domain/event/entries.ts';
import type { BidId } from '../../domain/ids.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { nameIn } from '../scenes/projects.ts';
import { nextBid } from '../scenes/scene.ts';
import { closingWords } from '../words/closing.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { isolated } from '../words/isolated-names.ts';
import { act, actAfterAsking, type Act, type Question } from './act.ts';
import { callBid, closeVoting } from './next-act.ts';

const moreTimeMs = 30_000;

/** Beside the large button while a group speaks or has just spoken: the clock, and going straight on. */
export function pitchActs(view: FacilitatorView, book: Book): Act[] {
  const { pitch, current, on } = view;
  if (view.paused || view.stage !== 'open') return [];
  if (pitch === null) return current === null ? [] : [startAgain(view, book, current)];
  const next = nextBid(view);
  const goOn =
    next === null
      ? []
      : [{ ...callBid(view, book, next), label: words.straightTo({ name: nameIn(book, next) }) }];
  return [
    pitch.running
      ? act(words.stopClock, { type: 'pause-pitch', on })
      : act(words.startClock, { type: 'resume-pitch', on }),
    act(words.moreTime({ more: isolated(`+${moreTimeMs / 1_000}`) }), {
      type: 'extend-pitch',
      byMs: moreTimeMs,
      on,
    }),
    ...goOn,
  ];
}

/** A pitch that was ended, or heard, once more. */
function startAgain(view: FacilitatorView, book: Book, bid: BidId): Act {
  return act(words.startAgain({ name: nameIn(book, bid) }), { type: 'start-pitch-again', bid, on: view.on });
}

/** What stops, goes back or goes round the usual way: kept away from the thumb. */
export function stageActs(view: FacilitatorView): Act[] {
  const { stage, on, unsent } = view;
  if (view.paused) return [];
  const acts: Act[] = [];
  if (view.mayAsk) acts.push(act(words.askPart, { type: 'ask-part', on }));
  if (stage === 'doors-open') acts.push(act(words.closeDoors, { type: 'close-doors', on }));
  if (stage === 'last-call') {
    acts.push(act(words.stopLastCall, { type: 'stop-last-call', on }));
    // While the clock is held, the large button lets it run on; closing at once is still possible.
    if (view.countdown?.held === true) acts.push(closeVoting(view));
  }
  if (stage === 'closing' && view.countdown?.held === true)
    acts.push(
      actAfterAsking(words.endGrace, { type: 'end-grace', on }, closingWords.endGraceAsk(unsent), true),
    );
  return acts;
}

/** Opening voting again, each with its reason: the reason stays in the record. */
export function reopenActs({ stage, paused, on }: FacilitatorView, { rules }: Book): Act[] {
  if (paused || (stage !== 'closing' && stage !== 'counting')) return [];
  const { question, locked, open, confirm } = words.reopenAsk;
  const means = rules.locking ? locked : open;
  return reopenReasons.map((reason) =>
    actAfterAsking(
      words.reopen[reason],
      { type: 'reopen-voting', reason, on },
      { question, consequence: means({ because: words.reopenBecause[reason] }), confirm },
    ),
  );
}

/** Stops every clock and every ballot: for whatever happens in a hall. */
export function pauseAct(view: FacilitatorView): Act | null {
  if (view.paused || view.stage === 'setting-up' || view.stage === 'signed') return null;
  return act(words.pauseEverything, { type: 'pause', on: view.on });
}

/** Straight to the last call, where the rules opened every project at once and not all have been heard. */
export function earlyLastCall(view: FacilitatorView, book: Book): Act | null {
  const isEarly = view.stage === 'open' && !view.paused && nextBid(view) !== null;
  if (!isEarly || book.rules.opening !== 'all-at-once') return null;
  return actAfterAsking(
    words.startLastCall,
    { type: 'start-last-call', on: view.on },
    words.earlyLastCallAsk,
  );
}

/** What can be done with one project now. */
export function bidActs(view: FacilitatorView, book: Book, bid: BidId): Act[] {
  const status = view.bids.find(([id]) => id === bid)?.[1];
  if (status === undefined || view.paused) return [];
  if (view.stage === 'sealed' || view.stage === 'results') return declineActs(view, book, bid);
  const isDay = view.stage === 'doors-open' || view.stage === 'open' || view.stage === 'last-call';
  if (!isDay) return [];
  const setAside = (as: SetAside) => setAsideAct(view, book, bid, as);
  // At stalls nobody is called, so nobody is called later.
  const isCalled = view.stalls !== true;
  const call = view.stage === 'open' && isCalled ? [callBid(view, book, bid)] : [];
  const later = isCalled ? [setAside('later')] : [];
  const again = view.stage === 'doors-open' ? [] : [startAgain(view, book, bid)];
  const restore = act(words.putBack, { type: 'restore-bid', bid, on: view.on });
  switch (status) {
    case 'waiting':
      return [...call, ...later, setAside('left-out'), setAside('withdrawn')];
    case 'presenting':
      // Being before the hall, it can still turn out that nobody is here.
      return [...again, setAside('later'), setAside('left-out'), setAside('withdrawn')];
    case 'heard':
      return [...again, setAside('withdrawn')];
    case 'later':
      return [...call, restore, setAside('left-out'), setAside('withdrawn')];
    case 'left-out':
    case 'withdrawn':
      return [restore];
  }
}

/** Coming back later is harmless; leaving a project out takes it off every ballot, so it is asked. */
function setAsideAct(view: FacilitatorView, book: Book, bid: BidId, as: SetAside): Act {
  const command = { type: 'set-aside', bid, as, on: view.on } as const;
  if (as === 'later') return act(words.setAside.later, command);
  return actAfterAsking(words.setAside[as], command, asked(words.setAsideAsk[as], nameIn(book, bid)));
}

/** A question about one project, with its name. */
function asked(
  {
    question,
    ...means
  }: typeof words.declineAsk | (typeof words.setAsideAsk)[keyof typeof words.setAsideAsk],
  name: string,
): Question {
  return { ...means, question: question({ name }) };
}

function declineActs(view: FacilitatorView, book: Book, bid: BidId): Act[] {
  const hasMoney = view.results?.lines.some((line) => line.bid === bid && line.outcome !== 'not-chosen');
  const isTied = view.tie?.tied.includes(bid);
  if (hasMoney !== true && isTied !== true) return [];
  const command = { type: 'decline', bid, on: view.on } as const;
  return [actAfterAsking(words.decline, command, asked(words.declineAsk, nameIn(book, bid)), true)];
}
