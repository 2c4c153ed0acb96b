import { isBeforeClose } from '../../domain/event/stages.ts';
import type { Book } from '../../domain/wire/http.ts';
import { castOf, measureOf } from '../words/measure.ts';
import { projectorWords as words } from '../words/projector.ts';
import { stallWords } from '../words/stall.ts';
import { resultsSceneWords } from '../words/results-scene.ts';
import { newsHeading, newsLine } from './news-words.ts';
import { nameIn } from './projects.ts';
import { placeOf, type HallView, type Scene, type SceneKind } from './scene.ts';

/** The state that the strip at the top shows, on the projector and on the facilitator's screen alike. */
export type Mood = 'waiting' | 'open' | 'hurry' | 'held' | 'money';

export function moodOf(view: Pick<HallView, 'stage' | 'paused' | 'tie' | 'asking' | 'news'>): Mood {
  const inTheRoom = view.news !== null && 'changes' in view.news;
  if (view.paused || inTheRoom || view.tie !== null || view.asking !== null) return 'held';
  switch (view.stage) {
    case 'setting-up':
    case 'doors-open':
    case 'counting':
    case 'sealed':
      return 'waiting';
    case 'open':
      return 'open';
    case 'last-call':
    case 'closing':
      return 'hurry';
    case 'results':
    case 'signed':
      return 'money';
  }
}

/** What is happening, in words: top left in every scene. */
export function topWords(scene: Scene, view: HallView, book: Book): string {
  switch (scene.kind) {
    case 'join':
      return joinWords(view);
    case 'rules':
      return words.todaysRules;
    case 'order':
      return words.runningOrder;
    case 'pitch': {
      const { place, of } = placeOf(view, scene.bid);
      return words.pitching({ place, of });
    }
    case 'tally':
      return view.stage === 'last-call' ? words.lastCall : measureOf(book.rules).soFar;
    case 'between':
      return view.current === null ? words.votingIsOpen : words.between({ cast: castOf(book.rules) });
    case 'stalls':
      return words.votingIsOpen;
    case 'shut':
      return words.votingIsClosed;
    case 'last-call':
      return words.lastCall;
    case 'closing':
      return words.votingIsClosed;
    case 'counting':
      return words.counting;
    case 'paused':
      return words.paused;
    case 'sealed':
      return words.countIsFinal;
    case 'news':
      return newsHeading(scene.news);
    case 'tie':
      return words.tie;
    case 'asking':
      return resultsSceneWords.asking;
    case 'pot':
    case 'result':
      return words.results;
    case 'not-chosen':
      return words.notChosen;
    case 'thanks':
      return words.everyGroup;
    case 'young':
      return words.results;
  }
}

function joinWords(view: HallView): string {
  if (view.stage === 'setting-up') return words.gettingReady;
  if (view.stage === 'doors-open') return words.welcome;
  return isBeforeClose(view.stage) ? words.joinIn : words.followAlong;
}

/** The words of the bottom line, after the ballots: what to do now, or who is next. */
export function lineWords(scene: Scene, view: HallView, book: Book): string | null {
  const beside = besideWords(scene, view, book);
  if (beside !== null) return beside;
  if (scene.kind === 'pitch') return words.voteNow({ cast: castOf(book.rules) });
  if (scene.kind === 'between' && book.rules.opening === 'all-at-once') return words.voteOnAny;
  if (view.stalls === true) return stallsLine(scene, view, book);
  if (scene.kind !== 'tally' || view.stage !== 'open') return null;
  if (scene.next === null) return scene.now === null ? words.allHeard : null;
  return words.nextIs({ name: nameIn(book, scene.next) });
}

/** When voting is open, or opens, as far as the scene does not say it. */
function stallsLine(scene: Scene, view: HallView, book: Book): string | null {
  const { hours, stage } = view;
  const period = hours === undefined || hours.period === null ? undefined : book.hours?.[hours.period];
  if (scene.kind === 'stalls' || scene.kind === 'tally')
    return hours?.vote === 'open' && period !== undefined
      ? stallWords.openNow({ now: period })
      : stage === 'open'
        ? words.voteOnAny
        : null;
  return hours?.vote === 'not-yet' && period !== undefined ? stallWords.opensAt({ next: period }) : null;
}

/** What happened meanwhile, where the picture is of something else that runs. */
export function besideWords(scene: Scene, view: HallView, book: Book): string | null {
  return view.news === null || scene.kind === 'news' || view.paused ? null : newsLine(book, view.news);
}

/** Whether the bottom line says how many ballots are in: always while they come in, unless the scene says it larger, or says who came. */
export function hasBallotsLine(scene: Scene, view: HallView): boolean {
  const otherwise: readonly SceneKind[] = ['join', 'last-call', 'closing', 'shut'];
  return (
    !otherwise.includes(scene.kind) &&
    (view.stage === 'open' || view.stage === 'last-call' || view.stage === 'closing')
  );
}

/** Latecomers find the join code in the corner of the scenes that leave room for it, until the close. */
export function hasCorner(scene: Scene, view: HallView): boolean {
  return isBeforeClose(view.stage) && (scene.kind === 'pitch' || scene.kind === 'between');
}
