import { useState, type ReactNode } from 'react';
import { bidId, personId, type EventId } from '../../../domain/ids.ts';
import type { BookBid, Person } from '../../../domain/wire/http.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { peopleWords as words } from '../../words/people.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { linkPerson } from '../requests.ts';
import styles from '../frame/frame.module.css';

export interface LinkPersonProps {
  event: EventId;
  people: readonly Person[];
  bids: readonly BookBid[];
  onDone: (sentence: string) => void;
}

/** Notes an interest: from then on this person cannot sign the event's result. */
export function LinkPerson({ event, people, bids, onDone }: LinkPersonProps): ReactNode {
  const [person, setPerson] = useState('');
  const [bid, setBid] = useState('');
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      return reading.result({
        person: reading.take('linked-person', Number(person) || null, words.choosePerson, 0),
        bid: reading.take('linked-bid', Number(bid) || null, words.chooseBid, 0),
      });
    },
    send: (asked) => linkPerson(event, personId(asked.person), bidId(asked.bid)),
    done: (linked) => {
      setPerson('');
      setBid('');
      onDone(words.linked({ name: isolated(linked?.name ?? '') }));
    },
  });
  return (
    <section className={styles.block}>
      <h2>{words.link}</h2>
      <p>{words.linkSentence}</p>
      <SendingForm sending={sending} save={words.linkThem}>
        <SelectField
          id="linked-person"
          label={words.person}
          error={sending.errorOf('linked-person')}
          options={[
            { value: '', label: words.choosePerson },
            ...people.map((each) => ({ value: String(each.person), label: each.name })),
          ]}
          value={person}
          onChange={setPerson}
        />
        <SelectField
          id="linked-bid"
          label={words.bid}
          error={sending.errorOf('linked-bid')}
          options={[
            { value: '', label: words.chooseBid },
            ...bids.map((each) => ({ value: String(each.bid), label: each.name })),
          ]}
          value={bid}
          onChange={setBid}
        />
      </SendingForm>
    </section>
  );
}
