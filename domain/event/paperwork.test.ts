import { describe, expect, test } from 'vitest';
import { dayOf, dayText, isDay } from '../day.ts';
import { usualDays } from '../purposes.ts';
import { fundedBids } from './funded-bids.ts';
import { applyFund } from '../fund/apply-fund.ts';
import { decideFund } from '../fund/decide-fund.ts';
import { emptyFund, type FundCommand } from '../fund/fund.ts';
import { fundId, nobody } from '../ids.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, setUpPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';

const refusal = (code: string) => ({ ok: false, refusal: { code } });

describe('who may sign', () => {
  const told = () => tellPlay(sealPlay(heardPlay(sha256)));

  test('[E6, E7] a link that was a mistake is undone by somebody else, and then the person can sign', () => {
    const play = told();
    const signing = { type: 'sign', run: 1, fingerprint: play.fingerprint() ?? '', as: 'second' } as const;
    must(play.ask({ type: 'link-person', person: 2, bid: 1 }));
    must(play.ask({ type: 'link-person', person: 1, bid: 1 }));
    expect(play.ask({ ...signing, person: 2 })).toMatchObject(refusal('linked-to-bid'));
    expect(play.ask({ type: 'unlink-person', person: 1, bid: 1 })).toMatchObject(
      refusal('another-person-needed'),
    );
    expect(play.ask({ type: 'unlink-person', person: 2, bid: 2 })).toMatchObject(refusal('nothing-to-undo'));
    must(play.ask({ type: 'unlink-person', person: 2, bid: 1 }));
    must(play.ask({ ...signing, person: 2 }));
  });

  test('[E7] whoever typed in voting sheets signs nothing, and whoever signed typed in none', () => {
    const play = told();
    const signing = { type: 'sign', run: 1, fingerprint: play.fingerprint() ?? '', as: 'officer' } as const;
    must(play.ask({ type: 'note-keying', person: 1 }));
    expect(play.ask({ ...signing, person: 1 })).toMatchObject(refusal('keyed-ballots'));
    must(play.ask({ ...signing, as: 'second', person: 2 }));
    expect(play.ask({ type: 'note-keying', person: 2 })).toMatchObject(refusal('already-signed'));
  });

  test('[E7] once the result is signed, what was known of its signers stays', () => {
    const play = told();
    const signing = { type: 'sign', run: 1, fingerprint: play.fingerprint() ?? '' } as const;
    must(play.ask({ type: 'link-person', person: 3, bid: 1 }));
    must(play.ask({ ...signing, as: 'officer', person: 1 }));
    must(play.ask({ ...signing, as: 'second', person: 2 }));
    expect(play.ask({ type: 'unlink-person', person: 3, bid: 1 })).toMatchObject(refusal('already-signed'));
  });
});

/** One voter gave marks to every bid. */
function votedPlay() {
  const play = heardPlay(sha256);
  const marks = play.state.order.map((bid, place) => [bid, 5 - place] as const);
  must(play.vote(cardKey(1), marks));
  return play;
}

describe('housekeeping', () => {
  test('[H1] words change until the count is sealed, and move no stage', () => {
    const play = heardPlay(sha256);
    const on = play.state.stageVersion;
    must(play.ask({ type: 'change-words', textHash: 'new words' }));
    expect([play.state.textHash, play.state.stageVersion]).toEqual(['new words', on]);
    sealPlay(play);
    expect(play.ask({ type: 'change-words', textHash: 'later' })).toMatchObject(refusal('wrong-stage'));
  });

  test('[H2] an event takes a new pot until its voting opens, and none below an ask', () => {
    const play = setUpPlay(sha256);
    must(play.ask({ type: 'change-event-pot', potPence: 450_00 }));
    expect(play.state.potPence).toBe(450_00);
    expect(play.ask({ type: 'change-event-pot', potPence: 399_99 })).toMatchObject({
      refusal: { code: 'ask-above-pot', detail: { bid: 3 } },
    });
    const open = openPlay(sha256);
    expect(open.ask({ type: 'change-event-pot', potPence: 450_00 })).toMatchObject(refusal('rules-frozen'));
  });

  test('[H3] nothing is put away from under a hall', () => {
    const play = openPlay(sha256);
    expect(play.ask({ type: 'archive' })).toMatchObject(refusal('wrong-stage'));
    const before = setUpPlay(sha256);
    must(before.ask({ type: 'archive' }));
    expect(before.ask({ type: 'archive' })).toMatchObject(refusal('wrong-stage'));
    must(before.ask({ type: 'bring-back' }));
    expect(before.state.archived).toBe(false);
  });

  test('[H3, H4] what was put away opens no doors before it is brought back: its names could be erased under a hall', () => {
    const play = setUpPlay(sha256);
    must(play.ask({ type: 'archive' }));
    expect(play.ask({ type: 'open-doors' })).toMatchObject(refusal('wrong-stage'));
    must(play.ask({ type: 'bring-back' }));
    expect(play.ask({ type: 'open-doors' }).ok).toBe(true);
  });

  test('[H3] a fund is archived and brought back', () => {
    const state = emptyFund();
    const ask = (command: FundCommand) => {
      const outcome = decideFund(state, command);
      if (outcome.ok) for (const body of outcome.value) applyFund(state, body, { by: nobody, at: 0 });
      return outcome;
    };
    must(ask({ type: 'create-fund', fund: fundId(1), totalPence: 1, practice: false, textHash: 'f' }));
    expect(ask({ type: 'bring-fund-back' })).toMatchObject(refusal('nothing-to-undo'));
    must(ask({ type: 'archive-fund' }));
    expect(state.archived).toBe(true);
    must(ask({ type: 'bring-fund-back' }));
    must(ask({ type: 'change-fund-words', area: null, textHash: 'new name' }));
    expect([state.archived, state.textHash]).toEqual([false, 'new name']);
  });

  test('[H4, H7] nothing is taken from under a hall, and the journal keeps for which purpose, and how many', () => {
    const counts = { names: 0, contacts: 0, cards: 20 };
    const note = { type: 'note-erasure', purpose: 'voters', run: 1, ...counts } as const;
    const play = openPlay(sha256);
    expect(play.ask({ ...note, run: null })).toMatchObject(refusal('wrong-stage'));
    const told = tellPlay(sealPlay(heardPlay(sha256)));
    expect(told.ask(note, 'clock')).toMatchObject(refusal('wrong-stage'));
    const signing = { type: 'sign', run: 1, fingerprint: told.fingerprint() ?? '' } as const;
    must(told.ask({ ...signing, as: 'officer', person: 1 }));
    must(told.ask({ ...signing, as: 'second', person: 2 }));
    must(told.ask(note, 'clock'));
    const erased = { purposes: ['voters'], ...counts, at: 0, entry: told.state.seq };
    expect([...told.state.erased]).toEqual([['voters', erased]]);
    must(told.ask({ ...note, purpose: 'staff', cards: 0, names: 3 }));
    expect([...told.state.erased.keys()]).toEqual(['voters', 'staff']);
  });

  test('[H8] whose contacts are erased is looked up again when another run was made in the meantime', () => {
    const told = tellPlay(sealPlay(votedPlay()));
    must(told.ask({ type: 'decline', bid: [...fundedBids(told.state)][0] ?? 0 }));
    must(told.ask({ type: 'archive' }));
    const note = { type: 'note-erasure', purpose: 'not-chosen', names: 0, contacts: 1, cards: 0 } as const;
    expect(told.ask({ ...note, run: 1 })).toMatchObject(refusal('already-moved'));
    must(told.ask({ ...note, run: 2 }));
  });

  test('[H8] while a tie is open every bid may still get money; afterwards those that do', () => {
    const play = setUpPlay(sha256);
    expect(fundedBids(play.state)).toEqual(new Set());
    const told = tellPlay(sealPlay(votedPlay()));
    const funded = (told.state.runs.at(-1)?.lines ?? []).filter(({ outcome }) => outcome !== 'not-chosen');
    expect(funded.length).toBeGreaterThan(0);
    expect(fundedBids(told.state)).toEqual(new Set(funded.map(({ bid }) => bid)));
    const [run] = told.state.runs;
    const openTie = { tied: [], scorers: 0, total: 0, leftPence: 0, place: 1, shares: null };
    if (run) told.state.runs = [{ ...run, openTie }];
    expect(fundedBids(told.state)).toEqual(new Set(told.state.bids.keys()));
  });

  test('[H7] each purpose has its own day, all of them are days, and the same again is no entry', () => {
    const play = setUpPlay(sha256);
    const days = { voters: 21_300, 'not-chosen': 21_450, funded: null, staff: 22_500 };
    must(play.ask({ type: 'set-erasure', days }));
    expect(play.state.eraseDays).toEqual(days);
    const { seq } = play.state;
    must(play.ask({ type: 'set-erasure', days }));
    expect(play.state.seq).toBe(seq);
    expect(play.ask({ type: 'set-erasure', days: { ...days, funded: 0.5 } })).toMatchObject(
      refusal('date-not-possible'),
    );
  });

  test('[H7] the usual days: a month, six months, two years and three years after the signing', () => {
    const words = (signed: string) => Object.values(usualDays(dayOf(signed) ?? 0)).map(dayText);
    expect(words('2028-01-28')).toEqual(['2028-02-28', '2028-07-28', '2030-01-28', '2031-01-28']);
    // A month that is shorter, and a leap day.
    expect(words('2027-08-31')).toEqual(['2027-10-01', '2028-02-29', '2029-08-31', '2030-08-31']);
    expect(words('2028-02-29')).toEqual(['2028-03-31', '2028-08-29', '2030-02-28', '2031-02-28']);
  });

  test('[H4] a day is a whole number, and reads as it was typed', () => {
    expect(['2028-02-29', '2027-02-29', '28 January', '2028-1-28'].map(dayOf)).toEqual([
      21_243,
      null,
      null,
      null,
    ]);
    expect(dayText(21_243)).toBe('2028-02-29');
    expect([null, 21_243, 21_243.5, -21_243].map(isDay)).toEqual([true, true, false, false]);
  });
});
