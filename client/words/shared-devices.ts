import { sharedDevices } from '../../domain/words/en-GB/shared-devices.ts';
import { sharedSilentMs, type SharedDeviceHeard } from '../../domain/wire/http-shared-devices.ts';
import { inPageLanguage } from './in-page-language.ts';

export const sharedDeviceWords = inPageLanguage(sharedDevices);

export function isSilent({ silentMs }: SharedDeviceHeard): boolean {
  return silentMs > sharedSilentMs;
}

/** Whether a device is on, as far as the hall's computer knows. */
export function heardWords(device: SharedDeviceHeard): string {
  if (!isSilent(device)) return sharedDeviceWords.heardNow;
  const seconds = Math.round(device.silentMs / 1_000);
  return seconds < 120
    ? sharedDeviceWords.heardSeconds({ seconds })
    : sharedDeviceWords.heardMinutes({ minutes: Math.floor(seconds / 60) });
}

export function deviceName({ kind, place }: SharedDeviceHeard): string {
  return kind === 'helper' ? sharedDeviceWords.helper({ place }) : place;
}
