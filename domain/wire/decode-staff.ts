/** The shape of every command that a staff screen sends over its socket. The compiler finds one that is missing. */

import { z } from 'zod';
import { overlays, setAsideKinds } from '../event/entries.ts';
import { reopenReasons } from '../event/stages.ts';
import type { StaffCommand } from './contract.ts';
import { rulesShape } from './decode-rules.ts';
import { mostBids } from '../event/rules/most-bids.ts';
import { bidId, countedFrom, personId } from './decode-pieces.ts';

type Shapes = { readonly [T in StaffCommand['type']]: z.ZodType<Extract<StaffCommand, { type: T }>> };

/** A command that needs nothing but the stage version on which it was pressed (ST2). */
function press<const T extends string>(type: T) {
  return z.strictObject({ type: z.literal(type), on: countedFrom(0) });
}

const hands = z.tuple([bidId, countedFrom(0)]);

export const staffCommands = {
  'remove-bid': z.strictObject({ type: z.literal('remove-bid'), bid: bidId }),
  'set-order': z.strictObject({ type: z.literal('set-order'), order: z.array(bidId).max(mostBids) }),
  // The hash of a reason is the server's to make.
  'set-rules': z.strictObject({
    type: z.literal('set-rules'),
    rules: rulesShape.extend({ whySoon: z.null().default(null) }),
  }),
  'approve-rules': press('approve-rules'),
  'take-back-approval': press('take-back-approval'),
  'open-doors': press('open-doors'),
  'close-doors': press('close-doors'),
  'open-voting': press('open-voting'),
  'call-bid': press('call-bid').extend({ bid: bidId }),
  'start-pitch-again': press('start-pitch-again').extend({ bid: bidId }),
  'pause-pitch': press('pause-pitch'),
  'resume-pitch': press('resume-pitch'),
  'extend-pitch': press('extend-pitch').extend({ byMs: z.int() }),
  'end-pitch': press('end-pitch'),
  'set-aside': press('set-aside').extend({ bid: bidId, as: z.enum(setAsideKinds) }),
  'restore-bid': press('restore-bid').extend({ bid: bidId }),
  'start-last-call': press('start-last-call'),
  'stop-last-call': press('stop-last-call'),
  'close-voting': press('close-voting'),
  'end-grace': press('end-grace'),
  'reopen-voting': press('reopen-voting').extend({ reason: z.enum(reopenReasons) }),
  'declare-phones-failed': press('declare-phones-failed').extend({ heard: z.array(bidId).max(mostBids) }),
  pause: press('pause'),
  resume: press('resume'),
  'release-clock': press('release-clock'),
  'show-overlay': z.strictObject({ type: z.literal('show-overlay'), overlay: z.enum(overlays).nullable() }),
  undo: press('undo').extend({ entry: countedFrom(1) }),
  seal: press('seal'),
  'number-the-draw': press('number-the-draw'),
  'settle-by-hands': press('settle-by-hands').extend({ hands: z.array(hands).max(mostBids) }),
  'settle-by-draw': press('settle-by-draw').extend({
    drawn: z.int(),
    drawnAgain: z.int(),
    drewBy: personId,
    watchedBy: personId,
  }),
  'settle-by-share': press('settle-by-share'),
  decline: press('decline').extend({ bid: bidId }),
  'ask-part': press('ask-part'),
  'answer-part': press('answer-part').extend({ accepts: z.boolean() }),
  'take-back-ask': press('take-back-ask'),
  'start-results': press('start-results'),
  'show-next-result': press('show-next-result'),
} satisfies Shapes;
