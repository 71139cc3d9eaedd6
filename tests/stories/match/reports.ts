/** Two reports each of events that never were, written for these tests. */
type Report = { title: string; texts: readonly string[] };
type Event = {
  lang: string;
  about: string;
  reports: readonly [Report, Report];
  /** Some of what a reader would be told that both share. */
  names: readonly string[];
  words: readonly string[];
};

export const EVENTS: readonly Event[] = [
  {
    lang: 'en',
    about: 'a bridge is closed',
    names: ['Port Aldern', 'Ines Halloran'],
    words: ['girders', 'crack'],
    reports: [
      {
        title: 'Harbour Bridge in Port Aldern closed after crack is found',
        texts: [
          'The Harbour Bridge in Port Aldern was closed to all traffic on Monday after engineers found a crack in one of its main girders.',
          'The crack in the girder, about 40 centimetres long, was discovered by the Aldern Roads Authority. Ferries will run all night, Mayor Ines Halloran said.',
        ],
      },
      {
        title: 'Cracked girder shuts Port Aldern bridge for weeks',
        texts: [
          'Drivers in Port Aldern face weeks of detours: inspectors discovered a cracked girder and shut the Harbour Bridge on Monday.',
          'The crack measures 40 centimetres, the Aldern Roads Authority said. Ines Halloran, the mayor, promised additional ferries.',
        ],
      },
    ],
  },
  {
    lang: 'en',
    about: 'a bridge of another town is closed',
    names: ['Solvane'],
    words: ['barge'],
    reports: [
      {
        title: 'Barge rams rail bridge in Solvane',
        texts: [
          'Trains between Solvane and Quay were halted on Thursday after a barge loaded with gravel hit a pillar of the Tarn rail bridge.',
          'The skipper of the barge, 52, was slightly injured, police spokeswoman Dora Lind said.',
        ],
      },
      {
        title: 'Solvane rail bridge shut after gravel barge hits pillar',
        texts: [
          'No trains run across the Tarn in Solvane after a gravel barge collided with a pillar of the rail bridge on Thursday.',
          'Police said the 52-year-old skipper suffered minor injuries when the barge struck. Dora Lind, a spokeswoman, spoke of a defective rudder.',
        ],
      },
    ],
  },
  {
    lang: 'de',
    about: 'eine Fabrik brennt',
    names: ['Jochen Terlinden'],
    words: ['lagerhalle'],
    reports: [
      {
        title: 'Großbrand im Sägewerk von Kaltenbrunn',
        texts: [
          'Im Sägewerk von Kaltenbrunn ist in der Nacht zum Mittwoch ein Großbrand ausgebrochen. Rund 120 Feuerwehrleute kämpften gegen die Flammen.',
          'Die Lagerhalle brannte nieder, sagte Kreisbrandmeister Jochen Terlinden. Verletzt wurde niemand, das Sägewerk steht still.',
        ],
      },
      {
        title: 'Lagerhalle in Kaltenbrunn niedergebrannt',
        texts: [
          'Nach dem Brand im Sägewerk Kaltenbrunn gehen die Ermittler von einem technischen Defekt aus. 120 Feuerwehrleute waren in der Nacht im Einsatz.',
          'Die Lagerhalle des Sägewerks sei nicht zu retten gewesen, sagte Jochen Terlinden, der Kreisbrandmeister.',
        ],
      },
    ],
  },
  {
    lang: 'fr',
    about: 'un train déraille',
    names: ['Vaucelles'],
    words: ['locomotive'],
    reports: [
      {
        title: 'Un train de marchandises déraille près de Vaucelles',
        texts: [
          'Un train de marchandises a déraillé mardi matin près de Vaucelles. La locomotive et quatre wagons de céréales se sont couchés sur les voies.',
          'Le conducteur de la locomotive est indemne, a indiqué la préfète, Odile Carrache.',
        ],
      },
      {
        title: 'Vaucelles : la ligne coupée après un déraillement',
        texts: [
          'La circulation des trains reste interrompue à Vaucelles, où une locomotive et quatre wagons chargés de céréales ont déraillé mardi.',
          'Odile Carrache, la préfète, a annoncé une enquête sur le train de marchandises.',
        ],
      },
    ],
  },
  {
    lang: 'ru',
    about: 'прорвало плотину',
    names: [],
    words: ['плотину'],
    reports: [
      {
        title: 'В Верхнереченске прорвало плотину',
        texts: [
          'В Верхнереченске ночью прорвало плотину городского пруда. Вода затопила 60 дворов, сообщил мэр Аркадий Долин.',
          'Жители затопленных улиц эвакуированы в школу. Плотину построили полвека назад.',
        ],
      },
      {
        title: 'Вода из прорванной плотины затопила Верхнереченск',
        texts: [
          'Около 60 дворов оказались под водой в Верхнереченске, где ночью прорвало плотину пруда. Мэр города Аркадий Долин объявил эвакуацию.',
          'Людей разместили в школе, затопленные улицы обесточены.',
        ],
      },
    ],
  },
  {
    lang: 'ja',
    about: '橋が閉鎖される',
    names: [],
    words: ['亀裂'],
    reports: [
      {
        title: '白波大橋で亀裂、通行止めに',
        texts: [
          '白波市の白波大橋で長さ四十センチの亀裂が見つかり、市は月曜日から全面通行止めにした。亀裂は定期点検で発見された。',
          '市長は臨時のフェリーを運航すると述べた。',
        ],
      },
      {
        title: '白波大橋が全面通行止め 主桁に亀裂',
        texts: [
          '白波市は月曜日、白波大橋の主桁に長さ四十センチの亀裂が見つかったとして、橋を全面通行止めにした。',
          '定期点検の技術者が亀裂を発見した。市長はフェリーを増便すると発表した。',
        ],
      },
    ],
  },
];
