/** What an officer does in the days after a rehearsed event: awards what was chosen, takes half of one back, publishes. */

import { dayText } from '../../domain/day.ts';
import type { EventId, FundId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { localDay } from '../../server/office/erasure-days.ts';
import type { Staff } from '../hall/staff.ts';

export interface AfterSigning {
  readonly officer: Staff;
  readonly event: EventId;
  readonly fund: FundId;
}

/** From then on there are letters, a further run (G4) and a file of grants. Every group has a bank account of its own. */
export async function awardAndPublish({ officer, event, fund }: AfterSigning): Promise<void> {
  const { newestRun: run, projects } = await officer.call('GET /api/events/:event/awards', {
    params: { event },
  });
  const lines = projects
    .filter(({ claimPence }) => claimPence > 0)
    .map(({ bid, claimPence: amountPence }) => ({ bid, amountPence }));
  const words = { authority: 'Delegation 1', alternatives: '', interests: '', conditions: 'Spend by May.' };
  await officer.call('POST /api/events/:event/awards', {
    params: { event },
    body: { ...words, day: dayText(localDay(Date.now())), run, lines },
  });
  const [first] = lines;
  assert(first, 'a project was chosen');
  await officer.call('POST /api/events/:event/awards/kept', {
    params: { event },
    body: { bid: first.bid, keepsPence: Math.floor(first.amountPence / 2), because: 'handed-back' },
  });
  await officer.call('PUT /api/officer/publisher', { body: publisher });
  const params = { fund };
  const { facts, grants } = await officer.call('GET /api/officer/funds/:fund/open-data', { params });
  await officer.call('PUT /api/officer/funds/:fund/facts', {
    params,
    body: { ...facts, department: 'Communities', months: 12 },
  });
  await officer.call('PUT /api/officer/funds/:fund/grants', {
    params,
    body: {
      grants: grants.flatMap(({ event: of, bid, details }) =>
        of === null || bid === null
          ? []
          : [{ event: of, bid, details: { ...details, recipient: 'group' as const } }],
      ),
    },
  });
  await officer.call('POST /api/officer/funds/:fund/open-data', { params, body: {} });
}

const publisher = {
  name: 'Example Council',
  prefix: '360G-example',
  identifier: 'GB-LAE-CHE',
  website: 'https://council.example',
  geoCode: 'E06000049',
  questions: 'grants@council.example',
};
