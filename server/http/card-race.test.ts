import { expect, test } from 'vitest';
import { storageOfTests } from '../testing/delayed-storage.ts';
import { HttpClient } from '../testing/http-client.ts';
import { TestPrinter } from '../testing/printer.ts';
import { openHall } from '../testing/test-hall.ts';

const path = '/api/events/1/cards';

test('[C4] a phone opens the new card while the desk replaces a lost one by it: nothing is replaced', async () => {
  let beforeAppend: () => Promise<unknown> = async () => null;
  const hall = await openHall({
    cards: 4,
    machine: {
      storage(of) {
        const storage = storageOfTests(of);
        const append = storage.journal.append.bind(storage.journal);
        storage.journal.append = async (...asked) => {
          await beforeAppend();
          return append(...asked);
        };
        return storage;
      },
    },
  });
  const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
  const phone = new HttpClient(hall.localUrl);
  const [card] = await new TestPrinter(hall).print(3, 3);
  // The desk was told that nobody has opened it. Before its commit, somebody does.
  beforeAppend = async () => {
    beforeAppend = async () => null;
    expect((await phone.post('/api/card', { code: card?.code })).refusal).toBeNull();
  };
  const replaced = await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard: 3 });
  expect(replaced.outcome()).toEqual({
    ok: false,
    refusal: { code: 'card-not-free', detail: { why: 'opened' } },
  });
  expect((await desk.get(`${path}/1`)).value()).toMatchObject({ cancelled: false, replacedBy: null });
  expect((await desk.get(`${path}/3`)).value()).toMatchObject({ opened: true, cancelled: false });
  expect(hall.room.saving).toBe(true);
  // Another card takes its place.
  const other = await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard: 4 });
  expect(other.value()).toEqual({ cancelled: 1, replacedBy: 4 });
});
