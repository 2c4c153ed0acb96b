/** The table of answers to questions in docs/decisions/secrecy.md, row by row over the real server. */

import { describe, expect, test } from 'vitest';
import { askedHall, at } from './testing/asked-hall.ts';
import { tablesOf } from './testing/erasable-hall.ts';
import { log } from './testing/one-voter.ts';
import { rowsUnder } from './testing/secrecy-table.ts';

/** One for each row of the table, named by who and by what they do. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'an officer: reads every page and file of the answers': async () => {
    const asked = await askedHall('full');
    await asked.announce(20);
    const read = async () => {
      const paths = ['question-office', 'questions', 'export/answers.csv', 'export/answers.json'];
      const pages = await Promise.all(paths.map((path) => asked.officer.get(`${at}/${path}`)));
      return pages.map(({ text }) => text).join('');
    };
    for (let card = 1; card <= 20; card += 1) {
      // One of twenty is of another religion than the others.
      await asked.answer(card, { religion: card === 13 ? 'sikh' : 'none' });
      expect(await read()).not.toMatch(/sikh/);
    }
    await asked.finish();
    // All that there is in the row: an empty count, as for six other religions.
    const told = await read();
    expect(told.match(/sikh,.*/)?.[0]).toBe('sikh,,,20,20');
    expect(told.match(/hindu,.*/)?.[0]).toBe('hindu,,,20,20');
    expect(await log(asked.hall)).toContain('Downloaded answers.csv');
  },

  'a copy of the database: is compared with every other copy': async () => {
    const asked = await askedHall();
    await asked.announce(12);
    const before = JSON.stringify(tablesOf(asked.hall).tables);
    for (let card = 1; card <= 9; card += 1) {
      await asked.answer(card, { sex: 'male' });
      expect(JSON.stringify(tablesOf(asked.hall).tables)).toBe(before);
    }
    await asked.answer(10, { sex: 'female' });
    expect((await asked.kept())?.margins.sex).toEqual([1, 9, 0]);
  },

  'a neighbour: has the code of a card whose vote is counted, and answers before its holder': async () => {
    const asked = await askedHall();
    await asked.announce(10);
    for (let card = 1; card <= 10; card += 1) await asked.answer(card, { again: 'yes' });
    expect((await asked.answer(4, { again: 'no' })).text).toBe(
      (await asked.answer(4, { again: 'yes' })).text,
    );
    expect((await asked.kept())?.margins.again).toEqual([10, 0, 0, 0]);
  },
};

describe('[S13, K3] who can learn what somebody answered to the questions', () => {
  test('every row of docs/decisions/secrecy.md is tried here, and no other', () => {
    expect(rowsUnder('Who can learn what somebody answered to the questions')).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(rows))('%s', async (_, tried) => {
    await expect(tried()).resolves.toBeUndefined();
  });
});
