/**
 * The open connections, and which of them is closed when too many are open. The system limits open files and
 * connections. An idle connection must not take the place of a phone, or of the file to which a copy is written (W34).
 */

import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import type { ReportFault } from './live/server-dependencies.ts';
import type { Time } from './live/time.ts';

/** Has asked nothing yet, asks nothing more, or waits for an answer. Whoever was let in, by a card or as staff, is of no kind. */
const kinds = ['silent', 'idle', 'asking'] as const;
type Kind = (typeof kinds)[number];

/** Whoever comes to vote has asked by then, and was answered. */
const oldMs = 2_000;
/** In this order they give way: of each step the oldest, at the address that has most of that kind. */
const steps: readonly { readonly kind: Kind; readonly from: number }[] = [
  { kind: 'silent', from: oldMs },
  { kind: 'idle', from: 0 },
  { kind: 'asking', from: oldMs },
  { kind: 'silent', from: 0 },
  { kind: 'asking', from: 0 },
];

interface Line {
  readonly name: string;
  readonly socket: Socket;
  readonly address: string;
  /** Null while somebody on it is let in. */
  kind: Kind | null;
  /** Since when it is of that kind. */
  since: number;
}

/** What every event about a connection knows of its other end, encrypted or not. */
type Ends = Pick<Socket, 'remoteAddress' | 'remotePort'>;

/** A live connection as Engine.IO has it: by WebSocket, or by one request after another. */
interface Live {
  readonly id: string;
  readonly request: { readonly socket: Ends };
  readonly transport: { readonly name: string };
  once(event: 'close', then: () => void): unknown;
}

const tellEveryMs = 60_000;

export interface OpenConnections {
  readonly open: number;
  /** How many there can be at once. */
  readonly most: number;
  /** Somebody on this live connection was let in: from here on it gives way to nobody. */
  keep(live: Live): void;
}

export class HttpConnections implements OpenConnections {
  readonly most: number;
  readonly #lines = new Map<string, Line>();
  /** Those that may give way, by kind and address; the oldest of each first. */
  readonly #yielding = new Map<Kind, Map<string, Set<Line>>>(kinds.map((kind) => [kind, new Map()]));
  /** Live connections of those who were let in, by their ids, and which line those that began with requests went on by. */
  readonly #kept = new Set<string>();
  readonly #upgraded = new Map<string, Line>();
  readonly #report: ReportFault;
  readonly #time: Pick<Time, 'monotonic'>;
  #toldAt = -Infinity;
  /** Requests that were not answered yet, and who waits until there are none. */
  #asked = 0;
  #whenAnswered: (() => void)[] = [];
  #isClosed = false;

  constructor(
    http: HttpServer,
    most: number,
    { report, time }: { report: ReportFault; time: Pick<Time, 'monotonic'> },
  ) {
    this.most = most;
    this.#report = report;
    this.#time = time;
    http.on('connection', (socket: Socket) => this.#arrived(socket));
    http.on('request', (request, response) => {
      this.#asked += 1;
      response.once('close', () => this.#answeredOne());
      const line = this.#lineOf(request.socket);
      if (!line) return;
      this.#turn(line, this.#kept.has(idIn(request.url)) ? null : 'asking');
      response.once('close', () => this.#turn(line, 'idle'));
    });
    http.on('upgrade', (request) => {
      const line = this.#lineOf(request.socket);
      if (!line) return;
      const id = idIn(request.url);
      this.#turn(line, this.#kept.has(id) ? null : 'asking');
      if (id !== '') this.#upgraded.set(id, line);
      line.socket.once('close', () => this.#upgraded.delete(id));
    });
  }

  /** Comes back when every request that has begun is answered, or its sender is gone. */
  answered(): Promise<void> {
    return this.#asked === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenAnswered.push(resolve));
  }

  /** Ends every connection, and each that still arrives: a live one counts no more among those that HTTP knows of. */
  closeAll(): void {
    this.#isClosed = true;
    for (const { socket } of this.#lines.values()) socket.destroy();
  }

  get open(): number {
    return this.#lines.size;
  }

  keep(live: Live): void {
    this.#kept.add(live.id);
    live.once('close', () => this.#kept.delete(live.id));
    const first = live.transport.name === 'websocket' ? this.#lineOf(live.request.socket) : null;
    const line = this.#upgraded.get(live.id) ?? first;
    if (line) this.#turn(line, null);
  }

  #answeredOne(): void {
    this.#asked -= 1;
    if (this.#asked === 0) for (const tell of this.#whenAnswered.splice(0)) tell();
  }

  #arrived(socket: Socket): void {
    if (this.#isClosed) return void socket.destroy();
    const name = nameOf(socket);
    const line: Line = { name, socket, address: socket.remoteAddress ?? '', kind: null, since: 0 };
    this.#lines.set(name, line);
    socket.once('close', () => this.#gone(line));
    // It gives way itself where nobody else can.
    if (this.#lines.size > this.most) this.#giveWay(line);
    this.#turn(line, 'silent');
  }

  #giveWay(newcomer: Line): void {
    const line = this.#weakest() ?? newcomer;
    this.#gone(line);
    line.socket.destroy();
    const now = this.#time.monotonic();
    if (now - this.#toldAt < tellEveryMs) return;
    this.#toldAt = now;
    this.#report(
      `All ${this.most} connections were taken. Idle ones are closed to make room; phones with a card stay.`,
      null,
    );
  }

  #gone(line: Line): void {
    this.#turn(line, null);
    if (this.#lines.get(line.name) === line) this.#lines.delete(line.name);
  }

  #weakest(): Line | null {
    const now = this.#time.monotonic();
    for (const { kind, from } of steps) {
      let most = 0;
      let oldest: Line | null = null;
      for (const lines of this.#yielding.get(kind)?.values() ?? []) {
        const [first] = lines;
        if (!first || lines.size <= most || now - first.since < from) continue;
        most = lines.size;
        oldest = first;
      }
      if (oldest) return oldest;
    }
    return null;
  }

  #turn(line: Line, kind: Kind | null): void {
    const before = line.kind && this.#yielding.get(line.kind);
    const among = before?.get(line.address);
    among?.delete(line);
    if (among?.size === 0) before?.delete(line.address);
    // What was asked of a connection that is gone may end later.
    line.kind = this.#lines.get(line.name) === line ? kind : null;
    if (line.kind === null) return;
    line.since = this.#time.monotonic();
    const now = this.#yielding.get(line.kind);
    now?.set(line.address, (now.get(line.address) ?? new Set()).add(line));
  }

  #lineOf(ends: Ends): Line | null {
    return this.#lines.get(nameOf(ends)) ?? null;
  }
}

function nameOf({ remoteAddress, remotePort }: Ends): string {
  return `${remoteAddress} ${remotePort}`;
}

/** The id of the live connection that a request goes on with; empty for any other. */
function idIn(url = ''): string {
  return /[?&]sid=([\w-]+)/.exec(url)?.[1] ?? '';
}
