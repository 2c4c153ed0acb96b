/** Who may come in, and in which role: one module for HTTP and for sockets. */

import type { Limits } from '../../db/limits/limits.ts';
import type { Register } from '../../db/register/register.ts';
import type { Time } from '../live/time.ts';
import { accountAccess, type AccountAccess } from './accounts.ts';
import type { DoorList } from '../../domain/door/door-list.ts';
import type { SheetBook } from '../../domain/sheets/sheet-book.ts';
import { bookSeal, type BookSeal } from './book-seal.ts';
import { cardAccess, type CardAccess } from './cards.ts';
import { cardGuesses } from './card-guesses.ts';
import { hostsOf, type Hosts } from './hosts.ts';
import { HashTurns } from './hash-turns.ts';
import type { ServerKeys } from './keys.ts';
import { usualCost, type Cost } from './pass-phrases.ts';
import { proofs, type Proofs } from './proofs.ts';
import { roleLinks, type RoleLinks } from './role-links.ts';
import { sharedDeviceLinks, type SharedDeviceLinks } from './shared-device-links.ts';
import { signIns, type SignIns } from './sign-ins.ts';

export interface Access extends CardAccess, SignIns, AccountAccess, Proofs, RoleLinks, SharedDeviceLinks {
  readonly hosts: Hosts;
  readonly sheetSeal: BookSeal<SheetBook>;
  readonly doorSeal: BookSeal<DoorList>;
}

export interface AccessDependencies {
  readonly register: Register;
  readonly limits: Limits;
  readonly keys: ServerKeys;
  /** Where people find this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Wall time in milliseconds, for what expires. */
  readonly now: () => number;
  /** Timers, for codes that wait for their turn. */
  readonly time: Pick<Time, 'after'>;
  /** Left out: what is usual. */
  readonly passPhraseCost?: Cost;
}

export function openAccess(deps: AccessDependencies): Access {
  const { register, limits, keys, publicUrl, now, time, passPhraseCost = usualCost } = deps;
  const turns = new HashTurns();
  const doors = {
    turns,
    proofs: proofs(register, limits, { turns, cost: passPhraseCost }, now),
    links: roleLinks(register, publicUrl, now),
    sessions: signIns(register, now),
  };
  return {
    hosts: hostsOf(publicUrl),
    sheetSeal: bookSeal(keys, 'sheets'),
    doorSeal: bookSeal(keys, 'door'),
    ...doors.proofs,
    ...doors.links,
    ...sharedDeviceLinks(keys, publicUrl),
    ...doors.sessions,
    ...accountAccess(register, doors, now, passPhraseCost),
    ...cardAccess(
      register,
      keys,
      cardGuesses(limits, time, () => keys.events().length),
      publicUrl,
    ),
  };
}
