import type { Account } from '../../db/register/accounts.ts';
import { nobody, type Actor } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PassPhrase, TypedAt } from '../access/proofs.ts';
import { addressOf } from '../caller.ts';
import { knownBrowser } from './browser-of.ts';
import type { RouteDependencies, RouteRequest } from './route.ts';

/**
 * Whose pass-phrase this is. One that is wrong stands in the log of staff actions, whatever it was typed for (W16).
 *
 * @param actor who is signed in on that screen; left out where anybody may type
 */
export async function proved(
  ask: RouteRequest<unknown>,
  typed: PassPhrase,
  actor?: Actor,
): Promise<Outcome<Account>> {
  const proven = await ask.deps.access.prove(typed, await typedAt(ask, actor));
  if (!proven.ok && proven.refusal.code === 'sign-in-failed') await noteFailedSignIn(ask.deps, typed.signIn);
  return proven;
}

/** Where a pass-phrase is typed. */
export async function typedAt(ask: RouteRequest<unknown>, actor?: Actor): Promise<TypedAt> {
  return { address: addressOf(ask.request), browser: await knownBrowser(ask), person: actor?.person ?? null };
}

export async function noteFailedSignIn({ register, now }: RouteDependencies, signIn: string): Promise<void> {
  const about = (await register.accounts.bySignIn(signIn))?.person ?? null;
  await register.staffActs.add({ at: now(), person: nobody, kind: 'sign-in-failed', about });
}
