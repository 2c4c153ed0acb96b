import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = ['./tokens.css', './hall-tokens.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** The six-digit hex colours of one flat block of the tokens. */
function coloursOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** WCAG 2.2 relative luminance of a hex colour, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'card', 'well'];
const softGrounds = [
  ['funded', 'funded-soft'],
  ['stop', 'stop-soft'],
  ['amber', 'amber-soft'],
  ['ink', 'bar-soft'],
  ['ink', 'funded-soft'],
  ['ink', 'stop-soft'],
  ['ink', 'amber-soft'],
  ['ink-soft', 'amber-soft'],
];
const faces = ['act', 'money', 'funded', 'stop', 'amber', 'practice'];

const text = [
  ...['ink', 'ink-soft', 'money-text', 'funded', 'stop', 'amber', 'practice', 'focus'].flatMap((name) =>
    grounds.map((ground) => [name, ground]),
  ),
  ...softGrounds,
  ...faces.map((face) => [`on-${face}`, face]),
];
const edges = ['edge', 'bar', 'money-edge', 'act', 'focus'].flatMap((name) =>
  grounds.map((ground) => [name, ground]),
);

const themes = [
  { theme: 'light', colours: coloursOf(':root'), leastText: 4.5 },
  { theme: 'hall', colours: coloursOf("[data-theme='hall']"), leastText: 7 },
];

for (const { theme, colours, leastText } of themes) {
  const ratio = (name = '', ground = ''): number => {
    const [one, other] = [colours.get(name), colours.get(ground)];
    if (one === undefined || other === undefined)
      throw new Error(`the tokens (${theme}) lacks ${name} or ${ground}`);
    return contrast(one, other);
  };

  test.each(text)(`${theme}: text in --%s on --%s is at least ${leastText}:1`, (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(leastText);
  });

  test.each(edges)(`${theme}: an edge in --%s on --%s is at least 3:1`, (name, ground) => {
    expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
  });
}

test('both themes name the same colours', () => {
  const [light, hall] = themes.map(({ colours }) => [...colours.keys()]);
  expect(hall).toEqual(light);
});
