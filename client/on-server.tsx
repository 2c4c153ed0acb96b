/** The pages that the server makes, of the parts that screens are made of. React writes every name as text. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FirstPage, RenderedPage } from '../domain/wire/first-page.ts';
import { FirstAnswer } from './attendee/first-answer.tsx';
import { addressOf } from './net/http.ts';
import { tall } from './net/letters.ts';
import { EventFacts } from './public/event-page.tsx';
import { Glance } from './public/fund-page.tsx';
import { AccessibilityPage } from './public/accessibility-page.tsx';
import { AskedGroupPage } from './public/asked-group.tsx';
import { AskedHeldPage } from './public/asked-held.tsx';
import { AskedImpactPage } from './public/asked-impact.tsx';
import { AskedPage, AskedSignIn } from './public/asked-page.tsx';
import { ChildrenPage, PrivacyPage } from './public/privacy-page.tsx';
import { WorksPage } from './public/works-page.tsx';
import { Happened } from './what-happened/happened-page.tsx';
import { withNamesApart } from './what-happened/read-told.ts';
import { isolated, withIsolatedNames } from './words/isolated-names.ts';
import { acrossWords } from './words/across.ts';
import { happenedWords } from './words/happened.ts';
import { askedWords } from './words/asked.ts';
import { accessibilityWords, childrenWords, privacyWords } from './words/privacy.ts';
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
  // The parts of a screen say its title as well.
  const body = renderToStaticMarkup(content).replace(/<title>[^<]*<\/title>/g, '');
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
    body,
    isTall: tall.test(body),
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
    case 'privacy':
    case 'privacy-for-children': {
      const isForChildren = asked.page === 'privacy-for-children';
      const event = isolated(asked.told.name);
      const title = (isForChildren ? childrenWords : privacyWords).title({ event });
      const content = isForChildren ? <ChildrenPage told={asked.told} /> : <PrivacyPage told={asked.told} />;
      return { title, description: title, content, ...whole, hasNoScript: true };
    }
    case 'asked':
    case 'asked-group':
    case 'asked-held':
    case 'asked-impact':
    case 'asked-sign-in':
      return { ...madeForStaff(asked), description: '', ...whole, hasNoScript: true };
    case 'accessibility': {
      const { title, standard: description } = accessibilityWords;
      return { title, description, content: <AccessibilityPage {...asked} />, ...whole, hasNoScript: true };
    }
    case 'fund': {
      const title = acrossWords.titleOf({ fund: asked.across.name });
      const content = <Glance across={asked.across} facts={asked.facts} />;
      return { title, description: words.fund({ fund: asked.across.name }), content, ...whole };
    }
  }
}

type ForStaff = Extract<FirstPage, { readonly page: `asked${string}` }>;

function madeForStaff(page: ForStaff): Pick<Made, 'title' | 'content'> {
  switch (page.page) {
    case 'asked':
      return {
        title: askedWords.title({ event: page.asked.name }),
        content: <AskedPage asked={page.asked} />,
      };
    case 'asked-group':
      return { title: page.asked.project, content: <AskedGroupPage asked={page.asked} /> };
    case 'asked-held':
      return {
        title: askedWords.heldTitle({ event: page.asked.privacy.name }),
        content: <AskedHeldPage asked={page.asked} />,
      };
    case 'asked-impact':
      return {
        title: askedWords.impactTitle({ event: page.asked.privacy.name }),
        content: <AskedImpactPage asked={page.asked} />,
      };
    case 'asked-sign-in':
      return { title: askedWords.signInTitle, content: <AskedSignIn /> };
  }
}
