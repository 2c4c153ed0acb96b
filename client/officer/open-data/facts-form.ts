/** What is typed about a fund and its areas, and what it means. */

import type { AreaId } from '../../../domain/ids.ts';
import { longestFact, type AreaFacts, type FundFacts } from '../../../domain/open-data/sources.ts';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { takeShort } from '../form/texts.ts';

export const areaFields = ['partnership', 'code', 'population', 'source', 'year'] as const;
export type AreaField = (typeof areaFields)[number];

/** Of areas each field by its id, such as `code-3`: a draft is flat. */
export interface TypedFacts {
  readonly [field: string]: string;
  readonly department: string;
  readonly months: string;
  readonly priorities: string;
  readonly partners: string;
}

export function fieldOf(field: AreaField, area: AreaId): string {
  return `${field}-${area}`;
}

export function typedFacts({ facts, areas }: OpenDataOffice): TypedFacts {
  const ofAreas = areas.flatMap(({ area }) => {
    const said = facts.areas.find((each) => each.area === area);
    return [
      [fieldOf('partnership', area), said?.partnership ?? ''],
      [fieldOf('code', area), said?.geoCode ?? ''],
      [fieldOf('population', area), String(said?.population ?? '')],
      [fieldOf('source', area), said?.populationSource ?? ''],
      [fieldOf('year', area), String(said?.populationYear ?? '')],
    ] as const;
  });
  return {
    ...Object.fromEntries(ofAreas),
    department: facts.department,
    months: String(facts.months ?? ''),
    priorities: facts.priorities.join('\n'),
    partners: facts.partners.join('\n'),
  };
}

export function readFacts(typed: TypedFacts, areas: OpenDataOffice['areas']): CheckedForm<FundFacts> {
  const reading = new Reading();
  const text = (id: string, most: number = longestFact.line): string =>
    takeShort(reading, { id, typed: typed[id] ?? '', faults: words, most });
  const whole = (id: string, { from, to }: { from: number; to: number }, wrong: string): number | null => {
    const digits = (typed[id] ?? '').replace(/[\s,.]/g, '');
    if (digits === '') return null;
    const number = /^\d{1,9}$/.test(digits) ? Number(digits) : -1;
    return reading.take(id, number >= from && number <= to ? number : null, wrong, from);
  };
  const lines = (id: 'priorities' | 'partners'): readonly string[] => {
    const said = typed[id]
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const fit = said.length <= longestFact.list && said.every((line) => line.length <= longestFact.line);
    const tooMany = words.linesTooMany({ most: longestFact.list, letters: longestFact.line });
    return reading.take(id, fit ? said : null, tooMany, said);
  };
  const areaFacts = areas.map(({ area }): AreaFacts => ({
    area,
    partnership: text(fieldOf('partnership', area)),
    geoCode: text(fieldOf('code', area), longestFact.number),
    population: whole(fieldOf('population', area), { from: 1, to: 100_000_000 }, words.populationWrong),
    populationSource: text(fieldOf('source', area)),
    populationYear: whole(fieldOf('year', area), { from: 1_900, to: 2_199 }, words.yearWrong),
  }));
  return reading.result({
    department: text('department'),
    months: whole('months', { from: 1, to: 120 }, words.monthsWrong),
    priorities: lines('priorities'),
    partners: lines('partners'),
    areas: areaFacts,
  });
}
