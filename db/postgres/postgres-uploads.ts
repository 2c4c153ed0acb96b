import type { PostgresEngine } from '../sql/postgres-engine.ts';
import { all, first, run, sql, texts } from '../sql/steps.ts';
import {
  contentHash,
  isContentHash,
  type ContentHash,
  type StoredContent,
  type Uploads,
} from '../uploads/uploads.ts';

interface Row {
  readonly bytes: Uint8Array;
}

/** Uploads in the database itself, where every server finds them and each backup has them. Documents come sealed. */
export function postgresUploads(engine: PostgresEngine): Uploads {
  return {
    async put(bytes) {
      const content = contentHash(bytes);
      await engine.writeBeside(() =>
        run(
          sql`INSERT INTO contents (content, bytes) VALUES (${content}, ${bytes})
              ON CONFLICT (content) DO UPDATE SET bytes = excluded.bytes
              WHERE encode(sha256(contents.bytes), 'hex') <> contents.content`,
        ),
      );
      return content;
    },

    async open(content) {
      if (!isContentHash(content)) throw new Error('no content has such a name');
      const row = await engine.read(() =>
        first<Row>(sql`SELECT bytes FROM contents WHERE content = ${content}`),
      );
      return row && contentHash(row.bytes) === content ? row.bytes : null;
    },

    list: () =>
      engine.read(() =>
        all<StoredContent>(sql`SELECT content, octet_length(bytes) AS bytes FROM contents ORDER BY content`),
      ),

    async erase(contents: readonly ContentHash[]) {
      await engine.writeBeside(() => run(sql`DELETE FROM contents WHERE content IN ${texts(contents)}`));
    },
  };
}
