import { allocatePhragmen } from './phragmen.ts';
import type { Rule } from './rule.ts';

/** The rule `phragmen` (Q7): voters earn at equal speed, and a project is bought when its supporters have its cost. */
export const phragmen: Rule = {
  id: 'phragmen',
  version: 1,
  options: [],
  keyIn: () => 'money',
  allocate: (instance, profile, _settings, settle) => allocatePhragmen(instance, profile, settle),
};
