// The consent dialog, and the text that comes on scrolling or at the latest after a second and a half.
(() => {
  const LATEST_MS = 1500;
  const consent = document.getElementById('consent');
  const close = () => {
    consent.remove();
    document.body.classList.remove('cmp-open');
  };
  for (const button of consent.querySelectorAll('[data-consent]')) {
    button.addEventListener('click', close);
  }

  const rest = document.getElementById('story-rest');
  if (!rest) return;
  let timer = 0;
  const fill = () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', fill);
    if (!rest.isConnected) return;
    document.getElementById('story-text').append(rest.content);
    document.getElementById('story-pending').remove();
    rest.remove();
  };
  window.addEventListener('scroll', fill, { passive: true });
  timer = setTimeout(fill, LATEST_MS);
})();
