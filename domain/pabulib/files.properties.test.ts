import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pbFiles, pbRows } from '../testing/pb-files.ts';
import { wrongTotals } from './check-totals.ts';
import type { Election } from './election.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { malformedSentence } from './fault-words.ts';
import { MalformedElection } from './malformed.ts';
import { parseElection } from './parse.ts';
import { writeElection } from './write.ts';

// fast-check prints the seed of a failure.

/** What reading comes to: the election, or the refusal with its place. Any other failure is a fault of the reader. */
function reading(text: string | Iterable<string>): Election | string {
  try {
    return parseElection(text);
  } catch (error) {
    if (error instanceof MalformedElection)
      return malformedSentence(error, wordsIn(english)['election-faults']);
    throw error;
  }
}

/** The text cut at these places, wherever they fall: inside quotes, between CR and LF, inside a letter. */
function cutAt(text: string, places: readonly number[]): readonly string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const places = fc.array(fc.nat(2000), { maxLength: 12 });

/** A letter put in, taken out or exchanged: whatever may happen to a file on its way. */
const damaged = fc
  .tuple(pbFiles, fc.nat(2000), fc.constantFrom('', ';', '"', ',', '\n', '\r', 'x', '9', '-'), fc.nat(2))
  .map(([text, at, put, taken]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + taken);
  });

test('[P13] pieces cut anywhere give what the whole text gives, refusals and their places included', () => {
  fc.assert(
    fc.property(fc.oneof(pbFiles, damaged), places, (text, cuts) => {
      expect(reading(cutAt(text, cuts))).toEqual(reading(text));
    }),
    { numRuns: 600 },
  );
});

test('[P13] letter by letter as well', () => {
  fc.assert(
    fc.property(fc.oneof(pbFiles, damaged), (text) => {
      expect(reading(text.split(''))).toEqual(reading(text));
    }),
    { numRuns: 60 },
  );
});

test('[P14] read, written and read again it is the same election, and written again the same text', () => {
  fc.assert(
    fc.property(pbFiles, (text) => {
      const election = parseElection(text);
      const written = writeElection(election);
      const again = parseElection(written);
      expect({ ...again, warnings: [] }).toEqual({ ...election, warnings: [] });
      expect(writeElection(again)).toBe(written);
    }),
    { numRuns: 600 },
  );
});

test('[P10] a true file gives no warning', () => {
  fc.assert(
    fc.property(pbFiles, (text) => {
      const election = parseElection(text);
      expect([...election.warnings, ...wrongTotals(election)]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** What a result depends on, in an order of its own: rows may stand in any order. */
function whatCounts({ projects, ballots, warnings: _warnings, meta: _meta, ...figures }: Election): object {
  const costs = projects.map(({ id, cost }) => `${id} ${cost}`).toSorted();
  const votes = ballots.map(({ voter, ...rest }) => `${voter} ${rest.listed.join()} ${rest.points.join()}`);
  return { ...figures, costs, votes: votes.toSorted() };
}

/**
 * Rows lost, doubled and exchanged, the end cut off, one separator or quote gone. No figure is changed, and what
 * no count in the file speaks of, the points for projects not listed, is not taken away.
 */
const mutilated = fc
  .tuple(
    pbRows,
    fc.constantFrom('cut', 'row gone', 'row doubled', 'rows exchanged', 'mark gone'),
    fc.nat(2000),
  )
  .map(([rows, how, one]) => {
    const text = `${rows.join('\n')}\n`;
    const [at, to] = [one % rows.length, (one + 1) % rows.length];
    const marks = [...text.matchAll(/[;",\n]/g)].map(({ index }) => index);
    const mark = marks[one % marks.length] ?? 0;
    const changed = {
      cut: () => text.slice(0, one % text.length),
      'row gone': () =>
        rows.filter((row, place) => place !== at || row.startsWith('default_score')).join('\n'),
      'row doubled': () => rows.toSpliced(at, 0, rows[at] ?? '').join('\n'),
      'rows exchanged': () =>
        rows
          .with(at, rows[to] ?? '')
          .with(to, rows[at] ?? '')
          .join('\n'),
      'mark gone': () => text.slice(0, mark) + text.slice(mark + 1),
    };
    return { text, damage: changed[how]() };
  });

/** What became of a damaged file: `wrong` is an answer that is not the election's and does not say so. */
function fateOf(text: string, damage: string): 'refused' | 'reported' | 'same' | 'wrong' {
  const read = reading(damage);
  if (typeof read === 'string') return /^line \d+, column \d+: .+\.$/s.test(read) ? 'refused' : 'wrong';
  if ([...read.warnings, ...wrongTotals(read)].length > 0) return 'reported';
  return isDeepStrictEqual(whatCounts(read), whatCounts(parseElection(text))) ? 'same' : 'wrong';
}

test('[P10, P12] a mutilated file is refused, or the same election, or its counts are reported as wrong', () => {
  const fates = new Set<string>();
  fc.assert(
    fc.property(mutilated, ({ text, damage }) => {
      const fate = fateOf(text, damage);
      fates.add(fate);
      expect(fate).not.toBe('wrong');
    }),
    { numRuns: 3000 },
  );
  expect([...fates].toSorted()).toEqual(['refused', 'reported', 'same']);
});
