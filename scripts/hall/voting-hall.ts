/** An event whose hall may score every project: what the commands that put a load on the server begin with. */

import { recommendedRules } from '../../domain/event/rules/rules.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import type { RunningServer } from '../../server/build.ts';
import { setUpHall, tokenOf } from './officer.ts';
import { Staff, type Facilitator } from './staff.ts';

export interface VotingHall {
  readonly event: EventId;
  /** One for each card: the right to vote with it, the key that its ballots stand under, and what is printed on it. */
  readonly cards: readonly { readonly token: string; readonly key: BallotKey; readonly code: string }[];
  readonly officer: Staff;
  readonly facilitator: Facilitator;
}

export async function openVotingHall(
  { url, access }: RunningServer,
  bids: number,
  cards: number,
): Promise<VotingHall> {
  const officer = await Staff.signIn(url, tokenOf((await access.makeOwnerLink()).url));
  const screen = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;
  const hall = await setUpHall(officer, {
    name: 'A hall under load',
    potPence: 10_000_00,
    bids: Array.from({ length: bids }, (_, place) => bidOf(place + 1)),
    rules: { ...recommendedRules, opening: 'all-at-once', screen },
    cards,
  });
  const facilitator = await hall.facilitator.facilitate(hall.event);
  await facilitator.act({ type: 'open-doors' });
  await facilitator.act({ type: 'open-voting' });
  const opened = await Promise.all(
    hall.cards.map(async ({ url: card, code }) => {
      const found = await access.findCard(tokenOf(card));
      assert(found.ok, 'every printed card opens');
      const known = access.card(found.value.token);
      assert(known, 'a token that was just given is known');
      return { token: found.value.token, key: known.key, code };
    }),
  );
  return { event: hall.event, cards: opened, officer, facilitator };
}

function bidOf(number: number) {
  const words = {
    name: `Project ${number}`,
    organisation: `Group ${number}`,
    purpose: 'Load',
    beneficiaries: 'All',
    priorities: '',
    period: '',
  };
  return { ...words, askPence: 1_000_00 + number, leastPence: null };
}
