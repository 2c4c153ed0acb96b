/** How an outcome travels: the body is the outcome itself, the status says the same to tools that read no bodies. */

import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { TakenFile } from '../../domain/wire/taken-files.ts';
import type { EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import { TooManyWaiting } from '../workers/worker-threads.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { OfficeFile } from '../office/result-files.ts';

const statuses: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  'signed-out': 401,
  'link-spent': 401,
  'not-allowed': 403,
  'unknown-card': 404,
  'unknown-event': 404,
  'unknown-bid': 404,
  'unknown-area': 404,
  'unknown-person': 404,
  'unknown-picture': 404,
  'unknown-document': 404,
  'not-published': 404,
  'too-large': 413,
  'slow-down': 429,
  'too-many-guesses': 429,
  'card-number-too': 429,
  'not-saved': 503,
};

/** The status under which a refusal travels. */
export function statusOf(code: RefusalCode): number {
  return statuses[code] ?? 409;
}

/** A file to keep instead of an outcome to read. */
export class Download {
  readonly file: OfficeFile;
  /** As the log of staff actions names it; null where anybody may have it, and nobody is asked who they are. */
  readonly taken: TakenFile | null;
  readonly holdsWholeBallots: boolean;

  constructor(
    file: OfficeFile,
    taken: TakenFile | null,
    { holdsWholeBallots }: Pick<Download, 'holdsWholeBallots'> = none,
  ) {
    this.file = file;
    this.taken = taken;
    this.holdsWholeBallots = holdsWholeBallots;
  }
}

/** An outcome that was written as JSON where it was made: of many lines that takes a while. */
export class ReadyJson {
  readonly text: string | Buffer;
  readonly isPacked: boolean;

  /** @param isPacked compressed by gzip, for a browser that takes it */
  constructor(text: string | Buffer, { isPacked }: Pick<ReadyJson, 'isPacked'> = plain) {
    this.text = text;
    this.isPacked = isPacked;
  }
}

const plain = { isPacked: false } as const;

const none = { holdsWholeBallots: false } as const;

/** The question is for the server that owns this event: the page asks again at an address that names it (N3). */
export class AskOwnerOf {
  readonly event: EventId;

  constructor(event: EventId) {
    this.event = event;
  }
}

/** Somebody followed a link to a file: they read a page that says why there is none, and no JSON. */
function isForAPerson(request: Request): boolean {
  if (request.method !== 'GET') return false;
  const mode = request.get('Sec-Fetch-Mode');
  if (mode !== undefined) return mode === 'navigate';
  return request.get('Accept')?.includes('text/html') === true;
}

export function answer(response: Response, outcome: Outcome<unknown>): void {
  if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'no-store');
  if (!outcome.ok && isForAPerson(response.req))
    response.redirect(303, `/refused?why=${outcome.refusal.code}`);
  else if (!outcome.ok) response.status(statusOf(outcome.refusal.code)).json(outcome);
  else if (outcome.value instanceof AskOwnerOf) {
    const { baseUrl, path } = response.req;
    // The page sends the same body again.
    response.redirect(307, `${baseUrl}${path}?event=${outcome.value.event}`);
  } else if (outcome.value instanceof Download) {
    const { name, type, content } = outcome.value.file;
    response.attachment(name).type(type);
    if (typeof content === 'string') response.send(content);
    // Of megabytes nobody asks for a hash, which would be taken in this very turn.
    else response.set('Content-Length', String(content.length)).end(content);
  } else if (outcome.value instanceof ReadyJson) {
    const { text, isPacked } = outcome.value;
    response.type('json');
    // Small, and the same for everybody: a browser that has it already is told so.
    if (isPacked) response.set('Content-Encoding', 'gzip').send(text);
    else response.set('Content-Length', String(Buffer.byteLength(text))).end(text);
  } else response.json(accepted(outcome.value ?? null));
}

/** Nothing stands at this address; a person reads that on a page. */
export const nothingHere: RequestHandler = (request, response, next) => {
  if (isForAPerson(request)) next();
  else response.status(404).json(refused('malformed'));
};

/**
 * The last handler of everything that was thrown. A client's mistake is refused. A fault of ours is reported once,
 * without the request's body, which can hold a card's code or a link's token.
 */
export function faultHandler(report: ReportFault): ErrorRequestHandler {
  return (fault: unknown, request, response, next) => {
    if (response.headersSent) return next(fault);
    const status = clientStatus(fault);
    if (status === 413) return answer(response, refused('too-large'));
    if (fault instanceof TooManyWaiting) return answer(response, refused('slow-down'));
    if (status !== null) return answer(response, refused('malformed'));
    report(`${request.method} ${request.path} failed`, fault);
    answer(response, refused('not-saved'));
  };
}

/** The 4xx status that express and its body parser put on an error; null for everything else. */
function clientStatus(fault: unknown): number | null {
  if (!(fault instanceof Error) || !('status' in fault)) return null;
  const { status } = fault;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
