import { hoursOf } from '../event/rules/day-format.ts';
import type { Book, EventBook } from '../wire/http.ts';
import { isolatedIn } from '../words/isolated.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { ballotSentences } from './ballot-sentences.ts';
import { periodText } from '../exports/hours-in-words.ts';
import { rulesSentences } from './rules-sentences.ts';
import { rulesSpeech, type RulesSpeech } from './rules-speech.ts';

/** For the server, and for tests: no page carries the words of every language. */
export function rulesSpeechIn(language: Language): RulesSpeech {
  const words = wordsIn(language);
  return rulesSpeech(
    {
      rules: words.rules,
      ballot: words['rules-ballot'],
      allocation: words['rules-allocation'],
      openingHours: words['opening-hours'],
    },
    language,
  );
}

/** The book with its rules in words: a phone need not carry the sentences of every rule that there is. */
export function spokenBook(book: EventBook, language: Language): Book {
  const speech = rulesSpeechIn(language);
  const bids = book.bids.map(({ bid, name }) => ({ bid, name: isolatedIn(name, language) }));
  const hours = hoursOf(book.rules);
  const words = wordsIn(language)['opening-hours'];
  return {
    ...book,
    ...(hours.length > 0 && { hours: hours.map((period) => periodText(period, words, language)) }),
    rulesSentences: rulesSentences({ ...book, bids, area: isolatedIn(book.text.area, language) }, speech),
    ballotSentences: ballotSentences(book.rules, book.potPence, speech),
  };
}
