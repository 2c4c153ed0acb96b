import type { Role } from '../../domain/ids.ts';
import { people } from '../../domain/words/en-GB/people.ts';
import { inPageLanguage } from './in-page-language.ts';

export const peopleWords = inPageLanguage(people) satisfies { readonly roles: Record<Role, string> };
