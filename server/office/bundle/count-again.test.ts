import { expect, test } from 'vitest';
import { publication } from '../../../domain/exports/publication.ts';
import { cardKey, heardPlay, must, sealPlay } from '../../../domain/testing/set-up.ts';
import { sha256 } from '../../../domain/testing/sha256.ts';
import { english } from '../../../domain/words/language.ts';
import { countAgain } from './count-again.ts';

test.each([true, false])(
  '[R12, E11, E16] the bundle’s page says how settled ties hold, and only where they do: %s',
  (settledStays) => {
    const play = heardPlay(sha256, {
      rules: { settledStays, toldInTurn: settledStays, tie: { method: 'share', otherwise: 'draw' } },
    });
    must(play.vote(cardKey(1), [[1, 3]]));
    const published = publication(sealPlay(play).state, play.words);
    if (published === null) throw new Error('no result');
    const steps = countAgain(published, english).join('\n');
    expect(steps.includes('A tie that was settled stays settled')).toBe(settledStays);
    expect(steps.includes('Equals that can all be paid now are in that order too')).toBe(settledStays);
    expect(steps.includes('share again')).toBe(settledStays);
    expect(steps.includes('each yes counts')).toBe(settledStays);
    expect(steps.includes('the last one counts')).toBe(!settledStays);
  },
);
