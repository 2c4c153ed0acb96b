import { expect, test } from 'vitest';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { wordsIn } from '../words/words-in.ts';
import { english } from '../words/language.ts';
import { acrossInAll, acrossTable, acrossTableWithSums, areaAcross, eventAcross } from './across.ts';

const potPence = 500_00;

/** An event of the area that has decided: one bid asks for so much, and gets it. */
function decided(askPence: number): Play {
  const play = heardPlay(sha256, { asks: [askPence], potPence });
  must(play.vote(cardKey(1), [[1, 5]]));
  return tellPlay(sealPlay(play));
}

const across = (...plays: readonly Play[]) =>
  areaAcross(
    { name: 'North', potPence },
    plays.map(({ state }, place) => eventAcross(`Event ${place + 1}`, state)),
  );

test('[F1, H2] the one pot of an area is counted once, however many events it has', () => {
  const waiting = heardPlay(sha256, { asks: [100_00], potPence });
  expect([across(), across(waiting), across(waiting, waiting)].map((area) => area.potPence)).toEqual([
    potPence,
    potPence,
    potPence,
  ]);
  const both = across(decided(200_00), decided(150_00));
  expect(both).toMatchObject({
    potPence,
    allocatedPence: 350_00,
    leftPence: 150_00,
    standing: 'provisional',
  });
  const inAll = acrossInAll([both, across(waiting)]);
  expect(inAll).toMatchObject({
    potPence: 2 * potPence,
    decidedPotPence: potPence,
    allocatedPence: 350_00,
    leftPence: 150_00,
  });
});

test('[F1, H2] events that together gave more than their one pot are said to', () => {
  const both = across(decided(400_00), decided(150_00));
  expect(both).toMatchObject({
    potPence,
    allocatedPence: 550_00,
    leftPence: 0,
    standing: 'more than its pot',
  });
});

test('[X4] a fund has a row for the money that is in no area, and one for an area without an event', () => {
  const areas = [across(decided(200_00)), across()];
  const fund = { name: 'Good Neighbours', totalPence: 2 * potPence + 123_45, areas };
  const words = wordsIn(english)['tables/across'];
  const told = ({ columns, rows }: ReturnType<typeof acrossTable>) => {
    const wanted = ['area', 'potPence', 'allocatedPence', 'standing', 'fund'].map((key) =>
      columns.findIndex((column) => column.key === key),
    );
    return rows.map((row) => wanted.map((place) => row[place]));
  };
  const rows = [
    ['North', potPence, 200_00, 'provisional', 'Good Neighbours'],
    ['North', potPence, null, 'no event yet', 'Good Neighbours'],
  ];
  const inNone = ['In no area', 123_45, null, '', 'Good Neighbours'];
  expect(told(acrossTable(fund, words))).toEqual([...rows, inNone]);
  expect(told(acrossTableWithSums(fund, words))).toEqual([
    ...rows,
    ['In all', 2 * potPence, 200_00, '', 'Good Neighbours'],
    inNone,
    ['The whole fund', 2 * potPence + 123_45, null, '', 'Good Neighbours'],
  ]);
});
