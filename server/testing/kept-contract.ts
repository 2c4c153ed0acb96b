/** Holds what a real server answered against what its routes are declared to answer (W9). */

import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { commonRefusals, contract } from '../../domain/contract/contract.ts';
import type { Declaration } from '../../domain/contract/declaration.ts';
import type { Outcome } from '../../domain/outcome.ts';

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const routes = Object.entries(contract).map(([name, declared]: [string, Declaration]) => {
  const [method, path = ''] = name.split(' ');
  const ofPath = path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return { name, declared, method, asks: new RegExp(`^${ofPath}$`) };
});

/** @throws when the route answered something that its declaration does not name. */
export function assertKept(method: string, address: string, answered: Answered): void {
  const [path = ''] = address.split('?');
  const route = routes.find((each) => each.method === method && each.asks.test(path));
  if (!route) return;
  const { name, declared } = route;
  const { reply, refusals } = declared;
  if (answered.status === 307 && declared.findsEvent) return;
  const came = cameAs(answered);
  if (came.kind === 'refusal') {
    const known = [...refusals, ...commonRefusals(name, declared)].some((code) => code === came.code);
    if (!known) throw new Error(`${name} is not declared to refuse as ${came.code}`);
  } else if ('file' in reply) {
    const type = came.kind === 'file' ? came.type : 'none';
    if (!type.startsWith(reply.file)) throw new Error(`${name} gave a file of type ${type}`);
  } else {
    const read = reply.safeParse(came.kind === 'value' ? came.value : undefined);
    if (!read.success) throw new Error(`${name} answered otherwise:\n${z.prettifyError(read.error)}`);
  }
}

type Came =
  | { readonly kind: 'refusal'; readonly code: string | null }
  | { readonly kind: 'file'; readonly type: string }
  | { readonly kind: 'value'; readonly value: unknown };

/** A refusal comes as an outcome, or as the page to which a person is sent. */
function cameAs({ headers, status, text }: Answered): Came {
  if (headers['content-disposition'] !== undefined)
    return { kind: 'file', type: headers['content-type'] ?? '' };
  if (status === 303)
    return { kind: 'refusal', code: new URL(headers.location ?? '', 'http://here').searchParams.get('why') };
  const outcome: Outcome<unknown> = JSON.parse(text);
  return outcome.ok
    ? { kind: 'value', value: outcome.value }
    : { kind: 'refusal', code: outcome.refusal.code };
}
