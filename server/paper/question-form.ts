/** The form of the equality and satisfaction questions on A4, in two columns; one in large print (K7). */

import type { PrintedQuestion, QuestionForm, QuestionFormSpeech } from '../../domain/paper/question-form.ts';
import { questionFormSpeechIn } from '../../domain/paper/speech-in.ts';
import type { Language } from '../../domain/words/language.ts';
import { Paper } from './paper.ts';
import { sheetSizes } from './sheet-sizes.ts';

export interface QuestionFormToPrint {
  readonly form: QuestionForm;
  readonly large: boolean;
}

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

const topOfPage = 12;
const gap = 8;
/** The page number stands below everything else. */
const footer = 8;

export function questionFormPdf(
  { form, large }: QuestionFormToPrint,
  language: Language,
): Promise<Uint8Array> {
  const { words } = questionFormSpeechIn(language);
  const paper = new Paper(`${words.title} · ${form.about}`, language);
  const layout = layoutOf(large);
  // Laid out twice: the first time for the number of pages alone.
  const pages = setForm(new Paper(words.title, language), { form, words, layout, pages: 1 });
  setForm(paper, { form, words, layout, pages });
  return paper.finish();
}

interface Layout {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly text: number;
  readonly title: number;
  readonly box: number;
  readonly columns: number;
  readonly column: number;
}

function layoutOf(large: boolean): Layout {
  const { left, width, bottom, text, title } = sheetSizes(large);
  const columns = large ? 1 : 2;
  const column = (width - (columns - 1) * gap) / columns;
  return { left, width, bottom: bottom - footer, text, title, box: text * 1.1, columns, column };
}

interface ToSet {
  readonly form: QuestionForm;
  readonly words: QuestionFormSpeech['words'];
  readonly layout: Layout;
  readonly pages: number;
}

/** @returns how many pages it takes */
function setForm(paper: Paper, { form, words, layout, pages }: ToSet): number {
  const { left, width, bottom, text, column, columns } = layout;
  let page = 0;
  let head = topOfPage;
  let at = { column: columns, y: topOfPage };
  const newPage = (group: Group) => {
    page += 1;
    paper.page();
    const label = words.page({ page, of: Math.max(page, pages) });
    paper.text(group, 'P', label, { x: left, y: bottom + 2, width, size: text, lines: 1 });
    head = page === 1 ? setHead(paper, group, { form, words, layout }) : topOfPage;
  };
  const next = (group: Group, high: number) => {
    if (at.column < columns && at.y + high <= bottom) return;
    at = { column: at.column + 1, y: head };
    if (at.column < columns) return;
    newPage(group);
    at = { column: 0, y: head };
  };
  paper.group('Sect', null, (group) => {
    for (const question of form.questions) {
      next(group, heightOf(paper, question, layout));
      const x = left + at.column * (column + gap);
      at.y = setQuestion(paper, group, { question, words, layout, x, y: at.y });
    }
    const privacy = { heading: words.privacy, lines: form.privacy };
    next(group, privacyHeight(paper, privacy, layout));
    const x = left + at.column * (column + gap);
    let y = paper.text(group, 'H2', privacy.heading, { x, y: at.y, width: column, size: text, weight: 800 });
    for (const line of privacy.lines)
      y = paper.text(group, 'P', line, { x, y, width: column, size: text }) + 0.6;
  });
  return page;
}

function setHead(paper: Paper, group: Group, { form, words, layout }: Omit<ToSet, 'pages'>): number {
  const { left: x, width, text, title } = layout;
  const line = { x, width, size: text };
  let y = paper.text(group, 'P', form.about, { ...line, y: topOfPage, lines: 2 });
  if (form.practice) y = paper.text(group, 'P', words.practice, { ...line, y, weight: 600 });
  y = paper.text(group, 'H1', words.title, { ...line, y, size: title, weight: 800 });
  for (const each of [words.how, words.mistake]) y = paper.text(group, 'P', each, { ...line, y });
  y = paper.text(group, 'P', words.finish, { ...line, y, weight: 600 });
  paper.line(y + 1.5, { left: x, width });
  return y + 4;
}

function heightOf(paper: Paper, { ask, hint, answers }: PrintedQuestion, layout: Layout): number {
  const { column, text, box } = layout;
  const line = { x: 0, y: 0, width: column, size: text };
  const asked =
    paper.heightOf(ask, { ...line, weight: 800 }) + (hint === null ? 0 : paper.heightOf(hint, line));
  const offered = answers.map((answer) =>
    rowHeight(paper, answer, { ...line, width: column - box - 3 }, layout),
  );
  return asked + 1 + offered.reduce((sum, each) => sum + each, 0) + 3;
}

function privacyHeight(
  paper: Paper,
  { heading, lines }: { readonly heading: string; readonly lines: readonly string[] },
  { column, text }: Layout,
): number {
  const line = { x: 0, y: 0, width: column, size: text };
  const heights = lines.map((each) => paper.heightOf(each, line) + 0.6);
  return paper.heightOf(heading, { ...line, weight: 800 }) + heights.reduce((sum, each) => sum + each, 0);
}

function rowHeight(
  paper: Paper,
  answer: string,
  setting: Parameters<Paper['heightOf']>[1],
  { box }: Layout,
): number {
  return Math.max(paper.heightOf(answer, setting), box) + 0.9;
}

interface QuestionAt {
  readonly question: PrintedQuestion;
  readonly words: QuestionFormSpeech['words'];
  readonly layout: Layout;
  readonly x: number;
  readonly y: number;
}

/** @returns where the next question begins */
function setQuestion(
  paper: Paper,
  group: Group,
  { question, words, layout, x, y: from }: QuestionAt,
): number {
  const { column, text, box } = layout;
  const line = { x, width: column, size: text };
  let y = paper.text(group, 'H2', question.ask, { ...line, y: from, weight: 800 });
  if (question.hint !== null) y = paper.text(group, 'P', question.hint, { ...line, y });
  y += 1;
  paper.group('L', group, (list) => {
    for (const answer of question.answers) {
      const rowTop = y;
      const beside = { ...line, x: x + box + 3, width: column - box - 3 };
      paper.group('LI', list, (item) => {
        paper.group('Lbl', item, (label) =>
          paper.figure(label, words.box({ answer }), (document) =>
            document.lineWidth(0.4).strokeColor('black').rect(x, rowTop, box, box).stroke(),
          ),
        );
        paper.text(item, 'LBody', answer, { ...beside, y: rowTop });
      });
      y += rowHeight(paper, answer, { ...beside, y: rowTop }, layout);
    }
  });
  return y + 3;
}
