/** What the operator can set, read once at the start and checked as a whole: a wrong setting stops the start. */

import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { shortestPassphrase } from './copies/kit.ts';

/** Where the operator's numbers are read. */
export interface MetricsPlace {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
}

export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where phones find this server, without a slash at the end; null to use this machine's address in its network. */
  readonly publicUrl: string | null;
  /** How many proxies stand in front of the server and add the true address of a phone. */
  readonly trustProxy: number;
  /** Files in PEM form, with which this server speaks https itself; left out for plain http. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Whether to start although less stands in the data folder than is known of; left out: no. */
  readonly goOnWithLess?: boolean;
  /** Where a sealed copy is carried to every minute; left out for nowhere. */
  readonly carry?: { readonly to: string; readonly passphrase: string };
  /** Left out: nobody counts anything. */
  readonly metrics?: MetricsPlace;
  /** What the console writes for programs; left out: text for people. */
  readonly log?: 'json';
  /** So long phones are sent elsewhere before this server ends; left out: it ends at once. */
  readonly drainSeconds?: number;
  /** The database of PostgreSQL in which everything but the keys is kept; left out: a file in the data folder. */
  readonly databaseUrl?: string;
  /** The folder of the keys that several servers share; left out: this server's own key file, in the data folder. */
  readonly keysDir?: string;
  /** Where the other servers on that database reach this one; left out: there are none. */
  readonly nodeUrl?: string;
}

/** The start cannot go on; the message is one sentence for the operator. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

const bareUrl = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '');

/** A port of this computer alone, or an address with one. */
const metricsPlace = z
  .string()
  .regex(/^(?:[\w.-]+:|\[[\da-f:]+\]:)?\d{1,5}$/i)
  .transform((text) => {
    const at = text.lastIndexOf(':');
    const host = at < 0 ? '127.0.0.1' : text.slice(0, at).replaceAll(/[[\]]/g, '');
    return { host, port: Number(text.slice(at + 1)) };
  })
  .refine(({ port }) => port <= 65_535);

const environment = z
  .object({
    PORT: wholeNumber(0, 65_535).default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('0.0.0.0'),
    DATA_DIR: z.string().default('data'),
    PUBLIC_URL: bareUrl.optional(),
    TRUST_PROXY: wholeNumber(0, 9).default(0),
    TLS_CERT: z.string().optional(),
    TLS_KEY: z.string().optional(),
    COPY_TO: z.string().optional(),
    COPY_PASSPHRASE: z.string().optional(),
    METRICS: metricsPlace.optional(),
    LOG: z.enum(['text', 'json']).default('text'),
    DRAIN_SECONDS: wholeNumber(0, 600).default(0),
    DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
    KEYS_DIR: z.string().optional(),
    NODE_URL: bareUrl.refine(({ protocol }) => protocol === 'http:').optional(),
  })
  .refine(({ DATABASE_URL, KEYS_DIR }) => DATABASE_URL !== undefined || KEYS_DIR === undefined, {
    path: ['KEYS_DIR'],
  })
  // Servers that did not share their keys could not open each other's cards.
  .refine(({ KEYS_DIR, NODE_URL }) => KEYS_DIR !== undefined || NODE_URL === undefined, {
    path: ['NODE_URL'],
  })
  .refine(({ DATABASE_URL, COPY_TO }) => DATABASE_URL === undefined || COPY_TO === undefined, {
    path: ['COPY_TO'],
  })
  .refine(
    ({ COPY_TO, COPY_PASSPHRASE = '' }) =>
      COPY_TO === undefined || COPY_PASSPHRASE.length >= shortestPassphrase,
    { path: ['COPY_PASSPHRASE'] },
  )
  .refine(({ TLS_CERT, TLS_KEY }) => (TLS_CERT === undefined) === (TLS_KEY === undefined), {
    path: ['TLS_KEY'],
  })
  .refine(({ TLS_CERT, PUBLIC_URL }) => TLS_CERT === undefined || PUBLIC_URL?.protocol !== 'http:', {
    path: ['TLS_CERT'],
  });

function faultOf(name: string): string {
  const { settings, settingUnreadable } = wordsIn(english).start;
  const said: Readonly<Record<string, string>> = {
    ...settings,
    COPY_PASSPHRASE: settings.COPY_PASSPHRASE({ shortest: shortestPassphrase }),
  };
  return said[name] ?? settingUnreadable({ name });
}

/** Reads the settings from environment variables; one left out or left empty has its default. @throws BadConfig */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(set);
  if (!read.success) {
    throw new BadConfig(faultOf(String(read.error.issues[0]?.path[0])), { cause: read.error });
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, TLS_CERT, TLS_KEY, COPY_TO, COPY_PASSPHRASE } =
    read.data;
  const { METRICS, LOG, DRAIN_SECONDS } = read.data;
  const { DATABASE_URL, KEYS_DIR, NODE_URL } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL?.origin ?? null,
    trustProxy: TRUST_PROXY,
    ...(TLS_CERT !== undefined && TLS_KEY !== undefined && { tls: { cert: TLS_CERT, key: TLS_KEY } }),
    ...(COPY_TO !== undefined &&
      COPY_PASSPHRASE !== undefined && { carry: { to: resolve(COPY_TO), passphrase: COPY_PASSPHRASE } }),
    ...(METRICS !== undefined && { metrics: METRICS }),
    ...(LOG === 'json' && { log: LOG }),
    ...(DRAIN_SECONDS > 0 && { drainSeconds: DRAIN_SECONDS }),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    ...(KEYS_DIR !== undefined && { keysDir: resolve(KEYS_DIR) }),
    ...(NODE_URL !== undefined && { nodeUrl: NODE_URL.origin }),
  };
}

/** The address that is printed on posters and cards, once the port is known: one that other machines have a way to. */
export function publicUrl(config: Config, port: number): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const wide = config.host === '0.0.0.0' || config.host === '::';
  const host = wide ? (lanAddresses()[0] ?? 'localhost') : config.host;
  return `${config.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where the other servers reach this one; a port that the system chose stands in the place of 0. */
export function nodeUrl({ nodeUrl: set = 'http://127.0.0.1:0' }: Config, port: number): string {
  return set.replace(/:0$/, `:${port}`);
}

/** This machine's IPv4 addresses in its networks, those that a hall's router gives out before the rest. */
export function lanAddresses(): string[] {
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const addresses = found.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
  return addresses.sort((a, b) => Number(isFromRouter(b)) - Number(isFromRouter(a)));
}

/** Routers give out 192.168 and 10 addresses; 172.16 and up are mostly virtual machines of the laptop itself. */
function isFromRouter(address: string): boolean {
  return address.startsWith('192.168.') || address.startsWith('10.');
}
