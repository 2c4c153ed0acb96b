import { borderlines } from './borderline.ts';
import { keysBy, rankBys } from './keys.ts';
import { allocateRanked } from './ranked.ts';
import { choiceOf, type Rule } from './rule.ts';

/** The rule `ranked` for whole ballots: works out the keys, then goes down the ranking. */
export const ranked: Rule = {
  id: 'ranked',
  version: 1,
  options: [
    { kind: 'choice', name: 'by', choices: rankBys },
    { kind: 'choice', name: 'borderline', choices: borderlines },
    { kind: 'number', name: 'threshold' },
  ],
  keyIn: () => 'plain',
  allocate: (instance, profile, settings, settle) => {
    const ids = instance.projects.map(({ id }) => id);
    const options = {
      borderline: choiceOf(settings, 'borderline', borderlines),
      passMark: settings.numbers.get('threshold') ?? null,
    };
    return allocateRanked(instance, keysBy(choiceOf(settings, 'by', rankBys), ids, profile), options, settle);
  },
};
