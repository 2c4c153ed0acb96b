/** A book with so many bids, for what is typed from sheets of it. */

import type { BallotRules } from '../../../domain/ballots/index.ts';
import { recommendedRules } from '../../../domain/event/rules/rules.ts';
import { bidId, eventId } from '../../../domain/ids.ts';
import type { Book } from '../../../domain/wire/http.ts';

export function sampleBook(count: number, ballot: BallotRules): Book {
  const bids = Array.from({ length: count }, (_, place) => ({
    bid: bidId(place + 1),
    name: `Bid ${place + 1}`,
    organisation: '',
    purpose: '',
    beneficiaries: '',
    priorities: '',
    period: '',
    askPence: 4_000_00,
    leastPence: null,
  }));
  return {
    hash: 'book',
    event: eventId(1),
    practice: true,
    text: { name: 'Sample', venue: '', date: '', fund: '', area: '', sample: true },
    potPence: 10_000_00,
    rules: { ...recommendedRules, ballot },
    rulesFingerprint: null,
    bids,
    joinUrl: '',
    rulesSentences: [],
    ballotSentences: [],
  };
}
