import { describe } from 'vitest';
import { sentenceTable } from './sentence-table';

const TEXTS = [
  'M. Lefranc et Mme Ozanne ont rencontré le Dr Pons à 9 h. 30.‖ Ils n’ont rien dit.',
  'Le ferry a quitté le port le 3 janv. 2026.‖ Il transportait env. 212 personnes.',
  '« Nous avons essayé. Nous avons échoué », a déclaré la maire.‖ Elle est ensuite partie.',
  'Il a répondu : « C’est fini. »‖ Personne n’a réagi.',
  '« Est-ce la fin ? » demande un ouvrier.‖ La salle se tait.',
  'D’où vient cet argent ?‖ L’enquête le dira.‖ Quel gâchis !',
  'Cf. p. 12, art. 5 et vol. 2 du rapport.‖ La suite est au chap. 4.',
  'Le texte cite J.-C. Morel, M.-A. Petit et É. Blanc.‖ Tous nient.',
  'L’entreprise S.A.R.L. Beaumont a perdu 3,5 millions d’euros.‖ Elle emploie 40 salariés.',
  'Les prix de l’huile, du riz, de la farine, etc. ont augmenté.',
  'On y trouve des vis, des clous, etc.‖ Les clients sont rares.',
  'La ville fut fondée en 52 av. J.-C. par les Romains.‖ Elle a brûlé en 64.',
  'La température ne doit pas dépasser 2° C.‖ De nombreux experts en doutent.',
  'Elle vit au bord de la mer.‖ Pour elle, rien ne presse.',
  'Selon l’O.N.U. et l’U.E., le cessez-le-feu tient.‖ Le P.I.B. recule.',
  '“On a tout perdu”, raconte Mme. Diallo.‖ “Il ne reste rien.”',
  'Il hésite... puis signe.‖ Sa femme, elle, refuse…‖ Le notaire attend.',
  'Le n° 10 a marqué deux fois.‖ Le no. 7 est sorti blessé.',
  'Écrivez à contact@exemple.fr ou voyez www.exemple.fr.‖ Réponse sous 3 j.',
  'Le vote est reporté.‖Le ministre est parti.',
  'Mgr. Aubin (évêque depuis 1998. Il a 80 ans) quitte ses fonctions.‖ Son successeur arrive en sept.',
  'Le 1er janv., M. Dupont a pris ses fonctions.‖ Mme Martin, elle, part à la retraite.',
  '« Oui ! » a crié la foule.‖ Puis le silence est revenu.',
  'Le PIB a reculé de 0,3 % au 2e trim. 2026.‖ L’Insee parle d’un « trou d’air ».',
  'Selon l’art. L. 121-3 du Code, c’est interdit.‖ La peine : 3 ans.',
  'Elle est née en 1956 à St. Denis.‖ Son père, J.-P. Roux, était cheminot.',
  '« Que faire ? Attendre ? Non », tranche le maire.‖ Il agit.',
  'Le procès s’ouvre le 3 fév. à Lyon.‖ Me Berger défend l’accusé.',
  'Il vaut 3 M€.‖ Son rival en vaut 2,5.',
  'C’est un jeu.‖ Macron le sait.',
  'Il franchit le col.‖ Le cap. 3 suit.',
];

describe('French sentences', () => sentenceTable('fr', TEXTS));
