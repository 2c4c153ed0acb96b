import { useCallback, useState, type ReactNode } from 'react';
import { eventId, type EventId } from '../../domain/ids.ts';
import type { CodeOpened, ToSign } from '../../domain/wire/http-signing.ts';
import type { ScreenProps } from '../address.ts';
import { takeToken } from '../net/sign-in.ts';
import type { HttpReply } from '../net/http.ts';
import { untilReached } from '../net/until-reached.ts';
import { useReply } from '../net/use-reply.ts';
import { checkCodeWords } from '../scenes/check-code.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { problemSentence } from '../words/problems.ts';
import { signingWords as words } from '../words/signing.ts';
import styles from './fields.module.css';
import { OwnForm } from './own-form.tsx';
import { openCode, readToSign } from './requests.ts';

const againMs = 5_000;
/** Of the code in the address: asked once, however often this page looks. */
let opening: Promise<HttpReply<CodeOpened>> | null = null;

interface Looked {
  readonly reply: HttpReply<ToSign>;
  /** The code in the address could not be opened. */
  readonly spent: boolean;
}

/** Opens the code in the address, if there is one, and reads what there is to sign. */
async function lookAt(event: EventId): Promise<Looked> {
  const token = takeToken();
  if (token !== null) opening = untilReached(() => openCode(event, token));
  const opened = await opening;
  return { reply: await readToSign(event), spent: opened?.kind === 'refused' };
}

/** Until both have signed, somebody who looks at the page sees the other sign. */
function nextLook({ reply }: Looked): number | null {
  return isLookedAtForGood(reply) ? null : againMs;
}

/** Signing on one's own phone: by a one-time code that was scanned, or by a pass-phrase. */
export function Screen({ number }: ScreenProps<'sign'>): ReactNode {
  const event = eventId(number ?? 0);
  const { reply: looked, again } = useReply(
    useCallback(() => lookAt(event), [event]),
    nextLook,
  );
  const reply = looked?.reply ?? null;
  const above = reply?.kind === 'value' ? reply.value.event : undefined;
  return (
    <Page title={words.ownTitle} heading={words.ownTitle} above={above}>
      {looked?.spent === true ? <Notice kind="stop">{words.codeSpent}</Notice> : null}
      {reply === null ? <p role="status">{words.opening}</p> : null}
      {reply === null || reply.kind === 'value' ? null : <Waiting reply={reply} />}
      {reply?.kind === 'value' ? (
        <Paper toSign={reply.value} event={event} onSigned={() => void again()} />
      ) : null}
    </Page>
  );
}

/** Both have signed, or there is no such event: nothing more will come. */
function isLookedAtForGood(reply: HttpReply<ToSign>): boolean {
  if (reply.kind === 'value') return reply.value.signed.length === 2;
  return reply.kind === 'refused' && reply.refusal.code !== 'not-all-shown';
}

function Waiting({ reply }: { reply: Exclude<HttpReply<unknown>, { kind: 'value' }> }): ReactNode {
  const isEarly = reply.kind === 'refused' && reply.refusal.code === 'not-all-shown';
  return <p role="status">{isEarly ? words.notTold : problemSentence(reply)}</p>;
}

interface PaperProps {
  toSign: ToSign;
  event: EventId;
  onSigned: () => void;
}

function Paper({ toSign, event, onSigned }: PaperProps): ReactNode {
  const [done, setDone] = useState(false);
  const { practice, signed, fingerprint } = toSign;
  if (practice) return <p>{words.practice}</p>;
  if (signed.length === 2 || done) return <Notice kind="good">{done ? words.done : words.allSigned}</Notice>;
  return (
    <>
      <p>{words.compare}</p>
      <p className={styles.check}>{checkCodeWords(fingerprint.slice(0, 8))}</p>
      <OwnForm
        toSign={toSign}
        event={event}
        onSigned={() => {
          setDone(true);
          onSigned();
        }}
      />
    </>
  );
}
