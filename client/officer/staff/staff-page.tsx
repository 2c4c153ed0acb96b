import { useState, type ReactNode } from 'react';
import type { RoleLink } from '../../../domain/wire/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { accountWords as words } from '../../words/accounts.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import type { HttpReply } from '../../net/http.ts';
import { listStaff } from '../account/account-requests.ts';
import { NewLink } from '../frame/new-link.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import { useSession } from '../session.ts';
import { AccountsTable } from './accounts-table.tsx';
import { InviteForm } from './invite-form.tsx';
import { SessionsTable } from './sessions-table.tsx';

/** A link that was just made, and for whom. */
interface Made {
  readonly link: RoleLink;
  readonly name: string;
}

/** Officers, auditors, and everybody who is signed in now. */
export function StaffPage(): ReactNode {
  const own = useSession((session) => session.who?.account === 'own');
  const staff = useFetched(listStaff);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  /** Does one act and fetches again what it changed. */
  async function act<T>(asked: Promise<HttpReply<T>>, done: (value: T) => void): Promise<void> {
    const reply = await asked;
    setSaid(null);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') done(reply.value);
    await staff.again();
  }

  const trouble = problem ?? staff.problem;
  return (
    <OfficerPage heading={words.staffTitle} crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}>
      <p>{words.staffSentence}</p>
      {trouble === null ? null : <Notice kind="stop">{trouble}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      {made === null ? null : (
        <NewLink
          key={made.link.link}
          link={made.link}
          heading={words.invitation({ name: isolated(made.name) })}
          sentence={words.invitationSentence}
          onHide={() => setMade(null)}
        />
      )}
      {staff.value === null ? null : (
        <AccountsTable accounts={staff.value.accounts} act={act} onMade={setMade} onSaid={setSaid} />
      )}
      {own ? (
        <p>
          <PlaceLink to={{ at: 'account' }}>{words.changeTitle}</PlaceLink>
        </p>
      ) : null}
      <InviteForm
        onMade={(link, name) => {
          setMade({ link, name });
          void staff.again();
        }}
      />
      {staff.value === null ? null : <SessionsTable sessions={staff.value.sessions} act={act} />}
    </OfficerPage>
  );
}
