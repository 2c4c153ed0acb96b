import { longestText } from '../../../domain/event/texts.ts';
import { parsePounds, type Pence } from '../../../domain/money.ts';
import type { BidFields } from '../../../domain/wire/http.ts';
import { bidWords as words } from '../../words/bids.ts';
import { takeAmount, typedAmount } from '../form/amounts.ts';
import { Reading, type Checked } from '../form/checked.ts';
import { takeText } from '../form/texts.ts';

/** A bid as its form holds it. */
export interface TypedBid {
  readonly name: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly beneficiaries: string;
  readonly ask: string;
  readonly least: string;
}

export const emptyBid: TypedBid = {
  name: '',
  organisation: '',
  purpose: '',
  beneficiaries: '',
  ask: '',
  least: '',
};

export function typedBid({ askPence, leastPence, ...text }: BidFields): TypedBid {
  const { name, organisation, purpose, beneficiaries } = text;
  const least = leastPence === null ? '' : typedAmount(leastPence);
  return { name, organisation, purpose, beneficiaries, ask: typedAmount(askPence), least };
}

/** Reads the form by the rules that the event itself holds to: ask at most the pot, least at most the ask. */
export function readBid(typed: TypedBid, potPence: Pence): Checked<BidFields> {
  const reading = new Reading();
  const text = (id: keyof typeof longestText, what: string): string =>
    takeText(reading, { id, typed: typed[id], what, most: longestText[id] });
  const name = text('name', words.theName);
  const organisation = text('organisation', words.theOrganisation);
  const purpose = text('purpose', words.thePurpose);
  const beneficiaries = text('beneficiaries', words.theBeneficiaries);
  const asked = takeAmount(reading, 'ask', typed.ask);
  const askPence = reading.take('ask', asked <= potPence ? asked : null, words.askAbovePot(potPence), asked);
  return reading.result({
    name,
    organisation,
    purpose,
    beneficiaries,
    askPence,
    leastPence: takeLeast(reading, typed, askPence),
  });
}

/** Empty is no least amount. It is not compared with an ask that is itself a mistake. */
function takeLeast(reading: Reading, { ask, least }: TypedBid, askPence: Pence): Pence | null {
  if (least.trim() === '') return null;
  const leastPence = takeAmount(reading, 'least', least);
  const askIsWrong = (parsePounds(ask) ?? 0) === 0;
  const fits = askIsWrong || leastPence <= askPence;
  return reading.take('least', fits ? leastPence : null, words.leastAboveAsk, leastPence);
}
