import { withIds } from '../testing/plain-ids.ts';
import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { cardKey, heardPlay, must, setUpPlay } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { mineView } from '../views/mine.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { flawIn } from './rules/rules-flaws.ts';

const team = cardKey(2);

/** Sends as the gateway does, which knows of which group the card is. */
function send(play: Play, marks: readonly (readonly [number, number])[]) {
  return play.ask({
    type: 'send-ballot',
    key: team,
    device: 'phone',
    send: 1 + (play.state.ballots.get(team)?.phones[0]?.sent.at(-1)?.send ?? 0),
    basedOn: 0,
    ownBid: 2,
    marks,
  });
}

function heard(ownBid: Rules['ownBid']): Play {
  return heardPlay(sha256, { cards: 4, rules: { ownBid } });
}

test('[C11] a mark for the group’s own bid is refused, the rest is taken, and the journal names no group', () => {
  const play = heard('abstain');
  expect(
    send(play, [
      [1, 4],
      [2, 5],
    ]),
  ).toMatchObject({ refusal: { code: 'own-bid' } });
  expect(play.state.ballots.size).toBe(0);
  must(
    send(play, [
      [1, 4],
      [3, 5],
    ]),
  );
  expect(play.entries.at(-1)?.body).not.toHaveProperty('ownBid');
  expect(mineView(play.state, team, withIds('phone'), false, bidId(2))?.leavesOut).toBe(2);
  expect(mineView(play.state, cardKey(1), withIds('phone'), false)?.leavesOut).toBeNull();
});

test('[C11, R13] once groups have cards, the number of a bid that was removed is not given to another group’s bid', () => {
  const play = setUpPlay(sha256, { asks: [100, 100] });
  must(play.ask({ type: 'make-team-cards', batch: 2, keys: ['team-card'] }));
  must(play.ask({ type: 'remove-bid', bid: 2 }));
  must(play.ask({ type: 'add-bids', bids: [{ askPence: 100, leastPence: null, textHash: 'other' }] }));
  expect(play.state.order).toEqual([1, 3]);
});

test('[C11] where the rules allow it, a group marks its own bid as all others', () => {
  const play = heard('allow');
  must(
    send(play, [
      [1, 4],
      [2, 5],
    ]),
  );
  expect(mineView(play.state, team, withIds('phone'), false, bidId(2))?.leavesOut).toBeNull();
});

test('[C11] where groups do not vote, there are no cards for them, before or after', () => {
  const none = setUpPlay(sha256, { rules: { ownBid: 'not-vote' } });
  const code = { refusal: { code: 'groups-do-not-vote' } };
  expect(none.ask({ type: 'make-team-cards', batch: 9, keys: ['one'] })).toMatchObject(code);
  const made = setUpPlay(sha256);
  must(made.ask({ type: 'make-team-cards', batch: 9, keys: ['one'] }));
  const change = { type: 'set-rules', rules: { ...made.state.rules, ownBid: 'not-vote' } } as const;
  expect(made.ask(change)).toMatchObject(code);
  must(made.ask({ type: 'cancel-card', key: 'one', reason: 'spoilt' }));
  must(made.ask(change));
});

test('[C11] leaving one’s own bid out does not go with rules under which a blank voids the ballot', () => {
  const blanks = { ...recommendedRules.blanks, kind: 'ballot-not-counted' } as const;
  expect(flawIn({ ...recommendedRules, ownBid: 'abstain', blanks })).toBe('own-bid-and-blanks');
  expect(flawIn({ ...recommendedRules, ownBid: 'abstain' })).toBeNull();
  expect(flawIn({ ...recommendedRules, blanks })).toBeNull();
});

test('[C11, S8] leaving one’s own bid out does not go with a rule that looks at whole ballots', () => {
  const ballot = { type: 'approval', atLeast: 0, atMost: null } as const;
  const rules = {
    ...recommendedRules,
    ballot,
    blanks: { kind: 'left-out', leastScorersPercent: 0 },
  } as const;
  const phragmen = { ...rules, allocation: { rule: 'phragmen' } } as const;
  expect(flawIn({ ...phragmen, ownBid: 'abstain' })).toBe('own-bid-and-whole-ballots');
  expect(flawIn({ ...phragmen, ownBid: 'allow' })).toBeNull();
});
