import type { ReactNode } from 'react';
import type { DeskView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { BatchView, SheetDesk, SheetRows } from '../../domain/wire/http-sheets.ts';
import type { Sheets, SheetStore } from './sheet-store.ts';

/** What every page of the voting sheets is given. */
export interface SheetPageProps {
  readonly view: DeskView;
  readonly book: Book;
  readonly desk: SheetDesk;
  readonly rows: SheetRows;
  readonly sheets: Sheets;
  readonly store: SheetStore;
  /** What stands over everything. */
  readonly top: ReactNode;
}

export interface BatchPageProps extends SheetPageProps {
  readonly batch: BatchView;
}

/** What this person can do next with a batch. */
export type BatchStep = 'type' | 'typeSecond' | 'confirm' | 'settle' | 'count' | 'wait';

export function stepOf({ part, sheets, twice, typed, why }: BatchView): BatchStep {
  if (why === null) return 'count';
  if (part === 'other') return 'wait';
  if (why === 'differ') return 'settle';
  if (part === 'next') return twice ? 'typeSecond' : why === 'unconfirmed' ? 'confirm' : 'wait';
  if (typed.length !== sheets) return part === 'first' ? 'type' : 'typeSecond';
  return 'wait';
}
