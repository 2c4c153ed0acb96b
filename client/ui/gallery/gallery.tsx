import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Page } from '../page.tsx';

/** Every piece in every state, for the eyes of whoever changes one. Development builds only. */
export function Gallery(): ReactNode {
  return (
    <Page title="Gallery" heading="The pieces" wide>
      <div>
        <Button kind="primary">Primary</Button> <Button>Secondary</Button> <Button kind="quiet">Quiet</Button>{' '}
        <Button kind="danger">Danger</Button> <Button disabled>Not yet</Button>
      </div>
    </Page>
  );
}
