// Copies what stands in a field.

function showDone(button) {
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = 'Copy'), 2_000);
}

for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.dataset.copies);
  field.addEventListener('focus', () => field.select());
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      showDone(button);
    } catch {
      // Without TLS there is no clipboard for scripts but the old way.
      if (document.execCommand('copy')) {
        showDone(button);
      }
    }
  });
}
