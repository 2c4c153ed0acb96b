/** What the desk's screens say. */
export const deskWords = {
  title: 'Welcome desk',
};

export type DeskWords = typeof deskWords;
