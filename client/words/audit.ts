import { audit } from '../../domain/words/en-GB/audit.ts';
import { inPageLanguage } from './in-page-language.ts';

export const auditWords = inPageLanguage(audit);
