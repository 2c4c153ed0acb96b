import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { useWifi } from '../scenes/use-wifi.ts';
import { CheckField } from '../ui/check-field.tsx';
import { cardWords as words } from '../words/cards.ts';

export interface PaperWifi {
  /** What is to be printed; null for none. */
  readonly wifi: Wifi | null;
  /** Asks whether to; nothing where no Wi-Fi was named. */
  readonly field: ReactNode;
}

/** The hall's Wi-Fi on paper: printed only where somebody says so, and out of date once the password changes. */
export function usePaperWifi(event: EventId, first: boolean): PaperWifi {
  const wifi = useWifi(event);
  const [wanted, setWanted] = useState(first);
  if (wifi === null) return { wifi: null, field: null };
  const field = (
    <CheckField
      id="print-wifi"
      label={words.printWifi({ network: wifi.network })}
      hint={words.printWifiHint}
      checked={wanted}
      onChange={setWanted}
    />
  );
  return { wifi: wanted ? wifi : null, field };
}

/** The address of the same paper as a PDF. */
export function withWifi(address: string, wifi: Wifi | null): string {
  return wifi === null ? address : `${address}${address.includes('?') ? '&' : '?'}wifi=yes`;
}
