import type { ReactNode } from 'react';
import type { GrantsFinding } from '../../../domain/open-data/finding.ts';
import type { FundId } from '../../../domain/ids.ts';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { Notice } from '../../ui/notice.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { findingSentence, openDataWords as words } from '../../words/open-data-office.ts';
import styles from '../frame/frame.module.css';
import { PlaceLink } from '../frame/place-link.tsx';
import type { OfficerRoute } from '../route.ts';

/** Everything that keeps the grants from being published, each with a way to the field that mends it. */
export function FindingsSection({ office: { findings, fund } }: { office: OpenDataOffice }): ReactNode {
  return (
    <Notice kind="stop" heading={words.findingsTitle} announced={false}>
      <p>{words.findingsMean({ count: findings.length })}</p>
      <ul className={styles.downloads}>
        {findings.map((finding) => {
          const what = findingSentence(finding.kind, isolated(finding.about));
          return (
            <li
              key={`${finding.kind}-${finding.field}-${finding.area}-${finding.event}-${finding.bid}-${finding.direct}`}
            >
              {what}{' '}
              <PlaceLink to={placeOf(finding, fund)} label={words.mendFor({ what })}>
                {words.mend}
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** The page with the field. Days and amounts of awards are where awards are made. */
function placeOf({ field, area, event, bid, direct }: GrantsFinding, fund: FundId): OfficerRoute {
  if (field === 'day' || field === 'amount')
    return event === null ? { at: 'awards', fund } : { at: 'event', event, part: 'awards' };
  if (direct !== null) return { at: 'direct', fund, grant: direct, about: field };
  if (event !== null && bid !== null) return { at: 'grant', fund, event, bid, about: field };
  if (area !== null) return { at: 'facts', fund, about: `code-${area}` };
  const at = field === 'department' || field === 'months' ? 'facts' : 'publisher';
  return { at, fund, about: field };
}
