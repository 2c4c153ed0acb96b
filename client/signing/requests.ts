import type { EventId } from '../../domain/ids.ts';
import type {
  CodeAsked,
  CodeMade,
  CodeOpened,
  OwnSigning,
  Signatures,
  Signing,
  ToSign,
} from '../../domain/wire/http-signing.ts';
import { getJson, postJson, type Reply } from '../net/http.ts';

const of = (event: EventId, path: string): string => `/api/events/${event}/${path}`;

export const sign = (event: EventId, signing: Signing): Promise<Reply<unknown>> =>
  postJson(of(event, 'sign'), signing);
export const readSignatures = (event: EventId): Promise<Reply<Signatures>> =>
  getJson(of(event, 'signatures'));
export const makeCode = (event: EventId, asked: CodeAsked): Promise<Reply<CodeMade>> =>
  postJson(of(event, 'sign-codes'), asked);

export const readToSign = (event: EventId): Promise<Reply<ToSign>> => getJson(of(event, 'sign/own'));
export const signOwn = (event: EventId, signing: OwnSigning): Promise<Reply<unknown>> =>
  postJson(of(event, 'sign/own'), signing);
export const openCode = (code: string): Promise<Reply<CodeOpened>> => postJson('/api/sign-code', { code });
