import { type Check, isCode, isTest, lineAt, parse, type SourceFile, target } from './source.ts';

const EVERYTHING = '*';
/** The server loads what was built of it. */
const builtForServer = 'client/on-server.tsx';

/**
 * What a file offers and nobody takes is either dead or only for itself. Types are left alone: they also explain.
 * Whole-file imports (`import()`, `import * as`) take everything.
 */
export const noDeadExports: Check = (files) => {
  const code = files.filter(isCode);
  const taken = new Set(code.flatMap(takenBy));
  return code
    .filter(
      (file) =>
        !isTest(file.path) && file.path !== builtForServer && !taken.has(place(file.path, EVERYTHING)),
    )
    .flatMap((file) =>
      offeredBy(file)
        .filter(({ name }) => name !== 'default' && !taken.has(place(file.path, name)))
        .map(({ name, start }) => ({
          path: file.path,
          line: lineAt(file, start),
          problem: `Nobody imports ${name}: remove it, or at least its “export”.`,
        })),
    );
};

function offeredBy(file: SourceFile): { name: string; start: number }[] {
  const entries = parse(file).module.staticExports.flatMap((statement) => statement.entries);
  return entries
    .filter((entry) => !entry.isType)
    .map((entry) => ({ name: entry.exportName.name ?? 'default', start: entry.start }));
}

function takenBy(file: SourceFile): string[] {
  const { staticImports, dynamicImports } = parse(file).module;
  const named = staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map(({ importName }) => ({ from: moduleRequest.value, name: importName.name ?? EVERYTHING })),
  );
  const whole = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: file.text.slice(start + 1, end - 1),
    name: EVERYTHING,
  }));
  return [...named, ...whole].flatMap(({ from, name }) => {
    const path = target(file, from);
    return path === undefined ? [] : [place(path, name)];
  });
}

function place(path: string, name: string): string {
  return `${path}#${name}`;
}
