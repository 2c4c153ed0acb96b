import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { contract } from '../../domain/contract/contract.ts';
import { openApi } from './openapi.ts';

interface Read {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test('[W9] the OpenAPI document is valid by the official schema of 3.1, and has every route', async () => {
  const document = openApi('1.2.3');
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  // Throws where something points to nothing.
  expect(validator.resolveRefs()).not.toBeUndefined();
  const { paths } = document as unknown as Read;
  const named = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(named.sort()).toEqual(Object.keys(contract).sort());
});
