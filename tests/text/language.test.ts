import { describe, expect, it } from 'vitest';
import { primarySubtag, textLanguage } from '@/lib/text/language';

/** Openings of invented news, by language. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry left the harbour early on Tuesday with more than two hundred people on board. It had been due an hour before, but the crew would not sail in the fog. Nobody was hurt, and the owners said that they would look into what had happened.',
  de: 'Die Fähre verließ den Hafen am frühen Dienstag mit mehr als zweihundert Menschen an Bord. Sie hätte schon eine Stunde zuvor ablegen sollen, aber die Mannschaft wollte im Nebel nicht fahren. Verletzt wurde niemand, und die Reederei will nun prüfen, was geschehen ist.',
  fr: 'Le ferry a quitté le port mardi matin avec plus de deux cents personnes à bord. Il devait partir une heure plus tôt, mais l’équipage ne voulait pas naviguer dans le brouillard. Personne n’a été blessé et la compagnie dit qu’elle va chercher ce qui s’est passé.',
  es: 'El ferri salió del puerto el martes por la mañana con más de doscientas personas a bordo. Tenía que haber partido una hora antes, pero la tripulación no quiso navegar con la niebla. Nadie resultó herido y la empresa dice que va a estudiar lo que ha pasado.',
  it: 'Il traghetto ha lasciato il porto martedì mattina con più di duecento persone a bordo. Doveva partire un’ora prima, ma l’equipaggio non ha voluto navigare nella nebbia. Nessuno è rimasto ferito e la compagnia dice che vuole capire che cosa è successo.',
  pt: 'O navio deixou o porto na manhã de terça-feira com mais de duzentas pessoas a bordo. Devia ter partido uma hora antes, mas a tripulação não quis navegar com o nevoeiro. Ninguém ficou ferido e a empresa diz que vai estudar o que se passou.',
  nl: 'De veerboot verliet dinsdagochtend vroeg de haven met meer dan tweehonderd mensen aan boord. Hij had al een uur eerder moeten vertrekken, maar de bemanning wilde niet varen in de mist. Niemand raakte gewond en het bedrijf zegt dat het gaat kijken wat er is gebeurd.',
  ru: 'Паром вышел из порта рано утром во вторник, на борту было больше двухсот человек. Он должен был уйти на час раньше, но команда не хотела идти в тумане. Никто не пострадал, и в компании говорят, что будут выяснять, как это случилось.',
  uk: 'Пором вийшов із порту рано вранці у вівторок, на борту було понад двісті людей. Він мав піти на годину раніше, але команда не хотіла йти в тумані. Ніхто не постраждав, і в компанії кажуть, що будуть з’ясовувати, як це сталося.',
  pl: 'Prom wypłynął z portu we wtorek wcześnie rano, a na pokładzie było ponad dwieście osób. Miał wyjść godzinę wcześniej, ale załoga nie chciała płynąć we mgle. Nikt nie został ranny, a firma mówi, że sprawdzi, co się stało i dlaczego tak się stało.',
  tr: 'Feribot salı sabahı erken saatlerde iki yüzden fazla kişiyle limandan ayrıldı. Bir saat önce hareket etmesi gerekiyordu ama mürettebat siste yola çıkmak istemedi. Kimse yaralanmadı ve şirket ne olduğunu araştıracağını, daha sonra da bir açıklama yapacağını söyledi. Bu olay çok konuşuldu.',
  ar: 'غادرت العبارة الميناء في وقت مبكر من صباح يوم الثلاثاء وعلى متنها أكثر من مئتي شخص. كان من المقرر أن تبحر قبل ساعة من ذلك لكن الطاقم لم يرغب في الإبحار وسط الضباب. لم يصب أحد بأذى وقالت الشركة إنها سوف تبحث في ما حدث.',
  hi: 'नौका मंगलवार को सुबह दो सौ से ज़्यादा लोगों को लेकर बंदरगाह से निकली। उसे एक घंटे पहले जाना था लेकिन चालक दल कोहरे में नहीं चलना चाहता था। कोई घायल नहीं हुआ और कंपनी ने कहा है कि वह इस बात की जाँच करेगी कि क्या हुआ था।',
  zh: '渡轮于周二清晨离港，船上有两百多人。它本应在一小时前出发，但船员不愿在大雾中航行。没有人受伤，公司表示将调查事情的经过。',
  ja: 'フェリーは火曜日の早朝、二百人以上を乗せて港を出た。一時間前に出航するはずだったが、乗組員は霧の中での航行を望まなかった。けが人はなく、会社は何が起きたのかを調べるとしている。',
  ko: '여객선은 화요일 이른 아침 이백 명이 넘는 사람을 태우고 항구를 떠났다. 한 시간 전에 출발할 예정이었지만 선원들은 안개 속에서 운항하기를 원하지 않았다. 다친 사람은 없으며 회사는 경위를 조사하겠다고 밝혔다.',
  sv: 'Färjan lämnade hamnen tidigt på tisdagen med mer än tvåhundra personer ombord. Den skulle ha gått en timme tidigare, men besättningen ville inte segla i dimman. Ingen skadades och rederiet säger att det ska ta reda på vad som hände.',
  cs: 'Trajekt vyplul z přístavu v úterý brzy ráno a na palubě bylo více než dvě stě lidí. Měl odjet už o hodinu dříve, ale posádka nechtěla plout v mlze. Nikdo nebyl zraněn a firma říká, že bude zjišťovat, co se stalo a proč se to stalo.',
  el: 'Το πλοίο έφυγε από το λιμάνι νωρίς την Τρίτη με περισσότερους από διακόσιους επιβάτες.',
  fa: 'کشتی صبح زود سه‌شنبه با بیش از دویست نفر از بندر حرکت کرد. قرار بود یک ساعت پیش‌تر برود، ولی گروه چنین نکرد و همه پیاده شدند.',
};

describe('textLanguage', () => {
  it.each(Object.entries(TEXTS))('tells %s by its text alone', (lang, text) => {
    expect(textLanguage({ declared: null, text })).toBe(lang);
  });

  it.each(Object.entries(TEXTS))('believes the page that declares %s', (lang, text) => {
    expect(textLanguage({ declared: `${lang}-XX`, text })).toBe(lang);
  });

  it.each(Object.entries(TEXTS))(
    'passes over a wrong declaration on a page in %s',
    (lang, text) => {
      const wrong = lang === 'en' ? 'de' : 'en';
      expect(textLanguage({ declared: wrong, text })).toBe(lang);
    },
  );

  it('believes a language that it has no words of, if the script fits', () => {
    const finnish =
      'Lautta lähti satamasta varhain tiistaiaamuna mukanaan yli kaksisataa ihmistä. Sen piti lähteä jo tuntia aiemmin, mutta miehistö ei halunnut purjehtia sumussa.';
    expect(textLanguage({ declared: 'fi', text: finnish })).toBe('fi');
    expect(textLanguage({ declared: null, detected: 'fi', text: finnish })).toBe('fi');
    expect(textLanguage({ declared: 'bg', text: TEXTS.ru ?? '' })).toBe('bg');
  });

  it('lets kin be what they are declared as', () => {
    const danish =
      'Færgen forlod havnen tidligt tirsdag med mere end to hundrede mennesker om bord. Den skulle have sejlet en time før, men besætningen ville ikke sejle i tågen, og ingen kom til skade.';
    expect(textLanguage({ declared: 'da', text: danish })).toBe('da');
    expect(textLanguage({ declared: 'nb-NO', text: danish })).toBe('no');
  });

  it('asks the detector before it guesses', () => {
    expect(textLanguage({ declared: null, detected: 'pt-BR', text: TEXTS.pt ?? '' })).toBe('pt');
    expect(textLanguage({ declared: 'en', detected: 'de', text: TEXTS.de ?? '' })).toBe('de');
    expect(textLanguage({ declared: 'en', detected: 'ja', text: TEXTS.de ?? '' })).toBe('de');
  });

  it('takes the declaration for a text too short to judge', () => {
    expect(textLanguage({ declared: 'en', text: 'Floods hit Port Ellis' })).toBe('en');
    expect(textLanguage({ declared: 'en', text: '' })).toBe('en');
  });

  it('is und where nothing can tell', () => {
    expect(textLanguage({ declared: null, text: '' })).toBe('und');
    expect(textLanguage({ declared: 'x-default', text: '12.5 %' })).toBe('und');
    expect(textLanguage({ declared: null, text: 'Floods hit Port Ellis' })).toBe('und');
  });
});

describe('primarySubtag', () => {
  it.each([
    ['de-AT', 'de'],
    ['EN_us', 'en'],
    [' zh-Hant-TW ', 'zh'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['iw', 'he'],
    ['deu', 'de'],
    ['x-default', null],
    ['und', null],
    ['English', null],
    ['', null],
    [null, null],
  ])('reads %j as %j', (tag, lang) => {
    expect(primarySubtag(tag)).toBe(lang);
  });
});
