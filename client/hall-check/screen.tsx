import { useCallback, useState, type ReactNode } from 'react';
import { eventId, type EventId } from '../../domain/ids.ts';
import type { HallCheck } from '../../domain/wire/hall-check.ts';
import type { ScreenProps } from '../address.ts';
import type { HttpReply } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';
import { AccountLink } from '../staff/account-link.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { isolated } from '../words/isolated-names.ts';
import { listedWords } from '../words/listed.ts';
import { hallCheckWords as words } from '../words/hall-check.ts';
import { problemSentence } from '../words/problems.ts';
import { AddressNotice } from './address-notice.tsx';
import { FindingRow } from './finding.tsx';
import styles from './hall-check.module.css';
import { laptopKey } from './laptop-key.ts';
import { readCheck } from './requests.ts';
import { seeHere } from './seen-here.ts';
import { findingsIn, verdictOf, type SeenHere } from './verdicts.ts';

/** Phones come in one by one while somebody watches the count. */
const AGAIN_MS = 5_000;

type Looked = readonly [HttpReply<HallCheck>, SeenHere];

function lookAt(event: EventId): Promise<Looked> {
  const key = laptopKey();
  return Promise.all([readCheck(event, key), seeHere(key !== null)]);
}

/** Whoever is turned away asks again by the button: a page that was left open must not ask for ever. */
function nextLook([reply]: Looked): number | null {
  return reply.kind === 'refused' ? null : AGAIN_MS;
}

/** Go or no-go before the doors open: for the computer itself, a facilitator or an officer. */
export function Screen({ number }: ScreenProps<'check'>): ReactNode {
  const event = eventId(number ?? 0);
  const [hangingUp, setHangingUp] = useState(false);
  const { reply: looked, again } = useReply(
    useCallback(() => lookAt(event), [event]),
    nextLook,
  );
  const [reply, seen] = looked ?? [null, null];
  if (reply?.kind !== 'value' || seen === null)
    return <NothingYet reply={reply} onAgain={() => void again()} />;
  const { name, joinUrl } = reply.value;
  if (hangingUp) return <AddressNotice event={name} joinUrl={joinUrl} onBack={() => setHangingUp(false)} />;
  const findings = findingsIn(reply.value, seen);
  const verdict = verdictOf(findings);
  return (
    <Page
      title={words.title}
      heading={words.title}
      above={listedWords([isolated(name), reply.value.date])}
      wide
    >
      <div className={styles.overall} data-verdict={verdict} role="status">
        <p className={styles.word}>{words.overall[verdict]}</p>
        <p>{words.overallMeans[verdict]}</p>
      </div>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingRow key={finding.what} finding={finding} onNotice={() => setHangingUp(true)} />
        ))}
      </ul>
      <div>
        <Button onClick={() => void again()}>{words.again}</Button>
      </div>
    </Page>
  );
}

/** Before the first answer, and when there is none. */
function NothingYet({
  reply,
  onAgain,
}: {
  reply: HttpReply<HallCheck> | null;
  onAgain: () => void;
}): ReactNode {
  const isShut = reply?.kind === 'refused' && reply.refusal.code !== 'unknown-event';
  return (
    <Page title={words.title} heading={words.title}>
      {reply === null || reply.kind === 'value' ? <p role="status">{words.looking}</p> : null}
      {reply?.kind === 'refused' || reply?.kind === 'unreached' ? (
        <>
          <Notice kind="stop">{isShut ? words.signedOut : problemSentence(reply)}</Notice>
          {isShut ? <AccountLink /> : null}
          <div>
            <Button onClick={onAgain}>{words.again}</Button>
          </div>
        </>
      ) : null}
    </Page>
  );
}
