import type { ReactNode } from 'react';
import { unreachable } from '../../domain/outcome.ts';
import { Asking } from './asking.tsx';
import { Between } from './between.tsx';
import { Close } from './close.tsx';
import { Join } from './join.tsx';
import { NotChosen } from './not-chosen.tsx';
import { NewsScene } from './news.tsx';
import { Order } from './order.tsx';
import { Pitch } from './pitch.tsx';
import { PlainScene } from './plain.tsx';
import { Results } from './results.tsx';
import { RulesScene } from './rules-scene.tsx';
import type { SceneProps } from './scene-props.ts';
import type { Scene } from './scene.ts';
import { Shut, Stalls } from './stalls.tsx';
import { Tally } from './tally.tsx';
import { Thanks } from './thanks.tsx';
import { TieScene } from './tie-scene.tsx';
import { YoungScene } from './young-scene.tsx';

/** Each scene's picture. */
export function SceneBody({ scene, ...given }: SceneProps & { scene: Scene }): ReactNode {
  switch (scene.kind) {
    case 'join':
      return <Join {...given} />;
    case 'rules':
      return <RulesScene book={given.book} />;
    case 'order':
      return <Order {...given} />;
    case 'pitch':
      return <Pitch key={scene.bid} {...given} pitch={scene.pitch} />;
    case 'tally':
      return <Tally {...given} />;
    case 'between':
      return <Between {...given} heard={scene.heard} now={scene.now} next={scene.next} />;
    case 'stalls':
      return <Stalls {...given} />;
    case 'shut':
      return <Shut {...given} />;
    case 'last-call':
    case 'closing':
      return <Close {...given} kind={scene.kind} countdown={scene.countdown} />;
    case 'counting':
    case 'paused':
    case 'sealed':
      return <PlainScene {...given} kind={scene.kind} />;
    case 'news':
      return <NewsScene book={given.book} news={scene.news} />;
    case 'tie':
      return <TieScene book={given.book} tie={scene.tie} />;
    case 'asking':
      return <Asking book={given.book} asking={scene.asking} />;
    case 'pot':
      return <Results book={given.book} results={scene.results} line={null} />;
    case 'result':
      return <Results book={given.book} results={scene.results} line={scene.line} />;
    case 'not-chosen':
      return <NotChosen book={given.book} lines={scene.lines} />;
    case 'thanks':
      return <Thanks book={given.book} results={scene.results} />;
    case 'young':
      return <YoungScene book={given.book} young={scene.young} />;
    default:
      return unreachable(scene);
  }
}
