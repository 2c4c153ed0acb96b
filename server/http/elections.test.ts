import { expect, test } from 'vitest';
import type { ElectionOpened } from '../../domain/wire/http-elections.ts';
import type { Comparison } from '../../domain/wire/http-compare.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const elections = '/api/officer/elections';

interface Written {
  readonly type?: string;
  readonly meta?: readonly string[];
  readonly budget?: string;
  readonly projects?: readonly string[];
  readonly columns?: string;
  readonly votes?: readonly string[];
}

/** A small town with three projects; what stands in it is for each test to say. */
function written({
  type = 'approval',
  meta = [],
  budget = '1000.50',
  projects = ['shed;600;Tool shed', 'pond;500;Pond', 'path;300;Footpath'],
  columns = 'vote',
  votes = ['shed,path', 'shed', 'pond', ''],
}: Written): string {
  return [
    'META',
    'key;value',
    'description;The election of Littleham',
    'unit;Littleham',
    `budget;${budget}`,
    `vote_type;${type}`,
    ...meta,
    'PROJECTS',
    'project_id;cost;name',
    ...projects,
    'VOTES',
    `voter_id;${columns}`,
    ...votes.map((vote, place) => `v${place};${vote}`),
    '',
  ].join('\n');
}

async function hallWithOfficer(): Promise<{ hall: TestHall; officer: HttpClient }> {
  const hall = await openHall({ practice: true });
  return { hall, officer: new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') }) };
}

test('[E10] a published election becomes a sealed practice event, and is compared by other rules', async () => {
  const { hall, officer } = await hallWithOfficer();
  const projects = ['shed;600;Tool shed', 'pond;500;Pond', 'path;300;Footpath', 'dome;9000;Dome'];
  const opened = await officer.post(elections, { text: written({ projects }), rule: 'of-the-file' });
  const { event, leftOut } = opened.value<ElectionOpened>();
  expect(leftOut).toBe(1);
  expect(event).toMatchObject({ practice: true, potPence: 1_000_50, bids: 3, cards: 4, ballots: 4 });
  expect(event.text).toMatchObject({ name: 'The election of Littleham', sample: false });
  const state = hall.server.rooms.event(event.event)?.state;
  expect(state?.stage).toBe('sealed');
  expect([...(state?.bids.values() ?? [])].map(({ askPence }) => askPence)).toEqual([600_00, 500_00, 300_00]);
  const chosen = state?.runs.at(-1)?.lines.filter(({ outcome }) => outcome === 'chosen');
  // Two of four marked the shed, one each of the others: the pond does not fit any more, the path does.
  expect(chosen?.map(({ bid }) => bid)).toEqual([1, 3]);
  const compared = await officer.get(`/api/events/${event.event}/compare`);
  expect(compared.value<Comparison>().length).toBeGreaterThan(1);
  await hall.restart();
  expect(hall.server.rooms.event(event.event)?.state.ballots.size).toBe(4);
});

test.each([
  ['choose-1', 'vote', ['shed', 'pond', 'shed'], { type: 'approval', atLeast: 0, atMost: 1 }],
  ['ordinal', 'vote', ['shed,pond', 'path'], { type: 'ranking', places: 2 }],
  ['cumulative', 'vote;points', ['shed,pond;3,2', 'path;5'], { type: 'points', tokens: 5, capPerBid: 5 }],
  ['scoring', 'vote;points', ['shed,pond;3,0', 'path;5'], { type: 'score', lowest: 0, highest: 5 }],
])(
  '[B12, B13, B14] ballots of %s are opened under every rule, as what they are',
  async (type, columns, votes, ballot) => {
    const { hall, officer } = await hallWithOfficer();
    for (const rule of ['ranked', 'greedy-per-cost', 'equal-shares', 'phragmen']) {
      const opened = await officer.post(elections, { text: written({ type, columns, votes }), rule });
      const { event } = opened.value<ElectionOpened>();
      const rules = hall.server.rooms.event(event.event)?.state.rules;
      expect([rules?.allocation.rule, rules?.ballot]).toEqual([rule, ballot]);
    }
  },
);

test.each([
  ['greedy-no-skip', { rule: 'ranked', borderline: 'stop' }],
  ['equalshares/add1', { rule: 'equal-shares', completion: 'add1', incrementPence: 100 }],
  ['unknown', { rule: 'ranked', by: 'votes', borderline: 'skip' }],
])('the rule that META calls %s is the rule of the event', async (rule, allocation) => {
  const { hall, officer } = await hallWithOfficer();
  const text = written({ meta: [`rule;${rule}`] });
  const { event } = (await officer.post(elections, { text, rule: 'of-the-file' })).value<ElectionOpened>();
  expect(hall.server.rooms.event(event.event)?.state.rules.allocation).toMatchObject(allocation);
});

test.each([
  [
    'a cost that is no number',
    { projects: ['shed;dear;Tool shed'] },
    { line: 9, column: 6, malformation: 'not-a-number' },
  ],
  ['an unknown project', { votes: ['shed,moon'] }, { line: 14, column: 4, malformation: 'unknown-project' }],
  ['thirds of a penny', { budget: '1000.125' }, { why: 'pence' }],
  ['[M4] more money than any amount', { budget: '10000000000.01' }, { why: 'too-much-money' }],
  ['half points', { type: 'scoring', columns: 'vote;points', votes: ['shed;1.5'] }, { why: 'points' }],
  ['no ballots', { votes: [] }, { why: 'no-ballots' }],
  ['nothing that can be paid for', { budget: '10' }, { why: 'no-projects' }],
  [
    'a rule that stops where no event can',
    { budget: '550', meta: ['rule;greedy-no-skip'] },
    { why: 'above-budget' },
  ],
  ['too many ballots', { votes: Array<string>(5_001).fill('shed') }, { why: 'too-many-ballots' }],
  ['a rule that is not known here', { meta: ['rule;quadratic'] }, { why: 'rule-not-known' }],
  ['thousands set apart', { budget: '1,000' }, { line: 5, column: 8, malformation: 'digits-grouped' }],
  ['a comma too many', { votes: ['shed,'] }, { line: 14, column: 4, malformation: 'list-item-missing' }],
  [
    'too many projects',
    { projects: Array.from({ length: 201 }, (_, n) => `p${n};1;P`), votes: ['p1'] },
    { why: 'too-many-projects' },
  ],
] as const)('[P12] %s is refused, and nothing is made', async (_, wrong: Written, detail) => {
  const { hall, officer } = await hallWithOfficer();
  const answered = await officer.post(elections, { text: written(wrong), rule: 'of-the-file' });
  const code = 'why' in detail ? 'election-unfit' : 'election-unreadable';
  expect(answered.outcome()).toEqual({ ok: false, refusal: { code, detail } });
  expect([hall.server.rooms.funds().length, hall.server.rooms.events().length]).toEqual([1, 1]);
});

test('[P16, P17] what the file says and is decided otherwise is told, and a withdrawn project is left out', async () => {
  const { hall, officer } = await hallWithOfficer();
  const told = async (asked: Written, rule: string) => {
    const opened = await officer.post(elections, { text: written(asked), rule });
    return opened.value<ElectionOpened>();
  };
  const stopping = { meta: ['rule;greedy-no-skip'], projects: ['gone;999999999;Gone', 'shed;600;Tool shed'] };
  const withdrawn = await told({ ...stopping, votes: ['gone', 'gone,shed'] }, 'of-the-file');
  expect(withdrawn.notices).toEqual([{ code: 'withdrawn', projects: ['gone'] }]);
  expect(withdrawn).toMatchObject({ leftOut: 0, event: { bids: 1, ballots: 2 } });
  const lines = hall.server.rooms.event(withdrawn.event.event)?.state.runs.at(-1)?.lines;
  expect(lines?.map(({ outcome }) => outcome)).toEqual(['chosen']);

  const meta = ['rule;greedy-custom', 'budget_per_category;500,500', 'leftover_budget;one more'];
  const limits = { code: 'limits-not-heeded', keys: ['budget_per_category'] };
  const rest = { code: 'rest-not-heeded', said: 'one more' };
  const exceptions = { code: 'own-exceptions', rule: 'greedy-custom' };
  expect((await told({ meta }, 'of-the-file')).notices).toEqual([exceptions, limits, rest]);
  expect((await told({ meta }, 'ranked')).notices).toEqual([limits, rest]);
  expect((await told({}, 'of-the-file')).notices).toEqual([{ code: 'rule-not-said' }]);
  expect((await told({ meta: ['rule;greedy'] }, 'of-the-file')).notices).toEqual([]);
});

test('a project benefits whom the file says, whichever of its two names the column has', async () => {
  const { hall, officer } = await hallWithOfficer();
  for (const column of ['beneficiaries', 'target']) {
    const text = written({ projects: ['shed;600;Tool shed;children,seniors'] })
      .replace('project_id;cost;name', `project_id;cost;name;${column}`)
      .replaceAll(/;(?:pond|shed,path)$/gm, ';shed');
    const { event } = (await officer.post(elections, { text, rule: 'of-the-file' })).value<ElectionOpened>();
    const [bid] = hall.server.rooms.event(event.event)?.state.bids.values() ?? [];
    const words = bid && (await hall.server.register.texts.read(bid.textHash));
    expect(words).toMatchObject({ beneficiaries: 'children,seniors' });
  }
});

test('a file of more bytes than are read is refused', async () => {
  const { officer } = await hallWithOfficer();
  const text = 'x'.repeat(8_000_000);
  expect((await officer.post(elections, { text, rule: 'ranked' })).refusal).toBe('too-large');
});

test('while a hall votes no election is opened beside it', async () => {
  const hall = await openHall();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  await hall.hearAll();
  const asked = { text: written({}), rule: 'of-the-file' };
  expect((await officer.post(elections, asked)).refusal).toBe('wrong-stage');
  await hall.ask({ type: 'start-last-call' });
  await hall.ask({ type: 'close-voting' });
  await hall.ask({ type: 'end-grace' });
  expect((await officer.post(elections, asked)).refusal).toBeNull();
});

test('[E10] while a hall votes no rules are compared beside it', async () => {
  const hall = await openHall();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const opened = await officer.post(elections, { text: written({}), rule: 'of-the-file' });
  const path = `/api/events/${opened.value<ElectionOpened>().event.event}/compare`;
  expect((await officer.get(path)).value<Comparison>().length).toBeGreaterThan(4);
  await hall.hearAll();
  expect((await officer.get(path)).refusal).toBe('wrong-stage');
});
