/** Gives every snippet of the start page a button that copies it. Without this script the snippets are plain text. */
const DONE = 'Zkopírováno';
const FAILED = 'Nejde kopírovat, označte text ručně';

for (const snippet of document.querySelectorAll('pre.snippet')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Kopírovat kód';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'said';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.textContent.trim());
      said.textContent = DONE;
    } catch {
      said.textContent = FAILED;
      getSelection()?.selectAllChildren(snippet);
    }
  });
  // The row is there from the start, so that the page does not jump.
  snippet.nextElementSibling?.append(button, said);
}
