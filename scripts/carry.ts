import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NotOurDatabase } from '../db/open.ts';
import { carryToFile, carryToPostgres } from '../db/postgres/carry.ts';
import { CannotUsePostgres, NotEmpty } from '../db/postgres/postgres-faults.ts';
import { openReader, type Reader } from '../db/reader.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadConfig, readConfig } from '../server/config.ts';
import { BadUsage, runCommand } from './command.ts';

const { carry: words, noFile } = wordsIn(english).commands;

// `DATABASE_URL=postgres://… npm run carry -- --from FILE [--json]`, or `--to FILE`: everything that one database holds, into an
// empty one of the other engine. Then every journal is walked on both sides.
const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

interface Head {
  readonly stream: string;
  readonly entries: number;
  /** Null where the chain does not hold. */
  readonly head: string | null;
}

await runCommand(options, async ({ values, positionals, say }) => {
  const { from, to } = values;
  const file = from ?? to;
  if (file === undefined || (from !== undefined && to !== undefined) || positionals.length > 0)
    throw new BadUsage(words.usage);
  const url = address();
  if (from !== undefined && !statSync(from, { throwIfNoEntry: false })?.isFile())
    throw new BadUsage(noFile({ file }));
  try {
    await (from === undefined ? carryToFile(url, resolve(file)) : carryToPostgres(resolve(from), url));
  } catch (fault) {
    throw [CannotUsePostgres, NotEmpty, NotOurDatabase].some((kind) => fault instanceof kind)
      ? new BadUsage(String(fault instanceof Error && fault.message))
      : fault;
  }
  const [inFile, inPostgres] = [await headsIn(resolve(file)), await headsIn(url)];
  const holds =
    JSON.stringify(inFile) === JSON.stringify(inPostgres) && inFile.every(({ head }) => head !== null);
  say(`${holds ? words.same({ journals: inFile.length }) : words.differs}\n${words.keys}\n`);
  return { document: { file, streams: inFile, holds }, holds };
});

function address(): string {
  try {
    const { databaseUrl } = readConfig(process.env);
    if (databaseUrl === undefined) throw new BadUsage(words.usage);
    return databaseUrl;
  } catch (fault) {
    throw fault instanceof BadConfig ? new BadUsage(fault.message) : fault;
  }
}

async function headsIn(database: string): Promise<readonly Head[]> {
  const reader = await openReader(database);
  try {
    return await walked(reader);
  } finally {
    await reader.close();
  }
}

async function walked({ journal }: Reader): Promise<readonly Head[]> {
  const heads: Head[] = [];
  for (const { stream } of await journal.streams()) {
    const chain = await journal.verify(stream);
    heads.push({ stream, entries: chain.seq, head: chain.sound ? chain.hash : null });
  }
  return heads;
}
