/** Whether an honest voter can still vote with each card, after everything that was said in its name. */

import { io } from 'socket.io-client';
import { worthTryingAgain } from '../../domain/refusals.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { MineView } from '../../domain/views/roles.ts';
import { protocolVersion, type BallotReceipt } from '../../domain/wire/contract.ts';
import type { Target } from './assaults.ts';

const patienceMs = 10_000;
const againMs = 250;

/** The cards, by token, on which a vote did not land, and why. */
export async function frozenCards(
  { url, event, device }: Target,
  tokens: readonly string[],
): Promise<string[]> {
  const auth = { protocol: protocolVersion, role: 'phone', event, device };
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true });
  const ask = <T>(name: string, message: object): Promise<Outcome<T>> =>
    socket.timeout(patienceMs).emitWithAck(name, message);
  const frozen: string[] = [];
  try {
    for (const token of tokens) {
      const why = await voteWith(ask, token);
      if (why !== null) frozen.push(`${token.slice(0, 8)}: ${why}`);
    }
  } finally {
    socket.disconnect();
  }
  return frozen;
}

type Ask = <T>(name: string, message: object) => Promise<Outcome<T>>;

async function voteWith(ask: Ask, token: string): Promise<string | null> {
  for (let send = 1; ;) {
    const mine = await ask<MineView>('mine', { token, take: true });
    if (mine.ok) {
      const { revision } = mine.value;
      const ballot = { type: 'ballot', token, send, basedOn: revision, marks: [] };
      const answer = await ask<BallotReceipt>('command', ballot);
      if (answer.ok) return answer.value.revision === revision + 1 ? null : 'another revision';
      if (!worthTryingAgain(answer.refusal)) return answer.refusal.code;
      send += 1;
    } else if (!worthTryingAgain(mine.refusal)) return mine.refusal.code;
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}
