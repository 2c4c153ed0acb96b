import { create } from 'zustand';
import { addressOf, goToPlace, type OfficerRoute } from './route.ts';

/** What was done, to be said at the top of one place and nowhere else. */
export const useSaid = create<{ readonly sentence: string; readonly place: string }>()(() => ({
  sentence: '',
  place: '',
}));

/** The person has moved on: news from another page is old, also when they return to it. */
export function forgetSaid(here: string): void {
  if (useSaid.getState().place !== here) useSaid.setState({ sentence: '', place: '' });
}

/** Goes somewhere and says there what was done. */
export function goSaying(where: OfficerRoute, sentence: string): void {
  useSaid.setState({ sentence, place: addressOf(where) });
  goToPlace(where);
}
