/** A mistake to plant: a server that does not notice that its files are gone. A test that does not find it out proves nothing. */

import { openDataFolder } from '../data-folder.ts';

/** It goes on as if every file were there. */
export const blindForDeletions: typeof openDataFolder = (dataDir, less) => {
  const data = openDataFolder(dataDir, less);
  Object.assign(data.guard, { lost: async () => null, lostOfDatabase: () => null });
  return { ...data, keys: { ...data.keys, stands: async () => true } };
};
