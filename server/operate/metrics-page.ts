/** Where Prometheus reads the numbers: a port of its own, which no phone and no proxy leads to (OP2). */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { assert } from '../../domain/outcome.ts';
import type { MetricsPlace } from '../config.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Metrics } from './metrics.ts';

export interface MetricsPage {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws `EADDRINUSE` when the port is taken */
export async function openMetricsPage(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { host, port }: MetricsPlace,
  report: ReportFault,
): Promise<MetricsPage> {
  const http = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (request.method !== 'GET' || path !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      (fault: unknown) => {
        report('the numbers for the operator could not be read', fault);
        response.writeHead(500).end();
      },
    );
  });
  http.listen({ port, host });
  await once(http, 'listening');
  // It keeps no program alive that has ended otherwise.
  http.unref();
  const address = http.address();
  assert(typeof address === 'object' && address !== null, 'a listening server has an address');
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${address.port}/metrics`,
    async close() {
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closed;
    },
  };
}
