import type { ReactNode } from 'react';
import type { FundId } from '../../../domain/ids.ts';
import { longestText } from '../../../domain/event/texts.ts';
import type { FundSummary, NewArea as Area } from '../../../domain/wire/http.ts';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { leftOf } from '../funds-store.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { addArea } from '../requests.ts';
import { goSaying } from '../said.ts';
import { PotField } from './pot-field.tsx';
import { takePot } from './pot.ts';

const empty = { name: '', pot: '' };

/** An area with its share of the fund. */
export function NewArea({ fund }: { fund: FundSummary }): ReactNode {
  const draft = useDraft(`new-area-${fund.fund}`, empty);
  const { values, change } = draft;
  const left = leftOf(fund);
  const sending = useSending({
    check: () => readArea(fund.fund, values, left),
    send: addArea,
    fieldOf: { 'pots-above-fund': 'pot', 'area-name-taken': 'name' },
    done: () => {
      draft.forget();
      goSaying({ at: 'funds' }, words.areaMade({ name: isolated(values.name) }));
    },
  });
  return (
    <OfficerPage
      heading={words.areaTitle({ fund: isolated(fund.name) })}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <SendingForm sending={sending} save={words.newArea} back={{ at: 'funds' }} draft={draft}>
        <TextField
          id="name"
          label={words.areaName}
          error={sending.errorOf('name')}
          value={values.name}
          onChange={(name) => change({ name })}
        />
        <PotField
          sending={sending}
          hint={words.potHint({ left: moneyWords(left) })}
          value={values.pot}
          onChange={change}
        />
      </SendingForm>
    </OfficerPage>
  );
}

function readArea(fund: FundId, { name, pot }: typeof empty, left: number): CheckedForm<Area> {
  const reading = new Reading();
  return reading.result({
    fund,
    name: takeText(reading, {
      id: 'name',
      typed: name,
      faults: words.fields.areaName,
      most: longestText.name,
    }),
    potPence: takePot(reading, pot, left),
  });
}
