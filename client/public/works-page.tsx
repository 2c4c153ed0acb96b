import type { ReactNode } from 'react';
import type { CardTried } from '../../domain/wire/card-tried.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import fieldStyles from '../ui/field.module.css';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { attendeeLaterWords } from '../words/attendee-later.ts';
import { phoneRefusalSentence } from '../words/phone-refusals.ts';
import { worksWords as words } from '../words/works.ts';
import styles from './event-page.module.css';

/** Tries a card without opening it. The server makes the page, and its form needs no script. */
export function WorksPage({ tried }: { tried: CardTried | null }): ReactNode {
  return (
    <Page title={words.title} heading={words.title}>
      {tried === null ? null : <Answer tried={tried} />}
      <p>{words.means}</p>
      <form method="post" action="/works" className={styles.part}>
        <Field id="card-code" label={attendeeLaterWords.codeLabel} hint={attendeeLaterWords.codeHint}>
          {(tied) => (
            <input
              type="text"
              name="code"
              className={fieldStyles.input}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              required
              {...tied}
            />
          )}
        </Field>
        <Button kind="primary" huge type="submit">
          {words.act}
        </Button>
      </form>
      <p>
        <a href="/">{words.toVote}</a>
      </p>
    </Page>
  );
}

function Answer({ tried }: { tried: CardTried }): ReactNode {
  return tried.kind === 'works' ? (
    <Notice kind="good">{words.answers[tried.voting]}</Notice>
  ) : (
    <Notice kind="stop">{phoneRefusalSentence(tried)}</Notice>
  );
}
