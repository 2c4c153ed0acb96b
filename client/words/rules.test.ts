import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { presets, rulesFrom } from '../../domain/event/rules/presets.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { rulesSentences } from './rules.ts';
import { everyRules } from './testing/every-rules.ts';

test('today’s rules are few words: at most 140 with what is usual, at most 240 with everything switched on', () => {
  let longest = { usual: 0, everything: 0 };
  let combinations = 0;
  for (const rules of everyRules()) {
    const words = rulesSentences(rules, 123_456_700).join(' ').split(/\s+/).length;
    const kind = rules.minimumAge === 0 && rules.allocation.rule === 'ranked' ? 'usual' : 'everything';
    longest = { ...longest, [kind]: Math.max(longest[kind], words) };
    combinations += 1;
  }
  expect(combinations).toBeGreaterThan(2_000);
  expect(longest.usual).toBeLessThanOrEqual(140);
  expect(longest.everything).toBeLessThanOrEqual(240);
});

test('no sentence of any rules is said twice, empty, or longer than two lines on the big screen', () => {
  const seen = new Set<string>();
  for (const rules of everyRules()) {
    const sentences = rulesSentences(rules, 5_000_000);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) seen.add(sentence);
  }
  expect([...seen].filter(({ length }) => length > 185)).toEqual([]);
  for (const sentence of seen) {
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\b1 (projects|tokens|places|voters)\b/);
  }
});

test('the recommended rules read as people say them', () => {
  expect(rulesSentences(recommendedRules, 5_000_000)).toEqual([
    'Score every project from 1 to 5.',
    'You can change your scores until voting closes.',
    'Leaving a project blank does not change its average.',
    'A project can only be chosen if at least half the voters score it.',
    'The project with the highest average is chosen first, then the next, until the £50,000 is used.',
    'If too little is left for a project, it gets what is left, if its group said that is enough. If not, we try the next one.',
    'If projects tie for the last of the money, we draw a number from a bag. A tie is settled only once.',
    'The council makes the awards after final checks.',
  ]);
});

test('a pass mark is said exactly as it was set', () => {
  const sentencesWith = (passMarkHundredths: number): string[] =>
    rulesSentences(
      {
        ...recommendedRules,
        blanks: { kind: 'left-out', leastScorersPercent: 0 },
        allocation: { ...recommendedRules.allocation, passMarkHundredths },
      },
      100,
    );
  expect(sentencesWith(250)).toContain('A project can only be chosen if its average is at least 2.5.');
  expect(sentencesWith(300)).toContain('A project can only be chosen if its average is at least 3.');
  expect(sentencesWith(205)).toContain('A project can only be chosen if its average is at least 2.05.');
});

test('what excludes what is said by name, a sentence for each group', () => {
  const bids = ['Skate ramp', 'Bike track', 'Café'].map((name, at) => ({ bid: bidId(at + 1), name }));
  const rules = {
    ...recommendedRules,
    excluding: withIds<Rules['excluding']>([
      [1, 2],
      [2, 3],
    ]),
  };
  const said = rulesSentences(rules, 5_000_000, bids).filter((sentence) => /Only one/.test(sentence));
  expect(said).toEqual([
    'Only one of these can be chosen: Skate ramp, Bike track.',
    'Only one of these can be chosen: Bike track, Café.',
  ]);
});

test('what is needed to be chosen is one sentence, and one vote is one vote', () => {
  const rules = rulesFrom(presets.chooseThree, { ...councils, blanks: 'left-out' });
  const saying = (change: Partial<Rules>): string | undefined =>
    rulesSentences({ ...rules, ...change }, 5_000_000).find((sentence) => /only be chosen if/.test(sentence));
  const ranked = { ...recommendedRules.allocation, by: 'votes' } as const;
  expect(saying({ allocation: { ...ranked, passMarkHundredths: 100 } })).toBe(
    'A project can only be chosen if it has at least 1 vote.',
  );
  expect(saying({ leastVoters: 5, allocation: { ...ranked, passMarkHundredths: 700 } })).toBe(
    'A project can only be chosen if at least 5 voters vote for it and it has at least 7 votes.',
  );
  expect(saying({ passShare: { of: 'ballots', percent: 40 } })).toBe(
    'A project can only be chosen if at least 40% of the voters give it a vote.',
  );
});

const councils = { minimumAge: 11, capPence: null, screen: 'counts', blanks: 'ballot-not-counted' } as const;

test('choose three reads as people say it', () => {
  expect(rulesSentences(rulesFrom(presets.chooseThree, councils), 5_000_000)).toEqual([
    'Everybody who is 11 or older can vote.',
    'Choose 3 projects.',
    'You can change your vote until voting closes.',
    'With fewer choices, your vote is not counted.',
    'The project with the most votes is chosen first, then the next, until the £50,000 is used.',
    'If too little is left for a project, it gets what is left, if its group said that is enough. If not, we try the next one.',
    'If projects tie for the last of the money, we draw a number from a bag. A tie is settled only once.',
    'The council makes the awards after final checks.',
  ]);
});

test('sharing out tokens reads as people say it', () => {
  const rules = rulesFrom(presets.shareOutTokens, { ...councils, minimumAge: 0, blanks: 'left-out' });
  expect(rulesSentences(rules, 5_000_000).slice(0, 4)).toEqual([
    'Share out your 10 tokens as you like, at most 5 for each project.',
    'You can change your vote until voting closes.',
    'Tokens that you keep count for nothing.',
    'The project with the most tokens is chosen first, then the next, until the £50,000 is used.',
  ]);
});

test('whole votes are published only where the rule needs them, and the rules say so beforehand', () => {
  for (const rules of everyRules()) {
    const needs = rules.allocation.rule === 'equal-shares' || rules.allocation.rule === 'phragmen';
    const says = rulesSentences(rules, 100).some((sentence) => sentence.includes('every vote is published'));
    expect(says).toBe(needs);
  }
});
