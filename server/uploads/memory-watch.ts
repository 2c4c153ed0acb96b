/** Ends its process once that takes too much memory. */

import { mostMemoryMb } from './limits.ts';

setInterval(() => {
  // The process has no last word for this signal; it is told from the one that ends what is slow.
  if (process.memoryUsage.rss() > mostMemoryMb * 1_000_000) process.kill(process.pid, 'SIGTERM');
}, 50);
