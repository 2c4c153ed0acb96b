import '../../ui/base.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useHallTheme } from '../use-hall-theme.ts';
import { Hall } from '../hall.tsx';
import styles from './gallery.module.css';
import { specimens } from './specimens.ts';

/** Every scene in every state, for the eyes of whoever changes one: /scenes/gallery/index.html?pitch. Development only. */
function Gallery({ name }: { name: string }): ReactNode {
  const specimen = specimens.find((each) => each.name === name);
  return specimen === undefined ? <Contents /> : <Shown {...specimen} />;
}

function Contents(): ReactNode {
  return (
    <ul>
      {specimens.map(({ name }) => (
        <li key={name}>
          <a href={`?${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Shown({ view, book }: (typeof specimens)[number]): ReactNode {
  useHallTheme();
  return (
    <main className={styles.whole}>
      <Hall view={view} book={book} lost={location.hash === '#lost'} />
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
createRoot(root).render(
  <StrictMode>
    <Gallery name={location.search.slice(1)} />
  </StrictMode>,
);
