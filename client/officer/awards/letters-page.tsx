import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { LetterShown } from '../../../domain/wire/http-awards.ts';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { officerWords } from '../../words/officer.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { lettersAddress, readLetters } from './award-requests.ts';
import styles from './awards.module.css';

const files = ['letters.pdf', 'letters.xlsx', 'letters.csv'] as const;

/** The letters as they will be printed, and the files in which they leave: nothing is sent from here. */
export function LettersPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const back = { name: words.title, to: { at: 'event', event: number, part: 'awards' } } as const;
  return (
    <EventFrame event={event} heading={words.letters} between={[back]}>
      <p>{words.lettersMean}</p>
      {event.view.stage === 'signed' ? <Letters event={number} /> : <p>{words.notSigned}</p>}
    </EventFrame>
  );
}

function Letters({ event }: { event: EventId }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readLetters(event), [event]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return <p role="status">{officerWords.loading}</p>;
  if (value.length === 0) return <p>{words.noLetters}</p>;
  return (
    <>
      <div className={styles.acts}>
        {files.map((name) => (
          <DownloadLink key={name} to={lettersAddress(event, name)}>
            {words.letterFiles[name]}
          </DownloadLink>
        ))}
      </div>
      {value.map((letter) => (
        <OneLetter key={letter.bid} letter={letter} />
      ))}
    </>
  );
}

function OneLetter({ letter }: { letter: LetterShown }): ReactNode {
  return (
    <article className={styles.letter}>
      <p>{letter.organisation}</p>
      <h2>{letter.heading}</h2>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {letter.toSign === null ? null : <p className={styles.toSign}>{letter.toSign}</p>}
    </article>
  );
}
