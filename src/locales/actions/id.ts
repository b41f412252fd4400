import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Indonesian. */
export const words: Partial<ActionWords> = {
  newTab: 'dibuka di tab baru',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple dan kalender lain (berkas .ics)',
  'calendar.allDates': 'Semua tanggal (berkas .ics)',
  'calendar.downloaded': 'Berkas kalender telah diunduh',
  'calendar.doubt': 'Waktunya meragukan: entri dimulai pada waktu yang lebih awal.',
  'calendar.wholeDay': 'Zona waktu tidak diketahui: entri ini untuk sepanjang hari.',
  'calendar.nextDate': 'Layanan hanya mengambil tanggal berikutnya; berkas memuat semua tanggal.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (periksa waktunya)',
  'entry.atClock': '{clock} – {title}',
  'entry.noEnd': 'Waktu berakhir tidak diumumkan.',

  'share.link': 'Tautan',
  'share.copy': 'Salin tautan',
  'share.copied': 'Disalin',
  'share.mail': 'Surel',
  'share.system': 'Bagikan…',
  'share.press': 'Tekan {keys} untuk menyalin tautan.',
  'share.wholeList': 'Tautan menampilkan seluruh daftar, bukan pilihan Anda.',

  youWereSent: 'Acara ini dikirimkan kepada Anda.',
  sentOff: '{status}. {sent}',
  linkGone: 'Acara dalam tautan ini tidak lagi tercantum.',
  close: 'Tutup',
  noLongerListed: 'Acara ini tidak lagi tercantum.',
  previousEvent: 'Sebelumnya: {title}',
  nextEvent: 'Berikutnya: {title}',

  'detail.published': 'Diterbitkan oleh {name}.',
  'detail.updated': 'Diperbarui: {date}.',
  'detail.partOf': 'Bagian dari',
  'detail.sessions': 'Sesi',
};
