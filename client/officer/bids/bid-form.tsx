import type { ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import type { Pence } from '../../../domain/money.ts';
import type { PresenterShown } from '../../../domain/wire/http-bids.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { bidWords as words } from '../../words/bids.ts';
import { AmountField } from '../form/amount-field.tsx';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { addBid, changeBid } from '../requests.ts';
import { goSaying } from '../said.ts';
import { readBid, type TypedBid } from './bid-fields.ts';
import { DetailsFields } from './details-fields.tsx';
import { hasAdult, ShowAdult } from './show-adult.tsx';
import { PresenterFields } from './presenter-fields.tsx';

export interface BidFormProps {
  event: EventId;
  potPence: Pence;
  /** Today's rules have stalls: it is asked where this one is. */
  stalls: boolean;
  bid: BidId | 'new';
  saved: TypedBid;
  known: PresenterShown | null;
}

type TextId = Exclude<keyof TypedBid, 'under18'>;

export function BidForm({ event, potPence, stalls, bid, saved, known }: BidFormProps): ReactNode {
  const draft = useDraft(`event-${event}-bid-${bid}`, saved);
  const { values, change } = draft;
  const back = { at: 'event', event, part: 'bids' } as const;
  const sending = useSending({
    check: () => readBid(values, { potPence, known }),
    send: (fields) => (bid === 'new' ? addBid(event, fields) : changeBid(event, bid, fields)),
    fieldOf: {
      'ask-above-pot': 'ask',
      'ask-above-cap': 'ask',
      'least-above-ask': 'least',
      'adult-missing': 'adult',
    },
    done: ({ name }) => {
      draft.forget();
      goSaying(
        back,
        bid === 'new' ? words.added({ name: isolated(name) }) : words.changed({ name: isolated(name) }),
      );
    },
  });
  const field = (id: TextId) => ({
    id,
    value: values[id],
    error: sending.errorOf(id),
    onChange: (typed: string) => change({ [id]: typed }),
  });
  return (
    <SendingForm sending={sending} back={back} draft={draft} {...(bid === 'new' && { save: words.add })}>
      <TextField {...field('name')} label={words.name} hint={words.nameHint} />
      <TextField {...field('organisation')} label={words.organisation} hint={words.organisationHint} />
      <TextArea {...field('purpose')} label={words.purpose} hint={words.purposeHint} rows={7} />
      <TextArea {...field('beneficiaries')} label={words.beneficiaries} rows={3} />
      <AmountField {...field('ask')} label={words.ask} hint={words.askHint({ pot: moneyWords(potPence) })} />
      <AmountField {...field('least')} label={words.least} hint={words.leastHint} />
      <TextField {...field('priorities')} label={words.priorities} hint={words.prioritiesHint} />
      <TextField {...field('period')} label={words.period} hint={words.periodHint} />
      {stalls ? <TextField {...field('stall')} label={words.stall} hint={words.stallHint} /> : null}
      <PresenterFields
        values={values}
        known={known}
        field={field}
        onUnder18={(under18) => change({ under18 })}
        adult={hasAdult(known) && bid !== 'new' ? <ShowAdult event={event} bid={bid} /> : null}
      />
      <DetailsFields values={values} field={field} />
    </SendingForm>
  );
}
