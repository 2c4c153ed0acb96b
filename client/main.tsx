import './ui/base.css';
import { createElement, StrictMode, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress, type Address, type ScreenName, type ScreenProps } from './address.ts';
import { Button } from './ui/button.tsx';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { putFirstStylesFirst } from './ui/first-styles.ts';
import { Page } from './ui/page.tsx';
import { sharedWords as words } from './words/shared.ts';

/** Each role's screen is its own download: a phone never fetches the facilitator's. */
const screens: { readonly [S in ScreenName]: () => Promise<{ Screen: ComponentType<ScreenProps<S>> }> } = {
  attendee: () => import('./attendee/screen.tsx'),
  tablet: () => import('./attendee/turns/screen.tsx'),
  projector: () => import('./projector/screen.tsx'),
  facilitator: () => import('./facilitator/screen.tsx'),
  desk: () => import('./desk/screen.tsx'),
  sheets: () => import('./sheets/screen.tsx'),
  officer: () => import('./officer/screen.tsx'),
  public: () => import('./public/screen.tsx'),
  laptop: () => import('./laptop/screen.tsx'),
  check: () => import('./hall-check/screen.tsx'),
  sign: () => import('./signing/own-screen.tsx'),
};

function Nowhere(): ReactNode {
  return (
    <Page title={words.nowhereTitle} heading={words.nowhereTitle}>
      <p>{words.nowhere}</p>
      <p>
        <a href="/">{words.toStart}</a>
      </p>
    </Page>
  );
}

/** Shown when a part of the page could not be fetched, or a screen broke: the way on is to open it again. */
function OpenAgain({
  heading,
  sentence,
  act,
}: {
  heading: string;
  sentence: string;
  act: string;
}): ReactNode {
  return (
    <Page title={heading} heading={heading}>
      <p>{sentence}</p>
      <Button kind="primary" huge onClick={() => location.reload()}>
        {act}
      </Button>
    </Page>
  );
}

async function chooseScreen(path: string): Promise<ReactNode> {
  if (import.meta.env.DEV && path === '/ui-gallery') {
    const { Gallery } = await import('./ui/gallery/gallery.tsx');
    return <Gallery />;
  }
  const address = readAddress(path);
  if (address === null) return <Nowhere />;
  return screenAt(address);
}

async function screenAt<S extends ScreenName>({ screen, firstPart, number }: Address<S>): Promise<ReactNode> {
  // A phone asks for the typeface after all that it votes with (attendee/pages/later.tsx).
  const [{ Screen }] = await Promise.all([
    screens[screen](),
    screen === 'attendee' ? null : import('./ui/typeface.ts'),
  ]);
  return createElement(Screen, { firstPart, number });
}

async function open(element: HTMLElement): Promise<void> {
  document.documentElement.dataset['started'] = 'yes';
  putFirstStylesFirst();
  const root = createRoot(element);
  const broken = <OpenAgain heading={words.brokenTitle} sentence={words.broken} act={words.openAgain} />;
  try {
    const screen = await chooseScreen(location.pathname);
    root.render(
      <StrictMode>
        <ErrorBoundary fallback={broken}>{screen}</ErrorBoundary>
      </StrictMode>,
    );
  } catch (fault) {
    console.error(fault);
    // This browser is too old to read the screen: the sentence that the page began with is still there.
    if (fault instanceof SyntaxError) return void (document.documentElement.className = 'too-old-phone');
    root.render(
      <OpenAgain heading={words.cannotOpenTitle} sentence={words.cannotOpen} act={words.tryAgain} />,
    );
  }
}

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root element');
void open(element);
