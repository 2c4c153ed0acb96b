/** Which letters a page draws as the box that stands for no letter: none of its typefaces has them. */
export function missingLetters(letters: string): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 48;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return [];
  const draw = (letter: string): string => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.font = `600 32px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillText(letter, 4, 36);
    return pen.getImageData(0, 0, canvas.width, canvas.height).data.join();
  };
  // No typeface has what is no character, nor what is for private use.
  const boxes = new Set(['\u{10fffe}', '\u{10fffd}', '\u{e888}', ''].map(draw));
  // Marks and joiners are drawn with their neighbours.
  return [...letters].filter((letter) => !/[\p{M}\p{C}\s]/u.test(letter) && boxes.has(draw(letter)));
}
