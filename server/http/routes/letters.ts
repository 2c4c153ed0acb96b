/** The letters to groups, as a page, a PDF and a table. */

import type { letterRoutes } from '../../../domain/contract/letters.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import { lettersFile, lettersFor, type LettersFile } from '../../office/awards/letters.ts';
import { Download } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { EventRequest, Handlers } from '../route.ts';

export const letterHandlers: Handlers<typeof letterRoutes> = {
  async 'GET /api/events/:event/letters'({ deps, room, actor, request }) {
    const written = await lettersFor(room, deps, languageOf(request));
    if (!written.ok) return written;
    const { letters } = written.value;
    // Letters name who presented: the log says who read them.
    const about = { event: room.event, about: null, file: 'letters' } as const;
    await deps.register.staffActs.add({ at: deps.now(), person: actor.person, kind: 'file-taken', ...about });
    return accepted(
      letters.map(({ bid, kind, organisation, heading, paragraphs, toSign }) => {
        return { bid, kind, organisation, heading, paragraphs, toSign };
      }),
    );
  },
  'GET /api/events/:event/export/letters.pdf': (ask) => taken(ask, 'letters.pdf'),
  'GET /api/events/:event/export/letters.csv': (ask) => taken(ask, 'letters.csv'),
  'GET /api/events/:event/export/letters.xlsx': (ask) => taken(ask, 'letters.xlsx'),
};

async function taken(
  { deps, room, request }: Pick<EventRequest<unknown>, 'deps' | 'room' | 'request'>,
  file: LettersFile,
): Promise<Outcome<Download>> {
  const made = await lettersFile(room, deps, file, languageOf(request));
  return made.ok ? accepted(new Download(made.value, file)) : made;
}
