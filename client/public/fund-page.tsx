import { useCallback, type ReactNode } from 'react';
import type { FundId } from '../../domain/ids.ts';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import { AcrossTable } from '../across/across-table.tsx';
import { FundMoney } from '../across/fund-money.tsx';
import { readAcross } from '../across/read-across.ts';
import { useReply } from '../net/use-reply.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { isolated } from '../words/isolated-names.ts';
import { moneyWords } from '../words/money.ts';
import { acrossWords as words } from '../words/across.ts';
import { publicWords } from '../words/public.ts';

/** What is published of a whole fund: every area, and what was decided where it was told. */
export function FundPage({ fund }: { fund: FundId }): ReactNode {
  const { reply, again } = useReply(useCallback(() => readAcross(fund), [fund]));

  if (reply?.kind === 'value') return <Glance across={reply.value} />;
  if (reply?.kind === 'refused') {
    return (
      <Page title={words.noFundTitle} heading={words.noFundTitle}>
        <p>{words.noFund}</p>
      </Page>
    );
  }
  return (
    <Page title={publicWords.title} heading={publicWords.title} waiting={reply === null}>
      <p role="status">{reply === null ? publicWords.opening : publicWords.unreached}</p>
      {reply === null ? null : (
        <div>
          <Button onClick={() => void again()}>{publicWords.tryAgain}</Button>
        </div>
      )}
    </Page>
  );
}

/** The page itself, once its facts are here. */
export function Glance({ across }: { across: FundAcross }): ReactNode {
  const heading = words.titleOf({ fund: isolated(across.name) });
  return (
    <Page wide title={heading} heading={heading} top={across.practice ? <PracticeRibbon /> : null}>
      <p>
        {words.total({ total: moneyWords(across.totalPence) })} {words.means}
      </p>
      <FundMoney of={across} />
      {across.areas.length === 0 ? (
        <p>{words.noAreas}</p>
      ) : (
        <AcrossTable across={across} eventAddress={(event) => `/events/${event}`} />
      )}
    </Page>
  );
}
