/** What there is of a fund as open data, described for programs: a schema.org Dataset as JSON-LD. */

import { licence } from '../../../domain/open-data/package.ts';
import { english } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { nameOf, namesIn } from '../summaries.ts';
import { numberOf, signedEvents, type OpenDataOffices } from './grants-source.ts';
import { publisherOf } from './kept.ts';
import { publishedFile } from './office.ts';

export async function datasetOf(room: FundRoom, deps: OpenDataOffices): Promise<object> {
  const { publicUrl, register } = deps;
  const words = wordsIn(english)['open-data'];
  const number = numberOf(room);
  const fund = await nameOf(register.texts, room.state.textHash);
  const areaName = await namesIn(register.texts, [room.state]);
  const publisher = await publisherOf(deps);
  const published = await publishedFile(room, deps);
  const file = (name: string, address: string, encodingFormat: string): object => ({
    '@type': 'DataDownload',
    name,
    contentUrl: `${publicUrl}${address}`,
    encodingFormat,
  });
  const grants =
    published === null
      ? []
      : [
          file(words.grantsJson, `/open-data/funds/${number}/grants.json`, 'application/json'),
          file(words.grantsCsv, `/open-data/funds/${number}/grants.csv`, 'text/csv'),
        ];
  const results = signedEvents(room, deps).flatMap((each) => {
    const event = each.book().text.name;
    const at = `/open-data/events/${each.event}`;
    return [
      file(words.bundle({ event }), `${at}/bundle.zip`, 'application/zip'),
      ...(each.state.further.runs.length === 0
        ? []
        : [file(words.afterSigning({ event }), `${at}/after-signing.json`, 'application/json')]),
    ];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${publicUrl}/open-data/funds/${number}/dataset.json`,
    name: words.datasetTitle({ fund }),
    description: words.datasetDescription({ fund }),
    url: `${publicUrl}/funds/${number}`,
    license: licence,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    ...(publisher.name !== '' && {
      creator: {
        '@type': 'GovernmentOrganization',
        name: publisher.name,
        ...(publisher.website !== '' && { url: publisher.website }),
        ...(publisher.identifier !== '' && { identifier: publisher.identifier }),
      },
    }),
    ...(published !== null && { dateModified: new Date(published.about.at).toISOString() }),
    spatialCoverage: [...room.state.areas.values()].map(({ textHash }) => ({
      '@type': 'Place',
      name: areaName(textHash),
    })),
    distribution: [
      ...grants,
      ...results,
      file(words.columns, '/open-data/what-the-columns-mean.csv', 'text/csv'),
    ],
  };
}
