import { expect, test } from 'vitest';
import type { CommandType } from '../../domain/event/commands.ts';
import { commandHandlers } from '../../domain/event/decide/handlers.ts';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { bidId, personId, type Role } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { StaffCommand, WireCommand } from '../../domain/wire/contract.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';

const on = 1_000_000; // a stage version that never stands: nothing moves while the matrix is walked

/** One of each that goes over a live connection; the compiler finds one that is missing. */
const samples: { readonly [T in StaffCommand['type']]: Extract<StaffCommand, { type: T }> } = {
  'remove-bid': { type: 'remove-bid', bid: bidId(999) },
  'set-order': { type: 'set-order', order: [] },
  'set-rules': { type: 'set-rules', rules: recommendedRules },
  'approve-rules': { type: 'approve-rules', on },
  'take-back-approval': { type: 'take-back-approval', on },
  'open-doors': { type: 'open-doors', on },
  'close-doors': { type: 'close-doors', on },
  'open-voting': { type: 'open-voting', on },
  'call-bid': { type: 'call-bid', bid: bidId(1), on },
  'start-pitch-again': { type: 'start-pitch-again', bid: bidId(1), on },
  'pause-pitch': { type: 'pause-pitch', on },
  'resume-pitch': { type: 'resume-pitch', on },
  'extend-pitch': { type: 'extend-pitch', byMs: 30_000, on },
  'end-pitch': { type: 'end-pitch', on },
  'set-aside': { type: 'set-aside', bid: bidId(1), as: 'later', on },
  'restore-bid': { type: 'restore-bid', bid: bidId(1), on },
  'start-last-call': { type: 'start-last-call', on },
  'stop-last-call': { type: 'stop-last-call', on },
  'close-voting': { type: 'close-voting', on },
  'end-grace': { type: 'end-grace', on },
  'reopen-voting': { type: 'reopen-voting', reason: 'other', on },
  'declare-phones-failed': { type: 'declare-phones-failed', heard: [], on },
  pause: { type: 'pause', on },
  resume: { type: 'resume', on },
  'release-clock': { type: 'release-clock', on },
  'show-overlay': { type: 'show-overlay', overlay: 'join' },
  undo: { type: 'undo', entry: 1, on },
  seal: { type: 'seal', on },
  'number-the-draw': { type: 'number-the-draw', on },
  'settle-by-hands': { type: 'settle-by-hands', hands: [], on },
  'settle-by-draw': {
    type: 'settle-by-draw',
    drawn: 1,
    drawnAgain: 1,
    drewBy: personId(1),
    watchedBy: personId(2),
    on,
  },
  'settle-by-share': { type: 'settle-by-share', on },
  decline: { type: 'decline', bid: bidId(1), on },
  'ask-part': { type: 'ask-part', on },
  'answer-part': { type: 'answer-part', accepts: true, on },
  'take-back-ask': { type: 'take-back-ask', on },
  'start-results': { type: 'start-results', on },
  'show-next-result': { type: 'show-next-result', on },
};

/** What only the server itself or the HTTP routes may put to an event. */
const neverOnTheWire: readonly CommandType[] = [
  'create-event',
  'add-bids',
  'change-bid',
  'link-person',
  'unlink-person',
  'sign',
  'note-keying',
  'change-words',
  'change-event-pot',
  'archive',
  'bring-back',
  'set-erasure',
  'note-erasure',
  'add-picture',
  'remove-picture',
  'add-document',
  'remove-document',
  'make-cards',
  'make-team-cards',
  'make-young-cards',
  'cancel-card',
  'replace-card',
  'count-piles',
  'count-second-cards',
  'set-entitled',
  'keep-hours',
  'keep-part',
  'draw-further-tie',
  'send-ballot',
  'enter-sheets',
];

/** The connection of each role; an officer works on the facilitator's screen. */
const screens: Readonly<
  Record<Exclude<Role, 'clock' | 'auditor' | 'signer'>, (hall: TestHall) => Promise<TestScreen>>
> = {
  voter: (hall) => hall.phone('anna'),
  projector: (hall) => hall.staff('projector'),
  desk: (hall) => hall.staff('desk'),
  facilitator: (hall) => hall.staff('facilitator'),
  officer: (hall) => hall.staff('facilitator', 'officer'),
};

async function codeFor(screen: TestScreen, command: WireCommand): Promise<string> {
  const outcome = await screen.command(command);
  return outcome.ok ? 'accepted' : outcome.refusal.code;
}

test.each(Object.keys(screens) as (keyof typeof screens)[])(
  '[V1] what a %s may ask, and nothing else',
  async (role) => {
    const hall = await openHall();
    const screen = await screens[role](hall);
    const allowed: string[] = [];
    for (const command of Object.values(samples)) {
      const code = await codeFor(screen, command);
      expect(code).not.toMatch(/malformed|signed-out|slow-down/);
      if (code !== 'not-allowed') allowed.push(command.type);
    }
    const wanted = Object.values(samples).filter(({ type }) => commandHandlers[type].roles.includes(role));
    expect(allowed).toEqual(wanted.map(({ type }) => type));
  },
);

test.each(Object.keys(screens) as (keyof typeof screens)[])(
  '[V1] what is not for live connections is no message there, whoever sends it: %s',
  async (role) => {
    const hall = await openHall();
    const screen = await screens[role](hall);
    for (const type of neverOnTheWire) {
      expect(await screen.say('command', { type })).toMatchObject({ refusal: { code: 'malformed' } });
    }
    expect([...neverOnTheWire, ...Object.keys(samples)].sort()).toEqual(Object.keys(commandHandlers).sort());
  },
);

test('[V1] a ballot is for phones alone', async () => {
  const hall = await openHall();
  await hall.hearAll();
  const [token = ''] = hall.tokens;
  const ballot: WireCommand = { type: 'ballot', token, send: 1, basedOn: 0, marks: withIds([[1, 5]]) };
  for (const role of ['projector', 'desk', 'facilitator', 'officer'] as const) {
    expect(await codeFor(await screens[role](hall), ballot)).toBe('not-allowed');
  }
  expect(hall.room.state.ballots.size).toBe(0);
  expect(await codeFor(await screens.voter(hall), ballot)).toBe('accepted');
});

test.each(['projector', 'desk', 'facilitator'] as const)(
  '[V1] without a session nobody is a %s, nor with one for another role or another event',
  async (role) => {
    const hall = await openHall();
    const other = role === 'desk' ? 'projector' : 'desk';
    for (const cookie of [undefined, 'dd_officer=guess', await hall.cookie(other)]) {
      const screen = hall.screen({ role, ...(cookie === undefined ? {} : { cookie }) });
      await screen.until(() => screen.refusals.length > 0 && !screen.socket.connected);
      expect(screen.refusals).toEqual(['signed-out']);
      expect(screen.views).toEqual([]);
    }
  },
);

test('[V1] a revoked link ends at the next press', async () => {
  const hall = await openHall();
  const screen = await hall.staff('facilitator');
  expect(await codeFor(screen, { type: 'show-overlay', overlay: 'join' })).toBe('accepted');
  for (const { link } of await hall.server.register.links.list(hall.event))
    await hall.server.register.links.revoke(link, 0);
  expect(await codeFor(screen, { type: 'show-overlay', overlay: null })).toBe('signed-out');
  expect(hall.room.state.overlay).toBe('join');
});
