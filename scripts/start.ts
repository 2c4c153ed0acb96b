import { FolderInUse } from '../db/lock.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadConfig, readConfig } from '../server/config.ts';
import { start, type Started } from '../server/main.ts';
import { BadUsage, runCommand, CannotGoOn } from './command.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';
import { greeting } from './starting/greeting.ts';
import { reasonNotToStart } from './starting/obstacles.ts';
import { openPages } from './starting/open-pages.ts';
import { takenOver, underKeptAddress } from './starting/taking-over.ts';
import { forPrograms } from './starting/for-programs.ts';
import { readNote, removeNote, writeNote } from './starting/running-note.ts';

// `npm start [-- --new-links] [--open] [--take-over FILE] [--go-on-with-less] [--json]`: builds the pages if they are
// stale, and serves until it is stopped. If the data folder holds less than is known, only `--go-on-with-less` starts.
// `--open` opens the projector and the page for the person at this computer.
const options = {
  'new-links': { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
  'take-over': { type: 'string', default: '' },
  'go-on-with-less': { type: 'boolean', default: false },
} as const;

/** The console speaks English: nobody has said yet what they read. */
const { console: words, commands } = wordsIn(english);

const alreadyRunning = { document: { alreadyRunning: true }, holds: true };

await runCommand(options, async ({ values, positionals, say: sayToPeople }) => {
  if (positionals.length > 0) throw new BadUsage(commands.start);
  const records = forPrograms(process.env);
  const say = records?.say ?? sayToPeople;
  try {
    const config = readConfig(process.env);
    const { dataDir } = config;
    if (isClientStale()) {
      say(`${words.building}\n`);
      buildClient();
    }
    const kit = values['take-over'];
    const variables =
      kit === '' ? underKeptAddress(process.env, say) : await takenOver(kit, process.env, say);
    const started = await start(variables, {
      newLinks: values['new-links'],
      goOnWithLess: values['go-on-with-less'],
    });
    writeNote(dataDir, started.laptopPage);
    stopWhenTold(started, dataDir);
    const greet = records === null ? say : records.keepApart(dataDir);
    greet(await greeting(started, config, { onScreen: process.stdout.isTTY, byIcon: values.open }));
    if (values.open)
      openPages({ laptop: started.laptopPage, projector: await started.hallScreen() }, dataDir);
    return { document: { url: started.url, event: started.event, ...started.handout }, holds: true };
  } catch (fault) {
    if (values.open && fault instanceof FolderInUse && showTheRunningOne(say)) return alreadyRunning;
    const isBad = fault instanceof BadConfig;
    const reason = isBad ? fault.message : reasonNotToStart(fault);
    if (reason === null) throw fault;
    if (records !== null) return records.cannotStart(reason, isBad);
    throw isBad ? new BadUsage(reason) : new CannotGoOn(reason);
  }
});

/** A second double-click: the page of the one that runs comes up again. False when it is not known. */
function showTheRunningOne(say: (text: string) => void): boolean {
  const { dataDir } = readConfig(process.env);
  const laptop = readNote(dataDir);
  if (laptop === null) return false;
  say(`${words.alreadyRunning({ url: laptop })}\n`);
  openPages({ laptop, projector: null }, dataDir);
  return true;
}

/** The first time it is told, everything that was taken is finished; the second time it goes at once (OP4). */
function stopWhenTold(started: Started, dataDir: string): void {
  let wasTold = false;
  const told = (): void => {
    if (wasTold) process.exit(1);
    wasTold = true;
    removeNote(dataDir);
    void started
      .drain()
      .then(() => started.close())
      .then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(signal, told);
}
