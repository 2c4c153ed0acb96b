/** Cards and what opens them: secrets for the printer, tokens for phones, lookups and keys for everything stored. */

import type { CardRow, NewBatch, NewCard, NewSecrets } from '../../db/register/cards.ts';
import type { Register } from '../../db/register/register.ts';
import {
  cardNumber,
  deviceTag,
  type BallotKey,
  type BidId,
  type CardNumber,
  type DeviceTag,
  type EventId,
} from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import { printedCode } from './card-codes.ts';
import { ballotKeyOf, cardCode, cardLookup, cardSecret } from './card-secrets.ts';
import { openToken, sealToken } from './card-tokens.ts';
import { freshSecrets } from './fresh-secrets.ts';
import type { CardGuesses } from './card-guesses.ts';
import type { ServerKeys } from './keys.ts';
import type { GuessedAt } from './paced-guesses.ts';
import { typedLookup } from './typed-lookup.ts';

const DEVICE_TAG_BYTES = 8;
const PROOF_BYTES = 12;
/** A QR's secret: 16 bytes in base64url. */
const qrSecret = /^[\w-]{22}$/;

/** A card that was found by its code. */
export interface FoundCard {
  readonly event: EventId;
  readonly number: CardNumber;
  readonly key: BallotKey;
  readonly token: string;
  /** True when some phone opened it before. */
  readonly opened: boolean;
}

/** What a batch of cards is to be. */
export interface BatchPlan {
  /** How many, and of which groups: one bid or null a card, in the order of their numbers. */
  readonly bids: readonly (BidId | null)[];
  /** Where the QR codes lead to, without a slash at the end; left out for the configured address. */
  readonly address?: string | undefined;
  readonly now: number;
}

export interface CardAccess {
  /** Looks up a QR's secret. */
  findCard(secret: string): Promise<Outcome<FoundCard>>;
  /** Looks up a QR's secret or what was typed from a card; wrong codes count as guesses (W11). */
  findTyped(typed: string, at: GuessedAt): Promise<Outcome<FoundCard>>;
  /** What a phone's token stands for; null for anything else. Needs no database. */
  card(token: string): { event: EventId; key: BallotKey } | null;
  /** Stands for one phone within one card's ballots: the same phone has another tag on another card. */
  deviceTag(event: EventId, key: BallotKey, device: string): DeviceTag;
  /** What only a server with this event's key can say: that the card's ballot had that revision (B18). '' without a key. */
  revisionProof(event: EventId, key: BallotKey, revision: number): string;
  /** The next batch of cards: nothing is stored yet. */
  draftBatch(event: EventId, plan: BatchPlan): Promise<NewBatch>;
  /** Some cards of a batch, from number `first` on; every card before them is stored. */
  draftCards(event: EventId, first: CardNumber, bids: BatchPlan['bids']): Promise<readonly NewCard[]>;
  /** Other secrets for cards that are printed again: nothing is stored yet. */
  draftSecrets(cards: readonly CardRow[]): Promise<readonly NewSecrets[]>;
  /** A card as it goes to the printer. `office/printing.ts` decides who may have it. */
  printed(card: CardRow, address: string): Omit<PrintedCard, 'bid' | 'young'>;
  /** The events that have a key: their cards open something. */
  keyed(): readonly EventId[];
  /** From here on no card of the event opens anything, and no ballot leads back to a card. */
  destroyKey(event: EventId): Promise<void>;
}

/** @param publicUrl where the QR codes of new cards lead to. */
export function cardAccess(
  register: Register,
  keys: ServerKeys,
  guesses: CardGuesses,
  publicUrl: string,
): CardAccess {
  function keyFor(event: EventId, number: CardNumber): BallotKey {
    const key = ballotKeyOf(keys, event, number);
    assert(key !== null, `event ${event} has its key while cards are made`);
    return key;
  }

  async function draftCards(
    event: EventId,
    first: CardNumber,
    bids: BatchPlan['bids'],
  ): Promise<readonly NewCard[]> {
    const places = bids.map((_, place) => ({ event, number: cardNumber(first + place), generation: 0 }));
    return (await freshSecrets({ keys, cards: register.cards }, places)).map(
      ({ number, secretLookup, codeLookup }, place) => ({
        number,
        secretLookup,
        codeLookup,
        ballotKey: keyFor(event, number),
        bid: bids[place] ?? null,
      }),
    );
  }

  async function found(secret: string): Promise<Outcome<FoundCard> | null> {
    const row = await register.cards.byLookup(cardLookup(keys, secret));
    const key = row && (await register.cardLinks.keyOf(row.event, row.number));
    const token = row && key && sealToken(keys, row.event, key);
    if (!row || !key || !token) return null;
    const { event, number, opened } = row;
    return accepted({ event, number, key, token, opened });
  }

  // 128 bits cannot be guessed: a person who scans gets in, even while somebody beside them tries codes.
  const findCard = async (secret: string) =>
    (qrSecret.test(secret) ? await found(secret) : null) ?? refused('unknown-card');

  const findTyped = typedLookup(guesses, found);

  return {
    findCard,

    findTyped: async (typed, at) => (qrSecret.test(typed) ? findCard(typed) : findTyped(typed, at)),

    card: (token) => openToken(keys, token),

    deviceTag(event, key, device) {
      const signed = keys.signFor(event, `device|${key}|${device}`);
      assert(signed, `event ${event} has its key while ballots are taken`);
      return deviceTag(signed.subarray(0, DEVICE_TAG_BYTES).toString('base64url'));
    },

    revisionProof(event, key, revision) {
      const signed = keys.signFor(event, `revision|${key}|${revision}`);
      return signed?.subarray(0, PROOF_BYTES).toString('base64url') ?? '';
    },

    async draftBatch(event, { bids, address = publicUrl, now }) {
      await keys.addEvent(event);
      const { batch, number: first } = await register.cards.next(event);
      return { event, batch, address, madeAt: now, cards: await draftCards(event, first, bids) };
    },

    draftCards,

    draftSecrets: (cards) =>
      freshSecrets(
        { keys, cards: register.cards },
        cards.map(({ event, number, generation }) => ({ event, number, generation: generation + 1 })),
      ),

    keyed: () => keys.events(),

    destroyKey: (event) => keys.destroyEvent(event),

    printed(card, address) {
      const { number, codeLookup } = card;
      const code = cardCode(keys, card, (each) => cardLookup(keys, each) === codeLookup);
      const secret = cardSecret(keys, card).toString('base64url');
      return { number, code: printedCode(code), url: `${address}/join/${card.event}#${secret}` };
    },
  };
}
