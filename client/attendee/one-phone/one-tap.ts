/** Whether the people on this phone change turns with one tap (Y25). Kept on the phone, like their names. */

import { create } from 'zustand';
import { pageStorage } from '../../net/storage.ts';

const name = 'one-tap';

export const useOneTap = create<{ readonly on: boolean }>()(() => ({
  on: pageStorage().read(name) === true,
}));

export function setOneTap(on: boolean): void {
  if (on) pageStorage().write(name, true);
  else pageStorage().remove(name);
  useOneTap.setState({ on });
}
