import { useMemo, useState, type ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import type { FundSummary } from '../../../domain/wire/http.ts';
import type { HttpReply } from '../../net/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { typedAmount } from '../form/amounts.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { leftOf, loadFunds } from '../funds-store.ts';
import { changeFund } from '../keeping/keeping-requests.ts';
import styles from '../frame/frame.module.css';
import { OfficerPage } from '../frame/officer-page.tsx';
import { changePot, removeArea } from '../requests.ts';
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

/** An area's name and its share of the fund, which its events take too (H1, H2). */
export function AreaPage({ fund, area }: AreaPageProps): ReactNode {
  const saved = useMemo(() => ({ name: area.name, pot: typedAmount(area.potPence) }), [area]);
  const draft = useDraft(`area-${fund.fund}-${area.area}`, saved);
  const { values, change } = draft;
  const left = leftOf(fund, area.area);
  const decided = area.events.some(({ stage }) => stage !== 'setting-up' && stage !== 'doors-open');
  const sending = useSending({
    check: () => readArea(values, left),
    send: (asked) => send(fund, area, asked),
    fieldOf: {
      'pots-above-fund': 'pot',
      'pot-decided': 'pot',
      'ask-above-pot': 'pot',
      'area-name-taken': 'name',
    },
    done(changed) {
      draft.forget();
      void loadFunds();
      goSaying({ at: 'funds' }, changedSentence(changed, area.area));
    },
  });
  return (
    <OfficerPage
      heading={words.changeArea({ area: isolated(area.name) })}
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
        {decided ? (
          <p>{words.potDecided({ pot: moneyWords(area.potPence) })}</p>
        ) : (
          <PotField
            sending={sending}
            hint={words.changePotHint({ left: moneyWords(left) })}
            value={values.pot}
            onChange={change}
          />
        )}
      </SendingForm>
      <RemoveArea fund={fund} area={area} />
    </OfficerPage>
  );
}

function readArea({ name, pot }: { name: string; pot: string }, left: number): CheckedForm<AreaAsked> {
  const reading = new Reading();
  return reading.result({
    name: takeText(reading, {
      id: 'name',
      typed: name,
      faults: words.fields.areaName,
      most: longestText.name,
    }),
    potPence: takePot(reading, pot, left),
  });
}

/** Only what is new: what stands already needs no entry in a journal. The pot first, for it can be refused. */
async function send(
  fund: FundSummary,
  { area, ...saved }: Area,
  { name, potPence }: AreaAsked,
): Promise<HttpReply<FundSummary>> {
  let reply: HttpReply<FundSummary> = { kind: 'value', value: fund };
  if (potPence !== saved.potPence) reply = await changePot({ fund: fund.fund, area, potPence });
  if (reply.kind !== 'value' || name === saved.name) return reply;
  return changeFund(fund.fund, { area, name });
}

/** How the area stands now. */
function changedSentence({ areas }: FundSummary, number: number): string {
  const area = areas.find((each) => each.area === number);
  return words.areaChanged({ area: isolated(area?.name ?? ''), pot: moneyWords(area?.potPence ?? 0) });
}

/** Only while nothing was made for it: events are found under their area. */
function RemoveArea({ fund, area }: AreaPageProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  if (area.events.length > 0) return null;

  async function remove(): Promise<void> {
    const reply = await removeArea(fund.fund, area.area);
    if (reply.kind !== 'value') return setProblem(problemSentence(reply));
    await loadFunds();
    goSaying({ at: 'funds' }, words.areaRemoved({ area: isolated(area.name) }));
  }

  return (
    <section className={styles.block}>
      <h2>{words.removeArea}</h2>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <div>
        <ConfirmAct
          question={words.removeAreaAsk({ area: isolated(area.name) })}
          consequence={<p>{words.removeAreaMeans}</p>}
          confirm={words.removeArea}
          onConfirm={() => void remove()}
        >
          {words.removeArea}
        </ConfirmAct>
      </div>
    </section>
  );
}
