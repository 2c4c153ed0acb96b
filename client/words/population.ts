import type { Population } from '../../domain/wire/http-open-data.ts';
import { population } from '../../domain/words/en-GB/population.ts';
import { inPageLanguage } from './in-page-language.ts';

const words = inPageLanguage(population);

/** With its source and year, where these are known. */
export function populationWords({ count, source, year }: Population): string {
  return source === '' || year === null
    ? words.bare({ count })
    : words.sourced({ count, source, year: String(year) });
}

/** Ballots against the people who live there, voters of elsewhere among them. */
export function shareWords({ count }: Population, ballots: number): string | null {
  return ballots === 0 ? null : words.share({ people: Math.max(1, Math.round(count / ballots)) });
}
