import { useMemo, type ReactNode } from 'react';
import { longestAwardText, type Signposts } from '../../../domain/fund/award-texts.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { Reading } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeShort } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { saveSignposts } from './award-requests.ts';
import type { FundPartProps } from './fund-part.ts';

/** Other funds to try and one contact: set once for a fund, and said in every letter to a group that got nothing. */
export function SignpostsForm({ of, onDone }: FundPartProps): ReactNode {
  const saved = useMemo<Signposts>(() => of.signposts, [of]);
  const draft = useDraft(`fund-${of.fund}-signposts`, saved);
  const { values, change } = draft;
  const sending = useSending({
    check: () => {
      const reading = new Reading();
      const text = (id: keyof Signposts, most: number): string =>
        takeShort(reading, { id, typed: values[id], faults: words.fields.text, most });
      return reading.result({
        funds: text('funds', longestAwardText.paragraphs),
        contact: text('contact', longestAwardText.line),
      });
    },
    send: (signposts) => saveSignposts(of.fund, signposts),
    done: () => {
      draft.forget();
      onDone(words.signpostsSaved);
    },
  });
  return (
    <SendingForm sending={sending} draft={draft}>
      <TextArea
        id="funds"
        label={words.otherFunds}
        error={sending.errorOf('funds')}
        value={values.funds}
        onChange={(funds) => change({ funds })}
      />
      <TextField
        id="contact"
        label={words.contact}
        hint={words.contactHint}
        error={sending.errorOf('contact')}
        value={values.contact}
        onChange={(contact) => change({ contact })}
      />
    </SendingForm>
  );
}
