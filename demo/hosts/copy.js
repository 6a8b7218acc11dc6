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
  const row = document.createElement('p');
  row.className = 'copy-row';
  row.append(button, said);
  snippet.after(row);
}
