import { expect, onTestFinished, test } from 'vitest';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import { at, saturday, stallsRules, sunday, twoDays } from '../../domain/testing/stalls.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall } from '../testing/test-hall.ts';
import { deviceCalled, TestScreen } from '../testing/test-screen.ts';
import { KillableServer } from './killable-server.ts';
import { RetryingPhone } from './retrying-phone.ts';

const marks: Marks = withIds([[1, 5]]);
const soon = 500;

test('[ST22-ST26] two days on a server that is killed: approved, open, night, open, over, closed by a person', async () => {
  // Its clock is a morning before the first hour.
  const hall = await openHall({
    cards: 3,
    rules: stallsRules(twoDays),
    machine: { time: new ManualTime() },
  });
  await hall.ask({ type: 'approve-rules' });
  const cookie = await hall.cookie('facilitator');
  const { tokens, event, dataDir } = hall;
  await hall.close();
  const server = new KillableServer(dataDir);
  onTestFinished(() => server.kill());

  const lead = async (): Promise<TestScreen> => {
    const screen = new TestScreen({ url: server.url, event, role: 'facilitator', cookie });
    await screen.until(() => screen.views.length > 0);
    onTestFinished(() => screen.leave());
    return screen;
  };
  const seen = (screen: TestScreen) => screen.view as FacilitatorView;
  const vote = async (card: number): Promise<void> => {
    const phone = new RetryingPhone(server.url, event, deviceCalled(`phone${card}`), tokens[card] ?? '');
    await phone.cast(marks);
    phone.leave();
  };

  await server.start('', at(saturday, '10:00') - soon);
  const first = await lead();
  await first.until(() => seen(first).hours?.vote === 'open');
  expect(seen(first)).toMatchObject({ stage: 'open', hours: { vote: 'open', period: 0 } });
  await vote(0);
  await server.kill();

  await server.start('', at(sunday, '11:00') - 2 * soon);
  const second = await lead();
  expect(seen(second).hours, 'the evening and the night went by').toEqual({ vote: 'shut', period: 1 });
  await second.until(() => seen(second).hours?.vote === 'open');
  await vote(1);
  await server.kill();

  await server.start('', at(sunday, '15:10'));
  const last = await lead();
  expect(seen(last)).toMatchObject({ stage: 'open', hours: { vote: 'shut', period: null }, ballots: 2 });
  const phone = new TestScreen({ url: server.url, event, role: 'phone', device: deviceCalled('late') });
  await phone.until(() => phone.views.length > 0);
  const late = { type: 'ballot', token: tokens[2] ?? '', send: 1, basedOn: 0, marks } as const;
  expect(await phone.command(late)).toMatchObject({ refusal: { code: 'voting-not-open' } });
  phone.leave();
  let { on } = seen(last);
  for (const type of ['close-voting', 'end-grace', 'seal'] as const)
    ({ on } = must(await last.command({ type, on })));
  await last.until(() => seen(last).stage === 'sealed');
  expect(seen(last)).toMatchObject({ stage: 'sealed', counted: 2 });
});
