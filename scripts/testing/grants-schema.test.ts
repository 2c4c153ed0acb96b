import { expect, test } from 'vitest';
import { sayEverything, signedSample } from '../../server/testing/signed-sample.ts';
import { schemaFaults } from './grants-schema.ts';

test('[O3] the grants of the sample are valid by the published schemas of the 360Giving Data Standard', async ({
  skip,
}) => {
  const sample = await signedSample(3);
  await sayEverything(sample);
  await sample.officer.post(`/api/officer/funds/${sample.fund}/open-data`, {});
  const { text } = await sample.anybody.get(`/open-data/funds/${sample.fund}/grants.json`);
  const faults = schemaFaults(JSON.parse(text));
  if (faults === null) return skip('the schemas of 360Giving do not lie beside the repository');
  expect(faults).toEqual([]);
  // It would be seen if something were wrong.
  expect(schemaFaults({ grants: [{ title: 'Nothing else' }] })).not.toEqual([]);
});
