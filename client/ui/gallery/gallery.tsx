import '../typeface.ts';
import '../hall-tokens.css';
import { useLayoutEffect, type ReactNode } from 'react';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryMoney } from './gallery-money.tsx';
import { GalleryPhone } from './gallery-phone.tsx';
import { GalleryPieces } from './gallery-pieces.tsx';
import { Page } from '../page.tsx';

/**
 * Every piece in every state, for the eyes of whoever changes one. Development builds only.
 * `?scene=phone` shows a whole screen; `?theme=hall` turns the colours round. The hall's own scenes: client/scenes/gallery.
 */
export function Gallery(): ReactNode {
  const asked = new URLSearchParams(location.search);
  const scene = asked.get('scene');
  const hall = asked.get('theme') === 'hall';

  useLayoutEffect(() => {
    if (hall) document.documentElement.dataset['theme'] = 'hall';
  }, [hall]);

  if (scene === 'phone') return <GalleryPhone />;
  return (
    <Page title="Gallery" heading="The pieces" above="Development builds only" wide>
      <GalleryPieces />
      <GalleryMoney />
      <GalleryForms />
    </Page>
  );
}
