/**
 * Every text has its own element. A browser that translates replaces React's text nodes. React then changes nodes that
 * nobody sees, or fails when it removes them. An element whose only child is one string has no such node: React
 * rewrites its whole content. So a text beside anything else gets its own element here, where all JSX is made
 * (vite.config.ts), and nobody has to think of it.
 */

import { Fragment, type ElementType, type Key } from 'react';
import { jsx } from 'react/jsx-runtime';

export interface Props {
  readonly children?: unknown;
}

/** The props of an element as it is written, with its text alone. */
export function withTextAlone(type: ElementType, props: Props): Props {
  const { children } = props;
  if (Array.isArray(children)) return { ...props, children: amongOthers(type, children) };
  // Where the fragment stands, there may be others.
  return type === Fragment && isText(children) ? { ...props, children: alone(children) } : props;
}

/** Text that stands together is one text; where there is nothing else it needs no element of its own. */
function amongOthers(type: ElementType, children: readonly unknown[]): unknown {
  const joined = joinText(children);
  const shown = joined.filter((child) => !isNothing(child));
  if (type !== Fragment && shown.length < 2 && shown.every(isText)) return shown[0] ?? null;
  return joined.map((child, at) => {
    if (Array.isArray(child)) return amongOthers(Fragment, child);
    return isText(child) ? alone(child, `text-${at}`) : child;
  });
}

/** Text goes to the place of the first of its run. All others keep their places: by those React knows them again. */
function joinText(children: readonly unknown[]): unknown[] {
  const joined = [...children];
  let first: number | null = null;
  joined.forEach((child, at) => {
    if (isText(child)) {
      if (first === null) first = at;
      else {
        joined[first] = `${joined[first] as Text}${child}`;
        joined[at] = null;
      }
    } else if (!isNothing(child)) first = null;
  });
  return joined;
}

type Text = string | number | bigint;

function isText(child: unknown): child is Text {
  return (
    typeof child === 'number' || typeof child === 'bigint' || (typeof child === 'string' && child !== '')
  );
}

function isNothing(child: unknown): boolean {
  return child === null || child === undefined || child === '' || typeof child === 'boolean';
}

function alone(text: Text, key?: Key): unknown {
  return jsx('span', { children: text }, key);
}
