import '../../ui/base.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { specimens } from '../../scenes/gallery/specimens.ts';
import { Lead } from '../lead.tsx';

/**
 * The facilitator's screen at every moment of the day, for the eyes of whoever changes it. Development only:
 * /facilitator/gallery/index.html?pitch, with #lost or #full-disk.
 */
function Gallery({ name }: { name: string }): ReactNode {
  const specimen = specimens.find((each) => each.name === name);
  if (specimen === undefined)
    return (
      <ul>
        {specimens.map((each) => (
          <li key={each.name}>
            <a href={`?${each.name}`}>{each.name}</a>
          </li>
        ))}
      </ul>
    );
  const view = { ...specimen.view, saving: location.hash !== '#full-disk' };
  const lost = location.hash === '#lost';
  return <Lead view={view} book={specimen.book} lost={lost} act={async () => ({ kind: 'unsent' })} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
createRoot(root).render(
  <StrictMode>
    <Gallery name={location.search.slice(1)} />
  </StrictMode>,
);
