/**
 * The code that is typed when a card's QR cannot be scanned: eight symbols and a check character, `K7PE-3MXW-4`.
 *
 * The alphabet leaves out everything that is taken for something else in print or aloud on a bad line: 0 and O, 1, I
 * and L, and B D G Q S U V Z beside 8 0 6 O 5 V Y 2. What remains are 23 symbols, and 23 is prime: the weighted sum
 * below then finds every single wrong symbol and every two symbols swapped, whatever their distance (proof: the
 * weights 1 to 9 and all their differences are invertible modulo 23).
 */

const alphabet = '23456789ACEFHJKMNPRTWXY';
const LENGTH = 8;
/** 9 * 18 = 162 = 7 * 23 + 1: the inverse of the check character's own weight. */
const INVERSE_OF_9 = 18;

/** What people write for a symbol of the alphabet. The rest of the left-out letters could mean two things. */
const readAs: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2', V: 'Y' };

/** A code from the first bytes of something secret and even: 23 to the power 8, about 36 bits. */
export function codeFrom(secret: Buffer): string {
  let number = secret.readBigUInt64BE();
  let symbols = '';
  for (let place = 0; place < LENGTH; place += 1) {
    symbols += alphabet[Number(number % 23n)];
    number /= 23n;
  }
  return symbols + checkFor(symbols);
}

/** `K7PE3MXW4` as it is printed: `K7PE-3MXW-4`. */
export function printedCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, LENGTH)}-${code.slice(LENGTH)}`;
}

/** What was typed, as a code; null when it cannot be one, so that a slip of the finger is no guess. */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll(/[BGSZV]/g, (symbol) => readAs[symbol] ?? symbol);
  if (code.length !== LENGTH + 1) return null;
  const symbols = code.slice(0, LENGTH);
  if ([...symbols].some((symbol) => !alphabet.includes(symbol))) return null;
  return code === symbols + checkFor(symbols) ? code : null;
}

/** The symbol that brings the sum of place times value, places counted from 1, to a multiple of 23. */
function checkFor(symbols: string): string {
  const sum = [...symbols].reduce(
    (total, symbol, place) => total + (place + 1) * alphabet.indexOf(symbol),
    0,
  );
  return alphabet.charAt(((23 - (sum % 23)) * INVERSE_OF_9) % 23);
}
