/** One grant as the 360Giving Data Standard 1.4 writes it. */

import { dayText } from '../day.ts';
import {
  charityNumber,
  companyNumber,
  directGrantId,
  geoCodeType,
  grantId,
  recipientId,
} from './identifiers.ts';
import type { AreaFacts, FundFacts, GrantsSource, GrantSource, VotedGrantSource } from './sources.ts';

export interface GrantOrganisation {
  readonly id: string;
  readonly name: string;
  readonly charityNumber?: string;
  readonly companyNumber?: string;
  readonly department?: string;
  readonly location?: readonly GrantPlace[];
}

export interface GrantPlace {
  readonly name: string;
  readonly countryCode: 'GB';
  readonly geoCode: string;
  readonly geoCodeType: string;
}

export interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: 'GBP';
  /** Nobody applied for a direct grant by a bid of ours. */
  readonly amountAppliedFor?: number;
  readonly amountAwarded: number;
  readonly awardDate: string;
  readonly url: string;
  readonly plannedDates: readonly {
    readonly startDate: string;
    readonly endDate?: string;
    readonly duration?: number;
  }[];
  readonly recipientOrganization: readonly [GrantOrganisation];
  readonly beneficiaryLocation: readonly GrantPlace[];
  readonly fundingOrganization: readonly [GrantOrganisation];
  readonly grantProgramme: readonly { readonly code: string; readonly title: string; readonly url: string }[];
  readonly fromOpenCall: 'Yes' | 'No';
  readonly locationScope: 'GLS060';
  readonly dateModified: string;
  readonly dataSource: string;
}

function areaFacts({ areas }: FundFacts, area: VotedGrantSource['area']): AreaFacts | null {
  return areas.find((each) => each.area === area) ?? null;
}

/** The code of the area, or of the whole council where the area has none. */
function geoCodeOf({ facts, publisher }: GrantsSource, grant: GrantSource): string {
  const own = grant.direct === null ? areaFacts(facts, grant.area)?.geoCode : '';
  return own || publisher.geoCode;
}

/** The name under which the money is received. */
export function recipientName({ details, organisation }: GrantSource): string {
  return details.recipient === 'body' ? details.body : organisation;
}

export function titleOf({ details, project }: GrantSource): string {
  return details.title || project;
}

export function descriptionOf({ details, purpose }: GrantSource): string {
  return details.description || purpose;
}

/** The grant of a source in which nothing is missing (`findings.ts`); null where something is. */
export function grantOf(grant: GrantSource, source: GrantsSource): Grant | null {
  const { publisher, facts, fund, fundName, address, now } = source;
  const { details, awardDay } = grant;
  const isDirect = grant.direct !== null;
  const id = isDirect
    ? directGrantId(fund, grant.direct, publisher.prefix)
    : grantId(grant, publisher.prefix);
  const name = recipientName(grant);
  const recipient = recipientId(name, details, publisher.prefix);
  const geoCode = geoCodeOf(source, grant);
  const codeType = geoCodeType(geoCode);
  if (id === null || recipient === null || codeType === null) return null;
  const fundPage = `${address}/funds/${fund}`;
  const place: GrantPlace = { name: grant.areaName, countryCode: 'GB', geoCode, geoCodeType: codeType };
  const [charity, company] = [charityNumber(details.charity), companyNumber(details.company)];
  return {
    id,
    title: titleOf(grant),
    description: descriptionOf(grant),
    currency: 'GBP',
    ...(!isDirect && { amountAppliedFor: pounds(grant.askPence) }),
    amountAwarded: pounds(grant.amountPence),
    awardDate: dayText(awardDay),
    url: isDirect ? fundPage : `${address}/events/${grant.event}`,
    plannedDates: [plannedOf(grant, facts)],
    recipientOrganization: [
      {
        id: recipient,
        name,
        ...(charity && { charityNumber: charity.number }),
        ...(company && { companyNumber: company.number }),
        // A group's postcode may be somebody's home: it is placed in the area whose money it was given.
        location: [place],
      },
    ],
    beneficiaryLocation: [place],
    fundingOrganization: [{ id: publisher.identifier, name: publisher.name, department: facts.department }],
    grantProgramme: [{ code: `fund${fund}`, title: fundName, url: fundPage }],
    fromOpenCall: isDirect ? 'No' : 'Yes',
    locationScope: 'GLS060',
    dateModified: new Date(now).toISOString(),
    dataSource: grantsAddress(source),
  };
}

/** Where the file of a fund is found, for good. */
export function grantsAddress({ address, fund }: Pick<GrantsSource, 'address' | 'fund'>): string {
  return `${address}/open-data/funds/${fund}/grants.json`;
}

function plannedOf({ details, awardDay }: GrantSource, { months }: FundFacts): Grant['plannedDates'][number] {
  const startDate = details.from || dayText(awardDay);
  if (details.until !== '') return { startDate, endDate: details.until };
  return { startDate, ...(months !== null && { duration: months }) };
}

/** The amount as JSON writes a number. Whole pence divided by 100 are the nearest number to the decimal, and read as it. */
function pounds(pence: number): number {
  return pence / 100;
}
