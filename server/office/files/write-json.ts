/** Tables as JSON for programs: whole pence, ISO 8601, keys in the order of the columns, the same bytes each time. */

import type { TableCell, ExportTable } from '../../../domain/exports/table.ts';
import { cellForJson } from './cells.ts';

export function records({ columns, rows }: ExportTable): Readonly<Record<string, TableCell>>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, place) => [column.key, cellForJson(row[place] ?? null, column)])),
  );
}

export function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
