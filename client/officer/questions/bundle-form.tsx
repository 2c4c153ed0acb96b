import { useRef, useState, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import {
  answersOf,
  questionsOf,
  type QuestionName,
  type QuestionSet,
} from '../../../domain/questions/questions.ts';
import { answerText } from '../../../domain/questions/question-words.ts';
import type { QuestionOffice } from '../../../domain/wire/http-questions.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { ErrorLine, tie } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { questionOfficeWords as words } from '../../words/question-office.ts';
import { questionWords } from '../../words/questions.ts';
import frame from '../frame/frame.module.css';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending, type Sending } from '../form/use-sending.ts';
import styles from './questions.module.css';
import { addBundle, finishQuestions } from './question-requests.ts';
import { fieldOf, nothingTyped, readBundle, typedAnswers, type TypedBundle } from './read-bundle.ts';

interface BundleFormProps {
  event: EventId;
  set: QuestionSet;
  round: string;
  done: (office: QuestionOffice, said: string) => void;
}

/** Forms on paper, added up by hand: what is typed is how many, never what one form says. */
export function BundleForm({ event, set, round, done }: BundleFormProps): ReactNode {
  const [typed, setTyped] = useState(nothingTyped);
  // A bundle that is sent again, because no answer came, keeps its name and is added once.
  const bundle = useRef(nameOfBundle());
  const forget = (): void => {
    setTyped(nothingTyped);
    bundle.current = nameOfBundle();
  };
  const adding = useSending({
    check: () => readBundle(set, typed, false),
    send: (forms) => addBundle(event, { ...forms, bundle: bundle.current, round }),
    done(office) {
      forget();
      done(office, words.added);
    },
  });
  const finishing = useSending({
    check: () => readBundle(set, typed, true),
    send: (forms) => finishQuestions(event, forms),
    done: (office) => done(office, words.finished),
  });
  const sending = both(adding, finishing);
  return (
    <section className={frame.block}>
      <h2>{words.bundleTitle}</h2>
      <p>{words.bundle}</p>
      <SendingForm sending={sending} save={words.add}>
        <NumberField
          id="forms"
          label={words.forms}
          value={typed.forms}
          error={sending.errorOf('forms')}
          onChange={(forms) => setTyped({ ...typed, forms })}
        />
        {questionsOf(set).map((question) => (
          <Counts
            key={question}
            question={question}
            typed={typed}
            error={sending.errorOf(fieldOf(question, 0))}
            setTyped={setTyped}
          />
        ))}
      </SendingForm>
      <div>
        <ConfirmAct
          question={words.finishQuestion}
          consequence={
            <>
              <p>{words.finishMeans}</p>
              <p>{words.finishForms({ forms: Number(typed.forms) || 0 })}</p>
            </>
          }
          confirm={words.finish}
          onConfirm={finishing.submit}
        >
          {words.finish}
        </ConfirmAct>
      </div>
    </section>
  );
}

interface CountsProps {
  question: QuestionName;
  typed: TypedBundle;
  error: string | undefined;
  setTyped: (typed: TypedBundle) => void;
}

function Counts({ question, typed, error, setTyped }: CountsProps): ReactNode {
  const group = `counts-${question}`;
  const { 'aria-describedby': describedBy } = tie({ id: group, error });
  return (
    <fieldset className={styles.counts} aria-describedby={describedBy}>
      <legend>{questionWords.ask[question]}</legend>
      <ErrorLine id={group} error={error} />
      <div className={styles.fields}>
        {answersOf(question).map((answer, place) => {
          const id = fieldOf(question, place);
          return (
            <NumberField
              key={answer}
              id={id}
              characters={4}
              label={answerText(question, answer, questionWords)}
              value={typed.counts[id] ?? ''}
              onChange={(text) => setTyped({ ...typed, counts: { ...typed.counts, [id]: text } })}
            />
          );
        })}
      </div>
      <p className={styles.sum}>{words.ofForms({ answers: typedAnswers(question, typed) })}</p>
    </fieldset>
  );
}

/** One form with two ends: what is wrong with either is said at its top. */
function both(adding: Sending, finishing: Sending): Sending {
  return {
    ...adding,
    errors: finishing.errors.length > 0 ? finishing.errors : adding.errors,
    attempt: adding.attempt + finishing.attempt,
    busy: adding.busy || finishing.busy,
    errorOf: (id) => adding.errorOf(id) ?? finishing.errorOf(id),
  };
}

function nameOfBundle(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
}
