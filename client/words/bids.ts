import { bids } from '../../domain/words/en-GB/bids.ts';
import { inPageLanguage } from './in-page-language.ts';

export const bidWords = inPageLanguage(bids);
