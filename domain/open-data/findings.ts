/**
 * What keeps a file of grants from being published (O4): our own version of what the tests of accuracy and usefulness of
 * the 360Giving Data Standard look for, what the schema asks, and what the Transparency Code asks. Each finding names the
 * place where it is mended.
 */

import { checkGrant } from './check-grant.ts';
import { findingOf, ofWhole, type GrantsFinding } from './finding.ts';
import { grantOf } from './grant.ts';
import { isGeoCode, isOrganisationId, isPublisherPrefix } from './identifiers.ts';
import type { GrantsSource, GrantSource } from './sources.ts';

/** Everything that is wrong; none where the file can be published. */
export function findingsIn(source: GrantsSource): readonly GrantsFinding[] {
  const { grants } = source;
  const published = grants.filter(isInFile);
  return [
    ...ofPublisher(source),
    ...ofFund(source),
    ...(published.length === 0 ? [ofWhole('nothing-awarded', 'day')] : []),
    ...published.flatMap((grant) => checkGrant(grant, source)),
    ...placesIn(source, published),
    ...twiceIn(source, published),
  ];
}

/** A grant to a private person is in no file: its title and amount would say who they are (O5). */
export function isInFile({ details: { recipient } }: GrantSource): boolean {
  return recipient !== 'person';
}

function ofPublisher({ publisher }: GrantsSource): GrantsFinding[] {
  const { name, prefix, identifier, website, geoCode } = publisher;
  return [
    name === '' ? ofWhole('name-missing', 'name') : [],
    prefix === ''
      ? ofWhole('prefix-missing', 'prefix')
      : isPublisherPrefix(prefix)
        ? []
        : ofWhole('prefix-malformed', 'prefix'),
    identifier === ''
      ? ofWhole('identifier-missing', 'identifier')
      : isOrganisationId(identifier)
        ? []
        : ofWhole('identifier-malformed', 'identifier'),
    website === ''
      ? ofWhole('website-missing', 'website')
      : isWebsite(website)
        ? []
        : ofWhole('website-malformed', 'website'),
    geoCode === '' || isGeoCode(geoCode) ? [] : ofWhole('place-malformed', 'geoCode'),
  ].flat();
}

function isWebsite(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}

function ofFund({ facts: { department, months } }: GrantsSource): GrantsFinding[] {
  return [
    department === '' ? ofWhole('department-missing', 'department') : [],
    months === null ? ofWhole('months-missing', 'months') : [],
  ].flat();
}

/** Each area once, however many of its grants lack the code. */
function placesIn({ facts, publisher }: GrantsSource, grants: readonly GrantSource[]): GrantsFinding[] {
  const voted = grants.flatMap((grant) => (grant.direct === null ? grant : []));
  const areas = new Map(voted.map(({ area, areaName }) => [area, areaName]));
  // What nobody voted on is given to the whole council's area.
  const needsCouncil = voted.length < grants.length && publisher.geoCode === '';
  const ofAreas = [...areas].flatMap(([area, about]) => {
    const code = facts.areas.find((each) => each.area === area)?.geoCode ?? '';
    const kind = code !== '' ? 'place-malformed' : 'place-missing';
    const isThere = code === '' ? publisher.geoCode !== '' : isGeoCode(code);
    return isThere
      ? []
      : [{ kind, field: 'geoCode', area, event: null, bid: null, direct: null, about } as const];
  });
  return [...(needsCouncil ? [ofWhole('council-place-missing', 'geoCode')] : []), ...ofAreas];
}

function twiceIn(source: GrantsSource, grants: readonly GrantSource[]): GrantsFinding[] {
  const seen = new Set<string>();
  return grants.flatMap((grant) => {
    const id = grantOf(grant, source)?.id.toLowerCase();
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [findingOf(grant, 'twice-in-file', 'title')];
  });
}
