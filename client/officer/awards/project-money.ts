import type { ProjectAward } from '../../../domain/wire/http-awards.ts';
import { awardWords as words } from '../../words/awards.ts';
import { moneyWords } from '../../words/money.ts';

/** What can still be awarded to a project now, in pence. */
export function toAwardPence({ claimPence, offeredPence, heldPence }: ProjectAward): number {
  return claimPence + offeredPence - heldPence;
}

/** Where a project stands between being chosen and being paid, in words. */
export function standingWords(project: ProjectAward): string {
  const { heldPence, claimPence, signedPence, offeredPence, beyondPence, dropped, tied } = project;
  const standings = words.standings;
  if (dropped) return standings.dropped;
  if (tied) return standings.tied;
  if (heldPence > 0) return toAwardPence(project) + beyondPence > 0 ? standings.part : standings.awarded;
  if (claimPence > 0) return standings.chosen;
  if (offeredPence + beyondPence === 0) return signedPence > 0 ? standings.chosen : standings.back;
  if (offeredPence === 0) return standings.waiting;
  const offered = moneyWords(offeredPence);
  return beyondPence === 0
    ? standings.reserve({ offered })
    : standings.beyond({ offered, beyond: moneyWords(beyondPence) });
}
