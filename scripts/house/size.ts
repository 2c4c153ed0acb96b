import type { Check } from './source.ts';

const MOST_LINES = 300;

/** A file that fits in a head. (How long a function may be is the linter's business.) */
export const fileSize: Check = (files) =>
  files
    .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => ({
      path,
      problem: `${lines} lines; the most is ${MOST_LINES}: give a part its own file.`,
    }));
