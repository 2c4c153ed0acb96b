import { printSheets } from '../../domain/words/en-GB/print-sheets.ts';
import { inPageLanguage } from './in-page-language.ts';

export const printSheetsWords = inPageLanguage(printSheets);
