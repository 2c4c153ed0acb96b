import { rulesSpeech } from '../../domain/rules-in-words/rules-speech.ts';
import { rules } from '../../domain/words/en-GB/rules.ts';
import { rulesAllocation } from '../../domain/words/en-GB/rules-allocation.ts';
import { rulesBallot } from '../../domain/words/en-GB/rules-ballot.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';
import { openingHoursWords } from './opening-hours.ts';

/** For rules that no server knows yet: what an officer is setting up. */
export const pageRulesSpeech = rulesSpeech(
  {
    rules: inPageLanguage(rules),
    ballot: inPageLanguage(rulesBallot),
    allocation: inPageLanguage(rulesAllocation),
    openingHours: openingHoursWords,
  },
  pageLanguage,
);
