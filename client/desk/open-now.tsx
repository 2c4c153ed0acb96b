import type { ReactNode } from 'react';
import type { DeskView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { Notice } from '../ui/notice.tsx';
import { deskWords } from '../words/desk.ts';

const words = deskWords.openNow;

/** At an event with opening times: whether somebody who gets a card can vote now, and until or from when. */
export function OpenNow({ hours, book }: { hours: DeskView['hours']; book: Book }): ReactNode {
  if (hours === undefined) return null;
  const period = hours.period === null ? undefined : book.hours?.[hours.period];
  if (hours.vote === 'open') return <Notice kind="good">{openWords(period)}</Notice>;
  return <Notice kind="hurry">{period === undefined ? words.over : words[hours.vote]({ period })}</Notice>;
}

function openWords(period: string | undefined): string {
  return period === undefined ? words.byHand : words.open({ period });
}
