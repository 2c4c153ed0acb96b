/** What the import of a spreadsheet is told, as it is sent. */

import { z } from 'zod';
import { importFields, type ImportAsked } from '../../../domain/wire/http-bids.ts';
import { mostRows } from './grid.ts';

export const importShape: z.ZodType<ImportAsked> = z
  .strictObject({
    csv: z.string().optional(),
    xlsx: z.base64().optional(),
    sheet: z.string().optional(),
    headerLine: z.int().positive().optional(),
    leaveOut: z.array(z.int().positive()).max(mostRows).optional(),
    withHidden: z.boolean().optional(),
    changing: z.boolean().optional(),
    columns: z.partialRecord(z.enum(importFields), z.string().nullable()).optional(),
    take: z.boolean(),
  })
  .refine(({ csv, xlsx }) => (csv === undefined) !== (xlsx === undefined));
