/**
 * Pass-phrases that guessers try first: those of well-known lists, also with digits and signs round them or letters
 * replaced by digits; repeated pieces and runs along the keyboard; and names that every page here shows.
 */

/** Phrases that no list has, but every poster about pass-phrases. */
const taught = ['correcthorsebatterystaple', 'threerandomwords', 'decisionday', 'passphrase'];
/** Each is read in both directions, and round its end. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
];
const leastRun = 5;
/** How many letters beside a name make a phrase hard enough to guess. */
const leastBeside = 6;
const leastName = 3;
const shortPiece = 6;

let listed: Promise<ReadonlySet<string>> | null = null;

/** Read when somebody first chooses a pass-phrase; a hall that only votes never needs it. */
function list(): Promise<ReadonlySet<string>> {
  listed ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set([...dictionary['passwords-common'], ...taught]),
  );
  return listed;
}

/**
 * True for one that many choose, or that follows from what anybody can read.
 *
 * @param names the sign-in name and the name of who chooses, and what funds, areas and events are called
 */
export async function isCommon(passPhrase: string, names: readonly string[]): Promise<boolean> {
  const common = await list();
  const plain = squashed(passPhrase);
  const spellings = [plain, withoutFigures(plain), withLetters(plain), withoutFigures(withLetters(plain))];
  return (
    spellings.some((spelling) => common.has(spelling)) ||
    isRepeated(plain, common) ||
    isRun(withoutEnd(plain)) ||
    isName(plain, names, common)
  );
}

/** Small letters and figures, in one spelling. */
function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('en-GB')
    .replaceAll(/[^\p{L}\p{N}]/gu, (sign) => swapped[sign] ?? '');
}

/** What people write for a letter, so that `P@ssw0rd` is what it looks like. */
const swapped: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': '', '€': 'e' };
const figures: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

function withLetters(plain: string): string {
  const end = /\d*$/.exec(plain)?.[0] ?? '';
  const word = plain.slice(0, plain.length - end.length);
  return word.replaceAll(/\d/g, (figure) => figures[figure] ?? figure) + end;
}

function withoutFigures(plain: string): string {
  return plain.replaceAll(/^\d+|\d+$/g, '');
}

function withoutEnd(plain: string): string {
  return withoutFigures(plain) === '' ? plain : withoutFigures(plain);
}

/** One short piece, or one that many choose, again and again: `abcabcabcabc`, `liverpoolliverpool1`. */
function isRepeated(plain: string, common: ReadonlySet<string>): boolean {
  const whole = withoutEnd(plain);
  for (const text of [plain, whole]) {
    for (let length = 1; length * 2 <= text.length; length += 1) {
      const piece = text.slice(0, length);
      const again = piece.repeat(Math.ceil(text.length / length)).slice(0, text.length);
      if (again === text && (length <= shortPiece || common.has(piece))) return true;
    }
  }
  return false;
}

/** Nothing but runs along a row of keys or the alphabet: `abcdefghijkl`, `9876543210987`, `qwertasdfgzxcvb`. */
function isRun(plain: string): boolean {
  let rest = plain;
  while (rest.length >= leastRun) {
    const run = longestRun(rest);
    if (run < leastRun) return false;
    rest = rest.slice(run);
  }
  return rest.length < leastRun && plain.length > rest.length;
}

function longestRun(text: string): number {
  const tracks = rows.flatMap((row) => [row + row, [...(row + row)].reverse().join('')]);
  let length = 0;
  while (length < text.length && tracks.some((track) => track.includes(text.slice(0, length + 1))))
    length += 1;
  return length;
}

/** A name with little round it: `Northfields2028`, or one's own name twice. */
function isName(plain: string, names: readonly string[], common: ReadonlySet<string>): boolean {
  const words = names.flatMap((name) => [name, ...name.split(/[\s@.,_-]+/)]).map(squashed);
  const known = words
    .filter(({ length }) => length >= leastName)
    .sort((one, other) => other.length - one.length);
  const beside = known.reduce((rest, name) => rest.replaceAll(name, ''), plain);
  if (beside === plain) return false;
  return beside.length < leastBeside || common.has(beside) || common.has(withoutFigures(beside));
}
