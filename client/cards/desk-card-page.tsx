import type { ReactNode } from 'react';
import { deskCardBlocks, type DeskBlock, type DeskCardOf } from '../../domain/paper/desk-card.ts';
import { wifiQr } from '../../domain/paper/hall-wifi.ts';
import { Button } from '../ui/button.tsx';
import { DownloadLink } from '../ui/download-link.tsx';
import { Qr } from '../ui/qr.tsx';
import { deskCardSpeech } from '../words/paper/desk-card.ts';
import { cardWords as words } from '../words/cards.ts';
import { sharedWords } from '../words/shared.ts';
import styles from './desk-card-page.module.css';

const { words: onPaper } = deskCardSpeech;

export interface DeskCardPageProps {
  of: DeskCardOf;
  /** What is asked about the paper before it is printed. */
  asks: ReactNode;
  /** Where the same page is had as a PDF. */
  pdf: string;
  onBack: () => void;
}

/** The volunteer's page as it comes out of the printer; on the screen with a bar of buttons above. */
export function DeskCardPage({ of, asks, pdf, onBack }: DeskCardPageProps): ReactNode {
  const above = [of.event, of.venue, of.date].filter((part) => part !== '').join(' · ');
  return (
    <>
      <title>{`${onPaper.title} · ${sharedWords.product}`}</title>
      <main>
        <div className={styles.bar}>
          <Button kind="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
          <DownloadLink to={pdf}>{words.pdf}</DownloadLink>
          <Button onClick={onBack}>{words.back}</Button>
          {asks}
        </div>
        <div className={styles.sheet}>
          {of.wifi === null ? null : (
            <div className={styles.join}>
              <Qr text={wifiQr(of.wifi)} label={onPaper.wifiQr} />
            </div>
          )}
          <p>{above}</p>
          <h1>{onPaper.title}</h1>
          {deskCardBlocks(of, deskCardSpeech).map((block, place) => (
            <Block key={place} block={block} />
          ))}
        </div>
      </main>
    </>
  );
}

function Block({ block }: { block: DeskBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'note':
      return <p>{block.text}</p>;
    case 'say':
      return block.sentences.map((sentence) => (
        <p key={sentence} className={styles.say}>
          {sentence}
        </p>
      ));
    case 'steps':
      return <ol>{items(block.items)}</ol>;
    case 'list':
      return <ul>{items(block.items)}</ul>;
    case 'piles':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([name]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <span className={styles.box}>&nbsp;</span>
                </td>
                <td>
                  <span className={styles.tick}>&nbsp;</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function items(texts: readonly string[]): ReactNode {
  return texts.map((text) => <li key={text}>{text}</li>);
}
