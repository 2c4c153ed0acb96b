import { unitsAt } from '../exact.ts';
import { readBallots } from './ballots.ts';
import { readRows } from './cells.ts';
import type { Election, Warning } from './election.ts';
import { readDefaultScore, readMeta, readVoteType, requiredKey, type Meta } from './meta.ts';
import { mostPlaces, readAmount } from './numbers.ts';
import { readProjects } from './projects.ts';
import { readSections } from './sections.ts';

/**
 * Reads an election in the Pabulib `.pb` format (rules P1 to P12). Pure: text in, election out.
 *
 * @throws MalformedElection with line and column when the text cannot be read without guessing.
 */
export function parseElection(text: string): Election {
  const { META, PROJECTS, VOTES } = readSections(readRows(text));
  const warnings: Warning[] = [];
  const meta = readMeta(META);
  const voteType = readVoteType(META, meta);
  const budget = readAmount(requiredKey(META, meta, 'budget'), 'the budget');
  const priced = readProjects(PROJECTS);
  const ids = priced.map(({ id }) => id);
  const written = readBallots(VOTES, voteType, ids, warnings);
  const defaultScore = readDefaultScore(meta, voteType);

  const moneyPlaces = mostPlaces([budget, ...priced.map(({ cost }) => cost)]);
  const pointPlaces = mostPlaces([defaultScore, ...written.flatMap(({ points }) => points)]);
  warnings.push(...wrongCount(meta, 'num_projects', priced.length));
  warnings.push(...wrongCount(meta, 'num_votes', written.length));
  return {
    meta: new Map([...meta].map(([key, { value }]) => [key, value])),
    voteType,
    budget: unitsAt(budget, moneyPlaces),
    moneyPlaces,
    projects: priced.map((project) => ({ ...project, cost: unitsAt(project.cost, moneyPlaces) })),
    ballots: written.map((ballot) => ({
      ...ballot,
      points: ballot.points.map((points) => unitsAt(points, pointPlaces)),
    })),
    pointPlaces,
    defaultScore: unitsAt(defaultScore, pointPlaces),
    warnings,
  };
}

function wrongCount(meta: Meta, key: string, rows: number): readonly Warning[] {
  const said = meta.get(key);
  if (said === undefined || said.value === rows.toString()) return [];
  return [
    { line: said.line, sentence: `META says ${key} ${said.value}, the file has ${rows}; its rows count.` },
  ];
}
