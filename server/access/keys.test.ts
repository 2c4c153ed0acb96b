import { mkdtempSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { KeyFileFault, openKeys } from './keys.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'keys-'));

describe('key file', () => {
  test('what was signed is signed the same after a restart, and differently with other keys', async () => {
    const dir = folder();
    const first = openKeys(dir, true);
    await first.addEvent(eventId(7));
    const again = openKeys(dir, false);
    expect(again.sign('card')).toEqual(first.sign('card'));
    expect(again.signFor(eventId(7), 'card')).toEqual(first.signFor(eventId(7), 'card'));
    expect(again.signFor(eventId(7), 'card')).not.toEqual(first.sign('card'));
    expect(openKeys(folder(), true).sign('card')).not.toEqual(first.sign('card'));
  });

  test("an event's key is made once and can be destroyed", async () => {
    const dir = folder();
    const keys = openKeys(dir, true);
    await keys.addEvent(eventId(7));
    const signed = keys.signFor(eventId(7), 'card');
    await keys.addEvent(eventId(7));
    expect(keys.signFor(eventId(7), 'card')).toEqual(signed);
    await keys.addEvent(eventId(8));
    await keys.destroyEvent(eventId(7));
    expect(keys.signFor(eventId(7), 'card')).toBeNull();
    expect(openKeys(dir, false).signFor(eventId(7), 'card')).toBeNull();
    expect(openKeys(dir, false).signFor(eventId(8), 'card')).toEqual(keys.signFor(eventId(8), 'card'));
  });

  test.skipIf(process.platform === 'win32')('only the owner may read it, also after a change', async () => {
    const dir = folder();
    await openKeys(dir, true).addEvent(eventId(7));
    expect(statSync(join(dir, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  test('a missing one stops the start when the database has events: new keys would make every card dead', async () => {
    const dir = folder();
    openKeys(dir, true);
    unlinkSync(join(dir, 'keys.json'));
    expect(() => openKeys(dir, false)).toThrow(KeyFileFault);
  });

  test.each(['', '{', '{"version":1}', '{"version":1,"server":"short","events":{}}'])(
    '%j stops the start',
    (text) => {
      const dir = folder();
      writeFileSync(join(dir, 'keys.json'), text);
      expect(() => openKeys(dir, true)).toThrow(/put back the copy from your backup/);
      expect(readFileSync(join(dir, 'keys.json'), 'utf8')).toBe(text);
    },
  );
});
