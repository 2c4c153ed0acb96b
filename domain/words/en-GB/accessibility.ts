/** Who can use these pages, and what to do where somebody cannot. */
export const accessibility = {
  title: 'Accessibility statement',
  about: 'This statement is about the pages, files and printed sheets of Decision Day as {council} runs it.',
  aboutCouncil:
    'This statement is about the pages, files and printed sheets of Decision Day as your council runs it.',
  able: 'You should be able to:',
  ables: {
    zoom: 'zoom in to 400% on a screen 320 pixels wide without losing anything',
    keyboard: 'do everything with a keyboard',
    reader: 'hear everything with a screen reader',
    contrast: 'use your own colours, contrast and fonts',
    motion: 'switch off everything that moves',
    script: 'read every public page without JavaScript',
    paper: 'vote on paper, with large print or with somebody’s help, instead of on a phone',
  },
  standard:
    'The pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. We know of no point at which our own pages fail them.',
  limitsTitle: 'What is not accessible yet',
  limits: {
    documents:
      'Documents that groups added to their projects are shown as the groups made them. Some may not work with a screen reader.',
    pictures: 'Pictures of projects have a description only where the group or an officer wrote one.',
  },
  testedTitle: 'How this was tested',
  tested:
    'By the makers, with each version: every page by a program (axe), at the widths of phones and of desktops; with the keyboard alone; with a simulated screen reader; in forced colours; in a language written from right to left. Nobody else has audited it.',
  reportTitle: 'Tell us what does not work',
  report: 'Ask {contact}. Ask too if you need something in another form: large print, easy read or audio.',
  reportCouncil:
    'Ask the council. Ask too if you need something in another form: large print, easy read or audio.',
  enforceTitle: 'If you are not happy with the answer',
  enforce:
    'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Contact the Equality Advisory and Support Service: equalityadvisoryservice.com. In Northern Ireland it is the Equality Commission for Northern Ireland.',
  prepared: 'This statement was prepared on {day}.',
} as const;
