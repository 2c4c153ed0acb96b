import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { accountWords as words } from '../../words/accounts.ts';
import { stayOut } from '../session.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The session ended while somebody worked: the page stays behind this as it is, with everything that they typed. */
export function SignInAgain(): ReactNode {
  return (
    <Dialog
      title={words.againTitle}
      onClose={() => undefined}
      acts={<Button onClick={stayOut}>{words.againLeave}</Button>}
    >
      <p>{words.againMeans}</p>
      <SignInForm />
    </Dialog>
  );
}
