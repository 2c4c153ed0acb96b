/**
 * Sends typed sheets in the order in which they were typed. They are kept in memory, and nowhere else, until the server
 * took them: no key waits for the network, and nothing of a sheet stays in the browser.
 */

import type { Refusal, RefusalCode } from '../../domain/refusals.ts';
import type { SheetDesk } from '../../domain/wire/http-sheets.ts';
import type { HttpReply } from '../net/http.ts';
import { backOff } from '../net/poll.ts';
import type { SheetTyping } from './typing.ts';

/** A sheet that was typed to its end, for its batch. */
export interface TypedToSend {
  readonly batch: number;
  readonly typing: SheetTyping;
}

/** A sheet that the server did not take, with everything that was typed. */
export interface RefusedSheet extends TypedToSend {
  readonly refusal: Refusal;
}

export interface SenderParts {
  readonly post: (sheet: TypedToSend) => Promise<HttpReply<SheetDesk>>;
  /** The desk as it stands after a sheet was taken. */
  readonly onTaken: (desk: SheetDesk) => void;
  /** Whenever what waits or what came back is different. */
  readonly onChange: (waiting: readonly TypedToSend[], refused: readonly RefusedSheet[]) => void;
  readonly wait: (tries: number) => Promise<void>;
}

export interface SheetSender {
  send(sheet: TypedToSend): void;
  /** The oldest sheet of the batch that came back, to be put right; null when there is none. */
  takeRefused(batch: number): RefusedSheet | null;
}

/** Not about the sheet: the same sheet is sent again. */
const laterCodes: ReadonlySet<RefusalCode> = new Set(['not-saved', 'slow-down', 'signed-out', 'name-first']);
const longestWaitMs = 5_000;

export function usualWait(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, backOff(tries, longestWaitMs)));
}

export function startSheetSender({ post, onTaken, onChange, wait }: SenderParts): SheetSender {
  let waiting: readonly TypedToSend[] = [];
  let refused: readonly RefusedSheet[] = [];
  let busy = false;

  function change(nextWaiting: readonly TypedToSend[], nextRefused = refused): void {
    waiting = nextWaiting;
    refused = nextRefused;
    onChange(waiting, refused);
  }

  async function sendAll(): Promise<void> {
    if (busy) return;
    busy = true;
    let tries = 0;
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const reply = await post(first);
      if (reply.kind === 'unreached' || (reply.kind === 'refused' && laterCodes.has(reply.refusal.code))) {
        await wait(tries++);
        continue;
      }
      tries = 0;
      const others = waiting.slice(1);
      if (reply.kind === 'value') {
        change(others);
        onTaken(reply.value);
      } else change(others, [...refused, { ...first, refusal: reply.refusal }]);
    }
    busy = false;
  }

  return {
    send(sheet) {
      change([...waiting, sheet]);
      void sendAll();
    },
    takeRefused(batch) {
      const found = refused.find((each) => each.batch === batch) ?? null;
      if (found !== null)
        change(
          waiting,
          refused.filter((each) => each !== found),
        );
      return found;
    },
  };
}
