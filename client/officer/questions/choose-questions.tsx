import { useState, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { questionSetNames, questionsOf, type QuestionSet } from '../../../domain/questions/questions.ts';
import { privacySentences } from '../../../domain/questions/question-words.ts';
import type { QuestionOffice } from '../../../domain/wire/http-questions.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { questionOfficeWords as words } from '../../words/question-office.ts';
import { questionWords } from '../../words/questions.ts';
import frame from '../frame/frame.module.css';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { chooseQuestions } from './question-requests.ts';

const choices = ['none', ...questionSetNames] as const;

interface ChooseProps {
  event: EventId;
  office: QuestionOffice;
  done: (office: QuestionOffice, said: string) => void;
}

/** None, a short set or a full set: until voting opens, so that whoever votes knew of it. */
export function ChooseQuestions({ event, office, done }: ChooseProps): ReactNode {
  const [typed, setTyped] = useState<(typeof choices)[number]>(office.set ?? 'none');
  const set = typed === 'none' ? null : typed;
  const sending = useSending({
    check: () => ({ ok: true, value: set }),
    send: (chosen: QuestionSet | null) => chooseQuestions(event, chosen),
    done: (now) => done(now, words.chosen[now.set ?? 'none']),
  });
  const shown = office.canChoose ? set : office.set;
  return (
    <section className={frame.block}>
      <h2>{words.chooseTitle}</h2>
      {office.canChoose ? (
        <SendingForm sending={sending} save={words.save}>
          <ChoiceField
            id="set"
            legend={words.choose}
            hint={words.chooseHint}
            choices={choices.map((value) => ({ value, label: words.sets[value] }))}
            value={typed}
            onChange={setTyped}
          />
        </SendingForm>
      ) : (
        <p>{words.fixed[office.set ?? 'none']}</p>
      )}
      {shown === null ? null : <WhatIsAsked set={shown} />}
    </section>
  );
}

function WhatIsAsked({ set }: { set: QuestionSet }): ReactNode {
  return (
    <details>
      <summary>{words.list}</summary>
      <ol>
        {questionsOf(set).map((question) => (
          <li key={question}>{questionWords.ask[question]}</li>
        ))}
      </ol>
      <p>{words.standard}</p>
      <ul>
        {privacySentences(questionWords).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
