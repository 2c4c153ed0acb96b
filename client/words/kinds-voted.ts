import type { KindVoted } from '../../domain/asked/kinds-voted.ts';
import { kindsOfCards } from '../../domain/words/en-GB/kinds-voted.ts';
import { inPageLanguage } from './in-page-language.ts';

export const kindsWords = inPageLanguage(kindsOfCards);

/** @param isAll no other ballots are told besides */
export function kindsName({ kinds }: Pick<KindVoted, 'kinds'>, isAll: boolean): string {
  const [first = 'everybody', ...others] = kinds;
  const { names } = kindsWords;
  if (others.length === 0) return names[first];
  if (isAll) return names.all;
  return others.includes('young') ? names.withYoung : names.withGroups;
}
