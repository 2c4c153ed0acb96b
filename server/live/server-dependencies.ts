import type { Journal } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { EventId } from '../../domain/ids.ts';
import type { AnyView, ViewRole } from '../../domain/views/roles.ts';
import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { OpenDoorList } from './event-door.ts';
import type { OpenSheets } from './event-sheets.ts';
import type { Faults } from './faults.ts';
import type { Lease } from './owners.ts';
import type { Meters } from './meters.ts';
import type { Time } from './time.ts';

/** Tells the operator of a fault. Never given what a person sent. */
export type ReportFault = (what: string, fault: unknown) => void;

/** All connected screens. */
export interface Screens {
  /** Sends a view to all in a role. */
  show(event: EventId, role: ViewRole, view: AnyView): void;
  /** Tells all in an event that it is no more. */
  gone(event: EventId): void;
  /** Cuts all in an event off, so that they come again: to the server that owns it by then. */
  sendAway(event: EventId): void;
}

/** What every room needs from the server. */
export interface ServerDependencies {
  readonly journal: Journal;
  /** By which this server owns its events, where several share the journal; null on one machine. */
  readonly lease: Lease | null;
  readonly register: Register;
  readonly time: Time;
  /** False while the date of this computer may be wrong (H11): nothing opens or ends by it. */
  readonly dateIsBelieved: () => boolean;
  readonly faults: Faults;
  /** Writes something harmless, to learn whether the disk takes anything. @throws while it does not. */
  readonly tryWriting: () => Promise<void>;
  /** Where phones join an event. */
  readonly joinUrl: (event: EventId) => string;
  readonly screens: Screens;
  /** Opens what is known of voting sheets. */
  readonly openSheets: OpenSheets;
  /** Opens the names of who came. */
  readonly openDoorList: OpenDoorList;
  readonly report: ReportFault;
  readonly meters: Meters;
  /** Does work that would delay a hall in a thread. */
  readonly workers: Pick<WorkerThreads, 'run'>;
}
