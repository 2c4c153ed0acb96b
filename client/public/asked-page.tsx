import type { ReactNode } from 'react';
import type { AskedIndex } from '../../domain/wire/asked.ts';
import { Page } from '../ui/page.tsx';
import { askedWords as words } from '../words/asked.ts';
import { isolated } from '../words/isolated-names.ts';
import styles from './event-page.module.css';

/** Where an officer or an auditor begins when somebody asks. */
export function AskedPage({ asked: { event, name, groups } }: { asked: AskedIndex }): ReactNode {
  const title = words.title({ event: isolated(name) });
  return (
    <Page title={title} heading={title}>
      <p>{words.means}</p>
      <section className={styles.part}>
        <h2>{words.others}</h2>
        <ul className={styles.documents}>
          <li>
            <a href={`/asked/${event}/held`}>{words.toHeld}</a>
          </li>
          <li>
            <a href={`/asked/${event}/impact`}>{words.toImpact}</a>
          </li>
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{words.groupsTitle}</h2>
        <ul className={styles.documents}>
          {groups.map(({ bid, project, organisation }) => (
            <li key={bid}>
              <a href={`/asked/${event}/group?bid=${bid}`}>
                {words.groupOf({ project: isolated(project), group: isolated(organisation) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** For whoever is not signed in, or may not read it. */
export function AskedSignIn(): ReactNode {
  return (
    <Page title={words.signInTitle} heading={words.signInTitle}>
      <p>{words.signIn}</p>
      <p>
        <a href="/officer">{words.toSignIn}</a>
      </p>
    </Page>
  );
}

export function BackToQuestions({ event }: Pick<AskedIndex, 'event'>): ReactNode {
  return (
    <p>
      <a href={`/asked/${event}`}>{words.back}</a>
    </p>
  );
}
