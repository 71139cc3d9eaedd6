import { describe, expect, it } from 'vitest';
import { countSentences, sentenceTable } from './sentence-table';

const TEXTS = [
  'Il sig. Rossi e la dott.ssa Bianchi si sono incontrati alle 9.30.‖ Nessun accordo.',
  'L’on. G. Ferri ha visto il gen. Conti a S. Marino.‖ Il colloquio è durato un’ora.',
  'La Acciaierie del Nord S.p.A. ha perso 3,5 milioni.‖ La controllata s.r.l. ne ha persi due.',
  '«Ci abbiamo provato. Non ce l’abbiamo fatta», ha detto la sindaca.‖ Poi è uscita.',
  '«È la fine?» chiede un operaio.‖ La sala tace.',
  'Da dove arrivano i soldi?‖ Lo dirà l’inchiesta.‖ Che vergogna!',
  'Si veda l’art. 5, pag. 12, n. 3 della relazione.‖ Il cap. 4 è più chiaro.',
  'Il traghetto è partito il 3 genn. 2026 con ca. 212 persone.‖ È arrivato in ritardo.',
  'La città fu fondata nel 52 a.C. dai Romani.‖ Bruciò nel 64 d.C. Nerone era lontano.',
  'Olio, riso, farina, ecc. costano di più.',
  'Vendono viti, chiodi, ecc.‖ I clienti sono pochi.',
  'Abita in v.le Europa 14, presso l’ing. Neri.‖ Ha 45 anni.',
  'Secondo l’O.N.U. la tregua regge.‖ Gli U.S.A. sono d’accordo.',
  '“Abbiamo perso tutto”, racconta la signora D.‖ “Non resta niente.”',
  'Esita... poi firma.‖ La moglie rifiuta…‖ Il notaio aspetta.',
  'Scrivete a stampa@esempio.it o visitate www.esempio.it.‖ Rispondono in due giorni.',
  'Il voto è rinviato.‖Il ministro è partito.',
  'Mons. Villa (vescovo dal 1998. Ha 80 anni) lascia l’incarico.‖ Arriva don Mario.',
  'Il governo ha detto di no.‖ Cinque deputati hanno votato contro.',
  'Ha chiuso al posto n. 5.‖ Il prof. A. M. Greco, primario, è ottimista.',
  'Papa Giovanni XXIII era nato a Sotto il Monte.‖ Lo ricorda il card. Parodi.',
  'Il 5 sett. è festa.‖ Il 27.10.2026 si vota.‖ Il prezzo è di 1.405 euro.',
  '1. Chiudere le finestre.‖ 2. Restare in casa.‖ 3. Chiamare il 112.',
  'L’avv. Sala, difensore di M. B., non commenta.‖ Il gip decide domani.',
  'Il premier ha detto: «Non ci saranno elezioni».‖ L’opposizione protesta.',
  'L’art. 3, comma 2, lett. b) del d.l. n. 18 lo vieta.‖ La multa è di 5.000 euro.',
  'Nato nel 1956 a S. Giovanni, G.B. Conti era ferroviere.‖ Poi sindaco.',
  '«Basta!», ha gridato la folla.‖ E adesso?‖ Nessuno risponde.',
];

describe('Italian sentences', () => {
  sentenceTable('it', TEXTS);
  it('holds 40 sentences or more', () => expect(countSentences(TEXTS)).toBeGreaterThanOrEqual(40));
});
