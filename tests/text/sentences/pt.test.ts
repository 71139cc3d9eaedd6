import { describe } from 'vitest';
import { sentenceTable } from './sentence-table';

const TEXTS = [
  'O Sr. Moura e a Dra. Paiva reuniram-se às 9h30 de terça.‖ Não houve acordo.',
  'A travessia começou a 3 de jan. de 2026 com aprox. 212 pessoas.‖ Chegou tarde.',
  '"Tentamos. Não conseguimos", disse a prefeita.‖ Depois saiu.',
  '«É o fim?», perguntou um operário.‖ A sala ficou calada.',
  'De onde vem o dinheiro?‖ Ninguém sabe!‖ Nem o juiz.',
  'Veja o art. 5.º, pág. 12, n.º 3 do relatório.‖ O cap. 4 é mais claro.',
  'A Aços do Sul S.A. demitiu 40 pessoas.‖ A filial Ltda. fechou.',
  'Roma foi saqueada em 390 a.C. pelos gauleses.‖ O templo caiu no século VI a.C.‖ No século seguinte foi refeito.',
  'Óleo, arroz, farinha, etc. estão mais caros.',
  'Havia mesas, cadeiras, etc.‖ Os vizinhos venderam tudo.',
  'Mora na Av. Central, 14, com o Eng. J. M. Reis.‖ Tem 45 anos.',
  'Os E.U.A. e a O.N.U. apoiam a trégua.‖ O P.I.B. caiu 0,3%.',
  'O tenista chegou ao No. 1 do mundo.‖ O n. 7 desistiu.',
  'O resgate foi feito no mar.‖ Depois seguiram para o porto.',
  'Hesita... e assina.‖ A mulher recusa…‖ O notário espera.',
  'Escreva para imprensa@exemplo.pt ou visite www.exemplo.pt.‖ Respondem em dois dias.',
  'A votação foi adiada.‖O ministro saiu.',
  'D. Manuel (bispo desde 1998. Tem 80 anos) deixa o cargo.‖ Pe. Luís é o sucessor.',
  'O prof. A. Lobo, Ph.D., está otimista.‖ Min. Fachada votou contra.',
  'O governo disse que não.‖ Cinco deputados votaram contra.',
  'O dólar subiu 1,3% e fechou a R$ 5,42.‖ O Ibovespa caiu.',
  '"É um escândalo!", gritou o dep. João S. Lima (PT-SP).‖ A sessão foi suspensa.',
  'O acidente ocorreu às 15h30 na BR-116, km 42.‖ Duas pessoas morreram.',
  'O min. Alexandre de Moraes, do STF, negou o pedido.‖ Cabe recurso.',
];

describe('Portuguese sentences', () => sentenceTable('pt', TEXTS));
