import { useCallback, useEffect, useRef, useState } from 'react';
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
  readonly waiting: readonly TypedToSend[];
  readonly refused: readonly RefusedSheet[];
  /** What went wrong with the last act. */
  readonly problem: string | null;
  readonly send: (sheet: TypedToSend) => void;
  readonly takeRefused: (batch: number) => RefusedSheet | null;
  /** Takes the answer of an act; true when it was done. */
  readonly take: (reply: Promise<DeskReply>) => Promise<boolean>;
}

/** The sheets of an event, for as long as the page is open. Leaving it with a sheet that is not sent warns. */
export function useSheets(event: EventId, isIn: boolean, moved: string): Sheets {
  const [desk, setDesk] = useState<SheetDesk | null>(null);
  const [rows, setRows] = useState<SheetRows | null>(null);
  const [queue, setQueue] = useState<Pick<Sheets, 'waiting' | 'refused'>>({ waiting: [], refused: [] });
  const [problem, setProblem] = useState<string | null>(null);
  /** How often this page changed something: what was asked before that is old. */
  const changes = useRef(0);

  const [sender] = useState(() =>
    startSheetSender({
      post: ({ batch, typing }) => typeSheet(event, batch, typing),
      onTaken: setDesk,
      onChange(waiting, refused) {
        changes.current += 1;
        setQueue({ waiting, refused });
      },
      wait: usualWait,
    }),
  );

  useEffect(() => {
    if (!isIn) return undefined;
    const look = poll(
      async () => ({ asked: changes.current, reply: await sheetDeskOf(event) }),
      ({ asked, reply }) => {
        if (reply.kind === 'value' && asked === changes.current) setDesk(reply.value);
        return lookEveryMs;
      },
    );
    return look.stop;
  }, [event, isIn]);

  useEffect(() => {
    if (!isIn) return undefined;
    const look = poll(
      () => sheetRowsOf(event),
      (reply) => {
        if (reply.kind === 'value') setRows(reply.value);
        return reply.kind === 'value' ? null : lookEveryMs;
      },
    );
    return look.stop;
  }, [event, isIn, moved]);

  const isUnsent = queue.waiting.length + queue.refused.length > 0;
  useEffect(() => {
    if (!isUnsent) return undefined;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsent]);

  const take = useCallback(async (asked: Promise<DeskReply>): Promise<boolean> => {
    changes.current += 1;
    const reply = await asked;
    changes.current += 1;
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') setDesk(reply.value);
    return reply.kind === 'value';
  }, []);

  return { desk, rows, ...queue, problem, send: sender.send, takeRefused: sender.takeRefused, take };
}

function warn(leaving: BeforeUnloadEvent): void {
  leaving.preventDefault();
}
