import { expect, test } from 'vitest';
import { recordOfPlay } from '../testing/record.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { chosenIn, openRecord } from './record.ts';

/** The first two are paid, the third gets a part; then the first says no thank you. */
function declinedPlay() {
  const play = heardPlay(sha256, {
    asks: [200_00, 300_00, 400_00],
    least: [null, null, 100_00],
    potPence: 600_00,
  });
  for (const card of [1, 2, 3])
    must(
      play.vote(cardKey(card), [
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    );
  tellPlay(sealPlay(play));
  must(play.ask({ type: 'decline', bid: 1 }));
  while (play.ask({ type: 'show-next-result' }).ok);
  return play;
}

test('[X1] the record has every project in the order of the result, with its money, place and reason', () => {
  const record = recordOfPlay(declinedPlay());
  expect(
    record.projects.map(({ name, organisation, reference, amountPence, askPence, told }) => ({
      said: [name, organisation, reference],
      money: [amountPence, askPence],
      place: told.standing?.place ?? null,
      why: told.reason?.why ?? null,
    })),
  ).toEqual([
    { said: ['Bid 2', 'Group 2', '002'], money: [300_00, 300_00], place: 1, why: null },
    { said: ['Bid 3', 'Group 3', '003'], money: [300_00, 400_00], place: 2, why: null },
    { said: ['Bid 1', 'Group 1', '001'], money: [0, 200_00], place: null, why: 'declined' },
  ]);
  expect(chosenIn(record).map(({ bid }) => bid)).toEqual([2, 3]);
  const { run, published } = record;
  expect([run.number, run.allocatedPence, run.leftPence, published.potPence]).toEqual([2, 600_00, 0, 600_00]);
});

test('[X1] the record says what each later run changed, from what to what', () => {
  const [changed, ...others] = recordOfPlay(declinedPlay()).changes;
  expect(others).toEqual([]);
  expect(changed).toEqual({
    run: 2,
    why: [{ kind: 'declined', bid: 1 }],
    changes: [
      [1, 200_00, 0],
      [3, 100_00, 300_00],
    ],
  });
});

test('[X1] every card of the record is in one place, and the ways come to the ballots in', () => {
  const { cards, ways, published } = recordOfPlay(declinedPlay());
  const { printed, ...fates } = cards;
  expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(printed);
  expect(ways).toEqual({ phone: 3, paper: 0 });
  expect(published.ballots).toBe(3);
});

test('[X2] the record for everybody says in which places two people signed and how, and no name', () => {
  const play = declinedPlay();
  const [run, fingerprint] = [play.state.runs.length, play.fingerprint() ?? ''];
  for (const as of ['officer', 'second'] as const)
    must(play.ask({ type: 'sign', run, fingerprint, as, person: as === 'officer' ? 1 : 2 }));
  const record = recordOfPlay(play);
  expect(record.signed.map(({ name }) => name)).toEqual(['Person 1', 'Person 2']);
  expect(openRecord(record).signed).toEqual([
    { as: 'officer', by: 'name' },
    { as: 'second', by: 'name' },
  ]);
  expect(JSON.stringify(openRecord(record))).not.toContain('Person ');
});
