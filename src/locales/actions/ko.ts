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
  'entry.noEnd': '종료 시각은 발표되지 않았습니다.',

  'share.link': '링크',
  'share.copy': '링크 복사',
  'share.copied': '복사됨',
  'share.mail': '이메일',
  'share.system': '공유…',
  'share.press': '링크를 복사하려면 {keys} 키를 누르십시오.',
  'share.wholeList': '이 링크는 선택하신 항목이 아니라 전체 목록을 보여 줍니다.',

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
};
