/** A mistake to plant: whoever was followed by another writes on, behind whatever that one has written. */

import { HeadMoved, type Beside, type Head, type NewEntry } from '../../db/journal.ts';
import { PassingJournal } from './passing-journal.ts';

export class UnfencedJournal extends PassingJournal {
  override async append(
    stream: string,
    after: Head,
    entries: readonly NewEntry[],
    { changes = [], streams = [] }: Beside = {},
  ): Promise<Head> {
    try {
      return await super.append(stream, after, entries, { changes, streams });
    } catch (fault) {
      if (!(fault instanceof HeadMoved)) throw fault;
      return this.append(stream, await this.head(stream), entries, { changes, streams });
    }
  }
}
