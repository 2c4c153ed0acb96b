import type { Check } from './source.ts';

/** Windows is a real target: a script names one program and its words, with nothing a shell would have to read. */
export const plainNpmScripts: Check = (files) => {
  const manifest = files.find((file) => file.path === 'package.json');
  if (!manifest) return [];
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(manifest.text);
  return Object.entries(scripts)
    .filter(([, command]) => !/^(?:node scripts\/[\w-]+\.(?:ts|mjs)|prettier)(?: [\w./=-]+)*$/.test(command))
    .map(([name, command]) => ({
      path: 'package.json',
      problem: `npm run ${name} must start one program without a shell's help, not “${command}”.`,
    }));
};
