import { useEffect, type ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { sharedWords } from '../words/shared.ts';
import styles from './page.module.css';
import { PageTitle } from './page-title.tsx';
import { classNames } from './class-names.ts';

export interface PageProps {
  /** The one h1. */
  heading: ReactNode;
  /** Says where one is in the browser's tab; the product's name is added. */
  title: string;
  /** A few words above the heading: the event, the project's place in the order. */
  above?: ReactNode;
  /** What stands over everything: the practice ribbon, the offline bar. */
  top?: ReactNode;
  /** Stands in place of the name: the way back, on a page one has gone into. */
  header?: ReactNode;
  /** What is pinned under everything: the phone's status bar. Kept clear of by scrolling and focus. */
  bottom?: ReactNode;
  /** Staff tables need room; everything read by people stays narrow. */
  wide?: boolean;
  /** Nothing to read yet: what the server sent as the first answer stays. */
  waiting?: boolean;
  children?: ReactNode;
}

/** A whole page: one main, one h1, a title that says where one is. */
export function Page(props: PageProps): ReactNode {
  const { heading, title, above, top, header, bottom, wide = false, waiting = false, children } = props;
  useEffect(() => (waiting ? undefined : replaceFirstWords()), [waiting]);
  return (
    <>
      <PageTitle title={`${title} · ${sharedWords.product}`} />
      {top}
      <header className={classNames(styles.header, wide && styles.wide)}>
        {header ?? <Logo name={sharedWords.product} />}
      </header>
      <main className={classNames(styles.main, wide && styles.wide)} id="main">
        <div className={styles.opening}>
          {above === undefined ? null : <p className={styles.above}>{above}</p>}
          <h1>{heading}</h1>
        </div>
        {children}
      </main>
      {bottom}
    </>
  );
}

/** The page itself is there. Whoever has moved down the words that came first is reading them, and says when to go on. */
function replaceFirstWords(): void {
  const first = document.getElementById('first');
  const goOn = document.getElementById('go-on');
  // Of a page that is loaded again it was the browser that moved it: to where the person was on the page itself.
  const isReading = scrollY > 0 && performance.navigation.type === 0;
  if (!goOn || !isReading) return first?.remove();
  first?.querySelector('[role=status]')?.remove();
  goOn.hidden = false;
  goOn.addEventListener('click', () => {
    first?.remove();
    startAtHeading();
  });
}

/** After a change of page; not while somebody reads what the server sent first. */
export function startAtHeading(): void {
  if (document.getElementById('first')) return;
  scrollTo(0, 0);
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
