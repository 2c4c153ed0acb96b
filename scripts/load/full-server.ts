import { build } from '../../server/build.ts';
import { reportUsage } from './usage.ts';

// For the load door: the real server on the folder that it is given, as a process of its own.
const [dataDir = ''] = process.argv.slice(2);
const server = await build({ port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 });
reportUsage(server.port, () => server.close());
