import { useCallback, type ReactNode } from 'react';
import type { FundId } from '../../domain/ids.ts';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import type { FundFactsTold } from '../../domain/wire/http-open-data.ts';
import { AcrossTable } from '../across/across-table.tsx';
import { FundMoney } from '../across/fund-money.tsx';
import { readAcross } from '../across/read-across.ts';
import { call } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { isolated } from '../words/isolated-names.ts';
import { moneyWords } from '../words/money.ts';
import { acrossWords as words } from '../words/across.ts';
import { publicWords } from '../words/public.ts';
import { AreaMap } from './area-map.tsx';
import { FundData, FundFacts } from './fund-facts.tsx';
import { PotBars } from './pot-bars.tsx';

/** What is published of a whole fund: every area, and what was decided where it was told. */
export function FundPage({ fund }: { fund: FundId }): ReactNode {
  const { reply, again } = useReply(useCallback(() => readAcross(fund), [fund]));

  if (reply?.kind === 'value') return <FundGlance across={reply.value} />;
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

function FundGlance({ across }: { across: FundAcross }): ReactNode {
  const { fund } = across;
  const ask = useCallback(() => call('GET /api/funds/:fund/facts', { params: { fund } }), [fund]);
  const { reply } = useReply(ask);
  return <Glance across={across} facts={reply?.kind === 'value' ? reply.value : null} />;
}

interface GlanceProps {
  across: FundAcross;
  /** Null while they are not here. */
  facts: FundFactsTold | null;
}

/** The page itself, once its figures are here. */
export function Glance({ across, facts }: GlanceProps): ReactNode {
  const map = facts?.map ?? null;
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
        <>
          <AcrossTable across={across} eventAddress={(event) => `/events/${event}`} numbered={map !== null} />
          {map === null ? null : <AreaMap map={map} areas={across.areas} />}
          <PotBars areas={across.areas} />
        </>
      )}
      {facts === null ? null : (
        <>
          <FundFacts facts={facts} />
          <FundData fund={across.fund} facts={facts} />
        </>
      )}
    </Page>
  );
}
