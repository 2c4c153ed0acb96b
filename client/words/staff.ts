import { staff } from '../../domain/words/en-GB/staff.ts';
import { inPageLanguage } from './in-page-language.ts';

export const staffWords = inPageLanguage(staff);
