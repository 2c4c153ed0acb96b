import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tempFile } from '../../db/testing/temp-database.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { currentRun } from '../../domain/event/state.ts';
import { furtherRuns } from '../../domain/exports/further-runs.ts';
import { wholeBallots } from '../../domain/exports/whole-ballots.ts';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { Play } from '../../domain/testing/play.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay, type PlaySetup } from '../../domain/testing/set-up.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
import { bundleFiles } from '../../server/office/bundle/files.ts';
import type { Published } from '../independent/published.ts';
import { recountPublished } from '../independent/recount.ts';
import { reportOnBundle } from './bundle-report.ts';
import { openBundle, recountAfter, recountBundle } from './recount-bundle.ts';

const freshId = () => randomBytes(12).toString('hex');

function told(ballots: readonly Marks[], setup: PlaySetup): Play {
  const play = heardPlay(sha256, { cards: ballots.length, ...setup });
  for (const [place, marks] of ballots.entries()) must(play.vote(cardKey(place + 1), marks));
  sealPlay(play);
  while (currentRun(play.state)?.openTie) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 5, watchedBy: 6 }));
  }
  return tellPlay(play);
}

function filesOf(play: Play): ReadonlyMap<string, string> {
  const files = bundleFiles(play.state, play.words, wholeBallots(play.state, freshId, false), sha256);
  if (files === null) throw new Error('a result was told');
  return files;
}

/** A tie at the line, drawn; 2 and 3 are level and the pot holds one of them. */
const drawn = () =>
  told(
    withIds([
      [
        [1, 5],
        [2, 3],
        [3, 3],
      ],
      [
        [1, 4],
        [2, 3],
        [3, 3],
      ],
    ]),
    { asks: [50_00, 40_00, 40_00], potPence: 100_00 },
  );

const equalShares: Partial<Rules> = {
  ballot: { type: 'approval', atLeast: 0, atMost: null },
  blanks: { kind: 'left-out', leastScorersPercent: 0 },
  allocation: { rule: 'equal-shares', utility: 'cost', completion: 'add1', incrementPence: 100 },
};
const shared = (voters: number) =>
  told(
    Array.from({ length: voters }, (_, place): Marks =>
      place % 3 === 0
        ? withIds([
            [1, 1],
            [2, 1],
          ])
        : withIds([[3, 1]]),
    ),
    { asks: [30_00, 20_00, 50_00], potPence: 90_00, rules: equalShares },
  );

test('[E9] a bundle decides itself again, whatever the rule; a ranked one also by code that shares nothing', () => {
  const plain = filesOf(drawn());
  expect(recountBundle(plain)).toMatchObject({ decided: 'every-run', problems: [] });
  const result: unknown = JSON.parse(plain.get('result.json') ?? '');
  const found = recountPublished(result as Published);
  expect(found.leftPence).toBe(10_00);
  expect([...found.amounts]).toEqual([
    [1, 50_00],
    [2, 40_00],
  ]);
  const whole = filesOf(shared(60));
  expect(whole.has('ballots.json')).toBe(true);
  expect(recountBundle(whole)).toMatchObject({ decided: 'every-run', problems: [] });
});

test('[S8] below 50 ballots the whole ones are withheld but from an auditor, and the bundle says so', () => {
  const few = shared(12);
  expect(filesOf(few).has('ballots.json')).toBe(false);
  expect(filesOf(few).get('README.txt')).toContain('only a named auditor gets them');
  expect(recountBundle(filesOf(few))).toMatchObject({ decided: 'withheld', problems: [] });
});

test('[E9] the page for strangers says how this very event is counted again, and nothing of other rules', () => {
  const ranked = filesOf(drawn()).get('README.txt') ?? '';
  expect(ranked).toContain('in order of their average');
  expect(ranked).not.toMatch(/share of the pot|subPots|excluding|earn/);
  const inPots: Partial<Rules> = {
    subPots: {
      pots: [
        { pot: 1, pence: 60_00, bids: [bidId(1)] },
        { pot: 2, pence: 40_00, bids: withIds([2, 3]) },
      ],
      leftOver: 'share',
    },
    excluding: withIds([[2, 3]]),
  };
  const parted = told(
    withIds([
      [
        [1, 5],
        [2, 4],
        [3, 3],
      ],
    ]),
    { asks: [50_00, 40_00, 30_00], potPence: 100_00, rules: inPots },
  );
  expect(filesOf(parted).get('README.txt')).toMatch(
    /"subPots" by itself[^]*in\s+all\s+of\s+them\s+together[^]*"excluding"/,
  );
  const whole = filesOf(shared(60)).get('README.txt') ?? '';
  expect(whole).toMatch(
    /same share of the pot[^]*what\s+the\s+project\s+asks\s+for[^]*raised\s+by\s+100\s+pence/,
  );
  expect(whole).not.toContain('These steps need ballots.json');
  expect(filesOf(shared(12)).get('README.txt')).toContain('These steps need ballots.json');
  for (const line of `${ranked}\n${whole}`.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test('[E4] the fingerprint is the SHA-256 of the file as it stands in the archive', () => {
  const play = drawn();
  const files = filesOf(play);
  const archive = zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
  const opened = openBundle(archive);
  expect(sha256(opened?.get('result.json') ?? '')).toBe(play.fingerprint());
  expect(files.get('README.txt')).toContain(play.fingerprint());
  expect(openBundle(new Uint8Array([1, 2, 3]))).toBeNull();
});

test('[E4] whoever changes any one number is found out against the printed check code', () => {
  for (const play of [drawn(), shared(60)]) {
    const files = filesOf(play);
    const printed = play.fingerprint()?.slice(0, 8) ?? '';
    let changed = 0;
    for (const [name, text] of files) {
      for (const number of text.matchAll(/(?<![0-9a-f"])\d+(?![0-9a-f])/g)) {
        const other = String(Number(number[0]) + 1);
        const tampered = new Map(files).set(
          name,
          text.slice(0, number.index) + other + text.slice(number.index + number[0].length),
        );
        const { fingerprint, problems, remarks } = recountBundle(tampered);
        const foundOut = problems.length + remarks.length > 0 || fingerprint?.startsWith(printed) !== true;
        expect([name, number.index, foundOut]).toEqual([name, number.index, true]);
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(100);
  }
});

test('[E9, E15] a bundle of practice holds and casts no doubt, though nobody proved who they are', () => {
  const play = told(withIds([[[1, 5]]]), { asks: [50_00], potPence: 100_00, practice: true });
  const paper = { run: play.state.runs.length, fingerprint: play.fingerprint() ?? '' };
  for (const [as, person] of [
    ['officer', 1],
    ['second', 2],
  ] as const)
    must(play.ask({ type: 'sign', as, person, ...paper }));
  expect(recountBundle(filesOf(play))).toMatchObject({ decided: 'every-run', problems: [], remarks: [] });
});

test('[E9] a bundle of an earlier version holds, with a word about what is written otherwise today', () => {
  const files = filesOf(drawn());
  const earlier = `Words of an earlier version.\n${sha256(files.get('result.json') ?? '')}\n`;
  expect(recountBundle(new Map(files).set('README.txt', earlier))).toMatchObject({
    decided: 'every-run',
    problems: [],
    remarks: ['README.txt is not as this version of the program writes it.'],
  });
  const lying = earlier.replace(/[0-9a-f]{64}/, '0'.repeat(64));
  expect(recountBundle(new Map(files).set('README.txt', lying)).problems).toEqual([
    'README.txt does not give the fingerprint of this result.',
  ]);
});

test('[E9] whoever changes the result and seals it anew is found out by the counts', () => {
  const files = filesOf(drawn());
  const forged = (files.get('result.json') ?? '').replace('"amountPence":4000', '"amountPence":5000');
  const { problems } = recountBundle(new Map(files).set('result.json', forged));
  expect(problems).toContain('Run 2 comes out differently when it is decided again.');
  expect(problems).toContain('What was signed is not this result.');
});

test('what does not belong, what is missing and what cannot be read is said', () => {
  const files = filesOf(drawn());
  expect(recountBundle(new Map(files).set('names.csv', 'x')).problems).toContain(
    '"names.csv" does not belong in a bundle.',
  );
  const screenful = recountBundle(new Map(files).set('\u001b[2JEverything is right.', 'x')).problems.join();
  expect(screenful).toContain('does not belong in a bundle.');
  expect(screenful).not.toContain('\u001b');
  expect(recountBundle(new Map(files).set('signatures.json', '{')).problems).toContain(
    'signatures.json cannot be read.',
  );
  expect(recountBundle(new Map()).problems).toEqual(['The bundle has no result that this program can read.']);
  const spaced = JSON.stringify(JSON.parse(files.get('result.json') ?? ''), null, 2);
  expect(recountBundle(new Map(files).set('result.json', spaced)).problems).toContain(
    'result.json is not written canonically.',
  );
  const whole = new Map(filesOf(shared(60)));
  whole.delete('ballots.json');
  expect(recountBundle(whole).problems).toContain('The whole ballots are missing.');
});

test('the published schema describes every result, and refuses another', () => {
  for (const play of [drawn(), shared(60)]) {
    const files = filesOf(play);
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(files.get('result.schema.json') ?? ''),
    );
    const result = JSON.parse(files.get('result.json') ?? '');
    expect(validate(result)).toBe(true);
    expect(validate({ ...result, potPence: 'much' })).toBe(false);
  }
});

test('[S2, S7] the bundle of a ranked event holds no ballot, no card and no person', () => {
  const text = [...filesOf(drawn()).values()].join('\n');
  for (const hidden of [cardKey(1), cardKey(2), 'drewBy', 'watchedBy', 'device', 'marks'])
    expect(text.includes(hidden)).toBe(false);
});

test('[O16, E9] with the bundle anybody decides the runs after the signing again, and finds what was changed', () => {
  const play = drawn();
  const fingerprint = play.fingerprint() ?? '';
  const sign = { type: 'sign', run: play.state.runs.length, fingerprint } as const;
  must(play.ask({ ...sign, as: 'officer', person: 1 }));
  must(play.ask({ ...sign, as: 'second', person: 2 }));
  must(play.ask({ type: 'keep-part', bid: 1, keepsPence: 0 }));
  must(play.ask({ type: 'keep-part', bid: 2, keepsPence: 10_00 }));
  const files = filesOf(play);
  const made = furtherRuns(play.state, play.words, fingerprint);
  expect(made?.runs.map(({ kept }) => kept)).toEqual([[], [{ bid: 2, keepsPence: 10_00 }]]);
  expect(recountAfter(files, JSON.stringify(made))).toEqual([]);
  const bundle = tempFile();
  writeFileSync(bundle, zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]))));
  const report = reportOnBundle(bundle, { code: fingerprint, after: JSON.stringify(made) });
  expect([report.holds, report.text]).toEqual([
    true,
    expect.stringContaining('The runs after the signing were decided again too.'),
  ]);
  expect(reportOnBundle(bundle, { code: null, after: '{}' }).holds).toBe(false);
  const changed = (change: object) =>
    recountAfter(files, JSON.stringify({ ...made, runs: [{ ...made?.runs[0], ...change }] }));
  const [run] = made?.runs ?? [];
  expect(changed({ declined: [] })).toEqual([
    `Run ${run?.number} comes out differently when it is decided again.`,
  ]);
  expect(changed({ replaces: 1, number: 9 })).toEqual(['Run 9 does not follow the one before it.']);
  const other = JSON.stringify({ ...made, fingerprint: '0'.repeat(64) });
  expect(recountAfter(files, other)).toEqual([
    'What was worked out after the signing belongs to another result.',
  ]);
  expect(recountAfter(files, '{}')).toEqual([
    'The second file has no runs after a signing that this program can read.',
  ]);
});
