import { useState, type ReactNode } from 'react';
import { PersonField } from '../../signing/person-field.tsx';
import { usePeople, type ChosenPerson } from '../../signing/people.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import styles from '../frame/frame.module.css';
import type { AwardFormProps } from './award-form.tsx';
import { drawTie } from './award-requests.ts';

/** A tie that a further run leaves: the number is drawn from a bag and typed twice; two people saw it (G5). */
export function TieForm({ awards, onDone }: AwardFormProps): ReactNode {
  const { event, openTie, newestRun } = awards;
  const people = usePeople(event);
  const [drawn, setDrawn] = useState('');
  const [again, setAgain] = useState('');
  const [drew, setDrew] = useState<ChosenPerson>(null);
  const [watched, setWatched] = useState<ChosenPerson>(null);
  const sending = useSending({
    check() {
      const reading = new Reading();
      const highest = openTie.length;
      const number = reading.take('drawn', numberIn(drawn, highest), words.fields.drawn({ highest }), 0);
      reading.take('again', again.trim() === drawn.trim() ? again : null, words.fields.again, again);
      reading.take('drew', drew, words.fields.person, null);
      reading.take('watched', watched, words.fields.person, null);
      return reading.result({ number, drew, watched });
    },
    async send({ number, drew: first, watched: second }) {
      const drewBy = first && (await people.numberOf(first, words.whoDrew));
      const watchedBy = second && (await people.numberOf(second, words.whoWatched));
      if (drewBy === null || watchedBy === null)
        return { kind: 'refused', refusal: { code: 'unknown-person' } };
      return drawTie(event, { run: newestRun, drawn: number, drawnAgain: Number(again), drewBy, watchedBy });
    },
    done: () => onDone(words.tieDrawn),
  });
  return (
    <section className={styles.block}>
      <h2>{words.tie}</h2>
      <p>{words.tieMeans}</p>
      <ul>
        {openTie.map((bid, place) => (
          <li key={bid}>
            {words.tieNumber({ number: String(place + 1), project: isolated(nameIn(awards, bid)) })}
          </li>
        ))}
      </ul>
      <SendingForm sending={sending} save={words.settleTie}>
        <NumberField
          id="drawn"
          label={words.drawn}
          error={sending.errorOf('drawn')}
          value={drawn}
          onChange={setDrawn}
        />
        <NumberField
          id="again"
          label={words.drawnAgain}
          error={sending.errorOf('again')}
          value={again}
          onChange={setAgain}
        />
        <PersonField
          id="drew"
          label={words.whoDrew}
          people={people}
          error={sending.errorOf('drew')}
          onChange={setDrew}
        />
        <PersonField
          id="watched"
          label={words.whoWatched}
          people={people}
          error={sending.errorOf('watched')}
          onChange={setWatched}
        />
      </SendingForm>
    </section>
  );
}

function nameIn({ projects }: AwardFormProps['awards'], bid: number): string {
  return projects.find((project) => project.bid === bid)?.name ?? String(bid);
}

function numberIn(typed: string, highest: number): number | null {
  const number = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= highest ? number : null;
}
