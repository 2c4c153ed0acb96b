import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { problemSentence } from '../../words/problems.ts';
import { resultWords as words } from '../../words/result.ts';
import { destroyBallotLinks, readBallotLinks } from '../requests.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { useSituationState } from '../../ui/situation.ts';

/** Once the time for a challenge is over: nobody shall ever be able to tell whose ballot was whose. */
export function BallotLinksSection({ event }: { event: EventId }): ReactNode {
  const links = useFetched(useCallback(() => readBallotLinks(event), [event]));
  const [problem, setProblem] = useSituationState<string>();

  async function destroy(): Promise<void> {
    const reply = await destroyBallotLinks(event);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    await links.again();
  }

  if (links.value === null) return null;
  return (
    <section>
      <h2>{words.linksTitle}</h2>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {links.value.kept ? (
        <>
          <p>{words.linksKept}</p>
          <ConfirmAct
            question={words.linksQuestion}
            consequence={<p>{words.linksMeans}</p>}
            confirm={words.linksDestroy}
            danger
            onConfirm={() => void destroy()}
          >
            {words.linksDestroy}
          </ConfirmAct>
        </>
      ) : (
        <p role="status">{words.linksGone}</p>
      )}
    </section>
  );
}
