import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../domain/contract/contract.ts';
import type { Declarations } from '../../domain/contract/declaration.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted } from '../../domain/outcome.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Download } from './answers.ts';
import { routesOf, type AskOf, type Handlers } from './route.ts';
import { routes } from './routes.ts';

const declared = {
  'PUT /api/events/:event/bids/:bid': {
    about: 'Changes a project.',
    who: ['officer'],
    body: z.strictObject({ name: z.string() }),
    reply: z.strictObject({ renamed: z.boolean() }),
    refusals: ['unknown-bid'],
  },
  'GET /open-data/all.csv': { about: 'All.', who: 'anyone', reply: { file: 'text/csv' }, refusals: [] },
} as const satisfies Declarations;
type Declared = typeof declared;
type Put = 'PUT /api/events/:event/bids/:bid';
type Get = 'GET /open-data/all.csv';

test('[W9] a handler gets what its route declares, and gives back nothing else', () => {
  expectTypeOf<AskOf<Put, Declared[Put]>>().toExtend<{
    readonly actor: Actor;
    readonly room: EventRoom;
    readonly body: { name: string };
    readonly params: { readonly event: number; readonly bid: number };
    readonly query: undefined;
  }>();
  expectTypeOf<AskOf<Get, Declared[Get]>>().not.toHaveProperty('actor');
  const file = null as unknown as Download;
  const handlers: Handlers<Declared> = {
    'PUT /api/events/:event/bids/:bid': ({ body }) => accepted({ renamed: body.name !== '' }),
    'GET /open-data/all.csv': () => accepted(file),
  };
  expect(
    routesOf(declared, handlers).map(({ name, method, path, roles, ofEvent }) => ({
      name,
      method,
      path,
      roles,
      ofEvent,
    })),
  ).toEqual([
    {
      name: 'PUT /api/events/:event/bids/:bid',
      method: 'put',
      path: '/api/events/:event/bids/:bid',
      roles: ['officer'],
      ofEvent: true,
    },
    {
      name: 'GET /open-data/all.csv',
      method: 'get',
      path: '/open-data/all.csv',
      roles: 'anyone',
      ofEvent: false,
    },
  ]);
  const put = handlers['PUT /api/events/:event/bids/:bid'];
  const get = handlers['GET /open-data/all.csv'];
  // @ts-expect-error: a route without a handler
  const forgotten: Handlers<Declared> = { 'PUT /api/events/:event/bids/:bid': put };
  const moved: Handlers<Declared> = {
    'PUT /api/events/:event/bids/:bid': put,
    // @ts-expect-error: a path that was renamed
    'GET /open-data/each.csv': get,
  };
  const renamed: Handlers<Declared> = {
    // @ts-expect-error: a field of the reply that was renamed
    'PUT /api/events/:event/bids/:bid': () => accepted({ changed: true }),
    // @ts-expect-error: a file is not an outcome to read
    'GET /open-data/all.csv': () => accepted('a,b'),
  };
  expect([forgotten, moved, renamed]).toHaveLength(3);
});

test('[W9] a declaration names only roles, parameters and refusals that there are', () => {
  const reply = z.null();
  const about = 'Nothing.';
  const refusals = ['no-reason'] as const;
  const wrong = [
    // @ts-expect-error: nobody signs in to this role
    { 'GET /api/x': { about, who: ['chair'], reply, refusals: [] } } as const satisfies Declarations,
    // @ts-expect-error: nothing is refused so
    { 'GET /api/x': { about, who: 'anyone', reply, refusals } } as const satisfies Declarations,
    // @ts-expect-error: a method that no route has
    { 'PATCH /api/x': { about, who: 'anyone', reply, refusals: [] } } as const satisfies Declarations,
  ];
  expect(wrong).toHaveLength(3);
  expectTypeOf<AskOf<'GET /api/x/:nobody', Declared[Get]>['params']>().toEqualTypeOf<{
    readonly nobody: never;
  }>();
  expectTypeOf<AskOf<'GET /api/x', (typeof contract)['GET /api/session']>['query']>().not.toBeAny();
});

test('[W9] every declared route is answered, at one address', () => {
  expect(routes.map(({ name }) => name)).toEqual(Object.keys(contract));
  const addresses = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});
