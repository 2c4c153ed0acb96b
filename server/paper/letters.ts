/** The letters to groups as one PDF: a letter begins on a page of its own. */

import type { Letter } from '../../domain/paper/letters.ts';
import type { Language } from '../../domain/words/language.ts';
import { Paper } from './paper.ts';

/** What is to be printed. */
export interface LettersToPrint {
  readonly title: string;
  /** The fund, the event and its date, over each letter. */
  readonly about: string;
  readonly letters: readonly Pick<Letter, 'organisation' | 'heading' | 'paragraphs' | 'toSign'>[];
}

const left = 24;
const width = 210 - 2 * left;
const bottom = 276;
const text = { size: 4.4, x: left, width } as const;
/** Between two paragraphs. */
const gap = 3;

export function lettersPdf(
  { title, about, letters }: LettersToPrint,
  language: Language,
): Promise<Uint8Array> {
  const paper = new Paper(title, language);
  for (const letter of letters) setLetter(paper, about, letter);
  return paper.finish();
}

function setLetter(paper: Paper, about: string, letter: LettersToPrint['letters'][number]): void {
  paper.page();
  paper.group('Sect', null, (group) => {
    let y = paper.text(group, 'P', about, { ...text, y: 20 }) + gap;
    y = paper.text(group, 'P', letter.organisation, { ...text, y }) + 2 * gap;
    y = paper.text(group, 'H1', letter.heading, { ...text, y, size: 7, weight: 800 }) + gap;
    const set = (paragraph: string): void => {
      const height = paper.heightOf(paragraph, { ...text, y });
      if (y + height > bottom) {
        paper.page();
        y = 20;
      }
      y = paper.text(group, 'P', paragraph, { ...text, y }) + gap;
    };
    for (const paragraph of letter.paragraphs) set(paragraph);
    if (letter.toSign === null) return;
    set(letter.toSign);
    if (y + 16 > bottom) {
      paper.page();
      y = 20;
    }
    paper.line(y + 14, { left, width });
  });
}
