import type { AcrossStanding } from '../../domain/exports/across.ts';
import { across } from '../../domain/words/en-GB/across.ts';
import { inPageLanguage } from './in-page-language.ts';

export const acrossWords = inPageLanguage(across) satisfies {
  readonly standings: Record<AcrossStanding, string>;
};
