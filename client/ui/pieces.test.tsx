import jsqr from 'jsqr';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Field, type TiedInput } from './field.tsx';
import { Notice } from './notice.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { PotBar } from './pot-bar.tsx';
import { placeShares } from './pot-money.ts';
import { Pot } from './pot.tsx';
import { Qr } from './qr.tsx';
import { ScoreRow } from './score-row.tsx';
import { StatusBar } from './status-bar.tsx';
import { TimerRing } from './timer-ring.tsx';
import { shownSeconds } from './use-remaining.ts';

/** What stands on the screen, as text: markup left out, one space between words. */
function textOf(piece: ReactNode): string {
  return renderToStaticMarkup(piece)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const shares = [
  { id: 1, name: 'One', amount: 600_000, part: false },
  { id: 2, name: 'Two', amount: 150_000, part: true },
];

test('a score row is a named group of radio buttons, and the chosen one says so', () => {
  const html = renderToStaticMarkup(
    <ScoreRow
      legend="Repair Café"
      least={0}
      most={5}
      lowWords="Not needed"
      highWords="Really needed"
      value={4}
      onChange={() => undefined}
    />,
  );
  expect(html).toContain('<legend');
  expect(html.match(/type="radio"/g)).toHaveLength(6);
  expect(html.match(/aria-label="[^"]*"/g)).toEqual(
    ['0 of 5, Not needed', '1 of 5', '2 of 5', '3 of 5', '4 of 5, chosen', '5 of 5, Really needed'].map(
      (name) => `aria-label="${name}"`,
    ),
  );
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test('a locked score row has nothing to press', () => {
  const html = renderToStaticMarkup(
    <ScoreRow
      legend="Repair Café"
      least={1}
      most={5}
      lowWords="Low"
      highWords="High"
      value={3}
      locked
      onChange={() => undefined}
    />,
  );
  expect(html).toMatch(/<fieldset[^>]* disabled/);
  expect(html).not.toContain('<button');
});

test.each([
  ['waiting', 'Not sent yet', 'Your vote is saved here.'],
  ['received', 'Received', 'Everything you marked has been received.'],
  ['counted', 'In the count', 'your vote is in the count.'],
] as const)(
  'the status bar says %s by a label, a sentence and a shape of its own',
  (delivery, label, sentence) => {
    const text = textOf(<StatusBar progress="18 of 22 scored" done={18} total={22} delivery={delivery} />);
    expect(text).toContain('18 of 22 scored');
    expect(text).toContain(label);
    expect(text).toContain(sentence);
  },
);

test('the pot says in words what it draws', () => {
  const said = '£7,500 to 2 projects, £2,500 left.';
  expect(textOf(<Pot total={1_000_000} shares={shares} />)).toContain(`The pot: £10,000 ${said}`);
  expect(renderToStaticMarkup(<PotBar total={1_000_000} shares={shares} />)).toContain(
    `The pot: £10,000. ${said}`,
  );
});

test('[W35] a picture that a page made on the server may hold has no style of its own, which the policy would drop', () => {
  const pictures = [
    <Pot key="pot" total={1_000_000} shares={shares} />,
    <PotBar key="bar" total={1_000_000} shares={shares} />,
    <OutcomeRow key="row" outcome="part" name="Two" amount={150_000} />,
  ];
  for (const picture of pictures) expect(renderToStaticMarkup(picture)).not.toContain(' style=');
});

test('shares lie one under the other in the pot, and more than the pot is never drawn as a debt', () => {
  const { placed, given, left } = placeShares(1_000_000, shares);
  expect(placed.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.6],
    [0.6, 0.75],
  ]);
  expect([given, left]).toEqual([750_000, 250_000]);
  expect(placeShares(700_000, shares).left).toBe(0);
  expect(placeShares(0, []).left).toBe(0);
});

test('an outcome is told in words, beside its shape', () => {
  expect(textOf(<OutcomeRow outcome="part" name="Two" amount={150_000} />)).toBe(
    'Two Chosen for part £1,500',
  );
  expect(textOf(<OutcomeRow outcome="none" name="Three" />)).toBe('Three Not chosen this time');
});

test('a timer shows a started second while it drains, and only full ones when it is over', () => {
  expect([180_000, 179_001, 1, 0, -999, -1000].map(shownSeconds)).toEqual([180, 180, 1, 0, 0, 1]);
  expect(textOf(<TimerRing remainingMs={-12_400} totalMs={180_000} running />)).toBe('+0:12 over: thank you');
  expect(textOf(<TimerRing remainingMs={65_000} totalMs={180_000} running={false} />)).toBe('1:05 paused');
  expect(textOf(<TimerRing remainingMs={20_000} totalMs={20_000} running stops />)).toBe('0:20 left');
  expect(textOf(<TimerRing remainingMs={-12_400} totalMs={20_000} running stops />)).toBe('0:00 left');
});

test('only what is wrong interrupts; other notices wait their turn', () => {
  expect(renderToStaticMarkup(<Notice kind="stop">x</Notice>)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Notice kind="hurry">x</Notice>)).toContain('role="status"');
  expect(renderToStaticMarkup(<Notice announced={false}>x</Notice>)).not.toContain('role=');
});

test('a field ties its input to hint and error, and to neither when there is none', () => {
  const tied: TiedInput[] = [];
  const keep = (input: TiedInput): null => {
    tied.push(input);
    return null;
  };
  const fields = (
    <>
      <Field id="pot" label="Pot" hint="In pounds" error="Enter the pot">
        {keep}
      </Field>
      <Field id="name" label="Name">
        {keep}
      </Field>
    </>
  );
  renderToStaticMarkup(fields);
  expect(tied).toEqual([
    { id: 'pot', 'aria-describedby': 'pot-hint pot-error', 'aria-invalid': true },
    { id: 'name' },
  ]);
});

test('a QR code reads back as what was put in, with its quiet zone', () => {
  const address = 'http://192.168.1.10:3000/v#ABCD-2345-X';
  const html = renderToStaticMarkup(<Qr text={address} label="QR code" />);
  expect(html).toContain('role="img" aria-label="QR code"');
  const side = Number(/viewBox="0 0 (\d+) /.exec(html)?.[1]);
  const pixels = paint(/ d="([^"]*)"/.exec(html)?.[1] ?? '', side);
  expect(jsqr.default(pixels, side * SCALE, side * SCALE)?.data).toBe(address);
});

const SCALE = 4;

/** Paints the path's runs, dark on white, as RGBA pixels. */
function paint(path: string, side: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((side * SCALE) ** 2 * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const start = row * side * SCALE + Number(x) * SCALE;
      for (let dot = start; dot < start + Number(width) * SCALE; dot += 1)
        pixels.fill(0, dot * 4, dot * 4 + 3);
    }
  }
  return pixels;
}
