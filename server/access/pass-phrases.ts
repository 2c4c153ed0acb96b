/**
 * Pass-phrases: long rather than complicated, as the NCSC advises (three random words). Only scrypt's result is kept,
 * with its parameters. So later pass-phrases can use stronger parameters without anybody choosing a new one.
 */

import { randomBytes, scrypt, timingSafeEqual, type BinaryLike, type ScryptOptions } from 'node:crypto';

/** Letters, counted as people see them; longer is never refused below `mostLetters`, and no kind of letter is asked for. */
export const leastLetters = 12;
const mostLetters = 200;

/**
 * The cost parameters of scrypt. They are stored with the result, so that each pass-phrase is compared with the
 * parameters it was made with.
 */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MB and about a fifth of a second on a laptop (OWASP's choice for N = 2^15). */
export const usualCost: Cost = { N: 32_768, r: 8, p: 3 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** What is compared with when there is nothing to compare with: it takes as long, and fits nothing. */
const nobodys = ({ N, r, p }: Cost) => `scrypt$${N}$${r}$${p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** The pass-phrase in one spelling: phones and keyboards write the same letters differently. */
function spelled(passPhrase: string): string {
  return passPhrase.normalize('NFKC');
}

export function isLongEnough(passPhrase: string): boolean {
  const letters = [...spelled(passPhrase).trim()].length;
  return letters >= leastLetters && letters <= mostLetters;
}

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashOf(passPhrase: string, cost: Cost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(spelled(passPhrase), salt, KEY_BYTES, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Compares in constant time; with nothing stored it takes as long, and is false. @param cost what new ones cost here */
export async function fits(passPhrase: string, stored: string | null, cost: Cost): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (stored ?? nobodys(cost)).split('$');
  const wanted = Buffer.from(key, 'base64url');
  const parameters = { N: Number(N), r: Number(r), p: Number(p) };
  const found = await derive(
    spelled(passPhrase),
    Buffer.from(salt, 'base64url'),
    wanted.length || KEY_BYTES,
    parameters,
  );
  return wanted.length === found.length && timingSafeEqual(wanted, found) && stored !== null;
}

function derive(secret: BinaryLike, salt: Buffer, bytes: number, parameters: ScryptOptions): Promise<Buffer> {
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(secret, salt, bytes, { ...parameters, maxmem: 256 * 1024 * 1024 }, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}
