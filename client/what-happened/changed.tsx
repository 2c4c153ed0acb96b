import type { ReactNode } from 'react';
import { explainedFrom } from '../../domain/exports/explained.ts';
import type { Publication } from '../../domain/exports/publication.ts';
import { saidActs } from '../../domain/exports/room-acts.ts';
import { happenedWords as words } from '../words/happened.ts';
import { walkSpeech } from '../words/walk.ts';

/** What a group's word changed after the results were first worked out: from what, to what, and why. */
export function Changed({ result }: { result: Publication }): ReactNode {
  const acts = saidActs(result, explainedFrom(result), walkSpeech);
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changed}</h2>
      {acts.map(([what, how], at) => (
        <p key={`${at} ${what}`}>
          <strong>{what}</strong> <span>{how}</span>
        </p>
      ))}
    </section>
  );
}
