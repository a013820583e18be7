// Leaves of the matrix the rows, columns and marks that are asked for.
(() => {
  const form = document.querySelector(".matrix-filter");
  const table = document.querySelector(".matrix");
  if (!form || !table) return;

  const rows = form.querySelector("#matrix-rows");
  const sets = form.querySelector("#matrix-sets");
  const who = form.querySelector("#matrix-who");
  const status = form.querySelector(".matrix-status");
  const heads = [...table.querySelectorAll("thead .set")];
  const fold = text => text.normalize("NFKC").toLowerCase().trim();

  const show = () => {
    const wantedSets = fold(sets.value).split(/[\s,，、]+/).filter(name => name.length > 0);
    const shown = heads.map(head => wantedSets.length === 0 || wantedSets.some(name => fold(head.dataset.set).includes(name)));
    heads.forEach((head, index) => { head.hidden = !shown[index]; });

    const wanted = fold(rows.value);
    const audience = who ? who.value : "";
    let left = 0;
    for (const body of table.tBodies) {
      let any = false;
      for (const row of [...body.rows].slice(1)) {
        let marks = 0;
        [...row.cells].slice(1).forEach((cell, index) => {
          const mark = cell.querySelector(".mark");
          const fits = mark && (audience === "" || mark.classList.contains(audience) || mark.classList.contains("all"));
          if (mark) mark.hidden = !fits;
          cell.hidden = !shown[index];
          if (fits && shown[index]) marks++;
        });
        row.hidden = marks === 0 || !fold(row.cells[0].textContent).includes(wanted);
        if (!row.hidden) { any = true; left++; }
      }
      body.hidden = !any;
    }

    status.textContent = wanted || wantedSets.length > 0 || audience ? `${left} ${status.dataset.rows}` : "";
  };

  form.hidden = false;
  form.addEventListener("input", show);
  show();
})();
