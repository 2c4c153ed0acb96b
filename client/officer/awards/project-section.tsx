import type { ReactNode } from 'react';
import { awardChecks } from '../../../domain/fund/awards.ts';
import type { EventId } from '../../../domain/ids.ts';
import type { ProjectAward } from '../../../domain/wire/http-awards.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { awardWords as words } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import { moneyWords } from '../../words/money.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Act } from './act.ts';
import { keepPart } from './award-requests.ts';
import styles from './awards.module.css';
import { CheckLine } from './check-line.tsx';
import { ChangeActs } from './change-acts.tsx';

export interface ProjectSectionProps {
  event: EventId;
  project: ProjectAward;
  onDone: (sentence: string) => void;
}

/** One project that was chosen or awarded: its checklist, and what becomes of its money afterwards. */
export function ProjectSection({ event, project, onDone }: ProjectSectionProps): ReactNode {
  const [problem, setProblem] = useSituationState<string>();
  const name = isolated(project.name);
  const act: Act = async (asked, sentence) => {
    const reply = await asked;
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') onDone(sentence);
  };
  return (
    <details className={styles.project}>
      <summary className={styles.summary}>
        {project.heldPence === 0
          ? words.holdsNothing({ project: name })
          : words.holds({ project: name, amount: moneyWords(project.heldPence) })}
      </summary>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {wasAwarded(project) ? (
        <section className={styles.part}>
          <h3>{words.each}</h3>
          <p>{words.eachMeans}</p>
          {awardChecks.map((check) => (
            <CheckLine key={check} event={event} project={project} check={check} act={act} />
          ))}
        </section>
      ) : null}
      <section className={styles.part}>
        <h3>{words.change}</h3>
        <p>{words.changeMeans}</p>
        <ChangeActs
          key={project.heldPence}
          project={project}
          onKeep={(kept) =>
            act(keepPart(event, { bid: project.bid, ...kept }), words.keptDone({ project: name }))
          }
        />
      </section>
    </details>
  );
}

function wasAwarded({ heldPence, checks }: ProjectAward): boolean {
  return heldPence > 0 || Object.values(checks).some((made) => made.length > 0);
}
