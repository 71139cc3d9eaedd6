import { describe, expect, it } from 'vitest';
import { countSentences, sentenceTable } from './sentence-table';

const TEXTS = [
  'Feribot 3 Ocak 2026’da saat 6.40’ta limandan ayrıldı.‖ Gemide 212 kişi vardı.',
  'Prof. Dr. Ayşe Demir ile Doç. Dr. M. Kaya Ankara’da görüştü.‖ Görüşme bir saat sürdü.',
  '“Denedik. Olmadı.” dedi belediye başkanı.‖ Sonra salondan çıktı.',
  '“Bu son mu?” diye sordu bir işçi.‖ Salon sustu.',
  '"Parayı kim ödeyecek?" Yılmaz dedi.‖ Kimse cevap vermedi!',
  'Para nereden geliyor?‖ Kimse bilmiyor!‖ Hâkim bile.',
  'Raporun 5. maddesine ve 12. sayfasına bakın.‖ 4. bölüm daha açık.',
  '19. yüzyılda burada 300 kişi yaşardı.‖ II. Dünya Savaşı’nda köy boşaldı.',
  'Kuzey Çelik A.Ş. 40 kişiyi işten çıkardı.‖ Yaz Ltd. Şti. ise 12 kişi aldı.',
  'Zarar 3,5 milyon TL oldu.‖ Geçen yıl 1.405 TL idi.',
  'Pirinç, un, yağ vb. ürünler pahalandı.‖ En çok yoksullar ödüyor.',
  'Çivi, tahta, vs. satıldı.‖ Müşteri azdı.',
  'Örn. İzmir’de elektrik kesildi.‖ Yakl. 300 ev karanlıkta kaldı.',
  'Atatürk Cad. No. 14’te oturuyor.‖ 45 yaşında.',
  'Kent M.Ö. 52’de kuruldu.‖ M.S. 64’te yandı.',
  'T.C. Merkez Bankası faizi artırmadı.‖ Piyasa bekliyor.',
  'J. D. Moss ABD’den geldi.‖ BM onu bekliyor.',
  'Düşündü... ve imzaladı.‖ Eşi reddetti…‖ Noter bekliyor.',
  'basin@ornek.com.tr adresine yazın ya da www.ornek.com.tr sitesine bakın.‖ Yanıt iki günde gelir.',
  'Oylama ertelendi.‖Bakan gitti.',
  'Av. Selin Ak, müvekkili K. Y. adına konuştu.‖ Dava 5 Eylül’de.',
  '2. Lig takımı 81. dakikada gol yedi.‖ Maç 1-0 bitti.',
  'Gen. Kur. Bşk. Org. Tekin konuşmadı.‖ Sözcü şöyle dedi: “Yorum yok.”',
  'Cumhurbaşkanı “Hayır!” dedi.‖ Beş milletvekili karşı oy verdi.',
  'Dolar 45,2 TL’ye, avro 49,1 TL’ye çıktı.‖ TCMB müdahale etmedi.',
  'CHP’li M. Ali Yılmaz, TBMM’de konuştu.‖ “Bu bir skandaldır!” dedi.',
  'Kaza saat 15.30 sıralarında D-100 kara yolunda oldu.‖ 2 kişi öldü, 5’i ağır 12 kişi yaralandı.',
  'Şimdi ne olacak?‖ Kimse bilmiyor.',
  'Ateş bir kor.‖ Evi yandı, üçüncü kat.‖ Polis geldi.',
];

describe('Turkish sentences', () => {
  sentenceTable('tr', TEXTS);
  it('holds 40 sentences or more', () => expect(countSentences(TEXTS)).toBeGreaterThanOrEqual(40));
});
