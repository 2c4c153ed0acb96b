import { useCallback, useState, type ReactNode } from 'react';
import { waysIn } from '../../../domain/ways-in.ts';
import type { Person, RoleLink, StandingLink } from '../../../domain/wire/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { momentWords } from '../../words/moments.ts';
import { peopleWords as words } from '../../words/people.ts';
import { problemSentence } from '../../words/problems.ts';
import { endLink, listLinks, listPeople } from '../requests.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { MakeLink } from './make-link.tsx';
import { NewLink } from '../frame/new-link.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import { useSituationState } from '../../ui/situation.ts';

/** The links by which staff and screens come in: made, shown once, ended. */
export function LinksPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const links = useFetched(useCallback(() => listLinks(number), [number]));
  const people = useFetched(useCallback(() => listPeople(number), [number]));
  const [made, setMade] = useState<RoleLink | null>(null);
  const [problem, setProblem] = useSituationState<string>();

  async function end(link: number): Promise<void> {
    const reply = await endLink(number, link);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (made?.link === link) setMade(null);
    await links.again();
  }

  const trouble = problem ?? links.problem ?? people.problem;
  return (
    <EventFrame event={event} heading={words.linksTitle}>
      <p>{words.linksSentence}</p>
      {trouble === null ? null : <Notice kind="stop">{trouble}</Notice>}
      {made === null ? null : <NewLink key={made.link} link={made} onHide={() => setMade(null)} />}
      {links.value?.length === 0 ? <p>{words.noLinks}</p> : null}
      {links.value && links.value.length > 0 ? (
        <Table
          caption={words.linksTitle}
          captionHidden
          columns={columnsFor(people.value ?? [], (link) => void end(link))}
          rows={links.value}
          keyOf={({ link }) => link}
        />
      ) : null}
      <MakeLink
        event={number}
        people={people.value ?? []}
        onMade={(link) => {
          setMade(link);
          void links.again();
        }}
      />
    </EventFrame>
  );
}

function columnsFor(people: readonly Person[], onEnd: (link: number) => void): Column<StandingLink>[] {
  const nameOf = ({ person, role }: StandingLink): string =>
    people.find((each) => each.person === person)?.name ?? nobodyYet(role);
  return [
    { heading: words.roleColumn, cell: ({ role }) => words.roles[role], names: true },
    { heading: words.forColumn, cell: nameOf },
    {
      heading: words.madeColumn,
      cell: ({ madeAt }) => momentWords(madeAt, { dateStyle: 'medium', timeStyle: 'short' }),
    },
    { heading: words.stateColumn, cell: stateOf },
    {
      heading: words.actColumn,
      cell: (link) =>
        link.works ? (
          <ConfirmAct
            kind="quiet"
            label={words.endOf[link.role]({ person: isolated(nameOf(link)) })}
            question={words.endQuestion}
            consequence={<p>{words.endMeans}</p>}
            confirm={words.end}
            danger
            onConfirm={() => onEnd(link.link)}
          >
            {words.end}
          </ConfirmAct>
        ) : null,
    },
  ];
}

/** Whom a link without a named person is for. */
function nobodyYet(role: StandingLink['role']): string {
  if (waysIn[role] === 'shared-link') return words.shared;
  return role === 'officer' ? words.atConsole : words.saysWho;
}

function stateOf({ works, usedAt }: StandingLink): string {
  if (!works) return words.ended;
  return usedAt === null ? words.works : words.worksUsed;
}
