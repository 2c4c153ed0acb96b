/** What people see in the folder that starts by double-click: what its icons and windows are called, and its READ ME. */
export const packed = {
  icon: 'Decision Day',
  takeOver: 'Take over',
  takeOverTitle: 'Decision Day: take over',
  dropHere: 'Drop the file from the memory stick on this icon.',
  pressEnter: 'Press Enter to close this window.',
  about: 'Live participatory budgeting in a hall',
  readMeFile: 'READ ME.txt',
  readMe: {
    start:
      'Double-click "{icon}". A window opens that says where everything is: leave it open. The big screen and a page for the person at this computer open by themselves.',
    kept: 'Everything is kept in the folder "data" beside this file. Anybody who has that folder has the votes and the keys: keep it as you would keep a ballot box, and take nothing out of it while the program runs.',
    replaces:
      'If this computer replaces one that broke: take the file from the memory stick and drop it on "{takeOver}" (Linux: {command} FILE). It asks for the pass-phrase.',
    stop: 'To stop, close the window. To continue, double-click again: the event continues where it was.',
    firewall: 'If the firewall asks, allow private networks. Otherwise phones cannot connect.',
  },
} as const;
