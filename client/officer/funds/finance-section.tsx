import { useCallback, useState, type ReactNode } from 'react';
import type { FundId } from '../../../domain/ids.ts';
import { longestFinance, type FundFinanceShown } from '../../../domain/wire/http-payments.ts';
import { TextField } from '../../ui/text-field.tsx';
import { paymentWords as words } from '../../words/payments.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeShort } from '../form/texts.ts';
import { useSending } from '../form/use-sending.ts';
import styles from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';
import { readFundFinance, saveFundFinance } from '../requests.ts';

/** What the council calls the money of a fund in files of payments: out of sight until somebody wants it. */
export function FinanceSection({ fund }: { fund: FundId }): ReactNode {
  const { value } = useFetched(useCallback(() => readFundFinance(fund), [fund]));
  return (
    <details>
      <summary>{words.fundTitle}</summary>
      <div className={styles.block}>
        <p>{words.fundMeans}</p>
        {value === null ? null : <FinanceForm fund={fund} saved={value} />}
      </div>
    </details>
  );
}

function FinanceForm({ fund, saved }: { fund: FundId; saved: FundFinanceShown }): ReactNode {
  const [values, setValues] = useState(saved);
  const [done, setDone] = useState(false);
  const change = (part: Partial<FundFinanceShown>): void => {
    setDone(false);
    setValues((before) => ({ ...before, ...part }));
  };
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const short = (id: keyof FundFinanceShown) =>
        takeShort(reading, { id, typed: values[id], faults: words, most: longestFinance });
      return reading.result<FundFinanceShown>({
        costCentre: short('costCentre'),
        ledgerCode: short('ledgerCode'),
      });
    },
    send: (asked) => saveFundFinance(fund, asked),
    done: () => setDone(true),
  });
  return (
    <SendingForm sending={sending} save={words.saveFund}>
      {(['costCentre', 'ledgerCode'] as const).map((field) => (
        <TextField
          key={field}
          id={field}
          label={words[field]}
          error={sending.errorOf(field)}
          value={values[field]}
          onChange={(typed) => change({ [field]: typed })}
        />
      ))}
      <p role="status">{done ? words.saved : ''}</p>
    </SendingForm>
  );
}
