import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail'],
};

/** European Portuguese. */
export const words: Partial<ActionWords> = {
  newTab: 'abre num novo separador',
  actionFailed: 'Não funcionou. Tente de novo ou recarregue a página.',

  'rendered.asOf': 'Situação em {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple e outros calendários (ficheiro .ics)',
  'calendar.allDates': 'Todas as datas (ficheiro .ics)',
  'calendar.downloaded': 'Ficheiro de calendário transferido',
  'calendar.doubt': 'A hora é incerta: no calendário, o evento começa na primeira das duas.',
  'calendar.wholeDay': 'O fuso horário não é conhecido: no calendário, o evento ocupa o dia inteiro.',
  'calendar.nextDate': 'Os serviços recebem só a próxima data; o ficheiro contém todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verificar a hora)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'O fuso horário não é indicado.',
  'entry.noEnd': 'O fim não foi anunciado.',

  'share.link': 'Ligação',
  'share.copy': 'Copiar ligação',
  'share.copied': 'Copiado',
  'share.mail': 'E-mail',
  'share.system': 'Partilhar…',
  'share.press': 'Prima {keys} para copiar a ligação.',
  'share.wholeList': 'A ligação mostra a lista inteira, não o que escolheu.',

  'subscribe.about': {
    one: '{name}: {n} evento, em {date}',
    many: '{name}: {n} de eventos, o próximo em {date}',
    other: '{name}: {n} eventos, o próximo em {date}',
  },
  'subscribe.none': '{name}: nenhum evento de momento',
  'subscribe.all': 'Todos os eventos',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Endereço do calendário',
  'subscribe.copy': 'Copiar endereço',
  'subscribe.copied': 'Endereço copiado',
  'subscribe.press': 'Prima {keys} para copiar o endereço.',
  'subscribe.app': 'Abrir numa aplicação de calendário',
  'subscribe.google': 'Google Calendar (no computador)',
  'subscribe.atom': 'Leitor de feeds (Atom)',
  'subscribe.news': 'O seu calendário procura atualizações por si só; o da Google, cerca de uma vez por dia.',
  'subscribe.several': 'Um evento que pertence a vários destes calendários está em cada um deles.',
  'subscribe.lost': 'Uma subscrição não pode manter estas escolhas: {choices}. Tem mais eventos do que esta lista.',
  'subscribe.search': 'Pesquisa',
  'subscribe.match': 'Todos os temas ao mesmo tempo',
  'subscribe.download': {
    one: 'Transferir esta data (ficheiro .ics)',
    many: 'Transferir estas {n} de datas (ficheiro .ics)',
    other: 'Transferir estas {n} datas (ficheiro .ics)',
  },
  'subscribe.cut': 'O ficheiro contém as primeiras {n} datas.',

  youWereSent: 'Enviaram-lhe este evento.',
  sentOff: '{status}. {sent}',
  linkGone: 'O evento desta ligação já não está na lista.',
  close: 'Fechar',
  noLongerListed: 'Este evento já não está na lista.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Seguinte: {title}',

  'detail.published': 'Publicado por {name}.',
  'detail.updated': 'Atualizado: {date}.',
  'detail.partOf': 'Parte de',
  'detail.sessions': 'Sessões',

  myPlan: 'O meu programa ({n})',
  planSavedHere:
    'Guardado apenas neste dispositivo. Os navegadores podem esquecê-lo: para garantir, coloque-o no seu calendário.',
  planNotKept: 'O seu navegador não guarda nada: o programa perde-se quando sair desta página.',
  planDownload: 'Transferir como ficheiro de calendário',
  planShare: 'Partilhar o meu programa',
  planTooMany: 'O programa é demasiado longo para uma ligação; partilhe o ficheiro de calendário.',
  planRemove: 'Remover',
  planRemoveAll: 'Remover tudo',
  planRemoveSure: {
    one: 'Remover {n} evento do seu programa?',
    many: 'Remover {n} de eventos do seu programa?',
    other: 'Remover {n} eventos do seu programa?',
  },
  planCancel: 'Cancelar',
  planGone: 'Já não está na lista: {title}, {date}',
  planMoved: 'A data mudou desde que o guardou; antes: {date}',
  planClash: 'À mesma hora que {title}',
  planMayClash: 'Talvez à mesma hora que {title}',
  planShared: {
    one: 'Um programa com {n} evento que alguém partilhou.',
    many: 'Um programa com {n} de eventos que alguém partilhou.',
    other: 'Um programa com {n} eventos que alguém partilhou.',
  },
  planMissing: {
    one: '{n} já não está na lista.',
    many: '{n} já não estão na lista.',
    other: '{n} já não estão na lista.',
  },
  planKeep: 'Guardar também estes',
  planShowAll: 'Mostrar todos os eventos',
};
