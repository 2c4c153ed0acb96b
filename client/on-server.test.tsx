import { expect, test } from 'vitest';
import { acrossInAll, areaAcross, eventAcross } from '../domain/exports/across.ts';
import { publication } from '../domain/exports/publication.ts';
import { bidId, eventId, fundId } from '../domain/ids.ts';
import { rulesWith } from '../domain/testing/ballot-kinds.ts';
import { quietHall } from '../domain/testing/halls.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../domain/testing/set-up.ts';
import { sha256 } from '../domain/testing/sha256.ts';
import type { FirstPage } from '../domain/wire/first-page.ts';
import { ofEachPurpose } from '../domain/purposes.ts';
import type { EventFactsTold, FundFactsTold, PrivacyTold } from '../domain/wire/http-open-data.ts';
import type { ToldResult } from '../domain/wire/http-told.ts';
import { renderPage } from './on-server.tsx';
import { bookOf } from './situations/testing/book-of.ts';

/** One chosen whole, one chosen for a part, one not chosen. */
function toldEvening() {
  const rules = rulesWith('score');
  const play = heardPlay(sha256, { asks: [200_00, 400_00, 450_00], least: [null, 100_00, null], rules });
  const scores = [5, 4, 1].map((score, place) => [place + 1, score] as const);
  for (const card of [1, 2, 3]) must(play.vote(cardKey(card), scores));
  return tellPlay(sealPlay(play));
}

function everyPage(): FirstPage[] {
  const play = toldEvening();
  const evening = { name: 'score', rules: play.state.rules, whole: [], part: [] };
  const book = bookOf({ name: 'told', evening, play, hall: quietHall });
  const result = publication(play.state, play.words);
  if (result === null) throw new Error('the result of this evening is told');
  const told: ToldResult = { signed: false, doubt: null, fingerprint: '0123456789abcdef', result };
  const figures = areaAcross({ name: 'North', potPence: 500_00 }, [eventAcross('Day', play.state)]);
  const areas = [{ ...figures, eventNumbers: [eventId(1)] }];
  const fund = {
    fund: fundId(1),
    name: 'Fund',
    practice: false,
    totalPence: 500_00,
    directPence: 0,
    unallocatedPence: 0,
    awardedPence: 0,
  };
  const facts: EventFactsTold = {
    fund: fundId(1),
    publisher: 'Example Council',
    questions: 'grants@example.gov.uk',
    awardedOn: '2027-01-28',
    changedOn: '2027-03-02',
    askUntil: '2027-02-28',
    grants: true,
    population: { count: 9_876, source: 'ONS', year: 2024 },
    further: {
      tied: true,
      projects: [
        { bid: bidId(1), signedPence: 300_00, keepsPence: 0, newestPence: 0, heldPence: 0 },
        { bid: bidId(2), signedPence: 200_00, keepsPence: 120_00, newestPence: 120_00, heldPence: 120_00 },
        { bid: bidId(3), signedPence: 0, keepsPence: null, newestPence: 380_00, heldPence: 0 },
      ],
    },
    kinds: [
      { kinds: ['everybody', 'groups'], ballots: 61 },
      { kinds: ['young'], ballots: 22 },
    ],
  };
  const fundFacts: FundFactsTold = {
    publisher: 'Example Council',
    questions: 'grants@example.gov.uk',
    priorities: ['Warm places'],
    partners: ['North Together'],
    areas: [
      {
        name: 'North',
        partnership: 'Town council',
        population: 9_876,
        populationSource: 'ONS',
        populationYear: 2024,
      },
    ],
    map: { height: 700, areas: [{ place: 1, path: 'M0,0l9,0 0,9z', at: [300, 400], from: [3, 3] }] },
    grantsAt: Date.UTC(2027, 1, 3),
  };
  const privacy: PrivacyTold = {
    event: eventId(1),
    name: 'Day',
    practice: false,
    publisher: '',
    questions: '',
    minimumAge: 11,
    wholeBallots: false,
    namesDemanded: false,
    questionsAsked: true,
    kept: ofEachPurpose((purpose) => ({
      day: purpose === 'voters' ? '2027-02-28' : null,
      erased: purpose === 'staff',
    })),
  };
  return [
    { page: 'phone', book },
    { page: 'event', book, told: null, facts, questions: null },
    {
      page: 'event',
      book,
      told: { ...told, signed: true },
      facts,
      questions: { set: 'full', open: true, round: 'a', rating: null },
    },
    { page: 'what-happened', event: eventId(1), told, step: 2 },
    { page: 'fund', across: { ...fund, areas, inAll: acrossInAll([figures]) }, facts: fundFacts },
    { page: 'privacy', told: privacy },
    { page: 'privacy-for-children', told: privacy },
    { page: 'accessibility', publisher: '', questions: '' },
  ];
}

test.each(everyPage())('[W35] the page $page has words, and nothing that the policy forbids', (page) => {
  const { head, body } = renderPage(page);
  expect(head).toMatch(/<title>.+<\/title>.*<meta name="description"/);
  expect(body.match(/<h1/g)).toHaveLength(1);
  expect(body).not.toMatch(/<script|<style|<[^>]+\s(?:style|on\w+)=/i);
});

test('[V9] a page that names somebody in tall letters says so, and another does not', () => {
  const [page] = everyPage().filter((each) => each.page === 'accessibility');
  if (page?.page !== 'accessibility') throw new Error('one of them is the accessibility statement');
  expect(renderPage(page).isTall).toBe(false);
  expect(renderPage({ ...page, publisher: 'سلام کچن' }).isTall).toBe(true);
});

test('[W35] the result made on the server draws its pot at the level of what is left', () => {
  const [body = ''] = everyPage().flatMap((page) =>
    page.page === 'what-happened' ? renderPage(page).body : [],
  );
  // £200 of £500 is out at the second step: two fifths of the jar's 436, under its top at 116.
  expect(body.match(/ transform="translate\(0 290\.4\)"/g)).toHaveLength(2);
  expect(body).toMatch(/<svg[^>]* width="40%"/);
});

test('[O7] the page of an event says first who got how much, then why not, how to check it and what comes next', () => {
  const [, before, page] = everyPage();
  if (before === undefined || page?.page !== 'event' || page.told === null)
    throw new Error('of a told event');
  const { body } = renderPage(page);
  const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const inOrder = [
    'Chosen projects',
    'Together they get £500 of £500.',
    'Bid 1',
    '£200',
    'Bid 2',
    'a part of the £400 that it asked for',
    '£300',
    'Not chosen this time',
    'Bid 3',
    'asked for £450',
    'What changed after the signing',
    'Group 1 dropped out.',
    'keeps £120 of £200.',
    'By the same ballots now',
    'Check it yourself',
    '9,876 people live in the area (ONS, 2024).',
    'one ballot for every 3,292 people who live there',
    'Cards for everybody and of groups that presented: 61 ballots',
    'Young people’s cards: 22 ballots',
    'Check code: 0123 4567',
    'result.json in the download: 0123456789abcdef',
    'What comes next',
    'Example Council made the awards on 28 January 2027',
    'until 28 February 2027',
    'grants@example.gov.uk',
    'How it is decided',
  ];
  const places = inOrder.map((said) => text.indexOf(said));
  expect([inOrder.filter((said) => !text.includes(said)), places]).toEqual([
    [],
    places.toSorted((one, other) => one - other),
  ]);
  for (const file of ['bundle.zip', 'after-signing.json'])
    expect(body).toContain(`href="/open-data/events/1/${file}"`);
  // Before it is told nobody reads any of it.
  expect(renderPage(before).body).not.toMatch(/Chosen projects|Check code|What comes next/);
});

test('[O7] a group that said no thank you is said to have been chosen first', () => {
  const play = toldEvening();
  must(play.ask({ type: 'decline', bid: 1 }));
  while (play.ask({ type: 'show-next-result' }).ok);
  const page = everyPage().findLast((each) => each.page === 'event');
  const result = publication(play.state, play.words);
  if (page?.page !== 'event' || page.told === null || result === null) throw new Error('of a told event');
  const { body } = renderPage({ ...page, told: { ...page.told, result } });
  expect(body.replaceAll(/<[^>]+>/g, '')).toContain(
    'Group 1 asked for £200. It was chosen first, and then said no thank you.',
  );
});

function textOf(kind: FirstPage['page']): string {
  const page = everyPage().find((each) => each.page === kind);
  if (page === undefined) throw new Error('one of each is there');
  return renderPage(page)
    .body.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('[O8] the page of a fund draws its pots with the figures of its table, and says what the council said of it', () => {
  const text = textOf('fund');
  expect(text).toContain('£500 of £500 decided');
  for (const said of [
    'Warm places',
    'North Together',
    'Town council',
    '9,876 (2024, ONS)',
    '3 February 2027',
  ])
    expect(text).toContain(said);
  const [bar] = everyPage().flatMap((page) => (page.page === 'fund' ? [renderPage(page).body] : []));
  expect(bar?.match(/<rect[^>]* width="99%"/g)).toHaveLength(2);
  expect(bar).toContain('href="/open-data/funds/1/grants.json"');
});

test('[O15] a map of the areas bears the numbers of the table, needs no colour and no style of its own', () => {
  const [body = ''] = everyPage().flatMap((page) => (page.page === 'fund' ? [renderPage(page).body] : []));
  const map = /<svg[^>]*role="img"[^]*?<\/svg>/.exec(body)?.[0] ?? '';
  expect(map).toContain('aria-label="Map of 1 area. The table above says the same in words."');
  // Decided: the pattern of lines. A line leads from the number to the area.
  expect(map).toContain('fill="url(#map-lines)" fill-rule="evenodd" d="M0,0l9,0 0,9z"');
  expect(map).toMatch(/d="M300,400L3,3"[^]*>1<\/div>/);
  expect(map).not.toContain('style=');
  expect(body).toMatch(/<th scope="col"[^>]*>No\.<\/th>/);
});

test('[O9] the privacy notice says what the settings of the event are, and the same to children in plain words', () => {
  const text = textOf('privacy');
  for (const said of [
    '28 February 2027. Then it is erased',
    'Until the data about voters are erased on 28 February 2027, somebody',
    'It was erased.',
    'usually set 2 years',
    'from the age of 11',
    'Nobody notes the name of a voter.',
    'counts of ten people or more',
  ])
    expect(text).toContain(said);
  expect(textOf('privacy-for-children')).toContain(
    'On 28 February 2027 we delete which card gave which vote.',
  );
});

test('[O10] the accessibility statement has the parts of the model: standard, limits, tests, whom to tell, who enforces', () => {
  const text = textOf('accessibility');
  const parts = [
    '2.2 at level AA',
    'not accessible yet',
    'How this was tested',
    'Ask the council',
    'Equality and Human Rights',
  ];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});
