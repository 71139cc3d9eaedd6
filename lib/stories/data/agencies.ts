/**
 * News agencies whose reports other outlets print, with the forms in which credits name them.
 * Own list: members of MINDS International, EANA, OANA and FELAIP that write for outlets of other
 * countries, and the large national agencies of the languages that the project reads. A missing
 * one costs the name of an origin, never a family: those are found by their text alone.
 *
 * Short forms stand only in credits (`(AP)`, `dpa`, `By AFP`), so they are matched with their case.
 */
export const AGENCIES: readonly { name: string; forms: readonly string[] }[] = [
  { name: 'AP', forms: ['AP', 'The Associated Press', 'Associated Press'] },
  { name: 'Reuters', forms: ['Reuters', 'REUTERS', 'Thomson Reuters'] },
  { name: 'AFP', forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'dpa', forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'APA', forms: ['APA', 'Austria Presse Agentur'] },
  { name: 'Keystone-SDA', forms: ['Keystone-SDA', 'SDA', 'sda', 'ATS', 'Keystone-ATS'] },
  { name: 'epd', forms: ['epd', 'Evangelischer Pressedienst'] },
  { name: 'KNA', forms: ['KNA', 'Katholische Nachrichten-Agentur'] },
  { name: 'SID', forms: ['SID', 'sid', 'Sport-Informations-Dienst'] },
  { name: 'PA Media', forms: ['PA Media', 'PA', 'Press Association', 'PA news agency'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'Bloomberg', forms: ['Bloomberg News', 'Bloomberg'] },
  { name: 'Canadian Press', forms: ['The Canadian Press', 'Canadian Press', 'CP'] },
  { name: 'AAP', forms: ['AAP', 'Australian Associated Press'] },
  { name: 'PTI', forms: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', forms: ['ANI', 'Asian News International'] },
  { name: 'IANS', forms: ['IANS', 'Indo-Asian News Service'] },
  { name: 'EFE', forms: ['EFE', 'Agencia EFE'] },
  { name: 'Europa Press', forms: ['Europa Press'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'Adnkronos', forms: ['Adnkronos'] },
  { name: 'Lusa', forms: ['Lusa', 'Agência Lusa'] },
  { name: 'Agência Brasil', forms: ['Agência Brasil'] },
  { name: 'Belga', forms: ['Belga', 'BELGA'] },
  { name: 'ANP', forms: ['ANP'] },
  { name: 'NTB', forms: ['NTB'] },
  { name: 'TT', forms: ['TT-AFP', 'TT Nyhetsbyrån'] },
  { name: 'Ritzau', forms: ['Ritzau', 'RITZAU'] },
  { name: 'STT', forms: ['STT'] },
  { name: 'PAP', forms: ['PAP', 'Polska Agencja Prasowa'] },
  { name: 'ČTK', forms: ['ČTK', 'CTK'] },
  { name: 'MTI', forms: ['MTI'] },
  { name: 'TASS', forms: ['TASS', 'ТАСС'] },
  { name: 'Interfax', forms: ['Interfax', 'Интерфакс'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'РИА Новости'] },
  { name: 'Ukrinform', forms: ['Ukrinform', 'Укрінформ'] },
  { name: 'Anadolu', forms: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'AA'] },
  { name: 'DHA', forms: ['DHA', 'Demirören Haber Ajansı'] },
  { name: 'Xinhua', forms: ['Xinhua', '新华社', '新華社'] },
  { name: 'Kyodo', forms: ['Kyodo News', 'Kyodo', '共同通信'] },
  { name: 'Jiji', forms: ['Jiji Press', 'Jiji', '時事通信'] },
  { name: 'Yonhap', forms: ['Yonhap', '연합뉴스'] },
];
