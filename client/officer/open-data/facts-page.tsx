import type { ReactNode } from 'react';
import type { FundFacts } from '../../../domain/open-data/sources.ts';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords } from '../../words/officer.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { goSaying } from '../said.ts';
import { AreaFields } from './area-fields.tsx';
import { readFacts, typedFacts } from './facts-form.ts';
import { saveFacts } from './requests.ts';

/** What the pages of a fund tell, and what its grants have in common. */
export function FactsPage({ office }: { office: OpenDataOffice }): ReactNode {
  const { fund, name, practice, areas } = office;
  const draft = useDraft(`facts-${fund}`, typedFacts(office));
  const { values, change } = draft;
  const sending = useSending({
    check: () => readFacts(values, areas),
    send: (facts: FundFacts) => saveFacts(fund, facts),
    done: () => {
      draft.forget();
      goSaying({ at: 'open-data', fund }, words.factsSaved);
    },
  });
  return (
    <OfficerPage
      heading={words.factsTitle}
      crumbs={[
        { name: officerWords.fundsTitle, to: { at: 'funds' } },
        { name: words.title({ fund: isolated(name) }), to: { at: 'open-data', fund } },
      ]}
      practice={practice}
    >
      <SendingForm sending={sending} back={{ at: 'open-data', fund }} draft={draft}>
        <TextField
          id="department"
          label={words.department}
          error={sending.errorOf('department')}
          value={values.department}
          onChange={(department) => change({ department })}
        />
        <NumberField
          id="months"
          label={words.months}
          hint={words.monthsHint}
          error={sending.errorOf('months')}
          value={values.months}
          onChange={(months) => change({ months })}
        />
        <TextArea
          id="priorities"
          label={words.priorities}
          hint={words.linesHint}
          error={sending.errorOf('priorities')}
          value={values.priorities}
          onChange={(priorities) => change({ priorities })}
        />
        <TextArea
          id="partners"
          label={words.partners}
          hint={words.linesHint}
          error={sending.errorOf('partners')}
          value={values.partners}
          onChange={(partners) => change({ partners })}
        />
        {areas.map((area) => (
          <AreaFields key={area.area} area={area} values={values} change={change} errorOf={sending.errorOf} />
        ))}
      </SendingForm>
    </OfficerPage>
  );
}
