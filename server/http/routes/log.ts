/** What staff did: for officers and auditors to read and take away. */

import type { logRoutes } from '../../../domain/contract/log.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import { fileName } from '../../office/files/file-name.ts';
import { logFor } from '../../office/journal-office.ts';
import { Download, ReadyJson } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { Handlers, RouteRequest } from '../route.ts';

type Asked = Pick<RouteRequest<unknown>, 'deps' | 'request'>;

async function page({ deps, request }: Asked, event: EventId | null): Promise<Outcome<ReadyJson>> {
  const asked = { event, as: 'json', language: languageOf(request) } as const;
  return accepted(new ReadyJson(await logFor(deps, asked)));
}

async function file({ deps, request }: Asked, event: EventId | null): Promise<Outcome<Download>> {
  const language = languageOf(request);
  const content = await logFor(deps, { event, as: 'csv', language });
  const name = fileName(logName(event, language), 'csv');
  return accepted(new Download({ name, type: 'text/csv', content }, 'log.csv'));
}

function logName(event: EventId | null, language: Language): string {
  const { files: words } = wordsIn(language);
  return event === null ? words.log : words.eventLog({ event: String(event) });
}

export const logHandlers: Handlers<typeof logRoutes> = {
  'GET /api/events/:event/log': (ask) => page(ask, ask.room.event),
  'GET /api/officer/log': (ask) => page(ask, null),
  'GET /api/events/:event/log.csv': (ask) => file(ask, ask.room.event),
  'GET /api/officer/log.csv': (ask) => file(ask, null),
};
