import type { ReactNode } from 'react';
import type { CountdownView } from '../../domain/views/parts.ts';
import { TimerRing } from '../ui/timer-ring.tsx';
import { castOf } from '../words/measure.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Ballots } from './ballots.tsx';
import styles from './close.module.css';
import type { SceneProps } from './scene-props.ts';
import { useFit } from './use-fit.ts';

export interface CloseProps extends SceneProps {
  kind: 'last-call' | 'closing';
  countdown: CountdownView | null;
}

/** The last call, and the few seconds after the close: what to do, how long, how many ballots are in. */
export function Close({ view, book, kind, countdown }: CloseProps): ReactNode {
  const { lastCallSeconds, graceSeconds } = book.rules.timing;
  const cast = castOf(book.rules);
  const [heading, means] =
    kind === 'closing' ? [words.aFewMoreSeconds({ cast }), graceWords(countdown)] : lastCallWords(book);
  const totalMs = 1000 * (kind === 'last-call' ? lastCallSeconds : graceSeconds);
  const box = useFit<HTMLDivElement>();
  return (
    <div className={styles.close}>
      <div ref={box} className={styles.words}>
        <p className={styles.heading}>{heading}</p>
        <p className={styles.means}>{means}</p>
        <Ballots view={view} size="wide" />
      </div>
      <div className={styles.ring}>
        {countdown === null ? null : (
          <>
            <TimerRing
              stops
              remainingMs={countdown.leftMs}
              totalMs={totalMs}
              running={!countdown.held && !view.paused}
            />
            <p className={styles.until}>{untilWords(kind, cast, countdown)}</p>
          </>
        )}
      </div>
    </div>
  );
}

/** Where scores lock bid by bid, none can change any more when the last call starts (B6). */
function lastCallWords({ rules }: SceneProps['book']): [heading: string, means: string] {
  const cast = castOf(rules);
  return rules.locking
    ? [words.allFixed, words.allFixedMeans]
    : [words.lookThrough({ cast }), words.phoneSaysMissing({ cast })];
}

function graceWords(countdown: CountdownView | null): string {
  return countdown?.extended === true ? words.extended : words.keepPhoneOn;
}

function untilWords(kind: CloseProps['kind'], cast: 'scores' | 'votes', { held }: CountdownView): string {
  if (held) return words.held;
  return kind === 'last-call' ? words.toTheClose : words.forStragglers({ cast });
}
