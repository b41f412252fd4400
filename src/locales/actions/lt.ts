import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Lithuanian. */
export const words: Partial<ActionWords> = {
  newTab: 'atsidaro naujoje kortelėje',

  'rendered.asOf': 'Padėtis: {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple ir kiti kalendoriai (.ics failas)',
  'calendar.allDates': 'Visos datos (.ics failas)',
  'calendar.downloaded': 'Kalendoriaus failas atsisiųstas',
  'calendar.doubt': 'Laikas abejotinas: kalendoriaus įrašas prasideda ankstesniu iš dviejų.',
  'calendar.wholeDay': 'Laiko juosta nežinoma: kalendoriaus įrašas skirtas visai dienai.',
  'calendar.nextDate': 'Paslaugos perima tik artimiausią datą; faile yra visos.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (patikrinkite laiką)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Laiko juosta nenurodyta.',
  'entry.noEnd': 'Pabaiga nepaskelbta.',

  'share.link': 'Nuoroda',
  'share.copy': 'Kopijuoti nuorodą',
  'share.copied': 'Nukopijuota',
  'share.mail': 'El. paštas',
  'share.system': 'Bendrinti…',
  'share.press': 'Norėdami kopijuoti nuorodą, spauskite {keys}.',
  'share.wholeList': 'Nuoroda rodo visą sąrašą, o ne jūsų pasirinkimą.',

  'subscribe.about': {
    one: '{name}: {n} renginys, artimiausias {date}',
    few: '{name}: {n} renginiai, artimiausias {date}',
    many: '{name}: {n} renginio, artimiausias {date}',
    other: '{name}: {n} renginių, artimiausias {date}',
  },
  'subscribe.none': '{name}: šiuo metu renginių nėra',
  'subscribe.all': 'Visi renginiai',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Kalendoriaus adresas',
  'subscribe.copy': 'Kopijuoti adresą',
  'subscribe.copied': 'Adresas nukopijuotas',
  'subscribe.press': 'Norėdami kopijuoti adresą, spauskite {keys}.',
  'subscribe.app': 'Atverti kalendoriaus programoje',
  'subscribe.google': 'Google Calendar (kompiuteryje)',
  'subscribe.atom': 'Kanalų skaityklė (Atom)',
  'subscribe.news': 'Jūsų kalendorius pakeitimų ieško pats, Google – maždaug kartą per dieną.',
  'subscribe.several': 'Renginys, priklausantis keliems iš šių kalendorių, yra kiekviename iš jų.',
  'subscribe.lost': 'Prenumerata negali išlaikyti šio pasirinkimo: {choices}. Joje daugiau renginių nei šiame sąraše.',
  'subscribe.search': 'Paieška',
  'subscribe.match': 'Visos temos kartu',
  'subscribe.download': {
    one: 'Atsisiųsti {n} datą (.ics failas)',
    few: 'Atsisiųsti {n} datas (.ics failas)',
    many: 'Atsisiųsti {n} datos (.ics failas)',
    other: 'Atsisiųsti {n} datų (.ics failas)',
  },
  'subscribe.cut': 'Faile – tik pirmosios datos ({n}).',

  youWereSent: 'Jums atsiuntė šį renginį.',
  sentOff: '{status}. {sent}',
  linkGone: 'Šios nuorodos renginio sąraše nebėra.',
  close: 'Užverti',
  noLongerListed: 'Šio renginio sąraše nebėra.',
  previousEvent: 'Ankstesnis: {title}',
  nextEvent: 'Kitas: {title}',

  'detail.published': 'Paskelbė {name}.',
  'detail.updated': 'Atnaujinta: {date}',
  'detail.partOf': 'Ciklo ar renginio dalis',
  'detail.sessions': 'Sesijos',

  myPlan: 'Mano planas ({n})',
  planSavedHere:
    'Išsaugota tik šiame įrenginyje. Naršyklė gali tai ištrinti: kad neprarastumėte, įtraukite į savo kalendorių.',
  planNotKept: 'Jūsų naršyklė nieko neišsaugo: išėjus iš šio puslapio planas dings.',
  planDownload: 'Atsisiųsti kaip kalendoriaus failą',
  planShare: 'Bendrinti mano planą',
  planTooMany: 'Planas per ilgas nuorodai; bendrinkite kalendoriaus failą.',
  planRemove: 'Pašalinti',
  planRemoveAll: 'Pašalinti visus',
  planRemoveSure: {
    one: 'Pašalinti iš jūsų plano {n} renginį?',
    few: 'Pašalinti iš jūsų plano {n} renginius?',
    many: 'Pašalinti iš jūsų plano {n} renginio?',
    other: 'Pašalinti iš jūsų plano {n} renginių?',
  },
  planCancel: 'Atšaukti',
  planGone: 'Sąraše nebėra: {title}, {date}',
  planMoved: 'Išsaugojus data pasikeitė; anksčiau: {date}',
  planClash: 'Tuo pačiu metu: {title}',
  planMayClash: 'Galbūt tuo pačiu metu: {title}',
  planShared: {
    one: 'Bendrinamas planas: {n} renginys.',
    few: 'Bendrinamas planas: {n} renginiai.',
    many: 'Bendrinamas planas: {n} renginio.',
    other: 'Bendrinamas planas: {n} renginių.',
  },
  planMissing: {
    one: 'Sąraše nebėra: {n}.',
    few: 'Sąraše nebėra: {n}.',
    many: 'Sąraše nebėra: {n}.',
    other: 'Sąraše nebėra: {n}.',
  },
  planKeep: 'Išsaugoti ir šiuos',
  planShowAll: 'Rodyti visus renginius',
};
