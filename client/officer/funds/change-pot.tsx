import { useMemo, type ReactNode } from 'react';
import type { FundSummary } from '../../../domain/wire/http.ts';
import { keepingWords } from '../../words/keeping.ts';
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
import { PotField } from './pot-field.tsx';
import { takePot } from './pot.ts';

export interface ChangePotProps {
  fund: FundSummary;
  area: FundSummary['areas'][number];
}

/** An area's share of the fund; its events take it until their voting opens (H2). */
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
    send: changePot,
    fieldOf: { 'pots-above-fund': 'pot' },
    done: ({ fund: changed, kept }) => {
      draft.forget();
      goSaying({ at: 'funds' }, potSentence(changed, area.area, kept));
    },
  });
  return (
    <OfficerPage
      heading={words.changePotOf(area.name)}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <SendingForm sending={sending} back={{ at: 'funds' }} draft={draft}>
        <PotField sending={sending} hint={words.changePotHint(left)} value={values.pot} onChange={change} />
      </SendingForm>
    </OfficerPage>
  );
}

/** What the pot is now, and which events keep theirs. */
function potSentence({ areas }: FundSummary, number: number, kept: readonly number[]): string {
  const area = areas.find((each) => each.area === number);
  const changed = words.potChanged(area?.name ?? '', area?.potPence ?? 0);
  const names = (area?.events ?? []).filter(({ event }) => kept.includes(event)).map(({ text }) => text.name);
  return names.length === 0 ? changed : `${changed} ${keepingWords.areaKept(names.join(', '))}`;
}
