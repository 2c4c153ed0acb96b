/**
 * A tap counts only for a project that has been in that place for the last 600 ms [W20]. Pages turn, lists change their
 * order, bars appear and disappear and keyboards push, all while a thumb is on its way.
 */

import { isSteady, type ProjectBox, type BoxesAt } from './steady-boxes.ts';

const steadyMs = 600;

const scrollKeys = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

let shots: readonly BoxesAt[] = [];
let isDue = false;
let later: ReturnType<typeof setTimeout> | undefined;
/** When keys, or a keyboard on the screen, last moved the whole page. Fingers that move it see what they do. */
let pushedAt = -Infinity;
let scrollKeyAt = -Infinity;

/** Call once, before the first screen. */
export function keepTapsSteady(): void {
  look();
  const attributeFilter = ['class', 'hidden', 'open', 'data-project'];
  const changes = { childList: true, subtree: true, characterData: true, attributeFilter };
  new MutationObserver(lookSoon).observe(document.body, changes);
  new ResizeObserver(lookSoon).observe(document.body);
  addEventListener('keydown', ({ key }) => {
    if (scrollKeys.includes(key)) scrollKeyAt = performance.now();
  });
  addEventListener('scroll', () => {
    if (performance.now() - scrollKeyAt < steadyMs) pushed();
  });
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, pushed);
  addEventListener('click', stopWrongTap, { capture: true });
}

function pushed(): void {
  pushedAt = performance.now();
  lookSoon();
}

/** Before the next frame is drawn. */
function lookSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    look();
  });
}

/** A tap on something that has just moved there is ignored, as if nothing were there. */
function look(): void {
  const places = Array.from(document.querySelectorAll<HTMLElement>('[data-project]'));
  const boxes = places.map(boxOf);
  const at = performance.now();
  const last = shots[shots.length - 1];
  if (last === undefined || JSON.stringify(last.boxes) !== JSON.stringify(boxes)) {
    // The newest of those that are old enough stood there when the time began.
    const old = shots.filter((shot) => shot.at <= at - steadyMs);
    shots = [...old.slice(-1), ...shots.slice(old.length), { at, boxes }];
  }
  const unsteady = places.filter((place) => !isSteadyNow(boxOf(place)));
  for (const place of places) place.style.pointerEvents = unsteady.includes(place) ? 'none' : '';
  clearTimeout(later);
  if (unsteady.length > 0) later = setTimeout(look, steadyMs);
}

function isSteadyNow(box: ProjectBox): boolean {
  const since = performance.now() - steadyMs;
  return pushedAt <= since && isSteady(box, shots, since);
}

function stopWrongTap(tap: MouseEvent): void {
  const place = tap.target instanceof Element ? tap.target.closest<HTMLElement>('[data-project]') : null;
  if (place === null) return;
  const { left, top, right, bottom } = place.getBoundingClientRect();
  const isThere = tap.clientX >= left && tap.clientX <= right && tap.clientY >= top && tap.clientY <= bottom;
  // Where it is not, it was a key, or a label's word to its field: no finger came down here.
  if (!isThere || isSteadyNow(boxOf(place))) return;
  tap.preventDefault();
  tap.stopPropagation();
}

/** Where it is on the page; on the screen, for what is pinned there. */
function boxOf(place: HTMLElement): ProjectBox {
  const { left, top, right, bottom } = place.getBoundingClientRect();
  const pinned = place.closest('[data-pinned]') !== null;
  const down = pinned ? 0 : scrollY;
  const inside = place.parentElement?.closest<HTMLElement>('[data-project]')?.dataset['project'] ?? null;
  const project = place.dataset['project'] ?? '';
  return { project, inside, pinned, left, top: top + down, right, bottom: bottom + down };
}
