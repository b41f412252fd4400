import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Brazilian Portuguese. */
export const words: Partial<ActionWords> = {
  newTab: 'abre em nova aba',
  actionFailed: 'Não deu certo. Tente novamente ou recarregue a página.',

  'rendered.asOf': 'Situação em {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple e outros calendários (arquivo .ics)',
  'calendar.allDates': 'Todas as datas (arquivo .ics)',
  'calendar.downloaded': 'Arquivo de calendário baixado',
  'calendar.doubt': 'O horário é incerto: no calendário, o evento começa no primeiro dos dois.',
  'calendar.wholeDay': 'O fuso horário não é conhecido: no calendário, o evento ocupa o dia inteiro.',
  'calendar.nextDate': 'Os serviços recebem só a próxima data; o arquivo contém todas.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (verificar o horário)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'O fuso horário não é informado.',
  'entry.noEnd': 'O término não foi anunciado.',

  'share.link': 'Link',
  'share.copy': 'Copiar link',
  'share.copied': 'Copiado',
  'share.mail': 'E-mail',
  'share.system': 'Compartilhar…',
  'share.press': 'Pressione {keys} para copiar o link.',
  'share.wholeList': 'O link mostra a lista inteira, não o que você escolheu.',

  'subscribe.about': {
    one: '{name}: {n} evento, em {date}',
    many: '{name}: {n} de eventos, o próximo em {date}',
    other: '{name}: {n} eventos, o próximo em {date}',
  },
  'subscribe.none': '{name}: nenhum evento no momento',
  'subscribe.all': 'Todos os eventos',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Endereço do calendário',
  'subscribe.copy': 'Copiar endereço',
  'subscribe.copied': 'Endereço copiado',
  'subscribe.press': 'Pressione {keys} para copiar o endereço.',
  'subscribe.app': 'Abrir em um aplicativo de calendário',
  'subscribe.google': 'Google Calendar (no computador)',
  'subscribe.atom': 'Leitor de feeds (Atom)',
  'subscribe.news': 'Seu calendário busca atualizações por conta própria; o do Google, cerca de uma vez por dia.',
  'subscribe.several': 'Um evento que pertence a vários destes calendários está em cada um deles.',
  'subscribe.lost': 'Uma assinatura não pode manter estas escolhas: {choices}. Ela tem mais eventos do que esta lista.',
  'subscribe.search': 'Busca',
  'subscribe.match': 'Todos os temas ao mesmo tempo',
  'subscribe.download': {
    one: 'Baixar esta data (arquivo .ics)',
    many: 'Baixar estas {n} de datas (arquivo .ics)',
    other: 'Baixar estas {n} datas (arquivo .ics)',
  },
  'subscribe.cut': 'O arquivo contém as primeiras {n} datas.',

  youWereSent: 'Enviaram este evento a você.',
  sentOff: '{status}. {sent}',
  linkGone: 'O evento deste link não está mais na lista.',
  close: 'Fechar',
  noLongerListed: 'Este evento não está mais na lista.',
  previousEvent: 'Anterior: {title}',
  nextEvent: 'Próximo: {title}',

  'detail.published': 'Publicado por {name}.',
  'detail.updated': 'Atualizado: {date}.',
  'detail.partOf': 'Parte de',
  'detail.sessions': 'Sessões',

  myPlan: 'Minha programação ({n})',
  planSavedHere:
    'Salvo apenas neste dispositivo. Os navegadores podem apagar isto: para garantir, coloque em seu calendário.',
  planNotKept: 'Seu navegador não guarda nada: a programação se perde quando você sai desta página.',
  planDownload: 'Baixar como arquivo de calendário',
  planShare: 'Compartilhar minha programação',
  planTooMany: 'A programação é longa demais para um link; compartilhe o arquivo de calendário.',
  planRemove: 'Remover',
  planRemoveAll: 'Remover tudo',
  planRemoveSure: {
    one: 'Remover {n} evento da sua programação?',
    many: 'Remover {n} de eventos da sua programação?',
    other: 'Remover {n} eventos da sua programação?',
  },
  planCancel: 'Cancelar',
  planGone: 'Não está mais na lista: {title}, {date}',
  planMoved: 'A data mudou desde que você salvou; antes: {date}',
  planClash: 'No mesmo horário que {title}',
  planMayClash: 'Talvez no mesmo horário que {title}',
  planShared: {
    one: 'Uma programação com {n} evento que alguém compartilhou.',
    many: 'Uma programação com {n} de eventos que alguém compartilhou.',
    other: 'Uma programação com {n} eventos que alguém compartilhou.',
  },
  planMissing: {
    one: '{n} não está mais na lista.',
    many: '{n} não estão mais na lista.',
    other: '{n} não estão mais na lista.',
  },
  planKeep: 'Salvar estes também',
  planShowAll: 'Mostrar todos os eventos',
};
