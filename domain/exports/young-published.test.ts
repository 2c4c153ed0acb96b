import { describe, expect, test } from 'vitest';
import { numberedParts, resultSheet } from '../paper/result-sheet.ts';
import { sheetSpeechIn } from '../paper/speech-in.ts';
import { recordOfPlay } from '../testing/record.ts';
import { quietHall } from '../testing/halls.ts';
import { heardPlay, must, sealPlay, tellPlay, youngKey } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import type { Play } from '../testing/play.ts';
import { youngHall, type YoungHall } from '../testing/young-hall.ts';
import { decodePublication } from '../wire/decode-publication.ts';
import { deskView } from '../views/desk.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { phoneView } from '../views/phone.ts';
import { projectorView } from '../views/projector.ts';
import { english } from '../words/language.ts';
import { factsTable } from './facts.ts';
import { publication, type Publication } from './publication.ts';
import { recountPublication } from './recount-publication.ts';
import { youngFromView } from '../reasons/young-view.ts';
import { resultTable } from './rows.ts';
import { resultSpeechIn } from './speech-in.ts';
import { wordsIn } from '../words/words-in.ts';
import { youngIn } from './young-in.ts';

function published(play: Play): Publication {
  const of = publication(play.state, play.words);
  if (of === null) throw new Error('a run was made');
  return of;
}

const told = (hall: YoungHall): Play => tellPlay(sealPlay(youngHall(hall)));
describe.each(['together', 'apart'] as const)('%s', (youngCards) => {
  const play = told({ youngCards, others: 12, young: 15 });

  test('[Y21] phone, projector, public page, files and sheet have the same figures of young people', () => {
    const views = [phoneView(play.state, quietHall), projectorView(play.state, quietHall)];
    const young = youngIn(published(play));
    expect(young).toEqual({
      counted: youngCards,
      ballots: 15,
      lines: [
        { bid: 2, place: 1, figure: { by: 'average', told: '5.0', scorers: 15 } },
        { bid: 1, place: 2, figure: { by: 'average', told: '3.0', scorers: 15 } },
      ],
      isAll: false,
    });
    for (const view of views) expect(view.results?.young && youngFromView(view.results.young)).toEqual(young);
    const table = resultTable(recordOfPlay(play), resultSpeechIn(english));
    const columns = table.columns.map(({ key }) => key);
    const cell = (name: string, key: string) =>
      table.rows.find((row) => row.includes(name))?.[columns.indexOf(key)];
    expect(['youngPlace', 'youngScorers', 'youngTotal'].map((key) => cell('Bid 2', key))).toEqual([
      1, 15, 75,
    ]);
    expect(['youngPlace', 'youngShown'].map((key) => cell('Bid 3', key))).toEqual([
      null,
      'too few ballots to show',
    ]);
    const { 'tables/facts': facts, 'tables/result': result } = wordsIn(english);
    expect(factsTable(recordOfPlay(play), { facts, result }).rows[0]).toContain(15);
    const parts = numberedParts(resultSheet(recordOfPlay(play), sheetSpeechIn(english)));
    const [choice] = parts.filter(({ part }) => part.label === 'What young people chose');
    expect(choice?.part).toMatchObject({ rows: [{}, ['Bid 2', '1st, average 5.0 from 15 scores'], {}] });
    const [cards] = parts.filter(({ part }) => part.label === 'What became of every card');
    expect(cards?.part).toMatchObject({
      headings: ['Cards', 'Ordinary', 'Young people', 'All'],
      rows: [['Printed', '17', '20', '37'], ['Voted', '12', '15', '27'], {}, {}],
    });
  });

  test('[Y23, E9] the publication is read back and holds; a figure that was changed is found', () => {
    const whole = published(play);
    const again = decodePublication(JSON.parse(JSON.stringify(whole)));
    expect(again).toEqual(whole);
    expect(recountPublication(whole, null, sha256)).toEqual({ decided: 'every-run', problems: [] });
    const { young } = whole;
    if (young === undefined) throw new Error('young people have figures');
    const [first, ...others] = young.figures;
    if (first === undefined) throw new Error('one is shown');
    const { young: _, ...without } = whole;
    const changed: [Publication, string][] = [
      [without, 'youngMissing'],
      [{ ...whole, young: { ...young, ballots: 9 } }, 'youngFigures'],
      [{ ...whole, young: { ballots: null, figures: young.figures } }, 'youngTooFew'],
      [
        { ...whole, young: { ...young, figures: [{ ...first, scorers: 9, total: 27 }, ...others] } },
        'youngTooFew',
      ],
      [{ ...whole, young: { ...young, figures: [{ ...first, total: 500 }, ...others] } }, 'youngFigures'],
      [{ ...whole, young: { ...young, figures: [{ ...first, scorers: 16 }, ...others] } }, 'youngFigures'],
      [{ ...whole, young: { ...young, figures: [first, first] } }, 'youngFigures'],
    ];
    for (const [wrong, is] of changed)
      expect(recountPublication(wrong, null, sha256).problems).toContainEqual({ is });
  });

  test('[Y20] too few are said to be too few, everywhere', () => {
    const few = told({ youngCards, others: 12, young: 9 });
    expect(projectorView(few.state, quietHall).results?.young).toMatchObject({ ballots: null, rows: [] });
    const { behind } = resultSheet(recordOfPlay(few), sheetSpeechIn(english));
    expect(behind[0]).toMatchObject({
      rows: [['Young people', 'There are too few ballots to show young people’s votes separately.']],
    });
    expect(JSON.stringify(published(few).young)).toBe('{"ballots":null,"figures":[]}');
  });
});

test('[Y20, S3] before the hall has seen the result no screen has a figure of young people', () => {
  const play = youngHall({ youngCards: 'together', others: 12, young: 15 });
  const seen = () =>
    JSON.stringify([
      phoneView(play.state, quietHall),
      projectorView(play.state, quietHall),
      facilitatorView(play.state, quietHall),
      deskView(play.state, quietHall),
    ]);
  expect(seen()).not.toContain('"scorers":15');
  sealPlay(play);
  expect(seen()).not.toMatch(/"scorers":15|"lines":\[\{"bid":2,"place":1,"figure"/);
  expect(seen()).not.toContain('"counted":"together"');
  for (const type of ['start-results', 'show-next-result'] as const) {
    must(play.ask({ type }));
    expect(seen()).not.toContain('"counted":"together"');
  }
  while (play.ask({ type: 'show-next-result' }).ok);
  expect(seen()).toContain('"counted":"together"');
});

test('[Y21, ST17] what young people chose is put before the hall once the result was told, and not before', () => {
  const play = sealPlay(youngHall({ youngCards: 'apart', others: 12, young: 15 }));
  const show = { type: 'show-overlay', overlay: 'young' } as const;
  play.ask(show);
  expect(projectorView(play.state, quietHall).overlay).toBeNull();
  tellPlay(play);
  play.ask(show);
  expect(projectorView(play.state, quietHall).overlay).toBe('young');
  const without = tellPlay(sealPlay(heardPlay(sha256)));
  without.ask(show);
  expect(projectorView(without.state, quietHall).overlay).toBeNull();
});

test('[Y22] desk and facilitator see what became of the cards of each kind, where there is more than one', () => {
  const { state } = youngHall({ youngCards: 'apart', others: 12, young: 15 });
  expect(deskView(state, quietHall).kinds?.map(({ kind, count }) => [kind, count.voted])).toEqual([
    ['ordinary', 12],
    ['young', 15],
  ]);
  expect(facilitatorView(state, quietHall).byKind).toMatchObject({ count: { voted: 27 } });
  const one = heardPlay(sha256).state;
  expect(deskView(one, quietHall)).not.toHaveProperty('kinds');
  expect(facilitatorView(one, quietHall)).not.toHaveProperty('byKind');
  expect(state.youngCards.has(youngKey(1))).toBe(true);
});
