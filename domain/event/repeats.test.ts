import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { lift } from './lift.ts';
import { emptyEvent } from './state.ts';
import { mostSenders } from './senders.ts';
import { cardKey, heardPlay, must, openPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';

const card = cardKey(1);

test('[B6, B7] a ballot that came too late in part is known again by what was sent, after a restart too', () => {
  const play = openPlay(sha256, { rules: { locking: true } });
  for (const bid of [1, 2]) must(play.ask({ type: 'call-bid', bid }));
  const marks = [
    [1, 4],
    [2, 5],
  ] as const;
  expect(must(play.vote(card, marks, { send: 1 }))).toMatchObject({ revision: 1, tooLate: [1] });
  const written = play.entries.length;
  expect(must(play.vote(card, marks, { send: 1 }))).toMatchObject({ revision: 1, tooLate: [1] });
  // The same as what counts, and yet another ballot than the one that was sent.
  expect(play.vote(card, [[2, 5]], { send: 1 })).toMatchObject({ refusal: { code: 'changed-elsewhere' } });
  expect(play.entries.length).toBe(written);

  const again = emptyEvent();
  for (const entry of play.entries)
    apply(again, { ...entry, body: lift(entry.version, JSON.parse(JSON.stringify(entry.body))) });
  expect(again.ballots.get(card)).toEqual(play.state.ballots.get(card));
});

test('[R12, J6] what was sent stands in the journal only where something else counts', () => {
  const play = heardPlay(sha256);
  must(play.vote(card, [[1, 4]]));
  expect(play.entries.at(-1)?.body).not.toHaveProperty('sent');
});

test('[B20] of a card that many phones sent the last eight are known, and the one that votes always', () => {
  const play = heardPlay(sha256);
  for (let phone = 1; phone <= 30; phone += 1)
    must(play.vote(card, [[1, 1 + (phone % 5)]], { device: `phone ${phone}` }));
  const phones = play.state.ballots.get(card)?.phones ?? [];
  expect(phones).toHaveLength(mostSenders);
  expect(phones.at(-1)?.device).toBe('phone 30');
  for (let send = 2; send <= 60; send += 1)
    must(play.vote(card, [[1, 1 + (send % 5)]], { device: 'phone 30', send }));
  expect(phones.at(-1)?.sent.length).toBeLessThanOrEqual(8);
  // One that dropped out is asked, and goes on when its person has chosen.
  expect(play.vote(card, [[1, 2]], { device: 'phone 1', send: 1, basedOn: 0 })).toMatchObject({
    refusal: { code: 'changed-elsewhere' },
  });
  must(play.vote(card, [[1, 2]], { device: 'phone 1', send: 2 }));
});
