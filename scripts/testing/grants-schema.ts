/** The published schemas of the 360Giving Data Standard, where this computer has them: the program does not need them. */

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

/** Beside the repository, or beside the folder of a second work tree. */
const beside = ['../../../shared', '../../../../shared'].map(
  (shared) => new URL(`${shared}/standards/360giving/schema/`, import.meta.url),
);
/** By which the schema of a package names that of a grant: the address of the release before. */
const grantSchemaAddress =
  'https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json';
const folder = beside.find((each) => existsSync(each));

/** What is wrong with a package by the schemas; null, and said on the console, where they are not there. */
export function schemaFaults(grantsPackage: unknown): readonly string[] | null {
  if (folder === undefined) {
    console.warn('Skipped: the schemas of 360Giving do not lie beside the repository.');
    return null;
  }
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: isUri, 'date-time': isMoment } });
  ajv.addSchema(schema('360-giving-schema.json'), grantSchemaAddress);
  const check = ajv.compile(schema('360-giving-package-schema.json'));
  if (check(grantsPackage)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Without its $schema, which names no schema that can be had. */
function schema(name: string): AnySchemaObject {
  const read: Record<string, unknown> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return Object.fromEntries(Object.entries(read).filter(([key]) => key !== '$schema' && key !== '$id'));
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
