import type { RoleLink, SessionInfo, StaffList } from '../../../domain/wire/http.ts';
import { deleteAt, getJson, postJson, putJson, type Reply } from '../../net/http.ts';

/** What is typed to sign in, or chosen to sign in by. */
export interface Own {
  readonly signIn: string;
  readonly passPhrase: string;
}

export const signInBy = (own: Own): Promise<Reply<SessionInfo>> => postJson('/api/session/pass-phrase', own);
export const choose = (own: Own): Promise<Reply<SessionInfo>> => postJson('/api/account', own);
export const makeAccount = (own: Own & { name: string }): Promise<Reply<SessionInfo>> =>
  postJson('/api/officer/account', own);
export const changePassPhrase = (change: {
  before: string;
  passPhrase: string;
}): Promise<Reply<SessionInfo>> => putJson('/api/account/pass-phrase', change);

export type Invited =
  | { readonly role: 'officer'; readonly name: string }
  | { readonly role: 'auditor'; readonly name: string; readonly until: string };

const staff = '/api/officer/staff';
export const listStaff = (): Promise<Reply<StaffList>> => getJson(staff);
export const invite = (person: Invited): Promise<Reply<RoleLink>> => postJson(staff, person);
export const resetPassPhrase = (person: number): Promise<Reply<RoleLink>> =>
  postJson(`${staff}/${person}/reset`, {});
export const closeAccount = (person: number): Promise<Reply<null>> => deleteAt(`${staff}/${person}`);
export const endSession = (session: number): Promise<Reply<null>> =>
  deleteAt(`/api/officer/sessions/${session}`);
