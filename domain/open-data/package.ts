/** The file of a fund's grants as a package of the 360Giving Data Standard, and as a table of the same. */

import { sumPence, type Pence } from '../money.ts';
import { findingsIn, isInFile } from './findings.ts';
import { grantOf, grantsAddress, type Grant } from './grant.ts';
import type { GrantsSource } from './sources.ts';

/** Open Government Licence, under which councils publish. */
export const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

export interface GrantsPackage {
  readonly version: '1.4';
  readonly title: string;
  readonly description: string;
  readonly issued: string;
  readonly modified: string;
  readonly identifier: string;
  readonly publisher: { readonly name: string; readonly identifier: string; readonly website: string };
  readonly license: string;
  readonly downloadURL: string;
  readonly accessURL: string;
  readonly grants: readonly Grant[];
}

/** How many grants to private persons are not in the file, and how much they come to. */
export interface LeftOut {
  readonly grants: number;
  readonly pence: Pence;
}

export function leftOut({ grants }: Pick<GrantsSource, 'grants'>): LeftOut {
  const persons = grants.filter((grant) => !isInFile(grant));
  return { grants: persons.length, pence: sumPence(persons.map(({ amountPence }) => amountPence)) };
}

/** What a package says about itself, in words: in English, because programs read it (L12). */
export interface PackageWords {
  readonly title: string;
  readonly description: string;
}

/** Null while there is a finding. */
export function packageOf(source: GrantsSource, { title, description }: PackageWords): GrantsPackage | null {
  if (findingsIn(source).length > 0) return null;
  const { publisher, fund, address, now, practice } = source;
  const issued = new Date(now).toISOString();
  const grants = source.grants.filter(isInFile).flatMap((grant) => grantOf(grant, source) ?? []);
  return {
    version: '1.4',
    title,
    description,
    issued: issued.slice(0, 10),
    modified: issued,
    identifier: `${publisher.prefix}-fund${fund}${practice ? '-practice' : ''}`,
    publisher: { name: publisher.name, identifier: publisher.identifier, website: publisher.website },
    license: licence,
    downloadURL: grantsAddress(source),
    accessURL: `${address}/funds/${fund}`,
    grants,
  };
}
