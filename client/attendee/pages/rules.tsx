import type { ReactNode } from 'react';
import { attendeeWords as words } from '../../words/attendee.ts';
import { Frame } from '../frame.tsx';
import { LinkButton } from '../link-button.tsx';
import type { Room } from '../room.ts';
import { home } from '../route.ts';
import styles from './rules.module.css';

/** Today's rules: one screen, the same sentences as on the big screen. */
export function RulesPage({ room }: { room: Room }): ReactNode {
  const { rulesSentences, rulesFingerprint } = room.book;
  const current = room.view.current;
  return (
    <Frame room={room} title={words.rulesTitle} heading={words.rulesTitle}>
      <ol className={styles.rules}>
        {rulesSentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <LinkButton to={current === null ? home : { page: 'project', bid: current }} kind="primary">
        {words.rulesRead}
      </LinkButton>
      {rulesFingerprint === null ? null : (
        <p className={styles.code}>{words.rulesCode({ code: rulesFingerprint.slice(0, 8) })}</p>
      )}
    </Frame>
  );
}
