import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Outcome } from '../../domain/outcome.ts';
import { assertKept } from './kept-contract.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As they travelled. */
  readonly bytes: Buffer;
  readonly text: string;
  /** The outcome in the body; typed by what the test goes on to do with it. */
  outcome<T = unknown>(): Outcome<T>;
  /** What was accepted. @throws when it was refused */
  value<T>(): T;
  /** The code of the refusal, or null. */
  readonly refusal: string | null;
}

/** Some are known a moment later, such as the cookie of somebody who is signing in. */
type Headers = Readonly<Record<string, string | Promise<string>>>;

/**
 * Asks a real server over HTTP, as a browser would, with headers that a test may set as it likes. Whatever it answers has
 * to be what its routes are declared to answer.
 */
export class HttpClient {
  readonly #url: string;
  readonly #headers: Headers;

  constructor(url: string, headers: Headers = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  with(headers: Headers): HttpClient {
    return new HttpClient(this.#url, { ...this.#headers, ...headers });
  }

  get(path: string): Promise<HttpAnswer> {
    return this.#ask('GET', path);
  }

  post(path: string, body: unknown): Promise<HttpAnswer> {
    return this.#ask('POST', path, JSON.stringify(body));
  }

  put(path: string, body: unknown): Promise<HttpAnswer> {
    return this.#ask('PUT', path, JSON.stringify(body));
  }

  delete(path: string): Promise<HttpAnswer> {
    return this.#ask('DELETE', path);
  }

  send(method: string, path: string, body: string): Promise<HttpAnswer> {
    return this.#ask(method, path, method === 'GET' ? undefined : body);
  }

  /** Not `fetch`, which would not let a test say whose page asks and under which name. */
  async #ask(method: string, path: string, body?: string): Promise<HttpAnswer> {
    const sent =
      body === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
    const headers: Record<string, string> = { ...sent };
    for (const [name, value] of Object.entries(this.#headers)) headers[name] = await value;
    return new Promise((resolve, reject) => {
      const asked = httpRequest(`${this.#url}${path}`, { method, headers });
      asked.on('error', reject);
      asked.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const came = answered(response.statusCode ?? 0, response.headers, Buffer.concat(parts));
          try {
            assertKept(method, path, came);
            resolve(came);
          } catch (fault) {
            reject(fault);
          }
        });
      });
      asked.end(body);
    });
  }
}

function answered(status: number, headers: IncomingHttpHeaders, bytes: Buffer): HttpAnswer {
  const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  const read = <T>(): Outcome<T> => JSON.parse(text);
  return {
    status,
    headers,
    bytes,
    text,
    outcome: read,
    value<T>() {
      const outcome = read<T>();
      if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
      return outcome.value;
    },
    get refusal() {
      if (headers['content-disposition'] !== undefined) return null; // a file is no outcome
      const outcome = read();
      return outcome.ok ? null : outcome.refusal.code;
    },
  };
}
