import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Indonesian. */
export const words: Partial<ActionWords> = {
  newTab: 'dibuka di tab baru',
  actionFailed: 'Itu tidak berhasil. Coba lagi, atau muat ulang halaman ini.',

  'rendered.asOf': 'Per {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple dan kalender lain (berkas .ics)',
  'calendar.allDates': 'Semua tanggal (berkas .ics)',
  'calendar.downloaded': 'Berkas kalender telah diunduh',
  'calendar.doubt': 'Waktunya meragukan: entri dimulai pada waktu yang lebih awal di antara keduanya.',
  'calendar.wholeDay': 'Zona waktu tidak diketahui: entri ini untuk sepanjang hari.',
  'calendar.nextDate': 'Layanan hanya mengambil tanggal berikutnya; berkas memuat semua tanggal.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (periksa waktunya)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Zona waktu tidak disebutkan.',
  'entry.noEnd': 'Waktu berakhir tidak diumumkan.',

  'share.link': 'Tautan',
  'share.copy': 'Salin tautan',
  'share.copied': 'Disalin',
  'share.mail': 'Surel',
  'share.system': 'Bagikan…',
  'share.press': 'Tekan {keys} untuk menyalin tautan.',
  'share.wholeList': 'Tautan menampilkan seluruh daftar, bukan pilihan Anda.',

  'subscribe.about': { other: '{name}: {n} acara, berikutnya pada {date}' },
  'subscribe.none': '{name}: saat ini tidak ada acara',
  'subscribe.all': 'Semua acara',
  'subscribe.topicIn': '{topic} di {country}',
  'subscribe.address': 'Alamat kalender',
  'subscribe.copy': 'Salin alamat',
  'subscribe.copied': 'Alamat disalin',
  'subscribe.press': 'Tekan {keys} untuk menyalin alamat.',
  'subscribe.app': 'Buka di aplikasi kalender',
  'subscribe.google': 'Google Calendar (di komputer)',
  'subscribe.atom': 'Pembaca umpan (Atom)',
  'subscribe.news': 'Kalender Anda memeriksa perubahan secara otomatis, Google kira-kira sekali sehari.',
  'subscribe.several': 'Acara yang termasuk dalam beberapa dari kalender ini ada di masing-masing kalender tersebut.',
  'subscribe.lost':
    'Langganan tidak dapat mempertahankan pilihan ini: {choices}. Langganan memuat lebih banyak acara daripada daftar ini.',
  'subscribe.search': 'Pencarian',
  'subscribe.match': 'Semua topik sekaligus',
  'subscribe.download': { other: 'Unduh {n} tanggal ini (berkas .ics)' },
  'subscribe.cut': 'Berkas berisi {n} tanggal pertama.',

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

  myPlan: 'Rencana saya ({n})',
  planSavedHere:
    'Hanya disimpan di perangkat ini. Peramban mungkin melupakannya: tambahkan ke kalender Anda agar aman.',
  planNotKept: 'Peramban Anda tidak menyimpan apa pun: rencana hilang saat Anda meninggalkan halaman ini.',
  planDownload: 'Unduh sebagai berkas kalender',
  planShare: 'Bagikan rencana saya',
  planTooMany: 'Rencana terlalu panjang untuk tautan; bagikan berkas kalendernya.',
  planRemove: 'Hapus',
  planRemoveAll: 'Hapus semua',
  planRemoveSure: { other: 'Hapus {n} acara dari rencana Anda?' },
  planCancel: 'Batal',
  planGone: 'Tidak lagi tercantum: {title}, {date}',
  planMoved: 'Tanggal berubah sejak Anda menyimpannya; sebelumnya {date}',
  planClash: 'Pada waktu yang sama dengan {title}',
  planMayClash: 'Mungkin pada waktu yang sama dengan {title}',
  planShared: { other: 'Rencana berisi {n} acara yang dibagikan seseorang.' },
  planMissing: { other: '{n} acara tidak lagi tercantum.' },
  planKeep: 'Simpan ini juga',
  planShowAll: 'Tampilkan semua acara',
};
