import { useState, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { Keeping } from '../../../domain/wire/http-staff.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { keepingWords as words } from '../../words/keeping.ts';
import styles from '../frame/frame.module.css';
import type { DoKeepingAct } from './keeping-act.ts';
import { eraseNow, setErasure } from './keeping-requests.ts';

export interface ErasureSectionProps {
  event: EventId;
  keeping: Keeping;
  act: DoKeepingAct;
}

/** The day on which names and contacts go, what is kept until then, and the record of what went. */
export function ErasureSection({ event, keeping, act }: ErasureSectionProps): ReactNode {
  const { own, ofFund, day, erased, kept } = keeping;
  const [typed, setTyped] = useState(own ?? '');
  return (
    <section className={styles.block}>
      <h2>{words.eraseTitle}</h2>
      <p>{words.eraseSentence}</p>
      <p>{words.eraseBackups}</p>
      <SummaryList
        items={[
          { term: words.day, value: words.willBe(day) },
          { term: words.kept, value: words.counts(kept.names, kept.contacts, kept.cards) },
          ...(erased === null
            ? []
            : [
                {
                  term: words.erasedOn,
                  value: `${days.format(erased.at)}: ${words.counts(erased.names, erased.contacts, erased.cards)}`,
                },
              ]),
        ]}
      />
      <TextField
        id="day"
        type="date"
        label={words.day}
        hint={words.dayHint(ofFund)}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.side}>
        <Button
          onClick={() =>
            void act(setErasure(event, typed === '' ? null : typed), (now) => words.daySaved(now.day))
          }
        >
          {words.saveDay}
        </Button>
        <ConfirmAct
          question={words.eraseQuestion}
          consequence={<p>{words.eraseMeans}</p>}
          confirm={words.eraseNow}
          danger
          onConfirm={() => void act(eraseNow(event), () => words.erasedNow)}
        >
          {words.eraseNow}
        </ConfirmAct>
      </div>
    </section>
  );
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
