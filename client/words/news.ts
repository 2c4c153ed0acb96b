import { news } from '../../domain/words/en-GB/news.ts';
import { inPageLanguage } from './in-page-language.ts';
import { moneyWords } from './money.ts';

export const newsWords = inPageLanguage(news);

/** What a project had before something changed it. */
export function wasWords(pence: number): string {
  return pence === 0 ? newsWords.beforeNothing : newsWords.before({ money: moneyWords(pence) });
}

/** What a project has now. */
export function nowWords(pence: number): string {
  return pence === 0 ? newsWords.nowNothing : newsWords.now({ money: moneyWords(pence) });
}

/** What a project gets of an amount that is shared. */
export function shareSentence(name: string, pence: number): string {
  return pence === 0 ? newsWords.shareNothing({ name }) : newsWords.share({ name, money: moneyWords(pence) });
}

/** What a project had, and what it has now: one of the two is more than nothing. */
export function changeSentence(name: string, from: number, to: number): string {
  if (from === 0) return newsWords.fromNothing({ name, to: moneyWords(to) });
  if (to === 0) return newsWords.toNothing({ name, from: moneyWords(from) });
  return newsWords.fromTo({ name, from: moneyWords(from), to: moneyWords(to) });
}
