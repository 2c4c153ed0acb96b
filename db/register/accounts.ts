import type { PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

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

const columns = `person, role, sign_in AS signIn, pass_hash AS passHash, made_at AS madeAt,
  expires_at AS expiresAt, closed_at AS closedAt`;

export function openAccounts(db: Database): AtOnce<Accounts> {
  const add = db.prepare<[number, AccountRole, number, number | null]>(
    'INSERT INTO accounts (person, role, made_at, expires_at) VALUES (?, ?, ?, ?)',
  );
  const find = db.prepare<[number], Account>(`SELECT ${columns} FROM accounts WHERE person = ?`);
  const bySignIn = db.prepare<[string], Account>(`SELECT ${columns} FROM accounts WHERE sign_in = ?`);
  const list = db.prepare<[], Account>(`SELECT ${columns} FROM accounts ORDER BY person`);
  const choose = db.prepare<[string, string, number]>(
    'UPDATE OR IGNORE accounts SET sign_in = ?, pass_hash = ? WHERE person = ?',
  );
  const forget = db.prepare<[number]>('UPDATE accounts SET pass_hash = NULL WHERE person = ?');
  const close = db.prepare<[number, number]>(
    'UPDATE accounts SET closed_at = ?, sign_in = NULL, pass_hash = NULL WHERE person = ? AND closed_at IS NULL',
  );
  const forgetSignIn = db.prepare<[number]>(
    'UPDATE accounts SET sign_in = NULL, pass_hash = NULL WHERE person = ?',
  );
  return {
    add: ({ person, role, madeAt, expiresAt }) => void add.run(person, role, madeAt, expiresAt),
    find: (person) => find.get(person) ?? null,
    bySignIn: (signIn) => bySignIn.get(signIn.toLowerCase()) ?? null,
    list: () => list.all(),
    choose: (person, signIn, passHash) => choose.run(signIn.toLowerCase(), passHash, person).changes === 1,
    forgetPassPhrase: (person) => void forget.run(person),
    close: (person, now) => void close.run(now, person),
    forgetSignIn: (person) => void forgetSignIn.run(person),
  };
}
