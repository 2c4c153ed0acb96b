import { knapsack } from '../../../domain/words/en-GB/pads/knapsack.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const knapsackWords = inPageLanguage(knapsack);
