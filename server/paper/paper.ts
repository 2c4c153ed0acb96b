/**
 * A PDF on A4, measured in millimetres from its top left corner, with what makes it readable aloud: a title, a
 * language, and a tree of tagged pieces in reading order. Whatever is drawn for the eye alone is marked as such.
 */

// oxlint-disable-next-line import/no-named-as-default -- the types name the class too; the module has the default alone.
import PDFDocument from 'pdfkit';
import type { Language } from '../../domain/words/language.ts';
import { canSet, registerTypeface, runsOf, settable, type TextRun, type Weight } from './typeface.ts';

const POINTS = 72 / 25.4;
const LEADING = 1.25;

export interface TextSetting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters' body, in millimetres. */
  readonly size: number;
  readonly weight?: Weight;
  /** The most lines; what does not fit is cut short with three dots. */
  readonly lines?: number;
  readonly centred?: boolean;
  /** Ends where the width ends, as amounts in a column do. */
  readonly ended?: boolean;
  /** Of a heading in a table: what it is the heading of. */
  readonly scope?: 'Row' | 'Column';
}

/** What stands at the foot of each page, once it is known how many there are. */
type Foot = (page: number, pages: number) => readonly [text: string, setting: TextSetting];

type Element = PDFKit.PDFStructureElement;
export type PdfTag = 'H1' | 'H2' | 'P' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Figure';

export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #pieces: Uint8Array[] = [];
  /** What was measured and broken into lines: the same sentences stand on every card. */
  readonly #widths = new Map<string, number>();
  readonly #wrapped = new Map<string, readonly string[]>();

  readonly #foot: Foot | null;

  /** @param foot without one, pages are written as they come: thousands of cards need no memory */
  constructor(title: string, { code }: Language, foot: Foot | null = null) {
    this.#foot = foot;
    this.#document = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: foot !== null,
      pdfVersion: '1.7',
      tagged: true,
      lang: code,
      displayTitle: true,
      info: { Title: title, Creator: 'Decision Day', Producer: 'Decision Day' },
    });
    registerTypeface(this.#document);
    this.#document.on('data', (piece: Uint8Array) => this.#pieces.push(piece));
    this.#root = this.#document.struct('Document');
    this.#document.addStructure(this.#root);
  }

  page(): void {
    this.#document.addPage();
  }

  /** A tagged group of pieces: a section, a list, a table, a row. Its pieces are read in the order in which they are made. */
  group(tag: string, inside: Element | null, fill: (group: Element) => void): void {
    const group = this.#document.struct(tag);
    (inside ?? this.#root).add(group);
    fill(group);
    group.end();
  }

  /**
   * Sets a text in lines; letters that the typeface lacks are still there to be read aloud, searched and copied.
   *
   * @returns where the next line would begin
   */
  text(inside: Element, tag: PdfTag, text: string, setting: TextSetting): number {
    const lines = this.#wrap(text, setting);
    // Its types do not know the scope of a heading.
    const options: object = {
      ...(setting.scope !== undefined && { scope: setting.scope }),
      ...(!canSet(text) && { actual: text }),
    };
    const piece = this.#document.struct(tag, options, () => this.#set(lines, setting));
    inside.add(piece);
    piece.end();
    return setting.y + lines.length * setting.size * LEADING;
  }

  /** Short texts side by side as one tagged piece, each in the middle of a cell of this width. */
  spread(inside: Element, tag: PdfTag, texts: readonly string[], setting: TextSetting): void {
    const piece = this.#document.struct(tag, {}, () => {
      // With a space behind each: they are heard one by one.
      texts.forEach((text, place) => {
        const x = setting.x + place * setting.width;
        this.#set([`${text} `], { ...setting, x, centred: true });
      });
    });
    inside.add(piece);
    piece.end();
  }

  /** For the eye alone: what was read aloud once already, such as the head of a table on its next page. */
  again(text: string, setting: TextSetting): void {
    this.#document.markContent('Artifact', { type: 'Pagination' });
    this.#set(this.#wrap(text, setting), setting);
    this.#document.endMarkedContent();
  }

  /** How wide `text` is in one line. */
  widthOf(text: string, { size, weight = 400 }: Pick<TextSetting, 'size' | 'weight'>): number {
    return this.#widthOf(runsOf(text, weight), size);
  }

  /** How high `text` will stand. */
  heightOf(text: string, setting: TextSetting): number {
    return this.#wrap(text, setting).length * setting.size * LEADING;
  }

  /** A drawing that is told by `alt` to whoever cannot see it. */
  figure(inside: Element, alt: string, draw: (document: PDFKit.PDFDocument) => void): void {
    const piece = this.#document.struct('Figure', { alt }, () => this.#drawing(draw));
    inside.add(piece);
    piece.end();
  }

  /** A line or box for the eye alone. */
  ornament(draw: (document: PDFKit.PDFDocument) => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    this.#drawing(draw);
    this.#document.endMarkedContent();
  }

  /** A thin line from left to right, for the eye alone. */
  line(y: number, { left, width }: { readonly left: number; readonly width: number }): void {
    this.ornament((document) => {
      document.lineWidth(0.2).strokeColor('black');
      document
        .moveTo(left, y)
        .lineTo(left + width, y)
        .stroke();
    });
  }

  /** Ends the document. @returns its bytes */
  finish(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#document.on('end', () => resolve(Buffer.concat(this.#pieces)));
      this.#document.on('error', reject);
      this.#setFeet();
      this.#root.end();
      this.#document.end();
    });
  }

  #setFeet(): void {
    if (this.#foot === null) return;
    const { start, count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(start + page);
      this.again(...this.#foot(page + 1, count));
    }
  }

  /** Draws in millimetres. */
  #drawing(draw: (document: PDFKit.PDFDocument) => void): void {
    this.#document.save().scale(POINTS);
    draw(this.#document);
    this.#document.restore();
  }

  #set(lines: readonly string[], { x, y, width, size, weight = 400, centred, ended }: TextSetting): void {
    this.#document.fillColor('black');
    lines.forEach((line, place) => {
      const runs = runsOf(line, weight);
      const spare = centred || ended ? Math.max(0, width - this.#widthOf(runs, size)) : 0;
      let left = x + (centred ? spare / 2 : spare);
      for (const run of runs) {
        const top = (y + place * size * LEADING) * POINTS;
        this.#document.font(run.font).fontSize(size * POINTS);
        this.#document.text(run.text, left * POINTS, top, { lineBreak: false });
        left += this.#widthOf([run], size);
      }
    });
  }

  #wrap(text: string, setting: TextSetting): readonly string[] {
    const { width, size, weight = 400, lines = Infinity } = setting;
    const name = [width, size, weight, lines, text].join(' ');
    const known = this.#wrapped.get(name) ?? this.#broken(text, setting);
    this.#wrapped.set(name, known);
    return known;
  }

  #broken(whole: string, { width, size, weight = 400, lines: most = Infinity }: TextSetting): string[] {
    const fits = (line: string) => this.#widthOf(runsOf(line, weight), size) <= width;
    const text = settable(whole);
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(...broken(word, fits));
    }
    if (lines.length <= most) return lines;
    const shown = lines.slice(0, most);
    let end = shown[most - 1] ?? '';
    while (end.length > 1 && !fits(`${end}…`)) end = end.slice(0, -1).trimEnd();
    return [...shown.slice(0, -1), `${end}…`];
  }

  #widthOf(runs: readonly TextRun[], size: number): number {
    return runs.reduce((sum, run) => sum + this.#measured(run, size), 0);
  }

  #measured({ font, text }: TextRun, size: number): number {
    const name = `${font} ${size} ${text}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    const width =
      this.#document
        .font(font)
        .fontSize(size * POINTS)
        .widthOfString(text) / POINTS;
    this.#widths.set(name, width);
    return width;
  }
}

/** A word that is wider than its line, such as an address, in parts that fit. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last === '' || fits(last + letter)) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}
