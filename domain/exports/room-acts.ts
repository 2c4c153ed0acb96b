/** What the room settled and what groups said of the money, in words: for the signed sheet and the page of what happened (E12). */

import type { Change } from '../event/news.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { changesThrough, type RunTrigger } from './changed.ts';
import { sayOf, type Explained } from './explained.ts';
import type { Publication, PublishedTie } from './publication.ts';
import { tieWords } from './walk.ts';

/** What was done, and what came of it. */
export type RoomAct = readonly [what: string, how: string];

/** Every tie that was settled, in the order in which it was, and then every word of a group that made a run. */
export function roomActs(published: Publication, about: Explained): readonly RoomAct[] {
  return [...about.run.ties.map((tie) => tieAct(tie, about)), ...saidActs(published, about)];
}

/** What a group's word changed, from what to what. */
export function saidActs(published: Publication, about: Explained): readonly RoomAct[] {
  return changesThrough(published.runs).map(({ why, changes }) => [
    why.map((each) => whyWords(each, about)).join(' '),
    changes.length === 0
      ? 'It changes nothing.'
      : changes.map((change) => changeWords(change, about)).join(' '),
  ]);
}

function tieAct(tie: PublishedTie, about: Explained): RoomAct {
  const { level, how } = tieWords(tie, about);
  return [level, how];
}

function whyWords(why: RunTrigger, about: Explained): string {
  const name = nameOf(why.bid, about);
  if (why.kind === 'declined') return `${name} said no thank you.`;
  return `${name} said ${why.accepts ? 'yes' : 'no'} to ${about.money(why.amountPence)}.`;
}

function changeWords([bid, from, to]: Change, about: Explained): string {
  return `${nameOf(bid, about)}: was ${amount(from, about)}, now ${amount(to, about)}.`;
}

function nameOf(bid: BidId, about: Explained): string {
  return sayOf(about).name(bid);
}

function amount(pence: Pence, { money }: Explained): string {
  return pence === 0 ? 'nothing' : money(pence);
}
