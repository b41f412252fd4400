import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail', 'subscribe.atom'],
};

/** Filipino. */
export const words: Partial<ActionWords> = {
  newTab: 'bubukas sa bagong tab',
  actionFailed: 'Hindi ito gumana. Subukan muli, o i-reload ang pahina.',

  'rendered.asOf': 'Ayon sa {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple at iba pang kalendaryo (.ics file)',
  'calendar.allDates': 'Lahat ng petsa (.ics file)',
  'calendar.downloaded': 'Na-download ang file ng kalendaryo',
  'calendar.doubt': 'May alinlangan sa oras: ang mas maagang oras ang simula ng tala.',
  'calendar.wholeDay': 'Hindi alam ang time zone: para sa buong araw ang tala.',
  'calendar.nextDate': 'Ang susunod na petsa lamang ang kinukuha ng mga serbisyo; nasa file ang lahat ng petsa.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (suriin ang oras)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Hindi ibinigay ang time zone.',
  'entry.noEnd': 'Hindi inianunsiyo ang pagtatapos.',

  'share.link': 'Link',
  'share.copy': 'Kopyahin ang link',
  'share.copied': 'Nakopya',
  'share.mail': 'E-mail',
  'share.system': 'Ibahagi…',
  'share.press': 'Pindutin ang {keys} para kopyahin ang link.',
  'share.wholeList': 'Ipinapakita ng link ang buong listahan, hindi ang pinili ninyo.',

  'subscribe.about': {
    one: '{name}: {n} kaganapan, ang susunod ay sa {date}',
    other: '{name}: {n} na kaganapan, ang susunod ay sa {date}',
  },
  'subscribe.none': '{name}: walang kaganapan sa ngayon',
  'subscribe.all': 'Lahat ng kaganapan',
  'subscribe.topicIn': '{topic} sa {country}',
  'subscribe.address': 'Address ng kalendaryo',
  'subscribe.copy': 'Kopyahin ang address',
  'subscribe.copied': 'Nakopya ang address',
  'subscribe.press': 'Pindutin ang {keys} para kopyahin ang address.',
  'subscribe.app': 'Buksan sa app ng kalendaryo',
  'subscribe.google': 'Google Calendar (sa computer)',
  'subscribe.atom': 'Feed reader (Atom)',
  'subscribe.news':
    'Kusang naghahanap ng mga pagbabago ang inyong kalendaryo, ang Google ay halos isang beses sa isang araw.',
  'subscribe.several': 'Ang kaganapang kabilang sa ilan sa mga kalendaryong ito ay nasa bawat isa sa mga ito.',
  'subscribe.lost':
    'Hindi mapapanatili ng subscription ang mga piniling ito: {choices}. Mas marami ang kaganapan nito kaysa sa listahang ito.',
  'subscribe.search': 'Paghahanap',
  'subscribe.match': 'Lahat ng paksa nang sabay-sabay',
  'subscribe.download': {
    one: 'I-download ang {n} petsang ito (.ics file)',
    other: 'I-download ang {n} na petsang ito (.ics file)',
  },
  'subscribe.cut': 'Nasa file ang unang {n} petsa.',

  youWereSent: 'Ipinadala sa inyo ang kaganapang ito.',
  sentOff: '{status}. {sent}',
  linkGone: 'Wala na sa listahan ang kaganapan sa link na ito.',
  close: 'Isara',
  noLongerListed: 'Wala na sa listahan ang kaganapang ito.',
  previousEvent: 'Nauna: {title}',
  nextEvent: 'Susunod: {title}',

  'detail.published': 'Inilathala ng {name}.',
  'detail.updated': 'Na-update: {date}.',
  'detail.partOf': 'Bahagi ng',
  'detail.sessions': 'Mga sesyon',

  myPlan: 'Aking plano ({n})',
  planSavedHere:
    'Naka-save lang sa device na ito. Maaaring makalimutan ito ng mga browser: ilagay sa inyong kalendaryo para sigurado.',
  planNotKept: 'Walang itinatago ang inyong browser: mawawala ang plano pag-alis ninyo sa pahinang ito.',
  planDownload: 'I-download bilang file ng kalendaryo',
  planShare: 'Ibahagi ang aking plano',
  planTooMany: 'Masyadong mahaba ang plano para sa link; ibahagi ang file ng kalendaryo.',
  planRemove: 'Alisin',
  planRemoveAll: 'Alisin ang lahat',
  planRemoveSure: {
    one: 'Alisin ang {n} kaganapan sa inyong plano?',
    other: 'Alisin ang {n} na kaganapan sa inyong plano?',
  },
  planCancel: 'Kanselahin',
  planGone: 'Wala na sa listahan: {title}, {date}',
  planMoved: 'Nagbago ang petsa mula nang i-save ninyo; dati: {date}',
  planClash: 'Kasabay ng {title}',
  planMayClash: 'Maaaring kasabay ng {title}',
  planShared: {
    one: 'Planong may {n} kaganapan na may nagbahagi.',
    other: 'Planong may {n} na kaganapan na may nagbahagi.',
  },
  planMissing: { one: '{n} ang wala na sa listahan.', other: '{n} ang wala na sa listahan.' },
  planKeep: 'I-save din ang mga ito',
  planShowAll: 'Ipakita ang lahat ng kaganapan',
};
