import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Xhosa. */
export const words: Partial<ActionWords> = {
  newTab: 'kuvuleka kwithebhu entsha',
  actionFailed: 'Akuphumelelanga. Zama kwakhona, okanye layisha iphepha kwakhona.',

  'rendered.asOf': 'Njengoko bekunjalo ngo-{date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'I-Apple nezinye iikhalenda (ifayile ye-.ics)',
  'calendar.allDates': 'Yonke imihla (ifayile ye-.ics)',
  'calendar.downloaded': 'Ifayile yekhalenda ikhutshelwe',
  'calendar.doubt': 'Ixesha aliqinisekanga: okufakiweyo kuqala ngelokuqala kula mabini.',
  'calendar.wholeDay': 'Ummandla wexesha awaziwa: okufakiweyo kokosuku lonke.',
  'calendar.nextDate': 'Iinkonzo zithatha umhla olandelayo kuphela; ifayile inayo yonke imihla.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (jonga ixesha)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Ummandla wexesha awunikwanga.',
  'entry.noEnd': 'Isiphelo asibhengezwanga.',

  'share.link': 'Ikhonkco',
  'share.copy': 'Kopa ikhonkco',
  'share.copied': 'Kukotshiwe',
  'share.mail': 'I-imeyile',
  'share.system': 'Yabelana…',
  'share.press': 'Cinezela u-{keys} ukuze ukope ikhonkco.',
  'share.wholeList': 'Ikhonkco libonisa uluhlu lonke, hayi oko ukukhethileyo.',

  'subscribe.about': {
    one: '{name}: isiganeko esi-{n}, ngo-{date}',
    other: '{name}: iziganeko ezi-{n}, esilandelayo singo-{date}',
  },
  'subscribe.none': '{name}: akukho ziganeko okwangoku',
  'subscribe.all': 'Zonke iziganeko',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Idilesi yekhalenda',
  'subscribe.copy': 'Kopa idilesi',
  'subscribe.copied': 'Idilesi ikotshiwe',
  'subscribe.press': 'Cinezela u-{keys} ukuze ukope idilesi.',
  'subscribe.app': 'Vula kwi-app yekhalenda',
  'subscribe.google': 'Google Calendar (kwikhompyutha)',
  'subscribe.atom': 'Isifundi seendaba (Atom)',
  'subscribe.news': 'Ikhalenda yakho izikhangelela utshintsho, i-Google malunga kanye ngosuku.',
  'subscribe.several': 'Isiganeko esikwiikhalenda eziliqela kwezi sikuyo nganye kuzo.',
  'subscribe.lost':
    'Ikhalenda obhalisela kuyo ayikwazi ukugcina oku kukhethiweyo: {choices}. Ineziganeko ezingaphezu kolu luhlu.',
  'subscribe.search': 'Ukhangelo',
  'subscribe.match': 'Zonke izihloko ngaxeshanye',
  'subscribe.download': {
    one: 'Khuphela lo mhla (ifayile ye-.ics; {n})',
    other: 'Khuphela le mihla e-{n} (ifayile ye-.ics)',
  },
  'subscribe.cut': 'Ifayile inemihla yokuqala e-{n}.',

  youWereSent: 'Uthunyelelwe esi siganeko.',
  sentOff: '{status}. {sent}',
  linkGone: 'Isiganeko esikweli khonkco asisekho kuluhlu.',
  close: 'Vala',

  noLongerListed: 'Esi siganeko asisekho kuluhlu.',
  previousEvent: 'Esingaphambili: {title}',
  nextEvent: 'Esilandelayo: {title}',
  'detail.published': 'Kupapashwe ngu-{name}.',
  'detail.updated': 'Kuhlaziywe: {date}.',
  'detail.partOf': 'Yinxalenye ye',
  'detail.sessions': 'Iiseshoni',

  myPlan: 'Isicwangciso sam ({n})',
  planSavedHere:
    'Kugcinwe kwesi sixhobo kuphela. Izikhangeli zisenokukulibala: kufake kwikhalenda yakho ukuze uqiniseke.',
  planNotKept: 'Isikhangeli sakho asigcini nto: isicwangciso siya kulahleka xa ushiya eli phepha.',
  planDownload: 'Khuphela njengefayile yekhalenda',
  planShare: 'Yabelana ngesicwangciso sam',
  planTooMany: 'Isicwangciso side kakhulu kwikhonkco; yabelana ngefayile yekhalenda.',
  planRemove: 'Susa',
  planRemoveAll: 'Susa zonke',
  planRemoveSure: {
    one: 'Susa isiganeko esi-{n} kwisicwangciso sakho?',
    other: 'Susa iziganeko ezi-{n} kwisicwangciso sakho?',
  },
  planCancel: 'Rhoxisa',
  planGone: 'Asisekho kuluhlu: {title}, {date}',
  planMoved: 'Umhla utshintshile ukususela oko wakugcinayo; ngaphambili: {date}',
  planClash: 'Ngexesha elinye no-{title}',
  planMayClash: 'Mhlawumbi ngexesha elinye no-{title}',
  planShared: {
    one: 'Isicwangciso ekwabelwene ngaso: isiganeko esi-{n}.',
    other: 'Isicwangciso ekwabelwene ngaso: iziganeko ezi-{n}.',
  },
  planMissing: { one: 'Isiganeko esi-{n} asisekho kuluhlu.', other: 'Iziganeko ezi-{n} azisekho kuluhlu.' },
  planKeep: 'Gcina nezi',
  planShowAll: 'Bonisa zonke iziganeko',
};
