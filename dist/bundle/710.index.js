export const id = 710;

export const ids = [ 710 ];

export const modules = {
 70241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => attempt
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  async function attempt({what, otherwise}, body, log) {
   try {
    return await body();
   } catch (error) {
    if (error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz || error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) throw error;
    log.warning(`Could not ${what} (${(0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}). ${otherwise}`);
    log.debug(error instanceof Error ? error.stack ?? "" : "");
    return;
   }
  }
 }),
 53810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => parsePercentage,
   DB: () => parseSize,
   HU: () => parseChoice,
   Hf: () => parseReportMode,
   IJ: () => parseChoices,
   SI: () => parseSwitch,
   gX: () => REPORT_MODES,
   ot: () => parseVersion,
   yG: () => parseBoolean
  });
  var _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84620);
  function parseChoice(name, input, valid) {
   return oneOf(name, input(name).trim(), valid);
  }
  function parseSwitch(name, input, {valid, yes, no}) {
   const value = input(name).trim(), boolean = booleanOf(value);
   if (boolean !== void 0) return boolean ? yes : no;
   const found = valid.find(word => word === value);
   if (found !== void 0) return found;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}, "true" (as "${yes}"), "false" (as "${no}").`);
  }
  function parseChoices(name, input, valid) {
   const words = input(name).split(/[\s,]+/).filter(word => word !== "");
   if (words.length === 0) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is empty. Name at least one of ${listed(valid)}.`);
   return [ ...new Set(words.map(word => oneOf(name, word, valid))) ];
  }
  function oneOf(name, value, valid) {
   const found = valid.find(word => word === value);
   if (found !== void 0) return found;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}.`);
  }
  function listed(words) {
   return words.map(word => `"${word}"`).join(", ");
  }
  const REPORT_MODES = [ "always", "on-change", "on-failure", "never" ];
  function parseReportMode(name, input) {
   return parseSwitch(name, input, {
    valid: REPORT_MODES,
    yes: "always",
    no: "never"
   });
  }
  function parseBoolean(name, input) {
   const value = input(name).trim(), boolean = booleanOf(value);
   if (boolean !== void 0) return boolean;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: "true", "false".`);
  }
  function booleanOf(value) {
   return !!/^(true|True|TRUE)$/.test(value) || !/^(false|False|FALSE)$/.test(value) && void 0;
  }
  const UNIT_BYTES = {
   b: 1,
   kb: 1e3,
   mb: 1e6,
   gb: 1e9,
   kib: 1024,
   mib: 1048576,
   gib: 1024 ** 3,
   k: 1024,
   m: 1048576,
   g: 1024 ** 3
  };
  function parseSize(name, input) {
   const value = input(name).trim(), [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value) ?? [], bytes = unit === void 0 ? void 0 : UNIT_BYTES[unit.toLowerCase()];
   if (amount !== void 0 && bytes !== void 0 && Number(amount) > 0) return Math.round(Number(amount) * bytes);
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Write a size with its unit, such as "500 MB" or "2 GiB".`);
  }
  function parseVersion(name, input) {
   const value = input(name).trim();
   if (value === "auto") return value;
   const version = value.replace(/^v/, "");
   if (/^\d+\.\d+\.\d+$/.test(version)) return version;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Valid: "auto", or a version such as "1.2.3".`);
  }
  function parsePercentage(name, input) {
   const value = input(name).trim();
   if (value === "" || value === "off" || booleanOf(value) === !1) return;
   const percentage = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1] ?? 0);
   if (percentage > 0) return percentage / 100;
   throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(`Input "${name}" is "${value}". Write a percentage such as "20%", or leave it out.`);
  }
 }),
 72230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HM: () => makePlaces,
   JL: () => wrappersBeside,
   ek: () => placesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function placesOf({workspace, temp}) {
   const configParent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(workspace), scratch = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "fast-cargo");
   return {
    configParent,
    configFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "cargo-config.toml"),
    home: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(configParent, ".cargo", "fast-cargo"),
    scratch,
    standIns: `${scratch}-stand-ins`,
    records: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "records"),
    markFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "set-up"),
    recordFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "record.json"),
    auditLine: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "audit-line.json"),
    reports: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "reports"),
    archiveList: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "archive-entries"),
    snapshot: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot"),
    snapshotManifest: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-manifest.json"),
    inputs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-inputs"),
    evidence: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-evidence"),
    watchLogs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "watched"),
    heldBack: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-held-back"),
    restoredMark: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "snapshot-restored"),
    tools: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "tools"),
    toolPlans: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "tool-plans"),
    history: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "history"),
    kept: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "kept"),
    keptList: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "kept-list")
   };
  }
  function wrappersBeside({scratch}) {
   return `${scratch}-wrappers`;
  }
  async function makePlaces(places, files) {
   await files.makeFolder(places.scratch, 448);
   try {
    await files.makeFolder(places.home);
    return places;
   } catch {
    return {
     ...places,
     home: wrappersBeside(places)
    };
   }
  }
 }),
 39891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   REPORT: () => REPORT
  });
  var external_node_path_ = __webpack_require__(76760), cell_report = __webpack_require__(29072), comment = __webpack_require__(25232), reports_of_jobs = __webpack_require__(33813), durations = __webpack_require__(27378), report_escape = __webpack_require__(62968);
  const trendScript = "\nconst data = JSON.parse(document.getElementById('data').textContent)\nconst dark = matchMedia('(prefers-color-scheme: dark)')\nconst charts = document.getElementById('charts')\ndocument.getElementById('about').textContent =\n  data.repository + '. Drag over a chart to zoom in, double-click to zoom out, click a point for its run. Dashed lines: another toolchain.'\n\nfunction color(name) {\n  // Canvas knows no light-dark(): a real element resolves it.\n  const probe = document.createElement('i')\n  probe.style.color = 'var(--' + name + ')'\n  document.body.append(probe)\n  const value = getComputedStyle(probe).color\n  probe.remove()\n  return value\n}\n\n// Per distance of ticks: what each says, and what is said besides where a year, month or day begins.\nconst year = '{YYYY}'\nconst day = '\\n{YYYY}-{MM}-{DD}'\nconst times = [\n  [86400 * 365, year, null, null, null, null, null, null, 1],\n  [86400 * 28, '{YYYY}-{MM}', null, null, null, null, null, null, 1],\n  [86400, '{MM}-{DD}', '\\n' + year, null, null, null, null, null, 1],\n  [1, '{HH}:{mm}', day, null, day, null, null, null, 1],\n]\n\nfunction draw(cell) {\n  const section = document.createElement('section')\n  const title = document.createElement('h2')\n  title.textContent = cell.name\n  section.append(title)\n  charts.append(section)\n  if (cell.at.length < 2) {\n    const text = document.createElement('p')\n    // An axis through one point would reach years into the future.\n    text.textContent = cell.at.length === 0 ? 'No run yet.' : 'One run so far: ' + cell.words[0] + '.'\n    section.append(text)\n    return { section }\n  }\n  const axis = { stroke: color('faint'), grid: { stroke: color('grid'), width: 1 }, ticks: { show: false } }\n  const chart = new uPlot(\n    {\n      width: section.clientWidth - 32,\n      height: 220,\n      hooks: {\n        ready: [showLatest],\n        setCursor: [(it) => it.cursor.idx === null && showLatest(it)],\n        draw: [(it) => drawMarks(it, cell.marks)],\n      },\n      tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),\n      scales: { y: { range: (_, low, high) => [0, (high || 1) * 1.1] } },\n      series: [\n        { label: 'Run', value: (_, at, __, index) => about(cell, at, index) },\n        {\n          label: 'cargo took',\n          stroke: color('line'),\n          width: 2,\n          points: { show: true, size: 7, fill: color('line') },\n          value: (_, __, ___, index) => cell.words[index] ?? '',\n        },\n      ],\n      axes: [\n        { ...axis, values: times },\n        { ...axis, size: 64, incrs: STEPS, values: (_, ticks) => ticks.map(tickWords) },\n      ],\n    },\n    [cell.at, cell.seconds],\n    section,\n  )\n  chart.over.addEventListener('click', () => {\n    const run = cell.runs[chart.cursor.idx]\n    if (run && data.repositoryUrl) open(data.repositoryUrl + '/actions/runs/' + run, '_blank', 'noopener')\n  })\n  return { chart, section }\n}\n\n// Where another toolchain begins: a dashed line with its version, since times change there for all.\nfunction drawMarks(chart, marks) {\n  const { ctx, bbox } = chart\n  ctx.save()\n  ctx.strokeStyle = ctx.fillStyle = color('faint')\n  ctx.lineWidth = devicePixelRatio\n  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio])\n  ctx.font = 11 * devicePixelRatio + 'px system-ui, sans-serif'\n  for (const { at, text } of marks) {\n    const x = chart.valToPos(chart.data[0][at], 'x', true)\n    if (x < bbox.left || x > bbox.left + bbox.width) continue\n    ctx.beginPath()\n    ctx.moveTo(x, bbox.top)\n    ctx.lineTo(x, bbox.top + bbox.height)\n    ctx.stroke()\n    const isRight = x + ctx.measureText(text).width + 8 > bbox.left + bbox.width\n    ctx.textAlign = isRight ? 'right' : 'left'\n    ctx.fillText(text, x + (isRight ? -4 : 4) * devicePixelRatio, bbox.top + bbox.height - 6 * devicePixelRatio)\n  }\n  ctx.restore()\n}\n\nfunction showLatest(chart) {\n  chart.setLegend({ idx: chart.data[0].length - 1 })\n}\n\n// Of clocks, not of tens: 120 s and 5 min are read at once, 100 s and 300 s are not.\nconst STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200]\n\nfunction tickWords(seconds) {\n  return seconds >= 60 && seconds % 60 === 0 ? seconds / 60 + ' min' : +seconds.toFixed(1) + ' s'\n}\n\nfunction about(cell, at, index) {\n  if (at === null || at === undefined || index === null) return ''\n  return new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC, ' + cell.commits[index]\n}\n\nlet drawn = []\nfunction redraw() {\n  for (const { chart } of drawn) chart?.destroy()\n  charts.textContent = ''\n  drawn = data.cells.map(draw)\n}\nredraw()\ndark.addEventListener('change', redraw)\naddEventListener('resize', () => {\n  for (const { chart, section } of drawn) chart?.setSize({ width: section.clientWidth - 32, height: 220 })\n})\n";
  function renderTrendPage({reports, library, ...where}) {
   const data = {
    ...where,
    cells: (0, cell_report.rv)(reports).map(cellData)
   };
   return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n<title>fast-cargo: time of cargo by run</title>\n<style>\n${library.style}\n${STYLE}\n</style>\n<main>\n<h1>Time of cargo by run</h1>\n<p id="about"></p>\n<div id="charts"></div>\n</main>\n<script>${library.script}<\/script>\n<script type="application/json" id="data">${inScript(data)}<\/script>\n<script>${trendScript}<\/script>\n</html>\n`;
  }
  function cellData(report) {
   const points = report.history.filter(({ms}) => ms > 0).toSorted((one, other) => one.startedAtMs - other.startedAtMs);
   return {
    name: (0, report_escape.TN)(`${report.workflow}: ${(0, cell_report.MH)(report)}`),
    at: points.map(({startedAtMs}) => Math.round(startedAtMs / 1e3)),
    seconds: points.map(({ms}) => Math.round(ms / 100) / 10),
    words: points.map(({ms}) => (0, durations.p0)(ms)),
    runs: points.map(({runId}) => /^\d+$/.test(runId) ? runId : ""),
    commits: points.map(({sha}) => (0, report_escape.TN)(sha).slice(0, 9)),
    marks: points.flatMap(({rustc}, at) => {
     const before = points.slice(0, at).findLast(point => point.rustc !== void 0)?.rustc, changed = rustc !== void 0 && before !== void 0 && rustc !== before;
     return changed ? [ {
      at,
      text: `rustc ${(0, report_escape.TN)(rustc).slice(0, 40)}`
     } ] : [];
    })
   };
  }
  function inScript(data) {
   return JSON.stringify(data).replaceAll("<", "\\u003c");
  }
  const STYLE = "\n:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);\n  --back: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #151b23); --line: light-dark(#0969da, #4493f8);\n  --grid: light-dark(#d1d9e0, #3d444d); }\nbody { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }\nmain { max-width: 1000px; margin: 0 auto; padding: 24px 16px; }\nh1 { font-size: 24px; margin: 0; } h2 { font-size: 16px; margin: 0 0 8px; overflow-wrap: anywhere; }\np { color: var(--faint); margin: 4px 0 20px; }\nsection { background: var(--card); border: 1px solid var(--grid); border-radius: 8px; padding: 16px; margin: 0 0 16px; }\n.u-legend { color: var(--text); text-align: left; } a { color: var(--line); }\n";
  var errors = __webpack_require__(84620), attempt = __webpack_require__(70241), parse_input = __webpack_require__(53810), job_places = __webpack_require__(72230), addresses = __webpack_require__(60175), comment_on_pull = __webpack_require__(7255), read_reports = __webpack_require__(58585);
  async function reportRun(runner) {
   try {
    await reportFrom(runner);
   } catch (error) {
    if (error instanceof errors.dz) return runner.job.fail((0, errors.Uc)(error));
    abandonReport((0, errors.Uc)(error), runner);
   } finally {
    runner.artifacts.close();
   }
  }
  function abandonReport(why, {log}) {
   log.warning(`fast-cargo could not report on the run (${why}).`);
  }
  async function reportFrom(runner) {
   const {job, log} = runner, mode = (0, parse_input.Hf)("comment", job.input), trendPage = (0, 
   parse_input.yG)("trend-page", job.input), places = (0, job_places.ek)(job.context);
   await runner.files.makeFolder(places.scratch, 448);
   const run = reportedRun(runner), known = (0, read_reports.Z8)(), elsewhere = run.runId === job.context.runId ? void 0 : run.runId, read = await (0, 
   read_reports.oh)(known, places.reports, runner, elsewhere);
   if (read.length === 0) return log.info(`No job of run ${run.runId} has uploaded a fast-cargo record.`);
   const jobs = await jobsOf(run.runId, elsewhere !== void 0, runner), reports = jobs === void 0 ? (0, 
   cell_report.rv)(read) : (0, reports_of_jobs.L)(read, jobs), page = trendPage ? await uploadTrendPage(reports, places, runner) : void 0, url = (0, 
   addresses.V)(job.context, run.runId), text = (0, comment.w)({
    reports,
    runUrl: url,
    trendPage: page
   });
   await job.writeSummary(`## fast-cargo\n\n${text}`);
   mode !== "never" && await (0, comment_on_pull.to)(runner, async () => {
    const pull = await pullOf(runner);
    if (pull === void 0) return log.info("The run belongs to no open pull request.");
    const request = {
     ...run,
     known,
     pull,
     places,
     jobs,
     mode,
     trendPage: page,
     callsMade: 1
    };
    await (0, comment_on_pull.HF)(request, runner);
   });
  }
  async function jobsOf(runId, isForeign, {pullRequests}) {
   try {
    return (await pullRequests.jobsOf(runId)).names;
   } catch (error) {
    if (isForeign || !(error instanceof errors.hD)) throw error;
    return;
   }
  }
  function reportedRun({job}) {
   const {endedRun, runId, workflow, pullRequest} = job.context;
   return endedRun ?? {
    runId,
    workflow,
    headSha: pullRequest?.headSha
   };
  }
  async function pullOf({job, pullRequests}) {
   const {endedRun, pullRequest} = job.context;
   return endedRun !== void 0 ? pullRequests.withHead(endedRun) : pullRequest?.number;
  }
  const PAGE_FILE = "fast-cargo-trend.html";
  async function uploadTrendPage(reports, {reports: folder}, {files, artifacts, job, log}) {
   const failure = {
    what: "upload the trend page",
    otherwise: "The summary has the numbers."
   };
   return (0, attempt.C)(failure, async () => {
    const page = (0, external_node_path_.join)(folder, "trend", PAGE_FILE), {repository, actionRoot} = job.context, library = await readChartLibrary((0, 
    external_node_path_.join)(actionRoot, "dist", "report"), files), where = {
     repository,
     repositoryUrl: (0, addresses.E)(job.context)
    };
    await files.writeText(page, renderTrendPage({
     ...where,
     reports,
     library
    }));
    const name = `fast-cargo-trend-${job.context.runAttempt}`;
    await artifacts.upload(name, (0, external_node_path_.join)(folder, "trend"), [ page ]);
    log.info("Uploaded the trend page as an artifact.");
    const url = (0, addresses.V)(job.context, job.context.runId);
    return url === void 0 ? `artifact ${name}` : `[${name}](${url}#artifacts)`;
   }, log);
  }
  async function readChartLibrary(folder, files) {
   const [script, style] = await Promise.all([ files.readText((0, external_node_path_.join)(folder, "uPlot.iife.min.js")), files.readText((0, 
   external_node_path_.join)(folder, "uPlot.min.css")) ]);
   if (script === void 0 || style === void 0) throw new Error(`no chart library in ${folder}`);
   return {
    script,
    style
   };
  }
  var github_runner = __webpack_require__(61379);
  const REPORT = {
   work: () => reportRun((0, github_runner.O)()),
   giveUp: async why => abandonReport(why, (0, github_runner.O)())
  };
 }),
 11148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => STATE,
   v: () => hasInState
  });
  const STATE = "fast-cargo";
  function hasInState(text) {
   return process.env[`STATE_${STATE}`]?.includes(text) === !0;
  }
 })
};
