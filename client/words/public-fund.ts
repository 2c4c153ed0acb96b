import { publicFund } from '../../domain/words/en-GB/public-fund.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the public page of a fund says besides its figures. */
export const publicFundWords = inPageLanguage(publicFund);
