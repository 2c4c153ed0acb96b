/** What the entries about awards mean in plain words, for the log of staff actions. */

import type { FundEntryOf } from '../fund/fund.ts';
import type { Tell } from './act-tell.ts';

type Awarding =
  | 'award-made'
  | 'award-given-back'
  | 'award-check-set'
  | 'direct-grant-made'
  | 'direct-grant-ended'
  | 'signposts-set';

export const awardTellers: { readonly [T in Awarding]: Tell<T> } = {
  'award-made': ({ event, run, lines }: FundEntryOf<'award-made'>, { speech }, words) =>
    words.awardMade({
      run: String(run),
      event: String(event),
      lines: speech.list(
        lines.map(({ bid, amountPence }) =>
          words.awardLine({ bid: String(bid), money: speech.money(amountPence) }),
        ),
      ),
    }),
  'award-given-back': ({ event, bid, backPence, because }, { speech }, words) =>
    words.givenBack[because]({ event: String(event), bid: String(bid), money: speech.money(backPence) }),
  'award-check-set': ({ event, bid, check, mark }, _told, words) =>
    words.checkSet[check]({ event: String(event), bid: String(bid), mark }),
  'direct-grant-made': ({ grant, amountPence }, { speech }, words) =>
    words.directGrantMade({ grant: String(grant), money: speech.money(amountPence) }),
  'direct-grant-ended': ({ grant }, _told, words) => words.directGrantEnded({ grant: String(grant) }),
  'signposts-set': (_body, _told, words) => words.signpostsSet,
};
