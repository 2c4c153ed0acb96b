import { useLayoutEffect, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import { LogoMark } from './logo.tsx';
import styles from './hall-page.module.css';

export interface HallPageProps {
  /** Says where one is in the window's title; the product's name is added. */
  title: string;
  /** What is happening, in words: always at the top left. The one h1. */
  happening: ReactNode;
  /** Beside it at the top right: how many are in, provisional, and the like. */
  aside?: ReactNode;
  /** The practice ribbon. */
  top?: ReactNode;
  /** A column at the right above the corner, such as the timer. */
  side?: ReactNode;
  /** Stays at the bottom right, a fifth of the height: the join QR. */
  corner?: ReactNode;
  /** The thin line of words at the bottom. */
  announcement?: ReactNode;
  /** The scene. It may fill the rest and must not scroll. */
  children: ReactNode;
}

/** One scene on the projector: fills the picture, keeps a safe margin of 5%, and never scrolls. */
export function HallPage(props: HallPageProps): ReactNode {
  useHallTheme();
  return (
    <div className={styles.hall}>
      <title>{`${props.title} · ${sharedWords.product}`}</title>
      {props.top}
      <main className={styles.main}>
        <header className={styles.header}>
          <LogoMark />
          <h1 className={styles.happening}>{props.happening}</h1>
          <div className={styles.aside}>{props.aside}</div>
        </header>
        <div className={styles.scene}>
          <div className={styles.body}>{props.children}</div>
          {props.side === undefined && props.corner === undefined ? null : (
            <div className={styles.right}>
              <div className={styles.side}>{props.side}</div>
              <div className={styles.corner}>{props.corner}</div>
            </div>
          )}
        </div>
      </main>
      <p className={styles.announcement} role="status">
        {props.announcement}
      </p>
    </div>
  );
}

/** Turns the whole document to the hall's theme while mounted: sizes then follow the picture's height. */
function useHallTheme(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = 'hall';
    return () => {
      delete document.documentElement.dataset['theme'];
    };
  }, []);
}
