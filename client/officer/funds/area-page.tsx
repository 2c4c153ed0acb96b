import { useMemo, type ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import type { FundSummary, PotChanged } from '../../../domain/wire/http.ts';
import type { Reply } from '../../net/http.ts';
import { TextField } from '../../ui/text-field.tsx';
import { keepingWords } from '../../words/keeping.ts';
import { officerWords as words } from '../../words/officer.ts';
import { typedAmount } from '../form/amounts.ts';
import { Reading, type Checked } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { leftOf, loadFunds } from '../funds-store.ts';
import { changeFund } from '../keeping/keeping-requests.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { changePot } from '../requests.ts';
import { goSaying } from '../said.ts';
import { PotField } from './pot-field.tsx';
import { takePot } from './pot.ts';

type Area = FundSummary['areas'][number];

export interface AreaPageProps {
  fund: FundSummary;
  area: Area;
}

interface AreaAsked {
  readonly name: string;
  readonly potPence: number;
}

/** An area's name and its share of the fund; its events take both while they can (H1, H2). */
export function AreaPage({ fund, area }: AreaPageProps): ReactNode {
  const saved = useMemo(() => ({ name: area.name, pot: typedAmount(area.potPence) }), [area]);
  const draft = useDraft(`area-${fund.fund}-${area.area}`, saved);
  const { values, change } = draft;
  const left = leftOf(fund, area.area);
  const sending = useSending({
    check: () => readArea(values, left),
    send: (asked) => send(fund, area, asked),
    fieldOf: { 'pots-above-fund': 'pot' },
    done({ fund: changed, kept }) {
      draft.forget();
      void loadFunds();
      goSaying({ at: 'funds' }, changedSentence(changed, area.area, kept));
    },
  });
  return (
    <OfficerPage
      heading={words.changeArea(area.name)}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <SendingForm sending={sending} back={{ at: 'funds' }} draft={draft}>
        <TextField
          id="name"
          label={words.areaName}
          hint={words.changeAreaNameHint}
          error={sending.errorOf('name')}
          value={values.name}
          onChange={(name) => change({ name })}
        />
        <PotField sending={sending} hint={words.changePotHint(left)} value={values.pot} onChange={change} />
      </SendingForm>
    </OfficerPage>
  );
}

function readArea({ name, pot }: { name: string; pot: string }, left: number): Checked<AreaAsked> {
  const reading = new Reading();
  return reading.result({
    name: takeText(reading, { id: 'name', typed: name, what: words.theAreaName, most: longestText.name }),
    potPence: takePot(reading, pot, left),
  });
}

/** Only what is new: what stands already needs no entry in a journal. The pot first, for it can be refused. */
async function send(
  fund: FundSummary,
  { area, ...saved }: Area,
  { name, potPence }: AreaAsked,
): Promise<Reply<PotChanged>> {
  let reply: Reply<PotChanged> = { kind: 'value', value: { fund, kept: [] } };
  if (potPence !== saved.potPence) reply = await changePot({ fund: fund.fund, area, potPence });
  if (reply.kind !== 'value' || name === saved.name) return reply;
  const { kept } = reply.value;
  const renamed = await changeFund(fund.fund, { area, name });
  return renamed.kind === 'value' ? { kind: 'value', value: { fund: renamed.value, kept } } : renamed;
}

/** How the area stands now, and which events keep the pot they have. */
function changedSentence({ areas }: FundSummary, number: number, kept: readonly number[]): string {
  const area = areas.find((each) => each.area === number);
  const changed = words.areaChanged(area?.name ?? '', area?.potPence ?? 0);
  const names = (area?.events ?? []).filter(({ event }) => kept.includes(event)).map(({ text }) => text.name);
  return names.length === 0 ? changed : `${changed} ${keepingWords.areaKept(names.join(', '))}`;
}
