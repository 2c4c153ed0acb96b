import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `funds` and `areas`: the money and where it goes. */
export function fundRows(db: Database): Takes {
  const addFund = db.prepare<[number, number, number, string]>(
    'INSERT INTO funds (fund, total_pence, practice, text_hash) VALUES (?, ?, ?, ?)',
  );
  const addArea = db.prepare<[number, number, number, string]>(
    'INSERT INTO areas (fund, area, pot_pence, text_hash) VALUES (?, ?, ?, ?)',
  );
  const changePot = db.prepare<[number, number, number]>(
    'UPDATE areas SET pot_pence = ? WHERE fund = ? AND area = ?',
  );
  const setTotal = db.prepare<[number, number]>('UPDATE funds SET total_pence = ? WHERE fund = ?');
  const removeArea = db.prepare<[number, number]>('DELETE FROM areas WHERE fund = ? AND area = ?');
  const setFundWords = db.prepare<[string, number]>('UPDATE funds SET text_hash = ? WHERE fund = ?');
  const setAreaWords = db.prepare<[string, number, number]>(
    'UPDATE areas SET text_hash = ? WHERE fund = ? AND area = ?',
  );
  return {
    'fund-created': (_subject, { fund, totalPence, practice, textHash }) =>
      addFund.run(fund, totalPence, practice ? 1 : 0, textHash),
    'area-added': ({ number: fund }, { area, potPence, textHash }) =>
      addArea.run(fund, area, potPence, textHash),
    'pot-changed': ({ number: fund }, { area, potPence }) => changePot.run(potPence, fund, area),
    'fund-total-changed': ({ number: fund }, { totalPence }) => setTotal.run(totalPence, fund),
    'area-removed': ({ number: fund }, { area }) => removeArea.run(fund, area),
    'fund-words-changed': ({ number: fund }, { area, textHash }) =>
      area === null ? setFundWords.run(textHash, fund) : setAreaWords.run(textHash, fund, area),
  };
}
