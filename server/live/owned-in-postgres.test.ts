import { expect, onTestFinished, test } from 'vitest';
import { testDatabase, whyNone } from '../../db/testing/postgres/test-database.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { build } from '../build.ts';
import { openHall } from '../testing/test-hall.ts';

/** Any port: each server tells the others which one it got. */
const nodeUrl = 'http://127.0.0.1:0';

test.skipIf(whyNone !== null)(
  '[OW1, OW4, OW6] servers on one database of PostgreSQL share its events and hand them over',
  async () => {
    const [databaseUrl, keysDir] = [testDatabase(), tempFolder()];
    const hall = await openHall({ cards: 3, settings: { databaseUrl, keysDir, nodeUrl } });
    await hall.hearAll();
    await hall.vote(hall.tokens[0] ?? '', [[1, 5]]);
    const phone = await hall.phone('p');

    const config = {
      port: 0,
      host: '127.0.0.1',
      dataDir: tempFolder(),
      publicUrl: null,
      trustProxy: 0,
      databaseUrl,
      keysDir,
      nodeUrl,
    };
    const second = await build(config, { report: () => undefined });
    onTestFinished(() => second.close());
    const book = () => fetch(`http://127.0.0.1:${second.port}/api/events/${hall.event}/book`);
    expect((await book()).headers.get('Epoch'), 'sent on to the owner').toBe('1');
    await hall.vote(hall.tokens[1] ?? '', [[1, 5]]);
    await expect.poll(() => second.rooms.event(hall.event)?.state.ballots.size).toBe(2);

    await hall.close();
    await phone.until(() => !phone.socket.connected);
    await expect.poll(async () => (await book()).headers.get('Epoch'), { timeout: 5_000 }).toBe('2');
    expect(second.rooms.event(hall.event)?.state.ballots.size).toBe(2);
  },
);
