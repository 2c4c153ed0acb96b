import type { PersonId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql } from '../sql/steps.ts';

/** Who signs in with a pass-phrase. */
export const accountRoles = ['officer', 'auditor'] as const;
export type AccountRole = (typeof accountRoles)[number];

export interface Account {
  readonly person: PersonId;
  readonly role: AccountRole;
  /** What they type to sign in; null until they chose it. */
  readonly signIn: string | null;
  /** What scrypt made of the pass-phrase, with its parameters; null until it was chosen. */
  readonly passHash: string | null;
  readonly madeAt: number;
  /** Null: until closed. */
  readonly expiresAt: number | null;
  readonly closedAt: number | null;
}

export interface Accounts {
  add(account: Pick<Account, 'person' | 'role' | 'madeAt' | 'expiresAt'>): Promise<void>;
  find(person: PersonId): Promise<Account | null>;
  /** However it was typed: letters are compared without their case. */
  bySignIn(signIn: string): Promise<Account | null>;
  /** Every account, in the order in which they were made. */
  list(): Promise<readonly Account[]>;
  /** False when somebody else signs in under this name. */
  choose(person: PersonId, signIn: string, passHash: string): Promise<boolean>;
  /** Nobody can sign in with the old pass-phrase any more; a new one has to be chosen. */
  forgetPassPhrase(person: PersonId): Promise<void>;
  close(person: PersonId, now: number): Promise<void>;
  /** The name that they signed in with, and their pass-phrase, are erased. */
  forgetSignIn(person: PersonId): Promise<void>;
}

const columns = sql`person, role, sign_in AS "signIn", pass_hash AS "passHash", made_at AS "madeAt",
  expires_at AS "expiresAt", closed_at AS "closedAt"`;

export const accountSteps: TableSteps<Accounts, 'find' | 'bySignIn' | 'list'> = {
  reads: {
    *find(person) {
      const row = yield* first<Account>(sql`SELECT ${columns} FROM accounts WHERE person = ${person}`);
      return row ?? null;
    },
    *bySignIn(signIn) {
      const row = yield* first<Account>(
        sql`SELECT ${columns} FROM accounts WHERE sign_in = ${signIn.toLowerCase()}`,
      );
      return row ?? null;
    },
    list: () => all<Account>(sql`SELECT ${columns} FROM accounts ORDER BY person`),
  },
  writes: {
    *add({ person, role, madeAt, expiresAt }) {
      yield* run(
        sql`INSERT INTO accounts (person, role, made_at, expires_at) VALUES (${person}, ${role}, ${madeAt}, ${expiresAt})`,
      );
    },
    *choose(person, signIn, passHash) {
      const name = signIn.toLowerCase();
      const chosen = yield* run(
        sql`UPDATE accounts SET sign_in = ${name}, pass_hash = ${passHash} WHERE person = ${person}
            AND NOT EXISTS (SELECT 1 FROM accounts AS others WHERE sign_in = ${name} AND person <> ${person})`,
      );
      return chosen === 1;
    },
    *forgetPassPhrase(person) {
      yield* run(sql`UPDATE accounts SET pass_hash = NULL WHERE person = ${person}`);
    },
    *close(person, now) {
      yield* run(
        sql`UPDATE accounts SET closed_at = ${now}, sign_in = NULL, pass_hash = NULL
            WHERE person = ${person} AND closed_at IS NULL`,
      );
    },
    *forgetSignIn(person) {
      yield* run(sql`UPDATE accounts SET sign_in = NULL, pass_hash = NULL WHERE person = ${person}`);
    },
  },
};
