// The page for queries: the editor, what completes in it, and two more views of an answer.
"use strict";
(() => {
  const place = document.getElementById("yasgui");
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const prefixes = {
    dcterms: "http://purl.org/dc/terms/",
    fabio: "http://purl.org/spar/fabio/",
    mg: "https://w3id.org/methodgraph/ontology#",
    prov: "http://www.w3.org/ns/prov#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    text: "http://jena.apache.org/text#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  };

  // Terms come from the description that a build leaves in the store, asked for once.
  let schema = null;
  const terms = (column) => {
    schema ??= fetch("/api/schema").then((answer) => (answer.ok ? answer.json() : { rows: [] }));
    return schema.then((json) =>
      [...new Set(json.rows.map((row) => row[column]).filter(Boolean))].sort());
  };
  const completer = (kind, column) =>
    Yasgui.Yasqe.forkAutocompleter(kind, {
      name: "store-" + kind,
      bulk: true,
      autoShow: true,
      persistenceId: null,
      get: () => terms(column),
    });
  Yasgui.Yasqe.defaults.autocompleters = [];
  Yasgui.Yasqe.forkAutocompleter("prefixes", {
    name: "store-prefixes",
    persistenceId: null,
    get: () => Promise.resolve(Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`)),
  });
  completer("class", "class");
  completer("property", "property");
  Yasgui.Yasqe.defaults.autocompleters.push("variables");

  const shorten = (iri) => {
    for (const [name, start] of Object.entries(prefixes)) {
      if (iri.startsWith(start)) return name + ":" + iri.slice(start.length);
    }
    return iri.replace(/^.*\/(?=[^/]+$)/, "");
  };

  // The triples of a CONSTRUCT or DESCRIBE as a picture.
  class GraphView {
    static most = 400;
    priority = 8;
    label = "Graph";
    constructor(yasr) { this.yasr = yasr; }
    statements() { return this.yasr.results?.getStatements?.() ?? []; }
    canHandleResults() { return this.statements().length > 0; }
    getIcon() { return null; }
    async draw() {
      // Of graph.js: it is fetched only when somebody wants to see a picture.
      await library();
      const element = document.createElement("div");
      element.className = "yasr-graph";
      element.setAttribute("role", "img");
      this.yasr.resultsEl.replaceChildren(element);
      const names = new Map();
      const edges = [];
      for (const { subject, predicate, object } of this.statements().slice(0, GraphView.most)) {
        names.set(subject.value, names.get(subject.value) ?? shorten(subject.value));
        if (object.termType === "Literal") {
          if (/(label|prefLabel|title)$/.test(predicate.value)) names.set(subject.value, object.value);
        } else if (!/#type$/.test(predicate.value)) {
          names.set(object.value, names.get(object.value) ?? shorten(object.value));
          edges.push({ data: { source: subject.value, target: object.value, label: shorten(predicate.value).replace(/^mg:/, "") } });
        }
      }
      element.setAttribute("aria-label", `${names.size} things with ${edges.length} ties`);
      const nodes = [...names].map(([id, label]) => ({ data: { id, label } }));
      cytoscape({
        container: element,
        elements: [...nodes, ...edges],
        maxZoom: 1.6,
        layout: { name: "cose", animate: false, idealEdgeLength: () => 110, nodeRepulsion: () => 20000 },
        style: [
          { selector: "node", style: { label: "data(label)", "font-size": 9, "background-color": "#3b6ea5",
            width: 14, height: 14, "text-wrap": "ellipsis", "text-max-width": 140 } },
          { selector: "edge", style: { label: "data(label)", "font-size": 7, width: 1, "line-color": "#999",
            "target-arrow-shape": "triangle", "target-arrow-color": "#999", "curve-style": "bezier" } },
        ],
      });
    }
  }

  // How the server understands the query in the editor.
  class ExplainView {
    priority = 1;
    label = "Explain";
    constructor(yasr) { this.yasr = yasr; }
    canHandleResults() { return true; }
    getIcon() { return null; }
    async draw() {
      const element = document.createElement("div");
      element.className = "yasr-explain";
      this.yasr.resultsEl.replaceChildren(element);
      const body = new URLSearchParams({ query: yasgui.getTab().getYasqe().getValue() });
      const answer = await fetch("/explain", { method: "POST", body });
      const told = await answer.json();
      const parts = answer.ok
        ? [["Algebra", told.algebra], ["As it is run", told.plan]]
        : [["Cannot be explained", told.error]];
      for (const [heading, text] of parts) {
        const title = document.createElement("h3");
        title.textContent = heading;
        const pre = document.createElement("pre");
        pre.textContent = text;
        element.append(title, pre);
      }
    }
  }
  Yasgui.Yasr.registerPlugin("Graph", GraphView);
  Yasgui.Yasr.registerPlugin("Explain", ExplainView);

  const select = document.getElementById("example");
  const first = [...select.options].find((option) => option.dataset.query);
  Yasgui.Yasqe.defaults.value = first.dataset.query;
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasqe: { prefixCcApi: null },
    yasr: { prefixes, pluginOrder: ["table", "response", "Graph", "Explain"] },
  });

  select.disabled = false;
  select.addEventListener("change", () => {
    const query = select.selectedOptions[0].dataset.query;
    if (!query) return;
    yasgui.getTab().setQuery(query);
    yasgui.getTab().query();
  });
})();
