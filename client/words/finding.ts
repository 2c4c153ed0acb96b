import { countWords } from './numbers.ts';

/** What is said above a list of projects that is too long to read through. */
export const findingWords = {
  project: 'Find a project',
  projectHint: 'By any word of its name or its group, or by its number.',
  found: (found: number, of: number) =>
    found === 0 ? `None of ${countWords(of)} found` : `${countWords(found)} of ${countWords(of)}`,
};
