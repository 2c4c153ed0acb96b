import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { HealthPanel } from './health-panel.tsx';
import { MorePanel } from './more-panel.tsx';
import styles from './parts.module.css';
import { ProjectsPanel, type PanelProps } from './projects-panel.tsx';
import { ScreenPanel } from './screen-panel.tsx';

const parts = ['now', 'projects', 'screen', 'health', 'more'] as const;
export type PanelName = (typeof parts)[number];

/** The parts of the screen, high up where no thumb rests. A laptop shows what is happening now all the time. */
export function PartsNav({
  part,
  onPart,
}: {
  part: PanelName;
  onPart: (part: PanelName) => void;
}): ReactNode {
  return (
    <nav className={styles.nav} aria-label={words.parts}>
      {parts.map((each) => (
        <Button
          key={each}
          kind="quiet"
          className={styles.tab}
          data-part={each}
          aria-current={part === each ? 'true' : undefined}
          onClick={() => onPart(each)}
        >
          {words.partNames[each]}
        </Button>
      ))}
    </nav>
  );
}

const panels = {
  projects: ProjectsPanel,
  screen: ScreenPanel,
  health: HealthPanel,
  more: MorePanel,
} as const;

/** The part that was chosen; on a laptop the projects until another one is. */
export function Parts({ part, ...given }: PanelProps & { part: PanelName }): ReactNode {
  const shown = part === 'now' ? 'projects' : part;
  const Panel = panels[shown];
  return (
    <section className={styles.panel} data-slot="part" aria-labelledby="part">
      <h2 id="part">{words.partNames[shown]}</h2>
      <Panel {...given} />
    </section>
  );
}
