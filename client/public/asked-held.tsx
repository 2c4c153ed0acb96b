import type { ReactNode } from 'react';
import { purposes } from '../../domain/purposes.ts';
import type { AskedHeld, CardHeld } from '../../domain/wire/asked.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import fieldStyles from '../ui/field.module.css';
import { Page } from '../ui/page.tsx';
import { askedWords as words } from '../words/asked.ts';
import { isolated } from '../words/isolated-names.ts';
import { privacyWords } from '../words/privacy.ts';
import { BackToQuestions } from './asked-page.tsx';
import styles from './event-page.module.css';
import { untilWords } from './privacy-page.tsx';

/** What the council holds about somebody: a voter by the number of a card, a group's contact, a member of staff. */
export function AskedHeldPage({ asked }: { asked: AskedHeld }): ReactNode {
  const { privacy, kept, card, staff } = asked;
  const title = words.heldTitle({ event: isolated(privacy.name) });
  return (
    <Page title={title} heading={title}>
      <p>{words.heldMeans}</p>
      {purposes.map((purpose) => (
        <section key={purpose} className={styles.part}>
          <h2>{privacyWords.names[purpose]}</h2>
          <ul>
            <li>{privacyWords.what({ what: privacyWords.whats[purpose] })}</li>
            <li>{privacyWords.reason({ why: privacyWords.reasons[purpose] })}</li>
            <li>{privacyWords.until({ until: untilWords(purpose, privacy.kept[purpose]) })}</li>
            <li>{words.keptNow({ count: kept[purpose] })}</li>
          </ul>
        </section>
      ))}
      <section className={styles.part}>
        <h2>{words.cardTitle}</h2>
        <form method="get" action={`/asked/${privacy.event}/held`} className={styles.part}>
          <Field id="card" label={words.cardNumber}>
            {(tied) => (
              <input type="text" name="card" inputMode="numeric" className={fieldStyles.input} {...tied} />
            )}
          </Field>
          <div>
            <Button type="submit">{words.look}</Button>
          </div>
        </form>
        {card === null ? null : <Card card={card} />}
        <p>{words.cardAlways}</p>
      </section>
      <section className={styles.part}>
        <h2>{words.staffTitle}</h2>
        {staff.length === 0 ? <p>{words.staffNone}</p> : null}
        <ul>
          {staff.map(({ name, part }) => (
            <li key={`${name}-${part}`}>{words.staffOf({ name: isolated(name), part })}</li>
          ))}
        </ul>
      </section>
      <BackToQuestions event={privacy.event} />
    </Page>
  );
}

function Card({ card: { number, kept } }: { card: CardHeld }): ReactNode {
  if (kept === null) return <p>{words.cardUnknown}</p>;
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  return (
    <ul>
      <li>{words.card.opened({ number: String(number), yes: yes(kept.opened) })}</li>
      <li>{words.card.cancelled({ yes: yes(kept.cancelled) })}</li>
      <li>{words.card.linked({ yes: yes(kept.linked) })}</li>
    </ul>
  );
}
