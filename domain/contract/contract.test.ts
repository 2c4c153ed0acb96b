import { expect, expectTypeOf, test } from 'vitest';
import type { CardNumber, EventId } from '../ids.ts';
import type { CardsMade } from '../wire/http-cards.ts';
import type { AnswerOf, GivenTo, OutcomeRoute, RouteName } from './contract.ts';
import { contract } from './contract.ts';
import { z } from 'zod';
import { exactly } from './declaration.ts';

test('[W9] what a call gives and what it gets follow from the name of the route', () => {
  expectTypeOf<AnswerOf<'POST /api/events/:event/cards'>>().toEqualTypeOf<CardsMade>();
  expectTypeOf<GivenTo<'GET /api/events/:event/cards/:number'>>().toEqualTypeOf<{
    readonly params: { readonly event: EventId; readonly number: CardNumber };
  }>();
  expectTypeOf<'GET /api/events/:event/cards.pdf'>().not.toExtend<OutcomeRoute>();
  expectTypeOf<'GET /api/events/:evnt/cards'>().not.toExtend<RouteName>();
});

test('[W9] a schema and its type say the same, or the compiler says which differs', () => {
  interface Made {
    readonly batch: number;
    readonly from?: number | undefined;
  }
  const whole = z.strictObject({ batch: z.int(), from: z.int().optional() });
  expect(exactly<Made>()(whole)).toBe(whole);
  // @ts-expect-error: a field that the type does not have
  exactly<Made>()(whole.extend({ to: z.int() }));
  // @ts-expect-error: an optional field that was renamed
  exactly<Made>()(z.strictObject({ batch: z.int(), form: z.int().optional() }));
  // @ts-expect-error: a field of another kind
  exactly<Made>()(z.strictObject({ batch: z.string(), from: z.int().optional() }));
  expect(Object.keys(contract)).not.toEqual([]);
});
