import { documents } from '../../domain/words/en-GB/documents.ts';
import { decimalText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

export const documentWords = inPageLanguage(documents);

const megabyte = 1_000_000;

/** How large a file is, in megabytes: people who pay for each of them want to know. */
export function sizeWords(bytes: number): string {
  // Something is never said to be nothing.
  const tenths = Math.max(1, Math.ceil((bytes / megabyte) * 10));
  return documentWords.megabytes({ figure: decimalText((tenths / 10).toFixed(1), pageLanguage) });
}
