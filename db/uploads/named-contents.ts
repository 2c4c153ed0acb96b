import { all, named, sql, type Steps } from '../sql/steps.ts';
import type { ContentHash } from './uploads.ts';

/** Where contents are named. */
export const namingTables = [
  { table: 'picture_files', column: 'content' },
  { table: 'bid_documents', column: 'file' },
] as const;

/** The contents that these tables name, each once. */
export function* namedContents(
  tables: readonly (typeof namingTables)[number][] = namingTables,
): Steps<readonly ContentHash[]> {
  const contents = new Set<ContentHash>();
  for (const { table, column } of tables) {
    const rows = yield* all<{ content: ContentHash }>(
      sql`SELECT ${named(column)} AS content FROM ${named(table)}`,
    );
    for (const { content } of rows) contents.add(content);
  }
  return [...contents].toSorted();
}
