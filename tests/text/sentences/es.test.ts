import { describe } from 'vitest';
import { sentenceTable } from './sentence-table';

const TEXTS = [
  'El Sr. Molina y la Dra. Pons se reunieron a las 9 a. m. del martes.‖ No hubo acuerdo.',
  'La exportación a EE. UU. cayó un 3,5 %.‖ En EE.UU. ya se notaba en enero.',
  '«Lo intentamos. No pudimos», dijo la alcaldesa.‖ Después se marchó.',
  '¿De dónde sale el dinero?‖ ¡Nadie lo sabe!‖ Ni siquiera el juez.',
  'El rey gobernó hacia el 512 a. C. y murió en el 490 a. C.‖ Su hijo heredó el trono.',
  'Véase el art. 5, pág. 12, núm. 3 del informe.‖ El cap. 4 es más claro.',
  'La empresa Aceros del Sur, S. A., despidió a 40 personas.‖ El sindicato recurrió.',
  'Compraron aceite, arroz, harina, etc. para tres meses.',
  'Había mesas, sillas, etc.‖ Los vecinos lo vendieron todo.',
  'El Lic. J. M. Ortega vive en la Av. Central 14.‖ Tiene 45 años.',
  '“¿Van a cerrar la planta?”, preguntó una obrera.‖ El director calló.',
  'El ministro dijo que no.‖ Cinco diputados votaron en contra.',
  'El récord es de 1.405.‖ No obstante, el viento ayudó.',
  'Los JJ. OO. de 2036 no tienen sede.‖ El COI decide en sept. de 2027.',
  'Cobra 1.200,50 euros p. ej. en verano.‖ El resto del año, 900.',
  'Esperamos... y no vino nadie.‖ Ud. lo sabe bien.',
  'Escriba a prensa@ejemplo.es o entre en www.ejemplo.es.‖ Contestan en dos días.',
  'La votación se aplazó.‖El ministro se fue.',
  'Según Mons. Vidal (obispo desde 1998. Tiene 80 años), no hay prisa.‖ D. Luis y D.ª Ana discrepan.',
  'Rescataron a 30 personas en el mar.‖ Luego las llevaron a puerto.',
  'El 1.º de mayo no habrá metro.‖ Sí habrá autobuses.',
  'La ONU pidió calma; Rusia y EE. UU. votaron en contra.‖ Francia se abstuvo.',
  '«¡No pasarán!», gritó la multitud.‖ Nadie pasó.',
  'El juez J. L. Calvo y el fiscal D. Ruiz llegaron a las 10 h. del lunes.‖ La vista duró 3 min.',
  '¿Y ahora qué?‖ Nadie responde.',
  'Según el INE, el IPC subió 0,4 % en abr. de 2026.‖ Es la cifra más alta desde 2023.',
  'El presidente dijo: "No habrá elecciones".‖ La oposición protestó.',
];

describe('Spanish sentences', () => sentenceTable('es', TEXTS));
