import { openPageStorage } from '../../net/storage.ts';

/** What the device itself keeps, over all turns: what it was set up for, and votes that are still to be sent. */
export const ownStorage = openPageStorage();
