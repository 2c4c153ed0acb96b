/**
 * The catalogues of other languages than English: by the code of the language, then by the part (`pads/score`), the same keys
 * as the English one. Each is a JSON file beside this one, as translators' tools read and write it:
 *
 *     import cy from './cy.json' with { type: 'json' };
 */

import type { Messages } from './messages.ts';

export type Catalogue = Readonly<Record<string, Messages>>;

export const catalogues: Readonly<Record<string, Catalogue>> = {};
