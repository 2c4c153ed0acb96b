import { useEffect, useRef, type ReactNode } from 'react';
import type { RoleLink } from '../../../domain/wire/http.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import { Qr } from '../../ui/qr.tsx';
import { peopleWords as words } from '../../words/people.ts';
import styles from './frame.module.css';

export interface NewLinkProps {
  link: RoleLink;
  /** In place of naming its role. */
  heading?: string;
  sentence?: string;
  onHide: () => void;
}

/** A link that was just made: its address exists nowhere else, so it is shown until it is hidden. */
export function NewLink({ link, heading: title, sentence, onHide }: NewLinkProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.link} aria-labelledby="new-link">
      <div className={styles.linkQr}>
        <Qr text={link.url} label={words.qrLabel} />
      </div>
      <div className={styles.linkWords}>
        <h2 id="new-link" ref={heading} tabIndex={-1}>
          {title ?? words.newLink[link.role]}
        </h2>
        <p>{sentence ?? words.newLinkSentence}</p>
        <Field id="address" label={words.address}>
          {(tied) => (
            <input
              type="text"
              readOnly
              className={fieldStyles.input}
              value={link.url}
              onFocus={(focus) => focus.currentTarget.select()}
              {...tied}
            />
          )}
        </Field>
        <Button onClick={onHide}>{words.hide}</Button>
      </div>
    </section>
  );
}
