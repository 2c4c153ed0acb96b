/** The same as `jsx-runtime.ts`, for development and tests: with React's checks. */

import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { withTextAlone, type Props } from './text-alone.ts';

export const Fragment = react.Fragment;

export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
): ReactElement {
  const alone = withTextAlone(type, props);
  // Several texts may have become one.
  return react.jsxDEV(type, alone, key, isStatic && Array.isArray(alone.children), source, self);
}
