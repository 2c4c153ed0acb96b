import { useState, type ReactNode } from 'react';
import type { MapOffice, OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { listText } from '../../../domain/words/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { pageLanguage } from '../../words/in-page-language.ts';
import { isolated } from '../../words/isolated-names.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import type { CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import styles from '../frame/frame.module.css';
import fileStyles from '../funds/funds.module.css';
import type { DoOpenData } from './act.ts';
import { removeMap, saveMap } from './requests.ts';

/** As the server has it: more is refused there. */
const mostMb = 8;
/** So many names of shapes are read; whoever wants all of them has the file. */
const mostNamed = 20;

interface MapSectionProps {
  office: OpenDataOffice;
  act: DoOpenData;
}

/** The file from which the public page of the fund draws its areas. */
export function MapSection({ office, act }: MapSectionProps): ReactNode {
  const { fund, map } = office;
  const [file, setFile] = useState<File | null>(null);
  const [property, setProperty] = useState('');
  const sending = useSending({
    check: () => checkFile(file),
    send: async (chosen: File) => saveMap(fund, { geoJson: await chosen.text(), property }),
    fieldOf: { 'not-a-map': 'map-file', 'too-large': 'map-file' },
    done: (answer) => void act(Promise.resolve({ kind: 'value', value: answer }), words.mapSaved),
  });
  return (
    <section className={styles.block}>
      <h2>{words.mapTitle}</h2>
      {map === null ? <p>{words.mapNone}</p> : <Drawn map={map} page={`/funds/${fund}`} />}
      <SendingForm sending={sending} save={map === null ? words.mapDraw : words.mapDrawAgain}>
        <Field
          id="map-file"
          label={words.mapFile}
          hint={words.mapFileHint({ most: mostMb })}
          error={sending.errorOf('map-file')}
        >
          {(tied) => (
            <input
              type="file"
              className={fileStyles.file}
              accept=".geojson,.json,application/geo+json,application/json"
              onChange={(change) => setFile(change.currentTarget.files?.[0] ?? null)}
              {...tied}
            />
          )}
        </Field>
        <TextField
          id="map-property"
          label={words.mapProperty}
          hint={words.mapPropertyHint}
          value={property}
          onChange={setProperty}
        />
      </SendingForm>
      {map === null ? null : (
        <div>
          <Button onClick={() => void act(removeMap(fund), words.mapRemoved)}>{words.mapRemove}</Button>
        </div>
      )}
    </section>
  );
}

/** What was found in the file, and what was not. */
function Drawn({ map, page }: { map: MapOffice; page: string }): ReactNode {
  const { drawn, property, without, others } = map;
  return (
    <>
      <p>{words.mapDrawn({ drawn, property: isolated(property) })}</p>
      {without.length === 0 ? null : <p>{words.mapWithout({ areas: namesOf(without) })}</p>}
      {others.length === 0 ? null : (
        <p>{words.mapOthers({ count: others.length, shapes: namesOf(others) })}</p>
      )}
      <p>
        <a href={page}>{words.mapToPage}</a>
      </p>
    </>
  );
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => (name === '' ? words.mapUnnamed : isolated(name)));
  const more = names.length - shown.length;
  return listText(more === 0 ? shown : [...shown, words.mapAndMore({ count: more })], pageLanguage);
}

function checkFile(file: File | null): CheckedForm<File> {
  if (file !== null && file.size <= mostMb * 1_000_000) return { ok: true, value: file };
  const message = file === null ? words.mapFileMissing : words.mapFileTooLarge({ most: mostMb });
  return { ok: false, errors: [{ id: 'map-file', message }] };
}
