import { useEffect, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Page, startAtHeading } from '../../ui/page.tsx';
import { turnWords as words } from '../../words/turns.ts';
import type { SetUp } from './set-up.ts';
import { nextPerson, type TurnEnd } from './turn.ts';

/** After a turn: what became of the vote, and nothing of what it was. */
export function EndedPage({ setUp: { kind, place }, end }: { setUp: SetUp; end: TurnEnd }): ReactNode {
  const title = end === 'kept' ? words.keptTitle : words.thanks;
  useEffect(startAtHeading, []);
  return (
    <Page title={title} heading={title} above={words.place[kind]({ place })}>
      <p>{words[end]}</p>
      <Button kind="primary" huge onClick={nextPerson}>
        {words.next}
      </Button>
    </Page>
  );
}
