import { readFileSync } from 'node:fs';
import { BadUsage } from '../command.ts';
import { openBundle, recountBundle } from './recount-bundle.ts';

interface Report {
  readonly holds: boolean;
  readonly text: string;
  readonly document: object;
}

/** @param code the check code as somebody read it from the signed sheet, or null when there is none to compare with */
export function reportOnBundle(file: string, code: string | null): Report {
  const files = openBundle(readFileSync(file));
  if (files === null) throw new BadUsage(`${file} is an archive that cannot be opened.`);
  const { fingerprint, decided, problems: found, remarks } = recountBundle(files);
  const wanted = code?.replaceAll(/\s/g, '').toLowerCase();
  const problems =
    wanted === undefined || (wanted.length >= 8 && fingerprint?.startsWith(wanted))
      ? found
      : [...found, 'The check code on the sheet is not that of this bundle.'];
  const holds = problems.length === 0;
  const lines = [
    ...(fingerprint === null
      ? []
      : [`Check code ${fingerprint.slice(0, 4).toUpperCase()} ${fingerprint.slice(4, 8).toUpperCase()}`]),
    ...(decided === 'every-run' ? ['Every run was decided again from the bundle alone.'] : []),
    ...(decided === 'withheld'
      ? [
          'The rule of this event looks at whole ballots, and these are too few to publish: nothing was decided again.',
        ]
      : []),
    ...problems.map((problem) => `WRONG: ${problem}`),
    ...remarks.map(
      (remark) => `NOTE: ${remark} An earlier one did, or somebody changed it; it decides nothing.`,
    ),
    ...(holds && code === null ? ['Compare the check code with the signed sheet.'] : []),
    holds ? 'Everything is right.' : 'NOT EVERYTHING IS RIGHT.',
  ];
  return {
    holds,
    text: `${lines.join('\n')}\n`,
    document: { holds, fingerprint, decided, problems, remarks },
  };
}
