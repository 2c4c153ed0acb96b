import type { CardsWarning } from '../../domain/event/rules/flaws-with-bids.ts';
import type { FoundFlaw } from '../../domain/event/rules/found-flaws.ts';
import type { RulesFlaw } from '../../domain/event/rules/rules-flaws.ts';
import type { BidId } from '../../domain/ids.ts';
import { rulesFlaws } from '../../domain/words/en-GB/rules-flaws.ts';
import { decimalText, listText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

export const rulesCheckWords = inPageLanguage(rulesFlaws) satisfies {
  readonly flaws: Record<RulesFlaw, string>;
};

/** Longer lists are cut short: a page is no list of bids. */
const mostNamed = 6;

/** One flaw in a sentence or two, with the projects that it is about. */
export function flawSentence(
  { flaw, bids }: FoundFlaw,
  nameOf: (bid: BidId) => string | undefined = () => undefined,
): string {
  const { flaws, about, aboutMore, project, namedProject } = rulesCheckWords;
  if (bids.length === 0) return flaws[flaw];
  const named = bids.slice(0, mostNamed).map((bid) => {
    const name = nameOf(bid);
    return name === undefined ? project({ bid: String(bid) }) : namedProject({ name, bid: String(bid) });
  });
  const projects = listText(named, pageLanguage);
  const more = bids.length - mostNamed;
  return `${flaws[flaw]} ${more > 0 ? aboutMore({ projects, more }) : about({ projects })}`;
}

export function warningSentence(found: CardsWarning): string {
  const { warnings } = rulesCheckWords;
  return found.warning === 'least-voters'
    ? warnings['least-voters'](found)
    : warnings['pass-mark']({ mark: decimal(found.hundredths), most: decimal(found.mostHundredths) });
}

function decimal(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return decimalText(digits.replace(/(..)$/, '.$1'), pageLanguage);
}
