import { create, type QRCodeSegment } from 'qrcode';

/** Cells of light left free on every side, as the QR standard asks. */
const QUIET_ZONE = 4;

/** Draws a QR code with its quiet zone into a square of `side`, its dark cells as one path of runs. */
export function drawQr(
  document: PDFKit.PDFDocument,
  text: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const { size, data } = create(bytesOf(text), { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && data[row * size + column]) column += 1;
      const width = column - start;
      if (width > 0) runs.push(`${start + QUIET_ZONE} ${row + QUIET_ZONE} ${width} 1 re`);
    }
  }
  document
    .save()
    .translate(x, y)
    .scale(side / (size + 2 * QUIET_ZONE))
    .fillColor('black');
  // Written as PDF says it: five thousand cards are a million rectangles.
  document.addContent(runs.join('\n')).addContent('f').restore();
}

/** An address has next to nothing that another mode would write shorter, and looking for it takes a quarter of the time. */
function bytesOf(text: string): QRCodeSegment[] {
  return [{ mode: 'byte', data: Buffer.from(text) }];
}
