/** Where sealed copies go: the officer's page, and what is said when a copy failed. */
export const copies = {
  title: 'Copies',
  means:
    'Every minute the computer copies everything to its own disk and, sealed, to a memory stick that you choose here. If the computer fails, a second computer can continue from the stick.',
  troubles: {
    gone: 'The memory stick or folder is not there. Put it back: copying then continues by itself.',
    full: 'There is no room left. Free some space, or take another memory stick.',
    unwritable: 'Nothing can be written to it. Remove its write protection, or take another memory stick.',
    other: 'Something went wrong. Look at the memory stick and at the disk, or take another memory stick.',
  },
  nowTitle: 'Now',
  nowhere: 'No memory stick is chosen: only this computer has the votes.',
  goesTo: 'Sealed copies go to {to} every minute.',
  byStart: 'The setting COPY_TO chose this folder when the program started. The next start uses it again.',
  byPage: 'The program keeps this choice when it is stopped and started again.',
  sameDisk:
    'This folder is on the same disk as the event: if that disk fails, both are gone. A memory stick is better.',
  last: 'The last copy was made on {at}.',
  first: 'The first copy is being made.',
  // `{trouble}`: one of the sentences of `troubles`.
  failed: 'The latest copy failed. {trouble}',
  chooseTitle: 'Choose a memory stick',
  changeTitle: 'Choose another memory stick',
  where: 'Copy to',
  noDrives: 'No memory stick is in the computer. Put one in and look again, or type a folder.',
  lookAgain: 'Look again',
  free: '{gigabytes} GB free',
  other: 'Another folder',
  folder: 'Folder',
  folderHint: 'Its whole path, such as E:\\Copies or /media/stick.',
  theFolder: 'Enter where the copies go',
  passPhrase: 'A pass-phrase for the copies',
  passPhraseHint:
    'At least 12 letters. To continue on a second computer, somebody types it there. Write it down, and keep it apart from the memory stick. This computer keeps only a key made from it.',
  start: 'Start copying there',
  chosen: 'Sealed copies go to {to} from now on.',
  end: 'Stop copying there',
  ended: 'No sealed copies are made from now on. The copies on the memory stick stay there.',
  oneWay:
    'To keep a copy for good, run npm run backup on the computer. Files that are copied by hand from the data folder may lack the newest votes.',

  // Why copies cannot go to a folder.
  flaws: {
    'not-whole': 'Type the whole path of the folder, such as E:\\Copies or /media/stick.',
    inside: 'This folder is inside the data folder: if one is lost, both are lost. Choose another disk.',
    missing: 'There is no such folder. Check the path, and that the memory stick is in.',
    'no-folder': 'This is a file. Name a folder.',
    unwritable: 'Nothing can be written there. Remove the write protection, or choose another folder.',
    elsewhere: 'Votes are kept in a database on another machine. Whoever runs that database copies it.',
    full: 'There is too little room there. Free some space, or take another memory stick.',
  },
} as const;
