/** The development pages: galleries of every piece and every scene, for journeys that look at each state. */

import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export interface DevPages {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param cacheDir one for each worker: neither may throw away what the other has prepared. */
export async function serveDevPages(cacheDir: string): Promise<DevPages> {
  const vite = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    cacheDir,
    logLevel: 'error',
  });
  await vite.listen();
  return { url: vite.resolvedUrls?.local[0] ?? '', close: () => vite.close() };
}
