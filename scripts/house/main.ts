import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../tool.ts';
import { noBarrels } from './barrels.ts';
import { englishInCatalogue, saidMessages } from './catalogue.ts';
import { noCircles } from './circles.ts';
import { commitSubjects, subjectsSince } from './commit-subjects.ts';
import { noDeadExports } from './dead-exports.ts';
import { noDeadFiles } from './dead-files.ts';
import { wholeDocs } from './docs.ts';
import { mintedIds } from './minted-ids.ts';
import { namedApart } from './named-apart.ts';
import { plainNpmScripts } from './npm-scripts.ts';
import { currentPicture } from './picture.ts';
import { domainPurity } from './purity.ts';
import { ruleIds } from './rule-ids.ts';
import { fileSize } from './size.ts';
import { type Check, type Finding, readHouse } from './source.ts';
import { testedRules } from './tested-rules.ts';
import { finishedWords, noMachinePaths } from './words.ts';
import { importZones } from './zones.ts';

// What no off-the-shelf linter knows about this project. Each check is a pure function from files to findings.
const checks: Readonly<Record<string, Check>> = {
  'import zones': importZones,
  'domain purity': domainPurity,
  'no barrels': noBarrels,
  'no circles': noCircles,
  'current picture': currentPicture,
  'minted ids': mintedIds,
  'named apart': namedApart,
  'no dead files': noDeadFiles,
  'no dead exports': noDeadExports,
  'file size': fileSize,
  'rule ids': ruleIds,
  'tested rules': testedRules,
  'said messages': saidMessages,
  'English in the catalogue': englishInCatalogue,
  'finished words': finishedWords,
  'no machine paths': noMachinePaths,
  'plain npm scripts': plainNpmScripts,
  'whole docs': wholeDocs((path) => existsSync(join(top, path))),
};

const files = readHouse(top);
for (const [name, check] of Object.entries(checks)) report(name, check(files));

const subjects = subjectsSince(top);
if (subjects === null) process.stdout.write('commit subjects: not checked, this copy has no history.\n');
else report('commit subjects', commitSubjects(subjects));

function report(name: string, findings: readonly Finding[]): void {
  for (const { path, line, problem } of findings) {
    process.exitCode = 1;
    process.stdout.write(`${name}: ${path}${line ? `:${line}` : ''}  ${problem}\n`);
  }
}
