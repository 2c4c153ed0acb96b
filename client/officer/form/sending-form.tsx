import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { ErrorLine } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { goToPlace, type OfficerRoute } from '../route.ts';
import styles from './form.module.css';
import type { FormDraft } from './use-draft.ts';
import { submitId, type Sending } from './use-sending.ts';

export interface SendingFormProps {
  sending: Sending;
  /** The words of the button. */
  save?: string;
  /** Where to go without saving. */
  back?: OfficerRoute;
  draft?: Pick<FormDraft<unknown>, 'found' | 'forget'>;
  children: ReactNode;
}

/** A form with what is wrong at its top and one button at its end. Nothing typed is ever lost. */
export function SendingForm({ sending, save, back, draft, children }: SendingFormProps): ReactNode {
  const { errors, attempt, busy, errorOf, submit } = sending;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(press) => {
        press.preventDefault();
        submit();
      }}
    >
      <ErrorSummary key={attempt} errors={errors} />
      {draft?.found === true ? (
        <Notice>
          <p>{words.unsaved}</p>
          <div>
            <Button kind="quiet" className={styles.forget} onClick={draft.forget}>
              {words.forget}
            </Button>
          </div>
        </Notice>
      ) : null}
      {children}
      <ErrorLine id={submitId} error={errorOf(submitId)} />
      <div className={styles.acts}>
        <Button type="submit" kind="primary" id={submitId} busy={busy}>
          {busy ? words.saving : (save ?? words.save)}
        </Button>
        {back === undefined ? null : (
          <Button kind="quiet" onClick={() => goToPlace(back)}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
