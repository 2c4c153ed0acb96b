import type { Role, StaffRole } from './ids.ts';

/**
 * How each role gets in. A shared link opens a screen without a person. A volunteer's link asks for a name before
 * anything is changed (W16). Both are links to one event. An account is for every event. If a role is missing here, the
 * program does not compile.
 */
export const waysIn = {
  voter: 'card',
  projector: 'shared-link',
  desk: 'volunteer-link',
  facilitator: 'volunteer-link',
  officer: 'account',
  auditor: 'account',
  signer: 'own-phone',
  clock: 'server',
} as const satisfies Readonly<Record<Role, string>>;

type RoleBy<Way> = { [R in Role]: (typeof waysIn)[R] extends Way ? R : never }[Role];

/** The roles to which an officer hands out links; each is in `staffRoles`, or this does not compile. */
export type LinkedRole = RoleBy<'shared-link' | 'volunteer-link'>;

export function isLinkedRole(role: StaffRole): role is LinkedRole {
  return waysIn[role] === 'shared-link' || waysIn[role] === 'volunteer-link';
}

export const linkedRoles = (Object.keys(waysIn) as StaffRole[]).filter(isLinkedRole);
