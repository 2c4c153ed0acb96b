import { useMemo, type ReactNode } from 'react';
import type { FundSummary } from '../../../domain/wire/http.ts';
import { TextField } from '../../ui/text-field.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { typedAmount } from '../form/amounts.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { leftOf } from '../funds-store.ts';
import { OfficerPage } from '../officer-page.tsx';
import { changePot } from '../requests.ts';
import { goSaying } from '../said.ts';
import { takePot } from './pot.ts';

export interface ChangePotProps {
  fund: FundSummary;
  area: FundSummary['areas'][number];
}

/** An area's share of the fund; events already made keep the pot they were made with. */
export function ChangePot({ fund, area }: ChangePotProps): ReactNode {
  const saved = useMemo(() => ({ pot: typedAmount(area.potPence) }), [area.potPence]);
  const draft = useDraft(`pot-${fund.fund}-${area.area}`, saved);
  const { values, change } = draft;
  const left = leftOf(fund, area.area);
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const potPence = takePot(reading, values.pot, left);
      return reading.result({ fund: fund.fund, area: area.area, potPence });
    },
    send: async (pot) => {
      const reply = await changePot(pot);
      return reply.kind === 'value' ? { kind: 'value', value: pot.potPence } : reply;
    },
    fieldOf: { 'pots-above-fund': 'pot' },
    done: (potPence: number) => {
      draft.forget();
      goSaying({ at: 'funds' }, words.potChanged(area.name, potPence));
    },
  });
  return (
    <OfficerPage
      heading={words.changePotOf(area.name)}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <SendingForm sending={sending} back={{ at: 'funds' }} draft={draft}>
        <TextField
          id="pot"
          label={words.pot}
          hint={words.changePotHint(left)}
          before="£"
          characters={12}
          inputMode="decimal"
          autoComplete="off"
          error={sending.errorOf('pot')}
          value={values.pot}
          onChange={(pot) => change({ pot })}
        />
      </SendingForm>
    </OfficerPage>
  );
}
