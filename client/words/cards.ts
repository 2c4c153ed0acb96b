import { cards } from '../../domain/words/en-GB/cards.ts';
import { inPageLanguage } from './in-page-language.ts';

export const cardWords = inPageLanguage(cards);
