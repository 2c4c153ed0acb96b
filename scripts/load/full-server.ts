import { build } from '../../server/build.ts';
import { blindForDeletions } from '../../server/crash/blind.ts';
import { openDataFolder } from '../../server/data-folder.ts';
import { reportUsage } from './usage.ts';

// For the commands that put a load on it: the real server on the folder that it is given, as a process of its own. A second
// word plants a mistake that they must find out.
const [dataDir = '', planted = ''] = process.argv.slice(2);
const openData = planted === 'blind-for-deletions' ? blindForDeletions : openDataFolder;
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const config = {
  port: 0,
  host: '127.0.0.1',
  dataDir,
  publicUrl: null,
  trustProxy: 0,
  ...(databaseUrl !== '' && { databaseUrl }),
};
const server = await build(config, { openData });
reportUsage(server.port, () => server.close());
