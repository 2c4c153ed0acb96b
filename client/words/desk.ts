import { desk } from '../../domain/words/en-GB/desk.ts';
import { inPageLanguage } from './in-page-language.ts';

export const deskWords = inPageLanguage(desk);
