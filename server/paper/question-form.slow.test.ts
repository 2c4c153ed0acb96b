import { expect, test } from 'vitest';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { questionFormOf } from '../../domain/paper/question-form.ts';
import { questionFormSpeechIn } from '../../domain/paper/speech-in.ts';
import type { QuestionSet } from '../../domain/questions/questions.ts';
import { english, languageCalled, type Language } from '../../domain/words/language.ts';
import { questionFormPdf } from './question-form.ts';

const event = { name: 'Northfields decides', venue: 'Town Hall', date: '28 January', practice: false };

test.each<[string, QuestionSet, boolean, Language, number]>([
  ['the short set', 'short', false, english, 1],
  ['the full set', 'full', false, english, 2],
  ['the full set in large print', 'full', true, english, 3],
  ['the short set in the pseudo-language', 'short', false, languageCalled('en-XA'), 2],
])(
  '[K7] the form of %s can be read aloud: tagged, every answer with its box, and nothing that says whose it is',
  async (_, set, large, language, pages) => {
    const speech = questionFormSpeechIn(language);
    const form = questionFormOf(set, event, speech);
    const bytes = await questionFormPdf({ form, large }, language);
    const pdf = await openPdf(bytes);
    expect(pdf.numPages).toBe(pages);
    const told: (readonly [string, string])[] = [];
    for (let page = 1; page <= pages; page += 1) told.push(...(await readAloud(pdf, page)));
    const said = told.map(([, text]) => text.replaceAll(/\s+/g, ' ').trim());
    const of = (tag: string) => told.flatMap(([each], place) => (each === tag ? [said[place]] : []));
    const answers = form.questions.flatMap((question) => question.answers);
    expect(of('LBody')).toEqual(answers);
    expect(of('Figure')).toEqual(answers.map((answer) => speech.words.box({ answer })));
    expect(of('H2')).toEqual([...form.questions.map(({ ask }) => ask), speech.words.privacy]);
    for (const sentence of form.privacy) expect(said).toContain(sentence);
    // All forms are alike, to the byte but for what a PDF says of its own making.
    const another = await openPdf(await questionFormPdf({ form, large }, language));
    expect(await readAloud(another, 1)).toEqual(told.slice(0, (await readAloud(pdf, 1)).length));
  },
);
