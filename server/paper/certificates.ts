/** Certificates, one to a page. */

import type { Certificate, Certificates } from '../../domain/paper/certificate.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { Paper, type TextSetting } from './paper.ts';

const page = { width: 210, height: 297, margin: 12 } as const;
const middle = { x: 24, width: 162, centred: true } as const;
/** A long name is set smaller, until it takes at most so many lines. */
const nameSizes = [16, 13, 10, 8] as const;
const mostLines = 4;

export function certificatesPdf(
  { title, practice, all }: Certificates,
  language: Language,
): Promise<Uint8Array> {
  const paper = new Paper(title, language);
  const { practice: practiceWords } = wordsIn(language).result;
  for (const each of all) setCertificate(paper, each, practice ? practiceWords : '');
  return paper.finish();
}

function setCertificate(paper: Paper, of: Certificate, practice: string): void {
  paper.page();
  frame(paper);
  paper.group('Sect', null, (group) => {
    const put = (tag: 'H1' | 'P', text: string, setting: Omit<TextSetting, 'x' | 'width'>): number =>
      text === '' ? setting.y : paper.text(group, tag, text, { ...middle, ...setting });
    const name = nameSetting(paper, of.name);
    put('P', of.heading, { y: 38, size: 6, weight: 600 });
    let y = put('P', of.voted, { y: 78, size: 9 });
    y = put('H1', of.name, { ...name, y: y + 8 });
    y = put('P', of.by, { y: y + 6, size: 6 });
    y = put('P', of.got, { y: y + 14, size: 8, weight: 800 });
    put('P', of.thanks, { y: y + 14, size: 6 });
    const foot = put('P', practice, { y: 246, size: 5, weight: 800 });
    put('P', of.about, { y: foot + 2, size: 5 });
  });
}

function nameSetting(paper: Paper, name: string): Omit<TextSetting, 'x' | 'width' | 'y'> {
  const fits = nameSizes.find(
    (size) => paper.heightOf(name, { ...middle, y: 0, size, weight: 800 }) <= size * 1.25 * mostLines,
  );
  return { size: fits ?? 8, weight: 800 };
}

/** Two lines round the page, for the eye alone. */
function frame(paper: Paper): void {
  for (const [inset, thickness] of [
    [page.margin, 1.6],
    [page.margin + 3.5, 0.4],
  ] as const)
    paper.ornament((document) => {
      document.lineWidth(thickness).strokeColor('black');
      document.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset).stroke();
    });
}
