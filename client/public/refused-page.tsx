import type { ReactNode } from 'react';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import { useQuery } from '../query.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { publicWords as words } from '../words/public.ts';
import { refusalSentence } from '../words/refusals.ts';

/** A link to a file that cannot be had now, or not by whoever pressed it: why, and the way back. */
export function RefusedPage(): ReactNode {
  const code = useQuery().get('why') ?? '';
  return (
    <Page title={words.refusedTitle} heading={words.refusedTitle}>
      <p>{isRefusal(code) ? refusalSentence({ code }) : words.refused}</p>
      {code === 'signed-out' ? (
        <p>
          <a href="/officer">{words.signIn}</a>
        </p>
      ) : null}
      <div>
        <Button onClick={() => history.back()}>{words.goBack}</Button>
      </div>
    </Page>
  );
}

function isRefusal(code: string): code is RefusalCode {
  return Object.keys(refusals).includes(code);
}
