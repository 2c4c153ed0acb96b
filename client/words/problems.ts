import { problems } from '../../domain/words/en-GB/problems.ts';
import type { HttpReply } from '../net/http.ts';
import { inPageLanguage } from './in-page-language.ts';
import { refusalSentence } from './refusals.ts';

const problemWords = inPageLanguage(problems);

/** What went wrong with a request, in one or two sentences. */
export function problemSentence(reply: Exclude<HttpReply<unknown>, { kind: 'value' }>): string {
  return reply.kind === 'refused' ? refusalSentence(reply.refusal) : problemWords.unreached;
}
