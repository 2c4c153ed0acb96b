import { useMemo, type ReactNode } from 'react';
import { longestText } from '../../../domain/event/texts.ts';
import { purposes, type OfEachPurpose } from '../../../domain/purposes.ts';
import type { FundSummary } from '../../../domain/wire/http.ts';
import type { FundChange } from '../../../domain/wire/http-staff.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { erasureWords } from '../../words/erasure.ts';
import { keepingWords as words } from '../../words/keeping.ts';
import { moneyWords } from '../../words/money.ts';
import { openDataWords } from '../../words/open-data-office.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import styles from '../frame/frame.module.css';
import { takeAmount, typedAmount } from '../form/amounts.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { leftOf, loadFunds } from '../funds-store.ts';
import { EraseDayField } from '../keeping/erase-day-field.tsx';
import { asDays, typedDays } from '../keeping/erase-days.ts';
import { changeFund } from '../keeping/keeping-requests.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import { goSaying } from '../said.ts';
import { useSituationState } from '../../ui/situation.ts';
import { FinanceSection } from './finance-section.tsx';
import { AmountField } from '../form/amount-field.tsx';

/** A fund's name and money, the days on which data about people in its events is erased, and the archive. */
export function FundPage({ fund }: { fund: FundSummary }): ReactNode {
  return (
    <OfficerPage
      heading={words.fundTitle({ name: fund.name })}
      crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}
      practice={fund.practice}
    >
      <FundForm fund={fund} />
      <FinanceSection fund={fund.fund} />
      <p>
        <PlaceLink to={{ at: 'facts', fund: fund.fund }}>{openDataWords.factsChange}</PlaceLink>
      </p>
      <Archive fund={fund} />
    </OfficerPage>
  );
}

async function told(): Promise<void> {
  await loadFunds();
  goSaying({ at: 'funds' }, words.fundChanged);
}

function FundForm({ fund }: { fund: FundSummary }): ReactNode {
  const saved = useMemo(
    () => ({ name: fund.name, total: typedAmount(fund.totalPence), days: savedDays(fund) }),
    [fund],
  );
  const draft = useDraft(`fund-${fund.fund}`, saved);
  const { values, change } = draft;
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const asked = {
        id: 'name',
        typed: values.name,
        faults: officerWords.fields.fundName,
        most: longestText.name,
      };
      const name = takeText(reading, asked);
      const totalPence = takeTotal(reading, values.total, fund);
      return reading.result<FundChange>({
        ...(name === fund.name ? {} : { name }),
        ...(totalPence === fund.totalPence ? {} : { totalPence }),
        ...(areSame(values.days, fund) ? {} : { days: asDays(values.days) }),
      });
    },
    send: (changed) => changeFund(fund.fund, changed),
    fieldOf: { 'date-not-possible': 'day-voters', 'total-below-pots': 'total' },
    done: () => {
      draft.forget();
      void told();
    },
  });
  return (
    <SendingForm sending={sending} back={{ at: 'funds' }} draft={draft}>
      <TextField
        id="name"
        label={words.fundName}
        error={sending.errorOf('name')}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <AmountField
        id="total"
        label={officerWords.fundTotal}
        hint={words.totalHint({ amount: moneyWords(fund.totalPence - leftOf(fund)) })}
        error={sending.errorOf('total')}
        value={values.total}
        onChange={(total) => change({ total })}
      />
      <h2>{erasureWords.title}</h2>
      <p>{erasureWords.sentence}</p>
      <p>{erasureWords.notYet}</p>
      <p>{erasureWords.ofEveryEvent}</p>
      <p>{erasureWords.backups}</p>
      {areUsual(fund) ? <Notice announced={false}>{erasureWords.usualFilledIn}</Notice> : null}
      {purposes.map((purpose) => (
        <EraseDayField
          key={purpose}
          purpose={purpose}
          usual={fund.usualDays?.[purpose] ?? null}
          ofFund={null}
          error={sending.errorOf(`day-${purpose}`)}
          value={values.days[purpose]}
          onChange={(day) => change({ days: { ...values.days, [purpose]: day } })}
        />
      ))}
    </SendingForm>
  );
}

/** Nobody has set a day, and the usual ones are known. */
function areUsual({ eraseDays, usualDays }: FundSummary): boolean {
  return usualDays !== null && purposes.every((purpose) => eraseDays[purpose] === null);
}

function savedDays(fund: FundSummary): OfEachPurpose<string> {
  const days = areUsual(fund) ? fund.usualDays : fund.eraseDays;
  return typedDays((purpose) => days?.[purpose] ?? null);
}

/** The days that are filled in are saved like any others: they apply once somebody has seen and saved them. */
function areSame(typed: OfEachPurpose<string>, { eraseDays }: FundSummary): boolean {
  return purposes.every((purpose) => typed[purpose] === (eraseDays[purpose] ?? ''));
}

/** The fund's own queue holds the same limit, whoever is first (F1). */
function takeTotal(reading: Reading, typed: string, fund: FundSummary): number {
  const pence = takeAmount(reading, 'total', typed);
  const inPots = fund.totalPence - leftOf(fund);
  return reading.take(
    'total',
    pence >= inPots ? pence : null,
    words.totalTooSmall({ amount: moneyWords(inPots) }),
    pence,
  );
}

function Archive({ fund }: { fund: FundSummary }): ReactNode {
  const [problem, setProblem] = useSituationState<string>();

  async function put(archived: boolean): Promise<void> {
    const reply = await changeFund(fund.fund, { archived });
    if (reply.kind === 'value') await told();
    else setProblem(problemSentence(reply));
  }

  return (
    <section className={styles.block}>
      <h2>{words.archiveTitle}</h2>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      <div>
        {fund.archived ? (
          <Button onClick={() => void put(false)}>{words.bringBack}</Button>
        ) : (
          <ConfirmAct
            question={words.fundArchive}
            consequence={<p>{words.fundArchiveMeans}</p>}
            confirm={words.fundArchive}
            onConfirm={() => void put(true)}
          >
            {words.fundArchive}
          </ConfirmAct>
        )}
      </div>
    </section>
  );
}
