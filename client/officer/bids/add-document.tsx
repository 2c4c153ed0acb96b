import { useState, type ReactNode } from 'react';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { documentWords as words } from '../../words/documents.ts';
import { base64 } from '../form/base64.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { addDocument } from '../requests.ts';
import styles from './bids.module.css';
import { checkDocument } from './check-document.ts';

interface AddDocumentProps {
  event: EventId;
  bid: BidId;
  isFrozen: boolean;
  done: (title: string) => void;
}

/** A PDF with its title, and who can download it: officers and auditors, unless somebody chooses otherwise. */
export function AddDocument({ event, bid, isFrozen, done }: AddDocumentProps): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [who, setWho] = useState<'staff' | 'public'>('staff');
  // Chosen before voting opened, and not sent.
  const isPublic = who === 'public' && !isFrozen;
  const sending = useSending({
    check: () => checkDocument(file, title),
    send: async (ready) =>
      addDocument(event, bid, {
        file: base64(new Uint8Array(await ready.file.arrayBuffer())),
        title: ready.title,
        isPublic,
      }),
    fieldOf: { 'not-a-document': 'document', 'too-large': 'document', 'names-a-child': 'document-title' },
    done: () => done(title.trim()),
  });
  return (
    <SendingForm sending={sending} save={words.add}>
      <Field id="document" label={words.file} hint={words.fileHint} error={sending.errorOf('document')}>
        {(tied) => (
          <input
            type="file"
            className={styles.file}
            accept="application/pdf"
            onChange={(change) => setFile(change.currentTarget.files?.[0] ?? null)}
            {...tied}
          />
        )}
      </Field>
      <TextField
        id="document-title"
        label={words.name}
        hint={words.nameHint}
        error={sending.errorOf('document-title')}
        value={title}
        onChange={setTitle}
      />
      {isFrozen ? (
        <p>{words.frozen}</p>
      ) : (
        <ChoiceField
          id="document-who"
          legend={words.who}
          choices={[
            { value: 'staff', label: words.whoStaff },
            { value: 'public', label: words.whoPublic, hint: words.whoPublicMeans },
          ]}
          value={who}
          onChange={setWho}
        />
      )}
    </SendingForm>
  );
}
