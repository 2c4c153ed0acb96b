import type { ReactNode } from 'react';
import { numberedParts, type ResultSheet } from '../../../domain/paper/result-sheet.ts';
import type { SheetPart, SheetTable } from '../../../domain/paper/result-sheet-parts.ts';
import { classNames } from '../../ui/class-names.ts';
import { resultWords as words } from '../../words/result.ts';
import styles from './result-sheet.module.css';

/** The same sheet as the PDF, piece by piece, to read on a screen or to print from there. */
export function SheetOnScreen({ of }: { of: ResultSheet }): ReactNode {
  const { facts, chosen } = of;
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <p>{of.about}</p>
      <p>{of.of}</p>
      <h2 id="sheet">{of.title}</h2>
      {of.practice ? <p className={styles.practice}>{words.practice}</p> : null}
      <table className={styles.facts}>
        <tbody>
          {facts.map(([label, value], place) => (
            <tr key={label}>
              <th scope="row">{`${place + 1}. ${label}`}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Rows number={facts.length + 1} of={chosen} names={1} />
      {of.signed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {of.doubt === null ? null : <p className={styles.practice}>{of.doubt}</p>}
      {of.declaration === null ? null : <p>{of.declaration}</p>}
      {of.signers.map((signer) => (
        <p key={signer} className={styles.signature}>
          {words.signHere({ who: signer })}
        </p>
      ))}
      <p>{of.note}</p>
      {numberedParts(of).map(({ number, part }) => (
        <Part key={number} number={number} of={part} />
      ))}
    </section>
  );
}

function Part({ number, of }: { number: number; of: SheetPart }): ReactNode {
  if (of.kind === 'table') return <Rows number={number} of={of} names={0} />;
  const id = `part-${number}`;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>{`${number}. ${of.label}`}</h3>
      {of.kind === 'lines' ? (
        <ul>
          {of.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <dl>
          {of.rows.map(([what, how], at) => (
            <div key={`${at} ${what}`}>
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** More columns are given their room, and scroll. */
const mostOnAPhone = 4;

/** @param names the place of the column that names each row */
function Rows({ number, of, names }: { number: number; of: SheetTable; names: number }): ReactNode {
  return (
    // A region that scrolls has to take focus, or nobody could scroll it from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scrolls} aria-label={of.label} tabIndex={0}>
      <table className={classNames(styles.rows, of.headings.length > mostOnAPhone && styles.wide)}>
        <caption>{`${number}. ${of.label}`}</caption>
        <thead>
          <tr>
            {of.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map((cells, at) => (
            <tr key={`${at} ${cells[names]}`}>
              {cells.map((cell, place) =>
                place === names ? (
                  <th key={of.headings[place]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={of.headings[place]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
