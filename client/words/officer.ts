import type { Stage } from '../../domain/event/stages.ts';
import { officer } from '../../domain/words/en-GB/officer.ts';
import { inPageLanguage } from './in-page-language.ts';

export const officerWords = inPageLanguage(officer) satisfies { readonly stages: Record<Stage, string> };
