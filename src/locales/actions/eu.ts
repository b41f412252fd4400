import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Basque. */
export const words: Partial<ActionWords> = {
  newTab: 'fitxa berri batean irekitzen da',
  actionFailed: 'Ez du funtzionatu. Saiatu berriro edo kargatu berriro orria.',

  'rendered.asOf': 'Egoera: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple eta beste egutegiak (.ics fitxategia)',
  'calendar.allDates': 'Data guztiak (.ics fitxategia)',
  'calendar.downloaded': 'Egutegi-fitxategia deskargatu da',
  'calendar.doubt': 'Ordua zalantzazkoa da: egutegiko sarrera bietatik goizenekoan hasten da.',
  'calendar.wholeDay': 'Ordu-eremua ez da ezagutzen: egutegiko sarrera egun osokoa da.',
  'calendar.nextDate': 'Zerbitzuek hurrengo data bakarrik hartzen dute; fitxategiak guztiak ditu.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (egiaztatu ordua)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Ordu-eremua ez da zehaztu.',
  'entry.noEnd': 'Amaiera ez da iragarri.',

  'share.link': 'Esteka',
  'share.copy': 'Kopiatu esteka',
  'share.copied': 'Kopiatuta',
  'share.mail': 'Posta elektronikoa',
  'share.system': 'Partekatu…',
  'share.press': 'Sakatu {keys} esteka kopiatzeko.',
  'share.wholeList': 'Estekak zerrenda osoa erakusten du, ez zuk aukeratutakoa.',

  'subscribe.about': { one: '{name}: ekitaldi {n}, data: {date}', other: '{name}: {n} ekitaldi, hurrengoa: {date}' },
  'subscribe.none': '{name}: une honetan ez dago ekitaldirik',
  'subscribe.all': 'Ekitaldi guztiak',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Egutegiaren helbidea',
  'subscribe.copy': 'Kopiatu helbidea',
  'subscribe.copied': 'Helbidea kopiatu da',
  'subscribe.press': 'Sakatu {keys} helbidea kopiatzeko.',
  'subscribe.app': 'Ireki egutegi-aplikazio batean',
  'subscribe.google': 'Google Calendar (ordenagailuan)',
  'subscribe.atom': 'Jario-irakurgailua (Atom)',
  'subscribe.news': 'Zure egutegiak bere kabuz bilatzen ditu aldaketak; Googlek, egunean behin gutxi gorabehera.',
  'subscribe.several': 'Egutegi hauetako bati baino gehiagori dagokion ekitaldia haietako bakoitzean dago.',
  'subscribe.lost':
    'Harpidetza batek ezin ditu aukera hauek gorde: {choices}. Zerrenda honek baino ekitaldi gehiago ditu.',
  'subscribe.search': 'Bilaketa',
  'subscribe.match': 'Gai guztiak batera',
  'subscribe.download': {
    one: 'Deskargatu data hau (.ics fitxategia)',
    other: 'Deskargatu {n} data hauek (.ics fitxategia)',
  },
  'subscribe.cut': 'Fitxategian lehen {n} datak daude.',

  youWereSent: 'Ekitaldi hau bidali dizute.',
  sentOff: '{status}. {sent}',
  linkGone: 'Esteka honetako ekitaldia jada ez dago zerrendan.',
  close: 'Itxi',

  noLongerListed: 'Ekitaldi hau jada ez dago zerrendan.',
  previousEvent: 'Aurrekoa: {title}',
  nextEvent: 'Hurrengoa: {title}',
  'detail.published': 'Argitaratzailea: {name}.',
  'detail.updated': 'Eguneratze-data: {date}.',
  'detail.partOf': 'Honen barruan',
  'detail.sessions': 'Saioak',

  myPlan: 'Nire plana ({n})',
  planSavedHere: 'Gailu honetan bakarrik gorde da. Nabigatzaileak ahaztu dezake: ziur egoteko, gehitu zure egutegira.',
  planNotKept: 'Zure nabigatzaileak ez du ezer gordetzen: plana galdu egingo da orri honetatik irtetean.',
  planDownload: 'Deskargatu egutegi-fitxategi gisa',
  planShare: 'Partekatu nire plana',
  planTooMany: 'Plana luzeegia da esteka baterako; partekatu egutegi-fitxategia.',
  planRemove: 'Kendu',
  planRemoveAll: 'Kendu guztiak',
  planRemoveSure: { one: 'Ekitaldi {n} kendu zure planetik?', other: '{n} ekitaldi kendu zure planetik?' },
  planCancel: 'Utzi',
  planGone: 'Jada ez dago zerrendan: {title}, {date}',
  planMoved: 'Data aldatu da gorde zenuenetik; lehen: {date}',
  planClash: 'Ordu berean: {title}',
  planMayClash: 'Agian ordu berean: {title}',
  planShared: { one: 'Partekatutako plana: ekitaldi {n}.', other: 'Partekatutako plana: {n} ekitaldi.' },
  planMissing: { one: '{n} jada ez dago zerrendan.', other: '{n} jada ez daude zerrendan.' },
  planKeep: 'Gorde hauek ere',
  planShowAll: 'Erakutsi ekitaldi guztiak',
};
