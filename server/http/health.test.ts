import { expect, test } from 'vitest';
import type { Health } from '../../domain/wire/health.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

test('[V5, V8] how the computer does: disk, commits, and how many ballots the last copy lacks', async () => {
  const hall = await openHall();
  await hall.hearAll();
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  const health = async () => (await facilitator.get('/api/events/1/health')).value<Health>();
  expect(await health()).toMatchObject({
    disk: { free: expect.any(Number), writes: true, lost: false, writtenBackAt: null },
    commitMs: { p50: expect.any(Number), max: expect.any(Number) },
    copy: { carried: false, lastAt: null, ballotsSince: null, trouble: null },
  });

  await hall.server.copies.make();
  const phone = await hall.phone('one');
  for (const send of [1, 2])
    await phone.command({
      type: 'ballot',
      token: hall.tokens[0] ?? '',
      send,
      basedOn: send - 1,
      marks: [[1, send]],
    });
  expect(await health()).toMatchObject({
    copy: { lastAt: expect.any(Number), ballotsSince: 2, trouble: null },
  });
});
