import '../ui/hall-tokens.css';
import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { Qr } from '../ui/qr.tsx';
import { projectorWords as words } from '../words/projector.ts';
import { Ballots } from './ballots.tsx';
import styles from './hall.module.css';
import { Bunting } from './bunting.tsx';
import { Foot } from './foot.tsx';
import { besideWords, hasBallotsLine, hasCorner, lineWords, moodOf, topWords } from './hall-parts.ts';
import { sizeOfName, spokenAddress } from './projects.ts';
import { SceneBody } from './scene-body.tsx';
import { TallyStrip } from './tally-strip.tsx';
import { sceneOf, type HallView, type Scene } from './scene.ts';
import { useFit } from './use-fit.ts';
import { ShownContext, useShown } from './use-shown-since.ts';

export interface HallProps {
  view: HallView;
  book: Book;
  /** The connection to the server is down: the last picture stays. */
  lost?: boolean;
}

/**
 * The picture that the hall sees. It fills the box it is in and is measured in rem alone, so that the facilitator's
 * small copy is the same picture, scaled.
 */
export function Hall({ view, book, lost = false }: HallProps): ReactNode {
  const scene = sceneOf(view);
  const corner = hasCorner(scene, view);
  const happening = topWords(scene, view, book);
  const top = useFit<HTMLElement>();
  const bottom = useFit<HTMLElement>();
  const shown = useShown(view);
  return (
    <div className={styles.hall} data-scene={scene.kind}>
      <Bunting mood={moodOf(view)} />
      <header ref={top} className={styles.top}>
        <h1 className={styles.happening} data-size={sizeOfName(happening)}>
          {happening}
        </h1>
        <Aside practice={view.practice} lost={lost} book={book} />
      </header>
      <div className={styles.scene}>
        <ShownContext value={shown}>
          <SceneBody scene={scene} view={view} book={book} />
        </ShownContext>
      </div>
      <footer ref={bottom} className={styles.bottom} data-corner={corner || undefined}>
        {hasBallotsLine(scene, view) ? <Ballots view={view} size="line" /> : null}
        {scene.kind === 'pitch' && view.figures !== null && besideWords(scene, view, book) === null ? (
          <TallyStrip view={view} book={book} />
        ) : (
          <Line scene={scene} view={view} book={book} />
        )}
        {'results' in scene ? <Foot results={scene.results} /> : null}
        {corner ? <Corner url={book.joinUrl} /> : null}
      </footer>
    </div>
  );
}

/** What to do now, or who is next. */
function Line({ scene, view, book }: { scene: Scene; view: HallView; book: Book }): ReactNode {
  const said = lineWords(scene, view, book);
  return said === null ? null : (
    <p className={styles.line} data-size={sizeOfName(said)}>
      {said}
    </p>
  );
}

/** Top right: which event this is, or that the connection is down; and that it is practice. */
function Aside({ practice, lost, book }: { practice: boolean; lost: boolean; book: Book }): ReactNode {
  const { name, sample } = book.text;
  return (
    <p className={styles.aside}>
      <span role="status">{lost ? <span className={styles.lost}>{words.reconnecting}</span> : null}</span>
      {lost ? null : (
        <span className={styles.event}>
          <bdi>{sample ? words.sampleName({ event: name }) : name}</bdi>
        </span>
      )}
      {practice ? (
        <strong className={styles.practice}>
          <span className={styles.short}>{words.practice}</span>
          <span className={styles.counts}>{words.practiceMeans}</span>
        </strong>
      ) : null}
    </p>
  );
}

function Corner({ url }: { url: string }): ReactNode {
  return (
    <div className={styles.corner}>
      <Qr text={url} label={words.qrLabel({ address: spokenAddress(url) })} />
    </div>
  );
}
