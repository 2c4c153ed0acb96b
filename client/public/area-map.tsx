import type { ReactNode } from 'react';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import type { MapAreaTold, MapTold } from '../../domain/wire/http-open-data.ts';
import { listText } from '../../domain/words/formats.ts';
import { classNames } from '../ui/class-names.ts';
import { PictureWords } from '../ui/picture-words.tsx';
import { pageLanguage } from '../words/in-page-language.ts';
import { isolated } from '../words/isolated-names.ts';
import { countWords } from '../words/numbers.ts';
import { publicFundWords as words } from '../words/public-fund.ts';
import styles from './area-map.module.css';

interface AreaMapProps extends Pick<FundAcross, 'areas'> {
  map: MapTold;
}

/**
 * The areas where they lie, each with its number in the table, which says all of it in words. Lines say which are decided, so
 * that nobody needs the colour.
 */
export function AreaMap({ map, areas }: AreaMapProps): ReactNode {
  const drawn = map.areas.filter(({ place }) => place <= areas.length);
  const isDecided = ({ place }: MapAreaTold): boolean => areas[place - 1]?.allocatedPence !== null;
  const onMap = new Set(drawn.map(({ place }) => place));
  const without = areas.flatMap(({ area }, at) => (onMap.has(at + 1) ? [] : [isolated(area)]));
  const kinds = [
    { key: 'decided', is: drawn.some(isDecided), decided: true },
    { key: 'open', is: drawn.some((each) => !isDecided(each)), decided: false },
  ] as const;
  return (
    <section className={styles.part}>
      <h2>{words.mapTitle}</h2>
      <p>{words.mapMeans}</p>
      <svg
        className={styles.map}
        viewBox={`0 0 1000 ${map.height}`}
        width="1000"
        height={map.height}
        role="img"
        aria-label={words.mapOf({ count: drawn.length })}
      >
        <Lines />
        {drawn.map((each) => (
          <path key={each.place} {...lookOf(isDecided(each))} fillRule="evenodd" d={each.path} />
        ))}
        {drawn.map((each) => (
          <NumberOf key={each.place} area={each} />
        ))}
      </svg>
      <ul className={styles.key}>
        {kinds.map(({ key, is, decided }) =>
          is ? (
            <li key={key}>
              <svg className={styles.sign} width="32" height="20" aria-hidden="true" focusable="false">
                <rect {...lookOf(decided)} x="1" y="1" width="30" height="18" />
              </svg>
              {words.mapKey[key]}
            </li>
          ) : null,
        )}
      </ul>
      {without.length === 0 ? null : <p>{words.mapWithout({ areas: listText(without, pageLanguage) })}</p>}
    </section>
  );
}

/** A pattern is an attribute: the address of a part of this page has no place in a file of styles. */
function lookOf(isDecided: boolean): { readonly className: string; readonly fill?: string } {
  return isDecided
    ? { className: classNames(styles.area), fill: 'url(#map-lines)' }
    : { className: classNames(styles.area, styles.open) };
}

/** The lines across an area that was decided. */
function Lines(): ReactNode {
  return (
    <defs>
      <pattern
        id="map-lines"
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.ground} width="14" height="14" />
        <path className={styles.line} d="M0,0v14" />
      </pattern>
    </defs>
  );
}

/** In its area, or beside it with a line to it. */
function NumberOf({ area: { place, at, from } }: { area: MapAreaTold }): ReactNode {
  return (
    <g>
      {from === null ? null : (
        <>
          <path className={styles.lead} d={`M${at.join(',')}L${from.join(',')}`} />
          <circle className={styles.spot} cx={from[0]} cy={from[1]} r="5" />
        </>
      )}
      <PictureWords x={at[0] - 50} y={at[1] - 30} width={100} height={60} className={styles.number}>
        {countWords(place)}
      </PictureWords>
    </g>
  );
}
