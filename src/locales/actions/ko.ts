import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Korean. */
export const words: Partial<ActionWords> = {
  newTab: '새 탭에서 열림',

  'rendered.asOf': '{date} 기준',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple 및 기타 캘린더(.ics 파일)',
  'calendar.allDates': '모든 날짜(.ics 파일)',
  'calendar.downloaded': '캘린더 파일을 내려받았습니다',
  'calendar.doubt': '시간이 불확실합니다. 일정은 더 이른 시각에 시작합니다.',
  'calendar.wholeDay': '시간대를 알 수 없습니다. 일정은 하루 종일로 표시됩니다.',
  'calendar.nextDate': '서비스에는 다음 날짜만 추가되며, 파일에는 모든 날짜가 들어 있습니다.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title}(시간 확인)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': '시간대가 명시되어 있지 않습니다.',
  'entry.noEnd': '종료 시각은 발표되지 않았습니다.',

  'share.link': '링크',
  'share.copy': '링크 복사',
  'share.copied': '복사됨',
  'share.mail': '이메일',
  'share.system': '공유…',
  'share.press': '링크를 복사하려면 {keys} 키를 누르십시오.',
  'share.wholeList': '이 링크는 선택하신 항목이 아니라 전체 목록을 보여 줍니다.',

  'subscribe.about': { other: '{name}: 행사 {n}건, 가장 가까운 날짜 {date}' },
  'subscribe.none': '{name}: 현재 행사가 없습니다',
  'subscribe.all': '모든 행사',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': '캘린더 주소',
  'subscribe.copy': '주소 복사',
  'subscribe.copied': '주소를 복사했습니다',
  'subscribe.press': '주소를 복사하려면 {keys} 키를 누르십시오.',
  'subscribe.app': '캘린더 앱에서 열기',
  'subscribe.google': 'Google Calendar(컴퓨터에서)',
  'subscribe.atom': '피드 리더(Atom)',
  'subscribe.news': '캘린더가 스스로 변경 사항을 확인하며, Google은 하루에 한 번 정도 확인합니다.',
  'subscribe.several': '이 캘린더 중 여러 곳에 속한 행사는 각 캘린더에 모두 있습니다.',
  'subscribe.lost':
    '구독에는 다음 선택 사항을 적용할 수 없습니다: {choices}. 이 목록보다 더 많은 행사가 들어 있습니다.',
  'subscribe.search': '검색',
  'subscribe.match': '모든 주제 동시 해당',
  'subscribe.download': { other: '이 날짜 {n}개 내려받기(.ics 파일)' },
  'subscribe.cut': '파일에는 처음 {n}개 날짜가 있습니다.',

  youWereSent: '이 행사를 공유받으셨습니다.',
  sentOff: '{status}. {sent}',
  linkGone: '이 링크의 행사는 더 이상 목록에 없습니다.',
  close: '닫기',
  noLongerListed: '이 행사는 더 이상 목록에 없습니다.',
  previousEvent: '이전: {title}',
  nextEvent: '다음: {title}',

  'detail.published': '{name} 게시.',
  'detail.updated': '업데이트: {date}.',
  'detail.partOf': '소속',
  'detail.sessions': '세션',

  myPlan: '내 계획({n})',
  planSavedHere: '이 기기에만 저장되었습니다. 브라우저에서 지워질 수 있으니 캘린더에 추가해 두십시오.',
  planNotKept: '브라우저가 아무것도 보관하지 않습니다. 이 페이지를 떠나면 계획이 사라집니다.',
  planDownload: '캘린더 파일로 내려받기',
  planShare: '내 계획 공유',
  planTooMany: '계획이 링크로 보내기에는 너무 깁니다. 캘린더 파일을 공유하십시오.',
  planRemove: '삭제',
  planRemoveAll: '모두 삭제',
  planRemoveSure: { other: '계획에서 행사 {n}건을 삭제하시겠습니까?' },
  planCancel: '취소',
  planGone: '더 이상 목록에 없음: {title}, {date}',
  planMoved: '저장한 뒤 날짜가 변경됨, 기존 {date}',
  planClash: '{title} 행사와 같은 시간',
  planMayClash: '{title} 행사와 같은 시간일 수 있음',
  planShared: { other: '누군가 공유한 계획(행사 {n}건)입니다.' },
  planMissing: { other: '{n}건은 더 이상 목록에 없습니다.' },
  planKeep: '이 행사도 저장',
  planShowAll: '모든 행사 보기',
};
