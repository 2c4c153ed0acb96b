import type { Book } from '../../domain/wire/http.ts';
import { newsHeading } from '../scenes/news-words.ts';
import { nameIn } from '../scenes/projects.ts';
import type { Scene } from '../scenes/scene.ts';
import { facilitatorWords } from '../words/facilitator.ts';

const words = facilitatorWords.seen;

/** The hall's picture in a few words: beside the small one, and for whoever cannot see it. */
export function seenWords(scene: Scene, book: Book): string {
  switch (scene.kind) {
    case 'pitch':
      return words.pitch(nameIn(book, scene.bid));
    case 'result':
      return words.result(nameIn(book, scene.line.bid));
    case 'tie':
      return words.tie(scene.tie.tied.map((bid) => nameIn(book, bid)));
    case 'news':
      return words.news(newsHeading(scene.news));
    case 'between':
      if (scene.next !== null) return words.between;
      return scene.now === null ? words['all-heard'] : words.speaking;
    case 'asking':
      return words.asking(nameIn(book, scene.asking.bid));
    default:
      return words[scene.kind];
  }
}
