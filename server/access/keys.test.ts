import { mkdtempSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { KeyFileFault, openKeys, type ServerKeys } from './keys.ts';
import { openSharedKeys } from './shared-keys.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'keys-'));

/** Opens the keys of a place, which is a folder's name; false where they must be there already. */
type OpenKeys = (place: string, mayCreate: boolean) => ServerKeys;

// The contract of the keys: a second way to keep them is a line here, and must pass these same tests.
describe.each([
  ['a file', openKeys],
  ['a folder of several servers', openSharedKeys],
] as const)('keys in %s', (_name, open: OpenKeys) => {
  test('what was signed is signed the same after a restart, and differently with other keys', async () => {
    const dir = folder();
    const first = open(dir, true);
    await first.addEvent(eventId(7));
    const again = open(dir, false);
    expect(again.sign('card')).toEqual(first.sign('card'));
    expect(again.signFor(eventId(7), 'card')).toEqual(first.signFor(eventId(7), 'card'));
    expect(again.signFor(eventId(7), 'card')).not.toEqual(first.sign('card'));
    expect(open(folder(), true).sign('card')).not.toEqual(first.sign('card'));
  });

  test("an event's key is made once and can be destroyed", async () => {
    const dir = folder();
    const keys = open(dir, true);
    await keys.addEvent(eventId(7));
    const signed = keys.signFor(eventId(7), 'card');
    await keys.addEvent(eventId(7));
    expect(keys.signFor(eventId(7), 'card')).toEqual(signed);
    await keys.addEvent(eventId(8));
    await keys.destroyEvent(eventId(7));
    expect(keys.signFor(eventId(7), 'card')).toBeNull();
    expect(open(dir, false).signFor(eventId(7), 'card')).toBeNull();
    expect(open(dir, false).signFor(eventId(8), 'card')).toEqual(keys.signFor(eventId(8), 'card'));
  });

  test('the events that have a key are named', async () => {
    const dir = folder();
    const keys = open(dir, true);
    for (const event of [8, 7, 9]) await keys.addEvent(eventId(event));
    await keys.destroyEvent(eventId(8));
    for (const each of [keys, open(dir, false)]) expect(new Set(each.events())).toEqual(new Set([7, 9]));
  });
});

describe('keys that servers share', () => {
  test('[PG11] what one makes all have; two that make at once have the same', async () => {
    const dir = folder();
    const [one, other] = [openSharedKeys(dir, true), openSharedKeys(dir, true)];
    expect(other.sign('card')).toEqual(one.sign('card'));
    expect(other.signFor(eventId(7), 'card')).toBeNull();
    await Promise.all([one.addEvent(eventId(7)), other.addEvent(eventId(7)), other.addEvent(eventId(8))]);
    for (const event of [7, 8])
      expect(one.signFor(eventId(event), 'card')).toEqual(other.signFor(eventId(event), 'card'));
    expect(one.signFor(eventId(7), 'card')).not.toBeNull();
    expect(readdirSync(dir).toSorted()).toEqual(['event-7.key', 'event-8.key', 'server.key']);
  });

  test('[PG11] what one destroys no other has a second later', async () => {
    const dir = folder();
    const [one, other] = [openSharedKeys(dir, true), openSharedKeys(dir, false)];
    await one.addEvent(eventId(7));
    expect(other.signFor(eventId(7), 'card')).not.toBeNull();
    await one.destroyEvent(eventId(7));
    await expect.poll(() => other.signFor(eventId(7), 'card'), { timeout: 30_000 }).toBeNull();
  });

  test('[PG11] a missing one stops the start, and so does one that is no key; one taken away is written again', async () => {
    const dir = folder();
    expect(() => openSharedKeys(dir, false)).toThrow('has no server.key');
    const keys = openSharedKeys(dir, true);
    unlinkSync(keys.file);
    expect(await keys.stands()).toBe(false);
    await keys.writeAgain();
    expect(await keys.stands()).toBe(true);
    expect(openSharedKeys(dir, false).sign('card')).toEqual(keys.sign('card'));
    writeFileSync(keys.file, 'short');
    expect(() => openSharedKeys(dir, true)).toThrow(KeyFileFault);
  });
});

describe('key file', () => {
  test.each([
    ['taken away', (file: string) => unlinkSync(file)],
    ['changed', (file: string) => writeFileSync(file, '{"version":1}\n')],
  ])('one that was %s does not stand; written again it does, with every key', async (_, harm) => {
    const dir = folder();
    const keys = openKeys(dir, true);
    await keys.addEvent(eventId(7));
    expect(await keys.stands()).toBe(true);
    harm(keys.file);
    expect(await keys.stands()).toBe(false);
    await keys.writeAgain();
    expect(await keys.stands()).toBe(true);
    expect(openKeys(dir, false).signFor(eventId(7), 'card')).toEqual(keys.signFor(eventId(7), 'card'));
  });

  test.skipIf(process.platform === 'win32')('only the owner may read it, also after a change', async () => {
    const dir = folder();
    expect(statSync(openSharedKeys(folder(), true).file).mode & 0o777).toBe(0o600);
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
