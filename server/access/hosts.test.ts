import { describe, expect, test } from 'vitest';
import { lanAddresses } from '../config.ts';
import { hostsOf } from './hosts.ts';

describe('hosts', () => {
  const hosts = hostsOf('https://vote.example');

  test.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1:3000',
    'vote.example',
    'vote.example:8443',
    ...lanAddresses(),
  ])('%s is ours', (host) => expect(hosts.isOurs(host)).toBe(true));

  test.each([
    undefined,
    '',
    'evil.example',
    'vote.example.evil.example',
    'evil.example#vote.example',
    'a b',
    '8.8.8.8',
  ])('%s is not ours', (host) => expect(hosts.isOurs(host)).toBe(false));

  test('a request comes from a page of the same address, or of the configured one', () => {
    expect(hosts.isFromUs('localhost:3000', 'http://localhost:3000')).toBe(true);
    expect(hosts.isFromUs('localhost:3000', undefined)).toBe(true);
    expect(hosts.isFromUs('inner:3000', 'https://vote.example')).toBe(true);
  });

  test.each(['http://evil.example', 'http://localhost:4000', 'null', 'http://vote.example', 'file://'])(
    'a page of %s is not ours',
    (origin) => expect(hosts.isFromUs('localhost:3000', origin)).toBe(false),
  );
});
