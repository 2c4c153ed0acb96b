import type { Person } from '../../domain/wire/http.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';

/** Why a person may not sign, in a few words. */
export function barWords(bar: Person['bar']): string {
  return new Map<string | null, string>(Object.entries(words.bars)).get(bar) ?? '';
}
