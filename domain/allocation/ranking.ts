import { compareRatios, type Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { RankingKeys, Project } from './instance.ts';

/** A project with its key and place. */
export interface Ranked {
  readonly project: Project;
  readonly key: Ratio;
  /** One more than the number of projects with a higher key. */
  readonly place: number;
}

/**
 * The projects by key, highest first, in groups of equal key (rules A2 and A3). Inside a group they keep
 * the order in which they were given, which decides nothing.
 */
export function rankByKey(projects: readonly Project[], keys: RankingKeys): readonly (readonly Ranked[])[] {
  const keyed = projects.map((project) => ({ project, key: keyOf(project, keys) }));
  keyed.sort((a, b) => compareRatios(b.key, a.key));
  const groups: Ranked[][] = [];
  for (const [index, { project, key }] of keyed.entries()) {
    const group = groups.at(-1);
    const level = group?.[0];
    if (group !== undefined && level !== undefined && compareRatios(level.key, key) === 0) {
      group.push({ project, key, place: level.place });
    } else {
      groups.push([{ project, key, place: index + 1 }]);
    }
  }
  return groups;
}

function keyOf(project: Project, keys: RankingKeys): Ratio {
  const key = keys.get(project.id);
  assert(key !== undefined, `project ${project.id} has a key`);
  return key;
}
