/** The words of awards, read back by their hashes; empty where they are not kept any more. */

import { z } from 'zod';
import type { Texts } from '../../../db/register/texts.ts';
import type { AwardText, GrantText } from '../../../domain/fund/award-texts.ts';

const awardText = z.object({
  authority: z.string(),
  alternatives: z.string(),
  interests: z.string(),
  conditions: z.string(),
});
const emptyText: AwardText = { authority: '', alternatives: '', interests: '', conditions: '' };
const grantText = z.object({ payee: z.string(), purpose: z.string(), authority: z.string() });
const emptyGrant: GrantText = { payee: '', purpose: '', authority: '' };
const receivingBody = z.object({ body: z.string() });

export interface AwardTexts {
  readonly award: (textHash: string) => AwardText;
  readonly grant: (textHash: string) => GrantText;
  readonly body: (textHash: string | undefined) => string;
}

export async function awardTexts(
  texts: Pick<Texts, 'readAll'>,
  named: readonly { readonly textHash?: string }[],
): Promise<AwardTexts> {
  const found = await texts.readAll(named.flatMap(({ textHash }) => textHash ?? []));
  return {
    award(textHash) {
      const read = awardText.safeParse(found.get(textHash));
      return read.success ? read.data : emptyText;
    },
    grant(textHash) {
      const read = grantText.safeParse(found.get(textHash));
      return read.success ? read.data : emptyGrant;
    },
    body(textHash) {
      const read = receivingBody.safeParse(textHash === undefined ? null : found.get(textHash));
      return read.success ? read.data.body : '';
    },
  };
}
