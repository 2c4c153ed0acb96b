import '../../ui/base.css';
import '../../ui/typeface.ts';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Contents } from '../../scenes/gallery/contents.tsx';
import { useSpecimen } from '../../scenes/gallery/use-specimen.ts';
import { noteLetters } from '../../net/letters.ts';
import { Lead } from '../lead.tsx';

/**
 * The facilitator's screen at every moment of the day, for the eyes of whoever changes it. Development only:
 * /facilitator/gallery/index.html#pitch, or #pitch+lost, #pitch+full-disk.
 */
function Gallery(): ReactNode {
  const { specimen, lost, saving } = useSpecimen();
  if (specimen === null) return <Contents />;
  const { name, view, book } = specimen;
  noteLetters(JSON.stringify(book));
  return (
    <Lead
      key={name}
      view={{ ...view, saving }}
      book={book}
      lost={lost}
      act={async () => ({ kind: 'unsent' })}
    />
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
