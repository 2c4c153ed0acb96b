/** Whom people ask about a fund, and which other funds its letters name. */

import { z } from 'zod';
import type { Register } from '../../db/register/register.ts';
import { publisherShape } from '../../domain/contract/open-data.ts';
import type { Signposts } from '../../domain/fund/award-texts.ts';
import type { FundRoom } from '../live/fund-room.ts';

const signpostsText = z.object({ funds: z.string(), contact: z.string() });

/** What an officer set for the letters of the fund; empty while nobody said it. */
export async function signpostsOf(
  { state: { signpostsHash } }: FundRoom,
  { texts }: Pick<Register, 'texts'>,
): Promise<Signposts> {
  const read = signpostsText.safeParse(signpostsHash === '' ? null : await texts.read(signpostsHash));
  return read.success ? read.data : { funds: '', contact: '' };
}

/**
 * One contact on the pages of a fund, in its notices and in its letters (O1, G8): what an officer set for the fund, or else
 * the publisher's. Empty where nobody said either.
 */
export async function contactOf(
  room: FundRoom,
  { register }: { readonly register: Pick<Register, 'texts' | 'openData'> },
): Promise<string> {
  const { contact } = await signpostsOf(room, register);
  if (contact !== '') return contact;
  const publisher = publisherShape.safeParse(await register.openData.read({ about: 'publisher' }));
  return publisher.success ? publisher.data.questions : '';
}
