import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeUrl, publicUrl, readConfig } from './config.ts';

describe('config', () => {
  test('an empty environment gives the settings of a hall', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: resolve('data'),
      publicUrl: null,
      trustProxy: 0,
    });
  });

  test('a variable that is set but empty counts as left out', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ' })).toEqual(readConfig({}));
  });

  test('every setting is read', () => {
    const set = {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: 'elsewhere',
      PUBLIC_URL: 'https://vote.example/',
      TRUST_PROXY: '1',
    };
    expect(readConfig(set)).toEqual({
      port: 0,
      host: '127.0.0.1',
      dataDir: resolve('elsewhere'),
      publicUrl: 'https://vote.example',
      trustProxy: 1,
    });
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'not a host'],
    ['PUBLIC_URL', 'vote.example'],
    ['PUBLIC_URL', 'ftp://vote.example'],
    ['PUBLIC_URL', 'https://vote.example/here'],
    ['TRUST_PROXY', 'yes'],
    ['METRICS', 'yes'],
    ['METRICS', '127.0.0.1'],
    ['METRICS', '127.0.0.1:65536'],
    ['METRICS', 'http://127.0.0.1:9464'],
    ['LOG', 'xml'],
    ['DRAIN_SECONDS', '-1'],
    ['DRAIN_SECONDS', '601'],
  ])('%s=%s stops the start with one sentence that names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be .*\\.$`));
  });

  test.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
    ['[::1]:9464', { host: '::1', port: 9464 }],
  ])('[OP2] METRICS=%s: without an address this computer alone reads the numbers', (set, place) => {
    expect(readConfig({ METRICS: set }).metrics).toEqual(place);
  });

  test('[OP3, OP4] what is for a server room is off unless it is set', () => {
    expect(readConfig({ LOG: 'text', DRAIN_SECONDS: '0' })).toEqual(readConfig({}));
    expect(readConfig({ LOG: 'json', DRAIN_SECONDS: '30' })).toMatchObject({ log: 'json', drainSeconds: 30 });
  });

  test('[OW1] where other servers reach this one goes with a database that they share', () => {
    const database = { DATABASE_URL: 'postgres://db/hall', KEYS_DIR: 'keys' };
    const shared = { ...database, NODE_URL: 'http://10.0.0.12:3000/' };
    const config = readConfig(shared);
    expect(nodeUrl(config, 3000)).toBe('http://10.0.0.12:3000');
    expect(nodeUrl({ ...config, nodeUrl: 'http://10.0.0.12:0' }, 4321)).toBe('http://10.0.0.12:4321');
    for (const wrong of ['https://10.0.0.12:3000', '10.0.0.12:3000', 'http://10.0.0.12/path'])
      expect(() => readConfig({ ...shared, NODE_URL: wrong })).toThrow(/^NODE_URL goes with .*\.$/);
    for (const { KEYS_DIR: _, ...without } of [shared, { NODE_URL: shared.NODE_URL, KEYS_DIR: '' }])
      expect(() => readConfig(without)).toThrow(/^NODE_URL goes with .*\.$/);
  });

  test('a certificate and its key go together, and with them everything is https', () => {
    const both = { TLS_CERT: 'hall.pem', TLS_KEY: 'hall-key.pem' };
    expect(readConfig(both).tls).toEqual({ cert: 'hall.pem', key: 'hall-key.pem' });
    expect(publicUrl(readConfig({ ...both, HOST: '127.0.0.1' }), 4321)).toBe('https://127.0.0.1:4321');
    expect(() => readConfig({ TLS_CERT: 'hall.pem' })).toThrow(/^TLS_CERT and TLS_KEY go together.*\.$/);
    expect(() => readConfig({ ...both, PUBLIC_URL: 'http://vote.example' })).toThrow(/^With TLS_CERT .*\.$/);
  });

  test('the public address names the port that was found free', () => {
    expect(publicUrl(readConfig({ HOST: '127.0.0.1' }), 4321)).toBe('http://127.0.0.1:4321');
    expect(publicUrl(readConfig({ HOST: '::1' }), 4321)).toBe('http://[::1]:4321');
    expect(publicUrl(readConfig({ PUBLIC_URL: 'https://vote.example' }), 4321)).toBe('https://vote.example');
  });
});
