import { useState, type ReactNode } from 'react';
import { parsePounds } from '../../../domain/typed-money.ts';
import type { KeepAsked, ProjectAward } from '../../../domain/wire/http-awards.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { AmountField } from '../form/amount-field.tsx';
import styles from './awards.module.css';

export interface ChangeActsProps {
  project: ProjectAward;
  onKeep: (kept: Omit<KeepAsked, 'bid'>) => Promise<void>;
}

/** The group drops out, keeps a part, or stays after all; or its award was a mistake. */
export function ChangeActs({ project, onKeep }: ChangeActsProps): ReactNode {
  const { askPence, heldPence, dropped } = project;
  const name = isolated(project.name);
  if (dropped)
    return (
      <div>
        <Button
          aria-label={words.staysOf({ project: name })}
          onClick={() => void onKeep({ keepsPence: askPence, because: 'stays-after-all' })}
        >
          {words.stays}
        </Button>
      </div>
    );
  return (
    <>
      {heldPence > 0 ? <HandBack project={project} onKeep={onKeep} /> : null}
      <div className={styles.acts}>
        <ConfirmAct
          label={words.dropOutOf({ project: name })}
          question={words.dropOutAsk({ project: name })}
          consequence={<p>{words.dropOutMeans}</p>}
          confirm={words.dropOut}
          onConfirm={() => void onKeep({ keepsPence: 0, because: 'dropped-out' })}
        >
          {words.dropOut}
        </ConfirmAct>
        {heldPence > 0 ? (
          <ConfirmAct
            kind="quiet"
            label={words.mistakeOf({ project: name })}
            question={words.mistakeAsk}
            consequence={<p>{words.mistakeMeans}</p>}
            confirm={words.mistake}
            onConfirm={() => void onKeep({ keepsPence: 0, because: 'recorded-by-mistake' })}
          >
            {words.mistake}
          </ConfirmAct>
        ) : null}
      </div>
    </>
  );
}

function HandBack({ project, onKeep }: ChangeActsProps): ReactNode {
  const { heldPence } = project;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const amount = moneyWords(heldPence);

  function handBack(): void {
    const keepsPence = parsePounds(typed, pageLanguage);
    if (keepsPence === null || keepsPence >= heldPence) return setWrong(words.fieldsKeeps({ amount }));
    setWrong(undefined);
    void onKeep({ keepsPence, because: 'handed-back' });
  }

  return (
    <div className={styles.part}>
      <AmountField
        id={`keeps-${project.bid}`}
        label={words.keeps({ project: isolated(project.name) })}
        hint={words.keepsHint({ amount })}
        error={wrong}
        value={typed}
        onChange={setTyped}
      />
      <div>
        <Button onClick={handBack}>{words.handBack}</Button>
      </div>
    </div>
  );
}
