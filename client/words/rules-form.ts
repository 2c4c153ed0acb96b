import type { Borderline } from '../../domain/allocation/borderline.ts';
import type { ScaleName } from '../../domain/ballots/score.ts';
import type { PresetName } from '../../domain/event/rules/presets.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { rulesForm } from '../../domain/words/en-GB/rules-form.ts';
import { rulesQuestions } from '../../domain/words/en-GB/rules-questions.ts';
import { inPageLanguage } from './in-page-language.ts';

export interface FormQuestion<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** `means`: what it means for the day, in one sentence. */
  readonly options: Readonly<Record<Value, { readonly label: string; readonly means: string }>>;
}

interface Questions {
  readonly preset: FormQuestion<PresetName>;
  readonly scale: FormQuestion<ScaleName>;
  readonly blanks: FormQuestion<Rules['blanks']['kind']>;
  readonly unfinished: FormQuestion<Rules['blanks']['kind']>;
  readonly screen: FormQuestion<Rules['screen']['policy']>;
  readonly opening: FormQuestion<Rules['opening']>;
  readonly changes: FormQuestion<'until-close' | 'until-next'>;
  readonly borderline: FormQuestion<Borderline>;
  readonly tie: FormQuestion<Rules['tie']['method']>;
  readonly otherwise: FormQuestion<Rules['tie']['otherwise']>;
  readonly youngCards: FormQuestion<Rules['youngCards']>;
}

/** What the officer’s screens ask about the rules, with the consequence of every answer. */
export const rulesFormWords = {
  questions: inPageLanguage(rulesQuestions) satisfies Questions,
  ...inPageLanguage(rulesForm),
};
