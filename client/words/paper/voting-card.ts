import { votingCard } from '../../../domain/words/en-GB/paper/voting-card.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const votingCardWords = inPageLanguage(votingCard);
