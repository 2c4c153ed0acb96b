import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { top } from './tool.ts';

function readBids(text: string, ...words: string[]) {
  const file = join(tempFolder(), 'bids.csv');
  writeFileSync(file, text);
  const args = [join(top, 'scripts', 'read-bids.ts'), file, ...words];
  return spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
}

const header = 'Name,Project name,Organisation,Purpose,Who benefits,Cost,Amount requested,Postcode';
const one = 'Zoe Person,Skate ramp,Ramp crew,Wood,Youth,"9,000","1,500",CW1 2AB';

test('[W13] one document says which sheet, line and columns were read, and what of each row', () => {
  const { status, stdout } = readBids(`${header}\n${one}\n`, '--json');
  const { sheet, headerLine, columns, unused, rows, problems } = JSON.parse(stdout);
  expect([status, sheet, headerLine, problems]).toEqual([0, '', 1, []]);
  expect(columns).toMatchObject({ name: 'Project name', ask: 'Amount requested', postcode: 'Postcode' });
  expect(unused).toEqual(['Name', 'Cost']);
  expect(rows).toMatchObject([{ row: 2, name: 'Skate ramp', ask: '1,500', askPence: 1_500_00 }]);
  expect(stdout).not.toMatch(/Zoe|CW1/);
});

test('one row is one row, and two are two rows', () => {
  expect(readBids(`${header}\n${one}\n`).stdout).toContain('on line 1: 1 row.');
  expect(readBids(`${header}\n${one}\n${one.replace('ramp', 'park')}\n`).stdout).toContain(
    'on line 1: 2 rows.',
  );
});
