import type { ReactNode } from 'react';
import { cardsUntilSentence, doorQuestion } from '../../domain/rules-in-words/door-sentences.ts';
import type { DeskView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import column from '../ui/column.module.css';
import { Notice } from '../ui/notice.tsx';
import { deskWords as words } from '../words/desk.ts';
import { pageDoorSpeech as speech } from '../words/door.ts';
import styles from './desk.module.css';
import { useMinuteOfDay } from './use-minute-of-day.ts';

/** What to say to whoever comes in, and whether cards are still handed out. Nothing here is pressed. */
export function AtTheDoor({ view, book }: { view: DeskView; book: Book }): ReactNode {
  const question = doorQuestion(book.rules, book.text.area, speech);
  const until = cardsUntilSentence(book.rules, speech);
  const isOver = useHasEnded(view, book);
  return (
    <section className={column.column}>
      <h2>{words.sayTitle}</h2>
      {isOver ? <Notice kind="hurry">{speech.door.ended}</Notice> : null}
      <ul className={styles.say}>
        {[...(question === null ? [] : [question]), words.say.scan, words.say.keep].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {until === null || isOver ? null : <p>{until}</p>}
    </section>
  );
}

/** The rules say that cards are handed out no more (D2). Cards work all the same: the desk is told, and not stopped. */
function useHasEnded({ stage, firstPitch }: DeskView, { rules: { cardsUntil: until } }: Book): boolean {
  const now = useMinuteOfDay();
  switch (until.kind) {
    case 'close':
      return false;
    case 'first-pitch':
      return firstPitch === 'begun' || firstPitch === 'over';
    case 'first-pitch-over':
      return firstPitch === 'over';
    case 'time':
      // On the days before, the same hour says nothing.
      return stage !== 'setting-up' && now >= until.minute;
  }
}
