import { useState, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { PaymentProblem, PaymentsReport, PaymentsSent } from '../../../domain/wire/http-payments.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { paymentWords as words } from '../../words/payments.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { sheetFile } from '../form/sheet-file.ts';
import { useSending } from '../form/use-sending.ts';
import { readPaymentsBack } from '../requests.ts';

/** The file of payments comes back with supplier numbers and days of payment: every row is taken, or none. */
export function PaymentsBack({ event }: { event: EventId }): ReactNode {
  const [file, setFile] = useState<PaymentsSent | null>(null);
  const [report, setReport] = useState<PaymentsReport | null>(null);
  const sending = useSending({
    check: () =>
      file === null
        ? ({ ok: false, errors: [{ id: 'payments', message: words.noFile }] } as const)
        : ({ ok: true, value: file } as const),
    send: (sent: PaymentsSent) => readPaymentsBack(event, sent),
    done: setReport,
  });
  async function choose(chosen: File | undefined): Promise<void> {
    setReport(null);
    setFile(chosen ? sheetFile(await chosen.arrayBuffer()) : null);
  }
  return (
    <details>
      <summary>{words.backTitle}</summary>
      <p>{words.backMeans}</p>
      <SendingForm sending={sending} save={words.read}>
        <Field id="payments" label={words.file} error={sending.errorOf('payments')}>
          {(tied) => (
            <input
              type="file"
              accept=".xlsx,.csv,text/csv"
              onChange={(change) => void choose(change.currentTarget.files?.[0])}
              {...tied}
            />
          )}
        </Field>
      </SendingForm>
      {report === null ? null : <Report of={report} />}
    </details>
  );
}

function Report({ of: { rows, paid, problems } }: { of: PaymentsReport }): ReactNode {
  if (problems.length === 0) return <p role="status">{words.taken({ rows, paid })}</p>;
  return (
    <Notice kind="stop">
      <p>{words.refused}</p>
      <ul>
        {problems.map((each) => (
          <li key={`${each.row} ${each.column} ${each.problem}`}>{problemWords(each)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function problemWords({ row, column, problem: kind }: PaymentProblem): string {
  const says = words.problems[kind];
  const problem = typeof says === 'string' ? says : says({ column });
  return row < 2 ? problem : words.row({ row, problem });
}
