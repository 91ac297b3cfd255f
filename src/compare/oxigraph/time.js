// Loads N-Quads into Oxigraph (in memory, as its npm package has it) and times queries on it.
// Arguments: the gzipped N-Quads, the folder of queries.
//
// A query cannot be stopped from within, so the store lives in a child process: where a query takes
// longer than a minute, the child is ended, and another loads the data again for the rest.
import { fork } from "node:child_process";
import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

const [data, folder, child] = process.argv.slice(2);
const LONGEST_MS = 60_000;
const PATIENCE_MS = 15_000;
const RUNS = 20;
const BATCH_LINES = 50_000;

async function load(store) {
  const lines = createInterface({ input: createReadStream(data).pipe(createGunzip()) });
  let batch = [];
  const flush = () => {
    store.load(batch.join("\n") + "\n", { format: "application/n-quads", no_transaction: true });
    batch = [];
  };
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH_LINES) flush();
  }
  flush();
}

function once(store, query) {
  const start = performance.now();
  const answer = store.query(query, { use_default_graph_as_union: true });
  const distinct = typeof answer === "boolean" ? 1 : answer.length;
  return [distinct, performance.now() - start];
}

function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function time(store, name) {
  const query = readFileSync(`${folder}/${name}`, "utf8");
  try {
    const [rows, cold] = once(store, query);
    const warm = [];
    const worked = processorMs();
    const end = performance.now() + PATIENCE_MS;
    do warm.push(once(store, query)[1]);
    while (warm.length < RUNS && performance.now() < end);
    const cpu = (processorMs() - worked) / warm.length;
    warm.sort((a, b) => a - b);
    const p95 = warm[Math.ceil(0.95 * warm.length) - 1];
    return [rows, ...[cold, warm[warm.length >> 1], p95, cpu].map((ms) => ms.toFixed(1))];
  } catch (error) {
    return ["-", String(error.message ?? error).split("\n")[0]];
  }
}

async function serve() {
  const { Store } = await import("oxigraph");
  const store = new Store();
  const start = performance.now();
  const worked = processorMs();
  await load(store);
  const cpu = (processorMs() - worked) / 1000;
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.memoryUsage().rss / 1e6;
  process.send({ loaded: [seconds, cpu, store.size / seconds, megabytes] });
  process.on("message", (name) => process.send({ name, result: time(store, name) }));
}

function ask() {
  const left = readdirSync(folder).filter((name) => name.endsWith(".rq")).sort();
  let loadTold = false;
  const tell = (name, result) => console.log([name.replace(".rq", ""), ...result].join("\t"));
  const begin = () => {
    const store = fork(process.argv[1], [data, folder, "child"], { stdio: "inherit" });
    let timer, running;
    const next = () => {
      running = left.shift();
      if (!running) return store.kill();
      // The first run and those of the patience after it.
      timer = setTimeout(() => {
        tell(running, ["-", `longer than ${LONGEST_MS / 1000} s`]);
        store.kill("SIGKILL");
        if (left.length) begin();
      }, LONGEST_MS + PATIENCE_MS);
      store.send(running);
    };
    store.on("message", ({ loaded, name, result }) => {
      clearTimeout(timer);
      if (loaded && !loadTold) {
        loadTold = true;
        const [seconds, cpu, rate, megabytes] = loaded.map((n) => n.toFixed(1));
        console.log(`# load ${seconds} s\n# load, processor time ${cpu} s\n# quads ${rate} per second\n# memory ${megabytes} MB`);
        console.log("query\trows\tcold ms\tmedian ms\tp95 ms\tcpu ms");
      }
      if (name) tell(name, result);
      next();
    });
    store.on("exit", (code) => {
      if (code) {
        console.log(`# the store ended with code ${code}: ${running ?? "loading"}`);
        process.exitCode = 1;
      }
    });
  };
  begin();
}

if (child) await serve();
else ask();
