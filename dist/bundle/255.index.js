export const id = 255;

export const ids = [ 255 ];

export const modules = {
 58682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => FEWEST_RUNS,
   B: () => baselineOf
  });
  var history_spread = __webpack_require__(49944);
  const FEWEST_BESIDE = 5, CLEAR_STEP = 6, LEAST_SCALE = .01;
  function sinceLastStep(times) {
   const places = times.map((_, place) => place).slice(FEWEST_BESIDE, 1 - FEWEST_BESIDE), steps = places.map(place => ({
    place,
    height: heightAt(times, place)
   })), clearest = steps.reduce((most, step) => step.height > most.height ? step : most, {
    place: 0,
    height: CLEAR_STEP
   });
   return times.slice(clearest.place);
  }
  function heightAt(times, place) {
   const [before, after] = [ times.slice(0, place), times.slice(place) ], [older, newer] = [ (0, 
   history_spread.ux)(before) ?? 0, (0, history_spread.ux)(after) ?? 0 ];
   if (older === 0 || newer === 0) return 0;
   const deviations = [ ...relative(before, older), ...relative(after, newer) ], scale = Math.max(LEAST_SCALE, 1.4826 * ((0, 
   history_spread.ux)(deviations) ?? 0));
   return Math.abs(newer / older - 1) / (scale * Math.sqrt(1 / before.length + 1 / after.length));
  }
  function relative(times, centre) {
   return times.map(time => Math.abs(time / centre - 1));
  }
  const FEWEST_RUNS = 5, LEAST_BAND = .05, SLOWER_QUANTILE = 2.42, FIVE_RUNS_QUANTILE = 3.3, FASTER_QUANTILE = 4.5;
  function baselineOf(earlierMs, {pooled = history_spread.Ou, comparisons = 1} = {}) {
   const level = sinceLastStep(earlierMs), centre = (0, history_spread.VX)(level);
   if (centre === void 0 || level.length < FEWEST_RUNS) return;
   const spread = judgedBy((0, history_spread.jg)(level), pooled), tails = tailFactor(spread), band = (quantile, scale, together = 1) => {
    const stricter = quantileFor(quantile, comparisons), factor = stricter + .615 * (stricter ** 3 + stricter) / spread.degrees, error = Math.sqrt(1 / together + CENTRE_VARIANCE / level.length);
    return Math.max(factor * error * scale * tails, LEAST_BAND) * centre;
   };
   return {
    medianMs: centre,
    bandMs: band(SLOWER_QUANTILE, slowScale(spread)),
    fasterBandMs: band(FASTER_QUANTILE, (0, history_spread._K)(spread)),
    fiveRunsBandMs: band(FIVE_RUNS_QUANTILE, slowScale(spread), 5),
    runs: level.length
   };
  }
  const ENOUGH_SLOW = 60;
  function slowScale(spread) {
   return spread.slowDegrees < ENOUGH_SLOW ? (0, history_spread._K)(spread) : (0, history_spread._K)({
    cubes: spread.slowCubes,
    degrees: spread.slowDegrees
   });
  }
  const CENTRE_VARIANCE = Math.PI / 3, CHANCE_TAIL = .7, TAIL_WEIGHT = .7, UNSEEN_TAIL = .04;
  function tailFactor(spread) {
   const chance = CHANCE_TAIL / Math.sqrt(Math.max(1, spread.degrees)), unseen = spread.slowDegrees < ENOUGH_SLOW ? UNSEEN_TAIL : 0;
   return 1 + unseen + TAIL_WEIGHT * Math.max(0, (0, history_spread.Cj)(spread) - 1 - chance);
  }
  function judgedBy(own, pooled) {
   const [ownScale, pooledScale] = [ (0, history_spread._K)(own), (0, history_spread._K)(pooled) ], tolerated = 1 + 2.5 / Math.sqrt(2 * Math.max(1, own.degrees));
   return pooled.degrees <= own.degrees || ownScale > pooledScale * tolerated ? own : pooled;
  }
  function quantileFor(quantile, comparisons) {
   return Math.sqrt(quantile ** 2 + 2 * Math.log(Math.max(1, comparisons)));
  }
 }),
 39496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => shortVersion
  });
  function shortVersion(line) {
   const [, version, date] = /^\w+ (\S+)(?: \(\S+ ([\d-]+)\))?/.exec(line) ?? [];
   return version === void 0 ? line === "" ? "unknown" : line : version.includes("nightly") && date !== void 0 ? `${version} ${date}` : version;
  }
 }),
 49944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cj: () => tailOf,
   Ou: () => NO_SPREAD,
   VX: () => centreOf,
   _6: () => addSpreads,
   _K: () => scaleOf,
   jg: () => spreadOf,
   ux: () => medianOf
  });
  const NO_SPREAD = {
   cubes: 0,
   squares: 0,
   degrees: 0,
   slowCubes: 0,
   slowDegrees: 0
  }, NORMAL_CUBE = 2 * Math.sqrt(2 / Math.PI);
  function centreOf(values) {
   const means = values.flatMap((one, index) => values.slice(index).map(other => (one + other) / 2));
   return medianOf(means);
  }
  function medianOf(values) {
   const sorted = Float64Array.from(values).sort(), upper = sorted[Math.floor(sorted.length / 2)], lower = sorted[Math.ceil(sorted.length / 2) - 1];
   return upper === void 0 || lower === void 0 ? void 0 : (lower + upper) / 2;
  }
  function spreadOf(times) {
   const centre = centreOf(times);
   if (centre === void 0 || centre === 0) return NO_SPREAD;
   const deviations = times.map(time => time / centre - 1), slow = deviations.filter(deviation => deviation > 0);
   return {
    cubes: sumOfCubes(deviations),
    squares: deviations.reduce((sum, deviation) => sum + deviation ** 2, 0),
    degrees: times.length - 1,
    slowCubes: sumOfCubes(slow),
    slowDegrees: Math.max(0, slow.length - .5)
   };
  }
  function addSpreads(spreads) {
   return spreads.reduce((sum, spread) => ({
    cubes: sum.cubes + spread.cubes,
    squares: sum.squares + spread.squares,
    degrees: sum.degrees + spread.degrees,
    slowCubes: sum.slowCubes + spread.slowCubes,
    slowDegrees: sum.slowDegrees + spread.slowDegrees
   }), NO_SPREAD);
  }
  function scaleOf({cubes, degrees}) {
   return degrees === 0 ? 0 : Math.cbrt(cubes / degrees / NORMAL_CUBE);
  }
  function tailOf({cubes, squares, degrees}) {
   return squares === 0 || degrees === 0 ? 1 : scaleOf({
    cubes,
    degrees
   }) / Math.sqrt(squares / degrees);
  }
  function sumOfCubes(values) {
   return values.reduce((sum, value) => sum + Math.abs(value) ** 3, 0);
  }
 }),
 63086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => judge,
   X: () => isChange
  });
  var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58682), _spread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49944);
  function isChange(verdict) {
   return verdict === "slower" || verdict === "faster";
  }
  function judge(nowMs, earlierMs, context = {}) {
   const baseline = (0, _noise_js__WEBPACK_IMPORTED_MODULE_0__.B)(earlierMs, context), verdict = verdictOn(nowMs, baseline), alone = {
    verdict,
    baseline,
    byFiveRuns: !1,
    judgedMs: nowMs
   };
   if (verdict !== "no significant change" || context.isNext !== !0) return alone;
   const before = (0, _noise_js__WEBPACK_IMPORTED_MODULE_0__.B)(earlierMs.slice(0, -4), context), five = (0, 
   _spread_js__WEBPACK_IMPORTED_MODULE_1__.VX)([ ...earlierMs.slice(-4), nowMs ]) ?? nowMs;
   return before === void 0 || five - before.medianMs <= before.fiveRunsBandMs ? alone : {
    verdict: "slower",
    baseline: before,
    byFiveRuns: !0,
    judgedMs: five
   };
  }
  function verdictOn(nowMs, baseline) {
   if (baseline === void 0 || baseline.runs < _noise_js__WEBPACK_IMPORTED_MODULE_0__.G) return "not enough data";
   const difference = nowMs - baseline.medianMs;
   return difference > baseline.bandMs ? "slower" : -difference > baseline.fasterBandMs ? "faster" : "no significant change";
  }
 }),
 60175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => repositoryUrl,
   V: () => runUrl
  });
  function repositoryUrl({serverUrl, repository}) {
   return serverUrl && `${serverUrl}/${repository}`;
  }
  function runUrl(context, runId) {
   const url = repositoryUrl(context);
   return url && `${url}/actions/runs/${runId}`;
  }
 }),
 7255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   iq: () => commentOnPull,
   to: () => explained,
   HF: () => writeComment
  });
  var comment = __webpack_require__(25232), external_node_crypto_ = __webpack_require__(77598);
  const MARKER = /^<!-- fast-cargo ([0-9a-f]{16}) run (\d{1,15})(?: of ([0-9a-f]{16}))?(?: comment (\d{1,15}))? -->/;
  function markerKey(workflow) {
   return (0, external_node_crypto_.createHash)("sha256").update(workflow).digest("hex").slice(0, 16);
  }
  function markerLine({key, runId, runMark}, id) {
   const proof = id === void 0 ? runMark && ` of ${runMark}` : ` comment ${id}`;
   return `\x3c!-- fast-cargo ${key} run ${runId}${proof ?? ""} --\x3e`;
  }
  function readMarker({id, body, isByUs}, {key, runId, runMark}) {
   const [, found, run, mark, own] = MARKER.exec(body) ?? [];
   if (!isByUs || found !== key) return;
   const isOfRun = runMark !== void 0 && mark === runMark && Number(run) === runId;
   return isOfRun || Number(own) === id ? {
    runId: Number(run)
   } : void 0;
  }
  var reports_of_jobs = __webpack_require__(33813), errors = __webpack_require__(84620);
  const MOST_CALLS = 6, MOST_PAGES = 4;
  async function keepComment(request, ports) {
   const progress = {
    request,
    ports,
    calls: request.callsMade ?? 0
   }, {own, headSha} = await findOwn(progress);
   if (own === void 0) return {
    kind: "too many comments"
   };
   const [found, ...others] = own;
   if (await isSuperseded(found, headSha, progress)) return {
    kind: "superseded"
   };
   if (found === void 0) {
    const isWorthwhile = await (request.isWorthwhile?.()) ?? !0;
    return isWorthwhile ? createComment(progress) : {
     kind: "nothing new"
    };
   }
   const outcome = await keepCurrent(found, "unchanged", progress);
   for (const other of others.slice(0, MOST_CALLS - progress.calls)) await remove(other.id, progress);
   return outcome;
  }
  async function findOwn(progress) {
   const {request, ports} = progress, own = [];
   let after;
   for (let pages = 1; ;pages++) {
    progress.calls += 1;
    const page = await ports.pullRequests.comments(request.pull, after === void 0 ? {} : {
     after
    });
    own.push(...page.comments.filter(comment => isOwn(comment, request)));
    const {headSha, next} = page;
    if (next === void 0) return {
     own,
     headSha
    };
    if (pages === MOST_PAGES) return {
     own: own.length > 0 ? own : void 0,
     headSha
    };
    after = next;
   }
  }
  function isOwn(comment, {marker}) {
   return readMarker(comment, marker) !== void 0;
  }
  async function isSuperseded(comment, headSha, progress) {
   const {marker, workflow, headSha: ownHead} = progress.request, runId = comment && readMarker(comment, marker)?.runId;
   if (runId === void 0 || runId <= marker.runId) return !1;
   if (ownHead !== void 0 && headSha !== ownHead) return !0;
   progress.calls += 1;
   try {
    const run = await progress.ports.pullRequests.run(runId);
    return run?.workflow === workflow && run.headSha === headSha;
   } catch (error) {
    if (error instanceof errors.hD) return !1;
    throw error;
   }
  }
  function bodyOf(text, {marker}, id) {
   return `${markerLine(marker, id)}\n${text}`;
  }
  async function createComment(progress) {
   const {request, ports} = progress, body = bodyOf(await request.compose(), request);
   progress.calls += 1;
   const created = await ports.pullRequests.create(request.pull, body);
   progress.calls += 1;
   const {comments} = await ports.pullRequests.comments(request.pull, "newest"), [lowest] = comments.filter(comment => isOwn(comment, request) && comment.id < created.id).toSorted((one, other) => one.id - other.id);
   if (lowest === void 0) return keepCurrent(created, "written", progress);
   await remove(created.id, progress);
   return keepCurrent(lowest, "unchanged", progress);
  }
  async function remove(id, progress) {
   progress.calls += 1;
   try {
    await progress.ports.pullRequests.remove(id);
   } catch (error) {
    if (!isGone(error)) throw error;
   }
  }
  async function keepCurrent(comment, before, progress) {
   const {request, ports} = progress;
   let {body} = comment, kind = before;
   for (let round = 0; progress.calls < MOST_CALLS; round++) {
    if (bodyOf(await request.compose(), request, comment.id) === body) break;
    round > 0 && await ports.clock.wait(pauseMs(round));
    body = bodyOf(await request.compose(), request, comment.id);
    progress.calls += 1;
    try {
     await ports.pullRequests.update(comment.id, body);
    } catch (error) {
     if (isGone(error) && progress.calls <= MOST_CALLS - 3) return createComment(progress);
     throw error;
    }
    kind = "written";
   }
   return {
    kind,
    id: comment.id
   };
  }
  function isGone(error) {
   return error instanceof errors.hD && error.status === 404;
  }
  function pauseMs(round) {
   return 400 * round + Math.random() * 600;
  }
  var addresses = __webpack_require__(60175), read_reports = __webpack_require__(58585), worth_reporting = __webpack_require__(40016);
  const MOST_WRITING_JOBS = 20, ENDING_TOGETHER = 3;
  async function commentOnPull({places, job, mode}, runner) {
   const {pullRequest} = runner.job.context;
   if (pullRequest === void 0) return;
   const known = (0, read_reports.Z8)();
   await explained(runner, async () => {
    const reports = await (0, read_reports.oh)(known, places.reports, runner), {runId, workflow} = job, isLarge = reports.length > MOST_WRITING_JOBS, jobs = isLarge ? await runner.pullRequests.jobsOf(runId) : void 0;
    if (jobs !== void 0 && !isAmongLast(reports.length, jobs)) return runner.log.info("Other jobs of this run are still running: one of them will comment.");
    const {number: pull, headSha} = pullRequest, request = {
     known,
     pull,
     headSha,
     runId,
     workflow,
     places,
     mode,
     jobs: jobs?.names
    };
    await writeComment({
     ...request,
     callsMade: jobs?.calls ?? 0
    }, runner);
   });
  }
  async function writeComment({known, pull, headSha, runId, workflow, places, jobs, callsMade, mode, trendPage}, runner) {
   const {runId: ownRun, runMark} = runner.job.context, url = (0, addresses.V)(runner.job.context, runId), elsewhere = runId === ownRun ? void 0 : runId, read = async () => {
    const all = await (0, read_reports.oh)(known, places.reports, runner, elsewhere);
    return jobs === void 0 ? all : (0, reports_of_jobs.L)(all, jobs);
   }, outcome = await keepComment({
    pull,
    headSha,
    workflow,
    callsMade,
    marker: {
     key: markerKey(workflow),
     runId: Number(runId),
     runMark
    },
    compose: async () => (0, comment.w)({
     reports: await read(),
     runUrl: url,
     trendPage
    }),
    isWorthwhile: async () => (0, worth_reporting.G)(mode, await read())
   }, runner);
   runner.log.info(WORDS[outcome.kind]);
  }
  const WORDS = {
   written: "Wrote this run's comment on the pull request.",
   unchanged: "This run's comment on the pull request says all of it already.",
   "nothing new": "No comment on the pull request: there is nothing new to say (input comment).",
   superseded: "A later run has its comment on the pull request already.",
   "too many comments": "The pull request has more than 400 comments, and ours is not among the first: nothing is written."
  };
  function isAmongLast(reports, {total, unfinished}) {
   return unfinished <= ENDING_TOGETHER || reports >= total;
  }
  async function explained({log}, body) {
   try {
    await body();
   } catch (error) {
    log.info(`No comment on the pull request: ${reasonOf(error)} The job summary has it all.`);
   }
  }
  function reasonOf(error) {
   return error instanceof errors.hD && (error.status === 403 || error.status === 401) ? 'the token may not write it. With "permissions: pull-requests: write" it may; for pull requests from forks, see docs/reports.md.' : `${(0, 
   errors.Uc)(error)}.`;
  }
 }),
 58585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Uq: () => REPORT_FILE,
   Z8: () => noReports,
   oh: () => readReports
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _report_cell_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29072), _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84620);
  const REPORT_FILE = "report.json", NAME = /^fast-cargo-[0-9a-f]{24}-\d{1,6}$/, LIMITS = {
   artifactBytes: 1e7,
   packedBytes: 1e5,
   unpackedBytes: 1e6,
   files: 20
  }, MOST_REPORTS = 500, AT_ONCE = 8, MOST_NAMED = 5;
  function noReports() {
   return {
    read: new Map,
    missing: new Set
   };
  }
  async function readReports(known, folder, {artifacts, log}, runId) {
   const listed = (await artifacts.list(runId)).filter(({name}) => NAME.test(name)), left = listed.slice(0, MOST_REPORTS).filter(({id}) => !known.read.has(id)), refused = [], failed = [], take = async artifact => {
    const {id, name} = artifact;
    try {
     known.read.set(id, await readReport(artifact, {
      folder,
      runId
     }, artifacts));
    } catch (error) {
     const what = `${name} (${(0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error)})`;
     if (error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.fk) {
      known.read.set(id, void 0);
      refused.push(what);
     } else if (!known.missing.has(id)) {
      known.missing.add(id);
      failed.push(what);
     }
    }
   }, work = Array.from({
    length: AT_ONCE
   }, async () => {
    for (let next = left.pop(); next !== void 0; next = left.pop()) await take(next);
   });
   await Promise.all(work);
   refused.length > 0 && log.warning(wordsOf("Refused", refused));
   failed.length > 0 && log.warning(wordsOf("Could not be read", failed));
   return [ ...known.read.values() ].filter(report => report !== void 0);
  }
  async function readReport({id, sizeBytes}, {folder, runId}, artifacts) {
   if (sizeBytes > LIMITS.artifactBytes) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.fk(`it has ${sizeBytes} bytes, more than ${LIMITS.artifactBytes}`);
   const scratch = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, String(id)), wanted = {
    id,
    runId,
    file: REPORT_FILE,
    scratch,
    limits: LIMITS
   }, report = (0, _report_cell_report_js__WEBPACK_IMPORTED_MODULE_1__.S7)(await artifacts.readText(wanted) ?? "");
   if (report === void 0) throw new _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.fk("it holds no report that can be read");
   return report;
  }
  function wordsOf(what, artifacts) {
   const named = artifacts.slice(0, MOST_NAMED).join(", "), others = artifacts.length - MOST_NAMED, which = others > 0 ? `${named} and ${others} more` : named;
   return `${what}, and left out of the report: ${which}.`;
  }
 }),
 40016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => worthComment,
   R: () => worthSummary
  });
  var _history_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63086);
  function worthSummary(mode, {record, comparison, warnings}) {
   const failed = record.commands.some(({outcome}) => outcome === "failed");
   if (mode === "on-failure") return failed;
   if (mode !== "on-change") return mode === "always";
   const changed = comparison.commands.some(command => command && (0, _history_verdict_js__WEBPACK_IMPORTED_MODULE_0__.X)(command.verdict));
   return failed || changed || warnings > 0;
  }
  function worthComment(mode, reports) {
   const commands = reports.flatMap(({commands}) => commands);
   return mode === "on-failure" ? commands.some(({outcome}) => outcome === "failed") : mode !== "on-change" ? mode === "always" : commands.some(({verdict}) => verdict !== void 0 && (0, 
   _history_verdict_js__WEBPACK_IMPORTED_MODULE_0__.X)(verdict));
  }
 }),
 60237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => cacheWords,
   wA: () => cacheVerdict,
   y4: () => hadNoUse
  });
  var _timing_cached_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95127), _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62968), _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82354), _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24368);
  const REASON_LENGTH = 200;
  function hadNoUse({cache, commands}) {
   const isNeedless = cache.snapshot?.isNeedless === !0;
   return isNeedless && commands.every(({unitCounts}) => (unitCounts?.total ?? 0) === 0);
  }
  function cacheVerdict(record) {
   const {snapshot} = record.cache;
   if (snapshot !== void 0 && !hadNoUse(record)) return snapshot.restoredKey === void 0 ? "miss" : (snapshot.nearness ?? "same lock") === "same lock" ? "hit" : "partial hit";
  }
  function cacheWords(script, record) {
   const verdict = cacheVerdict(record), {snapshot} = record.cache;
   if (verdict === void 0 || snapshot === void 0) return fromSccache(record);
   if (verdict === "miss") return [ missWords(script, snapshot), ...fromSccache(record) ];
   const found = script.strong(verdict === "hit" ? "Cache hit" : "Partial cache hit"), parts = [ snapshotOf(script, snapshot, record.startedAtMs), unitsWords(record) ];
   return [ `${found}: ${parts.filter(part => part !== "").join("; ")}` ];
  }
  const FARTHER = {
   "same lock": "",
   "same cell": " for another Cargo.lock",
   "same job": " of another cell of the matrix",
   "another job": " of another job"
  };
  function snapshotOf(script, {savedBy, nearness}, nowMs) {
   const which = FARTHER[nearness ?? "same lock"];
   if (savedBy === void 0) return `a snapshot${which} was restored`;
   const {runId, branch, commit, atMs} = savedBy, at = [ branch === void 0 ? "" : script.code((0, 
   _escape_js__WEBPACK_IMPORTED_MODULE_1__.ml)(branch, 80)), commit === void 0 ? "" : `at ${(0, 
   _script_js__WEBPACK_IMPORTED_MODULE_0__.D3)(script, commit)}` ].filter(part => part !== ""), parts = [ `snapshot${which} from ${(0, 
   _script_js__WEBPACK_IMPORTED_MODULE_0__.ut)(script, runId)}`, at.join(" "), atMs === void 0 || atMs > nowMs ? "" : `${age(nowMs - atMs)} old` ];
   return parts.filter(part => part !== "").join(", ");
  }
  function missWords({strong, text}, {restored}) {
   const reason = restored.replace(/^Nothing restored: /, "").replace(/\.$/, "");
   return `${strong("Cache miss")}: ${text((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ml)(reason, REASON_LENGTH))}`;
  }
  function unitsWords(record) {
   const units = (0, _timing_cached_units_js__WEBPACK_IMPORTED_MODULE_2__.E)(record);
   if (units === void 0 || units.total === 0) return "";
   const silent = record.commands.filter(mayHaveBuilt), rest = silent.length === 0 ? "" : `, not counting ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_3__.U9)(silent.length, "command")} without a timing report`;
   return `${units.cached} of ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.U9)(units.total, "unit")} from cache${rest}`;
  }
  function mayHaveBuilt({unitCounts, durationMs = 0}) {
   return unitCounts === void 0 && durationMs >= 1e3;
  }
  function fromSccache({sccache}) {
   const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0);
   return sccache === void 0 || requests === 0 ? [] : [ `${sccache.hits} of ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.U9)(requests, "cacheable crate")} from sccache` ];
  }
  function age(ms) {
   const minutes = Math.max(1, Math.round(ms / 6e4));
   if (minutes < 90) return `${minutes} min`;
   const hours = Math.round(minutes / 60);
   return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
  }
 }),
 29072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XW: () => cellReport,
   rv: () => latestReports,
   S7: () => parseCellReport,
   MH: () => plainName
  });
  var dist = __webpack_require__(77934), parse_json = __webpack_require__(65175), short_version = __webpack_require__(39496), cached_units = __webpack_require__(95127), total_ms = __webpack_require__(17982), cache_words = __webpack_require__(60237);
  function cacheOf(record) {
   const verdict = (0, cache_words.wA)(record), commit = record.cache.snapshot?.savedBy?.commit, cached = (0, 
   cached_units.E)(record);
   return {
    ...verdict === void 0 ? {} : {
     cache: {
      verdict,
      ...commit === void 0 ? {} : {
       commit: cut(commit)
      }
     }
    },
    ...cached === void 0 ? {} : {
     cached: {
      ...cached
     }
    }
   };
  }
  function baselineOf(comparison) {
   const compared = (comparison?.commands ?? []).filter(command => command !== void 0), sha = compared.at(-1)?.before.sha, ref = comparison?.with.ref;
   return sha === void 0 ? {} : {
    baseline: {
     sha: cut(sha),
     ...ref === void 0 ? {} : {
      ref: cut(ref)
     }
    }
   };
  }
  function unitsOf({commands}) {
   const counts = commands.flatMap(({unitCounts}) => unitCounts ?? []);
   if (counts.length === 0) return {};
   const sumOf = key => counts.reduce((sum, count) => sum + count[key], 0);
   return {
    units: {
     compiled: sumOf("dirty"),
     total: sumOf("total")
    }
   };
  }
  function pointsOf(record, {runs}) {
   const earlier = runs.map(({startedAtMs, sha, runId, commands, rustc}) => ({
    startedAtMs,
    sha,
    runId,
    ms: (0, total_ms.V)(commands),
    ...toolchain(rustc)
   })), {startedAtMs, job, commands, versions} = record, of = {
    startedAtMs,
    sha: job.sha,
    runId: job.runId,
    ...toolchain(versions.rustc)
   }, now = {
    ...of,
    ms: (0, total_ms.V)(commands)
   };
   return [ ...earlier, now ].slice(-100);
  }
  function toolchain(rustc = "") {
   return rustc === "" ? {} : {
    rustc: cut((0, short_version.L)(rustc))
   };
  }
  function cut(text) {
   return text.slice(0, 1e3);
  }
  const REPORT_SCHEMA = 1, Text = dist.FsL(dist.YjP(), dist.Ru6(1e3)), Number_ = dist.FsL(dist.aig(), dist.E2x()), Ms = dist.FsL(Number_, dist.Wwf(0)), Moment = dist.FsL(Number_, dist.Wwf(0), dist.cGV(4e12)), Took = dist.FsL(Ms, dist.cGV(3e10)), Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)), VERDICTS = [ "slower", "faster", "no significant change", "not enough data" ], CommandReport = dist.Ikc({
   label: Text,
   outcome: dist.KIO([ "succeeded", "failed", "cancelled", "unknown" ]),
   nowMs: dist.lqM(Ms),
   beforeMs: dist.lqM(Ms),
   verdict: dist.lqM(dist.KIO(VERDICTS)),
   usualMs: dist.lqM(Ms),
   otherWork: dist.zMY()
  }), Point = dist.Ikc({
   startedAtMs: Moment,
   sha: Text,
   runId: Text,
   ms: Took,
   rustc: dist.lqM(Text)
  }), CacheReport = dist.Ikc({
   verdict: dist.KIO([ "hit", "partial hit", "miss" ]),
   commit: dist.lqM(Text)
  }), BaselineReport = dist.Ikc({
   ref: dist.lqM(Text),
   sha: Text
  }), SpreadReport = dist.Ikc({
   cubes: Ms,
   squares: Ms,
   degrees: Ms,
   slowCubes: Ms,
   slowDegrees: Ms
  }), Report = dist.Ikc({
   schema: dist.euz(REPORT_SCHEMA),
   workflow: Text,
   job: Text,
   cell: Text,
   runner: Text,
   runId: Text,
   runAttempt: Text,
   sha: Text,
   startedAtMs: Moment,
   commands: dist.FsL(dist.YOg(CommandReport), dist.Ru6(100)),
   sccache: dist.lqM(dist.Ikc({
    hits: Count,
    misses: Count
   })),
   jobId: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^\d{1,20}$/))),
   cache: dist.lqM(CacheReport),
   cached: dist.lqM(dist.Ikc({
    cached: Count,
    total: Count
   })),
   baseline: dist.lqM(BaselineReport),
   units: dist.lqM(dist.Ikc({
    compiled: Count,
    total: Count
   })),
   warnings: Count,
   noise: dist.lqM(SpreadReport),
   history: dist.FsL(dist.YOg(Point), dist.Ru6(100))
  });
  function cellReport({record, comparison, history, noise, warnings}) {
   const {workflow, job, cell, runner, runId, runAttempt, sha} = record.job, {sccache} = record;
   return {
    schema: REPORT_SCHEMA,
    workflow,
    job,
    cell: cut(cell),
    runner,
    runId,
    runAttempt,
    sha,
    startedAtMs: record.startedAtMs,
    commands: record.commands.slice(0, 100).map((command, index) => commandReport(command, comparison?.commands[index])),
    ...sccache === void 0 ? {} : {
     sccache: {
      hits: sccache.hits,
      misses: sccache.misses
     }
    },
    ...unitsOf(record),
    ...record.job.jobId === void 0 ? {} : {
     jobId: record.job.jobId
    },
    ...cacheOf(record),
    ...baselineOf(comparison),
    warnings,
    noise,
    history: pointsOf(record, history)
   };
  }
  function commandReport({label, outcome, durationMs}, comparison) {
   return {
    label: cut(label),
    outcome,
    ...durationMs === void 0 ? {} : {
     nowMs: durationMs
    },
    ...comparison === void 0 ? {} : {
     beforeMs: comparison.beforeMs,
     verdict: comparison.verdict
    },
    ...comparison?.baseline === void 0 ? {} : {
     usualMs: comparison.baseline.medianMs
    },
    otherWork: comparison?.work.kind === "different"
   };
  }
  function parseCellReport(text) {
   return (0, parse_json.q)(Report, text);
  }
  function cellKey({workflow, job, cell, runner}) {
   return JSON.stringify([ workflow, job, cell, runner ]);
  }
  function latestReports(reports) {
   const latest = new Map;
   for (const report of reports) {
    const known = latest.get(cellKey(report));
    (known === void 0 || Number(report.runAttempt) >= Number(known.runAttempt)) && latest.set(cellKey(report), report);
   }
   return [ ...latest.entries() ].sort(([one], [other]) => one < other ? -1 : 1).map(([, it]) => it);
  }
  function plainName({job, cell}) {
   const values = matrixValues(cell);
   return values.length === 0 ? job : `${job} (${values.join(", ")})`;
  }
  function matrixValues(cell) {
   try {
    const matrix = JSON.parse(cell);
    return typeof matrix != "object" || matrix === null ? [] : Object.values(matrix).map(value => typeof value == "object" ? JSON.stringify(value) : String(value));
   } catch {
    return [ cell ];
   }
  }
 }),
 25232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => renderComment
  });
  var noise = __webpack_require__(58682), cell_report = __webpack_require__(29072);
  const ORDER = [ "failed", "slower", "cancelled", "not comparable", "faster", "no significant change", "not enough data" ];
  function rowsOf(reports) {
   return (0, cell_report.rv)(reports).map(toRow).toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
  }
  function toRow(report) {
   return {
    report,
    verdict: verdictOf(report),
    nowMs: report.commands.reduce((sum, {nowMs = 0}) => sum + nowMs, 0),
    compared: comparedOf(report)
   };
  }
  function comparedOf({commands}) {
   const isCut = commands.some(({outcome}) => outcome === "failed" || outcome === "cancelled"), timed = commands.filter(({nowMs, beforeMs}) => nowMs !== void 0 && beforeMs !== void 0);
   if (isCut || timed.length === 0) return;
   const isUsual = timed.every(({usualMs}) => usualMs !== void 0), sumOf = read => timed.reduce((sum, command) => sum + (read(command) ?? 0), 0);
   return {
    nowMs: sumOf(({nowMs}) => nowMs),
    againstMs: sumOf(({usualMs, beforeMs}) => isUsual ? usualMs : beforeMs),
    isUsual,
    isPart: timed.length < commands.length
   };
  }
  function verdictOf({commands}) {
   const outcomes = new Set(commands.map(({outcome}) => outcome));
   if (outcomes.has("failed")) return "failed";
   if (outcomes.has("cancelled")) return "cancelled";
   const verdicts = new Set(commands.map(({verdict}) => verdict));
   return verdicts.has("slower") ? "slower" : commands.some(({otherWork}) => otherWork) ? "not comparable" : verdicts.has("faster") ? "faster" : verdicts.has("no significant change") ? "no significant change" : "not enough data";
  }
  var durations = __webpack_require__(27378), report_escape = __webpack_require__(62968), fit = __webpack_require__(33476), markdown = __webpack_require__(82354);
  const LIMIT_BYTES = 64e3, MOST_ROWS = 150, NAME_LENGTH = 80, WORDS = {
   failed: "failed",
   slower: "**slower**",
   cancelled: "cancelled",
   "not comparable": "not comparable",
   faster: "**faster**",
   "no significant change": "no significant change",
   "not enough data": "no verdict yet"
  };
  function renderComment({reports, runUrl, trendPage}) {
   const rows = rowsOf(reports), shown = rows.slice(0, MOST_ROWS), sections = [ {
    name: "headline",
    importance: 100,
    markdown: headline(rows)
   }, {
    name: "jobs",
    importance: 90,
    markdown: (0, markdown.tp)(columnsFor(runUrl), shown)
   }, {
    name: "commands",
    importance: 20,
    markdown: renderCommands(shown)
   }, {
    name: "more",
    importance: 50,
    markdown: footer(rows, {
     runUrl,
     trendPage
    })
   } ];
   return (0, fit.W)(sections, LIMIT_BYTES);
  }
  function headline(rows) {
   const [first] = rows;
   if (first !== void 0 && rows.length === 1) return `### cargo: ${ALONE[first.verdict]}`;
   const withVerdict = verdict => rows.filter(row => row.verdict === verdict).length, parts = ORDER.flatMap(verdict => {
    const number = withVerdict(verdict);
    return number === 0 || QUIET.has(verdict) ? [] : [ `${number} ${verdict}${byHowMuch(rows, verdict)}` ];
   }), quiet = withVerdict("no significant change") > 0 ? "no significant change" : WORDS["not enough data"], jobs = (0, 
   markdown.U9)(rows.length, "job");
   return `### cargo in ${jobs}: ${parts.length === 0 ? quiet : parts.join(", ")}`;
  }
  function byHowMuch(rows, verdict) {
   const [row, ...others] = rows.filter(row => row.verdict === verdict);
   if (row?.compared === void 0 || others.length > 0 || !/^(slower|faster)$/.test(verdict)) return "";
   const {nowMs, againstMs} = row.compared;
   return ` (${nameOf(row.report)} ${(0, durations.Zg)(nowMs - againstMs, 0)})`;
  }
  const ALONE = {
   ...WORDS,
   slower: "slower than usual",
   faster: "faster than usual",
   "not comparable": "not comparable with the baseline"
  }, QUIET = new Set([ "no significant change", "not enough data" ]);
  function columnsFor(runUrl) {
   return [ {
    title: "Verdict",
    of: ({verdict}) => WORDS[verdict]
   }, {
    title: "Job",
    of: ({report}) => linkOf(report, runUrl)
   }, {
    title: "cargo took",
    align: "right",
    of: ({nowMs}) => (0, durations.p0)(nowMs)
   }, {
    title: "Change",
    align: "right",
    of: ({compared}) => changeOf(compared)
   }, {
    title: "Baseline",
    of: baselineOf
   }, {
    title: "Cache",
    of: ({report}) => cacheOf(report)
   } ];
  }
  function linkOf(report, runUrl) {
   const name = nameOf(report);
   return runUrl === void 0 || report.jobId === void 0 ? name : `[${name}](${runUrl}/job/${report.jobId})`;
  }
  function changeOf(compared) {
   if (compared === void 0 || compared.againstMs === 0) return "";
   const changeMs = compared.nowMs - compared.againstMs;
   return (0, durations.Zg)(changeMs, changeMs / compared.againstMs);
  }
  function baselineOf({compared, report: {baseline}}) {
   if (compared === void 0) return "";
   const {againstMs, isUsual, isPart} = compared, which = [ isUsual ? "usual" : "last run", isPart ? "in part" : "" ], time = [ (0, 
   durations.p0)(againstMs), ...which.filter(part => part !== "") ].join(" ");
   if (baseline === void 0) return time;
   const branch = (baseline.ref ?? "").replace("refs/heads/", ""), commit = baseline.sha.slice(0, 7);
   return `${time}, ${(0, report_escape.aY)((0, report_escape.ml)(branch === "" ? commit : `${branch}@${commit}`, NAME_LENGTH))}`;
  }
  function cacheOf({cache, cached, units}) {
   const what = cached === void 0 ? units && `${(0, markdown.U9)(units.compiled, "unit")} compiled` : `${cached.cached} of ${(0, 
   markdown.U9)(cached.total, "unit")}`;
   return cache === void 0 ? cached === void 0 ? what ?? "" : `${what} from sccache` : what === void 0 ? cache.verdict : `${cache.verdict}: ${what}`;
  }
  function nameOf(report) {
   return (0, report_escape.Hn)((0, report_escape.ml)((0, cell_report.MH)(report), NAME_LENGTH));
  }
  function renderCommands(rows) {
   const commands = rows.flatMap(({report}) => report.commands.map(command => ({
    report,
    command
   })));
   return commands.length <= rows.length ? "" : (0, markdown.zH)("<b>Each command</b>", (0, 
   markdown.tp)(COMMAND_COLUMNS, commands.slice(0, MOST_ROWS)));
  }
  const COMMAND_COLUMNS = [ {
   title: "Job",
   of: ({report}) => nameOf(report)
  }, {
   title: "Command",
   of: ({command}) => (0, report_escape.aY)((0, report_escape.ml)(command.label, NAME_LENGTH))
  }, {
   title: "Now",
   align: "right",
   of: ({command: {nowMs}}) => nowMs === void 0 ? "" : (0, durations.p0)(nowMs)
  }, {
   title: "Usual",
   align: "right",
   of: ({command: {usualMs}}) => usualMs === void 0 ? "" : (0, durations.p0)(usualMs)
  }, {
   title: "Verdict",
   of: ({command}) => commandWords(command)
  } ];
  function commandWords({outcome, verdict, otherWork}) {
   return outcome === "failed" || outcome === "cancelled" ? outcome : otherWork && verdict === "not enough data" ? WORDS["not comparable"] : WORDS[verdict ?? "not enough data"];
  }
  function footer(rows, {runUrl, trendPage}) {
   const left = rows.length - MOST_ROWS, where = runUrl === void 0 ? "The job summaries" : `[The job summaries](${runUrl})`, sentences = [ left > 0 ? `And ${(0, 
   markdown.U9)(left, "job")} more.` : "", rows.some(({verdict}) => verdict === "not enough data") ? NO_VERDICT : "", warningsOf(rows), `${where} say why: causes, slowest crates, cache, linker and settings.`, trendPage === void 0 ? "" : `All runs over time: ${trendPage}.` ];
   return sentences.filter(sentence => sentence !== "").join(" ");
  }
  const NO_VERDICT = `Verdicts need ${noise.G} comparable runs on the default branch.`;
  function warningsOf(rows) {
   const warned = rows.filter(({report: {warnings}}) => warnings > 0), warnings = warned.reduce((sum, {report}) => sum + report.warnings, 0), [first] = warned;
   if (first === void 0) return "";
   const where = warned.length === 1 ? nameOf(first.report) : (0, markdown.U9)(warned.length, "job");
   return `${(0, markdown.U9)(warnings, "warning")} in ${where}.`;
  }
 }),
 27378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Zg: () => change,
   mC: () => around,
   p0: () => duration,
   uM: () => share
  });
  const NO_BREAK = " ";
  function duration(ms) {
   const seconds = Math.round(ms / 1e3);
   if (seconds < 120) return `${inSeconds(ms, digitsOf(ms))}${NO_BREAK}s`;
   if (seconds < 3600) return [ Math.floor(seconds / 60), "min", twoDigits(seconds % 60), "s" ].join(NO_BREAK);
   const minutes = Math.round(seconds / 60);
   return [ Math.floor(minutes / 60), "h", twoDigits(minutes % 60), "min" ].join(NO_BREAK);
  }
  function around(ms, bandMs) {
   if (Math.round(ms / 1e3) >= 120) return `${duration(ms)}${NO_BREAK}±${NO_BREAK}${duration(bandMs)}`;
   const digits = bandMs < 1e3 ? digitsOf(bandMs) : 0;
   return `${inSeconds(ms, digits)}${NO_BREAK}±${NO_BREAK}${inSeconds(bandMs, digits)}${NO_BREAK}s`;
  }
  function change(ms, ratio) {
   if (Math.abs(ms) < 50) return "±0";
   const text = duration(Math.max(100, Math.abs(ms))), rounded = Math.round(Math.abs(ratio) * 100), percentage = ratio < 0 && ratio > -1 ? Math.min(rounded, 99) : rounded, sign = ms < 0 ? "−" : "+";
   return percentage === 0 ? `${sign}${text}` : `${sign}${text}${NO_BREAK}(${sign}${percentage}${NO_BREAK}%)`;
  }
  function share(part, whole) {
   if (whole === 0 || part === 0) return `0${NO_BREAK}%`;
   const percentage = part / whole * 100;
   return percentage < 1 ? `<1${NO_BREAK}%` : `${Math.round(percentage)}${NO_BREAK}%`;
  }
  function digitsOf(ms) {
   return Math.round(ms / 10) === 0 ? 0 : Math.round(ms / 10) < 10 ? 2 : Math.round(ms / 100) < 100 ? 1 : 0;
  }
  function inSeconds(ms, digits) {
   return (ms / 1e3).toFixed(digits);
  }
  function twoDigits(value) {
   return String(value).padStart(2, "0");
  }
 }),
 33476: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => SUMMARY_LIMIT_BYTES,
   W: () => fitSections
  });
  const SUMMARY_LIMIT_BYTES = 983040;
  function fitSections(sections, limitBytes) {
   const kept = sections.filter(({markdown}) => markdown !== ""), dropped = [];
   let text = joined(kept, dropped);
   while (Buffer.byteLength(text) > limitBytes && kept.length > 0) {
    dropped.push(...kept.splice(leastImportant(kept), 1));
    text = joined(kept, dropped);
   }
   return text;
  }
  function leastImportant(sections) {
   const least = Math.min(...sections.map(({importance}) => importance));
   return sections.findLastIndex(({importance}) => importance === least);
  }
  function joined(kept, dropped) {
   const parts = kept.map(({markdown}) => markdown), names = dropped.map(({name}) => name).join(", "), note = dropped.length === 0 ? [] : [ `_Left out, to fit what GitHub shows: ${names}._` ];
   return `${[ ...parts, ...note ].join("\n\n")}\n`;
  }
 }),
 33813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => reportsOfJobs
  });
  var _cell_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29072);
  function reportsOfJobs(reports, jobs) {
   const free = [ ...jobs ], takes = report => {
    const name = (0, _cell_report_js__WEBPACK_IMPORTED_MODULE_0__.MH)(report), place = free.findIndex(job => job === name || job.endsWith(` / ${name}`));
    place !== -1 && free.splice(place, 1);
    return place !== -1;
   }, latest = (0, _cell_report_js__WEBPACK_IMPORTED_MODULE_0__.rv)(reports), named = new Set(latest.filter(takes)), others = latest.filter(report => !named.has(report)).slice(0, free.length), kept = new Set([ ...named, ...others ]);
   return latest.filter(report => kept.has(report));
  }
 }),
 24368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D3: () => commitOf,
   Fj: () => markdownScript,
   tZ: () => PLAIN,
   ut: () => runLink
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62968);
  const PLAIN = {
   strong: text => text,
   code: _escape_js__WEBPACK_IMPORTED_MODULE_0__.TN,
   text: _escape_js__WEBPACK_IMPORTED_MODULE_0__.TN,
   link: text => text
  };
  function markdownScript(repositoryUrl) {
   return {
    strong: text => `**${text}**`,
    code: _escape_js__WEBPACK_IMPORTED_MODULE_0__.aY,
    text: _escape_js__WEBPACK_IMPORTED_MODULE_0__.Hn,
    link: (text, path) => repositoryUrl === void 0 ? text : `[${text}](${repositoryUrl}/${path})`
   };
  }
  function runLink({link}, runId) {
   return /^\d{1,20}$/.test(runId) ? link(`run ${runId}`, `actions/runs/${runId}`) : "another run";
  }
  function commitOf({code}, sha) {
   return code(sha.slice(0, 9));
  }
 }),
 95127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => cachedUnits
  });
  function cachedUnits({commands, cache, sccache}) {
   const hits = sccache?.hits ?? 0, isRestored = cache.snapshot?.restoredKey !== void 0, counts = commands.flatMap(({unitCounts}) => unitCounts ?? []);
   if (counts.length === 0 || !isRestored && hits === 0) return;
   let [built, fresh] = [ 0, 0 ];
   for (const count of counts) {
    isRestored && (fresh += Math.max(0, count.fresh - built));
    built += count.dirty;
   }
   const handed = Math.min(hits, built);
   return {
    cached: fresh + handed,
    total: fresh + built
   };
  }
 }),
 17982: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => totalMs
  });
  function totalMs(commands) {
   return commands.reduce((sum, {durationMs = 0}) => sum + durationMs, 0);
  }
 })
};
