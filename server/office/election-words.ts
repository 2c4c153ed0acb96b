/** What the screens call a published election and its projects: the words of its file, as far as it has them. */

import { longestText, type EventText } from '../../domain/event/texts.ts';
import type { Election, ElectionProject } from '../../domain/pabulib/election.ts';
import { tidyLine } from '../../domain/contract/fields.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';

/** What the file does not say is kept like what it says, in the language of the record (L12). */
const words = wordsIn(english)['election-texts'];

export function eventTextOf({ meta }: Election): EventText {
  const name = cut(meta.get('description') ?? words.name, longestText.name);
  const unit = meta.get('unit') ?? meta.get('country') ?? words.unit;
  const venue = [meta.get('district'), meta.get('unit'), meta.get('country')].filter(Boolean).join(', ');
  return {
    name,
    venue: cut(venue === '' ? words.venue : venue, longestText.organisation),
    date: cut(meta.get('instance') ?? words.date, longestText.name),
    fund: name,
    area: cut(meta.get('district') ?? unit, longestText.name),
    sample: false,
  };
}

/** A file says little of its projects: what it does not say is said to be so. */
export function bidTextOf({ id, fields }: ElectionProject) {
  return {
    name: cut(fields.get('name') ?? words.project({ id }), longestText.name),
    organisation: cut(words.organisation({ id }), longestText.organisation),
    purpose: cut(fields.get('description') ?? fields.get('category') ?? words.notInFile, longestText.purpose),
    beneficiaries: cut(
      fields.get('beneficiaries') ?? fields.get('target') ?? words.notInFile,
      longestText.beneficiaries,
    ),
    priorities: '',
    period: '',
  };
}

/** On one line, and no longer than the screens can hold. */
function cut(text: string, most: number): string {
  const tidy = tidyLine(text);
  return tidy.length <= most ? tidy : `${tidy.slice(0, most - 1).trimEnd()}…`;
}
