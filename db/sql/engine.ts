/** What takes the steps of a table. */

import type { Steps } from './steps.ts';

export interface Engine {
  /** Takes steps that read only. They see one state of the database. */
  read<Answer>(steps: () => Steps<Answer>): Promise<Answer>;
  /**
   * Takes steps in one commit: all of them, or nothing. No other commit comes between them. They may be taken again from
   * the beginning where the engine must give way to another commit.
   */
  write<Answer>(steps: () => Steps<Answer>): Promise<Answer>;
  /** Calls `hear` after each commit that others follow, until the returned function is called. */
  listen(hear: () => void): () => void;
  /** Of what was erased, nothing is left in any file when this comes back. A commit that erases does it itself. */
  forgetErased(): Promise<void>;
}

/** The methods of a table, each as steps. */
export type InSteps<Table> = {
  readonly [Method in keyof Table]: Table[Method] extends (...asked: infer Asked) => Promise<infer Answer>
    ? (...asked: Asked) => Steps<Answer>
    : never;
};

/** A table: which of its methods only read, and which write. */
export interface TableSteps<Table, Reads extends keyof Table> {
  readonly reads: Pick<InSteps<Table>, Reads>;
  readonly writes: Omit<InSteps<Table>, Reads>;
}

type AnySteps = (...asked: unknown[]) => Steps<unknown>;

/** The table as everybody uses it: each method is one call of the engine. */
export function answeredBy<Table extends object, Reads extends keyof Table>(
  engine: Engine,
  { reads, writes }: TableSteps<Table, Reads>,
): Table {
  const methods = (['read', 'write'] as const).flatMap((way) =>
    Object.entries<AnySteps>(way === 'read' ? reads : writes).map(([name, steps]) => [
      name,
      async (...asked: unknown[]) => engine[way](() => steps(...asked)),
    ]),
  );
  return Object.fromEntries(methods) as Table;
}
