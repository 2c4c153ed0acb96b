import { sql } from '../sql/steps.ts';

/** Reads milliseconds of the database's own clock: servers whose clocks differ count together. */
export const postgresClock = sql`SELECT extract(epoch FROM clock_timestamp())::double precision * 1000 AS now`;
