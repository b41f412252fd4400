import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Zulu. */
export const words: Partial<ActionWords> = {
  newTab: 'kuvuleka kuthebhu entsha',
  actionFailed: 'Akuphumelelanga. Zama futhi, noma layisha kabusha ikhasi.',

  'rendered.asOf': 'Njengangomhla ka-{date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'I-Apple namanye amakhalenda (ifayela le-.ics)',
  'calendar.allDates': 'Zonke izinsuku (ifayela le-.ics)',
  'calendar.downloaded': 'Ifayela lekhalenda lilandiwe',
  'calendar.doubt': 'Isikhathi asiqinisekile: okufakwayo kuqala ngesikhathi esiza kuqala kulezi ezimbili.',
  'calendar.wholeDay': 'Indawo yesikhathi ayaziwa: okufakwayo kungokosuku lonke.',
  'calendar.nextDate': 'Izinsizakalo zithatha usuku olulandelayo kuphela; ifayela linazo zonke izinsuku.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (hlola isikhathi)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Indawo yesikhathi ayinikeziwe.',
  'entry.noEnd': 'Ukuphela akumenyezelwanga.',

  'share.link': 'Isixhumanisi',
  'share.copy': 'Kopisha isixhumanisi',
  'share.copied': 'Kukopishiwe',
  'share.mail': 'I-imeyili',
  'share.system': 'Yabelana…',
  'share.press': 'Cindezela u-{keys} ukuze ukopishe isixhumanisi.',
  'share.wholeList': 'Isixhumanisi sibonisa uhlu lonke, hhayi okukhethile.',

  'subscribe.about': {
    one: '{name}: umcimbi o-{n}, ngo-{date}',
    other: '{name}: imicimbi engu-{n}, olandelayo ungo-{date}',
  },
  'subscribe.none': '{name}: ayikho imicimbi okwamanje',
  'subscribe.all': 'Yonke imicimbi',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Ikheli lekhalenda',
  'subscribe.copy': 'Kopisha ikheli',
  'subscribe.copied': 'Ikheli likopishiwe',
  'subscribe.press': 'Cindezela u-{keys} ukuze ukopishe ikheli.',
  'subscribe.app': 'Vula kuhlelo lokusebenza lwekhalenda',
  'subscribe.google': 'Google Calendar (kukhompyutha)',
  'subscribe.atom': 'Isifundi sezindaba (Atom)',
  'subscribe.news': 'Ikhalenda yakho izibhekela izinguquko, i-Google cishe kanye ngosuku.',
  'subscribe.several': 'Umcimbi okumakhalenda amaningana kulawa ukuwo ngamunye wawo.',
  'subscribe.lost': 'Okubhalisele akukwazi ukugcina lokhu okukhethile: {choices}. Kunemicimbi eminingi kunalolu hlu.',
  'subscribe.search': 'Usesho',
  'subscribe.match': 'Zonke izihloko ngesikhathi esisodwa',
  'subscribe.download': {
    one: 'Landa lolu suku (ifayela le-.ics; {n})',
    other: 'Landa lezi zinsuku ezingu-{n} (ifayela le-.ics)',
  },
  'subscribe.cut': 'Ifayela linezinsuku zokuqala ezingu-{n}.',

  youWereSent: 'Uthunyelelwe lo mcimbi.',
  sentOff: '{status}. {sent}',
  linkGone: 'Umcimbi okulesi sixhumanisi awusekho ohlwini.',
  close: 'Vala',

  noLongerListed: 'Lo mcimbi awusekho ohlwini.',
  previousEvent: 'Owandulele: {title}',
  nextEvent: 'Olandelayo: {title}',
  'detail.published': 'Kushicilelwe ngu-{name}.',
  'detail.updated': 'Kubuyekezwe: {date}.',
  'detail.partOf': 'Kuyingxenye ye',
  'detail.sessions': 'Amaseshini',

  myPlan: 'Uhlelo lwami ({n})',
  planSavedHere:
    'Kulondolozwe kule divayisi kuphela. Iziphequluli zingase zikukhohlwe: kufake kukhalenda yakho ukuze uqiniseke.',
  planNotKept: 'Isiphequluli sakho asigcini lutho: uhlelo luzolahleka lapho ushiya leli khasi.',
  planDownload: 'Landa njengefayela lekhalenda',
  planShare: 'Yabelana ngohlelo lwami',
  planTooMany: 'Uhlelo lude kakhulu kusixhumanisi; yabelana ngefayela lekhalenda.',
  planRemove: 'Susa',
  planRemoveAll: 'Susa konke',
  planRemoveSure: { one: 'Susa umcimbi o-{n} ohlelweni lwakho?', other: 'Susa imicimbi engu-{n} ohlelweni lwakho?' },
  planCancel: 'Khansela',
  planGone: 'Awusekho ohlwini: {title}, {date}',
  planMoved: 'Usuku lushintshile selokhu wakulondoloza; ngaphambili: {date}',
  planClash: 'Ngesikhathi esifanayo no-{title}',
  planMayClash: 'Kungenzeka ngesikhathi esifanayo no-{title}',
  planShared: {
    one: 'Uhlelo okwabelwane ngalo: umcimbi o-{n}.',
    other: 'Uhlelo okwabelwane ngalo: imicimbi engu-{n}.',
  },
  planMissing: { one: 'Umcimbi o-{n} awusekho ohlwini.', other: 'Imicimbi engu-{n} ayisekho ohlwini.' },
  planKeep: 'Londoloza nale',
  planShowAll: 'Bonisa yonke imicimbi',
};
