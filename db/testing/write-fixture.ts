import { writeFileSync } from 'node:fs';
import { nobody, personId } from '../../domain/ids.ts';
import { entryVersion } from '../../domain/event/entries.ts';
import { fundEntryVersion } from '../../domain/fund/lift.ts';
import { chainHash, startOfChain } from '../chain.ts';
import type { AnyEntryBody } from '../journal.ts';
import { everyEventEntry } from './every-entry.ts';
import { everyFundEntry } from './every-fund-entry.ts';
import { everyHoursEntry } from './every-hours-entry.ts';

// `node db/testing/write-fixture.ts db/fixtures/journal-vN.jsonl`, once, when entries have a new version; with `hours` after
// it the event with opening hours. A fixture that
// is committed is never written again: it stands for the journals that councils keep.

const start = Date.UTC(2028, 0, 28, 13, 30);

function stored(stream: string, version: number, bodies: readonly AnyEntryBody[]): string[] {
  let before = startOfChain;
  return bodies.map((entry, place) => {
    const link = {
      stream,
      seq: place + 1,
      at: start + place * 10_000,
      by: entry.type === 'ballot-received' ? nobody : personId(1),
      version,
      body: JSON.stringify(entry),
    };
    before = chainHash(before, link);
    return JSON.stringify({ ...link, hash: before });
  });
}

const [file, play] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');
const { entries } = play === 'hours' ? everyHoursEntry() : everyEventEntry();
const event = entries.map(({ body }) => body);
const lines = [
  ...stored('fund:1', fundEntryVersion, everyFundEntry()),
  ...stored('event:1', entryVersion, event),
];
writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'wx' });
