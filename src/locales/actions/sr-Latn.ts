import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Serbian (Latin). */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',
  actionFailed: 'To nije uspelo. Pokušajte ponovo ili ponovo učitajte stranicu.',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vreme je sporno: unos u kalendaru počinje u ranije od dva moguća vremena.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos važi za ceo dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo sledeći datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (proverite vreme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Vremenska zona nije navedena.',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Veza',
  'share.copy': 'Kopiraj vezu',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podeli…',
  'share.press': 'Pritisnite {keys} da biste kopirali vezu.',
  'share.wholeList': 'Veza prikazuje ceo spisak, a ne Vaš izbor.',

  'subscribe.about': {
    one: '{name}: {n} događaj, sledeći {date}',
    few: '{name}: {n} događaja, sledeći {date}',
    other: '{name}: {n} događaja, sledeći {date}',
  },
  'subscribe.none': '{name}: trenutno nema događaja',
  'subscribe.all': 'Svi događaji',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresa kalendara',
  'subscribe.copy': 'Kopiraj adresu',
  'subscribe.copied': 'Adresa je kopirana',
  'subscribe.press': 'Pritisnite {keys} da biste kopirali adresu.',
  'subscribe.app': 'Otvori u aplikaciji kalendara',
  'subscribe.google': 'Google Calendar (na računaru)',
  'subscribe.atom': 'Čitač vesti (Atom)',
  'subscribe.news': 'Vaš kalendar sam traži izmene, Google otprilike jednom dnevno.',
  'subscribe.several': 'Događaj koji pripada u više ovih kalendara nalazi se u svakom od njih.',
  'subscribe.lost': 'Pretplata ne može da zadrži ovaj izbor: {choices}. Sadrži više događaja nego ovaj spisak.',
  'subscribe.search': 'Pretraga',
  'subscribe.match': 'Sve teme istovremeno',
  'subscribe.download': {
    one: 'Preuzmi {n} datum (datoteka .ics)',
    few: 'Preuzmi {n} datuma (datoteka .ics)',
    other: 'Preuzmi {n} datuma (datoteka .ics)',
  },
  'subscribe.cut': 'Datoteka sadrži prve datume, ukupno {n}.',

  youWereSent: 'Poslat Vam je ovaj događaj.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događaj sa ove veze više nije na spisku.',
  close: 'Zatvori',
  noLongerListed: 'Ovaj događaj više nije na spisku.',
  previousEvent: 'Prethodni: {title}',
  nextEvent: 'Sledeći: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}',
  'detail.partOf': 'Deo celine',
  'detail.sessions': 'Sesije',

  myPlan: 'Moj plan ({n})',
  planSavedHere:
    'Sačuvano samo na ovom uređaju. Pregledači to mogu da zaborave: za svaki slučaj unesite plan u svoj kalendar.',
  planNotKept: 'Vaš pregledač ništa ne čuva: plan nestaje kada napustite ovu stranicu.',
  planDownload: 'Preuzmi kao datoteku kalendara',
  planShare: 'Podeli moj plan',
  planTooMany: 'Plan je predugačak za vezu; podelite datoteku kalendara.',
  planRemove: 'Ukloni',
  planRemoveAll: 'Ukloni sve',
  planRemoveSure: {
    one: 'Ukloniti {n} događaj iz Vašeg plana?',
    few: 'Ukloniti {n} događaja iz Vašeg plana?',
    other: 'Ukloniti {n} događaja iz Vašeg plana?',
  },
  planCancel: 'Otkaži',
  planGone: 'Više nije na spisku: {title}, {date}',
  planMoved: 'Datum je promenjen otkako ste ga sačuvali; pre: {date}',
  planClash: 'U isto vreme kao {title}',
  planMayClash: 'Možda u isto vreme kao {title}',
  planShared: {
    one: 'Podeljeni plan: {n} događaj.',
    few: 'Podeljeni plan: {n} događaja.',
    other: 'Podeljeni plan: {n} događaja.',
  },
  planMissing: {
    one: 'Nije više na spisku: {n}.',
    few: 'Nisu više na spisku: {n}.',
    other: 'Nije više na spisku: {n}.',
  },
  planKeep: 'Sačuvaj i ove',
  planShowAll: 'Prikaži sve događaje',
};
