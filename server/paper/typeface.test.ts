import { expect, test } from 'vitest';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import { english } from '../../domain/words/language.ts';
import { blankResultSheet } from '../../domain/paper/result-sheet.ts';
import { canSetAll } from './typeface.ts';

const text = {
  name: 'Crewe decides',
  venue: 'Town Hall',
  date: '28 January',
  fund: '',
  area: '',
  sample: false,
};
const sheet = blankResultSheet(text, sheetSpeechIn(english).sheet);

test('[V9] a paper is refused for one letter that its typeface lacks, wherever that letter stands', () => {
  expect(canSetAll(sheet)).toBe(true);
  const lost = 'نادي الطبخ';
  const notChosen = { ...sheet.notChosen, rows: [[lost, 'did not fit']] };
  expect(canSetAll({ ...sheet, notChosen })).toBe(false);
  expect(canSetAll({ ...sheet, signed: [`Signed by ${lost}`] })).toBe(false);
  expect(canSetAll({ cells: [{ kind: 'label', team: 'Drums 🥁', from: 1, to: 2 }] })).toBe(false);
});
