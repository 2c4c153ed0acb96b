import type { ReactNode } from 'react';
import { specimens } from './specimens.ts';

/** The list of all specimens. */
export function Contents(): ReactNode {
  return (
    <ul>
      {specimens.map(({ name }) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
