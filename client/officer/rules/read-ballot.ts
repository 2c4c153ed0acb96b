import type { BallotRules, Completeness } from '../../../domain/ballots/index.ts';
import { offeredScales } from '../../../domain/ballots/score.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { readWhole, type Take } from './typed-answers.ts';
import type { RulesForm } from './rules-form.ts';

const most = 1_000;

/** The ballot and its settings. */
export function readBallot(form: RulesForm, take: Take): BallotRules {
  switch (form.ballot) {
    case 'score':
      return { type: 'score', ...offeredScales[form.scale] };
    case 'approval':
      return { type: 'approval', ...readChoices(form, take) };
    case 'points': {
      // As many as there can be: how many one project may get is then wrong by nothing that is not known yet.
      const tokens = take('tokens', readWhole(form.tokens, 1, most), words.countWrong, most);
      return { type: 'points', tokens, capPerBid: readTokenCap(form, tokens, take) };
    }
    case 'ranking':
      return {
        type: 'ranking',
        places: take('places', readWhole(form.places, 1, most), words.countWrong, 1),
      };
    default:
      return { type: form.ballot };
  }
}

/** How many must be chosen is a setting of that ballot; nothing more makes it complete. */
export function readCompleteness(form: RulesForm, take: Take): Completeness {
  if (form.ballot === 'approval') return { kind: 'all' };
  if (form.completeness !== 'at-least') return { kind: form.completeness };
  const bids = take('completeCount', readWhole(form.completeCount, 1, most), more.completenessWrong, 1);
  return { kind: 'at-least', bids };
}

function readChoices({ choices, choiceCount }: RulesForm, take: Take) {
  const count = take('choiceCount', readWhole(choiceCount, 1, most), words.countWrong, 1);
  if (choices === 'at-least') return { atLeast: count, atMost: null };
  return { atLeast: choices === 'exactly' ? count : 0, atMost: count };
}

function readTokenCap({ tokenCap }: RulesForm, tokens: number, take: Take): number | null {
  if (tokenCap.trim() === '') return null;
  return take('tokenCap', readWhole(tokenCap, 1, tokens), words.tokenCapWrong, tokens);
}
