/** The signatures in the state. */

import type { EntryHandlers } from './handler.ts';

export const signing: EntryHandlers<'signed'> = {
  signed: (state, { run, fingerprint, as, person, proof }, { at }) => {
    state.signatures.push({ run, fingerprint, as, person, at, proof });
    state.signers.add(person);
    if (state.signatures.length === 2) state.stage = 'signed';
  },
};
