/** The figures that have to be read of each project, and whether a text says them. */

import type { RunLine } from '../../../domain/event/run.ts';
import type { Publication } from '../../../domain/exports/publication.ts';
import type { LineDetails } from '../../../domain/reasons/line-details.ts';
import type { RankingFigure, Reason, Supporters } from '../../../domain/reasons/details.ts';

type Texts = readonly (readonly [surface: string, text: string])[];

/** Every amount in a text, in pence. */
function amountsIn(text: string): number[] {
  return [...text.matchAll(/£([\d,]+)(?:\.(\d\d))?/g)].map(([, whole, pence]) => {
    return Number(whole?.replaceAll(',', '')) * 100 + Number(pence ?? 0);
  });
}

/** What has to be read on each surface, and whatever amount is read without being one of this project's. */
export function differing(told: LineDetails, { rules, potPence, bids }: Publication, texts: Texts): string[] {
  const { line, standing, reason } = told;
  const bid = bids.find((each) => each.bid === line.bid);
  const own = [
    0,
    bid?.askPence,
    bid?.leastPence,
    potPence,
    1_000_00,
    line.beforePence,
    line.inPot?.beforePence,
  ];
  const pots = (rules.subPots?.pots ?? []).map(({ pence }) => pence);
  // Below a mark the figure is the reason: it is told once.
  const figure = reason?.why === 'below-pass-mark' ? null : standing?.figure;
  const nobodyVoted = reason?.why === 'too-few-scorers' && reason.ballots === 0;
  const inText = [...numbersOf(figure), ...numbersOf(nobodyVoted ? null : reason)];
  const known = new Set([...own, ...pots, ...afterwards(line), ...inText.map(({ pence }) => pence)]);
  return texts.flatMap(([surface, text]) => {
    const said = amountsIn(text);
    const missing = inText.filter(({ pence, word }) => {
      if (pence !== undefined) return !said.includes(pence) && !(pence === 0 && /nothing/i.test(text));
      return !new RegExp(`(?<![\\d.])${word?.replace('.', '\\.')}(?!\\.?\\d)`).test(ungrouped(text));
    });
    const place = standing && !new RegExp(`(?<!\\d)${standing.place}(?:st|nd|rd|th|\\.)`).test(text);
    return [
      ...missing.map(({ pence, word }) => `${surface} does not tell ${pence ?? word}`),
      ...(place ? [`${surface} does not tell place ${standing.place}`] : []),
      ...said.filter((pence) => !known.has(pence)).map((pence) => `${surface} tells a strange ${pence}`),
    ];
  });
}

/** `1,945.5` as it stands in the data. */
function ungrouped(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3})/g, '');
}

interface ToRead {
  readonly of: 'figure' | 'reason';
  readonly pence?: number;
  readonly word?: string;
}

/** Amounts, and other figures as they are read. */
function numbersOf(data: RankingFigure | Reason | null | undefined): ToRead[] {
  if (!data) return [];
  const of = 'by' in data && !('why' in data) ? 'figure' : 'reason';
  return Object.entries(data).flatMap(([key, value]): ToRead[] => {
    if (key === 'supporters')
      return [
        { of, pence: (value as Supporters).heldPence },
        ...(of === 'figure' ? [{ of, word: String((value as Supporters).voters) } as const] : []),
      ];
    if (key.endsWith('Pence') && typeof value === 'number') return [{ of, pence: value }];
    if (key === 'by' || key === 'from' || key === 'unit' || key === 'why' || key === 'of') return [];
    return typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value))
      ? [{ of, word: String(value) }]
      : [];
  });
}

/** What is left after a project with money. */
function afterwards(line: RunLine): number[] {
  return line.outcome === 'not-chosen'
    ? []
    : [line.amountPence, line.afterPence, ...(line.inPot ? [line.inPot.afterPence] : [])];
}
