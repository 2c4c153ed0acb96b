import type { ReactNode } from 'react';
import {
  longestFact,
  noGrantDetails,
  recipientKinds,
  type GrantDetails,
} from '../../../domain/open-data/sources.ts';
import type { OfficeGrant, OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords } from '../../words/officer.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeShort } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { goSaying } from '../said.ts';
import { nameOf } from './grants-section.tsx';
import { saveGrants } from './requests.ts';

interface GrantPageProps {
  office: OpenDataOffice;
  grant: OfficeGrant;
}

/** Who receives the money of one grant, and what its row says where the bid's own words will not do. */
export function GrantPage({ office, grant }: GrantPageProps): ReactNode {
  const { fund, name, practice } = office;
  const { event, bid, direct, project, organisation, purpose, details } = grant;
  const called = isolated(nameOf(grant));
  const draft = useDraft(direct === null ? `grant-${event}-${bid}` : `direct-${fund}-${direct}`, {
    ...details,
    recipient: details.recipient ?? '',
  });
  const { values, change } = draft;
  const sending = useSending({
    check: () => readGrant(values),
    send: (ready: GrantDetails) => saveGrants(fund, [{ ...grant, details: ready }]),
    done: () => {
      draft.forget();
      goSaying({ at: 'open-data', fund }, words.grantSaved({ project: called }));
    },
  });
  const field = (id: Exclude<keyof GrantDetails, 'recipient'>) => ({
    id,
    error: sending.errorOf(id),
    value: values[id],
    onChange: (typed: string) => change({ [id]: typed }),
  });
  const isPerson = values.recipient === 'person';
  return (
    <OfficerPage
      heading={words.grantTitle({ project: called })}
      crumbs={[
        { name: officerWords.fundsTitle, to: { at: 'funds' } },
        { name: words.title({ fund: isolated(name) }), to: { at: 'open-data', fund } },
      ]}
      practice={practice}
    >
      <SendingForm sending={sending} back={{ at: 'open-data', fund }} draft={draft}>
        <ChoiceField
          id="recipient"
          legend={words.recipient}
          error={sending.errorOf('recipient')}
          choices={recipientKinds.map((value) => ({
            value,
            label:
              value === 'group'
                ? words.recipientChoices.group({ group: isolated(organisation) })
                : words.recipientChoices[value],
            hint: words.recipientHints[value],
          }))}
          value={values.recipient}
          onChange={(recipient) => change({ recipient })}
        />
        {values.recipient === 'body' ? <TextField {...field('body')} label={words.body} /> : null}
        {isPerson ? null : (
          <>
            <TextField {...field('charity')} label={words.charity} hint={words.numberHint} />
            <TextField {...field('company')} label={words.company} hint={words.numberHint} />
            <TextField
              {...field('title')}
              label={words.grantTitleField}
              hint={words.grantTitleHint({ project: isolated(project) })}
            />
            <TextArea
              {...field('description')}
              label={words.description}
              hint={words.descriptionHint({ purpose: isolated(purpose) })}
            />
            <TextField {...field('from')} type="date" label={words.from} hint={words.datesHint} />
            <TextField {...field('until')} type="date" label={words.until} hint={words.datesHint} />
          </>
        )}
      </SendingForm>
    </OfficerPage>
  );
}

type TypedGrant = Readonly<Record<keyof GrantDetails, string>>;

/** Of a private person nothing else is kept. */
function readGrant(typed: TypedGrant): CheckedForm<GrantDetails> {
  const reading = new Reading();
  const take = (id: Exclude<keyof GrantDetails, 'recipient'>, most: number): string =>
    takeShort(reading, { id, typed: typed[id], faults: words, most });
  const recipient = recipientKinds.find((kind) => kind === typed.recipient) ?? null;
  if (recipient === 'person') return reading.result({ ...noGrantDetails, recipient });
  return reading.result({
    recipient,
    body: take('body', longestFact.line),
    charity: take('charity', longestFact.number),
    company: take('company', longestFact.number),
    title: take('title', longestFact.line),
    description: take('description', longestFact.long),
    from: take('from', longestFact.number),
    until: take('until', longestFact.number),
  });
}
