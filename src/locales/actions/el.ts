import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Greek. */
export const words: Partial<ActionWords> = {
  newTab: 'ανοίγει σε νέα καρτέλα',
  actionFailed: 'Αυτό δεν πέτυχε. Δοκιμάστε ξανά ή φορτώστε ξανά τη σελίδα.',

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
  'entry.noZone': 'Η ζώνη ώρας δεν αναφέρεται.',
  'entry.noEnd': 'Η λήξη δεν έχει ανακοινωθεί.',

  'share.link': 'Σύνδεσμος',
  'share.copy': 'Αντιγραφή συνδέσμου',
  'share.copied': 'Αντιγράφηκε',
  'share.mail': 'Email',
  'share.system': 'Κοινοποίηση…',
  'share.press': 'Πατήστε {keys} για να αντιγράψετε τον σύνδεσμο.',
  'share.wholeList': 'Ο σύνδεσμος δείχνει ολόκληρο τον κατάλογο, όχι την επιλογή σας.',

  'subscribe.about': {
    one: '{name}: {n} εκδήλωση, στις {date}',
    other: '{name}: {n} εκδηλώσεις, η επόμενη στις {date}',
  },
  'subscribe.none': '{name}: καμία εκδήλωση προς το παρόν',
  'subscribe.all': 'Όλες οι εκδηλώσεις',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Διεύθυνση του ημερολογίου',
  'subscribe.copy': 'Αντιγραφή διεύθυνσης',
  'subscribe.copied': 'Η διεύθυνση αντιγράφηκε',
  'subscribe.press': 'Πατήστε {keys} για να αντιγράψετε τη διεύθυνση.',
  'subscribe.app': 'Άνοιγμα σε εφαρμογή ημερολογίου',
  'subscribe.google': 'Google Calendar (σε υπολογιστή)',
  'subscribe.atom': 'Αναγνώστης ροών (Atom)',
  'subscribe.news': 'Το ημερολόγιό σας ελέγχει μόνο του για αλλαγές, της Google περίπου μία φορά την ημέρα.',
  'subscribe.several':
    'Μια εκδήλωση που ανήκει σε περισσότερα από ένα από αυτά τα ημερολόγια βρίσκεται σε καθένα από αυτά.',
  'subscribe.lost':
    'Η εγγραφή στο ημερολόγιο δεν μπορεί να διατηρήσει αυτές τις επιλογές: {choices}. Έχει περισσότερες εκδηλώσεις από αυτόν τον κατάλογο.',
  'subscribe.search': 'Αναζήτηση',
  'subscribe.match': 'Όλα τα θέματα μαζί',
  'subscribe.download': {
    one: 'Λήψη αυτής της ημερομηνίας (αρχείο .ics)',
    other: 'Λήψη αυτών των {n} ημερομηνιών (αρχείο .ics)',
  },
  'subscribe.cut': 'Το αρχείο έχει τις πρώτες {n} ημερομηνίες.',

  youWereSent: 'Σας έστειλαν αυτή την εκδήλωση.',
  sentOff: '{status}. {sent}',
  linkGone: 'Η εκδήλωση αυτού του συνδέσμου δεν βρίσκεται πλέον στον κατάλογο.',
  close: 'Κλείσιμο',
  noLongerListed: 'Αυτή η εκδήλωση δεν βρίσκεται πλέον στον κατάλογο.',
  previousEvent: 'Προηγούμενη: {title}',
  nextEvent: 'Επόμενη: {title}',

  'detail.published': 'Δημοσίευση: {name}.',
  'detail.updated': 'Ενημερώθηκε: {date}.',
  'detail.partOf': 'Ανήκει σε',
  'detail.sessions': 'Συνεδρίες',

  myPlan: 'Το πρόγραμμά μου ({n})',
  planSavedHere:
    'Αποθηκεύτηκε μόνο σε αυτή τη συσκευή. Το πρόγραμμα περιήγησης ίσως το ξεχάσει: βάλτε το στο ημερολόγιό σας για σιγουριά.',
  planNotKept: 'Το πρόγραμμα περιήγησής σας δεν κρατά τίποτα: οι εκδηλώσεις χάνονται όταν φύγετε από αυτή τη σελίδα.',
  planDownload: 'Λήψη ως αρχείο ημερολογίου',
  planShare: 'Κοινοποίηση του προγράμματός μου',
  planTooMany: 'Το πρόγραμμα είναι πολύ μεγάλο για σύνδεσμο· κοινοποιήστε το αρχείο ημερολογίου.',
  planRemove: 'Αφαίρεση',
  planRemoveAll: 'Αφαίρεση όλων',
  planRemoveSure: {
    one: 'Να αφαιρεθεί {n} εκδήλωση από το πρόγραμμά σας;',
    other: 'Να αφαιρεθούν {n} εκδηλώσεις από το πρόγραμμά σας;',
  },
  planCancel: 'Άκυρο',
  planGone: 'Δεν είναι πλέον στον κατάλογο: {title}, {date}',
  planMoved: 'Η ημερομηνία άλλαξε από τότε που την αποθηκεύσατε· πριν: {date}',
  planClash: 'Την ίδια ώρα με: {title}',
  planMayClash: 'Ίσως την ίδια ώρα με: {title}',
  planShared: {
    one: 'Ένα πρόγραμμα με {n} εκδήλωση που κάποιος κοινοποίησε.',
    other: 'Ένα πρόγραμμα με {n} εκδηλώσεις που κάποιος κοινοποίησε.',
  },
  planMissing: { one: '{n} δεν είναι πλέον στον κατάλογο.', other: '{n} δεν είναι πλέον στον κατάλογο.' },
  planKeep: 'Αποθήκευση και αυτών',
  planShowAll: 'Εμφάνιση όλων των εκδηλώσεων',
};
