import type { ElementType, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import * as dev from './jsx-dev-runtime.ts';
import * as built from './jsx-runtime.ts';

type Make = (type: ElementType | '', ...children: unknown[]) => ReactElement;

const inDevelopment: Make = (type, ...children) => {
  const isStatic = children.length > 1;
  const given = isStatic ? children : children[0];
  return dev.jsxDEV(type === '' ? dev.Fragment : type, { children: given }, undefined, isStatic);
};

const asBuilt: Make = (type, ...children) => {
  const make = children.length > 1 ? built.jsxs : built.jsx;
  const given = children.length > 1 ? children : children[0];
  return make(type === '' ? built.Fragment : type, { children: given });
};

let make = inDevelopment;

/** A piece that puts what it is given beside something else. */
function Slot({ children }: { children?: unknown }): ReactElement {
  return make('p', make('b', '1'), children);
}

const cases: readonly [string, () => ReactElement, string][] = [
  ['one text', () => make('p', 'Skate ramp'), '<p>Skate ramp</p>'],
  ['an amount', () => make('p', 0), '<p>0</p>'],
  ['texts and nothing else', () => make('p', 3, ' of ', 22, null, false), '<p>3 of 22</p>'],
  ['a text after nothing', () => make('p', '', '0:10'), '<p>0:10</p>'],
  [
    'texts before an element',
    () => make('p', 'Now: ', 'Skate ramp', ' ', make('b', '!')),
    '<p><span>Now: Skate ramp </span><b>!</b></p>',
  ],
  [
    'texts after an element',
    () => make('p', null, make('b', '1'), 'Skate ramp', undefined, 0),
    '<p><b>1</b><span>Skate ramp0</span></p>',
  ],
  [
    'a space between elements',
    () => make('p', make('b', '1'), ' ', make('b', '2')),
    '<p><b>1</b><span> </span><b>2</b></p>',
  ],
  ['a text given to a piece', () => make(Slot, 'Skate'), '<p><b>1</b><span>Skate</span></p>'],
  ['texts given to a piece', () => make(Slot, 'Skate', ' ', 'x'), '<p><b>1</b><span>Skate x</span></p>'],
  ['a fragment of one text', () => make('p', make('', 'Skate')), '<p><span>Skate</span></p>'],
  [
    'a fragment of several',
    () => make('p', make('', 'Skate', ' ', 'ramp', make('i', ''))),
    '<p><span>Skate ramp</span><i></i></p>',
  ],
  [
    'a list of texts beside an element',
    () => make('p', ['Skate', ' ramp'], make('b', '1')),
    '<p><span>Skate ramp</span><b>1</b></p>',
  ],
  ['nothing but a list of texts', () => make('p', ['Skate', ' ramp']), '<p>Skate ramp</p>'],
];

afterEach(() => vi.restoreAllMocks());

for (const [name, of] of [['in development', inDevelopment] as const, ['as built', asBuilt] as const])
  test.each(cases)(`${name} text has no neighbour: %s`, (_, drawn, markup) => {
    make = of;
    const complaints = vi.spyOn(console, 'error');
    expect(renderToStaticMarkup(drawn())).toBe(markup);
    expect(complaints).not.toHaveBeenCalled();
  });
