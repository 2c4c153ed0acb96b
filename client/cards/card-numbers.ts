/** A card's number as it is printed: at least three figures, so that 61 stands on the card as 061. */
export function printedNumber(number: number): string {
  return String(number).padStart(3, '0');
}

/** Reads a number as people type it from a card: `61`, `061`, ` 61 `, `#61`. Null when it is something else. */
export function readCardNumber(typed: string): number | null {
  const digits = /^\s*(?:#|no\.?)?\s*0*([1-9]\d{0,7})\s*$/i.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** How many cards to make: 1 to 2,000 at a time. Null when it is something else. */
export function readCount(typed: string): number | null {
  const digits = /^\s*(\d{1,3}(?:,\d{3})|\d{1,4})\s*$/.exec(typed)?.[1];
  const count = digits === undefined ? 0 : Number(digits.replace(',', ''));
  return count >= 1 && count <= 2000 ? count : null;
}

const cardsOnSheet = 10;

/** Sheet by sheet, in order. */
export function sheetsOf<Card>(cards: readonly Card[]): Card[][] {
  const sheets: Card[][] = [];
  for (let from = 0; from < cards.length; from += cardsOnSheet)
    sheets.push(cards.slice(from, from + cardsOnSheet));
  return sheets;
}

/** Where somebody types the code who cannot scan: the host of the card's own address, as it is typed. */
export function typedAddress(cardUrl: string): string {
  return new URL(cardUrl).host;
}
