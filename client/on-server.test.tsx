import { expect, test } from 'vitest';
import { acrossInAll, areaAcross, eventAcross } from '../domain/exports/across.ts';
import { publication } from '../domain/exports/publication.ts';
import { eventId, fundId } from '../domain/ids.ts';
import { rulesWith } from '../domain/testing/ballot-kinds.ts';
import { quietHall } from '../domain/testing/halls.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../domain/testing/set-up.ts';
import { sha256 } from '../domain/testing/sha256.ts';
import type { FirstPage } from '../domain/wire/first-page.ts';
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
  const fund = { fund: fundId(1), name: 'Fund', practice: false, totalPence: 500_00 };
  return [
    { page: 'phone', book },
    { page: 'event', book, told: null },
    { page: 'event', book, told },
    { page: 'what-happened', event: eventId(1), told, step: 2 },
    { page: 'fund', across: { ...fund, areas, inAll: acrossInAll([figures]) } },
  ];
}

test.each(everyPage())('[W35] the page $page has words, and nothing that the policy forbids', (page) => {
  const { head, body } = renderPage(page);
  expect(head).toMatch(/<title>.+<\/title>.*<meta name="description"/);
  expect(body.match(/<h1/g)).toHaveLength(1);
  expect(body).not.toMatch(/<script|<style|<[^>]+\s(?:style|on\w+)=/i);
});

test('[W35] the result made on the server draws its pot at the level of what is left', () => {
  const [body = ''] = everyPage().flatMap((page) =>
    page.page === 'what-happened' ? renderPage(page).body : [],
  );
  // £200 of £500 is out at the second step: two fifths of the jar's 436, under its top at 116.
  expect(body.match(/ transform="translate\(0 290\.4\)"/g)).toHaveLength(2);
  expect(body).toMatch(/<svg[^>]* width="40%"/);
});
