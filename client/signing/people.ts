import { useCallback, useEffect, useState } from 'react';
import type { EventId, PersonId } from '../../domain/ids.ts';
import type { Person } from '../../domain/wire/http.ts';
import { call } from '../net/http.ts';
import { backOff, poll } from '../net/poll.ts';
import { named } from '../words/isolated-names.ts';

/** Somebody on the list, or a name typed just now; null while nobody is chosen. */
export type ChosenPerson = { readonly person: PersonId } | { readonly name: string } | null;

export interface PeopleList {
  readonly list: readonly Person[];
  nameOf(person: PersonId): string;
  /** The number of whoever was chosen; a typed name is put on the list first. Null when that did not work. */
  numberOf(chosen: Exclude<ChosenPerson, null>, part: string): Promise<PersonId | null>;
}

/** The people of the event who can sign, draw and watch. */
export function usePeople(event: EventId): PeopleList {
  const [list, setList] = useState<readonly Person[]>([]);

  useEffect(() => {
    const ask = () => call('GET /api/events/:event/people', { params: { event } });
    return poll(ask, (reply, before) => {
      if (reply.kind === 'value') setList(reply.value.map(named));
      return reply.kind === 'unreached' ? backOff(before, 2_000) : null;
    }).stop;
  }, [event]);

  const nameOf = (person: PersonId): string => list.find((each) => each.person === person)?.name ?? '';
  const numberOf = useCallback<PeopleList['numberOf']>(
    async (chosen, part) => {
      if ('person' in chosen) return chosen.person;
      const reply = await call('POST /api/events/:event/people', {
        params: { event },
        body: { name: chosen.name, part },
      });
      if (reply.kind !== 'value') return null;
      setList((before) => [...before, named(reply.value)]);
      return reply.value.person;
    },
    [event],
  );
  return { list, nameOf, numberOf };
}
