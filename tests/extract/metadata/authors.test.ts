// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOfPage } from '../../support/page-metadata';
import { PAGE_URL } from '../../support/read-page';

const bylineOf = (html: string): string | null => metadataOfPage(html, PAGE_URL).byline;
const data = (author: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops","publisher":{"name":"Harbour Post"},"author":${author}}</script>`;

describe('the byline', () => {
  it.each([
    [
      'joins several authors',
      data('[{"name":"Ana Ruiz"},{"name":"Ben Okri"}]'),
      'Ana Ruiz, Ben Okri',
    ],
    ['reads a name that is a list', data('{"name":["Ana Ruiz","Ben Okri"]}'), 'Ana Ruiz, Ben Okri'],
    ['reads a plain string', data('"By Ana Ruiz"'), 'Ana Ruiz'],
    [
      'prefers the person in the line to the outlet in the data',
      `${data('{"name":"Harbour Post"}')}<h1>Ferry stops</h1><p class="byline">By Ana Ruiz</p>`,
      'Ana Ruiz',
    ],
    [
      'names the outlet beside the agency whose text it worked on',
      data('{"name":"Harbour Post and AFP"}'),
      'Harbour Post, AFP',
    ],
    [
      'leaves the outlet out beside a person',
      data('[{"name":"Ana Ruiz"},{"name":"Harbour Post"}]'),
      'Ana Ruiz',
    ],
    ['is the outlet where nobody else is named', data('{"name":"Harbour Post"}'), 'Harbour Post'],
    [
      'leaves an address of mail out',
      `${data('"a.ruiz@harbour.example"')}<h1>Ferry stops</h1><span class="author">Ana Ruiz</span>`,
      'Ana Ruiz',
    ],
    ['reads meta tags', '<meta name="author" content="Ana Ruiz">', 'Ana Ruiz'],
    [
      'reads meta tags that write value for content',
      '<meta name="author" value="Ana Ruiz">',
      'Ana Ruiz',
    ],
    [
      'skips a profile’s address',
      '<meta property="article:author" content="https://social.example/ana"><meta name="author" content="Ana Ruiz">',
      'Ana Ruiz',
    ],
    [
      'reads labelled cards',
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Mia Lüders">',
      'Mia Lüders',
    ],
    [
      'reads rel=author',
      '<h1>Ferry stops</h1><a rel="author" href="/ana">Ana Ruiz</a>',
      'Ana Ruiz',
    ],
    [
      'reads authors side by side',
      '<h1>Ferry stops</h1><div><p><a rel="author" href="/a">Ana Ruiz</a></p></div><div><p>Text</p></div>',
      'Ana Ruiz',
    ],
    [
      'reads a line that begins with By',
      '<h1>Ferry stops</h1><div><div>By Ana Ruiz</div></div>',
      'Ana Ruiz',
    ],
    [
      'does not take a picture’s author',
      '<h1>Ferry stops</h1><figure><span class="author">Ola Berg</span></figure><p class="byline">Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    [
      'does not take a commenter',
      '<h1>Ferry stops</h1><div class="comments"><span class="author">Ola Berg</span></div>',
      null,
    ],
    ['is null where the page names nobody', '<h1>Ferry stops</h1><p>The ferry stops.</p>', null],
  ])('%s', (_, html, byline) => {
    expect(bylineOf(html)).toBe(byline);
  });
});
