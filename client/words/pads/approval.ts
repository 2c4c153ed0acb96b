import { approval } from '../../../domain/words/en-GB/pads/approval.ts';
import { inPageLanguage } from '../in-page-language.ts';

export const approvalWords = inPageLanguage(approval);
