/** How much a picture or document may be, and how long it may take (U2, U10). */

/** Bytes of a file as it is sent. */
export const mostSentBytes = { picture: 15_000_000, document: 10_000_000 } as const;
/** Pixels of a picture, before any of them is read. */
export const mostPixels = 64_000_000;
/** A picture of that size takes 2 to 5 seconds on a small laptop, and the largest document less. */
export const longestMs = 30_000;
/** Of the process that reads it, with all that the library holds outside JavaScript. */
export const mostMemoryMb = 900;
