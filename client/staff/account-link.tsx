import type { ReactNode } from 'react';
import { staffWords as words } from '../words/staff.ts';

/** An officer whose session ended types their pass-phrase and comes back to this very screen. */
export function AccountLink(): ReactNode {
  return (
    <p>
      <a href={`/officer?back=${location.pathname}`}>{words.haveAccount}</a>
    </p>
  );
}
