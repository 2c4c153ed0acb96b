import { resultsScene } from '../../domain/words/en-GB/results-scene.ts';
import { inPageLanguage } from './in-page-language.ts';

export const resultsSceneWords = inPageLanguage(resultsScene);
