import { useCallback, type ReactNode } from 'react';
import { handedOutFrom } from '../../domain/paper/desk-card.ts';
import type { Book } from '../../domain/wire/http.ts';
import { useReply } from '../net/use-reply.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { deskCardSpeech } from '../words/paper/desk-card.ts';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { deskCardPdfAddress, pilesOf, sharedDevicesOf } from './card-requests.ts';
import { usePaperWifi, withWifi } from './paper-wifi.tsx';
import { DeskCardPage } from './desk-card-page.tsx';

const { words: onPaper } = deskCardSpeech;

/** What follows the question mark when the volunteer's page is asked for. */
export const deskCardQuery = 'print=page';

export function asksForDeskCard(query: URLSearchParams): boolean {
  return query.get('print') === 'page';
}

/** Fetches the piles and lays out the volunteer's page, with a line for each of them. */
export function PrintDeskCard({ book, onBack }: { book: Book; onBack: () => void }): ReactNode {
  const { event, text, rules } = book;
  const { reply } = useReply(useCallback(() => pilesOf(event), [event]));
  const { wifi, field } = usePaperWifi(event, true);
  const shared = useReply(useCallback(() => sharedDevicesOf(event), [event])).reply;
  if (reply?.kind !== 'value') {
    return (
      <Page title={onPaper.title} heading={onPaper.title}>
        {reply === null ? <p>{words.fetching}</p> : <Notice kind="stop">{problemSentence(reply)}</Notice>}
        <div>
          <Button onClick={onBack}>{words.back}</Button>
        </div>
      </Page>
    );
  }
  const { piles } = reply.value;
  const of = {
    event: text.name,
    venue: text.venue,
    date: text.date,
    area: text.area,
    rules,
    piles: handedOutFrom(piles),
    envelopes: piles.filter(({ kind }) => kind === 'team').length,
    sharedDevices: shared?.kind === 'value' && shared.value.offered,
    wifi,
  };
  return (
    <DeskCardPage of={of} asks={field} pdf={withWifi(deskCardPdfAddress(event), wifi)} onBack={onBack} />
  );
}
