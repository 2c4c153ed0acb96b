/** Reads PDFs back as somebody else's program does: text, tags and pictures, by pdf.js. */

import { createCanvas } from '@napi-rs/canvas';
import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';
import jsqr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A tagged piece of a PDF: its tag, then its text, or the alternative text of a drawing. */
export type TaggedText = readonly [tag: string, text: string];

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** One page as a printer of `dpi` dots an inch would put it on paper. */
export async function render(pdf: Pdf, page: number, dpi: number): Promise<Picture> {
  const sheet = await pdf.getPage(page);
  const viewport = sheet.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // pdf.js asks for a browser's canvas; this one draws the same.
  const target = context as unknown as CanvasRenderingContext2D;
  await sheet.render({ canvas: null, canvasContext: target, viewport }).promise;
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

/** The part of a picture in a box given in millimetres. */
export function cut(
  { data, width }: Picture,
  dpi: number,
  box: { x: number; y: number; width: number; height: number },
): Picture {
  const dots = (millimetres: number) => Math.round((millimetres * dpi) / 25.4);
  const [left, top, across, down] = [dots(box.x), dots(box.y), dots(box.width), dots(box.height)];
  const part = new Uint8ClampedArray(across * down * 4);
  for (let row = 0; row < down; row += 1) {
    const from = ((top + row) * width + left) * 4;
    part.set(data.subarray(from, from + across * 4), row * across * 4);
  }
  return { data: part, width: across, height: down };
}

/** The picture as a bad camera sees it: every dot lighter or darker by chance, through a lens that is not sharp. */
export function noisy({ data, width, height }: Picture, random: () => number, strength: number): Picture {
  const grained = data.map((value, at) => (at % 4 === 3 ? value : value + (random() - 0.5) * 2 * strength));
  const blurred = grained.map((value, at) => {
    const around = [at - 4, at + 4, at - width * 4, at + width * 4].map((beside) => grained[beside] ?? value);
    return around.reduce((sum, each) => sum + each, value) / 5;
  });
  return { data: strength === 0 ? data : blurred, width, height };
}

/** What ZXing reads, a decoder that shares nothing with the one that drew the code; null when it reads nothing. */
export function zxing({ data, width, height }: Picture): string | null {
  const grey = new Uint8ClampedArray(width * height);
  for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 4 + 1] ?? 0;
  const source = new RGBLuminanceSource(grey, width, height);
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.QR_CODE]],
  ]);
  for (const Binarizer of [HybridBinarizer, GlobalHistogramBinarizer]) {
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new Binarizer(source)), hints).getText();
    } catch {
      // Nothing found this way.
    }
  }
  return null;
}

export function secondDecoder({ data, width, height }: Picture): string | null {
  return jsqr.default(data, width, height)?.data ?? null;
}

/** The tagged pieces of a page in the order in which they are read aloud. */
export async function readAloud(pdf: Pdf, page: number): Promise<TaggedText[]> {
  const sheet = await pdf.getPage(page);
  const texts = new Map<string, string>();
  let piece = '';
  const content = await sheet.getTextContent({ includeMarkedContent: true });
  for (const item of content.items) {
    if ('str' in item) texts.set(piece, (texts.get(piece) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    // One without properties has no name, whatever its type says.
    else if (item.type !== 'endMarkedContent') piece = item.type === 'beginMarkedContent' ? '' : item.id;
  }
  const told: TaggedText[] = [];
  walk(await sheet.getStructTree(), texts, told);
  return told;
}

type Tree = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>;
type Branch = NonNullable<Tree>['children'][number] | Tree;

function walk(branch: Branch, texts: ReadonlyMap<string, string>, told: TaggedText[]): void {
  if (!('role' in branch)) return;
  const alt = 'alt' in branch && typeof branch.alt === 'string' ? branch.alt : null;
  if (alt !== null) told.push([branch.role, alt]);
  for (const child of branch.children) {
    if ('role' in child) walk(child, texts, told);
    else if (alt === null && 'id' in child) told.push([branch.role, (texts.get(child.id) ?? '').trim()]);
  }
}
