import type { ReactNode } from 'react';
import { eventId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { ScreenProps } from '../address.ts';
import { topWords } from '../scenes/hall-parts.ts';
import { Hall } from '../scenes/hall.tsx';
import { sceneOf } from '../scenes/scene.ts';
import { useHallTheme } from '../scenes/use-hall-theme.ts';
import { useStaff } from '../stores/use-staff.ts';
import { projectorWords as words } from '../words/projector.ts';
import { sharedWords } from '../words/shared.ts';
import styles from './screen.module.css';

/** The big screen: draws what the view says, keeps the last picture when the connection drops, and comes back by itself. */
export function Screen({ number }: ScreenProps<'projector'>): ReactNode {
  useHallTheme();
  const { phase, refusal, view, book } = useStaff('projector', eventId(number ?? 0));
  const happening = view === null || book === null ? null : topWords(sceneOf(view), view, book);
  return (
    <main className={styles.screen}>
      <title>
        {[happening, words.title, book?.text.name, sharedWords.product].filter(Boolean).join(' · ')}
      </title>
      {phase === 'refused' ? (
        <Turned refusal={refusal} />
      ) : view === null || book === null ? (
        <Said heading={words.opening} />
      ) : (
        <Hall view={view} book={book} lost={phase === 'lost'} />
      )}
    </main>
  );
}

/** The server will not have this screen: why, and what to do. It looks again once somebody is at it. */
function Turned({ refusal }: { refusal: RefusalCode | null }): ReactNode {
  if (refusal === 'unknown-event') return <Said heading={words.noSuchEvent} means={words.noSuchEventMeans} />;
  return <Said heading={words.needsLink} means={words.needsLinkMeans} />;
}

function Said({ heading, means }: { heading: string; means?: string }): ReactNode {
  return (
    <div className={styles.said} role="status">
      <h1>{heading}</h1>
      {means === undefined ? null : <p>{means}</p>}
    </div>
  );
}
