import type { ReactNode } from 'react';
import type { Publication } from '../../domain/exports/publication.ts';
import { publishedTurnout } from '../../domain/exports/turnout-words.ts';
import { turnoutWords } from '../words/turnout.ts';

/** How many took part, of how many, as it is published; nothing where nothing is known of it. */
export function PublishedTurnout({ of }: { of: Publication }): ReactNode {
  const sentences = turnoutWords(publishedTurnout(of));
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}
