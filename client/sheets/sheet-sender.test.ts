import { expect, test } from 'vitest';
import { cardNumber } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { SheetDesk } from '../../domain/wire/http-sheets.ts';
import type { HttpReply } from '../net/http.ts';
import { startSheetSender, type RefusedSheet, type TypedToSend } from './sheet-sender.ts';
import { typingOf } from './typing.ts';

const desk: SheetDesk = {
  open: true,
  phonesFailed: false,
  list: '0000',
  figures: { onPaper: 0, counted: 0, spoilt: 0, notReturned: 0, replaced: 0 },
  batches: [],
  counted: [],
};
const taken: HttpReply<SheetDesk> = { kind: 'value', value: desk };
const refusal = (code: RefusalCode): HttpReply<SheetDesk> => ({ kind: 'refused', refusal: { code } });
const sheet = (card: number): TypedToSend => ({ batch: 1, typing: typingOf(cardNumber(card)) });
const cards = (all: readonly TypedToSend[]) => all.map(({ typing }) => typing.card);

/** A sender whose server answers what is said, one answer after the other. */
function sending(answers: readonly HttpReply<SheetDesk>[]) {
  const sent: TypedToSend[] = [];
  let waiting: readonly TypedToSend[] = [];
  let refused: readonly RefusedSheet[] = [];
  let waits = 0;
  const sender = startSheetSender({
    post: async (each) => {
      sent.push(each);
      return answers[sent.length - 1] ?? taken;
    },
    onTaken: () => undefined,
    onChange(nextWaiting, nextRefused) {
      waiting = nextWaiting;
      refused = nextRefused;
    },
    wait: async () => void (waits += 1),
  });
  const idle = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  return { sender, sent, idle, now: () => ({ waiting: cards(waiting), refused: cards(refused), waits }) };
}

test('[Y14] sheets are sent in the order in which they were typed, each until it is taken', async () => {
  const { sender, sent, idle, now } = sending([
    { kind: 'unreached' },
    refusal('slow-down'),
    refusal('signed-out'),
  ]);
  for (const card of [1, 2, 3]) sender.send(sheet(card));
  expect(now().waiting).toEqual([1, 2, 3]);
  await idle();
  expect(cards(sent)).toEqual([1, 1, 1, 1, 2, 3]);
  expect(now()).toEqual({ waiting: [], refused: [], waits: 3 });
});

test('[Y14] a sheet that is refused comes back with everything, and the others go on', async () => {
  const { sender, sent, idle, now } = sending([refusal('card-not-on-paper')]);
  for (const card of [1, 2]) sender.send(sheet(card));
  await idle();
  expect(cards(sent)).toEqual([1, 2]);
  expect(now()).toMatchObject({ waiting: [], refused: [1] });
  expect(sender.takeRefused(2)).toBeNull();
  expect(sender.takeRefused(1)).toEqual({ ...sheet(1), refusal: { code: 'card-not-on-paper' } });
  expect(now().refused).toEqual([]);
});
