import { circleIn, outside, pictureOf } from './picture/draw.ts';
import type { Check } from './source.ts';

export const PICTURED = 'README.md';
const BETWEEN = /(<!-- architecture -->\n)[\s\S]*?(<!-- \/architecture -->)/;

/** README's picture of the architecture is what the imports say, and its boxes form layers. */
export const currentPicture: Check = (files) => {
  const readme = files.find(({ path }) => path === PICTURED);
  if (!readme) return [];
  const [left] = outside(files);
  if (left) return [{ path: left.path, problem: 'It is in no box of scripts/house/picture/parts.ts.' }];
  const circle = circleIn(files);
  if (circle) {
    const [one, other] = circle.map(({ title }) => title);
    return [{ path: PICTURED, problem: `In the picture “${one}” and “${other}” import each other.` }];
  }
  if (withPicture(readme.text, pictureOf(files)) === readme.text) return [];
  return [{ path: PICTURED, problem: 'Its picture is not what the imports say: npm run picture' }];
};

/** The page with the picture between its two marks. */
export function withPicture(page: string, picture: string): string {
  const told = 'An arrow means “imports”. An arrow that follows from others is left out.';
  return page.replace(
    BETWEEN,
    (_all, start: string, end: string) => `${start}\n${told}\n\n${picture}\n\n${end}`,
  );
}
