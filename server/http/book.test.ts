import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

test('a book is kept for ever at its own address, and never at another', async () => {
  const hall = await openHall();
  const visitor = new HttpClient(hall.localUrl);
  const path = '/api/events/1/book';
  const newest = await visitor.get(path);
  const { hash } = newest.value<{ hash: string }>();
  expect(newest.headers['cache-control']).toBe('no-cache');
  expect((await visitor.get(`${path}/${hash}`)).headers['cache-control']).toContain('immutable');
  const older = await visitor.get(`${path}/0000000000000000`);
  expect(older.headers['cache-control']).toBe('no-cache');
  expect(older.value()).toMatchObject({ hash });
});

test('[W36] a book travels compressed to whoever takes it, in the language of each', async () => {
  const hall = await openHall({ bids: 200 });
  const visitor = new HttpClient(hall.localUrl, { 'Accept-Encoding': 'gzip, deflate' });
  const path = `/api/events/1/book/${hall.room.book().hash}`;
  const plain = await new HttpClient(hall.localUrl).get(path);
  const strange = { Cookie: 'language=en-XA' };
  for (const headers of [{}, strange, {}]) {
    const packed = await visitor.with(headers).get(path);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Cookie, Accept-Encoding');
    expect(packed.bytes.length * 3).toBeLessThan(plain.bytes.length);
    const same = await new HttpClient(hall.localUrl, headers).get(path);
    expect(gunzipSync(packed.bytes).toString()).toBe(same.text);
  }
});
