/**
 * Storage that answers after 0 to 20 ms, at random by a seed, as a database on another machine does. A test that passes on
 * SQLite and fails here relies on nothing else happening between a question and its answer.
 */

import type { Journal } from '../../db/journal.ts';
import type { Limits } from '../../db/limits/limits.ts';
import type { Uploads } from '../../db/uploads/uploads.ts';
import type { Register } from '../../db/register/register.ts';
import type { ServerKeys } from '../access/keys.ts';
import type { Storage } from '../kept.ts';
import { seededRandom } from '../practice/seeded-random.ts';

const longestMs = 20;

type Pause = () => Promise<void>;
type Call = (...asked: unknown[]) => Promise<unknown>;

/** With `DELAYED_STORE=1`, or another seed, every server of a test is on such a store. */
export function storageOfTests<Parts extends Partial<Storage>>(storage: Parts): Parts {
  const seed = Number(process.env['DELAYED_STORE'] ?? 0);
  return seed > 0 ? delayedStorage(storage, seed) : storage;
}

/** Pauses of 0 to 10 ms, at random by the seed. */
export function pauses(seed: number): Pause {
  const random = seededRandom(seed);
  return () => new Promise((resolve) => setTimeout(resolve, (random() * longestMs) / 2));
}

export function delayedLimits(limits: Limits, pause: Pause): Limits {
  return {
    take: delayed(limits.take.bind(limits), pause),
    giveBack: delayed(limits.giveBack.bind(limits), pause),
  };
}

const delayers: { [Part in keyof Storage]: (part: Storage[Part], pause: Pause) => Storage[Part] } = {
  journal: delayedJournal,
  register: delayedRegister,
  limits: delayedLimits,
  keys: delayedKeys,
  uploads: delayedUploads,
};

/** Half of a delay comes before the work, as the question travels, and half of it after, as the answer does. */
export function delayedStorage<Parts extends Partial<Storage>>(storage: Parts, seed: number): Parts {
  const pause = pauses(seed);
  const delayedPart = <Part extends keyof Storage>(part: Part, kept: Storage[Part]) =>
    delayers[part](kept, pause);
  const parts = Object.entries(storage) as [keyof Storage, never][];
  return Object.fromEntries(parts.map(([part, kept]) => [part, delayedPart(part, kept)])) as Parts;
}

function delayedUploads(uploads: Uploads, pause: Pause): Uploads {
  return {
    put: delayed(uploads.put.bind(uploads), pause),
    open: delayed(uploads.open.bind(uploads), pause),
    list: delayed(uploads.list.bind(uploads), pause),
    erase: delayed(uploads.erase.bind(uploads), pause),
  };
}

/** What they are signed with is at hand from the start; only what is kept answers later. */
function delayedKeys(keys: ServerKeys, pause: Pause): ServerKeys {
  return {
    ...keys,
    addEvent: delayed(keys.addEvent.bind(keys), pause),
    destroyEvent: delayed(keys.destroyEvent.bind(keys), pause),
    stands: delayed(keys.stands.bind(keys), pause),
    writeAgain: delayed(keys.writeAgain.bind(keys), pause),
  };
}

function delayedJournal(journal: Journal, pause: Pause): Journal {
  return {
    create: delayed(journal.create.bind(journal), pause),
    begin: delayed(journal.begin.bind(journal), pause),
    append: delayed(journal.append.bind(journal), pause),
    head: delayed(journal.head.bind(journal), pause),
    async *read(stream, after) {
      await pause();
      yield* journal.read(stream, after);
    },
    heads: delayed(journal.heads.bind(journal), pause),
    streams: delayed(journal.streams.bind(journal), pause),
    verify: delayed(journal.verify.bind(journal), pause),
    wipePractice: delayed(journal.wipePractice.bind(journal), pause),
  };
}

function delayedRegister(register: Register, pause: Pause): Register {
  const parts = Object.entries(register).map(([name, part]: [string, object]) => [
    name,
    typeof part === 'function' ? delayed(part as Call, pause) : delayedTable(part, pause),
  ]);
  return Object.fromEntries(parts);
}

function delayedTable(table: object, pause: Pause): object {
  const methods = Object.entries(table).map(([name, method]) => [name, delayed(method as Call, pause)]);
  return Object.fromEntries(methods) as object;
}

function delayed<Asked extends readonly unknown[], Answer>(
  call: (...asked: Asked) => Promise<Answer>,
  pause: Pause,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => {
    await pause();
    try {
      return await call(...asked);
    } finally {
      await pause();
    }
  };
}
