import { useMemo, type ReactNode } from 'react';
import { longestAwardText } from '../../../domain/fund/award-texts.ts';
import type { DirectGrantAsked } from '../../../domain/wire/http-awards.ts';
import { TextField } from '../../ui/text-field.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { moneyWords } from '../../words/money.ts';
import { AmountField } from '../form/amount-field.tsx';
import { takeAmount } from '../form/amounts.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { addDirectGrant } from './award-requests.ts';
import type { FundPartProps } from './fund-part.ts';
import { isPastDay, today } from './today.ts';

const fields = ['payee', 'purpose', 'authority'] as const;

interface Typed {
  readonly payee: string;
  readonly purpose: string;
  readonly authority: string;
  readonly amount: string;
  readonly day: string;
}

/** Payee, purpose, amount, authority and day: everything that is told of a direct grant. */
export function DirectGrantForm({ of, onDone }: FundPartProps): ReactNode {
  const saved = useMemo<Typed>(
    () => ({ payee: '', purpose: '', authority: '', amount: '', day: today() }),
    [],
  );
  const draft = useDraft(`fund-${of.fund}-direct-grant`, saved);
  const { values, change } = draft;
  const sending = useSending({
    check: () => read(values, of.unallocatedPence),
    send: (grant) => addDirectGrant(of.fund, grant),
    fieldOf: { 'award-not-possible': 'amount', 'date-not-possible': 'day' },
    done: () => {
      draft.forget();
      onDone(words.grantAdded);
    },
  });
  const hints = { payee: words.payeeHint, purpose: undefined, authority: words.authorityHint };
  return (
    <SendingForm sending={sending} draft={draft} save={words.addGrant}>
      {fields.map((field) => (
        <TextField
          key={field}
          id={field}
          label={words[field]}
          hint={hints[field]}
          error={sending.errorOf(field)}
          value={values[field]}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <AmountField
        id="amount"
        label={words.amount}
        hint={words.unallocatedHint({ left: moneyWords(of.unallocatedPence) })}
        error={sending.errorOf('amount')}
        value={values.amount}
        onChange={(amount) => change({ amount })}
      />
      <TextField
        id="day"
        type="date"
        label={words.day}
        error={sending.errorOf('day')}
        value={values.day}
        onChange={(day) => change({ day })}
      />
    </SendingForm>
  );
}

function read(typed: Typed, leftPence: number): CheckedForm<DirectGrantAsked> {
  const reading = new Reading();
  const text = (field: (typeof fields)[number]): string =>
    takeText(reading, {
      id: field,
      typed: typed[field],
      faults: words.fields[field],
      most: longestAwardText.line,
    });
  const amountPence = takeAmount(reading, 'amount', typed.amount);
  const most = moneyWords(leftPence);
  return reading.result({
    payee: text('payee'),
    purpose: text('purpose'),
    authority: text('authority'),
    amountPence: reading.take(
      'amount',
      amountPence <= leftPence ? amountPence : null,
      words.fields.above({ most }),
      amountPence,
    ),
    day: reading.take('day', isPastDay(typed.day) ? typed.day : null, words.fields.day, typed.day),
  });
}
