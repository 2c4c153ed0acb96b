import { phoneRefusals } from '../../domain/words/en-GB/phone-refusals.ts';
import { inPageLanguage } from './in-page-language.ts';
import type { Refusal, RefusalCode } from '../../domain/refusals.ts';

/** What a voter's phone may be told: apart from the rest, so that a phone does not carry the staff's sentences. */
export const phoneRefusalWords = inPageLanguage(phoneRefusals) satisfies Partial<Record<RefusalCode, string>>;

/** The sentence for a phone. What no phone is ever told means that this page and the hall do not understand each other. */
export function phoneRefusalSentence({ code }: Pick<Refusal, 'code'>): string {
  return isForPhones(code) ? phoneRefusalWords[code] : phoneRefusalWords.malformed;
}

function isForPhones(code: RefusalCode): code is keyof typeof phoneRefusalWords {
  return Object.prototype.hasOwnProperty.call(phoneRefusalWords, code);
}
