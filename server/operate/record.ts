/** One line of the log for programs (`LOG=json`): the words that people read, and nothing that opens or finds anything (OP3). */

import { isIP } from 'node:net';
import { inspect } from 'node:util';

/** What a line can be about. */
export type RecordKind =
  /** The program takes requests. */
  | 'serves'
  /** It was told to end, and sends everybody elsewhere. */
  | 'drains'
  | 'stopped'
  /** It cannot start; the sentence says why. */
  | 'cannot-start'
  /** Something went wrong; `fault` is what the machine says. */
  | 'fault'
  /** Something to know. */
  | 'notice';

export interface LogRecord {
  readonly kind: RecordKind;
  readonly what: string;
  readonly fault?: unknown;
}

/** @param at wall milliseconds */
export function recordLine(at: number, { kind, what, fault }: LogRecord): string {
  const more = fault === undefined || fault === null ? {} : { fault: withoutSecrets(textOf(fault)) };
  return JSON.stringify({ at: new Date(at).toISOString(), kind, what: withoutSecrets(what), ...more });
}

/** Of a fault that was told: whether the machine failed, or this is only to be known. */
export function kindOf(fault: unknown): RecordKind {
  return fault instanceof Error ? 'fault' : 'notice';
}

function textOf(fault: unknown): string {
  return typeof fault === 'string' ? fault : inspect(fault);
}

/** As links, sessions and cards have them: capitals, small letters and digits in one long word. */
const token = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{22,}(?![\w-])/g;
const cardCode =
  /(?<![\w-])[2-9ACEFHJKMNPRTWXY]{4}(?:-?[2-9ACEFHJKMNPRTWXY]{4}){1,2}(?:-?[2-9ACEFHJKMNPRTWXY])?(?![\w-])/g;
const afterHash = /#[\w-]{8,}/g;
const addressLike = /(?<![\w.:])[\da-f:.]*[.:][\da-f:.]*[\da-f](?![\w])/gi;

/**
 * Nothing of the program puts a secret or an address into a fault. A library's message may: so they are taken out here
 * once more, whatever it is.
 */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(afterHash, '#…')
    .replaceAll(token, '…')
    .replaceAll(cardCode, '…')
    .replaceAll(addressLike, (word) => {
      const [, host = word, port = ''] = /^(\d+(?:\.\d+){3})(:\d+)$/.exec(word) ?? [];
      return isIP(host) === 0 ? word : `…${port}`;
    });
}
