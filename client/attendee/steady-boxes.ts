/** Whether something stands on the screen where it stood a moment ago. */

/** What a project takes up. */
export interface ProjectBox {
  readonly project: string;
  /** The project whose place it is in, if any: a link to the next one in a pad. */
  readonly inside: string | null;
  /** Over the page: the bars and the pad. */
  readonly pinned: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the projects stood, and from when on. */
export interface BoxesAt {
  readonly at: number;
  readonly boxes: readonly ProjectBox[];
}

/** True when at every moment since then the project stood there, and no other did. It may have grown or moved a little. */
export function isSteady(box: ProjectBox, shots: readonly BoxesAt[], since: number): boolean {
  const [first] = shots;
  if (first === undefined || first.at > since) return false;
  const seen = shots.filter((_, index) => (shots[index + 1]?.at ?? Infinity) > since);
  return seen.every(({ boxes }) => {
    const there = boxes.filter((each) => meet(each, box));
    const stood = there.some(({ project, inside }) => project === box.project && inside === box.inside);
    return stood && there.every(({ project, inside }) => isOf(box, project) || isOf(box, inside));
  });
}

/** The project itself, or what its place is in. */
function isOf(box: ProjectBox, project: string | null): boolean {
  return project === box.project || (project !== null && project === box.inside);
}

function meet(a: ProjectBox, b: ProjectBox): boolean {
  if (a.pinned !== b.pinned) return false;
  // Rows touch, and edges fall between pixels.
  const least = 1;
  const isBeside = a.right - b.left < least || b.right - a.left < least;
  return !isBeside && a.bottom - b.top >= least && b.bottom - a.top >= least;
}
