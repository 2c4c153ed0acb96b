import { unitsAt, type Decimal } from '../exact.ts';
import { BallotReader } from './ballots.ts';
import { RowReader } from './cells.ts';
import type { Election, VoteType, Warning } from './election.ts';
import { assert } from '../outcome.ts';
import { MetaReader, readDefaultScore, readVoteType, requiredKey, type Meta } from './meta.ts';
import { mostPlaces, readAmount } from './numbers.ts';
import { ProjectReader } from './projects.ts';
import { SectionReader, type Section } from './sections.ts';

/** What META says that the rest is read by. */
interface Head {
  readonly voteType: VoteType;
  readonly budget: Decimal;
  readonly defaultScore: Decimal;
}

/**
 * Reads an election in the Pabulib `.pb` format (rules P1 to P13). Pure: text in, election out.
 *
 * @param text the whole text, or its pieces in order, cut anywhere
 * @throws MalformedElection with line and column when the text cannot be read without guessing.
 */
export function parseElection(text: string | Iterable<string>): Election {
  const reader = new ElectionReader();
  for (const piece of typeof text === 'string' ? [text] : text) reader.push(piece);
  return reader.end();
}

/** Reads an election from pieces of text as they come; no more of the text is kept than the row being read. */
class ElectionReader {
  readonly #meta = new MetaReader();
  readonly #projects = new ProjectReader();
  readonly #warnings: Warning[] = [];
  #head: Head | null = null;
  #ballots: BallotReader | null = null;
  readonly #sections = new SectionReader({
    row: (section, row) => {
      if (section.name === 'META') this.#meta.row(section, row);
      else if (section.name === 'PROJECTS') this.#projects.row(section, row);
      else this.#ballots?.row(section, row);
    },
    short: (section, [first]) =>
      this.#warn({ code: 'row-short', line: first?.line ?? 1, section: section.name }),
    over: (section) => this.#over(section),
  });
  readonly #rows = new RowReader((row) => this.#sections.row(row));

  push(piece: string): void {
    this.#rows.push(piece);
  }

  end(): Election {
    this.#rows.end();
    this.#sections.end();
    const [head, ballots] = [this.#head, this.#ballots];
    assert(head !== null && ballots !== null, 'a file with all its sections has been read');
    return this.#election(head, ballots);
  }

  #warn(warning: Warning): void {
    this.#warnings.push(warning);
  }

  #over(section: Section): void {
    if (section.name === 'META') this.#head = headOf(section, this.#meta.meta);
    if (section.name !== 'PROJECTS' || this.#head === null) return;
    this.#ballots = new BallotReader(this.#head.voteType, this.#projects.projects, (warning) =>
      this.#warn(warning),
    );
  }

  #election({ voteType, budget, defaultScore }: Head, { ballots }: BallotReader): Election {
    const { meta } = this.#meta;
    const { projects } = this.#projects;
    const moneyPlaces = mostPlaces([budget, ...projects.map(({ cost }) => cost)]);
    const pointPlaces = mostPlaces([defaultScore, ...ballots.flatMap(({ points }) => points)]);
    const warnings = [
      ...this.#warnings,
      ...wrongCount(meta, 'num_projects', projects.length),
      ...wrongCount(meta, 'num_votes', ballots.length),
    ];
    return {
      meta: new Map([...meta].map(([key, { value }]) => [key, value])),
      voteType,
      budget: unitsAt(budget, moneyPlaces),
      moneyPlaces,
      projects: projects.map((project) => ({ ...project, cost: unitsAt(project.cost, moneyPlaces) })),
      ballots: ballots.map((ballot) => ({
        ...ballot,
        points: ballot.points.map((points) => unitsAt(points, pointPlaces)),
      })),
      pointPlaces,
      defaultScore: unitsAt(defaultScore, pointPlaces),
      warnings,
    };
  }
}

function headOf(section: Section, meta: Meta): Head {
  const voteType = readVoteType(section, meta);
  const budget = readAmount(requiredKey(section, meta, 'budget'), 'budget');
  return { voteType, budget, defaultScore: readDefaultScore(meta, voteType) };
}

function wrongCount(meta: Meta, key: string, rows: number): readonly Warning[] {
  const said = meta.get(key);
  if (said === undefined || said.value === rows.toString()) return [];
  return [{ code: 'count-differs', line: said.line, key, said: said.value, rows }];
}
