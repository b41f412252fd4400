import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Greek. */
export const words: Partial<ActionWords> = {
  newTab: 'ανοίγει σε νέα καρτέλα',

  'rendered.asOf': 'Κατάσταση στις {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple και άλλα ημερολόγια (αρχείο .ics)',
  'calendar.allDates': 'Όλες οι ημερομηνίες (αρχείο .ics)',
  'calendar.downloaded': 'Έγινε λήψη του αρχείου ημερολογίου',
  'calendar.doubt': 'Η ώρα είναι αβέβαιη: η καταχώριση αρχίζει στη νωρίτερη από τις δύο.',
  'calendar.wholeDay': 'Η ζώνη ώρας δεν είναι γνωστή: η καταχώριση καλύπτει όλη την ημέρα.',
  'calendar.nextDate': 'Οι υπηρεσίες παίρνουν μόνο την επόμενη ημερομηνία· το αρχείο τις έχει όλες.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (ελέγξτε την ώρα)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Η λήξη δεν έχει ανακοινωθεί.',

  'share.link': 'Σύνδεσμος',
  'share.copy': 'Αντιγραφή συνδέσμου',
  'share.copied': 'Αντιγράφηκε',
  'share.mail': 'Email',
  'share.system': 'Κοινοποίηση…',
  'share.press': 'Πατήστε {keys} για να αντιγράψετε τον σύνδεσμο.',
  'share.wholeList': 'Ο σύνδεσμος δείχνει ολόκληρο τον κατάλογο, όχι την επιλογή σας.',

  youWereSent: 'Σας έστειλαν αυτή την εκδήλωση.',
  sentOff: '{status}. {sent}',
  linkGone: 'Η εκδήλωση αυτού του συνδέσμου δεν βρίσκεται πλέον στον κατάλογο.',
  close: 'Κλείσιμο',
  noLongerListed: 'Αυτή η εκδήλωση δεν βρίσκεται πλέον στον κατάλογο.',
  previousEvent: 'Προηγούμενη: {title}',
  nextEvent: 'Επόμενη: {title}',

  'detail.published': 'Δημοσίευση: {name}.',
  'detail.updated': 'Ενημερώθηκε: {date}.',
  'detail.partOf': 'Μέρος του',
  'detail.sessions': 'Συνεδρίες',
};
