/** What the room settled and what groups said of the money, in words: for the signed sheet and the page of what happened (E12). */

import type { Change } from '../event/news.ts';
import { someOf, type Nameless, type WalkSpeech } from '../reasons/speech.ts';
import { changesThrough, type RunTrigger } from './changed.ts';
import { namedFor, type Explained } from './explained.ts';
import type { Publication } from './publication.ts';
import { tieWords } from './walk.ts';

/** What was done, and what came of it. */
export type RoomAct = readonly [what: string, how: string];

/** Every tie that was settled, in the order in which it was, and then every word of a group that made a run. */
export function roomActs(
  published: Publication,
  about: Explained,
  nameless: Nameless<WalkSpeech>,
): readonly RoomAct[] {
  const ties = about.run.ties.map((tie): RoomAct => {
    const { level, how } = tieWords(tie, namedFor(about, nameless));
    return [level, how];
  });
  return [...ties, ...saidActs(published, about, nameless)];
}

/** What a group's word changed, from what to what. */
export function saidActs(
  published: Publication,
  about: Explained,
  nameless: Nameless<WalkSpeech>,
): readonly RoomAct[] {
  const speech = namedFor(about, nameless);
  return changesThrough(published.runs).map(({ why, changes }) => [
    why.map((each) => whyWords(each, speech)).join(' '),
    changes.length === 0
      ? speech.walk.nothingChanged
      : changes.map((change) => changeWords(change, speech)).join(' '),
  ]);
}

function whyWords(why: RunTrigger, speech: WalkSpeech): string {
  const { walk, money } = speech;
  const name = speech.name(why.bid);
  if (why.kind === 'declined') return walk.declined({ name });
  const said = { name, amount: money(why.amountPence) };
  return why.accepts ? walk.agreed(said) : walk.refused(said);
}

function changeWords([bid, from, to]: Change, { walk, money, name }: WalkSpeech): string {
  return walk.changed({
    name: name(bid),
    had: someOf(from),
    from: money(from),
    has: someOf(to),
    to: money(to),
  });
}
