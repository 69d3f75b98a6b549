// What a keyboard and a browser's memory add to the workbench. Everything works without it, by links and forms.
'use strict';
(() => {
  const PREFIX = 'label-draft ';
  const KEPT = 14 * 24 * 60 * 60 * 1000;

  // Whoever blocks the memory of the browser goes without drafts.
  const memory = (() => {
    try {
      localStorage.setItem(PREFIX, '');
      localStorage.removeItem(PREFIX);
      return localStorage;
    } catch {
      return null;
    }
  })();
  const names = () => Object.keys(memory).filter((name) => name.startsWith(PREFIX));
  const OFF = 'label-keys-off';
  const read = (name) => {
    try {
      return JSON.parse(memory.getItem(name));
    } catch {
      return null;
    }
  };

  const form = document.querySelector('form[data-draft]');
  const words = form && form.querySelector('textarea');

  const drafts = () => {
    const here = form && PREFIX + form.dataset.draft;
    const saved = document.querySelector('.done') !== null;
    names().forEach((name) => {
      const draft = read(name);
      if (draft === null || Date.now() - draft.at > KEPT || (saved && draft.sent)) memory.removeItem(name);
      // What was sent and not saved, because the session had ended, is a draft again.
      else if (draft.sent) memory.setItem(name, JSON.stringify({ ...draft, sent: false }));
    });
    document.querySelectorAll('a[href="/portal/logout"]').forEach((link) =>
      link.addEventListener('click', () => names().forEach((name) => memory.removeItem(name))));
    if (!words) return;
    const draft = read(here);
    // What the page brings back after a refusal is newer than what is remembered.
    const refused = document.querySelector('.summary') !== null;
    if (draft && !refused && draft.text !== words.value) {
      words.value = draft.text;
      document.getElementById('restored').hidden = false;
    }
    const keep = (sent) => {
      try {
        if (words.value === words.defaultValue && !sent) memory.removeItem(here);
        else memory.setItem(here, JSON.stringify({ text: words.value, at: Date.now(), sent }));
      } catch {
        // A full memory keeps no draft.
      }
    };
    words.addEventListener('input', () => keep(false));
    form.addEventListener('submit', () => keep(true));
  };

  const help = document.getElementById('keys');
  const turnHelp = () => (help.open ? help.close() : help.showModal());
  const follow = (selector) => {
    const link = document.querySelector(selector);
    if (link) link.click();
  };
  const choose = (place) => {
    const choice = form && form.querySelectorAll('input[name="/verdict"]')[place];
    if (!choice) return;
    choice.checked = true;
    choice.focus();
  };
  const KEYS = {
    j: () => follow('.turn a[rel=next]'),
    k: () => follow('.turn a[rel=prev]'),
    q: () => follow('#ask'),
    '?': turnHelp,
    1: () => choose(0),
    2: () => choose(1),
    3: () => choose(2),
    4: () => choose(3),
  };

  // Single keys can be switched off, for people who speak to their computer (WCAG 2.2, 2.1.4).
  const on = document.getElementById('keys-on');
  on.checked = !memory || memory.getItem(OFF) === null;
  on.addEventListener('change', () => {
    if (memory && on.checked) memory.removeItem(OFF);
    else if (memory) memory.setItem(OFF, 'off');
  });

  document.addEventListener('keydown', (event) => {
    if (!on.checked) return;
    const typing = event.target.closest('textarea, select, input:not([type=radio]):not([type=checkbox])');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (help.open && event.key !== '?') return;
    const act = Object.hasOwn(KEYS, event.key) && KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  const button = document.getElementById('show-keys');
  button.hidden = false;
  button.addEventListener('click', turnHelp);
  if (memory) drafts();
  const current = document.querySelector('.picks [aria-current=page]');
  if (current) current.closest('ol').scrollTop = current.offsetTop - current.closest('ol').offsetTop;
})();
