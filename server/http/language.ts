/** The language in which somebody is answered. */

import type { Request, RequestHandler, Response } from 'express';
import { allLanguages, english, type Language } from '../../domain/words/language.ts';
import { cookieIn } from '../access/cookies.ts';

const cookie = 'language';
const year = 365 * 24 * 60 * 60 * 1_000;

/** What the address asks for (`?language=…`), else what this browser asked for before, else English. */
export function languageOf(request: Request): Language {
  return asked(request) ?? called(cookieIn(request.headers.cookie, cookie)) ?? english;
}

/** An address that asks for a language changes it for all that this browser opens from then on. */
export const keepLanguage: RequestHandler = (request, response, next) => {
  const language = asked(request);
  if (language !== null) keep(response, language);
  next();
};

function keep(response: Response, { code }: Language): void {
  response.cookie(cookie, code, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: year });
}

function asked({ query }: Request): Language | null {
  return called(query['language']);
}

function called(code: unknown): Language | null {
  return allLanguages.find((language) => language.code === code) ?? null;
}
