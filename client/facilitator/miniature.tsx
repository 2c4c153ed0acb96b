import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Hall, type HallProps } from '../scenes/hall.tsx';
import styles from './miniature.module.css';

/** The hall's picture is this many rem wide, at 16 to 9. */
const wideRem = 47.4;

/** What the hall sees now: the same picture, small. Its words are beside it for people who cannot see it. */
export function Miniature(props: HallProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);

  useLayoutEffect(() => {
    const shown = frame.current;
    if (shown === null) return undefined;
    const fit = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setScale(shown.clientWidth / (wideRem * rem));
    };
    fit();
    const watching = new ResizeObserver(fit);
    watching.observe(shown);
    return () => watching.disconnect();
  }, []);

  return (
    <div ref={frame} className={styles.frame} aria-hidden="true" inert>
      <div className={styles.picture} data-theme="hall" style={{ transform: `scale(${scale})` }}>
        <Hall {...props} />
      </div>
    </div>
  );
}
