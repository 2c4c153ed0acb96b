import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { KitFault, packKit, sealFrom, unpackKit, type Kit } from './kit.ts';

const passphrase = 'seven swans asleep';
const kit: Kit = {
  port: 3000,
  publicUrl: 'http://192.168.1.20:3000',
  madeAt: 1_800_000_000_000,
  keys: '{"version":1,"server":"secret of the house"}\n',
  database: randomBytes(5_000),
};
const packed = packKit(kit, sealFrom(passphrase));

describe('a takeover kit', () => {
  test('holds what was put into it', () => {
    expect(unpackKit(packed, passphrase)).toEqual(kit);
  });

  test('shows nothing of it to whoever finds the stick', () => {
    expect(packed.includes('secret of the house')).toBe(false);
    expect(packed.includes(kit.database.subarray(0, 16))).toBe(false);
    expect(packKit(kit, sealFrom(passphrase)).equals(packed)).toBe(false);
  });

  test.each([
    ['another pass-phrase', () => unpackKit(packed, 'seven swans awake')],
    ['one changed byte', () => unpackKit(changed(packed, packed.length - 9), passphrase)],
    ['an end that is missing', () => unpackKit(packed.subarray(0, -20), passphrase)],
    ['almost everything missing', () => unpackKit(packed.subarray(0, 40), passphrase)],
    ['another file', () => unpackKit(Buffer.from('SQLite format 3'), passphrase)],
  ])('is refused with a sentence: %s', (_, open) => {
    expect(open).toThrow(KitFault);
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
