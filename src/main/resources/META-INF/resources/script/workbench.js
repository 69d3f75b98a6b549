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

  // The verdict, what shows it, and the words; drafts of an older form have words only.
  const choices = () => [...form.querySelectorAll('input[type=radio], input[type=checkbox]')];
  const checked = (choice) => choice.checked;
  const written = (how, text) => ({
    text,
    chosen: choices().filter(how).map((choice) => choice.name + ' ' + choice.value),
  });
  const same = (one, other) => one.text === other.text
    && (!one.chosen || !other.chosen || one.chosen.join() === other.chosen.join());
  const fill = (draft) => {
    words.value = draft.text;
    if (!draft.chosen) return;
    choices().forEach((choice) => {
      choice.checked = draft.chosen.includes(choice.name + ' ' + choice.value);
    });
  };

  // Where a verdict was saved since, by another window or device, both are shown.
  const bring = (draft, saved) => {
    fill(draft);
    const overtaken = draft.base !== undefined && draft.base !== saved.text;
    const notice = document.getElementById(overtaken ? 'overtaken' : 'restored');
    notice.hidden = false;
    if (!overtaken) return;
    notice.querySelector('.said').textContent = saved.text;
    notice.querySelector('button').addEventListener('click', () => {
      fill(saved);
      notice.hidden = true;
      form.dispatchEvent(new Event('input'));
      words.focus();
    });
  };

  const drafts = () => {
    const here = form && PREFIX + form.dataset.draft;
    const done = document.querySelector('.done') !== null;
    names().forEach((name) => {
      const draft = read(name);
      if (draft === null || Date.now() - draft.at > KEPT || (done && draft.sent)) memory.removeItem(name);
      // What was sent and not saved, because the session had ended, is a draft again.
      else if (draft.sent) memory.setItem(name, JSON.stringify({ ...draft, sent: false }));
    });
    document.querySelectorAll('a[href="/portal/logout"]').forEach((link) =>
      link.addEventListener('click', () => names().forEach((name) => memory.removeItem(name))));
    if (!words) return;
    const draft = read(here);
    // What the page brings back after a refusal is newer than what is remembered.
    const refused = document.querySelector('.summary') !== null;
    const saved = written((choice) => choice.defaultChecked, words.defaultValue);
    if (draft && !refused && !same(draft, written(checked, words.value))) bring(draft, saved);
    const keep = (sent) => {
      try {
        const now = written(checked, words.value);
        if (same(now, saved) && !sent) memory.removeItem(here);
        else memory.setItem(here, JSON.stringify({ ...now, base: saved.text, at: Date.now(), sent }));
        document.getElementById('kept').hidden = sent || same(now, saved);
      } catch {
        // A full memory keeps no draft.
      }
    };
    form.addEventListener('input', () => keep(false));
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
    form.dispatchEvent(new Event('input'));
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

  const goOn = form && form.querySelector('button[name=go]');
  document.addEventListener('keydown', (event) => {
    if (goOn && !help.open && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(goOn);
      return;
    }
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
  // The requirement that is open is seen in the list, whichever of the two boxes scrolls.
  const current = document.querySelector('.picks [aria-current=page]');
  if (current) [current.closest('ol'), current.closest('.picks')].forEach((box) => {
    const below = current.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += below - box.clientHeight / 3;
  });
})();
