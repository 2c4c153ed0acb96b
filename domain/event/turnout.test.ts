import { expect, test } from 'vitest';
import { publication } from '../exports/publication.ts';
import { publishedTurnout, turnoutSentences } from '../exports/turnout-words.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { deskView } from '../views/desk.ts';
import { resultsView } from '../views/results.ts';
import { fullHall } from '../testing/halls.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { countCards, handedOut } from './card-count.ts';

const words = wordsIn(english).turnout;

/** Three vote of 20 cards, and four more cards are handed out. */
function threeVote(rules: Parameters<typeof heardPlay>[1] = {}): Play {
  const play = heardPlay(sha256, { cards: 20, ...rules });
  for (const card of [1, 2, 3]) must(play.vote(cardKey(card), [[1, 4]]));
  return play;
}

function countPiles(play: Play): void {
  const unused = Array.from({ length: 13 }, (_, at) => cardKey(at + 8));
  must(play.ask({ type: 'count-piles', batches: [1], unused }));
}

function said(play: Play): string[] {
  const published = publication(play.state, play.words);
  if (published === null) throw new Error('nothing is published');
  const sentences = turnoutSentences(publishedTurnout(published), words);
  const view = resultsView(play.state, fullHall);
  expect(turnoutSentences(view?.turnout ?? null, words)).toEqual(sentences);
  return sentences;
}

test('[D6] the result says how many of the cards handed out voted, as the desk counted them', () => {
  const play = threeVote();
  countPiles(play);
  expect(handedOut(countCards(play.state, new Map()))).toBe(7);
  tellPlay(sealPlay(play));
  expect(said(play)).toEqual(['3 of 7 cards handed out voted.']);
});

test('[D6] where an officer gave the number of people entitled, the result says how many of them voted', () => {
  const play = threeVote();
  must(play.ask({ type: 'set-entitled', people: 106 }));
  tellPlay(sealPlay(play));
  expect(said(play)).toEqual(['3 of 106 people entitled to vote took part.']);
});

test('[D6, R12] piles that nobody counted say nothing of the turnout, and the publication is as it was', () => {
  const play = tellPlay(sealPlay(threeVote()));
  expect(said(play)).toEqual([]);
  expect(JSON.stringify(publication(play.state, play.words))).not.toMatch(/turnout|Twice|quorum/);
  expect(play.entries.map(({ body }) => body.type)).not.toContain('turnout-counted');
});

test('[D3, D6] where names are noted, the result says how many of those who checked in voted', () => {
  const play = threeVote({ rules: { namesAtDoor: true } });
  countPiles(play);
  play.checkedIn = 7;
  tellPlay(sealPlay(play));
  expect(said(play)).toEqual(['3 of 7 people who checked in at the door voted.']);
  // Somebody was not noted: what is too small to be true is not said.
  const fewer = threeVote({ rules: { namesAtDoor: true } });
  fewer.checkedIn = 2;
  tellPlay(sealPlay(fewer));
  expect(said(fewer)).toEqual([]);
});

test('[D6] fewer people than have voted are not all who may vote: refused, and not used if they come later', () => {
  const play = threeVote();
  expect(play.ask({ type: 'set-entitled', people: 2 })).toMatchObject({
    refusal: { code: 'fewer-than-voted', detail: { voted: 3 } },
  });
  must(play.ask({ type: 'set-entitled', people: 3 }));
  must(play.vote(cardKey(4), [[1, 4]]));
  countPiles(play);
  tellPlay(sealPlay(play));
  expect(said(play)).toEqual(['4 of 7 cards handed out voted.']);
  expect(play.ask({ type: 'set-entitled', people: 90 })).toMatchObject({
    refusal: { code: 'voting-closed' },
  });
});

test('[D6] after the seal the figure stands, whatever becomes of what the desk knew', () => {
  const play = threeVote();
  play.sheets = new Map([[cardKey(5), 'spoilt']]);
  const unused = Array.from({ length: 13 }, (_, at) => cardKey(at + 8));
  must(play.ask({ type: 'count-piles', batches: [1], unused }));
  tellPlay(sealPlay(play));
  const before = said(play);
  // The links to the sheets are erased.
  play.sheets = new Map();
  expect(said(play)).toEqual(before);
});

test('[D4] a quorum changes no money: before the seal the facilitator reads what is missing, and the result says it', () => {
  const [without, withQuorum] = [threeVote(), threeVote({ rules: { quorum: 4 } })];
  const beforeSeal = facilitatorView(withQuorum.state, fullHall);
  expect(turnoutSentences(beforeSeal.turnout ?? null, words)).toEqual([
    'Quorum 4: 3 voted.',
    'The quorum was not reached, so the council decides whether it makes the awards.',
  ]);
  for (const play of [without, withQuorum]) tellPlay(sealPlay(play));
  expect(withQuorum.state.runs[0]?.lines).toEqual(without.state.runs[0]?.lines);
  expect(said(withQuorum)).toHaveLength(2);
  expect(said(tellPlay(sealPlay(threeVote({ rules: { quorum: 3 } }))))).toEqual(['Quorum 3: 3 voted.']);
});

test('[D7, C7] a card given for one whose number nobody knows is named, taken back, and never part of a sum', () => {
  const play = threeVote();
  const before = countCards(play.state, new Map());
  must(play.ask({ type: 'count-second-cards', from: 0, to: 1 }));
  // Two desks that saw the same number: the second one looks again.
  expect(play.ask({ type: 'count-second-cards', from: 0, to: 1 })).toMatchObject({
    refusal: { code: 'already-moved' },
  });
  must(play.ask({ type: 'count-second-cards', from: 1, to: 2 }));
  must(play.ask({ type: 'count-second-cards', from: 2, to: 1 }));
  expect(deskView(play.state, fullHall)).toMatchObject({ possiblyTwice: 1, count: before });
  countPiles(play);
  const { printed, ...parts } = countCards(play.state, new Map());
  expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(printed);
  tellPlay(sealPlay(play));
  expect(said(play)).toEqual([
    '3 of 7 cards handed out voted.',
    'Possibly twice: 1 card was given for a lost card whose number nobody knew.',
  ]);
  expect(play.ask({ type: 'count-second-cards', from: 1, to: 0 })).toMatchObject({
    refusal: { code: 'voting-closed' },
  });
});

test('[D7] no more cards can be given twice than there are, and none less than none', () => {
  const play = heardPlay(sha256, { cards: 1 });
  expect(play.ask({ type: 'count-second-cards', from: 0, to: -1 })).toMatchObject({ ok: false });
  expect(play.ask({ type: 'count-second-cards', from: 0, to: 2 })).toMatchObject({ ok: false });
  must(play.ask({ type: 'count-second-cards', from: 0, to: 1 }));
  expect(play.ask({ type: 'count-second-cards', from: 1, to: 2 })).toMatchObject({
    refusal: { code: 'cards-out-of-range' },
  });
});

test('[D2] the desk hears how far the first pitch is, only where the rules ask for it', () => {
  const usual = heardPlay(sha256, {});
  expect(deskView(usual.state, fullHall).firstPitch).toBeUndefined();
  const play = heardPlay(sha256, { rules: { cardsUntil: { kind: 'first-pitch-over' } } });
  expect(deskView(play.state, fullHall).firstPitch).toBe('over');
});
