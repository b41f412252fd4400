import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link'],
};

/** Bosnian. */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',
  actionFailed: 'To nije uspjelo. Pokušajte ponovo ili ponovo učitajte stranicu.',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vrijeme je upitno: unos u kalendaru počinje u ranije od dva moguća vremena.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos u kalendaru vrijedi za cijeli dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo naredni datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (provjerite vrijeme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Vremenska zona nije navedena.',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Link',
  'share.copy': 'Kopiraj link',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podijeli…',
  'share.press': 'Pritisnite {keys} za kopiranje linka.',
  'share.wholeList': 'Link prikazuje cijeli spisak, a ne Vaš odabir.',

  'subscribe.about': {
    one: '{name}: {n} događaj, naredni {date}',
    few: '{name}: {n} događaja, naredni {date}',
    other: '{name}: {n} događaja, naredni {date}',
  },
  'subscribe.none': '{name}: trenutno nema događaja',
  'subscribe.all': 'Svi događaji',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresa kalendara',
  'subscribe.copy': 'Kopiraj adresu',
  'subscribe.copied': 'Adresa je kopirana',
  'subscribe.press': 'Pritisnite {keys} za kopiranje adrese.',
  'subscribe.app': 'Otvori u aplikaciji kalendara',
  'subscribe.google': 'Google Calendar (na računaru)',
  'subscribe.atom': 'Čitač vijesti (Atom)',
  'subscribe.news': 'Vaš kalendar sam provjerava promjene, Google otprilike jednom dnevno.',
  'subscribe.several': 'Događaj koji pripada u više ovih kalendara nalazi se u svakom od njih.',
  'subscribe.lost': 'Pretplata ne može zadržati ovaj odabir: {choices}. Sadrži više događaja nego ovaj spisak.',
  'subscribe.search': 'Pretraga',
  'subscribe.match': 'Sve teme istovremeno',
  'subscribe.download': {
    one: 'Preuzmi {n} datum (datoteka .ics)',
    few: 'Preuzmi {n} datuma (datoteka .ics)',
    other: 'Preuzmi {n} datuma (datoteka .ics)',
  },
  'subscribe.cut': 'Datoteka sadrži prvih {n} datuma.',

  youWereSent: 'Poslan Vam je ovaj događaj.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događaj s ovog linka više nije na spisku.',
  close: 'Zatvori',
  noLongerListed: 'Ovaj događaj više nije na spisku.',
  previousEvent: 'Prethodni: {title}',
  nextEvent: 'Naredni: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}',
  'detail.partOf': 'U sklopu',
  'detail.sessions': 'Sesije',

  myPlan: 'Moj plan ({n})',
  planSavedHere:
    'Sačuvano samo na ovom uređaju. Preglednici to mogu zaboraviti: unesite događaj u svoj kalendar da budete sigurni.',
  planNotKept: 'Vaš preglednik ništa ne čuva: plan nestaje kada napustite ovu stranicu.',
  planDownload: 'Preuzmi kao datoteku kalendara',
  planShare: 'Podijeli moj plan',
  planTooMany: 'Plan je predug za link; podijelite datoteku kalendara.',
  planRemove: 'Ukloni',
  planRemoveAll: 'Ukloni sve',
  planRemoveSure: {
    one: 'Ukloniti {n} događaj iz Vašeg plana?',
    few: 'Ukloniti {n} događaja iz Vašeg plana?',
    other: 'Ukloniti {n} događaja iz Vašeg plana?',
  },
  planCancel: 'Odustani',
  planGone: 'Više nije na spisku: {title}, {date}',
  planMoved: 'Datum je promijenjen otkako ste ga sačuvali; prije: {date}',
  planClash: 'U isto vrijeme kao {title}',
  planMayClash: 'Možda u isto vrijeme kao {title}',
  planShared: {
    one: 'Plan koji je neko podijelio: {n} događaj.',
    few: 'Plan koji je neko podijelio: {n} događaja.',
    other: 'Plan koji je neko podijelio: {n} događaja.',
  },
  planMissing: {
    one: 'Nije više na spisku: {n}.',
    few: 'Nisu više na spisku: {n}.',
    other: 'Nije više na spisku: {n}.',
  },
  planKeep: 'Sačuvaj i ove',
  planShowAll: 'Prikaži sve događaje',
};
