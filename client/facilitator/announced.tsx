import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { topWords } from '../scenes/hall-parts.ts';
import { sceneOf } from '../scenes/scene.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { facilitatorWords } from '../words/facilitator.ts';
import { undoWords as words } from '../words/undo.ts';
import { seenWords } from './seen-words.ts';
import { undoLabel } from './undo.tsx';

export interface AnnouncedProps {
  view: FacilitatorView;
  book: Book;
  /** Differs whenever the large button means something else. */
  picture: string;
}

/** Where the day stands now, read out once whenever it moves, with what can be taken back. Not when that is over. */
export function Announced({ view, book, picture }: AnnouncedProps): ReactNode {
  const scene = sceneOf(view);
  const stands = [
    facilitatorWords.announced({ happening: topWords(scene, view, book), seen: seenWords(scene, book) }),
    ...(view.undo === null ? [] : [words.canUndo({ undo: undoLabel(view.undo, book) })]),
  ].join(' ');
  const news = `${picture} ${view.undo?.entry ?? ''}`;
  const [said, setSaid] = useState('');
  const before = useRef(news);
  useEffect(() => {
    const wasNews = before.current;
    before.current = news;
    const isOver = news.trim() === picture && wasNews.startsWith(picture);
    if (wasNews !== news && !isOver) setSaid(stands);
  }, [news, picture, stands]);
  return (
    <VisuallyHidden>
      <p role="status">{said}</p>
    </VisuallyHidden>
  );
}
