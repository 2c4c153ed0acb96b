import { onServer } from '../../domain/words/en-GB/on-server.ts';
import { inPageLanguage } from './in-page-language.ts';

export const onServerWords = inPageLanguage(onServer);
