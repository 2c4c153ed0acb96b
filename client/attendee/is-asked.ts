import type { Room } from './room.ts';
import { isShared } from './route.ts';

/** Whether this page asks the questions (K2): of somebody whose vote is in the count, on a device of their own. */
export function isAsked({
  view,
  voter,
}: {
  view: Pick<Room['view'], 'questions'>;
  voter: Asked | null;
}): boolean {
  return view.questions === true && voter?.standing?.inCount === true && !isShared();
}

interface Asked {
  readonly standing: { readonly inCount: boolean | null } | null;
}
