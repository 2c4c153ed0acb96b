import { useEffect, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Page, startAtHeading } from '../../ui/page.tsx';
import { turnWords as words } from '../../words/turns.ts';
import { useKept } from './kept-votes.ts';
import type { SetUp } from './set-up.ts';
import { nextPerson, type EndedTurn } from './turn.ts';

const titles = {
  kept: words.keptTitle,
  dropped: words.droppedTitle,
  received: words.thanks,
  nothing: words.thanks,
};

/** After a turn: what became of the vote, and nothing of what it was. */
export function EndedPage({
  setUp: { kind, place },
  moment,
}: {
  setUp: SetUp;
  moment: EndedTurn;
}): ReactNode {
  const { last } = useKept();
  // While its voter stands there, a vote that was kept may be sent.
  const end = moment.end === 'kept' && last?.device === moment.device ? last.end : moment.end;
  useEffect(startAtHeading, []);
  return (
    <Page title={titles[end]} heading={titles[end]} above={words.place[kind]({ place })}>
      <p role="status">{words[end]}</p>
      <Button kind="primary" huge onClick={nextPerson}>
        {words.next}
      </Button>
    </Page>
  );
}
