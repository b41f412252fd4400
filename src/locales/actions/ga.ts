import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Irish. */
export const words: Partial<ActionWords> = {
  newTab: 'osclaítear i gcluaisín nua é',

  'rendered.asOf': 'Mar atá ar {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple agus féilirí eile (comhad .ics)',
  'calendar.allDates': 'Na dátaí go léir (comhad .ics)',
  'calendar.downloaded': 'Íoslódáladh an comhad féilire',
  'calendar.doubt': 'Tá an t-am in amhras: tosaíonn an iontráil ag an am is luaithe.',
  'calendar.wholeDay': 'Ní fios an crios ama: is don lá ar fad an iontráil.',
  'calendar.nextDate': 'Ní ghlacann na seirbhísí ach leis an gcéad dáta eile; tá gach dáta sa chomhad.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (seiceáil an t-am)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Níor fógraíodh an deireadh.',

  'share.link': 'Nasc',
  'share.copy': 'Cóipeáil an nasc',
  'share.copied': 'Cóipeáilte',
  'share.mail': 'Ríomhphost',
  'share.system': 'Comhroinn…',
  'share.press': 'Brúigh {keys} chun an nasc a chóipeáil.',
  'share.wholeList': 'Taispeánann an nasc an liosta ar fad, ní hé an rud a roghnaigh tú.',

  'subscribe.about': {
    one: '{name}: {n} imeacht, {date}',
    two: '{name}: {n} imeacht, an chéad cheann eile {date}',
    few: '{name}: {n} imeacht, an chéad cheann eile {date}',
    many: '{name}: {n} n-imeacht, an chéad cheann eile {date}',
    other: '{name}: {n} imeacht, an chéad cheann eile {date}',
  },
  'subscribe.none': '{name}: níl aon imeachtaí ann faoi láthair',
  'subscribe.all': 'Gach imeacht',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Seoladh an fhéilire',
  'subscribe.copy': 'Cóipeáil an seoladh',
  'subscribe.copied': 'Cóipeáladh an seoladh',
  'subscribe.press': 'Brúigh {keys} chun an seoladh a chóipeáil.',
  'subscribe.app': 'Oscail in aip féilire',
  'subscribe.google': 'Google Calendar (ar ríomhaire)',
  'subscribe.atom': 'Léitheoir fothaí (Atom)',
  'subscribe.news': 'Lorgaíonn d’fhéilire nuacht as féin, Google thart ar uair sa lá.',
  'subscribe.several': 'Imeacht a bhaineann le roinnt de na féilirí seo, tá sé i ngach ceann díobh.',
  'subscribe.lost':
    'Ní féidir le síntiús na roghanna seo a choinneáil: {choices}. Tá níos mó imeachtaí ann ná ar an liosta seo.',
  'subscribe.search': 'Cuardach',
  'subscribe.match': 'Na topaicí go léir in éineacht',
  'subscribe.download': {
    one: 'Íoslódáil an dáta seo (comhad .ics)',
    two: 'Íoslódáil an {n} dháta seo (comhad .ics)',
    few: 'Íoslódáil na {n} dháta seo (comhad .ics)',
    many: 'Íoslódáil na {n} ndáta seo (comhad .ics)',
    other: 'Íoslódáil na {n} dáta seo (comhad .ics)',
  },
  'subscribe.cut': 'Líon na gcéad dátaí sa chomhad: {n}.',

  youWereSent: 'Seoladh an t-imeacht seo chugat.',
  sentOff: '{status}. {sent}',
  linkGone: 'Níl an t-imeacht sa nasc seo ar an liosta a thuilleadh.',
  close: 'Dún',
  noLongerListed: 'Níl an t-imeacht seo ar an liosta a thuilleadh.',
  previousEvent: 'Roimhe seo: {title}',
  nextEvent: 'Ar aghaidh: {title}',

  'detail.published': 'Foilsithe ag {name}.',
  'detail.updated': 'Nuashonraithe: {date}.',
  'detail.partOf': 'Cuid de',
  'detail.sessions': 'Seisiúin',

  myPlan: 'Mo phlean ({n})',
  planSavedHere:
    'Sábháilte ar an ngléas seo amháin. D’fhéadfadh brabhsálaithe é a dhearmad: cuir i d’fhéilire é le bheith cinnte.',
  planNotKept: 'Ní choinníonn do bhrabhsálaí rud ar bith: imeoidh an plean nuair a fhágfaidh tú an leathanach seo.',
  planDownload: 'Íoslódáil mar chomhad féilire',
  planShare: 'Comhroinn mo phlean',
  planTooMany: 'Tá an plean rófhada do nasc; comhroinn an comhad féilire.',
  planRemove: 'Bain',
  planRemoveAll: 'Bain gach ceann',
  planRemoveSure: {
    one: 'Bain {n} imeacht de do phlean?',
    two: 'Bain {n} imeacht de do phlean?',
    few: 'Bain {n} imeacht de do phlean?',
    many: 'Bain {n} n-imeacht de do phlean?',
    other: 'Bain {n} imeacht de do phlean?',
  },
  planCancel: 'Cealaigh',
  planGone: 'Níl ar an liosta a thuilleadh: {title}, {date}',
  planMoved: 'Athraíodh an dáta ó shábháil tú é; roimhe seo: {date}',
  planClash: 'Ag an am céanna le {title}',
  planMayClash: 'B’fhéidir ag an am céanna le {title}',
  planShared: {
    one: 'Plean le {n} imeacht a chomhroinn duine éigin.',
    two: 'Plean le {n} imeacht a chomhroinn duine éigin.',
    few: 'Plean le {n} imeacht a chomhroinn duine éigin.',
    many: 'Plean le {n} n-imeacht a chomhroinn duine éigin.',
    other: 'Plean le {n} imeacht a chomhroinn duine éigin.',
  },
  planMissing: {
    one: 'Níl {n} ar an liosta a thuilleadh.',
    two: 'Níl {n} ar an liosta a thuilleadh.',
    few: 'Níl {n} ar an liosta a thuilleadh.',
    many: 'Níl {n} ar an liosta a thuilleadh.',
    other: 'Níl {n} ar an liosta a thuilleadh.',
  },
  planKeep: 'Sábháil iad seo freisin',
  planShowAll: 'Taispeáin gach imeacht',
};
