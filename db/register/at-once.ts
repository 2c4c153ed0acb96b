/** SQLite answers at once; whoever asks gets a promise, as from any other store. */

/** A table whose methods give what the promises of `Table` come to. Changes use it inside their transaction. */
export type AtOnce<Table> = {
  readonly [Method in keyof Table]: Table[Method] extends (...asked: infer Asked) => Promise<infer Answer>
    ? (...asked: Asked) => Answer
    : never;
};

/** The same table, answering by promises: what SQLite throws is a rejection. */
export function promised<Table extends object>(table: AtOnce<Table>): Table {
  const methods = Object.entries<(...asked: unknown[]) => unknown>(table);
  const later = methods.map(([name, method]) => [name, async (...asked: unknown[]) => method(...asked)]);
  return Object.fromEntries(later) as Table;
}
