import type { FileNotice } from '../../domain/pabulib/notices.ts';
import { electionNotices } from '../../domain/words/en-GB/election-notices.ts';
import { listText } from '../../domain/words/formats.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

const words = inPageLanguage(electionNotices);

/** What people are told of an election file before they compare a result with the one that was published. */
export function noticeSentence(notice: FileNotice): string {
  switch (notice.code) {
    case 'rule-not-said':
      return words[notice.code];
    case 'own-exceptions':
      return words[notice.code](notice);
    case 'no-comparison':
      return words[notice.code](notice);
    case 'threshold-not-heeded':
      return words[notice.code]({ threshold: notice.threshold });
    case 'limits-not-heeded':
      return words[notice.code]({ keys: listText(notice.keys, pageLanguage) });
    case 'rest-not-heeded':
      return words[notice.code](notice);
    case 'withdrawn':
      return words[notice.code]({
        count: notice.projects.length,
        projects: listText(notice.projects, pageLanguage),
      });
  }
}
