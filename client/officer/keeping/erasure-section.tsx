import { countWords } from '../../words/numbers.ts';
import { useMemo, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { purposes, type OfEachPurpose, type Purpose } from '../../../domain/purposes.ts';
import type { KeptFor, Keeping } from '../../../domain/wire/http-staff.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { listText } from '../../../domain/words/formats.ts';
import { erasureWords as words, uploadWords } from '../../words/erasure.ts';
import { dayWords } from '../../words/moments.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { isolated } from '../../words/isolated-names.ts';
import { useDraft } from '../form/use-draft.ts';
import styles from '../frame/frame.module.css';
import { EraseDayField } from './erase-day-field.tsx';
import { asDays, typedDays } from './erase-days.ts';
import own from './erasure.module.css';
import type { DoKeepingAct } from './keeping-act.ts';
import { confirmDate, eraseNow, setErasure } from './keeping-requests.ts';

export interface ErasureSectionProps {
  event: EventId;
  keeping: Keeping;
  act: DoKeepingAct;
}

/** The days on which data about people is erased, what is kept until then, and what was erased. */
export function ErasureSection({ event, keeping, act }: ErasureSectionProps): ReactNode {
  const { purposes: kept, mayErase } = keeping;
  const isUnset = purposes.every((purpose) => kept[purpose].day === null && kept[purpose].ignored === null);
  const areUsual = isUnset && kept.voters.usual !== null;
  const saved = useMemo(
    () => typedDays((purpose) => (areUsual ? kept[purpose].usual : kept[purpose].own)),
    [areUsual, kept],
  );
  const { values, change, forget } = useDraft<OfEachPurpose<string>>(`event-${event}-erasure`, saved);

  async function save(): Promise<void> {
    await act(setErasure(event, asDays(values)), () => {
      forget();
      return words.daysSaved;
    });
  }

  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      <DateDoubted event={event} doubt={keeping.dateDoubt} act={act} />
      <p>{words.sentence}</p>
      {mayErase ? null : <p>{words.notYet}</p>}
      <p>{words.backups}</p>
      {keeping.setAside.length === 0 ? null : (
        <p>{words.setAside({ files: listText(keeping.setAside.map(isolated), pageLanguage) })}</p>
      )}
      {areUsual ? <Notice announced={false}>{words.usualFilledIn}</Notice> : null}
      {purposes.map((purpose) => (
        <section key={purpose} className={own.row}>
          <h3>{words.names[purpose]}</h3>
          <p>{words.what[purpose]}</p>
          <SummaryList items={factsOf(purpose, kept[purpose])} />
          <Ignored day={kept[purpose].ignored} />
          <EraseDayField
            purpose={purpose}
            usual={kept[purpose].usual}
            ofFund={kept[purpose].ofFund}
            value={values[purpose]}
            onChange={(day) => change({ [purpose]: day })}
          />
          {mayErase && isAnyKept(kept[purpose]) ? (
            <div>
              <ConfirmAct
                question={words.question[purpose]}
                consequence={<p>{words.means[purpose]}</p>}
                confirm={words.eraseNow[purpose]}
                danger
                onConfirm={() => void act(eraseNow(event, purpose), () => words.erasedNow[purpose])}
              >
                {words.eraseNow[purpose]}
              </ConfirmAct>
            </div>
          ) : null}
        </section>
      ))}
      <div>
        <Button onClick={() => void save()}>{words.saveDays}</Button>
      </div>
    </section>
  );
}

/** The computer's date may be wrong: nothing is erased by it until somebody says that it is right. */
function DateDoubted({
  event,
  doubt,
  act,
}: Pick<ErasureSectionProps, 'event' | 'act'> & { doubt: Keeping['dateDoubt'] }): ReactNode {
  if (doubt === null) return null;
  const [today, lastRun] = [dayWords(doubt.today), dayWords(doubt.lastRun)];
  return (
    <Notice kind="hurry" heading={words.waitsTitle} announced={false}>
      <p>{words.waits({ today, lastRun })}</p>
      <p>{words.waitsThen({ today })}</p>
      <Button onClick={() => void act(confirmDate(event, doubt.today), () => words.dateConfirmed)}>
        {words.dateIsRight({ today })}
      </Button>
    </Notice>
  );
}

/** A day that was set, and on which nothing is erased. */
function Ignored({ day }: { day: string | null }): ReactNode {
  if (day === null) return null;
  return <Notice announced={false}>{words.ignored({ day: dayWords(day) })}</Notice>;
}

function isAnyKept({ kept, doorNames, pictures, documents }: KeptFor): boolean {
  return kept + doorNames + pictures + documents > 0;
}

function factsOf(purpose: Purpose, keptFor: KeptFor): { term: string; value: string }[] {
  const { day, kept, doorNames, erased } = keptFor;
  const uploads = uploadWords(keptFor);
  return [
    { term: words.dayTerm, value: day === null ? words.never : dayWords(day) },
    { term: words.keptTerm, value: words.kept[purpose]({ count: kept }) },
    ...(doorNames === 0 ? [] : [{ term: words.doorNamesTerm, value: countWords(doorNames) }]),
    ...(uploads === '' ? [] : [{ term: words.uploadsTerm, value: uploads }]),
    ...(erased === null ? [] : [{ term: words.doneTerm, value: doneWords(purpose, erased) }]),
  ];
}

function doneWords(purpose: Purpose, { at, count, ofAllGroups }: NonNullable<KeptFor['erased']>): string {
  const done = { day: dayWords(at), count };
  return ofAllGroups ? words.doneOfAllGroups(done) : words.done[purpose](done);
}
