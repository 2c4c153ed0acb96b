/** What the contract says of how a message may be refused; every screen of a test is held to it. */

import type { RefusalCode } from '../../domain/refusals.ts';
import type { ViewRole } from '../../domain/views/roles.ts';
import { messages } from '../../domain/wire/messages.ts';
import { staffMessage } from '../../domain/wire/staff-messages.ts';
import { staffRefusals } from '../../domain/wire/staff-refusals.ts';

/** The refusals of one message, whatever was sent with it. What is no message of the role is malformed, or too much. */
export function declaredRefusals(role: ViewRole, name: string, sent: unknown): readonly RefusalCode[] {
  const type = typeof sent === 'object' && sent !== null && 'type' in sent ? sent.type : undefined;
  if (role !== 'phone' && name === 'command' && isStaffType(type)) return staffMessage(type).refusals;
  const declared: Readonly<Record<string, { readonly refusals: readonly RefusalCode[] }>> = messages[role];
  return declared[name]?.refusals ?? ['malformed', 'slow-down'];
}

function isStaffType(type: unknown): type is keyof typeof staffRefusals {
  return typeof type === 'string' && Object.hasOwn(staffRefusals, type);
}
