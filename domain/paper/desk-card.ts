/**
 * The volunteer's one page: what to say, what to do, what to write down. Its blocks are set the same on the page that a
 * browser prints and in the PDF. Buttons are named as they stand on the desk's screen.
 */

import { hoursOf } from '../event/rules/day-format.ts';
import type { Rules } from '../event/rules/rules.ts';
import {
  cardsUntilSentence,
  doorQuestion,
  type DoorRules,
  type DoorSpeech,
} from '../rules-in-words/door-sentences.ts';
import type { RulesSpeech } from '../rules-in-words/rules-speech.ts';
import type { CardPile, CardRange } from '../wire/http-cards.ts';
import type { Wifi } from '../wire/http-staff.ts';
import type { desk } from '../words/en-GB/desk.ts';
import type { Said } from '../words/messages.ts';
import { wifiHelp, type DeskCardWords } from './hall-wifi.ts';
import { printedNumber } from './voting-card.ts';

/** What the page is about. */
export interface DeskCardOf {
  readonly event: string;
  readonly venue: string;
  readonly date: string;
  readonly area: string;
  /** Who may vote, when voting is open, and until when cards are handed out. */
  readonly rules: DoorRules & Pick<Rules, 'format'>;
  /** In the order in which they were printed. */
  readonly piles: readonly (CardRange & { readonly isYoung?: boolean })[];
  /** How many groups have an envelope. */
  readonly envelopes: number;
  /** There are voting tablets, or helpers who enter votes; left out where there are none. */
  readonly sharedDevices?: boolean;
  /** The hall's Wi-Fi for guests, where it is to be printed. */
  readonly wifi: Wifi | null;
}

export type DeskBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'say'; readonly sentences: readonly string[] }
  | { readonly kind: 'steps' | 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'piles';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What it takes to say it in one language. */
export interface DeskCardSpeech extends DoorSpeech, Pick<RulesSpeech, 'hours'> {
  readonly words: DeskCardWords;
  /** Of the desk's screen, so that paper and screen say the same. */
  readonly desk: Pick<
    Said<typeof desk>,
    | 'say'
    | 'changeToPaper'
    | 'secondCard'
    | 'checkIn'
    | 'cancel'
    | 'cancelAndReplace'
    | 'cancelOnly'
    | 'countPiles'
  >;
}

/** The piles that cards are handed out from, and no envelope. */
export function handedOutFrom(piles: readonly CardPile[]): DeskCardOf['piles'] {
  return piles.flatMap(({ kind, from, to }) =>
    kind === 'team' ? [] : [{ from, to, isYoung: kind === 'young' }],
  );
}

/** More piles than fit on the page beside everything else are written on the back. */
const mostPiles = 6;

export function deskCardBlocks(
  {
    area,
    rules,
    piles,
    envelopes,
    sharedDevices = false,
    wifi,
  }: Omit<DeskCardOf, 'event' | 'venue' | 'date'>,
  speech: DeskCardSpeech,
): DeskBlock[] {
  const {
    words,
    desk: { say, changeToPaper, secondCard, checkIn, ...buttons },
  } = speech;
  const question = doorQuestion(rules, area, speech);
  const until = cardsUntilSentence(rules, speech);
  const hours = speech.hours(hoursOf(rules));
  return [
    { kind: 'heading', text: words.say },
    { kind: 'say', sentences: [...(question === null ? [] : [question]), say.scan, say.keep] },
    { kind: 'heading', text: words.handingOut },
    {
      kind: 'steps',
      items: [
        words.inOrder,
        words.oneEach,
        ...(rules.namesAtDoor ? [words.nameFirst({ press: checkIn })] : []),
        words.topCard,
        ...(hours.length === 0 ? [] : [words.hours({ hours: allHours(hours) })]),
        ...(envelopes > 0 ? [words.envelope] : []),
        ...(piles.some(({ isYoung }) => isYoung) ? [words.youngCard] : []),
        words.noCard,
        ...(until === null ? [] : [until]),
      ],
    },
    { kind: 'heading', text: words.wrong },
    {
      kind: 'list',
      items: [
        words.lost(buttons),
        words.noNumber({ press: secondCard }),
        words.noneLeft,
        words.doesNotVote(buttons),
        words.onPaper({ change: changeToPaper }),
        ...(sharedDevices ? [words.onTablet] : []),
        ...(wifi === null ? [] : [wifiHelp(wifi, words)]),
        words.pageClosed,
      ],
    },
    { kind: 'heading', text: words.atTheEnd },
    { kind: 'note', text: words.countPiles({ count: buttons.countPiles }) },
    {
      kind: 'piles',
      headings: [words.pile, words.firstLeft, words.allGiven],
      rows: pileRows(piles.slice(0, mostPiles - (wifi === null ? 0 : 1) - (sharedDevices ? 1 : 0)), words),
    },
    ...(envelopes > 0 ? [{ kind: 'note', text: words.envelopesLeft } as const] : []),
  ];
}

/** Times hold commas. */
function allHours(hours: readonly string[]): string {
  return hours.join('; ');
}

function pileRows(piles: DeskCardOf['piles'], words: DeskCardWords): string[][] {
  const rows = piles.map(({ isYoung = false, from, to }) => [
    (isYoung ? words.youngCards : words.cards)({ from: printedNumber(from), to: printedNumber(to) }),
    '',
    '',
  ]);
  return rows.length > 0 ? rows : [['', '', '']];
}
