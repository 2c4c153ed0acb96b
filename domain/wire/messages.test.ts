import { expect, expectTypeOf, test } from 'vitest';
import { commandHandlers } from '../event/decide/handlers.ts';
import {
  viewRoles,
  type FacilitatorView,
  type MineView,
  type PhoneView,
  type StaffViewRole,
  type ViewOf,
  type ViewRole,
} from '../views/roles.ts';
import type { BallotCommand, BallotReceipt, Moved, StaffCommand } from './contract.ts';
import {
  messages,
  type AnswerTo,
  type AskName,
  type ClientToServer,
  type CommandAnswer,
  type SentWith,
  type ServerToClient,
  type TellName,
} from './messages.ts';
import { staffMessage } from './staff-messages.ts';
import { staffRefusals } from './staff-refusals.ts';

type Hears<R extends ViewRole> = keyof ServerToClient<R>;

test('[W1] the answer of a message follows from the message', () => {
  expectTypeOf<CommandAnswer<BallotCommand>>().toEqualTypeOf<BallotReceipt>();
  expectTypeOf<CommandAnswer<Extract<StaffCommand, { type: 'seal' }>>>().toEqualTypeOf<Moved>();
  expectTypeOf<AnswerTo<'phone', 'command'>>().toEqualTypeOf<BallotReceipt>();
  expectTypeOf<AnswerTo<'phone', 'mine'>>().toEqualTypeOf<MineView>();
  expectTypeOf<AnswerTo<'facilitator', 'command'>>().toEqualTypeOf<Moved>();
  expectTypeOf<SentWith<'phone', 'command'>>().toEqualTypeOf<BallotCommand>();
  expectTypeOf<SentWith<'desk', 'command'>>().toEqualTypeOf<StaffCommand>();
});

test('[V1, W1] what may be sent, and what is heard, follows from the role', () => {
  expectTypeOf<AskName<'phone'>>().toEqualTypeOf<'command' | 'mine'>();
  expectTypeOf<TellName<'phone'>>().toEqualTypeOf<'leave' | 'unsent'>();
  expectTypeOf<AskName<StaffViewRole>>().toEqualTypeOf<'command'>();
  expectTypeOf<keyof ClientToServer<'projector'>>().toEqualTypeOf<'command'>();
  expectTypeOf<Hears<'phone'>>().toEqualTypeOf<'view' | 'refused' | 'mine'>();
  expectTypeOf<Hears<'facilitator'>>().toEqualTypeOf<'view' | 'refused'>();
  expectTypeOf<ViewOf<'phone'>>().toEqualTypeOf<PhoneView>();
  expectTypeOf<Parameters<ServerToClient<'facilitator'>['view']>[0]>().toEqualTypeOf<FacilitatorView>();
  expectTypeOf<Parameters<ServerToClient<'facilitator'>['view']>[1]>().toEqualTypeOf<number | undefined>();
});

test('[V1] every role that has a view declares its messages, and every staff command who may send it', () => {
  expect(Object.keys(messages)).toEqual(viewRoles);
  for (const type of Object.keys(staffRefusals) as StaffCommand['type'][]) {
    expect(staffMessage(type).from).toBe(commandHandlers[type].roles);
    expect(messages.facilitator.command.refusals).toEqual(
      expect.arrayContaining([...staffMessage(type).refusals]),
    );
  }
});
