// Builds the page from the state that came with it, a moment after loading as such pages do.
(() => {
  const state = JSON.parse(document.getElementById('state').textContent);
  const app = document.getElementById('app');

  const make = (tag, className, ...children) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };
  const link = (href, className, words) => {
    const node = make('a', className, words);
    node.href = href;
    return node;
  };
  const picture = (name) => {
    const image = make('img');
    image.src = `/pictures/${name}.svg`;
    image.alt = '';
    image.width = 1200;
    image.height = 675;
    return image;
  };
  const fromMarkup = (markup) => document.createRange().createContextualFragment(markup);

  const top = () =>
    make(
      'div',
      'sg-top',
      link('/', 'sg-logo', 'Signal'),
      make(
        'nav',
        'sg-nav',
        ...['Explained', 'Science', 'Cities', 'Tech'].map((name) =>
          link(`/search?q=${name.toLowerCase()}`, '', name),
        ),
      ),
    );

  const card = (item) =>
    make(
      'div',
      'sg-card',
      picture(item.picture),
      make('span', 'sg-pill', item.section),
      link(item.path, 'sg-card-title', item.title),
      make('div', 'sg-card-text', item.text),
    );

  const story = () => {
    const time = make('time', '', state.shownDate);
    time.dateTime = state.published;
    const body = make('div', 'sg-body');
    for (const block of state.blocks) body.append(fromMarkup(block));
    const caption = make('figcaption', '', `${state.picture.caption} `);
    caption.append(make('small', '', state.picture.credit));
    return make(
      'div',
      'sg-main',
      make(
        'div',
        'sg-hero',
        make('span', 'sg-pill', state.section),
        make('h1', '', state.title),
        make('p', 'sg-dek', state.dek),
        make('div', 'sg-by', make('span', 'sg-author', state.authors.join(', ')), time),
      ),
      make('figure', '', picture(state.picture.name), caption),
      body,
      make('div', 'sg-react', make('span', '', 'Was this useful?'), make('button', '', 'Yes'), make('button', '', 'Not really')),
      make('div', 'sg-next', make('div', 'sg-next-title', 'Up next'), ...state.next.map(card)),
    );
  };

  const list = () =>
    make('div', 'sg-main sg-list', make('h1', '', state.title), ...state.items.map(card));

  setTimeout(() => {
    app.className = '';
    app.removeAttribute('aria-busy');
    app.replaceChildren(
      top(),
      state.view === 'story' ? story() : list(),
      make('div', 'sg-foot', 'Signal is made in Dunmere by 19 people. No cookies, no pop-ups.'),
    );
  }, 250);
})();
