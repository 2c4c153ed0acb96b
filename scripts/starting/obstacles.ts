/** Why the server cannot start, in one sentence for whoever sits at the console. */

import { NotOurDatabase } from '../../db/open.ts';
import { KeyFileFault } from '../../server/access/keys.ts';

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program. Stop that one, or set PORT to another number.',
  EACCES: 'may not be used by this account. Set PORT to a number above 1023.',
  EADDRNOTAVAIL:
    'is at an address that this computer does not have. Set HOST to one of its own, or leave it out.',
};

/** Null for a fault that we did not expect: that one is to be seen whole. */
export function reasonNotToStart(fault: unknown): string | null {
  if (fault instanceof KeyFileFault || fault instanceof NotOurDatabase) return fault.message;
  if (!(fault instanceof Error) || !('code' in fault) || !('port' in fault)) return null;
  const sentence = sentences[String(fault.code)];
  return sentence ? `Port ${String(fault.port)} ${sentence}` : null;
}
