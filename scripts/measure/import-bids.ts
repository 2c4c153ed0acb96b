import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { english } from '../../domain/words/language.ts';
import { areaId, nobody, type Actor } from '../../domain/ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { ImportAsked } from '../../domain/wire/http-bids.ts';
import { WorkerThreads } from '../../server/workers/worker-threads.ts';
import { build, type RunningServer } from '../../server/build.ts';
import { importBids } from '../../server/office/import-bids.ts';
import type { EventRoom } from '../../server/live/event-room.ts';

const bids = 2_000;
const targetSeconds = 5;

export interface ImportMeasured {
  readonly file: 'csv' | 'xlsx';
  readonly bids: number;
  readonly target: number;
  readonly seconds: number;
  readonly met: boolean;
}

/** How long a spreadsheet of 2,000 bids takes, from its bytes to every bid in the journal, for each kind of file. */
export async function measureImports(): Promise<ImportMeasured[]> {
  const rows = [
    ['name', 'organisation', 'purpose', 'beneficiaries', 'ask', 'least'],
    ...Array.from({ length: bids }, (_, place) => [
      `Project ${place}`,
      `Group ${place}`,
      'What it is for. '.repeat(60),
      'Everybody',
      String(100 + place),
      '50',
    ]),
  ];
  const csv = rows.map((row) => row.join(',')).join('\r\n');
  const xlsx = (await writeExcelFile(rows).toBuffer()).toString('base64');
  return [await measure('csv', { csv, take: true }), await measure('xlsx', { xlsx, take: true })];
}

async function measure(file: 'csv' | 'xlsx', asked: ImportAsked): Promise<ImportMeasured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-measure-'));
  const workers = new WorkerThreads('');
  const server = await build({ port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 });
  try {
    const room = await anEvent(server);
    const before = performance.now();
    const report = must(
      await importBids(
        {
          room,
          register: server.register,
          workers: workers,
          actor: officer,
          language: english,
          report: console.error,
        },
        Buffer.from(JSON.stringify(asked)),
      ),
    );
    const seconds = (performance.now() - before) / 1000;
    if (report.good !== bids) throw new Error(`only ${report.good} of ${bids} bids came in`);
    return { file, bids, target: targetSeconds, seconds, met: seconds <= targetSeconds };
  } finally {
    await workers.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const officer: Actor = { role: 'officer', person: nobody };

async function anEvent({ rooms, register }: RunningServer): Promise<EventRoom> {
  const textHash = await register.texts.save({ name: 'Measured' });
  const fund = must(await rooms.createFund({ totalPence: 1_000_000_00, practice: true, textHash }, officer));
  must(await fund.submit({ type: 'add-area', potPence: 1_000_000_00, textHash }, officer));
  return must(await rooms.createEvent({ fund: fund.fund, area: areaId(1), textHash }, officer));
}
