import type { ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import type { NewFund as Fund } from '../../../domain/wire/http.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords as words } from '../../words/officer.ts';
import { takeAmount } from '../form/amounts.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { addFund } from '../requests.ts';
import { goSaying } from '../said.ts';
import { AmountField } from '../form/amount-field.tsx';

const empty = { name: '', total: '', practice: false };

/** A fund is money with a purpose; areas share it afterwards. */
export function NewFund(): ReactNode {
  const draft = useDraft('new-fund', empty);
  const { values, change } = draft;
  const sending = useSending({
    check: () => readFund(values),
    send: addFund,
    done: ({ name }) => {
      draft.forget();
      goSaying({ at: 'funds' }, words.fundMade({ name: isolated(name) }));
    },
  });
  return (
    <OfficerPage heading={words.newFund} crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}>
      <SendingForm sending={sending} save={words.newFund} back={{ at: 'funds' }} draft={draft}>
        <TextField
          id="name"
          label={words.fundName}
          hint={words.fundNameHint}
          error={sending.errorOf('name')}
          value={values.name}
          onChange={(name) => change({ name })}
        />
        <AmountField
          id="total"
          label={words.fundTotal}
          error={sending.errorOf('total')}
          value={values.total}
          onChange={(total) => change({ total })}
        />
        <CheckField
          id="practice"
          label={words.fundPractice}
          hint={words.fundPracticeHint}
          checked={values.practice}
          onChange={(practice) => change({ practice })}
        />
      </SendingForm>
    </OfficerPage>
  );
}

function readFund({ name, total, practice }: typeof empty): CheckedForm<Fund> {
  const reading = new Reading();
  return reading.result({
    name: takeText(reading, {
      id: 'name',
      typed: name,
      faults: words.fields.fundName,
      most: longestText.name,
    }),
    totalPence: takeAmount(reading, 'total', total),
    practice,
  });
}
