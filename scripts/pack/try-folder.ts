/**
 * Tries a packed folder as the day would: started with nothing around it, an event led to the middle of a pitch, the
 * plug pulled, and started again by somebody who was never here.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bidId, eventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { LaptopStanding } from '../../domain/wire/hall-check.ts';
import type { CardOpened, RoleLink } from '../../domain/wire/http.ts';
import { freePort } from '../hall/free-port.ts';
import { HallPhone } from '../hall/phone.ts';
import { tokenOf } from '../hall/officer.ts';
import { Staff, type Facilitator } from '../hall/staff.ts';
import { linuxLauncher } from './launchers.ts';

export interface Tried {
  readonly what: string;
  readonly holds: boolean;
}

/** How much of a pitch may pass unsaved: its clock is kept every two seconds. */
const clockSlackMs = 4_000;

export async function tryFolder(folder: string): Promise<readonly Tried[]> {
  const port = await freePort();
  const started: Packed[] = [];
  const doubleClick = (): Packed => {
    const packed = new Packed(folder, port);
    started.push(packed);
    return packed;
  };
  try {
    return await playAndResume(folder, doubleClick);
  } finally {
    for (const packed of started) {
      packed.tell('SIGKILL');
      await packed.ended();
    }
    // Handed over as it was packed: the first start is somebody else's.
    rmSync(join(folder, 'data'), { recursive: true, force: true });
  }
}

async function playAndResume(folder: string, doubleClick: () => Packed): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const check = (what: string, holds: boolean) => tried.push({ what, holds });
  const first = doubleClick();
  await first.ready();
  const page = await (await fetch(`${first.url}/`)).text();
  check('it starts with an empty environment and serves its pages', page.includes('<div id="root">'));
  check('its data is in the folder beside it', existsSync(join(folder, 'data', 'decision-day.sqlite')));

  const { events } = await first.laptop<LaptopStanding>('/api/laptop');
  const event = events[0]?.event ?? eventId(0);
  const link = await first.laptop<RoleLink>('/api/laptop/links', { role: 'facilitator', event });
  const staff = await Staff.signIn(first.url, tokenOf(link.url));
  await staff.call('POST /api/session/name', {
    query: { role: 'facilitator', event },
    body: { name: 'Ann Example' },
  });
  const facilitator = await staff.facilitate(event);
  await leadToPitch(facilitator);
  const phone = new HallPhone({ url: first.url, event }, await first.openCard(), 'phoneInThePackedHall00');
  await phone.connect();
  phone.mark(bidId(1), 4);
  await phone.flush();
  check('a second double-click shows the one that runs, and ends', (await doubleClick().ended()) === 0);
  await facilitator.act({ type: 'extend-pitch', byMs: 60_000 }); // a fresh word on the clock
  await new Promise((resolve) => setTimeout(resolve, 3_000)); // so that it was kept once
  const before = facilitator.view;

  first.tell('SIGKILL');
  await first.ended();
  facilitator.leave();
  phone.drop();
  const again = doubleClick();
  await again.ready();
  const leading = await staff.facilitate(event); // with the session of before
  const view = await leading.seen();
  check('after the plug was pulled the facilitator goes on without signing in', view.stage === 'open');
  check('the same project is before the hall', view.current !== null && view.current === before?.current);
  const [left, leftNow] = [before?.pitch?.leftMs ?? 0, view.pitch?.leftMs ?? 0];
  check('its timer is where it was', left > 0 && Math.abs(left - leftNow) <= clockSlackMs);
  await phone.connect();
  check('the phone has its marks, received', phone.told?.revision === 1 && phone.view?.stage === 'open');
  phone.mark(bidId(1), 5);
  check('and goes on voting', await phone.flush());
  const projector = await again.laptop<RoleLink>('/api/laptop/links', { role: 'projector', event });
  const screen = await Staff.signIn(again.url, tokenOf(projector.url));
  check('the person there gets the hall’s screen back', screen.session.role === 'projector');
  leading.leave();
  phone.drop();
  again.tell('SIGTERM');
  await again.ended();
  check('when it is told to stop, it frees its port', await isFree(again.url));
  return tried;
}

async function isFree(url: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answers) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function leadToPitch(facilitator: Facilitator): Promise<void> {
  await facilitator.act({ type: 'open-doors' });
  await facilitator.act({ type: 'open-voting' });
  await facilitator.act({ type: 'call-bid', bid: bidId(1) });
  await facilitator.until(({ pitch }) => pitch !== null);
}

/** The folder as somebody starts it: its launcher, and no variables but the port, which the test must know. */
class Packed {
  readonly port: number;
  readonly url: string;
  readonly #folder: string;
  readonly #child: ChildProcess;
  #said = '';

  constructor(folder: string, port: number) {
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = folder;
    const env = { PORT: String(port) };
    const stdio: ['ignore', 'pipe', 2] = ['ignore', 'pipe', 2];
    this.#child = spawn(join(folder, linuxLauncher), [], { cwd: '/', env, stdio, detached: true });
    this.#child.stdout?.on('data', (part: Buffer) => (this.#said += part.toString()));
  }

  async ready(): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      if (this.#said.includes('/laptop#')) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the packed folder did not start: ${this.#said}`);
  }

  async laptop<T>(path: string, body?: unknown): Promise<T> {
    const note = readFileSync(join(this.#folder, 'data', 'running.txt'), 'utf8').trim();
    const headers = { 'X-Laptop-Key': tokenOf(note), 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return accept<T>(await fetch(`${this.url}${path}`, { headers, ...sent }));
  }

  /** The token of the first card that the console shows. */
  async openCard(): Promise<string> {
    const code = /Card 1 {2}(\S+)/.exec(this.#said)?.[1];
    const headers = { 'Content-Type': 'application/json' };
    const sent = { method: 'POST', headers, body: JSON.stringify({ code }) };
    return (await accept<CardOpened>(await fetch(`${this.url}/api/card`, sent))).token;
  }

  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  /** Told to the launcher and the program under it at once: a kill is a pulled plug. */
  tell(signal: NodeJS.Signals): void {
    const { pid, exitCode } = this.#child;
    if (pid === undefined || exitCode !== null || this.#child.signalCode !== null) return;
    process.kill(-pid, signal);
  }
}

async function accept<T>(response: Response): Promise<T> {
  const outcome = (await response.json()) as Outcome<T>;
  if (!outcome.ok) throw new Error(`${response.url} was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
