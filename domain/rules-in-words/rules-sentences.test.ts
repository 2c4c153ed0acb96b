import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { everyRules } from '../testing/every-rules.ts';
import { withIds } from '../testing/plain-ids.ts';
import { presets, rulesFrom } from '../event/rules/presets.ts';
import { recommendedRules, type Rules } from '../event/rules/rules.ts';
import type { Pence } from '../money.ts';
import { english } from '../words/language.ts';
import { rulesSentences, type RulesOf } from './rules-sentences.ts';
import { rulesSpeechIn } from './spoken-book.ts';

const speech = rulesSpeechIn(english);

function sentencesOf(rules: Rules, potPence: Pence, bids: NonNullable<RulesOf['bids']> = []): string[] {
  return rulesSentences({ rules, potPence, bids }, speech);
}

test('[L8] today’s rules are few words: at most 140 with what is usual, at most 240 with everything switched on, and 50 more of the door', () => {
  let longest = { usual: 0, everything: 0, withDoor: 0 };
  let combinations = 0;
  for (const rules of everyRules()) {
    const words = sentencesOf(rules, 123_456_700).join(' ').split(/\s+/).length;
    const ofAll = rules.quorum > 0 ? 'withDoor' : 'everything';
    const kind = rules.minimumAge === 0 && rules.allocation.rule === 'ranked' ? 'usual' : ofAll;
    longest = { ...longest, [kind]: Math.max(longest[kind], words) };
    combinations += 1;
  }
  expect(combinations).toBeGreaterThan(2_000);
  expect(longest.usual).toBeLessThanOrEqual(140);
  expect(longest.everything).toBeLessThanOrEqual(240);
  expect(longest.withDoor).toBeLessThanOrEqual(290);
});

test('[L8] no sentence of any rules is said twice, empty, or longer than two lines on the big screen', () => {
  const seen = new Set<string>();
  for (const rules of everyRules()) {
    const sentences = sentencesOf(rules, 5_000_000);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) seen.add(sentence);
  }
  expect([...seen].filter(({ length }) => length > 185)).toEqual([]);
  for (const sentence of seen) {
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\b1 (projects|tokens|places|voters)\b/);
  }
});

test('[L8] the recommended rules read as people say them', () => {
  expect(sentencesOf(recommendedRules, 5_000_000)).toEqual([
    'Score every project from 1 to 5.',
    'You can change your scores until voting closes.',
    'Leaving a project blank does not change its average.',
    'A project can only be chosen if at least half the voters score it.',
    'The project with the highest average is chosen first, then the next, until the £50,000 is used.',
    'If too little is left for a project, it gets what is left, if its group said that is enough. If not, we try the next one.',
    'If projects tie for the last of the money, we draw a number from a bag. Once settled, a tie stays settled.',
    'The council makes the awards after final checks.',
  ]);
});

test('[L8] a pass mark is said exactly as it was set', () => {
  const sentencesWith = (passMarkHundredths: number): string[] =>
    sentencesOf(
      {
        ...recommendedRules,
        blanks: { kind: 'left-out', leastScorersPercent: 0 },
        allocation: { ...recommendedRules.allocation, passMarkHundredths },
      },
      100,
    );
  expect(sentencesWith(250)).toContain('A project with an average below 2.5 cannot be chosen.');
  expect(sentencesWith(300)).toContain('A project with an average below 3 cannot be chosen.');
  expect(sentencesWith(205)).toContain('A project with an average below 2.05 cannot be chosen.');
});

test('[L8] what excludes what is said by name, a sentence for each group', () => {
  const bids = ['Skate ramp', 'Bike track', 'Café'].map((name, at) => ({ bid: bidId(at + 1), name }));
  const rules = {
    ...recommendedRules,
    excluding: withIds<Rules['excluding']>([
      [1, 2],
      [2, 3],
    ]),
  };
  const said = sentencesOf(rules, 5_000_000, bids).filter((sentence) => /Only one/.test(sentence));
  expect(said).toEqual([
    'Only one of these can be chosen: Skate ramp, Bike track.',
    'Only one of these can be chosen: Bike track, Café.',
  ]);
});

test('[L8] each thing that is needed to be chosen is a sentence of its own', () => {
  const rules = rulesFrom(presets.chooseThree, { ...councils, blanks: 'left-out' });
  const saying = (change: Partial<Rules>): string[] =>
    sentencesOf({ ...rules, ...change }, 5_000_000).filter((sentence) =>
      /only be chosen if|cannot be chosen|needs/.test(sentence),
    );
  const ranked = { ...recommendedRules.allocation, by: 'votes' } as const;
  expect(saying({ allocation: { ...ranked, passMarkHundredths: 100 } })).toEqual([
    'A project with no votes cannot be chosen.',
  ]);
  expect(saying({ leastVoters: 5, allocation: { ...ranked, passMarkHundredths: 700 } })).toEqual([
    'A project needs votes from at least 5 voters.',
    'A project with fewer than 7 votes cannot be chosen.',
  ]);
  expect(saying({ passShare: { of: 'ballots', percent: 40 } })).toEqual([
    'A project needs votes from at least 40% of the voters.',
  ]);
});

const councils = { minimumAge: 11, capPence: null, screen: 'counts', blanks: 'ballot-not-counted' } as const;

test('[L8] choose three reads as people say it', () => {
  expect(sentencesOf(rulesFrom(presets.chooseThree, councils), 5_000_000)).toEqual([
    'Everybody who is 11 or older can vote.',
    'Choose 3 projects.',
    'You can change your vote until voting closes.',
    'With fewer choices, your vote is not counted.',
    'The project with the most votes is chosen first, then the next, until the £50,000 is used.',
    'If too little is left for a project, it gets what is left, if its group said that is enough. If not, we try the next one.',
    'If projects tie for the last of the money, we draw a number from a bag. Once settled, a tie stays settled.',
    'The council makes the awards after final checks.',
  ]);
});

test('[L8] sharing out tokens reads as people say it', () => {
  const rules = rulesFrom(presets.shareOutTokens, { ...councils, minimumAge: 0, blanks: 'left-out' });
  expect(sentencesOf(rules, 5_000_000).slice(0, 4)).toEqual([
    'Share out your 10 tokens as you like, at most 5 for each project.',
    'You can change your vote until voting closes.',
    'Tokens that you keep count for nothing.',
    'The project with the most tokens is chosen first, then the next, until the £50,000 is used.',
  ]);
});

test('[L8] whole votes are published only where the rule needs them, and the rules say so beforehand', () => {
  for (const rules of everyRules()) {
    const needs = rules.allocation.rule === 'equal-shares' || rules.allocation.rule === 'phragmen';
    const says = sentencesOf(rules, 100).some((sentence) => sentence.includes('every vote is published'));
    expect(says).toBe(needs);
  }
});
