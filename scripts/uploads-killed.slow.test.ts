import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCopy } from '../db/check-copy.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import type { Book } from '../domain/wire/http.ts';
import type { KeptDocument } from '../domain/wire/http-documents.ts';
import { databaseName } from '../server/data-folder.ts';
import { pdf, sentDocument } from '../server/testing/documents.ts';
import { HttpClient, type HttpAnswer } from '../server/testing/http-client.ts';
import { photo, sent } from '../server/testing/pictures.ts';
import { firstFolder } from './testing/first-folder.ts';
import { copyOf, deathsIn, Watched } from './testing/mortal-program.ts';
import { exitCode, open, ready } from './testing/opened-program.ts';
import { sampleEvent, serve } from './testing/played-sample.ts';

const event = `/api/events/${sampleEvent}`;
const bid = `${event}/bids/1`;

type Kind = 'picture' | 'document';
const kinds = ['picture', 'document'] as const;

/** Sends a file of that kind under a name: a picture takes the place of the one before, a document stands beside it. */
async function send(officer: HttpClient, kind: Kind, name: string): Promise<HttpAnswer> {
  if (kind === 'document') return officer.post(`${bid}/documents`, sentDocument(await pdf(), name));
  return officer.put(
    `${bid}/picture`,
    sent(await photo(60, 30, name === 'new' ? '#2255cc' : '#cc5511'), name),
  );
}

/** A folder in which the project has a picture and a document. */
async function world() {
  const { dataDir, cookie } = await firstFolder(join(tempFolder(), 'data'));
  const server = await serve(dataDir);
  const officer = new HttpClient(server.url, { Cookie: cookie });
  for (const kind of kinds) (await send(officer, kind, 'old')).value();
  await server.close();
  return { dataDir, cookie };
}

/** What the next start has, by name, and what is wrong with it: something that does not come whole, a file of nobody. */
async function nextStart(dataDir: string, cookie: string) {
  const server = await serve(dataDir);
  const officer = new HttpClient(server.url, { Cookie: cookie });
  const { picture } = (await officer.get(`${event}/book`)).value<Book>().bids[0] ?? {};
  const documents = (await officer.get(`${event}/documents`)).value<KeptDocument[]>();
  const addresses = [
    `${event}/pictures/${picture?.hash}/screen`,
    ...documents.map(({ hash }) => `${bid}/documents/${hash}`),
  ];
  const taken = await Promise.all(addresses.map((address) => officer.get(address)));
  const named: readonly string[] = await server.register.uploads.contents();
  await server.close();
  const files = readdirSync(join(dataDir, 'uploads'));
  return {
    names: [picture?.alt, ...documents.map(({ title }) => title)],
    wrong: [
      ...checkCopy(join(dataDir, databaseName)).problems,
      ...addresses.filter((_, place) => taken[place]?.status !== 200),
      ...files.filter((file) => !named.includes(file)),
    ],
  };
}

/** The names before the commit, and from then on. */
const stands = {
  picture: [
    ['old', 'old'],
    ['new', 'old'],
  ],
  document: [
    ['old', 'old'],
    ['old', 'old', 'new'],
  ],
} as const;

const eachFile = ['write', 'flush', 'rename', 'flush'];

test.each(kinds)(
  '[U3] dead before each write, flush and rename of a %s, the next start has the one before or the new one, whole, and no other file',
  async (kind) => {
    const { dataDir, cookie } = await world();
    const deaths = await deathsIn(dataDir, async ({ url }) =>
      (await send(new HttpClient(url, { Cookie: cookie }), kind, 'new')).value(),
    );
    const commit = deaths.findIndex(({ before }) => before === 'COMMIT');
    const [before, after] = stands[kind];
    for (const [place, death] of deaths.entries()) {
      const found = await nextStart(death.dataDir, cookie);
      const names = place <= commit ? before : after;
      expect([place, death.before, found]).toEqual([place, death.before, { names, wrong: [] }]);
    }
    const ways = deaths.slice(0, commit).map((death) => death.before);
    const files = Array.from({ length: kind === 'picture' ? 4 : 1 }, () => eachFile).flat();
    expect(ways.filter((way) => eachFile.includes(String(way)))).toEqual(files);
    // The four files of the picture before are deleted once no row names them.
    const deleted = deaths.slice(commit).filter((death) => death.before === 'rm');
    expect(deleted).toHaveLength(kind === 'picture' ? 4 : 0);
  },
);

test('[U3] a document with the server killed by kill -9 before each of its writes is whole or absent at the next start', async () => {
  const { dataDir, cookie } = await world();
  const found: unknown[] = [];
  for (let n = 1, isThrough = false; !isThrough; n += 1) {
    const folder = copyOf(dataDir);
    const watched = new Watched();
    const opened = open(folder, watched.variables);
    const officer = new HttpClient((await ready(opened)).url, { Cookie: cookie });
    watched.begin({ dieBefore: n });
    const answer = await send(officer, 'document', 'new').catch(() => null);
    isThrough = answer !== null;
    const writes = watched.end();
    opened.child.kill('SIGKILL');
    await exitCode(opened);
    const isCommitted = isThrough || writes.slice(0, n - 1).includes('COMMIT');
    found.push([writes.at(-1), isCommitted, await nextStart(folder, cookie)]);
    const names = stands.document[isCommitted ? 1 : 0];
    expect(found.at(-1)).toEqual([writes.at(-1), isCommitted, { names, wrong: [] }]);
  }
  expect(found.length).toBeGreaterThan(eachFile.length + 1);
});
