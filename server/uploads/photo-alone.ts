/** Segments that say something about a photo: where, when and with what it was taken (APP1, APP13) and notes (COM). */
const about: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const startOfScan = 0xda;

/**
 * A JPEG inside another file without what it says about where and when it was taken. Its pixels stay as they are; what is
 * no JPEG stays as it is.
 */
export function photoAlone(jpeg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return jpeg;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (!about.has(bytes[at + 1] ?? 0)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
