import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotTypeNames } from '../ballots/index.ts';
import { recommendedRules } from '../event/rules/rules.ts';
import { cardNumber } from '../ids.ts';
import { deskCardBlocks } from '../paper/desk-card.ts';
import { resultSheet } from '../paper/result-sheet.ts';
import { deskCardSpeechIn, sheetSpeechIn } from '../paper/speech-in.ts';
import { drawnHalls, sealedHall } from '../testing/drawn-halls.ts';
import { recordOfPlay } from '../testing/record.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { languageCalled } from '../words/language.ts';
import { actSpeechIn } from './act-speech.ts';
import { actWords } from './act-words.ts';
import { after, nothingBefore } from './before.ts';
import { explainedFrom } from './explained.ts';
import { publication } from './publication.ts';
import { roomActs } from './room-acts.ts';
import { resultColumns, resultTable } from './rows.ts';
import { resultSpeechIn } from './speech-in.ts';
import { walkOf } from './walk.ts';

const pseudo = languageCalled('en-XA');
const speech = resultSpeechIn(pseudo);

/** What stands in no brackets. */
function outside(text: string): string {
  const less = text.replace(/\[[^[\]]*\]/g, '');
  return less === text ? text : outside(less);
}

function unbracketed(texts: readonly unknown[]): unknown[] {
  return texts.filter((text) => typeof text === 'string' && /\p{L}/u.test(outside(text)));
}

test('[L6] in the pseudo-language all that is told of a result is in brackets', () => {
  fc.assert(
    fc.property(drawnHalls, (made) => {
      const play = sealedHall(made);
      playTheRoom(play, made.room);
      const published = publication(play.state, play.words);
      if (!published) throw new Error('nothing is published');
      const about = explainedFrom(published);
      expect(unbracketed(walkOf(about, speech).map(({ sentence }) => sentence))).toEqual([]);
      expect(unbracketed(roomActs(published, about, speech).flat())).toEqual([]);
      const record = recordOfPlay(play, { fingerprint: '1'.repeat(64), doubt: 'name' });
      const { title, columns, rows } = resultTable(record, speech);
      const names = ['name', 'organisation', 'reference', 'event', 'area', 'fund'];
      const cells = rows.flatMap((row) => row.filter((_, at) => !names.includes(columns[at]?.key ?? '')));
      expect(unbracketed([title, ...cells])).toEqual([]);
      const { declaration, note, facts, chosen, notChosen } = resultSheet(record, sheetSpeechIn(pseudo));
      const reasons = notChosen.rows.map(([, why]) => why);
      expect(unbracketed([declaration, note, ...facts.flat(), ...chosen.headings, ...reasons])).toEqual([]);
      let before = nothingBefore;
      const log = play.entries.map(({ body }) => {
        const told = { before, read: () => null, who: String, speech: actSpeechIn(pseudo) };
        before = after(before, body);
        return actWords(body, told);
      });
      expect(unbracketed(log)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('[L6] in the pseudo-language columns and the page for volunteers are in brackets', () => {
  const columns = ballotTypeNames.flatMap((type) => resultColumns(type, speech.table, true));
  expect(unbracketed(columns.flatMap(({ heading, means }) => [heading, means]))).toEqual([]);
  const piles = [{ from: cardNumber(1), to: cardNumber(60) }];
  const rules = { ...recommendedRules, minimumAge: 11, cardsUntil: { kind: 'time', minute: 630 } } as const;
  const of = { area: 'Alsager', rules, piles, envelopes: 2, wifi: { network: 'Hall', password: 'kettle' } };
  const blocks = deskCardBlocks(of, deskCardSpeechIn(pseudo));
  const texts = blocks.flatMap((block) => Object.values(block).flat(2));
  const kinds = new Set<unknown>(blocks.map(({ kind }) => kind));
  expect(unbracketed(texts.filter((text) => !kinds.has(text)))).toEqual([]);
});
