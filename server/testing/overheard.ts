/** Everything that left the server, with who was told it, how, and when: to be searched. */

import { unzipSync } from 'fflate';
import { linkRoles, type LinkRole } from '../../db/register/links.ts';
import { routes } from '../http/routes.ts';
import type { TestHall } from './test-hall.ts';
import type { TestScreen } from './test-screen.ts';
import { HttpClient } from './http-client.ts';

export interface Overheard {
  readonly role: LinkRole | 'phone' | 'nobody';
  /** `socket`, or the route. */
  readonly where: string;
  readonly stage: string;
  readonly text: string;
}

export class Listener {
  readonly heard: Overheard[] = [];
  readonly #hall: TestHall;
  readonly #visitors: readonly (readonly [Overheard['role'], HttpClient])[];
  readonly #screens: (readonly [Overheard['role'], TestScreen])[] = [];

  constructor(hall: TestHall) {
    this.#hall = hall;
    const url = hall.localUrl;
    const staff = linkRoles.map(
      (role) => [role, new HttpClient(url, { Cookie: hall.cookie(role) })] as const,
    );
    this.#visitors = [['nobody', new HttpClient(url)], ...staff];
  }

  async listen(): Promise<void> {
    for (const role of ['projector', 'facilitator', 'desk'] as const)
      this.#screens.push([role, await this.#hall.staff(role)]);
    this.#screens.push(['phone', await this.#hall.phone('bystander')]);
  }

  /** Asks every route as everybody, and takes down what screens were told since. */
  async walk(): Promise<void> {
    const { stage } = this.#hall.room.state;
    for (const { method, path } of routes) {
      if (method !== 'get' || isDrawn(path)) continue;
      const address = path.replaceAll(/:\w+/g, '1');
      for (const [role, visitor] of this.#visitors) {
        const { bytes } = await visitor.get(address);
        this.heard.push({ role, where: path, stage, text: readable(bytes) });
      }
    }
    this.note();
  }

  /** Takes down what screens were told. */
  note(): void {
    const { stage } = this.#hall.room.state;
    for (const [role, screen] of this.#screens) {
      const text = JSON.stringify([screen.views, screen.mines, screen.refusals]);
      this.heard.push({ role, where: 'socket', stage, text });
    }
  }

  /** Where any of `secrets` came up. */
  find(secrets: readonly string[]): string[] {
    return this.heard.flatMap(({ role, where, stage, text }) =>
      secrets
        .filter((secret) => text.includes(secret))
        .map((secret) => `${secret} to ${role} by ${where} in ${stage}`),
    );
  }
}

/** What stands in an answer; archives, as spreadsheets are, are opened, and what is in them too. */
function readable(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('latin1');
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => !isDrawn(name))
    .map(([, file]) => readable(Buffer.from(file)))
    .join('\n');
}

/** A PDF's text is compressed and drawn, with the widths of letters in plain: what goes into it is read by its own tests. */
function isDrawn(name: string): boolean {
  return name.endsWith('.pdf');
}
