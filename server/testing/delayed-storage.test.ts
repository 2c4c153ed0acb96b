import { memoryLimits } from '../../db/limits/memory-limits.ts';
import { limitsContract } from '../../db/testing/limits-contract.ts';
import { delayedLimits, pauses } from './delayed-storage.ts';

// What a limit decides and counts in one step, it does in one step however late it answers.
limitsContract('memory that answers later', (now) => delayedLimits(memoryLimits(now), pauses(1)));
