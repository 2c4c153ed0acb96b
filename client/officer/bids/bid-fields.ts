import { longestText, type BidText } from '../../../domain/event/texts.ts';
import type { Pence } from '../../../domain/money.ts';
import { parsePounds } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import type {
  BidAsked,
  BidDetails,
  BidFields,
  Presenter,
  PresenterShown,
} from '../../../domain/wire/http-bids.ts';
import { moneyWords } from '../../words/money.ts';
import { bidWords as words } from '../../words/bids.ts';
import { takeAmount, typedAmount } from '../form/amounts.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { takeShort, takeText } from '../form/texts.ts';

/** A bid as its form holds it. */
export interface TypedBid extends Required<BidText> {
  readonly ask: string;
  readonly least: string;
  readonly presenter: string;
  readonly contact: string;
  readonly under18: boolean;
  readonly adult: string;
  readonly reference: string;
  readonly charity: string;
  readonly company: string;
  readonly postcode: string;
}

const noDetails: BidDetails = { reference: '', charity: '', company: '', postcode: '' };

export const emptyBid: TypedBid = {
  name: '',
  organisation: '',
  purpose: '',
  beneficiaries: '',
  priorities: '',
  period: '',
  stall: '',
  ask: '',
  least: '',
  presenter: '',
  contact: '',
  under18: false,
  adult: '',
  ...noDetails,
};

/** How long what is only for officers may be. */
const longestPrivate = 120;

export function typedBid(bid: BidFields, known: PresenterShown | null): TypedBid {
  const { name, organisation, purpose, beneficiaries, priorities, period, askPence, leastPence } = bid;
  const least = leastPence === null ? '' : typedAmount(leastPence);
  const texts = { name, organisation, purpose, beneficiaries, priorities, period, stall: bid.stall ?? '' };
  const presenter = known?.under18 === false ? known : { name: '', contact: '' };
  return {
    ...texts,
    ask: typedAmount(askPence),
    least,
    presenter: presenter.name,
    contact: presenter.contact,
    under18: known?.under18 ?? false,
    adult: '',
    ...(known === null ? noDetails : detailsOf(known)),
  };
}

function detailsOf({ reference, charity, company, postcode }: BidDetails): BidDetails {
  return { reference, charity, company, postcode };
}

export interface BidLimits {
  readonly potPence: Pence;
  /** What the server knows of the presenter: what is kept and not shown need not be typed again. */
  readonly known: PresenterShown | null;
}

/** Reads the form by the rules that the event itself holds to: ask at most the pot, least at most the ask. */
export function readBid(typed: TypedBid, { potPence, known }: BidLimits): CheckedForm<BidAsked> {
  const reading = new Reading();
  const text = (id: 'name' | 'organisation' | 'purpose' | 'beneficiaries'): string =>
    takeText(reading, { id, typed: typed[id], faults: words.fields[id], most: longestText[id] });
  const short = (id: 'priorities' | 'period' | 'stall'): string =>
    takeShort(reading, { id, typed: typed[id], faults: words.fields[id], most: longestText[id] });
  const name = text('name');
  const organisation = text('organisation');
  const purpose = text('purpose');
  const beneficiaries = text('beneficiaries');
  const asked = takeAmount(reading, 'ask', typed.ask);
  const askPence = reading.take(
    'ask',
    asked <= potPence ? asked : null,
    words.askAbovePot({ pot: moneyWords(potPence) }),
    asked,
  );
  const leastPence = takeLeast(reading, typed, askPence);
  const priorities = short('priorities');
  const period = short('period');
  const stall = short('stall');
  const presenter = takePresenter(reading, typed, known);
  const fields = { name, organisation, purpose, beneficiaries, priorities, period, askPence, leastPence };
  return reading.result({ ...fields, ...(stall !== '' && { stall }), presenter });
}

/** Empty is no least amount. It is not compared with an ask that is itself a mistake. */
function takeLeast(reading: Reading, { ask, least }: TypedBid, askPence: Pence): Pence | null {
  if (least.trim() === '') return null;
  const leastPence = takeAmount(reading, 'least', least);
  const askIsWrong = (parsePounds(ask, pageLanguage) ?? 0) === 0;
  const fits = askIsWrong || leastPence <= askPence;
  return reading.take('least', fits ? leastPence : null, words.leastAboveAsk, leastPence);
}

function takePresenter(reading: Reading, typed: TypedBid, known: PresenterShown | null): Presenter {
  const short = (id: 'presenter' | 'contact' | 'adult' | keyof BidDetails): string =>
    takeShort(reading, { id, typed: typed[id], faults: words.fields[id], most: longestPrivate });
  const { under18 } = typed;
  const name = short('presenter');
  const contact = short('contact');
  const details: BidDetails = {
    reference: short('reference'),
    charity: short('charity'),
    company: short('company'),
    postcode: short('postcode'),
  };
  if (!under18) return { name, contact, under18, adult: '', ...details };
  const isNamed = known?.under18 === true && known.adultNamed;
  const adult = isNamed
    ? short('adult')
    : takeText(reading, {
        id: 'adult',
        typed: typed.adult,
        faults: words.fields.adult,
        most: longestPrivate,
      });
  return { name, contact, under18, adult, ...details };
}
