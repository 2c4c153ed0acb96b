/** People who sign, each in a browser of their own: officers, auditors, and whoever has a one-time code. */

import type { Person, RoleLink, SessionInfo } from '../../domain/wire/http.ts';
import type { CodeMade, ToSign } from '../../domain/wire/http-signing.ts';
import type { TestHall } from './test-hall.ts';
import { HttpClient, type HttpAnswer } from './http-client.ts';

export const passPhrase = 'three plain words';
const tokenOf = (url: string): string => url.slice(url.indexOf('#') + 1);

/** A browser that keeps its cookies, as a real one does. */
export class Browser {
  readonly #hall: TestHall;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #cookies = new Map<string, string>();

  /** @param address where it calls from, for a hall that believes a proxy. */
  constructor(hall: TestHall, address: string | null = null) {
    this.#hall = hall;
    this.#headers = address === null ? {} : { 'X-Forwarded-For': address };
  }

  get(path: string): Promise<HttpAnswer> {
    return this.#visitor()
      .get(path)
      .then((answer) => this.#keep(answer));
  }

  post(path: string, body: unknown): Promise<HttpAnswer> {
    return this.#visitor()
      .post(path, body)
      .then((answer) => this.#keep(answer));
  }

  #visitor(): HttpClient {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new HttpClient(this.#hall.localUrl, {
      ...this.#headers,
      ...(cookie !== '' && { Cookie: cookie }),
    });
  }

  #keep(answer: HttpAnswer): HttpAnswer {
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return answer;
  }
}

export interface TestSigner {
  readonly browser: Browser;
  readonly person: number;
  readonly signIn: string;
}

/** Everything of an event was told, and nobody has signed. */
export async function tell(hall: TestHall): Promise<void> {
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'show-next-result' });
}

/** Makes an account from the console: the first of all, or a later one. */
export async function fromConsole(
  hall: TestHall,
  name: string,
  browser = new Browser(hall),
): Promise<TestSigner> {
  const token = tokenOf((await hall.server.access.makeOwnerLink()).url);
  await browser.post('/api/session', { token });
  const made = await browser.post('/api/officer/account', { name, signIn: name, passPhrase });
  return { browser, person: made.value<SessionInfo>().person, signIn: name };
}

/** `by` invites somebody, who opens the link and chooses a pass-phrase in `browser`. */
export async function invited(
  hall: TestHall,
  by: TestSigner,
  name: string,
  { role = 'officer', browser = new Browser(hall) }: { role?: 'officer' | 'auditor'; browser?: Browser } = {},
): Promise<TestSigner> {
  const asked = role === 'officer' ? { role, name } : { role, name, until: '2099-12-31' };
  const link = (await by.browser.post('/api/officer/staff', asked)).value<RoleLink>();
  return chosen(link, name, browser);
}

/** `by` lets somebody choose a new pass-phrase, and whoever has the link chooses it in `browser`. */
export async function letInAnew(
  hall: TestHall,
  by: TestSigner,
  whom: TestSigner,
  browser = new Browser(hall),
): Promise<TestSigner> {
  const link = (await by.browser.post(`/api/officer/staff/${whom.person}/reset`, {})).value<RoleLink>();
  return chosen(link, whom.signIn, browser);
}

async function chosen(link: RoleLink, signIn: string, browser: Browser): Promise<TestSigner> {
  await browser.post('/api/session', { token: tokenOf(link.url) });
  const session = (await browser.post('/api/account', { signIn, passPhrase })).value<SessionInfo>();
  return { browser, person: session.person, signIn };
}

/** What stands to be signed, as any phone reads it. */
export async function paperOf(hall: TestHall): Promise<Pick<ToSign, 'run' | 'fingerprint' | 'on'>> {
  const answer = await new Browser(hall).get(`/api/events/${hall.event}/sign/own`);
  const { run, fingerprint, on } = answer.value<ToSign>();
  return { run, fingerprint, on };
}

/** Signs with a pass-phrase on a phone that nobody has used. */
export async function signByPhrase(
  hall: TestHall,
  { signIn }: Pick<TestSigner, 'signIn'>,
  place: 'officer' | 'second',
  more: { anyway?: boolean } = {},
  browser = new Browser(hall),
): Promise<HttpAnswer> {
  const typed = { as: place, ...(await paperOf(hall)), signIn, passPhrase, ...more };
  return browser.post(`/api/events/${hall.event}/sign/own`, typed);
}

/** Names a witness, on the facilitator's screen. */
export async function named(hall: TestHall, name: string): Promise<Person> {
  const { people } = hall.server.register;
  const person = await people.add({ event: hall.event, name, part: 'witness' });
  return { person, name } as Person;
}

/** `by` vouches for the witness, whose phone opens the code. */
export async function codeFor(
  hall: TestHall,
  by: TestSigner,
  witness: Pick<Person, 'person'>,
  phone = new Browser(hall),
): Promise<{ readonly phone: Browser; readonly made: CodeMade }> {
  const asked = { person: witness.person, signIn: null, passPhrase };
  const made = (await by.browser.post(`/api/events/${hall.event}/sign-codes`, asked)).value<CodeMade>();
  (await phone.post('/api/sign-code', { code: tokenOf(made.url) })).value();
  return { phone, made };
}

export async function signByCode(
  hall: TestHall,
  phone: Browser,
  more: { anyway?: boolean } = {},
): Promise<HttpAnswer> {
  return phone.post(`/api/events/${hall.event}/sign/own`, {
    as: 'second',
    ...(await paperOf(hall)),
    ...more,
  });
}
