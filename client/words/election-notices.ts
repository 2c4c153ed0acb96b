import type { FileNotice } from '../../domain/pabulib/notices.ts';
import { plural } from './numbers.ts';

/** What people are told of an election file before they compare a result with the one that was published. */
export function noticeSentence(notice: FileNotice): string {
  switch (notice.code) {
    case 'rule-not-said':
      return 'The file does not say how the pot was decided: here the best project is chosen first.';
    case 'own-exceptions':
      return `The file’s rule “${notice.rule}” has exceptions that the file does not describe: here the best project is chosen first, without them.`;
    case 'no-comparison':
      return `The file’s rule “${notice.rule}” compares two results at the end: here that comparison is not made.`;
    case 'threshold-not-heeded':
      return `The file has a least score of ${notice.threshold} for a project: here it is not applied.`;
    case 'limits-not-heeded':
      return `The file has limits for parts of the pot (${notice.keys.join(', ')}): here they are not applied.`;
    case 'rest-not-heeded':
      return `The file says what to do with money left over: “${notice.said}”. Here that is not done.`;
    case 'withdrawn':
      return `${plural(notice.projects.length, 'project was', 'projects were')} withdrawn and left out (cost 999999999): ${notice.projects.join(', ')}.`;
  }
}
