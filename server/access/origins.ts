/**
 * What a proof rests on: who let somebody in or made a code for them, and who had let those people in; when, and in
 * which browser. All of it is in the log of staff actions, which no route changes (E15).
 */

import type { Account } from '../../db/register/accounts.ts';
import type { Register } from '../../db/register/register.ts';
import type { SignCode } from '../../db/register/sign-codes.ts';
import type { StaffAct, StaffActKind } from '../../db/register/staff-acts.ts';
import type { Opening } from '../../domain/event/signatures.ts';
import { nobody, type PersonId } from '../../domain/ids.ts';

type Dependencies = Pick<Register, 'accounts' | 'staffActs'>;

/** One thing that a proof rests on. */
interface Made {
  /** Who made it; 0 for whoever sat at the console, null for the signer. */
  readonly by: PersonId | null;
  readonly at: number;
  readonly browser: number | null;
  /** Before which staff act: what happened in that browser later had no hand in it. */
  readonly before: number;
}

const lettingIn: readonly StaffActKind[] = ['officer-invited', 'auditor-invited', 'pass-phrase-reset'];
const atAnyTime = Number.POSITIVE_INFINITY;

/** Of the pass-phrase of an account. */
export function pastOfAccount(person: PersonId, deps: Dependencies): Promise<readonly Made[]> {
  return pastOf(person, deps, { before: atAnyTime, at: atAnyTime });
}

/** Of a one-time code: its maker typed a pass-phrase for it, so it matters who that is, and which phone opened it. */
export async function pastOfCode(
  { event, person, madeBy, madeAt }: SignCode,
  deps: Dependencies,
): Promise<readonly Made[]> {
  const acts = await deps.staffActs.list(event);
  const opened = acts.findLast((act) => act.kind === 'sign-code-opened' && act.person === person);
  const browser = opened?.browser ?? null;
  return [
    { by: madeBy, at: madeAt, browser, before: atAnyTime },
    ...(await pastOf(madeBy, deps, { before: atAnyTime, at: madeAt })),
  ];
}

/**
 * How somebody got their account, as it was before an act. Only the last time counts: each time all sessions end, and
 * the pass-phrase before no longer works.
 */
async function pastOf(
  person: PersonId,
  deps: Dependencies,
  when: Pick<Made, 'before' | 'at'>,
): Promise<readonly Made[]> {
  const acts = (await deps.staffActs.list()).filter(({ act }) => act < when.before);
  const letIn = acts.findLast(({ kind, about }) => about === person && lettingIn.includes(kind));
  const chosen = acts
    .filter((each) => each.person === person && each.kind === 'pass-phrase-chosen')
    .filter(({ act }) => letIn === undefined || act > letIn.act)
    .map((each) => madeIn(each, null));
  if (letIn) {
    const earlier = await pastOf(letIn.person, deps, { before: letIn.act, at: letIn.at });
    return [madeIn(letIn, letIn.person), ...chosen, ...earlier];
  }
  const at = (await deps.accounts.find(person))?.madeAt ?? when.at;
  return [{ by: nobody, at, browser: null, before: 0 }, ...chosen];
}

function madeIn({ at, browser, act }: StaffAct, by: PersonId | null): Made {
  return { by, at, browser, before: act };
}

/** What the entry of a signature says of its proof: everybody who could have made it. */
export function restsOn(past: readonly Made[]): readonly PersonId[] {
  const people = new Set(past.flatMap(({ by }) => (by === null || by === 0 ? [] : [by])));
  return [...people].sort((one, other) => one - other);
}

/** What else speaks for `other` having had a hand in it; null when nothing does. */
export async function openTo(
  past: readonly Made[],
  other: PersonId,
  deps: Dependencies,
): Promise<Opening | null> {
  const accounts = await deps.accounts.list();
  if (past.some((made) => made.by === 0 && couldSitAtConsole(made, other, accounts))) return 'console';
  const acts = await deps.staffActs.list();
  const theirs = acts.filter((act) => act.person === other && act.browser !== null);
  const inTheirs = past.some(({ browser, before }) =>
    theirs.some((each) => each.browser === browser && each.act < before),
  );
  return inTheirs ? 'browser' : null;
}

/**
 * The console is whoever has the computer. The first account has to come from there. A later one may be the second
 * account of somebody who already had one, or of somebody who has none.
 */
function couldSitAtConsole({ at }: Made, other: PersonId, accounts: readonly Account[]): boolean {
  const isFirst = accounts.every(({ madeAt }) => madeAt >= at);
  const theirs = accounts.find(({ person }) => person === other);
  return !isFirst && (theirs === undefined || theirs.madeAt < at);
}
