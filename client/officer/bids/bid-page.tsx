import { useMemo, useState, type ReactNode } from 'react';
import type { BidId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { problemSentence } from '../../words/problems.ts';
import { EventFrame, type LiveEvent } from '../event/event-frame.tsx';
import { command } from '../requests.ts';
import { goSaying } from '../said.ts';
import { BidForm } from './bid-form.tsx';
import { emptyBid, typedBid } from './bid-fields.ts';
import styles from './bids.module.css';

export interface BidPageProps {
  event: LiveEvent;
  bid: BidId | 'new';
}

/** One bid: to write, to change, to remove, or only to read once voting has opened. */
export function BidPage({ event, bid }: BidPageProps): ReactNode {
  const { book, view } = event;
  const standing = book.bids.find((each) => each.bid === bid);
  const saved = useMemo(() => (standing ? typedBid(standing) : emptyBid), [standing]);
  const heading = bid === 'new' ? words.newTitle : (standing?.name ?? words.gone);
  const back = { name: words.title, to: { at: 'event', event: book.event, part: 'bids' } } as const;
  return (
    <EventFrame event={event} heading={heading} between={[back]}>
      {view.rulesFrozen ? <p>{words.frozen}</p> : null}
      {view.rulesFrozen && standing ? <BidSummary bid={standing} /> : null}
      {!view.rulesFrozen && (standing || bid === 'new') ? (
        <BidForm event={book.event} potPence={book.potPence} bid={bid} saved={saved} />
      ) : null}
      {!view.rulesFrozen && standing ? <RemoveBid event={book.event} bid={standing} /> : null}
    </EventFrame>
  );
}

function BidSummary({ bid }: { bid: BookBid }): ReactNode {
  return (
    <SummaryList
      items={[
        { term: words.organisation, value: bid.organisation },
        { term: words.purpose, value: bid.purpose },
        { term: words.beneficiaries, value: bid.beneficiaries },
        { term: words.ask, value: <Money pence={bid.askPence} /> },
        {
          term: words.least,
          value: bid.leastPence === null ? words.noLeast : <Money pence={bid.leastPence} />,
        },
      ]}
    />
  );
}

function RemoveBid({ event, bid }: { event: number; bid: BookBid }): ReactNode {
  const [problem, setProblem] = useState<string>();

  async function remove(): Promise<void> {
    const reply = await command(event, { type: 'remove-bid', bid: bid.bid });
    if (reply.kind === 'value') goSaying({ at: 'event', event, part: 'bids' }, words.removed(bid.name));
    else setProblem(problemSentence(reply));
  }

  return (
    <div className={styles.remove}>
      {problem === undefined ? null : <Notice kind="stop">{problem}</Notice>}
      <ConfirmAct
        question={words.removeQuestion(bid.name)}
        consequence={<p>{words.removeMeans}</p>}
        confirm={words.remove}
        danger
        onConfirm={() => void remove()}
      >
        {words.remove}
      </ConfirmAct>
    </div>
  );
}
