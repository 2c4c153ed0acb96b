import { type Check, isCode, lineAt, parse } from './source.ts';

/** The lists that the compiler reads: a new ballot type or rule is added there and nowhere else. */
const LISTS = new Set(['domain/ballots/index.ts', 'domain/allocation/index.ts']);

/** No barrels: a name has one address, so whoever reads an import knows the file. */
export const noBarrels: Check = (files) =>
  files.filter(isCode).flatMap((file) => {
    const isIndex = /\/index\.tsx?$/.test(file.path) && !LISTS.has(file.path);
    const index = isIndex
      ? [{ path: file.path, problem: 'Name the file for what it holds, not index.' }]
      : [];
    const passedOn = parse(file).module.staticExports.filter(({ entries }) =>
      entries.some((e) => e.moduleRequest),
    );
    const problem = 'Passes on what another file holds: import it from there.';
    return [
      ...index,
      ...passedOn.map(({ start }) => ({ path: file.path, line: lineAt(file, start), problem })),
    ];
  });
