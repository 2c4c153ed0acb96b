import { hash } from 'node:crypto';

/** The hash that the server hands to the domain, for tests that play an event without one. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');
