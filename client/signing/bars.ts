import type { Person } from '../../domain/wire/http.ts';
import { signingWords as words } from '../words/signing.ts';

/** Why a person may not sign, in a few words. */
export function barWords(bar: Person['bar']): string {
  return new Map<string | null, string>(Object.entries(words.bars)).get(bar) ?? '';
}
