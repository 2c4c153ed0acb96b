/** Documents as people send them, made by the test that needs them: good ones, and such as only trouble sends. */

import { constants, deflateRawSync } from 'node:zlib';
import PDFKit from 'pdfkit';

export interface DocumentSent {
  readonly file: string;
  readonly title: string;
  readonly isPublic: boolean;
}

/** What a page sends. */
export function sentDocument(file: Buffer, title = 'Budget', isPublic = false): DocumentSent {
  return { file: file.toString('base64'), title, isPublic };
}

interface Made {
  /** What is written on its pages, one text a page. */
  readonly pages?: readonly string[];
  /** Further options of the library that makes it: a password, for one. */
  readonly options?: PDFKit.PDFDocumentOptions;
  readonly also?: (pdf: PDFKit.PDFDocument) => unknown;
}

/** A PDF as an office program writes it: with its author, and the dates. */
export function pdf({ pages = ['What we would buy'], options = {}, also }: Made = {}): Promise<Buffer> {
  const info = { Title: 'Draft 7', Author: 'Ann Example', Creator: 'Office of Ann Example' };
  const made = new PDFKit({ autoFirstPage: false, info, ...options });
  const pieces: Buffer[] = [];
  made.on('data', (piece: Buffer) => pieces.push(piece));
  const whole = new Promise<Buffer>((resolve) => made.on('end', () => resolve(Buffer.concat(pieces))));
  for (const text of pages) made.addPage().text(text);
  also?.(made);
  made.end();
  return whole;
}

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>';

/**
 * A PDF written by hand: a catalog with `catalog` in it, one page with `onPage` in it, and further objects from number 4 on.
 * Readers find objects by themselves where a file has no table of them.
 */
export function handMade({
  catalog = '',
  onPage = '',
  objects = [],
}: {
  catalog?: string;
  onPage?: string;
  objects?: readonly string[];
}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page.replace('>>', `${onPage} >>`),
    ...objects,
  ];
  const body = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

/** Megabytes that become gigabytes as soon as somebody unpacks them: the same piece of nothing, `pieces` times. */
export function bomb(pieces: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(2 ** 24, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(pieces).fill(piece)]);
  const start = `%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const end = handMade({}).toString('latin1').replace('%PDF-1.7\n', '');
  return Buffer.concat([Buffer.from(start), packed, Buffer.from(`\nendstream\nendobj\n${end}`)]);
}

/** The largest that is taken, or one byte more. */
export function padded(file: Buffer, bytes: number): Buffer {
  return Buffer.concat([file, Buffer.from(`%${'x'.repeat(bytes - file.length - 2)}\n`)]);
}
