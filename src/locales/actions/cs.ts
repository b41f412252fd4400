import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail'],
};

/** Czech. */
export const words: Partial<ActionWords> = {
  newTab: 'otevře se na nové kartě',

  'rendered.asOf': 'Stav ke dni {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple a další kalendáře (soubor .ics)',
  'calendar.allDates': 'Všechny termíny (soubor .ics)',
  'calendar.downloaded': 'Soubor kalendáře byl stažen',
  'calendar.doubt': 'Čas je nejistý: položka v kalendáři začíná v dřívější z obou možností.',
  'calendar.wholeDay': 'Časové pásmo není známo: položka v kalendáři je na celý den.',
  'calendar.nextDate': 'Služby převezmou jen nejbližší termín; soubor obsahuje všechny.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (ověřte čas)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Časové pásmo není uvedeno.',
  'entry.noEnd': 'Konec nebyl oznámen.',

  'share.link': 'Odkaz',
  'share.copy': 'Kopírovat odkaz',
  'share.copied': 'Zkopírováno',
  'share.mail': 'E-mail',
  'share.system': 'Sdílet…',
  'share.press': 'Stisknutím {keys} zkopírujete odkaz.',
  'share.wholeList': 'Odkaz ukazuje celý seznam, nikoli váš výběr.',

  'subscribe.about': {
    one: '{name}: {n} akce, {date}',
    few: '{name}: {n} akce, nejbližší {date}',
    many: '{name}: {n} akce, nejbližší {date}',
    other: '{name}: {n} akcí, nejbližší {date}',
  },
  'subscribe.none': '{name}: v současnosti žádné akce',
  'subscribe.all': 'Všechny akce',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresa kalendáře',
  'subscribe.copy': 'Kopírovat adresu',
  'subscribe.copied': 'Adresa zkopírována',
  'subscribe.press': 'Stisknutím {keys} zkopírujete adresu.',
  'subscribe.app': 'Otevřít v kalendářové aplikaci',
  'subscribe.google': 'Google Calendar (na počítači)',
  'subscribe.atom': 'Čtečka kanálů (Atom)',
  'subscribe.news': 'Váš kalendář zjišťuje změny sám, Google přibližně jednou denně.',
  'subscribe.several': 'Akce, která patří do několika těchto kalendářů, je v každém z nich.',
  'subscribe.lost': 'Odběr nemůže zachovat tento výběr: {choices}. Obsahuje více akcí než tento seznam.',
  'subscribe.search': 'Hledání',
  'subscribe.match': 'Všechna témata zároveň',
  'subscribe.download': {
    one: 'Stáhnout tento termín (soubor .ics)',
    few: 'Stáhnout tyto {n} termíny (soubor .ics)',
    many: 'Stáhnout {n} termínu (soubor .ics)',
    other: 'Stáhnout těchto {n} termínů (soubor .ics)',
  },
  'subscribe.cut': 'Soubor obsahuje prvních {n} termínů.',

  youWereSent: 'Tato akce vám byla poslána.',
  sentOff: '{status}. {sent}',
  linkGone: 'Akce z tohoto odkazu už v seznamu není.',
  close: 'Zavřít',
  noLongerListed: 'Tato akce už v seznamu není.',
  previousEvent: 'Předchozí: {title}',
  nextEvent: 'Další: {title}',

  'detail.published': 'Zveřejňuje {name}.',
  'detail.updated': 'Aktualizováno: {date}.',
  'detail.partOf': 'V rámci',
  'detail.sessions': 'Bloky programu',

  myPlan: 'Můj plán ({n})',
  planSavedHere:
    'Uloženo jen v tomto zařízení. Prohlížeč může uložené smazat: pro jistotu si plán přidejte do kalendáře.',
  planNotKept: 'Váš prohlížeč nic neukládá: po opuštění této stránky bude plán pryč.',
  planDownload: 'Stáhnout jako soubor kalendáře',
  planShare: 'Sdílet můj plán',
  planTooMany: 'Plán je na odkaz příliš dlouhý; sdílejte soubor kalendáře.',
  planRemove: 'Odebrat',
  planRemoveAll: 'Odebrat vše',
  planRemoveSure: {
    one: 'Odebrat {n} akci z vašeho plánu?',
    few: 'Odebrat {n} akce z vašeho plánu?',
    many: 'Odebrat {n} akce z vašeho plánu?',
    other: 'Odebrat {n} akcí z vašeho plánu?',
  },
  planCancel: 'Zrušit',
  planGone: 'Už není v seznamu: {title}, {date}',
  planMoved: 'Termín se od uložení změnil; původně: {date}',
  planClash: 'Ve stejnou dobu jako {title}',
  planMayClash: 'Možná ve stejnou dobu jako {title}',
  planShared: {
    one: 'Plán, který někdo sdílel: {n} akce.',
    few: 'Plán, který někdo sdílel: {n} akce.',
    many: 'Plán, který někdo sdílel: {n} akce.',
    other: 'Plán, který někdo sdílel: {n} akcí.',
  },
  planMissing: {
    one: '{n} už není v seznamu.',
    few: '{n} už nejsou v seznamu.',
    many: '{n} už není v seznamu.',
    other: '{n} už není v seznamu.',
  },
  planKeep: 'Uložit i tyto',
  planShowAll: 'Zobrazit všechny akce',
};
