// What sends an answer is loaded when there is one.
for (const form of document.querySelectorAll<HTMLFormElement>('mooring-feedback > form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const place = form.parentElement;
    const status = place?.querySelector<HTMLElement>('[role=status]');
    if (place === null || status == null || form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    import('./answer.ts')
      .then(({ sendAnswer }) => sendAnswer(form, status, place.dataset))
      .catch(() => (status.textContent = place.dataset['failed'] ?? ''))
      .finally(() => (form.ariaBusy = 'false'));
  });
}
