import { expect, test } from 'vitest';
import type { AnyView, FacilitatorView } from '../../domain/views/roles.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { printedCards } from '../testing/printer.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';
import { HttpClient } from '../testing/http-client.ts';

const second = 1_000;
const phones = 15;
const holding = 6;
const vanished = 5;

function facilitators(view: AnyView | undefined): FacilitatorView | null {
  return view?.role === 'facilitator' ? view : null;
}

/** Opens every card over HTTP, and brings each in on a connection of its own; the first ones hold a ballot that is not sent. */
async function comeIn(hall: TestHall): Promise<TestScreen[]> {
  const visitor = new HttpClient(hall.localUrl);
  const cards = await printedCards(hall);
  return Promise.all(
    cards.map(async ({ code }, place) => {
      await visitor.post('/api/card', { code });
      const phone = await hall.phone(`phone-${'abcdefghijklmno'.charAt(place)}`);
      await phone.mine(hall.tokens[place] ?? '', true);
      if (place < holding) phone.socket.emit('unsent', 1);
      return phone;
    }),
  );
}

test('[V8] fifteen phones walk out of a real hall, some with a ballot, some without a word: a minute later it is safe to close', async () => {
  const time = new ManualTime();
  const hall = await openHall({ cards: phones, machine: { time } });
  const facilitator = await hall.staff('facilitator');
  /** What the facilitator's screen is told once nothing is under way any more. */
  const told = async (expected: object): Promise<void> => {
    await expect
      .poll(async () => {
        await time.pass(250);
        return facilitators(facilitator.view);
      })
      .toMatchObject(expected);
  };
  await hall.hearAll();
  const here = await comeIn(hall);
  await hall.ask({ type: 'start-last-call' });
  await told({ connected: phones, joined: phones, unsent: holding, safeToClose: false });

  // The last ones are out of the Wi-Fi: nobody closes their lines, and nothing comes over them any more.
  for (const phone of here.slice(0, phones - vanished)) phone.leave();
  await told({ connected: vanished, unsent: holding, safeToClose: false });
  await time.pass(62 * second);
  const gone = { away: phones - vanished, unsent: holding, silentCards: phones };
  await told({ stage: 'last-call', unsent: 0, safeToClose: true, outOfReach: gone });

  await hall.restart();
  const again = { joined: phones, outOfReach: { silentCards: phones } };
  expect(facilitators(hall.room.view('facilitator'))).toMatchObject(again);
});
