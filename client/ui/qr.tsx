import { create } from 'qrcode';
import { useMemo, type ReactNode } from 'react';
import styles from './qr.module.css';

/** Cells of light left free on every side, as the QR standard asks. */
const QUIET_ZONE = 4;

export interface QrProps {
  /** What the camera reads, usually an address. */
  text: string;
  /** What it is for, read out: "QR code: join the vote". */
  label: string;
}

/** A QR code as one drawn path, always dark on light whatever the theme, with its quiet zone. Fills its container's width. */
export function Qr({ text, label }: QrProps): ReactNode {
  const { path, side } = useMemo(() => drawQr(text), [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles.light} width={side} height={side} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}

/** The dark cells as runs of each row; `side` counts cells, quiet zone included. */
function drawQr(text: string): { path: string; side: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && data[row * size + column]) column += 1;
      const width = column - start;
      if (width > 0) runs.push(`M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${width}v1h${-width}z`);
    }
  }
  return { path: runs.join(''), side: size + 2 * QUIET_ZONE };
}
