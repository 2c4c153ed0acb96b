/** What everybody is told who asks while the server starts. */

import type { IncomingMessage, RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { comeAgain } from './http/sent-on.ts';

export const stillStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1', 'Cache-Control': 'no-store' }).end();
};

export function noSocketYet(_request: IncomingMessage, socket: Duplex): void {
  comeAgain(socket);
}
