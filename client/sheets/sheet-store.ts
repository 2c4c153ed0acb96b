/** What a page of voting sheets knows, for as long as it is open; nothing of it is kept anywhere else. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../../domain/ids.ts';
import type { SheetDesk, SheetRows } from '../../domain/wire/http-sheets.ts';
import { poll } from '../net/poll.ts';
import { problemSentence } from '../words/problems.ts';
import { sheetDeskOf, sheetRowsOf, typeSheet, type DeskReply } from './sheet-requests.ts';
import { startSheetSender, usualWait, type RefusedSheet, type TypedToSend } from './sheet-sender.ts';

/** How often the page asks what other people did meanwhile. */
const lookEveryMs = 4_000;

export interface Sheets {
  readonly desk: SheetDesk | null;
  readonly rows: SheetRows | null;
  /** Typed, and on their way to the server. */
  readonly waiting: readonly TypedToSend[];
  /** Not taken: they come back to the person who typed them. */
  readonly refused: readonly RefusedSheet[];
  /** What went wrong with the last act. */
  readonly problem: string | null;
  readonly send: (sheet: TypedToSend) => void;
  readonly takeRefused: (batch: number) => RefusedSheet | null;
  /** Takes the answer of an act; true when it was done. */
  readonly take: (reply: Promise<DeskReply>) => Promise<boolean>;
  /** Follows what other people do, until the returned function is called. */
  readonly follow: () => () => void;
  /** Asks which rows can be marked now, until there is an answer. */
  readonly readRows: () => () => void;
}

export type SheetStore = StoreApi<Sheets>;

export function createSheetStore(event: EventId): SheetStore {
  /** How often this page changed something: what was asked before that is old. */
  let changes = 0;

  return createStore<Sheets>()((set) => {
    const sender = startSheetSender({
      post: ({ batch, typing }) => typeSheet(event, batch, typing),
      onTaken: (desk) => set({ desk }),
      onChange(waiting, refused) {
        changes += 1;
        set({ waiting, refused });
      },
      wait: usualWait,
    });
    return {
      desk: null,
      rows: null,
      waiting: [],
      refused: [],
      problem: null,
      send: (sheet) => sender.send(sheet),
      takeRefused: (batch) => sender.takeRefused(batch),
      async take(asked) {
        changes += 1;
        const reply = await asked;
        changes += 1;
        set({ problem: reply.kind === 'value' ? null : problemSentence(reply) });
        if (reply.kind === 'value') set({ desk: reply.value });
        return reply.kind === 'value';
      },
      follow: () =>
        poll(
          async () => ({ asked: changes, reply: await sheetDeskOf(event) }),
          ({ asked, reply }) => {
            if (reply.kind === 'value' && asked === changes) set({ desk: reply.value });
            return lookEveryMs;
          },
        ).stop,
      readRows: () =>
        poll(
          () => sheetRowsOf(event),
          (reply) => {
            if (reply.kind === 'value') set({ rows: reply.value });
            return reply.kind === 'value' ? null : lookEveryMs;
          },
        ).stop,
    };
  });
}
