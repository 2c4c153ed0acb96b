import { create } from 'zustand';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { signIn, takeToken } from '../net/sign-in.ts';
import { whenSignedOut, type HttpReply } from '../net/http.ts';
import { tellSignedIn } from '../net/when-visible.ts';
import { problemSentence } from '../words/problems.ts';
import { signOut, whoAmI } from './requests.ts';

interface Session {
  /** `opening`: the server has not said yet · `to-choose`: invited, and a pass-phrase comes first. */
  readonly phase: 'opening' | 'in' | 'to-choose' | 'out';
  readonly who: SessionInfo | null;
  /** Why one is not in, in a sentence. */
  readonly problem: string | null;
  /** The session has ended under somebody's hands: the page stays, and asks for the pass-phrase. */
  readonly ended: boolean;
}

export const useSession = create<Session>()(() => ({
  phase: 'opening',
  who: null,
  problem: null,
  ended: false,
}));

/** Whoever has an account types their pass-phrase and goes on where they were. */
export function noteEnded(): void {
  const { phase, who } = useSession.getState();
  if (phase === 'in' && who?.account === 'own') useSession.setState({ ended: true });
}
whenSignedOut(noteEnded);

/** The token of the link that was opened, until the server has answered. */
let token: string | null = null;

/** Comes in by the link's token, or by the cookie of an earlier visit. */
export async function enter(): Promise<void> {
  token = takeToken() ?? token;
  useSession.setState({ phase: 'opening', problem: null });
  const byLink = token === null ? null : await signIn(token);
  if (byLink?.kind === 'unreached') return turnedAway(byLink);
  token = null;
  // A link that was used before may have left its cookie here, and a link of another role signs in nobody as officer.
  const cookie = await whoAmI();
  if (cookie.kind === 'value') enterAs(cookie.value);
  else turnedAway(byLink?.kind === 'refused' ? byLink : cookie);
}

/** Goes on as whoever the server says. */
export function enterAs(who: SessionInfo): void {
  const phase = who.account === 'to-choose' ? 'to-choose' : 'in';
  useSession.setState({ phase, who, problem: null, ended: false });
  const back = backTo(location.search);
  if (phase === 'in' && back !== null) location.replace(back);
  else tellSignedIn();
}

/** The screen of an event that an officer came from to sign in: our own addresses and no other. */
function backTo(search: string): string | null {
  const back = new URLSearchParams(search).get('back') ?? '';
  return /^\/(facilitate|desk|check)\/[1-9]\d{0,8}$/.test(back) ? back : null;
}

/** Goes without signing in again. */
export function stayOut(): void {
  useSession.setState({ phase: 'out', who: null, problem: null, ended: false });
}

export async function leave(): Promise<void> {
  const reply = await signOut(useSession.getState().who?.role === 'auditor' ? 'auditor' : 'officer');
  if (reply.kind === 'value') stayOut();
  else turnedAway(reply);
}

function turnedAway(reply: Exclude<HttpReply<unknown>, { kind: 'value' }>): void {
  // That one is out is what the page says anyway, with the way back in.
  const isOut = reply.kind === 'refused' && reply.refusal.code === 'signed-out';
  useSession.setState({
    phase: 'out',
    who: null,
    problem: isOut ? null : problemSentence(reply),
    ended: false,
  });
}
