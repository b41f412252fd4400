import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** Luxembourgish. */
export const words: Partial<ActionWords> = {
  newTab: 'geet an engem neien Tab op',
  actionFailed: 'Dat huet net geklappt. Probéiert nach eng Kéier, oder luet d’Säit nei.',

  'rendered.asOf': 'Stand: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple an aner Kalenneren (.ics-Fichier)',
  'calendar.allDates': 'All Datumen (.ics-Fichier)',
  'calendar.downloaded': 'Kalennerfichier erofgelueden',
  'calendar.doubt': 'D’Auerzäit ass net sécher: Den Termin fänkt bei der fréierer un.',
  'calendar.wholeDay': 'D’Zäitzon ass net bekannt: Den Termin ass fir de ganzen Dag.',
  'calendar.nextDate': 'Servicer huelen nëmmen den nächsten Datum; de Fichier huet se all.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (Auerzäit kontrolléieren)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'D’Zäitzon ass net uginn.',
  'entry.noEnd': 'D’Enn ass net ugekënnegt.',

  'share.link': 'Link',
  'share.copy': 'Link kopéieren',
  'share.copied': 'Kopéiert',
  'share.mail': 'E-Mail',
  'share.system': 'Deelen…',
  'share.press': 'Dréckt {keys}, fir de Link ze kopéieren.',
  'share.wholeList': 'De Link weist déi ganz Lëscht, net Är Auswiel.',

  'subscribe.about': {
    one: '{name}: {n} Evenement, den {date}',
    other: '{name}: {n} Evenementer, dat nächst den {date}',
  },
  'subscribe.none': '{name}: am Moment keng Evenementer',
  'subscribe.all': 'All Evenementer',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adress vum Kalenner',
  'subscribe.copy': 'Adress kopéieren',
  'subscribe.copied': 'Adress kopéiert',
  'subscribe.press': 'Dréckt {keys}, fir d’Adress ze kopéieren.',
  'subscribe.app': 'An enger Kalenner-App opmaachen',
  'subscribe.google': 'Google Calendar (um Computer)',
  'subscribe.atom': 'Feed-Lieser (Atom)',
  'subscribe.news': 'Äre Kalenner sicht selwer no Ännerungen, Google ongeféier eemol am Dag.',
  'subscribe.several': 'En Evenement, dat zu e puer vun dëse Kalennere gehéiert, steet an all deene Kalenneren.',
  'subscribe.lost': 'En Abonnement kann dës Auswiel net behalen: {choices}. Et huet méi Evenementer wéi dës Lëscht.',
  'subscribe.search': 'Sich',
  'subscribe.match': 'All Themen zugläich',
  'subscribe.download': {
    one: 'Dësen Datum eroflueden (.ics-Fichier)',
    other: 'Dës {n} Datumen eroflueden (.ics-Fichier)',
  },
  'subscribe.cut': 'De Fichier huet déi éischt {n} Datumen.',

  youWereSent: 'Dëst Evenement gouf Iech geschéckt.',
  sentOff: '{status}. {sent}',
  linkGone: 'D’Evenement an dësem Link ass net méi opgelëscht.',
  close: 'Zoumaachen',

  noLongerListed: 'Dëst Evenement ass net méi opgelëscht.',
  previousEvent: 'Evenement virdrun: {title}',
  nextEvent: 'Evenement duerno: {title}',
  'detail.published': 'Publizéiert vun {name}.',
  'detail.updated': 'Aktualiséiert: {date}.',
  'detail.partOf': 'Deel vun',
  'detail.sessions': 'Programmpunkten',

  myPlan: 'Mäi Plang ({n})',
  planSavedHere:
    'Nëmmen op dësem Apparat gespäichert. Browsere kënnen et vergiessen: Setzt et fir sécher ze goen an Äre Kalenner.',
  planNotKept: 'Äre Browser späichert näischt: De Plang ass fort, wann Dir dës Säit verloosst.',
  planDownload: 'Als Kalennerfichier eroflueden',
  planShare: 'Mäi Plang deelen',
  planTooMany: 'De Plang ass ze laang fir e Link; deelt de Kalennerfichier.',
  planRemove: 'Ewechhuelen',
  planRemoveAll: 'Alles ewechhuelen',
  planRemoveSure: {
    one: '{n} Evenement aus Ärem Plang ewechhuelen?',
    other: '{n} Evenementer aus Ärem Plang ewechhuelen?',
  },
  planCancel: 'Ofbriechen',
  planGone: 'Net méi opgelëscht: {title}, {date}',
  planMoved: 'Datum geännert, zënter Dir et gespäichert hutt, virdrun: {date}',
  planClash: 'Zur selwechter Zäit wéi {title}',
  planMayClash: 'Vläicht zur selwechter Zäit wéi {title}',
  planShared: { one: 'E gedeelte Plang mat {n} Evenement.', other: 'E gedeelte Plang mat {n} Evenementer.' },
  planMissing: { one: '{n} ass net méi opgelëscht.', other: '{n} sinn net méi opgelëscht.' },
  planKeep: 'Och dës späicheren',
  planShowAll: 'All Evenementer weisen',
};
