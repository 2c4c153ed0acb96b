import type { Book } from '../../domain/wire/http.ts';
import { newsHeading } from '../scenes/news-words.ts';
import { nameIn } from '../scenes/projects.ts';
import type { Scene } from '../scenes/scene.ts';
import { facilitatorWords } from '../words/facilitator.ts';
import { namesWords } from '../words/names.ts';

const words = facilitatorWords.seen;

/** The hall's picture in a few words: beside the small one, and for whoever cannot see it. */
export function seenWords(scene: Scene, book: Book): string {
  switch (scene.kind) {
    case 'pitch':
      return words.pitch({ name: nameIn(book, scene.bid) });
    case 'result':
      return words.result({ name: nameIn(book, scene.line.bid) });
    case 'tie':
      return words.tie({ names: namesWords(scene.tie.tied.map((bid) => nameIn(book, bid))) });
    case 'news':
      return words.news({ heading: newsHeading(scene.news) });
    case 'between':
      if (scene.next !== null) return words.between;
      return scene.now === null ? words['all-heard'] : words.speaking;
    case 'asking':
      return words.asking({ name: nameIn(book, scene.asking.bid) });
    default:
      return words[scene.kind];
  }
}
