import { nobody, type Actor } from '../../domain/ids.ts';

/** The server itself, when a deadline passes. */
export const theClock: Actor = { role: 'clock', person: nobody };
