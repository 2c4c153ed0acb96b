import type { Account } from '../../db/register/accounts.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PassPhrase } from '../access/proofs.ts';
import type { Deps } from './route.ts';

/** Whose pass-phrase this is. One that is wrong stands in the log of staff acts, whatever it was typed for (W16). */
export async function proved(deps: Deps, typed: PassPhrase, address: string): Promise<Outcome<Account>> {
  const proven = await deps.access.prove(typed, address);
  if (!proven.ok && proven.refusal.code === 'sign-in-failed') noteFailedSignIn(deps, typed.signIn);
  return proven;
}

export function noteFailedSignIn({ register, now }: Deps, signIn: string): void {
  const about = register.accounts.bySignIn(signIn)?.person ?? null;
  register.staffActs.add({ at: now(), person: 0, kind: 'sign-in-failed', about });
}
