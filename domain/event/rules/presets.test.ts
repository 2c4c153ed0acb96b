import { expect, test } from 'vitest';
import { ballotTypeNames } from '../../ballots/index.ts';
import { councilQuestions, presets, rulesFrom, type CouncilAnswers } from './presets.ts';
import { flawIn } from './rules-flaws.ts';
import { recommendedRules } from './rules.ts';

const answers: CouncilAnswers = { minimumAge: 0, capPence: null, screen: 'counts', blanks: 'left-out' };

test('[R14] every preset becomes possible rules with any answers, but for figures after each project', () => {
  for (const preset of Object.values(presets)) {
    for (const minimumAge of [0, 8, 16])
      for (const screen of ['counts', 'live', 'after-each'] as const)
        for (const blanks of ['left-out', 'ballot-not-counted'] as const) {
          const rules = rulesFrom(preset, { minimumAge, capPence: 2_000_00, screen, blanks });
          const needsLocking = screen === 'after-each' && rules.ballot.type !== 'score';
          expect(flawIn(rules)).toBe(needsLocking ? 'screen-needs-locking' : null);
          expect(ballotTypeNames).toContain(rules.ballot.type);
        }
  }
});

test('[R14] a preset answers none of the questions that are for the council', () => {
  for (const { settings } of Object.values(presets))
    for (const question of councilQuestions) expect(settings).not.toHaveProperty(question);
});

test('[R14] scoring every project with the cautious answers is what is recommended', () => {
  expect(rulesFrom(presets.scoreEveryProject, answers)).toEqual(recommendedRules);
});
