import { describe, expect, test } from 'vitest';
import type { BallotRules } from '../../domain/ballots/index.ts';
import { bidId, cardNumber } from '../../domain/ids.ts';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { SheetRows } from '../../domain/wire/http-sheets.ts';
import { sheetForm } from './sheet-form.ts';
import { sampleBook } from './testing/sample-book.ts';
import { afterKey, emptyTyping, marksIn, typingOf, type SheetTyping } from './typing.ts';

const scores: BallotRules = { type: 'score', lowest: 1, highest: 5 };

function formOf(ballot: BallotRules, bids = 4, before: readonly TypedSheet[] = []) {
  const ids = Array.from({ length: bids }, (_, place) => bidId(place + 1));
  const rows: SheetRows = { order: ids, canBeMarked: ids, out: [], ownBids: [[cardNumber(58), bidId(2)]] };
  return sheetForm(sampleBook(bids, ballot), rows, before);
}

/** Types one key after the other: each character, or a key by its name in angle brackets. */
function typed(text: string, form = formOf(scores), from: SheetTyping = emptyTyping): SheetTyping {
  const keys = text.match(/<\w+>|./g) ?? [];
  return keys.reduce((now, key) => afterKey(now, key.replace(/^<(\w+)>$/, '$1'), form), from);
}

const numberOf = (card: number) => sheetNumber(cardNumber(card)).replace('-', '');

test('[Y14] a sheet of 22 projects on a scale of one digit takes at most 30 keys, its number with it', () => {
  const form = formOf(scores, 22);
  for (const card of [1, 57, 250, 9_999]) {
    const keys = [...numberOf(card), 'Enter', ...Array<string>(22).fill('4'), 'Enter'];
    expect(keys.length).toBeLessThanOrEqual(30);
    const sheet = keys.reduce((now, key) => afterKey(now, key, form), emptyTyping);
    expect(sheet).toMatchObject({ ended: true, card, flaw: null });
    expect(marksIn(sheet)).toHaveLength(22);
  }
});

test('[Y3] a number whose check digits do not fit stays and is said to be wrong; put right, it goes on', () => {
  const wrong = typed('5723<Enter>');
  expect(wrong).toMatchObject({ at: -1, number: '5723', card: null, flaw: { kind: 'number' } });
  expect(numberOf(57)).toBe('5724');
  expect(typed('<Backspace>4<Enter>', undefined, wrong)).toMatchObject({ at: 0, card: 57, flaw: null });
});

describe('marks in running order, one key each', () => {
  const start = `${numberOf(57)}<Enter>`;

  test('a 0 is a mark where the scale has one, and a blank where it begins above', () => {
    expect(marksIn(typed(`${start}0455<Enter>`))).toHaveLength(3);
    const fromZero = formOf({ type: 'score', lowest: 0, highest: 5 });
    expect(marksIn(typed(`${start}0455<Enter>`, fromZero))[0]).toEqual([1, 0]);
  });

  test('a blank by Space or a full stop; what is blank is not sent', () => {
    const sheet = typed(`${start}4 .5<Enter>`);
    expect(sheet.ended).toBe(true);
    expect(marksIn(sheet)).toEqual([
      [1, 4],
      [4, 5],
    ]);
  });

  test('Backspace and the arrow go back, and what is typed there takes the place of what was', () => {
    expect(marksIn(typed(`${start}4<Backspace>2355<Enter>`))).toEqual([
      [1, 2],
      [2, 3],
      [3, 5],
      [4, 5],
    ]);
    const changed = typed(`${start}1234<ArrowUp><ArrowLeft><ArrowUp><ArrowUp>5<End><Enter>`);
    expect(changed).toMatchObject({ ended: true });
    expect(marksIn(changed)[0]).toEqual([1, 5]);
  });

  test('a digit off the scale, or a key without meaning, changes nothing and is said', () => {
    expect(typed(`${start}6`)).toMatchObject({ at: 0, flaw: { flaw: { code: 'mark-out-of-range' } } });
    expect(typed(`${start}q`)).toMatchObject({ at: 0, flaw: { kind: 'key' } });
    expect(typed(`${start}3q4`)).toMatchObject({ at: 2, flaw: null });
  });

  test('a sheet does not end before every row was typed', () => {
    const early = typed(`${start}12<Enter>`);
    expect(early).toMatchObject({ at: 2, ended: false });
    expect(typed('<ArrowDown>', undefined, early).at).toBe(2);
  });

  test('spoilt with a reason, in four keys; a mark typed after all makes it a sheet again', () => {
    const spoilt = typed(`${start}4s1<Enter>`);
    expect(spoilt).toMatchObject({ ended: true, spoilt: 'unreadable' });
    expect(marksIn(spoilt)).toEqual([]);
    expect(typed(`${start}s9`)).toMatchObject({ asksWhy: true, flaw: { kind: 'key' } });
    expect(typed(`${start}s<Escape>`)).toMatchObject({ asksWhy: false, spoilt: null, at: 0 });
    const back = typed(`${start}4444s2<ArrowUp>5<Enter>`);
    expect(back).toMatchObject({ ended: true, spoilt: null });
    expect(marksIn(back)[3]).toEqual([4, 5]);
  });

  test('back to the number and another one: what was typed stays', () => {
    const again = typed(
      `<Backspace>${'<Backspace>'.repeat(9)}${numberOf(61)}<Enter>`,
      undefined,
      typed(`${start}1234<ArrowUp><ArrowUp><ArrowUp><ArrowUp>`),
    );
    expect(again).toMatchObject({ card: 61, at: 4 });
    expect(marksIn(again)).toHaveLength(4);
  });
});

test('[C11] a group’s own project is no row of its sheet', () => {
  const sheet = typed(`${numberOf(58)}<Enter>123<Enter>`);
  expect(sheet.ended).toBe(true);
  expect(marksIn(sheet).map(([bid]) => bid)).toEqual([1, 3, 4]);
});

test('[Y14] a sheet that this person typed before comes with its marks, and is corrected', () => {
  const before: TypedSheet = { card: cardNumber(57), marks: [[bidId(1), 4]], spoilt: null };
  const again = typed(`${numberOf(57)}<Enter>`, formOf(scores, 4, [before]));
  expect(again).toMatchObject({ again: true, at: 0 });
  expect(marksIn(typed('2<End><Enter>', formOf(scores, 4, [before]), again))).toEqual([[1, 2]]);
});

test('[Y5] a sheet that two people look at begins at its first row', () => {
  expect(typed('1234<Enter>', formOf(scores), typingOf(cardNumber(3)))).toMatchObject({
    ended: true,
    card: 3,
  });
  expect(typed('<Backspace>', formOf(scores), typingOf(cardNumber(3))).at).toBe(0);
});

describe('other ballots', () => {
  const start = `${numberOf(57)}<Enter>`;

  test('[B12] choices: 1 or X chooses, and too many are said as soon as they are typed', () => {
    const form = formOf({ type: 'approval', atLeast: 0, atMost: 2 });
    expect(marksIn(typed(`${start}1 x0<Enter>`, form))).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test('[B13] tokens: a number and Enter; more than there are is said at once, and the sheet does not end', () => {
    const form = formOf({ type: 'points', tokens: 10, capPerBid: null });
    expect(marksIn(typed(`${start}7<Enter><Enter>3<Enter>0<Enter><Enter>`, form))).toEqual([
      [1, 7],
      [3, 3],
    ]);
    const over = typed(`${start}7<Enter>4<Enter>`, form);
    expect(over.flaw).toMatchObject({ flaw: { code: 'too-many-tokens' } });
    expect(typed('<Enter><Enter><Enter>', form, over)).toMatchObject({ ended: false, at: 4 });
    expect(typed('s2<Enter>', form, over)).toMatchObject({ ended: true, spoilt: 'contradicts-itself' });
  });

  test('[B14] places: one given twice is said at once', () => {
    const form = formOf({ type: 'ranking', places: 3 });
    expect(typed(`${start}11`, form).flaw).toMatchObject({ flaw: { code: 'place-given-twice' } });
    expect(marksIn(typed(`${start}2 13<Enter>`, form))).toHaveLength(3);
  });

  test('[B15] knapsack: more than the pot is said at once', () => {
    const form = formOf({ type: 'knapsack' });
    expect(typed(`${start}11`, form).flaw).toBeNull();
    expect(typed(`${start}111`, form).flaw).toMatchObject({ flaw: { code: 'more-than-the-pot' } });
  });

  test('scores of two digits end with Enter', () => {
    const form = formOf({ type: 'score', lowest: 0, highest: 10 });
    expect(marksIn(typed(`${start}10<Enter>0<Enter><Enter>7<Enter><Enter>`, form))).toEqual([
      [1, 10],
      [2, 0],
      [4, 7],
    ]);
  });
});

test.each<[BallotRules, string, [number, number][]]>([
  [
    { type: 'approval', atLeast: 1, atMost: 3 },
    '1  1',
    [
      [1, 1],
      [4, 1],
    ],
  ],
  [
    { type: 'ranking', places: 3 },
    '2  1',
    [
      [1, 2],
      [4, 1],
    ],
  ],
  [
    { type: 'points', tokens: 20, capPerBid: null },
    '12<Enter>  7',
    [
      [1, 12],
      [4, 7],
    ],
  ],
  [
    { type: 'knapsack' },
    'x  x',
    [
      [1, 1],
      [4, 1],
    ],
  ],
])('[Y14] where people mark a few of 22 projects, End leaves the rest blank: %o', (ballot, keys, marks) => {
  const form = formOf(ballot, 22);
  const sheet = typed(`${numberOf(57)}<Enter>${keys}<End>`, form);
  expect(sheet.at).toBe(22);
  const ended = typed('<Enter>', form, sheet);
  expect(ended).toMatchObject({ ended: true, flaw: null });
  expect(marksIn(ended)).toEqual(marks);
});

test('[Y14] a number over the limit is said to be wrong at End too, and nothing is left blank by it', () => {
  const form = formOf({ type: 'points', tokens: 20, capPerBid: null }, 4);
  const sheet = typed(`${numberOf(57)}<Enter>5<Enter>99999<End>`, form);
  expect(sheet).toMatchObject({ at: 1, flaw: { kind: 'marks' } });
  expect(sheet.marks.size).toBe(1);
});

test('[Y14] where people score projects, each row is typed: End goes to the first that is not', () => {
  const sheet = typed(`${numberOf(57)}<Enter>45<End><Enter>`);
  expect(sheet).toMatchObject({ at: 2, ended: false });
});
