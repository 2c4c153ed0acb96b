import { io, type Socket } from 'socket.io-client';
import {
  protocolVersion,
  type ClientToServer,
  type Handshake,
  type ServerToClient,
  type StaffCommand,
} from '../../domain/wire/contract.ts';
import type { EventId } from '../../domain/ids.ts';
import { refusals, type Refusal, type RefusalCode } from '../../domain/refusals.ts';
import type { AnyView, DeskView, FacilitatorView, ProjectorView } from '../../domain/views/roles.ts';

interface StaffViews {
  projector: ProjectorView;
  facilitator: FacilitatorView;
  desk: DeskView;
}
export type StaffRole = keyof StaffViews;
export type ViewOf<R extends StaffRole> = StaffViews[R];

/** What became of an act. `unsent`: it never left. `unanswered`: it may have happened; the next view will tell. */
export type ActAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unanswered' };

export interface StaffLine {
  /** Sends one command. It is never sent twice by itself: each names the stage version it was pressed on. */
  act(command: StaffCommand): Promise<ActAnswer>;
  close(): void;
}

export interface StaffEars<R extends StaffRole> {
  onView(view: ViewOf<R>): void;
  /** The line went down. It is taken up again by itself, and then a view comes. */
  onLost(): void;
  /** The server will not have this screen, for good. */
  onRefused(code: RefusalCode): void;
}

/** Long enough for a busy hall's Wi-Fi, short enough that nobody presses twice. */
const ANSWER_MS = 6_000;
/** The result of thousands of ballots is worked out before it is answered. */
const RESULT_MS = 60_000;
const makesRun: ReadonlySet<StaffCommand['type']> = new Set([
  'seal',
  'settle-by-hands',
  'settle-by-draw',
  'settle-by-share',
  'decline',
  'answer-part',
]);
const TRY_AGAIN_MS = 1_000;

/** Connects a signed-in staff screen to its event and keeps it connected. */
export function connectStaff<R extends StaffRole>(role: R, event: EventId, ears: StaffEars<R>): StaffLine {
  const auth: Handshake = { protocol: protocolVersion, role, event, device: newDevice() };
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
  });
  let closed = false;

  socket.on('disconnect', (reason) => {
    ears.onLost();
    // The client comes back by itself, except when the server ended the connection.
    if (reason === 'io server disconnect') setTimeout(() => !closed && socket.connect(), TRY_AGAIN_MS);
  });
  socket.on('view', (view) => {
    if (isFor(role, view)) ears.onView(view);
  });
  socket.on('refused', (code) => {
    closed = true;
    socket.close();
    ears.onRefused(isRefusal(code) ? code : 'malformed');
  });

  return {
    act: (command) => act(socket, command),
    close: () => {
      closed = true;
      socket.close();
    },
  };
}

async function act(
  socket: Socket<ServerToClient, ClientToServer>,
  command: StaffCommand,
): Promise<ActAnswer> {
  // Not kept for later: an act pressed in one moment must not happen in another.
  if (!socket.connected) return { kind: 'unsent' };
  return new Promise((resolve) => {
    socket
      .timeout(makesRun.has(command.type) ? RESULT_MS : ANSWER_MS)
      .emit('command', command, (late, outcome) => {
        if (late) resolve({ kind: 'unanswered' });
        else resolve(outcome.ok ? { kind: 'done' } : { kind: 'refused', refusal: outcome.refusal });
      });
  });
}

function isFor<R extends StaffRole>(role: R, view: AnyView): view is AnyView & ViewOf<R> {
  return view.role === role;
}

function isRefusal(code: string): code is RefusalCode {
  return Object.keys(refusals).includes(code);
}

/** A staff screen's number for itself, new with each opening of the page. */
function newDevice(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
