/** Bytes as a request carries them. In pieces: a call cannot take as many arguments as a file has bytes. */
export function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let from = 0; from < bytes.length; from += piece)
    binary += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(binary);
}
