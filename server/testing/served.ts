import express, { type RequestHandler } from 'express';
import { onTestFinished } from 'vitest';
import { HttpClient } from './http-client.ts';

/** Handlers behind a real port, without the rest of the server. */
export async function served(...handlers: readonly RequestHandler[]): Promise<HttpClient> {
  const app = express();
  for (const handler of handlers) app.use(handler);
  const server = app.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new HttpClient(`http://127.0.0.1:${address.port}`);
}
