import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotTypeNames } from '../ballots/index.ts';
import { recommendedRules } from '../event/rules/rules.ts';
import { rulesWith } from '../testing/ballot-kinds.ts';
import { protocolVersion } from './contract.ts';
import { decodeCommand, decodeHandshake, phoneDecoders } from './decode.ts';
import { mostBids } from '../event/rules/most-bids.ts';

const malformed = { ok: false, refusal: { code: 'malformed' } };
const ballot = {
  type: 'ballot',
  token: 'a-token',
  send: 1,
  basedOn: 0,
  marks: [
    [1, 5],
    [2, 3],
  ],
};
const hello = { protocol: protocolVersion, role: 'phone', event: 1, device: 'AbCdEfGhIjKlMnOpQrStU1' };

describe('[W1] what arrives is checked at the door', () => {
  test('[W1] a ballot and every kind of press pass unchanged', () => {
    const messages = [
      ballot,
      { type: 'open-doors', on: 0 },
      { type: 'call-bid', bid: 7, on: 3 },
      { type: 'show-overlay', overlay: null },
      { type: 'set-rules', rules: recommendedRules },
      ...ballotTypeNames.map((type) => ({ type: 'set-rules', rules: rulesWith(type) })),
      {
        type: 'settle-by-hands',
        hands: [
          [1, 20],
          [2, 19],
        ],
        on: 9,
      },
      { type: 'reopen-voting', reason: 'venue-problem', on: 4 },
    ];
    for (const message of messages) expect(decodeCommand(message)).toEqual({ ok: true, value: message });
  });

  test.each([
    ['nothing', undefined],
    ['no object', 'open-doors'],
    ['a list', [ballot]],
    ['an unknown type', { type: 'award', on: 1 }],
    ['a type that every object has', { type: 'constructor', on: 1 }],
    [
      'a command of the server alone',
      { type: 'send-ballot', key: 'k', device: 'd', send: 1, basedOn: 0, marks: [] },
    ],
    ['a command that goes over HTTP', { type: 'make-cards', batch: 1, keys: [] }],
    ['a press without its stage version', { type: 'open-doors' }],
    ['a stage version that is no whole number', { type: 'open-doors', on: 1.5 }],
    ['a stage version past what stays exact', { type: 'open-doors', on: 2 ** 53 }],
    ['more than was asked for', { type: 'open-doors', on: 1, role: 'officer' }],
    ['a reason outside the list', { type: 'reopen-voting', reason: 'because', on: 1 }],
    ['a ballot without a token', { ...ballot, token: undefined }],
    ['a send number below 1', { ...ballot, send: 0 }],
    ['marks that are no pairs', { ...ballot, marks: [[1, 2, 3]] }],
    ['a mark that is no number', { ...ballot, marks: [[1, '5']] }],
    ['a mark that is not finite', { ...ballot, marks: [[1, Infinity]] }],
  ])('[W1] %s is malformed', (_, message) => {
    expect(decodeCommand(message)).toEqual(malformed);
  });

  test.each([
    ['a token longer than any', { ...ballot, token: 'x'.repeat(201) }],
    [
      'more marks than any ballot has',
      { ...ballot, marks: Array.from({ length: mostBids + 1 }, () => [1, 1]) },
    ],
    [
      'a running order longer than any',
      { type: 'set-order', order: Array.from({ length: mostBids + 1 }, () => 1) },
    ],
  ])('[W1] %s is too large', (_, message) => {
    expect(decodeCommand(message)).toEqual({ ok: false, refusal: { code: 'too-large' } });
  });

  test('[B1] a mark off the scale passes the door, so that its own refusal can name it', () => {
    const message = {
      ...ballot,
      marks: [
        [1, -3],
        [2, 2.5],
        [3, 99],
      ],
    };
    expect(decodeCommand(message)).toEqual({ ok: true, value: message });
  });

  test('[W1] a length that cannot be compared is refused, not thrown at (found by fuzz, seed 1)', () => {
    const mute = { length: { toString: 1, valueOf: 1 } };
    expect(decodeCommand({ ...ballot, token: mute })).toEqual(malformed);
    expect(decodeCommand({ ...ballot, marks: mute })).toEqual(malformed);
    expect(decodeHandshake({ ...hello, device: mute })).toEqual(malformed);
  });

  test('[W1] nothing that can be sent makes the door throw', () => {
    const decoders = [decodeCommand, decodeHandshake, ...Object.values(phoneDecoders)];
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
        for (const decode of decoders) expect(decode(message)).toHaveProperty('ok');
      }),
    );
  });
});

describe('[W1] the handshake', () => {
  test('[W1] says who connects; what is beside it is left out', () => {
    expect(decodeHandshake({ ...hello, token: 'x' })).toEqual({ ok: true, value: hello });
  });

  test('[W6] a page of another version is told to load itself again', () => {
    expect(decodeHandshake({ protocol: protocolVersion + 1 })).toEqual({
      ok: false,
      refusal: { code: 'old-page' },
    });
  });

  test.each([
    ['a role that has no screen', { ...hello, role: 'clock' }],
    ['no event', { ...hello, event: null }],
    ['a device that is not 22 letters and digits', { ...hello, device: 'me' }],
    ['no handshake', undefined],
  ])('[W1] %s is malformed', (_, message) => {
    expect(decodeHandshake(message)).toEqual(malformed);
  });
});

test('[W1] following a card, leaving it, and how many ballots wait', () => {
  expect(phoneDecoders.mine({ token: 't', take: true })).toEqual({
    ok: true,
    value: { token: 't', take: true },
  });
  expect(phoneDecoders.mine({ token: 't' })).toEqual(malformed);
  expect(phoneDecoders.leave({ token: 't' })).toEqual({ ok: true, value: { token: 't' } });
  expect(phoneDecoders.unsent(3)).toEqual({ ok: true, value: 3 });
  expect(phoneDecoders.unsent(-1)).toEqual(malformed);
  expect(phoneDecoders.unsent(1_001)).toEqual(malformed);
});
