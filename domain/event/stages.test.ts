import { expect, test } from 'vitest';
import { bidId, roles } from '../ids.ts';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, setUpPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { commandHandlers } from './decide/handlers.ts';
import { recommendedRules } from './rules/rules.ts';
import type { Stage } from './stages.ts';

/** An event brought to each stage by the commands that lead there. */
const playAt: Record<Stage, () => Play> = {
  'setting-up': () => setUpPlay(sha256),
  'doors-open': () => after(setUpPlay(sha256), 'open-doors'),
  open: () => heardPlay(sha256),
  'last-call': () => after(heardPlay(sha256), 'start-last-call'),
  closing: () => after(playAt['last-call'](), 'close-voting'),
  counting: () => after(playAt.closing(), 'end-grace'),
  sealed: () => sealPlay(voted()),
  results: () => tellPlay(sealPlay(voted())),
  signed: () => {
    const play = playAt.results();
    const signature = { run: 1, fingerprint: play.fingerprint() ?? '' };
    must(play.ask({ type: 'sign', ...signature, as: 'officer', person: 1 }));
    must(play.ask({ type: 'sign', ...signature, as: 'second', person: 2 }));
    return play;
  },
};

function after(play: Play, type: 'open-doors' | 'start-last-call' | 'close-voting' | 'end-grace'): Play {
  must(play.ask({ type }));
  return play;
}

function voted(): Play {
  const play = heardPlay(sha256);
  must(
    play.vote(cardKey(1), [
      [1, 5],
      [2, 4],
      [3, 3],
    ]),
  );
  return play;
}

/** The plain stage acts and the stages in which each is possible; everywhere else it is refused. */
const possible: [
  type:
    | 'open-doors'
    | 'close-doors'
    | 'open-voting'
    | 'start-last-call'
    | 'stop-last-call'
    | 'close-voting'
    | 'end-grace'
    | 'seal'
    | 'start-results',
  stages: Stage[],
  leadsTo: Stage,
][] = [
  ['open-doors', ['setting-up'], 'doors-open'],
  ['close-doors', ['doors-open'], 'setting-up'],
  ['open-voting', ['doors-open'], 'open'],
  ['start-last-call', ['open'], 'last-call'],
  ['stop-last-call', ['last-call'], 'open'],
  ['close-voting', ['last-call'], 'closing'],
  ['end-grace', ['closing'], 'counting'],
  ['seal', ['counting'], 'sealed'],
  ['start-results', ['sealed'], 'results'],
];

for (const [type, stages, leadsTo] of possible) {
  test(`[ST3, ST12] ${type} is possible in ${stages.join(', ')} only, and leads to ${leadsTo}`, () => {
    for (const stage of Object.keys(playAt) as Stage[]) {
      const play = playAt[stage]();
      const isPossible = stages.includes(stage);
      const answer = isPossible ? { ok: true } : { refusal: { code: 'wrong-stage' } };
      expect(play.ask({ type })).toMatchObject(answer);
      expect(play.state.stage).toBe(isPossible ? leadsTo : stage);
    }
  });
}

test('[ST4, B9] ballots are taken in open, last call and closing, and at no other stage', () => {
  const taken = (Object.keys(playAt) as Stage[]).filter(
    (stage) => playAt[stage]().vote(cardKey(2), [[1, 3]]).ok,
  );
  expect(taken).toEqual(['open', 'last-call', 'closing']);
});

test('[ST11] the close is undone with a reason until the count is sealed', () => {
  for (const stage of Object.keys(playAt) as Stage[]) {
    const play = playAt[stage]();
    const outcome = play.ask({ type: 'reopen-voting', reason: 'phones-not-through' });
    expect(outcome.ok).toBe(stage === 'closing' || stage === 'counting');
    expect(outcome.ok && play.vote(cardKey(3), [[1, 1]]).ok).toBe(outcome.ok);
  }
});

test('[ST5] calling a bid starts its pitch and its timer and opens it for marks; the one before the hall was heard', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 2 }));
  expect(play.state.pitch).toEqual({ bid: 2, totalMs: 180_000, leftMs: 180_000, running: true });
  expect(play.vote(cardKey(1), [[1, 3]])).toMatchObject({ refusal: { code: 'bid-not-open' } });
  expect(play.vote(cardKey(1), [[2, 3]]).ok).toBe(true);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  expect(play.state).toMatchObject({ current: 1, pitch: { bid: 1 } });
  expect([...play.state.bids.values()].map(({ status }) => status)).toEqual([
    'presenting',
    'heard',
    'waiting',
  ]);
  expect(play.ask({ type: 'call-bid', bid: 2 })).toMatchObject({ refusal: { code: 'bid-already-heard' } });
});

test('[ST6, ST7, ST8] not here, come back later; left out; withdrawn; and back again', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'set-aside', bid: 1, as: 'later' }));
  expect([play.state.current, play.state.bids.get(bidId(1))?.status]).toEqual([null, 'later']);
  must(play.ask({ type: 'set-aside', bid: 2, as: 'left-out' }));
  expect(play.ask({ type: 'call-bid', bid: 2 })).toMatchObject({ refusal: { code: 'bid-already-heard' } });
  must(play.ask({ type: 'restore-bid', bid: 2 }));
  expect(play.state.bids.get(bidId(2))?.status).toBe('waiting');
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'call-bid', bid: 3 }));
  expect(play.ask({ type: 'set-aside', bid: 1, as: 'left-out' })).toMatchObject({
    refusal: { code: 'bid-already-heard' },
  });
  must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
  must(play.ask({ type: 'restore-bid', bid: 1 }));
  expect(play.state.bids.get(bidId(1))?.status).toBe('heard');
  expect(play.ask({ type: 'restore-bid', bid: 1 })).toMatchObject({ refusal: { code: 'bid-not-set-aside' } });
  expect(play.ask({ type: 'start-last-call' })).toMatchObject({
    refusal: { code: 'still-to-hear', detail: { bids: 1 } },
  });
});

test('[ST8, ST12] during the last call no bid comes back that is still to be heard; after stopping it, it does', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'call-bid', bid: 2 }));
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  must(play.ask({ type: 'set-aside', bid: 3, as: 'left-out' }));
  must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
  must(play.ask({ type: 'start-last-call' }));
  const refusal = { refusal: { code: 'stop-last-call-first' } };
  expect(play.ask({ type: 'restore-bid', bid: 3 })).toMatchObject(refusal);
  expect(play.ask({ type: 'set-aside', bid: 3, as: 'later' })).toMatchObject(refusal);
  expect(play.ask({ type: 'restore-bid', bid: 2 })).toMatchObject(refusal);
  must(play.ask({ type: 'restore-bid', bid: 1 }));
  must(play.ask({ type: 'stop-last-call' }));
  must(play.ask({ type: 'restore-bid', bid: 3 }));
  expect(play.ask({ type: 'start-last-call' })).toMatchObject({
    refusal: { code: 'still-to-hear', detail: { bids: 1 } },
  });
});

test('[ST7] a withdrawn bid cannot be chosen, whatever its scores', () => {
  const play = voted();
  must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
  sealPlay(play);
  expect(play.state.runs[0]?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [2, 'chosen'],
    [3, 'not-chosen'],
    [1, 'not-chosen'],
  ]);
});

test('[ST9] a pause refuses ballots and stage acts, keeps what the clocks read, and ends only by resuming', () => {
  const play = playAt['last-call']();
  play.clocks = { pitchLeftMs: null, countdownLeftMs: 41_000, clockHeld: false };
  must(play.ask({ type: 'pause' }));
  expect(play.state.countdown?.leftMs).toBe(41_000);
  expect(play.vote(cardKey(1), [[1, 3]])).toMatchObject({ refusal: { code: 'paused' } });
  expect(play.ask({ type: 'close-voting' })).toMatchObject({ refusal: { code: 'paused' } });
  expect(play.ask({ type: 'pause' })).toMatchObject({ refusal: { code: 'paused' } });
  must(play.ask({ type: 'show-overlay', overlay: 'join' }));
  must(play.ask({ type: 'resume' }));
  expect(play.vote(cardKey(1), [[1, 3]]).ok).toBe(true);
});

test('[ST10] a held countdown runs on from where it stood, when the facilitator says so', () => {
  const play = playAt['last-call']();
  expect(play.ask({ type: 'release-clock' })).toMatchObject({ refusal: { code: 'clock-not-held' } });
  play.clocks = { pitchLeftMs: null, countdownLeftMs: 17_000, clockHeld: true };
  must(play.ask({ type: 'release-clock' }));
  expect(play.state.countdown).toEqual({ kind: 'last-call', leftMs: 17_000 });
});

test('[R7] once voting has opened neither rules nor bids change', () => {
  const play = openPlay(sha256);
  const money = { askPence: 1, leastPence: null, textHash: 'x' };
  for (const ask of [
    { type: 'set-rules', rules: recommendedRules } as const,
    { type: 'add-bids', bids: [money] } as const,
    { type: 'change-bid', bid: 1, ...money } as const,
    { type: 'remove-bid', bid: 1 } as const,
  ]) {
    expect(play.ask(ask)).toMatchObject({ refusal: { code: 'rules-frozen' } });
  }
});

test('[V1] every command is refused to every role that the matrix does not name', () => {
  let refusals = 0;
  for (const [type, { roles: allowed }] of Object.entries(commandHandlers)) {
    for (const role of roles.filter((each) => !allowed.includes(each))) {
      const play = openPlay(sha256);
      const ask = { type } as Parameters<Play['ask']>[0];
      expect(play.ask(ask, role)).toMatchObject({ refusal: { code: 'not-allowed' } });
      refusals += 1;
    }
  }
  expect(refusals).toBeGreaterThan(100);
});
