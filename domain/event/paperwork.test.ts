import { describe, expect, test } from 'vitest';
import { dayOf, dayText, isDay } from '../day.ts';
import { applyFund } from '../fund/apply-fund.ts';
import { decideFund } from '../fund/decide-fund.ts';
import { emptyFund, type FundCommand } from '../fund/fund.ts';
import { fundId } from '../ids.ts';
import { heardPlay, must, openPlay, sealPlay, setUpPlay, tellPlay } from '../testing/set-up.ts';
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
      if (outcome.ok) for (const body of outcome.value) applyFund(state, body);
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

  test('[H4] names and cards are not taken from under a hall, and the journal keeps how many they were', () => {
    const counts = { names: 3, contacts: 0, cards: 20 };
    const play = openPlay(sha256);
    expect(play.ask({ type: 'note-erasure', ...counts })).toMatchObject(refusal('wrong-stage'));
    const told = tellPlay(sealPlay(heardPlay(sha256)));
    expect(told.ask({ type: 'note-erasure', ...counts }, 'clock')).toMatchObject(refusal('wrong-stage'));
    const signing = { type: 'sign', run: 1, fingerprint: told.fingerprint() ?? '' } as const;
    must(told.ask({ ...signing, as: 'officer', person: 1 }));
    must(told.ask({ ...signing, as: 'second', person: 2 }));
    must(told.ask({ type: 'note-erasure', ...counts }, 'clock'));
    expect(told.state.erased).toEqual({ ...counts, at: 0 });
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
