import { accessibility } from '../../domain/words/en-GB/accessibility.ts';
import { privacyForChildren } from '../../domain/words/en-GB/privacy-for-children.ts';
import { privacy } from '../../domain/words/en-GB/privacy.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What is kept about people, for everybody and for children; and who can use these pages. */
export const privacyWords = inPageLanguage(privacy);
export const childrenWords = inPageLanguage(privacyForChildren);
export const accessibilityWords = inPageLanguage(accessibility);
