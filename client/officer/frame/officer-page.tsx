import { Fragment, useContext, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '../../query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SituationContext } from '../../ui/situation.ts';
import { PracticeRibbon } from '../../ui/practice-ribbon.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { accountWords } from '../../words/accounts.ts';
import { copiesWords } from '../../words/copies.ts';
import { keepingWords } from '../../words/keeping.ts';
import { officerWords as words } from '../../words/officer.ts';
import styles from './officer-page.module.css';
import { PlaceLink } from './place-link.tsx';
import { useSaid } from '../said.ts';
import { useKeptFocus } from '../../staff/use-kept-focus.ts';
import { leave, useSession } from '../session.ts';
import type { OfficerRoute } from '../route.ts';

/** A place on the way here. */
export interface Breadcrumb {
  readonly name: string;
  readonly to: OfficerRoute;
}

export interface OfficerPageProps {
  heading: string;
  /** The places above this one, from the top. */
  crumbs?: readonly Breadcrumb[];
  practice?: boolean;
  /** What stands over everything besides the ribbon. */
  top?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of the officer: the way back, what was just done, and the way out. */
export function OfficerPage({ heading, crumbs = [], practice, top, children }: OfficerPageProps): ReactNode {
  const who = useSession((session) => session.who);
  const said = useSaid();
  const query = useQuery().toString();
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame, pageHeading);
  const here = query === '' ? '/officer' : `/officer?${query}`;
  return (
    <Page
      wide
      title={heading}
      heading={heading}
      {...(crumbs.length > 0 && { above: <Crumbs crumbs={crumbs} /> })}
      top={
        <>
          {practice === true ? <PracticeRibbon /> : null}
          {top}
        </>
      }
    >
      {said.place === here && said.sentence !== '' ? (
        <Said key={said.sentence} sentence={said.sentence} />
      ) : null}
      {who?.account === 'none' && who.person === 0 && query !== 'do=account' ? <FromConsole /> : null}
      <div ref={frame} className={styles.body}>
        {children}
      </div>
      <footer className={styles.foot}>
        <span>{signedInWords(who?.name ?? '')}</span>
        {who?.role === 'officer' ? (
          <>
            <PlaceLink to={{ at: 'staff' }}>{accountWords.staffTitle}</PlaceLink>
            <PlaceLink to={{ at: 'log' }}>{keepingWords.logOfAll}</PlaceLink>
            <PlaceLink to={{ at: 'copies' }}>{copiesWords.title}</PlaceLink>
          </>
        ) : null}
        <Button kind="quiet" onClick={() => void leave()}>
          {words.signOut}
        </Button>
      </footer>
    </Page>
  );
}

/** Where one is: what a page is about, when the button that was pressed is no more. */
function pageHeading(): HTMLElement | null {
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

/** What was just done is news until the day moves on. */
function Said({ sentence }: { sentence: string }): ReactNode {
  const moment = useContext(SituationContext);
  const [of] = useState(moment);
  return of === moment ? <Notice kind="good">{sentence}</Notice> : null;
}

/** A person from the console has no name yet for what they do. */
function FromConsole(): ReactNode {
  return (
    <Notice announced={false}>
      <p>
        {accountWords.noAccount} <PlaceLink to={{ at: 'account' }}>{accountWords.makeTitle}</PlaceLink>
      </p>
    </Notice>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Breadcrumb[] }): ReactNode {
  return (
    <span className={styles.crumbs}>
      {crumbs.map(({ name, to }, place) => (
        <Fragment key={name}>
          {place === 0 ? null : <span aria-hidden="true">›</span>}
          <PlaceLink to={to}>{name}</PlaceLink>
        </Fragment>
      ))}
    </span>
  );
}

function signedInWords(name: string): string {
  return name === '' ? words.signedInUnnamed : words.signedIn({ name: isolated(name) });
}
