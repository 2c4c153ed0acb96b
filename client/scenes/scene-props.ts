import type { Book } from '../../domain/wire/http.ts';
import type { HallView } from './scene.ts';

/** What every scene is drawn from. */
export interface SceneProps {
  view: HallView;
  book: Book;
}
