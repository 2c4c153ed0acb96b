/** A certificate for each group that was there to be voted on: what people did for its project, and what it got. */

import type { BallotTypeName } from '../ballots/index.ts';
import type { OpenRecord } from '../exports/record.ts';
import { figuresIn, isFunded } from '../reasons/decided.ts';
import type { Formats } from '../reasons/speech.ts';
import type { certificate } from '../words/en-GB/paper/certificate.ts';
import type { Said } from '../words/messages.ts';

export interface CertificateSpeech extends Pick<Formats, 'money'> {
  readonly words: Said<typeof certificate>;
}

export interface Certificate {
  readonly heading: string;
  /** `112 people scored`. */
  readonly voted: string;
  readonly name: string;
  readonly by: string;
  /** Empty where it got no money. */
  readonly got: string;
  readonly thanks: string;
  /** The event, its place and its date. */
  readonly about: string;
}

export interface Certificates {
  readonly title: string;
  readonly practice: boolean;
  readonly all: readonly Certificate[];
}

/** In running order. A group that withdrew or was not there gets none. */
export function certificates(record: OpenRecord, { words, money }: CertificateSpeech): Certificates {
  const { published, projects } = record;
  const { event, rules } = published;
  const type: BallotTypeName = rules.ballot.type;
  const all = published.bids.flatMap(({ bid, standing }): Certificate[] => {
    const project = projects.find((each) => each.bid === bid);
    if (project === undefined || standing !== 'stands') return [];
    const { name, organisation, askPence, amountPence, told } = project;
    const amount = money(amountPence);
    const part =
      told.line.outcome === 'part' ? words.part({ amount, ask: money(askPence) }) : words.chosen({ amount });
    return [
      {
        heading: words.heading,
        voted: words.voted[type]({ count: figuresIn(published, bid).scorers }),
        name,
        by: organisation === '' ? '' : words.presentedBy({ organisation }),
        got: isFunded(told.line) ? part : '',
        thanks: event.area === '' ? words.thanksNoArea : words.thanks({ area: event.area }),
        about: [event.name, event.venue, event.date].filter((text) => text !== '').join(' · '),
      },
    ];
  });
  return { title: words.title({ event: event.name }), practice: event.practice, all };
}
