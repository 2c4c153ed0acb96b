import { type Check, isCode, isTest } from './source.ts';

export const EXTENDING = 'docs/extending.md';
const BY_NAME = /(?:\btype|\bballot) [!=]== '(?:score|approval|points|ranking|knapsack)'/;
const NAMED = /`([\w./-]+\.tsx?)`/g;

/** A place that treats one type of ballot apart asks nothing of a new type: so the page about new types names each. */
export const namedApart: Check = (files) => {
  const page = files.find(({ path }) => path === EXTENDING);
  if (!page) return [];
  const named = new Set([...page.text.matchAll(NAMED)].map(([, path = '']) => path));
  return files
    .filter((file) => isCode(file) && /^(?:domain|db|server|client)\//.test(file.path))
    .filter(({ path }) => !isTest(path) && !/\/(?:testing|gallery)\//.test(path))
    .filter(({ path, text }) => BY_NAME.test(text) && !named.has(path))
    .map(({ path }) => ({
      path,
      problem: `It asks for a type of ballot by name, and ${EXTENDING} does not say so.`,
    }));
};
