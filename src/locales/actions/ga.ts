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
};
