/** The files of the equality and satisfaction questions: the form to print, and how many gave each answer. */

import {
  answerColumns,
  answersTable,
  type AnswersCounted,
  type AnswerSpeech,
} from '../../domain/exports/answers.ts';
import { dictionaryTable, type DictionaryPart } from '../../domain/exports/dictionary.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { questionFormOf } from '../../domain/paper/question-form.ts';
import { questionFormSpeechIn } from '../../domain/paper/speech-in.ts';
import type { AnswerExportName } from '../../domain/wire/http-questions.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll, settableName } from '../paper/typeface.ts';
import { fileName } from './files/file-name.ts';
import { csvForPeople } from './files/write-csv.ts';
import { json, records } from './files/write-json.ts';
import { xlsx } from './files/write-xlsx.ts';
import { equalityEvidence, questionOffice } from './questions.ts';
import { typeOf, type OfficeFile } from './result-files.ts';

/** The questions on paper, for people without a phone. */
export async function questionFormFile(
  printer: Printer,
  room: EventRoom,
  { large, language }: { readonly large: boolean; readonly language: Language },
): Promise<Outcome<OfficeFile>> {
  const { kept } = room.questions;
  if (kept === null) return refused('questions-closed');
  const { text, practice } = room.book();
  const event = {
    name: settableName(text.name),
    venue: settableName(text.venue),
    date: settableName(text.date),
    practice,
  };
  const of = { form: questionFormOf(kept.set, event, questionFormSpeechIn(language)), large };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = wordsIn(language).files.questionForm({ event: String(room.event) });
  const content = await printPdf(printer, { paper: 'question-form', of, language });
  return accepted({ name: fileName(name, 'pdf'), type: 'application/pdf', content });
}

/** Small counts are empty in every file (K6). */
export async function answersFileOf(
  room: EventRoom,
  name: AnswerExportName,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const { answered, ballots } = questionOffice(room);
  const margins = equalityEvidence(room);
  if (margins === null) return refused('questions-closed');
  const counted = { margins, answered, ballots };
  const [, ending = ''] = name.split('.');
  const kind = room.state.practice ? 'practice' : 'real';
  const event = String(room.event);
  return accepted({
    name:
      name === 'answers.json'
        ? ['event', event, ...(room.state.practice ? ['practice'] : []), name].join('-')
        : fileName(wordsIn(language).files.answers({ kind, event }), ending),
    type: typeOf(name),
    content: await contents[name](counted, language),
  });
}

/** What the columns mean. */
export function answersDictionary(language: Language): DictionaryPart {
  const { files, 'tables/answers': table } = wordsIn(language);
  return { files: files.columnsOf.answers, columns: answerColumns(table) };
}

const contents: Readonly<
  Record<AnswerExportName, (counted: AnswersCounted, language: Language) => string | Promise<Buffer>>
> = {
  'answers.csv': (counted, language) => csvForPeople(answersTable(counted, speechIn(language))),
  'answers.xlsx': (counted, language) => {
    const dictionary = dictionaryTable([answersDictionary(language)], wordsIn(language)['tables/dictionary']);
    return xlsx([answersTable(counted, speechIn(language)), dictionary]);
  },
  // For programs: in English, whoever asks.
  'answers.json': (counted) => {
    const speech = speechIn(english);
    const { answered, ballots } = counted;
    const columns = answerColumns(speech.table).map(({ key, means }) => ({ key, means }));
    const { standard } = speech.table;
    return json({ answered, ballots, standard, columns, answers: records(answersTable(counted, speech)) });
  },
};

function speechIn(language: Language): AnswerSpeech {
  const { questions, 'tables/answers': table } = wordsIn(language);
  return { questions, table };
}
