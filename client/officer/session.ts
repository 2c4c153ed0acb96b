import { create } from 'zustand';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { signIn, takeToken } from '../net/sign-in.ts';
import type { Reply } from '../net/http.ts';
import { problemSentence } from '../words/problems.ts';
import { signOut, whoAmI } from './requests.ts';

interface Session {
  /** `opening`: the server has not said yet · `to-choose`: invited, and a pass-phrase comes first. */
  readonly phase: 'opening' | 'in' | 'to-choose' | 'out';
  readonly who: SessionInfo | null;
  /** Why one is not in, in a sentence. */
  readonly problem: string | null;
}

export const useSession = create<Session>()(() => ({ phase: 'opening', who: null, problem: null }));

/** The token of the link that was opened, until the server has answered. */
let token: string | null = null;

/** Comes in by the link's token, or by the cookie of an earlier visit. */
export async function enter(): Promise<void> {
  token = takeToken() ?? token;
  useSession.setState({ phase: 'opening', problem: null });
  const byLink = token === null ? null : await signIn(token);
  if (byLink?.kind === 'unreached') return stayOut(byLink);
  token = null;
  // A link that was used before may have left its cookie here, and a link of another role signs in nobody as officer.
  const cookie = await whoAmI();
  if (cookie.kind === 'value') enterAs(cookie.value);
  else stayOut(byLink?.kind === 'refused' ? byLink : cookie);
}

/** Goes on as whoever the server says. */
export function enterAs(who: SessionInfo): void {
  useSession.setState({ phase: who.account === 'to-choose' ? 'to-choose' : 'in', who, problem: null });
}

export async function leave(): Promise<void> {
  const reply = await signOut(useSession.getState().who?.role === 'auditor' ? 'auditor' : 'officer');
  if (reply.kind === 'value') useSession.setState({ phase: 'out', who: null, problem: null });
  else stayOut(reply);
}

function stayOut(reply: Exclude<Reply<unknown>, { kind: 'value' }>): void {
  // That one is out is what the page says anyway, with the way back in.
  const isOut = reply.kind === 'refused' && reply.refusal.code === 'signed-out';
  useSession.setState({ phase: 'out', who: null, problem: isOut ? null : problemSentence(reply) });
}
