import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '../server/http/openapi.ts';
import { runCommand } from './command.ts';
import { top } from './tool.ts';

// `npm run --silent openapi > openapi.json`: every HTTP route as an OpenAPI 3.1 document.
await runCommand({}, ({ say }) => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  const document = openApi(version);
  say(`${JSON.stringify(document, null, 2)}\n`);
  return Promise.resolve({ document, holds: true });
});
