/** What every answer carries, and what no request gets past: our own addresses only, our own pages only. */

import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { refused } from '../../domain/outcome.ts';
import type { Hosts } from '../access/hosts.ts';
import { answer } from './answers.ts';

/**
 * Headers for pages that use only files of this server: no inline script, no inline style but those that were built
 * into the page, no frame, no other address. On plain
 * http nothing may ask for https: `upgrade-insecure-requests` gives a blank page in Safari, and a browser that once got
 * HSTS for an address in a hall would not open it again.
 */
export function securityHeaders(overHttps: boolean, styleHashes: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)],
        // Older Safari does not count a WebSocket of the same address as 'self'.
        'connect-src': ["'self'", sameAddress('ws'), sameAddress('wss')],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: overHttps,
    // Browsers ignore these two on plain http and fill the console with warnings about it.
    crossOriginOpenerPolicy: overHttps,
    originAgentCluster: overHttps,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
}

/** The request's own address, which `ownAddressOnly` has checked before. */
function sameAddress(scheme: 'ws' | 'wss'): (request: IncomingMessage) => string {
  return (request) => `${scheme}://${request.headers.host}`;
}

/** Refuses requests under a name that is not this server's, and changes asked by a page that is not. */
export function ownAddressOnly(hosts: Hosts): RequestHandler {
  return (request, response, next) => {
    const { host, origin } = request.headers;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (hosts.isOurs(host) && (reads || hosts.isFromUs(host, origin))) next();
    else answer(response, refused('not-allowed'));
  };
}
