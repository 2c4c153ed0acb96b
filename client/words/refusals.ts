import { foundIn } from '../../domain/event/rules/found-flaws.ts';
import { doubtWords } from './doubts.ts';
import { largestPence } from '../../domain/money.ts';
import type { Refusal, RefusalCode } from '../../domain/refusals.ts';
import { refusals } from '../../domain/words/en-GB/refusals.ts';
import { listText } from '../../domain/words/formats.ts';
import { folderFlawSentence } from './copies.ts';
import { unfitSentence, unreadableSentence } from './elections.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';
import { moneyWords } from './money.ts';
import { phoneRefusalWords } from './phone-refusals.ts';
import { flawSentence } from './rules-flaws.ts';

const words = inPageLanguage(refusals);
const { alone, known } = words;

type Facts = NonNullable<Refusal['detail']>;

/** Each refusal has its words: `tsc` names a code that has none. */
const sentences: Record<RefusalCode, string> = {
  ...phoneRefusalWords,
  ...alone,
  'amount-too-large': words.amountTooLarge({ most: moneyWords(largestPence) }),
};

/** Why nothing proves that two people signed. */
const doubts: Readonly<Record<string, string>> = doubtWords.why;
const whyNoAward: Readonly<Record<string, string | ((amounts: { left: string }) => string)>> =
  words.awardNotPossible;
const notFree: Readonly<Record<string, string>> = words.cardNotFree;
const notADocument: Readonly<Record<string, string>> = words.notADocument;
const notAPicture: Readonly<Record<string, string>> = words.notAPicture;
const notAMap: Readonly<Record<string, string | ((figures: MapFigures) => string)>> = words.notAMap;

/** Where in a file something is, as far as the message says it. */
type MapFigures = Readonly<Record<'most' | 'shape' | 'ring' | 'point', number>>;

/** Where facts make it plainer. Undefined where they did not come with the refusal. */
const withFacts: Partial<Record<RefusalCode, (facts: Facts) => string | undefined>> = {
  'pass-phrase-too-short': ({ least }) => say(figuresIn({ least }), known['pass-phrase-too-short']),
  'not-two-people': ({ why }) => joined(doubts[String(why)], alone['not-two-people']),
  'card-not-free': ({ why }) => notFree[String(why)],
  'cards-have-voted': ({ cards }) => (cards === undefined ? undefined : votedSentence(String(cards))),

  'too-many-chosen': ({ atMost }) => say(figuresIn({ atMost }), known['too-many-chosen']),
  'too-many-tokens': ({ tokens }) => say(figuresIn({ tokens }), known['too-many-tokens']),
  'more-than-the-pot': ({ potPence: pot }) => say(amountsIn({ pot }), known['more-than-the-pot']),
  'mark-out-of-range': ({ lowest, highest }) =>
    say(figuresIn({ lowest, highest }), known['mark-out-of-range']),
  'still-to-hear': ({ bids }) => say(figuresIn({ bids }), known['still-to-hear']),

  'rules-not-possible': ({ found }) =>
    joined(alone['rules-not-possible'], ...foundIn(String(found ?? '')).map((each) => flawSentence(each))),
  'ask-above-pot': ({ potPence: pot, bid }) =>
    say(amountsIn({ pot }), (amounts) =>
      bid === undefined
        ? known['ask-above-pot'](amounts)
        : words.bidAbovePot({ ...amounts, bid: String(bid) }),
    ),
  'ask-above-cap': ({ capPence: cap }) => say(amountsIn({ cap }), known['ask-above-cap']),
  'pots-above-fund': ({ leftPence: left }) => say(amountsIn({ left }), known['pots-above-fund']),
  'award-not-possible': ({ why, leftPence: left }) => {
    const message = whyNoAward[String(why)];
    if (typeof message !== 'function') return message;
    return say(amountsIn({ left }), message);
  },
  'total-below-pots': ({ potsPence: pots }) => say(amountsIn({ pots }), known['total-below-pots']),

  'election-unreadable': ({ line, column, malformation }) =>
    line === undefined ? undefined : unreadableSentence(line, column, String(malformation)),
  'copy-folder-unfit': ({ why }) => folderFlawSentence(String(why)),
  'election-unfit': ({ why }) => unfitSentence(String(why)),
  'not-a-picture': ({ found }) => notAPicture[String(found)],
  'picture-too-large': ({ mostMegapixels: most }) => say(figuresIn({ most }), known['picture-too-large']),
  'not-a-document': ({ found }) => notADocument[String(found)],
  'too-many-documents': ({ most }) => say(figuresIn({ most }), known['too-many-documents']),
  'documents-full': ({ mostMb: most }) => say(figuresIn({ most }), known['documents-full']),
  'pictures-full': ({ mostMb: most }) => say(figuresIn({ most }), known['pictures-full']),
  'not-a-map': mapSentence,
  'number-not-in-draw': ({ highest }) => say(figuresIn({ highest }), known['number-not-in-draw']),
};

/** The sentence that a person reads when something was refused. */
export function refusalSentence({ code, detail = {} }: Refusal): string {
  return withFacts[code]?.(detail) ?? sentences[code];
}

function mapSentence({ why, most = 0, shape = 0, ring = 0, point = 0 }: Facts): string | undefined {
  const message = notAMap[String(why)];
  return typeof message === 'function' ? say(figuresIn({ most, shape, ring, point }), message) : message;
}

type In<F, Value> = { readonly [Name in keyof F]: Value };
type Asked = Readonly<Record<string, number | string | undefined>>;

/** The facts as figures; null where one is missing or is no figure. */
function figuresIn<F extends Asked>(facts: F): In<F, number> | null {
  return Object.values(facts).every((fact) => typeof fact === 'number') ? (facts as In<F, number>) : null;
}

/** The facts, which are pence, as money; null where one is missing. */
function amountsIn<F extends Asked>(facts: F): In<F, string> | null {
  const figures = figuresIn(facts);
  if (figures === null) return null;
  const amounts = Object.entries<number>(figures).map(([name, pence]) => [name, moneyWords(pence)]);
  return Object.fromEntries(amounts) as In<F, string>;
}

function say<Values>(values: Values | null, message: (values: Values) => string): string | undefined {
  return values === null ? undefined : message(values);
}

/** Whole sentences, one after the other. */
function joined(...all: readonly (string | undefined)[]): string {
  return all.filter((sentence) => sentence !== undefined).join(' ');
}

function votedSentence(numbers: string): string {
  const printed = numbers.split(' ').map((number) => number.padStart(3, '0'));
  return known['cards-have-voted']({ count: printed.length, cards: listText(printed, pageLanguage) });
}
