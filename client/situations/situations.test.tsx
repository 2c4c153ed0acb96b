import { expect, test } from 'vitest';
import { ballotSentences, incompleteSentence } from '../../domain/rules-in-words/ballot-sentences.ts';
import { rulesSentences } from '../../domain/rules-in-words/rules-sentences.ts';
import { pageRulesSpeech as speech } from '../words/rules.ts';
import { sentencesIn } from './testing/drawn-text.ts';
import { evenings, playThrough, type Evening } from './testing/evenings.ts';
import { factsAt } from './testing/facts.ts';
import { kinds, ofTheSituation } from './testing/kinds.ts';
import { surfacesAt } from './testing/surfaces.tsx';

// A phone's page knows its address; nothing else of a browser is needed to draw it.
Object.assign(globalThis, { location: { search: '', pathname: '/join/1' } });

/** Today's rules are true as rules, whenever they are read. */
function rulesSaid({ rules }: Evening): Set<string> {
  const said = [
    ...rulesSentences({ rules, potPence: 500_00 }, speech),
    ...ballotSentences(rules, 500_00, speech),
    ...incompleteSentence(rules, speech),
  ];
  return new Set(sentencesIn(said));
}

const everSaid = new Set<RegExp>();

test.each(evenings)(
  '[V2, T6] $name: whatever a screen says at a moment is true at that moment',
  (evening) => {
    const rules = rulesSaid(evening);
    const wrong = new Set<string>();
    const unknown = new Set<string>();
    playThrough(evening, (moment) => {
      for (const surface of surfacesAt(moment)) {
        const facts = factsAt(moment, surface);
        for (const sentence of sentencesIn(surface.lines)) {
          // On the big screen each rule has its number.
          if (rules.has(sentence.replace(/^\d+/, ''))) continue;
          const found = kinds.flatMap(({ says, holds }) => {
            const match = says.exec(sentence);
            return match === null ? [] : [{ says, isTrue: holds(facts, match) }];
          });
          for (const { says } of found) everSaid.add(says);
          if (!found.every(({ isTrue }) => isTrue))
            wrong.add(`${moment.name} · ${surface.where}, ${surface.name}: ${sentence}`);
          if (found.length === 0 && ofTheSituation.test(sentence))
            unknown.add(`${surface.where}: ${sentence}`);
        }
      }
    });
    // Said of its moment and of no kind in kinds.ts: whoever writes it says there when it is true.
    expect({ wrong: [...wrong], unknown: [...unknown] }).toEqual({ wrong: [], unknown: [] });
  },
);

test('[V2] every kind of sentence is said on some screen at some moment', () => {
  expect(kinds.filter(({ says }) => !everSaid.has(says)).map(({ says }) => String(says))).toEqual([]);
});
