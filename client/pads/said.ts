import { fillingState } from '../../domain/ballots/index.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { padWords as words } from '../words/pads/pad.ts';
import type { BallotInProgress, PadTexts } from './pad-kind.ts';

interface Sentences {
  readonly missing: (values: { count: number }) => string;
  readonly spare: (values: { left: number }) => string;
  readonly done: string | null;
}

/** The rules ask for a number of projects, whatever each of them gets. */
function isByProject({ completeness }: Rules): boolean {
  return completeness.kind === 'at-least';
}

/** Where a ballot stands whose voter gives away something that runs out: choices, tokens, places, money. */
export function saidOf({ rules, marks, sheet }: BallotInProgress, sentences: Sentences): PadTexts {
  const { left, missing } = fillingState(rules, marks, sheet);
  if (missing > 0)
    return {
      missing: {
        heading: isByProject(rules)
          ? words.projectsMissing({ count: missing })
          : sentences.missing({ count: missing }),
        consequence: words.incomplete[rules.blanks.kind],
      },
      spare: null,
      done: null,
    };
  const isSpare = left !== null && left > 0;
  return {
    missing: null,
    spare: isSpare ? sentences.spare({ left }) : null,
    done: isSpare ? null : sentences.done,
  };
}
