/** The routes of the files of a result. */

import type { Declaration, Declarations, FileReply } from './declaration.ts';
import type { ExportName } from '../wire/http.ts';

const auditors = ['officer', 'auditor'] as const;
const staff = ['officer', 'facilitator', 'auditor'] as const;
const csv = { file: 'text/csv' } as const;
const xlsx = { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
const json = { file: 'application/json' } as const;
const pdf = { file: 'application/pdf' } as const;
/** The person who leads or signs learns the result with the hall, not before it (S3, E3). */
const refusals = ['no-run', 'not-all-shown'] as const;

export const exportRoutes = {
  'GET /api/events/:event/export/winners.csv': {
    about: 'The projects that get money, as a table for people.',
    who: staff,
    reply: csv,
    refusals,
  },
  'GET /api/events/:event/export/winners.xlsx': {
    about: 'The projects that get money, as a spreadsheet.',
    who: staff,
    reply: xlsx,
    refusals,
  },
  'GET /api/events/:event/export/winners.json': {
    about: 'The projects that get money, for programs.',
    who: staff,
    reply: json,
    refusals,
  },
  'GET /api/events/:event/export/winners-exact.csv': {
    about: 'The projects that get money, as a table for programs.',
    who: staff,
    reply: csv,
    refusals,
  },
  'GET /api/events/:event/export/result.csv': {
    about: 'The result of every project, as a table for people.',
    who: staff,
    reply: csv,
    refusals,
  },
  'GET /api/events/:event/export/result.xlsx': {
    about: 'The result of every project, as a spreadsheet.',
    who: staff,
    reply: xlsx,
    refusals,
  },
  'GET /api/events/:event/export/result.json': {
    about: 'The whole result, for programs.',
    who: staff,
    reply: json,
    refusals,
  },
  'GET /api/events/:event/export/result-exact.csv': {
    about: 'The result of every project, as a table for programs.',
    who: staff,
    reply: csv,
    refusals,
  },
  'GET /api/events/:event/export/payments.csv': {
    about: 'One row for each payment, as a table for people.',
    who: auditors,
    reply: csv,
    refusals,
  },
  'GET /api/events/:event/export/payments.xlsx': {
    about: 'One row for each payment, as a spreadsheet.',
    who: auditors,
    reply: xlsx,
    refusals,
  },
  'GET /api/events/:event/export/payments.json': {
    about: 'One row for each payment, for programs.',
    who: auditors,
    reply: json,
    refusals,
  },
  'GET /api/events/:event/export/everything.zip': {
    about: 'Every file of the result in one archive.',
    who: auditors,
    reply: { file: 'application/zip' },
    refusals: [...refusals, 'unknown-area'],
  },
  'GET /api/events/:event/export/press-note.txt': {
    about: 'A note for the press.',
    who: staff,
    reply: { file: 'text/plain' },
    refusals: [...refusals, 'unknown-area'],
  },
  'GET /api/events/:event/export/certificates.pdf': {
    about: 'A certificate for each group, to print.',
    who: staff,
    reply: pdf,
    refusals: [...refusals, 'unknown-area', 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/export/ballots.json': {
    about: 'How many gave each mark, and the whole ballots where the reader may have them.',
    who: auditors,
    reply: json,
    refusals,
  },
  'GET /api/events/:event/export/election.pb': {
    about: 'Whole ballots under random numbers, in the Pabulib format, where the rule needs them.',
    who: auditors,
    reply: { file: 'text/plain' },
    refusals: [...refusals, 'counts-are-enough', 'too-few-ballots'],
  },
  'GET /api/events/:event/export/result-sheet.pdf': {
    about: 'The result as a sheet to sign.',
    who: staff,
    reply: pdf,
    refusals: [...refusals, 'unknown-area'],
  },
  'GET /api/events/:event/export/blank-result-sheet.pdf': {
    about: 'A sheet to fill in by hand, for a hall without a printer.',
    who: ['officer', 'facilitator'],
    reply: pdf,
    refusals: ['letters-not-in-typeface'],
  },
} as const satisfies Declarations &
  Record<`GET /api/events/:event/export/${ExportName}`, Declaration & { readonly reply: FileReply }>;
