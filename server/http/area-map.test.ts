import { expect, test } from 'vitest';
import type { FundFactsTold, OpenDataOffice } from '../../domain/wire/http-open-data.ts';
import type { FundSummary } from '../../domain/wire/http.ts';
import { HttpClient } from '../testing/http-client.ts';
import { openHall } from '../testing/test-hall.ts';

/** Strips of a tenth of a degree, each named like this, with as many points along their edge. */
function fileOf(names: readonly string[], points = 4): string {
  const features = names.map((name, at) => {
    const west = -2.5 + at / 10;
    const along = Array.from({ length: points }, (_, step) => [
      west + step / points / 10,
      53 + (step % 2) / 100,
    ]);
    const ring = [...along, [west + 0.1, 53.2], [west, 53.2], along[0]];
    const properties = { name, note: 'Call Zephyrine Quagmire' };
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

test('[O15] a map is drawn from a file of megabytes, told without a word of the file, kept when another is refused, and taken away', async () => {
  const hall = await openHall({ practice: true });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const anybody = new HttpClient(hall.localUrl);
  const made = await officer.post('/api/officer/funds', { name: 'Fund', totalPence: 900, practice: true });
  const { fund } = made.value<FundSummary>();
  for (const name of ['<b>North</b>', '=1+1', 'South'])
    (await officer.post('/api/officer/areas', { fund, name, potPence: 300 })).value();
  const map = `/api/officer/funds/${fund}/map`;
  const facts = async () => (await anybody.get(`/api/funds/${fund}/facts`)).value<FundFactsTold>();
  expect((await facts()).map).toBeNull();

  // So long that it is read in a thread.
  const geoJson = fileOf(['=1+1', 'Elsewhere', '<b>north</b>'], 2_000);
  const office = (await officer.put(map, { geoJson, property: '' })).value<OpenDataOffice>();
  expect(office.map).toEqual({ property: 'name', drawn: 2, without: ['South'], others: ['Elsewhere'] });
  const told = await facts();
  expect(told.map?.areas.map(({ place }) => place)).toEqual([1, 2]);
  expect(JSON.stringify(told)).not.toMatch(/Elsewhere|Zephyrine/);
  const kept = await hall.server.register.openData.read({ about: 'map', fund });
  expect(JSON.stringify(kept)).not.toContain('Zephyrine');

  const open = geoJson.replace('53.2],[-2.5,53]]', '53.2],[-2.5,53.1]]');
  const wrong = await officer.put(map, { geoJson: open, property: '' });
  expect(wrong.outcome()).toEqual({
    ok: false,
    refusal: { code: 'not-a-map', detail: { why: 'ring-open', shape: 1, ring: 1 } },
  });
  expect(await facts()).toEqual(told);
  expect((await officer.put(map, { geoJson })).refusal, 'a property need not be named').toBeNull();
  expect((await officer.put(map, { geoJson: 7, property: '' })).refusal).toBe('malformed');
  expect((await officer.put('/api/officer/funds/999/map', { geoJson, property: '' })).refusal).toBe(
    'unknown-area',
  );

  // An area that goes takes its place on the map along, and the numbers are those of the table.
  const { areas } = office;
  await officer.delete(`/api/officer/funds/${fund}/areas/${areas[0]?.area}`);
  expect((await facts()).map?.areas.map(({ place }) => place)).toEqual([1]);
  expect((await officer.delete(map)).value<OpenDataOffice>().map).toBeNull();
  expect((await facts()).map).toBeNull();
});
