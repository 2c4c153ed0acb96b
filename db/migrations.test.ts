import { pictureForms } from './register/pictures.ts';
import { describe, expect, test } from 'vitest';
import { notChosenReasons } from '../domain/event/run.ts';
import { proofKinds } from '../domain/event/signatures.ts';
import { stages } from '../domain/event/stages.ts';
import { backReasons } from '../domain/fund/awards.ts';
import { forgetReadable, readableTables, takeEntries } from './readable/readable.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';
import { streamKinds, type StreamKind } from './stream-kinds.ts';
import { everyEventEntry } from './testing/every-entry.ts';
import { everyFundEntry } from './testing/every-fund-entry.ts';
import { accountRoles } from './register/accounts.ts';
import { linkRoles } from './register/links.ts';
import { openDataKinds } from './register/open-data.ts';
import { questionSetNames } from '../domain/questions/questions.ts';
import { numberedKinds } from './register/numbered-changes.ts';
import { violations, type ClosedLists } from './testing/conventions.ts';
import { tempDatabase } from './testing/temp-database.ts';

const outcomes = ['chosen', 'part', 'not-chosen'];
const lists: ClosedLists = {
  'streams.kind': streamKinds,
  'numbers.kind': streamKinds,
  'links.role': linkRoles,
  'accounts.role': accountRoles,
  'numbered_changes.kind': numberedKinds,
  'open_data.about': openDataKinds,
  'event_questions.question_set': questionSetNames,
  'picture_files.form': pictureForms,
  'events.stage': stages,
  'allocations.outcome': outcomes,
  'allocations.why': notChosenReasons,
  'signatures.signed_as': ['officer', 'second'],
  'signatures.proof': proofKinds,
  'award_returns.because': backReasons,
};

describe('the schema', () => {
  test('[J11] keeps every convention of the house', () => {
    expect(violations(tempDatabase(), lists)).toEqual([]);
  });

  test('[J8] every entry that there is finds its readable tables', () => {
    const db = tempDatabase();
    const engine = sqliteEngine(db);
    const subject = (kind: StreamKind) => ({ stream: `${kind}:1`, kind, number: 1, practice: false });
    engine.take(takeEntries(subject('fund'), everyFundEntry()));
    engine.take(
      takeEntries(
        subject('event'),
        everyEventEntry().entries.map(({ body }) => body),
      ),
    );
    const isFilled = (table: string) => db.prepare(`SELECT 1 FROM ${table}`).get() !== undefined;
    expect(Object.keys(readableTables).filter((table) => !isFilled(table))).toEqual([]);
    for (const kind of streamKinds) engine.take(forgetReadable(subject(kind)));
    expect(Object.keys(readableTables).filter(isFilled)).toEqual([]);
  });

  test('[J8] every readable table is one that the program knows', () => {
    const db = tempDatabase();
    for (const [table, kind] of Object.entries(readableTables)) {
      const columns = db
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck(true)
        .all(table);
      expect([table, ...columns]).toContain(kind);
    }
  });
});

/** What is found in a schema with this added to the real one. */
function found(sql: string, more: ClosedLists = {}): string[] {
  const db = tempDatabase();
  db.exec(sql);
  return violations(db, { ...lists, ...more });
}

describe('planted mistakes are found', () => {
  test.each([
    ['CREATE TABLE a (b INTEGER)', 'a is not STRICT: a column would take a value of any type.'],
    [
      'CREATE TABLE a (ask_pence TEXT CHECK (ask_pence >= 0)) STRICT',
      'a.ask_pence is TEXT: money is INTEGER pence.',
    ],
    ['CREATE TABLE a (pot_pence INTEGER NOT NULL) STRICT', 'a.pot_pence would take a negative amount.'],
    [
      'CREATE TABLE a (amount INTEGER CHECK (amount >= 0)) STRICT',
      'a.amount holds money, so its name ends in _pence.',
    ],
    ['CREATE TABLE a (made_at TEXT) STRICT', 'a.made_at is TEXT: times are INTEGER milliseconds.'],
    [
      "CREATE TABLE a (b TEXT CHECK (b IN ('x', 'y'))) STRICT",
      'a.b has a list of words that no closed list stands behind.',
    ],
    [
      'CREATE TABLE a (event TEXT REFERENCES events (event)) STRICT',
      'a.event is TEXT, but events.event is INTEGER.',
    ],
    [
      'CREATE TABLE a (event INTEGER REFERENCES happenings (event)) STRICT',
      'a.event refers to happenings.event, which is not there.',
    ],
    ['DROP TRIGGER journal_never_changed', 'Nothing guards UPDATE on journal.'],
    ['DROP TRIGGER streams_never_deleted', 'Nothing guards DELETE on streams.'],
  ])('%s', (sql, sentence) => {
    expect(found(sql)).toEqual([sentence]);
  });

  test('a list that fell behind the domain', () => {
    const sql = "CREATE TABLE a (\n  b TEXT CHECK (b IN ('x',\n    'z')),\n  c TEXT\n) STRICT";
    expect(found(sql, { 'a.b': ['x', 'y'] })).toEqual([
      'a.b would refuse ‘y’.',
      'a.b would take ‘z’, which means nothing.',
    ]);
    expect(found(sql, { 'a.b': ['x', 'z'], 'a.c': ['p'] })).toEqual([
      'a.c should hold a closed list and has no CHECK for it.',
    ]);
  });
});
