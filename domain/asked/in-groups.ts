/** Counts that are too small to be shown are joined with their neighbours (O12). */

/** Nothing is shown of fewer people. */
export const fewestShown = 10;

/**
 * Neighbours joined until each group is large enough: what is left over goes to the last one. So no group is small, and no
 * difference between what is shown gives a small one away. Null where all of them together are too few.
 */
export function inGroups<Part>(
  parts: readonly Part[],
  isEnough: (group: readonly Part[]) => boolean,
): readonly (readonly Part[])[] | null {
  const groups: Part[][] = [];
  let open: Part[] = [];
  for (const part of parts) {
    open.push(part);
    if (isEnough(open)) {
      groups.push(open);
      open = [];
    }
  }
  const last = groups.at(-1);
  if (last === undefined) return null;
  last.push(...open);
  return groups;
}
