import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardNumber } from '../domain/ids.ts';
import { lengthOf } from '../server/access/card-codes.ts';
import { cardCode, cardLookup } from '../server/access/card-secrets.ts';
import { openDataFolder } from '../server/data-folder.ts';
import { openHall, type TestHall } from '../server/testing/test-hall.ts';
import { top } from './tool.ts';

async function guess(hall: TestHall, typed: string) {
  const words = [hall.localUrl, typed, '--seconds', '6', '--lines', '40', '--json'];
  const door = spawn(process.execPath, [join(top, 'scripts', 'guess.ts'), ...words], { cwd: top });
  const [out, told, [code]]: [string, string, unknown[]] = await Promise.all([
    text(door.stdout),
    text(door.stderr),
    once(door, 'exit'),
  ]);
  const found: { right: number; measured: unknown } = JSON.parse(out);
  // What the command told people says why.
  return { told: code === 0 ? '' : told, found, code };
}

const met = [{ met: true }, { met: true }];

test('[W11] forty lines that guess as fast as they are answered keep no neighbour waiting for two seconds, and find no card', async () => {
  const hall = await openHall({ cards: 3 });
  const { access, register } = hall.server;
  const [card] = await register.cards.list(hall.event, null);
  if (!card) throw new Error('no card');
  const { told, found, code } = await guess(hall, access.printed(card, hall.localUrl).code);
  expect({ ...found, told }).toMatchObject({ told: '', length: 11, refused: null, measured: met });
  expect(found.right).toBeGreaterThan(5);
  expect(code).toBe(0);
});

test('[W11] the same holds for a short code of a card printed before, typed with its number', async () => {
  const hall = await openHall({ cards: 3 });
  await hall.server.close();
  const data = openDataFolder(hall.dataDir);
  const short = cardCode(
    data.keys,
    { event: hall.event, number: cardNumber(2), generation: 0 },
    (code) => lengthOf(code) === 'before',
  );
  data.guard.db
    .prepare('UPDATE cards SET code_lookup = ? WHERE number = 2')
    .run(cardLookup(data.keys, short));
  await data.close();
  await hall.restart();
  const { told, found, code } = await guess(hall, `2 ${short}`);
  expect({ ...found, told }).toMatchObject({ told: '', length: 8, refused: null, measured: met });
  expect(found.right).toBeGreaterThan(5);
  expect(code).toBe(0);
});
