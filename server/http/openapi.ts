/** The declared routes as an OpenAPI 3.1 document, for people who write a program of their own against this server. */

import { z } from 'zod';
import { commonRefusals, contract } from '../../domain/contract/contract.ts';
import { pathParameters, type Declaration, type Who } from '../../domain/contract/declaration.ts';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import { statusOf } from './answers.ts';

type Json = { readonly [key: string]: unknown };

const about = `Every reply that is not a file is a JSON object: \`ok\` true with a \`value\`, or \`ok\` false with a \`refusal\`.
A browser that navigates to an address and is refused is sent to the page /refused instead.
A request that changes something must come from a page of this server, or have no Origin.
Where several servers share the events, any of them can be asked. An answer about an event then has the header \`Epoch\`, which
grows with each server that takes the event over: an answer with a lower one than was heard before is out of date. A 503 without
JSON means that the event is moving: ask again after a second.`;

/** @param version of the program. */
export function openApi(version: string): Json {
  const schemas: Record<string, unknown> = { Refused: refused };
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, declared] of Object.entries(contract)) {
    const { method, path } = placeOf(name);
    (paths[path] ??= {})[method] = operation(name, declared, schemas);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Decision Day', version, description: about, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        staff: {
          type: 'apiKey',
          in: 'cookie',
          name: 'dd_ROLE_EVENT',
          description:
            'The session cookie of a role: dd_desk_7 for the desk of event 7, dd_officer for officers, dd_auditor for auditors. POST /api/session sets it.',
        },
        laptop: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Laptop-Key',
          description: 'The key in the address that the program shows on the computer that runs it.',
        },
      },
    },
  };
}

function operation(name: string, declared: Declaration, schemas: Record<string, unknown>): Json {
  const { who, query, body, largeBody, reply } = declared;
  const sent = largeBody ?? body;
  const parameters = [...pathPart(name, schemas), ...(query ? queryPart(query, schemas) : [])];
  return {
    operationId: operationIdOf(name),
    summary: declared.about,
    tags: [tagOf(name)],
    security: securityOf(who),
    ...(parameters.length > 0 && { parameters }),
    ...(sent && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(sent, 'input', schemas) } },
      },
    }),
    responses: {
      200: 'file' in reply ? fileResponse(reply.file) : valueResponse(schemaOf(reply, 'output', schemas)),
      ...(declared.findsEvent && {
        307: {
          description: 'Ask the server of that event: the same request again, at the address in Location.',
        },
      }),
      ...refusalResponses([...declared.refusals, ...commonRefusals(name, declared)]),
    },
  };
}

function pathPart(name: string, schemas: Record<string, unknown>): Json[] {
  const named = Object.entries(pathParameters).filter(([each]) => name.split(/[/ ]/).includes(`:${each}`));
  return named.map(([each, shape]) => ({
    name: each,
    in: 'path',
    required: true,
    schema: schemaOf(shape, 'input', schemas),
  }));
}

function queryPart(query: z.ZodObject, schemas: Record<string, unknown>): Json[] {
  const { properties = {} } = schemaOf(query, 'input', schemas);
  return Object.entries(properties as Json).map(([name, schema]) => ({ name, in: 'query', schema }));
}

function securityOf(who: Who): Json[] {
  if (who === 'anyone') return [];
  return who === 'laptop' ? [{ laptop: [] }] : who.map((role) => ({ staff: [role] }));
}

function fileResponse(type: string): Json {
  return {
    description: 'The file.',
    content: { [type]: { schema: { type: 'string', contentMediaType: type } } },
  };
}

function valueResponse(value: Json): Json {
  return jsonResponse('Accepted.', {
    type: 'object',
    properties: { ok: { const: true }, value },
    required: ['ok', 'value'],
  });
}

function refusalResponses(codes: readonly RefusalCode[]): Json {
  const byStatus = Map.groupBy(new Set(codes), statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, each]) => [
      status,
      jsonResponse(`Refused: ${each.join(', ')}.`, {
        allOf: [{ $ref: '#/components/schemas/Refused' }],
        properties: { refusal: { properties: { code: { enum: each } } } },
      }),
    ]),
  );
}

function jsonResponse(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

const refused: Json = {
  type: 'object',
  properties: {
    ok: { const: false },
    refusal: {
      type: 'object',
      properties: {
        code: { enum: Object.keys(refusals) },
        detail: { type: 'object', additionalProperties: { type: ['number', 'string'] } },
      },
      required: ['code'],
    },
  },
  required: ['ok', 'refusal'],
};

/** The JSON Schema of what is sent or answered. A schema that has a name is put beside the others, and pointed to. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', schemas: Record<string, unknown>): Json {
  // As a member it is pointed to where it has a name, like any other.
  const whole = pointed(z.toJSONSchema(z.tuple([shape]), { io }));
  const { $defs = {}, prefixItems: [schema] = [{}] } = whole;
  for (const [name, { id: _, ...named }] of Object.entries($defs)) schemas[name] = named;
  return schema;
}

function pointed(json: unknown): { readonly $defs?: Record<string, Json>; readonly prefixItems?: [Json] } {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

function placeOf(name: string): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = name.split(' ');
  return { method: method.toLowerCase(), path: path.replaceAll(/:(\w+)/g, '{$1}') };
}

/** `getEventsEventCards`. */
function operationIdOf(name: string): string {
  const { method, path } = placeOf(name.replace('/api', ''));
  return method + path.replaceAll(/[^a-z]+([a-z]?)/gi, (_, letter: string) => letter.toUpperCase());
}

/** The word by which routes are listed together: what comes after the event, or after `/api`. */
function tagOf(name: string): string {
  const [, tag = 'open-data'] = /^\w+ \/api\/(?:events\/:event\/|officer\/)?([\w-]+)/.exec(name) ?? [];
  return tag;
}
