/** Pages that are made on the server, for whoever waits for a script or runs none. */

import type { AskedGroup, AskedHeld, AskedImpact, AskedIndex } from './asked.ts';
import type { CardTried } from './card-tried.ts';
import type { EventId } from '../ids.ts';
import type { FundAcross } from './http-across.ts';
import type { EventFactsTold, FundFactsTold, PrivacyTold } from './http-open-data.ts';
import type { QuestionsTold } from './http-questions.ts';
import type { ToldResult } from './http-told.ts';
import type { Book } from './http.ts';

/** What a page is made of: what any reader of that address may see, and nothing else. */
export type FirstPage =
  | { readonly page: 'phone'; readonly book: Book }
  | {
      readonly page: 'event';
      readonly book: Book;
      readonly told: ToldResult | null;
      readonly facts: EventFactsTold;
      readonly questions: QuestionsTold | null;
    }
  | {
      readonly page: 'what-happened';
      readonly event: EventId;
      readonly told: ToldResult;
      /** As it was asked for, from 1: it may be anything. */
      readonly step: number;
    }
  | { readonly page: 'fund'; readonly across: FundAcross; readonly facts: FundFactsTold }
  | { readonly page: 'privacy' | 'privacy-for-children'; readonly told: PrivacyTold }
  | { readonly page: 'asked'; readonly asked: AskedIndex }
  | { readonly page: 'asked-group'; readonly asked: AskedGroup }
  | { readonly page: 'asked-held'; readonly asked: AskedHeld }
  | { readonly page: 'asked-impact'; readonly asked: AskedImpact }
  | { readonly page: 'asked-sign-in' }
  | { readonly page: 'accessibility'; readonly publisher: string; readonly questions: string }
  /** Null before anything was tried. */
  | { readonly page: 'works'; readonly tried: CardTried | null };

export interface RenderedPage {
  /** Title and description, as HTML for the head. */
  readonly head: string;
  readonly body: string;
  /** It says all that there is to say, also where no script runs. */
  readonly isWhole: boolean;
  /** It has no script at all: its form is sent by the browser itself. Left out where it has. */
  readonly hasNoScript?: true;
  /** It has letters that hang lower or stand higher than ours: its lines are as high as their typefaces (V9). */
  readonly isTall?: boolean;
  /** The parts of the build that its script will ask for, by their sources. */
  readonly parts: readonly string[];
  /** Addresses of what its script will fetch, where these are known. */
  readonly fetched: readonly string[];
}

/** Built for each language from the screens' own parts (client/on-server.tsx). */
export type RenderPage = (page: FirstPage) => RenderedPage;
