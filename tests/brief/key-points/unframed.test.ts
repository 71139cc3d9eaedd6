import { describe, expect, it } from 'vitest';
import { unframed } from '@/lib/brief/key-points/unframed';

describe('lacks who speaks, to whom, on whose word, or a main clause:', () => {
  it.each([
    ['en', 'We will do what it takes to reopen the bridge in Hartwell.'],
    ['en', 'Let’s make the crossing a place for everyone in Hartwell.'],
    ['en', 'Start with ten minutes on the bridge each morning.'],
    ['en', 'Always check the cables before the winter.'],
    ['en', 'While most are shorter than a mile, bridges in the north.'],
    ['en', 'Even ferries without an engine can be affected.'],
    ['en', 'How the town of Hartwell lost its bridge.'],
    ['de', 'Wir werden alles tun, um die Brücke in Neuhaven zu öffnen.'],
    ['de', 'Künftig müsse man die Seile schneller prüfen können.'],
    ['de', 'Der Rat habe die Brücke in Neuhaven zu spät gesperrt.'],
    ['de', 'Betroffen sind Pendler aus Neuhaven, etwa 4000 im Monat.'],
    ['de', 'Weitere Ergebnisse sollen Versuche in Neuhaven bringen.'],
    ['de', 'Was es mit der neuen Brücke in Neuhaven auf sich hat.'],
    ['de', 'Am schlimmsten traf es die Fähre von Neuhaven.'],
    ['de', 'Viele davon fahren jetzt über Neuhaven.'],
  ])('%s: %s', (lang, text) => {
    expect(unframed(text, lang)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('has its frame:', () => {
  it.each([
    ['en', '“We will not wait for another winter,” Mayor Ines Halloran said.'],
    ['en', 'Most residents of Hartwell use the ferry.'],
    ['en', 'Even though the bridge is closed, buses run to Hartwell.'],
    ['en', 'When the bridge closed, ferries began to run to Hartwell.'],
    ['en', 'Watch Hill is the last village before Hartwell.'],
    ['en', 'Two men were arrested on the bridge on Monday.'],
    ['de', '„Wir warten nicht bis zum Winter“, sagte Bürgermeisterin Ines Halloran.'],
    ['de', 'Halloran sagte, man müsse die Seile schneller prüfen.'],
    ['de', 'Laut der Polizei sei die Brücke in Neuhaven leer gewesen.'],
    ['de', 'Es sei denn, es schneit: Dann bleibt die Brücke zu.'],
    ['de', 'Weil die Seile rosten, sperrt Neuhaven die Brücke.'],
    ['de', 'Unklar ist, wann die Brücke in Neuhaven öffnet.'],
    ['fr', 'Nous ferons tout pour rouvrir le pont de Villarbois.'],
  ])('%s: %s', (lang, text) => {
    expect(unframed(text, lang)).toBe(0);
  });
});
