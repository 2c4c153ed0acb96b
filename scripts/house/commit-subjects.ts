import { spawnSync } from 'node:child_process';
import type { Finding } from './source.ts';

/** The last commit before subjects were checked: those up to it stay as they are. */
const CHECKED_SINCE = '037eaef8d876';
const MOST_CHARACTERS = 72;
const UNFINISHED = /^(?:wip|fixup|squash)\b/i;

/** The subjects since then, one a line behind the commit's number; null in a copy without that history. */
export function subjectsSince(top: string): string | null {
  const words = ['log', '--no-merges', '--format=%h %s', `${CHECKED_SINCE}..HEAD`];
  const { status, stdout } = spawnSync('git', words, { cwd: top, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** A subject is read whole in every list of commits, and names something that is finished. */
export function commitSubjects(lines: string): readonly Finding[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, commit = '', subject = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
      const problem = problemOf(subject);
      return problem === null ? [] : [{ path: `commit ${commit}`, problem }];
    });
}

function problemOf(subject: string): string | null {
  const { length } = [...subject];
  if (length > MOST_CHARACTERS)
    return `The subject has ${length} characters; the most is ${MOST_CHARACTERS}: say the rest in the lines below it.`;
  return UNFINISHED.test(subject) ? `The subject speaks of unfinished work: “${subject}”.` : null;
}
