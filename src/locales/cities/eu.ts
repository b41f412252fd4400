// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|Akkra||Addis Abeba|||Aljer|||||||Aingira||||Aktau|Aktobe|||Asgabat||||Atenas||||Azoreak|Bagdad|||||||Bangi|||' +
  '||Belgrad|||||Beulah, Ipar Dakota|Bixkek|||||||||||||Brusela|Bukarest|||||Kairo|||Kanariak||Cabo Verde||||||Ka' +
  'iman|Center, Ipar Dakota||||||Txita||||||Kolombo||Konakry|Kopenhage||||||||Damasko|||||||||||Djibuti|Dominika|' +
  'Duala||||Duxanbe|Pazko uhartea||Éfaté||Aaiun||||||||||||Galapagoak|||||||||Guadalupe||||Guernesey||||Habana|||' +
  '||||||||||Man uhartea|||Jamaika||||||||||Kamtxatka|||Karatxi|||Khandiga|Khartum||||||Kalkuta|||Krasnoiarsk||||' +
  '||||||||Lisboa|||Londres|||||||||Luxenburgo|||||Madril||||||Maldivak|||||||||Markesak|Martinika|||Maurizio||||' +
  '||||||Mexiko Hiria|||Mikelune|Muqdisho|Monako|||||||Mosku|Maskat|||||New Salem, Ipar Dakota||Niamei|Nikosia|||' +
  '||Nuakxot|||||N’djamena|||||Uagadugu||||||||||||||||Port-of-Spain|||Porto Novo|Praga|||Piongiang||Kostanay|Kyz' +
  'ylorda||||||||||Riad|Erroma|||||||Samarkanda||||||||||Seul|||Singapur||||Hegoaldeko Georgiak|Srednekolimsk|Sai' +
  'nt-Barthélemy|Santa Helena|Saint Kitts|Santa Luzia|Saint-Thomas|Saint Vincent|Saint John’s||||||||||||Taxkent|' +
  '||Teheran|||Qaanaaq|||Tokio|||||||||Ulan Bator|Ulianovsk||||||Vatikano Hiria||Viena|Vientian||||||||Varsovia||' +
  '||||Jakutsk||Jekaterinburg|Erevan';
