import { health } from '../../domain/words/en-GB/health.ts';
import { dateText, decimalText, numberText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

export const healthWords = inPageLanguage(health);

const gigabyte = 1_000_000_000;

/** Free room on the laptop's disk. */
export function freeWords(bytes: number | null): string {
  if (bytes === null) return healthWords.freeUnknown;
  const gigabytes = bytes / gigabyte;
  return healthWords.gigabytes({
    gigabytes:
      gigabytes < 10
        ? decimalText(gigabytes.toFixed(1), pageLanguage)
        : numberText(Math.round(gigabytes), pageLanguage),
  });
}

/** How old the last copy is. */
export function ageWords(seconds: number, ballots: number): string {
  return seconds < 120
    ? healthWords.copySeconds({ seconds, ballots })
    : healthWords.copyMinutes({ minutes: Math.floor(seconds / 60), ballots });
}

/** The time of day of something that the laptop did. */
export function timeWords(at: number): string {
  return dateText(new Date(at), { timeStyle: 'short' }, pageLanguage);
}
