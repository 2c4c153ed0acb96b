/** What the compiler makes of JSX in what phones and screens download: React's own, with text alone. */

import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-runtime';
import { withTextAlone, type Props } from './text-alone.ts';

export const Fragment = react.Fragment;

export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return react.jsx(type, withTextAlone(type, props), key);
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const alone = withTextAlone(type, props);
  // Several texts may have become one.
  return (Array.isArray(alone.children) ? react.jsxs : react.jsx)(type, alone, key);
}
