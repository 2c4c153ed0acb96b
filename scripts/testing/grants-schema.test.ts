import { expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import { noGrantDetails } from '../../domain/open-data/sources.ts';
import { localDay } from '../../server/office/erasure-days.ts';
import { sayEverything, signedSample } from '../../server/testing/signed-sample.ts';
import { schemaFaults } from './grants-schema.ts';

test('[O3] the grants of the sample are valid by the published schemas of the 360Giving Data Standard', async ({
  skip,
}) => {
  const sample = await signedSample(3);
  await sayEverything(sample);
  const { officer, anybody, fund } = sample;
  const of = `/api/officer/funds/${fund}`;
  (await officer.put('/api/officer/pots', { fund, area: 1, potPence: 60_000_00 })).value();
  const direct = { payee: 'Town partnership', purpose: 'Running the partnership', amountPence: 800_01 };
  const day = dayText(localDay(Date.now()));
  (await officer.post(`${of}/direct-grants`, { ...direct, authority: 'Minute 3', day })).value();
  const details = { ...noGrantDetails, recipient: 'group' };
  (await officer.put(`${of}/grants`, { grants: [{ direct: 1, details }] })).value();
  (await officer.post(`${of}/open-data`, {})).value();
  const { text } = await anybody.get(`/open-data/funds/${fund}/grants.json`);
  expect(text).toContain('Direct grant from');
  const faults = schemaFaults(JSON.parse(text));
  if (faults === null) return skip('the schemas of 360Giving do not lie beside the repository');
  expect(faults).toEqual([]);
  // It would be seen if something were wrong.
  expect(schemaFaults({ grants: [{ title: 'Nothing else' }] })).not.toEqual([]);
});
