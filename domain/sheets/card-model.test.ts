// A card, everybody who can act on it, and every state that it can come to: two phones, a tablet, two clerks, the desk.

import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { hasVoted } from '../event/ballot-figures.ts';
import { countCards, type SheetFate } from '../event/card-count.ts';
import { canChangeWay, typedSheet } from '../event/decide/sheets.ts';
import { bidId, cardNumber, personId, type BallotKey } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { cardKey, heardPlay } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import {
  beginBatch,
  changeToPaper,
  changeToPhone,
  confirmBatch,
  countBatch,
  dropBatch,
  takeSheetBack,
  typeSheet,
} from './sheet-acts.ts';
import { emptySheetBook, type SheetBook, type SpoiltReason } from './sheet-book.ts';

const [ann, ben] = [personId(11), personId(12)];
/** The card that is looked at, and the one that can take its place. */
const [hers, spare] = [1, 2];
const deepest = 8;

/** The event and its sheets, as a desk and phones act on them. */
class World {
  readonly play: Play = heardPlay(sha256, { cards: 3 });
  book: SheetBook = emptySheetBook;

  fates(): ReadonlyMap<BallotKey, SheetFate> {
    const became = new Map(this.book.entered);
    return new Map(this.book.onPaper.map((card) => [cardKey(card), became.get(card) ?? 'not-returned']));
  }

  vote(card: number, device: string, mark: number): boolean {
    const key = cardKey(card);
    const ballot = this.play.state.ballots.get(key);
    const send = 1 + (ballot?.revision ?? 0);
    const onPaper = this.fates().has(key);
    const asked = {
      type: 'send-ballot',
      key,
      device,
      send,
      basedOn: ballot?.revision ?? 0,
      onPaper,
    } as const;
    return this.play.ask({ ...asked, marks: [[1, mark]] }).ok;
  }

  change(act: (book: SheetBook) => Outcome<SheetBook>): boolean {
    const changed = act(this.book);
    if (changed.ok) this.book = changed.value;
    return changed.ok;
  }

  way(card: number, onPaper: boolean): boolean {
    if (!canChangeWay(this.play.state, cardKey(card)).ok) return false;
    return this.change((book) => (onPaper ? changeToPaper : changeToPhone)(book, cardNumber(card)));
  }

  type(by: typeof ann, card: number, mark: number, spoilt: SpoiltReason | null = null): boolean {
    const key = cardKey(card);
    const given = { card: cardNumber(card), marks: [[bidId(1), mark] as const], spoilt };
    const typed = typedSheet(this.play.state, { key, onPaper: this.fates().has(key) }, given);
    return typed.ok && this.change((book) => typeSheet(book, batchOf(book), by, typed.value));
  }

  count(): boolean {
    const counted = countBatch(this.book, batchOf(this.book), (card) =>
      hasVoted(this.play.state, cardKey(card)),
    );
    if (!counted.ok) return false;
    const sheets = counted.value.sheets.map(({ card, marks }) => ({
      key: cardKey(card),
      device: 'sheet',
      send: 1,
      marks,
    }));
    const entered = this.play.ask({ type: 'enter-sheets', sheets });
    if (entered.ok) this.book = counted.value.book;
    return entered.ok;
  }

  /** What tells one state from another: not how often something was sent, nor how many batches there have been. */
  signature(): string {
    const { state } = this.play;
    const ballots = [...state.ballots].map(([key, { marks, fullness }]) => [key, marks, fullness]);
    const open = this.book.open.map(({ first, second, confirmedBy, sheets }) => [
      first,
      second,
      confirmedBy,
      sheets,
    ]);
    const { onPaper, entered } = this.book;
    const cards = [[...state.cards], [...state.cancelledFor], [...state.replacements]];
    const piles = [...state.batches.values()].map(({ counted }) => counted);
    return JSON.stringify([cards, ballots, open, onPaper, entered, piles, state.stage, state.phonesFailed]);
  }
}

function batchOf(book: SheetBook): number {
  return book.open[0]?.batch ?? 0;
}

const acts: Readonly<Record<string, (world: World) => boolean>> = {
  'her phone votes': (world) => world.vote(hers, 'phone', 1),
  'another phone votes': (world) => world.vote(hers, 'other', 2),
  // Each turn at a tablet is a phone of its own (Y26).
  'the tablet votes': (world) => world.vote(hers, 'tablet', 3),
  'the spare card votes': (world) => world.vote(spare, 'phone', 4),
  'changed to paper': (world) => world.way(hers, true),
  'changed back': (world) => world.way(hers, false),
  'a batch begins': (world) =>
    world.book.open.length === 0 && world.change((book) => beginBatch(book, 1, ann)),
  'the batch is dropped': (world) => world.change((book) => dropBatch(book, batchOf(book))),
  'Ann types': (world) => world.type(ann, hers, 5),
  'Ann types it spoilt': (world) => world.type(ann, hers, 1, 'unreadable'),
  'Ann takes it back': (world) =>
    world.change((book) => takeSheetBack(book, batchOf(book), ann, cardNumber(hers))),
  'Ben types': (world) => world.type(ben, hers, 4),
  'Ann confirms': (world) => world.change((book) => confirmBatch(book, batchOf(book), ann)),
  'Ben confirms': (world) => world.change((book) => confirmBatch(book, batchOf(book), ben)),
  'the batch is counted': (world) => world.count(),
  'the card is cancelled': ({ play }) =>
    play.ask({ type: 'cancel-card', key: cardKey(hers), reason: 'lost' }).ok,
  'the card is replaced': ({ play }) =>
    play.ask({ type: 'replace-card', key: cardKey(hers), reason: 'lost', newKey: cardKey(spare) }).ok,
  'the pile is counted': ({ play }) =>
    play.ask({ type: 'count-piles', batches: [1], unused: [cardKey(3)] }).ok,
  'phones have failed': ({ play }) => play.ask({ type: 'declare-phones-failed', heard: [] }).ok,
};

function after(path: readonly string[]): World {
  const world = new World();
  for (const name of path) doAct(world, name);
  return world;
}

/** Holds in every state: each card counts at most once, and the reconciliation adds up. */
function expectSound(world: World, path: string): void {
  const { state } = world.play;
  const voted = [...state.ballots.keys()].filter((key) => hasVoted(state, key));
  const { printed, ...parts } = countCards(state, world.fates());
  const scorers = state.tally.get(bidId(1))?.scorers ?? 0;
  const wrong = [
    ...voted.filter((key) => state.cards.get(key) !== 'live').map((key) => `${key} is cancelled and counts`),
    ...(scorers === voted.length ? [] : [`${scorers} marks of ${voted.length} ballots`]),
    ...(parts.voted === voted.length ? [] : ['another figure of ballots']),
    ...(Object.values(parts).some((part) => part < 0) ? ['less than nothing'] : []),
    ...(Object.values(parts).reduce((sum, part) => sum + part, 0) === printed ? [] : ['it does not add up']),
    ...(isTwoOfOne(world) ? ['a lost card and the one in its place both count'] : []),
    ...spoiltThatCount(world),
  ];
  expect({ path, wrong }).toEqual({ path, wrong: [] });
}

function isTwoOfOne({ play: { state } }: World): boolean {
  return [...state.replacements].some(([lost, given]) => hasVoted(state, lost) && hasVoted(state, given));
}

function spoiltThatCount({ play: { state }, book }: World): string[] {
  return book.entered.flatMap(([card, as]) => {
    const marks = state.ballots.get(cardKey(card))?.marks ?? [];
    return as === 'spoilt' && marks.length > 0 && !state.phonesFailed ? [`spoilt sheet ${card} counts`] : [];
  });
}

/** Does the act, and looks whether a phone got past a card that votes on paper (Y1). */
function doAct(world: World, name: string): void {
  const key = cardKey(hers);
  const isOnPaper = world.fates().has(key);
  const before = world.play.state.ballots.get(key)?.marks;
  acts[name]?.(world);
  const isOfPhone = name.endsWith('votes') && isOnPaper;
  const marksAfter = world.play.state.ballots.get(key)?.marks;
  expect({ name, marks: isOfPhone ? marksAfter : before }).toEqual({ name, marks: before });
}

test('[Y1, Y9, C1, C7] in every state to depth 8 each card counts at most once and the reconciliation adds up', () => {
  const seen = new Set([after([]).signature()]);
  let edge: (readonly string[])[] = [[]];
  for (let depth = 1; depth <= deepest; depth += 1)
    edge = edge.flatMap((path) => Object.keys(acts).flatMap((name) => isNew(seen, [...path, name])));
  // As many as there were when this was written, or more: a model that no longer moves proves nothing.
  expect(seen.size).toBeGreaterThan(1_300);
});

/** The path, where it leads to a state that was not seen before. */
function isNew(seen: Set<string>, path: readonly string[]): (readonly string[])[] {
  const world = after(path);
  const signature = world.signature();
  if (seen.has(signature)) return [];
  seen.add(signature);
  expectSound(world, path.join(' · '));
  return [path];
}

test('[Y1, Y9, C1, C7] the same after long evenings, up to the seal', () => {
  assert(
    property(array(constantFrom(...Object.keys(acts)), { maxLength: 60 }), (path) => {
      const world = after(path);
      for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal'] as const)
        world.play.ask({ type });
      expectSound(world, path.join(' · '));
      expect(world.play.state.stage).toBe('sealed');
      expect([world.way(hers, true), world.vote(hers, 'phone', 1), world.count()]).toEqual([
        false,
        false,
        false,
      ]);
    }),
  );
});
