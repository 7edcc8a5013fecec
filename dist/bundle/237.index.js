export const id = 237;

export const ids = [ 237 ];

export const modules = {
 55130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => decodeAuditLine,
   k: () => auditLine
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934), _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65175), _firm_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13069);
  const Count = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)), Line = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   findings: Count,
   packages: Count,
   unitMs: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0))
  });
  function auditLine(report) {
   const {packages, unitMs = 0} = (0, _firm_findings_js__WEBPACK_IMPORTED_MODULE_1__.O$)(report);
   return {
    findings: (0, _firm_findings_js__WEBPACK_IMPORTED_MODULE_1__.Fx)(report).length,
    packages,
    unitMs
   };
  }
  function decodeAuditLine(text) {
   return (0, _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(Line, text);
  }
 }),
 13069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bd: () => isPartOfOne,
   Fx: () => firmFindings,
   O$: () => savedTogether,
   U6: () => mayBeOffered,
   vL: () => isFirm
  });
  function firmFindings({findings}) {
   const firm = findings.filter(isFirm);
   return firm.filter(finding => !isPartOfOne(finding, firm));
  }
  function isPartOfOne({lines}, findings) {
   const texts = lines.map(line => JSON.stringify(line));
   return findings.some(other => {
    const known = new Set(other.lines.map(line => JSON.stringify(line)));
    return known.size > texts.length && texts.every(text => known.has(text));
   });
  }
  function isFirm({verdict}) {
   return verdict === "safe" || verdict === "not verified";
  }
  function savedTogether({findings, together}) {
   const firm = firmFindings({
    findings
   }), wasContradicted = findings.some(({verdict}) => verdict === "needed");
   return together === void 0 || wasContradicted ? {
    packages: new Set(firm.flatMap(({dropped}) => dropped)).size
   } : {
    packages: together.dropped.length,
    unitMs: together.cost.unitMs
   };
  }
  function mayBeOffered(finding) {
   return isFirm(finding) || finding.check?.passed === !0;
  }
 }),
 60423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => renderAudit,
   c: () => renderAuditLine
  });
  var audit_line = __webpack_require__(55130), firm_findings = __webpack_require__(13069), report_escape = __webpack_require__(62968), markdown = __webpack_require__(82354);
  const MOST_LINES = 20, NAME_LENGTH = 100;
  function renderChange(finding) {
   if (!(0, firm_findings.U6)(finding)) return renderReasons(finding);
   const {lines, dependency, kept, remarks, dropped} = finding, ids = lines.map(({id}) => (0, 
   report_escape.ON)((0, report_escape.ml)(id, NAME_LENGTH))).join(", "), reasons = kept.map(({feature, because}) => `${(0, 
   report_escape.aY)(feature)}: ${(0, report_escape.Hn)(because)}`);
   return (0, markdown.zH)(`${ids} (${(0, report_escape.Hn)(dependency)}): change to make`, (0, 
   markdown.qN)(...lines.map(({manifest, before, after}) => diff(manifest, before, after)), remarks.map(remark => (0, 
   report_escape.Hn)(remark)).join(" "), reasons.length === 0 ? void 0 : `Kept: ${(0, 
   markdown.KE)(reasons, MOST_LINES)}.`, dropped.length === 0 ? "No package is removed, only code inside." : `Removed: ${(0, 
   markdown.KE)(dropped.map(key => (0, report_escape.aY)(key)), MOST_LINES)}.`));
  }
  function renderReasons({lines, remarks, dropped, check}) {
   const ids = lines.map(({id}) => (0, report_escape.aY)((0, report_escape.ml)(id, NAME_LENGTH))).join(", "), saved = check !== void 0 || dropped.length === 0 ? "" : `Would remove ${(0, 
   markdown.KE)(dropped.map(key => (0, report_escape.aY)(key)), MOST_LINES)}.`, words = [ ...remarks.map(remark => (0, 
   report_escape.Hn)(remark)), saved ].filter(part => part !== "");
   return words.length === 0 ? "" : `${ids}: ${words.join(" ")}`;
  }
  function diff(manifest, before, after) {
   const same = before.findIndex((line, at) => line !== after[at]), context = before.slice(0, same === -1 ? before.length : same), lines = [ ...context.map(line => ` ${line}`), ...before.slice(context.length).map(line => `-${line}`), ...after.slice(context.length).map(line => `+${line}`) ].map(report_escape.RK), runs = lines.flatMap(line => line.match(/`+/g) ?? []), fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
   return `${(0, report_escape.aY)(manifest)}\n\n${fence}diff\n${lines.join("\n")}\n${fence}`;
  }
  var durations = __webpack_require__(27378);
  const MOST_FINDINGS = 10, MOST_NAMES = 6, VERDICT_WORDS = {
   safe: "✅ safe: no use seen, and a check passed",
   "not verified": "no use seen; not checked yet",
   "may change behaviour": "possible, may change behaviour",
   "needs review": "needs review",
   needed: "❌ needed: it does not compile without"
  };
  function renderAuditLine(line) {
   return line === void 0 ? "" : `**Feature audit**: ${savings(line) ?? "no unused features found"}. Its step's summary has the details.`;
  }
  function renderAudit(report) {
   if (report === void 0) return "";
   const {findings, noSaving, duplicates, notes, suppressed} = report, said = findings.length + noSaving.length + duplicates.length + notes.length;
   if (said + suppressed.length === 0) return "";
   const others = findings.filter(finding => !(0, firm_findings.vL)(finding));
   return (0, markdown.qN)(headline(report), renderFindings((0, firm_findings.Fx)(report)), others.length === 0 ? void 0 : (0, 
   markdown.zH)(`${(0, markdown.U9)(others.length, "possible saving")} to review: whether the features are used is not known`, renderFindings(others)), renderNoSaving(noSaving), renderDuplicates(duplicates), renderSuppressed(report), renderNotes(report));
  }
  function renderFindings(findings) {
   const shown = findings.slice(0, MOST_FINDINGS), left = findings.length - shown.length;
   return (0, markdown.qN)(shown.length === 0 ? void 0 : (0, markdown.tp)(findingColumns(shown), shown), left > 0 ? `And ${(0, 
   markdown.U9)(left, "smaller one")}.` : void 0, ...shown.map(renderChange));
  }
  function headline(report) {
   const {packages, lines} = report, looked = `${(0, markdown.U9)(lines, "dependency line")}, ${(0, 
   markdown.U9)(packages, "package")} looked at`;
   return `**${savings((0, audit_line.k)(report)) ?? "No unused features found"}** (${looked}).`;
  }
  function savings({findings, packages, unitMs}) {
   if (findings === 0) return;
   const them = findings === 1 ? "dependency enables" : "dependencies enable", time = unitMs > 0 ? ` (${(0, 
   durations.p0)(unitMs)} of compile time)` : "", saved = packages === 0 ? "removes no package" : `removes ${(0, 
   markdown.U9)(packages, "package")}${time}`;
   return `${findings} ${them} unused features; dropping them ${saved}`;
  }
  const ID = {
   title: "Dependency",
   of: ({lines}) => lines.map(({id}) => (0, report_escape.aY)((0, report_escape.ml)(id, NAME_LENGTH))).join(" ")
  };
  function findingColumns(shown) {
   const measured = shown.some(({cost}) => cost.measured > 0), waited = shown.some(({cost}) => cost.chainMs > 0);
   return [ ID, {
    title: "Features to drop",
    of: finding => without(finding)
   }, {
    title: "Packages",
    align: "right",
    of: ({dropped}) => dropped.length === 0 ? "0" : `−${dropped.length}`
   }, ...measured ? [ COMPILING ] : [], ...waited ? [ WAITED_FOR ] : [], {
    title: "Verdict",
    of: ({verdict}) => VERDICT_WORDS[verdict]
   }, {
    title: "Check",
    of: ({check}) => check === void 0 ? "" : checked(check)
   } ];
  }
  const COMPILING = {
   title: "Compile time",
   align: "right",
   of: ({cost, dropped}) => {
    if (cost.measured === 0) return dropped.length === 0 ? "" : "not measured";
    const part = cost.measured < dropped.length ? ` (${cost.measured} of ${dropped.length})` : "";
    return `${(0, durations.p0)(cost.unitMs)}${part}`;
   }
  }, WAITED_FOR = {
   title: "On the critical path",
   align: "right",
   of: ({cost}) => cost.measured === 0 ? "" : (0, durations.p0)(cost.chainMs)
  };
  function without({change, removed}) {
   if (change === "remove") return "the dependency";
   if (change === "move to dev") return "it outside of tests";
   const names = removed.filter(name => name !== "default" && name !== "full");
   return (0, markdown.KE)((names.length === 0 ? removed : names).map(name => (0, report_escape.aY)((0, 
   report_escape.ml)(name, 40))), MOST_NAMES);
  }
  function checked({passed, beforeMs, afterMs, error}) {
   return passed ? `${(0, durations.p0)(middle(beforeMs))} → ${(0, durations.p0)(middle(afterMs))}` : (0, 
   report_escape.Hn)((0, report_escape.ml)(error, NAME_LENGTH));
  }
  function middle(values) {
   const sorted = values.toSorted((one, other) => one - other);
   return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  }
  function renderNoSaving(noSaving) {
   if (noSaving.length === 0) return;
   const lines = noSaving.map(({id, switchedOnBy}) => {
    const by = (0, markdown.KE)(switchedOnBy.map(key => (0, report_escape.aY)(key)), 3);
    return `- ${(0, report_escape.aY)(id)}${by === "" ? "" : `: ${by} enable${switchedOnBy.length === 1 ? "s" : ""} the same`}`;
   });
   return (0, markdown.zH)(`No gain: ${(0, markdown.U9)(noSaving.length, "dependency", "dependencies")} whose unused features are enabled elsewhere, too`, lines.slice(0, MOST_LINES).join("\n"));
  }
  function renderDuplicates(duplicates) {
   if (duplicates.length === 0) return;
   const lines = duplicates.slice(0, MOST_LINES).map(({name, versions}) => {
    const each = versions.map(({version, askedBy, cost}) => {
     const time = cost.unitMs > 0 ? `, ${(0, durations.p0)(cost.unitMs)}` : "";
     return `${(0, report_escape.Hn)(version)} (for ${(0, markdown.KE)(askedBy.map(key => (0, 
     report_escape.aY)(key)), 2)}${time})`;
    });
    return `- ${(0, report_escape.aY)(name)}: ${each.join("; ")}`;
   });
   return (0, markdown.zH)(`${(0, markdown.U9)(duplicates.length, "package")} in several versions`, lines.join("\n"));
  }
  function renderSuppressed({suppressed}) {
   if (suppressed.length !== 0) return suppressed.slice(0, MOST_LINES).map(({id, reason}) => `- ${(0, 
   report_escape.aY)(id)} is kept as it is: ${(0, report_escape.Hn)((0, report_escape.ml)(reason, 200))}`).join("\n");
  }
  function renderNotes({notes, skipped}) {
   const away = skipped.map(({dependency, reason}) => `${(0, report_escape.aY)(dependency)} was not looked at: ${(0, 
   report_escape.Hn)(reason)}.`), lines = [ ...notes.map(note => (0, report_escape.Hn)((0, 
   report_escape.ml)(note, 400))), ...away ];
   if (lines.length !== 0) return lines.slice(0, MOST_LINES).map(line => `- ${line}`).join("\n");
  }
 }),
 78595: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => collectCommands
  });
  var external_node_path_ = __webpack_require__(76760), build_record = __webpack_require__(10029), dist = __webpack_require__(77934), parse_json = __webpack_require__(65175);
  const SHORTEST_MS = 20;
  function criticalPath(units) {
   const releases = releasedBy(units), path = [], seen = new Set;
   let unit = units.toSorted((one, other) => other.endMs - one.endMs)[0], untilMs = unit?.endMs ?? 0;
   while (unit !== void 0 && !seen.has(unit)) {
    seen.add(unit);
    const {name, target, startMs} = unit;
    path.unshift({
     name,
     target,
     startMs,
     waitedMs: Math.max(0, untilMs - startMs)
    });
    const release = unit.id === void 0 ? void 0 : releases.get(unit.id);
    untilMs = release?.atMs ?? 0;
    unit = release?.by;
   }
   return path.filter(({waitedMs}) => waitedMs >= SHORTEST_MS);
  }
  function releasedBy(units) {
   const releases = new Map;
   for (const by of units) {
    for (const id of by.unblocks) keepLater(releases, id, {
     by,
     atMs: by.endMs
    });
    for (const id of by.unblocksEarly) keepLater(releases, id, {
     by,
     atMs: by.metadataMs
    });
   }
   return releases;
  }
  function keepLater(releases, id, release) {
   const known = releases.get(id);
   (known === void 0 || release.atMs > known.atMs) && releases.set(id, release);
  }
  const Seconds = dist.FsL(dist.aig(), dist.Wwf(0)), Section = dist.PVZ([ dist.YjP(), dist.Ikc({
   start: Seconds,
   end: Seconds
  }) ]), CargoUnit = dist.Ikc({
   i: dist.lqM(dist.aig()),
   name: dist.YjP(),
   version: dist.YjP(),
   target: dist.YjP(),
   start: Seconds,
   duration: Seconds,
   rmeta_time: dist.cl6(Seconds),
   sections: dist.cl6(dist.YOg(Section)),
   features: dist.cl6(dist.YOg(dist.YjP())),
   unblocked_units: dist.cl6(dist.YOg(dist.aig())),
   unblocked_rmeta_units: dist.cl6(dist.YOg(dist.aig())),
   unlocked_units: dist.cl6(dist.YOg(dist.aig())),
   unlocked_rmeta_units: dist.cl6(dist.YOg(dist.aig()))
  });
  function parseCargoTimings(html) {
   const listed = parseUnitData(html);
   if (listed === void 0) return;
   const unitCounts = parseUnitCounts(html), ran = unitsThatRan(listed, unitCounts?.dirty);
   return {
    units: ran.map(toUnitRecord),
    unitCounts,
    totalMs: parseTotal(html),
    criticalPath: criticalPath(ran.map(toTimedUnit)),
    cores: parseCores(html, ran)
   };
  }
  function toTimedUnit(unit) {
   const {i, name, target, start, duration} = unit, codegen = codegenSeconds(unit);
   return {
    id: i,
    name,
    target: target.trim(),
    startMs: milliseconds(start),
    endMs: milliseconds(start + duration),
    metadataMs: milliseconds(start + duration - (codegen ?? 0)),
    unblocks: unit.unblocked_units ?? unit.unlocked_units ?? [],
    unblocksEarly: unit.unblocked_rmeta_units ?? unit.unlocked_rmeta_units ?? []
   };
  }
  function parseCores(html, ran) {
   const jobs = /\(jobs=(\d+)/.exec(html)?.[1], end = Math.max(0, ...ran.map(({start, duration}) => start + duration)), begin = Math.min(end, ...ran.map(({start}) => start));
   if (jobs === void 0 || end === begin) return;
   const busy = ran.reduce((sum, {duration}) => sum + duration, 0);
   return {
    available: Number(jobs),
    used: Math.round(busy / (end - begin) * 100) / 100
   };
  }
  const UNIT_DATA = "const UNIT_DATA = ";
  function parseUnitData(html) {
   const start = html.indexOf(UNIT_DATA), end = start === -1 ? void 0 : /\];\r?\n/.exec(html.slice(start));
   if (end !== void 0 && end !== null) return (0, parse_json.q)(dist.YOg(CargoUnit), html.slice(start + UNIT_DATA.length, start + end.index + 1));
  }
  function unitsThatRan(listed, dirty = 0) {
   const idle = listed.filter(({start, duration}) => start === 0 && duration === 0), room = Math.max(0, dirty - (listed.length - idle.length)), runs = idle.filter(({target}) => target.endsWith("(run)")).slice(0, room), left = new Set(idle.filter(unit => !runs.includes(unit)));
   return listed.filter(unit => !left.has(unit));
  }
  function toUnitRecord(unit) {
   const {name, version, target, start, duration} = unit, codegen = codegenSeconds(unit);
   return {
    name,
    version,
    target: target.trim().replace(/^build script/, "build-script"),
    startMs: milliseconds(start),
    durationMs: milliseconds(duration),
    ...codegen === void 0 ? {} : {
     codegenMs: milliseconds(codegen)
    },
    ...unit.features?.length ? {
     features: unit.features
    } : {}
   };
  }
  function codegenSeconds({sections, rmeta_time, duration}) {
   const section = sections?.find(([name]) => name === "codegen")?.[1];
   return section !== void 0 ? Math.max(0, section.end - section.start) : typeof rmeta_time == "number" ? Math.max(0, duration - rmeta_time) : void 0;
  }
  function parseUnitCounts(html) {
   const [fresh, dirty, total] = [ "Fresh", "Dirty", "Total" ].map(name => {
    const cell = summaryCell(html, `${name} units`);
    return /^\d+$/.test(cell) ? Number(cell) : void 0;
   });
   if (fresh !== void 0 && dirty !== void 0 && total !== void 0) return {
    fresh,
    dirty,
    total
   };
  }
  function parseTotal(html) {
   const seconds = /^([\d.]+)s/.exec(summaryCell(html, "Total time"))?.[1];
   return seconds === void 0 ? void 0 : milliseconds(Number(seconds));
  }
  function summaryCell(html, name) {
   return new RegExp(`<td>${name}:</td>\\s*<td>([^<]*)</td>`).exec(html)?.[1]?.trim() ?? "";
  }
  function milliseconds(seconds) {
   return Math.round(seconds * 1e3);
  }
  var cargo_arguments = __webpack_require__(92518);
  const REPORT_NAME = /^cargo-timing-(\d{8}T\d{6})(?:\.?(\d{3})\d*)?Z(?:-[0-9a-f]+)?\.html$/;
  async function findTimings({command, targetFolder, taken}, files) {
   const folder = (0, external_node_path_.join)(targetFolder, "cargo-timings"), candidates = (await files.list(folder)).map(name => ({
    path: (0, external_node_path_.join)(folder, name),
    stamp: parseReportStamp(name)
   })).filter(({path, stamp}) => stamp !== void 0 && isWithin(stamp, command) && !taken.has(path)).map(({path, stamp}) => ({
    path,
    distance: Math.abs((stamp?.atMs ?? 0) - command.startMs)
   })).sort((one, other) => one.distance - other.distance);
   return candidates[0]?.path;
  }
  function parseReportStamp(name) {
   const [, second, millisecond] = REPORT_NAME.exec(name) ?? [];
   if (second === void 0) return;
   const iso = second.replace(/(....)(..)(..)T(..)(..)(..)/, "$1-$2-$3T$4:$5:$6"), atMs = Date.parse(`${iso}.${millisecond ?? "000"}Z`);
   return Number.isNaN(atMs) ? void 0 : {
    atMs,
    precisionMs: millisecond === void 0 ? 1e3 : 1
   };
  }
  function isWithin({atMs, precisionMs}, {startMs, endMs}) {
   return atMs + precisionMs > startMs && atMs <= (endMs ?? Number.POSITIVE_INFINITY);
  }
  function isOurReport({args, timings}) {
   const asked = (0, cargo_arguments.Xv)(args).some(arg => /^--timings(=|$)/.test(arg));
   return timings && !asked;
  }
  async function removeTimings(report, targetFolder, files) {
   const folder = (0, external_node_path_.join)(targetFolder, "cargo-timings"), latest = (0, 
   external_node_path_.join)(folder, "cargo-timing.html"), [own, newest] = await Promise.all([ files.facts(report), files.facts(latest) ]);
   own !== void 0 && own.identity === newest?.identity && await files.remove(latest);
   await files.remove(report);
   await files.removeEmptyFolder(folder);
  }
  var shim_records = __webpack_require__(65245), target_folder = __webpack_require__(94187);
  async function collectCommands(recordsFolder, {files, commands}, {keepReports = !1} = {}) {
   const findTargetFolder = (0, target_folder.mG)(commands), taken = new Set, records = [];
   for (const command of await (0, shim_records.s)(recordsFolder, files)) {
    const timings = await timingsIfReadable({
     command,
     findTargetFolder,
     taken,
     keepReports
    }, files);
    records.push((0, build_record.R)(command, timings));
   }
   return records;
  }
  async function timingsIfReadable(search, files) {
   try {
    return await readTimings(search, files);
   } catch {
    return;
   }
  }
  async function readTimings({command, findTargetFolder, taken, keepReports}, files) {
   if (!command.timings) return;
   const targetFolder = await findTargetFolder(command);
   if (targetFolder === void 0) return;
   const report = await findTimings({
    command,
    targetFolder,
    taken
   }, files);
   if (report === void 0) return;
   taken.add(report);
   const timings = parseCargoTimings(await files.readText(report) ?? "");
   isOurReport(command) && !keepReports && await removeTimings(report, targetFolder, files);
   const startedAtMs = parseReportStamp((0, external_node_path_.basename)(report))?.atMs ?? command.startMs;
   return timings && {
    ...timings,
    startedAtMs
   };
  }
 }),
 24863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => parseJsonLines,
   a: () => readRecord
  });
  async function readRecord(path, files) {
   try {
    return await files.readText(path) ?? "";
   } catch {
    return;
   }
  }
  function parseJsonLines(text) {
   return text.split("\n").flatMap(line => {
    try {
     return line.trim() === "" ? [] : [ JSON.parse(line) ];
    } catch {
     return [];
    }
   });
  }
 }),
 65245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => readShimRecords,
   s: () => readShimCommands
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934), _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24863);
  const Start = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   event: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("start"),
   pid: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   args: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   cwd: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   startMs: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   timings: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   targetDirVariable: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   checkout: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   head: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   install: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    request: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{32}$/)),
    placed: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
   }))
  }), End = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   event: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("end"),
   endMs: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
   exitCode: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
   signal: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
   cpuMs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig())
  }), SIGNALS_THAT_CANCEL = new Set([ 1, 2, 3, 9, 15 ]), WINDOWS_CTRL_C = 3221225786;
  async function readShimCommands(recordsFolder, files) {
   return (await readShimRecords(recordsFolder, files)).commands;
  }
  async function readShimRecords(recordsFolder, files) {
   const names = await files.list(recordsFolder), commands = [];
   let unreadable = 0;
   for (const name of names.filter(name => /^cargo-.*\.jsonl$/.test(name))) {
    const text = await (0, _json_lines_js__WEBPACK_IMPORTED_MODULE_2__.a)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(recordsFolder, name), files), command = await readCommand((0, 
    _json_lines_js__WEBPACK_IMPORTED_MODULE_2__.L)(text ?? ""), files);
    command === void 0 ? unreadable += 1 : commands.push(command);
   }
   return {
    commands: commands.sort((one, other) => one.startMs - other.startMs),
    unreadable
   };
  }
  async function readCommand(lines, files) {
   const start = lines.find(line => valibot__WEBPACK_IMPORTED_MODULE_1__.is(Start, line));
   if (start === void 0) return;
   const told = valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(Start, start), {pid, args, cwd, startMs, timings, targetDirVariable, checkout, head, install} = told, end = lines.find(line => valibot__WEBPACK_IMPORTED_MODULE_1__.is(End, line)), stands = checkout === void 0 ? {} : {
    checkout,
    head: head ?? ""
   }, begun = {
    ...{
     args,
     cwd,
     startMs,
     timings,
     targetDirVariable,
     ...stands
    },
    ...install === void 0 ? {} : {
     install
    }
   };
   if (end !== void 0) {
    const {endMs, exitCode} = end, {cpuMs} = end, cpu = cpuMs === void 0 ? {} : {
     cpuMs: Math.round(cpuMs)
    };
    return {
     ...begun,
     ...cpu,
     endMs,
     exitCode: exitCode ?? void 0,
     outcome: outcomeOf(end)
    };
   }
   const outcome = await isRunning(pid, files) ? "unknown" : "cancelled";
   return {
    ...begun,
    endMs: void 0,
    exitCode: void 0,
    outcome
   };
  }
  function outcomeOf({exitCode, signal}) {
   return signal !== null ? SIGNALS_THAT_CANCEL.has(signal) ? "cancelled" : "failed" : exitCode === null ? "unknown" : exitCode === WINDOWS_CTRL_C ? "cancelled" : exitCode === 0 ? "succeeded" : "failed";
  }
  async function isRunning(pid, files) {
   return await files.facts(`/proc/${pid}`) !== void 0;
  }
 })
};
