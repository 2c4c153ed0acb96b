import type { ReactNode } from 'react';
import { newsHeading, roomSentences } from '../../scenes/news-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { newsWords as words } from '../../words/news.ts';
import type { Room } from '../room.ts';

/** What was settled or said in the room just now, and what it changes in what was told: as on the big screen (E12). */
export function RoomNews({ room: { view, book } }: { room: Room }): ReactNode {
  const { news } = view;
  if (news === null || !('changes' in news)) return null;
  return (
    <Notice heading={newsHeading(news)}>
      {roomSentences(book, news).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {news.changes.length === 0 ? null : <p>{words.restStays}</p>}
    </Notice>
  );
}
