import type { PersonId } from '../../../domain/ids.ts';
import { call } from '../../net/http.ts';

/** What is typed to sign in, or chosen to sign in by. */
export interface Own {
  readonly signIn: string;
  readonly passPhrase: string;
}

export const signInBy = (own: Own) => call('POST /api/session/pass-phrase', { body: own });
export const choose = (own: Own) => call('POST /api/account', { body: own });
export const makeAccount = (own: Own & { name: string }) => call('POST /api/officer/account', { body: own });
export const changePassPhrase = (change: { before: string; passPhrase: string }) =>
  call('PUT /api/account/pass-phrase', { body: change });

export type Invited =
  | { readonly role: 'officer'; readonly name: string }
  | { readonly role: 'auditor'; readonly name: string; readonly until: string };

export const listStaff = () => call('GET /api/officer/staff');
export const invite = (person: Invited) => call('POST /api/officer/staff', { body: person });
export const resetPassPhrase = (person: PersonId) =>
  call('POST /api/officer/staff/:person/reset', { params: { person } });
export const closeAccount = (person: PersonId) =>
  call('DELETE /api/officer/staff/:person', { params: { person } });
export const endSession = (session: number) =>
  call('DELETE /api/officer/sessions/:session', { params: { session } });
