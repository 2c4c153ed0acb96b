import type { Database } from './open.ts';
import { registerOn, type Register } from './register/register.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';

/** The register in SQLite. */
export function openRegister(db: Database): Register {
  return registerOn(sqliteEngine(db));
}
