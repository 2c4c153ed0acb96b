import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { dayWords } from '../words/moments.ts';
import { accessibilityWords as words } from '../words/privacy.ts';
import styles from './event-page.module.css';

/** When what this page says was last compared with the program. */
const preparedOn = '2026-11-30';

interface AccessibilityProps {
  publisher: string;
  questions: string;
}

/** In the parts of the model statement: what works, what does not, how it was tested, whom to tell, and who enforces it. */
export function AccessibilityPage({ publisher, questions }: AccessibilityProps): ReactNode {
  const { ables, limits } = words;
  return (
    <Page title={words.title} heading={words.title}>
      <p>{publisher === '' ? words.aboutCouncil : words.about({ council: publisher })}</p>
      <p>{words.able}</p>
      <ul>
        {[
          ables.zoom,
          ables.keyboard,
          ables.reader,
          ables.contrast,
          ables.motion,
          ables.script,
          ables.paper,
        ].map((able) => (
          <li key={able}>{able}</li>
        ))}
      </ul>
      <p>{words.standard}</p>
      <section className={styles.part}>
        <h2>{words.limitsTitle}</h2>
        <ul>
          <li>{limits.documents}</li>
          <li>{limits.pictures}</li>
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{words.testedTitle}</h2>
        <p>{words.tested}</p>
      </section>
      <section className={styles.part}>
        <h2>{words.reportTitle}</h2>
        <p>{questions === '' ? words.reportCouncil : words.report({ contact: questions })}</p>
      </section>
      <section className={styles.part}>
        <h2>{words.enforceTitle}</h2>
        <p>{words.enforce}</p>
      </section>
      <p>{words.prepared({ day: dayWords(preparedOn) })}</p>
    </Page>
  );
}
