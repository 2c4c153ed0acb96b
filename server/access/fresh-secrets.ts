/** Secrets for cards that are printed: no two cards are opened by the same code. */

import type { Cards, NewSecrets } from '../../db/register/cards.ts';
import { cardCode, cardLookup, cardSecret, type CardPlace } from './card-secrets.ts';
import type { ServerKeys } from './keys.ts';

interface Dependencies {
  readonly keys: ServerKeys;
  readonly cards: Pick<Cards, 'codesTaken'>;
}

/** Secrets whose lookups lead to one card each, also among those that are drafted together: nothing is stored yet. */
export async function freshSecrets(
  { keys, cards }: Dependencies,
  places: readonly CardPlace[],
): Promise<readonly NewSecrets[]> {
  const taken = new Set<string>();
  for (;;) {
    const here = new Set(taken);
    const drafted = places.map((place) => secretsOf(keys, place, here));
    const clashing = await cards.codesTaken(drafted.map(({ codeLookup }) => codeLookup));
    if (clashing.length === 0) return drafted;
    for (const lookup of clashing) taken.add(lookup);
  }
}

/** @param taken lookups that no card gets; the card's own is added */
function secretsOf(keys: ServerKeys, place: CardPlace, taken: Set<string>): NewSecrets {
  let codeLookup = '';
  cardCode(keys, place, (code) => {
    codeLookup = cardLookup(keys, code);
    return !taken.has(codeLookup);
  });
  taken.add(codeLookup);
  const secretLookup = cardLookup(keys, cardSecret(keys, place).toString('base64url'));
  return { number: place.number, generation: place.generation, secretLookup, codeLookup };
}
