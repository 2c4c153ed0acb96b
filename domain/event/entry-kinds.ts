/**
 * What each entry means for the show, besides what it changes in the state (`apply/`). If one is missing here, the
 * program does not compile.
 */

import type { EntryType } from './entries.ts';

interface EntryKind {
  /** It is a step of the show: the stage version grows, and a press made before it is refused (ST2). */
  readonly step: boolean;
  /** It was an act that one press takes back for ten seconds (ST15). */
  readonly undoable: boolean;
  /**
   * What happens to the news that the hall reads: it stays, it disappears, or `apply/news.ts` says what becomes of it
   * (ST19, E12).
   */
  readonly news: 'stays' | 'goes' | 'own';
}

/** Not part of the show: the desk, the paperwork, the ballots. */
const beside = { step: false, undoable: false, news: 'stays' } as const;
/** What is taken back by doing it differently, or not at all. */
const final = { step: true, undoable: false, news: 'goes' } as const;
const act = { step: true, undoable: true, news: 'goes' } as const;
/** A clock changes under what the hall reads. */
const clock = { step: true, undoable: true, news: 'stays' } as const;
/** The run that follows says what came of it. */
const beforeRun = { step: true, undoable: false, news: 'stays' } as const;

export const entryKinds = {
  'event-created': final,
  'bid-added': final,
  'bid-changed': final,
  'bid-removed': final,
  'order-set': final,
  'rules-set': final,

  'cards-made': beside,
  'team-cards-made': beside,
  'young-cards-made': beside,
  'card-cancelled': beside,
  'card-replaced': beside,
  'piles-counted': beside,
  'second-cards-counted': beside,
  'entitled-set': beside,

  'person-linked': beside,
  'person-unlinked': beside,
  'keying-noted': beside,
  'words-changed': beside,
  'event-pot-changed': beside,
  archived: beside,
  'brought-back': beside,
  'picture-added': beside,
  'picture-removed': beside,
  'document-added': beside,
  'document-removed': beside,
  'erasure-set': beside,
  'data-erased': beside,

  'doors-opened': act,
  'doors-closed': act,
  'rules-approved': final,
  'approval-taken-back': final,
  'voting-opened': final,
  'period-began': final,
  'period-ended': final,
  // Nothing changes but that a late ballot is refused.
  'period-grace-ended': { ...final, news: 'stays' },
  'bid-called': act,
  'pitch-started-again': act,
  'pitch-paused': clock,
  'pitch-resumed': clock,
  'pitch-extended': clock,
  'pitch-ended': clock,
  'bid-set-aside': { ...act, news: 'own' },
  'bid-restored': { ...act, news: 'own' },
  'last-call-started': act,
  'last-call-stopped': act,
  'closing-started': act,
  'voting-closed': act,
  'voting-reopened': { ...act, news: 'own' },
  // Sheets may be entered as soon as it is written.
  'phones-failed': { ...final, news: 'stays' },
  // Resuming takes it back, at any time.
  paused: { ...final, news: 'stays' },
  resumed: clock,
  'clock-released': { ...final, news: 'stays' },
  'screen-shown': { step: false, undoable: true, news: 'own' },
  'act-undone': { ...final, news: 'own' },

  'ballot-received': beside,

  'turnout-counted': beside,
  sealed: final,
  'run-made': { ...final, news: 'own' },
  'draw-numbered': final,
  'tie-settled': beforeRun,
  'bid-declined': beforeRun,
  'part-asked': act,
  'part-answered': beforeRun,
  'part-not-asked': act,
  'results-started': act,
  'result-shown': final,
  signed: final,
  'part-kept': beside,
  'further-tie-drawn': beside,
  'further-run-made': beside,
} as const satisfies Readonly<Record<EntryType, EntryKind>>;

type Kinds = typeof entryKinds;
type WithTrait<Trait> = { [T in EntryType]: Kinds[T] extends Trait ? T : never }[EntryType];

/** The acts that can be taken back, by the entry that they write. */
export type UndoableAct = WithTrait<{ readonly undoable: true }>;
/** The entries of which the hall is told something in passing. */
export type NewsEntry = WithTrait<{ readonly news: 'own' }>;

export function isUndoable(type: EntryType): type is UndoableAct {
  return entryKinds[type].undoable;
}
