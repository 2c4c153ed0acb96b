/** A note for the press as paragraphs: what was chosen with how much, and why each other project was not (X2). */

import { isFunded } from '../reasons/decided.ts';
import { reasonSentence } from '../reasons/reason-words.ts';
import type { Nameless, SentenceSpeech } from '../reasons/speech.ts';
import type { folder } from '../words/en-GB/folder.ts';
import type { Said } from '../words/messages.ts';
import { explainedFrom, namedFor } from './explained.ts';
import type { OpenRecord } from './record.ts';

export interface PressSpeech extends Nameless<SentenceSpeech> {
  readonly press: Said<typeof folder>['press'];
}

/** Each block is a heading and its lines. */
export function pressNote(record: OpenRecord, speech: PressSpeech): readonly string[] {
  const { published, projects, run, fingerprint, signedAt } = record;
  const { press: words, money } = speech;
  const { event, ballots } = published;
  const say = namedFor(explainedFrom(published), speech);
  const [pot, left] = [money(published.potPence), money(run.leftPence)];
  const chosen = projects.flatMap(({ name, organisation, askPence, amountPence, told: { line } }) => {
    const said = { name, organisation, amount: money(amountPence) };
    if (!isFunded(line)) return [];
    return [line.outcome === 'part' ? words.part({ ...said, ask: money(askPence) }) : words.chosen(said)];
  });
  const others = projects.flatMap(({ name, organisation, told: { reason } }) =>
    reason === null ? [] : [words.other({ name, organisation, why: reasonSentence(reason, say) })],
  );
  const code = fingerprint.slice(0, 8).toUpperCase();
  return [
    words.headline({ event: event.name, chosen: chosen.length }),
    [
      ...(event.practice ? [words.howPractice] : []),
      words.how({ ballots, venue: event.venue, date: event.date, pot, area: event.area }),
      ...(signedAt === null ? [words.provisional] : []),
    ].join(' '),
    chosen.length === 0 ? words.none : block(words.chosenTitle, chosen),
    ...(others.length === 0 ? [] : [block(words.othersTitle, others)]),
    `${words.left({ left, pot })} ${words.council}`,
    block(words.aboutTitle, [
      words.fund({ fund: event.fund }),
      words.presented({ projects: projects.length }),
      words.check({ code: `${code.slice(0, 4)} ${code.slice(4)}` }),
    ]),
  ];
}

function block(heading: string, lines: readonly string[]): string {
  return [heading, ...lines].join('\n');
}
