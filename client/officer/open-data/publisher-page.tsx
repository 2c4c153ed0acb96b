import type { ReactNode } from 'react';
import { longestFact, type Publisher } from '../../../domain/open-data/sources.ts';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords } from '../../words/officer.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeShort } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { goSaying } from '../said.ts';
import { savePublisher } from './requests.ts';

const fields = ['name', 'prefix', 'identifier', 'website', 'geoCode', 'questions'] as const;

/** A field is there to be filled in later: what is missing is said where the grants are published. */
export function PublisherPage({ office }: { office: OpenDataOffice }): ReactNode {
  const { fund, publisher, name, practice } = office;
  const draft = useDraft<Publisher>('publisher', publisher);
  const { values, change } = draft;
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const take = (id: (typeof fields)[number]): string =>
        takeShort(reading, { id, typed: values[id], faults: words, most: mostOf(id) });
      return reading.result<Publisher>({
        name: take('name'),
        prefix: take('prefix'),
        identifier: take('identifier'),
        website: take('website'),
        geoCode: take('geoCode'),
        questions: take('questions'),
      });
    },
    send: savePublisher,
    done: () => {
      draft.forget();
      goSaying({ at: 'open-data', fund }, words.publisherSaved);
    },
  });
  const hints = {
    name: undefined,
    prefix: words.prefixHint,
    identifier: words.identifierHint,
    website: undefined,
    geoCode: words.geoCodeHint,
    questions: words.questionsHint,
  };
  return (
    <OfficerPage
      heading={words.publisherTitle}
      crumbs={[
        { name: officerWords.fundsTitle, to: { at: 'funds' } },
        { name: words.title({ fund: isolated(name) }), to: { at: 'open-data', fund } },
      ]}
      practice={practice}
    >
      <p>{words.publisherMeans}</p>
      <SendingForm sending={sending} back={{ at: 'open-data', fund }} draft={draft}>
        {fields.map((id) => (
          <TextField
            key={id}
            id={id}
            label={words[id]}
            hint={hints[id]}
            error={sending.errorOf(id)}
            value={values[id]}
            onChange={(typed) => change({ [id]: typed })}
          />
        ))}
      </SendingForm>
    </OfficerPage>
  );
}

function mostOf(id: (typeof fields)[number]): number {
  return id === 'geoCode' ? longestFact.number : longestFact.line;
}
