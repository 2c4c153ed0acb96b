import { expect, test } from 'vitest';
import { kindOf, recordLine, withoutSecrets, type LogRecord } from './record.ts';

const noon = Date.UTC(2028, 0, 28, 12);
const read = (record: LogRecord): unknown => JSON.parse(recordLine(noon, record));

test('[OP3] a record is one line: when, of which kind, the words that people read, and the fault', () => {
  const fault = new Error('database or disk is full');
  const line = recordLine(noon, { kind: 'fault', what: 'event-1 could not be saved', fault });
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    at: '2028-01-28T12:00:00.000Z',
    kind: 'fault',
    what: 'event-1 could not be saved',
    fault: expect.stringMatching(/^Error: database or disk is full\n {4}at /),
  });
  expect(read({ kind: 'stopped', what: 'Stopped' })).toEqual({
    at: '2028-01-28T12:00:00.000Z',
    kind: 'stopped',
    what: 'Stopped',
  });
});

test('[OP3] what the machine failed at is a fault, and what is only to be known a notice', () => {
  expect([new Error('x'), 'it is written anew', null].map(kindOf)).toEqual(['fault', 'notice', 'notice']);
  expect(read({ kind: 'notice', what: 'All connections were taken', fault: null })).not.toHaveProperty(
    'fault',
  );
});

test.each([
  ['a link', 'http://hall.example/desk/1#Zk3_9aBcDeFgHiJkLmNoPqRsTuVwXy12', 'http://hall.example/desk/1#…'],
  ['a session', 'cookie Zk3_9aBcDeFgHiJkLmNoPqRsTuVwXy12;', 'cookie …;'],
  ['a card', 'code K7PE-3MXW-4ACF was', 'code … was'],
  ['a card without its hyphens', 'K7PE3MXW4ACF', '…'],
  ['an older card', 'K7PE-3MXW-4', '…'],
  ['a computer', 'connect ECONNREFUSED 192.168.1.20:3000', 'connect ECONNREFUSED …:3000'],
  ['a computer without a port', 'from 10.0.0.7 twice', 'from … twice'],
  ['a computer with a long address', 'from fe80::1ff:fe23:4567:890a, and ::1', 'from …, and …'],
  ['a mapped one', '::ffff:10.0.0.7', '…'],
])('[OP3] %s stands in no record', (_, text, kept) => expect(withoutSecrets(text)).toBe(kept));

test.each([
  'at processTicksAndRejections (node:internal/process/task_queues:104:5)',
  'at StreamQueue.#commit (file:///app/server/live/queue.ts:141:9)',
  '/app/node_modules/@atlaskit/pragmatic-drag-and-drop-hitbox/dist/index.js',
  'Serves on port 3000',
  '2028-01-28T12:00:00.000Z',
  'SQLITE_FULL: database or disk is full, in version 3.45.1',
  'event-1 could not be saved at 12:00:05',
  'EACCES, ENAMETOOLONG and ETIMEDOUT',
])('[OP3] what helps to find a fault stays: %s', (text) => expect(withoutSecrets(text)).toBe(text));
