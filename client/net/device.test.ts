import { afterEach, expect, test, vi } from 'vitest';
import { newDeviceNumber } from './device.ts';

afterEach(() => void vi.restoreAllMocks());

test('[B7] a device number is 22 letters and digits, and each of the 62 is as likely', () => {
  expect(newDeviceNumber()).toMatch(/^[A-Za-z0-9]{22}$/);
  // Of the 256 bytes 248 are four of each letter; the last eight would make the first letters likelier.
  let next = 256;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array) for (const place of array.keys()) array[place] = next -= 1;
    return array;
  });
  // Bytes 247 to 234, and of the next 22 those from 233: none of A to H, which 248 to 255 would have been.
  expect(newDeviceNumber()).toBe('9876543210zyxwvutsrqpo');
});
