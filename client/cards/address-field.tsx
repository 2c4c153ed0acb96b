import { useCallback, useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { useReply } from '../net/use-reply.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cardWords as words } from '../words/cards.ts';
import { cardAddresses } from './card-requests.ts';

const OTHER = 'other';

/** What was chosen, and whether it can be printed. */
export interface ChosenAddress {
  readonly field: ReactNode;
  /** The address to print; null when what was typed is none. Undefined until the usual one is known. */
  readonly address: string | null | undefined;
}

/** Asks where the QR codes shall lead to, before anything is printed: the usual address is chosen. */
export function useAddress(event: EventId, id: string, error: boolean): ChosenAddress {
  const { reply } = useReply(useCallback(() => cardAddresses(event), [event]));
  const [choice, setChoice] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  if (reply?.kind !== 'value') return { field: null, address: undefined };
  const { usual, known } = reply.value;
  const isOther = choice === OTHER;
  const address = isOther ? bareAddress(typed) : (choice ?? usual);
  const isUnknown = isOther && address !== null && !known.includes(address);
  const field = (
    <>
      <SelectField
        id={`${id}-address`}
        label={words.addressLabel}
        hint={words.addressHint}
        value={choice ?? usual}
        onChange={setChoice}
        options={[
          ...known.map((each) => ({
            value: each,
            label: each === usual ? words.usualAddress({ address: each }) : each,
          })),
          { value: OTHER, label: words.otherAddress },
        ]}
      />
      {isOther ? (
        <TextField
          id={`${id}-other`}
          label={words.otherLabel}
          hint={isUnknown ? words.otherUnknown : words.otherHint}
          error={error && address === null ? words.otherWrong : undefined}
          characters={24}
          inputMode="url"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
      ) : null}
    </>
  );
  return { field, address };
}

/** `http://192.168.8.1:3000` as it was typed, a slash at the end forgiven; null for anything else. */
function bareAddress(typed: string): string | null {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { origin, pathname, search, hash } = new URL(text);
  return pathname === '/' && search === '' && hash === '' ? origin : null;
}
