import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import { ballotKeyOf } from './card-secrets.ts';
import { openToken, sealToken } from './card-tokens.ts';
import { openKeys } from './keys.ts';

async function opened() {
  const dir = mkdtempSync(join(tmpdir(), 'keys-'));
  const keys = openKeys(dir, true);
  await keys.addEvent(eventId(7));
  await keys.addEvent(eventId(8));
  const key = ballotKeyOf(keys, eventId(7), cardNumber(1));
  if (key === null) throw new Error('no key');
  const token = sealToken(keys, eventId(7), key);
  if (token === null) throw new Error('no token');
  return { dir, keys, key, token };
}

describe('card tokens', () => {
  test('a token stands for its card, also after a restart, and is the same each time', async () => {
    const { dir, keys, key, token } = await opened();
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(openToken(openKeys(dir, false), token)).toEqual({ event: 7, key });
    expect(sealToken(keys, eventId(7), key)).toBe(token);
  });

  test('[S1] a token says nothing that stands in the journal', async () => {
    const { key, token } = await opened();
    const readable = Buffer.from(token, 'base64url');
    expect(readable.includes(Buffer.from(key, 'base64url'))).toBe(false);
    expect(token).not.toContain(key);
  });

  test('no bit of a token can be changed, its event included', async () => {
    const { keys, token } = await opened();
    const bytes = Buffer.from(token, 'base64url');
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(openToken(keys, changed.toString('base64url'))).toBeNull();
    }
    const moved = Buffer.from(bytes);
    moved.writeUInt32BE(8);
    expect(openToken(keys, moved.toString('base64url'))).toBeNull();
  });

  test.each(['', 'x', '%', 'A'.repeat(64), 'A'.repeat(10_000)])('a made-up one is nothing', async (made) => {
    expect(openToken((await opened()).keys, made)).toBeNull();
  });

  test('there is one token for a card, and no other spelling of it', async () => {
    const { keys, token } = await opened();
    const others = [`${token}!`, ` ${token}`, `${token}=`, `${token.slice(0, 9)}\n${token.slice(9)}`];
    for (const other of [...others, token.replace(/[\w-]$/, '$&A')])
      expect(openToken(keys, other)).toBeNull();
  });

  test("once the event's key is destroyed, a token leads nowhere", async () => {
    const { keys, token } = await opened();
    await keys.destroyEvent(eventId(7));
    expect(openToken(keys, token)).toBeNull();
  });
});
