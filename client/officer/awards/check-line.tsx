import { useState, type ReactNode } from 'react';
import { longestAwardText } from '../../../domain/fund/award-texts.ts';
import { minimalAssistance } from '../../../domain/fund/assistance.ts';
import type { AwardCheck, CheckMark } from '../../../domain/fund/awards.ts';
import { parsePounds } from '../../../domain/typed-money.ts';
import type { EventId } from '../../../domain/ids.ts';
import type { CheckMade, ProjectAward } from '../../../domain/wire/http-awards.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { isolated } from '../../words/isolated-names.ts';
import { momentWords } from '../../words/moments.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords } from '../../words/officer.ts';
import { AmountField } from '../form/amount-field.tsx';
import { amountExamples, typedAmount } from '../form/amounts.ts';
import { markCheck } from './award-requests.ts';
import styles from './awards.module.css';
import type { Act } from './act.ts';

export interface CheckLineProps {
  event: EventId;
  project: ProjectAward;
  check: AwardCheck;
  act: Act;
}

/** One line of the checklist: how it is marked, every mark before that, and the buttons that mark it. */
export function CheckLine({ event, project, check, act }: CheckLineProps): ReactNode {
  const made = project.checks[check];
  const [body, setBody] = useState('');
  const [other, setOther] = useState(typedAmount(0));
  const [wrong, setWrong] = useState<string>();
  const isOpen = (made[0]?.mark ?? 'open') === 'open';
  const isHeld = project.heldPence > 0;
  const name = isolated(project.name);
  const about = { check: words.checks[check], project: name };

  function mark(as: CheckMark): void {
    const otherPence = parsePounds(other, pageLanguage);
    if (check === 'assistance' && as === 'done' && otherPence === null)
      return setWrong(officerWords.notAnAmount(amountExamples()));
    setWrong(undefined);
    void act(
      markCheck(event, { bid: project.bid, check, mark: as, body: body.trim(), otherPence: otherPence ?? 0 }),
      words.markMade,
    );
  }

  return (
    <div className={styles.check}>
      <h4>{words.checks[check]}</h4>
      {made.length === 0 ? (
        <p>{words.unmarked}</p>
      ) : (
        <ul className={styles.marks}>
          {made.map((each) => (
            <li key={each.at}>{madeWords(each)}</li>
          ))}
        </ul>
      )}
      {!isHeld ? null : isOpen ? (
        <>
          <p>{hintOf(check, project)}</p>
          {check === 'receiving-body' ? (
            <TextField
              id={`body-${project.bid}`}
              label={words.bodyOf({ project: name })}
              hint={words.optional}
              maxLength={longestAwardText.line}
              value={body}
              onChange={setBody}
            />
          ) : null}
          {check === 'assistance' ? (
            <AmountField
              id={`other-${project.bid}`}
              label={words.otherOf({ project: name })}
              error={wrong}
              value={other}
              onChange={setOther}
            />
          ) : null}
          <div className={styles.acts}>
            <Button aria-label={words.doneOf(about)} onClick={() => mark('done')}>
              {words.done}
            </Button>
            {check === 'acceptance' ? null : (
              <Button aria-label={words.notNeededOf(about)} onClick={() => mark('not-needed')}>
                {words.notNeeded}
              </Button>
            )}
          </div>
        </>
      ) : (
        <div>
          <Button kind="quiet" aria-label={words.reopenOf(about)} onClick={() => mark('open')}>
            {words.reopen}
          </Button>
        </div>
      )}
    </div>
  );
}

function hintOf(check: AwardCheck, { inFund }: ProjectAward): string {
  if (check !== 'assistance') return words.checkHints[check];
  const { limitPence, years } = minimalAssistance;
  return words.checkHints.assistance({
    fund: moneyWords(inFund.pence),
    by: inFund.by,
    limit: moneyWords(limitPence),
    years,
  });
}

function madeWords({ mark, who, at, body, sums }: CheckMade): string {
  const made = { mark: words.marks[mark], who, when: momentWords(at, { dateStyle: 'long' }) };
  if (sums !== null)
    return words.markedSums({
      ...made,
      fund: moneyWords(sums.fundPence),
      other: moneyWords(sums.otherPence),
    });
  return body === '' ? words.marked(made) : words.markedBody({ ...made, body });
}
