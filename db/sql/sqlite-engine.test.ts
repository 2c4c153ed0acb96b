import { setImmediate as turn } from 'node:timers/promises';
import { onTestFinished, describe, expect, test } from 'vitest';
import { openRaw } from '../testing/raw-sqlite.ts';
import { answeredBy, type TableSteps } from './engine.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import {
  all,
  count,
  erase,
  first,
  named,
  numbers,
  one,
  rows,
  run,
  runAndTell,
  sql,
  texts,
  type Steps,
} from './steps.ts';

interface Fruit {
  readonly name: string;
  readonly kilos: number | null;
}

/** An engine on a database in memory with one table, and how often it told that there is something new. */
function withFruit() {
  const db = openRaw(':memory:');
  onTestFinished(() => void db.close());
  db.exec('CREATE TABLE fruit (name TEXT NOT NULL PRIMARY KEY, kilos INTEGER, picture BLOB) STRICT');
  const engine = sqliteEngine(db);
  const at = { told: 0 };
  engine.listen(() => (at.told += 1));
  return { db, engine, at };
}

function* add(name: string, kilos: number | null): Steps<void> {
  yield* runAndTell(sql`INSERT INTO fruit (name, kilos) VALUES (${name}, ${kilos})`);
}

function* three(): Steps<void> {
  yield* add('apple', 1);
  yield* add('pear', 2);
  yield* add('quince', null);
}

const allFruit = () => all<Fruit>(sql`SELECT name, kilos FROM fruit ORDER BY name`);

describe('a statement', () => {
  test('keeps its values apart from its text', () => {
    const { parts, values } = sql`SELECT ${'x'}, ${null} FROM ${named('fruit')} WHERE kilos = ${7}`;
    expect(parts).toEqual(['SELECT ', ', ', ' FROM fruit WHERE kilos = ', '']);
    expect(values).toEqual(['x', null, 7]);
  });

  test('takes in another, with its values at their place', async () => {
    const { engine } = withFruit();
    await engine.write(three);
    const heavy = (kilos: number) => sql`kilos >= ${kilos}`;
    const nothing = sql``;
    const found = all<Fruit>(
      sql`SELECT name FROM fruit WHERE name <> ${'x'} AND ${sql`(${heavy(2)} OR name = ${'apple'})`} ${nothing}
          AND name <> ${'apple'} ORDER BY name`,
    );
    expect(await engine.read(() => found)).toEqual([{ name: 'pear' }]);
  });

  test('takes lists of texts and of numbers, empty ones too', async () => {
    const { engine } = withFruit();
    await engine.write(three);
    const among = (names: readonly string[]) =>
      engine.read(() => all<Fruit>(sql`SELECT name FROM fruit WHERE name IN ${texts(names)} ORDER BY name`));
    expect(await among(['quince', 'apple', "o'range"])).toEqual([{ name: 'apple' }, { name: 'quince' }]);
    expect(await among([])).toEqual([]);
    const weighing = count(sql`SELECT COUNT(*) AS count FROM fruit WHERE kilos IN ${numbers([2, 3])}`);
    expect(await engine.read(() => weighing)).toBe(1);
  });

  test('takes rows in the place of a table: in their order, with what is empty, none too', async () => {
    const { engine } = withFruit();
    const put = (fruit: readonly Fruit[]) => {
      const given = rows({
        name: texts(fruit.map(({ name }) => name)),
        heavy: numbers(fruit.map(({ kilos }) => kilos)),
      });
      return engine.write(() =>
        run(
          sql`INSERT INTO fruit (name, kilos) SELECT name, heavy + ${1} FROM ${given} AS given WHERE true
              ON CONFLICT (name) DO UPDATE SET kilos = excluded.kilos`,
        ),
      );
    };
    expect(await put([])).toBe(0);
    const odd = 'a "b" [c], \\ é';
    expect(
      await put([
        { name: 'pear', kilos: 4 },
        { name: odd, kilos: null },
      ]),
    ).toBe(2);
    expect(await put([{ name: 'pear', kilos: 9 }])).toBe(1);
    const inOrder = () => all<Fruit>(sql`SELECT name, kilos FROM fruit ORDER BY rowid`);
    expect(await engine.read(inOrder)).toEqual([
      { name: 'pear', kilos: 10 },
      { name: odd, kilos: null },
    ]);
  });

  test('takes bytes, and gives them back', async () => {
    const { engine } = withFruit();
    const picture = new Uint8Array([0, 255, 39, 0]);
    const { picture: kept } = await engine.write(() =>
      one<{ picture: Uint8Array }>(
        sql`INSERT INTO fruit (name, picture) VALUES (${'fig'}, ${picture}) RETURNING picture`,
      ),
    );
    expect(new Uint8Array(kept)).toEqual(picture);
  });

  test('is the same text wherever it stands, and never the same values', async () => {
    const { engine } = withFruit();
    await engine.write(three);
    const kilosOf = (name: string) => first<Fruit>(sql`SELECT kilos FROM fruit WHERE name = ${name}`);
    expect(await engine.read(() => kilosOf('apple'))).toEqual({ kilos: 1 });
    expect(await engine.read(() => kilosOf('quince'))).toEqual({ kilos: null });
    expect(await engine.read(() => kilosOf('plum'))).toBeUndefined();
  });

  test('that must have a row and has none is a fault', async () => {
    const { engine } = withFruit();
    await expect(engine.read(() => one(sql`SELECT name FROM fruit`))).rejects.toThrow('has a row');
  });
});

describe('a commit', () => {
  test('is all of its steps or nothing, and of nothing nobody is told', async () => {
    const { engine, at } = withFruit();
    const failing = engine.write(function* () {
      yield* three();
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await turn();
    expect(await engine.read(allFruit)).toEqual([]);
    expect(at.told).toBe(0);
    await engine.write(() => run(sql`INSERT INTO fruit (name) VALUES ('plum')`));
    await turn();
    expect(at.told).toBe(0);
  });

  test('tells once, however many of its statements want it, when it stands', async () => {
    const { engine, at } = withFruit();
    const written = engine.write(function* () {
      yield* three();
      return at.told;
    });
    expect(await written).toBe(0);
    await turn();
    expect(at.told).toBe(1);
  });

  test('tells later, so that no listener comes between a commit and its answer; and nobody who left', async () => {
    const { engine, at } = withFruit();
    const left: string[] = [];
    const leave = engine.listen(() => left.push('told'));
    engine.commit(() => engine.take(add('apple', 1)));
    expect(at.told).toBe(0);
    await turn();
    leave();
    await engine.write(() => add('pear', 2));
    await turn();
    expect([at.told, left]).toEqual([2, ['told']]);
  });

  test('inside another is a part of it: undone alone, or with it', async () => {
    const { engine, at } = withFruit();
    engine.commit(() => {
      engine.take(add('apple', 1));
      const inner = () =>
        engine.commit(() => {
          engine.take(add('pear', 2));
          throw new Error('only this');
        });
      expect(inner).toThrow('only this');
      engine.commit(() => engine.take(add('quince', 3)));
    });
    await turn();
    expect(await engine.read(allFruit)).toMatchObject([{ name: 'apple' }, { name: 'quince' }]);
    expect(at.told).toBe(1);
    const outer = () =>
      engine.commit(() => {
        engine.commit(() => engine.take(add('plum', 1)));
        throw new Error('all of it');
      });
    expect(outer).toThrow('all of it');
    await turn();
    expect(await engine.read(allFruit)).toHaveLength(2);
    expect(at.told).toBe(1);
  });

  test('says how many rows were written', async () => {
    const { engine } = withFruit();
    await engine.write(three);
    const grow = () => run(sql`UPDATE fruit SET kilos = kilos + 1 WHERE kilos IS NOT DISTINCT FROM ${1}`);
    expect(await engine.write(grow)).toBe(1);
    expect(await engine.write(grow)).toBe(0);
    expect(await engine.write(() => erase(sql`DELETE FROM fruit`))).toBe(3);
  });
});

test('a table answers each method by a call of the engine', async () => {
  interface Basket {
    kilos(name: string): Promise<number>;
    put(name: string, kilos: number): Promise<boolean>;
  }
  const steps: TableSteps<Basket, 'kilos'> = {
    reads: {
      *kilos(name) {
        return (yield* first<Fruit>(sql`SELECT kilos FROM fruit WHERE name = ${name}`))?.kilos ?? 0;
      },
    },
    writes: {
      *put(name, kilos) {
        const put = sql`INSERT INTO fruit (name, kilos) VALUES (${name}, ${kilos}) ON CONFLICT (name) DO NOTHING`;
        return (yield* run(put)) === 1;
      },
    },
  };
  const { db, engine } = withFruit();
  const basket = answeredBy(engine, steps);
  expect(await basket.put('apple', 3)).toBe(true);
  expect(await basket.put('apple', 4)).toBe(false);
  expect(await basket.kilos('apple')).toBe(3);
  expect(sqliteEngine(db)).toBe(engine);
  await expect(basket.put('pear', 0.5)).rejects.toThrow('cannot store REAL');
});
