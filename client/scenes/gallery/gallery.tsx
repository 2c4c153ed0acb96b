import '../../ui/base.css';
import '../../ui/typeface.ts';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Hall } from '../hall.tsx';
import { useHallTheme } from '../use-hall-theme.ts';
import { Contents } from './contents.tsx';
import styles from './gallery.module.css';
import { useSpecimen } from './use-specimen.ts';

/** Every scene in every state, for the eyes of whoever changes one: /scenes/gallery/index.html#pitch. Development only. */
function Gallery(): ReactNode {
  const { specimen, lost } = useSpecimen();
  useHallTheme();
  if (specimen === null) return <Contents />;
  return (
    <main className={styles.whole}>
      <Hall key={specimen.name} view={specimen.view} book={specimen.book} lost={lost} />
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
// Not strict: everything would be measured twice, of hundreds of pictures.
createRoot(root).render(<Gallery />);
