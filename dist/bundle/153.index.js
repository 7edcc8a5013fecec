export const id = 153;

export const ids = [ 153 ];

export const modules = {
 15153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   BENCHMARK: () => BENCHMARK
  });
  var external_node_crypto_ = __webpack_require__(77598), external_node_path_ = __webpack_require__(76760);
  function benchmarkPlaces(folder, project) {
   const name = (0, external_node_path_.basename)(project).replaceAll(/[^\w.-]/g, "-") || "project", at = (...parts) => (0, 
   external_node_path_.join)(folder, ...parts);
   return {
    config: at("work", ".cargo", "config.toml"),
    project: at("work", name),
    cargoHome: at("cargo-home"),
    linkers: at("linkers"),
    stores: at("stores"),
    scratch: at("scratch"),
    records: at("benchmark.json"),
    log: at("last-command.log")
   };
  }
  var pretty_bytes = __webpack_require__(85901), errors = __webpack_require__(84620);
  const SCENARIOS = [ "cold", "same", "leaf", "base", "bump", "tests", "check" ], SCENARIO_TITLE = {
   cold: "cold",
   same: "no change",
   leaf: "leaf touched",
   base: "base touched",
   bump: "lock bump",
   tests: "tests",
   check: "cargo check"
  }, SCENARIO_MEANING = {
   cold: "an empty target folder, packages downloaded",
   same: "the same command again",
   leaf: "a function more in a workspace crate that no other one depends on",
   base: "a function more in the workspace crate that most others depend on",
   bump: "another version of a dependency in Cargo.lock",
   tests: "the project's test command, compiled and run",
   check: "`cargo check` in an empty target folder"
  }, AFTER_A_BUILD = [ "same", "leaf", "base", "bump" ];
  function scenariosFor({store}, use, possible) {
   if (use === "edits") return possible;
   const isFilled = store === "snapshot" || store === "sccache";
   return possible.filter(scenario => scenario === "cold" ? !isFilled : isFilled || !AFTER_A_BUILD.includes(scenario));
  }
  const USUAL = {
   jobs: {
    same: 1,
    leaf: 4,
    base: 2,
    bump: 1,
    tests: 1
   },
   edits: {
    cold: 1,
    same: 1,
    leaf: 8,
    base: 4,
    bump: 1,
    tests: 1
   }
  };
  function mixOf(use, asked, possible) {
   const mix = asked ?? USUAL[use], kept = Object.entries(mix).filter(([name]) => possible.includes(name));
   return Object.fromEntries(kept);
  }
  function possibleIn({scenariosLeftOut}) {
   return SCENARIOS.filter(name => !scenariosLeftOut.some(out => out.name === name));
  }
  const ROUNDS_WORTH_IT = 3, OPTIMISED = 3;
  function estimateMs(setting, {visits, use, possible}) {
   const last = visits.findLast(({setting: name, round}) => name === setting.name && round > 0);
   if (last !== void 0) return last.tookMs;
   const warmUp = visits.find(({round}) => round === 0), cold = warmUp?.ms.cold ?? 0, timed = scenariosFor(setting, use, possible).reduce((sum, scenario) => sum + (warmUp?.ms[scenario] ?? cold), 0), fills = setting.store === "snapshot" || setting.store === "sccache" ? cold : 0, slower = JSON.stringify(setting.config).includes("opt-level") ? OPTIMISED : 1;
   return (timed + fills) * slower;
  }
  function fitBudget(settings, stock, budgetMs, known) {
   let usedMs = 2 * ROUNDS_WORTH_IT * estimateMs(stock, known);
   const fitting = [], leftOut = [];
   for (const setting of settings) {
    const costMs = ROUNDS_WORTH_IT * estimateMs(setting, known);
    if (fitting.length > 0 && usedMs + costMs > budgetMs) leftOut.push(setting); else {
     fitting.push(setting);
     usedMs += costMs;
    }
   }
   const allMs = usedMs + leftOut.reduce((sum, one) => sum + ROUNDS_WORTH_IT * estimateMs(one, known), 0), minutes = Math.ceil(allMs / 6e4), why = `no time for three rounds of it: a budget of about ${minutes}m has room for all`;
   return {
    settings: fitting,
    leftOut: leftOut.map(({name}) => ({
     name,
     why
    }))
   };
  }
  function inWords(ms) {
   return Object.entries(ms).map(([scenario, took = 0]) => `${scenario} ${(took / 1e3).toFixed(1)} s`).join(", ");
  }
  const STOCK = "stock", COLD_WITHOUT_STORE = [ "same", "leaf", "base", "bump" ];
  function scenarioMs({ms}, scenario) {
   return ms[scenario] ?? (COLD_WITHOUT_STORE.includes(scenario) ? ms.cold : void 0);
  }
  function mixMs(visit, mix) {
   let sum = 0;
   for (const [scenario, weight] of Object.entries(mix)) {
    if (weight === void 0 || weight === 0) continue;
    const took = scenarioMs(visit, scenario);
    if (took === void 0) return;
    sum += weight * took;
   }
   return sum > 0 ? sum : void 0;
  }
  var spread = __webpack_require__(49944);
  const WITHIN_95 = {
   normal: 1.959964,
   ofOneDeviation: 12.7062
  }, WITHIN_99 = {
   normal: 2.575829,
   ofOneDeviation: 63.6567
  };
  function studentQuantile({normal, ofOneDeviation}, degrees) {
   if (degrees < 1) return ofOneDeviation;
   const n = Math.max(3, degrees), [z, z3, z5, z7] = [ normal, normal ** 3, normal ** 5, normal ** 7 ];
   return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n ** 2) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n ** 3);
  }
  const PAIR_MEDIAN = .6745 * Math.SQRT2, EFFICIENCY = .86, INDEPENDENT = .8;
  function noiseOf(series) {
   const distances = series.flatMap(distancesIn), degrees = series.reduce((sum, {length}) => sum + Math.max(0, length - 1), 0), shared = series.length > 1 ? INDEPENDENT : 1, scale = ((0, 
   spread.ux)(distances) ?? 0) / PAIR_MEDIAN;
   return {
    scale,
    degrees: degrees * EFFICIENCY * shared
   };
  }
  function distancesIn(values) {
   return values.flatMap((one, at) => values.slice(at + 1).map(other => Math.abs(one - other)));
  }
  const MEDIAN_FACTOR = [ 1, 1.4, 1.4, 1.16, 1.092, 1.198, 1.135, 1.214, 1.16, 1.223, 1.176 ], MEDIAN_FACTOR_LIMIT = 1.2533, CLEARLY_NOISIER = 1.6, ENOUGH_BY_ITSELF = 5;
  function estimate(logs, pooled, within = WITHIN_95) {
   const centre = (0, spread.ux)(logs);
   if (centre === void 0) return;
   const runs = logs.length, noise = noiseFor(logs, pooled), factor = MEDIAN_FACTOR[runs] ?? MEDIAN_FACTOR_LIMIT, known = noise.degrees > 0, error = noise.scale * factor / Math.sqrt(runs), half = known ? studentQuantile(within, noise.degrees) * error : Number.POSITIVE_INFINITY;
   return {
    value: Math.exp(centre),
    low: Math.exp(centre - half),
    high: Math.exp(centre + half),
    runs
   };
  }
  function noiseFor(logs, pooled) {
   if (logs.length < ENOUGH_BY_ITSELF) return pooled;
   const own = noiseOf([ logs ]);
   return own.scale > pooled.scale * CLEARLY_NOISIER ? own : pooled;
  }
  function logsOf(visits, measure) {
   const all = new Map;
   for (const visit of visits) {
    const value = measure(visit);
    if (visit.round === 0 || value === void 0) continue;
    const rounds = all.get(visit.setting) ?? new Map;
    all.set(visit.setting, rounds);
    rounds.set(visit.round, [ ...rounds.get(visit.round) ?? [], Math.log(value) ]);
   }
   return new Map([ ...all ].map(([setting, rounds]) => [ setting, meansOf(rounds) ]));
  }
  function meansOf(rounds) {
   const mean = logs => logs.reduce((sum, log) => sum + log, 0) / logs.length;
   return new Map([ ...rounds ].map(([round, logs]) => [ round, mean(logs) ]));
  }
  function pairedLogs(logs, setting, against) {
   const theirs = logs.get(against);
   return [ ...logs.get(setting) ?? [] ].flatMap(([round, log]) => {
    const other = theirs?.get(round);
    return other === void 0 ? [] : [ log - other ];
   });
  }
  function ratiosTo(against, logs, within = WITHIN_95) {
   const others = [ ...logs.keys() ].filter(setting => setting !== against), series = others.map(setting => pairedLogs(logs, setting, against)), noise = noiseOf(series), found = others.flatMap((setting, at) => {
    const ratio = estimate(series[at] ?? [], noise, within);
    return ratio === void 0 ? [] : [ [ setting, ratio ] ];
   });
   return new Map(found);
  }
  function timesOf(logs) {
   const series = [ ...logs ].map(([, rounds]) => [ ...rounds.values() ]), noise = noiseOf(series), found = [ ...logs.keys() ].flatMap((setting, at) => {
    const time = estimate(series[at] ?? [], noise);
    return time === void 0 ? [] : [ [ setting, time ] ];
   });
   return new Map(found);
  }
  function driftOf(visits, measure) {
   const control = visits.filter(({setting, round}) => setting === STOCK && round > 0), rounds = Map.groupBy(control, ({round}) => round), pairs = [ ...rounds.values() ].flatMap(([first, second]) => {
    const [before, after] = [ first && measure(first), second && measure(second) ];
    return before === void 0 || after === void 0 ? [] : [ Math.log(after / before) ];
   }), noise = noiseOf([ pairs ]), levels = [ ...logsOf(control, measure).get(STOCK)?.values() ?? [] ], across = levels.length < 2 ? void 0 : Math.exp(Math.max(...levels) - Math.min(...levels));
   return {
    within: estimate(pairs, noise),
    across
   };
  }
  var dist = __webpack_require__(3292), read_config = __webpack_require__(58812);
  const dev = table => ({
   profile: {
    dev: table
   }
  }), dependencies = table => dev({
   package: {
    "*": table
   }
  }), INCREMENTAL = [ "CARGO_INCREMENTAL", "CARGO_BUILD_INCREMENTAL", "CARGO_PROFILE_DEV_INCREMENTAL" ], WRAPPER = [ "RUSTC_WRAPPER", "CARGO_BUILD_RUSTC_WRAPPER" ], LEVERS = {
   "line-tables": {
    group: "debug",
    title: "line tables only",
    config: dev({
     debug: "line-tables-only"
    }),
    without: [ "CARGO_PROFILE_DEV_DEBUG" ]
   },
   "deps-no-debug": {
    group: "dependencies-debug",
    title: "dependencies without debug info",
    config: dependencies({
     debug: !1
    })
   },
   mold: {
    group: "linker",
    title: "mold",
    linker: "mold",
    inputs: {
     linker: "mold"
    }
   },
   wild: {
    group: "linker",
    title: "wild",
    linker: "wild",
    inputs: {
     linker: "wild"
    }
   },
   lld: {
    group: "linker",
    title: "the system's lld",
    linker: "lld",
    inputs: {
     linker: "lld"
    }
   },
   "gnu-ld": {
    group: "linker",
    title: "GNU ld",
    linker: "gnu-ld"
   },
   incremental: {
    group: "incremental",
    title: "incremental",
    config: {
     build: {
      incremental: !0
     }
    },
    without: INCREMENTAL,
    inputs: {
     incremental: "on"
    }
   },
   "no-incremental": {
    group: "incremental",
    title: "not incremental",
    config: {
     build: {
      incremental: !1
     }
    },
    without: INCREMENTAL,
    inputs: {
     incremental: "off"
    }
   },
   unpacked: {
    group: "split-debuginfo",
    title: "split-debuginfo unpacked",
    config: dev({
     "split-debuginfo": "unpacked"
    }),
    without: [ "CARGO_PROFILE_DEV_SPLIT_DEBUGINFO" ]
   },
   "codegen-units-16": {
    group: "codegen-units",
    title: "16 codegen units",
    config: dev({
     "codegen-units": 16
    }),
    without: [ "CARGO_PROFILE_DEV_CODEGEN_UNITS" ]
   },
   "deps-opt-3": {
    group: "optimised-dependencies",
    title: "dependencies at opt-level 3",
    config: dependencies({
     "opt-level": 3
    })
   },
   "sccache-cold": {
    group: "store",
    title: "sccache, its store empty",
    store: "sccache-cold",
    without: WRAPPER,
    inputs: {
     cache: "sccache"
    }
   },
   sccache: {
    group: "store",
    title: "sccache, its store filled by the same commit",
    store: "sccache",
    without: WRAPPER,
    inputs: {
     cache: "sccache"
    }
   },
   snapshot: {
    group: "store",
    title: "the target folder of the same commit, unpacked first",
    store: "snapshot",
    inputs: {
     cache: "snapshot"
    }
   }
  };
  function isLever(name) {
   return Object.hasOwn(LEVERS, name);
  }
  const TOGETHER = {
   "profile-ci": {
    title: "profile ci",
    levers: [ "line-tables", "deps-no-debug" ]
   },
   "profile-runtime": {
    title: "profile runtime",
    levers: [ "line-tables", "deps-no-debug", "deps-opt-3" ]
   },
   ours: {
    title: "fast-cargo as it is, first run",
    levers: [ "line-tables", "deps-no-debug", "incremental" ]
   },
   "ours-filled": {
    title: "fast-cargo as it is, later runs",
    levers: [ "line-tables", "deps-no-debug", "incremental", "snapshot" ]
   },
   plan: {
    title: "sccache, clang, mold, line tables, unpacked, dependencies at opt-level 3; the store empty",
    levers: [ "line-tables", "unpacked", "deps-opt-3", "sccache-cold" ]
   },
   "plan-filled": {
    title: "the same, the store filled",
    levers: [ "line-tables", "unpacked", "deps-opt-3", "sccache" ]
   }
  }, DEFAULT_SETTINGS = [ "ours", "ours-filled", "profile-ci", "mold", "plan-filled", "sccache", "plan", "snapshot", "line-tables", "deps-no-debug", "unpacked", "deps-opt-3", "sccache-cold", "no-incremental", "incremental", "wild", "lld", "gnu-ld", "codegen-units-16", "profile-runtime" ];
  function settingOf(name) {
   const parts = name === STOCK ? [] : name.split("+"), levers = parts.map(leversOf);
   if (levers.some(some => some === void 0)) return;
   const all = oneOfEachGroup(levers.flatMap(some => some ?? [])), isPlan = parts.some(part => part.startsWith("plan"));
   return {
    name,
    title: parts.map(titleOf).join(" + ") || "as the project is",
    config: all.map(({config}) => config ?? {}).reduce(merged, {}),
    without: all.flatMap(({without}) => without ?? []),
    linker: all.findLast(({linker}) => linker !== void 0)?.linker,
    store: all.findLast(({store}) => store !== void 0)?.store,
    inputs: Object.assign({}, ...all.map(({inputs}) => inputs ?? {})),
    needs: isPlan ? [ "clang", "mold" ] : []
   };
  }
  function settingNamed(name) {
   const setting = settingOf(name);
   if (setting === void 0) throw new errors.dz(`There is no setting "${name}".`);
   return setting;
  }
  function leversOf(part) {
   if (isLever(part)) return [ LEVERS[part] ];
   const together = Object.hasOwn(TOGETHER, part) ? TOGETHER[part] : void 0;
   return together?.levers.map(name => LEVERS[name]);
  }
  function titleOf(part) {
   return isLever(part) ? LEVERS[part].title : TOGETHER[part]?.title ?? part;
  }
  function oneOfEachGroup(levers) {
   return [ ...new Map(levers.map(lever => [ lever.group, lever ])).values() ];
  }
  function rivalsIn(name) {
   const chosen = new Map;
   for (const part of name.split("+")) for (const lever of leversOf(part) ?? []) {
    const earlier = chosen.get(lever.group);
    if (earlier !== void 0 && earlier.lever !== lever) return [ earlier.part, part ];
    chosen.set(lever.group, {
     part,
     lever
    });
   }
  }
  function groupsOf(name) {
   const levers = name === STOCK ? [] : name.split("+").flatMap(part => leversOf(part) ?? []);
   return [ ...new Set(levers.map(({group}) => group)) ];
  }
  function merged(one, other) {
   const together = {
    ...one
   };
   for (const [key, value] of Object.entries(other)) {
    const before = together[key];
    together[key] = (0, read_config.bI)(before) && (0, read_config.bI)(value) ? merged(before, value) : value;
   }
   return together;
  }
  function configText(setting, tools) {
   const {host, driver, wrapper} = tools, isPlan = setting.needs.includes("clang"), flags = {
    linker: "clang",
    rustflags: [ "-C", "link-arg=-fuse-ld=mold" ]
   }, target = isPlan ? flags : driver === void 0 ? void 0 : {
    linker: driver
   }, parts = [ setting.config, target === void 0 ? {} : {
    target: {
     [host]: target
    }
   }, wrapper === void 0 ? {} : {
    build: {
     "rustc-wrapper": wrapper
    }
   } ];
   return (0, dist.As)(parts.reduce(merged, {}));
  }
  function randomFrom(seed) {
   let state = seed >>> 0;
   return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
   };
  }
  function shuffled(items, seed) {
   const random = randomFrom(seed), left = [ ...items ], order = [];
   while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
   return order;
  }
  const ROUNDS_FOR_ALL = 2, FEWEST_ROUNDS = 4, ROUNDS_WITH_REPEAT = 3, INDIFFERENT = .02;
  function nextVisit(design, visits, failed) {
   const settings = design.settings.filter(setting => !failed.has(setting)), latest = Math.max(1, ...visits.map(({round}) => round));
   for (let round = latest; round <= design.mostRounds; round += 1) {
    const logs = logsOf(visits.filter(visit => visit.round < round), visit => mixMs(visit, design.mix)), alive = round <= ROUNDS_FOR_ALL ? settings : stillAlive(settings, logs);
    if (round > FEWEST_ROUNDS && isSettled(alive, logs)) return {
     kind: "done",
     why: "settled"
    };
    const order = orderOf(alive, round, design.seed), done = visits.filter(visit => visit.round === round).map(({setting}) => setting), setting = firstMissing(order, done);
    if (setting !== void 0) return {
     kind: "visit",
     setting,
     round
    };
   }
   return {
    kind: "done",
    why: "rounds"
   };
  }
  function orderOf(alive, round, seed) {
   const repeat = round <= ROUNDS_WITH_REPEAT ? [ STOCK ] : [];
   return [ STOCK, ...shuffled(alive, seed + round * 7919), ...repeat ];
  }
  function firstMissing(order, done) {
   const left = [ ...done ];
   for (const setting of order) {
    const at = left.indexOf(setting);
    if (at < 0) return setting;
    left.splice(at, 1);
   }
  }
  function bestOf(logs) {
   const ratios = [ ...ratiosTo(STOCK, logs) ].toSorted(([, one], [, other]) => one.value - other.value), [best] = ratios;
   return best !== void 0 && best[1].value < 1 ? best[0] : STOCK;
  }
  function stillAlive(settings, logs) {
   const best = bestOf(logs), ratios = ratiosTo(best, logs, WITHIN_99);
   return settings.filter(setting => {
    const ratio = ratios.get(setting);
    return setting === best || ratio === void 0 || ratio.runs < ROUNDS_FOR_ALL || ratio.low <= 1;
   });
  }
  function isSettled(alive, logs) {
   const best = bestOf(logs), ratios = ratiosTo(best, logs);
   return [ STOCK, ...alive ].every(setting => {
    if (setting === best) return !0;
    const ratio = ratios.get(setting);
    return ratio !== void 0 && ratio.low >= 1 - INDIFFERENT;
   });
  }
  const NOT_WORTH_A_SETTING = .01;
  function recommend(logs) {
   const best = bestOf(logs), toStock = ratiosTo(STOCK, logs), toBest = ratiosTo(best, logs), asFast = [ ...toBest ].filter(([, {value}]) => value <= 1 + NOT_WORTH_A_SETTING), candidates = [ best, ...asFast.map(([setting]) => setting) ], isFaster = setting => (toStock.get(setting)?.high ?? 1) < 1, [simplest = STOCK] = candidates.filter(isFaster).toSorted(bySimplicity(toStock)), setting = candidates.includes(STOCK) ? STOCK : simplest, equals = [ ...ratiosTo(setting, logs) ].filter(([, {low, high}]) => low <= 1 && high >= 1);
   return {
    setting,
    ratio: toStock.get(setting),
    equals: equals.map(([name]) => name)
   };
  }
  function bySimplicity(ratios) {
   return (one, other) => partsOf(one).length - partsOf(other).length || (ratios.get(one)?.value ?? 1) - (ratios.get(other)?.value ?? 1);
  }
  function partsOf(setting) {
   return setting === STOCK ? [] : setting.split("+");
  }
  function composeWinners(logs, settings) {
   const faster = [ ...ratiosTo(STOCK, logs) ].filter(([name, {high}]) => high < 1 && partsOf(name).length === 1).toSorted(([, one], [, other]) => one.value - other.value), taken = new Set, winners = [];
   for (const [name] of faster) {
    const groups = groupsOf(name);
    if (!groups.some(group => taken.has(group))) {
     for (const group of groups) taken.add(group);
     winners.push(name);
    }
   }
   const composed = winners.toSorted().join("+");
   return winners.length < 2 || settings.includes(composed) ? void 0 : composed;
  }
  const RUNS_ALONE = 2;
  function nextInPlan({mix, visits, identity, failed: failures, settings: known, leftOut}, plan) {
   const failed = new Set(failures.map(({name}) => name)), out = new Set(leftOut.map(({name}) => name)), asked = plan.settings.filter(name => !out.has(name)), settings = known.map(({name}) => name).filter(name => isAsked(name, asked)), design = {
    settings,
    mix,
    seed: identity.seed,
    mostRounds: plan.mostRounds
   }, next = nextVisit(design, visits, failed);
   if (next.kind === "visit" && next.round <= RUNS_ALONE) return next;
   const together = composeWinners(logsOf(firstOfEach(visits, settings), visit => mixMs(visit, mix)), settings);
   return together === void 0 ? next : nextVisit({
    ...design,
    settings: [ ...settings, together ]
   }, visits, failed);
  }
  function isAsked(name, asked) {
   if (asked.includes(name)) return !0;
   const parts = partsOf(name);
   return parts.length > 1 && parts.every(part => asked.includes(part));
  }
  function firstOfEach(visits, settings) {
   const counted = visits.filter(({round}) => round > 0), firsts = settings.flatMap(name => {
    const own = counted.filter(({setting}) => setting === name);
    return own.length < RUNS_ALONE ? [] : own.slice(0, RUNS_ALONE);
   });
   return [ ...counted.filter(({setting}) => setting === STOCK), ...firsts ];
  }
  function withinBudget(records, plan) {
   const {visits, identity} = records, {use} = identity, possible = possibleIn(records), mix = mixOf(use, plan.mix, possible);
   if (!Object.values(mix).some((weight = 0) => weight > 0)) throw new errors.dz(`Input "mix" has a weight for none of the scenarios that this project has. Valid here: ${possible.join(", ")}.`);
   const failed = new Set(records.failed.map(({name}) => name)), wanted = records.settings.map(({name}) => settingNamed(name)).filter(({name}) => name !== STOCK && !failed.has(name)), isWeighed = setting => hasAllOf(mix, scenariosFor(setting, use, possible)), unweighed = wanted.filter(setting => !isWeighed(setting)).map(({name}) => ({
    name,
    why: "the mix has cold builds, and with a filled store there are none"
   })), known = {
    visits,
    use,
    possible
   }, fit = fitBudget(wanted.filter(isWeighed), settingNamed(STOCK), plan.budgetMs, known), tried = new Set([ STOCK, ...failed, ...visits.map(({setting}) => setting) ]), kept = new Set([ ...tried, ...fit.settings.map(({name}) => name) ]);
   return {
    ...records,
    mix,
    settings: records.settings.filter(({name}) => kept.has(name)),
    leftOut: [ ...records.leftOut, ...unweighed, ...fit.leftOut.filter(({name}) => !tried.has(name)) ]
   };
  }
  function hasAllOf(mix, scenarios) {
   const ms = Object.fromEntries(scenarios.map(scenario => [ scenario, 1 ]));
   return mixMs({
    setting: "",
    round: 1,
    ms
   }, mix) !== void 0;
  }
  var valibot_dist = __webpack_require__(77934), parse_json = __webpack_require__(65175);
  const Scenario = valibot_dist.KIO(SCENARIOS), Named = valibot_dist.Ikc({
   name: valibot_dist.YjP(),
   why: valibot_dist.YjP()
  }), VisitSchema = valibot_dist.Ikc({
   setting: valibot_dist.YjP(),
   round: valibot_dist.aig(),
   ms: valibot_dist.g1P(Scenario, valibot_dist.lqM(valibot_dist.aig())),
   at: valibot_dist.YjP(),
   tookMs: valibot_dist.aig()
  }), RecordsSchema = valibot_dist.Ikc({
   schema: valibot_dist.euz(1),
   identity: valibot_dist.Ikc({
    project: valibot_dist.YjP(),
    sources: valibot_dist.YjP(),
    command: valibot_dist.YjP(),
    testCommand: valibot_dist.YjP(),
    checkCommand: valibot_dist.lqM(valibot_dist.YjP(), ""),
    use: valibot_dist.KIO([ "jobs", "edits" ]),
    rustc: valibot_dist.YjP(),
    seed: valibot_dist.aig()
   }),
   machine: valibot_dist.Ikc({
    cpu: valibot_dist.YjP(),
    cores: valibot_dist.aig(),
    memoryGb: valibot_dist.aig(),
    system: valibot_dist.YjP(),
    versions: valibot_dist.YOg(valibot_dist.YjP())
   }),
   workspace: valibot_dist.Ikc({
    members: valibot_dist.aig(),
    packages: valibot_dist.aig()
   }),
   settings: valibot_dist.YOg(valibot_dist.Ikc({
    name: valibot_dist.YjP(),
    title: valibot_dist.YjP(),
    config: valibot_dist.YjP(),
    linkedBy: valibot_dist.YjP()
   })),
   mix: valibot_dist.g1P(Scenario, valibot_dist.lqM(valibot_dist.aig())),
   leftOut: valibot_dist.YOg(Named),
   scenariosLeftOut: valibot_dist.YOg(Named),
   visits: valibot_dist.YOg(VisitSchema),
   failed: valibot_dist.YOg(valibot_dist.Ikc({
    name: valibot_dist.YjP(),
    scenario: Scenario,
    why: valibot_dist.YjP()
   })),
   targetBytes: valibot_dist.g1P(valibot_dist.YjP(), valibot_dist.aig()),
   ended: valibot_dist.lqM(valibot_dist.KIO([ "settled", "rounds", "budget" ]))
  });
  async function readRecords(file, files) {
   const text = await files.readText(file);
   if (text !== void 0) return parseRecords(text);
  }
  function parseRecords(text) {
   return (0, parse_json.q)(RecordsSchema, text);
  }
  async function writeRecords(file, records, files) {
   await files.writeText(`${file}.new`, `${JSON.stringify(records, void 0, 1)}\n`);
   await files.rename(`${file}.new`, file);
  }
  function isSameBenchmark(one, identity) {
   return JSON.stringify(one.identity) === JSON.stringify(identity);
  }
  async function describeMachine({toolchain, sccache, linkers}, {files, commands}) {
   const cpuInfo = await files.readText("/proc/cpuinfo") ?? "", release = await files.readText("/etc/os-release") ?? "", memory = /^MemTotal:\s+(\d+)/m.exec(await files.readText("/proc/meminfo") ?? "")?.[1], lineOf = async (program, args) => {
    const {exitCode, stdout} = await commands.run(program, args);
    return exitCode === 0 ? (stdout.split("\n")[0] ?? "").trim() : "";
   }, cores = await lineOf("getconf", [ "_NPROCESSORS_ONLN" ]), linked = [ ...linkers ].flatMap(([, found]) => typeof found == "object" ? [ found.linkedBy ] : []), versions = [ `rustc ${toolchain.rustcVersion} (${toolchain.host})`, `cargo ${toolchain.cargoVersion}`, await lineOf("cc", [ "--version" ]), await lineOf("clang", [ "--version" ]), sccache === void 0 ? "" : await lineOf(sccache, [ "--version" ]), ...linked ];
   return {
    cpu: /^model name\s*:\s*(.+)$/m.exec(cpuInfo)?.[1] ?? "",
    cores: Number(cores) || 0,
    memoryGb: Math.round(Number(memory ?? 0) / 1e6),
    system: /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? await lineOf("uname", [ "-sr" ]),
    versions: versions.filter(version => version !== "")
   };
  }
  async function freeBytes(folder, commands) {
   const {exitCode, stdout} = await commands.run("df", [ "-Pk", folder ]), blocks = /^\S+\s+\d+\s+\d+\s+(\d+)/m.exec(stdout.split("\n").slice(1).join("\n"))?.[1];
   return exitCode === 0 && blocks !== void 0 ? Number(blocks) * 1024 : void 0;
  }
  var paths = __webpack_require__(41175), read_read_config = __webpack_require__(60425), read_toolchain = __webpack_require__(14395);
  async function copyProject({project, to, without}, ports) {
   const {files, commands} = ports;
   if (await files.facts((0, external_node_path_.join)(project, "Cargo.toml")) === void 0) throw new errors.dz(`There is no Cargo.toml in ${project}. Name the folder of a cargo project.`);
   await files.remove(to);
   await files.makeFolder(to);
   const {from, within, list} = await filesOf(project, ports), ours = await files.realPath(without) ?? without, input = list.filter(file => !(0, 
   paths.Yw)((0, external_node_path_.join)(from, file), ours)).map(file => `${file}\0`).join(""), pipe = 'tar -C "$1" --null -cf - -T - | tar -C "$2" -xf -', copied = await commands.run("bash", [ "-o", "pipefail", "-c", pipe, "copy", from, to ], {
    input
   });
   if (copied.exitCode !== 0) throw new Error(`${from} could not be copied: ${copied.stderr.trim()}`);
   await commitAll(to, commands);
   return (0, external_node_path_.join)(to, within);
  }
  async function filesOf(project, ports) {
   const {files, commands} = ports, ask = async (cwd, words) => {
    const {exitCode, stdout} = await commands.run("git", words, {
     cwd
    });
    return exitCode === 0 ? stdout : "";
   }, listed = async cwd => {
    const cached = await ask(cwd, [ "ls-files", "-z", "--cached", "--recurse-submodules" ]), others = await ask(cwd, [ "ls-files", "-z", "--others", "--exclude-standard" ]);
    return `${cached}${others}`.split("\0").filter(file => file !== "");
   };
   if ((await listed(project)).length === 0) {
    const all = await files.tree(project, path => /(^|\/)(target|\.git|node_modules)$/.test(path)), list = all.filter(({kind}) => kind === "file" || kind === "symlink");
    return {
     from: project,
     within: "",
     list: list.map(({path}) => path)
    };
   }
   const from = (await ask(project, [ "rev-parse", "--show-toplevel" ])).trimEnd() || project, within = (await ask(project, [ "rev-parse", "--show-prefix" ])).replace(/\/?\n$/, ""), locks = [ "", ...upwards(within) ].map(folder => (0, 
   external_node_path_.join)(folder, "Cargo.lock")), unique = [ ...new Set([ ...await listed(from), ...locks ]) ], there = await Promise.all(unique.map(async file => await files.facts((0, 
   external_node_path_.join)(from, file)) === void 0 ? [] : [ file ]));
   return {
    from,
    within,
    list: there.flat()
   };
  }
  function upwards(folder) {
   const parts = folder.split("/").filter(part => part !== "");
   return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  }
  async function commitAll(folder, commands) {
   const identity = [ "-c", "user.name=benchmark", "-c", "user.email=benchmark@localhost" ], plain = [ "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", "-c", "core.autocrlf=false" ];
   for (const words of [ [ "init", "--quiet", "--initial-branch=main" ], [ ...plain, "add", "--all", "--force" ], [ ...identity, ...plain, "commit", "--quiet", "--allow-empty", "-m", "The project as it is" ] ]) {
    const {exitCode, stderr} = await commands.run("git", words, {
     cwd: folder
    });
    if (exitCode !== 0) throw new Error(`git ${words.join(" ")} failed in ${folder}: ${stderr.trim()}`);
   }
  }
  const LINKED = [ "config.toml", "config", "credentials.toml", "credentials", "bin" ];
  async function makeCargoHome({theirs, ours}, {files, commands}) {
   if (await files.facts(ours) !== void 0) return;
   const made = `${ours}.new`;
   await files.remove(made);
   await files.makeFolder(made);
   const isAbove = (0, external_node_path_.basename)(theirs) === ".cargo" && (0, paths.Yw)(ours, (0, 
   external_node_path_.dirname)(theirs));
   for (const name of LINKED) isAbove && name.startsWith("config") || await files.facts((0, 
   external_node_path_.join)(theirs, name)) !== void 0 && await files.symlink((0, external_node_path_.join)(theirs, name), (0, 
   external_node_path_.join)(made, name));
   for (const part of [ "registry/index", "registry/cache", "git/db" ]) {
    if (await files.facts((0, external_node_path_.join)(theirs, part)) === void 0) continue;
    await files.makeFolder((0, external_node_path_.dirname)((0, external_node_path_.join)(made, part)));
    const copy = await commands.run("cp", [ "-R", (0, external_node_path_.join)(theirs, part), (0, 
    external_node_path_.join)(made, part) ]);
    copy.exitCode !== 0 && await files.remove((0, external_node_path_.join)(made, part));
   }
   await files.rename(made, ours);
  }
  var linker_probe = __webpack_require__(58372);
  const LINKER_PROGRAMS = {
   mold: [ "mold" ],
   wild: [ "wild" ],
   lld: [ "ld.lld" ],
   "gnu-ld": [ "ld.bfd", "ld" ]
  };
  async function findTools(request, ports) {
   const {toolchain} = request, linkers = new Map;
   for (const name of Object.keys(LINKER_PROGRAMS)) linkers.set(name, await findLinker(name, request, ports));
   return {
    toolchain,
    rustc: await findRustc(request, ports),
    linkers,
    sccache: request.sccache ?? await ports.commands.which("sccache"),
    clang: await ports.commands.which("clang")
   };
  }
  async function findRustc({places}, {files, commands}) {
   const asked = [ "--print", "sysroot" ], {stdout} = await commands.run("rustc", asked, {
    cwd: places.project
   }), rustc = (0, external_node_path_.join)(stdout.trim(), "bin", "rustc"), isThere = stdout.trim() !== "" && await files.facts(rustc) !== void 0;
   return isThere ? rustc : "rustc";
  }
  async function findLinker(name, {toolchain, places}, ports) {
   if (!/linux/.test(toolchain.host)) return "linkers are swapped on Linux only";
   const found = await Promise.all(LINKER_PROGRAMS[name].map(program => ports.commands.which(program))), linker = found.find(path => path !== void 0), rustc = await ports.commands.which("rustc");
   if (linker === void 0 || rustc === void 0) return `there is no ${LINKER_PROGRAMS[name][0]} on PATH`;
   const folder = (0, external_node_path_.join)(places.linkers, name), bin = (0, external_node_path_.join)(folder, "bin");
   for (const alias of [ "ld", "ld.lld", "ld.mold" ]) {
    await ports.files.makeFolder(bin);
    await ports.files.symlink(linker, (0, external_node_path_.join)(bin, alias));
   }
   const driver = (0, external_node_path_.join)(folder, "cc");
   await ports.files.writeText(driver, `#!/bin/sh\nexec cc -B'${bin}' "$@"\n`, 493);
   const probe = await (0, linker_probe.w)({
    rustc,
    cwd: places.project,
    driver,
    folder: (0, external_node_path_.join)(places.scratch, `probe-${name}`)
   }, ports);
   return probe.kind === "links" ? {
    driver,
    linkedBy: probe.linkedBy ?? name
   } : probe.reason;
  }
  function obstacleTo(setting, tools, theirConfig) {
   const {linker, store, needs, config} = setting, found = linker === void 0 ? void 0 : tools.linkers.get(linker);
   if (typeof found == "string") return found;
   const wantsSccache = store === "sccache" || store === "sccache-cold";
   if (wantsSccache && tools.sccache === void 0) return "there is no sccache on PATH";
   if (needs.includes("clang") && tools.clang === void 0) return "there is no clang on PATH";
   if (needs.includes("mold") && typeof tools.linkers.get("mold") != "object") return "there is no mold on PATH";
   const {host} = tools.toolchain, keys = [ ...keysOf(config), ...linker !== void 0 || needs.includes("clang") ? [ [ "target", host, "linker" ] ] : [], ...wantsSccache ? [ [ "build", "rustc-wrapper" ] ] : [] ];
   for (const {path, table} of theirConfig) {
    const theirs = keys.find(key => (0, read_config.fK)(table, key) !== void 0);
    if (theirs !== void 0) return `${path} sets ${(0, read_config.xT)(theirs)}, and wins`;
   }
  }
  function keysOf(table, above = []) {
   return Object.entries(table).flatMap(([key, value]) => {
    const path = [ ...above, key ];
    return (0, read_config.bI)(value) ? keysOf(value, path) : [ path ];
   });
  }
  const MetadataSchema = valibot_dist.Ikc({
   packages: valibot_dist.YOg(valibot_dist.Ikc({
    id: valibot_dist.YjP(),
    name: valibot_dist.YjP(),
    version: valibot_dist.YjP(),
    source: valibot_dist.mee(valibot_dist.YjP()),
    targets: valibot_dist.YOg(valibot_dist.Ikc({
     kind: valibot_dist.YOg(valibot_dist.YjP()),
     src_path: valibot_dist.YjP()
    }))
   })),
   workspace_members: valibot_dist.YOg(valibot_dist.YjP()),
   target_directory: valibot_dist.YjP(),
   workspace_root: valibot_dist.YjP(),
   resolve: valibot_dist.mee(valibot_dist.Ikc({
    nodes: valibot_dist.YOg(valibot_dist.Ikc({
     id: valibot_dist.YjP(),
     dependencies: valibot_dist.YOg(valibot_dist.YjP())
    }))
   }))
  });
  function readWorkspace(metadata) {
   const {packages, workspace_members, target_directory, workspace_root, resolve} = valibot_dist.qgA(MetadataSchema, JSON.parse(metadata)), members = packages.filter(({id}) => workspace_members.includes(id)), dependsOn = new Map((resolve?.nodes ?? []).map(node => [ node.id, node.dependencies ])), dependents = id => members.filter(other => other.id !== id && reaches(other.id, id, dependsOn)).length, ranked = members.map(member => ({
    member,
    above: dependents(member.id),
    below: dependencyCount(member, members, dependsOn)
   })).toSorted((one, other) => one.above - other.above || other.below - one.below), leaf = ranked.find(({member}) => sourceOf(member) !== void 0), base = ranked.findLast(({member, above}) => above > 0 && libraryOf(member) !== void 0), used = new Set(members.flatMap(({id}) => dependsOn.get(id) ?? []));
   return {
    root: workspace_root,
    targetFolder: target_directory,
    members: members.length,
    packages: packages.length,
    leaf: leaf && sourceOf(leaf.member),
    base: base && libraryOf(base.member),
    direct: packages.filter(({id, source}) => used.has(id) && source?.startsWith("registry+") === !0)
   };
  }
  function dependencyCount(member, members, dependsOn) {
   return members.filter(({id}) => id !== member.id && reaches(member.id, id, dependsOn)).length;
  }
  function reaches(from, to, dependsOn, seen = new Set) {
   if (seen.has(from)) return !1;
   seen.add(from);
   const next = dependsOn.get(from) ?? [];
   return next.includes(to) || next.some(id => reaches(id, to, dependsOn, seen));
  }
  function libraryOf({targets}) {
   return targets.find(({kind}) => kind.includes("lib") || kind.includes("rlib"))?.src_path;
  }
  function sourceOf({targets}) {
   const kinds = [ "lib", "rlib", "proc-macro", "cdylib", "bin" ], found = kinds.map(kind => targets.find(target => target.kind.includes(kind)));
   return found.find(target => target !== void 0)?.src_path;
  }
  async function prepareBenchmark(request, ports) {
   const {project: copy, ...others} = benchmarkPlaces(request.folder, request.project);
   assertApart(request);
   ports.log.info(`Copying ${request.project} to ${copy}`);
   await ports.files.remove((0, external_node_path_.join)(others.config, ".."));
   const from = {
    project: request.project,
    to: copy,
    without: request.folder
   }, places = {
    ...others,
    project: await copyProject(from, ports)
   }, toolchain = await (0, read_toolchain.vZ)({
    cwd: places.project,
    skip: []
   }, ports);
   if (toolchain === void 0) throw new errors.dz("There is no cargo on PATH. Install Rust first.");
   await makeCargoHome({
    theirs: request.cargoHome,
    ours: places.cargoHome
   }, ports);
   const online = {
    CARGO_HOME: places.cargoHome
   }, fetched = await cargo([ "fetch" ], places, online, ports);
   if (fetched.exitCode !== 0) throw new errors.dz(`cargo fetch failed in the copy: ${fetched.stderr.trim()}`);
   const metadata = await cargo([ "metadata", "--format-version", "1" ], places, online, ports);
   if (metadata.exitCode !== 0) throw new errors.dz(`cargo metadata failed: ${metadata.stderr.trim()}`);
   const workspace = readWorkspace(metadata.stdout), isInside = workspace.targetFolder.startsWith(`${copy}/`), targetFolder = isInside ? workspace.targetFolder : (0, 
   external_node_path_.join)(places.project, "target"), env = {
    CARGO_HOME: places.cargoHome,
    CARGO_NET_OFFLINE: "true",
    ...isInside ? {} : {
     CARGO_TARGET_DIR: targetFolder
    }
   }, bumpedLock = await bumpLock(workspace, places, online, ports), bench = {
    places,
    use: request.use,
    targetFolder,
    env,
    tools: await findTools({
     toolchain,
     places,
     sccache: request.sccache
    }, ports),
    commands: {
     build: request.command || "cargo build --workspace --locked",
     tests: request.testCommand,
     check: request.checkCommand
    },
    edits: {
     root: workspace.root,
     leaf: workspace.leaf,
     base: workspace.base,
     bumpedLock
    }
   };
   await ports.files.makeFolder(places.scratch);
   return {
    bench,
    workspace,
    theirConfig: await theirLayers(places.project, copy, ports),
    sources: await treeOf(places, ports)
   };
  }
  function assertApart({project, folder}) {
   if ((0, paths.Yw)(folder, project) || (0, paths.Yw)(project, folder)) throw new errors.dz(`The benchmark would work in ${folder}, and the project is ${project}: one lies in the other. Name another folder.`);
  }
  function cargo(args, {project}, env, {commands}) {
   return commands.run("cargo", args, {
    cwd: project,
    env
   });
  }
  async function treeOf({project}, {commands}) {
   const asked = [ "rev-parse", "HEAD^{tree}", "--show-prefix" ], {stdout} = await commands.run("git", asked, {
    cwd: project
   });
   return stdout.trim().replace("\n", " ");
  }
  const MOST_TRIES = 12;
  async function bumpLock({direct, root}, places, env, ports) {
   const lock = (0, external_node_path_.join)(root, "Cargo.lock"), before = await ports.files.readText(lock);
   if (before !== void 0) try {
    for (const {name, version} of direct.slice(0, MOST_TRIES)) {
     const [, minor = "", patch = "0"] = /^(\d+\.\d+)\.(\d+)$/.exec(version) ?? [];
     if (Number(patch) === 0) continue;
     const older = `${minor}.${Number(patch) - 1}`, updated = await cargo([ "update", "-p", `${name}@${version}`, "--precise", older ], places, env, ports);
     if (updated.exitCode !== 0) continue;
     const fetched = await cargo([ "fetch", "--locked" ], places, env, ports);
     if (fetched.exitCode === 0) {
      ports.log.info(`The lock bump is ${name} ${version} to ${older}`);
      return await ports.files.readText(lock);
     }
    }
    return;
   } finally {
    await ports.files.writeText(lock, before);
   }
  }
  async function theirLayers(project, copy, {files}) {
   const found = [];
   for (let folder = project; (0, paths.Yw)(folder, copy); folder = (0, external_node_path_.dirname)(folder)) {
    const own = [];
    for (const name of [ "config", "config.toml" ]) own.length === 0 && own.push(...await (0, 
    read_read_config.w)((0, external_node_path_.join)(folder, ".cargo", name), files));
    found.push(...own);
   }
   return found.map(layer => ({
    ...layer,
    path: (0, external_node_path_.relative)(copy, layer.path)
   }));
  }
  var find_secrets = __webpack_require__(13948), secret_values = __webpack_require__(386);
  class CommandFailed extends Error {}
  async function editFor(scenario, {root, leaf, base, bumpedLock}, number, files) {
   if (scenario === "bump" && bumpedLock !== void 0) return {
    file: (0, external_node_path_.join)(root, "Cargo.lock"),
    text: bumpedLock
   };
   const source = scenario === "leaf" ? leaf : scenario === "base" ? base : void 0;
   if (source === void 0) return;
   const line = scenario === "leaf" ? privateLine(number) : publicLine(number);
   return {
    file: source,
    text: `${await files.readText(source) ?? ""}\n${line}`
   };
  }
  function privateLine(number) {
   return `const _: u64 = ${number};\n`;
  }
  function publicLine(number) {
   return `/// Added by a benchmark, in its own copy.\npub const FAST_CARGO_BENCHMARK_${number}: u64 = ${number};\n`;
  }
  function editor(files) {
   const kept = new Map;
   return {
    make: async ({file, text}) => {
     if (!kept.has(file)) {
      const before = await files.readText(file), facts = await files.facts(file);
      before !== void 0 && facts !== void 0 && kept.set(file, {
       text: before,
       modifiedMs: facts.modifiedMs
      });
     }
     await files.writeText(file, text);
    },
    takeBack: async () => {
     for (const [file, {text, modifiedMs}] of kept) {
      await files.writeText(file, text);
      await files.setModified(file, modifiedMs);
     }
     kept.clear();
    }
   };
  }
  var address = __webpack_require__(60275), sccache_server = __webpack_require__(30513), sccache_stop = __webpack_require__(16011);
  const IDLE_SECONDS = "1800", MOST_BYTES = 2e10, liveStore = ({scratch}) => (0, sccache_server.q4)(scratch);
  async function startStore({places, tools}, ports) {
   const os = tools.toolchain.host.includes("windows") ? "windows" : "linux", context = {
    os,
    temp: places.scratch
   }, server = await (0, sccache_server.UD)({
    sccache: tools.sccache ?? "",
    rustc: tools.rustc,
    capBytes: MOST_BYTES,
    storage: {
     kind: "archive"
    },
    variables: {
     SCCACHE_IDLE_TIMEOUT: IDLE_SECONDS
    }
   }, {
    ...ports,
    job: {
     context,
     allEnv: () => ports.job.allEnv()
    }
   });
   if (server.kind === "failed") throw new CommandFailed(`sccache did not start: ${server.reason}`);
   const stop = async () => {
    await (0, sccache_stop.g)(server, ports);
   };
   return {
    env: (0, address.$k)(server),
    stop
   };
  }
  var snapshot_archive = __webpack_require__(20471);
  function usesSccache({store}) {
   return store === "sccache" || store === "sccache-cold";
  }
  function storeOf({name}, {places}) {
   const folder = (0, external_node_path_.join)(places.stores, name.replaceAll(/[^\w.-]/g, "_"));
   return {
    filled: (0, external_node_path_.join)(folder, "sccache"),
    archive: (0, external_node_path_.join)(folder, "target.tar.zst")
   };
  }
  async function openSccache(setting, scenario, bench, ports) {
   const folder = liveStore(bench.places);
   if (bench.use === "jobs" || scenario === "cold") {
    await ports.files.remove(folder);
    const {filled} = storeOf(setting, bench);
    if (setting.store === "sccache" && await ports.files.facts(filled) !== void 0) {
     await ports.files.makeFolder((0, external_node_path_.join)(folder, ".."));
     await ports.commands.run("cp", [ "-R", filled, folder ]);
    }
   }
   return startStore(bench, ports);
  }
  async function pack(archive, {targetFolder}, ports) {
   await ports.files.makeFolder((0, external_node_path_.join)(archive, ".."));
   const entries = await ports.files.tree(targetFolder), request = {
    base: targetFolder,
    entries,
    to: `${archive}.new`,
    compression: "zstd",
    content: "usual"
   };
   await (0, snapshot_archive.Po)(request, ports);
   await ports.files.rename(`${archive}.new`, archive);
  }
  async function unpack(setting, bench, {commands, files}) {
   await files.makeFolder(bench.targetFolder);
   const {archive} = storeOf(setting, bench), how = [ "--use-compress-program", "zstd -d -T0 --long=27" ], {exitCode, stderr} = await commands.run("tar", [ "-xf", archive, "-C", bench.targetFolder, ...how ]);
   if (exitCode !== 0) throw new CommandFailed(`the target folder could not be unpacked: ${stderr.trim()}`);
  }
  async function runVisit(setting, scenarios, bench, ports) {
   const {places} = bench, linker = setting.linker && bench.tools.linkers.get(setting.linker), driver = typeof linker == "object" ? linker.driver : void 0, wrapper = usesSccache(setting) ? bench.tools.sccache : void 0, config = configText(setting, {
    host: bench.tools.toolchain.host,
    driver,
    wrapper
   });
   await ports.files.writeText(places.config, config);
   const edit = editor(ports.files), ms = {};
   let at = scenarios[0] ?? "cold";
   try {
    await fillStore(setting, bench, ports);
    for (const scenario of scenarios) {
     at = scenario;
     const change = await editFor(scenario, bench.edits, ports.clock.nowMs(), ports.files);
     ms[scenario] = await runScenario({
      setting,
      scenario
     }, bench, ports, async () => {
      change !== void 0 && await edit.make(change);
     });
     bench.use === "jobs" && await edit.takeBack();
    }
    return {
     kind: "ran",
     ms,
     targetBytes: await sizeOf(bench.targetFolder, ports)
    };
   } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return {
     kind: "failed",
     scenario: at,
     why: error.message
    };
   } finally {
    await edit.takeBack();
   }
  }
  async function runScenario({setting, scenario}, bench, ports, change) {
   const {targetFolder, use, commands} = bench;
   use !== "jobs" && scenario !== "cold" && scenario !== "check" || await ports.files.remove(targetFolder);
   await change();
   const store = usesSccache(setting) ? await openSccache(setting, scenario, bench, ports) : void 0;
   await ports.commands.run("sync", []);
   const started = ports.clock.nowMs();
   try {
    setting.store === "snapshot" && await unpack(setting, bench, ports);
    const command = scenario === "tests" || scenario === "check" ? commands[scenario] : commands.build;
    await runCommand(command, setting, store?.env ?? {}, bench, ports);
    return ports.clock.nowMs() - started;
   } finally {
    await (store?.stop());
   }
  }
  async function runCommand(command, setting, env, {places, env: always, limitMs}, {commands, files, job}) {
   const without = Object.fromEntries(setting.without.map(name => [ name, void 0 ])), result = await commands.run("bash", [ "-c", command ], {
    cwd: places.project,
    env: {
     ...always,
     ...without,
     ...env
    },
    ...limitMs === void 0 ? {} : {
     timeoutMs: limitMs
    }
   });
   if (result.exitCode !== 0) {
    if ((0, errors.R0)(result.stderr)) throw new Error(errors.ym);
    await files.writeText(places.log, `$ ${command}\n${result.stdout}${result.stderr}`);
    if (result.timedOut) throw new CommandFailed("it did not end");
    throw new CommandFailed(withoutValues(reasonOf(result.stderr, result.exitCode), job.allEnv()));
   }
  }
  function reasonOf(stderr, exitCode) {
   const lines = stderr.split("\n").map(line => line.trim()), told = lines.find(line => /^error\b/.test(line)) ?? lines.findLast(line => line !== "");
   return `exit code ${exitCode}: ${told ?? "it said nothing"}`;
  }
  function withoutValues(why, env) {
   const names = (0, find_secrets.j)(why, (0, find_secrets.QE)((0, secret_values.x)(env)));
   return names.length === 0 ? why.slice(0, 300) : `${why.split(":")[0]}: what it said has the value of ${names.join(", ")} in it`;
  }
  async function sizeOf(folder, {files}) {
   const seen = new Set;
   let bytes = 0;
   for (const {identity, sizeBytes, kind} of await files.tree(folder)) if (kind === "file" && !seen.has(identity)) {
    seen.add(identity);
    bytes += sizeBytes;
   }
   return bytes;
  }
  async function fillStore(setting, bench, ports) {
   const {filled, archive} = storeOf(setting, bench), wanted = setting.store === "snapshot" ? archive : setting.store === "sccache" ? filled : void 0;
   if (wanted === void 0 || await ports.files.facts(wanted) !== void 0) return;
   const empty = setting.store === "snapshot" ? void 0 : "sccache-cold";
   await runScenario({
    setting: {
     ...setting,
     store: empty
    },
    scenario: "cold"
   }, bench, ports, async () => {});
   if (setting.store === "snapshot") return pack(archive, bench, ports);
   await ports.files.makeFolder((0, external_node_path_.dirname)(filled));
   await ports.files.rename(liveStore(bench.places), filled);
  }
  async function openRecords(request, plan, prepared, ports) {
   const {bench, workspace, sources} = prepared, identity = {
    project: bench.places.project.split("/").at(-1) ?? "",
    sources,
    command: bench.commands.build,
    testCommand: bench.commands.tests,
    checkCommand: bench.commands.check,
    use: request.use,
    rustc: bench.tools.toolchain.rustcVersion,
    seed: plan.seed
   }, earlier = await readRecords(bench.places.records, ports.files);
   if (earlier !== void 0 && isSameBenchmark(earlier, identity)) {
    ports.log.info(`Going on from ${earlier.visits.length} records in ${bench.places.records}`);
    return goingOn(earlier, settingsHere(plan, prepared));
   }
   await ports.files.remove(bench.places.stores);
   return {
    schema: 1,
    identity,
    machine: await describeMachine(bench.tools, ports),
    workspace: {
     members: workspace.members,
     packages: workspace.packages
    },
    ...settingsHere(plan, prepared),
    mix: {},
    scenariosLeftOut: [],
    visits: [],
    failed: [],
    targetBytes: {}
   };
  }
  function goingOn(earlier, {settings, leftOut}) {
   const tried = new Set([ ...earlier.visits.map(({setting}) => setting), ...earlier.failed.map(({name}) => name) ]), others = earlier.settings.filter(({name}) => tried.has(name) && !settings.some(one => one.name === name));
   return {
    ...earlier,
    settings: [ ...settings, ...others ],
    leftOut,
    ended: void 0
   };
  }
  function settingsHere({settings}, {bench, theirConfig}) {
   const here = [], leftOut = [];
   for (const name of new Set([ STOCK, ...settings ])) {
    const setting = settingOf(name);
    if (setting === void 0) continue;
    const isKept = bench.use === "edits" && setting.store === "snapshot", why = isKept ? "the target folder is kept anyway" : obstacleTo(setting, bench.tools, theirConfig);
    why !== void 0 ? leftOut.push({
     name,
     why
    }) : here.push(recordedSetting(setting, bench.tools));
   }
   return {
    settings: here,
    leftOut
   };
  }
  function recordedSetting(setting, tools) {
   const {name, title, linker} = setting, {host} = tools.toolchain, found = linker && tools.linkers.get(linker), here = typeof found == "object" ? found : void 0, driver = here === void 0 ? void 0 : `.../linkers/${linker}/cc`, wrapper = usesSccache(setting) ? "sccache" : void 0, config = configText(setting, {
    host,
    driver,
    wrapper
   });
   return {
    name,
    title,
    config,
    linkedBy: here?.linkedBy ?? ""
   };
  }
  function warm_up_obstacleTo(scenario, {edits, commands}) {
   return scenario === "leaf" && edits.leaf === void 0 ? "no member has a library or a program" : scenario === "base" && edits.base === void 0 ? "no member depends on another one" : scenario === "bump" && edits.bumpedLock === void 0 ? "no direct dependency has an older patch version that cargo accepts" : scenario === "tests" && commands.tests === "" ? "no test command was named" : scenario === "check" && commands.check === "" ? "no check command was named" : void 0;
  }
  async function warmUp(stock, bench, ports) {
   const leftOut = [], possible = SCENARIOS.filter(scenario => {
    const why = warm_up_obstacleTo(scenario, bench);
    why !== void 0 && leftOut.push({
     name: scenario,
     why
    });
    return why === void 0;
   });
   for (let left = [ ...possible ]; ;) {
    const started = ports.clock.nowMs(), outcome = await runVisit(stock, left, {
     ...bench,
     use: "edits"
    }, ports);
    if (outcome.kind === "ran") {
     const at = new Date(started).toISOString(), tookMs = ports.clock.nowMs() - started, visit = {
      setting: stock.name,
      round: 0,
      ms: outcome.ms,
      at,
      tookMs
     };
     return {
      visit,
      targetBytes: outcome.targetBytes,
      scenariosLeftOut: leftOut
     };
    }
    const {scenario, why} = outcome;
    if (scenario === "cold" || scenario === "same") throw new errors.dz(`"${bench.commands.build}" fails in the copy of the project, without anything changed and without network (${why}). What it said is in ${bench.places.log}.`);
    ports.log.info(`Without ${scenario}: ${why}`);
    leftOut.push({
     name: scenario,
     why
    });
    left = left.filter(other => other !== scenario);
   }
  }
  async function runBenchmark(request, plan, ports, onRound = async () => {}) {
   try {
    return await run(request, plan, ports, onRound);
   } catch (cause) {
    const said = (0, errors.Uc)(cause);
    if (cause instanceof errors.dz || !(0, errors.R0)(said)) throw cause;
    const message = `There is no space left on the disk with ${request.folder}. Make room, or name another folder; what was measured is kept.`;
    throw new errors.dz(message, {
     cause
    });
   }
  }
  async function run(request, plan, ports, onRound) {
   const prepared = await prepareBenchmark(request, ports), {places} = prepared.bench;
   let lastRound = 0;
   const running = {
    plan,
    prepared,
    ports,
    deadlineMs: ports.clock.nowMs() + plan.budgetMs,
    keep: async (records, round) => {
     await writeRecords(places.records, records, ports.files);
     round > lastRound && await onRound(records);
     lastRound = Math.max(lastRound, round);
    }
   }, records = await openRecords(request, plan, prepared, ports), begun = await begin(records, running);
   return measure(begun, running);
  }
  async function begin(records, running) {
   assertSomethingToTry(records);
   await assertRoom(running.prepared.workspace.packages * BYTES_PER_PACKAGE, running);
   const warm = records.visits.length > 0 ? records : await warmedUp(records, running), begun = withinBudget(warm, running.plan);
   await running.keep(begun, 0);
   return begun;
  }
  function assertSomethingToTry({settings, leftOut}) {
   if (settings.some(({name}) => name !== STOCK)) return;
   const reasons = leftOut.map(({name, why}) => `${name}: ${why}`);
   throw new errors.dz(`Nothing that "settings" names can be tried here, so there is nothing to compare (${reasons.join("; ")}).`);
  }
  async function warmedUp(records, running) {
   const {prepared, ports} = running;
   ports.log.info("Warm-up: the project as it is, all scenarios");
   const stock = settingNamed(STOCK), {visit, targetBytes, scenariosLeftOut} = await warmUp(stock, prepared.bench, ports);
   ports.log.info(`  ${inWords(visit.ms)}`);
   await assertRoom(targetBytes * 2, running);
   return {
    ...records,
    visits: [ visit ],
    scenariosLeftOut,
    targetBytes: {
     [STOCK]: targetBytes
    }
   };
  }
  const BYTES_PER_PACKAGE = 6e6;
  async function assertRoom(needBytes, {prepared, ports}) {
   const {project} = prepared.bench.places, free = await freeBytes(project, ports.commands);
   if (!(free === void 0 || free > needBytes)) throw new errors.dz(`A target folder and what is kept of it need about ${(0, 
   pretty_bytes.A)(needBytes)} beside ${project}, where ${(0, pretty_bytes.A)(free)} are free. Name a folder with more room.`);
  }
  async function measure(begun, running) {
   let records = begun;
   for (;;) {
    const next = nextInPlan(records, running.plan);
    if (next.kind === "done") return finish(records, next.why, running);
    const setting = settingNamed(next.setting), leftMs = running.deadlineMs - running.ports.clock.nowMs(), known = {
     visits: records.visits,
     use: records.identity.use,
     possible: possibleIn(records)
    };
    if (estimateMs(setting, known) > leftMs) return finish(records, "budget", running);
    running.ports.log.info(`Round ${next.round}, ${setting.name} (at most ${leftWords(leftMs)} left)`);
    records = await oneVisit(records, setting, next.round, running);
    await running.keep(records, next.round);
   }
  }
  function leftWords(ms) {
   return ms < 12e4 ? `${Math.round(ms / 1e3)} s` : `${Math.round(ms / 6e4)} min`;
  }
  async function finish(records, ended, {keep}) {
   const last = Math.max(0, ...records.visits.map(({round}) => round)) + 1;
   await keep({
    ...records,
    ended
   }, last);
   return {
    ...records,
    ended
   };
  }
  const HOPELESS = 20;
  async function oneVisit(records, setting, round, {prepared, ports}) {
   const started = ports.clock.nowMs(), scenarios = scenariosFor(setting, records.identity.use, possibleIn(records)), coldMs = records.visits.find(visit => visit.round === 0)?.ms.cold ?? 0, bench = {
    ...prepared.bench,
    limitMs: HOPELESS * coldMs + 6e4
   }, outcome = await runVisit(setting, scenarios, bench, ports), {name} = setting, isKnown = records.settings.some(known => known.name === name), added = isKnown ? [] : [ recordedSetting(setting, prepared.bench.tools) ], settings = [ ...records.settings, ...added ];
   if (outcome.kind === "failed") {
    const {scenario, why} = outcome;
    if (name === STOCK) throw new Error(`The project as it is does not build any more (${why}).`);
    ports.log.info(`  does not build (${scenario}): ${why}`);
    return {
     ...records,
     settings,
     failed: [ ...records.failed, {
      name,
      scenario,
      why
     } ]
    };
   }
   ports.log.info(`  ${inWords(outcome.ms)}`);
   const at = new Date(started).toISOString(), visit = {
    setting: name,
    round,
    ms: outcome.ms,
    at,
    tookMs: ports.clock.nowMs() - started
   };
   return {
    ...records,
    settings,
    visits: [ ...records.visits, visit ],
    targetBytes: {
     ...records.targetBytes,
     [name]: outcome.targetBytes
    }
   };
  }
  function parseBenchmarkPlan(input) {
   return {
    settings: parseSettings(input("settings")),
    budgetMs: parseBudget(input("budget")),
    seed: parseNumber("seed", input("seed")),
    mostRounds: parseNumber("rounds", input("rounds")),
    mix: parseMix(input("mix")),
    use: parseUse(input("for"))
   };
  }
  function parseSettings(text) {
   const names = text.split(/[\s,]+/).filter(name => name !== "");
   for (const name of names) {
    if (settingOf(name) === void 0) throw new errors.dz(`Input "settings" names "${name}". Valid: ${DEFAULT_SETTINGS.join(", ")}, and several with + between them.`);
    const rivals = rivalsIn(name);
    if (rivals !== void 0) throw new errors.dz(`Input "settings" joins ${rivals.join(" and ")} in "${name}", and a build has only one of them. Name each by itself: "${rivals.join(",")}".`);
   }
   const chosen = names.filter(name => name !== STOCK);
   return chosen.length === 0 ? DEFAULT_SETTINGS : chosen;
  }
  const UNIT_MS = {
   s: 1e3,
   m: 6e4,
   h: 36e5
  };
  function parseBudget(text) {
   const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text.trim()) ?? [], ms = Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
   if (ms > 0) return ms;
   throw new errors.dz(`Input "budget" is "${text}". Write a time with its unit, such as "30m" or "2h".`);
  }
  function parseNumber(name, text) {
   if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
   throw new errors.dz(`Input "${name}" is "${text}". Write a whole number from 1 on.`);
  }
  function parseUse(text) {
   if (text === "jobs" || text === "edits") return text;
   throw new errors.dz(`Input "for" is "${text}". Valid: "jobs", "edits".`);
  }
  function parseMix(text) {
   const parts = text.split(/[\s,]+/).filter(part => part !== "");
   if (parts.length === 0) return;
   const weights = parts.map(part => {
    const [, name = "", weight] = /^(\w+)=(\d+(?:\.\d+)?)$/.exec(part) ?? [];
    if (!SCENARIOS.includes(name)) throw new errors.dz(`Input "mix" has "${part}". Write weights such as "leaf=4,bump=1"; scenarios are ${SCENARIOS.join(", ")}.`);
    return [ name, Number(weight) ];
   });
   return Object.fromEntries(weights);
  }
  var install = __webpack_require__(60794), attempt = __webpack_require__(70241);
  function resultOf(records) {
   const {visits, mix} = records, inMix = visit => mixMs(visit, mix), logs = logsOf(visits, inMix), ratios = ratiosTo(STOCK, logs), times = SCENARIOS.map(scenario => [ scenario, timesOf(logsOf(visits, ({ms}) => ms[scenario])) ]), measured = times.filter(([, found]) => found.size > 0), settings = records.settings.map(({name, title, linkedBy}) => {
    const why = records.failed.find(failed => failed.name === name)?.why, ratio = ratios.get(name), own = measured.flatMap(([scenario, found]) => {
     const time = found.get(name);
     return time === void 0 ? [] : [ [ scenario, time ] ];
    }), targetBytes = records.targetBytes[name], verdict = why !== void 0 ? "does not build" : verdictOf(name, ratio);
    return {
     name,
     title,
     linkedBy,
     verdict,
     ratio,
     times: new Map(own),
     targetBytes,
     why
    };
   });
   return {
    records,
    settings: settings.filter(({ratio, name, why}) => ratio || name === STOCK || why).toSorted(byTime),
    recommendation: recommend(logs),
    drift: driftOf(visits, inMix),
    rounds: Math.max(0, ...visits.map(({round}) => round)),
    scenarios: measured.map(([scenario]) => scenario)
   };
  }
  function verdictOf(name, ratio) {
   return name === STOCK ? "control" : ratio === void 0 || ratio.low <= 1 && ratio.high >= 1 ? "not told apart" : ratio.high < 1 ? "faster" : "slower";
  }
  function byTime(one, other) {
   return placeOf(one) - placeOf(other);
  }
  function placeOf({verdict, ratio}) {
   return verdict === "does not build" ? Number.MAX_VALUE : ratio?.value ?? 1;
  }
  function benchmarkCsv({visits}) {
   const lines = visits.flatMap(({setting, round, at, ms}) => Object.entries(ms).map(([scenario, took]) => [ setting, round, scenario, took ?? "", at ].join(",")));
   return `${[ "setting,round,scenario,milliseconds,started", ...lines ].join("\n")}\n`;
  }
  const DEBUG = [ "profile", "dev", "debug" ], DEPENDENCIES_DEBUG = [ "profile", "dev", "package", "*", "debug" ], DEPENDENCIES_OPT = [ "profile", "dev", "package", "*", "opt-level" ], NAMED = "OWNER/fast-cargo@v1.0.0";
  function stepToPaste(setting, uses = NAMED) {
   if (setting.needs.length > 0 || setting.linker === "gnu-ld") return;
   const {profile, covered} = profileOf(setting.config), rest = withoutKeys(setting.config, [ ...covered, [ "build", "incremental" ] ]), lines = Object.entries({
    ...setting.inputs,
    profile
   }).map(([name, value]) => `    ${name}: ${yaml(value)}`), toml = Object.keys(rest).length === 0 ? [] : [ "    cargo-config: |", ...indented((0, 
   dist.As)(rest)) ];
   return [ `- uses: ${uses}`, "  with:", ...lines, ...toml ].join("\n");
  }
  function yaml(value) {
   return /^(on|off|true|false|yes|no)$/.test(value) ? `"${value}"` : value;
  }
  function indented(text) {
   return text.trim().split("\n").map(line => line === "" ? "" : `      ${line}`);
  }
  function profileOf(config) {
   const has = key => (0, read_config.fK)(config, key) !== void 0;
   return has(DEBUG) && has(DEPENDENCIES_DEBUG) ? has(DEPENDENCIES_OPT) ? {
    profile: "runtime",
    covered: [ DEBUG, DEPENDENCIES_DEBUG, DEPENDENCIES_OPT ]
   } : {
    profile: "ci",
    covered: [ DEBUG, DEPENDENCIES_DEBUG ]
   } : {
    profile: "off",
    covered: []
   };
  }
  function withoutKeys(table, keys) {
   const kept = {};
   for (const [name, value] of Object.entries(table)) {
    const below = keys.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (below.some(({length}) => length === 0)) continue;
    const inner = (0, read_config.bI)(value) ? withoutKeys(value, below) : value;
    (!(0, read_config.bI)(inner) || Object.keys(inner).length > 0) && (kept[name] = inner);
   }
   return kept;
  }
  const NO_BREAK = " ";
  function ratioWords({value, low, high}) {
   const far = high >= 100 ? "…" : high.toFixed(2);
   return `${value.toFixed(2)} (${low.toFixed(2)} to ${far})`;
  }
  function timeWords({value, low, high}) {
   const seconds = ms => (ms / 1e3).toFixed(ms < 99950 ? 1 : 0), interval = high < value * 10 ? ` (${seconds(low)} to ${seconds(high)})` : "";
   return `${seconds(value)}${NO_BREAK}s${interval}`;
  }
  function changeWords(ratio) {
   return ratio < 1 ? `${Math.round(100 * (1 - ratio))}${NO_BREAK}% less time` : ratio < 1.95 ? `${Math.round(100 * (ratio - 1))}${NO_BREAK}% more time` : `${ratio.toFixed(1)}${NO_BREAK}x the time`;
  }
  function megabytes(bytes) {
   return bytes === void 0 ? "" : `${Math.round(bytes / 1e6)}${NO_BREAK}MB`;
  }
  var report_escape = __webpack_require__(62968), markdown = __webpack_require__(82354);
  function renderBenchmark(result, uses) {
   const {records, settings} = result, built = settings.filter(({verdict}) => verdict !== "does not build");
   return (0, markdown.qN)(`## Which settings pay on ${(0, report_escape.Hn)(records.identity.project)}`, headline(result), pasteBlock(result, uses), settingsTable(result, built), chart(built), notBuilt(result), howMeasured(result));
  }
  function headline({recommendation, records, settings, rounds}) {
   const {setting, ratio, equals} = recommendation, {use} = records.identity, what = use === "jobs" ? "jobs" : "builds";
   if (setting === STOCK || ratio === void 0) return `**Nothing tried is faster than the project as it is, beyond the noise of this machine** (${(0, 
   markdown.U9)(rounds, "round")}).`;
   const title = settings.find(({name}) => name === setting)?.title ?? setting, others = equals.filter(name => name !== STOCK), also = others.length === 0 ? "" : ` The runs do not tell it from ${(0, 
   markdown.KE)(others.map(name => (0, report_escape.aY)(name)), 4)}.`;
   return `**Recommended: ${(0, report_escape.aY)(setting)}** (${(0, report_escape.Hn)(title)}): ${changeWords(ratio.value)} for these ${what} than the project as it is, ratio ${ratioWords(ratio)}.${also}`;
  }
  function pasteBlock({recommendation, records}, uses) {
   const setting = settingOf(recommendation.setting);
   if (setting === void 0 || setting.name === STOCK) return "";
   const step = records.identity.use === "jobs" ? stepToPaste(setting, uses) : void 0;
   if (step !== void 0) return fenced("yaml", step);
   const config = records.settings.find(({name}) => name === setting.name)?.config ?? "", {linker} = setting, driver = `The linker in it is a \`cc\` that leads to ${linker}; most compilers take \`-fuse-ld=${linker}\` as well.`;
   return (0, markdown.qN)("As `.cargo/config.toml`:", fenced("toml", config.trim()), linker && driver);
  }
  function fenced(language, text) {
   return `\`\`\`${language}\n${text.replaceAll("```", "").split("\n").map(report_escape.RK).join("\n")}\n\`\`\``;
  }
  function settingsTable({scenarios}, settings) {
   return (0, markdown.tp)([ {
    title: "setting",
    of: ({name}) => (0, report_escape.aY)(name)
   }, {
    title: "ratio to stock, the mix",
    align: "right",
    of: ({ratio}) => ratio ? ratioWords(ratio) : "1"
   }, {
    title: "",
    of: ({verdict}) => verdict === "control" ? "" : verdict
   }, ...scenarios.map(scenario => ({
    title: SCENARIO_TITLE[scenario],
    align: "right",
    of: ({times}) => {
     const time = times.get(scenario);
     return time === void 0 ? "" : timeWords(time);
    }
   })), {
    title: "target/",
    align: "right",
    of: ({targetBytes}) => megabytes(targetBytes)
   }, {
    title: "runs",
    align: "right",
    of: ({times}) => String(Math.max(0, ...[ ...times.values() ].map(({runs}) => runs)))
   } ], settings);
  }
  function chart(settings) {
   const shown = settings.filter(({name, ratio}) => name === STOCK || ratio !== void 0), names = shown.map(({name}) => `"${(0, 
   report_escape.TN)(name).replaceAll('"', "")}"`), bars = shown.map(({ratio}) => (ratio?.value ?? 1).toFixed(3)), most = Math.max(1, ...shown.map(({ratio}) => ratio?.value ?? 1)), lines = [ "xychart-beta horizontal", '  title "Time of the mix, as a ratio to the project as it is"', `  x-axis [${names.join(", ")}]`, `  y-axis "ratio" 0 --\x3e ${(most * 1.05).toFixed(2)}`, `  bar [${bars.join(", ")}]` ];
   return fenced("mermaid", lines.join("\n"));
  }
  function notBuilt({settings, records}) {
   const failed = settings.filter(({verdict}) => verdict === "does not build"), rows = [ ...failed.map(({name, why = ""}) => ({
    name,
    why: `does not build: ${why}`
   })), ...records.leftOut.map(({name, why}) => ({
    name,
    why: `not tried: ${why}`
   })), ...records.scenariosLeftOut.map(({name, why}) => ({
    name: `scenario ${name}`,
    why: `not run: ${why}`
   })) ];
   return rows.length === 0 ? "" : (0, markdown.tp)([ {
    title: "without",
    of: ({name}) => (0, report_escape.aY)(name)
   }, {
    title: "why",
    of: ({why}) => (0, report_escape.Hn)(why)
   } ], rows);
  }
  const ENDED = {
   settled: "no setting that is left can be more than 2 % faster than the best",
   rounds: "all rounds are done",
   budget: "the budget is spent"
  };
  function howMeasured(result) {
   const {records, drift, rounds, scenarios} = result, {identity, machine, mix, workspace, ended} = records, weights = Object.entries(mix).map(([name, weight]) => `${weight} x ${name}`), {within, across} = drift, facts = [ `Command: ${(0, 
   report_escape.aY)(identity.command)}${identity.testCommand === "" ? "" : `; tests: ${(0, 
   report_escape.aY)(identity.testCommand)}`}. ${(0, markdown.U9)(workspace.members, "member")}, ${(0, 
   markdown.U9)(workspace.packages, "package")}.`, `${(0, markdown.U9)(rounds, "round")}, interleaved, order by seed ${identity.seed}; a warm-up is dropped; ${ended === void 0 ? "it was stopped" : `ended because ${ENDED[ended]}`}.`, `The mix: ${weights.join(", ")}. ${identity.use === "jobs" ? "Each is a job from a fresh checkout: without a store, a cold build; with a filled one, what is unpacked counts, transfers do not." : "The target folder is kept from one to the next."}`, "Medians; in parentheses the interval that holds the true one in 95 % of cases. Ratios are of runs of the same round, so that the drift of the machine falls out; times hold it.", "Packages are downloaded before, and commands run offline. The page cache is warm, and written out before each command.", across === void 0 ? "" : `The project as it is took ${across.toFixed(2)} x as long in its slowest round as in its fastest${within && within.runs > 1 ? `; its second run of a round took ${ratioWords(within)} x the first` : ""}.`, `Machine: ${(0, 
   report_escape.Hn)(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}`)}. ${machine.versions.map(version => (0, 
   report_escape.Hn)(version)).join("; ")}.`, "The order of settings may differ with other cores: linkers and debug info weigh more where many cores compile, stores less where the network is slow.", ...scenarios.map(scenario => `${SCENARIO_TITLE[scenario]}: ${SCENARIO_MEANING[scenario]}.`) ], body = facts.filter(fact => fact !== "").map(fact => `- ${fact}`).join("\n"), configs = records.settings.filter(({config}) => config.trim() !== "").map(({name, title, config, linkedBy}) => (0, 
   markdown.qN)(`${(0, report_escape.aY)(name)}: ${(0, report_escape.Hn)(title)}${linkedBy === "" ? "" : `, linked by ${(0, 
   report_escape.Hn)(linkedBy)}`}`, fenced("toml", config.trim())));
   return (0, markdown.qN)((0, markdown.zH)("How it was measured", body), (0, markdown.zH)("What each setting is", (0, 
   markdown.qN)(...configs)));
  }
  function renderBenchmarkPage(result) {
   const {records, settings, scenarios} = result, built = settings.filter(({name, ratio}) => name === STOCK || ratio !== void 0), name = (0, 
   report_escape.Hn)(records.identity.project), heads = scenarios.map(scenario => `<th>${SCENARIO_TITLE[scenario]}</th>`).join(""), rows = built.map(setting => row(setting, result)).join("\n");
   return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width">\n<title>fast-cargo: which settings pay on ${name}</title>\n<style>${STYLE}</style>\n<main>\n<h1>Which settings pay on ${name}</h1>\n<p>${inHtml(headline(result))}</p>\n<section>\n<h2>Time of the mix, as a ratio to the project as it is; the thin line is the 95 % interval</h2>\n${bars(built)}\n</section>\n<section class="wide">\n<table><thead><tr><th>setting</th><th>ratio</th>${heads}</tr></thead><tbody>\n${rows}\n</tbody></table>\n</section>\n<p>${(0, 
   report_escape.Hn)(`${records.machine.cpu}, ${records.machine.cores} cores, ${records.machine.system}; ${records.machine.versions.join("; ")}. Command: ${records.identity.command}`)}</p>\n</main>\n</html>\n`;
  }
  function inHtml(markdown) {
   return markdown.replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>").replace(/`([^`]+)`/g, "<code>$1</code>");
  }
  function row({name, ratio, times, verdict}, {scenarios}) {
   const cells = scenarios.map(scenario => {
    const time = times.get(scenario);
    return `<td>${time === void 0 ? "" : timeWords(time)}</td>`;
   }), words = ratio === void 0 ? "1" : ratioWords(ratio);
   return `<tr class="${verdict === "faster" || verdict === "slower" ? verdict : ""}"><td>${(0, 
   report_escape.Hn)(name)}</td><td>${words}</td>${cells.join("")}</tr>`;
  }
  const BAR = {
   height: 26,
   label: 210,
   width: 720
  };
  function bars(settings) {
   const most = Math.max(1.1, ...settings.map(({ratio}) => Math.min(ratio?.high ?? 1, 3 * (ratio?.value ?? 1)))), x = ratio => BAR.label + Math.min(ratio, most) / most * (BAR.width - BAR.label - 60), drawn = settings.map((setting, at) => bar(setting, at * BAR.height, x)), height = settings.length * BAR.height + 4, stock = `<line class="stock" x1="${px(x(1))}" x2="${px(x(1))}" y1="0" y2="${height}"/>`;
   return `<svg viewBox="0 0 ${BAR.width} ${height}" role="img" aria-label="ratios to the project as it is">${drawn.join("")}${stock}</svg>`;
  }
  function bar({name, ratio, verdict}, y, x) {
   const {value, low, high} = ratio ?? {
    value: 1,
    low: 1,
    high: 1
   }, middle = y + BAR.height / 2, parts = [ `<text x="${BAR.label - 8}" y="${middle + 4}" text-anchor="end">${(0, 
   report_escape.Hn)(name)}</text>`, `<rect class="${verdict.replaceAll(" ", "-")}" x="${BAR.label}" y="${y + 5}" width="${px(x(value) - BAR.label)}" height="${BAR.height - 10}"/>`, `<line class="interval" x1="${px(x(low))}" x2="${px(x(high))}" y1="${middle}" y2="${middle}"/>`, `<text x="${px(Math.max(x(high), x(value)) + 6)}" y="${middle + 4}">${value.toFixed(2)}</text>` ];
   return parts.join("");
  }
  function px(value) {
   return value.toFixed(1);
  }
  const STYLE = "\n:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);\n  --back: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #151b23); --line: light-dark(#0969da, #4493f8);\n  --grid: light-dark(#d1d9e0, #3d444d); --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); }\nbody { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }\nmain { max-width: 1000px; margin: 0 auto; padding: 24px 16px; }\nh1 { font-size: 24px; margin: 0; } h2 { font-size: 15px; font-weight: normal; color: var(--faint); margin: 0 0 8px; }\np { margin: 8px 0 20px; }\nsection { background: var(--card); border: 1px solid var(--grid); border-radius: 8px; padding: 16px; margin: 0 0 16px; }\n.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 14px; }\nth, td { text-align: right; padding: 4px 10px; border-bottom: 1px solid var(--grid); white-space: nowrap; }\nth:first-child, td:first-child { text-align: left; } .faster td:nth-child(2) { color: var(--good); } .slower td:nth-child(2) { color: var(--bad); }\nsvg { width: 100%; height: auto; } text { fill: var(--text); font-size: 13px; } rect { fill: var(--grid); }\nrect.faster { fill: var(--good); } rect.slower { fill: var(--bad); } .interval { stroke: var(--text); stroke-width: 1.5; }\n.stock { stroke: var(--line); stroke-dasharray: 4 3; }\n";
  async function writeResults({folder, records, uses}, files) {
   const result = resultOf(records), summary = renderBenchmark(result, uses), written = {
    "benchmark.md": `${summary}\n`,
    "benchmark.html": renderBenchmarkPage(result),
    "benchmark.csv": benchmarkCsv(records)
   };
   for (const [name, text] of Object.entries(written)) await files.writeText((0, external_node_path_.join)(folder, name), text);
   return {
    result,
    summary,
    files: Object.keys(written).map(name => (0, external_node_path_.join)(folder, name))
   };
  }
  async function benchmarkRun(runner) {
   try {
    await benchmarkFrom(runner);
   } catch (error) {
    runner.job.fail((0, errors.Uc)(error));
   } finally {
    runner.artifacts.close();
   }
  }
  function abandonBenchmark(why, {job}) {
   job.fail(`The benchmark did not come to its end (${why}). Run the job again: it continues from its records.`);
  }
  async function benchmarkFrom(runner) {
   const {job, files, commands, clock, log} = runner, {use, ...plan} = parseBenchmarkPlan(job.input), request = {
    project: (0, external_node_path_.join)(job.context.workspace, job.input("working-directory")),
    folder: (0, external_node_path_.join)(job.context.temp, "fast-cargo-benchmark"),
    command: job.input("command"),
    testCommand: job.input("tests"),
    checkCommand: job.input("check"),
    use,
    sccache: void 0,
    cargoHome: job.env("CARGO_HOME") || (0, external_node_path_.join)(job.env("HOME") ?? "/", ".cargo")
   };
   await findPrograms(plan, runner);
   const keep = recordsKeeper(request, plan, runner);
   await keep.restore();
   const ports = {
    files,
    commands,
    clock,
    job,
    log
   }, records = await runBenchmark(request, plan, ports, keep.save), written = await writeResults({
    ...request,
    records,
    uses: usesOf(job)
   }, files);
   await job.writeSummary(written.summary);
   job.setOutput("recommended", written.result.recommendation.setting);
   const upload = [ ...written.files, benchmarkPlaces(request.folder, request.project).records ], failure = {
    what: "upload the results",
    otherwise: "The summary has the numbers."
   }, name = `${job.input("artifact")}-${job.context.runAttempt}`;
   await (0, attempt.C)(failure, () => runner.artifacts.upload(name, request.folder, upload), log);
  }
  function usesOf(job) {
   const [name = "", ref = ""] = [ "GITHUB_ACTION_REPOSITORY", "GITHUB_ACTION_REF" ].map(job.env);
   return name === "" || ref === "" ? void 0 : `${name}@${ref}`;
  }
  const OLDEST = {
   sccache: "0.10.0",
   mold: "1.0.0"
  };
  async function findPrograms({settings}, runner) {
   const wanted = settings.flatMap(name => settingOf(name) ?? []), isWanted = {
    sccache: wanted.some(usesSccache),
    mold: wanted.some(({linker, needs}) => linker === "mold" || needs.includes("mold"))
   };
   for (const tool of [ "sccache", "mold" ]) {
    if (!isWanted[tool] || await runner.commands.which(tool) !== void 0) continue;
    const found = await (0, install.G)({
     tool,
     version: "auto",
     minimum: OLDEST[tool],
     platform: runner.job.context,
     mirror: void 0,
     sources: [ "path", "cache", "release", "pypi", "system" ]
    }, runner);
    found.kind === "installed" && runner.job.addPath((0, external_node_path_.dirname)(found.binary));
   }
  }
  function recordsKeeper(request, plan, {cache, job, log}) {
   const {records} = benchmarkPlaces(request.folder, request.project), what = JSON.stringify([ job.context.job, job.input("artifact"), request, plan ]), digest = (0, 
   external_node_crypto_.createHash)("sha256").update(what).digest("hex").slice(0, 16), prefix = `fast-cargo-benchmark-${job.context.runId}-${digest}-`, entry = key => ({
    paths: [ records ],
    key
   });
   let saved = 0;
   return {
    restore: async () => {
     if (job.context.runAttempt === "1") return;
     const found = await cache.restore({
      ...entry(prefix),
      restoreKeys: [ prefix ]
     });
     log.info(found.kind === "hit" ? `Records of an earlier attempt: ${found.key}` : "No records of an earlier attempt");
    },
    save: async () => {
     saved += 1;
     await cache.save(entry(`${prefix}${job.context.runAttempt}-${saved}`));
    }
   };
  }
  var github_runner = __webpack_require__(61379);
  const BENCHMARK = {
   work: () => benchmarkRun((0, github_runner.O)()),
   giveUp: async why => abandonBenchmark(why, (0, github_runner.O)())
  };
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
 16011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => stopServer,
   z: () => describeRestart
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60275), _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73049), _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73492);
  const STATISTICS_LIMIT_MS = 3e3, STOP_LIMIT_MS = 6e3;
  async function stopServer(address, {files, commands}) {
   const env = (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.$k)(address), show = [ "--show-stats", "--stats-format=json" ], shown = await commands.run(address.binary, show, {
    env,
    timeoutMs: STATISTICS_LIMIT_MS
   }), stop = {
    env,
    timeoutMs: STOP_LIMIT_MS
   }, stopped = await commands.run(address.binary, [ "--stop-server" ], stop);
   (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.DI)(address.socket) || await files.remove(address.socket);
   if (stopped.exitCode === 0) return {
    statistics: (0, _statistics_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(shown.stdout),
    note: void 0
   };
   const reason = (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.A3)("sccache --stop-server", stopped);
   if (!stopped.timedOut && /connect to server/.test(reason)) {
    const note = "The sccache server had ended before the job did; its counts are lost.";
    return {
     statistics: void 0,
     note
    };
   }
   const statistics = (0, _statistics_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(shown.stdout);
   return {
    statistics,
    note: `The sccache server could not be stopped: ${reason}.`
   };
  }
  function describeRestart(statistics, {viaSccache}) {
   if (statistics === void 0 || statistics.requests >= viaSccache) return;
   const counted = `${statistics.requests} of ${viaSccache} compilations`;
   return `The sccache server was restarted while the job ran: the counts cover ${counted}.`;
  }
 })
};
