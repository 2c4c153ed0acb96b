import { describe, expect, test } from 'vitest';
import { at, openOn, saturday, stallsRules, sunday, twoDays } from '../testing/stalls.ts';
import { cardKey, must, setUpPlay } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import type { EntryType } from './entries.ts';
import { rulesText } from './rules/written-rules.ts';

const graceMs = 20_000;
const marks = [[1, 5]] as const;

function stalls(hours: Parameters<typeof stallsRules>[0] = twoDays): Play {
  const play = setUpPlay(sha256, { rules: stallsRules(hours) });
  play.wall = at(saturday, '9:00');
  return play;
}

/** Rules and hours are approved, the evening before. */
function approved(hours: Parameters<typeof stallsRules>[0] = twoDays): Play {
  const play = stalls(hours);
  must(play.ask({ type: 'approve-rules' }));
  return play;
}

/** The clock shows that; what is written because of it. */
function clock(play: Play, wall: number | null): readonly EntryType[] {
  const before = play.entries.length;
  play.wall = wall;
  must(play.askAsClock({ type: 'keep-hours' }));
  return play.entries.slice(before).map(({ body }) => body.type);
}

const refusal = (code: string) => ({ ok: false, refusal: { code } });
/** Votes with a card of its own; what comes of it. */
function vote(play: Play): string {
  const outcome = play.vote(cardKey(play.state.ballots.size + 1), marks);
  return outcome.ok ? 'taken' : outcome.refusal.code;
}

describe('approving', () => {
  test('[ST22] freezes rules and pot under the fingerprint, with the moments of the hours', () => {
    const play = stalls();
    must(play.ask({ type: 'approve-rules' }));
    const { rules, potPence, rulesFingerprint } = play.state;
    expect(rulesFingerprint).toBe(sha256(rulesText(rules, potPence)));
    expect(play.entries.at(-1)?.body).toEqual({
      type: 'rules-approved',
      rulesFingerprint,
      hours: [
        { from: at(saturday, '10:00'), to: at(saturday, '16:00') },
        { from: at(sunday, '11:00'), to: at(sunday, '15:00') },
      ],
    });
    for (const ask of [
      { type: 'set-rules', rules },
      { type: 'change-event-pot', potPence: 1_00 },
      { type: 'remove-bid', bid: 1 },
      { type: 'add-bids', bids: [{ askPence: 1_00, leastPence: null, textHash: 'more' }] },
    ] as const)
      expect(play.ask(ask)).toMatchObject(refusal('rules-frozen'));
    const before = play.entries.length;
    must(play.ask({ type: 'approve-rules' }));
    expect(play.entries, 'approved again, nothing is written (ST18)').toHaveLength(before);
  });

  test('[ST22] is an officer’s, and taken back until voting opens', () => {
    const play = stalls();
    expect(play.ask({ type: 'approve-rules' }, 'facilitator')).toMatchObject(refusal('not-allowed'));
    must(play.ask({ type: 'approve-rules' }));
    must(play.ask({ type: 'take-back-approval' }));
    must(play.ask({ type: 'change-event-pot', potPence: 600_00 }));
    expect(clock(play, at(saturday, '10:00')), 'nothing opens by itself').toEqual([]);
    must(play.ask({ type: 'approve-rules' }));
    clock(play, at(saturday, '10:01'));
    expect(play.ask({ type: 'take-back-approval' })).toMatchObject(refusal('wrong-stage'));
  });

  test('[ST22] needs hours that are still to come, and rules that can be met', () => {
    const none = setUpPlay(sha256);
    expect(none.ask({ type: 'approve-rules' })).toMatchObject(refusal('no-hours'));
    const late = stalls();
    late.wall = at(sunday, '15:00');
    expect(late.ask({ type: 'approve-rules' })).toMatchObject(refusal('hours-over'));
    const named = stalls();
    must(named.ask({ type: 'set-rules', rules: { ...named.state.rules, excluding: [[1, 2]] } }));
    must(named.ask({ type: 'remove-bid', bid: 2 }));
    expect(named.ask({ type: 'approve-rules' })).toMatchObject(refusal('rules-not-possible'));
  });
});

describe('voting by the hours', () => {
  test('[ST23] opens by itself at the first hour, with the doors if nobody opened them', () => {
    const play = approved();
    expect(clock(play, at(saturday, '10:00') - 1)).toEqual([]);
    expect(vote(play)).toBe('voting-not-open');
    expect(clock(play, at(saturday, '10:00'))).toEqual(['doors-opened', 'voting-opened', 'period-began']);
    expect(vote(play)).toBe('taken');
    expect(
      play.entries.slice(-4).map(({ by }) => by),
      'nobody pressed',
    ).toEqual([0, 0, 0, 1]);
  });

  test('[ST23] not approved, it does not; within the hours a person opens it, which approves them', () => {
    const play = stalls();
    expect(clock(play, at(saturday, '10:00'))).toEqual([]);
    must(play.ask({ type: 'open-doors' }));
    play.wall = at(saturday, '9:59');
    expect(play.ask({ type: 'open-voting' }, 'facilitator')).toMatchObject(refusal('outside-hours'));
    play.wall = at(saturday, '10:20');
    must(play.ask({ type: 'open-voting' }, 'facilitator'));
    expect(play.entries.slice(-3).map(({ body }) => body.type)).toEqual([
      'rules-approved',
      'voting-opened',
      'period-began',
    ]);
    expect(clock(play, at(saturday, '16:00'))).toEqual(['period-ended']);
  });

  test('[ST23] a pause before the hour opens late: when it is resumed', () => {
    const play = approved();
    must(play.ask({ type: 'open-doors' }));
    must(play.ask({ type: 'pause' }));
    expect(clock(play, at(saturday, '10:00'))).toEqual([]);
    must(play.ask({ type: 'resume' }));
    expect(clock(play, at(saturday, '10:30'))).toEqual(['voting-opened', 'period-began']);
  });

  test('[ST24] the night: locked at the hour, taken in the grace, then refused until it opens by itself', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    const end = at(saturday, '16:00');
    expect(clock(play, end - 1)).toEqual([]);
    expect(clock(play, end)).toEqual(['period-ended']);
    expect(vote(play), 'what a phone had saved').toBe('taken');
    expect(clock(play, end + graceMs - 1)).toEqual([]);
    expect(clock(play, end + graceMs)).toEqual(['period-grace-ended']);
    expect(vote(play)).toBe('voting-not-open');
    expect(play.ask({ type: 'start-last-call' })).toMatchObject(refusal('outside-hours'));
    expect(clock(play, at(sunday, '11:00'))).toEqual(['period-began']);
    expect(vote(play)).toBe('taken');
  });

  test('[ST24] two periods with no time between them are one, for whoever votes', () => {
    const play = approved([openOn(saturday, '10:00', '12:00'), openOn(saturday, '12:00', '14:00')]);
    clock(play, at(saturday, '10:00'));
    expect(clock(play, at(saturday, '12:00'))).toEqual([
      'period-ended',
      'period-grace-ended',
      'period-began',
    ]);
    expect(vote(play)).toBe('taken');
  });

  test('[ST26] after the last period it waits for a person, who closes at once or with a last call', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    expect(clock(play, at(sunday, '15:00'))).toEqual(['period-ended']);
    expect(clock(play, at(sunday, '23:00'))).toEqual(['period-grace-ended']);
    expect(clock(play, at('2027-01-20', '12:00')), 'for as long as it takes').toEqual([]);
    expect(play.state.stage).toBe('open');
    expect(vote(play)).toBe('voting-not-open');
    must(play.ask({ type: 'start-last-call' }));
    expect(vote(play), 'a person has opened it for that time').toBe('taken');
    must(play.ask({ type: 'stop-last-call' }));
    expect(vote(play)).toBe('voting-not-open');
    must(play.ask({ type: 'close-voting' }));
    expect(vote(play), 'phones send what they saved').toBe('taken');
    must(play.askAsClock({ type: 'end-grace' }));
    must(play.ask({ type: 'seal' }));
  });

  test('[ST26] opened again after the last period, it is open until a person closes it', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    clock(play, at(sunday, '15:01'));
    must(play.ask({ type: 'close-voting' }));
    must(play.ask({ type: 'reopen-voting', reason: 'phones-not-through' }));
    expect(clock(play, at(sunday, '18:00'))).toEqual([]);
    expect(vote(play)).toBe('taken');
  });

  test('[ST26] closed early and opened again at night, it opens with the next period', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) must(play.ask({ type }));
    expect(clock(play, at(saturday, '15:00')), 'a person closed it').toEqual([]);
    must(play.ask({ type: 'reopen-voting', reason: 'closed-too-early' }));
    expect(clock(play, at(saturday, '20:00'))).toEqual(['period-ended', 'period-grace-ended']);
    expect(clock(play, at(sunday, '11:00'))).toEqual(['period-began']);
  });
});

describe('an outage', () => {
  test('[ST25] over the end of a period: nothing late is counted, and the next one opens by itself', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    expect(clock(play, at(saturday, '22:00'))).toEqual(['period-ended', 'period-grace-ended']);
    expect(vote(play)).toBe('voting-not-open');
    expect(clock(play, at(sunday, '11:05'))).toEqual(['period-began']);
  });

  test('[ST25] over the whole night: the entries say that the first ended before the second began', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    expect(clock(play, at(sunday, '12:00'))).toEqual(['period-ended', 'period-grace-ended', 'period-began']);
    expect(play.state.hours).toMatchObject({ vote: 'open', period: 1 });
  });

  test('[ST25] over the first period: it opens in the second; over all of them it never opens', () => {
    const missed = approved();
    expect(clock(missed, at(saturday, '18:00'))).toEqual(['period-ended']);
    expect(missed.state.hours).toMatchObject({ vote: 'not-yet', period: 1 });
    expect(clock(missed, at(sunday, '11:00'))).toEqual(['doors-opened', 'voting-opened', 'period-began']);
    const over = approved();
    expect(clock(over, at(sunday, '18:00'))).toEqual(['period-ended']);
    expect(over.state).toMatchObject({ stage: 'setting-up', hours: { vote: 'not-yet', period: null } });
    must(over.ask({ type: 'take-back-approval' }));
  });

  test('[ST25] a date that is not believed opens and ends nothing; a person does', () => {
    const play = approved();
    must(play.ask({ type: 'open-doors' }));
    expect(clock(play, null)).toEqual([]);
    must(play.ask({ type: 'open-voting' }, 'facilitator'));
    expect(vote(play)).toBe('taken');
    expect(clock(play, null)).toEqual([]);
    expect(clock(play, at(saturday, '17:00')), 'believed again').toEqual([
      'period-ended',
      'period-grace-ended',
    ]);
    expect(play.ask({ type: 'open-voting' })).toMatchObject(refusal('outside-hours'));
    clock(play, null);
    must(play.ask({ type: 'open-voting' }));
    expect(play.state.hours).toMatchObject({ vote: 'open', period: 1 });
  });

  test('[ST25] a clock put back ends what it opened too early, and opens it again at its hour', () => {
    const play = approved();
    clock(play, at(saturday, '10:00'));
    clock(play, at(sunday, '11:00'));
    expect(clock(play, at(saturday, '20:00'))).toEqual(['period-ended', 'period-grace-ended']);
    expect(clock(play, at(sunday, '11:00'))).toEqual(['period-began']);
  });

  test('[ST23] an archived event opens nothing', () => {
    const play = approved();
    must(play.ask({ type: 'archive' }));
    expect(clock(play, at(saturday, '10:00'))).toEqual([]);
  });
});

describe('stalls', () => {
  test('[ST20] every bid is open at once, none is called, and no hours are needed', () => {
    const play = stalls([]);
    must(play.ask({ type: 'open-doors' }));
    must(play.ask({ type: 'open-voting' }));
    expect([...play.state.bids.values()].every(({ opened }) => opened)).toBe(true);
    expect(play.ask({ type: 'call-bid', bid: 1 })).toMatchObject(refusal('no-pitches'));
    expect(play.ask({ type: 'set-aside', bid: 1, as: 'later' })).toMatchObject(refusal('no-pitches'));
    must(play.ask({ type: 'set-aside', bid: 1, as: 'left-out' }));
    expect(vote(play)).toBe('taken');
    must(play.ask({ type: 'start-last-call' }));
  });
});
