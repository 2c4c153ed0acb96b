import { expect, test } from 'vitest';
import { offeredScales } from '../../domain/ballots/score.ts';
import { blankKinds, recommendedRules, tieMethods, type Rules } from '../../domain/event/rules.ts';
import { rulesSentences } from './rules.ts';

const borderlines = ['skip', 'stop', 'part-fund-then-stop', 'part-fund-then-skip'] as const;

/** Every combination of settings that changes a sentence. */
function* everyRules(): Generator<Rules> {
  for (const ballot of offeredScales)
    for (const kind of blankKinds)
      for (const leastScorersPercent of [0, 33, 50])
        for (const borderline of borderlines)
          for (const by of ['average', 'total'] as const)
            for (const passMarkHundredths of [null, 300, 245])
              for (const method of tieMethods)
                for (const otherwise of ['hands', 'draw'] as const)
                  for (const locking of [true, false])
                    yield {
                      ...recommendedRules,
                      ballot: { type: 'score', ...ballot },
                      blanks: { kind, leastScorersPercent },
                      allocation: { rule: 'ranked', by, borderline, passMarkHundredths },
                      tie: { method, otherwise },
                      locking,
                    };
}

test('today’s rules are at most 120 words, whatever the settings', () => {
  let longest = 0;
  for (const rules of everyRules()) {
    const words = rulesSentences(rules, 123_456_700).join(' ').split(/\s+/).length;
    longest = Math.max(longest, words);
  }
  expect(longest).toBeGreaterThan(80);
  expect(longest).toBeLessThanOrEqual(120);
});

test('the recommended rules read as people say them', () => {
  expect(rulesSentences(recommendedRules, 5_000_000)).toEqual([
    'Score every project from 1 to 5.',
    'You can change your scores until we close.',
    'A project you leave blank gets nothing from you, good or bad.',
    'To be chosen, a project needs scores from half of the voters or more.',
    'The highest average is chosen first, then the next, until the £50,000 is used.',
    'If a project does not fit, it gets part when the group can manage with that; then the next that fits.',
    'If two are equal at the line, we draw from a bag.',
    'The council makes the awards after final checks.',
  ]);
});

test('a pass mark is said exactly as it was set', () => {
  const withMark = (passMarkHundredths: number): string[] =>
    rulesSentences(
      { ...recommendedRules, allocation: { ...recommendedRules.allocation, passMarkHundredths } },
      100,
    );
  expect(withMark(250)).toContain('It needs an average of 2.5 or more.');
  expect(withMark(300)).toContain('It needs an average of 3 or more.');
  expect(withMark(205)).toContain('It needs an average of 2.05 or more.');
});
