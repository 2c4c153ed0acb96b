/** Pictures of projects, as they travel over HTTP. */

/** The most letters of what a picture is said to show. */
export const longestAlt = 200;

/** A picture that an officer sends: the file as base64, and what it shows. */
export interface PictureAsked {
  readonly file: string;
  readonly alt: string;
}

/** A picture as the book names it: the last part but one of its address, what it shows, and its size on a phone. */
export interface BookPicture {
  readonly hash: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}
