/**
 * The letters to groups after an award (G8): to those that hold money, and to those that were not chosen. A group that was
 * chosen and not awarded yet gets none, nor does one that withdrew or dropped out. They leave by the council's own means.
 */

import { minimalAssistance } from '../fund/assistance.ts';
import type { Signposts } from '../fund/award-texts.ts';
import type { AwardMade, EventAwards } from '../wire/http-awards.ts';
import { explainedFrom, namedFor } from '../exports/explained.ts';
import type { DecisionRecord, RecordProject } from '../exports/record.ts';
import type { BidId } from '../ids.ts';
import { sumPence, type Pence } from '../money.ts';
import { reasonSentences } from '../reasons/reason-words.ts';
import type { letters } from '../words/en-GB/paper/letters.ts';
import type { Said } from '../words/messages.ts';
import type { SheetSpeech } from './sheet-speech.ts';

export type LetterKind = 'award' | 'part' | 'not-chosen';

export interface LetterSpeech extends SheetSpeech {
  readonly letters: Said<typeof letters>;
  /** `2027-02-01` as people write it. */
  readonly day: (day: string) => string;
}

/** Whom a letter reaches; empty once that was erased, or where nobody said. */
export interface Addressee {
  readonly who: string;
  readonly contact: string;
}

export interface Letter extends Addressee {
  readonly bid: BidId;
  readonly kind: LetterKind;
  readonly project: string;
  readonly organisation: string;
  readonly reference: string;
  readonly amountPence: Pence;
  readonly askPence: Pence;
  readonly day: string;
  readonly authority: string;
  readonly conditions: string;
  readonly reason: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Of an award: what the group signs. */
  readonly toSign: string | null;
}

export interface LetterSources {
  readonly record: DecisionRecord;
  readonly awards: EventAwards;
  readonly signposts: Signposts;
  readonly addresseeOf: (bid: BidId) => Addressee;
}

export function lettersOf(sources: LetterSources, speech: LetterSpeech): readonly Letter[] {
  return sources.record.projects.flatMap((project) => letterFor(project, sources, speech) ?? []);
}

/** Not of those who withdrew or said no: they know. */
const told = new Set(['withdrawn', 'left-out', 'declined']);

function letterFor(project: RecordProject, sources: LetterSources, speech: LetterSpeech): Letter | null {
  const { record, awards, addresseeOf } = sources;
  const held = awards.projects.find(({ bid }) => bid === project.bid);
  const amountPence = held?.heldPence ?? 0;
  const { reason, standing } = project.told;
  if (amountPence === 0 && (reason === null || told.has(reason.why) || (held?.offeredPence ?? 0) > 0))
    return null;
  const say = namedFor(explainedFrom(record.published), speech);
  const why = amountPence === 0 && reason !== null ? reasonSentences(standing, reason, say) : '';
  const behind = awardsBehind(project.bid, awards);
  const last = behind.at(-1);
  const facts = {
    ...addresseeOf(project.bid),
    bid: project.bid,
    kind: kindOf(amountPence, project.askPence),
    project: project.name,
    organisation: project.organisation,
    reference: project.reference,
    amountPence,
    askPence: project.askPence,
    day: last?.day ?? '',
    authority: last?.authority ?? '',
    conditions: conditionsOf(behind).join('\n'),
    reason: why,
  };
  const { letters: words } = speech;
  return {
    ...facts,
    heading: words.headings[facts.kind]({ project: project.name }),
    paragraphs: [
      greeting(facts, speech),
      ...(amountPence === 0
        ? notChosen(facts, sources, speech)
        : awarded(facts, { record, behind, fundPence: held?.inFund.pence ?? amountPence }, speech)),
      ...(sources.signposts.contact === '' ? [] : [words.contact({ contact: sources.signposts.contact })]),
      ...(record.published.event.practice ? [words.practice] : []),
    ],
    toSign: amountPence === 0 ? null : words.accepted,
  };
}

/** The awards that a project's money comes from; none from before it gave everything back. */
function awardsBehind(bid: BidId, { awards, back }: EventAwards): readonly AwardMade[] {
  let behind: readonly AwardMade[] = [];
  let heldPence = 0;
  const returned = back.filter((each) => each.bid === bid);
  const given = awards.filter(({ lines }) => lines.some((line) => line.bid === bid));
  given.forEach((made, place) => {
    const next = given[place + 1]?.award ?? Infinity;
    const between = returned.filter(({ afterAward }) => afterAward >= made.award && afterAward < next);
    const lines = made.lines.filter((line) => line.bid === bid);
    heldPence += sumPence(lines.map(({ amountPence }) => amountPence));
    heldPence -= sumPence(between.map(({ backPence }) => backPence));
    behind = heldPence === 0 ? [] : [...behind, made];
  });
  return behind;
}

function conditionsOf(behind: readonly AwardMade[]): readonly string[] {
  return [...new Set(behind.map(({ conditions }) => conditions).filter((text) => text !== ''))];
}

function kindOf(amountPence: Pence, askPence: Pence): LetterKind {
  if (amountPence === 0) return 'not-chosen';
  return amountPence < askPence ? 'part' : 'award';
}

type Facts = Omit<Letter, 'heading' | 'paragraphs' | 'toSign'>;

function greeting({ who, organisation }: Facts, { letters: words }: LetterSpeech): string {
  return who === '' ? words.dearGroup({ organisation }) : words.dear({ who });
}

function awarded(
  facts: Facts,
  {
    record,
    behind,
    fundPence,
  }: { readonly record: DecisionRecord; readonly behind: readonly AwardMade[]; readonly fundPence: Pence },
  { letters: words, money, day }: LetterSpeech,
): string[] {
  const { event: evening } = record.published;
  const { project, organisation, kind } = facts;
  const decided = behind
    .filter(({ authority }) => authority !== '')
    .map((made) => words.decided({ day: day(made.day), authority: made.authority }));
  const amount = money(facts.amountPence);
  // What it has from this fund already is known: the rest is for the group to say.
  const rest = money(Math.max(0, minimalAssistance.limitPence - fundPence));
  return [
    words.chosen({ project, event: evening.name, date: evening.date }),
    kind === 'award'
      ? words.awarded({ amount, organisation })
      : words.awardedPart({ amount, organisation, ask: money(facts.askPence) }),
    ...new Set(decided),
    ...conditionsOf(behind).map((conditions) => words.conditions({ conditions })),
    words.accept,
    words.trades({ amount, fund: money(fundPence), rest }),
  ];
}

function notChosen(
  { project, reason }: Facts,
  { record, signposts }: LetterSources,
  { letters: words }: LetterSpeech,
): string[] {
  const { event: evening } = record.published;
  const funds = signposts.funds.split('\n').filter((line) => line.trim() !== '');
  return [
    words.thanks({ project, event: evening.name, date: evening.date }),
    words.notChosen({ reason }),
    ...(funds.length === 0 ? [] : [words.others, ...funds]),
  ];
}
