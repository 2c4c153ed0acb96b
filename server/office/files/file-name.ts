/** @param name as the catalogue says it; signs that no file's name may have are replaced */
export function fileName(name: string, ending: string): string {
  return `${name.replaceAll(/[\\/:*?"<>|\p{Cc}\u2066-\u2069]+/gu, '-')}.${ending}`;
}
