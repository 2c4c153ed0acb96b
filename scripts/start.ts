import { BadConfig, readConfig } from '../server/config.ts';
import { start, type Started } from '../server/main.ts';
import { BadUsage, openDoor, Stopped } from './door.ts';
import { buildClient, BuildFailed, isClientStale } from './starting/client-build.ts';
import { greeting } from './starting/greeting.ts';
import { reasonNotToStart } from './starting/obstacles.ts';

// `npm start [-- --new-links] [--json]`: builds the pages when they are stale, and serves until it is told to stop.
await openDoor({ 'new-links': { type: 'boolean', default: false } }, async ({ values, positionals, say }) => {
  if (positionals.length > 0) throw new BadUsage('npm start takes no words but --new-links and --json.');
  try {
    const { dataDir } = readConfig(process.env);
    if (isClientStale()) {
      say('Building the pages. This takes a few seconds.\n');
      buildClient();
    }
    const started = await start(process.env, { newLinks: values['new-links'] });
    stopWhenTold(started);
    say(await greeting(started, dataDir, process.stdout.isTTY));
    return { document: { url: started.url, event: started.event, ...started.handout }, holds: true };
  } catch (fault) {
    if (fault instanceof BadConfig) throw new BadUsage(fault.message);
    if (fault instanceof BuildFailed) throw new Stopped(fault.message);
    const reason = reasonNotToStart(fault);
    throw reason === null ? fault : new Stopped(reason);
  }
});

/** The first time it is told, everything that was taken is finished; the second time it goes at once. */
function stopWhenTold(started: Started): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      void started.close().then(() => process.exit(0));
    });
  }
}
