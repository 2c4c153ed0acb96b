import { type Check, isCode, lineAt } from './source.ts';

const castToId =
  /\bas (?:unknown as )?(?:(?:Fund|Area|Event|Bid|Person)Id|CardNumber|BallotKey|DeviceTag)\b/g;

/** An id is made by its function in `domain/ids.ts`, which looks at the number; a cast would pass anything off as one. */
export const mintedIds: Check = (files) =>
  files
    .filter((file) => isCode(file) && file.path !== 'domain/ids.ts')
    .flatMap((file) =>
      [...file.text.matchAll(castToId)].map(({ index }) => ({
        path: file.path,
        line: lineAt(file, index),
        problem: 'Make the id with its function from domain/ids.ts, such as bidId(7).',
      })),
    );
