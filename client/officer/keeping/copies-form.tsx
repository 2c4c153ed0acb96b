import { useState, type ReactNode } from 'react';
import type { CopyPlace, NewCopyPlace } from '../../../domain/wire/http-copies.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountWords } from '../../words/accounts.ts';
import { copiesWords as words } from '../../words/copies.ts';
import { gigabyteWords } from '../../words/gigabytes.ts';
import { PassPhraseField } from '../account/pass-phrase-field.tsx';
import { filled, Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import styles from '../frame/frame.module.css';
import { chooseCopyPlace } from './copies-requests.ts';

const leastLetters = 12;
const anotherFolder = 'another-folder';
const empty = { drive: '', folder: '', passPhrase: '' };

export interface CopiesFormProps {
  place: CopyPlace;
  onLook: () => void;
  onChosen: (place: CopyPlace) => void;
}

/** One of the sticks that are in, or a folder that is typed; and the pass-phrase that seals what goes there. */
export function CopiesForm({ place, onLook, onChosen }: CopiesFormProps): ReactNode {
  const [typed, setTyped] = useState(empty);
  const { drives } = place;
  const drive = typed.drive === '' && drives.length === 0 ? anotherFolder : typed.drive;
  const sending = useSending({
    check: () => read({ ...typed, drive }),
    send: chooseCopyPlace,
    fieldOf: {
      'copy-folder-unfit': drive === anotherFolder ? 'folder' : 'drive',
      'pass-phrase-too-short': 'copy-phrase',
    },
    done: (chosen) => {
      setTyped(empty);
      onChosen(chosen);
    },
  });
  return (
    <section className={styles.block}>
      <h2>{place.to === null ? words.chooseTitle : words.changeTitle}</h2>
      {drives.length > 0 ? null : <p>{words.noDrives}</p>}
      <div>
        <Button kind="quiet" onClick={onLook}>
          {words.lookAgain}
        </Button>
      </div>
      <SendingForm sending={sending} save={words.start}>
        {drives.length === 0 ? null : (
          <ChoiceField
            id="drive"
            legend={words.where}
            error={sending.errorOf('drive')}
            value={drive}
            onChange={(chosen) => setTyped({ ...typed, drive: chosen })}
            choices={[
              ...drives.map(({ path, free }) => ({
                value: path,
                label: path,
                hint: free === null ? '' : words.free({ gigabytes: gigabyteWords(free) }),
              })),
              { value: anotherFolder, label: words.other },
            ]}
          />
        )}
        {drive !== anotherFolder ? null : (
          <TextField
            id="folder"
            label={words.folder}
            hint={words.folderHint}
            error={sending.errorOf('folder')}
            value={typed.folder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            characters={24}
            onChange={(folder) => setTyped({ ...typed, folder })}
          />
        )}
        <PassPhraseField
          id="copy-phrase"
          label={words.passPhrase}
          hint={words.passPhraseHint}
          error={sending.errorOf('copy-phrase')}
          value={typed.passPhrase}
          chosen
          onChange={(passPhrase) => setTyped({ ...typed, passPhrase })}
        />
      </SendingForm>
    </section>
  );
}

function read({ drive, folder, passPhrase }: typeof empty): CheckedForm<NewCopyPlace> {
  const reading = new Reading();
  const isTyped = drive === anotherFolder;
  const to = reading.take(
    isTyped ? 'folder' : 'drive',
    filled(isTyped ? folder : drive),
    words.theFolder,
    '',
  );
  const phrase = passPhrase.length < leastLetters ? null : passPhrase;
  return reading.result({
    to,
    passPhrase: reading.take('copy-phrase', phrase, accountWords.tooShort({ least: leastLetters }), ''),
  });
}
