/** The pages that the server makes, of the parts that screens are made of. React writes every name as text. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FirstPage, RenderedPage } from '../domain/wire/first-page.ts';
import { FirstAnswer } from './attendee/first-answer.tsx';
import { addressOf } from './net/http.ts';
import { EventFacts } from './public/event-page.tsx';
import { Glance } from './public/fund-page.tsx';
import { WorksPage } from './public/works-page.tsx';
import { Happened } from './what-happened/happened-page.tsx';
import { withNamesApart } from './what-happened/read-told.ts';
import { withIsolatedNames } from './words/isolated-names.ts';
import { acrossWords } from './words/across.ts';
import { happenedWords } from './words/happened.ts';
import { worksWords } from './words/works.ts';
import { onServerWords as words } from './words/on-server.ts';
import { sharedWords } from './words/shared.ts';

interface Made extends Pick<RenderedPage, 'isWhole' | 'parts' | 'fetched' | 'hasNoScript'> {
  readonly title: string;
  readonly description: string;
  readonly content: ReactNode;
}

/** The script of the public pages asks for what is newest: no address of it is known before. */
const whole = { isWhole: true, parts: ['public/screen.tsx'], fetched: [] } as const;

/** Nothing of these runs: they bring the style sheets of what the page is made of. */
const worksParts = ['public/screen.tsx', 'attendee/pages/later.tsx'];

export function renderPage(asked: FirstPage): RenderedPage {
  const { title, description, content, ...rest } = made(asked);
  return {
    head: renderToStaticMarkup(
      <>
        <title>{words.titleOf({ title })}</title>
        <meta name="description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={sharedWords.product} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
      </>,
    ),
    // The parts of a screen say its title as well.
    body: renderToStaticMarkup(content).replace(/<title>[^<]*<\/title>/g, ''),
    ...rest,
  };
}

function made(asked: FirstPage): Made {
  switch (asked.page) {
    case 'phone': {
      const book = withIsolatedNames(asked.book);
      const { name } = book.text;
      return {
        title: name,
        description: words.phone({ event: name }),
        content: <FirstAnswer book={book} />,
        isWhole: false,
        parts: ['attendee/screen.tsx', `pads/${book.rules.ballot.type}.tsx`],
        fetched: [
          addressOf('GET /api/events/:event/book/:hash', { params: { event: book.event, hash: book.hash } }),
        ],
      };
    }
    case 'event': {
      const book = withIsolatedNames(asked.book);
      const { name, venue, date } = book.text;
      const { told, facts, questions } = asked;
      const content = <EventFacts book={book} told={told} facts={facts} questions={questions} />;
      const description =
        told === null
          ? words.event({ event: name, venue, date })
          : words.decided({ event: name, venue, date });
      return { title: name, description, content, ...whole };
    }
    case 'what-happened': {
      const told = withNamesApart(asked.told);
      const { event } = told.result;
      const title = happenedWords.titleOf({ event: event.name });
      const content = <Happened event={asked.event} told={told} step={asked.step} />;
      return { title, description: words.happened({ event: event.name }), content, ...whole };
    }
    case 'works': {
      const content = <WorksPage tried={asked.tried} />;
      const { title, means: description } = worksWords;
      return { title, description, content, ...whole, parts: worksParts, hasNoScript: true };
    }
    case 'fund': {
      const title = acrossWords.titleOf({ fund: asked.across.name });
      const content = <Glance across={asked.across} />;
      return { title, description: words.fund({ fund: asked.across.name }), content, ...whole };
    }
  }
}
