/** What is declared of each command of the staff screens. It is for the server: phones carry no rule of who may decide what. */

import { commandHandlers } from '../event/decide/handlers.ts';
import type { Moved, StaffCommand } from './contract.ts';
import type { Message } from './messages.ts';
import { ofStaff, staffRefusals } from './staff-refusals.ts';

type StaffMessage<T extends StaffCommand['type']> = Message<Extract<StaffCommand, { type: T }>, Moved>;

/** Who may send it, and how it may be refused. */
export function staffMessage<T extends StaffCommand['type']>(type: T): StaffMessage<T> {
  return { from: commandHandlers[type].roles, refusals: [...ofStaff, ...staffRefusals[type]] };
}
