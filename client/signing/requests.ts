import type { EventId } from '../../domain/ids.ts';
import type { CodeAsked, OwnSigning, SignRequest } from '../../domain/wire/http-signing.ts';
import { call } from '../net/http.ts';

export const sign = (event: EventId, signing: SignRequest) =>
  call('POST /api/events/:event/sign', { params: { event }, body: signing });
export const readSignatures = (event: EventId) =>
  call('GET /api/events/:event/signatures', { params: { event } });
export const makeCode = (event: EventId, asked: CodeAsked) =>
  call('POST /api/events/:event/sign-codes', { params: { event }, body: asked });

export const readToSign = (event: EventId) => call('GET /api/events/:event/sign/own', { params: { event } });
export const signOwn = (event: EventId, signing: OwnSigning) =>
  call('POST /api/events/:event/sign/own', { params: { event }, body: signing });
export const openCode = (event: EventId, code: string) =>
  call('POST /api/sign-code', { query: { event }, body: { code } });
