// The picture of a concept's neighbours. Its library is fetched only when somebody wants to see it.
"use strict";

const LIBRARY = "/site/vendor/cytoscape-3.34.4/cytoscape.min.js";
const WORDS = { usedFor: "used for", basedOn: "based on", subMethodOf: "kind of", subTaskOf: "part of", partOf: "part of",
  outperforms: "outperforms", comparedWith: "compared with", evaluatedOn: "evaluated on", trainedOn: "trained on", benchmarkFor: "benchmark for" };

const section = document.querySelector("[data-graph]"), button = document.querySelector("[data-draw]");
if (section && button) {
  button.hidden = false;
  button.addEventListener("click", open);
}

async function open() {
  button.disabled = true;
  button.textContent = "Drawing …";
  try {
    const [answer] = await Promise.all([fetch(section.dataset.graph), library()]);
    const data = await answer.json();
    section.hidden = false;
    draw(data);
    button.remove();
  } catch {
    button.disabled = false;
    button.textContent = "The picture could not be drawn. Try again";
  }
}

function library() {
  if (window.cytoscape) return Promise.resolve();
  // Cytoscape would write a style into the page, which the page's policy forbids; it sees that this one is there.
  const style = Object.assign(document.createElement("link"), { id: "__________cytoscape_stylesheet", rel: "stylesheet", href: "/site/graph.css" });
  const script = Object.assign(document.createElement("script"), { src: LIBRARY });
  return new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
    document.head.append(style, script);
  });
}

function draw(data) {
  const place = document.createElement("div");
  place.className = "graph";
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", "Picture of " + data.nodes.length + " concepts; the lists on this page say the same");
  const hint = Object.assign(document.createElement("p"), { className: "hint", textContent: "Drag to move, scroll or pinch to zoom, click a concept to go there." });
  section.append(place, hint);
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const picture = cytoscape({
    container: place,
    elements: elements(data),
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: 30000, idealEdgeLength: 70, padding: 20, nodeDimensionsIncludeLabels: true },
    minZoom: 0.2, maxZoom: 3,
    style: [
      { selector: "node", style: { label: "data(name)", "font-size": 14, "text-wrap": "wrap", "text-max-width": 130, color: colour("text"),
        "text-valign": "bottom", "text-margin-y": 3, width: "data(size)", height: "data(size)",
        "text-background-color": colour("card"), "text-background-opacity": .75, "text-background-padding": 1 } },
      ...["method", "task", "dataset", "metric"].map(kind => ({ selector: "node." + kind, style: { "background-color": colour(kind) } })),
      { selector: "node.task", style: { shape: "round-rectangle" } },
      { selector: "node.dataset", style: { shape: "barrel" } },
      { selector: "node.metric", style: { shape: "diamond" } },
      { selector: "node.centre", style: { "border-width": 4, "border-color": colour("mark"), "font-weight": "bold", "font-size": 17 } },
      { selector: "edge", style: { width: 1.2, "line-color": colour("quiet"), opacity: .65, "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": colour("quiet"), "arrow-scale": .8 } },
      { selector: "edge.near", style: { label: "data(relation)", "font-size": 12, color: colour("text"), "text-rotation": "autorotate", "text-background-color": colour("card"), "text-background-opacity": 1, opacity: 1, width: 2 } },
    ],
  });
  picture.on("tap", "node", event => location.assign("/id?iri=" + encodeURIComponent(event.target.id())));
  picture.on("mouseover", "node", event => event.target.connectedEdges().addClass("near"));
  picture.on("mouseout", "node", event => event.target.connectedEdges().removeClass("near"));
  section.dataset.drawn = String(picture.nodes().length);
}

function elements(data) {
  const nodes = data.nodes.map((node, index) => ({
    data: { id: node.iri, name: node.name, size: 14 + 6 * Math.log2(1 + node.papers) },
    classes: node.kind + (index === 0 ? " centre" : ""),
  }));
  const edges = data.edges.map((edge, index) => ({
    data: { id: "e" + index, source: edge.from, target: edge.to, relation: WORDS[edge.relation] || edge.relation },
  }));
  return [...nodes, ...edges];
}
