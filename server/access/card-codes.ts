/**
 * The code that is typed when a card's QR cannot be scanned: eleven symbols and a check character, `K7PE-3MXW-4ACF`. Cards that
 * were printed before have eight and a check character, `K7PE-3MXW-4`; they are read for as long as they count.
 *
 * The alphabet leaves out everything that is taken for something else in print or aloud on a bad line: 0 and O, 1, I
 * and L, and B D G Q S U V Z beside 8 0 6 O 5 V Y 2. What remains are 23 symbols, and 23 is prime: the weighted sum
 * below then finds every single wrong symbol and every two symbols swapped, whatever their distance (proof: the
 * weights 1 to 12 and all their differences are invertible modulo 23).
 */

const alphabet = '23456789ACEFHJKMNPRTWXY';
/** How many symbols stand before the check character. */
const lengths = { now: 11, before: 8 } as const;

export type CodeLength = keyof typeof lengths;

/** What people write for a symbol of the alphabet. The rest of the left-out letters could mean two things. */
const readAs: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2', V: 'Y' };

/** A code from the first bytes of something secret and even: 23 to the power 11, about 50 bits; before, about 36. */
export function codeFrom(secret: Buffer, length: CodeLength = 'now'): string {
  let number = secret.readBigUInt64BE();
  let symbols = '';
  for (let place = 0; place < lengths[length]; place += 1) {
    symbols += alphabet[Number(number % 23n)];
    number /= 23n;
  }
  return symbols + checkFor(symbols);
}

/** `K7PE3MXW4ACF` as it is printed: `K7PE-3MXW-4ACF`. */
export function printedCode(code: string): string {
  return code.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** Which cards have a code of that length; null when it is no code. */
export function lengthOf(code: string): CodeLength | null {
  if (code.length === lengths.now + 1) return 'now';
  return code.length === lengths.before + 1 ? 'before' : null;
}

/** What was typed, as a code; null when it cannot be one, so that a slip of the finger is no guess. */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll(/[BGSZV]/g, (symbol) => readAs[symbol] ?? symbol);
  if (lengthOf(code) === null || [...code].some((symbol) => !alphabet.includes(symbol))) return null;
  const symbols = code.slice(0, -1);
  return code === symbols + checkFor(symbols) ? code : null;
}

/** The symbol that brings the sum of place times value, places counted from 1, to a multiple of 23. */
function checkFor(symbols: string): string {
  const sum = [...symbols].reduce(
    (total, symbol, place) => total + (place + 1) * alphabet.indexOf(symbol),
    0,
  );
  const weight = symbols.length + 1;
  return [...alphabet].find((_, value) => (sum + weight * value) % 23 === 0) ?? '';
}
