import type { Role } from '../../domain/ids.ts';
import { accounts } from '../../domain/words/en-GB/accounts.ts';
import { inPageLanguage } from './in-page-language.ts';

export const accountWords = inPageLanguage(accounts) satisfies { readonly roles: Record<Role, string> };
