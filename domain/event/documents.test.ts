import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { cardKey, heardPlay, must, sealPlay, setUpPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { fundedBids } from './funded-bids.ts';
import { countUploadsFor, mostDocuments } from './uploads.ts';

const refusal = (code: string, detail?: object) => ({
  ok: false,
  refusal: detail ? { code, detail } : { code },
});

function asked(bid: number, name: string, isPublic = false) {
  return {
    type: 'add-document',
    bid,
    file: sha256(name),
    textHash: sha256(`${name}!`),
    isPublic,
  } as const;
}

test('[U12] a project has ten documents at most, and one that is removed makes room', () => {
  const play = setUpPlay(sha256);
  for (let n = 1; n <= mostDocuments; n += 1) must(play.ask(asked(1, `document ${n}`)));
  const more = asked(1, 'one more');
  expect(play.ask(more)).toEqual(refusal('too-many-documents', { most: 10 }));
  must(play.ask(asked(2, 'of another project')));
  const first = { type: 'remove-document', bid: 1, file: sha256('document 1') } as const;
  must(play.ask(first));
  expect(play.ask(first)).toEqual(refusal('unknown-document'));
  must(play.ask(more));
  expect(play.state.bids.get(bidId(1))?.documents.map(({ file }) => file)).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => sha256(`document ${n}`)).concat(sha256('one more')),
  );
});

test('[U11] a public document is added until voting opens; one for officers while voting is paused, and after the result', () => {
  const play = heardPlay(sha256);
  expect(play.ask(asked(1, 'budget', true))).toEqual(refusal('rules-frozen'));
  must(play.ask({ type: 'pause' }));
  must(play.ask(asked(1, 'agreement')));
  must(play.ask({ type: 'remove-document', bid: 1, file: sha256('agreement') }));
  must(play.ask({ type: 'resume' }));
  const signed = tellPlay(sealPlay(play));
  must(signed.ask(asked(1, 'report')));
  expect(signed.ask(asked(99, 'report'))).toEqual(refusal('unknown-bid'));
});

test('[U8] what is counted for groups that were chosen, and for those that were not, is what each act takes', () => {
  const play = setUpPlay(sha256);
  const bids = [...play.state.bids.keys()];
  for (const bid of bids) must(play.ask(asked(bid, `budget ${bid}`)));
  must(
    play.ask({ type: 'add-picture', bid: bids[0] ?? 0, picture: sha256('picture'), textHash: sha256('alt') }),
  );
  // Before there is a result, nobody is chosen.
  expect(countUploadsFor('funded', play.state)).toEqual({ pictures: 0, documents: 0 });
  expect(countUploadsFor('not-chosen', play.state)).toEqual({ pictures: 1, documents: bids.length });
  for (const other of ['voters', 'staff'] as const)
    expect(countUploadsFor(other, play.state)).toEqual({ pictures: 0, documents: 0 });
});

test('[U8] after the result each group’s documents count for its own purpose, and are gone with that act alone', () => {
  const heard = heardPlay(sha256);
  must(
    heard.vote(
      cardKey(1),
      heard.state.order.map((bid, place) => [bid, 5 - place] as const),
    ),
  );
  const play = tellPlay(sealPlay(heard));
  const bids = [...play.state.bids.keys()];
  for (const bid of bids) must(play.ask(asked(bid, `report ${bid}`)));
  const funded = fundedBids(play.state).size;
  expect(funded).toBeGreaterThan(0);
  const counted = {
    funded: countUploadsFor('funded', play.state),
    'not-chosen': countUploadsFor('not-chosen', play.state),
  };
  expect([counted.funded.documents, counted['not-chosen'].documents]).toEqual([funded, bids.length - funded]);
  const paper = { type: 'sign', run: play.state.runs.length, fingerprint: play.fingerprint() ?? '' } as const;
  must(play.ask({ ...paper, as: 'officer', person: 1 }));
  must(play.ask({ ...paper, as: 'second', person: 2 }));
  const none = { names: 0, contacts: 0, cards: 0, run: play.state.runs.length };
  must(play.ask({ type: 'note-erasure', purpose: 'funded', ...none }));
  expect(countUploadsFor('funded', play.state).documents).toBe(0);
  expect(countUploadsFor('not-chosen', play.state)).toEqual(counted['not-chosen']);
});
