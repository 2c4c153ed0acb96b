import type { Decimal } from '../exact.ts';
import type { Row } from './cells.ts';
import type { ElectionProject } from './election.ts';
import { MalformedElection } from './malformed.ts';
import { readAmount } from './numbers.ts';
import { filledCellOf, isNone, type Section } from './sections.ts';

/** A project whose cost is still as written. */
export interface PricedProject extends Omit<ElectionProject, 'cost'> {
  readonly cost: Decimal;
}

/** Reads the rows of PROJECTS (rule P7). Ids are text and stay text: `007` and `7` are two projects. */
export class ProjectReader {
  readonly #projects = new Map<string, PricedProject>();

  get projects(): readonly PricedProject[] {
    return [...this.#projects.values()];
  }

  /** @throws MalformedElection when an id is there twice, or an id or a cost is missing. */
  row(section: Section, row: Row): void {
    const id = filledCellOf(section, row, 'project_id');
    const cost = readAmount(filledCellOf(section, row, 'cost'), 'cost');
    if (this.#projects.has(id.value))
      throw new MalformedElection({ code: 'project-twice', text: id.value }, id);
    const fields = new Map<string, string>();
    for (const [column, index] of section.columns) {
      const text = row[index]?.value ?? '';
      if (column !== 'project_id' && column !== 'cost' && !isNone(text)) fields.set(column, text);
    }
    this.#projects.set(id.value, { id: id.value, cost, fields });
  }
}
