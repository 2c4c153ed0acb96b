import { useState, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import type { AdultNamed, PresenterShown } from '../../../domain/wire/http-bids.ts';
import type { HttpReply } from '../../net/http.ts';
import { Button } from '../../ui/button.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { bidWords as words } from '../../words/bids.ts';
import { problemSentence } from '../../words/problems.ts';
import { readAdult } from '../requests.ts';

/** Somebody answers for a presenter under 18. */
export function hasAdult(known: PresenterShown | null | undefined): boolean {
  return known?.under18 === true && known.adultNamed;
}

/** Who answers for a presenter under 18: shown when it is asked for, until the page is left. */
export function ShowAdult({ event, bid }: { event: EventId; bid: BidId }): ReactNode {
  const [reply, setReply] = useState<HttpReply<AdultNamed> | null>(null);
  return (
    <div>
      <p role="status">
        {reply === null
          ? words.adultAsk
          : reply.kind === 'value'
            ? words.adultIs({ name: isolated(reply.value.adult) })
            : problemSentence(reply)}
      </p>
      {reply?.kind === 'value' ? null : (
        <Button onClick={() => void readAdult(event, bid).then(setReply)}>{words.showAdult}</Button>
      )}
    </div>
  );
}
