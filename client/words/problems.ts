import type { HttpReply } from '../net/http.ts';
import { refusalSentence } from './refusals.ts';

/** What went wrong with a request, in one or two sentences. */
export function problemSentence(reply: Exclude<HttpReply<unknown>, { kind: 'value' }>): string {
  return reply.kind === 'refused' ? refusalSentence(reply.refusal) : problemWords.unreached;
}

const problemWords = {
  unreached: 'The server did not answer. Nothing you typed is lost. Try again in a moment.',
};
