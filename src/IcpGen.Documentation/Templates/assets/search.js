// Looks for all words in titles and texts of the index; titles count more. Without it the pages read as well.
(() => {
  const LIMIT = 40;
  const panel = document.querySelector(".search");
  const entries = window.icpgenSearch;
  if (!panel || !entries) return;

  const input = panel.querySelector("input");
  const status = panel.querySelector(".search-status");
  const results = panel.querySelector(".search-results");
  const root = document.body.dataset.root;
  const fold = text => text.normalize("NFKC").toLowerCase();
  const folded = entries.map(entry => ({ entry, title: fold(entry.k + " " + entry.t), text: fold(entry.s) }));

  const excerpt = (text, word) => {
    const at = fold(text).indexOf(word);
    const from = Math.max(0, at - 30);
    return (from > 0 ? "…" : "") + text.slice(from, from + 120) + (from + 120 < text.length ? "…" : "");
  };

  const item = (entry, word) => {
    const li = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = entry.k + " ";
    const link = document.createElement("a");
    link.href = root + entry.u;
    link.textContent = entry.t;
    const text = document.createElement("span");
    text.className = "excerpt";
    text.textContent = excerpt(entry.s, word);
    li.append(kind, link, text);
    return li;
  };

  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(word => word.length > 0);
    results.replaceChildren();
    status.textContent = "";
    if (words.length === 0) return;

    const found = folded
      .filter(one => words.every(word => one.title.includes(word) || one.text.includes(word)))
      .map(one => ({ entry: one.entry, rank: words.filter(word => one.title.includes(word)).length }))
      .sort((left, right) => right.rank - left.rank);
    results.append(...found.slice(0, LIMIT).map(one => item(one.entry, words[0])));
    status.textContent = found.length === 0 ? input.dataset.none
      : `${found.length} ${input.dataset.count}` + (found.length > LIMIT ? ` · ${input.dataset.more}` : "");
  };

  panel.hidden = false;
  input.addEventListener("input", show);
  show();
})();
