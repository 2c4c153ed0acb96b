/** Identifiers as org-id.guide and the 360Giving Data Standard write them (practice of the standard: O3). */

import type { GrantDetails } from './sources.ts';

/** Lists of org-id.guide in which a funder or a group in the United Kingdom stands. */
const knownLists = [
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-COH',
  'GB-EDU',
  'GB-LAE',
  'GB-LAS',
  'GB-PLA',
  'GB-MPR',
  'GB-REV',
  'GB-GOR',
  'GB-NHS',
  'GB-SHPE',
  'GB-UKPRN',
] as const;

/** `360G-examplecouncil`: what 360Giving registered for a publisher. */
export function isPublisherPrefix(text: string): boolean {
  return /^360G-[A-Za-z0-9]{2,60}$/.test(text);
}

/** A list that is known, a hyphen, and the number in that list. */
export function isOrganisationId(text: string): boolean {
  return knownLists.some(
    (list) => text.startsWith(`${list}-`) && /^[A-Za-z0-9]+$/.test(text.slice(list.length + 1)),
  );
}

/** A code of the Office for National Statistics: a letter for the country, and eight digits. */
export function isGeoCode(text: string): boolean {
  return geoCodeType(text) !== null;
}

/** By the first three letters of the code, as the code list of the standard calls them. */
const geoCodeTypes: Readonly<Record<string, string>> = {
  E00: 'OA',
  E01: 'LSOA',
  E02: 'MSOA',
  E04: 'PAR',
  E05: 'WD',
  E06: 'UA',
  E07: 'NMD',
  E08: 'MD',
  E09: 'LONB',
  E10: 'CTY',
  S01: 'DZ',
  S12: 'CA',
  S13: 'WD',
  W01: 'LSOA',
  W02: 'MSOA',
  W04: 'COM',
  W05: 'WD',
  W06: 'UA',
};

export function geoCodeType(text: string): string | null {
  if (!/^[ESW]\d{8}$/.test(text)) return null;
  return geoCodeTypes[text.slice(0, 3)] ?? null;
}

/** What was typed, without spaces and in capitals. */
function tidy(number: string): string {
  return number.replaceAll(/\s+/gu, '').toUpperCase();
}

/** As its register writes it, with the list that it stands in; null where it is no such number. */
export interface RegisterNumber {
  readonly number: string;
  readonly id: string;
}

/** Of England and Wales six or seven digits; of Scotland `SC012345`; of Northern Ireland `NIC100123`. */
export function charityNumber(typed: string): RegisterNumber | null {
  const number = tidy(typed);
  if (/^\d{6,7}$/.test(number)) return { number, id: `GB-CHC-${number}` };
  if (/^SC\d{6}$/.test(number)) return { number, id: `GB-SC-${number}` };
  // The tests of the standard take no more than two letters before the digits.
  if (/^NIC\d{6}$/.test(number)) return { number: number.slice(3), id: `GB-NIC-${number.slice(3)}` };
  return null;
}

/** Eight letters and digits. A spreadsheet takes zeros away at the front: they are put back. */
export function companyNumber(typed: string): RegisterNumber | null {
  const typedNumber = tidy(typed);
  const number = /^\d{5,7}$/.test(typedNumber) ? typedNumber.padStart(8, '0') : typedNumber;
  return /^(?:\d{8}|[A-Z]{2}\d{5}[A-Z\d])$/.test(number) ? { number, id: `GB-COH-${number}` } : null;
}

/** The identifier of whoever receives the money: of a register, or else one of the publisher's own. Null for neither. */
export function recipientId(
  name: string,
  { charity, company }: Pick<GrantDetails, 'charity' | 'company'>,
  prefix: string,
): string | null {
  const registered = charityNumber(charity)?.id ?? companyNumber(company)?.id;
  if (registered !== undefined) return registered;
  const own = inLetters(name);
  return own === '' || !isPublisherPrefix(prefix) ? null : `${prefix}-org-${own}`;
}

/** The identifier of a grant: the council's own reference, or where there is none the numbers of event and bid. */
export function grantId(
  { reference, event, bid }: { readonly reference: string; readonly event: number; readonly bid: number },
  prefix: string,
): string | null {
  return withPrefix(prefix, inLetters(reference, '_') || `event${event}-bid${bid}`);
}

/** Of a direct grant: the numbers of the fund and of the grant in it. */
export function directGrantId(fund: number, direct: number, prefix: string): string | null {
  return withPrefix(prefix, `fund${fund}-direct${direct}`);
}

function withPrefix(prefix: string, reference: string): string | null {
  return isPublisherPrefix(prefix) ? `${prefix}-${reference}` : null;
}

/**
 * Plain letters, digits and hyphens: the same each year for the same name, however it was typed. A name in another script
 * is written by the numbers of its letters: no two names come to be the same.
 */
function inLetters(text: string, gap: '-' | '_' = '-'): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+|[’']/gu, '')
    .toLowerCase();
  const spelt = plain.replaceAll(/[\p{L}\p{N}]/gu, (letter) =>
    /[a-z\d]/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16)}`,
  );
  return spelt
    .replaceAll(gap === '_' ? /[^a-z\d-]+/g : /[^a-z\d]+/g, gap)
    .replaceAll(/^[-_]+|[-_]+$/g, '')
    .slice(0, 120);
}
