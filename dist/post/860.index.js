export const id = 860;
export const ids = [860];
export const modules = {

/***/ 11860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POST: () => (/* binding */ POST)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/release/runner/errors.js
var errors = __webpack_require__(84620);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/release/cargo/our-config.js

const MARKER = '# Written by fast-cargo for this job; removed when the job ends.';
/** Whether a config file is one of ours: of this job, or left behind by one that crashed. */
function isOurConfig(text) {
    return text.split(/\r?\n/, 1)[0] === MARKER;
}
function our_config_renderConfig(document) {
    return `${MARKER}\n\n${stringify(document)}`;
}

;// CONCATENATED MODULE: ./.build/release/cargo/place-config.js



/** Relative to our config, in the folder that goes away with it. */
const NEWER = 'fast-cargo/newer-cargo.toml';
function configFileOf(configParent) {
    return (0,external_node_path_.join)(configParent, '.cargo', 'config.toml');
}
/**
 * What the config above the checkout is: a link through the folder of the wrappers and a link there
 * to the job's own folder. Of a job that was killed, the runner empties that folder before the next
 * one: cargo passes over a link to nowhere, so a job without us builds as if we had never been there,
 * and so it does where the wrappers are gone. Nor can other users of the machine see the config.
 */
const JOB = 'fast-cargo/job';
/** Writes our config above the checkout, over one of ours, never over anybody else's. */
async function placeConfig(document, place, files) {
    const path = configFileOf(place.configParent);
    try {
        const obstacle = await findObstacle(place, files);
        if (obstacle !== undefined)
            return { kind: 'variables', why: obstacle };
        const { newerDocument = {} } = place;
        const includes = Object.keys(newerDocument).length > 0;
        if (includes)
            await files.writeText(join(dirname(path), NEWER), renderConfig(newerDocument));
        const whole = includes ? { ...document, include: [NEWER, ...includesOf(document)] } : document;
        await writeConfig(renderConfig(whole), { path, file: place.configFile }, files);
        return { kind: 'file', path };
    }
    catch (error) {
        return { kind: 'variables', why: `${path} cannot be written (${describeError(error)})` };
    }
}
async function writeConfig(text, { path, file }, files) {
    // Renamed into place: a cargo of another step may be reading it.
    await files.writeText(`${file}.new`, text);
    await files.rename(`${file}.new`, file);
    try {
        await replaceLink(join(dirname(path), JOB), dirname(file), files);
        await replaceLink(path, linkTo(file), files);
    }
    catch {
        // No links here, as on Windows without the right to make them. Others must be able to read it:
        // cargo stops at a config that it cannot.
        await files.writeText(`${path}.new`, text, 0o644);
        await files.rename(`${path}.new`, path);
    }
}
async function replaceLink(path, target, files) {
    await files.makeFolder(dirname(path));
    await files.symlink(target, `${path}.new`);
    await files.rename(`${path}.new`, path);
}
function linkTo(file) {
    return `${JOB}/${(0,external_node_path_.basename)(file)}`;
}
/** A link of ours may lead nowhere. */
async function isOurs(path, { configFile }, files) {
    const [content] = await files.contents([path]);
    if (content?.startsWith('link '))
        return content === `link ${linkTo(configFile)}`;
    const text = await files.readText(path);
    return text !== undefined && isOurConfig(text);
}
function includesOf({ include }) {
    return Array.isArray(include) ? include : [];
}
async function findObstacle(place, files) {
    const { configParent, cargoHome } = place;
    if (dirname(configParent) === configParent)
        return 'the checkout lies at the top of the file system';
    const folder = join(configParent, '.cargo');
    const isHome = (await realPathOf(folder, files)) === (await realPathOf(cargoHome, files));
    if (isHome)
        return `${folder} is CARGO_HOME`;
    for (const name of ['config', 'config.toml']) {
        const path = join(folder, name);
        if ((await files.facts(path)) === undefined)
            continue;
        if (!(await isOurs(path, place, files)))
            return `${path} is there already`;
    }
    return undefined;
}
async function realPathOf(path, files) {
    return (await files.realPath(path)) ?? resolve(path);
}
/** Takes our config away. Does nothing the second time. */
async function removeConfig(place, files) {
    const { configFile } = place;
    const path = configFileOf(place.configParent);
    if (await isOurs(path, place, files))
        await files.remove(path);
    for (const left of [`${path}.new`, configFile, `${configFile}.new`])
        await files.remove(left);
}
/** And then our folder of wrappers, and the folder around it when nothing else is in it. */
async function removeAll(place, files) {
    await removeConfig(place, files);
    await files.remove(place.home);
    await files.removeEmptyFolder((0,external_node_path_.dirname)(configFileOf(place.configParent)));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./.build/release/timing/json-lines.js
/**
 * The JSON values of a text with one a line. Lines that are no JSON are passed over: a job that is
 * cut off leaves half a line, and other programs may write into the folder.
 */
function parseJsonLines(text) {
    return text.split('\n').flatMap((line) => {
        try {
            return line.trim() === '' ? [] : [JSON.parse(line)];
        }
        catch {
            return []; // cut off or foreign
        }
    });
}

;// CONCATENATED MODULE: ./.build/release/timing/shim-records.js



const Start = valibot_dist/* object */.Ikc({
    event: valibot_dist/* literal */.euz('start'),
    pid: valibot_dist/* number */.aig(),
    args: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    cwd: valibot_dist/* string */.YjP(),
    startMs: valibot_dist/* number */.aig(),
    timings: valibot_dist/* boolean */.zMY(),
    targetDirVariable: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    checkout: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    head: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    install: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        request: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]{32}$/)),
        placed: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    })),
});
const End = valibot_dist/* object */.Ikc({
    event: valibot_dist/* literal */.euz('end'),
    endMs: valibot_dist/* number */.aig(),
    exitCode: valibot_dist/* nullable */.mee(valibot_dist/* number */.aig()),
    signal: valibot_dist/* nullable */.mee(valibot_dist/* number */.aig()),
    cpuMs: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
});
/** SIGHUP, SIGINT, SIGQUIT, SIGKILL, SIGTERM: somebody wanted the command to end. */
const SIGNALS_THAT_CANCEL = new Set([1, 2, 3, 9, 15]);
/** What Windows calls the end by Ctrl-C or Ctrl-Break: STATUS_CONTROL_C_EXIT. */
const WINDOWS_CTRL_C = 0xc000013a;
/** The commands of the job in the order of their start, from the shim's `cargo-*.jsonl` files. */
async function readShimCommands(recordsFolder, files) {
    const names = await files.list(recordsFolder);
    const commands = [];
    for (const name of names.filter((name) => /^cargo-.*\.jsonl$/.test(name))) {
        const lines = parseJsonLines((await files.readText((0,external_node_path_.join)(recordsFolder, name))) ?? '');
        const command = await readCommand(lines, files);
        if (command !== undefined)
            commands.push(command);
    }
    return commands.sort((one, other) => one.startMs - other.startMs);
}
async function readCommand(lines, files) {
    const start = lines.find((line) => valibot_dist.is(Start, line));
    if (start === undefined)
        return undefined;
    const told = valibot_dist/* parse */.qgA(Start, start);
    const { pid, args, cwd, startMs, timings, targetDirVariable, checkout, head, install } = told;
    const end = lines.find((line) => valibot_dist.is(End, line));
    const stands = checkout === undefined ? {} : { checkout, head: head ?? '' };
    const begun = {
        ...{ args, cwd, startMs, timings, targetDirVariable, ...stands },
        ...(install === undefined ? {} : { install }),
    };
    if (end !== undefined) {
        const { endMs, exitCode } = end;
        const { cpuMs } = end;
        const cpu = cpuMs === undefined ? {} : { cpuMs: Math.round(cpuMs) };
        return { ...begun, ...cpu, endMs, exitCode: exitCode ?? undefined, outcome: outcomeOf(end) };
    }
    const outcome = (await isRunning(pid, files)) ? 'unknown' : 'cancelled';
    return { ...begun, endMs: undefined, exitCode: undefined, outcome };
}
function outcomeOf({ exitCode, signal }) {
    if (signal !== null)
        return SIGNALS_THAT_CANCEL.has(signal) ? 'cancelled' : 'failed';
    if (exitCode === null)
        return 'unknown'; // the sh shim becomes cargo and cannot see its end
    if (exitCode === WINDOWS_CTRL_C)
        return 'cancelled';
    return exitCode === 0 ? 'succeeded' : 'failed';
}
/** Only Linux shows its processes as files; elsewhere a command without an end counts as gone. */
async function isRunning(pid, files) {
    return (await files.facts(`/proc/${pid}`)) !== undefined;
}

;// CONCATENATED MODULE: ./.build/release/job/attempt.js

/**
 * Runs `body`; the one place that decides what a failure costs. A wrong input or a wrong digest
 * ends the step, anything else costs the speed-up only: one warning, and `undefined` comes back.
 */
async function attempt({ what, otherwise }, body, log) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz || error instanceof errors/* IntegrityError */.cs)
            throw error;
        log.warning(`Could not ${what} (${(0,errors/* describeError */.Uc)(error)}). ${otherwise}`);
        log.debug(error instanceof Error ? (error.stack ?? '') : '');
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/release/audit/answers.js


const Difference = valibot_dist/* object */.Ikc({
    dropped: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    added: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    reduced: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ key: valibot_dist/* string */.YjP(), features: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()) })),
    unified: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
});
const ANSWERS_SCHEMA = 1;
const AnswersFile = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(ANSWERS_SCHEMA),
    /** Of everything that cargo's answers depend on. */
    base: valibot_dist/* string */.YjP(),
    answers: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Difference),
});
/** The answers in a text; none when it is no such file, or one for another state of the project. */
function decodeAnswers(text, base) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(AnswersFile, JSON.parse(text ?? 'null'));
        if (parsed.success && parsed.output.base === base) {
            return { base, known: new Map(Object.entries(parsed.output.answers)) };
        }
    }
    catch {
        // cut off in writing: as good as none
    }
    return { base, known: new Map() };
}
/** The base that a file of answers is for; `undefined` when it is no such file. */
function baseOf(text) {
    try {
        const parsed = v.safeParse(AnswersFile, JSON.parse(text ?? 'null'));
        return parsed.success ? parsed.output.base : undefined;
    }
    catch {
        return undefined;
    }
}
function encodeAnswers({ base, known }) {
    return JSON.stringify({ schema: ANSWERS_SCHEMA, base, answers: Object.fromEntries(known) });
}
/** A short digest of texts, in which no two lists of texts are alike. */
function digest(texts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 24);
}

;// CONCATENATED MODULE: ./.build/release/audit/parse-tree.js
/** Asks `cargo tree` for what `parseTree` reads. */
const TREE_FORMAT = '{p}\t{f}';
/** Reads what `cargo tree --prefix none -f TREE_FORMAT` prints. */
function parseTree(text, graph = new Map()) {
    for (const line of text.split(/\r?\n/)) {
        const [described = '', features = ''] = line.replace(/ \(\*\)$/, '').split('\t');
        const [, name, version] = /^(\S+) v(\S+)/.exec(described) ?? [];
        if (name === undefined || version === undefined)
            continue;
        const key = `${name} ${version}`;
        const builds = graph.get(key) ?? new Set();
        graph.set(key, builds.add(features.trim()));
    }
    return graph;
}
function difference(before, after) {
    const kept = [...before.keys()].filter((key) => after.has(key));
    const features = (graph, key) => new Set([...(graph.get(key) ?? [])].flatMap((list) => list.split(',')).filter(Boolean));
    const reduced = kept.flatMap((key) => {
        const now = features(after, key);
        const gone = [...features(before, key)].filter((feature) => !now.has(feature));
        return gone.length === 0 ? [] : [{ key, features: gone.sort() }];
    });
    return {
        dropped: [...before.keys()].filter((key) => !after.has(key)).sort(),
        added: [...after.keys()].filter((key) => !before.has(key)).sort(),
        reduced,
        unified: kept.filter((key) => (after.get(key)?.size ?? 0) < (before.get(key)?.size ?? 0)),
    };
}

;// CONCATENATED MODULE: ./.build/release/audit/cargo-program.js

const ASK_LIMIT_MS = 60_000;
/**
 * The cargo of the project's toolchain, with the project's config files: what a scratch folder would
 * not find by itself. `undefined` when there is no cargo.
 */
async function findCargo({ cwd, config, skip }, { commands, files }) {
    const rustc = await commands.which('rustc', skip);
    const sysroot = rustc === undefined
        ? ''
        : (await commands.run(rustc, ['--print', 'sysroot'], { cwd })).stdout.trim();
    const own = (0,external_node_path_.join)(sysroot, 'bin', 'cargo');
    const isThere = sysroot !== '' && (await files.facts(own)) !== undefined;
    const program = isThere ? own : await commands.which('cargo', skip);
    if (program === undefined)
        return undefined;
    const toolchain = /[/\\]toolchains[/\\]/.test(sysroot) ? { RUSTUP_TOOLCHAIN: sysroot } : {};
    // A wrapper of the job may lead to a server that is gone by now.
    const env = { ...toolchain, RUSTC_WRAPPER: '', RUSTC_WORKSPACE_WRAPPER: '' };
    const run = (args, options) => commands.run(program, [...configArguments(config), ...args], {
        cwd: options.cwd,
        timeoutMs: options.timeoutMs ?? ASK_LIMIT_MS,
        env: {
            ...env,
            ...(options.home === undefined ? {} : { CARGO_HOME: options.home }),
            ...options.env,
        },
    });
    const { stdout } = await run(['-Vv'], { cwd });
    const [version = ''] = stdout.split('\n');
    const cfgOf = async (target) => {
        if (rustc === undefined)
            return [];
        const options = { cwd, env: toolchain };
        const result = await commands.run(rustc, ['--print', 'cfg', '--target', target], options);
        return result.exitCode === 0 ? result.stdout.split(/\r?\n/) : [];
    };
    return { run, version, host: /^host: (\S+)/m.exec(stdout)?.[1] ?? '', cfgOf };
}
/** The last one wins. Those of CARGO_HOME are there for every folder. */
function configArguments({ layers, cargoHome }) {
    const paths = layers.map(({ path }) => path).filter((path) => !path.startsWith(cargoHome));
    return paths.reverse().flatMap((path) => ['--config', path]);
}
/** What cargo said went wrong, on one line: its `error:` with the causes below it. */
function cargoError({ stderr, timedOut, exitCode }) {
    if (timedOut)
        return 'cargo took too long';
    const from = stderr.search(/^error/m);
    const text = (from === -1 ? stderr : stderr.slice(from)).replaceAll(/\s+/g, ' ').trim();
    return text === '' ? `cargo ended with ${exitCode}` : text.slice(0, 600);
}

;// CONCATENATED MODULE: ./.build/release/audit/scratch.js



/**
 * Lays out a scratch copy. Every path of the project is repeated below `folder`, so that relative
 * paths between manifests hold. The registry's data is shared, but not cargo's lock on it: cargo
 * keeps that one in CARGO_HOME while it resolves, and two scratches would wait for each other.
 */
async function makeScratch({ skeleton, folder, cargoHome }, files) {
    const place = (path) => (0,external_node_path_.join)(folder, 'tree', path.replace(/^([A-Za-z]):/, '$1'));
    for (const [path, text] of skeleton.files)
        await files.writeText(place(path), text);
    const home = (0,external_node_path_.join)(folder, 'home');
    const target = (0,external_node_path_.join)(folder, 'target');
    await files.makeFolder(target);
    return { place, target, home: (await shareHome(cargoHome, home, files)) ? home : undefined };
}
async function shareHome(from, to, files) {
    const shared = [
        ...(await files.list((0,external_node_path_.join)(from, 'registry'))).map((name) => (0,external_node_path_.join)('registry', name)),
        ...(await files.list((0,external_node_path_.join)(from, 'git'))).map((name) => (0,external_node_path_.join)('git', name)),
        ...['config', 'config.toml', 'credentials.toml'],
    ];
    try {
        for (const folder of ['registry', 'git'])
            await files.makeFolder((0,external_node_path_.join)(to, folder));
        for (const path of shared) {
            if ((await files.facts((0,external_node_path_.join)(from, path))) !== undefined) {
                await files.symlink((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path));
            }
        }
        return true;
    }
    catch {
        return false; // Windows lets not everybody make symlinks: cargo's lock then is the only order
    }
}
/** The graph with the changes made: all that at least one view builds. Throws with cargo's words. */
async function resolveGraph({ skeleton, scratch, views, changes }, { cargo, files }) {
    const lock = (0,external_node_path_.join)(skeleton.root, 'Cargo.lock');
    const changed = [...changes.keys(), ...(skeleton.lock === undefined ? [] : [lock])];
    try {
        for (const [path, text] of changes)
            await files.writeText(scratch.place(path), text);
        const graph = new Map();
        for (const view of views) {
            const result = await cargo.run(treeArguments(view), {
                cwd: scratch.place((0,external_node_path_.join)(skeleton.root, view.folder)),
                home: scratch.home,
                env: { CARGO_TARGET_DIR: scratch.target },
            });
            if (result.exitCode !== 0)
                throw new Error(cargoError(result));
            parseTree(result.stdout, graph);
        }
        return graph;
    }
    finally {
        for (const path of changed) {
            await files.writeText(scratch.place(path), skeleton.files.get(path) ?? '');
        }
    }
}
/** The same arguments for every question, and for whoever wants to repeat it by hand. */
function treeArguments({ selectors, withDev }) {
    return [
        'tree',
        '--offline',
        ...['--edges', withDev ? 'normal,build,dev' : 'normal,build'],
        ...['--prefix', 'none', '--format', TREE_FORMAT],
        ...selectors,
    ];
}

;// CONCATENATED MODULE: ./.build/release/audit/ask-graph.js




/** What each of some changes makes of the graph, in their order; several at a time. */
async function askGraph({ project, changes, answers, untilMs }, { files, clock }) {
    const { skeleton, scratches, views, baseline, cargo } = project;
    const known = new Map(answers.known);
    const keys = changes.map((change) => digest([...change].flat()));
    const queue = [...new Map(keys.map((key, at) => [key, changes[at]]))];
    const failed = new Map();
    const work = async (scratch) => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [key, change] = next;
            if (known.has(key) || change === undefined || clock.nowMs() > untilMs)
                continue;
            try {
                const graph = await resolveGraph({ skeleton, scratch, views, changes: change }, { cargo, files });
                known.set(key, difference(baseline, graph));
            }
            catch (error) {
                failed.set(key, (0,errors/* describeError */.Uc)(error));
            }
        }
    };
    await Promise.all(scratches.map(work));
    const found = keys.map((key) => {
        const diff = known.get(key);
        const reason = failed.get(key);
        if (diff !== undefined)
            return { kind: 'known', difference: diff };
        return reason === undefined ? { kind: 'out of time' } : { kind: 'failed', reason };
    });
    return { found, answers: { base: answers.base, known } };
}
/** Everything that cargo's answers depend on, as one digest. */
function baseDigest({ skeleton, views, cargo, baseline }) {
    const graph = [...baseline].map(([key, builds]) => [key, ...[...builds].sort()].join(' ')).sort();
    const files = [...skeleton.files].map(([path, text]) => [path.slice(skeleton.root.length), text]);
    return digest([cargo.version, JSON.stringify(views), JSON.stringify(files.sort()), ...graph]);
}

;// CONCATENATED MODULE: ./.build/release/audit/duplicates.js
/** Packages that are built in several versions, those that cost most first, and who asks for each. */
function duplicatesIn(baseline, graph, costOf) {
    const askedBy = dependentsByKey(graph);
    const versions = Map.groupBy(baseline.keys(), (key) => key.split(' ')[0] ?? key);
    return [...versions]
        .filter(([, keys]) => keys.length > 1)
        .map(([name, keys]) => ({
        name,
        versions: keys.sort().map((key) => ({
            version: key.slice(name.length + 1),
            askedBy: [...(askedBy.get(key) ?? [])].filter((user) => baseline.has(user)).sort(),
            cost: costOf([key]),
        })),
    }))
        .sort((one, other) => spare(other) - spare(one) || one.name.localeCompare(other.name));
}
/** What is saved when only the costliest version stays. */
function spare({ versions }) {
    const times = versions.map(({ cost }) => cost.unitMs);
    return times.reduce((sum, ms) => sum + ms, 0) - Math.max(...times);
}
function dependentsByKey(graph) {
    const found = new Map();
    const seen = new Set();
    const queue = graph.members.map(({ id }) => id);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const user = graph.package(id);
        if (seen.has(id) || user === undefined)
            continue;
        seen.add(id);
        for (const dependency of graph.dependenciesOf(id)) {
            const used = graph.package(dependency);
            if (used === undefined)
                continue;
            const key = `${used.name} ${used.version}`;
            found.set(key, (found.get(key) ?? new Set()).add(`${user.name} ${user.version}`));
            queue.push(dependency);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/audit/features.js
/** The features that a list switches on in their package, the listed ones included. */
function closure(table, requested) {
    const on = new Set();
    const visit = (feature) => {
        if (on.has(feature) || table[feature] === undefined)
            return;
        on.add(feature);
        for (const entry of table[feature]) {
            const name = ownFeature(entry, table);
            if (name !== undefined)
                visit(name);
        }
    };
    for (const feature of requested)
        visit(feature);
    return on;
}
/** `x/y` switches the optional dependency `x` on too, and with it the feature that carries its name. */
function ownFeature(entry, table) {
    if (entry.startsWith('dep:'))
        return undefined;
    if (!entry.includes('/'))
        return entry;
    const [name = ''] = entry.split('/');
    return !name.endsWith('?') && table[name]?.includes(`dep:${name}`) ? name : undefined;
}
/** What a set of features asks of other packages: `dep:x`, `x/y`, `x?/y`. */
function demands(table, on) {
    const all = [...on].flatMap((feature) => table[feature] ?? []);
    return new Set(all.filter((entry) => entry.startsWith('dep:') || entry.includes('/')));
}
/** The list without what others in it switch on anyway, in its order. */
function withoutImplied(table, features) {
    return features.filter((feature, index) => {
        const others = features.filter((other, at) => other !== feature && !(at > index && impliesEachOther(table, feature, other)));
        return !closure(table, others).has(feature);
    });
}
function impliesEachOther(table, one, other) {
    return closure(table, [one]).has(other) && closure(table, [other]).has(one);
}
/** Whether a feature does nothing but switch on others of its package. */
function isUmbrella(table, feature) {
    const entries = table[feature] ?? [];
    return entries.length > 0 && entries.every((entry) => table[entry] !== undefined);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/release/audit/known-features.json
const known_features_namespaceObject = /*#__PURE__*/JSON.parse('{"tokio":{"versions":">=1.20.0 <2.0.0","source":"Cargo.toml and the cfg_* macros of tokio 1.54.1","features":{"default":{"kind":"umbrella"},"full":{"kind":"umbrella"},"fs":{"kind":"compiler","paths":["fs"]},"io-std":{"kind":"compiler","paths":["io::stdin","io::stdout","io::stderr","io::Stdin","io::Stdout","io::Stderr"]},"io-util":{"kind":"compiler","paths":["io::AsyncReadExt","io::AsyncWriteExt","io::AsyncBufReadExt","io::AsyncSeekExt","io::BufReader","io::BufWriter","io::BufStream","io::DuplexStream","io::SimplexStream","io::Empty","io::Lines","io::Repeat","io::Sink","io::Split","io::Take","io::Chain","io::Join","io::ReadHalf","io::WriteHalf","io::copy","io::copy_buf","io::copy_bidirectional","io::copy_bidirectional_with_sizes","io::duplex","io::simplex","io::empty","io::join","io::repeat","io::sink","io::split"]},"macros":{"kind":"compiler","paths":["main","test","select","join","try_join"]},"net":{"kind":"compiler","paths":["net","io::unix","io::Interest","io::Ready"],"methods":["enable_io","max_io_events_per_tick"]},"parking_lot":{"kind":"runtime","effect":"locks of parking_lot instead of std\'s, which differ in speed"},"process":{"kind":"compiler","paths":["process"]},"rt":{"kind":"compiler","paths":["runtime","spawn","task","task_local","main","test"]},"rt-multi-thread":{"kind":"compiler","paths":["main","runtime::Runtime","task::block_in_place"],"methods":["new_multi_thread","worker_threads"],"attributes":["flavor","worker_threads"]},"signal":{"kind":"compiler","paths":["signal"]},"sync":{"kind":"compiler","paths":["sync"]},"time":{"kind":"compiler","paths":["time"],"methods":["enable_time"]},"test-util":{"kind":"compiler","paths":["time::pause","time::advance","time::resume"],"methods":["start_paused"],"attributes":["start_paused"]}}},"serde":{"versions":">=1.0.100 <2","source":"Cargo.toml and src/ of serde 1.0.229","features":{"default":{"kind":"umbrella"},"derive":{"kind":"compiler","paths":["Serialize","Deserialize"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"}}},"serde_json":{"versions":">=1.0.60 <2","source":"Cargo.toml and src/ of serde_json 1.0.154","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["from_reader","to_writer","to_writer_pretty","ser","Serializer","de::IoRead","Deserializer::from_reader"],"methods":["io_error_kind"]},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"preserve_order":{"kind":"runtime","effect":"maps keep the order of their keys","methods":["shift_insert","shift_remove","shift_remove_entry","swap_remove_entry"]},"arbitrary_precision":{"kind":"runtime","effect":"numbers keep all their digits","paths":["Number::from_string_unchecked"]},"float_roundtrip":{"kind":"runtime","effect":"floats are read exactly"},"raw_value":{"kind":"compiler","paths":["value::RawValue","value::to_raw_value"]},"unbounded_depth":{"kind":"compiler","methods":["disable_recursion_limit"]}}},"reqwest":{"versions":">=0.11.0 <0.14","source":"Cargo.toml of reqwest 0.12.28 and 0.13.5","features":{"default":{"kind":"umbrella"},"json":{"kind":"compiler","methods":["json"]},"blocking":{"kind":"compiler","paths":["blocking"]},"multipart":{"kind":"compiler","paths":["multipart","blocking::multipart"],"methods":["multipart"]},"cookies":{"kind":"compiler","paths":["cookie"],"methods":["cookie_store","cookie_provider","cookies"]},"form":{"kind":"compiler","methods":["form"]},"query":{"kind":"compiler","methods":["query"]},"stream":{"kind":"runtime","effect":"bodies made from streams and files, and read as streams","paths":["Body::wrap_stream","multipart::Part::file"],"methods":["bytes_stream","file"]},"charset":{"kind":"runtime","effect":"texts in other encodings than UTF-8","methods":["text_with_charset"]},"gzip":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["gzip"]},"brotli":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["brotli"]},"deflate":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["deflate"]},"zstd":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["zstd"]},"http2":{"kind":"runtime","effect":"HTTP/2","methods":["http2_prior_knowledge","http2_initial_stream_window_size","http2_initial_connection_window_size","http2_adaptive_window","http2_max_frame_size","http2_max_header_list_size","http2_keep_alive_interval","http2_keep_alive_timeout","http2_keep_alive_while_idle"]},"http3":{"kind":"runtime","effect":"HTTP/3","methods":["http3_prior_knowledge","tls_early_data","http3_max_idle_timeout","http3_stream_receive_window","http3_conn_receive_window","http3_send_window","http3_congestion_bbr","http3_max_field_section_size","http3_send_grease"]},"socks":{"kind":"runtime","effect":"SOCKS proxies"},"hickory-dns":{"kind":"runtime","effect":"which DNS resolver is used","methods":["hickory_dns","trust_dns"]},"trust-dns":{"kind":"runtime","effect":"which DNS resolver is used","methods":["hickory_dns","trust_dns"]},"system-proxy":{"kind":"runtime","effect":"the system\'s proxy settings"},"macos-system-configuration":{"kind":"runtime","effect":"the system\'s proxy settings"},"default-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pkcs12_der","Identity::from_pkcs8_pem","tls::Identity::from_pkcs12_der","tls::Identity::from_pkcs8_pem"],"methods":["use_native_tls","tls_backend_native"]},"native-tls-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-no-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-vendored":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-vendored-no-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"rustls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-no-provider":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-manual-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-native-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-webpki-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-no-provider":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"__tls":{"kind":"compiler","paths":["tls","Certificate","Identity"],"methods":["add_root_certificate","identity","min_tls_version","max_tls_version","danger_accept_invalid_hostnames","danger_accept_invalid_certs","use_preconfigured_tls","tls_backend_preconfigured","tls_info","tls_sni","tls_built_in_root_certs","tls_certs_only","tls_certs_merge"]}}},"clap":{"versions":">=4.0.0 <5","source":"Cargo.toml of clap 4.6.9 and cfg attributes of clap_builder","features":{"default":{"kind":"umbrella"},"derive":{"kind":"compiler","paths":["Parser","Subcommand","Args","ValueEnum"]},"cargo":{"kind":"compiler","paths":["command","crate_version","crate_authors","crate_name","crate_description"]},"env":{"kind":"compiler","methods":["env","env_os","hide_env","hide_env_values"],"attributes":["env","hide_env","hide_env_values"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"color":{"kind":"runtime","effect":"colours in help and errors","methods":["styles","color","ansi"],"attributes":["styles","color"]},"help":{"kind":"runtime","effect":"the help text","methods":["help_template"],"attributes":["help_template"]},"usage":{"kind":"runtime","effect":"usage in errors"},"error-context":{"kind":"runtime","effect":"details in errors","paths":["error::ContextKind","error::ContextValue","error::RichFormatter"]},"suggestions":{"kind":"runtime","effect":"\\"did you mean\\" in errors"},"unicode":{"kind":"runtime","effect":"how wide text is taken to be"},"wrap_help":{"kind":"runtime","effect":"help as wide as the terminal"},"string":{"kind":"runtime","effect":"names and texts made at run time"},"deprecated":{"kind":"runtime","effect":"warnings about what is deprecated"},"debug":{"kind":"runtime","effect":"clap\'s own debug lines"}}},"chrono":{"versions":">=0.4.31 <0.5","source":"Cargo.toml and src/ of chrono 0.4.45","features":{"default":{"kind":"umbrella"},"clock":{"kind":"compiler","paths":["Local","offset::Local","prelude::Local"]},"now":{"kind":"compiler","paths":["Utc::now","Local","offset::Utc::now","offset::Local","prelude::Local","prelude::Utc"],"methods":["now"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["format::DelayedFormat","format::format","format::format_item"],"methods":["format","format_with_items","to_rfc2822","to_rfc3339","to_rfc3339_opts"]},"oldtime":{"kind":"runtime","effect":"nothing since 0.4.27"},"wasmbind":{"kind":"runtime","effect":"the clock in a browser"},"serde":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["serde","naive::serde"]},"libc":{"kind":"runtime","effect":"nothing"},"winapi":{"kind":"runtime","effect":"the time zone on Windows"},"unstable-locales":{"kind":"compiler","paths":["Locale","format::Locale"],"methods":["format_localized","format_localized_with_items"]},"rkyv":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-16":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-32":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-64":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-validation":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"}}},"image":{"versions":">=0.25.0 <0.26","source":"Cargo.toml of image 0.25.10","features":{"default":{"kind":"umbrella"},"default-formats":{"kind":"umbrella"},"avif":{"kind":"runtime","effect":"AVIF images can no longer be read or written","paths":["codecs::avif::AvifEncoder","codecs::avif::ColorSpace"]},"avif-native":{"kind":"runtime","effect":"AVIF images can no longer be read or written","paths":["codecs::avif::AvifDecoder"]},"bmp":{"kind":"runtime","effect":"BMP images can no longer be read or written","paths":["codecs::bmp"]},"dds":{"kind":"runtime","effect":"DDS images can no longer be read or written","paths":["codecs::dds"]},"exr":{"kind":"runtime","effect":"OpenEXR images can no longer be read or written","paths":["codecs::openexr"]},"ff":{"kind":"runtime","effect":"farbfeld images can no longer be read or written","paths":["codecs::farbfeld"]},"gif":{"kind":"runtime","effect":"GIF images can no longer be read or written","paths":["codecs::gif"]},"hdr":{"kind":"runtime","effect":"Radiance HDR images can no longer be read or written","paths":["codecs::hdr"]},"ico":{"kind":"runtime","effect":"ICO images can no longer be read or written","paths":["codecs::ico"]},"jpeg":{"kind":"runtime","effect":"JPEG images can no longer be read or written","paths":["codecs::jpeg"]},"png":{"kind":"runtime","effect":"PNG images can no longer be read or written","paths":["codecs::png"]},"pnm":{"kind":"runtime","effect":"PNM images can no longer be read or written","paths":["codecs::pnm"]},"qoi":{"kind":"runtime","effect":"QOI images can no longer be read or written","paths":["codecs::qoi"]},"tga":{"kind":"runtime","effect":"TGA images can no longer be read or written","paths":["codecs::tga"]},"tiff":{"kind":"runtime","effect":"TIFF images can no longer be read or written","paths":["codecs::tiff"]},"webp":{"kind":"runtime","effect":"WebP images can no longer be read or written","paths":["codecs::webp"]},"rayon":{"kind":"runtime","effect":"how many threads decode","paths":["buffer::PixelsPar","buffer::PixelsMutPar","buffer::EnumeratePixelsPar","buffer::EnumeratePixelsMutPar"],"methods":["par_pixels","par_pixels_mut","par_enumerate_pixels","par_enumerate_pixels_mut"]},"nasm":{"kind":"runtime","effect":"how fast AVIF is written"},"serde":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"color_quant":{"kind":"runtime","effect":"how GIFs choose colours"}}},"regex":{"versions":">=1.3.0 <2","source":"Cargo.toml and the crate documentation of regex 1.13.2","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"perf":{"kind":"runtime","effect":"how fast patterns match"},"perf-backtrack":{"kind":"runtime","effect":"how fast patterns match"},"perf-cache":{"kind":"runtime","effect":"how fast patterns match"},"perf-dfa":{"kind":"runtime","effect":"how fast patterns match"},"perf-dfa-full":{"kind":"runtime","effect":"how fast patterns match"},"perf-inline":{"kind":"runtime","effect":"how fast patterns match"},"perf-literal":{"kind":"runtime","effect":"how fast patterns match"},"perf-onepass":{"kind":"runtime","effect":"how fast patterns match"},"unicode":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-age":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-bool":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-case":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-gencat":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-perl":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-script":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-segment":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"logging":{"kind":"runtime","effect":"log lines of its own"}}},"axum":{"versions":">=0.7.0 <0.9","source":"Cargo.toml and src/ of axum 0.8.9","features":{"default":{"kind":"umbrella"},"json":{"kind":"compiler","paths":["Json","extract::Json","extract::rejection::JsonRejection"]},"form":{"kind":"compiler","paths":["Form","extract::Form","extract::rejection::FormRejection","extract::RawForm"]},"query":{"kind":"compiler","paths":["extract::Query","extract::rejection::QueryRejection"]},"multipart":{"kind":"compiler","paths":["extract::Multipart","extract::multipart"]},"ws":{"kind":"compiler","paths":["extract::ws","extract::WebSocketUpgrade"]},"macros":{"kind":"compiler","paths":["debug_handler","debug_middleware","extract::FromRef","extract::FromRequest","extract::FromRequestParts"]},"tokio":{"kind":"compiler","paths":["serve","extract::ConnectInfo","extract::connect_info","extract::MockConnectInfo"],"methods":["into_make_service_with_connect_info"]},"http1":{"kind":"runtime","effect":"HTTP/1 of axum::serve"},"http2":{"kind":"runtime","effect":"HTTP/2 of axum::serve"},"matched-path":{"kind":"runtime","effect":"middleware that asks for the matched path","paths":["extract::MatchedPath","extract::rejection::MatchedPathRejection","extract::rejection::MatchedPathMissing"]},"original-uri":{"kind":"runtime","effect":"middleware that asks for the original URI","paths":["extract::OriginalUri"]},"tower-log":{"kind":"runtime","effect":"log lines of tower"},"tracing":{"kind":"runtime","effect":"log lines about rejected requests"}}},"hyper":{"versions":">=1.0.0 <2","source":"Cargo.toml and src/ of hyper 1.12.0","features":{"default":{"kind":"umbrella"},"full":{"kind":"umbrella"},"client":{"kind":"compiler","paths":["client"]},"server":{"kind":"compiler","paths":["server"]},"http1":{"kind":"compiler","paths":["client::conn::http1","server::conn::http1"]},"http2":{"kind":"compiler","paths":["client::conn::http2","server::conn::http2"]},"tracing":{"kind":"runtime","effect":"log lines of its own"}}},"tracing":{"versions":">=0.1.30 <0.2","source":"Cargo.toml of tracing 0.1.44","features":{"default":{"kind":"umbrella"},"attributes":{"kind":"compiler","paths":["instrument"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["dispatcher::set_default","dispatcher::with_default","dispatcher::DefaultGuard","subscriber::set_default","subscriber::with_default","subscriber::DefaultGuard","instrument::WithSubscriber","instrument::WithDispatch"],"methods":["with_subscriber","with_current_subscriber"]},"log":{"kind":"runtime","effect":"events as log records"},"log-always":{"kind":"runtime","effect":"events as log records"},"async-await":{"kind":"runtime","effect":"nothing"},"valuable":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"max_level_off":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_error":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_warn":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_info":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_debug":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_trace":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_off":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_error":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_warn":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_info":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_debug":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_trace":{"kind":"runtime","effect":"which levels are compiled in"}}},"tracing-subscriber":{"versions":">=0.3.0 <0.4","source":"Cargo.toml and src/ of tracing-subscriber 0.3.23","features":{"default":{"kind":"umbrella"},"fmt":{"kind":"compiler","paths":["fmt"]},"registry":{"kind":"compiler","paths":["registry","Registry"]},"json":{"kind":"compiler","paths":["fmt::format::Json","fmt::format::JsonFields"],"methods":["json"]},"local-time":{"kind":"compiler","paths":["fmt::time::LocalTime","fmt::time::OffsetTime"]},"env-filter":{"kind":"runtime","effect":"RUST_LOG for fmt::init(), and EnvFilter","paths":["EnvFilter","filter::EnvFilter","filter::Builder","filter::Directive","filter::FromEnvError"],"methods":["with_env_filter","with_filter_reloading","reload_handle"]},"ansi":{"kind":"runtime","effect":"colours in the log","paths":["fmt::format::Pretty","fmt::format::PrettyFields","fmt::format::PrettyVisitor"],"methods":["pretty","set_ansi"]},"smallvec":{"kind":"runtime","effect":"how fast spans are entered"},"tracing-log":{"kind":"runtime","effect":"records of the log crate in the output"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["reload"],"methods":["extensions","extensions_mut"]},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"valuable":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"time":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["fmt::time::UtcTime"]},"chrono":{"kind":"runtime","effect":"times by chrono","paths":["fmt::time::ChronoLocal","fmt::time::ChronoUtc"]},"parking_lot":{"kind":"runtime","effect":"locks of parking_lot instead of std\'s"}}},"sqlx":{"versions":">=0.7.0 <0.9","source":"Cargo.toml of sqlx 0.8.6","features":{"default":{"kind":"umbrella"},"all-databases":{"kind":"umbrella"},"macros":{"kind":"compiler","paths":["query","query_as","query_scalar","query_file","query_file_as","query_file_scalar","query_unchecked","query_as_unchecked","query_scalar_unchecked","query_file_unchecked","test"]},"derive":{"kind":"compiler","paths":["FromRow","Type","Encode","Decode"]},"migrate":{"kind":"compiler","paths":["migrate","migrate::Migrator"]},"any":{"kind":"compiler","paths":["any","Any","AnyPool","AnyConnection","AnyExecutor","AnyKind"]},"postgres":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["postgres","Postgres","PgPool","PgConnection","PgExecutor","PgTransaction"]},"mysql":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["mysql","MySql","MySqlPool","MySqlConnection","MySqlExecutor","MySqlTransaction"]},"sqlite":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["sqlite","Sqlite","SqlitePool","SqliteConnection","SqliteExecutor","SqliteTransaction"]},"sqlite-unbundled":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["sqlite","Sqlite","SqlitePool","SqliteConnection","SqliteExecutor","SqliteTransaction"]},"json":{"kind":"runtime","effect":"columns of its types","paths":["types::Json","types::JsonRawValue","types::JsonValue","types::json"]},"chrono":{"kind":"runtime","effect":"columns of its types","paths":["types::chrono"]},"time":{"kind":"runtime","effect":"columns of its types","paths":["types::time"]},"uuid":{"kind":"runtime","effect":"columns of its types","paths":["types::uuid","types::Uuid"]},"bigdecimal":{"kind":"runtime","effect":"columns of its types","paths":["types::bigdecimal","types::BigDecimal"]},"rust_decimal":{"kind":"runtime","effect":"columns of its types","paths":["types::rust_decimal","types::Decimal"]},"ipnet":{"kind":"runtime","effect":"columns of its types","paths":["types::ipnet"]},"ipnetwork":{"kind":"runtime","effect":"columns of its types","paths":["types::ipnetwork"]},"mac_address":{"kind":"runtime","effect":"columns of its types","paths":["types::mac_address"]},"bit-vec":{"kind":"runtime","effect":"columns of its types","paths":["types::bit_vec","types::BitVec"]},"bstr":{"kind":"runtime","effect":"columns of its types","paths":["types::bstr","types::BStr","types::BString"]},"regexp":{"kind":"runtime","effect":"REGEXP in SQLite","methods":["with_regexp"]},"sqlite-preupdate-hook":{"kind":"runtime","effect":"hooks of SQLite","paths":["sqlite::PreupdateHookResult"],"methods":["set_preupdate_hook","remove_preupdate_hook"]},"runtime-tokio":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std":{"kind":"runtime","effect":"which runtime drives it"},"runtime-tokio-native-tls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-tokio-rustls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std-native-tls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std-rustls":{"kind":"runtime","effect":"which runtime drives it"},"tls-none":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-native-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-aws-lc-rs":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring-native-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring-webpki":{"kind":"runtime","effect":"which TLS library and which root certificates are used"}}},"aws-config":{"versions":">=1.0.0 <2","source":"Cargo.toml of aws-config 1.13.0","features":{"default":{"kind":"umbrella"},"rustls":{"kind":"runtime","effect":"the TLS library of the older HTTP client"},"client-hyper":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"default-https-client":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"legacy-https-client":{"kind":"runtime","effect":"the older HTTP client"},"legacy-client":{"kind":"runtime","effect":"the older HTTP client"},"rt-tokio":{"kind":"runtime","effect":"timeouts and retries on tokio"},"behavior-version-latest":{"kind":"runtime","effect":"which behaviour version is taken without one of your own","paths":["from_env","load_from_env"]},"test-util":{"kind":"runtime","effect":"clients for tests"},"sso":{"kind":"runtime","effect":"credentials from SSO profiles","paths":["sso","profile::token","profile::ProfileFileTokenProvider","default_provider::token"]},"credentials-process":{"kind":"runtime","effect":"credentials from credential_process","paths":["credential_process"]},"credentials-login":{"kind":"runtime","effect":"credentials from aws login","paths":["login"]},"allow-compilation":{"kind":"runtime","effect":"nothing"}}},"aws-sdk-*":{"versions":">=1.0.0 <2","source":"Cargo.toml of aws-sdk-s3 1.157.0","features":{"default":{"kind":"umbrella"},"rustls":{"kind":"runtime","effect":"the TLS library of the older HTTP client"},"client-hyper":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"default-https-client":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"legacy-https-client":{"kind":"runtime","effect":"the older HTTP client"},"legacy-client":{"kind":"runtime","effect":"the older HTTP client"},"rt-tokio":{"kind":"runtime","effect":"timeouts and retries on tokio","paths":["primitives::FsBuilder","primitives::Length","primitives::ByteStream::from_path","primitives::ByteStream::read_from"]},"behavior-version-latest":{"kind":"runtime","effect":"which behaviour version is taken without one of your own"},"test-util":{"kind":"runtime","effect":"clients for tests","methods":["with_test_defaults","apply_test_defaults","with_test_defaults_v2","apply_test_defaults_v2"]},"sigv4a":{"kind":"runtime","effect":"requests signed for several regions"},"http-1x":{"kind":"runtime","effect":"interfaces with http 1"},"http-02x":{"kind":"runtime","effect":"interfaces with http 0.2"},"gated-tests":{"kind":"runtime","effect":"tests of its own"},"legacy-test-util":{"kind":"runtime","effect":"clients for tests"}}},"lancedb":{"versions":">=0.20.0 <0.42","source":"Cargo.toml of lancedb 0.41.0","features":{"default":{"kind":"umbrella"},"aws":{"kind":"runtime","effect":"tables in S3","methods":["aws_creds"]},"dynamodb":{"kind":"runtime","effect":"commits to S3 through DynamoDB"},"azure":{"kind":"runtime","effect":"tables in Azure"},"gcs":{"kind":"runtime","effect":"tables in Google Cloud Storage"},"oss":{"kind":"runtime","effect":"tables in Alibaba OSS"},"cos":{"kind":"runtime","effect":"tables in Tencent COS"},"goosefs":{"kind":"runtime","effect":"tables in GooseFS"},"huggingface":{"kind":"runtime","effect":"tables in Hugging Face"},"remote":{"kind":"runtime","effect":"LanceDB Cloud and Enterprise","paths":["remote","connect_catalog","catalog::ConnectCatalogBuilder"],"methods":["api_key","region","host_override","sql_host_override","client_config","oauth_config"]},"geo":{"kind":"runtime","effect":"geographic types and functions"},"metrics":{"kind":"runtime","effect":"metrics","paths":["metrics"]},"metrics-otel":{"kind":"runtime","effect":"metrics","paths":["metrics_otel"]},"fp16kernels":{"kind":"runtime","effect":"how fast half-precision vectors are compared"},"polars":{"kind":"runtime","effect":"conversions from and to polars","paths":["arrow::IntoPolars","arrow::PolarsDataFrameRecordBatchReader"]},"bedrock":{"kind":"compiler","paths":["embeddings::bedrock"]},"openai":{"kind":"compiler","paths":["embeddings::openai"]},"sentence-transformers":{"kind":"compiler","paths":["embeddings::sentence_transformers"]},"s3-test":{"kind":"runtime","effect":"tests of its own"}}},"fastembed":{"versions":">=5.0.0 <8","source":"Cargo.toml and src/lib.rs of fastembed 7.7.0","features":{"default":{"kind":"umbrella"},"image-models":{"kind":"compiler","paths":["ImageEmbedding","ImageInitOptions","ImageInitOptionsUserDefined","ImagePreprocessor","UserDefinedImageEmbeddingModel","ImageEmbeddingModel"]},"onnx":{"kind":"compiler","paths":["TextEmbedding","SparseTextEmbedding","TextRerank","Bgem3Embedding","EmbeddingModel","SparseModel","RerankerModel","Bgem3Model","ModelTrait","ModelInfo","Pooling","ExecutionProviderDispatch","AutoDevicePolicy","QuantizationMode","InitOptions","TextInitOptions","SparseInitOptions","RerankInitOptions","Bgem3InitOptions","BaseInitOptions","InitOptionsWithLength","InitOptionsUserDefined","UserDefinedEmbeddingModel","UserDefinedSparseModel","UserDefinedRerankingModel","RerankResult","OnnxSource","output","EmbeddingOutput","OutputKey","OutputPrecedence","SingleBatchOutput","ImageEmbeddingModel"]},"hf-hub":{"kind":"runtime","effect":"models from the Hugging Face hub","paths":["TextEmbedding::try_new","SparseTextEmbedding::try_new","ImageEmbedding::try_new","TextRerank::try_new","Bgem3Embedding::try_new","common::load_tokenizer_hf_hub","common::pull_from_hf","load_tokenizer_hf_hub"]},"hf-hub-native-tls":{"kind":"runtime","effect":"models from the Hugging Face hub, and the TLS library for it"},"hf-hub-rustls-tls":{"kind":"runtime","effect":"models from the Hugging Face hub, and the TLS library for it"},"online":{"kind":"runtime","effect":"models from the Hugging Face hub"},"ort-download-binaries":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-download-binaries-native-tls":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-download-binaries-rustls-tls":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-load-dynamic":{"kind":"runtime","effect":"where ONNX Runtime comes from at run time"},"qwen3":{"kind":"compiler","paths":["Qwen3TextEmbedding","Qwen3VLEmbedding","Qwen3Config","Qwen3Model"]},"nomic-v2-moe":{"kind":"compiler","paths":["NomicV2MoeTextEmbedding","NomicBertModel","NomicConfig"]},"bert-text":{"kind":"compiler","paths":["BertTextEmbedding"]},"mkl":{"kind":"runtime","effect":"which device models run on"},"accelerate":{"kind":"runtime","effect":"which device models run on"},"metal":{"kind":"runtime","effect":"which device models run on"},"cuda":{"kind":"runtime","effect":"which device models run on"},"cudnn":{"kind":"runtime","effect":"which device models run on"},"directml":{"kind":"runtime","effect":"which device models run on"},"webgpu":{"kind":"runtime","effect":"which device models run on"}}},"ort":{"versions":">=2.0.0-rc.9 <3","source":"Cargo.toml of ort 2.0.0-rc.15","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","methods":["commit_from_file","with_model_from_file","compile_to_file","with_optimized_model_path","with_profiling","with_operator_library","run_async","try_extract_map","extract_map","edit_from_file"]},"ndarray":{"kind":"runtime","effect":"tensors from and to ndarray","paths":["util::ArrayExt"],"methods":["try_extract_array","try_extract_array_mut","try_extract_string_array","extract_array","extract_array_mut","to_ixdyn"]},"half":{"kind":"runtime","effect":"tensors of half-precision numbers"},"num-complex":{"kind":"runtime","effect":"tensors of complex numbers"},"tracing":{"kind":"runtime","effect":"log lines of ONNX Runtime"},"download-binaries":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"copy-dylibs":{"kind":"runtime","effect":"libraries beside the program"},"load-dynamic":{"kind":"runtime","effect":"where ONNX Runtime comes from at run time","paths":["init_from","LoadDynamicError","environment::init_from","util::probe"]},"preload-dylibs":{"kind":"runtime","effect":"libraries loaded before ONNX Runtime","paths":["ep::cuda::preload_dylibs","util::preload_dylib"]},"fetch-models":{"kind":"compiler","methods":["commit_from_url"]},"tls-native":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-native-vendored":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-rustls":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-rustls-no-provider":{"kind":"runtime","effect":"the TLS library of the build-time download"},"api-17":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-18":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","methods":["with_external_initializer_file_in_memory"]},"api-19":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-20":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["session::Adapter","session::adapter"],"methods":["set_workload_type","add_adapter"]},"api-21":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-22":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["compiler","device","editor","session::builder::EditableSession","session::builder::AutoDevicePolicy","session::builder::LoadCanceler"],"methods":["register_ep_library","with_auto_device","with_devices","opset_for_domain","edit_from_file","edit_from_memory"]},"api-23":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["device::DeviceCompatibility"]},"api-24":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["device::CompatibilityInfo"]},"api-25":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-26":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-27":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-28":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-29":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-30":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-31":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"acl":{"kind":"runtime","effect":"which device models run on","paths":["ep::acl","ep::ACL"]},"armnn":{"kind":"runtime","effect":"which device models run on","paths":["ep::armnn","ep::ArmNN"]},"azure":{"kind":"runtime","effect":"which device models run on","paths":["ep::azure","ep::Azure"]},"cann":{"kind":"runtime","effect":"which device models run on","paths":["ep::cann","ep::CANN"]},"coreml":{"kind":"runtime","effect":"which device models run on","paths":["ep::coreml","ep::CoreML"]},"cuda":{"kind":"runtime","effect":"which device models run on","paths":["ep::cuda","ep::CUDA"]},"directml":{"kind":"runtime","effect":"which device models run on","paths":["ep::directml","ep::DirectML"]},"migraphx":{"kind":"runtime","effect":"which device models run on","paths":["ep::migraphx","ep::MIGraphX"]},"nnapi":{"kind":"runtime","effect":"which device models run on","paths":["ep::nnapi","ep::NNAPI"]},"nvrtx":{"kind":"runtime","effect":"which device models run on"},"onednn":{"kind":"runtime","effect":"which device models run on","paths":["ep::onednn","ep::OneDNN"]},"openvino":{"kind":"runtime","effect":"which device models run on","paths":["ep::openvino","ep::OpenVINO"]},"qnn":{"kind":"runtime","effect":"which device models run on","paths":["ep::qnn","ep::QNN"]},"rknpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::rknpu","ep::RKNPU"]},"rocm":{"kind":"runtime","effect":"which device models run on","paths":["ep::rocm","ep::ROCm"]},"tensorrt":{"kind":"runtime","effect":"which device models run on","paths":["ep::tensorrt","ep::TensorRT"]},"tvm":{"kind":"runtime","effect":"which device models run on","paths":["ep::tvm","ep::TVM"]},"vitis":{"kind":"runtime","effect":"which device models run on","paths":["ep::vitis","ep::Vitis"]},"vsinpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::vsinpu","ep::VSINPU"]},"webgpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::webgpu","ep::WebGPU"]},"xnnpack":{"kind":"runtime","effect":"which device models run on","paths":["ep::xnnpack","ep::XNNPACK"]}}}}');
;// CONCATENATED MODULE: ./.build/release/audit/known-features.js



const SEEN = {
    /** `fs` is the crate's module and everything below it. */
    paths: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
    methods: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
    /** Words inside attributes: `env` of `#[arg(env)]`. */
    attributes: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
};
const Feature = valibot_dist/* variant */.Oxt('kind', [
    /** Switches on others and nothing more. */
    valibot_dist/* object */.Ikc({ kind: valibot_dist/* literal */.euz('umbrella') }),
    /** What it gates cannot be compiled without it, and can be seen in the sources. */
    valibot_dist/* object */.Ikc({ kind: valibot_dist/* literal */.euz('compiler'), ...SEEN }),
    /**
     * Changes what a program does, how fast, or which services it can reach: a source may show that it is
     * needed, but never that it is not.
     */
    valibot_dist/* object */.Ikc({ kind: valibot_dist/* literal */.euz('runtime'), effect: valibot_dist/* string */.YjP(), ...SEEN }),
]);
const Crate = valibot_dist/* object */.Ikc({
    /** An npm range of the crate's versions that the entry was checked against. */
    versions: valibot_dist/* string */.YjP(),
    source: valibot_dist/* string */.YjP(),
    features: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Feature),
});
const Known = valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Crate);
/** The table of what features are for; `undefined` for a crate or a version it does not have. */
function knownCrate(name, version) {
    const known = valibot_dist/* parse */.qgA(Known, known_features_namespaceObject);
    const family = name.replace(/^(aws-sdk-).+/, '$1*');
    const found = Object.hasOwn(known, name) ? known[name] : known[family];
    const fits = found !== undefined && semver.satisfies(version, found.versions, { includePrerelease: true });
    return fits ? found : undefined;
}
/** Where the sources use what a feature unlocks, `src/main.rs:12`; `undefined` when nowhere. */
function evidenceFor(feature, use) {
    if (feature.kind === 'umbrella')
        return undefined;
    for (const path of feature.paths) {
        const seen = exactUse(path, use) ?? openUse(path, use);
        if (seen !== undefined)
            return seen;
    }
    const method = feature.methods.find((name) => use.methods.has(name));
    if (method !== undefined)
        return `${use.methods.get(method)} .${method}`;
    const word = feature.attributes.find((name) => use.attributeWords.has(name));
    return word === undefined ? undefined : `${use.attributeWords.get(word)} #[${word}]`;
}
function exactUse(path, { crate, paths }) {
    for (const [used, where] of paths) {
        if (used === path || used.startsWith(`${path}::`))
            return `${where} ${crate}::${used}`;
    }
    return undefined;
}
/** A glob or a re-export at, above or below the path may be a use of it. */
function openUse(path, { crate, open }) {
    for (const [from, where] of open) {
        const above = from === '' || path === from || path.startsWith(`${from}::`);
        if (above || from.startsWith(`${path}::`))
            return `${where} ${crate}::${from === '' ? '*' : `${from}::*`}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/release/audit/smallest-edit.js

/** The line that asks for `keep` and no more, and the features that are on then. Leaves the defaults where all of them stay: the fewer words change, the better. */
function smallestEdit({ pkg: { features: table }, requested }, keep) {
    const wanted = closure(table, keep);
    const hasDefault = requested.includes('default');
    const defaults = closure(table, table['default'] ?? []);
    const keepDefault = hasDefault && [...defaults].every((one) => wanted.has(one));
    const asked = keepDefault ? ['default', ...keep] : keep;
    const features = withoutImplied(table, asked).filter((one) => one !== 'default');
    return {
        edit: {
            kind: 'features',
            features: inOrder(features, requested),
            defaultFeatures: hasDefault && !keepDefault ? false : undefined,
        },
        after: closure(table, keepDefault ? ['default', ...features] : features),
    };
}
/** What the line says already keeps its place. */
function inOrder(features, requested) {
    const place = (name) => {
        const at = requested.indexOf(name);
        return at === -1 ? requested.length : at;
    };
    return features.toSorted((one, other) => place(one) - place(other));
}

;// CONCATENATED MODULE: ./.build/release/audit/single-features.js


/**
 * The line without one feature, and without what only that one switches on; `undefined` when nothing
 * goes, or nothing but code inside the package: then no other package can go either.
 */
function withoutFeature(line, gone) {
    const table = line.pkg.features;
    const before = closure(table, line.requested);
    const goesAlong = closure(table, [gone]);
    const implies = (feature) => closure(table, [feature]).has(gone);
    const keep = [...before].filter((feature) => !implies(feature) && (!goesAlong.has(feature) || line.requested.includes(feature)));
    const { edit, after } = smallestEdit(line, keep);
    const removed = [...before].filter((feature) => !after.has(feature));
    const left = demands(table, after);
    const insideOnly = [...demands(table, before)].every((demand) => left.has(demand));
    if (removed.length === 0 || insideOnly)
        return undefined;
    return { edit, removed };
}
/** Of the features that a line names, each; where one is an umbrella, each one below it too. */
function namedFeatures({ pkg, requested }) {
    const table = pkg.features;
    const parts = requested.flatMap((feature) => {
        const below = isUmbrella(table, feature) ? (table[feature] ?? []) : [];
        return below.length > 1 ? below : [];
    });
    return [...new Set([...requested, ...parts])];
}

;// CONCATENATED MODULE: ./.build/release/audit/candidates.js




/** What could be written instead of a line, by what is known of its features. */
function candidatesFor(knowledge) {
    const { line, known, uses } = knowledge;
    const on = closure(line.pkg.features, line.requested);
    if (on.size === 0)
        return [];
    const seen = uses.some(({ paths, open }) => paths.size > 0 || open.size > 0);
    if (known === undefined || !seen)
        return withoutEach(knowledge, namedFeatures(line), judged(seen));
    const sorted = sortFeatures(on, known, knowledge);
    const firm = withoutUnused(knowledge, sorted);
    const unknown = line.requested.filter((name) => sorted.unknown.has(name));
    return [
        ...(firm === undefined ? [] : [firm]),
        ...withoutEach(knowledge, runtimeSuspects(known, sorted, on), (removed) => ({
            // Without a part that the sources use, the project does not even compile as it is.
            ground: removed.some((name) => sorted.used.has(name)) ? 'unknown' : 'behaviour',
            remarks: effectsOf(removed, sorted),
        })),
        ...withoutEach(knowledge, unknown, judged(seen)),
    ];
}
/** The line without one feature or another. Some come and go together: they are one candidate. */
function withoutEach({ line, known }, suspects, about) {
    const found = suspects.flatMap((name) => withoutFeature(line, name) ?? []);
    const different = new Map(found.map((change) => [JSON.stringify(change.edit), change]));
    return [...different.values()].map((change) => ({
        ...{ line, kept: new Map(), edit: change.edit },
        removed: named(change.removed, line, known),
        ...about(change.removed),
    }));
}
function judged(seen) {
    const remarks = seen ? [] : ['No use of this crate was seen in the sources.'];
    return () => ({ ground: 'unknown', remarks });
}
/** Each feature whose effect is seen at run time only, and each umbrella over several of them. */
function runtimeSuspects(known, { runtime, used }, on) {
    const umbrellas = [...on].filter((name) => known.features[name]?.kind === 'umbrella' && name !== 'default' && name !== 'full');
    return [...umbrellas, ...runtime.keys()].filter((name) => !used.has(name));
}
function effectsOf(removed, { runtime, used }) {
    const effects = removed.flatMap((name) => runtime.get(name) ?? []);
    const seen = removed.flatMap((name) => {
        const where = used.get(name);
        return where === undefined ? [] : [`${name} is used: ${where}.`];
    });
    const changes = [...new Set(effects)].join('; ');
    return [...(changes === '' ? [] : [`Changes: ${changes}.`]), ...seen];
}
function sortFeatures(on, known, { line, uses }) {
    const used = new Map();
    const unused = new Set();
    const runtime = new Map();
    const unknown = new Set();
    for (const name of on) {
        const feature = known.features[name];
        if (feature?.kind === 'umbrella')
            continue;
        if (feature === undefined) {
            if (line.requested.includes(name) || !comesAlong(line, name))
                unknown.add(name);
            continue;
        }
        const where = uses.map((use) => evidenceFor(feature, use)).find((one) => one !== undefined);
        if (where !== undefined)
            used.set(name, where);
        else if (feature.kind === 'runtime')
            runtime.set(name, feature.effect);
        else
            unused.add(name);
    }
    return { used, unused, runtime, unknown };
}
/** Those of the features that go which say something to a reader: not what others bring along. */
function named(removed, line, known) {
    const table = line.pkg.features;
    const isBrought = (name) => removed.some((other) => other !== name && !isUmbrella(table, other) && closure(table, [other]).has(name));
    return removed.filter((name) => !comesAlong(line, name) ||
        (!name.startsWith('_') && (known?.features[name] !== undefined || !isBrought(name))));
}
/** `bytes = ["dep:bytes"]` and `__tls` come with the features that need them, and need not be named. */
function comesAlong({ pkg }, feature) {
    return feature.startsWith('_') || pkg.features[feature]?.join() === `dep:${feature}`;
}
/** The line with all that is used, unknown, or not to be seen in any source. */
function withoutUnused({ line, known, uses }, { used, unused, runtime, unknown }) {
    const table = line.pkg.features;
    const before = closure(table, line.requested);
    const keep = [...before].filter((name) => used.has(name) || unknown.has(name) || runtime.has(name));
    const { edit, after } = smallestEdit(line, keep);
    const removed = [...before].filter((name) => !after.has(name));
    if (!removed.some((name) => unused.has(name)))
        return undefined;
    return {
        ...{ line, edit, ground: 'not used' },
        removed: named(removed, line, known),
        kept: new Map(keep.map((name) => [name, reasonToKeep(name, { used, runtime })])),
        remarks: uses.some((use) => use.incomplete) ? [GENERATED] : [],
    };
}
const GENERATED = 'Code that the build generates was not looked at.';
function reasonToKeep(name, { used, runtime }) {
    return used.get(name) ?? (runtime.has(name) ? 'no source can show it' : 'not in the table');
}

;// CONCATENATED MODULE: ./.build/release/audit/crate-use.js
const RELATIVE = new Set(['crate', 'self', 'super']);
/** `use` of a `use` of a `use`: more than this is a circle. */
const MOST_STEPS = 3;
/**
 * Reads what the sources of one package use of some crates. Names are resolved through every `use` of
 * the package, the file's own first; where that is ambiguous, each meaning counts as used.
 */
function crateUses(crates, sources) {
    const paths = new Map();
    const open = new Map();
    const everywhere = aliasesOf(sources);
    for (const source of sources) {
        const resolver = { crates, own: aliasesOf([source]), everywhere };
        const add = (to, path, line) => {
            for (const [crate = '', ...rest] of crate_use_resolve(path, resolver)) {
                const found = to.get(crate) ?? new Map();
                const key = rest.join('::');
                if (!found.has(key))
                    found.set(key, `${source.file}:${line}`);
                to.set(crate, found);
            }
        };
        for (const { path, line } of source.paths)
            add(paths, path, line);
        for (const { path, line, glob, exported } of source.imports) {
            if (glob || exported)
                add(open, path, line);
        }
    }
    const shared = {
        methods: whereFound(sources, ({ methods }) => methods),
        attributeWords: whereFound(sources, ({ attributeWords }) => attributeWords),
        incomplete: sources.some(({ includesOther }) => includesOther),
    };
    return (crate) => ({
        ...{ crate, ...shared },
        paths: paths.get(crate) ?? new Map(),
        open: open.get(crate) ?? new Map(),
    });
}
function aliasesOf(sources) {
    const aliases = new Map();
    for (const { name, path } of sources.flatMap(({ imports }) => imports)) {
        if (name === undefined || (path.length === 1 && path[0] === name))
            continue;
        const meanings = aliases.get(name) ?? new Map();
        aliases.set(name, meanings.set(path.join('::'), path));
    }
    return new Map([...aliases].map(([name, meanings]) => [name, [...meanings.values()]]));
}
/** What a path may mean, from the crate on; nothing when it leads to none of the crates. */
function crate_use_resolve(path, resolver, steps = 0) {
    const [head = '', ...rest] = path;
    if (steps > MOST_STEPS)
        return [];
    if (RELATIVE.has(head))
        return resolveRelative(rest, resolver, steps);
    const meanings = resolver.own.get(head) ?? resolver.everywhere.get(head) ?? [];
    const followed = meanings
        .filter((meaning) => meaning.join() !== path.join())
        .flatMap((meaning) => crate_use_resolve([...meaning, ...rest], resolver, steps + 1));
    return resolver.crates.has(head) ? [path, ...followed] : followed;
}
/** `crate::net::io::copy`: any part may be a name that some module imported. */
function resolveRelative(path, resolver, steps) {
    return path.flatMap((part, at) => {
        const rest = path.slice(at + 1);
        const followed = (resolver.everywhere.get(part) ?? []).flatMap((meaning) => crate_use_resolve([...meaning, ...rest], resolver, steps + 1));
        return resolver.crates.has(part) ? [path.slice(at), ...followed] : followed;
    });
}
function whereFound(sources, of) {
    const found = new Map();
    for (const source of sources) {
        for (const [name, line] of of(source)) {
            if (!found.has(name))
                found.set(name, `${source.file}:${line}`);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/cargo/config.js
/** A key as cargo's documentation writes it: `profile.dev.package."*".debug`. */
function config_keyName(key) {
    return key.map((part) => (/^[\w-]+$/.test(part) ? part : JSON.stringify(part))).join('.');
}
/** The value that is in force: arguments win over variables, these over files, and files nearer to the build over others. */
function findSetting(config, key) {
    const argument = config_findInFiles([...(config.commandLine ?? [])].reverse(), key);
    return argument ?? config_findInEnvironment(config.env, key) ?? config_findInFiles(config.layers, key);
}
function config_findInFiles(layers, key) {
    return findAllInFiles(layers, key)[0];
}
/** Every file's value of a key, for those that cargo joins. */
function findAllInFiles(layers, key) {
    return layers.flatMap(({ path, table }) => {
        const value = valueAt(table, key);
        return value === undefined ? [] : [{ value, from: path }];
    });
}
/** Set but empty counts: cargo then takes the empty value, and does not ask its files. */
function config_findInEnvironment(env, key) {
    const name = variableNames(key).find((candidate) => env[candidate] !== undefined);
    return name === undefined ? undefined : { value: env[name] ?? '', from: name };
}
const SHORT_NAMES = {
    'build.rustc-wrapper': 'RUSTC_WRAPPER',
    'build.rustc-workspace-wrapper': 'RUSTC_WORKSPACE_WRAPPER',
    'build.incremental': 'CARGO_INCREMENTAL',
    'build.target-dir': 'CARGO_TARGET_DIR',
};
/** The variables that can set a key, the one that wins first; none for what only files can say. */
function variableNames(key) {
    if (key[0] === 'profile' && key[2] === 'package')
        return [];
    if (key.some((part) => !/^[\w-]+$/.test(part)))
        return [];
    const name = `CARGO_${key.join('_').replaceAll('-', '_').toUpperCase()}`;
    const short = SHORT_NAMES[config_keyName(key)];
    return short === undefined ? [name] : [short, name];
}
function valueAt(table, key) {
    return key.reduce((value, part) => (isTable(value) && Object.hasOwn(value, part) ? value[part] : undefined), table);
}
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

;// CONCATENATED MODULE: ./.build/release/audit/dependency-lines.js

/** Cargo takes both spellings; the one with `_` is deprecated. */
const TABLES = [
    ['dependencies', 'normal'],
    ['dev-dependencies', 'dev'],
    ['dev_dependencies', 'dev'],
    ['build-dependencies', 'build'],
    ['build_dependencies', 'build'],
];
/** Every dependency line of a manifest, `[workspace.dependencies]` and target tables included. */
function readLines(manifest, toml) {
    const lines = (value, table, kind, target) => isTable(value)
        ? Object.entries(value).map(([key, entry]) => lineOf({ manifest, table, key, kind, target }, entry))
        : [];
    const inTables = (holder, at, target) => TABLES.flatMap(([name, kind]) => lines(holder[name], [...at, name], kind, target));
    const targets = isTable(toml['target']) ? Object.entries(toml['target']) : [];
    const workspace = toml['workspace'];
    return [
        ...inTables(toml, []),
        ...targets.flatMap(([target, holder]) => isTable(holder) ? inTables(holder, ['target', target], target) : []),
        ...(isTable(workspace)
            ? lines(workspace['dependencies'], ['workspace', 'dependencies'], 'workspace')
            : []),
    ];
}
function lineOf(place, entry) {
    const table = isTable(entry) ? entry : {};
    const features = table['features'];
    const defaults = table['default-features'] ?? table['default_features'];
    return {
        ...place,
        packageName: typeof table['package'] === 'string' ? table['package'] : place.key,
        inherited: table['workspace'] === true,
        optional: table['optional'] === true,
        features: Array.isArray(features)
            ? features.filter((feature) => typeof feature === 'string')
            : [],
        defaultFeatures: typeof defaults === 'boolean' ? defaults : undefined,
    };
}
/** The crate's name in Rust sources. */
function crateName({ key }) {
    return key.replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./.build/release/audit/use-tree.js
/** Lists in lists, and parts of a path: nobody writes more, and who does is not followed. */
const DEEPEST = 100;
/** Reads a use tree from the token at `start`, which is behind `use`. */
function parseUseTree(tokens, start, prefix = [], depth = 0) {
    const path = [...prefix];
    let at = start;
    for (;;) {
        const text = tokens[at]?.text;
        if (path.length > DEEPEST)
            return { imports: [], end: at + 1 };
        if (text === '::')
            at += 1;
        else if (text === '{' && depth < DEEPEST)
            return parseList(tokens, at + 1, path, depth + 1);
        else if (text === '*')
            return { imports: [{ path, name: undefined, glob: true }], end: at + 1 };
        else if (text !== undefined && isName(text)) {
            // `self` at the end of a list means what stands before the list.
            if (text !== 'self' || path.length === 0)
                path.push(plainName(text));
            at += 1;
            if (tokens[at]?.text !== '::')
                return parseAlias(tokens, at, path);
        }
        else
            return { imports: [], end: at + 1 }; // not Rust, or half a line of it
    }
}
function parseList(tokens, start, prefix, depth) {
    const imports = [];
    let at = start;
    while (at < tokens.length && tokens[at]?.text !== '}') {
        if (tokens[at]?.text === ',')
            at += 1;
        else {
            const next = parseUseTree(tokens, at, prefix, depth);
            for (const found of next.imports)
                imports.push(found);
            at = next.end;
        }
    }
    return { imports, end: at + 1 };
}
function parseAlias(tokens, at, path) {
    const renamed = tokens[at]?.text === 'as' ? tokens[at + 1]?.text : undefined;
    const name = renamed === undefined ? path.at(-1) : plainName(renamed);
    return {
        imports: [{ path, name: name === '_' ? undefined : name, glob: false }],
        end: renamed === undefined ? at : at + 2,
    };
}
function isName(text) {
    return /^(?:r#|\$)?[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
}
/** Without the `r#` of a raw identifier; a macro's `$crate` is the crate it stands in. */
function plainName(text) {
    return text.replace(/^r#/, '').replace(/^\$crate$/, 'crate');
}

;// CONCATENATED MODULE: ./.build/release/audit/source-facts.js

/** Reads a source file. Code in doc comments counts: its examples are tests. */
function readSource(file, source, tokenize) {
    const { tokens, docs } = tokenize(source);
    const facts = collect(file, tokens);
    if (docs === '')
        return facts;
    const examples = collect(file, tokenize(docs).tokens);
    return {
        ...facts,
        paths: [...facts.paths, ...examples.paths],
        imports: [...facts.imports, ...examples.imports],
        methods: new Map([...examples.methods, ...facts.methods]),
        attributeWords: new Map([...examples.attributeWords, ...facts.attributeWords]),
    };
}
function collect(file, tokens) {
    const imports = [];
    const paths = [];
    const methods = new Map();
    for (let at = 0; at < tokens.length;) {
        const { text, line } = tokens[at];
        const before = tokens[at - 1]?.text;
        if (text === 'use' || (text === 'crate' && before === 'extern')) {
            const { imports: found, end } = parseUseTree(tokens, at + 1);
            const exported = isExported(tokens, text === 'use' ? at : at - 1);
            for (const one of found) {
                imports.push({ ...one, line, exported });
                paths.push({ path: one.path, line });
            }
            at = Math.max(end, at + 1);
        }
        else if (isName(text)) {
            const end = endOfPath(tokens, at);
            if (before === '.')
                methods.set(plainName(text), methods.get(plainName(text)) ?? line);
            else if (end > at + 1)
                paths.push({ path: namesBetween(tokens, at, end), line });
            at = end;
        }
        else
            at += 1;
    }
    return {
        ...{ file, imports, methods },
        paths: unique(paths),
        attributeWords: wordsInAttributes(tokens),
        includesOther: includesOther(tokens),
    };
}
function isExported(tokens, at) {
    const before = tokens[at - 1]?.text;
    if (before === 'pub')
        return true;
    // `pub(crate)`, `pub(in a::b)`: the brackets hold few words.
    return before === ')' && tokens.slice(Math.max(0, at - 12), at).some(({ text }) => text === 'pub');
}
function endOfPath(tokens, start) {
    let at = start + 1;
    while (tokens[at]?.text === '::' && isName(tokens[at + 1]?.text ?? ''))
        at += 2;
    return at;
}
function namesBetween(tokens, start, end) {
    return tokens
        .slice(start, end)
        .filter(({ text }) => text !== '::')
        .map(({ text }) => plainName(text));
}
function unique(paths) {
    const first = new Map();
    for (const use of paths) {
        const key = use.path.join('::');
        if (!first.has(key))
            first.set(key, use);
    }
    return [...first.values()];
}
function wordsInAttributes(tokens) {
    const words = new Map();
    for (let at = 0; at < tokens.length; at += 1) {
        if (tokens[at]?.text !== '#')
            continue;
        let next = tokens[at + 1]?.text === '!' ? at + 2 : at + 1;
        if (tokens[next]?.text !== '[')
            continue;
        for (let depth = 0; next < tokens.length; next += 1) {
            const { text, line } = tokens[next];
            if (text === '[')
                depth += 1;
            if (text === ']')
                depth -= 1;
            if (depth === 0)
                break;
            if (isName(text) && !words.has(text))
                words.set(text, line);
        }
        at = next;
    }
    return words;
}
/** `include!`, and macros in its manner such as `tonic::include_proto!`; texts and bytes are no code. */
function includesOther(tokens) {
    return tokens.some(({ text }, at) => /^include(?!_(?:str|bytes|dir)!?$)(?:_|$)/.test(text) && tokens[at + 1]?.text === '!');
}

;// CONCATENATED MODULE: ./.build/release/audit/member-sources.js


/** Larger files are generated; to read one would take seconds. */
const LARGEST_BYTES = 2_000_000;
/** What the Rust sources of a member name, those of its tests, examples and build script included. */
async function readMemberSources({ folder, root, tokenize }, files) {
    const sources = [];
    for (const path of await rustFiles(folder, files)) {
        const facts = await files.facts(path);
        if (facts === undefined || facts.sizeBytes > LARGEST_BYTES)
            continue;
        const text = await files.readText(path);
        const name = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
        if (text !== undefined)
            sources.push(readSource(name, text, tokenize));
    }
    return sources;
}
/** Other packages below the folder have their own turn; build output is not source. */
async function rustFiles(folder, files) {
    const found = [];
    for (const name of await files.list(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const kind = (await files.facts(path))?.kind;
        if (kind === 'file' && name.endsWith('.rs'))
            found.push(path);
        if (kind !== 'directory' || name.startsWith('.') || name === 'node_modules')
            continue;
        const inside = await files.list(path);
        if (inside.includes('Cargo.toml') || inside.includes('CACHEDIR.TAG'))
            continue;
        found.push(...(await rustFiles(path, files)));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/audit/other-tools.js


const LIMIT_MS = 60_000;
/** What cargo-shear or cargo-machete say of the project, the first one that is installed. */
async function askOtherTools(root, commands) {
    const options = { cwd: root, timeoutMs: LIMIT_MS, env: { CARGO_NET_OFFLINE: 'true' } };
    const shear = await commands.which('cargo-shear');
    if (shear !== undefined) {
        return parseShear(root, (await commands.run(shear, ['--format=json'], options)).stdout);
    }
    const machete = await commands.which('cargo-machete');
    if (machete === undefined)
        return [];
    return parseMachete(root, (await commands.run(machete, [root], options)).stdout);
}
const ShearReport = valibot_dist/* object */.Ikc({
    findings: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ code: valibot_dist/* string */.YjP(), message: valibot_dist/* string */.YjP(), file: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
});
/** Reads `cargo-shear --format=json`. */
function parseShear(root, json) {
    const report = valibot_dist/* safeParse */.xLC(ShearReport, safeJson(json));
    if (!report.success)
        return [];
    return report.output.findings.flatMap(({ code, message, file }) => {
        const dependency = /`([^`]+)`/.exec(message)?.[1];
        const change = SHEAR_CHANGES.get(code);
        if (dependency === undefined || change === undefined || file === undefined)
            return [];
        return [{ tool: 'cargo-shear', manifest: (0,external_node_path_.resolve)(root, file), dependency, change }];
    });
}
const SHEAR_CHANGES = new Map([
    ['shear/unused_dependency', 'remove'],
    ['shear/misplaced_dependency', 'move to dev'],
]);
function safeJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // it failed, and said so on stderr
    }
}
/** Reads cargo-machete's list: `name -- ./Cargo.toml:`, and below it a dependency on each line. */
function parseMachete(root, text) {
    const found = [];
    let manifest;
    for (const line of text.split(/\r?\n/)) {
        const header = /^\S+ -- (.+Cargo\.toml):$/.exec(line)?.[1];
        const dependency = /^\t(\S+)$/.exec(line)?.[1];
        if (header !== undefined)
            manifest = (0,external_node_path_.join)((0,external_node_path_.resolve)(root, header));
        else if (dependency === undefined)
            manifest = undefined;
        else if (manifest !== undefined) {
            found.push({ tool: 'cargo-machete', manifest, dependency, change: 'remove' });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/audit/rust-parser.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** The parser's files: beside the bundles, or in node_modules while developing. */
const PLACES = [
    {
        module: 'dist/wasm/web-tree-sitter.mjs',
        core: 'dist/wasm/web-tree-sitter.wasm',
        rust: 'dist/wasm/tree-sitter-rust.wasm',
    },
    {
        module: 'node_modules/web-tree-sitter/web-tree-sitter.js',
        core: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
        rust: 'node_modules/tree-sitter-rust/tree-sitter-rust.wasm',
    },
];
/** Loads the Rust parser (20 ms). `actionRoot` is the folder with action.yml. */
async function loadTokenizer(actionRoot, files) {
    for (const { module, core, rust } of PLACES) {
        const wasmBinary = await files.readBytes((0,external_node_path_.join)(actionRoot, core));
        const grammar = await files.readBytes((0,external_node_path_.join)(actionRoot, rust));
        if (wasmBinary === undefined || grammar === undefined)
            continue;
        const { Parser, Language } = await importParser((0,external_node_path_.join)(actionRoot, module));
        await Parser.init({ wasmBinary });
        const parser = new Parser();
        parser.setLanguage(await Language.load(grammar));
        return (source) => tokenize(parser, source);
    }
    throw new Error(`the Rust parser is not in ${actionRoot}`);
}
/**
 * Not part of the bundle: ncc turns its `await import("module")` into a namespace without the names
 * that a function carries (`createRequire`), and it then fails to start.
 */
function importParser(path) {
    const slashes = path.replaceAll('\\', '/');
    const url = new URL(`file://${slashes.startsWith('/') ? '' : '/'}${encodeURI(slashes)}`);
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url.href));
}
function tokenize(parser, source) {
    const tree = parser.parse(source);
    if (tree === null)
        return { tokens: [], docs: '' };
    const cursor = tree.walk();
    const tokens = [];
    const docs = [];
    try {
        for (;;) {
            const isComment = cursor.nodeType.endsWith('comment');
            if (!isComment && cursor.gotoFirstChild())
                continue;
            const text = source.slice(cursor.startIndex, cursor.endIndex);
            if (!isComment)
                tokens.push(tokenAt(cursor, text));
            else if (DOC_COMMENT.test(text))
                docs.push(text.replace(/^[ \t]*(?:\/\/[/!]|\/\*[*!]|\*)/gm, ''));
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return { tokens, docs: docs.join('\n') };
            }
        }
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
const DOC_COMMENT = /^\/(?:\/[/!](?!\/)|\*[*!](?![*/]))/;
function tokenAt({ nodeType, startPosition }, text) {
    return { type: nodeType, text, line: startPosition.row + 1 };
}

;// CONCATENATED MODULE: ./.build/release/audit/tool-candidates.js
/** Lines that another tool would remove or move. A line of the workspace is for all members: never it. */
function toolCandidates(found, lines) {
    return found.flatMap(({ tool, manifest, dependency, change }) => {
        const name = (text) => text.replaceAll('-', '_');
        const line = lines.find((one) => one.manifest === manifest &&
            name(one.key) === name(dependency) &&
            (one.kind === 'normal' || (one.kind === 'dev' && change === 'remove')));
        if (line === undefined)
            return [];
        const what = change === 'remove' ? 'finds no use of it' : 'finds it in tests only';
        return [
            {
                line,
                edit: { kind: change },
                ground: 'tool',
                removed: [],
                kept: new Map(),
                remarks: [`${tool} ${what}.`],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/release/audit/find-candidates.js









/** Every change that may save something, from the manifests, the sources and other tools. */
async function findCandidates({ project, lines, actionRoot }, { files, commands }) {
    const tokenize = await loadTokenizer(actionRoot, files);
    const { root } = project.skeleton;
    const crates = new Set(lines.map(crateName));
    const known = new Map();
    const usesOf = async (member) => {
        const earlier = known.get(member.id);
        if (earlier !== undefined)
            return earlier;
        const folder = (0,external_node_path_.dirname)(originalPath(member, project));
        const found = crateUses(crates, await readMemberSources({ folder, root, tokenize }, files));
        known.set(member.id, found);
        return found;
    };
    const candidates = [];
    for (const line of lines) {
        const uses = [];
        for (const user of line.users)
            uses.push((await usesOf(user))(crateName(line)));
        const { name, version } = line.pkg;
        candidates.push(...candidatesFor({ line, known: knownCrate(name, version), uses }));
    }
    return [...candidates, ...toolCandidates(await askOtherTools(root, commands), lines)];
}
/** The member's manifest in the project; cargo was asked in the copy. */
function originalPath(member, { skeleton, scratches: [first] }) {
    const found = skeleton.manifests.find(({ path }) => first.place(path) === member.manifest_path);
    return found?.path ?? member.manifest_path;
}

;// CONCATENATED MODULE: ./.build/release/cargo/merge-config.js

/** Merges as cargo does: scalars of the winner, lists joined with the winner's items last. */
function mergeConfig({ layers, commandLine = [], }) {
    const values = new Map();
    const clashes = [];
    for (const { path, table } of [...layers].reverse().concat(commandLine)) {
        for (const [key, value] of merge_config_leaves(table)) {
            const name = config_keyName(key);
            const below = values.get(name);
            const clash = clashOf({ key, value, path }, values);
            if (clash !== undefined)
                clashes.push(clash);
            else
                values.set(name, over({ key, value, from: origins(value, path) }, below));
        }
    }
    return { values, clashes };
}
/** One key with its variable, which wins over files, not over `--config`, and adds to lists. */
function valueInForce(config, key) {
    const variable = findInEnvironment(config.env, key);
    const above = mergeConfig({ layers: [], commandLine: config.commandLine ?? [] });
    const below = mergeConfig({ layers: config.layers }).values.get(keyName(key));
    const argument = above.values.get(keyName(key));
    if (variable === undefined)
        return mergeTwo(argument, below);
    const isList = Array.isArray((below ?? argument)?.value);
    const value = isList ? words(String(variable.value)) : variable.value;
    const set = { key, value, from: origins(value, variable.from) };
    return mergeTwo(argument, mergeTwo(set, below));
}
function mergeTwo(above, below) {
    return above === undefined ? below : over(above, below);
}
function over(above, below) {
    if (!Array.isArray(above.value) || !Array.isArray(below?.value))
        return above;
    const { key } = above;
    return { key, value: [...below.value, ...above.value], from: [...below.from, ...above.from] };
}
function origins(value, path) {
    return Array.isArray(value) ? value.map(() => path) : [path];
}
/** A list does not merge with a word, nor a table with either. */
function clashOf({ key, value, path }, values) {
    const name = config_keyName(key);
    const same = values.get(name);
    const isOther = same !== undefined && Array.isArray(same.value) !== Array.isArray(value);
    const other = isOther ? same : tableAgainstValue(key, values);
    return (other && `${name} of ${path} does not merge with that of ${other.from[0] ?? 'another file'}`);
}
function tableAgainstValue(key, values) {
    for (let length = 1; length < key.length; length++) {
        const above = values.get(config_keyName(key.slice(0, length)));
        if (above !== undefined)
            return above;
    }
    const prefix = `${config_keyName(key)}.`;
    return [...values].find(([name]) => name.startsWith(prefix))?.[1];
}
/** Every value of a table with its whole key; a list is one value. */
function merge_config_leaves(table, above = []) {
    return Object.entries(table).flatMap(([name, value]) => {
        const key = [...above, name];
        return isTable(value) ? merge_config_leaves(value, key) : [[key, value]];
    });
}
/** As cargo splits the flags of a variable or a word. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./.build/release/cargo/toolchain.js

/** rustup may install the toolchain that rust-toolchain.toml names; the job would wait for it anyway. */
const toolchain_ASK_LIMIT_MS = 120_000;
/** Asks rustc and cargo who they are; `undefined` when there is no Rust (yet). */
async function findToolchain({ cwd, skip }, { commands, files }) {
    const ask = async (program, args) => {
        const path = await commands.which(program, skip);
        if (path === undefined)
            return undefined;
        const answer = await commands.run(path, args, { cwd, timeoutMs: toolchain_ASK_LIMIT_MS });
        return answer.exitCode === 0 ? answer.stdout.trim() : undefined;
    };
    // Alone: rustup may install the toolchain now, and does so once only.
    const verbose = await ask('rustc', ['-vV']);
    const [cargo, target] = await Promise.all([
        ask('cargo', ['-V']),
        ask('rustc', ['--print', 'sysroot', '--print', 'cfg']),
    ]);
    const identity = verbose === undefined ? undefined : parseVerboseVersion(verbose);
    if (identity === undefined || cargo === undefined || target === undefined)
        return undefined;
    const [sysroot = '', ...cfg] = target.split(/\r?\n/);
    const cargoVersion = /^cargo (\S+)/.exec(cargo)?.[1] ?? '';
    const lld = join(sysroot, 'lib', 'rustlib', identity.host, 'bin', 'gcc-ld', 'ld.lld');
    const hasLld = (await files.facts(lld)) !== undefined;
    const bundledLld = linksWithLld(identity) && hasLld;
    return { ...identity, cargoVersion, cfg, bundledLld, ...(hasLld ? { lld } : {}) };
}
/** Reads what `rustc -vV` prints. */
function parseVerboseVersion(verbose) {
    const field = (name) => new RegExp(`^${name}: (\\S+)`, 'm').exec(verbose)?.[1];
    const host = field('host');
    const rustcVersion = field('release');
    if (host === undefined || rustcVersion === undefined)
        return undefined;
    const hash = field('commit-hash');
    return { host, rustcVersion, commitHash: hash === 'unknown' ? undefined : hash, verbose };
}
function linksWithLld({ host, rustcVersion }) {
    return host === 'x86_64-unknown-linux-gnu' && isAtLeast(rustcVersion, 90);
}
/** Whether a rustc or cargo version is `1.<minor>` or later. */
function isAtLeast(version, minor) {
    const [, major = '0', found = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    return Number(major) > 1 || (Number(major) === 1 && Number(found) >= minor);
}

;// CONCATENATED MODULE: ./.build/release/cargo/read-config.js







/**
 * Reads the files that cargo reads for a build in `cwd`, all but our own. Never throws for what is
 * in them: a file that is not TOML becomes a note, since cargo itself will stop there.
 */
async function readConfig({ cwd, env, cargoVersion }, files) {
    const cargoHome = cargoHomeOf(env);
    const follow = cargoVersion !== undefined && isAtLeast(cargoVersion, 94);
    const state = { files, follow, notes: [] };
    const layers = [];
    for (const folder of await foldersOf(cwd, cargoHome, files)) {
        const path = await configIn(folder, state);
        if (path !== undefined)
            layers.push(...(await readLayers(path, state, [])));
    }
    const stops = mergeConfig({ layers }).clashes.map((clash) => `Cargo stops here: ${clash}.`);
    return { layers, env, cargoHome, notes: [...state.notes, ...stops] };
}
/** A file with all that it includes, the one that wins first; none when there is no such file. */
function layersOf(path, files) {
    return readLayers(path, { files, follow: true, notes: [] }, []);
}
/** Cargo sees its folder as the kernel tells it, without symlinks, and CARGO_HOME as it is named. */
async function foldersOf(cwd, cargoHome, files) {
    const here = (await files.realPath(cwd)) ?? cwd;
    const folders = upwards(here).map((folder) => (0,external_node_path_.join)(folder, '.cargo'));
    const home = (await files.realPath(cargoHome)) ?? cargoHome;
    const seen = await Promise.all(folders.map(async (folder) => (await files.realPath(folder)) ?? folder));
    return seen.includes(home) ? folders : [...folders, cargoHome];
}
function cargoHomeOf(env) {
    const home = env['HOME'] || env['USERPROFILE'] || '/';
    return (0,external_node_path_.resolve)(env['CARGO_HOME'] || (0,external_node_path_.join)(home, '.cargo'));
}
/** Where both are, cargo reads the one without a suffix. */
async function configIn(folder, state) {
    for (const name of ['config', 'config.toml']) {
        const path = (0,external_node_path_.join)(folder, name);
        const text = await read_config_readable(path, state);
        if (text !== undefined && !isOurConfig(text))
            return path;
    }
    return undefined;
}
/** A file with what it includes behind it: what a file says itself wins, then its last include. */
async function readLayers(path, state, includers) {
    const text = await read_config_readable(path, state);
    if (text === undefined || includers.includes(path))
        return [];
    const table = parseTolerant(path, text, state.notes);
    if (table === undefined)
        return [];
    const { include: _, ...settings } = table;
    const layers = [{ path, table: settings, text }];
    for (const included of state.follow ? read_config_includesOf(path, table).reverse() : []) {
        layers.push(...(await readLayers(included, state, [...includers, path])));
    }
    return layers;
}
/** Real ones have a few kilobytes; to read a megabyte of TOML takes a second. */
const MOST_TOML_BYTES = 1_000_000;
/** A folder of that name, or a file of somebody else's, is no config that we can read. */
async function read_config_readable(path, { files, notes }) {
    try {
        return await files.readText(path, MOST_TOML_BYTES);
    }
    catch (error) {
        // What else is wrong with it, cargo will say.
        if (error instanceof errors/* RefusedError */.fk) {
            notes.push(`The settings in ${path} are not known: ${error.message}.`);
        }
        return undefined;
    }
}
function parseTolerant(path, text, notes) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        const [reason = ''] = (0,errors/* describeError */.Uc)(error).split('\n');
        notes.push(`${path} is not valid TOML, so its settings are not known (${reason}).`);
        return undefined;
    }
}
function read_config_includesOf(path, { include }) {
    if (!Array.isArray(include))
        return [];
    return include
        .map((entry) => (isTable(entry) ? entry['path'] : entry))
        .filter((entry) => typeof entry === 'string')
        .map((entry) => ((0,external_node_path_.isAbsolute)(entry) ? entry : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), entry)));
}
/** A folder and all above it. */
function upwards(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

;// CONCATENATED MODULE: ./.build/release/audit/metadata.js

const Declared = valibot_dist/* object */.Ikc({
    name: valibot_dist/* string */.YjP(),
    rename: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
    req: valibot_dist/* string */.YjP(),
    kind: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
    features: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    uses_default_features: valibot_dist/* boolean */.zMY(),
    optional: valibot_dist/* boolean */.zMY(),
    target: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
    path: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
});
const Target = valibot_dist/* object */.Ikc({ kind: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), name: valibot_dist/* string */.YjP(), src_path: valibot_dist/* string */.YjP() });
/**
 * A feature may be called `constructor`: valibot's records leave that name out, and in an object with
 * a prototype every package would seem to have it.
 */
const FeatureTable = valibot_dist/* pipe */.FsL(valibot_dist/* custom */.IeY((value) => isObject(value) && Object.values(value).every(isTexts)), valibot_dist/* transform */.pdi((table) => Object.assign(Object.create(null), table)));
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
const Package = valibot_dist/* object */.Ikc({
    id: valibot_dist/* string */.YjP(),
    name: valibot_dist/* string */.YjP(),
    version: valibot_dist/* string */.YjP(),
    source: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()),
    manifest_path: valibot_dist/* string */.YjP(),
    dependencies: valibot_dist/* array */.YOg(Declared),
    features: FeatureTable,
    targets: valibot_dist/* array */.YOg(Target),
});
const Node = valibot_dist/* object */.Ikc({
    id: valibot_dist/* string */.YjP(),
    deps: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        name: valibot_dist/* string */.YjP(),
        pkg: valibot_dist/* string */.YjP(),
        dep_kinds: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ kind: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()), target: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP()) })),
    })),
    features: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
});
const MetadataSchema = valibot_dist/* object */.Ikc({
    packages: valibot_dist/* array */.YOg(Package),
    workspace_members: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    workspace_root: valibot_dist/* string */.YjP(),
    resolve: valibot_dist/* nullish */.cl6(valibot_dist/* object */.Ikc({ nodes: valibot_dist/* array */.YOg(Node) })),
});
/** Throws when it is not cargo's answer. */
function parseMetadata(json) {
    return valibot_dist/* parse */.qgA(MetadataSchema, JSON.parse(json));
}
function packageGraph({ packages, workspace_members, resolve }) {
    const byId = new Map(packages.map((entry) => [entry.id, entry]));
    const nodes = new Map((resolve?.nodes ?? []).map((node) => [node.id, node]));
    const dependents = new Map();
    for (const { id, deps } of nodes.values()) {
        for (const pkg of new Set(deps.map((dep) => dep.pkg))) {
            dependents.set(pkg, [...(dependents.get(pkg) ?? []), id]);
        }
    }
    return {
        members: workspace_members.flatMap((id) => byId.get(id) ?? []),
        package: (id) => byId.get(id),
        dependenciesOf: (id) => (nodes.get(id)?.deps ?? []).map(({ pkg }) => pkg),
        edgesOf: (id) => nodes.get(id)?.deps ?? [],
        featuresOf: (id) => nodes.get(id)?.features ?? [],
        dependentsOf: (id) => dependents.get(id) ?? [],
    };
}

;// CONCATENATED MODULE: ./.build/release/audit/views.js

/** The whole workspace with its tests: what is asked when no command tells more. */
const WHOLE_WORKSPACE = { folder: '', selectors: ['--workspace'], withDev: true };
/** More ways than this are rare, and each costs a run of cargo for every question. */
const MOST_VIEWS = 3;
const BUILDS = new Set(['build', 'b', 'check', 'c', 'run', 'r', 'rustc', 'clippy', 'doc', 'd']);
const TESTS = new Set(['test', 't', 'bench', 'nextest', 'llvm-cov']);
/** Both spellings of an option that takes a value -> the one that `cargo tree` takes. */
const WITH_VALUE = {
    '-p': '-p',
    '--package': '-p',
    '--exclude': '--exclude',
    '-F': '--features',
    '--features': '--features',
    '--target': '--target',
};
const WITHOUT_VALUE = {
    '--workspace': '--workspace',
    '--all': '--workspace',
    '--all-features': '--all-features',
    '--no-default-features': '--no-default-features',
};
const DEV_TARGETS = /^--(tests?|benches|bench|examples?|all-targets)(=|$)/;
/** How the commands of a job build the workspace; those that build something else are passed over. */
function viewsOf(commands, workspaceRoot) {
    const views = commands.flatMap((command) => viewOf(command, workspaceRoot) ?? []);
    const unique = new Map(views.map((view) => [JSON.stringify(view), view]));
    const wanted = [...unique.values()].filter((view) => view.withDev || !unique.has(withDev(view)));
    return wanted.length === 0 ? [WHOLE_WORKSPACE] : wanted;
}
/** The targets that a view names; without any, it is the machine that builds. */
function targetsOf({ selectors }) {
    return selectors.flatMap((word, at) => (selectors[at - 1] === '--target' ? [word] : []));
}
/** A build with dev-dependencies has all that the same one without them has. */
function withDev(view) {
    return JSON.stringify({ ...view, withDev: true });
}
function viewOf({ args, cwd }, workspaceRoot) {
    const words = args[0]?.startsWith('+') ? args.slice(1) : args;
    const [subcommand = ''] = words;
    if (!BUILDS.has(subcommand) && !TESTS.has(subcommand))
        return undefined;
    const manifest = optionValue(words, '--manifest-path');
    const place = (0,external_node_path_.relative)(workspaceRoot, manifest === undefined ? cwd : (0,external_node_path_.resolve)(cwd, manifest, '..'));
    if (place.startsWith('..') || (0,external_node_path_.isAbsolute)(place))
        return undefined;
    const options = words.slice(1);
    return {
        folder: place.replaceAll('\\', '/'),
        selectors: selectorsOf(options),
        withDev: TESTS.has(subcommand) || options.some((option) => DEV_TARGETS.test(option)),
    };
}
function optionValue(words, name) {
    const at = words.indexOf(name);
    if (at !== -1)
        return words[at + 1];
    return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}
function selectorsOf(options) {
    const found = [];
    for (const [index, option] of options.entries()) {
        if (option === '--')
            break;
        const [, name = option, inline] = /^(--[\w-]+)=(.*)$/s.exec(option) ?? [];
        const single = WITHOUT_VALUE[name];
        const paired = WITH_VALUE[name];
        const value = inline ?? options[index + 1];
        if (single !== undefined)
            found.push(single);
        else if (paired !== undefined && value !== undefined)
            found.push(paired, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/audit/resolve-metadata.js






/**
 * `cargo metadata` of the scratch copy. It wants every package of every dependency table to be there,
 * and a job that only builds does not download what tests need: then it is asked without that.
 * Throws with cargo's words.
 */
async function resolveMetadata({ skeleton, scratch, views }, { cargo, files }) {
    const ask = async () => {
        const result = await cargo.run(metadataArguments(views, cargo.host), {
            cwd: scratch.place(skeleton.root),
            home: scratch.home,
            env: { CARGO_TARGET_DIR: scratch.target },
        });
        if (result.exitCode === 0)
            return parseMetadata(result.stdout);
        throw new Error(`cargo could not resolve the workspace offline: ${cargoError(result)}`);
    };
    try {
        return { metadata: await ask(), notes: [] };
    }
    catch (error) {
        if (views.some(({ withDev }) => withDev))
            throw error;
        const why = (0,errors/* describeError */.Uc)(error);
        try {
            await writeManifests(withoutDevTables(skeleton), scratch, files);
            return { metadata: await ask(), notes: [] };
        }
        catch {
            throw new Error(why, { cause: error });
        }
        finally {
            await writeManifests(skeleton.files, scratch, files);
        }
    }
}
function metadataArguments(views, host) {
    const targets = views.flatMap(targetsOf);
    const all = views.some(({ selectors }) => selectors.includes('--all-features'));
    return [
        ...['metadata', '--format-version', '1', '--offline'],
        ...[...new Set([host, ...targets])].flatMap((target) => ['--filter-platform', target]),
        ...(all ? ['--all-features'] : []),
    ];
}
function withoutDevTables({ manifests }) {
    const without = (table) => Object.fromEntries(Object.entries(table).filter(([key]) => !/^dev[-_]dependencies$/.test(key)));
    return new Map(manifests.map(({ path, toml }) => {
        const targets = Object.entries(isTable(toml['target']) ? toml['target'] : {});
        const target = Object.fromEntries(targets.map(([name, table]) => [name, isTable(table) ? without(table) : table]));
        return [path, (0,dist/* stringify */.As)({ ...without(toml), ...(targets.length === 0 ? {} : { target }) })];
    }));
}
async function writeManifests(texts, { place }, files) {
    for (const [path, text] of texts)
        await files.writeText(place(path), text);
}

;// CONCATENATED MODULE: ./.build/release/audit/resolved-lines.js

/** Joins the manifests' lines with what cargo resolved. */
function resolveLines({ lines, graph, place }) {
    const resolved = [];
    const skipped = [];
    for (const line of lines) {
        const users = usersOf(line, lines, graph, place);
        const pkg = users.map((user) => packageFor(line, user, graph)).find((found) => found);
        if (pkg === undefined)
            skipped.push({ line, reason: whyAbsent(line, users) });
        else
            resolved.push({ ...line, pkg, users, requested: requestedBy(line, pkg) });
    }
    return { resolved, skipped };
}
function usersOf(line, lines, { members }, place) {
    const heirs = line.kind === 'workspace'
        ? lines.filter(({ inherited, key }) => inherited && key === line.key)
        : [line];
    const manifests = new Set(heirs.map(({ manifest }) => place(manifest)));
    return members.filter(({ manifest_path }) => manifests.has(manifest_path));
}
function packageFor(line, user, graph) {
    const declared = user.dependencies.filter((dependency) => isDeclaredBy(dependency, line));
    const packages = graph.dependenciesOf(user.id).flatMap((id) => graph.package(id) ?? []);
    return packages.find(({ name, version }) => declared.some((one) => one.name === name && matches(version, one.req)));
}
/** Cargo tells the key apart from the name only where they differ. */
function isDeclaredBy({ name, rename, kind, target }, line) {
    if ((rename ?? name) !== line.key)
        return false;
    if (line.kind === 'workspace')
        return true;
    return (kind ?? 'normal') === line.kind && (target ?? undefined) === line.target;
}
/** Cargo's requirements are npm's, but for a comma between comparators and a bare version being `^`. */
function matches(version, requirement) {
    const comparators = requirement.split(',').map((part) => part.trim());
    const range = comparators.map((part) => (/^\d/.test(part) ? `^${part}` : part)).join(' ');
    return semver.satisfies(version, range, { includePrerelease: true, loose: true });
}
function requestedBy(line, pkg) {
    const byDefault = line.inherited ? line.defaultFeatures === true : line.defaultFeatures !== false;
    const defaults = byDefault && pkg.features['default'] !== undefined ? ['default'] : [];
    return [...defaults, ...line.features.filter((feature) => feature !== 'default' || byDefault)];
}
function whyAbsent(line, users) {
    if (line.kind === 'workspace' && users.length === 0)
        return 'no member inherits it';
    if (line.target !== undefined)
        return `it is for ${line.target}, which is not built here`;
    if (line.optional)
        return 'it is optional, and nothing that is built switches it on';
    if (line.kind === 'dev')
        return 'it is for tests, which are not built here';
    return 'cargo did not resolve it for what is built here';
}

;// CONCATENATED MODULE: ./.build/release/audit/skeleton.js






/** Reads the workspace that a folder belongs to. Throws with cargo's own words when it cannot be read. */
async function readSkeleton(folder, { cargo, files }) {
    const workspace = await listPackages(folder, cargo);
    const texts = new Map();
    const seen = new Set();
    const queue = [workspace];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const path of pathsOf(next)) {
            if (!texts.has(path))
                texts.set(path, (await files.readText(path)) ?? '');
        }
        for (const target of next.packages.flatMap(({ targets }) => targets)) {
            if (!texts.has(target.src_path))
                texts.set(target.src_path, '');
        }
        for (const outside of foldersBeside(next, texts)) {
            if (seen.has(outside) || texts.has((0,external_node_path_.join)(outside, 'Cargo.toml')))
                continue;
            seen.add(outside);
            queue.push(await listPackages(outside, cargo));
        }
    }
    const root = workspace.workspace_root;
    const lock = await files.readText((0,external_node_path_.join)(root, 'Cargo.lock'));
    if (lock !== undefined)
        texts.set((0,external_node_path_.join)(root, 'Cargo.lock'), lock);
    const manifests = pathsOf(workspace).flatMap((path) => readManifest(path, texts.get(path) ?? ''));
    return { root, manifests, files: texts, lock };
}
async function listPackages(folder, cargo) {
    const result = await cargo.run(['metadata', '--format-version', '1', '--no-deps', '--offline'], {
        cwd: folder,
    });
    if (result.exitCode !== 0)
        throw new Error(cargoError(result));
    return parseMetadata(result.stdout);
}
function pathsOf({ packages, workspace_root }) {
    const paths = packages.map(({ manifest_path }) => manifest_path);
    return [...new Set([(0,external_node_path_.join)(workspace_root, 'Cargo.toml'), ...paths])];
}
/** Path dependencies and patches that are no members. */
function foldersBeside({ packages, workspace_root }, texts) {
    const declared = packages.flatMap(({ dependencies }) => dependencies.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])));
    const root = readManifest((0,external_node_path_.join)(workspace_root, 'Cargo.toml'), texts.get((0,external_node_path_.join)(workspace_root, 'Cargo.toml')) ?? '');
    const patches = root.flatMap(({ toml }) => [
        ...(isTable(toml['patch']) ? Object.values(toml['patch']) : []),
        ...(isTable(toml['replace']) ? [toml['replace']] : []),
    ]);
    const patched = patches.flatMap((table) => isTable(table)
        ? Object.values(table).flatMap((entry) => {
            const path = isTable(entry) ? valueAt(entry, ['path']) : undefined;
            return typeof path === 'string' ? [(0,external_node_path_.resolve)(workspace_root, path)] : [];
        })
        : []);
    return [...new Set([...declared, ...patched])];
}
function readManifest(path, text) {
    if (text === '')
        return [];
    try {
        return [{ path, text, toml: (0,dist/* parse */.qg)(text) }];
    }
    catch (cause) {
        throw new Error(`${path} is not valid TOML: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/release/audit/open-project.js










/** Reads and resolves the workspace, offline. Throws with cargo's words when that cannot be done. */
async function openProject(request, ports) {
    const { files } = ports;
    const project = (await files.realPath(request.project)) ?? request.project;
    const config = await readConfig({ cwd: project, env: request.env, cargoVersion: undefined }, files);
    const cargo = await findCargo({ cwd: project, config, skip: request.skip }, ports);
    if (cargo === undefined)
        throw new Error('there is no cargo on PATH');
    const skeleton = await readSkeleton(project, { cargo, files });
    await files.makeFolder(request.scratchFolder);
    const folder = (await files.realPath(request.scratchFolder)) ?? request.scratchFolder;
    const { cargoHome } = config;
    const scratch = (name) => makeScratch({ skeleton, folder: (0,external_node_path_.join)(folder, name), cargoHome }, files);
    const first = await scratch('0');
    const all = viewsOf(request.commands, skeleton.root);
    const views = all.slice(0, MOST_VIEWS);
    const { metadata, notes } = await resolveMetadata({ skeleton, scratch: first, views }, { cargo, files });
    const graph = packageGraph(metadata);
    const baseline = await resolveGraph({ skeleton, scratch: first, views, changes: new Map() }, { cargo, files });
    // Without links to the shared data, copies would only wait for cargo's lock.
    const more = first.home === undefined ? 0 : request.workers - 1;
    const others = await Promise.all(Array.from({ length: more }, (_, at) => scratch(String(at + 1))));
    const lines = skeleton.manifests.flatMap(({ path, toml }) => readLines(path, toml));
    const { resolved, skipped } = resolveLines({ lines, graph, place: first.place });
    return {
        ...{ cargo, cargoHome, skeleton, views, graph, baseline, skipped },
        platforms: await platformsOf(views, cargo),
        scratches: [first, ...others],
        lines: resolved,
        notes: [...notesOn(skeleton, all), ...notes],
    };
}
async function platformsOf(views, cargo) {
    const triples = new Set([cargo.host, ...views.flatMap(targetsOf)]);
    const platforms = [...triples].map(async (triple) => {
        return [triple, { triple, cfg: await cargo.cfgOf(triple) }];
    });
    return new Map(await Promise.all(platforms));
}
function notesOn({ lock }, views) {
    const missing = 'There is no Cargo.lock: this is what cargo would resolve now, offline.';
    const left = views.length - MOST_VIEWS;
    return [
        ...(lock === undefined ? [missing] : []),
        ...(left > 0 ? [`${left} more ways in which the job builds were not looked at.`] : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/@decimalturn/toml-patch/dist/toml-patch.js
var toml_patch = __webpack_require__(60357);
;// CONCATENATED MODULE: ./.build/release/audit/edit-manifest.js


/** The manifest with one dependency line changed; comments, order and everything else stay. Throws when the line is not there. */
function editManifest(text, line, edit) {
    const opened = edit.kind === 'features' ? withTable(text, line) : text;
    const document = (0,toml_patch/* parse */.qg)(opened);
    const table = tableAt(document, line.table);
    const entry = table[line.key];
    if (entry === undefined)
        throw new Error(`${line.table.join('.')} has no line "${line.key}"`);
    if (edit.kind === 'features')
        table[line.key] = withFeatures(entry, edit);
    else {
        delete table[line.key];
        if (edit.kind === 'move to dev')
            devTable(document, line.table)[line.key] = entry;
        if (Object.keys(table).length === 0)
            dropTable(document, line.table);
    }
    const edited = (0,toml_patch/* patch */.F6)(opened, document, { bracketSpacing: false });
    return { text: edited, ...changedLines(text, edited, line.key) };
}
/** `x = "1"` as `x = { version = "1" }`. By itself, for arrays are written without blanks inside. */
function withTable(text, { table: path, key }) {
    const document = (0,toml_patch/* parse */.qg)(text);
    const table = tableAt(document, path);
    if (typeof table[key] !== 'string')
        return text;
    table[key] = { version: table[key] };
    return (0,toml_patch/* patch */.F6)(text, document, { bracketSpacing: true });
}
function tableAt(document, path) {
    const found = valueAt(document, path);
    if (!isTable(found))
        throw new Error(`there is no table ${path.join('.')}`);
    return found;
}
function withFeatures(entry, { features, defaultFeatures }) {
    const table = entry;
    if (defaultFeatures === false) {
        const old = 'default_features' in table;
        table[old ? 'default_features' : 'default-features'] = false;
    }
    if (features.length > 0)
        table['features'] = [...features];
    else
        delete table['features'];
    return table;
}
function devTable(document, path) {
    const holder = path.slice(0, -1).reduce((table, part) => table[part], document);
    const found = holder['dev-dependencies'];
    const table = found ?? {};
    holder['dev-dependencies'] = table;
    return table;
}
function dropTable(document, path) {
    const holder = path.slice(0, -1).reduce((table, part) => table[part], document);
    delete holder[path.at(-1) ?? ''];
}
/**
 * The lines between the first and the last that differ, from the one that names the dependency on:
 * `"env",` alone could be anywhere.
 */
function changedLines(old, edited, key) {
    const before = old.split(/\r?\n/);
    const after = edited.split(/\r?\n/);
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start] === after[start])
        start += 1;
    start = placeOfName(before, Math.min(start, before.length - 1), key) ?? start;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    return {
        before: before.slice(start, before.length - end),
        after: after.slice(start, after.length - end),
    };
}
/** The nearest line from `at` upwards that names the dependency, as a key or as a table. */
function placeOfName(lines, at, key) {
    const name = key.replaceAll(/[^\w-]/g, '.').slice(0, 200);
    const naming = new RegExp(`^\\s*(?:["']?${name}["']?\\s*[.=]|\\[.*[."']?${name}["']?\\s*\\])`);
    const found = lines.slice(0, at + 1).findLastIndex((line) => naming.test(line));
    return found === -1 ? undefined : found;
}

;// CONCATENATED MODULE: ./.build/release/audit/proposals.js


/** What a suppression calls a line: `app/tokio`; `workspace/tokio` for a line that members inherit. */
function lineId({ kind, users, key }) {
    return `${kind === 'workspace' ? 'workspace' : (users[0]?.name ?? '')}/${key}`;
}
/**
 * One proposal for each candidate, and one for all lines of a package together: alone, a line saves
 * nothing while its neighbour asks for the same. What cannot be rewritten becomes a note.
 */
function propose(candidates, skeleton) {
    const notes = new Set();
    const proposals = groups(candidates).flatMap((group) => {
        try {
            return [changeTogether(group, skeleton)];
        }
        catch {
            for (const { line } of group) {
                notes.add(`The line of ${lineId(line)} could not be rewritten, so it was left out.`);
            }
            return [];
        }
    });
    return { proposals, notes: [...notes] };
}
function groups(candidates) {
    const firm = candidates.filter(({ ground }) => ground === 'not used');
    const byPackage = Map.groupBy(firm, ({ line }) => line.pkg.id);
    const several = [...byPackage.values()].flatMap(([first, ...others]) => first === undefined || others.length === 0 ? [] : [[first, ...others]]);
    return [...candidates.map((candidate) => [candidate]), ...several];
}
/** Makes all the changes. Throws when a line cannot be found or rewritten. */
function changeTogether(candidates, { root, manifests }) {
    const texts = new Map(manifests.map(({ path, text }) => [path, text]));
    const changes = new Map();
    const change = ({ line, edit }) => {
        const old = changes.get(line.manifest) ?? texts.get(line.manifest) ?? '';
        const { text, before, after } = editManifest(old, line, edit);
        changes.set(line.manifest, text);
        const manifest = (0,external_node_path_.relative)(root, line.manifest).replaceAll('\\', '/');
        return { id: lineId(line), manifest, before, after };
    };
    const [first, ...others] = candidates;
    return { candidates, lines: [change(first), ...others.map(change)], changes };
}

;// CONCATENATED MODULE: ./.build/release/audit/seconds.js
/** Joins packages with the units that the job's commands ran. */
function costTable(commands, graph) {
    const unitMs = new Map();
    const chainMs = new Map();
    const add = (to, unit) => {
        to.set(keyOf(unit), (to.get(keyOf(unit)) ?? 0) + unit.durationMs);
    };
    const depends = dependencyTest(graph);
    for (const { units } of commands) {
        for (const unit of units)
            add(unitMs, unit);
        for (const unit of waitingChain(units, depends))
            add(chainMs, unit);
    }
    return (packages) => {
        const sum = (times) => packages.reduce((total, key) => total + (times.get(key) ?? 0), 0);
        const measured = packages.filter((key) => unitMs.has(key)).length;
        return { unitMs: sum(unitMs), chainMs: sum(chainMs), measured };
    };
}
function keyOf({ name, version }) {
    return `${name} ${version}`;
}
function dependencyTest({ members, package: find, dependenciesOf }) {
    const edges = new Map();
    const queue = members.map(({ id }) => id);
    const seen = new Set(queue);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const user = find(id);
        if (user === undefined)
            continue;
        const used = edges.get(keyOf(user)) ?? new Set();
        for (const dependency of dependenciesOf(id)) {
            const pkg = find(dependency);
            if (pkg !== undefined)
                used.add(keyOf(pkg));
            if (!seen.has(dependency))
                queue.push(dependency);
            seen.add(dependency);
        }
        edges.set(keyOf(user), used);
    }
    return (user, used) => user === used || (edges.get(user)?.has(used) ?? false);
}
/** Cargo rounds to 10 ms, and starts what became ready a moment later. */
const SLACK_MS = 30;
/**
 * From the unit that ended last, back to what it waited for, and so on: of the units before it that
 * it depends on, the one that was ready last. A library is ready for others before its code generation.
 */
function waitingChain(units, depends) {
    const chain = [];
    let unit = latest(units, endOf);
    while (unit !== undefined) {
        chain.push(unit);
        const { startMs } = unit;
        const waiting = unit;
        const before = units.filter((other) => !chain.includes(other) &&
            readyAt(other) <= startMs + SLACK_MS &&
            other.startMs < startMs &&
            depends(keyOf(waiting), keyOf(other)));
        unit = latest(before, readyAt);
    }
    return chain;
}
function latest(units, at) {
    return units.reduce((last, unit) => (last === undefined || at(unit) > at(last) ? unit : last), undefined);
}
function endOf({ startMs, durationMs }) {
    return startMs + durationMs;
}
function readyAt(unit) {
    return endOf(unit) - (unit.codegenMs ?? 0);
}

;// CONCATENATED MODULE: ./.build/release/audit/suppressions.js




const FILE = '.github/fast-cargo.toml';
/** Reads `[audit.keep]` of `.github/fast-cargo.toml` and `[workspace.metadata.fast-cargo.audit.keep]`. */
async function readSuppressions({ root, manifests }, files) {
    const notes = [];
    const manifest = manifests.find(({ path }) => path === (0,external_node_path_.join)(root, 'Cargo.toml'));
    const inManifest = manifest === undefined
        ? undefined
        : (valueAt(manifest.toml, ['workspace', 'metadata', 'fast-cargo', 'audit', 'keep']) ??
            valueAt(manifest.toml, ['package', 'metadata', 'fast-cargo', 'audit', 'keep']));
    const text = await files.readText((0,external_node_path_.join)(root, FILE));
    const inFile = text === undefined ? undefined : keepOf(text, notes);
    const reasons = new Map();
    for (const [id, reason] of [...entriesOf(inManifest), ...entriesOf(inFile)]) {
        if (typeof reason === 'string' && reason.trim() !== '')
            reasons.set(id, reason);
        else
            notes.push(`The suppression of ${id} has no reason, so it does not count.`);
    }
    return { reasons, notes };
}
function keepOf(text, notes) {
    try {
        return valueAt((0,dist/* parse */.qg)(text), ['audit', 'keep']);
    }
    catch (error) {
        const [reason = ''] = (0,errors/* describeError */.Uc)(error).split('\n');
        notes.push(`${FILE} is not valid TOML, so its suppressions do not count (${reason}).`);
        return undefined;
    }
}
function entriesOf(value) {
    return isTable(value) ? Object.entries(value) : [];
}
/** The reason why a line stays; `undefined` when nobody gave one. */
function suppressionOf(id, { reasons }) {
    return reasons.get(id) ?? reasons.get(id.replace(/^[^/]+\//, '*/'));
}
/** Suppressions that no line of the project has the name of. */
function staleSuppressions(ids, { reasons }) {
    const names = new Set(ids.flatMap((id) => [id, id.replace(/^[^/]+\//, '*/')]));
    return [...reasons.keys()].filter((id) => !names.has(id));
}

;// CONCATENATED MODULE: ./.build/release/audit/findings.js

/** Before anything is checked. */
const VERDICT = {
    'not used': 'not verified',
    behaviour: 'may change behaviour',
    unknown: 'needs review',
    tool: 'needs review',
};
/** Whether anything at all would be saved. */
function savesSomething({ dropped, reduced, unified }) {
    return dropped.length + reduced.length + unified.length > 0;
}
/** The report of a change that saves something. */
function toFinding({ proposal, difference, project, costOf }) {
    const { candidates, lines } = proposal;
    const [{ line, edit, ground }] = candidates;
    const removed = [...new Set(candidates.flatMap((one) => one.removed))];
    const kept = new Map(candidates.flatMap((one) => [...one.kept]));
    const still = candidates.length > 1 ? [] : stillOn(candidates[0], project.graph);
    const others = still.length === 0 ? [] : [`${listFeatures(still)} stay on: others ask for them.`];
    return {
        lines,
        dependency: `${line.pkg.name} ${line.pkg.version}`,
        change: edit.kind,
        removed,
        kept: [...kept].map(([feature, because]) => ({ feature, because })),
        dropped: difference.dropped,
        reduced: difference.reduced.map(({ key }) => key),
        cost: costOf(difference.dropped),
        verdict: VERDICT[ground],
        remarks: [...new Set([...candidates.flatMap(({ remarks }) => remarks), ...others])],
        check: undefined,
    };
}
function listFeatures(features) {
    return features.join(', ');
}
/** The removed features that another package asks for anyway. */
function stillOn(candidate, graph) {
    const askers = askersOf(candidate, graph);
    return candidate.removed.filter((feature) => askers.some(({ asks }) => asks.has(feature)));
}
/** The report of a change that saves nothing. */
function toNoSaving({ candidates: [candidate], lines }, graph) {
    const { line, removed } = candidate;
    const askers = askersOf(candidate, graph).filter(({ asks }) => removed.some((feature) => asks.has(feature)));
    return {
        id: lines[0].id,
        dependency: `${line.pkg.name} ${line.pkg.version}`,
        removed,
        switchedOnBy: askers.map(({ name }) => name),
    };
}
/** Who else depends on the line's package, and the features of it that each switches on. */
function askersOf({ line, edit }, graph) {
    const { pkg, users } = line;
    return graph.dependentsOf(pkg.id).flatMap((id) => {
        const asker = graph.package(id);
        if (asker === undefined)
            return [];
        const own = users.some((user) => user.id === id);
        const declared = asker.dependencies.filter(({ name, kind, rename, target }) => name === pkg.name &&
            !(own &&
                (rename ?? name) === line.key &&
                (target ?? undefined) === line.target &&
                (line.kind === 'workspace' || (kind ?? 'normal') === line.kind)));
        const asked = declared.flatMap(({ features, uses_default_features }) => [
            ...features,
            ...(uses_default_features ? ['default'] : []),
        ]);
        const enabled = edit.kind === 'features' ? throughFeatures(id, pkg.name, graph) : [];
        const asks = closure(pkg.features, [...asked, ...enabled]);
        return [{ name: `${asker.name} ${asker.version}`, asks }];
    });
}
/** `x/y` and `x?/y` in the features of a package that are on. */
function throughFeatures(id, used, graph) {
    const asker = graph.package(id);
    const keys = (asker?.dependencies ?? [])
        .filter(({ name }) => name === used)
        .map(({ name, rename }) => rename ?? name);
    const entries = graph.featuresOf(id).flatMap((feature) => asker?.features[feature] ?? []);
    return entries.flatMap((entry) => {
        const [, key = '', feature] = /^([^/]+?)\??\/(.+)$/.exec(entry) ?? [];
        return keys.includes(key) && feature !== undefined ? [feature] : [];
    });
}

;// CONCATENATED MODULE: ./.build/release/audit/weigh.js

/** Sorts the proposals into what saves something and what does not. */
function weigh({ project, proposals, found, costOf }) {
    const answered = proposals.map((proposal, at) => ({ proposal, answer: found[at] }));
    const known = answered.flatMap(({ proposal, answer }) => answer?.kind === 'known' ? [{ proposal, difference: answer.difference }] : []);
    const useful = known.filter(({ difference }) => savesSomething(difference));
    const kept = useful.filter((one) => isWorthSaying(one, useful));
    const spoken = new Set(kept.flatMap(({ proposal }) => proposal.candidates));
    const idle = known.filter(({ proposal, difference }) => !savesSomething(difference) &&
        proposal.candidates[0].ground === 'not used' &&
        proposal.candidates.every((candidate) => !spoken.has(candidate)));
    return {
        findings: kept
            .map(({ proposal, difference }) => ({
            proposal,
            finding: toFinding({ proposal, difference, project, costOf }),
        }))
            .sort((one, other) => bySaving(one.finding, other.finding)),
        noSaving: idle
            .filter(({ proposal }) => proposal.candidates.length === 1)
            .map(({ proposal }) => toNoSaving(proposal, project.graph)),
        notes: weigh_notesOn(answered),
    };
}
/**
 * A group says more than its lines only when it saves more. What a person has to judge is worth it
 * only for whole packages, and once: of what saves the same, the one that takes the least away.
 */
function isWorthSaying({ proposal, difference }, useful) {
    const saved = weightOf(difference);
    if (proposal.candidates.length > 1) {
        const alone = useful.filter((other) => other.proposal.candidates.length === 1 &&
            proposal.candidates.includes(other.proposal.candidates[0]));
        return alone.every((other) => weightOf(other.difference) < saved);
    }
    const [{ ground, line }] = proposal.candidates;
    if (ground === 'not used' || ground === 'tool')
        return true;
    if (difference.dropped.length === 0)
        return false;
    const same = useful.filter((other) => other.proposal.candidates[0].line === line &&
        other.proposal.candidates[0].ground === ground &&
        other.difference.dropped.join() === difference.dropped.join());
    const takesAway = (one) => one.proposal.candidates[0].removed.length;
    const least = Math.min(...same.map(takesAway));
    return same.find((one) => takesAway(one) === least)?.proposal === proposal;
}
function weightOf({ dropped, reduced, unified }) {
    return dropped.length * 1000 + reduced.length + unified.length;
}
function bySaving(one, other) {
    return (other.cost.unitMs - one.cost.unitMs ||
        other.dropped.length - one.dropped.length ||
        other.reduced.length - one.reduced.length);
}
function weigh_notesOn(answered) {
    return answered.flatMap(({ proposal, answer }) => answer?.kind === 'failed'
        ? [
            `Without ${proposal.candidates[0].removed.join(', ')}, cargo does not resolve ${proposal.lines[0].id}: ${answer.reason}`,
        ]
        : []);
}

;// CONCATENATED MODULE: ./.build/release/cargo/cfg.js
const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w-]+|[(),=])/gy;
/**
 * Whether a key below `target`, such as `cfg(all(unix, not(target_env = "musl")))`, speaks of the
 * target with these lines of `rustc --print cfg`. What cannot be read holds nowhere.
 */
function cfgHolds(key, cfg) {
    const [, expression] = /^cfg\((.*)\)$/s.exec(key.trim()) ?? [];
    const tokens = expression === undefined ? undefined : tokensOf(expression);
    const parsed = tokens === undefined ? undefined : parsePredicate(tokens, new Set(cfg));
    return parsed !== undefined && parsed.rest.length === 0 && parsed.holds;
}
function tokensOf(expression) {
    const text = expression.trimEnd();
    const matches = [...text.matchAll(TOKEN)];
    const read = matches.reduce((length, [whole]) => length + whole.length, 0);
    return read === text.length ? matches.map(([, token = '']) => token) : undefined;
}
function parsePredicate([name, next, ...rest], cfg) {
    if (name === undefined || !/^[\w-]+$/.test(name))
        return undefined;
    if (next === '(')
        return parseGroup(name, rest, cfg);
    const [value, ...after] = rest;
    if (next === '=' && value !== undefined)
        return { holds: cfg.has(`${name}=${value}`), rest: after };
    const holds = name === 'true' || (name !== 'false' && cfg.has(name));
    return { holds, rest: next === undefined ? [] : [next, ...rest] };
}
function parseGroup(name, tokens, cfg) {
    const members = [];
    let rest = tokens;
    while (rest[0] !== ')') {
        const member = parsePredicate(rest, cfg);
        if (member === undefined)
            return undefined;
        members.push(member.holds);
        rest = member.rest[0] === ',' ? member.rest.slice(1) : member.rest;
        if (member.rest[0] !== ',' && rest[0] !== ')')
            return undefined;
    }
    const holds = combine(name, members);
    return holds === undefined ? undefined : { holds, rest: rest.slice(1) };
}
function combine(name, members) {
    if (name === 'all')
        return members.every(Boolean);
    if (name === 'any')
        return members.some(Boolean);
    return name === 'not' && members.length === 1 ? !members[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/release/audit/predict.js



/**
 * Resolves features as cargo does (its resolver 2), over the packages and versions that cargo chose.
 * It takes milliseconds, where cargo takes most of a second: good enough to know what is not worth asking,
 * never what a report says.
 */
function predictor(graph, kind) {
    const chosen = chosenPackages(graph);
    const relevant = relevantDependencies(graph, kind);
    return (ask) => {
        const builds = new Map();
        const queue = [];
        const activate = (pkg, forHost, features) => {
            const key = `${forHost} ${pkg.id}`;
            const found = builds.get(key);
            const news = features.filter((feature) => pkg.features[feature] !== undefined);
            if (found !== undefined && news.every((feature) => found.features.has(feature)))
                return;
            const build = found ?? { pkg, forHost, features: new Set() };
            build.features = closure(pkg.features, [...build.features, ...news]);
            builds.set(key, build);
            queue.push(build);
        };
        for (const member of graph.members)
            activate(member, false, ['default']);
        for (let build = queue.pop(); build !== undefined; build = queue.pop()) {
            const { pkg, forHost, features } = build;
            const entries = [...features].flatMap((feature) => pkg.features[feature] ?? []);
            for (const declared of relevant(build)) {
                const asked = ask(pkg, declared);
                if (asked === undefined || !isOn(asked, entries))
                    continue;
                for (const used of chosen(pkg, declared)) {
                    const runsHere = forHost || declared.kind === 'build' || isMacro(used);
                    activate(used, runsHere, askedFeatures(asked, entries));
                }
            }
        }
        return new Set([...builds.values()].map(({ pkg }) => `${pkg.name} ${pkg.version}`));
    };
}
/** What a package declares for the machine that it is built for, tests' dependencies of members included. */
function relevantDependencies({ members }, { withDev, target, host }) {
    const memberIds = new Set(members.map(({ id }) => id));
    const known = new Map();
    return ({ pkg, forHost }) => {
        const key = `${forHost} ${pkg.id}`;
        const earlier = known.get(key);
        if (earlier !== undefined)
            return earlier;
        const dev = withDev && memberIds.has(pkg.id) && !forHost;
        const found = pkg.dependencies.filter((declared) => (declared.kind !== 'dev' || dev) && isFor(declared, forHost ? host : target));
        known.set(key, found);
        return found;
    };
}
function isFor({ target }, { triple, cfg }) {
    return typeof target !== 'string' || target === triple || cfgHolds(target, cfg);
}
function predict_keyOf({ name, rename }) {
    return rename ?? name;
}
function isOn(declared, entries) {
    const key = predict_keyOf(declared);
    return (!declared.optional ||
        entries.some((entry) => entry === `dep:${key}` || entry.startsWith(`${key}/`)));
}
function askedFeatures(declared, entries) {
    const key = predict_keyOf(declared);
    const through = entries.flatMap((entry) => {
        const [name, feature] = entry.split('/');
        return feature !== undefined && (name === key || name === `${key}?`) ? [feature] : [];
    });
    return [...declared.features, ...(declared.uses_default_features ? ['default'] : []), ...through];
}
function isMacro({ targets }) {
    return targets.some(({ kind }) => kind.includes('proc-macro'));
}
/** The packages that cargo chose for a declared dependency. */
function chosenPackages(graph) {
    const known = new Map();
    return (user, declared) => {
        const earlier = known.get(declared);
        if (earlier !== undefined)
            return earlier;
        const found = graph.edgesOf(user.id).flatMap(({ pkg, dep_kinds }) => {
            const used = graph.package(pkg);
            const isThisOne = dep_kinds.some(({ kind, target }) => (kind ?? 'normal') === (declared.kind ?? 'normal') &&
                (target ?? '') === (declared.target ?? ''));
            const fits = used?.name === declared.name && matches(used.version, declared.req);
            return used !== undefined && isThisOne && fits ? [used] : [];
        });
        known.set(declared, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./.build/release/audit/worth-asking.js



/**
 * The proposals that cargo should be asked about, what promises most first: time may run out. What a
 * person would have to judge is only worth a line for whole packages, so where none can go, the
 * question is spared.
 */
function worthAsking(proposals, project) {
    const predict = trustedPredictor(project);
    if (predict === undefined)
        return proposals;
    const { lines, baseline } = project;
    return proposals
        .map((proposal) => ({
        proposal,
        drops: predictedDrops(proposal.candidates, { predict, lines, baseline }).length,
    }))
        .filter(({ proposal, drops }) => drops > 0 || !isJudgedOnly(proposal))
        .sort((one, other) => other.drops - one.drops)
        .map(({ proposal }) => proposal);
}
function isJudgedOnly({ candidates }) {
    return candidates.every(({ ground }) => ground !== 'not used' && ground !== 'tool');
}
/** The packages that would go, sorted; cargo has the last word. */
function predictedDrops(candidates, { predict, lines, baseline }) {
    const left = predict(askWith(candidates, lines));
    return [...baseline.keys()].filter((key) => !left.has(key)).sort();
}
/** `undefined` where the project is built in parts, or where we and cargo do not see the same packages. */
function trustedPredictor({ graph, views, platforms, cargo, baseline, }) {
    const host = platforms.get(cargo.host);
    const predictors = views.flatMap((view) => {
        const targets = targetsOf(view);
        const [target = host, ...others] = targets.map((triple) => platforms.get(triple));
        const isKnown = host !== undefined && target !== undefined && others.length === 0;
        if (!isKnown || !isWhole(view, graph))
            return [];
        return [predictor(graph, { withDev: view.withDev, target, host })];
    });
    if (predictors.length < views.length)
        return undefined;
    const predict = (ask) => new Set(predictors.flatMap((one) => [...one(ask)]));
    const ours = predict((_, declared) => declared);
    const agree = ours.size === baseline.size && [...baseline.keys()].every((key) => ours.has(key));
    return agree ? predict : undefined;
}
function isWhole(view, { members }) {
    const targets = targetsOf(view);
    const rest = view.selectors.filter((word) => word !== '--target' && !targets.includes(word));
    return rest.join() === '--workspace' || (rest.length === 0 && members.length === 1);
}
function askWith(candidates, lines) {
    return (user, declared) => {
        const candidate = candidates.find(({ line }) => line.users.some(({ id }) => id === user.id) && isDeclaredBy(declared, line));
        return candidate === undefined
            ? declared
            : changed(declared, user, candidate, { candidates, lines });
    };
}
/** Cargo tells an inherited dependency with the features of both lines together. */
function changed(declared, user, { line, edit }, { candidates, lines }) {
    if (edit.kind !== 'features')
        return undefined;
    const partners = lines.filter((other) => other.key === line.key &&
        (line.kind === 'workspace'
            ? other.inherited && other.users.some(({ id }) => id === user.id)
            : line.inherited && other.kind === 'workspace'));
    const keepsDefault = edit.defaultFeatures !== false ||
        partners.some(({ defaultFeatures }) => defaultFeatures === true);
    return {
        ...declared,
        features: [...edit.features, ...partners.flatMap((other) => featuresNow(other, candidates))],
        uses_default_features: declared.uses_default_features && keepsDefault,
    };
}
/** What a line asks for once all the candidates are in force. */
function featuresNow(line, candidates) {
    const edit = candidates.find((candidate) => candidate.line === line)?.edit;
    return edit?.kind === 'features' ? edit.features : line.features;
}

;// CONCATENATED MODULE: ./.build/release/audit/audit.js










/**
 * Asks of each dependency line what its features cost, without compiling anything. Throws when the
 * workspace cannot be read or resolved; whatever is wrong with one line becomes a note.
 */
async function audit(request, ports) {
    const startedMs = ports.clock.nowMs();
    const project = await openProject(request, ports);
    const suppressions = await readSuppressions(project.skeleton, ports.files);
    const lines = project.lines.filter((line) => !isSuppressed(lineId(line), suppressions));
    const candidates = await findCandidates({ ...request, project, lines }, ports);
    const { proposals: all, notes } = propose(candidates, project.skeleton);
    const proposals = worthAsking(all, project);
    const costOf = costTable(request.commands, project.graph);
    const untilMs = startedMs + request.limitMs;
    const before = decodeAnswers(request.answers, baseDigest(project));
    const changes = proposals.map((proposal) => proposal.changes);
    const asked = await askGraph({ project, changes, answers: before, untilMs }, ports);
    const weighed = weigh({ project, proposals, found: asked.found, costOf });
    const firm = firmChanges(weighed, project);
    const more = await askGraph({ project, changes: firm === undefined ? [] : [firm.changes], answers: asked.answers, untilMs }, ports);
    const [answer] = more.found;
    const left = [...asked.found, ...more.found].filter(({ kind }) => kind === 'out of time').length;
    const report = {
        ...partsOf(weighed, { project, costOf, suppressions, notes, left }),
        together: firm === undefined || answer?.kind !== 'known'
            ? undefined
            : {
                changes: firm.lines.length,
                dropped: answer.difference.dropped,
                cost: costOf(answer.difference.dropped),
            },
        questions: new Set(changes).size,
        remembered: before.known.size,
        durationMs: ports.clock.nowMs() - startedMs,
    };
    return { report, answers: encodeAnswers(more.answers), project, findings: weighed.findings };
}
function isSuppressed(id, suppressions) {
    return suppressionOf(id, suppressions) !== undefined;
}
/** All that nobody has to judge. Savings overlap, so only cargo can tell what they come to. */
function firmChanges({ findings }, { skeleton }) {
    const firm = findings.flatMap(({ proposal: { candidates } }) => candidates.filter(({ ground }) => ground === 'not used'));
    const [first, ...others] = [...new Set(firm)];
    return first === undefined ? undefined : changeTogether([first, ...others], skeleton);
}
const GOES_ON = 'a later audit goes on from here';
function partsOf(weighed, { project, costOf, suppressions, notes, left }) {
    const ids = [...new Set(project.lines.map(lineId))];
    const stale = staleSuppressions(ids, suppressions);
    return {
        schema: 1,
        findings: weighed.findings.map(({ finding }) => finding),
        noSaving: weighed.noSaving,
        duplicates: duplicatesIn(project.baseline, project.graph, costOf),
        suppressed: ids.flatMap((id) => {
            const reason = suppressionOf(id, suppressions);
            return reason === undefined ? [] : [{ id, reason }];
        }),
        skipped: project.skipped.map(({ line, reason }) => ({ dependency: line.key, reason })),
        notes: [
            ...project.notes,
            ...suppressions.notes,
            ...stale.map((id) => `A suppression names ${id}, and no line is called so.`),
            ...notes,
            ...weighed.notes,
            ...(left === 0 ? [] : [`${left} changes were not looked at, for lack of time; ${GOES_ON}.`]),
        ],
        left,
        packages: project.baseline.size,
        lines: project.lines.length,
    };
}

;// CONCATENATED MODULE: ./.build/release/audit/denied.js

/**
 * The findings that `audit: deny` fails a job for: features that nothing uses as far as all of the
 * sources tell. What may change behaviour, and packages whose generated code was not looked at, are no
 * reason to fail.
 */
function deniedBy({ findings }) {
    return findings.filter(({ verdict, remarks }) => verdict === 'safe' || (verdict === 'not verified' && !remarks.includes(GENERATED)));
}

;// CONCATENATED MODULE: ./.build/release/audit/stored-audit.js



const Text = valibot_dist/* string */.YjP();
const Texts = valibot_dist/* array */.YOg(Text);
const Numbers = valibot_dist/* array */.YOg(valibot_dist/* number */.aig());
const Cost = valibot_dist/* object */.Ikc({ unitMs: valibot_dist/* number */.aig(), chainMs: valibot_dist/* number */.aig(), measured: valibot_dist/* number */.aig() });
const Report = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(1),
    findings: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        lines: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ id: Text, manifest: Text, before: Texts, after: Texts })),
        dependency: Text,
        change: valibot_dist/* picklist */.KIO(['features', 'remove', 'move to dev']),
        removed: Texts,
        kept: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ feature: Text, because: Text })),
        dropped: Texts,
        reduced: Texts,
        cost: Cost,
        verdict: valibot_dist/* picklist */.KIO([
            'safe',
            'not verified',
            'may change behaviour',
            'needs review',
            'needed',
        ]),
        remarks: Texts,
        check: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ passed: valibot_dist/* boolean */.zMY(), error: Text, beforeMs: Numbers, afterMs: Numbers })),
    })),
    together: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ changes: valibot_dist/* number */.aig(), dropped: Texts, cost: Cost })),
    noSaving: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ id: Text, dependency: Text, removed: Texts, switchedOnBy: Texts })),
    duplicates: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        name: Text,
        versions: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ version: Text, askedBy: Texts, cost: Cost })),
    })),
    suppressed: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ id: Text, reason: Text })),
    skipped: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ dependency: Text, reason: Text })),
    notes: Texts,
    packages: valibot_dist/* number */.aig(),
    lines: valibot_dist/* number */.aig(),
    questions: valibot_dist/* number */.aig(),
    remembered: valibot_dist/* number */.aig(),
    left: valibot_dist/* number */.aig(),
    durationMs: valibot_dist/* number */.aig(),
});
const STORED_SCHEMA = 1;
const LOCK = 'Cargo.lock';
const Stored = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(STORED_SCHEMA),
    root: Text,
    views: Text,
    /** Relative path -> digest of each manifest, of the lock file and of the suppressions. */
    files: valibot_dist/* record */.g1P(Text, Text),
    answers: Text,
    report: Report,
});
/** `undefined` for what is no such file, or one of another version. */
function decodeAudit(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Stored, JSON.parse(text ?? 'null'));
        if (!parsed.success)
            return undefined;
        const { report } = parsed.output;
        const findings = report.findings.map((finding) => ({ ...finding, check: finding.check }));
        return { ...parsed.output, report: { ...report, findings, together: report.together } };
    }
    catch {
        return undefined; // cut off in writing
    }
}
function encodeAudit(stored) {
    return JSON.stringify({ schema: STORED_SCHEMA, ...stored });
}
/** What the next run has to compare with. */
async function storedAudit({ skeleton, views }, { answers, report }, files) {
    const { root } = skeleton;
    const paths = [...skeleton.files.keys()].filter((path) => path.endsWith('Cargo.toml'));
    const names = paths.map((path) => (0,external_node_path_.relative)(root, path));
    const watched = [...names, LOCK, '.github/fast-cargo.toml'];
    const digests = await digestsOf(root, watched, files);
    return { root, views: JSON.stringify(views), files: digests, answers, report };
}
async function digestsOf(root, names, files) {
    const entries = names.map(async (name) => {
        const text = await files.readText((0,external_node_path_.join)(root, name));
        return [name, text === undefined ? 'missing' : digest([text])];
    });
    return Object.fromEntries(await Promise.all(entries));
}
/** Compares manifests, lock file and what is built. The sources may have changed. */
async function sameAsThen(stored, viewsNow, files) {
    if (JSON.stringify(viewsNow(stored.root)) !== stored.views)
        return 'less';
    const now = await digestsOf(stored.root, Object.keys(stored.files), files);
    const differing = Object.keys(stored.files).filter((name) => now[name] !== stored.files[name]);
    if (differing.length === 0)
        return 'all';
    return differing.every((name) => name === LOCK) ? 'all but the lock file' : 'less';
}

;// CONCATENATED MODULE: ./.build/release/audit/source-copy.js

/** Fills a scratch with the sources, so that cargo can compile there. Build output and `.git` stay behind. */
async function copySources({ root, files: skeletonFiles }, { place }, files) {
    const manifests = [...skeletonFiles.keys()].filter((path) => path.endsWith('Cargo.toml'));
    const outside = manifests.map((path) => (0,external_node_path_.dirname)(path)).filter((folder) => !source_copy_isBelow(root, folder));
    for (const folder of [root, ...outside])
        await copyFolder(folder, place, files);
}
function source_copy_isBelow(root, folder) {
    return !(0,external_node_path_.relative)(root, folder).startsWith('..');
}
async function copyFolder(folder, place, files) {
    const names = await files.list(folder);
    if (names.includes('CACHEDIR.TAG'))
        return;
    await files.makeFolder(place(folder));
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        const kind = (await files.facts(path))?.kind;
        if (kind === 'directory' && name !== '.git')
            await copyFolder(path, place, files);
        if (kind === 'file')
            await files.copy(path, place(path));
        const target = kind === 'symlink' ? await files.realPath(path) : undefined;
        if (target !== undefined)
            await files.symlink(target, place(path));
    }
}

;// CONCATENATED MODULE: ./.build/release/audit/verify.js






const CHECK_LIMIT_MS = 30 * 60_000;
/**
 * Compiles a copy of the project with each change and without, in turns: whatever else the machine
 * does falls on both alike. The report with what came of it.
 */
async function verify(request, ports) {
    const { report, findings } = request;
    const chosen = largest(findings, request.most);
    if (chosen.length === 0)
        return report;
    const bench = await makeBench(request, ports);
    const results = new Map(chosen.map(({ finding }) => [finding, EMPTY]));
    const notes = [];
    for (let round = 1; round <= request.rounds; round += 1) {
        const before = await compile(bench, new Map());
        if (before.error !== '') {
            return withNotes(report, [`Nothing was checked: without any change, ${before.error}`]);
        }
        ports.log.info(`Round ${round}: as it is ${seconds(before.ms)}`);
        for (const { finding, proposal } of chosen) {
            const earlier = results.get(finding);
            if (earlier?.passed !== true)
                continue;
            const after = await compile(bench, proposal.changes);
            const { id } = proposal.lines[0];
            ports.log.info(`Round ${round}: ${id} ${after.error === '' ? seconds(after.ms) : after.error}`);
            if (after.stopped) {
                results.delete(finding);
                notes.push(`Whether ${id} compiles with its change is not known: ${after.error}.`);
            }
            else
                results.set(finding, addRun(earlier, before.ms, after));
        }
    }
    await ports.files.remove(bench.target);
    const judged = findings.map(({ finding }) => judge(finding, results.get(finding)));
    return withNotes({ ...report, findings: judged }, notes);
}
const EMPTY = { passed: true, error: '', beforeMs: [], afterMs: [] };
/** Those that need no judging first: only they can become safe. */
function largest(findings, most) {
    const firm = findings.filter(({ finding }) => finding.verdict === 'not verified');
    const others = findings.filter(({ finding }) => finding.verdict !== 'not verified');
    return [...firm, ...others].slice(0, most);
}
async function makeBench(request, ports) {
    const { project, folder } = request;
    const { skeleton, cargoHome } = project;
    await ports.files.makeFolder(folder);
    const place = (await ports.files.realPath(folder)) ?? folder;
    const scratch = await makeScratch({ skeleton, folder: (0,external_node_path_.join)(place, 'copy'), cargoHome }, ports.files);
    await copySources(skeleton, scratch, ports.files);
    return { request, ports, scratch, target: (0,external_node_path_.join)(place, 'target') };
}
async function compile(bench, changes) {
    const { request, ports, scratch } = bench;
    const { skeleton, views } = request.project;
    for (const { path, text } of skeleton.manifests) {
        await ports.files.writeText(scratch.place(path), changes.get(path) ?? text);
    }
    if (skeleton.lock !== undefined) {
        await ports.files.writeText(scratch.place((0,external_node_path_.join)(skeleton.root, 'Cargo.lock')), skeleton.lock);
    }
    await clean(bench);
    const startedMs = ports.clock.nowMs();
    const checked = await runAll('check', views, bench);
    const ms = ports.clock.nowMs() - startedMs;
    if (checked !== undefined || !request.withTests)
        return { ms, ...failureOf(checked) };
    return { ms, ...failureOf(await runAll('test', views, bench)) };
}
async function clean({ request, ports, scratch, target }) {
    const { cargo, skeleton, graph, views } = request.project;
    if (request.fromNothing)
        return ports.files.remove(target);
    const members = graph.members.flatMap(({ name, version }) => ['-p', `${name}@${version}`]);
    const targets = views.flatMap(targetsOf).flatMap((triple) => ['--target', triple]);
    const { exitCode } = await cargo.run(['clean', '--offline', ...members, ...targets], {
        cwd: scratch.place(skeleton.root),
        home: scratch.home,
        env: { CARGO_TARGET_DIR: target },
    });
    if (exitCode !== 0)
        await ports.files.remove(target);
}
/** The first one that does not pass. */
async function runAll(command, views, { request, scratch, target }) {
    const { cargo, skeleton } = request.project;
    for (const { withDev, selectors, folder } of views) {
        const all = withDev && command === 'check' ? ['--all-targets'] : [];
        const result = await cargo.run([command, '--offline', ...all, ...selectors], {
            cwd: scratch.place((0,external_node_path_.join)(skeleton.root, folder)),
            home: scratch.home,
            timeoutMs: CHECK_LIMIT_MS,
            env: { CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' },
        });
        if (result.exitCode !== 0)
            return result;
    }
    return undefined;
}
/** A compiler that ran out of memory or was killed, and a full disk, in cargo's words. */
const STOPPED = /\(signal: \d+|\(os error 28\)/;
function failureOf(result) {
    if (result === undefined)
        return { error: '', stopped: false };
    const { timedOut, exitCode, stderr } = result;
    return {
        error: cargoError(result),
        stopped: timedOut || exitCode > 128 || STOPPED.test(stderr),
    };
}
function addRun(earlier, beforeMs, { ms, error }) {
    return {
        passed: error === '',
        error,
        beforeMs: [...earlier.beforeMs, beforeMs],
        afterMs: [...earlier.afterMs, ms],
    };
}
/** Only what the sources do not use and the compiler does not miss is safe. */
function judge(finding, check) {
    if (check === undefined)
        return finding;
    if (!check.passed)
        return { ...finding, check, verdict: 'needed' };
    const safe = finding.verdict === 'not verified' && !finding.remarks.includes(GENERATED);
    return { ...finding, check, verdict: safe ? 'safe' : finding.verdict };
}
function withNotes(report, notes) {
    return { ...report, notes: [...report.notes, ...notes] };
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./.build/release/timing/total-ms.js
/** What cargo's commands took together, in milliseconds; those that did not end count nothing. */
function totalMs(commands) {
    return commands.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
}

;// CONCATENATED MODULE: ./.build/release/job/questions-limit.js

/** A job waits at most this long for answers; what is left over, a later one asks. */
const MOST_MS = 60_000;
/** Reading the manifests and sources of a large workspace takes this long by itself. */
const LEAST_MS = 5_000;
/** Of what cargo took: nobody asked for the audit that `auto` means. */
const SHARE = 0.1;
const WORTH_GOING_ON_MS = 20_000;
/** How long the feature audit may put questions to cargo, in milliseconds. */
function questionsLimitMs(audit, commands) {
    if (audit !== 'auto')
        return MOST_MS;
    return Math.min(MOST_MS, Math.max(LEAST_MS, totalMs(commands) * SHARE));
}
/** Whether an audit that ran out of time goes on, though no manifest changed: not in a job of some seconds. */
function mayGoOn(commands) {
    return totalMs(commands) >= WORTH_GOING_ON_MS;
}

;// CONCATENATED MODULE: ./.build/release/job/audit-job.js








/** What travels with the history, so that the next run need not ask again. */
const AUDIT_FILE = 'audit.json';
/** GitHub's machines have two to four cores, and each question takes one. */
const WORKERS = 4;
const CHECKED = 3;
const NOTHING = { report: undefined, keep: {} };
/** Audits the dependencies' features where the input `audit` says so; a failure costs the audit only. */
async function auditJob(job, runner) {
    const failure = { what: 'audit the features', otherwise: 'The report goes without them.' };
    const { audit: mode } = job.state.inputs;
    if (mode === 'off')
        return NOTHING;
    const { log } = runner;
    // Who did not ask for an audit need not be warned that there is none.
    const quiet = mode === 'auto' ? { warning: log.info, debug: log.debug } : log;
    const done = (await attempt(failure, () => auditOrRemember(job, runner), quiet)) ?? NOTHING;
    const denied = deniedBy(done.report ?? { findings: [] });
    if (mode === 'deny' && denied.length > 0) {
        const ids = denied.flatMap(({ lines }) => lines.map(({ id }) => id)).join(', ');
        runner.job.fail(`Dependencies ask for features that nothing uses: ${ids} (audit is "deny").`);
    }
    return done;
}
async function auditOrRemember(job, runner) {
    const { state, places, record } = job;
    const { files, log } = runner;
    const texts = [places.history, places.snapshot].map((folder) => (0,external_node_path_.join)(folder, AUDIT_FILE));
    const [own, beside] = await Promise.all(texts.map((path) => files.readText(path)));
    const stored = decodeAudit(own) ?? decodeAudit(beside);
    const built = record.commands.filter(({ outcome }) => outcome === 'succeeded');
    const viewsNow = (root) => viewsOf(built, root).slice(0, MOST_VIEWS);
    if (state.inputs.audit === 'auto' && stored !== undefined) {
        const same = await sameAsThen(stored, viewsNow, files);
        if (mayRepeat(same, stored, job)) {
            log.info('No manifest has changed since the last feature audit: the report shows that one.');
            return { report: stored.report, keep: { [AUDIT_FILE]: encodeAudit(stored) } };
        }
    }
    const kept = stored === undefined ? {} : { [AUDIT_FILE]: encodeAudit(stored) };
    if (built.every(({ units, unitCounts }) => units.length === 0 && unitCounts === undefined)) {
        return { report: undefined, keep: kept };
    }
    // A pull request is looked at when its manifests differ from those of the default branch.
    if (state.inputs.audit === 'auto' && stored === undefined && !state.write.allowed)
        return NOTHING;
    return runAudit({ ...job, stored }, runner);
}
/**
 * Runs whose answers are kept ask what time was too short for. A pull request that changes the lock file
 * alone, as bots propose them every day, is not kept waiting: the run after its merge asks.
 */
function mayRepeat(same, { report }, { state, record }) {
    if (!state.write.allowed)
        return same !== 'less';
    return same === 'all' && (report.left === 0 || !mayGoOn(record.commands));
}
async function runAudit({ state, places, record, stored }, runner) {
    const { files, job, log } = runner;
    const scratch = (0,external_node_path_.join)(places.scratch, 'audit');
    try {
        await files.remove(scratch);
        const { project, ...result } = await audit({
            project: (0,external_node_path_.join)(job.context.workspace, state.inputs.workingDirectory),
            scratchFolder: (0,external_node_path_.join)(scratch, 'questions'),
            commands: record.commands.filter(({ outcome }) => outcome === 'succeeded'),
            workers: WORKERS,
            skip: [(0,external_node_path_.join)(places.home, 'bin')],
            env: job.allEnv(),
            actionRoot: job.context.actionRoot,
            answers: stored?.answers,
            limitMs: questionsLimitMs(state.inputs.audit, record.commands),
        }, runner);
        log.info(`Feature audit: ${result.report.questions} questions to cargo, ${(result.report.durationMs / 1000).toFixed(1)} s.`);
        const how = { rounds: 1, most: CHECKED, withTests: false, fromNothing: true };
        const checks = { folder: (0,external_node_path_.join)(scratch, 'checks'), ...how };
        const report = state.inputs.auditVerify
            ? await verify({ ...checks, ...result, project }, runner)
            : result.report;
        await files.writeText((0,external_node_path_.join)(places.scratch, AUDIT_FILE), JSON.stringify(report));
        const next = await storedAudit(project, { answers: result.answers, report }, files);
        return { report, keep: { [AUDIT_FILE]: encodeAudit(next) } };
    }
    finally {
        await files.remove(scratch);
    }
}

;// CONCATENATED MODULE: ./.build/release/history/spread.js
const NO_SPREAD = { cubes: 0, squares: 0, degrees: 0, slowCubes: 0, slowDegrees: 0 };
/** Of a normal distribution with standard deviation 1: the mean of |x|³. */
const NORMAL_CUBE = 2 * Math.sqrt(2 / Math.PI);
/**
 * The centre of some values: the median of the means of all pairs (J. L. Hodges, E. L. Lehmann, Ann.
 * Math. Statist. 34 (1963) 598-611). Up to 29 % of the values may be outliers, as with a median, but
 * it wastes 5 % of what normal values tell, where a median wastes 36 %. `undefined` of no values.
 */
function centreOf(values) {
    const means = values.flatMap((one, index) => values.slice(index).map((other) => (one + other) / 2));
    return medianOf(means);
}
/** `undefined` of no values. */
function medianOf(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
/** The spread of times around their centre. */
function spreadOf(times) {
    const centre = centreOf(times);
    if (centre === undefined || centre === 0)
        return NO_SPREAD;
    const deviations = times.map((time) => time / centre - 1);
    const slow = deviations.filter((deviation) => deviation > 0);
    return {
        cubes: sumOfCubes(deviations),
        squares: deviations.reduce((sum, deviation) => sum + deviation ** 2, 0),
        degrees: times.length - 1, // the centre took one
        slowCubes: sumOfCubes(slow),
        slowDegrees: Math.max(0, slow.length - 0.5),
    };
}
function addSpreads(spreads) {
    return spreads.reduce((sum, spread) => ({
        cubes: sum.cubes + spread.cubes,
        squares: sum.squares + spread.squares,
        degrees: sum.degrees + spread.degrees,
        slowCubes: sum.slowCubes + spread.slowCubes,
        slowDegrees: sum.slowDegrees + spread.slowDegrees,
    }), NO_SPREAD);
}
/**
 * The scale of a spread: what its standard deviation would be, were the noise normal. Cubes and not
 * squares: rare long runs then widen the band by themselves, which keeps them from being alarms.
 */
function scaleOf({ cubes, degrees }) {
    return degrees === 0 ? 0 : Math.cbrt(cubes / degrees / NORMAL_CUBE);
}
/**
 * How heavy the tails of a spread are: 1 for normal noise and where nothing deviates, 1.12 where every
 * 20th deviation is three times as wide.
 */
function tailOf({ cubes, squares, degrees }) {
    if (squares === 0 || degrees === 0)
        return 1;
    return scaleOf({ cubes, degrees }) / Math.sqrt(squares / degrees);
}
function sumOfCubes(values) {
    return values.reduce((sum, value) => sum + Math.abs(value) ** 3, 0);
}

;// CONCATENATED MODULE: ./.build/release/history/steps.js

/** Neither side of a step has fewer runs. */
const FEWEST_BESIDE = 5;
/** In standard errors. High, because every place in the series is tried. */
const CLEAR_STEP = 6;
/** Steps of runs that repeat to the millisecond would all be clear. */
const LEAST_SCALE = 0.01;
/**
 * The times since they last changed for good, as after a merge that made everything slower: older
 * ones say nothing of what is usual now. All of them when there was no such step. The newest is last.
 */
function sinceLastStep(times) {
    const places = times.map((_, place) => place).slice(FEWEST_BESIDE, 1 - FEWEST_BESIDE);
    const steps = places.map((place) => ({ place, height: heightAt(times, place) }));
    const clearest = steps.reduce((most, step) => (step.height > most.height ? step : most), {
        place: 0,
        height: CLEAR_STEP,
    });
    return times.slice(clearest.place);
}
/** How far the medians of both sides lie apart, in standard errors of that distance. */
function heightAt(times, place) {
    const [before, after] = [times.slice(0, place), times.slice(place)];
    const [older, newer] = [medianOf(before) ?? 0, medianOf(after) ?? 0];
    if (older === 0 || newer === 0)
        return 0;
    const deviations = [...steps_relative(before, older), ...steps_relative(after, newer)];
    // 1.4826 makes of a median deviation what is the standard deviation of normal noise.
    const scale = Math.max(LEAST_SCALE, 1.4826 * (medianOf(deviations) ?? 0));
    return Math.abs(newer / older - 1) / (scale * Math.sqrt(1 / before.length + 1 / after.length));
}
function steps_relative(times, centre) {
    return times.map((time) => Math.abs(time / centre - 1));
}

;// CONCATENATED MODULE: ./.build/release/history/noise.js


/** Fewer earlier runs than this are no baseline. */
const FEWEST_RUNS = 5;
/** Differences below this part of the centre are never significant: hosted runners vary that much. */
const LEAST_BAND = 0.05;
/**
 * Normal quantiles of 0.78 %, 0.05 % (what five runs show together is said besides) and next to
 * nothing: "slower" is what has to be found, so it gets nearly all errors. What is left to 1 % is for
 * noise that is not normal, and for runners that drift.
 */
const SLOWER_QUANTILE = 2.42;
const FIVE_RUNS_QUANTILE = 3.3;
const FASTER_QUANTILE = 4.5;
/**
 * The centre and the noise band of earlier times in milliseconds, the newest last; `undefined` below
 * five of them, counted from the last lasting change (`sinceLastStep`).
 *
 * The centre is Hodges and Lehmann's, the scale the cubic mean of the deviations (`spread.ts`). The
 * band is the scale times a normal quantile, widened for the uncertainty of the scale in the form of
 * Student's t (its expansion in 1/degrees: E. A. Cornish, R. A. Fisher, Revue de l'Institut
 * International de Statistique 5 (1938) 307-320, first term, times 2.46 for our scale), for that of
 * the centre (variance pi / 3 / runs: Hodges and Lehmann's paper), and for tails that are heavier than
 * normal ones (`tailFactor`). How often that errs, and what it finds, is measured by
 * scripts/bench-verdicts.ts; the table is in docs/reports.md.
 */
function baselineOf(earlierMs, { pooled = NO_SPREAD, comparisons = 1 } = {}) {
    const level = sinceLastStep(earlierMs);
    const centre = centreOf(level);
    if (centre === undefined || level.length < FEWEST_RUNS)
        return undefined;
    const spread = judgedBy(spreadOf(level), pooled);
    const tails = tailFactor(spread);
    const band = (quantile, scale, together = 1) => {
        const stricter = quantileFor(quantile, comparisons);
        const factor = stricter + (0.615 * (stricter ** 3 + stricter)) / spread.degrees;
        const error = Math.sqrt(1 / together + CENTRE_VARIANCE / level.length);
        return Math.max(factor * error * scale * tails, LEAST_BAND) * centre;
    };
    return {
        medianMs: centre,
        bandMs: band(SLOWER_QUANTILE, slowScale(spread)),
        fasterBandMs: band(FASTER_QUANTILE, scaleOf(spread)),
        fiveRunsBandMs: band(FIVE_RUNS_QUANTILE, slowScale(spread), 5),
        runs: level.length,
    };
}
/** Above this many deviations, the slow side has enough of them to speak for itself. */
const ENOUGH_SLOW = 60;
/** Times have a longer tail on the slow side, which a scale of both sides misses. */
function slowScale(spread) {
    if (spread.slowDegrees < ENOUGH_SLOW)
        return scaleOf(spread);
    return scaleOf({ cubes: spread.slowCubes, degrees: spread.slowDegrees });
}
/** Of Hodges and Lehmann's centre of normal values, in parts of one value's. */
const CENTRE_VARIANCE = Math.PI / 3;
/** What chance alone makes of the tails of normal noise, times the root of the number of deviations. */
const CHANCE_TAIL = 0.7;
const TAIL_WEIGHT = 0.7;
/** Of thirty runs, every 20th of them an outlier, a fifth have none to show: so much may be unseen. */
const UNSEEN_TAIL = 0.04;
/** Outliers that the scale already counts reach further still: tails say how far, where they are known. */
function tailFactor(spread) {
    const chance = CHANCE_TAIL / Math.sqrt(Math.max(1, spread.degrees));
    const unseen = spread.slowDegrees < ENOUGH_SLOW ? UNSEEN_TAIL : 0;
    return 1 + unseen + TAIL_WEIGHT * Math.max(0, tailOf(spread) - 1 - chance);
}
/** A series that is clearly noisier than the pool (2.5 standard errors) is judged by itself. */
function judgedBy(own, pooled) {
    const [ownScale, pooledScale] = [scaleOf(own), scaleOf(pooled)];
    const tolerated = 1 + 2.5 / Math.sqrt(2 * Math.max(1, own.degrees));
    if (pooled.degrees <= own.degrees || ownScale > pooledScale * tolerated)
        return own;
    return pooled;
}
/** A quantile for one of several comparisons (Bonferroni), by the tail's leading term. */
function quantileFor(quantile, comparisons) {
    return Math.sqrt(quantile ** 2 + 2 * Math.log(Math.max(1, comparisons)));
}

;// CONCATENATED MODULE: ./.build/release/report/cell-report.js


const REPORT_SCHEMA = 1;
/** Reports come from artifacts, which the code of a fork may have written: all of it is bounded. */
const cell_report_Text = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* maxLength */.Ru6(1000));
const Number_ = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* finite */.E2x());
const Ms = valibot_dist/* pipe */.FsL(Number_, valibot_dist/* minValue */.Wwf(0));
const Count = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0));
const VERDICTS = ['slower', 'faster', 'no significant change', 'not enough data'];
const CommandReport = valibot_dist/* object */.Ikc({
    label: cell_report_Text,
    outcome: valibot_dist/* picklist */.KIO(['succeeded', 'failed', 'cancelled', 'unknown']),
    nowMs: valibot_dist/* optional */.lqM(Ms),
    beforeMs: valibot_dist/* optional */.lqM(Ms),
    verdict: valibot_dist/* optional */.lqM(valibot_dist/* picklist */.KIO(VERDICTS)),
    usualMs: valibot_dist/* optional */.lqM(Ms),
    /** The work was another than before. */
    otherWork: valibot_dist/* boolean */.zMY(),
});
const Point = valibot_dist/* object */.Ikc({ startedAtMs: Number_, sha: cell_report_Text, runId: cell_report_Text, ms: Ms });
const SpreadReport = valibot_dist/* object */.Ikc({
    ...{ cubes: Ms, squares: Ms, degrees: Ms, slowCubes: Ms, slowDegrees: Ms },
});
const cell_report_Report = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(REPORT_SCHEMA),
    workflow: cell_report_Text,
    job: cell_report_Text,
    cell: cell_report_Text,
    runner: cell_report_Text,
    runId: cell_report_Text,
    runAttempt: cell_report_Text,
    sha: cell_report_Text,
    startedAtMs: Number_,
    commands: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(CommandReport), valibot_dist/* maxLength */.Ru6(100)),
    sccache: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ hits: Count, misses: Count })),
    /** Crates and build scripts of all commands; absent where cargo told of none. */
    units: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ compiled: Count, total: Count })),
    warnings: Count,
    /** The job's noise, for the verdicts of the repository's other jobs. */
    noise: valibot_dist/* optional */.lqM(SpreadReport),
    /** The time of all commands in earlier runs and in this one, the newest last. */
    history: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(Point), valibot_dist/* maxLength */.Ru6(100)),
});
function cellReport({ record, comparison, history, noise, warnings, }) {
    const { workflow, job, cell, runner, runId, runAttempt, sha } = record.job;
    const { sccache } = record;
    return {
        schema: REPORT_SCHEMA,
        ...{ workflow, job, cell: cut(cell), runner, runId, runAttempt, sha },
        startedAtMs: record.startedAtMs,
        commands: record.commands
            .slice(0, 100)
            .map((command, index) => commandReport(command, comparison?.commands[index])),
        ...(sccache === undefined ? {} : { sccache: { hits: sccache.hits, misses: sccache.misses } }),
        ...unitsOf(record),
        warnings,
        noise,
        history: pointsOf(record, history),
    };
}
function unitsOf({ commands }) {
    const counts = commands.flatMap(({ unitCounts }) => unitCounts ?? []);
    if (counts.length === 0)
        return {};
    const sumOf = (key) => counts.reduce((sum, count) => sum + count[key], 0);
    return { units: { compiled: sumOf('dirty'), total: sumOf('total') } };
}
function commandReport({ label, outcome, durationMs }, comparison) {
    return {
        label: cut(label),
        outcome,
        ...(durationMs === undefined ? {} : { nowMs: durationMs }),
        ...(comparison === undefined
            ? {}
            : { beforeMs: comparison.beforeMs, verdict: comparison.verdict }),
        ...(comparison?.baseline === undefined ? {} : { usualMs: comparison.baseline.medianMs }),
        otherWork: comparison?.work.kind === 'different',
    };
}
function pointsOf(record, { runs }) {
    const earlier = runs.map(({ startedAtMs, sha, runId, commands }) => {
        return { startedAtMs, sha, runId, ms: totalMs(commands) };
    });
    const { startedAtMs, job, commands } = record;
    const now = { startedAtMs, sha: job.sha, runId: job.runId, ms: totalMs(commands) };
    return [...earlier, now].slice(-100);
}
function cut(text) {
    return text.slice(0, 1000);
}
/** Reads a report that anybody may have written; `undefined` when it is not one. */
function parseCellReport(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(cell_report_Report, JSON.parse(text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}
/** What makes two reports those of one cell, in whatever attempt. */
function cellKey({ workflow, job, cell, runner }) {
    return JSON.stringify([workflow, job, cell, runner]);
}
/** Of each cell the report of its latest attempt, in a fixed order. */
function latestReports(reports) {
    const latest = new Map();
    for (const report of reports) {
        const known = latest.get(cellKey(report));
        if (known === undefined || Number(report.runAttempt) >= Number(known.runAttempt)) {
            latest.set(cellKey(report), report);
        }
    }
    return [...latest.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it);
}
/** `test (ubuntu-24.04, stable)`, as GitHub names the cells of a matrix; foreign text. */
function cell_report_plainName({ job, cell }) {
    const values = matrixValues(cell);
    return values.length === 0 ? job : `${job} (${values.join(', ')})`;
}
function matrixValues(cell) {
    try {
        const matrix = JSON.parse(cell);
        if (typeof matrix !== 'object' || matrix === null)
            return [];
        return Object.values(matrix).map((value) => typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    catch {
        return [cell]; // cut off where it was too long
    }
}

;// CONCATENATED MODULE: ./.build/release/report/comment-rows.js

/** What should be seen first stands first. */
const ORDER = [
    'failed',
    'slower',
    'cancelled',
    'not comparable',
    'faster',
    'no significant change',
    'not enough data',
];
function rowsOf(reports) {
    return latestReports(reports)
        .map(toRow)
        .toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}
function toRow(report) {
    return {
        report,
        verdict: verdictOf(report),
        nowMs: report.commands.reduce((sum, { nowMs = 0 }) => sum + nowMs, 0),
        compared: comparedOf(report),
    };
}
/**
 * A verdict is one on the usual time: the same row tells no other change than that. What was cut
 * short took no time that says anything.
 */
function comparedOf({ commands }) {
    const isCut = commands.some(({ outcome }) => outcome === 'failed' || outcome === 'cancelled');
    const timed = commands.filter(({ nowMs, beforeMs }) => nowMs !== undefined && beforeMs !== undefined);
    if (isCut || timed.length === 0)
        return undefined;
    const isUsual = timed.every(({ usualMs }) => usualMs !== undefined);
    const sumOf = (read) => timed.reduce((sum, command) => sum + (read(command) ?? 0), 0);
    return {
        nowMs: sumOf(({ nowMs }) => nowMs),
        againstMs: sumOf(({ usualMs, beforeMs }) => (isUsual ? usualMs : beforeMs)),
        isUsual,
        isPart: timed.length < commands.length,
    };
}
function verdictOf({ commands }) {
    const outcomes = new Set(commands.map(({ outcome }) => outcome));
    if (outcomes.has('failed'))
        return 'failed';
    if (outcomes.has('cancelled'))
        return 'cancelled';
    const verdicts = new Set(commands.map(({ verdict }) => verdict));
    if (verdicts.has('slower'))
        return 'slower';
    if (commands.some(({ otherWork }) => otherWork))
        return 'not comparable';
    if (verdicts.has('faster'))
        return 'faster';
    return verdicts.has('no significant change') ? 'no significant change' : 'not enough data';
}

;// CONCATENATED MODULE: ./.build/release/report/durations.js
/** A unit never stands alone on the next line. */
const NO_BREAK = '\u00a0';
/** `0.06 s`, `8.4 s`, `62 s`, `3 min 12 s`, `1 h 02 min`: no more digits than such times repeat in. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${inSeconds(ms, digitsOf(ms))}${NO_BREAK}s`;
    if (seconds < 3600)
        return [Math.floor(seconds / 60), 'min', twoDigits(seconds % 60), 's'].join(NO_BREAK);
    const minutes = Math.round(seconds / 60);
    return [Math.floor(minutes / 60), 'h', twoDigits(minutes % 60), 'min'].join(NO_BREAK);
}
/** `14.9 ± 0.7 s`, `69 ± 9 s`, `2 min 20 s ± 18 s`: the digits that the band allows. */
function around(ms, bandMs) {
    if (Math.round(ms / 1000) >= 120) {
        return `${duration(ms)}${NO_BREAK}±${NO_BREAK}${duration(bandMs)}`;
    }
    const digits = bandMs < 1000 ? digitsOf(bandMs) : 0;
    return `${inSeconds(ms, digits)}${NO_BREAK}±${NO_BREAK}${inSeconds(bandMs, digits)}${NO_BREAK}s`;
}
/** `−41 s (−66 %)`; without the percentage where there is nothing to relate it to. */
function change(ms, ratio) {
    // Less than a tenth of a second would be news of nothing.
    if (Math.abs(ms) < 50)
        return '±0';
    const text = duration(Math.max(100, Math.abs(ms)));
    const rounded = Math.round(Math.abs(ratio) * 100);
    // What still takes some time did not lose all of it.
    const percentage = ratio < 0 && ratio > -1 ? Math.min(rounded, 99) : rounded;
    const sign = ms < 0 ? '−' : '+';
    return percentage === 0
        ? `${sign}${text}`
        : `${sign}${text}${NO_BREAK}(${sign}${percentage}${NO_BREAK}%)`;
}
/** `12 %`; `<1 %` for what is there but small. */
function share(part, whole) {
    if (whole === 0 || part === 0)
        return `0${NO_BREAK}%`;
    const percentage = (part / whole) * 100;
    return percentage < 1 ? `<1${NO_BREAK}%` : `${Math.round(percentage)}${NO_BREAK}%`;
}
/** After the point. */
function digitsOf(ms) {
    if (Math.round(ms / 10) === 0)
        return 0;
    if (Math.round(ms / 10) < 10)
        return 2;
    return Math.round(ms / 100) < 100 ? 1 : 0;
}
function inSeconds(ms, digits) {
    return (ms / 1000).toFixed(digits);
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./.build/release/report/escape.js
/** Ends what GitHub makes of `@name`, `#12`, `https://` and `www.` without being seen. */
const WORD_JOINER = '\u2060';
/** What ends a line or rings a bell. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What is not seen: marks of direction, and all others but those that join letters and emoji. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
/** Foreign text on one line, with nothing in it that is not seen. */
function visible(text) {
    return text.replace(CONTROL, ' ').replace(INVISIBLE, '');
}
/**
 * Foreign text as text: safe in a table cell, in a paragraph, and inside HTML such as `<summary>`.
 * Entities, not backslashes: they are plain text in Markdown and in HTML alike.
 */
function cell(text) {
    return (visible(text)
        .replace(/[&<>|`[\]*~\\]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '&#95;')
        .replace(/@|(?<!&)#(?=\d)|(?:https?|ftp):|www(?=\.)|(?<![a-z0-9])GH-(?=\d)/gi, `$&${WORD_JOINER}`)
        .trim()
        .replace(/^[#+=-]|(?<=^\d+)[.)](?=\s|$)/, entity)
        // Between two dollars stands mathematics, and between two colons an emoji, as in `crate::x::y`. In an
        // element of its own neither is one, and who copies the path gets nothing that is not seen.
        .replace(/\$|:(?=[\w+-]+:)/g, (sign) => `<span>${sign}</span>`));
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/** Foreign text where nothing is read as Markdown, as in the log. */
function oneLine(text) {
    return visible(text).trim();
}
/** Foreign text as inline code, in a cell or elsewhere. Nothing in it is Markdown, HTML or a mention. */
function code(text) {
    const line = oneLine(text);
    return /[`|]/.test(line) || line === '' ? codeInHtml(text) : `\`${line}\``;
}
/** The same where Markdown is not read, as in `<summary>`. */
function codeInHtml(text) {
    return `<code>${cell(text)}</code>`;
}
/** At most `length` characters, with an ellipsis where some are missing. Before escaping. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, 2 * length + 1)];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./.build/release/report/fit.js
/** GitHub drops a step's summary above 1 MiB whole; other output of the step may share the file. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024 - 64 * 1024;
/**
 * The sections in their order, within a limit of UTF-8 bytes. Whole sections go, the least important
 * first, and a line at the end names them. Empty sections are no sections.
 */
function fitSections(sections, limitBytes) {
    const kept = sections.filter(({ markdown }) => markdown !== '');
    const dropped = [];
    let text = joined(kept, dropped);
    while (Buffer.byteLength(text) > limitBytes && kept.length > 0) {
        dropped.push(...kept.splice(leastImportant(kept), 1));
        text = joined(kept, dropped);
    }
    return text;
}
/** Of equals, the last one. */
function leastImportant(sections) {
    const least = Math.min(...sections.map(({ importance }) => importance));
    return sections.findLastIndex(({ importance }) => importance === least);
}
function joined(kept, dropped) {
    const parts = kept.map(({ markdown }) => markdown);
    const names = dropped.map(({ name }) => name).join(', ');
    const note = dropped.length === 0 ? [] : [`_Left out, to fit what GitHub shows: ${names}._`];
    return `${[...parts, ...note].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./.build/release/report/markdown.js

/** A Markdown table. Columns that are empty in every row are left out. */
function table(columns, rows) {
    const filled = columns.filter(({ of }) => rows.some((row) => of(row) !== ''));
    return (0,markdown_table/* markdownTable */.Q)([filled.map(({ title }) => title), ...rows.map((row) => filled.map(({ of }) => of(row)))], { align: filled.map(({ align }) => align ?? '') });
}
/** A part that is closed until somebody opens it. `summary` is HTML on one line. */
function details(summary, body) {
    // Without the empty lines, GitHub reads the body as HTML.
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Parts of text with an empty line between them; empty parts are left out. */
function paragraphs(...parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
/** `1 crate`, `2 crates`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The first few of a list in words: `a, b and 3 more`. */
function listed(items, most) {
    const left = items.length - most;
    if (left > 0)
        return `${items.slice(0, most).join(', ')} and ${left} more`;
    const last = items.at(-1) ?? '';
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

;// CONCATENATED MODULE: ./.build/release/report/comment.js







/** GitHub's own error text names 65,536 characters for a comment. */
const LIMIT_BYTES = 64_000;
const MOST_ROWS = 150;
const NAME_LENGTH = 80;
const WORDS = {
    failed: 'failed',
    slower: '**slower**',
    cancelled: 'cancelled',
    'not comparable': 'not comparable',
    faster: '**faster**',
    'no significant change': 'no significant change',
    'not enough data': 'no verdict yet',
};
/** The comment on a pull request: a row for each job of the run, whoever writes it. */
function renderComment({ reports, runUrl }) {
    const rows = rowsOf(reports);
    const shown = rows.slice(0, MOST_ROWS);
    const sections = [
        { name: 'headline', importance: 100, markdown: headline(rows) },
        { name: 'jobs', importance: 90, markdown: table(COLUMNS, shown) },
        { name: 'commands', importance: 20, markdown: renderCommands(shown) },
        { name: 'more', importance: 50, markdown: footer(rows, runUrl) },
    ];
    return fitSections(sections, LIMIT_BYTES);
}
/** In the order of the rows; what is as usual is only news where nothing else is. */
function headline(rows) {
    const [first] = rows;
    if (first !== undefined && rows.length === 1)
        return `### cargo: ${ALONE[first.verdict]}`;
    const withVerdict = (verdict) => rows.filter((row) => row.verdict === verdict).length;
    const parts = ORDER.flatMap((verdict) => {
        const number = withVerdict(verdict);
        return number === 0 || QUIET.has(verdict) ? [] : [`${number} ${verdict}`];
    });
    const quiet = withVerdict('no significant change') > 0 ? 'no significant change' : WORDS['not enough data'];
    const jobs = count(rows.length, 'job');
    return `### cargo in ${jobs}: ${parts.length === 0 ? quiet : parts.join(', ')}`;
}
const ALONE = {
    ...WORDS,
    slower: 'slower than usual',
    faster: 'faster than usual',
    'not comparable': 'not comparable with the run before',
};
const QUIET = new Set(['no significant change', 'not enough data']);
const COLUMNS = [
    { title: 'Verdict', of: ({ verdict }) => WORDS[verdict] },
    { title: 'Job', of: ({ report }) => nameOf(report) },
    { title: 'cargo took', align: 'right', of: ({ nowMs }) => duration(nowMs) },
    {
        title: 'Change',
        align: 'right',
        of: ({ compared }) => {
            if (compared === undefined || compared.againstMs === 0)
                return '';
            const changeMs = compared.nowMs - compared.againstMs;
            return change(changeMs, changeMs / compared.againstMs);
        },
    },
    {
        title: 'Usual',
        align: 'right',
        of: ({ compared }) => {
            if (compared === undefined)
                return '';
            const notes = [
                compared.isUsual ? '' : 'last\u00a0run',
                compared.isPart ? 'in\u00a0part' : '',
            ].filter((note) => note !== '');
            const time = duration(compared.againstMs);
            return notes.length === 0 ? time : `${time} (${notes.join(', ')})`;
        },
    },
    {
        title: 'Compiled',
        align: 'right',
        of: ({ report: { units, sccache } }) => {
            if (units === undefined)
                return '';
            const from = sccache === undefined || sccache.hits === 0 ? '' : ` (${sccache.hits} from sccache)`;
            return `${units.compiled} of ${units.total}${from}`;
        },
    },
];
function nameOf(report) {
    return cell(shorten(cell_report_plainName(report), NAME_LENGTH));
}
function renderCommands(rows) {
    const commands = rows.flatMap(({ report }) => report.commands.map((command) => ({ report, command })));
    if (commands.length <= rows.length)
        return '';
    return details('<b>Each command</b>', table(COMMAND_COLUMNS, commands.slice(0, MOST_ROWS)));
}
const COMMAND_COLUMNS = [
    { title: 'Job', of: ({ report }) => nameOf(report) },
    { title: 'Command', of: ({ command }) => code(shorten(command.label, NAME_LENGTH)) },
    {
        title: 'Now',
        align: 'right',
        of: ({ command: { nowMs } }) => (nowMs === undefined ? '' : duration(nowMs)),
    },
    {
        title: 'Usual',
        align: 'right',
        of: ({ command: { usualMs } }) => (usualMs === undefined ? '' : duration(usualMs)),
    },
    { title: 'Verdict', of: ({ command }) => commandWords(command) },
];
function commandWords({ outcome, verdict, otherWork }) {
    if (outcome === 'failed' || outcome === 'cancelled')
        return outcome;
    if (otherWork && verdict === 'not enough data')
        return WORDS['not comparable'];
    return WORDS[verdict ?? 'not enough data'];
}
function footer(rows, runUrl) {
    const left = rows.length - MOST_ROWS;
    const where = runUrl === undefined ? 'The job summaries' : `[The job summaries](${runUrl})`;
    const sentences = [
        left > 0 ? `And ${count(left, 'job')} more.` : '',
        rows.some(({ verdict }) => verdict === 'not enough data') ? NO_VERDICT : '',
        warningsOf(rows),
        `${where} say why: causes, slowest crates, cache, linker and settings.`,
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
const NO_VERDICT = `A verdict takes ${FEWEST_RUNS} runs of the default branch that did the same work.`;
function warningsOf(rows) {
    const warned = rows.filter(({ report: { warnings } }) => warnings > 0);
    const warnings = warned.reduce((sum, { report }) => sum + report.warnings, 0);
    const [first] = warned;
    if (first === undefined)
        return '';
    const where = warned.length === 1 ? nameOf(first.report) : count(warned.length, 'job');
    return `${count(warnings, 'warning')} in ${where}.`;
}

;// CONCATENATED MODULE: ./.build/release/report/comment-marker.js

const comment_marker_MARKER = /^<!-- fast-cargo ([0-9a-f]{16}) run (\d{1,15})(?: of ([0-9a-f]{16}))?(?: comment (\d{1,15}))? -->/;
function markerKey(workflow) {
    return (0,external_node_crypto_.createHash)('sha256').update(workflow).digest('hex').slice(0, 16);
}
/** `id` is the comment's own, once there is one. */
function markerLine({ key, runId, runMark }, id) {
    const proof = id === undefined ? runMark && ` of ${runMark}` : ` comment ${id}`;
    return `<!-- fast-cargo ${key} run ${runId}${proof ?? ''} -->`;
}
/**
 * The run that a comment is about; `undefined` when it is not ours. That our token wrote it, GitHub
 * says. That this was fast-cargo, and no other workflow which repeats somebody's words, is proven by
 * the comment's own id in it, which nobody knows before it is there; and in the moment before it is
 * put in, by what the jobs of this run alone know.
 */
function readMarker({ id, body, isByUs }, { key, runId, runMark }) {
    const [, found, run, mark, own] = comment_marker_MARKER.exec(body) ?? [];
    if (!isByUs || found !== key)
        return undefined;
    const isOfRun = runMark !== undefined && mark === runMark && Number(run) === runId;
    return isOfRun || Number(own) === id ? { runId: Number(run) } : undefined;
}

;// CONCATENATED MODULE: ./.build/release/report/reports-of-jobs.js

/**
 * The reports of a run's jobs as GitHub knows them, at most one for each: whoever may upload artifacts
 * may say of himself that he is many. Those go first that bear the name of a job; a job with a name of
 * its own in the workflow file cannot be told by it, so others fill what places are left.
 */
function reportsOfJobs(reports, jobs) {
    const free = [...jobs];
    const takes = (report) => {
        const name = cell_report_plainName(report);
        // Jobs of a called workflow: `caller / test`.
        const place = free.findIndex((job) => job === name || job.endsWith(` / ${name}`));
        if (place !== -1)
            free.splice(place, 1);
        return place !== -1;
    };
    const latest = latestReports(reports);
    const named = new Set(latest.filter(takes));
    const others = latest.filter((report) => !named.has(report)).slice(0, free.length);
    const kept = new Set([...named, ...others]);
    return latest.filter((report) => kept.has(report));
}

;// CONCATENATED MODULE: ./.build/release/report/sticky-comment.js


/** A workflow's token has 1,000 calls an hour for all jobs of the repository. */
const MOST_CALLS = 6;
/** Pages of a hundred comments that are looked through; later ones leave no calls to write with. */
const MOST_PAGES = 4;
/**
 * Keeps one comment for the run, provably ours, whichever job writes last: after each write it is looked once more
 * whether other jobs have told something meanwhile. Of several comments the one with the lowest id
 * stays, and the others are taken away. At most six calls of the REST API.
 */
async function keepComment(request, ports) {
    const progress = { request, ports, calls: request.callsMade ?? 0 };
    const { own, headSha } = await findOwn(progress);
    if (own === undefined)
        return { kind: 'too many comments' };
    const [found, ...others] = own;
    if (await isSuperseded(found, headSha, progress))
        return { kind: 'superseded' };
    if (found === undefined)
        return createComment(progress);
    const outcome = await keepCurrent(found, 'unchanged', progress);
    // What is left over when the calls are used up, the next job takes away.
    for (const other of others.slice(0, MOST_CALLS - progress.calls))
        await remove(other.id, progress);
    return outcome;
}
async function findOwn(progress) {
    const { request, ports } = progress;
    const own = [];
    let after;
    for (let pages = 1;; pages++) {
        progress.calls += 1;
        const page = await ports.pullRequests.comments(request.pull, after === undefined ? {} : { after });
        own.push(...page.comments.filter((comment) => isOwn(comment, request)));
        const { headSha, next } = page;
        if (next === undefined)
            return { own, headSha };
        if (pages === MOST_PAGES)
            return { own: own.length > 0 ? own : undefined, headSha };
        after = next;
    }
}
function isOwn(comment, { marker }) {
    return readMarker(comment, marker) !== undefined;
}
/**
 * Whether the comment is about a later run, by what GitHub knows of it: the pull request has moved on
 * to another commit, or there is such a run. What the comment says of itself is no proof.
 */
async function isSuperseded(comment, headSha, progress) {
    const { marker, workflow, headSha: ownHead } = progress.request;
    const runId = comment && readMarker(comment, marker)?.runId;
    if (runId === undefined || runId <= marker.runId)
        return false;
    if (ownHead !== undefined && headSha !== ownHead)
        return true;
    progress.calls += 1;
    try {
        const run = await progress.ports.pullRequests.run(runId);
        return run?.workflow === workflow && run.headSha === headSha;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            return false; // the token may not ask: both are about one commit
        throw error;
    }
}
function bodyOf(text, { marker }, id) {
    return `${markerLine(marker, id)}\n${text}`;
}
/** Jobs that find no comment at the same time all make one; all but the first then take theirs away. */
async function createComment(progress) {
    const { request, ports } = progress;
    const body = bodyOf(await request.compose(), request);
    progress.calls += 1;
    const created = await ports.pullRequests.create(request.pull, body);
    progress.calls += 1;
    const { comments } = await ports.pullRequests.comments(request.pull, 'newest');
    const [lowest] = comments
        .filter((comment) => isOwn(comment, request) && comment.id < created.id)
        .toSorted((one, other) => one.id - other.id);
    if (lowest === undefined)
        return keepCurrent(created, 'written', progress);
    await remove(created.id, progress);
    return keepCurrent(lowest, 'unchanged', progress);
}
async function remove(id, progress) {
    progress.calls += 1;
    try {
        await progress.ports.pullRequests.remove(id);
    }
    catch (error) {
        if (!isGone(error))
            throw error; // another job was faster
    }
}
/** Writes until nothing new was told during the write, or no call is left. */
async function keepCurrent(comment, before, progress) {
    const { request, ports } = progress;
    let { body } = comment;
    let kind = before;
    for (let round = 0; progress.calls < MOST_CALLS; round++) {
        if (bodyOf(await request.compose(), request, comment.id) === body)
            break;
        if (round > 0)
            await ports.clock.wait(pauseMs(round));
        body = bodyOf(await request.compose(), request, comment.id);
        progress.calls += 1;
        try {
            await ports.pullRequests.update(comment.id, body);
        }
        catch (error) {
            if (isGone(error) && progress.calls <= MOST_CALLS - 3)
                return createComment(progress);
            throw error;
        }
        kind = 'written';
    }
    return { kind, id: comment.id };
}
function isGone(error) {
    return error instanceof errors/* ApiError */.hD && error.status === 404;
}
/** Jobs that end together come to rest, so that the few calls suffice for all of them. */
function pauseMs(round) {
    return 400 * round + Math.random() * 600;
}

;// CONCATENATED MODULE: ./.build/release/job/read-reports.js



const REPORT_FILE = 'report.json';
/** `fast-cargo-<cell>-<attempt>`: what `shareReport` uploads. */
const NAME = /^fast-cargo-[0-9a-f]{24}-\d{1,6}$/;
/** Reports are a few kilobytes, records below a megabyte: more is not ours. */
const LIMITS = {
    artifactBytes: 10_000_000,
    packedBytes: 100_000,
    unpackedBytes: 1_000_000,
    files: 20,
};
const MOST_REPORTS = 500;
/** Downloads side by side. */
const AT_ONCE = 8;
/** So many of the refused artifacts are named. */
const MOST_NAMED = 5;
function noReports() {
    return { read: new Map(), missing: new Set() };
}
/** Looks for new reports of this run, or of another one, and returns all. One that cannot be had costs itself alone. */
async function readReports(known, folder, { artifacts, log }, runId) {
    const listed = (await artifacts.list(runId)).filter(({ name }) => NAME.test(name));
    const left = listed.slice(0, MOST_REPORTS).filter(({ id }) => !known.read.has(id));
    const refused = [];
    const failed = [];
    const take = async (artifact) => {
        const { id, name } = artifact;
        try {
            known.read.set(id, await readReport(artifact, { folder, runId }, artifacts));
        }
        catch (error) {
            const what = `${name} (${(0,errors/* describeError */.Uc)(error)})`;
            if (error instanceof errors/* RefusedError */.fk) {
                known.read.set(id, undefined);
                refused.push(what);
            }
            else if (!known.missing.has(id)) {
                known.missing.add(id);
                failed.push(what);
            }
        }
    };
    const work = Array.from({ length: AT_ONCE }, async () => {
        for (let next = left.pop(); next !== undefined; next = left.pop())
            await take(next);
    });
    await Promise.all(work);
    if (refused.length > 0)
        log.warning(wordsOf('Refused', refused));
    if (failed.length > 0)
        log.warning(wordsOf('Could not be read', failed));
    return [...known.read.values()].filter((report) => report !== undefined);
}
async function readReport({ id, sizeBytes }, { folder, runId }, artifacts) {
    if (sizeBytes > LIMITS.artifactBytes) {
        throw new errors/* RefusedError */.fk(`it has ${sizeBytes} bytes, more than ${LIMITS.artifactBytes}`);
    }
    const scratch = (0,external_node_path_.join)(folder, String(id));
    const wanted = { id, runId, file: REPORT_FILE, scratch, limits: LIMITS };
    const report = parseCellReport((await artifacts.readText(wanted)) ?? '');
    if (report === undefined)
        throw new errors/* RefusedError */.fk('it holds no report that can be read');
    return report;
}
function wordsOf(what, artifacts) {
    const named = artifacts.slice(0, MOST_NAMED).join(', ');
    const others = artifacts.length - MOST_NAMED;
    const which = others > 0 ? `${named} and ${others} more` : named;
    return `${what}, and left out of the report: ${which}.`;
}

;// CONCATENATED MODULE: ./.build/release/job/comment-on-pull.js






/** With more jobs, only the last ones write: the calls of all would come near GitHub's limit. */
const MOST_WRITING_JOBS = 20;
/** As many jobs may be ending at the same moment. */
const ENDING_TOGETHER = 3;
/** Keeps the run's comment on the pull request, where there is one and the token may. */
async function commentOnPull({ places, job }, runner) {
    const { pullRequest } = runner.job.context;
    if (pullRequest === undefined)
        return;
    const known = noReports();
    await explained(runner, async () => {
        const reports = await readReports(known, places.reports, runner);
        const { runId, workflow } = job;
        const isLarge = reports.length > MOST_WRITING_JOBS;
        const jobs = isLarge ? await runner.pullRequests.jobsOf(runId) : undefined;
        if (jobs !== undefined && !isAmongLast(reports.length, jobs)) {
            return runner.log.info('Other jobs of this run are still at work: one of them comments.');
        }
        const { number: pull, headSha } = pullRequest;
        const request = { known, pull, headSha, runId, workflow, places, jobs: jobs?.names };
        await writeComment({ ...request, callsMade: jobs?.calls ?? 0 }, runner);
    });
}
async function writeComment({ known, pull, headSha, runId, workflow, places, jobs, callsMade }, runner) {
    const { serverUrl, repository, runId: ownRun, runMark } = runner.job.context;
    const runUrl = serverUrl && `${serverUrl}/${repository}/actions/runs/${runId}`;
    const elsewhere = runId === ownRun ? undefined : runId;
    const outcome = await keepComment({
        ...{ pull, headSha, workflow, callsMade },
        marker: { key: markerKey(workflow), runId: Number(runId), runMark },
        compose: async () => {
            const read = await readReports(known, places.reports, runner, elsewhere);
            const reports = jobs === undefined ? read : reportsOfJobs(read, jobs);
            return renderComment({ reports, runUrl });
        },
    }, runner);
    runner.log.info(comment_on_pull_WORDS[outcome.kind]);
}
const comment_on_pull_WORDS = {
    written: "Wrote this run's comment on the pull request.",
    unchanged: "This run's comment on the pull request says all of it already.",
    superseded: 'A later run has its comment on the pull request already.',
    'too many comments': 'The pull request has more than 400 comments, none of them ours among the first: nothing is written.',
};
function isAmongLast(reports, { total, unfinished }) {
    return unfinished <= ENDING_TOGETHER || reports >= total;
}
/** A comment that cannot be written is no failure: the summary has everything. */
async function explained({ log }, body) {
    try {
        await body();
    }
    catch (error) {
        log.info(`No comment on the pull request: ${comment_on_pull_reasonOf(error)} The job summary has it all.`);
    }
}
function comment_on_pull_reasonOf(error) {
    if (error instanceof errors/* ApiError */.hD && (error.status === 403 || error.status === 401)) {
        return 'the token may not write it. With "permissions: pull-requests: write" it may; for pull requests from forks, see docs/reports.md.';
    }
    return `${(0,errors/* describeError */.Uc)(error)}.`;
}

;// CONCATENATED MODULE: ./.build/release/cargo/command-line-config.js



/** How an argument of the command itself is called where it sets a key. */
const COMMAND_LINE = '--config';
/** The values of one of cargo's long options, in their order; what comes after `--` is not cargo's. */
function argumentValues(args, name) {
    const end = args.indexOf('--');
    const own = end === -1 ? args : args.slice(0, end);
    return own.flatMap((arg, index) => {
        if (own[index - 1] === name)
            return [arg];
        return arg.startsWith(`${name}=`) ? [arg.slice(name.length + 1)] : [];
    });
}
/** Reads the `--config` arguments of a command: a file that exists, else TOML. The one that wins comes last. */
async function readCommandLine(args, cwd, files) {
    const read = [];
    for (const argument of argumentValues(args, '--config')) {
        const path = (0,external_node_path_.isAbsolute)(argument) ? argument : (0,external_node_path_.join)(cwd, argument);
        const fromFile = await layersOf(path, files);
        const table = fromFile.length > 0 ? undefined : parseArgument(argument);
        if (table !== undefined)
            read.push({ path: COMMAND_LINE, table });
        read.push(...fromFile.toReversed());
    }
    return read;
}
function parseArgument(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined; // cargo has said what is wrong with it
    }
}

;// CONCATENATED MODULE: ./.build/release/cargo/read-manifest.js




/**
 * The root manifest of the workspace that a folder belongs to, found as cargo does; `undefined` when
 * there is none or it cannot be read.
 */
async function readRootManifest(cwd, files) {
    const nearest = await firstManifest(upwards(cwd), files);
    if (nearest === undefined || isTable(nearest.table['workspace']))
        return nearest;
    const folder = (0,external_node_path_.dirname)(nearest.path);
    const named = valueAt(nearest.table, ['package', 'workspace']);
    if (typeof named === 'string')
        return read_manifest_readManifest((0,external_node_path_.resolve)(folder, named), files);
    for (const above of upwards(folder).slice(1)) {
        const manifest = await read_manifest_readManifest(above, files);
        if (manifest !== undefined && isTable(manifest.table['workspace'])) {
            return excludes(manifest, folder) ? nearest : manifest;
        }
    }
    return nearest;
}
async function firstManifest(folders, files) {
    for (const folder of folders) {
        const manifest = await read_manifest_readManifest(folder, files);
        if (manifest !== undefined)
            return manifest;
    }
    return undefined;
}
async function read_manifest_readManifest(folder, files) {
    const path = (0,external_node_path_.join)(folder, 'Cargo.toml');
    try {
        const text = await files.readText(path, MOST_TOML_BYTES);
        return text === undefined ? undefined : { path, table: (0,dist/* parse */.qg)(text), text };
    }
    catch {
        return undefined; // cargo will say what is wrong with it
    }
}
/** A folder that `members` names is a member even below an excluded one; globs are cargo's affair. */
function excludes({ path, table }, folder) {
    const isBelow = (entry) => {
        if (typeof entry !== 'string')
            return false;
        const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), entry), folder);
        return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
    };
    const named = (key) => {
        const entries = valueAt(table, ['workspace', key]);
        return Array.isArray(entries) && entries.some(isBelow);
    };
    return named('exclude') && !named('members');
}

;// CONCATENATED MODULE: ./.build/release/cargo/setting-line.js

/** `/repo/.cargo/config.toml:4` for what a file sets, else the name of the variable. */
function placeOf(key, { from }, { config, manifest, }) {
    const files = [...config.layers, ...(manifest === undefined ? [] : [manifest])];
    const text = files.find(({ path }) => path === from)?.text;
    const line = text === undefined ? undefined : setting_line_lineOf(text, key);
    return line === undefined ? from : `${from}:${line}`;
}
/** In a longer text nobody looks for a line, and reading it for one takes seconds. */
const LONGEST_TEXT = 100_000;
/** The line that a key is set in, from 1; `undefined` when the text does not set it. */
function setting_line_lineOf(text, key) {
    if (text.length > LONGEST_TEXT || !text.includes(key.at(-1) ?? ''))
        return undefined;
    const found = setting_line_entriesOf(text).find(({ path }) => key.every((part, at) => path[at] === part));
    return found?.line;
}
/** Every header and key of a text with its whole path, in their order; none when it is not TOML. */
function setting_line_entriesOf(text) {
    try {
        return (0,toml_patch/* parseDocument */.Tp)(text).cst.flatMap((block) => {
            const line = block.loc.start.line;
            if (block.type === 'KeyValue')
                return entriesIn(block, []);
            // An array of tables has its keys in no place that a path leads to.
            if (block.type !== 'Table')
                return [];
            const path = block.key.item.value;
            return [{ path, line }, ...block.items.flatMap((row) => entriesIn(row, path))];
        });
    }
    catch {
        return []; // the file is known without its lines
    }
}
function entriesIn(row, above) {
    if (row.type !== 'KeyValue')
        return [];
    const path = [...above, ...row.key.value];
    const inner = row.value.type === 'InlineTable' ? row.value.items : [];
    const line = row.loc.start.line;
    return [{ path, line }, ...inner.flatMap(({ item }) => entriesIn(item, path))];
}

;// CONCATENATED MODULE: ./.build/release/cargo/review-commands.js







const review_commands_BUILDS = /^cargo (?:\+\S+ )?(?:build|check|test|run|bench|rustc|rustdoc|doc|install|fix|clippy|nextest|[bctrd])(?: |$)/;
/**
 * What the job's own commands did with our settings: a sentence for each way in which a command went
 * past them, or in which they won over something that the project says there.
 */
async function reviewCommands({ commands, settings, configParent }, files) {
    const file = configFileOf(configParent);
    const ours = settings.filter(({ outcome, from }) => outcome === 'set' && from.startsWith(file));
    if (ours.length === 0)
        return [];
    const notes = [];
    for (const command of commands.filter(({ label }) => review_commands_BUILDS.test(label))) {
        notes.push(...(await reviewPlace(command, configParent, files)));
        notes.push(...(await reviewArguments(command, ours, files)));
        notes.push(...(await reviewManifest(command, ours, files)));
    }
    return [...new Set(notes)];
}
/** Cargo looks for its config from the folder it is started in, not from the manifest. */
async function reviewPlace(command, configParent, files) {
    const { label, cwd } = command;
    if (/^cargo (?:\+\S+ )?install /.test(label) &&
        argumentValues(command.args, '--path').length === 0) {
        return [`\`${label}\` reads the config of CARGO_HOME alone, so it built without the settings.`];
    }
    const here = (await files.realPath(cwd)) ?? cwd;
    if (review_commands_isBelow(here, (await files.realPath(configParent)) ?? configParent))
        return [];
    return [
        `\`${label}\` was started in ${cwd}, where cargo does not find the settings, so it built without them. Start it inside the checkout.`,
    ];
}
async function reviewArguments({ label, args, cwd }, ours, files) {
    const layers = await readCommandLine(args, cwd, files);
    const keys = layers.flatMap(({ table }) => merge_config_leaves(table).map(([key]) => config_keyName(key)));
    const beaten = ours.map(({ key }) => key).filter((key) => keys.includes(key));
    return beaten.length === 0
        ? []
        : [`\`${label}\` sets ${beaten.join(', ')} with --config, which wins over the setting here.`];
}
/** The settings were made for one workspace; another one in the same checkout gets them too. */
async function reviewManifest(command, ours, files) {
    if (isRelease(command))
        return [];
    const [named] = argumentValues(command.args, '--manifest-path');
    const folder = named === undefined ? command.cwd : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(command.cwd, named));
    const manifest = await readRootManifest(folder, files);
    if (manifest === undefined)
        return [];
    return ours.flatMap(({ key, value }) => {
        const path = review_commands_partsOf(key);
        const theirs = valueAt(manifest.table, path);
        if (theirs === undefined || String(theirs) === value)
            return [];
        const line = setting_line_lineOf(manifest.text ?? '', path);
        const place = line === undefined ? manifest.path : `${manifest.path}:${line}`;
        return [
            `${key} = ${value} won over ${place} (${theirs}) in \`${command.label}\`: that workspace is not the one of the input working-directory. Set profile: off, or run it in a job of its own.`,
        ];
    });
}
/** The settings are for dev and its heirs. */
function isRelease({ label, args }) {
    const named = argumentValues(args, '--profile').some((profile) => /^(release|bench)$/.test(profile));
    return named || args.includes('--release') || args.includes('-r') || /^cargo bench/.test(label);
}
/** Our own keys have one part that needs quotes, `"*"`. */
function review_commands_partsOf(key) {
    return key.split('.').map((part) => part.replaceAll('"', ''));
}
function review_commands_isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./.build/release/linker/elf.js
/** A section header table is a few kilobytes; more is not a file that a linker wrote. */
const TABLE_LIMIT_BYTES = 4 * 1024 * 1024;
const SECTION_LIMIT_BYTES = 256 * 1024;
const ELF64 = {
    word: 8,
    tableOffset: 40,
    entrySize: 58,
    count: 60,
    namesIndex: 62,
    sectionOffset: 24,
    sectionSize: 32,
    section: 64,
};
const ELF32 = {
    word: 4,
    tableOffset: 32,
    entrySize: 46,
    count: 48,
    namesIndex: 50,
    sectionOffset: 16,
    sectionSize: 20,
    section: 40,
};
/**
 * The content of some sections, by name, of a program or library in little-endian ELF (System V ABI,
 * chapter 4); those it has not are not in the answer. `undefined` for all other files, objects that
 * nobody linked among them. Reads no more than it needs.
 */
async function readSections(path, names, files) {
    const header = await files.readBytes(path, { offset: 0, length: 64 });
    const layout = header === undefined ? undefined : layoutOf(header);
    if (header === undefined || layout === undefined)
        return undefined;
    const sections = await readTable(path, header, layout, files);
    const namesSection = sections?.[header.readUInt16LE(layout.namesIndex)];
    if (sections === undefined || namesSection === undefined)
        return undefined;
    const nameTable = await readSection(path, namesSection, files);
    const found = new Map();
    for (const section of sections) {
        const name = stringAt(nameTable, section.nameAt);
        if (names.includes(name))
            found.set(name, await readSection(path, section, files));
    }
    return found;
}
function layoutOf(header) {
    const isElf = header.length === 64 && header.subarray(0, 4).toString('latin1') === '\x7fELF';
    if (!isElf || header[5] !== 1)
        return undefined; // 1: little-endian
    if (![2, 3].includes(header.readUInt16LE(16)))
        return undefined; // programs and shared objects
    return header[4] === 2 ? ELF64 : ELF32;
}
async function readTable(path, header, layout, files) {
    const offset = wordAt(header, layout.tableOffset, layout);
    const entrySize = header.readUInt16LE(layout.entrySize);
    const length = entrySize * header.readUInt16LE(layout.count);
    if (entrySize !== layout.section || length > TABLE_LIMIT_BYTES)
        return undefined;
    if (!Number.isSafeInteger(offset))
        return undefined;
    const table = await files.readBytes(path, { offset, length });
    if (table === undefined || table.length < length)
        return undefined;
    return Array.from({ length: length / entrySize }, (_, index) => {
        const entry = table.subarray(index * entrySize, (index + 1) * entrySize);
        return {
            nameAt: entry.readUInt32LE(0),
            offset: wordAt(entry, layout.sectionOffset, layout),
            size: wordAt(entry, layout.sectionSize, layout),
        };
    });
}
function wordAt(buffer, at, { word }) {
    return word === 8 ? Number(buffer.readBigUInt64LE(at)) : buffer.readUInt32LE(at);
}
async function readSection(path, { offset, size }, files) {
    if (!Number.isSafeInteger(offset))
        return Buffer.alloc(0);
    const length = Math.min(size, SECTION_LIMIT_BYTES);
    return (await files.readBytes(path, { offset, length })) ?? Buffer.alloc(0);
}
function stringAt(table, at) {
    const end = table.indexOf(0, at);
    return table.toString('latin1', at, end === -1 ? undefined : end);
}

;// CONCATENATED MODULE: ./.build/release/linker/who-linked.js

/** What each linker writes of itself. Parts that it only copied, such as the compilers' lines, name none. */
const SIGNATURES = [
    [/\bmold (\d+(?:\.\d+)*)/, 'mold'],
    [/\bwild(?: version)? (\d+(?:\.\d+)*)/i, 'wild'],
    [/\bLLD (\d+(?:\.\d+)*)/, 'LLD'],
];
/**
 * Who linked a program or library, by its `.comment` section: `mold 3.0.0`, `LLD 22.1.2`,
 * `wild 0.10.0`, `gold`, or `GNU ld`, which alone leaves no word. `undefined` for what is not ELF, is
 * an object that nobody linked, or has lost that section.
 */
async function whoLinked(path, files) {
    const sections = await readSections(path, ['.comment', GOLD_NOTE], files);
    const comment = sections?.get('.comment')?.toString('latin1');
    if (sections === undefined || comment === undefined)
        return undefined;
    for (const [pattern, name] of SIGNATURES) {
        const version = pattern.exec(comment)?.[1];
        if (version !== undefined)
            return `${name} ${version}`;
    }
    return sections.has(GOLD_NOTE) ? 'gold' : 'GNU ld';
}
const GOLD_NOTE = '.note.gnu.gold-version';

;// CONCATENATED MODULE: ./.build/release/linker/count-linked.js


const LinkLine = valibot_dist/* object */.Ikc({
    output: valibot_dist/* string */.YjP(),
    ms: valibot_dist/* number */.aig(),
    linker: valibot_dist/* picklist */.KIO(['ours', 'default']),
    fallback: valibot_dist/* boolean */.zMY(),
    reason: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
/** Counts what our driver linked, by its record `links.jsonl` and by the artifacts themselves. */
async function countLinked(recordFile, files) {
    const links = parseLinks((await files.readText(recordFile)) ?? '');
    const outputs = new Set(links.map((link) => link.output));
    const linked = {};
    for (const output of outputs) {
        const linker = await whoLinked(output, files);
        if (linker !== undefined)
            linked[linker] = (linked[linker] ?? 0) + 1;
    }
    const fallbacks = links.filter(({ fallback }) => fallback);
    return {
        linked,
        fallbacks: fallbacks.length,
        fallbackReason: fallbacks.find(({ reason }) => reason !== undefined)?.reason,
        links: links.length,
        linkMs: links.reduce((sum, { ms }) => sum + ms, 0),
        outputs,
    };
}
/** A line that was cut off, as by a full disk, is passed over. */
function parseLinks(text) {
    return text.split('\n').flatMap((line) => {
        try {
            const parsed = valibot_dist/* safeParse */.xLC(LinkLine, JSON.parse(line));
            return parsed.success ? [parsed.output] : [];
        }
        catch {
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./.build/release/cargo/target-layout.js

const SHARED = /^(?:(.*?)\/)?\.fingerprint\/([^/]+)-([0-9a-f]{16})$/;
const OWN = /^((?:(.*?)\/)?build\/([^/]+)\/([0-9a-f]{16}))\/fingerprint$/;
const INSIDE_OWN = /^((?:.*?\/)?build\/[^/]+\/([0-9a-f]{16}))\//;
const OUT_DIR = /^(?:.*?\/)?build\/[^/]+(?:\/[0-9a-f]{16})?\/out(?:\/|$)/;
const HASH = /^[0-9a-f]{16}$/;
const IN_NAME = /-([0-9a-f]{16})(?:\.|$)/;
const OUTPUT = /^(?:lib)?(.+?)(?:-([0-9a-f]{16}))?\.([a-z]+)$/;
const OF_OUTPUTS = /^(.*)[/\\](?:deps|examples|build[/\\][^/\\]+(?:[/\\][0-9a-f]{16}[/\\]out)?)$/;
/** Of the folder that holds a unit's fingerprint; `undefined` for any other. */
function target_layout_placeOfUnit(fingerprint) {
    const shared = SHARED.exec(fingerprint);
    if (shared !== null) {
        const [, profile = '', name = '', hash = ''] = shared;
        return { profile, package: name, hash, own: undefined };
    }
    const [, own, profile = '', name = '', hash = ''] = OWN.exec(fingerprint) ?? [];
    return own === undefined ? undefined : { profile, package: name, hash, own };
}
/** The folder of the fingerprint that a file is part of. */
function target_layout_fingerprintOf(path) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    return target_layout_placeOfUnit(folder) === undefined ? undefined : folder;
}
/** The folder of the unit's own that a path lies in. */
function ownFolderOf(path) {
    const [, folder, hash = ''] = INSIDE_OWN.exec(path) ?? [];
    return folder === undefined ? undefined : { folder, hash };
}
/** Whether a path may be what rustc made of a library or a binary, or its list of sources. */
function target_layout_isCompiled(path) {
    return /\/(?:deps|examples|build\/[^/]+)\/[^/]+$/.test(path) || isOwnOutput(path);
}
function isOwnOutput(path) {
    const own = ownFolderOf(path);
    return own !== undefined && /^\/out\/[^/]+$/.test(path.slice(own.folder.length));
}
/** Whether a path is a folder that build scripts write to (OUT_DIR), or lies in one. */
function isInOutDir(path) {
    return OUT_DIR.test(path);
}
/** The unit's hash in the name of something that lies beside others: `serde-0123456789abcdef`. */
function hashInName(name) {
    return IN_NAME.exec(name)?.[1];
}
/** The folder of a crate's incremental data that a path is, or lies in; its crate by rustc's name. */
function target_layout_incrementalOf(path) {
    const [folder, profile = '', crate = ''] = /^(.*?)\/incremental\/([^/]+)-[^-/]+(?=\/|$)/.exec(path) ?? [];
    return folder === undefined ? undefined : { folder, profile, crate };
}
/** `libserde_json-0123456789abcdef.rlib`; a program is found by its list of sources, `app.d`. */
function outputName(name) {
    const [, crate, hash, extension = ''] = OUTPUT.exec(name) ?? [];
    return crate === undefined ? undefined : { crate, hash, extension };
}
/** Where `cargo doc` writes the pages of a profile's crates: beside its folder. */
function docFolderOf(profile) {
    return besides(profile, 'doc');
}
/** What tests find in CARGO_TARGET_TMPDIR. Cargo makes it when it compiles one, and not for one that is fresh. */
function temporaryFolderOf(profile) {
    return besides(profile, 'tmp');
}
function besides(profile, name) {
    const triple = /^(.*)\/[^/]+$/.exec(profile)?.[1];
    return triple === undefined ? name : `${triple}/${name}`;
}
/** The profile's folder, of the folder that rustc's outputs lie in. */
function profileOfOutputs(folder) {
    return OF_OUTPUTS.exec(folder)?.[1];
}
/** The folders that units of a profile have of their own; none where all lie side by side. */
async function ownFolders(profile, files) {
    const build = (0,external_node_path_.join)(profile, 'build');
    const found = [];
    for (const name of await files.list(build)) {
        const units = await files.list((0,external_node_path_.join)(build, name));
        found.push(...units.filter((unit) => HASH.test(unit)).map((unit) => (0,external_node_path_.join)(build, name, unit)));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/linker/linked-elsewhere.js



/** A folder with more than that is not looked through: it would cost seconds. */
const MOST_NAMES = 20_000;
/** Counts by linker what the job's builds linked without our driver, beside what went through it. */
async function linkedElsewhere({ ours, targetFolders, sinceMs }, files) {
    const profiles = [...ours].flatMap((output) => profileOfOutputs((0,external_node_path_.dirname)(output)) ?? []);
    const searched = profiles.length > 0 ? profiles : await profilesIn(targetFolders, files);
    const folders = await outputFolders(new Set(searched), files);
    const linked = {};
    for (const folder of folders) {
        for (const name of await programsIn(folder, files)) {
            const path = (0,external_node_path_.join)(folder, name);
            // A compiler that was killed leaves its temporary folder there.
            const facts = await files.facts(path);
            if (facts?.kind !== 'file' || ours.has(path) || facts.modifiedMs < sinceMs)
                continue;
            const linker = await whoLinked(path, files);
            if (linker !== undefined)
                linked[linker] = (linked[linker] ?? 0) + 1;
        }
    }
    return linked;
}
async function profilesIn(targetFolders, files) {
    const found = [];
    for (const target of targetFolders) {
        for (const first of await namesIn(target, files)) {
            const second = await namesIn((0,external_node_path_.join)(target, first), files);
            const isProfile = second.includes('deps') || second.includes('build');
            const names = isProfile ? [''] : second;
            found.push(...names.map((name) => (0,external_node_path_.join)(target, first, name)));
        }
    }
    return found;
}
/** `deps` and `examples`; since cargo 1.100, `out` of each unit: `build/serde/0123456789abcdef/out`. */
async function outputFolders(profiles, files) {
    const list = (path) => namesIn(path, files);
    const found = [];
    for (const profile of profiles) {
        found.push((0,external_node_path_.join)(profile, 'deps'), (0,external_node_path_.join)(profile, 'examples'));
        found.push(...(await ownFolders(profile, { list })).map((unit) => (0,external_node_path_.join)(unit, 'out')));
    }
    return found;
}
/** Programs have no suffix in cargo's folders; cdylibs and proc macros end in `.so`. */
async function programsIn(folder, files) {
    const names = await namesIn(folder, files);
    if (names.length > MOST_NAMES)
        return [];
    return names.filter((name) => !name.includes('.') || name.endsWith('.so'));
}
/** What is no folder has no names. */
async function namesIn(path, files) {
    try {
        return await files.list(path);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/release/sccache/statistics.js

const statistics_Count = valibot_dist/* optional */.lqM(valibot_dist/* number */.aig(), 0);
const Languages = valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ counts: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* number */.aig()), {}) }));
/** Of `sccache --show-stats --stats-format=json`; fields come and go between its versions. */
const ShownStatistics = valibot_dist/* object */.Ikc({
    stats: valibot_dist/* object */.Ikc({
        compile_requests: statistics_Count,
        cache_hits: Languages,
        cache_misses: Languages,
        cache_errors: Languages,
        cache_timeouts: statistics_Count,
        cache_read_errors: statistics_Count,
        cache_write_errors: statistics_Count,
        not_cached: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* number */.aig()), {}),
    }),
    cache_location: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    cache_size: valibot_dist/* nullish */.cl6(valibot_dist/* number */.aig()),
    version: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
});
/** No compilations: cargo asking rustc for its version and for what a target is like. */
const QUESTIONS = new Set(['missing input', '-']);
/** `undefined` when the text is not sccache's. */
function statistics_parseStatistics(text) {
    const parsed = valibot_dist/* safeParse */.xLC(ShownStatistics, parseJson(text));
    if (!parsed.success)
        return undefined;
    const { stats, version, cache_location: location, cache_size: size } = parsed.output;
    return {
        version,
        requests: stats.compile_requests,
        location,
        hits: sum(stats.cache_hits),
        misses: sum(stats.cache_misses),
        errors: sum(stats.cache_errors) + stats.cache_timeouts + stats.cache_read_errors,
        writeErrors: stats.cache_write_errors,
        notCached: Object.fromEntries(Object.entries(stats.not_cached).filter(([reason]) => !QUESTIONS.has(reason))),
        ...(typeof size === 'number' ? { cacheSizeBytes: size } : {}),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // cut off, or an error message in place of it
    }
}
function sum(languages) {
    return Object.values(languages?.counts ?? {}).reduce((total, count) => total + count, 0);
}
/** The job's counts; `version` stands in where the server is gone and took its statistics along. */
function sccacheCounts(statistics, launcher, version) {
    const notCached = { ...launcher.direct };
    for (const [reason, count] of Object.entries(statistics?.notCached ?? {})) {
        notCached[reason] = (notCached[reason] ?? 0) + count;
    }
    return {
        version: statistics?.version || version,
        hits: statistics?.hits ?? 0,
        misses: statistics?.misses ?? 0,
        errors: statistics?.errors ?? 0,
        writeErrors: statistics?.writeErrors ?? 0,
        notCached,
        fallbacks: launcher.fallbacks,
        ...(statistics?.cacheSizeBytes === undefined
            ? {}
            : { cacheSizeBytes: statistics.cacheSizeBytes }),
    };
}

;// CONCATENATED MODULE: ./.build/release/sccache/address.js


/** The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux, its end included. */
const LONGEST_SOCKET_PATH = 100;
/** A socket (or port) of this job alone: several jobs may run on one machine at once. */
function address_socketOf({ os, temp }) {
    const hash = createHash('sha256').update(temp).digest('hex');
    // From the range that the systems neither reserve nor hand out by themselves.
    if (os === 'windows')
        return String(20_000 + (Number.parseInt(hash.slice(0, 8), 16) % 12_000));
    const path = join(temp, 'fast-cargo', 'sccache.sock');
    if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH)
        return path;
    return `/tmp/fast-cargo-${hash.slice(0, 16)}.sock`;
}
/** The variables that lead a client to this server, whatever the user's own say. */
function address_clientVariables({ socket, confPath, }) {
    const isPort = address_isPortNumber(socket);
    return {
        SCCACHE_CONF: confPath,
        SCCACHE_SERVER_UDS: isPort ? undefined : socket,
        SCCACHE_SERVER_PORT: isPort ? socket : undefined,
        // It would make every client open the store by itself.
        SCCACHE_CLIENT_SIDE: undefined,
    };
}
function address_isPortNumber(socket) {
    return /^\d+$/.test(socket);
}

;// CONCATENATED MODULE: ./.build/release/sccache/failure.js
/** sccache's progress; no reason for anything. */
const CHATTER = /^(Starting the server|Listening on|Stopping sccache server)/;
/**
 * Why a command of sccache failed, as a clause without a full stop: the first error that it names
 * with what caused it, else the last line of the server's log, else how it ended.
 */
function failure_reasonOf(what, result, serverLog = '') {
    if (result.timedOut)
        return `${what} gave no answer in time`;
    const lines = usefulLines(result.stderr);
    const error = lines.find((line) => line.startsWith('error: ')) ?? lines[0];
    if (error !== undefined) {
        const causes = lines.filter((line) => line.startsWith('caused by: '));
        return [error.replace(/^error: /, ''), ...causes.map((line) => line.slice(11))].join(': ');
    }
    const logged = usefulLines(serverLog).at(-1);
    return logged ?? `${what} ended with exit code ${result.exitCode} and said nothing`;
}
function usefulLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim().replace(/^sccache: /, ''))
        .filter((line) => line !== '' && !CHATTER.test(line));
}
/** For the log and the summary. */
function describeFailedStart(reason) {
    return `Building without sccache: ${reason}.`;
}

;// CONCATENATED MODULE: ./.build/release/sccache/stop.js



const STATISTICS_LIMIT_MS = 3_000;
const STOP_LIMIT_MS = 6_000;
/**
 * Reads the counts and ends the server, by its socket alone. That it is gone is an ordinary case;
 * sccache shows zeros for a server that is not there, so only the stop tells.
 */
async function stopServer(address, { files, commands }) {
    const env = address_clientVariables(address);
    const show = ['--show-stats', '--stats-format=json'];
    const shown = await commands.run(address.binary, show, { env, timeoutMs: STATISTICS_LIMIT_MS });
    const stop = { env, timeoutMs: STOP_LIMIT_MS };
    const stopped = await commands.run(address.binary, ['--stop-server'], stop);
    if (!address_isPortNumber(address.socket))
        await files.remove(address.socket);
    if (stopped.exitCode === 0)
        return { statistics: statistics_parseStatistics(shown.stdout), note: undefined };
    const reason = failure_reasonOf('sccache --stop-server', stopped);
    if (!stopped.timedOut && /connect to server/.test(reason)) {
        const note = 'The sccache server had ended before the job did; its counts are lost.';
        return { statistics: undefined, note };
    }
    const statistics = statistics_parseStatistics(shown.stdout);
    return { statistics, note: `The sccache server could not be stopped: ${reason}.` };
}
/**
 * A server that died is started again by the next compilation and counts from zero: then it knows
 * of fewer requests than the launcher passed to it. `undefined` when the counts are whole.
 */
function describeRestart(statistics, { viaSccache }) {
    if (statistics === undefined || statistics.requests >= viaSccache)
        return undefined;
    const counted = `${statistics.requests} of ${viaSccache} compilations`;
    return `The sccache server was restarted while the job ran: the counts cover ${counted}.`;
}

;// CONCATENATED MODULE: ./.build/release/timing/cargo-arguments.js

/** The arguments that are cargo's: those before `--`. */
function cargoArguments(args) {
    const end = args.indexOf('--');
    return end === -1 ? args : args.slice(0, end);
}
/** The values of an option in all its forms: `--name x`, `--name=x`, and `-Cx` for short ones. */
function optionValues(args, name) {
    const isShort = !name.startsWith('--');
    return args.flatMap((arg, index) => {
        if (arg === name)
            return args.slice(index + 1, index + 2);
        if (arg.startsWith(`${name}=`))
            return [arg.slice(name.length + 1)];
        return isShort && arg.startsWith(name) ? [arg.slice(name.length)] : [];
    });
}
const HIDDEN = '***';
/** Options whose value is told: a name, a number or a path that says what is built, and how. */
const TOLD = new Set([
    ...['-p', '--package', '--exclude', '--bin', '--example', '--test', '--bench'],
    ...['-F', '--features', '--target', '--profile', '--cargo-profile', '--manifest-path'],
    ...['--path', '--git', '--branch', '--tag', '--rev', '--version', '--vers', '--root'],
    ...['--registry', '-C', '-Z', '-j', '--jobs', '--target-dir', '--artifact-dir', '--out-dir'],
    ...['--lockfile-path', '--timings', '--color', '--message-format', '--format-version'],
    ...['--filter-platform', '--edition', '--crate-type', '--depth', '--partition', '--retries'],
    ...['--test-threads', '--feature-powerset-depth', '--output-path'],
]);
/** Options that take no value: what follows them is not theirs. */
const FLAGS = new Set([
    ...['-v', '-vv', '-q', '-r', '-f', '--verbose', '--quiet', '--locked', '--offline', '--frozen'],
    ...['--release', '--debug', '--force', '--all-features', '--no-default-features'],
]);
/** Second words of well-known subcommands: `nextest run`, `llvm-cov report`, `xtask ci`. */
const cargo_arguments_WORDS = new Set([
    ...['archive', 'bench', 'build', 'check', 'ci', 'clean', 'clippy', 'codegen', 'coverage'],
    ...['dist', 'doc', 'docs', 'fmt', 'help', 'install', 'lint', 'list', 'nextest', 'report', 'run'],
    ...['setup', 'show-env', 'test'],
]);
/**
 * The arguments as anybody may read them. Those after `--` belong to the user's program and are left
 * out. Of cargo's own stay the subcommand, the names of options, and the values of those that are
 * known to hold no secret; everything else is `***`.
 */
function argumentsToKeep(args) {
    const ours = cargoArguments(args);
    const place = subcommandPlace(ours);
    return ours.map((arg, index) => {
        const previous = ours[index - 1];
        if (arg.startsWith('-'))
            return cargo_arguments_option(arg);
        if (index === 0 && /^\+[\w.-]{1,60}$/.test(arg))
            return arg;
        if (previous === '--config')
            return keyAlone(arg);
        if (previous !== undefined && TOLD.has(previous))
            return plain(arg);
        if (index === place)
            return /^([a-z][a-z0-9_-]{0,29}|[\w./-]+\.rs)$/.test(arg) ? arg : HIDDEN;
        return index > place && isKnown(arg, previous, ours[place]) ? arg : HIDDEN;
    });
}
/** Where the subcommand stands: the first word that is not, and cannot be, the value of an option. */
function subcommandPlace(args) {
    const place = args.findIndex((arg, index) => {
        const isWord = !arg.startsWith('-') && !(index === 0 && arg.startsWith('+'));
        return isWord && !mayTakeValue(args[index - 1]);
    });
    return place === -1 ? args.length : place;
}
function mayTakeValue(previous) {
    return previous !== undefined && /^(-.|--[^=]*)$/.test(previous) && !FLAGS.has(previous);
}
/** Besides the words that are no secret whoever says them: the crate of `cargo install`. */
function isKnown(arg, previous, subcommand = '') {
    if (cargo_arguments_WORDS.has(arg))
        return true;
    const isCrate = subcommand === 'install' && !mayTakeValue(previous);
    return isCrate && /^[A-Za-z][\w-]{0,63}(@[\w.+-]{1,40})?$/.test(arg);
}
/** `--name`, `--name=value`, `-v`, `-pvalue`. */
function cargo_arguments_option(arg) {
    const [, long, value] = /^(--[a-z][a-z0-9-]{0,40})(?:=(.*))?$/s.exec(arg) ?? [];
    if (long !== undefined)
        return value === undefined ? long : `${long}=${attached(long, value)}`;
    if (/^-[vqrhV]{1,6}$/.test(arg))
        return arg;
    const short = arg.slice(0, 2);
    if (arg.length === 2 || arg.startsWith('--'))
        return arg.length === 2 ? arg : `--${HIDDEN}`;
    return short + (TOLD.has(short) ? plain(arg.slice(2)) : HIDDEN);
}
function attached(name, value) {
    if (name === '--config')
        return keyAlone(value);
    return TOLD.has(name) ? plain(value) : HIDDEN;
}
/** Of an address neither who asks nor what comes after the path. */
function plain(value) {
    return value.includes('://') ? (0,errors/* withoutUserInfo */.sl)(value).replace(/[?#].*$/s, '') : value;
}
/** Of `profile.dev.debug=1` the key, and a configuration file by its name. */
function keyAlone(value) {
    const [, key] = /^\s*([\w.-]{1,100})\s*=/.exec(value) ?? [];
    if (key !== undefined)
        return `${key}=${HIDDEN}`;
    return /^[\w./\\:-]{1,200}\.toml$/.test(value) ? value : HIDDEN;
}
/** What the command is called everywhere: `cargo test --workspace`. */
function commandLabel(args) {
    return ['cargo', ...argumentsToKeep(args)].join(' ');
}

;// CONCATENATED MODULE: ./.build/release/timing/command-record.js

const command_record_Count = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0));
const Duration = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0));
const Unit = valibot_dist/* object */.Ikc({
    name: valibot_dist/* string */.YjP(),
    version: valibot_dist/* string */.YjP(),
    /** '' is the library; else cargo's words: `app "bin"`, `build-script`, `build-script (run)`. */
    target: valibot_dist/* string */.YjP(),
    startMs: Duration,
    durationMs: Duration,
    /** Code generation's part of `durationMs`, where cargo tells it (libraries that others wait for). */
    codegenMs: valibot_dist/* optional */.lqM(Duration),
    /** The package's features in this build; absent where cargo does not tell them. */
    features: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
});
/** A crate that bounds the time of a build, and how long the next one waited for it. */
const CriticalUnit = valibot_dist/* object */.Ikc({
    name: valibot_dist/* string */.YjP(),
    target: valibot_dist/* string */.YjP(),
    startMs: Duration,
    waitedMs: Duration,
});
const UnitCounts = valibot_dist/* object */.Ikc({ fresh: command_record_Count, dirty: command_record_Count, total: command_record_Count });
/** A cargo command of a job, as its record tells it. */
const CargoCommand = valibot_dist/* object */.Ikc({
    /** Without the arguments after `--`: `cargo test --workspace`. */
    label: valibot_dist/* string */.YjP(),
    args: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    cwd: valibot_dist/* string */.YjP(),
    startMs: valibot_dist/* number */.aig(),
    durationMs: valibot_dist/* optional */.lqM(Duration),
    exitCode: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
    outcome: valibot_dist/* picklist */.KIO(['succeeded', 'failed', 'cancelled', 'unknown']),
    /** Absent where cargo wrote no timing report: `fmt`, aliases, a command that failed early. */
    unitCounts: valibot_dist/* optional */.lqM(UnitCounts),
    units: valibot_dist/* array */.YOg(Unit),
    /** From the command's start to cargo's first unit: locks, resolving, downloading, unpacking. */
    beforeBuildMs: valibot_dist/* optional */.lqM(Duration),
    /** Cargo's own time for the build. */
    buildMs: valibot_dist/* optional */.lqM(Duration),
    /** What came after the build: tests, benchmarks or the program itself. */
    afterBuildMs: valibot_dist/* optional */.lqM(Duration),
    /** The chain of units, in order, of which each waited for the one before. */
    criticalPath: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(CriticalUnit)),
    /** Cores that cargo had work for, and how many of them its units kept busy on average. */
    cores: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ available: command_record_Count, used: Duration })),
    /** User and system time of the command with all that it started; absent where others compiled for it. */
    cpuMs: valibot_dist/* optional */.lqM(Duration),
});

;// CONCATENATED MODULE: ./.build/release/timing/job-record.js


/** Raised when a field changes its meaning or goes; readers drop records of another schema. */
const job_record_RECORD_SCHEMA = 1;
const SccacheRecord = valibot_dist/* object */.Ikc({
    version: valibot_dist/* string */.YjP(),
    hits: command_record_Count,
    misses: command_record_Count,
    errors: command_record_Count,
    writeErrors: command_record_Count,
    /** Why sccache could not cache a compilation, in its or the launcher's terms: reason -> times. */
    notCached: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), command_record_Count),
    /** Crates that plain rustc compiled because sccache itself failed. */
    fallbacks: command_record_Count,
    cacheSizeBytes: valibot_dist/* optional */.lqM(command_record_Count),
});
const LinkerRecord = valibot_dist/* object */.Ikc({
    /** What the action meant to link with: `mold`, `lld`, `default`. */
    chosen: valibot_dist/* string */.YjP(),
    reason: valibot_dist/* string */.YjP(),
    /** Who linked the probe program, from its `.comment` section: `mold 3.0.0`, `LLD 22.1.2`, `GNU ld`. */
    probe: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Artifacts of the job by who linked them: `{ "mold 3.0.0": 12 }`. */
    linked: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), command_record_Count),
    /** The same of artifacts that our driver did not link. */
    elsewhere: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), command_record_Count)),
    /** How often our driver linked, temporary programs such as doctests included. */
    links: valibot_dist/* optional */.lqM(command_record_Count),
    /** Its time over all of them; they run side by side, so it is more than their part of the build. */
    linkMs: valibot_dist/* optional */.lqM(Duration),
    /** Links that the chosen linker failed at and the default one did. */
    fallbacks: valibot_dist/* optional */.lqM(command_record_Count),
    /** The first reason for them, in the linker's words. */
    fallbackReason: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
const Setting = valibot_dist/* object */.Ikc({
    /** Cargo's key: `profile.dev.debug`. */
    key: valibot_dist/* string */.YjP(),
    value: valibot_dist/* string */.YjP(),
    outcome: valibot_dist/* picklist */.KIO(['set', 'already so', 'theirs kept', 'cannot']),
    /** The file or variable the value comes from, or why it could not be set. */
    from: valibot_dist/* string */.YjP(),
    /** What it costs the build and which line to change, where it makes the build slower. */
    advice: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
const ToolRecord = valibot_dist/* object */.Ikc({
    name: valibot_dist/* string */.YjP(),
    version: valibot_dist/* string */.YjP(),
    /** `path`, `cache`, `release`, `pypi`, `system`, `cargo`. */
    source: valibot_dist/* string */.YjP(),
    /** sha256 of the archive it was verified by; absent where a package manager vouches for it. */
    sha256: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
const IncrementalCrate = valibot_dist/* object */.Ikc({
    crate: valibot_dist/* string */.YjP(),
    bytes: command_record_Count,
    /** What compiling it took at most; 0: not seen yet. */
    compileMs: Duration,
    /** Its incremental data travels. */
    travels: valibot_dist/* boolean */.zMY(),
    package: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
const SnapshotRecord = valibot_dist/* object */.Ikc({
    /** What the restore did, in one sentence. */
    restored: valibot_dist/* string */.YjP(),
    restoredKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    restoredBytes: valibot_dist/* optional */.lqM(command_record_Count),
    /** Download, unpacking and retiming. */
    restoreMs: valibot_dist/* optional */.lqM(Duration),
    sameFiles: valibot_dist/* optional */.lqM(command_record_Count),
    changedFiles: valibot_dist/* optional */.lqM(command_record_Count),
    /** What was taken away so that cargo builds it anew, with the reason; the first ten. */
    builtAnew: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
    /** Why the job began without the snapshot that its own last run had saved, in one sentence. */
    missed: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** How long cargo was building, by its reports and the target folders; absent where they were not looked at. */
    builtMs: valibot_dist/* optional */.lqM(Duration),
    /** What was decided about saving, in one sentence. */
    saved: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    incremental: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(IncrementalCrate)),
    /** What fast-cargo keeps in the repository's cache, and all that is in it. */
    footprintBytes: valibot_dist/* optional */.lqM(command_record_Count),
    cacheBytes: valibot_dist/* optional */.lqM(command_record_Count),
});
const CacheRecord = valibot_dist/* object */.Ikc({
    mode: valibot_dist/* picklist */.KIO(['auto', 'snapshot', 'sccache', 'registry', 'off']),
    /** Which caches take part and why, in one sentence. */
    decision: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    snapshot: valibot_dist/* optional */.lqM(SnapshotRecord),
    /** What became of the tools that the job installed with cargo, a sentence each. */
    installed: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
    /** What happened in one sentence: why restored, missed, saved or not. */
    restored: valibot_dist/* string */.YjP(),
    restoredKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    restoredBytes: valibot_dist/* optional */.lqM(command_record_Count),
});
const JobIdentity = valibot_dist/* object */.Ikc({
    repository: valibot_dist/* string */.YjP(),
    workflow: valibot_dist/* string */.YjP(),
    job: valibot_dist/* string */.YjP(),
    /** The matrix values as JSON, `null` for a job without a matrix. */
    cell: valibot_dist/* string */.YjP(),
    runId: valibot_dist/* string */.YjP(),
    runAttempt: valibot_dist/* string */.YjP(),
    sha: valibot_dist/* string */.YjP(),
    ref: valibot_dist/* string */.YjP(),
    event: valibot_dist/* string */.YjP(),
    /** Operating system, architecture and environment: `linux x64 github-hosted`. */
    runner: valibot_dist/* string */.YjP(),
});
/** Everything that fast-cargo measured in one job. Durations are milliseconds; the format is in docs/record.md. */
const JobRecordSchema = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(job_record_RECORD_SCHEMA),
    job: JobIdentity,
    startedAtMs: valibot_dist/* number */.aig(),
    /** False while the job still runs: post writes the complete record. */
    complete: valibot_dist/* boolean */.zMY(),
    commands: valibot_dist/* array */.YOg(CargoCommand),
    sccache: valibot_dist/* optional */.lqM(SccacheRecord),
    cache: CacheRecord,
    linker: LinkerRecord,
    settings: valibot_dist/* array */.YOg(Setting),
    tools: valibot_dist/* array */.YOg(ToolRecord),
    /** `rustc`, `cargo`, `fast-cargo` -> version line. */
    versions: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP()),
    /** Where the units' seconds went: `build scripts` -> milliseconds; units overlap. */
    work: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Duration)),
    /** Compilations of cargos that our shim did not see: called by an absolute path. */
    unseenCompiles: valibot_dist/* optional */.lqM(command_record_Count),
});
/** Reads a record from JSON that may be foreign, old or cut off; `undefined` when it is not one. */
function parseJobRecord(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(JobRecordSchema, JSON.parse(text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}

;// CONCATENATED MODULE: ./.build/release/timing/build-record.js


function buildRecord(parts) {
    return { schema: RECORD_SCHEMA, ...parts, commands: [...parts.commands] };
}
/** A command as the record keeps it: what the shim saw, with what cargo told about its units. */
function commandRecord(command, timings) {
    const { args, cwd, startMs, endMs, exitCode, outcome } = command;
    return {
        label: commandLabel(args),
        args: [...argumentsToKeep(args)],
        cwd,
        startMs,
        // Clocks are set back at times; a duration below zero would make the whole record invalid.
        ...(endMs === undefined ? {} : { durationMs: Math.max(0, Math.round(endMs - startMs)) }),
        ...(exitCode === undefined ? {} : { exitCode }),
        outcome,
        ...(timings?.unitCounts === undefined ? {} : { unitCounts: timings.unitCounts }),
        units: [...(timings?.units ?? [])],
        ...build_record_partsOf(command, timings),
        ...(timings?.cores === undefined ? {} : { cores: timings.cores }),
        ...(timings?.criticalPath.length ? { criticalPath: [...timings.criticalPath] } : {}),
        ...(command.cpuMs === undefined ? {} : { cpuMs: command.cpuMs }),
    };
}
/** Before, during and after the build: cargo's report tells when it began and how long it took. */
function build_record_partsOf({ startMs, endMs }, timings) {
    if (timings?.totalMs === undefined || endMs === undefined)
        return {};
    const beforeBuildMs = Math.max(0, Math.round(timings.startedAtMs - startMs));
    const buildMs = Math.min(timings.totalMs, Math.max(0, Math.round(endMs - startMs)));
    const rest = Math.round(endMs - startMs) - beforeBuildMs - buildMs;
    return { beforeBuildMs, buildMs, afterBuildMs: Math.max(0, rest) };
}

;// CONCATENATED MODULE: ./.build/release/timing/critical-path.js
/** Below this, a path only repeats the order of the units. */
const SHORTEST_MS = 20;
/**
 * The chain of units that bounded the build, in order: from the unit that ended last, always back to
 * the one whose end (or metadata) let it begin. `waitedMs` is how long the next one waited for it.
 */
function criticalPath(units) {
    const releases = releasedBy(units);
    const path = [];
    const seen = new Set();
    let unit = units.toSorted((one, other) => other.endMs - one.endMs)[0];
    let untilMs = unit?.endMs ?? 0;
    while (unit !== undefined && !seen.has(unit)) {
        seen.add(unit);
        const { name, target, startMs } = unit;
        path.unshift({ name, target, startMs, waitedMs: Math.max(0, untilMs - startMs) });
        const release = unit.id === undefined ? undefined : releases.get(unit.id);
        untilMs = release?.atMs ?? 0;
        unit = release?.by;
    }
    return path.filter(({ waitedMs }) => waitedMs >= SHORTEST_MS);
}
/** For each unit, the last of those that it had to wait for. */
function releasedBy(units) {
    const releases = new Map();
    for (const by of units) {
        for (const id of by.unblocks)
            keepLater(releases, id, { by, atMs: by.endMs });
        for (const id of by.unblocksEarly)
            keepLater(releases, id, { by, atMs: by.metadataMs });
    }
    return releases;
}
function keepLater(releases, id, release) {
    const known = releases.get(id);
    if (known === undefined || release.atMs > known.atMs)
        releases.set(id, release);
}

;// CONCATENATED MODULE: ./.build/release/timing/cargo-timings.js


const Seconds = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0));
const Section = valibot_dist/* tuple */.PVZ([valibot_dist/* string */.YjP(), valibot_dist/* object */.Ikc({ start: Seconds, end: Seconds })]);
/** A unit as cargo writes it. `sections` came with 1.87; before, `rmeta_time` told the same. */
const CargoUnit = valibot_dist/* object */.Ikc({
    i: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
    name: valibot_dist/* string */.YjP(),
    version: valibot_dist/* string */.YjP(),
    target: valibot_dist/* string */.YjP(),
    start: Seconds,
    duration: Seconds,
    rmeta_time: valibot_dist/* nullish */.cl6(Seconds),
    sections: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(Section)),
    features: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
    unblocked_units: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* number */.aig())),
    unblocked_rmeta_units: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* number */.aig())),
    // What cargos before 1.86 call them.
    unlocked_units: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* number */.aig())),
    unlocked_rmeta_units: valibot_dist/* nullish */.cl6(valibot_dist/* array */.YOg(valibot_dist/* number */.aig())),
});
/**
 * Reads cargo's timing report (`cargo-timing-*.html`), as cargo 1.60 and later write it.
 * `undefined` for anything that does not hold a list of units in a known form.
 */
function parseCargoTimings(html) {
    const listed = parseUnitData(html);
    if (listed === undefined)
        return undefined;
    const unitCounts = parseUnitCounts(html);
    const ran = unitsThatRan(listed, unitCounts?.dirty);
    return {
        units: ran.map(toUnitRecord),
        unitCounts,
        totalMs: parseTotal(html),
        criticalPath: criticalPath(ran.map(toTimedUnit)),
        cores: parseCores(html, ran),
    };
}
function toTimedUnit(unit) {
    const { i, name, target, start, duration } = unit;
    const codegen = codegenSeconds(unit);
    return {
        id: i,
        name,
        target: target.trim(),
        startMs: milliseconds(start),
        endMs: milliseconds(start + duration),
        metadataMs: milliseconds(start + duration - (codegen ?? 0)),
        unblocks: unit.unblocked_units ?? unit.unlocked_units ?? [],
        unblocksEarly: unit.unblocked_rmeta_units ?? unit.unlocked_rmeta_units ?? [],
    };
}
/** Units that run at once are no more than the jobs that cargo may start. */
function parseCores(html, ran) {
    const jobs = /\(jobs=(\d+)/.exec(html)?.[1];
    const end = Math.max(0, ...ran.map(({ start, duration }) => start + duration));
    const begin = Math.min(end, ...ran.map(({ start }) => start));
    if (jobs === undefined || end === begin)
        return undefined;
    const busy = ran.reduce((sum, { duration }) => sum + duration, 0);
    return { available: Number(jobs), used: Math.round((busy / (end - begin)) * 100) / 100 };
}
const UNIT_DATA = 'const UNIT_DATA = ';
function parseUnitData(html) {
    const start = html.indexOf(UNIT_DATA);
    const end = start === -1 ? undefined : /\];\r?\n/.exec(html.slice(start));
    if (end === undefined || end === null)
        return undefined;
    try {
        const json = html.slice(start + UNIT_DATA.length, start + end.index + 1);
        const parsed = valibot_dist/* safeParse */.xLC(valibot_dist/* array */.YOg(CargoUnit), JSON.parse(json));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // a form of list that we do not know
    }
}
/**
 * Some cargos (1.95 is one) list fresh units and doc tests too, both with start and duration 0. So
 * does a build script that runs at once and ends within 5 ms: as many of those stay as the count of
 * dirty units leaves room for.
 */
function unitsThatRan(listed, dirty = 0) {
    const idle = listed.filter(({ start, duration }) => start === 0 && duration === 0);
    const room = Math.max(0, dirty - (listed.length - idle.length));
    const runs = idle.filter(({ target }) => target.endsWith('(run)')).slice(0, room);
    const left = new Set(idle.filter((unit) => !runs.includes(unit)));
    return listed.filter((unit) => !left.has(unit));
}
function toUnitRecord(unit) {
    const { name, version, target, start, duration } = unit;
    const codegen = codegenSeconds(unit);
    return {
        name,
        version,
        // Older cargos (1.65 is one) write it as two words.
        target: target.trim().replace(/^build script/, 'build-script'),
        startMs: milliseconds(start),
        durationMs: milliseconds(duration),
        ...(codegen === undefined ? {} : { codegenMs: milliseconds(codegen) }),
        ...(unit.features?.length ? { features: unit.features } : {}),
    };
}
function codegenSeconds({ sections, rmeta_time, duration }) {
    const section = sections?.find(([name]) => name === 'codegen')?.[1];
    if (section !== undefined)
        return Math.max(0, section.end - section.start);
    return typeof rmeta_time === 'number' ? Math.max(0, duration - rmeta_time) : undefined;
}
function parseUnitCounts(html) {
    const [fresh, dirty, total] = ['Fresh', 'Dirty', 'Total'].map((name) => {
        const cell = summaryCell(html, `${name} units`);
        return /^\d+$/.test(cell) ? Number(cell) : undefined;
    });
    if (fresh === undefined || dirty === undefined || total === undefined)
        return undefined;
    return { fresh, dirty, total };
}
/** `1.8s`, or `72.3s (1m 12.3s)` from a minute on. */
function parseTotal(html) {
    const seconds = /^([\d.]+)s/.exec(summaryCell(html, 'Total time'))?.[1];
    return seconds === undefined ? undefined : milliseconds(Number(seconds));
}
/** Cargos differ in the space between the two cells. */
function summaryCell(html, name) {
    return new RegExp(`<td>${name}:</td>\\s*<td>([^<]*)</td>`).exec(html)?.[1]?.trim() ?? '';
}
function milliseconds(seconds) {
    return Math.round(seconds * 1000);
}

;// CONCATENATED MODULE: ./.build/release/timing/find-timings.js


/** `20261123T203117`; the milliseconds and `-<hex>` came with later cargos. */
const REPORT_NAME = /^cargo-timing-(\d{8}T\d{6})(\d{3})?Z(?:-[0-9a-f]+)?\.html$/;
/**
 * The path of the timing report that a command wrote: of those whose stamp lies in the command's
 * time, the one closest to its start. `taken` are reports of other commands.
 */
async function findTimings({ command, targetFolder, taken, }, files) {
    const folder = (0,external_node_path_.join)(targetFolder, 'cargo-timings');
    const candidates = (await files.list(folder))
        .map((name) => ({ path: (0,external_node_path_.join)(folder, name), stamp: parseReportStamp(name) }))
        .filter(({ path, stamp }) => stamp !== undefined && isWithin(stamp, command) && !taken.has(path))
        .map(({ path, stamp }) => ({ path, distance: Math.abs((stamp?.atMs ?? 0) - command.startMs) }))
        .sort((one, other) => one.distance - other.distance);
    return candidates[0]?.path;
}
/** The time in a report's name; `undefined` for other files, `cargo-timing.html` among them. */
function parseReportStamp(name) {
    const [, second, millisecond] = REPORT_NAME.exec(name) ?? [];
    if (second === undefined)
        return undefined;
    const iso = second.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6');
    const atMs = Date.parse(`${iso}.${millisecond ?? '000'}Z`);
    return Number.isNaN(atMs)
        ? undefined
        : { atMs, precisionMs: millisecond === undefined ? 1000 : 1 };
}
function isWithin({ atMs, precisionMs }, { startMs, endMs }) {
    return atMs + precisionMs > startMs && atMs <= (endMs ?? Number.POSITIVE_INFINITY);
}
/** Whether the report is there only because the shim asked for it. */
function isOurReport({ args, timings }) {
    const asked = cargoArguments(args).some((arg) => /^--timings(=|$)/.test(arg));
    return timings && !asked;
}
/** Takes a report away: the stamped file, `cargo-timing.html` if it is the same, the empty folder. */
async function removeTimings(report, targetFolder, files) {
    const folder = (0,external_node_path_.join)(targetFolder, 'cargo-timings');
    const latest = (0,external_node_path_.join)(folder, 'cargo-timing.html');
    const [own, newest] = await Promise.all([files.facts(report), files.facts(latest)]);
    if (own !== undefined && own.identity === newest?.identity)
        await files.remove(latest);
    await files.remove(report);
    await files.removeEmptyFolder(folder);
}

;// CONCATENATED MODULE: ./.build/release/timing/target-folder.js



const METADATA_LIMIT_MS = 30_000;
const Metadata = valibot_dist/* object */.Ikc({ target_directory: valibot_dist/* string */.YjP() });
/**
 * Asks `cargo metadata` where a command's target folder is, once for all commands that would get the
 * same answer. The whole answer is cargo's, so configuration files and variables count.
 */
function targetFolderFinder(commands) {
    const known = new Map();
    return (command) => {
        const folder = targetFolderArgument(command);
        if (folder !== undefined)
            return Promise.resolve(folder);
        const query = metadataQuery(command, ['--no-deps']);
        const key = JSON.stringify([command.cwd, command.targetDirVariable, query]);
        const answer = known.get(key) ?? askTargetFolder(command, query, commands);
        known.set(key, answer);
        return answer;
    };
}
/** What the command's own `--target-dir` says, absolute. */
function targetFolderArgument(command) {
    const args = cargoArguments(command.args);
    const [folder] = optionValues(args, '--target-dir');
    return folder === undefined ? undefined : (0,external_node_path_.resolve)(workingFolder(command, args), folder);
}
function workingFolder({ cwd }, args) {
    return (0,external_node_path_.resolve)(cwd, ...optionValues(args, '-C'));
}
/** `cargo metadata` with those of the command's own arguments that lead to the workspace. */
function metadataQuery(command, options) {
    const args = cargoArguments(command.args);
    const toolchain = args.filter((arg, index) => index === 0 && arg.startsWith('+'));
    const repeated = (name) => optionValues(args, name).flatMap((value) => [name, value]);
    const manifests = [
        ...optionValues(args, '--manifest-path'),
        ...optionValues(args, '--path').map((path) => `${path}/Cargo.toml`), // of `cargo install`
    ];
    return [
        ...toolchain,
        ...['-C', '-Z', '--config'].flatMap(repeated),
        ...['metadata', ...options, '--format-version', '1', '--offline'],
        ...manifests.flatMap((path) => ['--manifest-path', path]),
    ];
}
async function askTargetFolder(command, query, commands) {
    return target_folder_parseMetadata((await askMetadata(command, query, commands)) ?? '');
}
/** What `cargo metadata` answers in the command's place; `undefined` when it fails. */
async function askMetadata({ cwd, targetDirVariable }, query, commands) {
    const { exitCode, stdout } = await commands.run('cargo', query, {
        cwd,
        env: {
            // The shim takes a command with this variable for a nested one and does not record it.
            FAST_CARGO_COMMAND: '1',
            CARGO_TARGET_DIR: targetDirVariable === '' ? undefined : targetDirVariable,
        },
        timeoutMs: METADATA_LIMIT_MS,
    });
    return exitCode === 0 ? stdout : undefined;
}
function target_folder_parseMetadata(stdout) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Metadata, JSON.parse(stdout));
        return parsed.success ? parsed.output.target_directory : undefined;
    }
    catch {
        return undefined; // not a cargo, or one that prints something before it
    }
}

;// CONCATENATED MODULE: ./.build/release/timing/collect-commands.js






/**
 * The job's cargo commands with cargo's own times for their units. Timing reports that exist only
 * because the shim asked for them are removed on the way.
 */
async function collectCommands(recordsFolder, { files, commands }) {
    const findTargetFolder = targetFolderFinder(commands);
    const taken = new Set();
    const records = [];
    // One after the other: each takes its report away from those that follow.
    for (const command of await readShimCommands(recordsFolder, files)) {
        const timings = await timingsIfReadable({ command, findTargetFolder, taken }, files);
        records.push(commandRecord(command, timings));
    }
    return records;
}
/** The report may be unreadable, as in a target folder of another user: the times stand without it. */
async function timingsIfReadable(search, files) {
    try {
        return await readTimings(search, files);
    }
    catch {
        return undefined; // the record then has the command without its units
    }
}
async function readTimings({ command, findTargetFolder, taken }, files) {
    if (!command.timings)
        return undefined;
    const targetFolder = await findTargetFolder(command);
    if (targetFolder === undefined)
        return undefined;
    const report = await findTimings({ command, targetFolder, taken }, files);
    if (report === undefined)
        return undefined;
    taken.add(report);
    const timings = parseCargoTimings((await files.readText(report)) ?? '');
    if (isOurReport(command))
        await removeTimings(report, targetFolder, files);
    const startedAtMs = parseReportStamp((0,external_node_path_.basename)(report))?.atMs ?? command.startMs;
    return timings && { ...timings, startedAtMs };
}

;// CONCATENATED MODULE: ./.build/release/timing/work-kinds.js
/**
 * The units' milliseconds by kind of work. Cargo splits a library's time into front end and code
 * generation only where others wait for it; where it does not, the time counts as `libraries`.
 * `procMacros` are crate names as rustc knows them.
 */
function workByKind(commands, procMacros) {
    const sums = new Map();
    for (const unit of commands.flatMap(({ units }) => units)) {
        for (const [kind, ms] of work_kinds_partsOf(unit, procMacros))
            sums.set(kind, (sums.get(kind) ?? 0) + ms);
    }
    return Object.fromEntries([...sums].filter(([, ms]) => ms > 0));
}
function work_kinds_partsOf({ name, target, durationMs, codegenMs }, procMacros) {
    if (target === 'build-script (run)')
        return [['build scripts, run', durationMs]];
    if (target.startsWith('build-script'))
        return [['build scripts, compiled', durationMs]];
    if (procMacros.has(name.replaceAll('-', '_')) && target === '') {
        return [['proc macros', durationMs]];
    }
    if (target !== '' && !target.includes('"lib"')) {
        return [['programs and tests, with linking', durationMs]];
    }
    if (codegenMs === undefined)
        return [['libraries', durationMs]];
    return [
        ['front end', Math.max(0, durationMs - codegenMs)],
        ['code generation', codegenMs],
    ];
}

;// CONCATENATED MODULE: ./.build/release/timing/wrapper-records.js



const Compile = valibot_dist/* object */.Ikc({
    crate: valibot_dist/* string */.YjP(),
    type: valibot_dist/* string */.YjP(),
    via: valibot_dist/* picklist */.KIO(['sccache', 'direct', 'fallback']),
    reason: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Started by a cargo that our shim did not start. */
    unseen: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
});
/** Counts the launcher's lines in `rustc.jsonl`; all zero when there is no such file. */
async function readLauncherCounts(recordsFolder, files) {
    const text = (await files.readText((0,external_node_path_.join)(recordsFolder, 'rustc.jsonl'))) ?? '';
    const compiles = parseJsonLines(text).filter((line) => valibot_dist.is(Compile, line));
    const reasonsOf = (via) => countEach(compiles.filter((line) => line.via === via).map(({ reason }) => reason ?? ''));
    return {
        viaSccache: compiles.filter(({ via }) => via === 'sccache').length,
        direct: reasonsOf('direct'),
        fallback: reasonsOf('fallback'),
        unseen: compiles.filter(({ unseen }) => unseen === true).length,
        procMacros: new Set(compiles.filter(({ type }) => type === 'proc-macro').map((line) => line.crate)),
    };
}
function countEach(reasons) {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return Object.fromEntries(counts);
}

;// CONCATENATED MODULE: ./.build/release/job/complete-record.js














/** Main's record with what the job's steps did since, written where the output `record` says. */
async function completeRecord(state, places, runner) {
    const { files, commands } = runner;
    // First, so that the server ends whatever a step of the job has done to the record.
    const sccache = await collectSccache(state, places, runner);
    const begun = parseJobRecord((await files.readText(places.recordFile)) ?? '');
    if (begun === undefined)
        throw new Error(`${places.recordFile} is not the record that main wrote`);
    const cargos = await collectCommands(places.records, { files, commands });
    const record = {
        ...begun,
        complete: true,
        commands: [...cargos].map((command) => withHonestCpu(command, sccache.counts)),
        linker: await linkerRecord(begun, places, runner),
        ...(sccache.counts === undefined ? {} : { sccache: sccache.counts }),
        ...(await measuredWork(cargos, places, files)),
    };
    await files.writeText(places.recordFile, JSON.stringify(record));
    warnOfFallbacks(record, runner);
    const { settings } = record;
    const said = (await readShimCommands(places.records, files)).map(({ args, cwd }) => {
        return { label: commandLabel(args), args, cwd };
    });
    const review = { commands: said, settings, configParent: places.configParent };
    const reviewed = await reviewCommands(review, files);
    return { record, notes: [...sccache.notes, ...reviewed, ...unseenNotes(record)] };
}
/** Main's linker, with what the job's builds linked and by whom. */
async function linkerRecord({ linker, startedAtMs }, { records }, { files, commands }) {
    const counts = await countLinked((0,external_node_path_.join)(records, 'links.jsonl'), files);
    const { linked, links, linkMs, fallbacks, fallbackReason, outputs } = counts;
    const targetFolders = links > 0 ? [] : await targetFoldersOf(records, { files, commands });
    const request = { ours: outputs, targetFolders, sinceMs: startedAtMs };
    const elsewhere = await linkedElsewhere(request, files);
    const reason = fallbackReason === undefined ? {} : { fallbackReason };
    return { ...linker, linked, elsewhere, links, linkMs, fallbacks, ...reason };
}
async function targetFoldersOf(records, { files, commands }) {
    const find = targetFolderFinder(commands);
    const folders = [];
    for (const command of await readShimCommands(records, files)) {
        const folder = command.timings ? await find(command) : undefined;
        if (folder !== undefined)
            folders.push(folder);
    }
    return [...new Set(folders)];
}
async function measuredWork(cargos, { records }, files) {
    const { procMacros, unseen } = await readLauncherCounts(records, files);
    const work = workByKind(cargos, procMacros);
    return {
        ...(Object.keys(work).length === 0 ? {} : { work }),
        ...(unseen === 0 ? {} : { unseenCompiles: unseen }),
    };
}
/** What sccache's server compiled is no child of cargo's: its time would be missing. */
function withHonestCpu({ cpuMs, ...command }, sccache) {
    const isWhole = sccache === undefined || sccache.hits + sccache.misses === 0;
    return cpuMs === undefined || !isWhole ? command : { ...command, cpuMs };
}
async function collectSccache({ sccache }, { records }, { files, commands, log }) {
    if (sccache === undefined)
        return { notes: [] };
    const lines = await readLauncherCounts(records, files);
    const fallbacks = Object.values(lines.fallback).reduce((sum, times) => sum + times, 0);
    const launcher = { ...lines, fallbacks };
    const failure = { what: 'read what sccache did', otherwise: 'The summary goes without it.' };
    const stopped = await attempt(failure, () => stopServer(sccache, { files, commands }), log);
    const restart = describeRestart(stopped?.statistics, launcher);
    const notes = [stopped?.note, restart].filter((note) => note !== undefined);
    if (fallbacks > 0) {
        const [reason = ''] = Object.keys(lines.fallback);
        log.warning(`sccache failed while the job ran (${reason}). Plain rustc compiled ${fallbacks} crates.`);
    }
    return { counts: sccacheCounts(stopped?.statistics, launcher, sccache.version), notes };
}
function warnOfFallbacks({ linker }, { log }) {
    const { chosen, fallbacks = 0, fallbackReason } = linker;
    if (fallbacks === 0)
        return;
    const why = fallbackReason === undefined ? '' : ` (${fallbackReason})`;
    log.warning(`${chosen} failed at ${fallbacks} links${why}. The default linker then did them.`);
}
function unseenNotes({ unseenCompiles = 0 }) {
    if (unseenCompiles === 0)
        return [];
    return [
        `${unseenCompiles} compilations came from a cargo that was called by its path, past fast-cargo's on PATH: its time is not in this report.`,
    ];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/keys.js

const SNAPSHOT_PREFIX = 'fast-cargo-snapshot';
function keys_snapshotKeys(identity) {
    const { context, system, rustc, cargoHome, cwd, effectiveConfig } = identity;
    const { os, arch, workspace } = context;
    const machine = [os, arch, system, rustc, workspace, cwd, cargoHome, effectiveConfig];
    return entryKeys(SNAPSHOT_PREFIX, machine, identity);
}
/** Of the folders and packages that are kept beside or instead of a snapshot: no compiler has a part in them. */
function keptKeys(identity) {
    const { context, system, home, cargoHome } = identity;
    const { os, arch, workspace } = context;
    return entryKeys('fast-cargo-kept', [os, arch, system, workspace, home, cargoHome], identity);
}
/** No commas and well below 512 characters, as GitHub's cache wants them. */
function entryKeys(prefix, machine, { context, cell, userKey, ownOnly, locks }) {
    const { os, arch, workflow, job, runId, runAttempt } = context;
    const named = [prefix, ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])];
    const group = userKey === '' ? workflow : '';
    const any = `${[...named, os, arch, hashOf([...machine, group])].join('-')}-`;
    const ofJob = `${any}${hashOf([workflow, job])}-`;
    const ofCell = `${ofJob}${hashOf([cell])}-`;
    const ofLock = `${ofCell}${hashOf([locks])}-`;
    const key = `${ofLock}${runId}-${runAttempt}${keys_markOf(context)}`;
    return { key, restoreKeys: [ofLock, ofCell, ofJob, ownOnly ? ofJob : any] };
}
/** Ends a key that another branch, a tag or a pull request saved under. */
const OF_ANOTHER_REF = '-ref';
function keys_markOf({ ref, defaultBranchRef, }) {
    return ref === defaultBranchRef ? '' : OF_ANOTHER_REF;
}
function keys_ofDefaultBranch(key) {
    return !key.endsWith(OF_ANOTHER_REF);
}
function keys_nearnessOf(key, { restoreKeys }) {
    const names = ['same lock', 'same cell', 'same job', 'another job'];
    return names[restoreKeys.findIndex((prefix) => key.startsWith(prefix))] ?? 'another job';
}
/** JSON keeps the fields apart. */
function hashOf(fields) {
    return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/manifest-parts.js


/** Nanoseconds since the epoch: JSON's numbers are too short for them. */
const Nanoseconds = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^-?\d+$/), valibot_dist/* transform */.pdi((text) => BigInt(text)));
const isStraight = (path) => !path.split('/').includes('..');
/** Below the folder that it is relative to, whoever wrote it; and no option of a program. */
const Inside = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y((path) => !/^[/-]/.test(path) && isStraight(path)));
const AbsolutePath = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y((path) => (0,external_node_path_.isAbsolute)(path) && isStraight(path)));
/** Of a file beside the manifest. */
const Name = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[\w-][\w.-]*$/));
const Source = valibot_dist/* object */.Ikc({
    /** Relative to the checkout's root; '' is the root itself. */
    path: valibot_dist/* string */.YjP(),
    /** As `Files.contents` says it; absent: not known, so counts as changed. */
    content: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    modifiedNs: Nanoseconds,
});
const Input = valibot_dist/* object */.Ikc({
    path: valibot_dist/* string */.YjP(),
    content: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    modifiedNs: Nanoseconds,
    /** It lies in git's own folder: the same only while git stands where it stood. */
    isGits: valibot_dist/* boolean */.zMY(),
});
/**
 * Something that the programs of a unit asked, and the answer that they got: a unit is fresh only while every
 * answer is the same.
 */
const Fact = valibot_dist/* object */.Ikc({
    /**
     * What is in a file, what a path is, what a folder lists, where a symlink leads; where PATH leads by a name; a variable, or all of them that are not of each run
     * or machine; what cargo's `[env]` says of a variable.
     */
    aspect: valibot_dist/* picklist */.KIO([
        'content',
        'kind',
        'listing',
        'link',
        'program',
        'variable',
        'environment',
        'setting',
    ]),
    /** An absolute path, or the name of a program or variable; '' for the whole environment. */
    of: valibot_dist/* string */.YjP(),
    /** As `Files.observe` says it, or a keyed digest; '' for a variable that is not set. Absent: not known. */
    value: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** As `Files.observe` says it. */
    stamp: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
const Output = valibot_dist/* object */.Ikc({ path: Inside, sizeBytes: valibot_dist/* number */.aig() });
const manifest_parts_Unit = valibot_dist/* object */.Ikc({
    /** Absolute path of the folder of its fingerprint. */
    folder: AbsolutePath,
    package: valibot_dist/* string */.YjP(),
    /** Cargo knows its package by the newest time in it, and misses a file that went. */
    watchesPackage: valibot_dist/* boolean */.zMY(),
    /** Places in `facts`. */
    evidence: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* number */.aig()), []),
    /** All that its programs asked is in `evidence`. */
    isWatched: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY(), false),
    /** It asked git where it stands: the commit, a branch, tags, the index. */
    asksGit: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY(), false),
    /** Of the checkout, and nothing need tell cargo of all that it read: a build script, or a crate with proc macros. */
    mayReadMore: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY(), false),
    /** Cargo goes by its version, though its sources lie in the checkout (`cargo vendor`). */
    isVendored: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY(), false),
    /** Places in `inputs`. */
    inputs: valibot_dist/* array */.YOg(valibot_dist/* number */.aig()),
    /** Places in `named`. */
    reads: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* number */.aig()), []),
    /** Places in `units` and then `crates`, of those that it was built from; some may be missing. */
    needs: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* number */.aig()), []),
    /** Variables that it was built by, with keyed digests of their values; `null` for one that was not set. */
    environment: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* nullable */.mee(valibot_dist/* string */.YjP())), {}),
    /** Absolute paths of files that it left in the target folder and that cargo knows nothing of. */
    leaves: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(AbsolutePath), []),
    /** What cargo makes anew when it builds the unit again; relative to the target folder. */
    outputs: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Output), []),
});
/** A unit of a package whose sources no file of the machine changes, such as a registry's. */
const manifest_parts_Crate = valibot_dist/* object */.Ikc({
    /** Its name and version as the lock file had them, `name version`; '' where it had several of the name. */
    locked: valibot_dist/* string */.YjP(),
    /** As a unit's. */
    needs: valibot_dist/* array */.YOg(valibot_dist/* number */.aig()),
});
const manifest_parts_Package = valibot_dist/* object */.Ikc({
    name: valibot_dist/* string */.YjP(),
    /** Absolute. */
    folder: valibot_dist/* string */.YjP(),
    /** Proc macros in its graph that may read files that nothing records. */
    macros: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    /** Names of the local packages that it may depend on, directly or not, itself included. */
    needs: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
});
/** What rustc kept to compile one crate incrementally. */
const Session = valibot_dist/* object */.Ikc({
    /** Absolute path of the crate's folder below `incremental`. */
    folder: AbsolutePath,
    package: valibot_dist/* string */.YjP(),
    /** That cargo gave to the unit; '' in older snapshots. */
    hash: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    sizeBytes: valibot_dist/* number */.aig(),
    /** Files elsewhere in the target folder, relative to it, that some of its files are one with. */
    linkedTo: valibot_dist/* array */.YOg(Inside),
});
const Part = valibot_dist/* object */.Ikc({
    file: Name,
    sizeBytes: valibot_dist/* number */.aig(),
    /** Where it has nothing but incremental data: of which crates, their folders relative to the target folder. */
    sessions: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Inside)),
});
const manifest_parts_Target = valibot_dist/* object */.Ikc({
    folder: AbsolutePath,
    /** Of the workspaces that build into it; absent in older snapshots. */
    roots: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
    /** The outermost folder that cargo makes for it: the workspace's own target folder, where it lies in that. */
    top: valibot_dist/* optional */.lqM(AbsolutePath),
    parts: valibot_dist/* array */.YOg(Part),
});

;// CONCATENATED MODULE: ./.build/release/snapshot/manifest.js


/** Beside the archives of a snapshot. */
const MANIFEST_FILE = 'manifest.json';
/** Raised when a field changes its meaning; a snapshot of another schema is a miss. */
const MANIFEST_SCHEMA = 2;
const Manifest = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(MANIFEST_SCHEMA),
    /** How many snapshots stand behind this one, itself included. */
    generation: valibot_dist/* number */.aig(),
    checkout: valibot_dist/* string */.YjP(),
    cargoHome: valibot_dist/* string */.YjP(),
    /** First line of `cc --version`; '' without a C compiler. */
    cc: valibot_dist/* string */.YjP(),
    commit: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** As the survey of the sources tells it; not in older snapshots. */
    refs: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** The newest time of everything in it. */
    newestNs: Nanoseconds,
    targets: valibot_dist/* array */.YOg(manifest_parts_Target),
    /** Of CARGO_HOME; paths in it are relative to `registry/` and `git/`'s parent. */
    registry: valibot_dist/* object */.Ikc({ parts: valibot_dist/* array */.YOg(Part) }),
    compression: valibot_dist/* picklist */.KIO(['zstd', 'gzip']),
    sources: valibot_dist/* array */.YOg(Source),
    /** What units read that git does not track. */
    inputs: valibot_dist/* array */.YOg(Input),
    facts: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Fact), []),
    /** What keyed digests are made with. */
    salt: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    /** One digest for all files of the checkout that git does not track; absent where it was of no use, or not to be had. */
    untracked: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Tracked paths that units read, relative to the checkout. */
    named: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    /** Units that files of the machine may change: of packages that are no registry's, or that watch such a file. */
    units: valibot_dist/* array */.YOg(manifest_parts_Unit),
    /** The other units. */
    crates: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(manifest_parts_Crate), []),
    /** The lock file that they are named by, relative to the checkout; '' when the job built by several. */
    lock: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    packages: valibot_dist/* array */.YOg(manifest_parts_Package),
    sessions: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Session), []),
    /** Crate -> milliseconds that compiling it took, the most that was seen. */
    compileMs: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* number */.aig()),
    /** Unit's folder -> the generation that it was built in, where access times do not tell its use. */
    builtIn: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* number */.aig()),
    /** What packing took, in milliseconds, and how much was packed, each file once; 0 in older snapshots. */
    packMs: valibot_dist/* number */.aig(),
    unpackedBytes: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig(), 0),
});
/** Of the largest projects; a text in JavaScript can have a little more. */
const MOST_MANIFEST_BYTES = 400_000_000;
function encodeManifest(manifest) {
    return JSON.stringify({ schema: MANIFEST_SCHEMA, ...manifest }, (_, value) => typeof value === 'bigint' ? String(value) : value);
}
/** `undefined` when it is missing, cut off, or of another schema. */
function decodeManifest(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Manifest, JSON.parse(text ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}
/** Target folders, and the folders that cargo makes for them: they come and go in every job. Absolute. */
function foldersOfTargets(targets) {
    return [...new Set(targets.flatMap(({ folder, top = folder }) => [folder, top]))];
}
/** The target folder that an absolute path lies in; of one in another, the inner one. */
function manifest_targetOf(path, targets) {
    const around = targets.map(({ folder }) => folder).filter((each) => path.startsWith(`${each}/`));
    return around.toSorted((one, other) => other.length - one.length)[0];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/keyed-digest.js

/** Of a snapshot and those made from it: without it, digests of the same value can be compared by anybody. */
function keyed_digest_newSalt() {
    return randomBytes(16).toString('hex');
}
/** What stands for the value of a variable, which itself never travels; as `native/sha256.rs` makes it. */
function keyed_digest_keyedDigest(salt, name, value) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${salt}${name}\0${value}`).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/input-book.js

/** A folder with more in it is not a build script's list of sources. */
const MOST_IN_FOLDER = 20_000;
function inputBook(scope, files) {
    const state = {
        ...{ scope, files },
        ...{ places: new Map(), named: new Map(), late: new Set(), known: new Map(), real: new Map() },
    };
    return {
        enter: (paths, startedNs) => enterAll(paths, startedNs, state),
        inputs: () => inputFacts(state),
        named: () => [...state.named.keys()],
        late: state.late,
    };
}
async function enterAll(paths, startedNs, state) {
    const entered = { inputs: new Set(), reads: new Set() };
    for (const path of paths) {
        const all = await withContents(path, state);
        if (all === undefined)
            return undefined;
        for (const each of all) {
            await enter(each, startedNs, entered, state);
            for (const link of await linksOnTheWay(each, state)) {
                entered.inputs.add(input_book_placeOf(link, state.places));
            }
        }
    }
    return { inputs: [...entered.inputs], reads: [...entered.reads] };
}
/** A folder stands for everything in it: cargo looks at all of it. */
async function withContents(path, state) {
    const { files, scope } = state;
    if (isSettled(path, scope))
        return [path];
    const folder = await input_book_realPathOf(path, state);
    if ((await factsOf(folder, state))?.kind !== 'directory')
        return [path];
    const outside = [...scope.targetFolders, (0,external_node_path_.join)(scope.root, '.git')];
    const entries = await files.tree(folder, (below) => outside.includes((0,external_node_path_.join)(folder, below)));
    if (entries.length > MOST_IN_FOLDER)
        return undefined;
    return [path, ...entries.map((entry) => (0,external_node_path_.join)(folder, entry.path))];
}
/** Fixed by a version, or part of the snapshot. */
function isSettled(path, { packed, cargoHome }) {
    return (packed.has(path) || ['registry', 'git'].some((name) => input_book_isBelow(path, (0,external_node_path_.join)(cargoHome, name))));
}
async function enter(path, startedNs, { inputs, reads }, state) {
    const { scope, named, late, places } = state;
    if (isSettled(path, scope))
        return;
    const facts = await factsOf(path, state);
    const isLate = facts !== undefined &&
        facts.changedNs > (scope.restoredNs > startedNs ? scope.restoredNs : startedNs) &&
        facts.modifiedNs <= startedNs;
    if (isLate)
        late.add(path);
    for (const each of new Set([path, await input_book_realPathOf(path, state)])) {
        const inside = input_book_pathBelow(each, scope.root);
        if (inside !== '' && scope.tracked.has(inside))
            reads.add(input_book_placeOf(inside, named));
        else if (!isSettled(each, scope))
            inputs.add(input_book_placeOf(each, places));
    }
}
async function input_book_realPathOf(path, { real, files }) {
    const known = real.get(path) ?? files.realPath(path);
    real.set(path, known);
    return (await known) ?? path;
}
function input_book_placeOf(path, places) {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
}
/** A link that leads elsewhere leads to a file whose own time need not be new. */
async function linksOnTheWay(path, state) {
    const links = [];
    for (let each = path; each !== (0,external_node_path_.dirname)(each) && !isSettled(each, state.scope); each = (0,external_node_path_.dirname)(each)) {
        if ((await factsOf(each, state))?.kind === 'symlink')
            links.push(each);
    }
    return links;
}
function factsOf(path, { known, files }) {
    const facts = known.get(path) ?? files.facts(path);
    known.set(path, facts);
    return facts;
}
async function inputFacts(state) {
    const paths = [...state.places.keys()];
    const contents = await state.files.contents(paths, new Set(state.scope.targetFolders));
    return Promise.all(paths.map(async (path, index) => {
        const content = contents[index];
        const facts = await factsOf(path, state);
        return {
            path,
            modifiedNs: facts?.modifiedNs ?? 0n,
            isGits: path.split(external_node_path_.sep).includes('.git'),
            ...(content === undefined ? {} : { content }),
        };
    }));
}
/** Relative to the folder, with `/` between names; '' when it is not below it. */
function input_book_pathBelow(path, folder) {
    return input_book_isBelow(path, folder) ? (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') : '';
}
function input_book_isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/lock-file.js


const Lock = valibot_dist/* object */.Ikc({
    package: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        name: valibot_dist/* string */.YjP(),
        version: valibot_dist/* string */.YjP(),
        source: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        checksum: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        dependencies: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
    }))),
    metadata: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J())),
});
/** By which a package is told from others of its name: `name version`. */
function lock_file_lockedName({ name, version }) {
    return `${name} ${version}`;
}
/** The packages of a Cargo.lock; none when it cannot be read. */
function lock_file_parseLock(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Lock, (0,dist/* parse */.qg)(text ?? ''));
        return parsed.success ? packagesOf(parsed.output) : [];
    }
    catch {
        return []; // not TOML
    }
}
/** The first version of the format has all checksums in a table of their own. */
function packagesOf({ package: packages = [], metadata = {} }) {
    return packages.map((one) => {
        const apart = metadata[`checksum ${one.name} ${one.version} (${one.source})`];
        return typeof apart === 'string' ? { checksum: apart, ...one } : one;
    });
}
/** Names of all that the packages of a name depend on, directly or not, on any platform and with any feature. */
function dependenciesOf(name, packages) {
    const seen = new Set();
    const edges = new Map();
    for (const { name: from, dependencies } of packages) {
        const names = dependencies.map((dependency) => dependency.split(' ')[0] ?? '');
        edges.set(from, [...(edges.get(from) ?? []), ...names]);
    }
    const left = [...(edges.get(name) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        left.push(...(edges.get(next) ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/built-anew.js

/** What cargo builds for sure; there may be more. */
function built_anew_builtAnew(manifest, { staleUnits, differing }, lock) {
    const { units, crates, named } = manifest;
    const isDiffering = setOf(differing);
    const isStale = setOf(staleUnits);
    const changed = units.map(({ folder, reads }) => isStale(folder) || reads.some((place) => isDiffering(named[place] ?? '')));
    const isGone = goneFrom(manifest, lock);
    const renamed = [...units.map(() => false), ...crates.map(({ locked }) => isGone(locked))];
    return {
        changed: unitsAt(withDependents(changed, manifest), manifest),
        renamed: unitsAt(withDependents(renamed, manifest), manifest),
    };
}
function setOf(values) {
    const set = new Set(values);
    return (value) => set.has(value);
}
/** Nothing is gone from a lock file that cannot be read, or that is not the one of the snapshot. */
function goneFrom({ lock: then }, { path, packages }) {
    if (path !== then || packages.length === 0)
        return () => false;
    const has = setOf(packages.map(lockedName));
    return (locked) => locked !== '' && !has(locked);
}
/** By the places of `needs`. Cargo's graph has no circles, so this ends. */
function withDependents(marked, { units, crates }) {
    const grown = [...marked];
    for (let grew = true; grew;) {
        grew = false;
        for (const [place, { needs }] of [...units, ...crates].entries()) {
            if (grown[place] || !needs.some((other) => grown[other]))
                continue;
            grown[place] = true;
            grew = true;
        }
    }
    return grown;
}
function unitsAt(marked, { units }) {
    return new Set(units.filter((_, place) => marked[place]));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/survey-sources.js



const GIT_LIMIT_MS = 60_000;
/**
 * Content and modification time of every tracked file, symlink and folder, submodules included.
 * Content is that of the working tree: what filters and later steps made of it is what cargo reads.
 */
async function surveySources(request, ports) {
    const repository = await findRepository(request.cwd, ports);
    const root = repository?.root ?? request.workspace;
    const leaveOut = new Set([...request.leaveOut, (0,external_node_path_.join)(root, '.git')]);
    const paths = repository?.tracked ?? (await untrackedTree(root, leaveOut, ports));
    const all = [...new Set([...survey_sources_foldersOf(paths), ...paths])];
    const absolute = all.map((path) => (0,external_node_path_.join)(root, path));
    const contents = await ports.files.contents(absolute, leaveOut);
    const facts = await Promise.all(absolute.map((path) => ports.files.facts(path)));
    const sources = all.flatMap((path, index) => {
        const modifiedNs = facts[index]?.modifiedNs;
        const content = contents[index];
        if (modifiedNs === undefined)
            return [];
        return [{ path, modifiedNs, ...(content === undefined ? {} : { content }) }];
    });
    const changedNs = new Map(all.map((path, index) => [path, facts[index]?.changedNs ?? 0n]));
    const { commit, refs = '', gitFolders = [], untracked = [] } = repository ?? {};
    return { root, commit, refs, gitFolders, sources, changedNs, untracked };
}
const WHERE = ['--show-toplevel', 'HEAD', '--git-dir', '--git-common-dir'];
/** The same as if these folders (absolute) were not there. */
async function surveyWithout(folders, survey, files) {
    const { root } = survey;
    const inside = folders.map((folder) => pathBelow(folder, root)).filter((path) => path !== '');
    if (inside.length === 0)
        return survey;
    const kept = survey.sources.filter(({ path }) => !inside.some((each) => path === each || path.startsWith(`${each}/`)));
    const parents = [...new Set(inside.map(survey_sources_parentOf))];
    const leaveOut = new Set([...folders, join(root, '.git')]);
    const listings = await files.contents(parents.map((path) => join(root, path)), leaveOut);
    const sources = kept.map((source) => {
        const content = listings[parents.indexOf(source.path)];
        return content === undefined ? source : { ...source, content };
    });
    return { ...survey, sources };
}
async function findRepository(cwd, { commands, files }) {
    const about = await git(cwd, ['rev-parse', ...WHERE], commands);
    const [root = '', commit = '', ...folders] = about?.trim().split('\n') ?? [];
    if (root === '' || commit === '')
        return undefined;
    const gitFolders = [...new Set(folders.map((folder) => (0,external_node_path_.resolve)(cwd, folder)))];
    const refs = await refsOf(root, gitFolders, { commands, files });
    const listed = await git(root, ['ls-files', '-z', '--recurse-submodules'], commands);
    // A submodule that is not checked out stops the first form in some versions of git.
    const tracked = listed ?? (await git(root, ['ls-files', '-z'], commands));
    const others = await git(root, ['ls-files', '-z', '-o', '--exclude-standard'], commands);
    return { root, commit, refs, gitFolders, tracked: pathsIn(tracked), untracked: pathsIn(others) };
}
/**
 * What `git describe` and the like answer by, at one commit: `refs/heads/main false <digest>`, of the tags, of how far
 * history goes back, and of where submodules stand.
 */
async function refsOf(root, gitFolders, { commands, files }) {
    const about = ['rev-parse', '--symbolic-full-name', 'HEAD', '--is-shallow-repository'];
    const stands = await git(root, about, commands);
    const tags = await git(root, ['for-each-ref', 'refs/tags'], commands);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(tags ?? '');
    for (const folder of gitFolders) {
        const ends = await files.readText((0,external_node_path_.join)(folder, 'shallow'));
        digest.update(ends?.split('\n').sort().join('\n') ?? '');
        for (const head of await headsOfSubmodules(folder, files))
            digest.update(head);
    }
    return [...(stands?.trim().split('\n') ?? []), digest.digest('hex').slice(0, 16)].join(' ');
}
/** The last name of what git keeps in each submodule's folder beside its HEAD. */
const BESIDE_HEAD = /(^|\/)(objects|refs|logs|hooks|info|lfs)$/;
async function headsOfSubmodules(gitFolder, files) {
    const modules = (0,external_node_path_.join)(gitFolder, 'modules');
    const entries = await files.tree(modules, (path) => BESIDE_HEAD.test(path));
    const paths = entries.map(({ path }) => path).filter((path) => /(^|\/)HEAD$/.test(path));
    return Promise.all(paths.sort().map(async (path) => `${path} ${await files.readText((0,external_node_path_.join)(modules, path))}`));
}
function pathsIn(listed) {
    return listed?.split('\0').filter((path) => path !== '') ?? [];
}
/** Runs git on a checkout that may belong to another user, as in containers; `undefined` when it fails. */
async function git(cwd, args, commands) {
    const safe = ['-c', 'safe.directory=*', '-C', cwd, ...args];
    const { exitCode, stdout } = await commands.run('git', safe, { timeoutMs: GIT_LIMIT_MS });
    return exitCode === 0 ? stdout : undefined;
}
async function untrackedTree(root, leaveOut, { files }) {
    const entries = await files.tree(root, (path) => leaveOut.has((0,external_node_path_.join)(root, path)));
    return entries.filter(({ kind }) => kind !== 'directory').map(({ path }) => path);
}
/** All folders on the way to the paths; '' is the root. */
function survey_sources_foldersOf(paths) {
    const folders = new Set(['']);
    for (const path of paths) {
        let folder = survey_sources_parentOf(path);
        while (folder !== '' && !folders.has(folder)) {
            folders.add(folder);
            folder = survey_sources_parentOf(folder);
        }
    }
    return folders;
}
/** Of a relative path; '' is the root. */
function survey_sources_parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/judge-sources.js


/** Compares by content; what cannot be compared counts as changed. */
function compareSources(before, now) {
    const earlier = new Map(before.map((source) => [source.path, source]));
    const here = new Set(now.map(({ path }) => path));
    const same = [];
    const changed = [];
    const added = [];
    for (const { path, content } of now) {
        const past = earlier.get(path);
        if (past === undefined)
            added.push(path);
        else if (content !== undefined && content === past.content)
            same.push(past);
        else
            changed.push(path);
    }
    const removed = before.map(({ path }) => path).filter((path) => !here.has(path));
    const folders = new Set(foldersAmong([...before, ...now]));
    return { same, changed, added, removed, folders };
}
/**
 * What cargo cannot see, because no unit names the file that changed, came or went:
 * - a module beside its twin (`a.rs` and `a/mod.rs`), which rustc refuses;
 * - a file that went from a package that cargo knows only by the newest time in it.
 */
function stalePackages(changes, manifest) {
    const { added, removed } = changes;
    const named = new Set(manifest.named);
    const stale = new Map();
    const mark = (packages, reason) => {
        for (const { name } of packages)
            if (!stale.has(name))
                stale.set(name, reason);
    };
    const ownerOf = judge_sources_ownerFinder(manifest);
    const usersOf = userFinder(manifest);
    for (const path of added.filter((path) => hasTwin(path, named))) {
        mark(usersOf(path), `${path} is a second file for the same module`);
    }
    const watching = new Set(manifest.units.filter((unit) => unit.watchesPackage).map((unit) => unit.package));
    for (const path of removed) {
        const owner = ownerOf(path);
        if (owner !== undefined && watching.has(owner.name))
            mark([owner], `${path} went`);
    }
    return [...stale].map(([name, reason]) => ({ name, reason }));
}
/** What lies in no package, any may use: through a symlink, or an attribute with its path. */
function userFinder(manifest) {
    const ownerOf = judge_sources_ownerFinder(manifest);
    return (path) => {
        const owner = ownerOf(path);
        return owner === undefined ? manifest.packages : [owner];
    };
}
function foldersAmong(sources) {
    return sources.filter(({ content }) => content?.startsWith('folder ')).map(({ path }) => path);
}
function hasTwin(path, named) {
    const folder = /^(.*)\/mod\.rs$/.exec(path)?.[1];
    if (folder !== undefined)
        return named.has(`${folder}.rs`);
    const file = /^(.*)\.rs$/.exec(path)?.[1];
    return file !== undefined && named.has(`${file}/mod.rs`);
}
/** Of nested packages, the innermost one owns a file. */
function judge_sources_ownerFinder({ checkout, packages, }) {
    // Of a package that two workspaces have, the first one counts.
    const byFolder = new Map(packages.toReversed().map((found) => [relative(checkout, found.folder), found]));
    return (path) => {
        let folder = parentOf(path);
        while (folder !== '' && !byFolder.has(folder))
            folder = parentOf(folder);
        return byFolder.get(folder);
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/leave-out.js







/** Those in one of the target folders; here `folder` is relative to it. */
function leave_out_sessionsOf(target, sessions, targets) {
    return sessions
        .filter(({ folder }) => targetOf(folder, targets) === target)
        .map((session) => ({ ...session, folder: session.folder.slice(target.length + 1) }));
}
/** Parts of a target folder but for those with nothing but incremental data of which none is wanted. */
function leave_out_partsWith(parts, isWanted) {
    return parts.filter(({ sessions }) => sessions === undefined || sessions.some(isWanted));
}
/**
 * Chooses what need not be unpacked. A mistake would cost time, never truth: cargo builds a unit whose
 * output is missing, and rustc compiles a crate without incremental data from nothing.
 */
function planLeftOut(situation) {
    const { manifest } = situation;
    const { plan, lock } = situation;
    const anew = builtAnew(manifest, plan, lock);
    const outputs = new Map();
    let bytes = 0;
    for (const { folder, outputs: made } of new Set([...anew.changed, ...anew.renamed])) {
        const target = targetOf(folder, manifest.targets);
        if (target === undefined)
            continue;
        outputs.set(target, [...(outputs.get(target) ?? []), ...made.map(({ path }) => path)]);
        bytes += made.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    }
    const gone = goneSessions(manifest, anew);
    const sessions = idleSessions(situation, anew).filter((session) => !gone.includes(session));
    bytes += [...gone, ...sessions].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return { outputs, sessions, gone, bytes };
}
function goneSessions({ sessions }, { renamed }) {
    const hashes = new Set([...renamed].map(({ folder }) => placeOfUnit(folder)?.hash));
    return sessions.filter(({ hash }) => hashes.has(hash));
}
/**
 * Of packages of which nothing tells that they could be built in this job under the names that they have.
 * Cargo gives other names to all that depends on a package of another version or with other features, and
 * looks for their incremental data in other folders: a lock file that says so makes none of it wanted.
 */
function idleSessions(situation, anew) {
    const { manifest, plan, mayMoveGit } = situation;
    if (mayMoveGit || plan.shiftNs !== 0n)
        return [];
    const changed = changedPackages(situation);
    if (changed === 'any')
        return [];
    for (const { package: name } of anew.changed)
        changed.add(name);
    const isIdle = new Set(manifest.packages
        .filter(({ needs }) => needs.length > 0 && !needs.some((name) => changed.has(name)))
        .map(({ name }) => name));
    return manifest.sessions.filter(({ package: name }) => isIdle.has(name));
}
/** Manifests and settings of cargo may decide about packages in which no file changed. */
function mayChangeOthers(path) {
    return (/^(Cargo\.(toml|lock)|rust-toolchain(\.toml)?)$/.test(basename(path)) ||
        /(^|\/)\.cargo\//.test(path));
}
/** The package whose manifest a path is, where it decides about no other: none lies below it. */
function ownerOfManifest(path, { checkout, packages }) {
    const folder = dirname(join(checkout, path));
    const hasMembers = packages.some((each) => each.folder.startsWith(folder + sep));
    if (basename(path) !== 'Cargo.toml' || hasMembers)
        return undefined;
    return packages.find((each) => each.folder === folder)?.name;
}
/** Packages in which a file is another one now, or that a variable was compiled into which is. */
function changedPackages(situation) {
    const { manifest, plan, lock, environment } = situation;
    const changed = new Set();
    for (const path of plan.differing.filter((path) => path !== lock.path && mayChangeOthers(path))) {
        const owner = ownerOfManifest(path, manifest);
        if (owner === undefined)
            return 'any';
        changed.add(owner);
    }
    const read = readPaths(manifest);
    const ownerOf = ownerFinder(manifest);
    const matters = (path) => read === 'any' || read.has(path);
    for (const path of plan.changedFiles.filter(matters)) {
        const owner = ownerOf(path);
        if (owner === undefined)
            return 'any';
        changed.add(owner.name);
    }
    for (const unit of manifest.units) {
        if (!isSameEnvironment(unit.environment, manifest, environment))
            changed.add(unit.package);
    }
    return changed;
}
/** Relative to the checkout; `any` where not all that may have been read was seen. */
function readPaths({ units, facts, named, checkout }) {
    if (units.some(({ isWatched, mayReadMore }) => mayReadMore && !isWatched))
        return 'any';
    return new Set([...named, ...facts.map(({ of }) => pathBelow(of, checkout))]);
}
function isSameEnvironment(then, { salt }, now) {
    return Object.entries(then).every(([name, digest]) => {
        const value = now[name];
        return (value === undefined ? null : keyedDigest(salt, name, value)) === digest;
    });
}

;// CONCATENATED MODULE: ./.build/release/cargo/warm-target.js


/** Pages, which may be many, and what a restore left that was cut off. */
const NO_PROFILE = /^(doc$|\.fast-cargo-)/;
/** Whether a target folder holds units: of its own profiles, of other platforms', or of target folders inside it. */
async function warm_target_holdsUnits(folder, files) {
    // Such as a disk's `lost+found` is only root's to read.
    const list = (path) => files.list(path).catch(() => []);
    const foldersIn = async (path) => (await list(path)).filter((name) => !NO_PROFILE.test(name));
    for (const name of ['', ...(await foldersIn(folder))]) {
        for (const profile of ['', ...(await foldersIn((0,external_node_path_.join)(folder, name)))]) {
            if (await hasUnits((0,external_node_path_.join)(folder, name, profile), { list }))
                return true;
        }
    }
    return false;
}
async function hasUnits(profile, files) {
    if ((await files.list((0,external_node_path_.join)(profile, '.fingerprint'))).length > 0)
        return true;
    return (await ownFolders(profile, files)).length > 0;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/placements.js



/**
 * Decides where the target folders of a snapshot go. A folder that a later step makes would be in its way,
 * so nothing comes into being but target folders of workspaces that are there, beside what is there. Units
 * in one of them are another cache's: sources with old times would make them look fresh.
 */
async function planPlaces({ targets, cargoHome }, files) {
    const placements = [];
    const placed = [];
    const left = [];
    // Outer ones first: those inside them come with them.
    const sorted = targets.toSorted((one, other) => one.folder.length - other.folder.length);
    for (const target of sorted) {
        const { folder } = target;
        const kind = await kindAt(folder, files);
        const occupied = await obstacleAt(folder, kind, files);
        if (occupied !== undefined)
            return { kind: 'occupied', reason: occupied };
        const placement = placements.find(({ at }) => isBelow(folder, at)) ??
            (await placementOf({ ...target, kind, cargoHome }, files));
        if (!(await hasWorkspace(target, files))) {
            left.push(`${folder}, whose workspace is not there`);
        }
        else if (placement === undefined) {
            left.push(`${folder}, because ${dirname(folder)} is not there`);
        }
        else {
            placed.push(target);
            if (!placements.includes(placement))
                placements.push(placement);
        }
    }
    return { kind: 'planned', placements, targets: placed, left };
}
/** Where what comes into a target folder lies until then. */
function stagedAt(folder, placements) {
    const placement = placements.find(({ at }) => isBelow(folder, at));
    if (placement === undefined)
        throw new Error(`${folder} has no place`);
    return join(placement.staging, relative(placement.at, folder));
}
/** A folder of ours inside a target folder, for what is to be moved into it. */
function placements_stagingInside(folder) {
    return join(folder, '.fast-cargo-restoring');
}
/** Of what a path leads to. */
async function kindAt(path, files) {
    const real = await files.realPath(path).catch(() => undefined); // a link to itself
    if (real === undefined)
        return (await files.facts(path)) === undefined ? 'nothing' : 'other';
    return (await files.facts(real))?.kind === 'directory' ? 'folder' : 'other';
}
async function obstacleAt(folder, kind, files) {
    if (kind === 'other')
        return `${folder} is no folder, and no link to one`;
    if (kind === 'nothing' || !(await holdsUnits(folder, files)))
        return undefined;
    return `${folder} holds a build already (left by the job before on this runner, or made or restored by a step before this one: put fast-cargo before that step, or remove it)`;
}
async function hasWorkspace({ roots }, files) {
    if (roots === undefined)
        return true;
    for (const root of roots) {
        if ((await kindAt(join(root, 'Cargo.toml'), files)) === 'other')
            return true;
    }
    return false;
}
async function placementOf({ folder, top = folder, kind, cargoHome }, files) {
    if (kind === 'folder')
        return { at: folder, staging: placements_stagingInside(folder), isThere: true };
    // Cargo alone makes folders there, as `build-dir = "{cargo-cache-home}/build/{workspace-path-hash}"` wants it.
    if (isBelow(folder, cargoHome))
        return placements_besides(folder);
    for (let at = folder; isBelow(at, top); at = dirname(at)) {
        if ((await kindAt(at, files)) !== 'nothing')
            return undefined;
        if ((await kindAt(dirname(at), files)) === 'folder')
            return placements_besides(at);
    }
    return undefined;
}
function placements_besides(at) {
    const staging = join(dirname(at), `.fast-cargo-restoring-${basename(at)}`);
    return { at, staging, isThere: false };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/held-back.js



const held_back_LIMIT_MS = 300_000;
/** Target folders with incremental data that was not unpacked and may be wanted again. */
function targetsHeldBack({ targets }, leftOut) {
    return targets.filter(({ folder }) => sessionsOf(folder, leftOut.sessions, targets).length > 0);
}
/**
 * What the native program needs to unpack it after all, fields that each end in NUL: the program that
 * unpacks; then of each target folder its path (after a `>`), where to unpack it (after a `<`), the archives
 * (each after an `@`), what must be unpacked for it (each after a `+`), and what is wanted, relative to the
 * target folder.
 */
function heldBackList({ manifest, leftOut, folder }) {
    const fields = targetsHeldBack(manifest, leftOut).flatMap((target) => {
        const sessions = sessionsOf(target.folder, leftOut.sessions, manifest.targets);
        const isHeldBack = (path) => sessions.some((each) => each.folder === path);
        return [
            `>${target.folder}`,
            `<${stagingInside(target.folder)}`,
            ...partsWith(target.parts, isHeldBack).map(({ file }) => `@${join(folder, file)}`),
            ...sessions.flatMap((session) => [
                ...session.linkedTo.map((path) => `+${path}`),
                session.folder,
            ]),
        ];
    });
    return [manifest.compression, ...fields].map((field) => `${field}\0`).join('');
}
/**
 * Unpacks it now. Says whether there was something: the cargo shim may have done it, when a later step
 * wrote a source. `list` is the file with the list, `program` the native program; both absolute.
 */
async function bringBack({ list, program }, { files, commands }) {
    if ((await files.facts(list)) === undefined)
        return false;
    const result = await commands.run(program, ['bring-back', list], { timeoutMs: held_back_LIMIT_MS });
    if (result.exitCode !== 0)
        throw new Error(`incremental data cannot be unpacked: ${result.stderr}`);
    return true;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/key-parts.js

/** The names of the parts that are paths. */
const PATH_PARTS = ['path of the checkout', 'working directory', 'CARGO_HOME'];
const LOCK_PART = 'Cargo.lock';
function key_parts_keyParts(sources) {
    const { system, rustc, workspace, cwd, cargoHome, userKey, settings, variables, locks } = sources;
    const [ofCheckout, ofWork, ofHome] = PATH_PARTS;
    return {
        'operating system': system,
        rustc: rustcPart(rustc),
        [ofCheckout]: workspace,
        [ofWork]: cwd,
        [ofHome]: cargoHome,
        ...(userKey === '' ? {} : { 'input cache-key': userKey }),
        ...Object.fromEntries(settings.map(([name, value]) => [`setting ${name}`, key_parts_digest(value)])),
        ...Object.fromEntries(variables.map(([name, value]) => [`variable ${name}`, key_parts_digest(value)])),
        [LOCK_PART]: key_parts_digest(locks),
    };
}
/** `1.95.0 (59807616e 2026-04-14), x86_64-unknown-linux-gnu, LLVM version: 22.1.2` */
function rustcPart(verbose) {
    const [first = '', ...lines] = verbose.split(/\r?\n/);
    const host = lines.find((line) => line.startsWith('host: '))?.slice('host: '.length);
    const llvm = lines.find((line) => line.startsWith('LLVM version'));
    return [first.replace(/^rustc /, ''), host, llvm].filter((part) => part !== undefined).join(', ');
}
function key_parts_digest(value) {
    return `#${createHash('sha256').update(value).digest('hex').slice(0, 6)}`;
}
/** What of the parts is not as it was, a clause each. The lock file is left out unless it is all there is. */
function key_parts_differences(now, then) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(then)])];
    const differing = names.filter((name) => now[name] !== then[name]);
    const others = differing.filter((name) => name !== LOCK_PART);
    // Another lock file alone keeps no job from its snapshot.
    return (others.length > 0 ? others : differing).map((name) => clauseOn(name, now, then));
}
function clauseOn(name, now, then) {
    const [is, was] = [now[name], then[name]];
    if (was === undefined)
        return `${name} (not set then)`;
    if (is === undefined)
        return `${name} (not set now)`;
    if (is.startsWith('#') || was.startsWith('#'))
        return `${name} (another value)`;
    return `${name} (${was} then, ${is} now)`;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/run-notes.js


/** Raised when a field changes its meaning; files of another schema are read as empty. */
const NOTES_SCHEMA = 1;
const MOST_NOTES = 10;
const Note = valibot_dist/* object */.Ikc({
    runId: valibot_dist/* string */.YjP(),
    runAttempt: valibot_dist/* string */.YjP(),
    /** What its snapshot was, or would have been, found by. */
    parts: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP()),
    /** It began with a snapshot. */
    restored: valibot_dist/* boolean */.zMY(),
    /** It had one to save. */
    saves: valibot_dist/* boolean */.zMY(),
    /** Whether its cargo had any use for a target folder; absent where that is not known. */
    uses: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
});
const NotesFile = valibot_dist/* object */.Ikc({ schema: valibot_dist/* literal */.euz(NOTES_SCHEMA), runs: valibot_dist/* array */.YOg(Note) });
/** With a note at the end, in place of what was known of the same attempt. */
function withNote(notes, note) {
    return [...notes.filter((other) => !isSameRun(other, note)), note].slice(-MOST_NOTES);
}
/** What two runs at once have kept, each attempt once. */
function mergeNotes(known, newest) {
    const missing = known.filter((note) => !newest.some((other) => isSameRun(other, note)));
    return [...missing, ...newest].slice(-MOST_NOTES);
}
function isSameRun(one, other) {
    return one.runId === other.runId && one.runAttempt === other.runAttempt;
}
function encodeNotes(runs) {
    return JSON.stringify({ schema: NOTES_SCHEMA, runs });
}
/** None when the file is missing, cut off, or of another schema. */
function decodeNotes(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(NotesFile, JSON.parse(text ?? ''));
        return parsed.success ? parsed.output.runs : [];
    }
    catch {
        return []; // not JSON at all
    }
}
const run_notes_MOST_NAMED = 6;
/** Why a job does not begin with the snapshot that it saved last: a sentence. `undefined`: it has saved none. */
function run_notes_explainMiss(now, notes) {
    const last = notes.findLast(({ saves }) => saves);
    if (last === undefined)
        return undefined;
    const differing = differences(now, last.parts);
    const its = `the snapshot that this job saved last (run ${last.runId})`;
    if (differing.length === 0) {
        return `Not found: ${its}, though nothing that it is found by has changed. GitHub removes entries that were not read for 7 days, and the oldest beyond the repository's limit.`;
    }
    const left = differing.length - run_notes_MOST_NAMED;
    const named = [...differing.slice(0, run_notes_MOST_NAMED), ...(left > 0 ? [`${left} more`] : [])];
    return `What keeps ${its} from this run: ${named.join('; ')}.`;
}
/** So many runs in a row must have had values of their own. */
const RUNS_TO_TELL = 3;
/**
 * Why nobody could read what this run saves: a part that is new in each run. Of a path one other run tells enough
 * (where it moved for good, the next run saves). A clause; `undefined` where nothing speaks against a save.
 */
function neverTheSame(now, notes) {
    const valuesOf = (name) => notes.map(({ parts }) => parts[name]);
    const path = PATH_PARTS.find((name) => notes.length > 0 && !valuesOf(name).includes(now[name]));
    if (path !== undefined) {
        const was = valuesOf(path).at(-1) ?? 'not known';
        return `the ${path} (${now[path] ?? 'none'}; ${was} in the run before) is new in this run, and a snapshot holds for one place only. On a runner that gives each job a folder of its own, none can ever be read`;
    }
    const name = Object.keys(now).find((part) => /^(variable|setting|input) /.test(part) && isNewEachTime(now[part], valuesOf(part)));
    return name === undefined
        ? undefined
        : `${name} has had another value in each of the last ${1 + RUNS_TO_TELL} runs, and a snapshot is found by it`;
}
function isNewEachTime(value, earlier) {
    const last = [value, ...earlier.slice(-RUNS_TO_TELL)];
    return last.length === 1 + RUNS_TO_TELL && new Set(last).size === last.length;
}

;// CONCATENATED MODULE: ./.build/release/timing/built-seconds.js
/** When cargo was building, by its own reports; without test runs and the programs that it started. */
function reportedBuilds(timed) {
    return timed.flatMap(({ startMs, beforeBuildMs = 0, units }) => {
        const ends = units.map((unit) => unit.startMs + unit.durationMs);
        const began = startMs + beforeBuildMs;
        return ends.length === 0 ? [] : [{ startMs: began, endMs: began + Math.max(...ends) }];
    });
}
/** Seconds of wall time in which at least one of the spans lies. */
function secondsWithin(spans) {
    let coveredMs = 0;
    let untilMs = Number.NEGATIVE_INFINITY;
    for (const { startMs, endMs } of spans.toSorted((one, other) => one.startMs - other.startMs)) {
        coveredMs += Math.max(0, endMs - Math.max(startMs, untilMs));
        untilMs = Math.max(untilMs, endMs);
    }
    return coveredMs / 1000;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/read-nothing-macros.json
const read_nothing_macros_namespaceObject = /*#__PURE__*/JSON.parse('{"a":["async-recursion","async-stream-impl","async-trait","auto_impl","bon-macros","bytemuck_derive","clap_derive","const_format_proc_macros","ctor","ctor-proc-macro","darling_macro","delegate","derivative","derive-new","derive_arbitrary","derive_builder_macro","derive_more","derive_more-impl","displaydoc","dtor-proc-macro","educe","enum-as-inner","enum-iterator-derive","enum-map-derive","enumflags2_derive","futures-macro","getset","indoc","inventory-impl","linkme-impl","maybe-async","monostate-impl","multiversion-macros","num-derive","openssl-macros","ouroboros_macro","paste","phf_macros","pin-project-internal","prost-derive","ptr_meta_derive","ref-cast-impl","remain","rkyv_derive","rustversion","schemars_derive","scroll_derive","seq-macro","serde_derive","serde_repr","serde_with_macros","serial_test_derive","smart-default","snafu-derive","strum_macros","test-case-core","test-case-macros","thiserror-impl","time-macros","tokio-macros","tracing-attributes","typed-builder-macro","typetag-impl","valuable-derive","windows-implement","windows-interface","yoke-derive","zerocopy-derive","zerofrom-derive","zeroize_derive","zerovec-derive"]}');
;// CONCATENATED MODULE: ./.build/release/snapshot/survey/survey-target.js

/** Access time that fingerprints get when they are restored: what cargo reads gets a new one. */
const UNREAD_NS = 1000000000n;
/** Looks at everything in a target folder but for others inside it; `files.tree` is its only cost. */
async function surveyTarget({ folder, inner }, files) {
    const entries = await files.tree(folder, (path) => isForeign(path) || inner.includes(path));
    const byFolder = new Map();
    for (const entry of entries) {
        const parent = target_layout_fingerprintOf(entry.path);
        if (parent === undefined || entry.kind !== 'file')
            continue;
        byFolder.set(parent, [...(byFolder.get(parent) ?? []), entry]);
    }
    const units = [...byFolder].flatMap(([parent, members]) => unitOf(parent, members));
    return { folder, entries, units };
}
const NO_MARK = /^(dep-|output-|invoked\.timestamp$|stderr$)|\.json$/;
/** Large, and of no use to a later build; or what a restore left that was cut off. */
function isForeign(path) {
    return (/^(package|tmp\/.*|criterion|cargo-timings|nextest|\.fast-cargo-.*|debug\/incremental\/.*\/[^/]*-working)$/.test(path) || path.endsWith(HELD));
}
/** As in `native/evidence.rs`: what was built with other variables than those of the last command. */
const HELD = '.fast-cargo-held';
function unitOf(folder, members) {
    const place = target_layout_placeOfUnit(folder);
    const mark = members.find(({ path }) => !NO_MARK.test(baseName(path)));
    if (place === undefined || mark === undefined)
        return [];
    const started = members.find(({ path }) => baseName(path) === 'invoked.timestamp');
    return [
        {
            ...place,
            folder,
            mark: baseName(mark.path),
            isFinished: mark.sizeBytes > 0,
            isUsed: members.some(({ accessedNs }) => accessedNs > UNREAD_NS),
            startedNs: (started ?? mark).modifiedNs,
            endedNs: mark.modifiedNs,
        },
    ];
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/reading-macros.js




const READ_NOTHING = new Set(read_nothing_macros_namespaceObject.a.map(reading_macros_crateName));
/** Libraries that rustc loads, as proc macros are. */
const LOADED = new Set(['so', 'dylib', 'dll']);
/**
 * The local packages, with the local ones that they depend on, and with the macros in their graph that
 * may read files that nothing records. Which packages are macros, the target folders show: those that
 * were not built read nothing.
 */
function describePackages(workspaces, surveys) {
    const built = new Set(surveys.flatMap(({ entries }) => entries.flatMap(({ path }) => macroAt(path) ?? [])));
    return workspaces.flatMap(({ packages, locked }) => {
        const local = new Set(packages.map(({ name }) => name));
        const localCrates = new Set(packages.map(({ name }) => reading_macros_crateName(name)));
        // The library of a package may have a name of its own: whose it is, is then not known.
        const names = new Set(locked.map(({ name }) => reading_macros_crateName(name)));
        const strangers = [...built].filter((name) => !names.has(name));
        const mayRead = (name) => localCrates.has(name) || !READ_NOTHING.has(name);
        return packages.map(({ name, folder }) => {
            const all = [...dependenciesOf(name, locked)];
            const macros = all.filter((other) => built.has(reading_macros_crateName(other)) && mayRead(reading_macros_crateName(other)));
            return {
                ...{ name, folder },
                macros: [...macros, ...strangers].sort(),
                needs: [name, ...all.filter((other) => local.has(other) && other !== name)],
                builtFrom: [],
            };
        });
    });
}
/** A proc macro as it lies in a target folder. */
function macroAt(path) {
    const output = target_layout_isCompiled(path) ? outputName(baseName(path)) : undefined;
    if (output?.hash === undefined || !LOADED.has(output.extension))
        return undefined;
    return output.crate;
}
function reading_macros_crateName(name) {
    return name.replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/choose-files.js


/** Cargo writes it into target folders that it makes, and newer cargos clean no others. */
const CARGOS_TAG = 'CACHEDIR.TAG';
/** Cargo names CARGO_TARGET_TMPDIR to these alone. */
const USES_TMPDIR = /^(test-)?(integration-test|bench)-/;
/**
 * The files of a target folder that belong to the units to keep: what cargo needs to find them fresh,
 * without the copies of binaries above `deps/`, which cargo links there anew at every build.
 */
function filesOfUnits({ entries }, kept, incremental) {
    const hashes = new Set(kept.map(({ profile, hash }) => `${profile} ${hash}`));
    const profiles = new Set(kept.map(({ profile }) => profile));
    const withDoc = new Set(kept.filter(({ mark }) => mark.startsWith('doc-')).map(({ profile }) => docFolderOf(profile)));
    const emptied = new Set(kept
        .filter(({ mark }) => USES_TMPDIR.test(mark))
        .map(({ profile }) => temporaryFolderOf(profile)));
    return entries.filter((entry) => {
        if (entry.kind === 'other')
            return false;
        // What tests left in it is nobody's: the folder travels without.
        if (entry.kind === 'directory' && emptied.has(entry.path))
            return true;
        // Others come with what is in them; programs may read that one of these is empty, or read-only.
        if (entry.kind === 'directory' && !isInOutDir(entry.path))
            return false;
        if (entry.path === CARGOS_TAG || entry.path === '.rustc_info.json')
            return true;
        if (withDoc.has(/^(?:[^/]+\/)?doc(?=\/)/.exec(entry.path)?.[0] ?? ''))
            return true;
        const place = choose_files_placeOf(entry.path);
        if (place === undefined || !profiles.has(place.profile))
            return false;
        if (place.kind === 'incremental')
            return incremental.has(sessionOf(entry.path));
        const hash = ownFolderOf(entry.path)?.hash ?? hashInName(place.name);
        // Libraries that others load by name have no hash: nothing tells whose they are.
        if (hash === undefined)
            return place.kind === 'deps';
        return hashes.has(`${place.profile} ${hash}`);
    });
}
/** Finds the units that a file of a target folder travels with; none for what travels by itself, or not at all. */
function unitsOfPath(survey, kept) {
    const names = crateNames(survey);
    const byHash = Map.groupBy(kept, ({ profile, hash }) => `${profile} ${hash}`);
    const byName = Map.groupBy(kept, ({ profile, hash }) => {
        return `${profile} ${names.get(`${profile} ${hash}`)}`;
    });
    const docs = Map.groupBy(kept.filter(({ mark }) => mark.startsWith('doc-')), ({ profile }) => docFolderOf(profile));
    const sessions = new Map(sessionsOfUnits(survey, kept).map(({ session, profile, hash }) => [
        session,
        `${profile} ${hash}`,
    ]));
    return (path) => {
        const doc = docs.get(/^(?:[^/]+\/)?doc(?=\/)/.exec(path)?.[0] ?? '');
        const place = choose_files_placeOf(path);
        if (doc !== undefined || place === undefined)
            return doc ?? [];
        if (place.kind === 'incremental')
            return byHash.get(sessions.get(sessionOf(path)) ?? '') ?? [];
        const hash = ownFolderOf(path)?.hash ?? hashInName(place.name);
        if (hash !== undefined)
            return byHash.get(`${place.profile} ${hash}`) ?? [];
        // A library that others load by its name.
        const crate = /^(?:lib)?(.*?)(?:\.\w+)?$/.exec(place.name)?.[1];
        return byName.get(`${place.profile} ${crate}`) ?? [];
    };
}
function choose_files_placeOf(path) {
    const found = /^(.*?)\/(\.fingerprint|deps|build|examples|incremental)\/([^/]+)/.exec(path);
    if (found === null)
        return undefined;
    const [, profile = '', kind = '', name = ''] = found;
    return { profile, kind, name };
}
/** `debug/incremental/app-03ym0v6vz4fm8/s-hoh95w6t95-1x201ox` of everything in it and of its lock. */
function sessionOf(path) {
    return /^.*?\/incremental\/[^/]+\/s-[^-/]+-[^-/.]+/.exec(path)?.[0] ?? '';
}
/** The newest session of each crate that has one. */
function incrementalCrates({ entries }) {
    const newest = new Map();
    for (const entry of entries) {
        const folder = target_layout_incrementalOf(entry.path)?.folder;
        const session = entry.kind === 'file' ? sessionOf(entry.path) : '';
        if (folder === undefined || session === '' || entry.path.endsWith('.lock'))
            continue;
        if (/^.*\/s-[^/]*-working\//.test(entry.path))
            continue;
        const known = newest.get(folder);
        if (known !== undefined && stampOf(known.session) > stampOf(session))
            continue;
        const none = { session, bytes: 0, writtenNs: 0n };
        const same = known?.session === session ? known : none;
        const writtenNs = baseName(entry.path) === 'dep-graph.bin' ? entry.modifiedNs : same.writtenNs;
        newest.set(folder, { session, bytes: same.bytes + entry.sizeBytes, writtenNs });
    }
    return [...newest].map(([folder, found]) => {
        const { profile = '', crate = '' } = target_layout_incrementalOf(folder) ?? {};
        return { ...found, profile, crate };
    });
}
/** rustc names a session by the microseconds since the epoch, in base 36. */
function stampOf(session) {
    return Number.parseInt(/\/s-([^-/]+)-[^/]*$/.exec(session)?.[1] ?? '0', 36);
}
/** Crate names by unit, read off the names of their files: `serde_json` of `libserde_json-<hash>.rlib`. */
function crateNames({ entries }) {
    const names = new Map();
    for (const { path } of entries) {
        if (!path.endsWith('.d') || !target_layout_isCompiled(path))
            continue;
        const output = outputName(baseName(path));
        const hash = ownFolderOf(path)?.hash ?? output?.hash;
        if (hash !== undefined)
            names.set(`${choose_files_placeOf(path)?.profile} ${hash}`, output?.crate ?? '');
    }
    return names;
}
/** The sessions that a later compilation of the kept units could start from. */
function sessionsOfUnits(survey, kept) {
    const names = crateNames(survey);
    return incrementalCrates(survey).flatMap((session) => {
        const { profile, crate, writtenNs } = session;
        const unit = kept.find((unit) => unit.profile === profile &&
            names.get(`${profile} ${unit.hash}`) === crate &&
            unit.startedNs <= writtenNs &&
            writtenNs <= unit.endedNs);
        return unit === undefined ? [] : [{ ...session, package: unit.package, hash: unit.hash }];
    });
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/built-units.js


/**
 * Cargo notes the start of each unit in a file of its own, and its end in the mark. Who started that cargo
 * matters to neither: an alias, a subcommand such as `cargo nextest`, an xtask by `$CARGO`.
 */
function builtUnits(surveys, sinceNs) {
    const spans = [];
    const compileMs = {};
    for (const survey of surveys) {
        const made = survey.units.filter(({ isFinished, endedNs }) => isFinished && endedNs > sinceNs);
        if (made.length === 0)
            continue;
        const names = crateNames(survey);
        const runs = runStarts(survey);
        for (const unit of made) {
            const startedNs = isRun(unit) ? (runs.get(built_units_keyOf(unit)) ?? unit.endedNs) : unit.startedNs;
            // What began before was made by the job before: it only ended now, or clocks differ.
            const span = {
                startMs: built_units_milliseconds(larger(startedNs, sinceNs)),
                endMs: built_units_milliseconds(unit.endedNs),
            };
            spans.push(span);
            const crate = isRun(unit) ? undefined : names.get(built_units_keyOf(unit));
            if (crate === undefined)
                continue;
            compileMs[crate] = Math.max(compileMs[crate] ?? 0, Math.round(span.endMs - span.startMs));
        }
    }
    return { spans, compileMs };
}
/** When build scripts were started: noted beside what they printed. */
function runStarts({ entries }) {
    const starts = new Map();
    for (const { path, modifiedNs } of entries) {
        if (baseName(path) !== 'invoked.timestamp')
            continue;
        const [, profile = '', shared, own] = BESIDE_OUTPUT.exec(path) ?? [];
        const hash = shared ?? own;
        if (hash !== undefined)
            starts.set(built_units_keyOf({ profile, hash }), modifiedNs);
    }
    return starts;
}
/** `debug/build/serde-0123456789abcdef/…`, and since cargo 1.100 `debug/build/serde/0123456789abcdef/run/…`. */
const BESIDE_OUTPUT = /^(?:(.*?)\/)?build\/(?:[^/]+-([0-9a-f]{16})|[^/]+\/([0-9a-f]{16})\/run)\/invoked\.timestamp$/;
function isRun({ mark }) {
    return mark.startsWith('run-build-script');
}
function built_units_keyOf({ profile, hash }) {
    return `${profile} ${hash}`;
}
function larger(one, other) {
    return one > other ? one : other;
}
function built_units_milliseconds(ns) {
    return Number(ns / 1000n) / 1_000;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/changed-outputs.js


const changed_outputs_OUTPUT = /\/(deps|examples)\/[^/]+$|\/build\/[^/]+\/[0-9a-f]{16}\/out\/[^/]+$/;
/**
 * Units whose libraries or programs a step has changed since cargo made them (`strip`, `objcopy`, `patchelf`): the
 * program beside `deps/` is the same file. A later run of that step would find it changed already. Absolute folders
 * of their fingerprints.
 */
function unitsWithChangedOutputs(survey, kept) {
    const unitsOf = unitsOfPath(survey, kept);
    const found = new Set();
    for (const { path, kind, modifiedNs } of survey.entries) {
        if (kind !== 'file' || path.endsWith('.d') || !changed_outputs_OUTPUT.test(path))
            continue;
        // A library without a hash in its name may be that of any of several.
        const makers = unitsOf(path).filter(({ mark }) => !mark.startsWith('run-build-script'));
        if (makers.some(({ endedNs }) => modifiedNs <= endedNs))
            continue;
        for (const { folder } of makers)
            found.add((0,external_node_path_.join)(survey.folder, folder));
    }
    return [...found];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/access-times.js


/** Whether this file system notes that a file was read: mounted with `noatime`, it does not. */
async function accessTimesWork(folder, { files }) {
    const probe = (0,external_node_path_.join)(folder, '.fast-cargo-access-time');
    try {
        await files.writeText(probe, 'probe');
        await files.setAccessed(probe, Number(UNREAD_NS / 1000000n));
        await files.readText(probe);
        return ((await files.facts(probe))?.accessedNs ?? 0n) > UNREAD_NS;
    }
    finally {
        await files.remove(probe);
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/choose-docs.js

/** rustdoc writes it into the folder of each crate. */
const OF_CRATE = /^((?:[^/]+\/)?doc)\/([^/]+)\/sidebar-items[^/]*\.js$/;
/** In the fingerprint's folder; that of a package's library and of its programs may be one. */
const MARK = /^(.*)\/doc-(?:lib|bin|example|bench|integration-test)-([^/]+)$/;
/**
 * The kept units, but for all documentation that has pages of a crate which is not among them. rustdoc adds to
 * the index of what is there, and nobody takes anything out: without that crate, all is written anew.
 */
function withoutStaleDocs({ entries }, kept) {
    const docs = new Map(kept
        .filter(({ mark }) => mark.startsWith('doc-'))
        .map(({ folder, profile }) => [folder, docFolderOf(profile)]));
    if (docs.size === 0)
        return kept;
    const crates = new Set(entries.map(({ path }) => {
        const [, unit = '', name = ''] = MARK.exec(path) ?? [];
        return `${docs.get(unit)}/${name.replaceAll('-', '_')}`;
    }));
    const stale = new Set(entries.flatMap(({ path }) => {
        const [, folder = '', crate = ''] = OF_CRATE.exec(path) ?? [];
        return folder === '' || crates.has(`${folder}/${crate}`) ? [] : [folder];
    }));
    return kept.filter(({ folder }) => !stale.has(docs.get(folder) ?? ''));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/choose-units.js



/** Without access times, a unit that was not built for so many snapshots goes. */
const MOST_GENERATIONS = 8;
/**
 * The units that this job used: what it did not look at, the next one will hardly need. But where a command failed or
 * was cancelled, those that would have used the rest of the snapshot may not have run: it stays.
 */
async function chooseUnits(surveys, { restored, built }, ports) {
    const seesUse = restored === undefined || (await accessTimesWork(surveys[0]?.folder ?? '', ports));
    const generation = (restored?.manifest.generation ?? 0) + 1;
    const builtIn = {};
    const isWhole = built.every(({ outcome }) => outcome === 'succeeded');
    const mayStay = isWhole ? () => false : unlooked(restored);
    const isKept = (folder, unit) => {
        if (!unit.isFinished)
            return false;
        const path = (0,external_node_path_.join)(folder, unit.folder);
        if (seesUse)
            return unit.isUsed || mayStay(path, unit);
        const isNew = restored === undefined || unit.endedNs > restored.restoredNs;
        const since = isNew ? generation : (restored.manifest.builtIn[path] ?? generation);
        builtIn[path] = since;
        return generation - since < MOST_GENERATIONS;
    };
    const chosen = surveys.map((survey) => ({
        survey,
        kept: withoutStaleDocs(survey, survey.units.filter((unit) => isKept(survey.folder, unit))),
    }));
    return { chosen, builtIn };
}
/**
 * Whether a unit that nobody looked at may stay in the snapshot. Not one that holds only while nothing at all in the
 * checkout differs: what differs by now is in the new snapshot.
 */
function unlooked(restored) {
    const blind = (restored?.manifest.units ?? []).filter(({ mayReadMore, isWatched }) => mayReadMore && !isWatched);
    const folders = new Set(blind.map(({ folder }) => folder));
    return (path, { endedNs }) => restored !== undefined && endedNs <= restored.restoredNs && !folders.has(path);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/no-save.js
function no(reason) {
    return { reason, isTrouble: false, sawInputs: false };
}
/** Cargo has neither used a target folder nor made one. */
const NOTHING_BUILT = {
    ...no('cargo built nothing here, or keeps it in a layout that is not known'),
    uses: false,
};
/** What the job's commands alone say against a save. */
function obstacleIn({ built, restored, }) {
    if (built.length > 0)
        return undefined;
    // A cargo that was called by its path may have read what was restored.
    const known = restored === undefined ? { uses: false } : {};
    return { ...no('no cargo command was recorded'), ...known };
}

// EXTERNAL MODULE: ./node_modules/pretty-bytes/index.js
var pretty_bytes = __webpack_require__(85901);
;// CONCATENATED MODULE: ./.build/release/snapshot/save/pays.js

/** What a hosted runner moves to and from the cache service, and writes while it unpacks. */
const NETWORK_BYTES_PER_S = 100_000_000;
const UNPACK_BYTES_PER_S = 400_000_000;
const PACK_BYTES_PER_S = 150_000_000;
const LEAST_TELLING_BYTES = 30_000_000;
/** rlibs and incremental data, by zstd. */
const COMPRESSION = 4.5;
/** Each file once, however many names it has. */
function bytesOf(entries) {
    const files = new Map(entries.map(({ identity, sizeBytes }) => [identity, sizeBytes]));
    return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
/** Seconds that some megabytes of a target folder cost at every restore. */
function restoreSeconds(bytes, slowness = 1) {
    return bytes / COMPRESSION / NETWORK_BYTES_PER_S + (slowness * bytes) / UNPACK_BYTES_PER_S;
}
function saveSeconds(bytes, slowness) {
    return (slowness * bytes) / PACK_BYTES_PER_S + bytes / COMPRESSION / NETWORK_BYTES_PER_S;
}
/** How many times as long as on a hosted runner packing took, when the snapshot was made that this job began with. */
function slownessOf(restored) {
    // Of little, packing is mostly starting programs, and says nothing of bytes.
    if (restored === undefined || restored.unpackedBytes < LEAST_TELLING_BYTES)
        return 1;
    return (restored.packMs * PACK_BYTES_PER_S) / (restored.unpackedBytes * 1000);
}
/**
 * Whether a crate's incremental data is worth its way: when compiling the crate from nothing costs
 * more than moving the data. A crate that was never seen compiling (0) goes by its size alone.
 */
function movesIncremental({ bytes }, compileMs) {
    if (compileMs === 0)
        return bytes < 20_000_000;
    return compileMs / 1000 > restoreSeconds(bytes);
}
/** So many runs at least start from the first snapshot of a job: pull requests, and pushes until one pays again. */
const RUNS_OF_THE_FIRST = 4;
/** GitHub ends a cancelled job after five minutes, whatever its last steps do. */
const MOST_CANCELLED_S = 120;
/**
 * A save pays when what this run built, and the next run would build again, costs more than this
 * save and the later restore of the new parts; a job's first save is for several runs. Nobody knows how many runs will build it again: the ones
 * that did already count too, so that they never lose much more than what the save would have cost.
 */
function saveVerdict(sum) {
    const { builtSeconds, earlierSeconds, bytes, newBytes, slowness, isCancelled, isFirst } = sum;
    const restoring = restoreSeconds(newBytes, slowness);
    const cost = saveSeconds(bytes, slowness) + restoring;
    const costPerRun = isFirst ? saveSeconds(bytes, slowness) / RUNS_OF_THE_FIRST + restoring : cost;
    const isInTime = !isCancelled || saveSeconds(bytes, slowness) < MOST_CANCELLED_S;
    const pays = isInTime && builtSeconds > 0 && builtSeconds + earlierSeconds > costPerRun;
    const parts = `${(0,pretty_bytes/* default */.A)(bytes)}, ${(0,pretty_bytes/* default */.A)(newBytes)} of it new`;
    const earlier = earlierSeconds === 0
        ? ''
        : `, and for ${earlierSeconds.toFixed(1)} s in earlier runs from the same snapshot`;
    const told = `cargo built for ${builtSeconds.toFixed(1)} s${earlier}, saving and restoring the new parts costs about ${cost.toFixed(1)} s (${parts})${isFirst ? `; several runs start from a first snapshot` : ''}`;
    return { pays, sum: isInTime ? told : `${told}, too long for a job that was cancelled` };
}
/**
 * What compiling each crate took at most, in milliseconds, by reports and by what is `known` else:
 * incremental compilations are shorter, and say nothing of what a crate costs without their data.
 */
function compileTimes(timed, known) {
    const times = {};
    for (const [crate, ms] of known.flatMap((each) => Object.entries(each))) {
        times[crate] = Math.max(times[crate] ?? 0, ms);
    }
    for (const { name, target, durationMs } of timed.flatMap(({ units }) => units)) {
        if (target.includes('(run)'))
            continue;
        const crate = (/^(\S+) "/.exec(target)?.[1] ?? name).replaceAll('-', '_');
        times[crate] = Math.max(times[crate] ?? 0, durationMs);
    }
    return times;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/registry-files.js

/**
 * What of CARGO_HOME cargo needs to start at once with these packages: the registry's index entries,
 * the packed sources, and git's clones and checkouts. Relative to CARGO_HOME. Unpacked sources would be larger,
 * and nothing could tell that they are what was published (docs/decisions/0012).
 */
async function registryFiles(cargoHome, packages, files) {
    const isWanted = wantedPaths(packages);
    const found = await Promise.all(['registry', 'git'].map(async (top) => {
        const entries = await files.tree((0,external_node_path_.join)(cargoHome, top), (path) => !isWanted(`${top}/${path}`));
        return entries.map((entry) => ({ ...entry, path: `${top}/${entry.path}` }));
    }));
    const unpacked = new Set(found.flat().flatMap(({ path }) => packageOf(path, 'src') ?? []));
    const kept = found.flat().filter(({ kind }) => kind === 'file' || kind === 'symlink');
    // Packages of other platforms may lie there packed: a build that did not unpack one has no use for it.
    return kept.filter(({ path }) => {
        const packed = packageOf(path, 'cache');
        return packed === undefined || unpacked.has(packed);
    });
}
/** `<registry>/serde-1.0.0` of a path below `registry/<kind>/`. */
function packageOf(path, kind) {
    const [top, found, registry, name] = path.split('/');
    if (top !== 'registry' || found !== kind || name === undefined)
        return undefined;
    return `${registry}/${name.replace(/\.crate$/, '')}`;
}
/** Of a folder that is not wanted nothing is. */
function wantedPaths(packages) {
    const locked = packages.filter(({ source }) => source !== undefined);
    const names = new Set(locked.map(({ name }) => name.toLowerCase()));
    const versions = new Set(locked.map(({ name, version }) => `${name}-${version}`));
    const revisions = locked.flatMap(({ source }) => gitRevision(source ?? '') ?? []);
    const repositories = new Set(revisions.map(([repository]) => repository));
    const checkouts = new Set(revisions.map(([repository, revision]) => `${repository} ${revision}`));
    return (path) => {
        const [top, kind = '', source = '', name = '', inside] = path.split('/');
        if (kind === '' || source === '')
            return true;
        if (top === 'registry' && kind === 'index')
            return isIndexEntry(path, names);
        if (top === 'registry' && kind !== 'cache' && (kind !== 'src' || inside !== undefined)) {
            return false;
        }
        if (top === 'registry')
            return name === '' || versions.has(name.replace(/\.crate$/, ''));
        const repository = source.replace(/-[0-9a-f]{16}$/, '');
        if (kind === 'db')
            return repositories.has(repository);
        return kind === 'checkouts' && (name === '' || checkouts.has(`${repository} ${name}`));
    };
}
/** The name that cargo gives a repository's folder, and the short form of the revision. */
function gitRevision(source) {
    const [address = '', revision = ''] = source.split('#');
    if (!address.startsWith('git+') || !/^[0-9a-f]{7}/.test(revision))
        return undefined;
    const [path = ''] = address.slice('git+'.length).split('?');
    const name = path.split('/').findLast((part) => part !== '') ?? '';
    return [[name.replace(/\.git$/, ''), revision.slice(0, 7)]];
}
/** Of a sparse index, the entries of the locked packages; a cloned index would be far too large. */
function isIndexEntry(path, names) {
    const parts = path.split('/');
    if (parts.length <= 3)
        return true;
    if (parts[3] === '.cache')
        return parts.length < 6 || parts.length === 6 || names.has(parts.at(-1) ?? '');
    return parts.length === 4 && parts[3] === 'config.json';
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/find-workspaces.js





const find_workspaces_Metadata = valibot_dist/* object */.Ikc({
    packages: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        name: valibot_dist/* string */.YjP(),
        manifest_path: valibot_dist/* string */.YjP(),
        dependencies: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ path: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
    })),
    target_directory: valibot_dist/* string */.YjP(),
    build_directory: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    workspace_root: valibot_dist/* string */.YjP(),
});
/**
 * Asks cargo about the workspaces of the commands, each once; those it says nothing of are left out.
 * Cargo is asked for the members alone: the whole graph would want manifests of packages that the build
 * had no need to download. What members depend on is in the lock file.
 */
async function findWorkspaces(built, ports) {
    const found = new Map();
    for (const command of built) {
        const query = metadataQuery(command, ['--no-deps']);
        const key = JSON.stringify([command.cwd, command.targetDirVariable, query]);
        const known = found.get(key);
        const metadata = known?.metadata ?? parse(await askMetadata(command, query, ports.commands));
        if (metadata === undefined)
            continue;
        const folders = known?.folders ?? new Set();
        const { build_directory: buildFolder, target_directory: targetFolder } = metadata;
        folders.add(targetFolderArgument(command) ?? targetFolder);
        if (buildFolder !== undefined && buildFolder !== targetFolder)
            folders.add(buildFolder);
        found.set(key, { metadata, command, folders });
    }
    return Promise.all([...found.values()].map(async ({ metadata, command, folders }) => ({
        ...(await describe(metadata, command, ports)),
        targetFolders: [...folders],
        ownFolder: metadata.target_directory,
    })));
}
function parse(stdout) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(find_workspaces_Metadata, JSON.parse(stdout ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not a cargo, or one that prints something before it
    }
}
async function describe(metadata, command, ports) {
    const root = metadata.workspace_root;
    const locked = lock_file_parseLock(await ports.files.readText((0,external_node_path_.join)(root, 'Cargo.lock')));
    const patched = await patchedFolders(root, ports.files);
    const packages = await localPackages(metadata, patched, command, ports);
    const known = new Set(packages.map(({ name }) => name));
    const lost = locked
        .filter(({ name, source }) => source === undefined && !known.has(name))
        .map(({ name }) => name);
    return { root, locked, packages, lost };
}
/** The members, and what they lead to by `path` outside of the workspace. */
async function localPackages(metadata, patched, { cwd, targetDirVariable }, { commands }) {
    const folders = new Map();
    const left = [...patched];
    const enter = ({ packages }) => {
        for (const { name, manifest_path: manifest, dependencies } of packages) {
            if (folders.has((0,external_node_path_.dirname)(manifest)))
                continue;
            folders.set((0,external_node_path_.dirname)(manifest), name);
            left.push(...dependencies.flatMap(({ path }) => path ?? []));
        }
    };
    enter(metadata);
    const asked = new Set();
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (folders.has(next) || asked.has(next))
            continue;
        asked.add(next);
        const query = ['metadata', '--no-deps', '--format-version', '1', '--offline'];
        const manifest = ['--manifest-path', (0,external_node_path_.join)(next, 'Cargo.toml')];
        const command = { cwd, targetDirVariable };
        const outside = parse(await askMetadata(command, [...query, ...manifest], commands));
        if (outside !== undefined)
            enter(outside);
    }
    return [...folders].map(([folder, name]) => ({ name, folder }));
}
const Patches = valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J()));
/** Where `[patch]` and `[replace]` lead by `path`; cargo's own word for that would take the whole graph. */
async function patchedFolders(root, files) {
    try {
        const manifest = (0,dist/* parse */.qg)((await files.readText((0,external_node_path_.join)(root, 'Cargo.toml'))) ?? '');
        const tables = [
            ...Object.values(valibot_dist/* parse */.qgA(Patches, manifest['patch'] ?? {})),
            manifest['replace'] ?? {},
        ];
        return tables
            .flatMap((table) => Object.values(table))
            .flatMap((entry) => {
            const parsed = valibot_dist/* safeParse */.xLC(valibot_dist/* object */.Ikc({ path: valibot_dist/* string */.YjP() }), entry);
            return parsed.success ? [(0,external_node_path_.resolve)(root, parsed.output.path)] : [];
        });
    }
    catch {
        return []; // cargo itself has read it: a form that we do not know
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/lock-in-force.js



/** Of the one workspace that the job built; with several, a version gone from one may be another's. */
function lockInForce(workspaces, checkout) {
    const [first, ...others] = workspaces;
    if (first === undefined || others.some(({ root }) => root !== first.root)) {
        return { lock: '', lockedOf: () => '' };
    }
    const byName = Map.groupBy(first.locked, ({ name }) => name);
    return {
        lock: input_book_pathBelow((0,external_node_path_.join)(first.root, 'Cargo.lock'), checkout),
        lockedOf: (name) => {
            const [locked, ...more] = byName.get(name) ?? [];
            return locked === undefined || more.length > 0 ? '' : lock_file_lockedName(locked);
        },
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/named-paths.js


/**
 * Whether rustc or the linker was told of files of the checkout that no unit names: linker scripts, libraries, a
 * linker of the project's own, what `cargo rustc -- --emit=asm=FILE` writes.
 */
async function namesPaths({ root, tracked, commands, units }, { readText }) {
    const flags = commands.flatMap(({ args }) => (args.includes('rustc') ? afterDashes(args) : []));
    if (flags.some((flag) => namesPath(flag, root)))
        return true;
    const configs = [...tracked].filter((path) => /(^|\/)\.cargo\/config(\.toml)?$/.test(path));
    const texts = await Promise.all(configs.map((path) => readText((0,external_node_path_.join)(root, path))));
    if (texts.some((text) => OWN_PROGRAM.test(text ?? '')))
        return true;
    const notes = await Promise.all(units.map(({ folder, unit: { mark } }) => readText((0,external_node_path_.join)(folder, `${mark}.json`))));
    const ofUnits = new Set(notes.flatMap((note) => rustflagsIn(note ?? '')));
    return [...ofUnits].some((flag) => namesPath(flag, root));
}
/** A linker or wrapper that is named by a path. */
const OWN_PROGRAM = /^\s*["']?(target\..*\.)?(linker|rustc|rustc-(workspace-)?wrapper)["']?\s*=.*\//m;
function afterDashes(args) {
    const dashes = args.indexOf('--');
    return dashes === -1 ? [] : args.slice(dashes + 1);
}
/** Cargo keeps the flags that a unit was built with, from wherever they came. */
function rustflagsIn(note) {
    const list = /"rustflags":(\[(?:"(?:[^"\\]|\\.)*",?)*\])/.exec(note)?.[1];
    return list === undefined ? [] : JSON.parse(list);
}
/** What ends so is a file, though no folder is named. */
const named_paths_FILE = /\.(ld|lds|x|a|o|def|map|lst|so|json|s|asm)$/;
function namesPath(flag, root) {
    return flag.split(/[=,]/).some((part) => {
        const path = part.replace(/^(-L|-T|@)/, '');
        if (path.startsWith('/'))
            return input_book_isBelow(path, root);
        // Of a run path, the loader makes sense.
        if (/^(\$|rpath|loader_path|executable_path)/.test(path))
            return false;
        return path.includes('/') || named_paths_FILE.test(path);
    });
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/dep-info.js

/**
 * The files that rustc read for a crate, from what it wrote in Makefile form (`*.d`). Paths are as
 * rustc was given them: absolute, or relative to the folder that it ran in.
 */
function parseDepInfo(text) {
    const files = new Set();
    for (const line of text.split('\n')) {
        const end = line.startsWith('#') ? -1 : line.indexOf(': ');
        if (end === -1)
            continue;
        // A blank within a name has a backslash before it.
        for (const name of line.slice(end + 2).matchAll(/(?:\\ |[^ ])+/g)) {
            files.add(name[0].replaceAll('\\ ', ' ').trimEnd());
        }
    }
    return [...files];
}
/**
 * The variables that rustc read for a crate (`env!`), but for those that cargo itself sets. A value that
 * has a line break or a backslash in it stands as rustc escaped it.
 */
function parseDepInfoEnvironment(text) {
    const found = text.matchAll(/^# env-dep:(?!CARGO_|OUT_DIR\b)([^=\n]+)(?:=(.*))?$/gm);
    return Object.fromEntries([...found].map(([, name = '', value]) => [name, value ?? null]));
}
const Local = valibot_dist/* object */.Ikc({ paths: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()) });
const LocalVariable = valibot_dist/* object */.Ikc({ var: valibot_dist/* string */.YjP(), val: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP(), null) });
const Fingerprint = valibot_dist/* object */.Ikc({ local: valibot_dist/* array */.YOg(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J())) });
/**
 * Reads the JSON that cargo keeps beside a unit's fingerprint. `undefined` for a form that is not
 * known: such a unit must not be taken for fresh.
 */
function parseWatch(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Fingerprint, JSON.parse(text));
        if (!parsed.success)
            return undefined;
        const { local } = parsed.output;
        return {
            paths: local.flatMap((entry) => {
                const named = valibot_dist/* safeParse */.xLC(Local, entry['RerunIfChanged']);
                return named.success ? named.output.paths : [];
            }),
            watchesPackage: local.some((entry) => 'Precalculated' in entry),
            environment: Object.fromEntries(local.flatMap((entry) => {
                const read = valibot_dist/* safeParse */.xLC(LocalVariable, entry['RerunIfEnvChanged']);
                return read.success ? [[read.output.var, read.output.val]] : [];
            })),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/read-unit.js




/** `undefined` when nothing tells what the unit read. */
async function readUnit(request, files) {
    const { unit, survey, bases } = request;
    if (unit.mark.startsWith('run-build-script'))
        return readBuildScriptRun(request, files);
    if (unit.mark.startsWith('doc-')) {
        return {
            paths: [],
            sets: [],
            printed: [],
            facts: { watchesPackage: true, environment: {} },
        };
    }
    const depInfos = depInfosOf(request);
    const texts = await Promise.all(depInfos.map((path) => files.readText((0,external_node_path_.join)(survey.folder, path))));
    const listed = texts.flatMap((text) => parseDepInfo(text ?? ''));
    if (listed.length === 0)
        return undefined;
    const paths = await Promise.all(listed.map((path) => resolved(path, bases, files)));
    const environment = Object.assign({}, ...texts.map((text) => parseDepInfoEnvironment(text ?? '')));
    return { paths, sets: [], printed: [], facts: { watchesPackage: false, environment } };
}
/** All in its own folder; else by the unit's hash, and libraries without one by their name. */
function depInfosOf({ unit, survey }) {
    const within = `${unit.own ?? unit.profile}/`;
    const own = survey.entries
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.d') && path.startsWith(within));
    if (unit.own !== undefined)
        return own.filter(target_layout_isCompiled);
    const hashed = own.filter((path) => path.endsWith(`-${unit.hash}.d`));
    if (hashed.length > 0)
        return hashed;
    const crate = unit.mark.replace(/^(test-)?[a-z]+-/, '').replaceAll('-', '_');
    return own.filter((path) => path === `${unit.profile}/deps/${crate}.d`);
}
async function readBuildScriptRun({ unit, survey, folders }, files) {
    const json = (0,external_node_path_.join)(survey.folder, unit.folder, `${unit.mark}.json`);
    const watch = parseWatch((await files.readText(json)) ?? '');
    if (watch === undefined)
        return undefined;
    const output = (0,external_node_path_.join)(survey.folder, unit.own ?? (0,external_node_path_.join)(unit.profile, 'build', baseName(unit.folder)));
    const paths = await Promise.all(watch.paths.map((path) => resolved(path, folders, files)));
    const { watchesPackage, environment } = watch;
    const said = await outputOf(output, files);
    return {
        paths,
        ...{ sets: variablesSetIn(said), printed: read_unit_pathsIn(said) },
        facts: { watchesPackage, environment: { ...environment } },
    };
}
/** What a build script printed, in either layout of target folders. */
async function outputOf(folder, files) {
    const texts = [
        await files.readText((0,external_node_path_.join)(folder, 'output')),
        await files.readText((0,external_node_path_.join)(folder, 'run/stdout')),
    ];
    return texts.join('\n');
}
/** By what a build script printed, in the older form and the newer: `cargo::rustc-env=NAME=value`. */
function variablesSetIn(output) {
    return [...output.matchAll(/^cargo::?rustc-env=([^=\n]+)=/gm)].map(([, name = '']) => name);
}
/** `cargo:rustc-link-search=native=/opt/lib`, `cargo:root=/opt`. */
function read_unit_pathsIn(output) {
    const lines = output.split('\n').filter((line) => /^cargo::?/.test(line));
    return lines.flatMap((line) => [
        ...[...line.matchAll(/[=,:](\/[^=,:\0\n]+)/g)].map(([, path = '']) => path.trim()),
    ]);
}
/** The first base that has the path; without one, the first: it is missing there. */
async function resolved(path, bases, files) {
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    for (const base of bases) {
        if ((await files.facts((0,external_node_path_.join)(base, path))) !== undefined)
            return (0,external_node_path_.join)(base, path);
    }
    return (0,external_node_path_.join)(bases[0] ?? '/', path);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/read-facts.js




/** `undefined` when what it was built from cannot be known. `folders`: of packages with its name. */
async function read_facts_factsOf({ unit, survey, folders, book, request }, files) {
    const { workspaces, scope } = request;
    const roots = workspaces
        .filter(({ targetFolders }) => targetFolders.includes(survey.folder))
        .map(({ root }) => root);
    const bases = basesOf(folders, roots);
    const read = await readUnit({ unit, survey, folders, bases }, files);
    if (read === undefined)
        return undefined;
    const whole = read.facts.watchesPackage ? packageFiles(folders, scope) : [];
    const entered = await book.enter([...read.paths, ...whole], unit.startedNs);
    const { sets, printed, facts } = read;
    const origin = folders.length === 0 ? 'vendored' : 'local';
    return entered && { ...facts, ...entered, sets, printed, origin };
}
/**
 * Of a registry's package, whose own files are fixed by its version: what its build script watches elsewhere,
 * such as the system's headers, and the folders that it printed.
 */
async function factsOutside({ unit, survey, book }, files) {
    if (!unit.mark.startsWith('run-build-script'))
        return 'fixed';
    const json = await files.readText((0,external_node_path_.join)(survey.folder, unit.folder, `${unit.mark}.json`));
    const paths = parseWatch(json ?? '')?.paths.filter((path) => (0,external_node_path_.isAbsolute)(path)) ?? [];
    const entered = await book.enter(paths, unit.startedNs);
    if (entered === undefined)
        return undefined;
    const request = { unit, survey, folders: [], bases: [] };
    const { printed = [] } = (await readUnit(request, files)) ?? {};
    const facts = {
        watchesPackage: false,
        environment: {},
        sets: [],
        printed,
        origin: 'fixed',
    };
    return { ...facts, ...entered };
}
/** Cargo runs rustc in the workspace's root, and in the package's own folder when that lies elsewhere. */
function basesOf(folders, roots) {
    const isMember = folders.some((folder) => roots.some((root) => input_book_isBelow(folder, root)));
    return isMember ? [...roots, ...folders] : [...folders, ...roots];
}
/** What cargo looks at to know a package by its newest time. */
function packageFiles(folders, scope) {
    return [...scope.tracked, ...scope.untracked]
        .map((path) => (0,external_node_path_.join)(scope.root, path))
        .filter((path) => folders.some((folder) => input_book_isBelow(path, folder)));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/environment-digests.js

const environment_digests_NAME = /^environment-\d+-(\d+)$/;
/** Those of all commands of the job, the earliest first. */
async function readEnvironments(folder, files) {
    const found = [];
    for (const name of await files.list(folder)) {
        const sinceNs = environment_digests_NAME.exec(name)?.[1];
        if (sinceNs === undefined)
            continue;
        const fields = ((await files.readText((0,external_node_path_.join)(folder, name))) ?? '').split('\0');
        const pairs = fields.flatMap((field, place) => place % 2 === 1 ? [[fields[place - 1] ?? '', field]] : []);
        found.push({ sinceNs: BigInt(sinceNs), digests: new Map(pairs) });
    }
    return found.sort((one, other) => Number(one.sinceNs - other.sinceNs));
}
/** The environment of the command that built something then; `undefined` where none was written down. */
function environmentAt(timeNs, environments) {
    return environments.findLast(({ sinceNs }) => sinceNs <= timeNs);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/path-interest.js



/** What is of the machine's image, which packages of the system put there. */
const SYSTEM = /^\/(usr|lib|lib32|lib64|bin|sbin|etc)\//;
const TOOLCHAIN = /\/lib\/rustlib\/|(^|\/)\.?rustup\/(toolchains\/|settings\.toml$|update-hashes)/;
const PSEUDO = /^\/(proc|sys|dev)(\/|$)/;
/** Settings of git differ from clone to clone, and hold tokens; what asks git asks for more than these. */
const GIT_SETTINGS = /(^|\/)\.git\/(modules\/.+\/)?(config(\.worktree)?|hooks|info|description|branches|commondir|gitdir|objects|refs)(\/info(\/.*)?)?$|\/\.git\/(modules\/.+\/)?(hooks|info)\/|\/\.gitconfig$|\/\.config\/git\/|^\/etc\/gitconfig$/;
/** Caches of tools: they change how long something takes. */
const TOOL_CACHES = /\/(node_modules\/\.cache|\.npm|\.ccache|__pycache__|\.terminfo)(\/|$)|\.profraw$|\/xdg-data-dirs$/;
/** Of the user; a folder that is called so in the checkout may be the project's own. */
const USER_CACHE = /\/\.cache(\/|$)/;
function normalized(path) {
    return path.includes('/.') || path.includes('//') ? (0,external_node_path_.normalize)(path) : path;
}
/** `isOwn`: the unit wrote it itself. */
function interestIn(path, scope, isOwn = false) {
    const { root, targetFolders, cargoHome, own, temporary } = scope;
    if (PSEUDO.test(path) || TOOLCHAIN.test(path) || TOOL_CACHES.test(path))
        return 'none';
    if (USER_CACHE.test(path) && !input_book_isBelow(path, root))
        return 'none';
    if (['registry', 'git'].some((name) => input_book_isBelow(path, (0,external_node_path_.join)(cargoHome, name))))
        return 'none';
    if (own.some((folder) => input_book_isBelow(path, folder)))
        return 'none';
    const [target] = targetFolders
        .filter((folder) => input_book_isBelow(path, folder))
        .sort((one, other) => other.length - one.length);
    if (target !== undefined)
        return interestInTarget(input_book_pathBelow(path, target), isOwn);
    if (GIT_SETTINGS.test(path))
        return 'none';
    if (input_book_isBelow(path, (0,external_node_path_.join)(root, '.git')) && path !== (0,external_node_path_.join)(root, '.git'))
        return 'git';
    if (input_book_isBelow(path, root))
        return 'checkout';
    if (temporary.some((folder) => input_book_isBelow(path, folder)))
        return 'temporary';
    return SYSTEM.test(path) ? 'system' : 'elsewhere';
}
/** Of a path relative to a target folder: what cargo keeps there is in its own records. */
function interestInTarget(path, isOwn) {
    return isNamedByCargo(path) || (!isOwn && OF_PROFILE.test(path)) ? "cargo's" : 'target';
}
/** Whether cargo or rustc may write to a path, relative to a target folder. */
function isCargosPlace(path) {
    return (isNamedByCargo(path) ||
        OF_PROFILE.test(path) ||
        fingerprintOf(path) !== undefined ||
        incrementalOf(path) !== undefined ||
        isCompiled(path));
}
function isNamedByCargo(path) {
    return (path === '' ||
        /(^|\/)(deps|incremental|\.fingerprint)(\/|$)/.test(path) ||
        IN_LAYOUT.test(path) ||
        OF_UNIT.test(path) ||
        IN_NESTED.test(path) ||
        /(^|\/)(\.cargo-[\w-]*lock|\.rustc_info\.json|CACHEDIR\.TAG)$/.test(path) ||
        ownFolderOf(path) !== undefined);
}
/** Folders of profiles and triples. */
const OF_PROFILE = /^[^/.]+$/;
/**
 * Of cargo's own names those that others use as well, where cargo has them: `debug/examples`, but not
 * `debug/assets/examples`, which a build script copied beside the program. Before a profile there is at most a triple.
 */
const IN_LAYOUT = /^([^/]*-[^/]*\/)?(tmp|doc|[^/]+\/(build|examples))(\/|$)/;
const OF_UNIT = /(^|\/)(build|examples)\/[^/]+-[0-9a-f]{16}([./]|$)/;
/** In a target folder that a build script's own cargo made in this one. */
const IN_NESTED = /(^|\/)target\/(.*\/)?(tmp|doc|build|examples)(\/|$)/;

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/secret-variables.js

/** What may go into a build without being anybody's secret: by these a machine, a toolchain and cargo tell where things are. */
const HARMLESS = [
    /^(CARGO|RUST|RUSTC|RUSTDOC|RUSTUP|DOCS|HOST|TARGET|GITHUB|RUNNER|AGENT|XDG|LC|GIT|SQLX|VERGEN|BUILT|SHADOW)_/,
    /^(CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|CFLAGS|CXXFLAGS|CPPFLAGS|ARFLAGS|LDFLAGS|RUSTFLAGS|RUSTDOCFLAGS|MAKE)(_|$)/,
    /^(PKG_CONFIG|CMAKE|OPENSSL|PROTOC|BINDGEN|CLANG|LIBCLANG|LLVM|GCC|PYO3|PYTHON|JAVA|ANDROID|NDK|MACOSX|IPHONEOS|VCPKG|NIX|EMSDK|WASI|WASM|ZSTD|SSL|GLIBC|MALLOC|ASAN|TSAN|UBSAN|CRATE_CC|SCCACHE|CCACHE|NODE|npm_config|DEBIAN|DEP)(_|$)/,
    /_(DIR|DIRS|PATH|PATHS|HOME|ROOT|PREFIX|LIB|LIBS|LIBRARY|INCLUDE|INCLUDES|STATIC|DYNAMIC|VERSION|OVERRIDE|JOBS|THREADS|LEVEL|LOG|PROFILE|MODE|BIN)$/,
    /^(CI|LANG|LANGUAGE|TZ|EDITOR|VISUAL|PAGER|SHELL|DISPLAY|COMPUTERNAME|OS|PROFILE|DEBUG|SDKROOT|PROTOC|SOURCE_DATE_EPOCH|ImageOS|ImageVersion|CPATH|C_INCLUDE_PATH|LIBPATH|INCLUDE|MANPATH|INFOPATH|POSIXLY_CORRECT|NO_PROXY|no_proxy|CONDA|PWD|OLDPWD|INIT_CWD)$/,
];
const SECRET_WORDS = new Set('TOKEN SECRET PASSWORD PASSWD PASSPHRASE PASS PWD CREDENTIAL CRED APIKEY KEY DSN PAT PRIVATE SIGNING COOKIE AUTH JWT WEBHOOK BEARER OAUTH'
    .split(' ')
    .flatMap((word) => [word, `${word}S`]));
/** Where a shell stands. */
const FOLDERS = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
/** It is called what people call secrets. */
function isCalledSecret(name) {
    if (FOLDERS.has(name))
        return false;
    return name.split(/[_.-]/).some((word) => SECRET_WORDS.has(word.toUpperCase()));
}
/**
 * Whether a value that goes by this name may be a secret: an action is not told which are. Names that nobody has put
 * down as harmless may be.
 */
function mayBeSecret(name) {
    return isCalledSecret(name) || !HARMLESS.some((pattern) => pattern.test(name));
}
const SWITCHES = ['', ...'0 1 2 true false on off yes no always never auto'.split(' ')];
/** Whether a digest stands for a value that tells nothing but how something is switched. */
function isSwitch(salt, name, digest) {
    return SWITCHES.some((value) => keyed_digest_keyedDigest(salt, name, value) === digest);
}
/** `allowed`: letters, digits and `_`, with `*` for any part, as the input `cache-env-allow` has them. */
function isAllowed(name, allowed) {
    return allowed.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/asked.js




/** Variables of each run or machine, or that name folders whose content is looked at by itself. */
const NO_INPUT = /^(PATH|HOME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|USER|LOGNAME|HOSTNAME|NUM_JOBS|RUST_BACKTRACE|RUST_LIB_BACKTRACE|RUST_MIN_STACK|CARGO_MAKEFLAGS|MAKEFLAGS|MAKELEVEL|MFLAGS|FAST_CARGO_.*|RUSTUP_.*|GIT_TRACE.*|MALLOC_.*|COLORTERM|NO_COLOR|CLICOLOR.*|CARGO_TERM_.*|SSH_AUTH_SOCK)$/;
/** Cargo takes these from the manifest and keeps no note of it, but for those that are in its fingerprints. */
const OF_MANIFEST = /^CARGO_(MANIFEST_LINKS|PKG_(?!(NAME|VERSION|AUTHORS|DESCRIPTION|HOMEPAGE|REPOSITORY)\b|VERSION_).*)$/;
function askedOf({ watched, scope, isFixed }) {
    const { read, seen, missed, listed, written, variables } = watched;
    const own = new Set([...written].map(normalized));
    const found = new Map();
    let asksGit = false;
    const add = (path, aspect) => {
        const interest = interestIn(path, scope, own.has(path));
        if (interest === 'git')
            asksGit = true;
        if (['none', 'git', "cargo's"].includes(interest) || (isFixed && interest === 'system'))
            return;
        if (aspect === 'link' && !['checkout', 'elsewhere'].includes(interest))
            return;
        const inCheckout = interest === 'checkout' ? 'content' : 'kind';
        const asked = aspect === 'any' ? inCheckout : aspect;
        found.set(`${asked} ${path}`, { path, aspect: asked, interest, ...standing(path) });
    };
    const there = new Set([...read, ...seen, ...listed].map(normalized));
    const standing = (path) => ({
        isOwn: own.has(path),
        isMissed: !own.has(path) && !there.has(path),
    });
    const others = (paths) => [...paths].map(normalized).filter((path) => !own.has(path));
    for (const path of others(read))
        add(path, 'content');
    // What stats a source may go by its size or time, as `git describe --dirty` does.
    for (const path of others(seen))
        add(path, 'any');
    for (const path of others(listed))
        add(path, 'listing');
    for (const path of others(missed))
        if (!there.has(path))
            add(path, 'kind');
    for (const path of own)
        add(path, 'content');
    for (const path of linksFrom(seen))
        if (!own.has(path))
            add(path, 'link');
    const counts = (name) => !NO_INPUT.test(name) && (!isFixed || isCalledSecret(name));
    const names = [...variables].filter(counts);
    if (names.some((name) => OF_MANIFEST.test(name)) && !isFixed) {
        for (const path of manifestsAbove(watched.manifest, scope.root))
            add(path, 'content');
    }
    return { paths: [...found.values()], asksGit, variables: names };
}
/** A package's manifest, and those of a workspace that it may inherit from. */
function manifestsAbove(folder, root) {
    const found = [];
    for (let each = folder; input_book_isBelow(each, root) && each !== ''; each = (0,external_node_path_.dirname)(each)) {
        found.push((0,external_node_path_.join)(each, 'Cargo.toml'));
    }
    return found;
}
/** What may be a symlink on the way: who looks at a path may have asked where it leads. */
function linksFrom(paths) {
    const found = new Set();
    for (const path of paths) {
        for (let each = normalized(path); each !== (0,external_node_path_.dirname)(each) && !found.has(each); each = (0,external_node_path_.dirname)(each)) {
            found.add(each);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/programs-on-path.js

/**
 * Which of the programs that a unit started a search on PATH leads to: a later run may have another version's
 * folder before it, with this one still there.
 */
async function programsOnPath(programs, path, files) {
    const folders = (path ?? '').split(':');
    const found = [];
    for (const program of programs) {
        const place = folders.indexOf((0,external_node_path_.dirname)(program));
        if (place === -1)
            continue;
        const of = program.slice(program.lastIndexOf('/') + 1);
        const earlier = folders.slice(0, place).map((folder) => (0,external_node_path_.join)(folder, of));
        const answers = await files.observe(earlier.map((each) => ({ path: each, aspect: 'kind' })));
        if (answers.some(({ value }) => value === 'file'))
            continue;
        found.push({ aspect: 'program', of, value: program });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/values-in-output.js

const LARGEST_TEXT_BYTES = 256 * 1024;
/** A shorter value is found anywhere. */
const SHORTEST = 5;
/** Variables that are another in each run or on each machine: they would make each run build all anew. */
const OF_EACH_RUN = /^(GITHUB|RUNNER|AGENT)_/;
/**
 * Names of variables of each run whose values a build script printed or wrote: a shell that it started may have
 * them from its environment, asking nobody. `folder` is the script's own, absolute.
 */
async function runVariablesIn(folder, variables, files) {
    const wanted = new Map(Object.entries(variables).filter(([name, value]) => OF_EACH_RUN.test(name) && value.length >= SHORTEST));
    const found = new Set();
    for (const { path, kind, sizeBytes } of await files.tree(folder)) {
        if (kind !== 'file' || sizeBytes > LARGEST_TEXT_BYTES)
            continue;
        if (!/^(output$|run\/stdout$|out\/)/.test(path))
            continue;
        for (const name of (await files.valuesIn((0,external_node_path_.join)(folder, path), wanted)) ?? [])
            found.add(name);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/whole-environment.js
/** These ask for the variables that they want, each by its name. */
const ASKS_BY_NAME = /^(rustc|rustdoc|clippy-driver|git|cc|c\+\+|gcc|g\+\+|cpp|clang(\+\+)?|ld(\.\w+)?|rust-lld|collect2|cc1(plus)?|as|ar|ranlib|strip|lto-wrapper)(-[\d.]+)?$|-(gcc|g\+\+|cc|c\+\+|ar|as|ld|ranlib)(-[\d.]+)?$/;
/** A library that rustc loads into itself, as cargo lays them out. */
const MACRO = /\/(deps|out)\/[^/]+\.so$/;
/**
 * Finds whether a unit read all variables. Shells and the like take all variables over when they start; a build script or a macro that lists them has a use
 * for `environ`.
 */
function wholeEnvironment(files) {
    // Many crates load the same macros.
    const known = new Map();
    const uses = (path) => {
        const found = known.get(path) ?? usesEnvironment(path, files);
        known.set(path, found);
        return found;
    };
    return async ({ kind, programs, program, read, crate, hash }) => {
        // The linker opens what it makes.
        const own = `/lib${crate}${hash === '' ? '' : `-${hash}`}.so`;
        const names = [...programs].map((path) => path.slice(path.lastIndexOf('/') + 1));
        if (names.some((name) => !ASKS_BY_NAME.test(name)))
            return true;
        if (kind === 'script')
            return program === '' || (await uses(program));
        const macros = [...read].filter((path) => MACRO.test(path) && !path.endsWith(own));
        for (const path of macros)
            if (await uses(path))
                return true;
        return false;
    };
}
/** As a string that a program has of its own: the name by which a library is asked for them. */
const ENVIRON = new Map([['environ', '\0environ\0']]);
async function usesEnvironment(path, files) {
    const found = await files.valuesIn(path, ENVIRON);
    return found === undefined || found.length > 0;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/evidence.js





/** What each unit's programs asked and were answered, by the folder of its fingerprint. */
async function collectEvidence({ units, scope, environments, settings, variables: ofJob }, files) {
    const asked = units.map(({ watched, isFixed }) => askedOf({ watched, scope, isFixed }));
    const answers = await answersTo(asked.flatMap(({ paths }) => paths), scope, files);
    const readsAll = wholeEnvironment(files);
    const found = new Map();
    for (const [place, unit] of units.entries()) {
        const { paths = [], asksGit = false, variables = [] } = asked[place] ?? {};
        const told = paths.flatMap((each) => factOf(each, answers.get(evidence_keyOf(each)), unit) ?? []);
        const environment = environmentAt(unit.watched.sinceNs, environments);
        const whole = !unit.isFixed && (await readsAll(unit.watched));
        const printed = whole && unit.output !== undefined ? await runVariablesIn(unit.output, ofJob, files) : [];
        const asNamed = new Set([...variables, ...printed, ...(whole ? [''] : [])]);
        const named = [...asNamed].map((name) => variable(name, environment));
        const set = variables.flatMap((name) => settingOf(name, settings));
        const { programs } = unit.watched;
        const started = unit.isFixed ? [] : await programsOnPath(programs, ofJob['PATH'], files);
        found.set(unit.folder, {
            facts: [...told, ...named, ...set, ...started],
            asksGit,
            leaves: paths.filter(isLeft(answers)).map(({ path }) => path),
        });
    }
    return found;
}
function evidence_keyOf({ path, aspect }) {
    return `${aspect} ${path}`;
}
async function answersTo(asked, { root, targetFolders }, files) {
    const questions = [...new Map(asked.map((each) => [evidence_keyOf(each), each])).values()];
    const answers = await files.observe(questions, leftOutOfListings(root, targetFolders));
    return new Map(questions.map((each, place) => [evidence_keyOf(each), answers[place] ?? evidence_NOTHING]));
}
const evidence_NOTHING = { value: 'none' };
/** What comes and goes in every job: git's own folder, and target folders. */
function leftOutOfListings(root, targetFolders) {
    return new Set([`${root}/.git`, ...targetFolders]);
}
/** A command line that is too long comes to rustc in a file. */
const OF_CARGO = /\/cargo-argfile\./;
function factOf({ path, aspect, interest, isOwn, isMissed }, answer = evidence_NOTHING, { startedNs, endedNs }) {
    const fact = { aspect, of: path };
    const { value, stamp, changedNs = 0n } = answer;
    if (aspect === 'link')
        return value === 'none' ? undefined : { ...fact, value };
    if (isMissed)
        return { ...fact, value: 'none' };
    if (interest === 'target' && (isOwn || value === 'folder' || aspect === 'listing'))
        return undefined;
    if (value === 'none' && interest === 'temporary') {
        // What it read of others' and what went since is not known any more; its own, and what cargo handed it, is of no use.
        return isOwn || aspect !== 'content' || OF_CARGO.test(path) ? undefined : fact;
    }
    if (value === 'none' && isOwn)
        return { ...fact, value };
    const isKnown = value !== 'none' && value !== 'unreadable';
    const isLate = aspect !== 'kind' && value !== 'folder' && changedNs > (isOwn ? endedNs : startedNs);
    if (!isKnown || isLate)
        return fact;
    return { ...fact, value, ...(stamp !== undefined && interest === 'system' ? { stamp } : {}) };
}
function isLeft(answers) {
    return (asked) => asked.isOwn &&
        asked.interest === 'target' &&
        !['none', 'other', 'unreadable'].includes(answers.get(evidence_keyOf(asked))?.value ?? 'none');
}
/** '' stands for all variables together. */
function variable(of, environment) {
    const fact = { aspect: of === '' ? 'environment' : 'variable', of };
    return environment === undefined ? fact : { ...fact, value: environment.digests.get(of) ?? '' };
}
function settingOf(of, settings) {
    const value = settings.get(of);
    return value === undefined ? [] : [{ aspect: 'setting', of, value }];
}
/** Collects facts, each once; gives their places. */
function factTable() {
    const places = new Map();
    const facts = [];
    const placeOf = (fact) => {
        const key = JSON.stringify([fact.aspect, fact.of, fact.value ?? null]);
        const place = places.get(key) ?? facts.push(fact) - 1;
        places.set(key, place);
        return place;
    };
    return {
        placesOf: (given) => [...new Set(given.map(placeOf))].sort((one, other) => one - other),
        facts: () => facts,
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/match-logs.js

/** Units have their outputs' folder and hash in common with what rustc and build scripts are told. */
function logFinder(watched) {
    const byPlace = Map.groupBy(watched, placeOfLog);
    return (survey, unit) => {
        const found = byPlace.get(match_logs_placeOfUnit(survey, unit)) ?? byPlace.get(namedPlace(survey, unit));
        if (found === undefined || !found.every(({ isWhole }) => isWhole))
            return undefined;
        return found.length === 1 ? found[0] : undefined;
    };
}
function placeOfLog({ kind, out, hash, crate, isTest }) {
    if (kind === 'script')
        return `script ${(0,external_node_path_.dirname)(out)}`;
    const profile = out.replace(/\/(deps|examples|build\/[^/]+)$/, '');
    if (/\/build\/[^/]+\/[0-9a-f]{16}\/out$/.test(out))
        return `own ${(0,external_node_path_.dirname)(out)}`;
    return hash === '' ? `named ${profile} ${isTest ? 'test ' : ''}${crate}` : `${profile} ${hash}`;
}
function match_logs_placeOfUnit({ folder }, unit) {
    const { own, profile, package: name, hash, mark } = unit;
    if (mark.startsWith('run-build-script')) {
        return `script ${(0,external_node_path_.join)(folder, own ?? `${profile}/build/${name}-${hash}`)}`;
    }
    return own === undefined ? `${(0,external_node_path_.join)(folder, profile)} ${hash}` : `own ${(0,external_node_path_.join)(folder, own)}`;
}
/** Of what has no hash in its name: libraries that others load by name, and documentation. */
function namedPlace({ folder }, { profile, mark }) {
    const [, test = '', kind = '', name = ''] = /^(test-)?([a-z]+)-(.*)$/.exec(mark) ?? [];
    const crate = name.replaceAll('-', '_');
    const triple = profile.includes('/') ? (0,external_node_path_.dirname)(profile) : '';
    const place = kind === 'doc' ? (0,external_node_path_.join)(folder, triple, 'doc') : (0,external_node_path_.join)(folder, profile);
    return `named ${place} ${test === '' ? '' : 'test '}${crate}`;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/watch-log.js

/** The logs of a job, each unit once; what was built several times read all that any of them did. */
async function readWatchLogs(folder, files) {
    const logs = new Map();
    for (const name of await files.list(folder)) {
        if (!name.endsWith('.log'))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const sinceNs = BigInt(/-(\d+)\.log$/.exec(name)?.[1] ?? 0);
        logs.set(path, { ...parseLog((await files.readText(path)) ?? ''), sinceNs });
    }
    for (const log of logs.values())
        tellParents(log, logs);
    const units = [...logs.values()].filter(({ kind }) => kind !== undefined);
    return [...Map.groupBy(units, identityOf).values()].map((same) => watch_log_joined(same));
}
const KINDS = {
    compile: 'compile',
    script: 'script',
};
/** Records that end in NUL: a letter, and what it is about. */
function parseLog(text) {
    const header = new Map();
    const by = new Map();
    let [started, watched, isBlind] = [0, 0, false];
    for (const record of text.split('\0')) {
        const [letter, value] = [record.slice(0, 1), record.slice(1)];
        if (letter === 'X')
            started += 1;
        else if (letter === '-')
            started -= 1;
        else if (letter === 'C')
            watched += 1;
        else if (letter === '!')
            isBlind = true;
        if ('UcxoktPmb'.includes(letter))
            header.set(letter, value);
        else
            by.set(letter, (by.get(letter) ?? new Set()).add(value));
    }
    return { kind: KINDS[header.get('U') ?? ''], header, by, started, watched, isBlind };
}
/** What a nested cargo built is a part of what the outer unit did. */
function tellParents(log, logs) {
    const seen = new Set([log]);
    let outer = logs.get(log.header.get('P') ?? '');
    for (; outer !== undefined && !seen.has(outer); outer = logs.get(outer.header.get('P') ?? '')) {
        seen.add(outer);
        addTo(outer, log);
        if (!watch_log_isWhole(log))
            outer.isBlind = true;
    }
}
function addTo(log, other) {
    for (const [letter, values] of other.by) {
        log.by.set(letter, new Set([...(log.by.get(letter) ?? []), ...values]));
    }
}
function watch_log_isWhole({ started, watched, isBlind }) {
    return !isBlind && watched >= started;
}
function identityOf({ kind, header }) {
    return JSON.stringify([kind, ...['c', 'x', 'o', 't'].map((letter) => header.get(letter))]);
}
function watch_log_joined(same) {
    const [{ kind = 'compile', header }] = same;
    const all = (...letters) => new Set(same.flatMap(({ by }) => letters.flatMap((letter) => [...(by.get(letter) ?? [])])));
    return {
        kind,
        ...{ crate: header.get('c') ?? '', hash: header.get('x') ?? '', out: header.get('o') ?? '' },
        isTest: header.has('t'),
        ...{ read: all('r'), seen: all('s'), missed: all('n'), listed: all('l') },
        ...{ written: all('w', 'd'), variables: all('e'), programs: all('X') },
        isWhole: same.every(watch_log_isWhole),
        ...{ program: header.get('b') ?? '', manifest: header.get('m') ?? '' },
        sinceNs: BigInt(same
            .map(({ sinceNs }) => String(sinceNs).padStart(20, '0'))
            .sort()
            .at(-1) ?? 0),
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/unit-evidence.js






/** What is known of all that each unit read: from this job's logs, else from the snapshot it came with. */
async function unitEvidence({ units, crates, }, source, { scope: { root, targetFolders, cargoHome, restoredNs } }, files) {
    const find = logFinder(await readWatchLogs(source.logs, files));
    const scope = { root, targetFolders, cargoHome, ...source };
    const isNew = ({ unit }) => unit.endedNs > restoredNs;
    const built = [...units, ...crates].filter(isNew);
    const fixed = new Set(crates.map(({ folder }) => folder));
    const isFixed = (each) => fixed.has(each.folder) || ('origin' in each && each.origin === 'fixed' && !isScript(each));
    const environments = await readEnvironments(source.logs, files);
    const collected = await collectEvidence({
        units: built.flatMap((each) => seenUnit(each, isFixed(each), find) ?? []),
        ...{ scope, settings: source.settings, variables: source.variables },
        environments,
    }, files);
    const printed = await printedFacts(units, scope, files);
    const earlier = earlierEvidence(source.restored);
    // Of a unit that was not watched, each variable counts.
    const allVariables = ({ unit }) => variable('', environmentAt(unit.startedNs, environments));
    const table = factTable();
    const byFolder = new Map();
    const hasFacts = (each) => (collected.get(each.folder)?.facts.length ?? 0) > 0;
    const nowUnits = crates.filter((each) => isNew(each) ? hasFacts(each) : earlier.has(each.folder));
    for (const each of [...units, ...nowUnits]) {
        const here = collected.get(each.folder);
        const unseen = { ...UNSEEN, facts: source.mayReadMore(each) ? [allVariables(each)] : [] };
        const seen = here === undefined ? unseen : { ...here, isWatched: true };
        const found = isNew(each) ? seen : earlier.get(each.folder);
        const { facts = [], isWatched = false, asksGit = false, leaves = [] } = found ?? {};
        const evidence = table.placesOf([...facts, ...(printed.get(each.folder) ?? [])]);
        byFolder.set(each.folder, { evidence, isWatched, asksGit, leaves: [...leaves] });
    }
    return {
        ...{ byFolder, facts: table.facts() },
        nowUnits: nowUnits.map(asUnit),
        stillFixed: crates.filter((each) => !nowUnits.includes(each)),
    };
}
const UNSEEN = { isWatched: false, asksGit: false, leaves: [] };
function isScript({ unit }) {
    return unit.mark.startsWith('run-build-script');
}
function seenUnit({ folder, unit, survey }, isFixed, find) {
    const watched = find(survey, unit);
    if (watched === undefined)
        return undefined;
    const output = unit.mark.startsWith('run-build-script') ? (0,external_node_path_.dirname)(watched.out) : undefined;
    return { folder, watched, startedNs: unit.startedNs, endedNs: unit.endedNs, isFixed, output };
}
/** Folders that a build script printed, such as those with libraries: what is in them is linked later. */
async function printedFacts(units, scope, files) {
    const wanted = units.map(({ printed }) => printed.filter((path) => isElsewhere(path, scope)));
    const questions = [...new Set(wanted.flat())].map((path) => ({
        path,
        aspect: 'listing',
    }));
    const answers = await files.observe(questions);
    const values = new Map(questions.map(({ path }, place) => [path, answers[place]?.value ?? 'none']));
    const factOf = (of) => ({ aspect: 'listing', of, value: values.get(of) ?? 'none' });
    return new Map(units.map(({ folder }, place) => [folder, (wanted[place] ?? []).map(factOf)]));
}
function isElsewhere(path, scope) {
    return ['system', 'elsewhere', 'temporary'].includes(interestIn(path, scope));
}
function earlierEvidence(restored) {
    const facts = restored?.facts ?? [];
    return new Map((restored?.units ?? []).map(({ folder, evidence, isWatched, asksGit, leaves }) => [
        folder,
        { facts: evidence.flatMap((place) => facts[place] ?? []), isWatched, asksGit, leaves },
    ]));
}
/** A registry's crate that reads something of this machine. */
function asUnit(marked) {
    return {
        ...marked,
        ...{ watchesPackage: false, environment: {}, inputs: [], reads: [], sets: [], printed: [] },
        ...{ outputs: [], origin: 'fixed' },
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/unit-needs.js

/**
 * For each unit the places of those among them that it was built from. Cargo writes the hash of each
 * into the JSON of those that use it; what is not understood is left out.
 */
async function unitNeeds(units, { readText }) {
    const read = await Promise.all(units.map(async ({ folder, mark }) => {
        const path = (0,external_node_path_.join)(folder, mark);
        return { hash: await readText(path), json: await readText(`${path}.json`) };
    }));
    const places = new Map(read.map(({ hash }, place) => [parseHash(hash ?? ''), place]));
    return read.map(({ json }) => parseNeeds(json ?? '').flatMap((hash) => places.get(hash) ?? []));
}
/** 64 bits in hexadecimal digits, the lowest byte first. */
function parseHash(text) {
    const bytes = /^[0-9a-f]{16}$/.test(text.trim()) ? text.trim().match(/../g) : null;
    return bytes === null ? undefined : BigInt(`0x${bytes.reverse().join('')}`);
}
/** `"deps":[[package,"name",is public,hash],…]`; JSON.parse would round the numbers. */
function parseNeeds(json) {
    const start = json.indexOf('"deps":[');
    const list = start === -1 ? '' : json.slice(start, json.indexOf(']]', start) + 1);
    const entries = list.matchAll(/\[\d+,"[^"]*",(?:true|false),(\d+)\]/g);
    return [...entries].map(([, hash = '0']) => BigInt(hash));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/unit-outputs.js



/**
 * Finds what a unit is there for, and what cargo makes anew when it builds the unit again: libraries,
 * programs, metadata. Without what has a second path among the packed (absolute) or in incremental data,
 * as metadata has: unpacking the one would want the other. Of a build script's run nothing: it may go on
 * from what it finds.
 */
function outputFinder({ folder, entries }, packed) {
    const travelling = entries.filter(({ path }) => packed.has((0,external_node_path_.join)(folder, path)));
    const mayTravel = [
        ...travelling,
        ...entries.filter(({ path }) => target_layout_incrementalOf(path) !== undefined),
    ];
    const byFile = Map.groupBy(mayTravel, ({ identity }) => identity);
    const outputs = travelling.filter((entry) => isOutput(entry) && byFile.get(entry.identity)?.length === 1);
    const byUnit = Map.groupBy(outputs, ({ path }) => unit_outputs_unitOf(path));
    return ({ profile, hash, own, mark }) => {
        if (mark.startsWith('run-build-script'))
            return [];
        const found = byUnit.get(own ?? `${profile} ${hash}`) ?? [];
        return found.map(({ path, sizeBytes }) => ({ path, sizeBytes }));
    };
}
function isOutput({ path, kind }) {
    return kind === 'file' && !path.endsWith('.d') && target_layout_isCompiled(path);
}
/** The unit's own folder, or its profile and hash. */
function unit_outputs_unitOf(path) {
    const own = ownFolderOf(path)?.folder;
    const profile = /^(.*)\/(?:deps|examples)\/[^/]+$/.exec(path)?.[1];
    return own ?? `${profile} ${hashInName(baseName(path))}`;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/vendored.js



/** `cargo vendor` leaves one in each package. */
const CHECKSUMS = '.cargo-checksum.json';
/**
 * Names of packages that cargo takes for a registry's or a git repository's, though their sources lie in the
 * checkout: by what rustc read for their libraries.
 */
async function vendoredPackages({ targets, workspaces, scope }, files) {
    const isThere = [...scope.tracked, ...scope.untracked].some((path) => path.endsWith(CHECKSUMS));
    if (!isThere)
        return new Set();
    const local = new Set(workspaces.flatMap(({ packages }) => packages.map(({ name }) => name)));
    const roots = workspaces.map(({ root }) => root);
    const found = new Set();
    for (const { survey, kept } of targets) {
        for (const unit of kept.filter(({ mark }) => !/^(run-build-script|doc-)/.test(mark))) {
            if (local.has(unit.package) || found.has(unit.package))
                continue;
            const read = await readUnit({ unit, survey, folders: [], bases: roots }, files);
            if (read?.paths.some((path) => isSource(path, scope)))
                found.add(unit.package);
        }
    }
    return found;
}
function isSource(path, { root, targetFolders }) {
    return input_book_isBelow(path, root) && !targetFolders.some((folder) => input_book_isBelow(path, (0,external_node_path_.join)(folder)));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/survey-inputs.js










/** What the kept units were built from: what rustc and cargo wrote down, and what the watcher saw. */
async function surveyInputs(request, files) {
    const book = inputBook(request.scope, files);
    const packages = packagesByName(request.workspaces);
    const vendored = await vendoredPackages(request, files);
    const lost = new Set(request.workspaces.flatMap((workspace) => workspace.lost));
    const units = [];
    const crates = [];
    const unknown = [];
    for (const target of request.targets) {
        const outputs = outputFinder(target.survey, request.scope.packed);
        for (const unit of target.kept) {
            const folder = (0,external_node_path_.join)(target.survey.folder, unit.folder);
            if (lost.has(unit.package))
                unknown.push(folder);
            const folders = packages.get(unit.package) ?? (vendored.has(unit.package) ? [] : undefined);
            const asked = { unit, survey: target.survey, book, request };
            const facts = folders === undefined
                ? await factsOutside(asked, files)
                : await read_facts_factsOf({ ...asked, folders }, files);
            const marked = { folder, unit, survey: target.survey };
            if (facts === undefined)
                unknown.push(folder);
            else if (facts === 'fixed')
                crates.push(marked);
            else
                units.push({ ...facts, ...marked, outputs: outputs(unit) });
        }
    }
    const mayReadMore = await readerFinder(units, request, files);
    const seen = await unitEvidence({ units, crates }, { ...request.evidence, restored: request.restored, mayReadMore }, request, files);
    const [outer, fixed] = [[...units, ...seen.nowUnits], seen.stillFixed];
    const needs = await needsOf([...outer, ...fixed], files);
    return {
        units: completed(outer, needs, request, { byFolder: seen.byFolder, mayReadMore }),
        ...namedByLock(fixed, needs.slice(outer.length), request),
        crateFolders: fixed.map(({ folder }) => folder),
        ...{ unknown, facts: seen.facts, ...(await survey_inputs_closed(book)) },
    };
}
function namedByLock(crates, needs, { workspaces, scope }) {
    const { lock, lockedOf } = lockInForce(workspaces, scope.root);
    const named = crates.map(({ unit }, place) => {
        return { locked: lockedOf(unit.package), needs: [...(needs[place] ?? [])] };
    });
    return { lock, crates: named };
}
function needsOf(units, files) {
    const marks = units.map(({ folder, unit: { mark } }) => ({ folder, mark }));
    return unitNeeds(marks, files);
}
/** Finds units that may have read what nothing need tell cargo of. */
async function readerFinder(units, { packages, commands, scope: { root, tracked } }, files) {
    const local = units.filter(({ origin }) => origin === 'local');
    const all = await namesPaths({ root, tracked, commands, units: local }, files);
    const readers = new Set(packages.filter(({ macros }) => macros.length > 0).map(({ name }) => name));
    return ({ unit, origin }) => origin === 'vendored' ||
        (origin === 'local' &&
            (all || unit.mark.startsWith('run-build-script') || readers.has(unit.package)));
}
/** What only all of them together tell: what each needs, and which variables their build scripts set. */
function completed(units, needs, { evidence: { salt } }, { byFolder, mayReadMore }) {
    const own = new Set(units.flatMap(({ unit, sets }) => sets.map((name) => `${unit.package} ${name}`)));
    return units.map((each, place) => {
        const { folder, unit, origin, watchesPackage, inputs, reads, outputs } = each;
        const told = byFolder.get(folder) ?? NOT_WATCHED;
        return {
            ...{ folder, package: unit.package, watchesPackage, outputs },
            ...{ inputs: [...inputs], reads: [...reads], needs: [...(needs[place] ?? [])] },
            ...told,
            isVendored: origin === 'vendored',
            mayReadMore: mayReadMore(each),
            environment: Object.fromEntries(Object.entries(each.environment)
                .filter(([name]) => !own.has(`${unit.package} ${name}`))
                .map(([name, value]) => [name, value === null ? null : keyed_digest_keyedDigest(salt, name, value)])),
        };
    });
}
const NOT_WATCHED = { evidence: [], isWatched: false, asksGit: false, leaves: [] };
async function survey_inputs_closed(book) {
    return { inputs: [...(await book.inputs())], named: book.named(), late: [...book.late] };
}
function packagesByName(workspaces) {
    const folders = new Map();
    for (const { name, folder } of workspaces.flatMap((workspace) => workspace.packages)) {
        folders.set(name, [...(folders.get(name) ?? []), folder]);
    }
    return folders;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/target-folders.js



/**
 * The target folders of workspaces, but for those that no restore could put in place: their workspace, or the
 * folder that they lie in, came into being in the course of the job.
 */
async function targetFolders(workspaces, request, ports) {
    const found = new Map();
    const placeless = [];
    for (const folder of new Set(workspaces.flatMap((workspace) => workspace.targetFolders))) {
        const real = await ports.files.realPath(folder);
        if (real === undefined || found.has(real))
            continue;
        const users = workspaces.filter((workspace) => workspace.targetFolders.includes(folder));
        const target = { folder, roots: users.map(({ root }) => root), top: topOf(folder, users) };
        const later = await whatCameLater(target, request, ports);
        if (later === undefined)
            found.set(real, target);
        else
            placeless.push(`${folder}, because ${later} came in the course of this job`);
    }
    const reals = [...found.keys()];
    const folders = [...found].map(([real, target]) => {
        const inside = reals.filter((other) => other !== real && input_book_isBelow(other, real));
        return { ...target, inner: inside.map((other) => (0,external_node_path_.relative)(real, other)) };
    });
    return { folders, placeless };
}
function topOf(folder, users) {
    const around = users.map(({ ownFolder }) => ownFolder).filter((own) => input_book_isBelow(folder, own));
    return around.toSorted((one, other) => one.length - other.length)[0] ?? folder;
}
/** Of what a target folder needs to be put in place. */
async function whatCameLater({ folder, roots, top }, request, ports) {
    const manifests = roots.map((root) => (0,external_node_path_.join)(root, 'Cargo.toml'));
    const came = await Promise.all(manifests.map((path) => cameLater(path, request, ports)));
    if (!came.includes(false))
        return manifests[0];
    // Folders that are missing there are made.
    if (input_book_isBelow(folder, request.cargoHome))
        return undefined;
    return (await cameLater((0,external_node_path_.dirname)(top), request, ports)) ? (0,external_node_path_.dirname)(top) : undefined;
}
/** What git tracks is there in every job, even where this one wrote it anew. */
async function cameLater(path, { cwd, startedMs }, { files, commands }) {
    const bornNs = (await files.facts(path))?.bornNs ?? 0n;
    if (bornNs < BigInt(Math.floor(startedMs)) * 1000000n)
        return false;
    const tracked = ['ls-files', '--error-unmatch', '--', path];
    return (await git(cwd, tracked, commands)) === undefined;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/untracked-digest.js




/** More than that is not a checkout's worth of generated files. */
const MOST_FILES = 20_000;
const MOST_BYTES = 500_000_000;
/**
 * One digest for all that git does not track below the checkout, ignored files included, but for target folders.
 * `undefined` where there is too much of it, or git does not tell.
 */
async function untrackedDigest({ root, targetFolders }, { files, commands }) {
    const inside = targetFolders.filter((folder) => input_book_isBelow(folder, root) && folder !== root);
    const without = inside.map((folder) => `:(exclude,literal)${(0,external_node_path_.relative)(root, folder)}`);
    const listed = await git(root, ['ls-files', '-z', '-o', '--', '.', ...without], commands);
    if (listed === undefined)
        return undefined;
    const paths = [];
    for (const path of listed.split('\0').filter((each) => each !== '')) {
        // Of another repository inside this one, git names the folder alone.
        if (!path.endsWith('/'))
            paths.push(path);
        else
            paths.push(...(await filesBelow(path, { root, targetFolders }, files)));
        if (paths.length > MOST_FILES)
            return undefined;
    }
    return digestOf(paths.sort(), root, files);
}
async function filesBelow(folder, { root, targetFolders }, files) {
    const isLeftOut = (path) => path === '.git' || targetFolders.includes((0,external_node_path_.join)(root, folder, path));
    const entries = await files.tree((0,external_node_path_.join)(root, folder), isLeftOut);
    return entries.flatMap(({ path, kind }) => (kind === 'directory' ? [] : [folder + path]));
}
async function digestOf(paths, root, files) {
    const absolute = paths.map((path) => (0,external_node_path_.join)(root, path));
    const facts = await Promise.all(absolute.map((path) => files.facts(path)));
    if (facts.reduce((sum, each) => sum + (each?.sizeBytes ?? 0), 0) > MOST_BYTES)
        return undefined;
    const contents = await files.contents(absolute);
    const lines = paths.map((path, place) => `${path}\0${contents[place] ?? ''}\0`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/secret-values.js


/** A shorter value is found in any file. */
const secret_values_SHORTEST = 6;
/** Inputs and state of the action itself: no other step has them. */
const OF_THE_ACTION = /^(INPUT|STATE)_/;
/** Variables of the job as a whole whose values can be looked for. `allowed`: of the input `cache-env-allow`. */
function knownSecrets(variables, allowed) {
    const isSecret = (entry) => {
        const [name, value = ''] = entry;
        return ((isCalledSecret(name) || /:\/\/[^/@\s]*:[^/@\s]+@/.test(value)) &&
            !OF_THE_ACTION.test(name) &&
            !isAllowed(name, allowed) &&
            value.length >= secret_values_SHORTEST);
    };
    return new Map(Object.entries(variables).filter(isSecret));
}
/** Variables that a command of the job had, that are called secrets, and whose values then are not known here. */
function unseenSecrets(digests, known, { salt, allowed }) {
    return [...digests].flatMap(([name, digest]) => {
        const value = known.get(name);
        const isKnown = value !== undefined && keyed_digest_keyedDigest(salt, name, value) === digest;
        const isSecret = isCalledSecret(name) && !isSwitch(salt, name, digest);
        return isSecret && !isKnown && !isAllowed(name, allowed) ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/secret-units.js





/**
 * Units that must not travel, by the absolute folder of their fingerprint: those that asked for a variable that
 * may be a secret, those that have its value in a file, and all that were built from them. Values of variables
 * that single steps set are not known here; there, what could take over a whole environment stays.
 */
async function secretUnits(request, files) {
    const { units, crates, crateFolders } = request.inputs;
    const known = knownSecrets(request.evidence.variables, request.allowed);
    const unseen = await unseenOfJob(request, known, files);
    const found = new Map();
    const stay = (folder, name, variables) => {
        const before = found.get(folder)?.variables ?? [];
        found.set(folder, { package: name, variables: [...new Set([...before, ...variables])] });
    };
    for (const unit of units) {
        const names = [...askedBy(unit, request), ...(takesAll(unit, request) ? unseen : [])];
        if (names.length > 0)
            stay(unit.folder, unit.package, names);
    }
    for (const holder of await holdersOf(known, request, files)) {
        stay(holder.folder, holder.package, holder.variables);
    }
    const all = [
        ...units,
        ...crates.map(({ locked, needs }, place) => {
            return { folder: crateFolders[place] ?? '', package: locked, needs };
        }),
    ];
    for (const unit of builtFrom(new Set(found.keys()), all))
        stay(unit.folder, unit.package, []);
    return found;
}
/** Variables that the unit was built by, named by itself. */
function askedBy({ evidence, environment }, { inputs, evidence: { salt }, allowed }) {
    const facts = evidence.flatMap((place) => inputs.facts[place] ?? []);
    const asked = facts.flatMap(({ aspect, of, value }) => aspect === 'variable' ? [[of, value]] : []);
    return [...asked, ...Object.entries(environment)].flatMap(([name, digest]) => {
        const isSet = typeof digest === 'string' && digest !== '' && !isSwitch(salt, name, digest);
        return isSet && mayBeSecret(name) && !isAllowed(name, allowed) ? [name] : [];
    });
}
function takesAll({ evidence }, { inputs }) {
    return evidence.some((place) => inputs.facts[place]?.aspect === 'environment');
}
/** Those of any command of the job. */
async function unseenOfJob({ evidence: { logs, salt }, allowed }, known, files) {
    const environments = await readEnvironments(logs, files);
    const names = environments.flatMap(({ digests }) => unseenSecrets(digests, known, { salt, allowed }));
    return [...new Set(names)];
}
/** One pass over the new files. Where no value is known, nothing is read. */
async function holdersOf(known, { chosen, sinceNs }, files) {
    if (known.size === 0)
        return [];
    const holders = [];
    for (const { survey, kept } of chosen) {
        const ownersOf = unitsOfPath(survey, kept);
        const isNew = ({ kind, modifiedNs }) => kind === 'file' && modifiedNs > sinceNs;
        for (const { path } of survey.entries.filter(isNew)) {
            const owners = ownersOf(path);
            if (owners.length === 0)
                continue;
            const variables = (await files.valuesIn((0,external_node_path_.join)(survey.folder, path), known)) ?? [];
            if (variables.length === 0)
                continue;
            for (const { folder, package: name } of owners) {
                holders.push({ folder: (0,external_node_path_.join)(survey.folder, folder), package: name, variables });
            }
        }
    }
    return holders;
}
/** Directly or not. `all`: units and then crates, which is what `needs` has the places of. */
function builtFrom(folders, all) {
    const reached = new Set([...all.keys()].filter((place) => folders.has(all[place]?.folder ?? '')));
    for (let grown = true; grown;) {
        const before = reached.size;
        for (const [place, { needs }] of all.entries()) {
            if (needs.some((need) => reached.has(need)))
                reached.add(place);
        }
        grown = reached.size > before;
    }
    return all.filter(({ folder }, place) => reached.has(place) && !folders.has(folder));
}
/** Without what was asked by units that stay behind: a digest stands for a value that somebody may guess. */
function withoutSecrets(inputs, staying) {
    const units = inputs.units.map((unit) => staying.has(unit.folder) ? { ...unit, evidence: [], environment: {} } : unit);
    const used = new Set(units.flatMap(({ evidence }) => evidence));
    const facts = inputs.facts.map((fact, place) => used.has(place) ? fact : { aspect: fact.aspect, of: '' });
    return { ...inputs, units, facts };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/survey-built.js










/** Looks at the target folders of the commands that a later job can be given; or why there is none, a clause. */
async function surveyBuilt(built, request, ports) {
    const all = await findWorkspaces(built, ports);
    if (all.length === 0)
        return no('cargo does not tell where its target folder is');
    const places = await targetFolders(all, request, ports);
    const { folders, placeless } = places;
    const workspaces = all.filter(({ targetFolders }) => folders.some(({ folder }) => targetFolders.includes(folder)));
    const surveys = await Promise.all(folders.map((folder) => surveyTarget(folder, ports.files)));
    const found = surveys.filter(({ entries }) => entries.length > 0);
    if (found.some(({ units }) => units.length > 0))
        return { places, workspaces, found };
    return placeless.length > 0
        ? no(`what was built has no place in a later job: ${placeless.join('; ')}`)
        : NOTHING_BUILT;
}
/** Looks at what the chosen units were built from. */
async function surveyReading({ request: { cwd, workspace, cargoHome, built, restored, evidence, allowedVariables: allowed }, survey: { places, workspaces }, chosen, packages, }, ports) {
    // The folders that cargo makes for them are not there when the next job begins.
    const targetFolders = [...new Set(places.folders.flatMap(({ folder, top }) => [folder, top]))];
    const sources = await surveySources({ cwd, workspace, leaveOut: targetFolders }, ports);
    const packed = chosen.flatMap(({ survey, kept }) => filesOfUnits(survey, kept, new Set()).map(({ path }) => (0,external_node_path_.join)(survey.folder, path)));
    const scope = {
        root: sources.root,
        tracked: new Set(sources.sources.map(({ path }) => path)),
        untracked: sources.untracked,
        packed: new Set(packed),
        ...{ targetFolders, cargoHome, restoredNs: restored?.restoredNs ?? 0n },
    };
    const inputs = await surveyInputs({
        ...{ targets: chosen, workspaces, packages, commands: built, scope, evidence },
        restored: restored?.manifest,
    }, ports.files);
    const isOfUse = inputs.units.some((unit) => unit.mayReadMore && !unit.isWatched);
    const { root } = sources;
    const untracked = isOfUse ? await untrackedDigest({ root, targetFolders }, ports) : undefined;
    const sinceNs = scope.restoredNs;
    const secret = await secretUnits({ chosen, inputs, evidence, allowed, sinceNs }, ports.files);
    return { sources, inputs: withoutSecrets(inputs, new Set(secret.keys())), untracked, secret };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/plan-save.js











/** Looks at what the job built and decides whether, and what of it, travels to later runs. */
async function planSave(request, ports) {
    const { built, timed, restored, cargoHome } = request;
    const obstacle = obstacleIn(request);
    if (obstacle !== undefined)
        return obstacle;
    const survey = await surveyBuilt(built, request, ports);
    if ('isTrouble' in survey)
        return survey;
    const { places, workspaces, found } = survey;
    const made = builtUnits(found, restored?.restoredNs ?? nanoseconds(request.startedMs));
    const builtSeconds = secondsWithin([...reportedBuilds(timed), ...made.spans]);
    const compileMs = compileTimes(timed, [restored?.manifest.compileMs ?? {}, made.compileMs]);
    const { chosen, builtIn } = await chooseUnits(found, request, ports);
    const registry = await registryFiles(cargoHome, workspaces.flatMap(({ locked }) => locked), ports.files);
    const packages = [...describePackages(workspaces, found)];
    const reading = { request, survey, chosen, packages };
    const { sources, inputs, untracked, secret } = await surveyReading(reading, ports);
    const [late] = inputs.late;
    if (late !== undefined) {
        const reason = `${late} was written with an old time after cargo had read it (a step that unpacks or copies with times kept, and a cargo called by its path?)`;
        return { reason, isTrouble: true, sawInputs: true, builtSeconds };
    }
    const altered = chosen.flatMap(({ survey, kept }) => unitsWithChangedOutputs(survey, kept));
    const staying = new Set([...inputs.unknown, ...secret.keys(), ...altered]);
    const targets = chosen.map((target) => withoutStaying(target, { staying, inputs, compileMs }));
    const verdict = plan_save_judge(targets, registry, { ...request, builtSeconds });
    if (!verdict.pays) {
        const uses = chosen.some(({ kept }) => kept.length > 0);
        return { ...no(`it would not pay: ${verdict.sum}`), sawInputs: true, builtSeconds, uses };
    }
    const sessions = targets.flatMap((target) => target.sessions);
    const moves = ({ crate, bytes }) => movesIncremental({ bytes }, compileMs[crate] ?? 0);
    return {
        plan: {
            ...{ targets, places, registry, sources, inputs, untracked, compileMs, builtIn },
            ...{ packages, salt: request.evidence.salt, sum: verdict.sum, builtSeconds },
            secret: [...secret.values()],
            moved: sessions.filter(moves),
            left: sessions.filter((session) => !moves(session)),
        },
    };
}
/** Units that the restored snapshot had not. */
function hasNewUnits({ kept }, restored) {
    return restored === undefined || kept.some(({ endedNs }) => endedNs > restored.restoredNs);
}
function withoutStaying({ survey, kept }, { staying, inputs, compileMs }) {
    const isStaying = (folder) => staying.has(folder);
    const known = kept.filter((unit) => !isStaying((0,external_node_path_.join)(survey.folder, unit.folder)));
    const sessions = sessionsOfUnits(survey, known);
    const moved = sessions.filter(({ crate, bytes }) => movesIncremental({ bytes }, compileMs[crate] ?? 0));
    const files = filesOfUnits(survey, known, new Set(moved.map(({ session }) => session)));
    const travelling = new Set(files.map(({ path }) => path));
    const left = new Set(inputs.units.flatMap(({ folder, leaves }) => (isStaying(folder) ? [] : leaves)));
    const beside = survey.entries.filter(({ path }) => left.has((0,external_node_path_.join)(survey.folder, path)) && !travelling.has(path));
    return { survey, kept: known, sessions, files: [...files, ...beside], beside };
}
function plan_save_judge(targets, registry, { built, builtSeconds, earlierSeconds, restored, isFirst, }) {
    const all = targets.flatMap(({ files }) => files);
    const isNew = ({ modifiedNs }) => restored === undefined || modifiedNs > restored.restoredNs;
    const verdict = saveVerdict({
        ...{ builtSeconds, earlierSeconds, slowness: slownessOf(restored?.manifest) },
        isFirst,
        isCancelled: built.some(({ outcome }) => outcome === 'cancelled'),
        bytes: bytesOf(all) + bytesOf(registry),
        newBytes: bytesOf(all.filter(isNew)) + (restored === undefined ? bytesOf(registry) : 0),
    });
    const hasNews = targets.some((target) => hasNewUnits(target, restored));
    if (hasNews || !verdict.pays)
        return verdict;
    return { pays: false, sum: 'nothing of what was built helps a later job' };
}
function nanoseconds(ms) {
    return BigInt(Math.floor(ms)) * 1000000n;
}

;// CONCATENATED MODULE: ./.build/release/history/beyond-snapshot.js

/**
 * What cargo built beyond the snapshot that a run started from. Nothing where no file differs from it: what was
 * built all the same would be built after a save, too.
 */
function beyondSnapshot({ cache, commands }) {
    const { restoredKey, changedFiles = 0, builtMs } = cache.snapshot ?? {};
    if (restoredKey === undefined || changedFiles === 0)
        return undefined;
    const seconds = builtMs === undefined ? secondsWithin(reportedBuilds(commands)) : builtMs / 1000;
    return { snapshot: restoredKey, seconds };
}
/** The same of all runs that started from one snapshot and saved none, in seconds. */
function builtBeyond(snapshot, runs) {
    return runs.reduce((sum, { beyond }) => sum + (beyond?.snapshot === snapshot ? beyond.seconds : 0), 0);
}

;// CONCATENATED MODULE: ./.build/release/history/history.js

/** Raised when a field changes its meaning; files of another schema are read as empty. */
const HISTORY_SCHEMA = 1;
const MAX_RUNS = 30;
/** 30 runs of 150 units take about 60 KB; a job with hundreds of commands keeps fewer runs. */
const MAX_CHARACTERS = 1_000_000;
const history_Count = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0));
const StoredCommand = valibot_dist/* object */.Ikc({
    label: valibot_dist/* string */.YjP(),
    outcome: valibot_dist/* picklist */.KIO(['succeeded', 'failed', 'cancelled', 'unknown']),
    durationMs: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0))),
    /** Flat pairs: the unit's place in `units`, and its duration in hundredths of a second. */
    units: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(history_Count)),
});
const Sum = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0));
const StoredRun = valibot_dist/* object */.Ikc({
    runId: valibot_dist/* string */.YjP(),
    runAttempt: valibot_dist/* string */.YjP(),
    sha: valibot_dist/* string */.YjP(),
    ref: valibot_dist/* string */.YjP(),
    startedAtMs: valibot_dist/* number */.aig(),
    rustc: valibot_dist/* string */.YjP(),
    sccache: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ hits: history_Count, misses: history_Count })),
    commands: valibot_dist/* array */.YOg(StoredCommand),
    conditions: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP())),
    beyond: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ snapshot: valibot_dist/* string */.YjP(), seconds: Sum })),
    features: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()))),
});
const StoredSpread = valibot_dist/* object */.Ikc({
    ...{ cubes: Sum, squares: Sum, degrees: Sum, slowCubes: Sum, slowDegrees: Sum },
});
const HistoryFile = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(HISTORY_SCHEMA),
    /** The names of all units, which nearly every run repeats. */
    units: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    runs: valibot_dist/* array */.YOg(StoredRun),
    /** The noise of the repository's other jobs on this class of runner, by cell. */
    siblings: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), StoredSpread)),
});
const EMPTY_HISTORY = { runs: [] };
/** The history with a run at its end, in place of what was known of the same attempt. */
function appendRun({ runs, ...rest }, run) {
    const others = runs.filter(({ runId, runAttempt }) => runId !== run.runId || runAttempt !== run.runAttempt);
    return { ...rest, runs: [...others, run].slice(-MAX_RUNS) };
}
/** What two runs at once have kept: every attempt once, newest last. Of siblings, `one` knows better. */
function mergeHistories(one, other) {
    const byAttempt = new Map([...one.runs, ...other.runs].map((run) => [`${run.runId} ${run.runAttempt}`, run]));
    const runs = [...byAttempt.values()].sort((left, right) => left.startedAtMs - right.startedAtMs);
    const siblings = { ...other.siblings, ...one.siblings };
    const hasSiblings = Object.keys(siblings).length > 0;
    return { runs: runs.slice(-MAX_RUNS), ...(hasSiblings ? { siblings } : {}) };
}
/** The text of the history file: at most a million characters, for which the oldest runs go. */
function encodeHistory({ runs, siblings }) {
    const places = new Map();
    const placeOf = (key) => {
        const place = places.get(key) ?? places.size;
        places.set(key, place);
        return place;
    };
    const stored = runs.map((run, index) => {
        const { features, ...rest } = storeRun(run, placeOf);
        return index === runs.length - 1 && features !== undefined ? { ...rest, features } : rest;
    });
    const units = [...places.keys()];
    const text = JSON.stringify({ schema: HISTORY_SCHEMA, units, runs: stored, siblings });
    if (text.length <= MAX_CHARACTERS || runs.length <= 1)
        return text;
    return encodeHistory({ runs: runs.slice(1), ...(siblings === undefined ? {} : { siblings }) });
}
function storeRun(run, placeOf) {
    const { conditions, features, ...rest } = run;
    return {
        ...rest,
        ...(conditions === undefined ? {} : { conditions: { ...conditions } }),
        ...(features === undefined ? {} : { features: mutable(features) }),
        commands: run.commands.map(({ units, ...command }) => ({
            ...command,
            // Cargo tells hundredths of a second, so nothing is lost.
            units: units?.flatMap(({ key, durationMs }) => [placeOf(key), Math.round(durationMs / 10)]),
        })),
    };
}
function mutable(features) {
    return Object.fromEntries(Object.entries(features).map(([name, list]) => [name, [...list]]));
}
/** Reads a history file; empty when it is missing, cut off, foreign, or of another schema. */
function decodeHistory(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(HistoryFile, JSON.parse(text ?? ''));
        if (!parsed.success)
            return EMPTY_HISTORY;
        const { units, runs, siblings } = parsed.output;
        const read = runs.map((run) => readRun(run, units));
        return siblings === undefined ? { runs: read } : { runs: read, siblings };
    }
    catch {
        return EMPTY_HISTORY; // not JSON at all
    }
}
function readRun(run, names) {
    const { conditions, features, ...rest } = run;
    return {
        ...rest,
        ...(conditions === undefined ? {} : { conditions }),
        ...(features === undefined ? {} : { features }),
        sccache: run.sccache,
        commands: run.commands.map((command) => {
            const { label, outcome, durationMs, units } = command;
            return { label, outcome, durationMs, units: units && readUnits(units, names) };
        }),
    };
}
function readUnits(pairs, names) {
    return pairs.flatMap((place, index) => {
        const key = names[place];
        const hundredths = pairs[index + 1];
        if (index % 2 === 1 || key === undefined || hundredths === undefined)
            return [];
        return [{ key, durationMs: hundredths * 10 }];
    });
}

;// CONCATENATED MODULE: ./.build/release/job/job-history.js


/** The one file in the folder that travels as the history; a snapshot carries it too. */
const HISTORY_FILE = 'history.json';
/**
 * The earlier runs of this cell. Each run keeps them with its snapshot, or by themselves when it saves
 * none: the newest of both together have them all.
 */
async function readHistory({ snapshot }, places, { files }) {
    const own = decodeHistory(await files.readText((0,external_node_path_.join)(places.history, HISTORY_FILE)));
    const [, ofCell = ''] = snapshot?.restoreKeys ?? [];
    const isOfCell = ofCell !== '' && (snapshot?.restoredKey?.startsWith(ofCell) ?? false);
    if (!isOfCell)
        return own;
    const beside = decodeHistory(await files.readText((0,external_node_path_.join)(places.snapshot, HISTORY_FILE)));
    return mergeHistories(own, beside);
}
/**
 * The same, with what a run that ended meanwhile has kept by itself. Post asks the service first of
 * all by this: when it does not answer, there is nothing to be packed either.
 */
async function readHistoryAgain(known, { historyKey, historyPrefix }, places, { cache, files }) {
    if (historyKey === undefined || historyPrefix === undefined)
        return known;
    await files.remove(places.history);
    const restoreKeys = [historyPrefix];
    const restored = await cache.restore({ paths: [places.history], key: historyKey, restoreKeys });
    if (restored.kind === 'unavailable')
        return restored;
    const newest = decodeHistory(await files.readText((0,external_node_path_.join)(places.history, HISTORY_FILE)));
    return mergeHistories(known, newest);
}

;// CONCATENATED MODULE: ./.build/release/job/built-earlier.js


/**
 * For how many seconds cargo was building in earlier runs that started from the same snapshot and saved none,
 * where what this one built counts, too.
 */
async function builtEarlier({ state, places, record }, runner) {
    const beyond = beyondSnapshot(record);
    if (beyond === undefined)
        return 0;
    const { runs } = await readHistory(state, places, runner);
    return builtBeyond(beyond.snapshot, runs);
}

;// CONCATENATED MODULE: ./.build/release/job/footprint.js

/** What all our keys begin with. */
const OURS = 'fast-cargo-';
/** With the two questions, four calls of the REST API for most jobs; later runs remove what is left. */
const MOST_REMOVED = 2;
/** Times of earlier runs are smaller; what cannot be removed is evicted when nobody reads it any more. */
const WORTH_A_LINE_BYTES = 500_000;
/** What we keep in the repository's cache; `undefined` where the token may not see it. */
async function readFootprint({ repositoryCaches, cacheBreaker, job, log, }) {
    if (job.input('token') === '' || cacheBreaker.serviceFailed)
        return undefined;
    try {
        const [ours, cacheBytes] = await Promise.all([
            repositoryCaches.list(OURS),
            repositoryCaches.usedBytes(),
        ]);
        return { ours, cacheBytes, footprintBytes: sizeOf(ours) };
    }
    catch (error) {
        log.info(`What is kept in the repository's cache is not known (${(0,errors/* describeError */.Uc)(error)}).`);
        return undefined;
    }
}
function sizeOf(entries) {
    return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
/** Deletes the entries of the same branch that those just saved take the place of, the largest first. */
async function removeSuperseded(footprint, saved, { repositoryCaches, job, log }) {
    const superseded = (footprint?.ours ?? [])
        .filter(({ ref }) => ref === job.context.ref)
        .filter((old) => saved.some(({ key, prefix }) => old.key !== key && old.key.startsWith(prefix)))
        .sort((one, other) => other.sizeBytes - one.sizeBytes);
    for (const { id, key, sizeBytes } of superseded.slice(0, MOST_REMOVED)) {
        try {
            await repositoryCaches.remove(id);
            log.info(`Deleted ${key}, which this run supersedes.`);
        }
        catch (error) {
            const why = (0,errors/* describeError */.Uc)(error);
            if (sizeBytes < WORTH_A_LINE_BYTES)
                return;
            return log.info(`${key} is superseded and stays (${why}); "permissions: actions: write" would let it go.`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/release/job/other-caches.js


const other_caches_METADATA_LIMIT_MS = 20_000;
const other_caches_Metadata = valibot_dist/* object */.Ikc({ target_directory: valibot_dist/* string */.YjP() });
/** What Swatinem/rust-cache exports for the rest of the job. */
const RUST_CACHE = 'CACHE_ON_FAILURE';
/** Whether rust-cache has run in this job. */
function hasRustCache(env) {
    return env[RUST_CACHE] !== undefined;
}
const RUST_CACHE_SENTENCE = 'Swatinem/rust-cache keeps the target folder in this job, so fast-cargo does not: remove the line "uses: Swatinem/rust-cache" to have unchanged crates of the workspace stay compiled too. Where actions-rust-lang/setup-rust-toolchain brings it along, add "cache: false" to that step.';
/**
 * Why another cache, or a runner that keeps its work folder, makes ours step aside: a sentence.
 * `undefined` when the target folder is ours to fill.
 */
async function findOtherCache({ folders, hasRust }, { commands, files, job }) {
    if (hasRustCache(job.allEnv()))
        return RUST_CACHE_SENTENCE;
    if (!hasRust)
        return undefined;
    const targets = await Promise.all(folders.map((cwd) => targetFolder(cwd, commands)));
    const kept = await Promise.all([...new Set(targets)].map((folder) => warmTarget(folder, files)));
    return kept.find((sentence) => sentence !== undefined);
}
async function warmTarget(folder, files) {
    if (folder === undefined)
        return undefined;
    if (!(await holdsUnits(folder, files)))
        return undefined;
    return `${folder} is warm already (from a cache step before this one, or left by the job before on this runner), so fast-cargo leaves it alone. If a step restores it, remove that step to have fast-cargo do it.`;
}
async function targetFolder(cwd, commands) {
    const args = ['metadata', '--no-deps', '--format-version', '1', '--offline'];
    const { exitCode, stdout } = await commands.run('cargo', args, {
        cwd,
        env: { FAST_CARGO_COMMAND: '1' },
        timeoutMs: other_caches_METADATA_LIMIT_MS,
    });
    if (exitCode !== 0)
        return undefined;
    try {
        const parsed = v.safeParse(other_caches_Metadata, JSON.parse(stdout));
        return parsed.success ? parsed.output.target_directory : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/release/job/obstacle-to-save.js

/** Why this run saves no snapshot whatever it has built, a clause. */
function obstacleToSave({ write, snapshot }, { job, cacheBreaker }) {
    if (!write.allowed)
        return write.reason;
    if (cacheBreaker.why !== undefined)
        return cacheBreaker.why;
    if (snapshot?.occupied !== undefined)
        return snapshot.occupied;
    return hasRustCache(job.allEnv()) ? RUST_CACHE_SENTENCE.replace(/\.$/, '') : undefined;
}

;// CONCATENATED MODULE: ./.build/release/job/snapshot-notes.js



/** Beside the history, which every job reads anyway. */
const NOTES_FILE = 'snapshot-runs.json';
/** What earlier runs of this job told, as far as their history was found. */
async function readNotes({ history }, { files }) {
    return decodeNotes(await files.readText((0,external_node_path_.join)(history, NOTES_FILE)));
}
/** Why a job begins without the snapshot of its own last run, a sentence; `undefined` when it has it, or never had one. */
function whyNotOwn({ fetched, keys, parts }, notes) {
    if (fetched.kind === 'miss')
        return explainMiss(parts, notes);
    if (fetched.kind !== 'fetched')
        return undefined;
    const nearness = nearnessOf(fetched.key, keys);
    const isOwn = nearness === 'same lock' || nearness === 'same cell';
    return isOwn ? undefined : explainMiss(parts, notes);
}
/** What this run tells the later ones; `undefined` when no snapshot takes part in it. */
function noteOf({ snapshot }, { runId, runAttempt }, { plan, uses }) {
    if (snapshot?.parts === undefined)
        return undefined;
    const { parts, restoredKey } = snapshot;
    return {
        ...{ runId, runAttempt, parts, saves: plan !== undefined },
        restored: restoredKey !== undefined,
        ...(uses === undefined ? {} : { uses }),
    };
}

;// CONCATENATED MODULE: ./.build/release/job/decide-snapshot.js










/** Decides before the report is written, so that the summary can say it; the transfer comes after. */
async function decideSnapshot({ state, places, record, built }, runner) {
    const { snapshot } = state;
    if (snapshot === undefined)
        return { use: {} };
    const notes = await readNotes(places, runner);
    const obstacle = obstacleToSave(state, runner) ?? neverTheSame(snapshot.parts ?? {}, notes);
    if (obstacle !== undefined)
        return decide_snapshot_no(obstacle);
    const footprint = await readFootprint(runner);
    const { context } = runner.job;
    const save = {
        ...{ cwd: snapshot.cwd, workspace: context.workspace, cargoHome: snapshot.cargoHome },
        built,
        timed: record.commands,
        restored: await restoredState(snapshot, places, runner),
        startedMs: state.startedAtMs,
        earlierSeconds: await builtEarlier({ state, places, record }, runner),
        isFirst: !hasOwn(snapshot),
        allowedVariables: state.inputs.allowedVariables,
        evidence: {
            ...{ logs: places.watchLogs, salt: snapshot.salt, settings: new Map(snapshot.settings) },
            variables: runner.job.allEnv(),
            own: [places.home, places.scratch],
            temporary: [context.temp, '/tmp'],
        },
    };
    try {
        const planned = await planWhole(save, { snapshot, places }, runner);
        if ('plan' in planned) {
            sayWhatStays(planned.plan.secret, runner);
            const use = { ...useOf(planned.plan), ...sizesOf(footprint) };
            return { plan: planned.plan, save, sawInputs: true, uses: true, footprint, use };
        }
        if (planned.isTrouble)
            runner.log.warning(`No snapshot is saved: ${planned.reason}.`);
        const { sawInputs, reason, builtSeconds, uses } = planned;
        const use = { ...decide_snapshot_no(reason).use, ...builtFor(builtSeconds), ...sizesOf(footprint) };
        return { sawInputs, uses, footprint, use };
    }
    catch (error) {
        runner.log.warning(`No snapshot is saved (${(0,errors/* describeError */.Uc)(error)}).`);
        return decide_snapshot_no('looking at what was built failed');
    }
}
/** A value that may be a secret went into these. */
function sayWhatStays(secret, { log }) {
    const first = secret.filter(({ variables }) => variables.length > 0);
    if (first.length === 0)
        return;
    const names = [...new Set(first.flatMap(({ variables }) => variables))];
    const units = [...new Set(first.map((unit) => unit.package))];
    const others = secret.length - first.length;
    const built = others === 0 ? '' : `, and ${others} that were built from them`;
    log.info(`Not in the snapshot: what was compiled of ${units.join(', ')}${built}, since ${names.join(', ')} may be secret. If not: cache-env-allow: ${names.join(' ')}`);
}
/** What was held back travels again; without it, a save that does not pay would not pay with it either. */
async function planWhole(save, { snapshot, places }, runner) {
    const planned = await planSave(save, runner);
    const { program } = snapshot;
    if (!('plan' in planned) || program === undefined)
        return planned;
    const grew = await bringBack({ list: places.heldBack, program }, runner);
    return grew ? planSave(save, runner) : planned;
}
/** A snapshot of the same job and cell was there when the job began. */
function hasOwn({ restoreKeys, seenKey }) {
    if (seenKey === undefined)
        return false;
    return ['same lock', 'same cell'].includes(keys_nearnessOf(seenKey, { restoreKeys }));
}
function sizesOf(footprint) {
    if (footprint === undefined)
        return {};
    const { footprintBytes, cacheBytes } = footprint;
    return { footprintBytes, cacheBytes };
}
function builtFor(seconds) {
    return seconds === undefined ? {} : { builtMs: Math.round(seconds * 1000) };
}
function decide_snapshot_no(reason) {
    return { use: { saved: `Nothing saved: ${reason}.` } };
}
async function restoredState({ restoredNs }, { snapshotManifest }, { files }) {
    if (restoredNs === undefined)
        return undefined;
    const manifest = decodeManifest(await files.readText(snapshotManifest, MOST_MANIFEST_BYTES));
    if (manifest === undefined)
        throw new Error(`${snapshotManifest} cannot be read`);
    return { manifest, restoredNs: BigInt(restoredNs) };
}
function useOf({ sum, moved, left, compileMs, builtSeconds }) {
    const crateOf = (travels) => {
        return ({ crate, package: name, bytes }) => ({
            ...{ crate, package: name, bytes, travels, compileMs: compileMs[crate] ?? 0 },
        });
    };
    return {
        saved: `This run saves a snapshot for the next ones: ${sum}.`,
        ...builtFor(builtSeconds),
        incremental: [...moved.map(crateOf(true)), ...left.map(crateOf(false))],
    };
}

;// CONCATENATED MODULE: ./.build/release/job/fail-on-slowdown.js
/** Fails the step where a command is significantly slower than the usual of the same work, by more than `above`. */
function failOnSlowdown({ commands }, above, { job }) {
    if (above === undefined)
        return;
    for (const command of commands) {
        if (command?.verdict !== 'slower' || command.baseline === undefined)
            continue;
        const { medianMs, runs } = command.baseline;
        // Where only five runs together are slower, this one alone may be far above them by noise.
        const part = command.judgedMs / medianMs - 1;
        if (part <= above)
            continue;
        const [now, usual] = [command.judgedMs, medianMs].map((ms) => (ms / 1000).toFixed(1));
        const together = command.byFiveRuns ? ' in the last five runs together' : '';
        job.fail(`${command.label} took ${now} s${together}, ${Math.round(part * 100)} % more than the usual ${usual} s of ${runs} runs that did the same work. The input fail-above allows ${Math.round(above * 100)} %.`);
    }
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/manifest.js

/** Raised when a field changes its meaning; what is kept of another schema is as good as nothing. */
const TOOLS_SCHEMA = 1;
const TOOLS_FILE = 'tools.json';
const manifest_MOST_MANIFEST_BYTES = 1_000_000;
const MOST_TOOLS = 50;
/** Of one tool. */
const MOST_PROGRAMS = 20;
/** rustup's own, and what a toolchain brings along. */
const OF_RUST = /^(cargo|rustc|rustup|rustup-init|rustdoc|rustfmt|rls|rust-(analyzer|gdb|gdbgui|lldb)|cargo-(clippy|fmt|miri)|clippy-driver|sh|bash|git|sudo)$/;
/** Of a program in `bin`, and of a file beside the manifest. */
const FileName = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^\w[\w.-]{0,99}$/));
const ProgramName = valibot_dist/* pipe */.FsL(FileName, valibot_dist/* maxLength */.Ru6(80), valibot_dist/* check */.z6Y((name) => !OF_RUST.test(name.replace(/\.exe$/, ''))));
/** `cargo-deny 0.16.1 (registry+https://github.com/rust-lang/crates.io-index)`; an address without a password in it. */
const RECORD_KEY = /^([A-Za-z][\w-]{0,99}) ([\w.+-]{1,99}) \(((?:registry|sparse|git)\+[a-z+]+:\/\/[^"\\\s@]{1,500})\)$/;
/** One line of JSON. */
const JsonObject = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y((text) => /^\{.*\}$/.test(text) && isJson(text)));
const Program = valibot_dist/* object */.Ikc({
    name: ProgramName,
    /** Beside the manifest. */
    file: FileName,
    sizeBytes: valibot_dist/* number */.aig(),
});
const Tool = valibot_dist/* object */.Ikc({
    /** As cargo's records name it. */
    key: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(RECORD_KEY)),
    /** Stands for the command that installed it: `native/kept_tools.rs` makes it. */
    request: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]{32}$/)),
    /** Of the run that installed it. */
    runId: valibot_dist/* string */.YjP(),
    /** How long that took. */
    seconds: valibot_dist/* number */.aig(),
    programs: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(Program), valibot_dist/* minLength */.BpQ(1), valibot_dist/* maxLength */.Ru6(MOST_PROGRAMS)),
    /** What `.crates2.json` and binstall's `crates-v1.json` have of it. */
    record: valibot_dist/* optional */.lqM(JsonObject),
    binstall: valibot_dist/* optional */.lqM(JsonObject),
});
const manifest_Manifest = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(TOOLS_SCHEMA),
    /** What the requests are made with. */
    salt: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]{32}$/)),
    tools: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(Tool), valibot_dist/* maxLength */.Ru6(MOST_TOOLS)),
});
/** Throws for what no run could read. */
function encodeTools(manifest) {
    return JSON.stringify(valibot_dist/* parse */.qgA(manifest_Manifest, { schema: TOOLS_SCHEMA, ...manifest }));
}
/** `undefined` when the file is missing, cut off, of another schema, or names what it must not. */
function decodeTools(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(manifest_Manifest, JSON.parse(text ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}
/** `undefined` for a package that cannot be kept, such as one that was installed from a folder. */
function manifest_parseKey(key) {
    const [, name, version] = RECORD_KEY.exec(key) ?? [];
    return name === undefined || version === undefined ? undefined : { package: name, version };
}
/** Whether a program of that name may be kept at all. */
function mayBeKept(name) {
    return valibot_dist.is(ProgramName, name);
}
/** `cargo-deny 0.16.1`. */
function toolName({ key }) {
    return key.split(' ').slice(0, 2).join(' ');
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/restore.js


/** Downloads what earlier runs of this job installed. Of what is not as the manifest says, nothing is left. */
async function restore_restoreTools({ folder, keys }, { cache, files }) {
    await files.remove(folder);
    const { key, prefix } = keys;
    const restored = await cache.restore({ paths: [folder], key, restoreKeys: [prefix] });
    const manifest = restored.kind === 'hit' ? await readTools(folder, files) : undefined;
    if (manifest !== undefined && (await restore_isWhole(manifest, folder, files)))
        return manifest;
    await files.remove(folder);
    return undefined;
}
/** What is kept in a folder; `undefined` where that cannot be told. */
async function readTools(folder, files) {
    const text = await files
        .readText((0,external_node_path_.join)(folder, TOOLS_FILE), manifest_MOST_MANIFEST_BYTES)
        .catch(() => undefined);
    return decodeTools(text);
}
async function restore_isWhole({ tools }, folder, files) {
    for (const { file, sizeBytes } of tools.flatMap(({ programs }) => programs)) {
        const facts = await files.facts(join(folder, file));
        if (facts?.kind !== 'file' || facts.sizeBytes !== sizeBytes)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/save.js


/** Packs together what later runs of this job are to find installed. */
async function saveTools({ folder, key, salt, stays, built }, { cache, files }) {
    const tools = [...stays, ...built.map(({ tool }) => tool)];
    const text = encodeTools({ salt, tools });
    await files.makeFolder(folder);
    for (const { tool, from } of built) {
        for (const [place, { file }] of tool.programs.entries()) {
            await files.copy(from[place] ?? '', (0,external_node_path_.join)(folder, file));
        }
    }
    const wanted = new Set(tools.flatMap(({ programs }) => programs.map(({ file }) => file)));
    for (const name of await files.list(folder)) {
        if (!wanted.has(name))
            await files.remove((0,external_node_path_.join)(folder, name));
    }
    await files.writeText((0,external_node_path_.join)(folder, TOOLS_FILE), text);
    return cache.save({ paths: [folder], key });
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/installed.js




const installed_MOST_BYTES = 4_000_000;
const First = valibot_dist/* object */.Ikc({ v1: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())), {}) });
const Second = valibot_dist/* object */.Ikc({ installs: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J())) });
const OfBinstall = valibot_dist/* array */.YOg(valibot_dist/* looseObject */._H3({ name: valibot_dist/* string */.YjP(), current_version: valibot_dist/* string */.YjP() }));
/** What is installed in a root, by its records; none where they cannot be read. */
async function readInstalled(root, files) {
    const read = async (name) => (await files.readText((0,external_node_path_.join)(root, name), installed_MOST_BYTES).catch(() => undefined)) ?? '';
    const first = asFirst(await read('.crates.toml'));
    const second = asSecond(await read('.crates2.json'));
    const third = asThird(await read('binstall/crates-v1.json'));
    return Object.entries(first).flatMap(([key, programs]) => {
        const parsed = manifest_parseKey(key);
        if (parsed === undefined)
            return [];
        const record = second[key];
        const binstall = third.findLast(({ name, current_version }) => name === parsed.package && current_version === parsed.version);
        return {
            ...{ ...parsed, key, programs },
            ...(record === undefined ? {} : { record: JSON.stringify(record) }),
            ...(binstall === undefined ? {} : { binstall: JSON.stringify(binstall) }),
        };
    });
}
function asFirst(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(First, (0,dist/* parse */.qg)(text));
        return parsed.success ? parsed.output.v1 : {};
    }
    catch {
        return {}; // not TOML
    }
}
function asSecond(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Second, JSON.parse(text));
        return parsed.success ? parsed.output.installs : {};
    }
    catch {
        return {}; // not JSON, or nothing
    }
}
/** Objects, one after another. */
function asThird(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(OfBinstall, JSON.parse(`[${text.replace(/\}\s*\{/g, '},{')}]`));
        return parsed.success ? parsed.output : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/packages-asked.js

/** Options of `cargo install` and `cargo binstall` that take no value. */
const packages_asked_FLAGS = new Set([
    ...['-q', '--quiet', '-v', '-vv', '--verbose', '--locked', '--offline', '--frozen', '--debug'],
    ...['--all-features', '--no-default-features', '--bins', '--examples', '--keep-going'],
    ...['--ignore-rust-version', '-y', '--no-confirm', '--only-signed', '--skip-signatures'],
    ...['--no-symlinks', '--no-cleanup', '--no-discover-github-token', '--json-output'],
    ...['--continue-on-failure', '--disable-telemetry', '--no-clap-color'],
]);
/** Names of the packages that the command installs, as far as it is clear that they are names. */
function packagesAsked(args) {
    const own = cargoArguments(args);
    const after = own.slice(own.findIndex((arg) => /^b?install$/.test(arg)) + 1);
    return after.flatMap((arg, place) => {
        const previous = after[place - 1] ?? '';
        const isValue = previous.startsWith('-') && !previous.includes('=') && !packages_asked_FLAGS.has(previous);
        const [, name] = /^([A-Za-z][\w-]{0,99})(@\S+)?$/.exec(arg) ?? [];
        return isValue || name === undefined ? [] : [name];
    });
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/survey-installs.js




/** What became of the tools that the job's commands install. Commands that failed count for nothing. */
async function surveyInstalls(request, files) {
    const { commands, kept, root } = request;
    const installed = await readInstalled(root, files);
    const asked = new Set();
    const putBack = new Set();
    const built = new Map();
    for (const command of commands) {
        if (command.install === undefined || command.outcome !== 'succeeded')
            continue;
        const names = packagesAsked(command.args);
        for (const found of installed.filter((one) => names.includes(one.package))) {
            const before = kept.find((tool) => isOf(command, tool) && tool.key === found.key);
            const made = before ?? (await builtBy(command, found, request, files));
            if (made === undefined)
                continue;
            if ('tool' in made)
                built.set(`${made.tool.request} ${found.package}`, made);
            else
                asked.add(made);
            if (before && command.install.placed.includes(found.package))
                putBack.add(before);
        }
    }
    const isSuperseded = (tool) => built.has(`${tool.request} ${manifest_parseKey(tool.key)?.package}`);
    const left = kept.filter((tool) => !asked.has(tool) && !isSuperseded(tool));
    return { asked: [...asked], putBack: [...putBack], built: [...built.values()], left };
}
function isOf({ install }, { request }) {
    return install?.request === request;
}
/** File systems note times some milliseconds late or early. */
const CLOCK_NS = 50000000n;
/** `undefined` where a program is not of that command: it was there before, or cannot be kept. */
async function builtBy(command, { key, programs, record, binstall }, { root, runId }, files) {
    const { install, startMs, endMs } = command;
    if (install === undefined || endMs === undefined)
        return undefined;
    if (!programs.every(mayBeKept) || programs.length > MOST_PROGRAMS)
        return undefined;
    const from = programs.map((name) => (0,external_node_path_.join)(root, 'bin', name));
    const facts = await Promise.all(from.map((path) => files.facts(path)));
    const [since, until] = [survey_installs_nanoseconds(startMs) - CLOCK_NS, survey_installs_nanoseconds(endMs) + CLOCK_NS];
    const isNew = facts.every((one) => one?.kind === 'file' && one.changedNs >= since && one.changedNs <= until);
    if (!isNew || facts.length === 0)
        return undefined;
    const { request } = install;
    const of = (name, place) => ({
        ...{ name, file: `${request.slice(0, 8)}-${name}`, sizeBytes: facts[place]?.sizeBytes ?? 0 },
    });
    const tool = {
        ...{ key, request, runId, seconds: (endMs - startMs) / 1000, programs: programs.map(of) },
        ...(record === undefined ? {} : { record }),
        ...(binstall === undefined ? {} : { binstall }),
    };
    return { tool, from, command };
}
function survey_installs_nanoseconds(ms) {
    return BigInt(Math.floor(ms)) * 1000000n;
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/keys.js

/** No commas and well below 512 characters, as GitHub's cache wants them. */
function keys_toolsKeys(identity) {
    const { context, mark, system, rustc, root, cell, userKey } = identity;
    const { os, arch, workflow, job, runId, runAttempt } = context;
    const named = ['fast-cargo-tools', ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])];
    const machine = shortHash([system, rustc, root]);
    const prefix = `${[...named, os, arch, machine, shortHash([workflow, job, cell])].join('-')}-`;
    return { prefix, key: `${prefix}${runId}-${runAttempt}${mark}` };
}
/** JSON keeps the fields apart. */
function shortHash(fields) {
    return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/shim-plan.js


/** Tells the cargo shim what to put back for which command: a file each, named by the request. */
async function shim_plan_writeShimPlans({ tools, staged, plans }, files) {
    await files.makeFolder(plans);
    for (const request of new Set(tools.map((tool) => tool.request))) {
        const wanted = tools.filter((tool) => tool.request === request);
        const fields = wanted.flatMap((tool) => fieldsOf(tool, staged));
        await files.writeText(join(plans, request), fields.map((field) => `${field}\0`).join(''));
    }
}
/** As `native/kept_tool.rs` reads them. */
function fieldsOf(tool, staged) {
    const { key, record, binstall, programs } = tool;
    const names = JSON.stringify(programs.map(({ name }) => name).sort());
    return [
        `>${parseKey(key)?.package ?? ''}`,
        `1${JSON.stringify(key)} = ${names}`,
        ...(record === undefined ? [] : [`2${JSON.stringify(key)}:${record}`]),
        ...(binstall === undefined ? [] : [`b${binstall}`]),
        ...programs.flatMap(({ name, file }) => [`@${name}`, `<${join(staged, file)}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/system.js

/** First line of `cc --version`; '' without a C compiler. */
async function ccVersion(commands) {
    const { exitCode, stdout } = await commands.run('cc', ['--version'], { timeoutMs: 5_000 });
    return exitCode === 0 ? (stdout.split('\n')[0] ?? '') : '';
}
/**
 * Name and release of the operating system, as far as what was compiled depends on them: Linux says
 * it in os-release, macOS by `sw_vers`, and the C library tells itself from others by `ldd`.
 */
async function system_systemName({ commands, files, }) {
    const release = await files.readText('/etc/os-release');
    if (release === undefined) {
        const { stdout } = await commands.run('sw_vers', ['-productVersion'], { timeoutMs: 5_000 });
        return `macos ${stdout.trim()}`;
    }
    const field = (name) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? '';
    const libc = await commands.run('ldd', ['--version'], { timeoutMs: 5_000 });
    const [version = ''] = `${libc.stdout}${libc.stderr}`.split('\n');
    return `${field('ID')} ${field('VERSION_ID')} ${version}`;
}
/** Model and features of the processor, as `-C target-cpu=native` compiles for them; '' where no file tells. */
async function system_processorName(files) {
    const text = (await files.readText('/proc/cpuinfo', 10_000_000)) ?? '';
    const field = (name) => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    const features = (field('flags') || field('Features')).split(' ').sort().join(' ');
    if (features === '')
        return '';
    const digest = createHash('sha256').update(features).digest('hex').slice(0, 8);
    return `${field('model name')} (features ${digest})`.trim();
}

;// CONCATENATED MODULE: ./.build/release/job/may-write.js
/** Of a pull request that found nothing, where no run ever saves for all. Saved once, it is found. */
const OF_ITS_OWN = {
    allowed: true,
    isOfPull: true,
    reason: 'the workflow runs for pull requests only, so that each keeps a snapshot of its own',
};
/** A pull request that is closed by its merge runs on the base branch's ref, and saves where all read. */
function hasScopeOfItsOwn({ event, ref }) {
    return event === 'pull_request' && /^refs\/pull\/\d+\//.test(ref);
}
/**
 * What to tell a pull request that found nothing: its workflow may never run where it could save.
 * `undefined` for every other run.
 */
function adviseOnPush({ event, defaultBranchRef }, { found, write }) {
    if (found || event !== 'pull_request')
        return undefined;
    const branch = defaultBranchRef?.replace('refs/heads/', '') ?? 'main';
    if (write.isOfPull === true) {
        return `This workflow runs for pull requests only: each of them starts with nothing and keeps a snapshot for its own later runs. To let all start warm, add to its "on:" the lines "push:" and "branches: [${branch}]".`;
    }
    return `The default branch has saved nothing for this job yet, and pull requests only read. If the workflow never runs there, add to its "on:" the lines "push:" and "branches: [${branch}]".`;
}
/** Events whose code is the default branch's own. Others may run foreign code on that branch's ref. */
const SAVING_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Behind what a runner other than GitHub's leaves open. */
const ASKED = 'only the default branch saves unless cache-write is "always"';
/** Whether this run may save to the cache that every later run reads. */
function may_write_mayWrite(cacheWrite, { event, ref, defaultBranchRef }) {
    if (cacheWrite !== 'auto') {
        const allowed = cacheWrite === 'always';
        return { allowed, reason: `the input cache-write ${allowed ? 'asks for it' : 'forbids it'}` };
    }
    if (!SAVING_EVENTS.includes(event)) {
        const reason = event === ''
            ? `this runner does not say what the run is for, and ${ASKED}`
            : `runs for ${event} only read the cache`;
        return { allowed: false, reason };
    }
    if (defaultBranchRef === undefined) {
        const reason = `the event does not say which branch is the default one, and ${ASKED}`;
        return { allowed: false, reason };
    }
    if (ref !== defaultBranchRef)
        return { allowed: false, reason: `only ${defaultBranchRef} saves` };
    return { allowed: true, reason: `${event} on the default branch` };
}

;// CONCATENATED MODULE: ./.build/release/job/workflow-file.js



/** `owner/repo/.github/workflows/ci.yml@refs/pull/7/merge` */
const WORKFLOW_REF = /^[^/]+\/[^/]+\/(.+)@[^@]+$/;
/** What GitHub takes for a workflow is smaller; a reader of YAML may take seconds over more. */
const workflow_file_MOST_BYTES = 500_000;
/** Of this run's workflow file, relative to the checkout; `undefined` where it cannot be told, or lies in another repository. */
function workflow_file_workflowPath({ context, env }) {
    const workflowRef = env('GITHUB_WORKFLOW_REF') ?? '';
    // A workflow that another repository requires lies there.
    if (!workflowRef.startsWith(`${context.repository}/`))
        return undefined;
    return WORKFLOW_REF.exec(workflowRef)?.[1];
}
/** A workflow file of the checkout; `undefined` for one that is not there, or too large for a workflow. */
async function workflow_file_workflowText(path, { context }, { readText }) {
    if (path === undefined)
        return undefined;
    return readText((0,external_node_path_.join)(context.workspace, path), workflow_file_MOST_BYTES).catch(() => undefined);
}
/** What the key `on` takes; a hundred lines are long already. */
const LONGEST_ON = 10_000;
const Workflow = valibot_dist/* object */.Ikc({
    on: valibot_dist/* union */.KCZ([valibot_dist/* string */.YjP(), valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* unknown */.L5J())]),
});
/** What starts a workflow; `undefined` where its text cannot be read. */
async function triggersOf(text) {
    const block = blockOf(text);
    if (block.length > LONGEST_ON)
        return undefined;
    const workflow = valibot_dist/* safeParse */.xLC(Workflow, await workflow_file_readYaml(block));
    if (!workflow.success)
        return undefined;
    const { on } = workflow.output;
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
    const filters = typeof on === 'object' && !Array.isArray(on) ? on : {};
    const isSaving = (event) => SAVING_EVENTS.includes(event) && !isForTagsAlone(filters[event]);
    return { events, saves: events.some(isSaving) };
}
/**
 * `undefined` for what is no YAML. Names that stand for each other over and over are refused by an error, as is
 * what is nested too deep.
 */
async function workflow_file_readYaml(text) {
    // Loaded when it is used: most jobs never need it.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const document = parseDocument(text, {
            prettyErrors: false,
            logLevel: 'silent',
            uniqueKeys: false,
        });
        return document.errors.length > 0 ? undefined : document.toJS();
    }
    catch {
        return undefined;
    }
}
/** The lines of the key `on` alone: neither its value nor a list in it begins another key. */
function blockOf(text) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /^(on|"on"|'on')\s*:/.test(line));
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => /^[^\s#-]/.test(line));
    return start === -1 ? '' : [lines[start], ...(end === -1 ? rest : rest.slice(0, end))].join('\n');
}
/** Without a word of branches, GitHub runs such a push for none. */
function isForTagsAlone(filter) {
    const names = Object.keys(Object(filter));
    const speaksOf = (what) => names.some((name) => name.startsWith(what));
    return speaksOf('tags') && !speaksOf('branches');
}

;// CONCATENATED MODULE: ./.build/release/job/publishing.js



/**
 * A job that publishes starts from nothing that a job of another purpose built. In a pull request it starts
 * from nothing at all: entries that the pull request's own runs saved are found before those of the default
 * branch, and cannot be told from them.
 */
async function decideReads(job, files) {
    const reason = await whyPublishing(job, files);
    if (reason === undefined)
        return { from: 'all', reason: '' };
    return { from: job.context.ref.startsWith('refs/pull/') ? 'nothing' : 'own', reason };
}
function announceReads({ from, reason }, { info }) {
    if (from === 'all')
        return;
    const what = from === 'own' ? 'only what this very job saved on the default branch' : 'nothing';
    info(`This job publishes (${reason}), so it restores ${what}. To build from nothing: "cache: off".`);
}
/** The cache as such a job may read it. */
function publishing_readable(cache, { from }) {
    if (from === 'all')
        return cache;
    return {
        ...cache,
        restore: async (entry) => {
            if (from === 'nothing')
                return { kind: 'miss' };
            const restored = await cache.restore(entry);
            return restored.kind === 'hit' && !ofDefaultBranch(restored.key) ? { kind: 'miss' } : restored;
        },
    };
}
async function whyPublishing(job, files) {
    const { event, ref } = job.context;
    if (event === 'release')
        return 'its run is of a release';
    if (ref.startsWith('refs/tags/'))
        return 'its run is of a tag';
    if (job.env('ACTIONS_ID_TOKEN_REQUEST_URL'))
        return 'it has the permission id-token: write';
    const path = workflowPath(job);
    if (path === undefined)
        return undefined;
    const named = await namesEnvironment({ path, left: NESTED }, job, files);
    return named ? 'it names an environment' : undefined;
}
/** GitHub lets workflows call each other four levels deep. */
const NESTED = 4;
const publishing_Workflow = valibot_dist/* object */.Ikc({
    jobs: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* object */.Ikc({ environment: valibot_dist/* optional */.lqM(valibot_dist/* unknown */.L5J()), uses: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
});
/** Whether the job of that id, in the workflow or in one of the repository's that it calls, has an environment. */
async function namesEnvironment({ path, left }, job, files) {
    const text = (await workflowText(path, job, files)) ?? '';
    // Reading YAML takes longer than looking for a word.
    if (!/environment|uses:\s*['"]?\.\//.test(text))
        return false;
    const workflow = v.safeParse(publishing_Workflow, await readYaml(text));
    if (!workflow.success)
        return false;
    const { jobs } = workflow.output;
    const own = jobs[job.context.job];
    if (own !== undefined && own.uses === undefined)
        return own.environment !== undefined;
    const called = Object.values(jobs).flatMap(({ uses }) => (uses?.startsWith('./') ? [uses] : []));
    if (left === 0)
        return false;
    for (const uses of new Set(called)) {
        if (await namesEnvironment({ path: uses.slice(2), left: left - 1 }, job, files))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/release/job/restore-tools.js










/** Beside the history: there is an entry to ask for. Most jobs install nothing, and are spared the question. */
const TOOLS_NOTE = 'tools.json';
/**
 * Brings what `cargo install` made in earlier runs of this job; `undefined` where that is not kept. Nothing of it is put
 * in its place here: the shim does that when the same command comes.
 */
async function bringTools({ inputs, around, places, reads, history }, { cache, files, commands, job, log }) {
    const root = rootOf(around.config);
    if (root === undefined)
        return undefined;
    const { context } = job;
    const keys = toolsKeys({
        ...{ context, root, cell: inputs.cell, userKey: inputs.cacheKey, mark: markOf(context) },
        rustc: around.toolchain?.verbose ?? '',
        system: await systemName({ commands, files }),
    });
    await history;
    const note = await files.readText(join(places.history, TOOLS_NOTE));
    const ports = { cache: readable(cache, reads), files };
    const found = note === undefined ? undefined : await restoreTools({ folder: places.tools, keys }, ports);
    const tools = found?.tools ?? [];
    await writeShimPlans({ tools, staged: places.tools, plans: places.toolPlans }, files);
    if (tools.length > 0)
        log.info(`Kept for this job's "cargo install": ${tools.map(restore_tools_named).join(', ')}.`);
    return { root, salt: found?.salt ?? newSalt(), ...keys };
}
/** `cargo-deny 0.16.1 (installed by this job in run 123)`. */
function restore_tools_named(tool) {
    return `${toolName(tool)} (installed by this job in run ${tool.runId})`;
}
/** Where the job's programs are installed. Where a file says it, the shim would not see that. */
function rootOf(config) {
    if (findInFiles(config.layers, ['install', 'root']) !== undefined)
        return undefined;
    const root = config.env['CARGO_INSTALL_ROOT'] ?? config.cargoHome;
    return root.startsWith('/') && !/\p{Cc}/u.test(root) ? root : undefined;
}
function shimTools(kept, { toolPlans: plans }) {
    if (kept === undefined)
        return {};
    const { root, salt } = kept;
    return { tools: { plans, root, salt } };
}

;// CONCATENATED MODULE: ./.build/release/job/keep-tools.js











const keep_tools_NOTHING = { sentences: [], beside: {} };
/** Looks at what the job's `cargo install` commands installed. */
async function judgeTools(request, runner) {
    const failure = { what: 'look at the tools that the job installed', otherwise: 'None is kept.' };
    const judged = await attempt(failure, () => decideTools(request, runner), runner.log);
    const { sentences } = judged ?? keep_tools_NOTHING;
    for (const sentence of sentences)
        runner.log.info(`Tools: ${sentence}`);
    return judged ?? keep_tools_NOTHING;
}
/** Whether they were saved. */
async function keepTools({ save }, runner) {
    if (save === undefined)
        return false;
    const failure = { what: 'save the tools that the job installed', otherwise: 'None is kept.' };
    const saved = await attempt(failure, () => saveTools(save, runner), runner.log);
    if (saved?.kind === 'denied' || saved?.kind === 'unavailable') {
        runner.log.info(`Tools: not saved (${saved.reason}).`);
    }
    return saved?.kind === 'saved';
}
async function decideTools({ state, places, commands }, runner) {
    const { tools } = state;
    if (tools === undefined)
        return keep_tools_NOTHING;
    const kept = (await readTools(places.tools, runner.files))?.tools ?? [];
    const { runId } = runner.job.context;
    const request = { root: tools.root, commands, kept, runId };
    const { asked, putBack, built, left } = await surveyInstalls(request, runner.files);
    const sentences = putBack.map((tool) => `Restored ${restore_tools_named(tool)}.`);
    const noted = { sentences, beside: keep_tools_noteOf(kept) };
    if (built.length === 0 || !(await maySave(state, places, runner)))
        return noted;
    const judged = await keep_tools_withoutSecrets(built.slice(0, MOST_TOOLS), state, places, runner);
    const obstacle = obstacleTo(judged.clean, state);
    if (obstacle !== undefined) {
        return { ...noted, sentences: [...sentences, ...judged.sentences, ...obstacle] };
    }
    const isFailed = commands.some(({ outcome }) => outcome !== 'succeeded');
    const before = [...asked, ...(isFailed ? left : [])];
    const stays = before.slice(0, MOST_TOOLS - judged.clean.length);
    const news = judged.clean.map(({ tool }) => tool);
    return {
        sentences: [
            ...sentences,
            ...judged.sentences,
            `Kept for later runs: ${news.map(took).join(', ')}.`,
        ],
        beside: keep_tools_noteOf([...stays, ...news]),
        save: { folder: places.tools, key: tools.key, salt: tools.salt, stays, built: judged.clean },
    };
}
/** What was installed into a CARGO_HOME that each run has another of, no run would find again. */
async function maySave({ write, snapshot }, places, runner) {
    if (obstacleToSave({ write }, runner) !== undefined)
        return false;
    const homes = (await readNotes(places, runner)).map(({ parts }) => parts['CARGO_HOME']);
    return homes.length === 0 || homes.includes(snapshot?.parts?.['CARGO_HOME']);
}
/** Without the file, no run asks for an entry. */
function keep_tools_noteOf(tools) {
    return tools.length === 0 ? {} : { [TOOLS_NOTE]: JSON.stringify(tools.map(toolName)) };
}
/** What a later run waits for the entry, whatever is in it, and for its bytes; and as much goes into the save. */
const LEAST_SECONDS = 4;
const BYTES_PER_SECOND = 50_000_000;
/** Why it is not worth a save, a sentence; none where there is nothing. */
function obstacleTo(built, { inputs }) {
    if (built.length === 0)
        return [];
    const programs = built.flatMap(({ tool }) => tool.programs);
    const bytes = programs.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const times = new Map(built.map(({ command, tool }) => [command, tool.seconds]));
    const seconds = [...times.values()].reduce((sum, one) => sum + one, 0);
    const names = built.map(({ tool }) => toolName(tool)).join(', ');
    if (bytes > inputs.cacheMaxBytes) {
        return [`Not kept: ${names}, ${(0,pretty_bytes/* default */.A)(bytes)}, more than the input cache-max-size allows.`];
    }
    if (seconds >= LEAST_SECONDS + bytes / BYTES_PER_SECOND)
        return undefined;
    return [`Not kept: ${names}, installed in ${seconds.toFixed(1)} s, so it would not pay.`];
}
function took(tool) {
    return `${toolName(tool)}, which took ${tool.seconds.toFixed(1)} s to install`;
}
/** Programs with the value of a secret in them stay; so does what was installed while a secret was set that is not known here. */
async function keep_tools_withoutSecrets(built, { snapshot, inputs }, { watchLogs }, { files, job }) {
    const allowed = inputs.allowedVariables;
    const known = knownSecrets(job.allEnv(), allowed);
    const environments = await readEnvironments(watchLogs, files);
    const clean = [];
    const sentences = [];
    for (const one of built) {
        const { command, from, tool } = one;
        const startNs = BigInt(Math.ceil(command.startMs)) * 1000000n;
        const digests = environmentAt(startNs, environments)?.digests;
        if (digests === undefined) {
            sentences.push(`Not kept: ${toolName(tool)}, since the variables of its command are not known.`);
            continue;
        }
        const salt = snapshot?.salt ?? '';
        const names = new Set(unseenSecrets(digests, known, { salt, allowed }));
        for (const path of from) {
            for (const name of (await files.valuesIn(path, known)) ?? [])
                names.add(name);
        }
        if (names.size === 0)
            clean.push(one);
        else
            sentences.push(whyNot(tool, [...names]));
    }
    return { clean, sentences };
}
function whyNot(tool, names) {
    const listed = names.join(', ');
    return `Not kept: ${toolName(tool)}, since ${listed} may be secret. If not: cache-env-allow: ${names.join(' ')}`;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/late-inputs.js



const late_inputs_LIMIT_MS = 20_000;
/**
 * What cargo keeps of `rustc -vV` in a target folder, and reads in every command that builds. The restore
 * and the shim give it the access time of 1970: another one was left by a cargo that the shim did not see.
 */
function cargosNotes(targetFolder) {
    return join(targetFolder, '.rustc_info.json');
}
/**
 * Inputs that were written after the restore with an old time, that the shim has not touched, and that a
 * cargo may have taken for unchanged. Without those that were written after all that cargo did. No cargo
 * of our own may have run before.
 */
async function lateInputs({ list, program, restoredNs, newestNs }, ports) {
    const args = ['late-inputs', list, restoredNs, newestNs];
    const { exitCode, stdout, stderr } = await ports.commands.run(program, args, {
        timeoutMs: late_inputs_LIMIT_MS,
    });
    if (exitCode !== 0)
        throw new Error(stderr.trim());
    const fields = stdout.split('\0');
    const late = fields.flatMap((path, place) => place % 2 === 0 ? [] : [{ path, changedNs: BigInt(fields[place - 1] ?? '') }]);
    if (late.length === 0)
        return [];
    const ended = await endsOfCargo(list, ports);
    return late
        .filter(({ changedNs }) => ended?.some((endNs) => changedNs < endNs) !== false)
        .map(({ path }) => path);
}
/**
 * When the last cargo ended, by target folder: what is written later
 * than all of them was in nobody's way. `undefined` when the shim need not have seen the last one.
 */
async function endsOfCargo(list, ports) {
    const { files } = ports;
    const entries = ((await files.readText(list)) ?? '').split('\0');
    const notes = entries.flatMap((entry) => (entry.startsWith('<') ? [entry.slice(1)] : []));
    const facts = await Promise.all(notes.map((path) => files.facts(path)));
    // Where target-dir and build-dir differ, one of them has none.
    const present = facts.filter((each) => each !== undefined);
    const folder = (0,external_node_path_.dirname)(notes[facts.findIndex((each) => each !== undefined)] ?? '');
    if (present.length === 0 || present.some(({ accessedNs }) => accessedNs !== UNREAD_NS)) {
        return undefined;
    }
    return (await accessTimesWork(folder, ports))
        ? present.map(({ changedNs }) => changedNs)
        : undefined;
}

;// CONCATENATED MODULE: ./.build/release/timing/rebuilt-units.js



const Look = valibot_dist/* object */.Ikc({ units: valibot_dist/* number */.aig(), packages: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), because: valibot_dist/* string */.YjP() });
/** Adds up the shim's lines in `evidence.jsonl`; zero when there is no such file. */
async function readRebuiltUnits(recordsFolder, files) {
    const text = (await files.readText((0,external_node_path_.join)(recordsFolder, 'evidence.jsonl'))) ?? '';
    const looks = parseJsonLines(text).filter((line) => valibot_dist.is(Look, line));
    return {
        count: looks.reduce((sum, { units }) => sum + units, 0),
        packages: [...new Set(looks.flatMap(({ packages }) => packages))],
        because: [...new Set(looks.map(({ because }) => because))],
    };
}

;// CONCATENATED MODULE: ./.build/release/timing/touched-inputs.js



const Pass = valibot_dist/* object */.Ikc({ touched: valibot_dist/* number */.aig(), first: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()) });
/** Adds up the shim's lines in `late-inputs.jsonl`; zero when there is no such file. */
async function readTouchedInputs(recordsFolder, files) {
    const text = (await files.readText((0,external_node_path_.join)(recordsFolder, 'late-inputs.jsonl'))) ?? '';
    const passes = parseJsonLines(text).filter((line) => valibot_dist.is(Pass, line));
    return {
        count: passes.reduce((sum, { touched }) => sum + touched, 0),
        first: [...new Set(passes.flatMap(({ first }) => first))],
    };
}

;// CONCATENATED MODULE: ./.build/release/job/late-inputs.js




const late_inputs_MOST_NAMES = 3;
/** What a cargo past our shim may have missed. First of all in post: our own cargo commands leave traces. */
async function lookForLateInputs({ snapshot }, { inputs: list, records }, runner) {
    const { restoredNs, newestNs, program } = snapshot ?? {};
    if (restoredNs === undefined || newestNs === undefined || program === undefined)
        return [];
    const failure = {
        what: 'look for files that were written with an old time',
        otherwise: 'If there are any, no warning names them.',
    };
    const late = await attempt(failure, async () => {
        tellTouched(await readTouchedInputs(records, runner.files), runner);
        tellRebuilt(await readRebuiltUnits(records, runner.files), runner);
        return lateInputs({ list, program, restoredNs, newestNs }, runner);
    }, runner.log);
    return late ?? [];
}
function tellTouched({ count, first }, { log }) {
    if (count === 0)
        return;
    const [files, them] = count === 1 ? ['1 file', 'it'] : [`${count} files`, 'them'];
    log.info(`Snapshot: the cargo shim gave ${files} a new time, because a later step had written ${them} with an old one: ${late_inputs_named(first, count)}.`);
}
function tellRebuilt({ count, packages, because }, { log }) {
    if (count === 0)
        return;
    const units = count === 1 ? '1 unit was' : `${count} units were`;
    log.info(`Snapshot: ${units} built anew (${late_inputs_named(packages, packages.length)}), because a later step had changed what was read for them: ${late_inputs_named(because, because.length)}.`);
}
function warnOfLateInputs(late, { warning }) {
    const [first, ...others] = late;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    warning(`${first}${more} was written with an old time after the snapshot was restored (a step that unpacks or copies with times kept, and a cargo called by its path?). What was built here after that may not contain it. The cargo on PATH sees such files: call it as \`cargo\`, not by its path, with $CARGO, rustup run, sudo, or in a container.`);
}
function late_inputs_named(first, count) {
    const names = first.slice(0, late_inputs_MOST_NAMES);
    const left = count - names.length;
    return left > 0 ? `${names.join(', ')} and ${left} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./.build/release/job/places.js

function placesOf({ workspace, temp }) {
    const configParent = (0,external_node_path_.dirname)(workspace);
    const scratch = (0,external_node_path_.join)(temp, 'fast-cargo');
    return {
        configParent,
        configFile: (0,external_node_path_.join)(scratch, 'cargo-config.toml'),
        home: (0,external_node_path_.join)(configParent, '.cargo', 'fast-cargo'),
        scratch,
        standIns: `${scratch}-stand-ins`,
        records: (0,external_node_path_.join)(scratch, 'records'),
        markFile: (0,external_node_path_.join)(scratch, 'set-up'),
        recordFile: (0,external_node_path_.join)(scratch, 'record.json'),
        reports: (0,external_node_path_.join)(scratch, 'reports'),
        archiveList: (0,external_node_path_.join)(scratch, 'archive-entries'),
        snapshot: (0,external_node_path_.join)(scratch, 'snapshot'),
        snapshotManifest: (0,external_node_path_.join)(scratch, 'snapshot-manifest.json'),
        inputs: (0,external_node_path_.join)(scratch, 'snapshot-inputs'),
        evidence: (0,external_node_path_.join)(scratch, 'snapshot-evidence'),
        watchLogs: (0,external_node_path_.join)(scratch, 'watched'),
        heldBack: (0,external_node_path_.join)(scratch, 'snapshot-held-back'),
        restoredMark: (0,external_node_path_.join)(scratch, 'snapshot-restored'),
        tools: (0,external_node_path_.join)(scratch, 'tools'),
        toolPlans: (0,external_node_path_.join)(scratch, 'tool-plans'),
        history: (0,external_node_path_.join)(scratch, 'history'),
        kept: (0,external_node_path_.join)(scratch, 'kept'),
        keptList: (0,external_node_path_.join)(scratch, 'kept-list'),
    };
}
function wrappersBeside({ scratch }) {
    return `${scratch}-wrappers`;
}
/**
 * Makes the two folders. Other users of the machine have no business in the job's own: it holds what
 * cargo was called with. The wrappers they may start, where a variable of the job leads to them; where
 * the parent of the checkout takes no folder of ours, these lie beside the job's.
 */
async function makePlaces(places, files) {
    await files.makeFolder(places.scratch, 0o700);
    try {
        await files.makeFolder(places.home);
        return places;
    }
    catch {
        return { ...places, home: wrappersBeside(places) };
    }
}

;// CONCATENATED MODULE: ./.build/release/history/baseline-scope.js
const MOST_RUNS = 30;
function runsInScope(now, history, { ref, baseSha }) {
    const earlier = history.runs
        .filter((run) => run.startedAtMs < now.startedAtMs && !isSameAttempt(run, now))
        .filter((run) => ref === undefined || run.ref === ref);
    const base = baseSha === undefined ? -1 : earlier.findLastIndex(({ sha }) => sha === baseSha);
    const runs = base === -1 ? earlier : earlier.slice(0, base + 1);
    return { runs: runs.slice(-MOST_RUNS), upToSha: base === -1 ? undefined : baseSha };
}
function isSameAttempt(one, other) {
    return one.runId === other.runId && one.runAttempt === other.runAttempt;
}

;// CONCATENATED MODULE: ./.build/release/history/short-version.js
/** `rustc 1.95.0 (59807616e 2026-04-14)` -> `1.95.0`; nightlies need their date. */
function shortVersion(line) {
    const [, version, date] = /^\w+ (\S+)(?: \(\S+ ([\d-]+)\))?/.exec(line) ?? [];
    if (version === undefined)
        return line === '' ? 'unknown' : line;
    return version.includes('nightly') && date !== undefined ? `${version} ${date}` : version;
}

;// CONCATENATED MODULE: ./.build/release/history/causes.js

/** `knownUnits` are those that any earlier run of the job ran. The weightiest cause is the first. */
function causesOf(now, before, knownUnits) {
    const [units, earlier] = [now.command.units ?? [], before.command.units ?? []];
    const onlyNow = without(units, earlier);
    const onlyBefore = without(earlier, units);
    const bumps = bumpsIn(onlyNow, onlyBefore);
    const bumped = new Set(bumps.flatMap(({ now: one, before: other }) => [one, other]));
    const [again, added] = divide(onlyNow.filter((unit) => !bumped.has(unit)), ({ key }) => knownUnits.has(key));
    const spared = onlyBefore.filter((unit) => !bumped.has(unit));
    const causes = [
        bumpCause(bumps),
        { kind: 'added', what: crates(added), changeMs: total(added) },
        { kind: 'done again', what: crates(again), changeMs: total(again) },
        { kind: 'spared', what: crates(spared), changeMs: -total(spared) },
        featureCause(now, before),
        conditionCause(now, before),
    ];
    return causes
        .filter(({ what }) => what.length > 0)
        .toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs));
}
function bumpsIn(onlyNow, onlyBefore) {
    const earlier = new Map(onlyBefore.map((unit) => [withoutVersion(unit.key), unit]));
    return onlyNow.flatMap((now) => {
        const before = earlier.get(withoutVersion(now.key));
        earlier.delete(withoutVersion(now.key));
        return before === undefined ? [] : [{ now, before }];
    });
}
function bumpCause(bumps) {
    const words = bumps
        .toSorted((one, other) => weight(other) - weight(one))
        .map(({ now, before }) => {
        const [name = '', to = ''] = now.key.split(' ');
        return `${name} ${before.key.split(' ')[1] ?? ''} -> ${to}`;
    });
    const changeMs = bumps.reduce((sum, bump) => sum + weight(bump), 0);
    return { kind: 'bumped', what: [...new Set(words)], changeMs };
}
function weight({ now, before }) {
    return now.durationMs - before.durationMs;
}
/** Features of packages that both runs built in the same version. */
function featureCause(now, before) {
    const changed = Object.entries(now.run.features ?? {}).flatMap(([crate, features]) => {
        const earlier = before.run.features?.[crate];
        const added = features.filter((feature) => earlier?.includes(feature) === false);
        return added.length === 0 ? [] : [{ crate, added }];
    });
    const names = new Set(changed.map(({ crate }) => crate));
    return {
        kind: 'features',
        what: changed.map(({ crate, added }) => `${crate} + ${added.join(', ')}`),
        changeMs: changeOfCommon(now, before, ({ key }) => names.has(crateOf(key))),
    };
}
/** What is not the code: its seconds are the change of all units that both runs did. */
function conditionCause(now, before) {
    const [current, earlier] = [conditions(now), conditions(before)];
    const what = Object.entries(current)
        .filter(([name, value]) => earlier[name] !== undefined && earlier[name] !== value)
        .map(([name, value]) => `${name}: ${earlier[name]} -> ${value}`);
    return { kind: 'conditions', what, changeMs: changeOfCommon(now, before, () => true) };
}
function conditions({ run }) {
    const { cargo } = run.conditions ?? {};
    return {
        ...run.conditions,
        ...(cargo === undefined ? {} : { cargo: shortVersion(cargo) }),
        ...(run.rustc === '' ? {} : { rustc: shortVersion(run.rustc) }),
    };
}
function changeOfCommon(now, before, counts) {
    const earlier = new Map((before.command.units ?? []).map((unit) => [unit.key, unit.durationMs]));
    return (now.command.units ?? []).filter(counts).reduce((sum, { key, durationMs }) => {
        return sum + durationMs - (earlier.get(key) ?? durationMs);
    }, 0);
}
/** The units of one list that the other lacks. A unit may stand in a list several times. */
function without(units, others) {
    const left = new Map();
    for (const { key } of others)
        left.set(key, (left.get(key) ?? 0) + 1);
    return units
        .filter(({ key }) => {
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
    })
        .toSorted((one, other) => other.durationMs - one.durationMs);
}
function divide(items, isFirst) {
    return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function crates(units) {
    const sorted = units.toSorted((one, other) => other.durationMs - one.durationMs);
    return [...new Set(sorted.map(({ key }) => crateOf(key)))];
}
/** `serde 1.0.228 build-script` -> `serde 1.0.228`. */
function crateOf(key) {
    return key.split(' ').slice(0, 2).join(' ');
}
/** `serde 1.0.228 build-script` -> `serde build-script`. */
function withoutVersion(key) {
    return key.split(' ').toSpliced(1, 1).join(' ');
}
function total(units) {
    return units.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

;// CONCATENATED MODULE: ./.build/release/timing/has-restored.js
/** Whether the job began with something of earlier runs: sccache's archive or a snapshot. */
function hasRestored({ restoredKey, snapshot }) {
    return restoredKey !== undefined || snapshot?.restoredKey !== undefined;
}

;// CONCATENATED MODULE: ./.build/release/history/past-run.js

function toPastRun(record) {
    const { runId, runAttempt, sha, ref } = record.job;
    const { sccache } = record;
    return {
        runId,
        runAttempt,
        sha,
        ref,
        startedAtMs: record.startedAtMs,
        rustc: record.versions['rustc'] ?? '',
        sccache: sccache && { hits: sccache.hits, misses: sccache.misses },
        commands: record.commands.map(toPastCommand),
        conditions: conditionsOf(record),
        features: featuresOf(record),
    };
}
/** Settings by their effective value, whoever set them; the linker by who really linked. */
function conditionsOf({ settings, linker, cache, versions }) {
    const [most] = Object.entries(linker.linked).sort(([, one], [, other]) => other - one);
    return {
        ...Object.fromEntries(settings
            // Where our wrappers lie says nothing of what they do.
            .filter(({ key }) => !/rustc-wrapper$|\.linker$/.test(key))
            .map(({ key, value }) => [key, value])),
        ...(most === undefined ? {} : { linker: most[0] }),
        cache: hasRestored(cache) ? 'restored' : 'nothing restored',
        ...(versions['cargo'] === undefined ? {} : { cargo: versions['cargo'] }),
    };
}
function featuresOf({ commands }) {
    const units = commands.flatMap(({ units }) => units);
    const told = units.filter(({ features }) => features !== undefined && features.length > 0);
    return Object.fromEntries(told.map(({ name, version, features = [] }) => [`${name} ${version}`, features]));
}
function toPastCommand(command) {
    const { label, outcome, durationMs, unitCounts, units } = command;
    const wasReported = unitCounts !== undefined || units.length > 0;
    return {
        label,
        outcome,
        durationMs,
        units: wasReported ? units.map(toPastUnit) : undefined,
    };
}
function toPastUnit({ name, version, target, durationMs }) {
    return { key: `${name} ${version} ${target}`.trim(), durationMs };
}
/** Whether the command's time says what its work costs: not when it stopped half-way. */
function isComparable(command) {
    const ended = command.outcome === 'succeeded' || command.outcome === 'unknown';
    return ended && command.durationMs !== undefined;
}

;// CONCATENATED MODULE: ./.build/release/history/same-work.js

/**
 * Whether a command did the same work as an earlier one: the same units in the same versions, by the
 * same compiler, about as many of them out of sccache.
 */
function compareWork(now, before) {
    const { units } = now.command;
    const earlier = before.command.units;
    if (units === undefined || earlier === undefined)
        return { kind: 'unknown' };
    const difference = {
        compiledNow: units.length,
        compiledBefore: earlier.length,
        onlyNow: without(units, earlier).map(({ key }) => key),
        onlyBefore: without(earlier, units).map(({ key }) => key),
        sccache: differentAnswers(now.run, before.run),
        rustc: differentCompilers(now.run, before.run),
    };
    const { onlyNow, onlyBefore, sccache, rustc } = difference;
    const isSame = onlyNow.length + onlyBefore.length === 0 && sccache === undefined && !rustc;
    return isSame ? { kind: 'same' } : { kind: 'different', difference };
}
/** Whether both runs compiled with the same compiler, and about as much of it out of sccache. */
function isSameState(now, before) {
    const answers = differentAnswers(now.run, before.run);
    return answers === undefined && differentCompilers(now.run, before.run) === undefined;
}
const NO_ANSWERS = { hits: 0, misses: 0 };
/** A crate or two more of a hundred out of the cache is the same work; one of a few is not. */
const TOLERATED_PART = 0.02;
function differentAnswers(now, before) {
    const [answers, earlier] = [now.sccache ?? NO_ANSWERS, before.sccache ?? NO_ANSWERS];
    const requests = Math.max(same_work_total(answers), same_work_total(earlier));
    const isClose = Math.abs(answers.hits - earlier.hits) <= requests * TOLERATED_PART;
    return isClose ? undefined : { now: answers, before: earlier };
}
function same_work_total({ hits, misses }) {
    return hits + misses;
}
function differentCompilers(now, before) {
    return now.rustc === before.rustc ? undefined : { now: now.rustc, before: before.rustc };
}

;// CONCATENATED MODULE: ./.build/release/history/verdict.js


function isChange(verdict) {
    return verdict === 'slower' || verdict === 'faster';
}
/**
 * What a time says beside earlier ones of the same work, the newest last. A run is judged by itself;
 * `isNext` says that the earlier runs lead up to it, as on the default branch: then the last five are
 * also judged together, which finds what a single noisy run hides.
 */
function verdict_judge(nowMs, earlierMs, context = {}) {
    const baseline = baselineOf(earlierMs, context);
    const verdict = verdictOn(nowMs, baseline);
    const alone = { verdict, baseline, byFiveRuns: false, judgedMs: nowMs };
    if (verdict !== 'no significant change' || context.isNext !== true) {
        return alone;
    }
    const before = baselineOf(earlierMs.slice(0, -4), context);
    const five = centreOf([...earlierMs.slice(-4), nowMs]) ?? nowMs;
    if (before === undefined || five - before.medianMs <= before.fiveRunsBandMs) {
        return alone;
    }
    return { verdict: 'slower', baseline: before, byFiveRuns: true, judgedMs: five };
}
function verdictOn(nowMs, baseline) {
    if (baseline === undefined || baseline.runs < FEWEST_RUNS)
        return 'not enough data';
    const difference = nowMs - baseline.medianMs;
    if (difference > baseline.bandMs)
        return 'slower';
    return -difference > baseline.fasterBandMs ? 'faster' : 'no significant change';
}

;// CONCATENATED MODULE: ./.build/release/history/unit-changes.js



/** Cargo rounds to hundredths of a second: of shorter units that would be the noise. */
const unit_changes_SHORTEST_MS = 500;
/** From so many units on, what all of them share is the machine's. */
const ENOUGH_UNITS = 10;
/**
 * Units whose own time changed, among those that earlier runs did in the same state. The change
 * that all units share is taken out first, and the rule is made stricter by how many units it looks
 * at. The largest change is the first.
 */
function changedUnits(now, earlier) {
    const series = seriesOf(now, earlier.filter((past) => isSameState(now, past)));
    if (series.length === 0)
        return [];
    const shared = sharedChange(series);
    const context = {
        pooled: addSpreads(series.map(({ earlierMs }) => spreadOf(earlierMs))),
        comparisons: series.length,
    };
    return series
        .flatMap(({ unit, earlierMs }) => {
        const { verdict, baseline } = verdict_judge(unit.durationMs / shared, earlierMs, context);
        if (baseline === undefined || (verdict !== 'faster' && verdict !== 'slower'))
            return [];
        const { medianMs: usualMs } = baseline;
        const { key, durationMs: nowMs } = unit;
        return [{ key, nowMs, usualMs, changeMs: nowMs - usualMs, verdict }];
    })
        .toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs));
}
function seriesOf(now, earlier) {
    const past = earlier.map(({ command }) => new Map((command.units ?? []).map((unit) => [unit.key, unit.durationMs])));
    return (now.command.units ?? []).flatMap((unit) => {
        const earlierMs = past.flatMap((units) => units.get(unit.key) ?? []);
        const usual = medianOf(earlierMs) ?? 0;
        return usual >= unit_changes_SHORTEST_MS ? [{ unit, earlierMs }] : [];
    });
}
function sharedChange(series) {
    if (series.length < ENOUGH_UNITS)
        return 1;
    const ratios = series.map(({ unit, earlierMs }) => {
        return unit.durationMs / (medianOf(earlierMs) ?? unit.durationMs);
    });
    return medianOf(ratios) || 1;
}

;// CONCATENATED MODULE: ./.build/release/history/compare.js







/**
 * Compares a run with the latest 30 earlier ones of a branch, command by command: the same label, and
 * the same place among the commands of that label.
 */
function compareRuns(now, history, scope) {
    const { runs: earlier, upToSha } = runsInScope(now, history, scope);
    const pairs = now.commands.map((command, index) => {
        const occurrence = occurrenceOf(now.commands, index);
        const past = earlier.flatMap((run) => findCommand(run, command.label, occurrence));
        return { now: { run: now, command }, past };
    });
    const context = {
        pooled: pooledNoise(pairs, history),
        isNext: now.ref === scope.ref,
        knownUnits: new Set(earlier.flatMap(({ commands }) => commands.flatMap(({ units = [] }) => units.map(({ key }) => key)))),
    };
    const commands = pairs.map(({ now, past }) => compareCommand(now, past, context));
    return { commands, total: totalOf(commands), with: { ref: scope.ref, upToSha } };
}
/** Shorter commands are relatively noisier than those whose noise they would be judged by. */
const SHORTEST_POOLED_MS = 5000;
/** The noise of the job itself: of each command, over the runs that did the work of now. */
function ownNoise(now, history, scope) {
    const { runs: earlier } = runsInScope(now, history, scope);
    return addSpreads(now.commands.map((command, index) => {
        const past = earlier.flatMap((run) => findCommand(run, command.label, occurrenceOf(now.commands, index)));
        return noiseOf({ now: { run: now, command }, past });
    }));
}
function pooledNoise(pairs, { siblings = {} }) {
    return addSpreads([...pairs.map(noiseOf), ...Object.values(siblings)]);
}
function noiseOf({ now, past }) {
    return spreadOf(past
        .filter((earlier) => compareWork(now, earlier).kind === 'same')
        .map(durationOf)
        .filter((ms) => ms >= SHORTEST_POOLED_MS));
}
/** How many commands before this one have the same label. */
function occurrenceOf(commands, index) {
    const label = commands[index]?.label;
    return commands.slice(0, index).filter((command) => command.label === label).length;
}
function findCommand(run, label, occurrence) {
    const command = run.commands.filter((command) => command.label === label)[occurrence];
    return command !== undefined && isComparable(command) ? [{ run, command }] : [];
}
/** `earlier` is sorted, the newest last. */
function compareCommand(now, earlier, { pooled, isNext, knownUnits }) {
    const before = earlier.at(-1);
    if (before === undefined || !isComparable(now.command))
        return undefined;
    const [nowMs, beforeMs] = [durationOf(now), durationOf(before)];
    const work = compareWork(now, before);
    const sameWork = earlier.filter((past) => compareWork(now, past).kind === 'same');
    const judgement = verdict_judge(nowMs, sameWork.map(durationOf), { pooled, isNext });
    // The same units by another linker or profile are the same work, and why it took longer.
    const isToBeExplained = work.kind === 'different' || isChange(judgement.verdict);
    return {
        label: now.command.label,
        nowMs,
        beforeMs,
        changeMs: nowMs - beforeMs,
        changeRatio: beforeMs === 0 ? 0 : (nowMs - beforeMs) / beforeMs,
        before: before.run,
        work,
        ...judgement,
        runsOfSameWork: sameWork.length,
        causes: isToBeExplained ? causesOf(now, before, knownUnits) : [],
        units: changedUnits(now, earlier),
    };
}
function durationOf({ command }) {
    return command.durationMs ?? 0;
}
function totalOf(commands) {
    const compared = commands.filter((command) => command !== undefined);
    if (compared.length === 0)
        return undefined;
    const runs = new Set(compared.map(({ before }) => `${before.runId} ${before.runAttempt}`));
    return {
        commands: compared.length,
        nowMs: compare_sum(compared.map(({ nowMs }) => nowMs)),
        beforeMs: compare_sum(compared.map(({ beforeMs }) => beforeMs)),
        isOneRun: runs.size === 1,
    };
}
function compare_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./.build/release/report/work-words.js



/** What differs in the work of two runs, in a few words: names and seconds are in the causes. */
function describeDifference(difference) {
    const { rustc, sccache, onlyNow, onlyBefore, compiledNow, compiledBefore } = difference;
    if (compiledNow === 0)
        return `nothing to compile, ${count(compiledBefore, 'unit')} before`;
    const causes = [
        rustc && `another compiler (${version(rustc.now)}, was ${version(rustc.before)})`,
        sccache && `from sccache ${answers(sccache.now)} crates, ${answers(sccache.before)} before`,
        ...unitCauses(onlyNow, onlyBefore),
    ];
    return causes.filter((cause) => cause !== undefined).join(', ');
}
function answers({ hits, misses }) {
    return `${hits} of ${hits + misses}`;
}
function version(line) {
    return cell(shorten(shortVersion(line), 40));
}
function unitCauses(onlyNow, onlyBefore) {
    const bumps = versionChanges(onlyNow, onlyBefore);
    return [
        unitCause(bumps, 'in another version'),
        unitCause(onlyNow.length - bumps, 'more'),
        unitCause(onlyBefore.length - bumps, 'less'),
    ];
}
/** A unit of another version is one cause, not one unit more and one less. */
function versionChanges(onlyNow, onlyBefore) {
    const earlier = onlyBefore.map(work_words_withoutVersion);
    return onlyNow.map(work_words_withoutVersion).filter((unit) => {
        const place = earlier.indexOf(unit);
        if (place !== -1)
            earlier.splice(place, 1);
        return place !== -1;
    }).length;
}
/** `serde 1.0.228 build-script` -> `serde build-script`. */
function work_words_withoutVersion(key) {
    return key.split(' ').toSpliced(1, 1).join(' ');
}
function unitCause(units, how) {
    return units === 0 ? undefined : `${count(units, 'unit')} ${how}`;
}

;// CONCATENATED MODULE: ./.build/release/report/commands-section.js





/** A table of more rows is read by nobody. */
const commands_section_MOST_ROWS = 40;
const LABEL_LENGTH = 80;
/** Each command's time now and before. */
function commands_section_renderCommands(record, comparison) {
    const rows = record.commands.map((command, index) => {
        return { command, comparison: comparison?.commands[index] };
    });
    if (rows.length === 0)
        return '';
    const left = rows.length - commands_section_MOST_ROWS;
    return paragraphs(table(commands_section_COLUMNS, rows.slice(0, commands_section_MOST_ROWS)), left > 0 ? `And ${left} more; the job record has them all.` : undefined, hasNothingBefore(record, comparison) ? NOTHING_BEFORE : whose(record, comparison));
}
const NOTHING_BEFORE = 'There is no earlier run of the default branch to compare with yet.';
/** On the branch itself that goes without saying. */
function whose({ job }, comparison) {
    if (comparison?.total === undefined || job.ref === comparison.with.ref)
        return undefined;
    const { ref, upToSha } = comparison.with;
    const branch = ref === undefined ? 'all branches' : code(ref.replace('refs/heads/', ''));
    const commit = upToSha === undefined
        ? ''
        : `, up to the commit ${code(upToSha.slice(0, 9))} that this is merged with`;
    return `Compared with runs of ${branch}${commit}.`;
}
/** What failed or was cancelled is never compared, whatever ran before. */
function hasNothingBefore(record, comparison) {
    const ended = record.commands.some(({ outcome }) => outcome === 'succeeded');
    return ended && comparison?.total === undefined;
}
const commands_section_COLUMNS = [
    { title: 'Command', of: ({ command }) => code(shorten(command.label, LABEL_LENGTH)) },
    { title: 'Result', of: ({ command }) => RESULT[command.outcome](command) },
    { title: 'Now', align: 'right', of: ({ command }) => optionalDuration(command.durationMs) },
    {
        title: 'Before',
        align: 'right',
        of: ({ comparison }) => optionalDuration(comparison?.beforeMs),
    },
    {
        title: 'Change',
        align: 'right',
        of: ({ comparison }) => comparison === undefined ? '' : change(comparison.changeMs, comparison.changeRatio),
    },
    {
        title: 'What that means',
        of: ({ comparison }) => (comparison === undefined ? '' : meaning(comparison)),
    },
];
const RESULT = {
    succeeded: () => '',
    failed: ({ exitCode }) => (exitCode === undefined ? 'failed' : `failed (exit ${exitCode})`),
    cancelled: () => 'cancelled',
    unknown: ({ durationMs }) => (durationMs === undefined ? 'still running' : ''),
};
function optionalDuration(ms) {
    return ms === undefined ? '' : duration(ms);
}
function meaning(comparison) {
    const { work, baseline, verdict, runsOfSameWork, byFiveRuns } = comparison;
    if (work.kind === 'unknown')
        return '';
    if (work.kind === 'different')
        return `not comparable: ${describeDifference(work.difference)}`;
    if (baseline === undefined) {
        return `same work; a verdict takes ${FEWEST_RUNS} earlier runs of it, there ${runsOfSameWork === 1 ? 'is' : 'are'} ${runsOfSameWork}`;
    }
    const usual = `${around(baseline.medianMs, baseline.bandMs)} in ${count(baseline.runs, 'run')}`;
    if (byFiveRuns)
        return `the last five runs together are **slower**: before them ${usual}`;
    return verdict === 'faster' || verdict === 'slower'
        ? `**${verdict}** than usual: ${usual}`
        : `no significant change: usually ${usual}`;
}

;// CONCATENATED MODULE: ./.build/release/report/headline.js





const MARKDOWN = { strong: (text) => `**${text}**`, code: code };
const PLAIN = { strong: (text) => text, code: oneLine };
/** What those read who read nothing else: what went wrong, what changed, how long it took. */
function renderHeadline(record, comparison) {
    return headlineIn(MARKDOWN, record, comparison);
}
/** The same for the log: no Markdown, one line. */
function plainHeadline(record, comparison) {
    return headlineIn(PLAIN, record, comparison);
}
function headlineIn(script, record, comparison) {
    if (record.commands.length === 0)
        return noCommand(script);
    const ended = endedBadly(script, record);
    const cargo = headline_took(script, record, { total: comparison?.total, isSaid: ended.length > 0 });
    const times = [cargo, fromSccache(record)].filter((it) => it !== '').join('; ');
    return [...ended, ...significant(script, comparison), times]
        .filter((part) => part !== '')
        .map((part) => `${part}.`)
        .join(' ');
}
function noCommand({ strong, code }) {
    return [
        strong('No cargo command was recorded.'),
        'If this job does run cargo: put fast-cargo after the step that installs the toolchain (a step',
        'that comes later puts another cargo first on PATH), and call it as',
        `${code('cargo')}, not by its path.`,
    ].join(' ');
}
/** What no noise explains: the one command by its name, several by their number. */
function significant({ strong, code }, comparison) {
    return ['slower', 'faster'].flatMap((verdict) => {
        const commands = (comparison?.commands ?? [])
            .filter((command) => command !== undefined)
            .filter((command) => command.verdict === verdict);
        const [first] = commands;
        if (first === undefined)
            return [];
        if (commands.length > 1) {
            return strong(`${commands.length} commands are ${verdict} than usual`);
        }
        const since = first.byFiveRuns ? ', in the last five runs together' : '';
        const usualMs = first.baseline?.medianMs ?? first.beforeMs;
        const times = `${duration(first.nowMs)} instead of ${duration(usualMs)}`;
        const label = code(shorten(first.label, LABEL_LENGTH));
        return `${strong(`${label} is ${verdict} than usual`)}${since}: ${times}`;
    });
}
function headline_took(script, { commands }, { total, isSaid }) {
    const timed = commands.filter(({ durationMs }) => durationMs !== undefined);
    const inCommands = count(commands.length, 'command');
    if (timed.length === 0) {
        const called = script.strong(`cargo was called for ${inCommands}`);
        return isSaid ? '' : `${called}, none of which ended`;
    }
    const all = `${script.strong(`cargo took ${duration(totalMs(timed))}`)} in ${inCommands}`;
    if (total === undefined)
        return all;
    const since = sinceBefore(script, total);
    if (total.commands === commands.length)
        return `${all}, ${since}`;
    const some = total.commands === 1 ? 'one' : String(total.commands);
    return `${all}; the ${some} that can be compared took ${duration(total.nowMs)}, ${since}`;
}
function sinceBefore({ strong }, { nowMs, beforeMs, isOneRun }) {
    const before = `the ${isOneRun ? 'run' : 'runs'} before (${duration(beforeMs)})`;
    const changeMs = nowMs - beforeMs;
    // Within a percent, any number would only look like news.
    if (Math.abs(changeMs) <= beforeMs / 100)
        return `about as long as ${before}`;
    const change = `${duration(Math.abs(changeMs))} ${changeMs < 0 ? 'less' : 'more'}`;
    return `${strong(change)} than ${before}`;
}
const ENDED = {
    failed: () => 'failed',
    cancelled: (times) => `${times === 1 ? 'was' : 'were'} cancelled`,
};
function endedBadly({ strong, code }, { commands }) {
    return ['failed', 'cancelled'].flatMap((outcome) => {
        const ended = commands.filter((command) => command.outcome === outcome);
        const [first] = ended;
        if (first === undefined)
            return [];
        const which = ended.length === 1
            ? code(shorten(first.label, LABEL_LENGTH))
            : `${ended.length} of ${commands.length} commands`;
        return strong(`${which} ${ENDED[outcome](ended.length)}`);
    });
}
function fromSccache({ sccache }) {
    const requests = (sccache?.hits ?? 0) + (sccache?.misses ?? 0);
    if (sccache === undefined || requests === 0)
        return '';
    return `${sccache.hits} of ${count(requests, 'cacheable crate')} came from sccache`;
}

;// CONCATENATED MODULE: ./.build/release/report/advice.js


const MOST_LINES = 3;
const ADVICE_LENGTH = 500;
/** Below this there is nothing worth a change of anybody's files. */
const WORTHWHILE_MS = 20_000;
/** At most three lines, each with its evidence and the line to change; '' when all is well. */
function renderAdvice(record) {
    const shown = adviceOf(record).slice(0, MOST_LINES);
    return shown.length === 0 ? '' : `> [!TIP]\n${shown.map((line) => `> ${line}`).join('\n>\n')}`;
}
/** What the settings cost besides, for those who open them: no line stands in two places. */
function furtherSettings(record) {
    const further = new Set(adviceOf(record).slice(MOST_LINES));
    return onSettings(record).filter((line) => further.has(line));
}
function adviceOf(record) {
    return [
        onIncremental(record),
        onDebugInfo(record),
        ...onSettings(record),
        onTests(record),
        onBound(record),
    ].filter((line) => line !== undefined);
}
function onSettings({ settings }) {
    return settings.flatMap(({ advice }) => (advice === undefined ? [] : [cell(shownPaths(advice))]));
}
/** Of a longer text nothing more would be shown. */
const LONGEST_READ = 2000;
/** Of absolute paths the end: the record has them whole. A sentence's paths end at a blank. */
function shownPaths(text) {
    return shorten(text
        .slice(0, LONGEST_READ)
        .replace(/(?<![^\s(])(?:\/[^/\s]+)+?((?:\/[^/\s,]+){3})(?=[\s,]|$)/g, '…$1'), ADVICE_LENGTH);
}
function onIncremental({ sccache, settings }) {
    const times = sccache?.notCached['incremental'] ?? 0;
    const setting = settings.find(({ key, outcome, advice }) => key === 'build.incremental' && outcome === 'theirs kept' && advice === undefined);
    if (sccache === undefined || setting === undefined || times === 0)
        return undefined;
    if (times * 5 < sccache.hits + sccache.misses)
        return undefined;
    return `${times} crates were compiled incrementally, which sccache cannot cache: ${cell(shorten(setting.from, 100))} asks for it. Set \`CARGO_INCREMENTAL: 0\` there, or leave it out.`;
}
function onDebugInfo({ settings, commands }) {
    const setting = settings.find(({ key, outcome }) => key === 'profile.dev.debug' && outcome === 'theirs kept');
    const isFull = setting !== undefined && /^(true|2|"full")$/.test(setting.value);
    const buildMs = sumOf(commands, ({ buildMs }) => buildMs);
    if (!isFull || buildMs < WORTHWHILE_MS)
        return undefined;
    return `${duration(buildMs)} went into builds with full debug information: ${cell(shorten(setting.from, 100))} asks for it. With \`debug = "line-tables-only"\` in \`[profile.dev]\`, backtraces stay as they are and less is written and linked.`;
}
function onTests({ commands, settings }) {
    const ranMs = sumOf(commands, ({ afterBuildMs }) => afterBuildMs);
    const buildMs = sumOf(commands, ({ buildMs }) => buildMs);
    const isOptimised = settings.some(({ key }) => key.endsWith('opt-level'));
    if (ranMs < 3 * WORTHWHILE_MS || ranMs < buildMs || isOptimised)
        return undefined;
    return `${duration(ranMs)} went into running tests or programs, ${duration(buildMs)} into building them. \`profile: runtime\` in fast-cargo's \`with:\` optimises dependencies: they compile longer, once, and run faster.`;
}
function onBound({ commands }) {
    const longest = commands.toSorted((one, other) => (other.buildMs ?? 0) - (one.buildMs ?? 0))[0];
    const { buildMs = 0, criticalPath = [], cores } = longest ?? {};
    const unit = criticalPath.toSorted((one, other) => other.waitedMs - one.waitedMs)[0];
    if (unit === undefined || cores === undefined || buildMs < WORTHWHILE_MS)
        return undefined;
    const isBound = unit.waitedMs > buildMs / 3 && cores.used < cores.available * 0.6;
    if (!isBound)
        return undefined;
    return `${code(shorten(unit.name, 60))} alone bounds ${share(unit.waitedMs, buildMs)} of the build: for ${duration(unit.waitedMs)} others wait for it, and of ${cores.available} cores ${cores.used.toFixed(1)} had work. Fewer of its features in Cargo.toml, or a split of it, shorten the build by as much.`;
}
function sumOf(commands, read) {
    return commands.reduce((sum, command) => sum + (read(command) ?? 0), 0);
}

;// CONCATENATED MODULE: ./.build/release/report/audit-section.js



const MOST_FINDINGS = 10;
const audit_section_MOST_NAMES = 6;
const audit_section_MOST_LINES = 20;
const audit_section_NAME_LENGTH = 100;
const VERDICT_WORDS = {
    safe: '✅ safe: no use seen, and a check passed',
    'not verified': 'no use seen; not checked yet',
    'may change behaviour': 'possible, may change behaviour',
    'needs review': 'needs review',
    needed: '❌ needed: it does not compile without',
};
/** What dependency features cost; '' when the audit has nothing to say. */
function renderAudit(report) {
    if (report === undefined)
        return '';
    const { findings, noSaving, duplicates, notes, suppressed } = report;
    const said = findings.length + noSaving.length + duplicates.length + notes.length;
    if (said + suppressed.length === 0)
        return '';
    const shown = findings.slice(0, MOST_FINDINGS);
    const left = findings.length - shown.length;
    return details(`<b>Feature audit</b>: ${audit_section_headline(report)}`, paragraphs(shown.length === 0 ? undefined : table(findingColumns(shown), shown), left > 0 ? `And ${count(left, 'smaller one')}.` : undefined, ...shown.map(renderChange), renderNoSaving(noSaving), renderDuplicates(duplicates), renderSuppressed(report), renderNotes(report)));
}
function audit_section_headline({ findings, together, packages, lines }) {
    const looked = `${count(lines, 'dependency line')}, ${count(packages, 'package')}`;
    if (together !== undefined) {
        const { dropped, cost, changes } = together;
        const time = cost.unitMs > 0 ? `, ${duration(cost.unitMs)} of compiling` : '';
        return `${count(changes, 'line')} could ask for less: ${count(dropped.length, 'package')}${time} (${looked})`;
    }
    if (findings.length === 0)
        return `nothing to save (${looked})`;
    return `${count(findings.length, 'possible saving')} to judge (${looked})`;
}
const ID = {
    title: 'Line',
    of: ({ lines }) => lines.map(({ id }) => code(shorten(id, audit_section_NAME_LENGTH))).join(' '),
};
function findingColumns(shown) {
    const measured = shown.some(({ cost }) => cost.measured > 0);
    return [
        ID,
        { title: 'Without', of: (finding) => audit_section_without(finding) },
        { title: 'Packages', align: 'right', of: ({ dropped }) => String(-dropped.length || '0') },
        ...(measured ? [COMPILING, WAITED_FOR] : []),
        { title: 'Verdict', of: ({ verdict }) => VERDICT_WORDS[verdict] },
        { title: 'Checked', of: ({ check }) => (check === undefined ? '' : checked(check)) },
    ];
}
const COMPILING = {
    title: 'Compiling',
    align: 'right',
    of: ({ cost, dropped }) => {
        if (cost.measured === 0)
            return dropped.length === 0 ? '' : 'not measured';
        const part = cost.measured < dropped.length ? ` (${cost.measured} of ${dropped.length})` : '';
        return `${duration(cost.unitMs)}${part}`;
    },
};
const WAITED_FOR = {
    title: 'Others waited',
    align: 'right',
    of: ({ cost }) => (cost.measured === 0 ? '' : duration(cost.chainMs)),
};
function audit_section_without({ change, removed }) {
    if (change === 'remove')
        return 'the dependency';
    if (change === 'move to dev')
        return 'it outside of tests';
    const names = removed.filter((name) => name !== 'default' && name !== 'full');
    return listed((names.length === 0 ? removed : names).map((name) => code(shorten(name, 40))), audit_section_MOST_NAMES);
}
function checked({ passed, beforeMs, afterMs, error }) {
    if (!passed)
        return cell(shorten(error, audit_section_NAME_LENGTH));
    return `${duration(middle(beforeMs))} → ${duration(middle(afterMs))}`;
}
function middle(values) {
    const sorted = values.toSorted((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
/** The manifest's lines to write, and why. */
function renderChange(finding) {
    const { lines, dependency, kept, remarks, dropped } = finding;
    const ids = lines.map(({ id }) => codeInHtml(shorten(id, audit_section_NAME_LENGTH))).join(', ');
    const reasons = kept.map(({ feature, because }) => `${code(feature)}: ${cell(because)}`);
    return details(`${ids} (${cell(dependency)}): what to write`, paragraphs(...lines.map(({ manifest, before, after }) => diff(manifest, before, after)), remarks.map((remark) => cell(remark)).join(' '), reasons.length === 0 ? undefined : `Kept: ${listed(reasons, audit_section_MOST_LINES)}.`, dropped.length === 0
        ? 'No package is removed, only code inside.'
        : `Removed: ${listed(dropped.map((key) => code(key)), audit_section_MOST_LINES)}.`));
}
function diff(manifest, before, after) {
    const same = before.findIndex((line, at) => line !== after[at]);
    const context = before.slice(0, same === -1 ? before.length : same);
    const lines = [
        ...context.map((line) => ` ${line}`),
        ...before.slice(context.length).map((line) => `-${line}`),
        ...after.slice(context.length).map((line) => `+${line}`),
    ].map(visible);
    // A line of the manifest could end the block; a longer fence cannot be ended by it.
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
    const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
    return `${code(manifest)}\n\n${fence}diff\n${lines.join('\n')}\n${fence}`;
}
function renderNoSaving(noSaving) {
    if (noSaving.length === 0)
        return undefined;
    const lines = noSaving.map(({ id, switchedOnBy }) => {
        const by = listed(switchedOnBy.map((key) => code(key)), 3);
        return `- ${code(id)}${by === '' ? '' : `: ${by} ask${switchedOnBy.length === 1 ? 's' : ''} for the same`}`;
    });
    return details(`Nothing to gain: ${count(noSaving.length, 'line')} whose unused features others switch on as well`, lines.slice(0, audit_section_MOST_LINES).join('\n'));
}
function renderDuplicates(duplicates) {
    if (duplicates.length === 0)
        return undefined;
    const lines = duplicates.slice(0, audit_section_MOST_LINES).map(({ name, versions }) => {
        const each = versions.map(({ version, askedBy, cost }) => {
            const time = cost.unitMs > 0 ? `, ${duration(cost.unitMs)}` : '';
            return `${cell(version)} (for ${listed(askedBy.map((key) => code(key)), 2)}${time})`;
        });
        return `- ${code(name)}: ${each.join('; ')}`;
    });
    return details(`${count(duplicates.length, 'package')} in several versions`, lines.join('\n'));
}
function renderSuppressed({ suppressed }) {
    if (suppressed.length === 0)
        return undefined;
    return suppressed
        .slice(0, audit_section_MOST_LINES)
        .map(({ id, reason }) => `- ${code(id)} is kept as it is: ${cell(shorten(reason, 200))}`)
        .join('\n');
}
function renderNotes({ notes, skipped }) {
    const away = skipped.map(({ dependency, reason }) => `${code(dependency)} was not looked at: ${cell(reason)}.`);
    const lines = [...notes.map((note) => cell(shorten(note, 400))), ...away];
    if (lines.length === 0)
        return undefined;
    return lines
        .slice(0, audit_section_MOST_LINES)
        .map((line) => `- ${line}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/release/report/causes-section.js




const causes_section_MOST_NAMES = 4;
const MOST_UNITS = 10;
const MOST_IN_SHORT = 2;
const causes_section_MOST_ROWS = 30;
const causes_section_NAME_LENGTH = 110;
/** Why times differ from the run before, with the seconds of each cause; '' where there is none. */
function renderCauses(comparison) {
    const commands = (comparison?.commands ?? []).filter((command) => command !== undefined);
    const rows = causes_section_rowsOf(commands);
    return paragraphs(rows.length === 0
        ? undefined
        : details(`<b>Why the time differs</b>: ${listed(firstOfKind(rows).map(inShort), MOST_IN_SHORT)}`, paragraphs(table(columnsFor(commands), rows.slice(0, causes_section_MOST_ROWS)), aboutTimes(rows))), renderUnits(commands));
}
function causes_section_rowsOf(commands) {
    const rows = new Map();
    for (const { label, causes } of commands) {
        for (const cause of causes) {
            const key = JSON.stringify([cause.kind, cause.what]);
            const known = rows.get(key);
            rows.set(key, {
                labels: [...(known?.labels ?? []), label],
                cause: { ...cause, changeMs: cause.changeMs + (known?.cause.changeMs ?? 0) },
            });
        }
    }
    return [...rows.values()].toSorted((one, other) => Math.abs(other.cause.changeMs) - Math.abs(one.cause.changeMs));
}
/** Crates that two commands share would be told twice. */
function firstOfKind(rows) {
    return rows.filter(({ cause }, index) => index === rows.findIndex((row) => row.cause.kind === cause.kind));
}
function inHtml(name) {
    return codeInHtml(shorten(name, causes_section_NAME_LENGTH));
}
function inShort({ cause: { kind, what, changeMs } }) {
    const words = kind === 'conditions' ? listed(what.map(inHtml), 1) : causes_section_WORDS[kind](what.length);
    return changeMs === 0 ? words : `${words} (${change(changeMs, 0)})`;
}
function aboutTimes(rows) {
    return rows.some(({ cause: { changeMs } }) => changeMs !== 0) ? OVERLAP : '';
}
const OVERLAP = 'The times are those of the crates, which compile side by side.';
const causes_section_WORDS = {
    added: (number) => `${count(number, 'crate')} that no earlier run built`,
    bumped: (number) => `${count(number, 'crate')} in another version`,
    conditions: () => 'other tools, settings or caches',
    'done again': (number) => `${count(number, 'crate')} built again`,
    features: (number) => `${count(number, 'crate')} with more features`,
    spared: (number) => `${count(number, 'crate')} not built this time`,
};
function columnsFor(commands) {
    const isAll = ({ labels }) => labels.length === commands.length;
    const names = ({ labels }) => listed([...new Set(labels)].map((label) => code(shorten(label, LABEL_LENGTH))), causes_section_MOST_NAMES);
    const of = (row) => (isAll(row) ? 'all' : names(row));
    return commands.length === 1 ? causes_section_COLUMNS : [...causes_section_COLUMNS, { title: 'Command', of }];
}
const causes_section_COLUMNS = [
    { title: 'Cause', of: ({ cause }) => causes_section_WORDS[cause.kind](cause.what.length) },
    {
        title: 'Which',
        of: ({ cause }) => listed(cause.what.map((name) => code(shorten(name, causes_section_NAME_LENGTH))), causes_section_MOST_NAMES),
    },
    {
        title: 'Time',
        align: 'right',
        // No percentage: there is no whole that it would be a part of.
        of: ({ cause }) => (cause.changeMs === 0 ? '' : change(cause.changeMs, 0)),
    },
];
/** A crate that several commands build is one row for each of them. */
function renderUnits(commands) {
    const units = commands.flatMap(({ units }) => units);
    const slower = units.filter(({ verdict }) => verdict === 'slower').length;
    if (units.length === 0)
        return '';
    const parts = [
        slower > 0 ? `${slower} slower` : '',
        units.length > slower ? `${units.length - slower} faster` : '',
    ];
    const summary = `<b>Crates that changed</b>: ${parts.filter((part) => part !== '').join(', ')}`;
    return details(summary, table(UNIT_COLUMNS, units.slice(0, MOST_UNITS)));
}
const UNIT_COLUMNS = [
    { title: 'Crate', of: ({ key }) => code(shorten(key, causes_section_NAME_LENGTH)) },
    { title: 'Now', align: 'right', of: ({ nowMs }) => duration(nowMs) },
    { title: 'Usual', align: 'right', of: ({ usualMs }) => duration(usualMs) },
    {
        title: 'Change',
        align: 'right',
        of: ({ changeMs, usualMs }) => change(changeMs, usualMs === 0 ? 0 : changeMs / usualMs),
    },
];

;// CONCATENATED MODULE: ./.build/release/report/crates-section.js




const crates_section_MOST_ROWS = 10;
const crates_section_NAME_LENGTH = 80;
/** The crates that took longest; '' when cargo told no times. */
function renderSlowestCrates({ commands, sccache }) {
    const units = commands.flatMap(({ label, units }) => units.map((unit) => ({ ...unit, command: label })));
    const totalMs = units.reduce((sum, { durationMs }) => sum + durationMs, 0);
    if (totalMs === 0)
        return '';
    const rows = units
        .map((unit) => ({ ...unit, totalMs }))
        .sort((one, other) => other.durationMs - one.durationMs)
        .slice(0, crates_section_MOST_ROWS);
    const inSeveral = new Set(rows.map(({ command }) => command)).size > 1;
    // sccache hands everything over at the end: cargo then sees no code generation of its own.
    const tellsCodegen = sccache === undefined;
    const columns = [
        ...crates_section_COLUMNS,
        ...(tellsCodegen ? [CODE_GENERATION] : []),
        ...(inSeveral ? [COMMAND] : []),
    ];
    const explanation = tellsCodegen ? `${crates_section_SHARE} ${CODEGEN}` : crates_section_SHARE;
    return details(summaryOf(rows), paragraphs(table(columns, rows), explanation));
}
/** The share would not add up to the wall time: crates compile side by side. */
const crates_section_SHARE = 'The share is that of the times of all crates, which overlap.';
const CODEGEN = 'Code generation is told for libraries that others wait for.';
const crates_section_COLUMNS = [
    { title: 'Crate', of: ({ name, version }) => code(shorten(`${name} ${version}`, crates_section_NAME_LENGTH)) },
    { title: 'What', of: ({ target }) => whatOf(target) },
    { title: 'Time', align: 'right', of: ({ durationMs }) => duration(durationMs) },
    { title: 'Share', align: 'right', of: ({ durationMs, totalMs }) => share(durationMs, totalMs) },
];
const CODE_GENERATION = {
    title: 'Code generation',
    align: 'right',
    of: ({ codegenMs, durationMs }) => codegenMs === undefined ? '' : `${duration(codegenMs)} (${share(codegenMs, durationMs)})`,
};
const COMMAND = {
    title: 'Command',
    of: ({ command }) => code(shorten(command, LABEL_LENGTH)),
};
function whatOf(target) {
    return target === '' ? 'library' : cell(shorten(target.replaceAll('"', ''), crates_section_NAME_LENGTH));
}
function summaryOf(rows) {
    const names = rows
        .slice(0, 3)
        .map(({ name, durationMs }) => `${codeInHtml(shorten(name, 40))} ${duration(durationMs)}`);
    return `<b>Slowest crates</b>: ${names.join(', ')}`;
}

;// CONCATENATED MODULE: ./.build/release/report/history-section.js



/** A line through fewer points says nothing. */
const FEWEST_POINTS = 4;
const MOST_POINTS = 30;
/** How long cargo took in the latest runs, as a chart; '' before there are enough of them. */
function renderHistory(record, history) {
    const labels = labelsOf(record.commands);
    const earlier = (history?.runs ?? []).filter(({ commands }) => labelsOf(commands) === labels);
    const all = [...earlier, record].map(({ commands }) => totalMs(commands));
    const points = all.filter((ms) => ms > 0).slice(-MOST_POINTS);
    if (points.length < FEWEST_POINTS)
        return '';
    const [low, high] = [Math.min(...points), Math.max(...points)];
    const summary = `<b>The latest ${points.length} runs</b>: ${duration(low)} to ${duration(high)}`;
    return details(summary, chart(points));
}
/** Times of different commands are no line. */
function labelsOf(commands) {
    return JSON.stringify(commands.map(({ label }) => label));
}
/** Only numbers go into the diagram: no text of others could end it. */
function chart(points) {
    const seconds = points.map((ms) => (ms / 1000).toFixed(1));
    const top = Math.ceil((Math.max(...points) * 1.1) / 1000);
    return [
        '```mermaid',
        // The default colour is hardly seen on white.
        '%%{init: {"xyChart": {"height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "#1f6feb"}}}}%%',
        'xychart-beta',
        '  title "Seconds that cargo took, this run last"',
        `  x-axis "run" 1 --> ${points.length}`,
        `  y-axis "seconds" 0 --> ${top}`,
        `  line [${seconds.join(', ')}]`,
        '```',
    ].join('\n');
}

;// CONCATENATED MODULE: ./.build/release/report/linker-section.js



const SENTENCE_LENGTH = 300;
const linker_section_NAME_LENGTH = 60;
/** Who linked: what was meant, what the probe proved, and what the job's artifacts say. */
function renderLinker({ linker, settings }) {
    const elsewhere = linker_section_rowsOf(linker.elsewhere ?? {}, false);
    const linked = [...linker_section_rowsOf(linker.linked, true), ...elsewhere];
    const { chosen, reason, probe } = linker;
    const body = paragraphs(reason === ''
        ? undefined
        : `Chosen: ${linker_section_name(chosen)} (${cell(shorten(reason, SENTENCE_LENGTH))}).`, probe === undefined ? undefined : `A probe program was linked by ${linker_section_name(probe)}.`, timeOf(linker), linked.length === 0
        ? 'Nothing was linked in this job.'
        : table(elsewhere.length === 0 ? linker_section_COLUMNS.slice(0, 2) : linker_section_COLUMNS, linked));
    return paragraphs(overridden(linker, linked, settings), fallbacksOf(linker), details(linker_section_summaryOf(chosen, linked), body));
}
function linker_section_rowsOf(counts, through) {
    return Object.entries(counts)
        .map(([linker, artifacts]) => ({ linker, artifacts, through }))
        .sort((one, other) => other.artifacts - one.artifacts);
}
const linker_section_COLUMNS = [
    { title: 'Linker', of: ({ linker }) => linker_section_name(linker) },
    { title: 'Artifacts', align: 'right', of: ({ artifacts }) => String(artifacts) },
    {
        title: 'Through',
        of: ({ through }) => through ? "fast-cargo's driver" : "the project's own, or rustc's",
    },
];
/** `mold 3.0.0 linked 12 of 12 artifacts`, read from the artifacts themselves. */
function linker_section_summaryOf(chosen, linked) {
    const [first, ...others] = linked;
    if (first === undefined)
        return `<b>Linker</b>: ${inWords(chosen)}`;
    const total = linker_section_totalOf(linked);
    const most = `<b>Linker</b>: ${linker_section_name(first.linker)} linked ${first.artifacts} of ${count(total, 'artifact')}`;
    return [most, ...others.map(({ linker, artifacts }) => `${linker_section_name(linker)} ${artifacts}`)].join(', ');
}
function timeOf({ links, linkMs }) {
    if (links === undefined || linkMs === undefined || links === 0)
        return undefined;
    return `${count(links, 'link')} took ${duration(linkMs)} together, side by side: no linker can save more than that.`;
}
function fallbacksOf({ chosen, fallbacks = 0, fallbackReason }) {
    if (fallbacks === 0)
        return undefined;
    const why = fallbackReason === undefined ? '' : ` (${cell(shorten(fallbackReason, SENTENCE_LENGTH))})`;
    return `**${linker_section_name(chosen)} failed at ${count(fallbacks, 'link')}${why}**, which the default linker then did.`;
}
/** Said only when something other than the chosen linker was at work. */
function overridden({ chosen, probe, fallbacks = 0 }, linked, settings) {
    const others = linked.filter(({ linker }) => !isChosen(linker, chosen, probe));
    if (linker_section_totalOf(others) <= fallbacks)
        return undefined;
    const names = [...new Set(others.map(({ linker }) => linker_section_name(linker)))].join(', ');
    const part = `${linker_section_totalOf(others)} of ${count(linker_section_totalOf(linked), 'artifact')}`;
    const who = overriddenBy(others, settings);
    return `**${part} went to ${names} instead of ${inWords(chosen)}**: ${who}.`;
}
function overriddenBy(others, settings) {
    const theirs = settings.find(({ key, outcome }) => /^target\..*\.linker$/.test(key) && outcome === 'theirs kept');
    if (theirs !== undefined) {
        return `${cell(shorten(theirs.from, SENTENCE_LENGTH))} sets the linker "${cell(theirs.value)}"`;
    }
    return others.every(({ through }) => through)
        ? "rustc's flags name another linker to the driver"
        : 'a variable or a flag of that step names another linker, or it built for a target of its own';
}
/** `default` is whatever linked the probe. */
function isChosen(linker, chosen, probe) {
    if (chosen === 'default')
        return probe === undefined || linker === probe;
    return linker.toLowerCase().startsWith(chosen.toLowerCase());
}
function inWords(chosen) {
    return chosen === 'default' ? "rustc's default" : linker_section_name(chosen);
}
function linker_section_totalOf(linked) {
    return linked.reduce((sum, { artifacts }) => sum + artifacts, 0);
}
function linker_section_name(linker) {
    return cell(shorten(linker, linker_section_NAME_LENGTH));
}

;// CONCATENATED MODULE: ./.build/release/report/not-cached-words.js

const not_cached_words_WORDS = {
    'crate-type': 'binaries, tests, build scripts and proc macros are linked, which sccache does not cache',
    'crate-type bin': 'binaries, tests and build scripts are linked, which sccache does not cache',
    'crate-type proc-macro': 'proc macros are linked, which sccache does not cache',
    'crate-type cdylib': 'shared libraries are linked, which sccache does not cache',
    'crate-type dylib': 'shared libraries are linked, which sccache does not cache',
    'crate-type test': 'binaries, tests and build scripts are linked, which sccache does not cache',
    incremental: 'compiled incrementally, which sccache cannot cache',
    clippy: 'checked by clippy, which sccache does not cache',
    'multiple input files': 'checked by clippy, which sccache does not cache',
    'arguments in a file': 'the command line was too long for sccache to read',
    'missing input': 'questions to the compiler, not compilations',
    '-': 'questions to the compiler, not compilations',
    'sccache off': 'sccache was off',
    unknown: 'no reason was given',
};
/** Why sccache did not cache something, in words. An unknown reason is given as it is. */
function notCachedWords(reason) {
    if (not_cached_words_isKnown(reason))
        return not_cached_words_WORDS[reason];
    const wrapper = /^wrapper (.+)$/.exec(reason)?.[1];
    if (wrapper !== undefined)
        return `compiled through ${code(shorten(wrapper, 60))}, which sccache does not know`;
    return reason === '' ? not_cached_words_WORDS.unknown : code(shorten(reason, 100));
}
function not_cached_words_isKnown(reason) {
    return Object.hasOwn(not_cached_words_WORDS, reason);
}

;// CONCATENATED MODULE: ./.build/release/report/sccache-section.js




const sccache_section_SENTENCE_LENGTH = 300;
/** What sccache did, and why it could not do more. */
function renderSccache(record) {
    const restored = cell(shorten(record.cache.restored, sccache_section_SENTENCE_LENGTH));
    if (record.sccache === undefined) {
        // What was decided about it stands in the section before.
        if (record.cache.decision !== undefined && restored === '')
            return '';
        const state = record.cache.mode === 'off' ? 'off' : 'told no counts';
        return `**sccache**: ${state}${restored === '' ? '.' : `. ${restored}`}`;
    }
    return details(sccache_section_summaryOf(record.sccache, record), sccache_section_bodyOf(record.sccache, restored));
}
function sccache_section_summaryOf(sccache, { commands }) {
    const { hits, misses, fallbacks } = sccache;
    const trouble = fallbacks === 0 ? '' : `, ${count(fallbacks, 'crate')} without it after a failure`;
    if (hits + misses > 0)
        return `<b>sccache</b>: ${hits} from the cache, ${misses} not${trouble}`;
    const ran = commands.some(({ units }) => units.length > 0);
    const nothing = ran
        ? 'saw no crate that it can cache'
        : 'had nothing to do: cargo compiled nothing';
    return `<b>sccache</b>: ${nothing}${trouble}`;
}
function sccache_section_bodyOf(sccache, restored) {
    const rows = [...ownRows(sccache), ...notCachedRows(sccache.notCached)];
    const size = sccache.cacheSizeBytes;
    return paragraphs(restored, rows.length === 0 ? undefined : table(sccache_section_COLUMNS, rows), size === undefined ? undefined : `The cache holds ${(0,pretty_bytes/* default */.A)(size)} now.`);
}
const sccache_section_COLUMNS = [
    { title: 'Times', align: 'right', of: ({ times }) => String(times) },
    { title: 'What happened', of: ({ what }) => what },
];
function ownRows({ hits, misses, errors, writeErrors, fallbacks }) {
    return [
        { times: hits, what: 'came from the cache' },
        { times: misses, what: 'compiled, as they were not in the cache yet' },
        { times: fallbacks, what: 'compiled by plain rustc, because sccache itself failed' },
        { times: errors, what: 'errors of sccache while looking up or compiling' },
        { times: writeErrors, what: 'could not be written to the cache' },
    ].filter(({ times }) => times > 0);
}
/** Reasons with the same words are one row. */
function notCachedRows(notCached) {
    const byWords = new Map();
    for (const [reason, times] of Object.entries(notCached)) {
        const words = `not cached: ${notCachedWords(reason)}`;
        byWords.set(words, (byWords.get(words) ?? 0) + times);
    }
    return [...byWords]
        .map(([what, times]) => ({ times, what }))
        .filter(({ times }) => times > 0)
        .sort((one, other) => other.times - one.times);
}

;// CONCATENATED MODULE: ./.build/release/report/settings-section.js



const VALUE_LENGTH = 120;
const OUTCOME = {
    set: 'set by fast-cargo',
    'already so': 'was so already',
    'theirs kept': 'yours is kept',
    cannot: 'not set',
};
/** Cargo's effective configuration, key by key, with where each value comes from. */
function renderSettings(record) {
    const { settings } = record;
    if (settings.length === 0)
        return '';
    const further = furtherSettings(record).map((line) => `- ${line}`);
    const costs = ['Settings that cost time besides:', '', ...further].join('\n');
    return details(settings_section_summaryOf(settings), paragraphs(table(settings_section_COLUMNS, settings), further.length === 0 ? '' : costs));
}
const settings_section_COLUMNS = [
    { title: 'Key', of: ({ key }) => code(shorten(key, VALUE_LENGTH)) },
    { title: 'Value', of: ({ value }) => (value === '' ? '' : code(shown(value))) },
    { title: 'Outcome', of: ({ outcome }) => OUTCOME[outcome] },
    { title: 'From', of: ({ from }) => cell(shown(from)) },
];
/** Of a longer text nothing more would be shown. */
const settings_section_LONGEST_READ = 2000;
/** Of absolute paths the end: the record has them whole. */
function shown(text) {
    const paths = /(?<![^\s,(])(?:\/|[A-Za-z]:\\)[^,()]*?((?:[/\\][^/\\,()]+){3})(?=$|[,()])/g;
    return shorten(text.slice(0, settings_section_LONGEST_READ).replace(paths, '…$1'), VALUE_LENGTH);
}
function settings_section_summaryOf(settings) {
    const ours = settings.filter(({ outcome }) => outcome === 'set').length;
    const kept = settings.filter(({ outcome }) => outcome === 'theirs kept').length;
    const keptPart = kept === 0 ? '' : `, ${kept} of yours kept`;
    return `<b>Cargo settings</b>: ${count(ours, 'key')} set by fast-cargo${keptPart}`;
}

;// CONCATENATED MODULE: ./.build/release/report/snapshot-section.js




const snapshot_section_SENTENCE_LENGTH = 400;
const MOST_CRATES = 15;
const snapshot_section_MOST_TOOLS = 15;
/** What GitHub gives every repository without payment. */
const QUOTA_BYTES = 10_000_000_000;
/** Which caches took part and why, and what the snapshot did. */
function renderSnapshot({ cache }) {
    const { decision, snapshot, installed = [] } = cache;
    if (decision === undefined)
        return '';
    const decided = cell(shorten(decision, snapshot_section_SENTENCE_LENGTH));
    if (snapshot === undefined)
        return `**Caches**: ${decided}`;
    const body = paragraphs(snapshot_section_bodyOf(snapshot, decided), tools(installed));
    return details(`<b>Snapshot</b>: ${snapshot_section_headline(snapshot)}`, body);
}
/** Behind the summary, which was written before the snapshot was to be saved. */
function renderNotSaved(why) {
    return `\n\n> [!NOTE]\n> The snapshot was not saved after all: ${sentence(why)}.\n`;
}
function snapshot_section_headline({ restoredKey, restoredBytes, restoreMs, sameFiles, changedFiles, }) {
    if (restoredKey === undefined)
        return 'nothing restored';
    const size = restoredBytes === undefined ? '' : `, ${(0,pretty_bytes/* default */.A)(restoredBytes)}`;
    const time = restoreMs === undefined ? '' : ` in ${duration(restoreMs)}`;
    const files = `${count(sameFiles ?? 0, 'source')} as before, ${changedFiles ?? 0} not`;
    return `restored${time}${size}; ${files}`;
}
function snapshot_section_bodyOf(snapshot, decided) {
    const { restored, saved, builtAnew = [], incremental = [] } = snapshot;
    return paragraphs([
        decided,
        ...[restored, saved].flatMap((said) => (said === undefined ? [] : [sentence(said)])),
    ].join(' '), builtAnew.length === 0
        ? undefined
        : [
            'Built anew although cargo would have called it fresh:',
            '',
            ...builtAnew.map((reason) => `- ${sentence(reason)}`),
        ].join('\n'), incrementalTable(incremental), footprint(snapshot));
}
function tools(installed) {
    if (installed.length === 0)
        return undefined;
    return ['Tools that the job installs:', '', ...installed.slice(0, snapshot_section_MOST_TOOLS).map(item)].join('\n');
}
function item(text) {
    return `- ${cell(shorten(text, snapshot_section_SENTENCE_LENGTH))}`;
}
function sentence(text) {
    return cell(shorten(text, snapshot_section_SENTENCE_LENGTH));
}
const snapshot_section_COLUMNS = [
    { title: 'Incremental data of', of: ({ crate }) => code(shorten(crate, 80)) },
    { title: 'Size', align: 'right', of: ({ bytes }) => (0,pretty_bytes/* default */.A)(bytes) },
    {
        title: 'Compiling it took',
        align: 'right',
        of: ({ compileMs }) => (compileMs === 0 ? 'not seen yet' : duration(compileMs)),
    },
    {
        title: 'Cached',
        of: ({ travels }) => (travels ? 'yes' : 'no, moving it costs more than compiling'),
    },
];
function incrementalTable(crates) {
    if (crates.length === 0)
        return undefined;
    const largest = [...crates].sort((one, other) => other.bytes - one.bytes);
    const left = largest.length - MOST_CRATES;
    const more = left > 0 ? `\n\nAnd ${left} smaller ones; the record has them all.` : '';
    return `${table(snapshot_section_COLUMNS, largest.slice(0, MOST_CRATES))}${more}`;
}
function footprint({ footprintBytes, cacheBytes }) {
    if (footprintBytes === undefined || cacheBytes === undefined)
        return undefined;
    const ours = `fast-cargo keeps ${(0,pretty_bytes/* default */.A)(footprintBytes)} in this repository's cache`;
    return `${ours}, which holds ${(0,pretty_bytes/* default */.A)(cacheBytes)} of the ${(0,pretty_bytes/* default */.A)(QUOTA_BYTES)} that GitHub gives.`;
}

;// CONCATENATED MODULE: ./.build/release/report/tools-section.js


const tools_section_NAME_LENGTH = 80;
const SOURCE = {
    path: 'was on PATH',
    cache: "the runner's tool cache",
    release: "the project's release archive",
    pypi: 'a wheel from PyPI',
    system: "the system's package manager",
    cargo: 'built by `cargo install`',
};
/** Which tools were used, where they come from, and the versions that took part. */
function renderTools({ tools, versions }) {
    const lines = Object.entries(versions);
    if (tools.length === 0 && lines.length === 0)
        return '';
    return details(`<b>Tools</b>: ${tools_section_summaryOf(tools, lines)}`, paragraphs(tools.length === 0 ? undefined : table(TOOLS, tools), lines.length === 0 ? undefined : table(VERSIONS, lines)));
}
const TOOLS = [
    { title: 'Tool', of: ({ name }) => code(shorten(name, tools_section_NAME_LENGTH)) },
    { title: 'Version', of: ({ version }) => cell(shorten(version, tools_section_NAME_LENGTH)) },
    { title: 'Source', of: ({ source }) => sourceWords(source) },
    {
        title: 'sha256 of the archive',
        of: ({ sha256 }) => (sha256 === undefined ? '' : code(shorten(sha256, 13))),
    },
];
const VERSIONS = [
    { title: 'Program', of: ([program]) => code(shorten(program, tools_section_NAME_LENGTH)) },
    { title: 'Version', of: ([, line]) => cell(shorten(line, tools_section_NAME_LENGTH)) },
];
function sourceWords(source) {
    return tools_section_isKnown(source) ? SOURCE[source] : cell(shorten(source, tools_section_NAME_LENGTH));
}
function tools_section_isKnown(source) {
    return Object.hasOwn(SOURCE, source);
}
function tools_section_summaryOf(tools, lines) {
    const names = tools.length > 0
        ? tools.map(({ name, version }) => `${name} ${version}`)
        : lines.map(([program]) => program);
    return names.map((name) => cell(shorten(name, tools_section_NAME_LENGTH))).join(', ');
}

;// CONCATENATED MODULE: ./.build/release/report/where-section.js




const MOST_COMMANDS = 20;
/** Of the chain of crates that bounds a build, the ones that others waited for longest. */
const where_section_MOST_CRATES = 6;
/** Where the time went: before, during and after each build, by kind of work, and what bounded it. */
function renderWhere(record) {
    const told = record.commands.filter(({ buildMs }) => buildMs !== undefined);
    if (told.length === 0)
        return '';
    return details(where_section_summaryOf(told), paragraphs(table(where_section_COLUMNS, told.slice(0, MOST_COMMANDS)), told.some(({ cores }) => cores !== undefined) ? CORES : undefined, ...told.slice(0, MOST_COMMANDS).map(renderPath), renderWork(record.work ?? {})));
}
const CORES = 'Cores: how many units cargo had at work on average, of as many as it may start.';
const optional = (ms) => (ms ? duration(ms) : '');
const where_section_COLUMNS = [
    { title: 'Command', of: ({ label }) => code(shorten(label, LABEL_LENGTH)) },
    {
        title: 'Before the build',
        align: 'right',
        of: ({ beforeBuildMs }) => optional(beforeBuildMs),
    },
    { title: 'Build', align: 'right', of: ({ buildMs }) => optional(buildMs) },
    { title: 'Run of tests or program', align: 'right', of: ({ afterBuildMs }) => ran(afterBuildMs) },
    {
        title: 'Cores',
        align: 'right',
        of: ({ cores }) => cores === undefined ? '' : `${cores.used.toFixed(1)} of ${cores.available}`,
    },
    { title: 'Processor time', align: 'right', of: ({ cpuMs }) => optional(cpuMs) },
    {
        title: 'Compiled',
        align: 'right',
        of: ({ unitCounts }) => (unitCounts === undefined ? '' : String(unitCounts.dirty)),
    },
    {
        title: 'Fresh',
        align: 'right',
        of: ({ unitCounts }) => (unitCounts === undefined ? '' : String(unitCounts.fresh)),
    },
];
/** What cargo itself still does at its end is no run of anything. */
function ran(ms = 0) {
    return ms < 100 ? '' : duration(ms);
}
function where_section_summaryOf(commands) {
    const sum = (read) => commands.reduce((total, command) => total + (read(command) ?? 0), 0);
    const parts = [
        ['before builds', sum(({ beforeBuildMs }) => beforeBuildMs)],
        ['building', sum(({ buildMs }) => buildMs)],
        ['running tests or programs', sum(({ afterBuildMs }) => afterBuildMs)],
    ];
    const words = parts.filter(([, ms]) => ms >= 100).map(([name, ms]) => `${duration(ms)} ${name}`);
    return `<b>Where the time went</b>: ${words.length === 0 ? 'nothing was built' : words.join(', ')}`;
}
function renderPath({ label, criticalPath = [], buildMs = 0 }) {
    if (criticalPath.length < 2)
        return '';
    const longest = criticalPath
        .toSorted((one, other) => other.waitedMs - one.waitedMs)
        .slice(0, where_section_MOST_CRATES);
    const names = criticalPath
        .filter((unit) => longest.includes(unit))
        .map(({ name, target, waitedMs }) => {
        const what = target === '' ? '' : ` ${cell(shorten(target.replaceAll('"', ''), 40))}`;
        return `${codeInHtml(shorten(name, 40))}${what} ${duration(waitedMs)}`;
    });
    const waited = criticalPath.reduce((sum, { waitedMs }) => sum + waitedMs, 0);
    const part = buildMs === 0 ? '' : ` (${share(Math.min(waited, buildMs), buildMs)} of the build)`;
    return `What bounded ${code(shorten(label, LABEL_LENGTH))}, each crate waiting for the one before${part}: ${names.join(' → ')}.`;
}
function renderWork(work) {
    const rows = Object.entries(work).sort(([, one], [, other]) => other - one);
    if (rows.length === 0)
        return '';
    const totalMs = rows.reduce((sum, [, ms]) => sum + ms, 0);
    const columns = [
        { title: 'Kind of work', of: ([kind]) => cell(shorten(kind, 60)) },
        { title: 'Time of its units', align: 'right', of: ([, ms]) => duration(ms) },
        { title: 'Share', align: 'right', of: ([, ms]) => share(ms, totalMs) },
    ];
    return table(columns, rows);
}

;// CONCATENATED MODULE: ./.build/release/report/summary.js















const summary_MOST_LINES = 20;
const LINE_LENGTH = 500;
/** The job summary as GitHub-flavoured Markdown, within GitHub's limit: the headline number first. */
function renderSummary({ record, comparison, history, audit, warnings, notes }, limitBytes = SUMMARY_LIMIT_BYTES) {
    const sections = [
        { name: 'headline', importance: 100, markdown: renderHeadline(record, comparison) },
        { name: 'warnings', importance: 90, markdown: renderWarnings(warnings) },
        { name: 'commands', importance: 80, markdown: commands_section_renderCommands(record, comparison) },
        { name: 'causes', importance: 75, markdown: renderCauses(comparison) },
        { name: 'advice', importance: 70, markdown: renderAdvice(record) },
        { name: 'notes', importance: 40, markdown: summary_renderNotes(notes) },
        { name: 'where the time went', importance: 65, markdown: renderWhere(record) },
        { name: 'history', importance: 45, markdown: renderHistory(record, history) },
        { name: 'slowest crates', importance: 60, markdown: renderSlowestCrates(record) },
        { name: 'snapshot', importance: 55, markdown: renderSnapshot(record) },
        { name: 'sccache', importance: 50, markdown: renderSccache(record) },
        { name: 'feature audit', importance: 35, markdown: renderAudit(audit) },
        { name: 'linker', importance: 30, markdown: renderLinker(record) },
        { name: 'settings', importance: 20, markdown: renderSettings(record) },
        { name: 'tools', importance: 10, markdown: renderTools(record) },
    ];
    return `## fast-cargo\n\n${fitSections(sections, limitBytes - 20)}`;
}
function renderWarnings(warnings) {
    const lines = firstLines(warnings).map((line) => `> ${line}`);
    return lines.length === 0 ? '' : `> [!WARNING]\n${lines.join('\n>\n')}`;
}
function summary_renderNotes(notes) {
    return firstLines(notes)
        .map((line) => `- ${line}`)
        .join('\n');
}
function firstLines(lines) {
    const shown = lines.slice(0, summary_MOST_LINES).map((line) => cell(shorten(line, LINE_LENGTH)));
    const left = lines.length - shown.length;
    return left > 0 ? [...shown, `And ${left} more; the log has them all.`] : shown;
}

;// CONCATENATED MODULE: ./.build/release/job/advise-on-tags.js

const LINES = [
    'To let it start warm, have the default branch build it now and then: add to its "on:" the lines "workflow_dispatch:", "schedule:" and "- cron: \'0 4 * * 1\'"',
    'and to the steps that publish "if: startsWith(github.ref, \'refs/tags/\')".',
].join(', ');
/**
 * What to tell a run for a tag or a release that found nothing: no other tag can read what it would save, and its
 * workflow never runs where it could save for all. `undefined` for every other run.
 */
async function adviseOnTags({ found, write }, { job, files }) {
    const { event, ref } = job.context;
    const isForTag = ref.startsWith('refs/tags/') || event === 'release';
    if (found || write.allowed || !isForTag)
        return undefined;
    const text = await workflow_file_workflowText(workflow_file_workflowPath(job), job, files);
    const triggers = text === undefined ? undefined : await triggersOf(text);
    if (triggers === undefined || triggers.saves)
        return undefined;
    return `This workflow runs for tags and releases only, so that the default branch has never saved anything for it. ${LINES}`;
}

;// CONCATENATED MODULE: ./.build/release/job/report-job.js










/** Compares with the earlier runs and writes the job summary. */
async function report({ state, places, record: { record, notes }, audit, warnings }, runner) {
    const { job, log } = runner;
    const history = await readHistory(state, places, runner);
    const now = toPastRun(record);
    const scope = { ref: job.context.defaultBranchRef, baseSha: job.context.pullRequest?.baseSha };
    const comparison = compareRuns(now, history, scope);
    const found = hasRestored(record.cache) || state.kept?.restoredKey !== undefined;
    const situation = { found, write: state.write };
    const advice = adviseOnPush(job.context, situation) ?? (await adviseOnTags(situation, runner));
    const summary = renderSummary({
        record,
        comparison,
        history,
        audit,
        warnings,
        notes: [record.cache.snapshot?.missed, advice, ...notes].filter((note) => note !== undefined),
    });
    if (state.inputs.summary) {
        const failure = { what: 'write the job summary', otherwise: 'The numbers are in the record.' };
        await attempt(failure, () => job.writeSummary(summary), log);
    }
    const noise = ownNoise(now, history, scope);
    const cell = cellReport({ record, comparison, history, noise, warnings: warnings.length });
    return { history, comparison, cell, headline: plainHeadline(record, comparison) };
}

;// CONCATENATED MODULE: ./.build/release/sccache/prune.js
/**
 * Removes what this job did not use, then the longest unused until the rest fits. sccache gives an
 * entry a new time at every hit, so what is older than the job was not used in it.
 */
async function pruneCache({ folder, startedAtMs, capBytes, dropUnused }, files) {
    const entries = await newestFirst(folder, files);
    const used = entries.filter((entry) => !dropUnused || entry.modifiedMs >= startedAtMs);
    const kept = [];
    let keptBytes = 0;
    for (const entry of used) {
        if (keptBytes + entry.sizeBytes > capBytes)
            break;
        kept.push(entry);
        keptBytes += entry.sizeBytes;
    }
    const keep = new Set(kept.map((entry) => entry.path));
    for (const { path } of entries)
        if (!keep.has(path))
            await files.remove(path);
    return {
        unused: entries.length - used.length,
        overCap: used.length - kept.length,
        kept: kept.length,
        keptBytes,
    };
}
async function newestFirst(folder, files) {
    const paths = await files.walk(folder);
    const entries = await Promise.all(paths.map(async (path) => {
        const facts = await files.facts(path);
        return { path, sizeBytes: facts?.sizeBytes ?? 0, modifiedMs: facts?.modifiedMs ?? 0 };
    }));
    return entries.sort((one, other) => other.modifiedMs - one.modifiedMs);
}

;// CONCATENATED MODULE: ./.build/release/sccache/archive.js


/** Fills `folder` from the newest archive that fits. A restore that broke off leaves nothing behind. */
async function restoreArchive({ folder, keys }, { cache, files }) {
    await files.remove(folder);
    const restored = await cache.restore({ paths: [folder], ...keys });
    if (restored.kind !== 'hit')
        await files.remove(folder);
    await files.makeFolder(folder);
    return restored;
}
/** One sentence of what the restore did. */
function describeRestore(restored, { restoreKeys }) {
    if (restored.kind === 'unavailable')
        return `Nothing restored: ${restored.reason}.`;
    if (restored.kind === 'miss')
        return 'Nothing restored: no archive for this compiler yet.';
    const isOwn = restored.key.startsWith(restoreKeys[0]);
    return isOwn
        ? "Restored this job's archive."
        : "Restored another job's archive, made with the same rustc.";
}
/**
 * Writes the names of all entries to `listPath`. Call it once the server has been probed, so that
 * the probe's own entry is no news at the end.
 */
async function listEntries({ folder, listPath }, files) {
    await files.writeText(listPath, (await entryNames(folder, files)).join('\n'));
}
/** Prunes and saves the folder, unless the job compiled nothing that was not in it before. */
async function saveArchive({ folder, listPath, key, startedAtMs, capBytes, allSucceeded }, { cache, files }) {
    const before = new Set((await files.readText(listPath))?.split('\n') ?? []);
    const added = (await entryNames(folder, files)).filter((name) => !before.has(name)).length;
    if (added === 0)
        return { kind: 'nothing new' };
    const limits = { folder, startedAtMs, capBytes, dropUnused: allSucceeded };
    const pruned = await pruneCache(limits, files);
    return { kind: 'tried', save: await cache.save({ paths: [folder], key }), pruned, added };
}
async function entryNames(folder, files) {
    return (await files.walk(folder)).map((path) => (0,external_node_path_.basename)(path));
}
/** One sentence of what the save did. */
function describeSave(saved) {
    if (saved.kind === 'nothing new')
        return 'Nothing saved: everything was in the archive already.';
    const { save, pruned, added } = saved;
    if (save.kind === 'exists')
        return 'Nothing saved: this run has saved its archive already.';
    if (save.kind !== 'saved')
        return `Nothing saved: ${save.reason}.`;
    const dropped = pruned.unused + pruned.overCap;
    return `Saved ${pruned.kept} entries (${added} new), dropped ${dropped}.`;
}

;// CONCATENATED MODULE: ./.build/release/sccache/probe.js




const COMPILE_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 3_000;
/**
 * Compiles a real crate through the server and looks at what the server says of it. A compilation
 * alone proves little: with an unreadable config or an unwritable folder sccache starts, compiles
 * and keeps nothing, or keeps it elsewhere.
 */
async function probe_probeServer({ address, rustc, storage, cacheFolder, folder }, { files, commands }) {
    const source = join(folder, 'lib.rs');
    await files.writeText(source, 'pub fn probe() {}\n');
    const env = clientVariables(address);
    const kind = ['--crate-name', 'fast_cargo_probe', '--crate-type', 'lib', '--edition=2021'];
    const output = ['--emit=dep-info,metadata,link', '--out-dir', folder];
    const limits = { env, cwd: folder, timeoutMs: COMPILE_LIMIT_MS };
    const args = [rustc, ...kind, ...output, source];
    const compiled = await commands.run(address.binary, args, limits);
    if (compiled.timedOut || compiled.exitCode !== 0) {
        return { kind: 'fails', reason: reasonOf('a probe compilation through it', compiled) };
    }
    const shown = await commands.run(address.binary, ['--show-stats', '--stats-format=json'], {
        env,
        timeoutMs: ANSWER_LIMIT_MS,
    });
    return probe_judge(shown.stdout, storage, cacheFolder);
}
function probe_judge(shown, storage, cacheFolder) {
    const statistics = parseStatistics(shown);
    if (statistics === undefined)
        return { kind: 'fails', reason: 'it shows no statistics' };
    const { version, errors, writeErrors, hits, misses, location } = statistics;
    if (storage.kind === 'archive') {
        // In Rust's quotes a backslash of a Windows path is doubled.
        if (!location.replaceAll('\\\\', '\\').includes(cacheFolder)) {
            return { kind: 'fails', reason: `it keeps its cache in ${location}, not in ${cacheFolder}` };
        }
        if (errors + writeErrors > 0 || hits + misses === 0) {
            return { kind: 'fails', reason: `it cannot store anything in ${cacheFolder}` };
        }
    }
    return { kind: 'works', version: version || 'unknown' };
}

;// CONCATENATED MODULE: ./.build/release/sccache/server-environment.js
/** What a program needs to find its way on a machine and to a server of the network. */
const OF_THE_MACHINE = /^(PATH|PATHEXT|HOME|USER|LOGNAME|USERNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TEMP|TMP|XDG_\w+|LD_LIBRARY_PATH|DYLD_\w+|(HTTPS?|ALL|NO)_PROXY|(NIX_)?SSL_CERT_(FILE|DIR)|RUST_BACKTRACE|RUSTUP_HOME|CARGO_HOME|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|USERPROFILE|HOMEDRIVE|HOMEPATH|(LOCAL)?APPDATA|PROGRAM(DATA|FILES|W6432)|RUNNER_TRACKING_ID)$/i;
/** Of the user's SCCACHE_* variables, those that say nothing about where things are kept. */
const OF_ANY_STORE = new Set([
    'SCCACHE_BASEDIRS',
    'SCCACHE_C_CUSTOM_CACHE_BUSTER',
    'SCCACHE_CACHE_MULTIARCH',
    'SCCACHE_CACHE_ZSTD_LEVEL',
    'SCCACHE_DIRECT',
    'SCCACHE_EXTRAFILES',
    'SCCACHE_LOG',
    'SCCACHE_LOG_MILLIS',
    'SCCACHE_MAX_FRAME_LENGTH',
]);
/** These would move the server away from where we look for it. */
const server_environment_OURS = new Set([
    'SCCACHE_CLIENT_SIDE',
    'SCCACHE_NO_DAEMON',
    'SCCACHE_SERVER_PORT',
    'SCCACHE_SERVER_UDS',
    'SCCACHE_START_SERVER',
    'SCCACHE_STARTUP_NOTIFY',
]);
/** The start of a variable that names a store -> what that store reads besides SCCACHE_*. */
const CREDENTIALS = (/* unused pure expression or super */ null && ([
    [/^SCCACHE_BUCKET$/, /^AWS_/],
    [/^SCCACHE_GCS_/, /^(GOOGLE|GCLOUD|GCP|CLOUDSDK|GCE|TASKCLUSTER)_/],
    [/^SCCACHE_AZURE_/, /^AZURE_/],
    [/^SCCACHE_OSS_/, /^(ALIBABA|OSS)_/],
    [/^SCCACHE_COS_/, /^(TENCENTCLOUD|TKE)_/],
    [/^SCCACHE_GHA_/, /^ACTIONS_(CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)$/],
]));
/** A chain of stores, or a config file, may name any of them. */
const ANY_STORE = /^SCCACHE_(MULTILEVEL_CHAIN|CONF)$/;
/** All that the server gets of the job's variables: what its store needs, and no token of anything else. */
function server_environment_serverVariables(env, storage) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isNeeded(name, storage)));
}
function isNeeded(name, storage) {
    if (OF_THE_MACHINE.test(name))
        return true;
    if (name.startsWith('SCCACHE_')) {
        return storage.kind === 'archive' ? OF_ANY_STORE.has(name) : !server_environment_OURS.has(name);
    }
    if (storage.kind === 'archive')
        return false;
    const { variable } = storage;
    return CREDENTIALS.some(([store, variables]) => (store.test(variable) || ANY_STORE.test(variable)) && variables.test(name));
}

;// CONCATENATED MODULE: ./.build/release/sccache/storage.js
/** The variables that choose a store, in sccache's own order of precedence, then the local ones. */
const STORES = (/* unused pure expression or super */ null && ([
    ['SCCACHE_MULTILEVEL_CHAIN', 'several levels'],
    ['SCCACHE_BUCKET', 'S3'],
    ['SCCACHE_REDIS_ENDPOINT', 'Redis'],
    ['SCCACHE_REDIS_CLUSTER_ENDPOINTS', 'Redis'],
    ['SCCACHE_REDIS', 'Redis'],
    ['SCCACHE_MEMCACHED_ENDPOINT', 'memcached'],
    ['SCCACHE_MEMCACHED', 'memcached'],
    ['SCCACHE_GCS_BUCKET', 'Google Cloud Storage'],
    ['SCCACHE_GHA_ENABLED', "GitHub's cache"],
    ['SCCACHE_GHA_VERSION', "GitHub's cache"],
    ['SCCACHE_AZURE_BLOB_CONTAINER', 'Azure'],
    ['SCCACHE_AZURE_CONNECTION_STRING', 'Azure'],
    ['SCCACHE_WEBDAV_ENDPOINT', 'WebDAV'],
    ['SCCACHE_OSS_BUCKET', 'OSS'],
    ['SCCACHE_COS_BUCKET', 'COS'],
    ['SCCACHE_DIR', 'a folder'],
    ['SCCACHE_CONF', 'a config file'],
]));
const OFF = new Set(['', '0', 'false', 'off']);
/** A store that the user's own SCCACHE_* variables name stays theirs; without one it is our archive. */
function storage_storageFromEnvironment(env) {
    for (const [variable, name] of STORES) {
        const value = env[variable] ?? '';
        const isOff = variable === 'SCCACHE_GHA_ENABLED' ? OFF.has(value.toLowerCase()) : value === '';
        if (!isOff)
            return { kind: 'theirs', name, variable };
    }
    return { kind: 'archive' };
}

;// CONCATENATED MODULE: ./.build/release/sccache/server.js







/** sccache's own limit for its start; ours for the command that waits for it is a little longer. */
const STARTUP_LIMIT_MS = 8_000;
const START_COMMAND_LIMIT_MS = 10_000;
const server_STOP_LIMIT_MS = 3_000;
/** The folder that travels as the archive. A fixed path: it is part of the cache entry's identity. */
function cacheFolderOf(temp) {
    return (0,external_node_path_.join)(temp, 'fast-cargo', 'sccache-cache');
}
/**
 * Starts a server of this job alone, proves that it compiles and stores, and sets its statistics to
 * zero. Never throws for a server that does not start; nothing of it is left running then.
 */
async function startServer({ sccache, rustc, capBytes }, ports) {
    const { temp } = ports.job.context;
    const storage = storageFromEnvironment(ports.job.allEnv());
    const confPath = await writeConf(storage, capBytes, ports);
    const address = { binary: sccache, socket: socketOf(ports.job.context), confPath };
    await clearSocket(address, ports);
    const started = await runServer(address, storage, ports);
    if (started.timedOut || started.exitCode !== 0) {
        const serverLog = await ports.files.readText(logPath(temp));
        await clearSocket(address, ports);
        return { kind: 'failed', reason: reasonOf('sccache --start-server', started, serverLog) };
    }
    const folder = join(temp, 'fast-cargo', 'sccache-probe');
    const cacheFolder = cacheFolderOf(temp);
    const probed = await probeServer({ address, rustc, storage, cacheFolder, folder }, ports);
    await ports.files.remove(folder);
    if (probed.kind === 'fails') {
        await clearSocket(address, ports);
        return { kind: 'failed', reason: probed.reason };
    }
    const env = clientVariables(address);
    await ports.commands.run(sccache, ['--zero-stats'], { env, timeoutMs: server_STOP_LIMIT_MS });
    return { kind: 'running', ...address, version: probed.version, storage };
}
function logPath(temp) {
    return join(temp, 'fast-cargo', 'sccache.log');
}
/** The start-up limit can only be set in a file. A config file of the user's own is theirs. */
async function writeConf(storage, capBytes, { files, job }) {
    const theirs = job.allEnv()['SCCACHE_CONF'] ?? '';
    if (storage.kind === 'theirs' && theirs !== '')
        return theirs;
    const { temp } = job.context;
    const confPath = join(temp, 'fast-cargo', 'sccache.toml');
    const disk = { dir: cacheFolderOf(temp), size: capBytes };
    const conf = {
        server_startup_timeout_ms: STARTUP_LIMIT_MS,
        ...(storage.kind === 'archive' ? { cache: { disk } } : {}),
    };
    await files.writeText(confPath, `${stringify(conf)}\n`);
    return confPath;
}
/** A self-hosted runner may still have the server of a job that was cut off. */
async function clearSocket(address, { files, commands }) {
    const isPort = isPortNumber(address.socket);
    if (!isPort && (await files.facts(address.socket)) === undefined)
        return;
    const env = clientVariables(address);
    await commands.run(address.binary, ['--stop-server'], { env, timeoutMs: server_STOP_LIMIT_MS });
    if (!isPort)
        await files.remove(address.socket);
}
/** It is told where to be and what its store needs. RUNNER_TRACKING_ID stays: GitHub's runner ends it too. */
async function runServer(address, storage, { commands, files, job }) {
    const log = logPath(job.context.temp);
    await files.remove(log);
    // With SCCACHE_LOG=trace it holds the variables of each compilation, and sccache makes it readable by all.
    await files.writeText(log, '', 0o600);
    const env = {
        ...serverVariables(job.allEnv(), storage),
        ...clientVariables(address),
        SCCACHE_IDLE_TIMEOUT: '0',
        SCCACHE_ERROR_LOG: log,
    };
    return commands.run(address.binary, ['--start-server'], {
        env,
        bare: true,
        cwd: dirname(log),
        timeoutMs: START_COMMAND_LIMIT_MS,
    });
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/folder-rules.js

/** Of CARGO_HOME: what cargo runs and takes settings or passwords from, and what the snapshot keeps by itself. */
const folder_rules_OF_CARGO = /^(bin|env.*|config(\.toml)?|credentials(\.toml)?|registry|git|\.(crates|global|package)[^/]*)$/;
/** Below the home folder: where programs keep what they log in with. */
const folder_rules_CREDENTIALS = '.ssh .aws .azure .docker .gnupg .kube .netrc .password-store .pypirc .npmrc .git-credentials .config/gh .config/gcloud .config/git'.split(' ');
/** Why a folder may not be kept from job to job, a clause; `undefined` where it may. `path` is absolute. */
function refusalOf(path, anchors) {
    const { workspace, home, cargoHome, temp, own } = anchors;
    const wholes = [
        [workspace, 'the checkout'],
        [home, 'the home folder'],
        [cargoHome, 'CARGO_HOME'],
        [temp, "the runner's temporary folder"],
    ];
    const whole = wholes.find(([folder]) => folder !== '' && isAround(path, folder));
    if (path === '/' || whole !== undefined) {
        return path === whole?.[0]
            ? `that is ${whole[1]}`
            : `that has ${whole?.[1] ?? 'everything'} in it`;
    }
    if (/^\/(proc|sys|dev)(\/|$)/.test(path))
        return 'no files are kept there';
    if (own.some((folder) => isAround(path, folder) || input_book_isBelow(path, folder))) {
        return "fast-cargo's own files lie there";
    }
    const secret = folder_rules_CREDENTIALS.map((name) => `${home}/${name}`);
    if (home !== '' && secret.some((folder) => isAround(path, folder) || input_book_isBelow(path, folder))) {
        return 'passwords are kept there';
    }
    return refusalByName(path, anchors);
}
function refusalByName(path, { workspace, cargoHome }) {
    const ofCargo = input_book_isBelow(path, cargoHome) ? input_book_pathBelow(path, cargoHome).split('/') : undefined;
    const names = ofCargo ?? path.split('/');
    if (names.includes('.git'))
        return "that is git's own";
    if (names.includes('.cargo'))
        return 'cargo takes its settings from there';
    if (ofCargo !== undefined && folder_rules_OF_CARGO.test(ofCargo[0] ?? '')) {
        return 'that is what cargo itself keeps there; packages travel without being named';
    }
    if (input_book_isBelow(path, workspace) && names.at(-1) === 'target') {
        return 'target folders travel in the snapshot, without being named';
    }
    return undefined;
}
/** Whether a folder is `inner`, or has it in it. */
function isAround(folder, inner) {
    return folder === inner || input_book_isBelow(inner, folder);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/name-folders.js




const name_folders_GIT_LIMIT_MS = 20_000;
/**
 * The absolute paths of the folders that the input `cache-directories` names, each once; those that lie in another one
 * come with it. Throws `InputError` for one that may not be kept.
 */
async function name_folders_nameFolders(words, anchors, ports) {
    const found = [];
    for (const word of words) {
        const path = absolute(word, anchors);
        const why = await whyNotKept(path, anchors, ports);
        if (why === undefined)
            found.push(path);
        else
            throw new InputError(`Input "cache-directories" has "${word}", but ${why}. ${VALID}`);
    }
    const outer = found.filter((path) => !found.some((other) => other !== path && isBelow(path, other)));
    return [...new Set(outer)].sort();
}
const VALID = 'Name folders that tools fill, relative to the checkout, absolute or below the home folder, such as "~/.cache/wasm-pack".';
function absolute(word, { workspace, home }) {
    if (word === '~' || word.startsWith('~/')) {
        if (home !== '')
            return resolve(join(home, word.slice(1)));
        throw new InputError(`Input "cache-directories" has "${word}", and HOME is not set. ${VALID}`);
    }
    return isAbsolute(word) ? resolve(word) : resolve(workspace, word);
}
/** A clause; asked again before the folder is packed, for a later step may have put a link there. */
async function whyNotKept(path, anchors, ports) {
    const refusal = refusalOf(path, anchors);
    if (refusal !== undefined)
        return refusal;
    const real = await name_folders_realPathOf(path, ports.files);
    const behindLinks = await realAnchors(anchors, ports.files);
    if (real === undefined)
        return 'there is a link that leads nowhere';
    const behind = refusalOf(real, behindLinks);
    if (behind !== undefined)
        return `it leads to ${real}: ${behind}`;
    if (!input_book_isBelow(path, anchors.workspace))
        return undefined;
    if (!input_book_isBelow(real, behindLinks.workspace))
        return 'a link leads from there out of the checkout';
    return (await isTracked(path, ports))
        ? 'git tracks files in it, and what was deleted there would come back'
        : undefined;
}
async function realAnchors(anchors, files) {
    const real = async (path) => (await name_folders_realPathOf(path, files)) ?? path;
    const { workspace, home, cargoHome, temp, own } = anchors;
    return {
        workspace: await real(workspace),
        home: await real(home),
        cargoHome: await real(cargoHome),
        temp: await real(temp),
        own: await Promise.all(own.map(real)),
    };
}
/** Of what is not there yet, by the folder above that is. */
async function name_folders_realPathOf(path, files) {
    if (path === '')
        return '';
    const real = await files.realPath(path).catch(() => undefined); // a link to itself
    if (real !== undefined)
        return real;
    // A link to nothing: what is written through it would come into being elsewhere.
    if ((await files.facts(path)) !== undefined)
        return undefined;
    const above = (0,external_node_path_.dirname)(path) === path ? path : await name_folders_realPathOf((0,external_node_path_.dirname)(path), files);
    return above === undefined ? undefined : (0,external_node_path_.join)(above, (0,external_node_path_.basename)(path));
}
/** Asked from the folder above: what lies in it may be a clone of its own. */
async function isTracked(path, { files, commands }) {
    if ((await files.facts(path)) === undefined)
        return false;
    const args = ['-c', 'safe.directory=*', '-C', (0,external_node_path_.dirname)(path), 'ls-files', '-z', '--', path];
    const { exitCode, stdout } = await commands.run('git', args, { timeoutMs: name_folders_GIT_LIMIT_MS });
    return exitCode === 0 && stdout !== '';
}

;// CONCATENATED MODULE: ./.build/release/snapshot/archive.js


const PACK_LIMIT_MS = 300_000;
/** The same programs that GitHub's own cache client wants; `undefined` without a tar. */
async function compressionHere(commands) {
    if ((await commands.which('tar')) === undefined)
        return undefined;
    return (await commands.which('zstd')) === undefined ? 'gzip' : 'zstd';
}
/**
 * What a crate left in several files (its metadata beside and inside its rlib, its object files there
 * and in its incremental data) is found again so far back. Every zstd unpacks that much without being told.
 * That finds long pieces only; a large table of hashes finds short ones, at four times the cost and with
 * 350 MB of memory.
 */
const ZSTD = { usual: 'zstd -T0 -3 --long=27', alike: 'zstd -T1 -1 --zstd=wlog=26,hlog=24' };
/** In units of 512 bytes: as much as a pipe holds. tar's usual 10 kB make it read and write six times as often. */
const TAR_RECORD = '128';
/** Packs files with their times to the nanosecond; hard links stay links. Throws when tar fails. */
async function packFiles({ base, entries, to, compression, content }, { files, commands }) {
    const list = `${to}.list`;
    await files.writeText(list, entries.map(({ path }) => `${path}\0`).join(''));
    const program = compression === 'zstd' ? ZSTD[content] : 'gzip -1';
    const how = ['--format=pax', '--null', '--no-recursion', '--use-compress-program', program];
    const args = ['-cf', to, '-C', base, ...how, '-T', list];
    const { exitCode, stderr } = await commands.run('tar', args, { timeoutMs: PACK_LIMIT_MS });
    await files.remove(list);
    const reason = (0,errors/* isFullDisk */.R0)(stderr) ? errors/* FULL_DISK */.ym : lastLine(stderr);
    if (exitCode !== 0)
        throw new Error(`tar could not pack ${base}: ${reason}`);
}
/** Of the archives while they are unpacked, in the folder that all come into. */
const PARTS = '.fast-cargo-parts';
/**
 * Unpacks all parts at once into a folder. Throws when one is damaged, or holds what it must not; the folder is
 * gone then. Returns all that is there, some folders more than once. Each part comes into an empty folder of its own first: tar sees to it that no file is written
 * through a symlink of the same archive, but knows nothing of other archives and their symlinks.
 */
async function unpackParts({ parts, into, leaveOut, compression, objectionTo }, { files, commands }) {
    const folders = parts.map((_, index) => join(into, PARTS, String(index)));
    await Promise.all(folders.map((folder) => files.makeFolder(folder)));
    const unwanted = `${parts[0]}.leave-out`;
    await files.writeText(unwanted, leaveOut.map((path) => `${path}\n`).join(''));
    const how = ['--no-same-owner', '--use-compress-program', compression, '-X', unwanted];
    const results = await Promise.all(parts.map((part, index) => commands.run('tar', ['-xf', part, '-b', TAR_RECORD, '-C', folders[index] ?? into, ...how], {
        timeoutMs: PACK_LIMIT_MS,
    })));
    await files.remove(unwanted);
    try {
        const failed = results.find(({ exitCode }) => exitCode !== 0);
        if (failed !== undefined)
            throw new Error(`it cannot be unpacked: ${whyOf(failed, results)}`);
        const found = [];
        for (const folder of folders) {
            const entries = await files.tree(folder);
            const objection = await objectionTo(entries, folder);
            if (objection !== undefined)
                throw new Error(objection);
            found.push(...entries);
        }
        for (const folder of folders)
            await files.moveInto(folder, into);
        await files.remove(join(into, PARTS));
        return found;
    }
    catch (error) {
        await files.remove(into);
        throw error;
    }
}
function whyOf(failed, results) {
    if (results.some(({ stderr }) => isFullDisk(stderr)))
        return FULL_DISK;
    return failed.stderr.trim().split('\n')[0] ?? '';
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/divide.js


/** Each file costs about as much to unpack as so much content does. */
const FILE_BYTES = 50_000;
/**
 * Divides files into at most `parts` lists of about the same size, so that they are unpacked side by side.
 * What one crate or package left stays together, because much of it is there twice and packs as once;
 * so do the paths of one file (hard links).
 */
function divide_divide(entries, parts) {
    const lists = Array.from({ length: parts }, () => ({ bytes: 0, entries: [] }));
    const groups = groupsOf(entries).map((group) => ({ group, bytes: divide_sizeOf(group) }));
    for (const { group, bytes } of groups.sort((one, other) => other.bytes - one.bytes)) {
        const least = lists.reduce((best, list) => (list.bytes < best.bytes ? list : best));
        least.entries.push(...group);
        least.bytes += bytes;
    }
    return lists.map((list) => list.entries).filter((list) => list.length > 0);
}
function groupsOf(entries) {
    const names = new Map();
    const sorted = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const groups = Map.groupBy(sorted, ({ path, kind, identity }) => {
        const name = names.get(identity) ?? leftBy(path, kind);
        names.set(identity, name);
        return name;
    });
    return [...groups.values()];
}
/** What a file was left by: a crate's library, its program, or a folder such as that of an unpacked package. */
function leftBy(path, kind) {
    const incremental = target_layout_incrementalOf(path);
    if (incremental !== undefined)
        return incremental.crate;
    const output = kind !== 'directory' && target_layout_isCompiled(path) ? outputName(baseName(path)) : undefined;
    if (output !== undefined)
        return output.crate;
    return path.split('/').slice(0, 4).join('/');
}
function divide_sizeOf(group) {
    const files = new Map(group.map(({ identity, sizeBytes }) => [identity, sizeBytes]));
    return [...files.values()].reduce((sum, bytes) => sum + bytes + FILE_BYTES, 0);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/pack-parts.js





/**
 * Unpacked side by side; small ones are not worth a second process. Of notes, a job that changes one crate
 * wants one part only; `alike` content loses little where it is cut into pieces as long as zstd looks back.
 */
const DIVISION = {
    usual: { partBytes: 50_000_000, mostParts: 3 },
    alike: { partBytes: 100_000_000, mostParts: 4 },
};
/**
 * Packs the files of a target folder or of CARGO_HOME. What rustc noted of each crate (most of incremental
 * data) lies apart: nothing else repeats it, so that a job without a use for it need not decompress it.
 */
async function packParts(request, ports) {
    const isNotes = ({ path }) => isRustcNotes(path);
    const notes = request.entries.filter(isNotes);
    const others = request.entries.filter((entry) => !isNotes(entry));
    const [main, apart] = await Promise.all([
        packDivided({ ...request, entries: others }, 'usual', ports),
        packDivided({ ...request, name: `${request.name}-notes`, entries: notes }, 'alike', ports),
    ]);
    return [...main, ...apart];
}
/** Its dependency graph and the answers to its queries. */
function isRustcNotes(path) {
    return (target_layout_incrementalOf(path) !== undefined &&
        ['dep-graph.bin', 'query-cache.bin'].includes(baseName(path)));
}
async function packDivided({ name, base, entries, folder, compression }, content, ports) {
    const { partBytes, mostParts } = DIVISION[content];
    const bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes + FILE_BYTES, 0);
    const count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / partBytes)));
    const parts = [];
    for (const [index, list] of divide_divide(entries, count).entries()) {
        const file = `${name}-${index}.tar.${compression}`;
        const to = (0,external_node_path_.join)(folder, file);
        await packFiles({ base, entries: list, to, compression, content }, ports);
        const sizeBytes = (await ports.files.facts(to))?.sizeBytes ?? 0;
        const sessions = [...new Set(list.map(({ path }) => target_layout_incrementalOf(path)?.folder ?? ''))];
        parts.push(content === 'alike' ? { file, sizeBytes, sessions } : { file, sizeBytes });
    }
    return parts;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/kept-files.js



/** What is left over where a restore was cut off. */
const STAGING = '.fast-cargo-restoring';
/** What there is now of all that the plan names. */
async function keptFiles({ folders, locks = [], cargoHome }, files) {
    const packages = await lockedBy(locks, files);
    return {
        folders: await Promise.all(folders.map(async (path) => ({ path, entries: await kept_files_entriesOf(path, files) }))),
        registry: packages.length === 0 ? [] : await registryFiles(cargoHome, packages, files),
    };
}
/** Packages of lock files, absolute paths. */
async function lockedBy(locks, files) {
    const texts = await Promise.all(locks.map((path) => files.readText(path)));
    return texts.flatMap((text) => lock_file_parseLock(text));
}
async function kept_files_entriesOf(folder, files) {
    if ((await files.facts(folder))?.kind !== 'directory')
        return [];
    const entries = await files.tree(folder, (path) => path.split('/')[0]?.startsWith(STAGING) ?? false);
    const filled = new Set(entries.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
    // A folder comes with what is in it; git calls what lacks an empty one no repository.
    return entries.filter(({ path, kind }) => kind !== 'other' && (kind !== 'directory' || !filled.has(path)));
}
const LINE = /^(\d+):/;
/** A line for each file, to see later what is new: `<size>:<time> <absolute path>`. */
function listingOf({ folders, registry }, cargoHome) {
    const all = [...folders, { path: cargoHome, entries: registry }];
    return all.flatMap(({ path, entries }) => entries.map((entry) => `${entry.sizeBytes}:${entry.modifiedNs} ${(0,external_node_path_.join)(path, entry.path)}`));
}
/** How much of what is listed now is not in the earlier list, as it is or at all; a file without content counts too. */
function newsIn(now, then) {
    const known = new Set(then);
    const sizeOf = (line) => Number.parseInt(LINE.exec(line)?.[1] ?? '0', 10) + kept_files_FILE;
    const sum = (lines) => lines.reduce((bytes, line) => bytes + sizeOf(line), 0);
    return { bytes: sum(now), newBytes: sum(now.filter((line) => !known.has(line))) };
}
/** What a file costs without its content. */
const kept_files_FILE = 512;

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/kept-manifest.js



const KEPT_SCHEMA = 1;
/** The file beside the archives of an entry of kept folders. */
const KEPT_FILE = 'kept.json';
const Packed = valibot_dist/* object */.Ikc({ parts: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(Part), valibot_dist/* maxLength */.Ru6(20)) });
const KeptManifest = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(KEPT_SCHEMA),
    compression: valibot_dist/* picklist */.KIO(['zstd', 'gzip']),
    /** Packages in CARGO_HOME, where they have no snapshot to travel in. */
    registry: valibot_dist/* optional */.lqM(Packed),
    /** Which of them are put in place is told by the job that they come to. */
    folders: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ ...Packed.entries, path: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y(external_node_path_.isAbsolute)) })),
});
function encodeKept(manifest) {
    return JSON.stringify({ schema: KEPT_SCHEMA, ...manifest });
}
/** `undefined` when it is missing, cut off, or of another schema. */
function decodeKept(text) {
    try {
        const parsed = v.safeParse(KeptManifest, JSON.parse(text ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/without-secrets.js

/** The files below a folder that have one of the values in them. Where no value is known, nothing is read. */
async function filesWithSecrets({ folder, entries, values }, files) {
    if (values.size === 0)
        return [];
    const found = [];
    for (const { path, kind } of entries) {
        if (kind !== 'file')
            continue;
        const file = (0,external_node_path_.join)(folder, path);
        const variables = (await files.valuesIn(file, values)) ?? [];
        if (variables.length > 0)
            found.push({ path: file, variables });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/save-kept.js






/** Less than this part of new files is not worth another entry: the next run downloads what it lacks. */
const WORTH_SAVING = 0.05;
/** More than this times what is allowed is not even packed. */
const BEST_COMPRESSION = 10;
/** Packs and saves what the plan names, unless hardly anything of it is new. Throws when it cannot be packed. */
async function saveKept(request, ports) {
    const { plan, before, capBytes, secrets } = request;
    const found = await keptFiles(plan, ports.files);
    const { newBytes, bytes } = newsIn(listingOf(found, plan.cargoHome), before ?? []);
    if (bytes === 0)
        return { kind: 'not saved', why: 'there is nothing in them' };
    if (newBytes === 0)
        return { kind: 'not saved', why: 'nothing in them is new' };
    if (before !== undefined && newBytes < WORTH_SAVING * bytes) {
        return { kind: 'not saved', why: 'too little in them is new' };
    }
    if (bytes > BEST_COMPRESSION * capBytes)
        return { kind: 'too large', bytes };
    const searches = await Promise.all(found.folders.map(({ path, entries }) => filesWithSecrets({ folder: path, entries, values: secrets }, ports.files)));
    const secret = searches.flat();
    const packed = await packAll(save_kept_without(secret, found), request, ports);
    if (packed.bytes > capBytes)
        return { kind: 'too large', bytes: packed.bytes };
    await ports.files.writeText((0,external_node_path_.join)(request.folder, KEPT_FILE), encodeKept(packed.manifest));
    const save = await ports.cache.save({ paths: [request.folder], key: request.key });
    return { kind: 'tried', save, packedBytes: packed.bytes, secret };
}
function save_kept_without(secret, { folders, registry }) {
    const staying = new Set(secret.map(({ path }) => path));
    return {
        registry,
        folders: folders.map(({ path, entries }) => ({
            path,
            entries: entries.filter((entry) => !staying.has((0,external_node_path_.join)(path, entry.path))),
        })),
    };
}
async function packAll({ folders, registry }, { plan, folder }, ports) {
    const compression = await compressionHere(ports.commands);
    if (compression === undefined)
        throw new Error('there is no tar on PATH');
    await ports.files.remove(folder);
    await ports.files.makeFolder(folder);
    const pack = async (name, base, entries) => ({
        parts: await packParts({ name, base, entries, folder, compression }, ports),
    });
    const packed = [];
    for (const [index, { path, entries }] of folders.entries()) {
        if (entries.length > 0)
            packed.push({ path, ...(await pack(`folder-${index}`, path, entries)) });
    }
    const packages = registry.length === 0 ? undefined : await pack('registry', plan.cargoHome, registry);
    const all = [...packed, ...(packages === undefined ? [] : [packages])];
    const parts = all.flatMap((each) => each.parts);
    return {
        manifest: {
            ...{ compression, folders: packed },
            ...(packages === undefined ? {} : { registry: packages }),
        },
        bytes: parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/key-variables.js
/**
 * Variables that change what cargo builds, or how, for more than the units that say so themselves. Each has its
 * whole name here: a job has many more that only begin alike (`ARTIFACT_NAME`, `CCACHE_DIR`, `CARGO_TERM_COLOR`).
 */
const key_variables_OF_CARGO = [
    'CARGO_BUILD_(BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|TARGET|TARGET_DIR)',
    '(CARGO_BUILD_)?(RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTFLAGS|RUSTDOCFLAGS)',
    'CARGO_ENCODED_(RUSTFLAGS|RUSTDOCFLAGS)',
    'CARGO_(TARGET|HOST)_([A-Z0-9_]+_)?(AR|LINKER|RUSTFLAGS|RUSTDOCFLAGS)',
    'CARGO_TARGET_(DIR|APPLIES_TO_HOST)',
    'CARGO_(PROFILE|UNSTABLE)_[A-Z0-9_]+',
    'RUSTC_BOOTSTRAP',
];
/** rustc itself goes by them for Apple's systems, and records nothing of it. */
const OF_APPLE = [
    '(MACOSX|IPHONEOS|TVOS|WATCHOS|XROS)_DEPLOYMENT_TARGET',
    'SDKROOT',
    'DEVELOPER_DIR',
];
/** Of C compilers and those who look for them: `CFLAGS`, `HOST_CFLAGS`, `TARGET_CFLAGS`, `CFLAGS_<triple>`. */
const OF_C = [
    'CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|NVCC|FC|WINDRES',
    '(C|CXX|CPP|LD|AR|AS|RANLIB|F|FC|OBJC)FLAGS',
    'CXXSTDLIB|CRATE_CC_NO_DEFAULTS|CC_SHELL_ESCAPED_FLAGS|CC_FORCE_DISABLE',
    'PKG_CONFIG|PKG_CONFIG_(PATH|LIBDIR|SYSROOT_DIR|ALLOW_CROSS|ALL_STATIC|ALL_DYNAMIC|TOP_BUILD_DIR)',
    'CMAKE|CMAKE_(TOOLCHAIN_FILE|GENERATOR|GENERATOR_PLATFORM|GENERATOR_TOOLSET|PREFIX_PATH|BUILD_TYPE)',
    'CMAKE_(C|CXX)_(COMPILER|COMPILER_LAUNCHER)',
    'LIBCLANG_PATH|LIBCLANG_STATIC_PATH|LLVM_CONFIG_PATH|CLANG_PATH|BINDGEN_EXTRA_CLANG_ARGS',
    'SYSROOT|CROSS_COMPILE',
];
/** Where C compilers look, whatever the target. */
const OF_C_SEARCH = [
    'CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|OBJC_INCLUDE_PATH|LIBRARY_PATH|COMPILER_PATH|GCC_EXEC_PREFIX',
    'INCLUDE|LIB|VCPKG_ROOT|VCPKG_INSTALLATION_ROOT',
];
/** What a target's name begins with. */
const ARCHITECTURE = 'x86_64|i[3-6]86|aarch64|arm|thumb|wasm|riscv|powerpc|s390x|mips|sparc|loongarch|hexagon|m68k|csky|avr|bpf|msp430|nvptx|xtensa|amdgcn';
const IN_KEY = new RegExp(`^(?:${[...key_variables_OF_CARGO, ...OF_APPLE, ...OF_C_SEARCH].join('|')}|(?:(?:HOST|TARGET)_)?(?:${OF_C.join('|')})(?:_(?:${ARCHITECTURE})[A-Za-z0-9_.-]*)?)$`);
/** Those of the job's variables that the snapshot's key is made of, by name. */
function key_variables_keyVariables(env) {
    return Object.entries(env)
        .filter(([name]) => IN_KEY.test(name))
        .sort(([one], [other]) => (one < other ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/release/job/snapshot-identity.js








/** By what this job's snapshot is found. */
async function snapshot_identity_identityOf({ inputs, around, plan, reads }, lockTexts, { files, commands, job }) {
    const { config, toolchain, cwd } = around;
    const { document, newerDocument } = plan.settings;
    const variables = keyVariables(config.env);
    const common = {
        system: [await systemName({ commands, files }), ...(await processorOf(config, files))].join(' '),
        rustc: toolchain?.verbose ?? '',
        userKey: inputs.cacheKey,
        ...{ cargoHome: config.cargoHome, cwd },
        locks: lockTexts.map(({ text }) => text).join('\0'),
    };
    const effectiveConfig = JSON.stringify([document, newerDocument, variables]);
    const settings = [document, newerDocument].flatMap((table) => leaves(table));
    const { workspace } = job.context;
    // Where our wrappers lie follows from the checkout's path, which is a part of its own.
    const shown = (value) => JSON.stringify(value).replaceAll(dirname(workspace), '<parent of the checkout>');
    return {
        keys: snapshotKeys({
            ...{ ...common, context: job.context, cell: inputs.cell, effectiveConfig },
            ownOnly: reads.from !== 'all',
        }),
        parts: keyParts({
            ...{ ...common, variables, workspace },
            settings: settings.map(([key, value]) => [keyName(key), shown(value)]),
        }),
    };
}
/** What is compiled for one processor alone may not run on another. */
async function processorOf({ layers, env }, files) {
    const isNative = /target-cpu=native/.test(JSON.stringify([layers, env]));
    return isNative ? [await processorName(files)] : [];
}
/** The lock files of the workspaces that the job may build. */
function snapshot_identity_readLocks({ manifest }, { files }) {
    const roots = manifest === undefined ? [] : [manifest, ...(manifest.others ?? [])];
    return Promise.all(roots.map(async ({ path: root }) => {
        const path = join(dirname(root), 'Cargo.lock');
        return { path, text: (await files.readText(path)) ?? '' };
    }));
}
function presentLock({ path, text }) {
    return { path, packages: parseLock(text) };
}

;// CONCATENATED MODULE: ./.build/release/job/keep-folders.js








/**
 * What is kept beside or instead of a snapshot: the folders that the input names, and packages where nothing else has
 * them. `undefined` for nothing. Throws `InputError` for a folder that may not be kept.
 */
async function planKept({ inputs: { cache, directories }, around, places }, runner) {
    if (directories.length === 0 && cache !== 'registry')
        return undefined;
    const { cargoHome } = around.config;
    const folders = await nameFolders(directories, anchorsOf({ cargoHome, places }, runner), runner);
    const obstacle = keep_folders_obstacleTo(cache, runner);
    if (obstacle !== undefined) {
        runner.log.info(`The folders of cache-directories are not kept: ${obstacle}.`);
        return undefined;
    }
    if (cache !== 'registry')
        return { folders, cargoHome };
    const locks = (await readLocks(around, runner)).map(({ path }) => path);
    return { folders, cargoHome, locks };
}
function keep_folders_obstacleTo(cache, { job }) {
    if (cache === 'off')
        return 'the input cache says off';
    return job.context.os === 'windows' ? 'it has not been tried on Windows' : undefined;
}
function anchorsOf({ cargoHome, places }, { job }) {
    const { workspace, temp } = job.context;
    const own = [(0,external_node_path_.join)(places.configParent, '.cargo'), places.scratch];
    return { workspace, temp, home: job.env('HOME') ?? '', cargoHome, own };
}
/** Saves what main planned, where enough of it is new; says in the log what came of it. Whether it was saved. */
async function keepFolders(request, runner) {
    const { kept } = request.state;
    if (kept === undefined)
        return false;
    const obstacle = keep_folders_obstacleToSave(request.record, runner);
    if (obstacle !== undefined) {
        runner.log.info(`Cached folders: nothing saved, since ${obstacle}.`);
        return false;
    }
    const failure = {
        what: 'save the cached folders',
        otherwise: 'The next run starts with less.',
    };
    const saved = await attempt(failure, () => saveNow(kept, request, runner), runner.log);
    if (saved !== undefined)
        announceSaved(saved, request.state, runner);
    return saved?.kind === 'tried' && saved.save.kind === 'saved';
}
/** A clause. What a tool was writing when the job was cancelled may be half of it. */
function keep_folders_obstacleToSave({ commands }, { cacheBreaker }) {
    if (cacheBreaker.why !== undefined)
        return cacheBreaker.why;
    const isCancelled = commands.some(({ outcome }) => outcome === 'cancelled');
    return isCancelled ? 'a cargo command was cancelled' : undefined;
}
async function saveNow(kept, { state: { inputs }, places }, runner) {
    const { key, restoredKey, cargoHome, locks } = kept;
    const folders = [];
    for (const folder of kept.folders) {
        const why = await whyNotNow(folder, { cargoHome, places }, runner);
        if (why === undefined)
            folders.push(folder);
        else
            runner.log.info(`Cached folders: without ${folder}: ${why}.`);
    }
    const list = restoredKey === undefined ? undefined : await runner.files.readText(places.keptList);
    return saveKept({
        plan: { folders, cargoHome, locks },
        ...{ key, folder: places.kept, capBytes: inputs.cacheMaxBytes },
        before: list?.split('\0'),
        secrets: knownSecrets(runner.job.allEnv(), inputs.allowedVariables),
    }, runner);
}
/** A clause. */
async function whyNotNow(folder, where, runner) {
    const why = await whyNotKept(folder, anchorsOf(where, runner), runner);
    if (why !== undefined)
        return why;
    // They would come back without the times of their sources.
    return (await warm_target_holdsUnits(folder, runner.files)) ? 'cargo has built into it' : undefined;
}
function announceSaved(saved, { inputs }, { log }) {
    if (saved.kind === 'not saved') {
        log.info(`Cached folders: nothing saved, ${saved.why}.`);
    }
    else if (saved.kind === 'too large') {
        const cap = (0,pretty_bytes/* default */.A)(inputs.cacheMaxBytes);
        log.warning(`The cached folders are not saved: they have ${(0,pretty_bytes/* default */.A)(saved.bytes)}, more than the input cache-max-size allows (${cap}).`);
    }
    else {
        announceTried(saved, log);
    }
}
function announceTried({ save, secret, packedBytes }, { info, warning }) {
    for (const { path, variables } of secret) {
        info(`Cached folders: without ${path}, which has the value of ${variables.join(', ')} in it. If that is no secret: cache-env-allow: ${variables.join(' ')}`);
    }
    const outcome = save.kind === 'saved' || save.kind === 'exists' ? 'saved' : 'not saved';
    const why = 'reason' in save ? `: ${save.reason}` : '';
    info(`Cached folders: ${outcome}${why} (${(0,pretty_bytes/* default */.A)(packedBytes)} packed).`);
    if (save.kind !== 'unavailable')
        return;
    warning(`Could not save to the cache (${save.reason}). The next run starts with less.`);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/session-facts.js

/** What the manifest says of the incremental data that travels (`moved`). */
function sessionFacts(targets, moved) {
    return targets.flatMap((target) => target.sessions
        .filter((session) => moved.includes(session))
        .map(({ session, package: name, hash, bytes }) => ({
        folder: (0,external_node_path_.join)(target.survey.folder, (0,external_node_path_.dirname)(session)),
        package: name,
        hash,
        sizeBytes: bytes,
        linkedTo: [...linkedTo((0,external_node_path_.dirname)(session), target)],
    })));
}
/** rustc's metadata in the session and the one beside the rlib are one file with two paths. */
function linkedTo(folder, { files }) {
    const isInside = ({ path }) => path.startsWith(`${folder}/`);
    const own = new Set(files.filter(isInside).map(({ identity }) => identity));
    return files
        .filter((entry) => own.has(entry.identity) && !isInside(entry))
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/save.js








/** Packs what was planned and saves it. Throws when it cannot be packed. */
async function saveSnapshot(plan, saving, ports) {
    const compression = await compressionHere(ports.commands);
    if (compression === undefined)
        throw new Error('there is no tar on PATH');
    const whole = await pack(plan, { saving, compression }, ports);
    const withIncremental = whole.bytes <= saving.capBytes;
    const kept = withIncremental ? plan : withoutIncremental(plan);
    const packed = withIncremental ? whole : await pack(kept, { saving, compression }, ports);
    if (packed.bytes > saving.capBytes)
        return { kind: 'too large', packedBytes: packed.bytes };
    const manifest = await save_describe(kept, { saving, compression, packed }, ports);
    await ports.files.writeText((0,external_node_path_.join)(saving.folder, MANIFEST_FILE), encodeManifest(manifest));
    const companions = await saving.companions();
    if (companions === undefined)
        return { kind: 'overtaken' };
    for (const [name, text] of Object.entries(companions)) {
        await ports.files.writeText((0,external_node_path_.join)(saving.folder, name), text);
    }
    const save = await ports.cache.save({ paths: [saving.folder], key: saving.key });
    return { kind: 'tried', save, packedBytes: packed.bytes, withIncremental };
}
function withoutIncremental(plan) {
    const targets = plan.targets.map((target) => ({
        ...target,
        files: [...filesOfUnits(target.survey, target.kept, new Set()), ...target.beside],
    }));
    return { ...plan, targets, moved: [], left: [...plan.moved, ...plan.left] };
}
async function pack(plan, { saving: { folder, cargoHome }, compression }, ports) {
    const startedMs = ports.clock.nowMs();
    await ports.files.remove(folder);
    await ports.files.makeFolder(folder);
    const targets = [];
    for (const [index, { survey, files }] of plan.targets.entries()) {
        const known = plan.places.folders.find((each) => each.folder === survey.folder);
        // Beside a `build.build-dir`, the target folder holds nothing but copies: cargo makes it, unless that lies in it.
        const isEmpty = files.every(({ path }) => path === CARGOS_TAG);
        if (isEmpty && (files.length === 0 || !known?.inner.length))
            continue;
        const what = { name: `target-${index}`, base: survey.folder, entries: files };
        const parts = await packParts({ ...what, folder, compression }, ports);
        const place = known === undefined ? {} : { roots: [...known.roots], top: known.top };
        targets.push({ folder: survey.folder, ...place, parts });
    }
    const what = { name: 'registry', base: cargoHome, entries: plan.registry };
    const parts = await packParts({ ...what, folder, compression }, ports);
    const registry = { parts };
    const all = [...parts, ...targets.flatMap(({ parts }) => parts)];
    return {
        ...{ targets, registry, packMs: ports.clock.nowMs() - startedMs },
        bytes: all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        unpackedBytes: bytesOf([...plan.registry, ...plan.targets.flatMap(({ files }) => files)]),
    };
}
async function save_describe(plan, { saving, compression, packed }, { commands }) {
    const { sources, inputs } = plan;
    const times = [
        ...plan.targets.flatMap(({ files }) => files.map(({ modifiedNs }) => modifiedNs)),
        ...sources.sources.map(({ modifiedNs }) => modifiedNs),
        ...inputs.inputs.map(({ modifiedNs }) => modifiedNs),
    ];
    return {
        generation: (saving.restored?.manifest.generation ?? 0) + 1,
        checkout: sources.root,
        cargoHome: saving.cargoHome,
        cc: await ccVersion(commands),
        ...(sources.commit === undefined ? {} : { commit: sources.commit }),
        refs: sources.refs,
        newestNs: times.reduce((newest, time) => (time > newest ? time : newest), 0n),
        targets: packed.targets,
        registry: packed.registry,
        compression,
        sources: withoutLate(plan, saving),
        inputs: [...inputs.inputs],
        facts: inputs.facts,
        salt: plan.salt,
        ...(plan.untracked === undefined ? {} : { untracked: plan.untracked }),
        named: [...inputs.named],
        units: [...inputs.units],
        ...{ crates: inputs.crates, lock: inputs.lock },
        packages: [...plan.packages],
        sessions: [...sessionFacts(plan.targets, plan.moved)],
        compileMs: { ...plan.compileMs },
        builtIn: { ...plan.builtIn },
        ...{ packMs: packed.packMs, unpackedBytes: packed.unpackedBytes },
    };
}
/**
 * A file that no unit names may have been read by a macro: when it was written after cargo began, its
 * content now may not be what was read.
 */
function withoutLate({ sources, inputs }, { built }) {
    const firstMs = Math.min(...built.map(({ startMs }) => startMs));
    const beganNs = BigInt(Math.floor(firstMs)) * 1000000n;
    const named = new Set(inputs.named);
    return sources.sources.map((source) => {
        const isLate = (sources.changedNs.get(source.path) ?? 0n) > beganNs;
        const isFolder = source.content?.startsWith('folder ') ?? false;
        if (!isLate || isFolder || named.has(source.path))
            return source;
        return { path: source.path, modifiedNs: source.modifiedNs };
    });
}

;// CONCATENATED MODULE: ./.build/release/job/save-snapshot.js


/** Packs and saves what was decided. Says in the log what came of it. */
async function saveDecided({ plan, save, use }, { state, places, companions }, runner) {
    const { snapshot, inputs } = state;
    if (use.saved !== undefined)
        runner.log.info(`Snapshot: ${use.saved}`);
    if (plan === undefined || save === undefined || snapshot === undefined) {
        return { kind: 'not saved' };
    }
    for (const clause of plan.places.placeless)
        runner.log.info(`Snapshot: without ${clause}.`);
    // Packing takes seconds: other runs are looked for before and after it.
    const isOvertaken = () => saysNewer(snapshot, places, runner);
    if (await isOvertaken())
        return OVERTAKEN;
    const saving = {
        ...save,
        companions: async () => ((await isOvertaken()) ? undefined : companions()),
        folder: places.snapshot,
        key: snapshot.key,
        capBytes: inputs.cacheMaxBytes,
    };
    const startedMs = runner.clock.nowMs();
    const saved = await saveSnapshot(plan, saving, runner);
    if (saved.kind === 'overtaken')
        return OVERTAKEN;
    if (saved.kind === 'too large') {
        const why = `it has ${(0,pretty_bytes/* default */.A)(saved.packedBytes)}, more than the input cache-max-size allows (${(0,pretty_bytes/* default */.A)(inputs.cacheMaxBytes)})`;
        runner.log.warning(`The snapshot is not saved: ${why}.`);
        return { kind: 'not saved', why };
    }
    save_snapshot_announceSaved(saved, runner.clock.nowMs() - startedMs, runner);
    if (saved.save.kind === 'saved' || saved.save.kind === 'exists')
        return { kind: 'saved' };
    return { kind: 'not saved', why: saved.save.reason };
}
const OVERTAKEN = {
    kind: 'not saved',
    why: 'another run of this job has saved one meanwhile',
};
function save_snapshot_announceSaved(saved, tookMs, { log }) {
    const without = saved.withIncremental
        ? ''
        : ', without incremental data to stay below cache-max-size';
    log.info(`Snapshot: ${outcome(saved.save)} (${(0,pretty_bytes/* default */.A)(saved.packedBytes)} packed${without}, ${(tookMs / 1000).toFixed(1)} s).`);
    if (saved.save.kind === 'unavailable') {
        log.warning(`Could not save to the cache (${saved.save.reason}). The next run starts with less.`);
    }
}
/** Whether there is a snapshot of this cell that was not there when this job began; the log names it. */
async function saysNewer({ key, restoreKeys, seenKey }, { snapshot }, { cache, log }) {
    const [, ofCell = key] = restoreKeys;
    const newest = await cache.find({ paths: [snapshot], key, restoreKeys: [ofCell] });
    if (newest === undefined || newest === seenKey)
        return false;
    log.info(`Another run has saved ${newest} meanwhile; this one keeps its times only.`);
    return true;
}
function outcome(save) {
    if (save.kind === 'saved')
        return 'saved';
    if (save.kind === 'exists')
        return 'this attempt has saved it already';
    return `not saved: ${save.reason}`;
}

;// CONCATENATED MODULE: ./.build/release/job/save-caches.js














/**
 * Saves the snapshot, sccache's folder and the history, where this run may; says why it does not where it may not.
 * Returns why a snapshot that was to be saved was not, a clause.
 */
async function saveCaches(request, runner) {
    const { allowed, reason } = request.state.write;
    if (!allowed) {
        runner.log.info(`Nothing is saved: ${reason}.`);
        return undefined;
    }
    const { history, state, places } = request;
    const notes = await readNotes(places, runner);
    const known = await readHistoryAgain(history, state, places, runner);
    if (!('kind' in known))
        return saveAll({ ...request, notes }, known, runner);
    warnWhenUnavailable(known, runner.log);
    return known.reason;
}
async function saveAll(request, known, runner) {
    const { snapshot, state, places, record } = request;
    let keeping;
    // Beside the snapshot and by itself, with what others have kept until that is packed.
    const companions = async () => {
        const latest = await readHistoryAgain(known, state, places, runner);
        const texts = await textsOf(request, 'kind' in latest ? known : latest, runner);
        keeping = saveHistory(texts, request, runner);
        return texts;
    };
    const failure = { what: 'save the snapshot', otherwise: 'The next run starts with less.' };
    const saving = () => saveDecided(snapshot, { state, places, companions }, runner);
    const [saved, archived, hasTools, foldersKept] = await Promise.all([
        attempt(failure, saving, runner.log),
        saveSccacheFolder(request, runner),
        keepTools(request.tools, runner),
        keepFolders({ state, places, record: record.record }, runner),
    ]);
    // Of a job without cargo commands, one run tells that.
    const hasNews = record.record.commands.length > 0 || request.notes.length === 0;
    if (hasNews)
        keeping ??= saveHistory(await textsOf(request, known, runner), request, runner);
    const [isSaved, isKept] = [saved?.kind === 'saved', await keeping];
    const [, snapshotPrefix] = state.snapshot?.restoreKeys ?? [];
    await removeSuperseded(
    // Two calls of the REST API are more than times alone are worth.
    snapshot.footprint ??
        (archived || hasTools || foldersKept ? await readFootprint(runner) : undefined), [
        ...(isSaved ? entry(state.snapshot?.key, snapshotPrefix) : []),
        ...(isKept ? entry(state.historyKey, state.historyPrefix) : []),
        ...(archived ? entry(state.archiveKey, state.archivePrefix) : []),
        ...(hasTools ? entry(state.tools?.key, state.tools?.prefix) : []),
        ...(foldersKept ? entry(state.kept?.key, state.kept?.restoreKeys[1]) : []),
    ], runner);
    if (saved === undefined)
        return 'it could not be packed, as the log says';
    return saved.kind === 'saved' ? undefined : saved.why;
}
/** What travels as the history, by file name. */
async function textsOf({ snapshot, state, places, record: { record }, beside, notes }, runs, runner) {
    const saves = snapshot.plan !== undefined;
    const beyond = saves ? undefined : beyondSnapshot(record);
    const note = noteOf(state, record.job, snapshot);
    const known = mergeNotes(notes, await readNotes(places, runner));
    return {
        ...beside,
        ...(note === undefined ? {} : { [NOTES_FILE]: encodeNotes(withNote(known, note)) }),
        [HISTORY_FILE]: encodeHistory(appendRun(runs, { ...toPastRun(record), beyond })),
    };
}
function entry(key, prefix) {
    return key === undefined || prefix === undefined ? [] : [{ key, prefix }];
}
async function saveSccacheFolder({ state, places, record: { record } }, { cache, files, job, log }) {
    if (state.archiveKey === undefined)
        return false;
    const saved = await saveArchive({
        folder: cacheFolderOf(job.context.temp),
        listPath: places.archiveList,
        key: state.archiveKey,
        startedAtMs: state.startedAtMs,
        capBytes: state.inputs.cacheMaxBytes,
        allSucceeded: record.commands.every(({ outcome }) => outcome === 'succeeded'),
    }, { cache, files });
    log.info(`sccache's archive: ${describeSave(saved)}`);
    if (saved.kind !== 'tried')
        return false;
    warnWhenUnavailable(saved.save, log);
    return saved.save.kind === 'saved';
}
async function saveHistory(texts, { state, places }, { cache, files, log }) {
    for (const [name, text] of Object.entries(texts)) {
        await files.writeText((0,external_node_path_.join)(places.history, name), text);
    }
    const saved = await cache.save({ paths: [places.history], key: state.historyKey ?? '' });
    if (saved.kind === 'saved')
        log.info('Kept the times of this run for the next ones to compare with.');
    warnWhenUnavailable(saved, log);
    return saved.kind === 'saved';
}
function warnWhenUnavailable(saved, { warning }) {
    if (saved.kind !== 'unavailable')
        return;
    warning(`Could not save to the cache (${saved.reason}). The next run starts with less.`);
}

;// CONCATENATED MODULE: ./.build/release/history/identity.js

/** A hash of 24 hex digits. The same for every run of a job on the same class of runner. */
function cellHash({ repository, workflow, job, cell, runner }) {
    // JSON keeps the fields apart: `a` + `bc` and `ab` + `c` are different jobs.
    const identity = JSON.stringify([repository, workflow, job, cell, runner]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 24);
}
/** Where the job's history is kept in the cache service: no commas, below 100 characters. */
function historyKeys(job) {
    const restorePrefix = `fast-cargo-history-${cellHash(job)}-`;
    return { restorePrefix, key: `${restorePrefix}${job.runId}-${job.runAttempt}` };
}

;// CONCATENATED MODULE: ./.build/release/job/share-report.js





/** Uploads the job's record and report for the other jobs of the run. */
async function shareReport({ state, places, record: { record }, reported }, runner) {
    const { history, cell } = reported;
    const { files, artifacts, log } = runner;
    const obstacle = state.inputs.comment ? obstacleToSharing(runner) : 'the input comment says false';
    if (obstacle !== undefined)
        return { history, unshared: obstacle };
    const own = (0,external_node_path_.join)(places.reports, 'own');
    const paths = { record: (0,external_node_path_.join)(own, 'record.json'), report: (0,external_node_path_.join)(own, REPORT_FILE) };
    await files.writeText(paths.record, JSON.stringify(withoutArguments(record)));
    await files.writeText(paths.report, JSON.stringify(cell));
    const name = `fast-cargo-${cellHash(record.job)}-${record.job.runAttempt}`;
    const failure = { what: "upload this job's record", otherwise: 'Reports go without this job.' };
    const upload = () => artifacts.upload(name, own, [paths.record, paths.report]);
    const uploaded = await attempt(failure, () => uploadBy(upload), log);
    if (uploaded === undefined)
        return { history, unshared: 'its record could not be uploaded' };
    const { unshared } = uploaded;
    if (unshared !== undefined) {
        log.info(`This job's record is not shared with the other jobs of the run: ${unshared}.`);
        return { history, unshared };
    }
    if (!state.write.allowed)
        return { history };
    return { history: await withSiblings(history, cell, places, runner) };
}
/** With a clause where it was not uploaded: a runner without that service is as it should be, and no warning. */
async function uploadBy(upload) {
    try {
        await upload();
        return {};
    }
    catch (error) {
        if (error instanceof errors/* NoServiceError */.tk)
            return { unshared: (0,errors/* describeError */.Uc)(error) };
        throw error;
    }
}
/** Anybody may download an artifact, and nobody masks what is in it: labels are enough there. */
function withoutArguments(record) {
    return { ...record, commands: record.commands.map((command) => ({ ...command, args: [] })) };
}
/** The artifact service stands where the cache service does; GitHub Enterprise Server has another one. */
function obstacleToSharing({ job, cacheBreaker }) {
    const server = job.context.serverUrl ?? '';
    if (!/^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server)) {
        return `it is made of records that travel as artifacts, which needs github.com or ghe.com, and this is ${server || 'neither'}`;
    }
    if (job.env('ACTIONS_RESULTS_URL') === undefined)
        return 'this runner has no artifact service';
    return cacheBreaker.serviceFailed ? `GitHub's services failed in this job` : undefined;
}
/** Keeps what the other jobs on the same class of runner told of their noise, for sharper verdicts. */
async function withSiblings(history, own, { reports }, runner) {
    const failure = { what: 'read the records of other jobs', otherwise: 'Verdicts go without them.' };
    const read = () => readReports(noReports(), reports, runner);
    const others = (await attempt(failure, read, runner.log)) ?? [];
    const { repository } = runner.job.context;
    const noise = others
        .filter(({ runner: kind, cell, job }) => {
        return kind === own.runner && (cell !== own.cell || job !== own.job);
    })
        .flatMap((report) => report.noise === undefined ? [] : [[cellHash({ ...report, repository }), report.noise]]);
    return { ...history, siblings: { ...history.siblings, ...Object.fromEntries(noise) } };
}

;// CONCATENATED MODULE: ./.build/release/job/state.js

const STATE_SCHEMA = 1;
const State = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(STATE_SCHEMA),
    /** `started`: main placed things but did not finish; `joined`: an earlier step of the job does it all. */
    phase: valibot_dist/* picklist */.KIO(['started', 'ready', 'joined']),
    startedAtMs: valibot_dist/* number */.aig(),
    /** The folder of the wrappers. */
    home: valibot_dist/* string */.YjP(),
    /** The inputs that post needs, as main read them. */
    inputs: valibot_dist/* object */.Ikc({
        strict: valibot_dist/* boolean */.zMY(),
        summary: valibot_dist/* boolean */.zMY(),
        cacheMaxBytes: valibot_dist/* number */.aig(),
        workingDirectory: valibot_dist/* string */.YjP(),
        audit: valibot_dist/* picklist */.KIO(['auto', 'on', 'off', 'deny']),
        auditVerify: valibot_dist/* boolean */.zMY(),
        comment: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY(), false),
        allowedVariables: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), []),
        failAbove: valibot_dist/* optional */.lqM(valibot_dist/* number */.aig()),
    }),
    /** The server that main started; absent when there is none to stop. */
    sccache: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ binary: valibot_dist/* string */.YjP(), version: valibot_dist/* string */.YjP(), socket: valibot_dist/* string */.YjP(), confPath: valibot_dist/* string */.YjP() })),
    /** Where sccache's folder is to be saved; absent when it is not ours to save. */
    archiveKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Finds the archives of this cell. */
    archivePrefix: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    historyKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Finds the newest history of any run of this cell. */
    historyPrefix: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Of the snapshot; absent when the job has none to restore or save. */
    snapshot: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        key: valibot_dist/* string */.YjP(),
        restoreKeys: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
        /** What they are made of, by name. */
        parts: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP())),
        restoredKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** The newest entry that there was when the job began, usable or not. */
        seenKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** What is in the place of a snapshot, so that none is saved either; a clause. */
        occupied: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** When the restore ended, in nanoseconds since the epoch; absent when nothing was restored. */
        restoredNs: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** The newest time in what was restored, in nanoseconds since the epoch. */
        newestNs: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** The native program that can unpack what was held back. */
        program: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        cwd: valibot_dist/* string */.YjP(),
        cargoHome: valibot_dist/* string */.YjP(),
        /** What keyed digests are made with. */
        salt: valibot_dist/* string */.YjP(),
        /** What cargo's `[env]` says, by variable. */
        settings: valibot_dist/* array */.YOg(valibot_dist/* tuple */.PVZ([valibot_dist/* string */.YjP(), valibot_dist/* string */.YjP()])),
    })),
    /** Of what `cargo install` makes; absent where that is not kept. */
    tools: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ root: valibot_dist/* string */.YjP(), salt: valibot_dist/* string */.YjP(), key: valibot_dist/* string */.YjP(), prefix: valibot_dist/* string */.YjP() })),
    /** What is kept beside or instead of a snapshot. */
    kept: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        key: valibot_dist/* string */.YjP(),
        restoreKeys: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
        restoredKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        folders: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
        /** Lock files whose packages are kept. */
        locks: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
        cargoHome: valibot_dist/* string */.YjP(),
    })),
    /** Whether this run may save to the cache, and why. */
    write: valibot_dist/* object */.Ikc({
        allowed: valibot_dist/* boolean */.zMY(),
        reason: valibot_dist/* string */.YjP(),
        isOfPull: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
    }),
    /** Git where the job builds, before any later step; absent where there is none. */
    checkout: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        root: valibot_dist/* string */.YjP(),
        commit: valibot_dist/* string */.YjP(),
        /** The program that told. */
        git: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
        /** It keeps its refs in a form that the cargo shim does not read. */
        isReftable: valibot_dist/* boolean */.zMY(),
    })),
    /** Main's warnings: the summary shows them. */
    warnings: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    /** The cache service failed in main: post does not ask it again. */
    cacheServiceFailed: valibot_dist/* boolean */.zMY(),
    /** Why nothing can be saved, as main found out: a clause. */
    cacheTrouble: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
function encodeState(state) {
    return JSON.stringify({ schema: STATE_SCHEMA, ...state });
}
/** `undefined` when main saved nothing, or something that this version does not know. */
function decodeState(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(State, JSON.parse(text === '' ? 'null' : text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // cut off in writing
    }
}

;// CONCATENATED MODULE: ./.build/release/job/take-back-saved.js

/** Summary and record were written before the transfer, and say that the snapshot is saved: now they say that it was not. */
async function takeBackSaved({ state, places, record, why }, { files, job }) {
    const { snapshot } = record.cache;
    if (snapshot !== undefined) {
        const told = { ...snapshot, saved: `Nothing saved: ${why}.` };
        const corrected = { ...record, cache: { ...record.cache, snapshot: told } };
        await files.writeText(places.recordFile, JSON.stringify(corrected));
    }
    if (state.inputs.summary)
        await job.writeSummary(renderNotSaved(why));
}

;// CONCATENATED MODULE: ./.build/release/job/warnings.js
/** The runner, with every warning also kept for the summary. */
function rememberingWarnings(runner) {
    const warnings = [];
    const warning = (line) => {
        warnings.push(line);
        runner.log.warning(line);
    };
    return { runner: { ...runner, log: { ...runner.log, warning } }, warnings };
}
/** While `strict` is on, whatever would be a warning fails the step. */
function withStrictness(strict, runner) {
    if (!strict)
        return runner;
    const { job, log } = runner;
    return { ...runner, log: { ...log, warning: (line) => job.fail(`${line} (strict is on)`) } };
}

;// CONCATENATED MODULE: ./.build/release/job/checkout.js

const checkout_GIT_LIMIT_MS = 10_000;
/** The checkout that a folder lies in; `undefined` where there is no `.git` on the way up. */
async function checkout_checkoutAround(folder, git, ports) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        if ((await ports.files.facts((0,external_node_path_.join)(root, '.git'))) !== undefined) {
            return { root, commit: await headOf(root, git, ports) };
        }
        if (root === (0,external_node_path_.dirname)(root))
            return undefined;
    }
}
/** '' where git cannot tell. */
async function headOf(root, git, ports) {
    const said = await askGit(root, ['rev-parse', '--verify', 'HEAD'], git, ports);
    return said?.trim() ?? '';
}
/** Which of the paths, relative to the root, are in a commit, and the commits of submodules among them. */
async function checkout_pathsIn({ root, commit }, paths, git, ports) {
    const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths];
    const listed = await askGit(root, args, git, ports);
    const entries = [...(listed ?? '').matchAll(/\d+ (\w+) (\w+)\t([^\0]*)\0/g)];
    const of = (kind) => entries.flatMap(([, type, id = '', path = '']) => (type === kind ? [[path, id]] : []));
    return { files: new Set(of('blob').map(([path]) => path)), modules: new Map(of('commit')) };
}
/**
 * Asks the git that main found, with no variable of the job: GIT_DIR in the environment, or another
 * `git` on PATH, may be what a step has put there. `undefined` when it fails.
 */
async function askGit(root, args, git, { commands }) {
    if (git === undefined)
        return undefined;
    const safe = ['-c', 'safe.directory=*', '-C', root, ...args];
    const { exitCode, stdout } = await commands.run(git, safe, {
        bare: true,
        env: { GIT_NO_REPLACE_OBJECTS: '1' },
        timeoutMs: checkout_GIT_LIMIT_MS,
    });
    return exitCode === 0 ? stdout : undefined;
}

;// CONCATENATED MODULE: ./.build/release/job/commands-elsewhere.js




/**
 * Commands whose manifest is not in the run's commit nor in a submodule of it: of another checkout, most
 * likely. Somebody who starts a run by hand may have asked for a build of whatever code.
 */
async function commandsElsewhere({ checkout, built }, { job, ...ports }) {
    const manifests = await Promise.all(built.map((command) => manifestOf(command, ports)));
    const known = await inCommit(checkout, manifests.flatMap((path) => path ?? []), ports);
    const commands = built.filter((_, place) => {
        const manifest = manifests[place];
        return manifest !== undefined && !known.has(manifest);
    });
    const [first] = commands;
    if (first === undefined)
        return { commands };
    const what = `cargo built ${folderOf(first)}, which is not in the run's commit`;
    if (job.context.event === 'workflow_dispatch')
        return { commands, reason: what };
    const ours = built.filter((command) => !commands.includes(command));
    const shares = await shareFolders(commands, ours, ports);
    return shares
        ? { commands, reason: `${what}, in a target folder of this checkout` }
        : { commands };
}
function folderOf({ args, cwd }) {
    const own = cargoArguments(args);
    const base = (0,external_node_path_.resolve)(cwd, ...optionValues(own, '-C'));
    const manifest = optionValues(own, '--manifest-path').at(-1);
    if (manifest !== undefined)
        return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(base, manifest));
    return (0,external_node_path_.resolve)(base, ...optionValues(own, '--path').slice(-1)); // of `cargo install`
}
/** The manifest that cargo finds from there, with no symlink in its path. */
async function manifestOf(command, { files }) {
    for (let folder = folderOf(command);; folder = (0,external_node_path_.dirname)(folder)) {
        const real = await files.realPath((0,external_node_path_.join)(folder, 'Cargo.toml'));
        if (real !== undefined)
            return real;
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
/** Those of the absolute paths that a commit has, submodules at the commit that it names included. */
async function inCommit(checkout, paths, ports) {
    const { root, git } = checkout;
    const below = [...new Set(paths)].filter((path) => path.startsWith(root + external_node_path_.sep));
    if (below.length === 0)
        return new Set();
    const inRoot = (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    const asked = new Set(below.flatMap((path) => withParents(inRoot(path))));
    const { files, modules } = await checkout_pathsIn(checkout, [...asked], git, ports);
    const found = below.filter((path) => files.has(inRoot(path)));
    for (const [path, commit] of modules) {
        const inner = { root: (0,external_node_path_.join)(root, path), commit, git };
        if ((await headOf(inner.root, git, ports)) !== commit)
            continue;
        found.push(...(await inCommit(inner, below, ports)));
    }
    return new Set(found);
}
/** `a/b/c`, `a/b` and `a`. */
function withParents(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
async function shareFolders(theirs, ours, ports) {
    const foldersOf = async (built) => (await findWorkspaces(built, ports)).flatMap(({ targetFolders }) => targetFolders);
    const [foreign, own] = await Promise.all([foldersOf(theirs), foldersOf(ours)]);
    const holds = (outer, inner) => `${inner}${external_node_path_.sep}`.startsWith(outer + external_node_path_.sep);
    return foreign.some((one) => own.some((other) => holds(one, other) || holds(other, one)));
}

;// CONCATENATED MODULE: ./.build/release/job/write-gate.js




/**
 * Who may save, for everything that is saved. Main asks before any later step has run, and post again:
 * what a foreign build leaves behind, and what it makes of git, must not pass for the default branch's.
 */
async function openGate({ cacheWrite, cwd }, runner) {
    const { context } = runner.job;
    const git = await runner.commands.which('git');
    const folder = (await runner.files.realPath(cwd)) ?? cwd;
    const found = await checkoutAround(folder, git, runner);
    const write = { ...onlyAt(found, context.sha, mayWrite(cacheWrite, context)) };
    if (found === undefined)
        return { write };
    const head = await runner.files.readText(join(found.root, '.git', 'HEAD')).catch(() => undefined);
    const isReftable = head?.startsWith('ref: refs/heads/.invalid') ?? false;
    return { write, checkout: { ...found, ...(git === undefined ? {} : { git }), isReftable } };
}
/** The decision where the checkout is the run's commit or none of git's, else a refusal. */
function onlyAt(checkout, sha, write) {
    const reason = checkout === undefined ? undefined : whyNotAt(checkout.commit, sha);
    return !write.allowed || reason === undefined ? write : { allowed: false, reason };
}
function whyNotAt(commit, sha) {
    if (commit === sha && sha !== '')
        return undefined;
    if (commit === '')
        return 'git does not tell which commit is checked out';
    return `the checkout is at ${write_gate_short(commit)}, and the run is for ${write_gate_short(sha)}`;
}
/** In post: whether what main allowed still holds. */
async function confirmWrite({ write, checkout, inputs }, built, runner) {
    if (!write.allowed)
        return { write, elsewhere: [] };
    if (checkout === undefined) {
        const folder = (0,external_node_path_.join)(runner.job.context.workspace, inputs.workingDirectory);
        const since = await checkout_checkoutAround(folder, undefined, runner);
        if (since === undefined)
            return { write, elsewhere: [] };
        return refused('the checkout came after the step that sets fast-cargo up');
    }
    const { root, commit, git, isReftable } = checkout;
    const now = await headOf(root, git, runner);
    if (now !== commit)
        return refused(whyNotAt(now, commit) ?? '');
    const moved = built.find(({ checkout: at, head }) => at === root && head !== commit && !(isReftable && head === ''));
    if (moved !== undefined) {
        return refused(`cargo ran at ${write_gate_short(moved.head ?? '') || 'another commit'} meanwhile`);
    }
    const elsewhere = await commandsElsewhere({ checkout, built }, runner);
    if (elsewhere.reason !== undefined)
        return refused(elsewhere.reason);
    return { write, elsewhere: elsewhere.commands };
}
function refused(reason) {
    return { write: { allowed: false, reason }, elsewhere: [] };
}
function write_gate_short(commit) {
    return commit.slice(0, 9);
}

;// CONCATENATED MODULE: ./.build/release/job/finish.js



















/** Post: reports what the job did, saves what later runs need, and takes away what main placed. */
async function finish(runner) {
    const state = decodeState(runner.job.loadState());
    const ports = withStrictness(state?.inputs.strict ?? false, runner);
    try {
        await finishFrom(state, ports);
    }
    catch (error) {
        ports.log.warning(notFinished((0,errors/* describeError */.Uc)(error)));
        ports.log.debug(error instanceof Error ? (error.stack ?? '') : '');
    }
}
function notFinished(why) {
    return `fast-cargo could not finish (${why}). The build is not affected.`;
}
/** What main placed goes in any case. `why` is a clause. */
async function abandonFinish(why, runner) {
    const state = decodeState(runner.job.loadState());
    const ports = withStrictness(state?.inputs.strict ?? false, runner);
    ports.log.warning(notFinished(why));
    if (state?.phase !== 'joined')
        await cleanUp(placesFrom(state, runner), ports);
}
async function finishFrom(told, strictRunner) {
    const { runner, warnings } = rememberingWarnings(strictRunner);
    if (told?.phase === 'joined') {
        return runner.log.info('The first fast-cargo step of this job reports and saves.');
    }
    const places = placesFrom(told, runner);
    await cleanUp(places, runner);
    if (told?.phase !== 'ready') {
        await runner.files.remove(places.standIns);
        return runner.log.info('Setup did not finish, so there is nothing to report or to save.');
    }
    runner.cacheBreaker.serviceFailed = told.cacheServiceFailed;
    runner.cacheBreaker.why = told.cacheTrouble;
    const late = await lookForLateInputs(told, places, runner);
    const built = await readShimCommands(places.records, runner.files);
    const { write, elsewhere } = await confirmWrite(told, built, runner);
    const state = { ...told, write: { ...write } };
    const completed = await completeRecord(state, places, runner);
    const mine = built.filter((command) => !elsewhere.includes(command));
    const request = { state, places, record: completed.record, built: mine };
    const snapshot = await decideSnapshot(request, runner);
    if (snapshot.sawInputs !== true)
        warnOfLateInputs(late, runner.log);
    const tools = await judgeTools({ state, places, commands: mine }, runner);
    const record = await withCaches(completed, { snapshot, tools }, places, runner);
    const audit = await auditJob({ state, places, record: record.record }, runner);
    const reported = await report({ state, places, record, audit: audit.report, warnings: [...state.warnings, ...warnings] }, runner);
    failOnSlowdown(reported.comparison, state.inputs.failAbove, runner);
    const shared = await runner.log.group('Records of this run', () => shareReport({ state, places, record, reported }, runner));
    const { history } = shared;
    const beside = { ...audit.keep, ...tools.beside };
    const saving = { state, places, record, history, snapshot, tools, beside };
    const why = await saveCaches(saving, runner);
    if (snapshot.plan !== undefined && why !== undefined) {
        await takeBackSaved({ state, places, record: record.record, why }, runner);
    }
    await tellPull(shared, { state, places, job: record.record.job }, runner);
    runner.log.info(`fast-cargo: ${reported.headline}`);
    await runner.files.remove(places.standIns); // not before: the cargo of audits needs them too
    runner.artifacts.close();
}
/** Comments where the others of the run can be read; where a comment was to be and is not, the log says why. */
async function tellPull({ unshared }, { state, places, job }, runner) {
    if (runner.job.context.pullRequest === undefined || !state.inputs.comment)
        return;
    if (unshared !== undefined) {
        return runner.log.info(`No comment on the pull request: ${unshared}. The job summary has it all.`);
    }
    await runner.log.group('Comment on the pull request', () => commentOnPull({ places, job }, runner));
}
function placesFrom(state, { job }) {
    const derived = placesOf(job.context);
    return state === undefined ? derived : { ...derived, home: state.home };
}
/** The record says what is to be saved: the summary is written before the transfer. */
async function withCaches({ record, notes }, { snapshot: { use }, tools: { sentences }, }, { recordFile }, { files }) {
    const { snapshot, ...others } = record.cache;
    const cache = {
        ...others,
        ...(snapshot === undefined ? {} : { snapshot: { ...snapshot, ...use } }),
        ...(sentences.length === 0 ? {} : { installed: [...sentences] }),
    };
    const told = { ...record, cache };
    await files.writeText(recordFile, JSON.stringify(told));
    return { record: told, notes };
}
/** First of all: no cargo of a later post step shall meet a config whose server is gone. */
async function cleanUp(places, { files, log }) {
    const otherwise = `It stays in ${places.configParent}.`;
    const failure = { what: 'remove the cargo config', otherwise };
    await attempt(failure, () => removeAll(places, files), log);
    await files.remove(places.markFile);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./.build/release/runner/download-failure.js

/** How the time limits of a download name themselves. */
const TOO_SLOW = 'FAST_CARGO_TOO_SLOW';
const UNREACHABLE = {
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'the host name cannot be looked up',
    ECONNREFUSED: 'connection refused',
    ENETUNREACH: 'network unreachable',
    EHOSTUNREACH: 'host unreachable',
};
const LOST = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
/** Judges what `httpDownload` threw. */
function judgeFailure(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if ((0,errors/* isFullDisk */.R0)(message))
        return { what: errors/* FULL_DISK */.ym, again: false, unreachable: false };
    if (thrown instanceof errors/* DownloadError */.nV) {
        const { status } = thrown;
        const again = status === undefined || status >= 500 || status === 429;
        return { what: message, again, unreachable: false };
    }
    const code = codeOf(thrown);
    if (code === TOO_SLOW)
        return { what: message, again: false, unreachable: true };
    const words = UNREACHABLE[code];
    if (words !== undefined)
        return { what: words, again: false, unreachable: true };
    if (LOST.includes(code))
        return { what: 'connection lost', again: true, unreachable: false };
    return { what: message, again: false, unreachable: false };
}
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

;// CONCATENATED MODULE: ./.build/release/runner/http-download.js





const MAX_REDIRECTIONS = 5;
/**
 * One GET into a file, byte for byte as it was sent. Not `fetch`: that one decodes what a server
 * declares as encoded, and knows no proxy. Throws what `judgeFailure` understands.
 */
async function httpDownload(download) {
    const dispatcher = dispatcherFor(process.env);
    const watch = startWatch(download);
    try {
        await receive(download, dispatcher, watch);
    }
    catch (cause) {
        throw watch.signal.aborted ? watch.signal.reason : cause;
    }
    finally {
        watch.stop();
        await dispatcher.destroy();
    }
}
/** `HTTPS_PROXY` and its like, as the runner sets them behind a proxy. */
function dispatcherFor(env) {
    const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
    return names.some((name) => env[name]) ? new undici.EnvHttpProxyAgent() : new undici.Agent();
}
function startWatch({ answerMs, totalMs }) {
    const aborter = new AbortController();
    const endAfter = (ms, what) => setTimeout(() => aborter.abort(tooSlow(`${what} within ${(ms / 1000).toFixed(1)} s`)), ms);
    const whole = endAfter(totalMs, 'not complete');
    let silence = endAfter(answerMs, 'no answer');
    return {
        signal: aborter.signal,
        heard: (silenceMs) => {
            clearTimeout(silence);
            silence = endAfter(silenceMs, 'nothing more came');
        },
        stop: () => {
            clearTimeout(whole);
            clearTimeout(silence);
        },
    };
}
async function receive({ url, to, silenceMs, mostBytes = Infinity }, dispatcher, { signal, heard }) {
    const { statusCode, headers, body } = await (0,undici.request)(url, {
        dispatcher,
        signal,
        maxRedirections: MAX_REDIRECTIONS,
        headers: { 'user-agent': 'fast-cargo', accept: '*/*', ...credentials(url) },
    });
    if (statusCode !== 200) {
        body.on('error', () => undefined).destroy();
        throw new errors/* DownloadError */.nV(`HTTP ${statusCode}`, { status: statusCode });
    }
    let received = 0;
    const counted = async function* (chunks) {
        for await (const chunk of chunks) {
            heard(silenceMs);
            received += chunk.length;
            if (received > mostBytes)
                throw new errors/* RefusedError */.fk(`it has more than ${mostBytes} bytes`);
            yield chunk;
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(body, counted, (0,external_node_fs_.createWriteStream)(to), { signal });
    }
    catch (cause) {
        if (cause instanceof errors/* RefusedError */.fk)
            throw cause;
        const whole = headers['content-length'] ?? 'unknown';
        throw new errors/* DownloadError */.nV(`cut off after ${received} of ${whole} bytes: ${(0,errors/* describeError */.Uc)(cause)}`);
    }
}
function tooSlow(message) {
    return Object.assign(new Error(message), { code: TOO_SLOW });
}
function credentials({ username, password }) {
    if (username === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./.build/release/runner/comments-query.js


/**
 * The comments of a pull request by GraphQL: the REST API tells who wrote one, and not whether that was
 * the token which asks.
 */
const COMMENTS = `
query comments($owner: String!, $name: String!, $pull: Int!, $first: Int, $after: String, $last: Int) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $pull) {
      headRefOid
      comments(first: $first, after: $after, last: $last) {
        pageInfo { hasNextPage endCursor }
        nodes { url body viewerDidAuthor }
      }
    }
  }
}`;
const Answer = valibot_dist/* object */.Ikc({
    repository: valibot_dist/* object */.Ikc({
        pullRequest: valibot_dist/* object */.Ikc({
            headRefOid: valibot_dist/* string */.YjP(),
            comments: valibot_dist/* object */.Ikc({
                pageInfo: valibot_dist/* object */.Ikc({ hasNextPage: valibot_dist/* boolean */.zMY(), endCursor: valibot_dist/* nullable */.mee(valibot_dist/* string */.YjP()) }),
                nodes: valibot_dist/* array */.YOg(valibot_dist/* nullable */.mee(valibot_dist/* object */.Ikc({ url: valibot_dist/* string */.YjP(), body: valibot_dist/* string */.YjP(), viewerDidAuthor: valibot_dist/* boolean */.zMY() }))),
            }),
        }),
    }),
});
/** Throws `ApiError` for what is no such answer. */
function readComments(answer) {
    const parsed = valibot_dist/* safeParse */.xLC(Answer, answer);
    if (!parsed.success)
        throw new errors/* ApiError */.hD('the answer holds no comments', 0);
    const { headRefOid, comments } = parsed.output.repository.pullRequest;
    const { hasNextPage, endCursor } = comments.pageInfo;
    return {
        headSha: headRefOid,
        next: hasNextPage ? (endCursor ?? undefined) : undefined,
        comments: comments.nodes.flatMap((node) => {
            // The number that REST takes; GraphQL's own is too short for it.
            const [, id] = /#issuecomment-(\d{1,15})$/.exec(node?.url ?? '') ?? [];
            if (node === null || id === undefined)
                return [];
            return { id: Number(id), body: node.body, isByUs: node.viewerDidAuthor };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/release/runner/pull-requests.js


/** An API that does not answer must not hold the job. */
const pull_requests_LIMIT_MS = 10_000;
const PAGE = 100;
/** The REST API with the token of the input `token`, on the repository that the job runs for. */
function pullRequests({ context, input, env }, limitMs = pull_requests_LIMIT_MS) {
    const asked = withLimit(limitMs);
    const [owner = '', repo = ''] = context.repository.split('/');
    const here = { owner, repo };
    const baseUrl = env('GITHUB_API_URL') || 'https://api.github.com';
    const client = () => restClient(input('token'), baseUrl);
    return {
        comments: (pull, page) => asked(async (request) => {
            const { graphql } = await apiClient(input('token'), baseUrl);
            const range = page === 'newest' ? { last: PAGE } : { first: PAGE, after: page.after };
            const answer = await graphql(COMMENTS, { owner, name: repo, pull, ...range, request });
            return readComments(answer);
        }),
        create: (issue_number, body) => asked(async (request) => {
            const { data } = await (await client()).issues.createComment({
                ...{ ...here, issue_number, body, request },
            });
            return { id: data.id, body, isByUs: true };
        }),
        update: (comment_id, body) => asked(async (request) => {
            await (await client()).issues.updateComment({ ...here, comment_id, body, request });
        }),
        remove: (comment_id) => asked(async (request) => {
            await (await client()).issues.deleteComment({ ...here, comment_id, request });
        }),
        withHead: ({ headRepository, headBranch, headSha }) => asked(async (request) => {
            const head = `${headRepository.split('/')[0]}:${headBranch}`;
            const query = { ...here, state: 'open', head, per_page: PAGE, request };
            const { data } = await (await client()).pulls.list(query);
            return data.find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository)?.number;
        }),
        run: (run_id) => asked(async (request) => {
            const { data } = await (await client()).actions.getWorkflowRun({ ...here, run_id, request });
            return { workflow: data.name ?? '', headSha: data.head_sha };
        }).catch(missing),
        jobsOf: (runId) => asked(async (request) => {
            const query = { ...here, run_id: Number(runId), per_page: PAGE, request };
            return readJobs(await client(), query);
        }),
    };
}
/** A matrix has at most 256 jobs, and a workflow may have more than one. */
const MOST_PAGES_OF_JOBS = 4;
async function readJobs({ actions }, query) {
    const names = [];
    let done = 0;
    for (let calls = 1;; calls++) {
        const { data } = await actions.listJobsForWorkflowRun({ ...query, page: calls });
        names.push(...data.jobs.map(({ name }) => name));
        done += data.jobs.filter(({ status }) => status === 'completed').length;
        const total = data.total_count;
        if (names.length >= total || data.jobs.length < PAGE || calls === MOST_PAGES_OF_JOBS) {
            return { total, unfinished: total - done, names, calls };
        }
    }
}
function missing(error) {
    if (!(error instanceof errors/* ApiError */.hD) || error.status !== 404)
        throw error;
}
/** Loaded when it is used: main never does. */
async function apiClient(token, baseUrl) {
    const library = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    return library.getOctokit(token || 'none', { baseUrl });
}
async function restClient(token, baseUrl) {
    return (await apiClient(token, baseUrl)).rest;
}
function withLimit(limitMs = pull_requests_LIMIT_MS) {
    return async (call) => {
        try {
            return await call({ signal: AbortSignal.timeout(limitMs) });
        }
        catch (cause) {
            throw new errors/* ApiError */.hD((0,errors/* describeError */.Uc)(cause), statusOf(cause), { cause });
        }
    };
}
/** GraphQL says what it refuses in an answer that is sound by itself. */
function statusOf(thrown) {
    if (!(thrown instanceof Error))
        return 0;
    if ('status' in thrown)
        return Number(thrown.status);
    const refusal = /not accessible by|must have .* permission|Could not resolve to a/.exec(thrown.message);
    return refusal === null ? 0 : 403;
}

;// CONCATENATED MODULE: ./.build/release/runner/foreign-artifact.js



/**
 * Fetches the artifact of another run as it is stored. Not through `@actions/artifact`, which writes
 * whatever comes: the size that the service tells was told to it by the run itself.
 */
async function fetchForeign({ id, limits }, to, { job, limitMs }) {
    const [owner = '', repo = ''] = job.context.repository.split('/');
    const baseUrl = job.env('GITHUB_API_URL') || 'https://api.github.com';
    const { headers } = await withLimit(limitMs)(async ({ signal }) => {
        const { actions } = await restClient(job.input('token'), baseUrl);
        const request = { signal, redirect: 'manual' };
        const artifact = { artifact_id: id, archive_format: 'zip' };
        return await actions.downloadArtifact({ owner, repo, ...artifact, request });
    });
    if (headers.location === undefined)
        throw new errors/* ApiError */.hD(`artifact ${id} has no address`, 0);
    await httpDownload({
        url: new URL(headers.location),
        to,
        ...{ answerMs: limitMs, silenceMs: limitMs, totalMs: limitMs },
        mostBytes: limits.artifactBytes,
    });
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./.build/release/runner/artifact-call.js



const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Answers have a few hundred bytes. */
const artifact_call_MOST_BYTES = 100_000;
/** GitHub's gateways say so in an outage, as pages that are no JSON. */
const OUTAGE = [429, 502, 503, 504];
const artifact_call_Answer = valibot_dist/* object */.Ikc({
    ok: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
    msg: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    signed_upload_url: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    // How Go's servers write it.
    signedUploadUrl: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});
/** One call of the artifact service v4. Throws `NoServiceError` where what answers is no such service. */
async function artifactCall({ method, message }, connection) {
    const { status, text } = await ask(method, message, connection);
    const answer = valibot_dist/* safeParse */.xLC(artifact_call_Answer, objectIn(text));
    if (!answer.success)
        throw withoutAnswer(status);
    const { ok, msg, signed_upload_url, signedUploadUrl } = answer.output;
    if (status !== 200 || ok !== true) {
        const why = msg === undefined ? '' : `: ${msg}`;
        throw new errors/* DownloadError */.nV(`${method} was answered with HTTP ${status}${why}`, { status });
    }
    return { uploadUrl: signed_upload_url ?? signedUploadUrl };
}
function withoutAnswer(status) {
    if (OUTAGE.includes(status)) {
        return new errors/* DownloadError */.nV(`the artifact service answered HTTP ${status}`, { status });
    }
    return new errors/* NoServiceError */.tk(`this runner's artifact service does not speak the protocol of GitHub's (HTTP ${status})`);
}
async function ask(method, message, { job, ...through }) {
    const token = job.env('ACTIONS_RUNTIME_TOKEN') ?? '';
    const url = new URL(SERVICE + method, job.env('ACTIONS_RESULTS_URL'));
    try {
        const { statusCode, body } = await (0,undici.request)(url, {
            ...through,
            method: 'POST',
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json',
                'user-agent': 'fast-cargo',
            },
            body: JSON.stringify({ ...runOf(token), ...message }),
        });
        return { status: statusCode, text: await textOf(body) };
    }
    catch (cause) {
        throw isNowhere(cause)
            ? new errors/* NoServiceError */.tk(`this runner's artifact service cannot be reached (${(0,errors/* describeError */.Uc)(cause)})`)
            : cause;
    }
}
/** Who asks, as the token of the job says it. */
function runOf(token) {
    const [, payload = ''] = token.split('.');
    const claims = valibot_dist/* safeParse */.xLC(valibot_dist/* object */.Ikc({ scp: valibot_dist/* string */.YjP() }), objectIn(Buffer.from(payload, 'base64url').toString()));
    const scopes = claims.success ? claims.output.scp : '';
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
    if (run === undefined)
        throw new errors/* NoServiceError */.tk("this runner's token is for no artifact service");
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
async function textOf(body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > artifact_call_MOST_BYTES)
            return '';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** `undefined` for what is no JSON. */
function objectIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isNowhere(cause) {
    return (cause instanceof Error &&
        'code' in cause &&
        ['ECONNREFUSED', 'ENOTFOUND'].includes(String(cause.code)));
}

;// CONCATENATED MODULE: ./.build/release/runner/upload-artifact.js







/** Records are worth keeping as long as somebody may still look at the run. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** What `@actions/artifact` 6 says of itself and of its zips. */
const VERSION = 7;
const ZIP = 'application/zip';
/**
 * Uploads files as one artifact, with the requests that `@actions/artifact` sends. That library asks a server
 * that answers something else five times, over half a minute, and cannot be stopped; this asks once. Throws
 * `NoServiceError` where no artifact service answers.
 */
async function uploadArtifact(upload, ports) {
    const dispatcher = dispatcherFor(process.env);
    try {
        await send(upload, ports, dispatcher);
    }
    finally {
        await dispatcher.destroy();
    }
}
async function send({ name, folder, files }, { job, limitMs }, dispatcher) {
    const signal = AbortSignal.timeout(limitMs);
    const zip = await zipped(folder, files);
    const call = (method, message) => artifactCall({ method, message: { ...message, name } }, { job, dispatcher, signal });
    try {
        const expiresAt = new Date(Date.now() + keptDays(job) * DAY_MS).toISOString();
        const created = { expires_at: expiresAt, version: VERSION, mime_type: ZIP };
        const { uploadUrl } = await call('CreateArtifact', created);
        await putBlob(uploadUrl, zip, { dispatcher, signal });
        const hash = (0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex');
        await call('FinalizeArtifact', { size: String(zip.length), hash: `sha256:${hash}` });
    }
    catch (cause) {
        if (!signal.aborted)
            throw cause;
        throw new Error(`uploading ${name} took more than ${limitMs / 1000} s`);
    }
}
async function zipped(folder, files) {
    const entries = await Promise.all(files.map(async (path) => {
        const name = (0,external_node_path_.relative)(folder, path).replaceAll(external_node_path_.sep, '/');
        return [name, new Uint8Array(await (0,promises_.readFile)(path))];
    }));
    return (0,esm/* zipSync */.L)(Object.fromEntries(entries));
}
/** The repository may keep artifacts for less. */
function keptDays({ env }) {
    const most = Number(env('GITHUB_RETENTION_DAYS'));
    return most > 0 ? Math.min(KEPT_DAYS, most) : KEPT_DAYS;
}
/** As one piece, which Azure takes of up to some thousand megabytes. */
async function putBlob(url, zip, through) {
    if (url === undefined)
        throw new Error('the artifact service gave no address to upload to');
    const { statusCode, body } = await (0,undici.request)(url, {
        ...through,
        method: 'PUT',
        headers: {
            'content-type': ZIP,
            'user-agent': 'fast-cargo',
            'x-ms-blob-content-type': ZIP,
            'x-ms-blob-type': 'BlockBlob',
            'x-ms-version': '2021-12-02',
        },
        body: Buffer.from(zip),
    });
    await body.dump();
    if (statusCode !== 201)
        throw new Error(`the upload was answered with HTTP ${statusCode}`);
}

;// CONCATENATED MODULE: ./.build/release/runner/within-limit.js
/** What `work` gives, or an error once `limitMs` are over; `work` itself cannot be stopped. */
async function withinLimit(what, limitMs, work) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`${what} took more than ${limitMs / 1000} s`));
        }, limitMs);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/zipped-text.js


/**
 * One file of a zip as text, unpacked in memory; `undefined` where there is none of that name.
 * Nothing else is unpacked. A size that the zip lies about is worth nothing: the reader gets room for
 * as many bytes as were announced, and what is too much is lost. Throws `RefusedError`.
 */
function zippedText(zip, file, limits) {
    let entries = 0;
    const isWanted = ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > limits.files)
            throw new errors/* RefusedError */.fk(`it has more than ${limits.files} files`);
        if (name !== file)
            return false;
        // Not `>`: what is no number is refused as well.
        if (!(originalSize <= limits.unpackedBytes && size <= limits.packedBytes)) {
            const { packedBytes, unpackedBytes } = limits;
            const most = `${inKilobytes(packedBytes)}, unpacked ${inKilobytes(unpackedBytes)}`;
            throw new errors/* RefusedError */.fk(`its ${file} is larger than the limit of ${most}`);
        }
        return true;
    };
    try {
        const bytes = (0,esm/* unzipSync */.AO)(zip, { filter: isWanted })[file];
        return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* RefusedError */.fk)
            throw cause;
        throw new errors/* RefusedError */.fk(`it is no zip that can be read: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    }
}
function inKilobytes(bytes) {
    return `${Math.round(bytes / 1000)} kB`;
}

;// CONCATENATED MODULE: ./.build/release/runner/artifacts.js







/** The library itself retries for minutes. */
const artifacts_LIMIT_MS = 10_000;
/** For what the log still has to write. */
const END_MS = 500;
/**
 * Artifacts of this run by its own token; of others by the input `token`. What comes goes through
 * `@actions/artifact`. Once there turns out to be no such service, nobody is asked again.
 */
function runArtifacts(job, limitMs = artifacts_LIMIT_MS) {
    let loaded;
    // Loaded when it is used: main never does, and it would cost every job a fifth of a second.
    const client = () => {
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 91816)).then((library) => new library.DefaultArtifactClient());
        return loaded;
    };
    let isAbandoned = false;
    const bounded = (what, work) => withinLimit(what, limitMs, work).catch((error) => {
        isAbandoned = true;
        throw error;
    });
    let missing;
    const assertService = () => {
        if (missing !== undefined)
            throw missing;
    };
    return {
        upload: async (name, folder, files) => {
            assertService();
            await uploadArtifact({ name, folder, files }, { job, limitMs }).catch((error) => {
                if (error instanceof errors/* NoServiceError */.tk)
                    missing = error;
                throw error;
            });
        },
        list: async (runId) => {
            assertService();
            const list = (await client()).listArtifacts({ latest: true, ...elsewhere(job, runId) });
            const { artifacts } = await bounded('listing artifacts', list);
            return artifacts.map(({ id, name, size }) => ({ id, name, sizeBytes: size }));
        },
        readText: (wanted) => inScratch(wanted.scratch, async (path) => {
            assertService();
            const { id, runId, file, limits } = wanted;
            if (runId === undefined) {
                const options = { path, skipDecompress: true };
                await bounded(`downloading artifact ${id}`, (await client()).downloadArtifact(id, options));
            }
            else
                await fetchForeign(wanted, (0,external_node_path_.join)(path, 'artifact.zip'), { job, limitMs });
            return zippedText(await onlyFile(path, limits), file, limits);
        }),
        close: () => {
            // Unref: a process that has nothing left to do ends at once.
            if (isAbandoned)
                setTimeout(() => process.exit(), END_MS).unref();
        },
    };
}
function elsewhere({ context, input }, runId) {
    if (runId === undefined)
        return {};
    const [repositoryOwner = '', repositoryName = ''] = context.repository.split('/');
    const token = input('token');
    if (token === '') {
        throw new Error('the input token is empty, and records of another run cannot be read without one');
    }
    const workflowRunId = Number(runId);
    return { findBy: { token, workflowRunId, repositoryOwner, repositoryName } };
}
async function inScratch(path, body) {
    await (0,promises_.mkdir)(path, { recursive: true });
    try {
        return await body(path);
    }
    finally {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The library names the file as the service does. */
async function onlyFile(folder, { artifactBytes }) {
    const [name, ...others] = await (0,promises_.readdir)(folder);
    if (name === undefined || others.length > 0)
        throw new errors/* RefusedError */.fk('it is no single file');
    const path = (0,external_node_path_.join)(folder, name);
    const { size } = await (0,promises_.stat)(path);
    if (size > artifactBytes)
        throw new errors/* RefusedError */.fk(`it has more than ${artifactBytes} bytes`);
    return await (0,promises_.readFile)(path);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/release/runner/child-environment.js
/**
 * What the runner gives to an action and not to a `run:` step: the tokens and addresses of GitHub's
 * services, inputs, state, and the files by which a step speaks to the runner in its own name. A
 * `run:` step may ask for an OIDC token itself; what we start has no business to.
 */
const child_environment_OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
/** What the programs that we start inherit: the variables that the job's own steps have. */
function stepVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !child_environment_OF_THE_ACTION.test(name)));
}
/** What `@actions/cache` reads. */
const OF_THE_CACHE = [
    'ACTIONS_CACHE_MODE',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
];
/** What the child that moves cache entries gets: it alone may speak to the cache service. */
function transferVariables(env) {
    const cache = OF_THE_CACHE.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...stepVariables(env), ...Object.fromEntries(cache) };
}
/**
 * The same environment, whose list of names lacks what its children must not inherit: who asks for a
 * variable by its name finds it. For `process.env` of that child.
 */
function heldBackFromChildren(env) {
    return new Proxy(env, {
        ownKeys: (target) => Reflect.ownKeys(target).filter((name) => !child_environment_OF_THE_ACTION.test(String(name))),
    });
}

;// CONCATENATED MODULE: ./.build/release/runner/transfer-base.js



/** Of the child that moves entries; `temp` is the runner's temporary folder. */
function entryVariables(env, temp) {
    return {
        ...transferVariables(env),
        // In debug mode the library lists every file of the archive.
        RUNNER_DEBUG: '0',
        // Paths in archives are relative to it.
        GITHUB_WORKSPACE: transfer_base_baseOf(temp),
    };
}
/**
 * Paths are part of an entry's identity. Relative to the runner's temporary folder they are the same in every job,
 * also where a runner gives each job a folder of its own.
 */
function pathInEntry(path, temp) {
    const way = (0,external_node_path_.relative)(temp, path);
    return transfer_base_baseOf(temp) === '/' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? path : way;
}
/** Without symlinks, as a process sees its own folder. */
function transfer_base_baseOf(temp) {
    return withoutBlanks((0,external_node_fs_.realpathSync)(temp), '/');
}
/** `@actions/cache` 6.3.0 hands tar its folders unquoted. */
function withoutBlanks(folder, otherwise) {
    return /\s/.test(folder) ? otherwise : folder;
}

;// CONCATENATED MODULE: ./.build/release/runner/transfer-lines.js
/** Commands whose text is of use; any other (`::add-mask::SECRET`, say) is not ours to repeat. */
const transfer_lines_TOLD = new Set(['debug', 'notice', 'warning', 'error']);
/** Takes a workflow command apart, so that it is never carried out for us. `undefined`: say nothing of it. */
function parseTransferLine(line) {
    const match = /^::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line.trimEnd());
    if (match === null)
        return { text: line.trimEnd(), complaint: false };
    const [, command = '', data = ''] = match;
    if (!transfer_lines_TOLD.has(command))
        return undefined;
    const text = data.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
    return { text, complaint: command === 'warning' || command === 'error' };
}
/** Takes tokens and signatures out of a text: those given, and what looks like one. */
function transfer_lines_withoutSecrets(text, secrets) {
    const known = secrets
        .filter((secret) => secret !== '')
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return known
        .replace(/\b(sig|token|signature)=[^&\s"']+/gi, '$1=***')
        .replace(/\bBearer [\w.~+/=-]+/gi, 'Bearer ***');
}

;// CONCATENATED MODULE: ./.build/release/runner/transfer-progress.js
/** What an outage or a dead connection may cost. */
const TRANSFER_LIMITS = {
    answerMs: 8_000,
    windowMs: 8_000,
    windowBytes: 256 * 1024,
    totalMs: 600_000,
};
function transferStarted(nowMs) {
    return {
        phase: 'local',
        startedMs: nowMs,
        sinceMs: nowMs,
        movedBytes: 0,
        movedBytesThen: 0,
        archivePath: undefined,
        archiveBytes: 0,
        status: undefined,
        refusal: undefined,
        complaints: [],
    };
}
const RULES = [
    // v2 and v1 of the service
    { line: /^\[Request\] |^Resource Url: /, apply: (p, _, nowMs) => transfer_progress_enter(p, 'asking', nowMs) },
    { line: /^\[Response\] - (\d+)/, apply: (p, found) => ({ ...p, status: Number(found) }) },
    { line: /^Archive path: (.*)/i, apply: archiveNamed },
    { line: /^Attempting to upload cache/, apply: (p, _, nowMs) => transfer_progress_enter(p, 'moving', nowMs) },
    { line: /^(?:Sent|Received) (\d+) of \d+/, apply: (p, found) => moved(p, Number(found)) },
    { line: /^Uploading chunk of size (\d+)/, apply: chunkSent },
    { line: /^Cache Size: .*\((\d+) B\)/, apply: archiveComplete },
    { line: /^File Size: (\d+)/, apply: (p, found) => ({ ...p, archiveBytes: Number(found) }) },
    { line: /^Failed to reserve cache: (.*)/, apply: (p, found) => ({ ...p, refusal: found }) },
];
/** The line without GitHub's `::debug::`; `complaint` says that it was a warning or an error. */
function afterLine(progress, { text, complaint }, nowMs) {
    if (complaint)
        return { ...progress, complaints: [...progress.complaints, text] };
    for (const { line, apply } of RULES) {
        const match = line.exec(text);
        if (match !== null)
            return apply(progress, match[1] ?? '', nowMs);
    }
    return progress;
}
function transfer_progress_enter(progress, phase, nowMs) {
    return { ...progress, phase, sinceMs: nowMs, movedBytesThen: progress.movedBytes };
}
/** A save names its archive before it asks, a restore when it has the answer and downloads. */
function archiveNamed(progress, path, nowMs) {
    if (progress.phase !== 'asking')
        return progress;
    return { ...transfer_progress_enter(progress, 'moving', nowMs), archivePath: path };
}
/** The end of a download; v1 prints it in the middle of an upload too. */
function archiveComplete(progress, size, nowMs) {
    const sized = { ...progress, archiveBytes: Number(size) };
    return progress.archivePath === undefined ? sized : transfer_progress_enter(sized, 'local', nowMs);
}
/** Only v1 prints its chunks, and nothing else while it uploads. */
function chunkSent(progress, size, nowMs) {
    const moving = progress.phase === 'moving' ? progress : transfer_progress_enter(progress, 'moving', nowMs);
    return moved(moving, moving.movedBytes + Number(size));
}
function moved(progress, bytes) {
    return { ...progress, movedBytes: Math.max(progress.movedBytes, bytes) };
}
/**
 * The state as the clock and the archive's size show it; with a `reason` when a limit is passed.
 * `archiveSize` is the size of the file at `archivePath`, in bytes.
 */
function atTick(progress, { nowMs, archiveSize }, limits) {
    if (nowMs - progress.startedMs > limits.totalMs) {
        return { progress, reason: `it took longer than ${transfer_progress_seconds(limits.totalMs)}` };
    }
    if (progress.phase === 'local')
        return { progress };
    const waitedMs = nowMs - progress.sinceMs;
    if (progress.phase === 'asking') {
        return waitedMs > limits.answerMs
            ? { progress, reason: unanswered(progress, limits) }
            : { progress };
    }
    const grown = moved(progress, archiveSize);
    const isAllThere = grown.archiveBytes > 0 && grown.movedBytes >= grown.archiveBytes;
    const gainedBytes = grown.movedBytes - grown.movedBytesThen;
    if (gainedBytes >= limits.windowBytes || (isAllThere && gainedBytes > 0)) {
        return { progress: transfer_progress_enter(grown, 'moving', nowMs) };
    }
    if (waitedMs <= limits.windowMs)
        return { progress: grown };
    const least = `${Math.ceil(limits.windowBytes / 1024)} KiB`;
    return { progress: grown, reason: `moved less than ${least} in ${transfer_progress_seconds(limits.windowMs)}` };
}
function unanswered({ status }, { answerMs }) {
    const bound = `within ${transfer_progress_seconds(answerMs)}`;
    if (status === undefined || status < 400)
        return `no answer ${bound}`;
    return `the cache service answered ${status}, and nothing better ${bound}`;
}
function transfer_progress_seconds(ms) {
    return `${ms / 1000} s`;
}

;// CONCATENATED MODULE: ./.build/release/runner/transfer-request.js

/** What is said where the runner offers nothing to cache with. */
const NO_SERVICE = 'this runner has no cache service';
/** One transfer, as its parent asks for it by a line of JSON on the child's stdin. */
const TransferRequestSchema = valibot_dist/* object */.Ikc({
    /** `find` is a restore that stops once it knows the key. */
    kind: valibot_dist/* picklist */.KIO(['restore', 'find', 'save']),
    paths: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    key: valibot_dist/* string */.YjP(),
    restoreKeys: valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()),
    /** For its archive. */
    folder: valibot_dist/* string */.YjP(),
    /** Where the result is written: what a tool prints into the child's output can never pass for it. */
    resultPath: valibot_dist/* string */.YjP(),
    /** What the child prints once that is written. Nobody else knows it. */
    endLine: valibot_dist/* string */.YjP(),
});
/** What `@actions/cache` gave back. Why it gave nothing, it only prints: see transfer-verdict.ts. */
const TransferResultSchema = valibot_dist/* object */.Ikc({
    /** Key of the restored entry. */
    restoredKey: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    saved: valibot_dist/* optional */.lqM(valibot_dist/* boolean */.zMY()),
    /** What it threw. */
    error: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
});

;// CONCATENATED MODULE: ./.build/release/runner/transfer-verdict.js

const READ_DENIED = 'cache read denied:';
const WRITE_DENIED = 'cache write denied:';
const QUOTA = 'Cache storage quota has been hit';
/** What a restore came to. `@actions/cache` returns nothing for a miss and for any failure alike. */
function judgeRestore({ restoredKey, error }, progress) {
    if (restoredKey !== undefined) {
        const hit = { kind: 'hit', key: restoredKey, sizeBytes: progress.archiveBytes };
        return { outcome: hit, serviceFailed: false };
    }
    const complaint = error ?? lastComplaint(progress);
    const isMiss = complaint === undefined || complaint.includes(READ_DENIED);
    if (isMiss)
        return { outcome: { kind: 'miss' }, serviceFailed: false };
    return unavailable(complaint, progress);
}
/** What a save came to: it returns -1 for everything but success. */
function judgeSave({ saved, error }, progress) {
    if (saved === true) {
        const outcome = { kind: 'saved', sizeBytes: progress.archiveBytes };
        return { outcome, serviceFailed: false };
    }
    // v2's own words for a refusal reach only the debug log; v1's are in what it prints.
    const complaint = progress.refusal ?? error ?? lastComplaint(progress) ?? 'it was not saved';
    if (/\(409\)|already.exists/i.test(complaint)) {
        return { outcome: { kind: 'exists' }, serviceFailed: false };
    }
    if (complaint.includes(WRITE_DENIED)) {
        const reason = complaint.slice(complaint.indexOf(WRITE_DENIED));
        return { outcome: { kind: 'denied', reason }, serviceFailed: false };
    }
    if (complaint.includes(QUOTA)) {
        const reason = 'the storage for caches of this repository is used up';
        return { outcome: { kind: 'denied', reason }, serviceFailed: false };
    }
    return unavailable(complaint, progress);
}
function lastComplaint({ complaints }) {
    return (complaints.findLast((line) => /^Failed to (restore|save): /.test(line)) ?? complaints.at(-1));
}
function unavailable(complaint, { phase }) {
    const reason = plainReason(complaint);
    const isOfService = phase !== 'local' && reason !== errors/* FULL_DISK */.ym;
    return { outcome: { kind: 'unavailable', reason }, serviceFailed: isOfService };
}
/** The complaint as a clause for people: what happened, without the names of functions. */
function plainReason(complaint) {
    if ((0,errors/* isFullDisk */.R0)(complaint))
        return errors/* FULL_DISK */.ym;
    const [line = ''] = complaint.split('\n');
    const status = /(?:Failed request: \(|responded with )(\d{3})/.exec(line)?.[1];
    if (status === '429')
        return 'the cache service answered 429 (too many requests)';
    if (status !== undefined)
        return `the cache service answered ${status}`;
    const network = /Unable to make request: (\w+)|\b(E[A-Z]{5,})\b/.exec(line);
    if (network !== null)
        return `the cache service cannot be reached (${network[1] ?? network[2]})`;
    if (/Incomplete download|^Failed to restore: aborted/.test(line))
        return 'the download broke off';
    return line.replace(/^((Error|Failed to \w+|Received non-retryable error): )+/, '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./.build/release/runner/end-process-tree.js
var end_process_tree = __webpack_require__(99391);
;// CONCATENATED MODULE: ./.build/release/runner/watched-child.js



/** How often the limits are looked at. */
const TICK_MS = 200;
/** An ended process may leave its pipes to a child of its own; we do not wait longer for them. */
const OPEN_PIPE_GRACE_MS = 500;
function watchedChild({ program, args, cwd, env }) {
    const child = (0,external_node_child_process_.spawn)(program, [...args], {
        cwd,
        env: { ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
        // A process group of its own, so that its tar and zstd end with it.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    letGo(child);
    let exitCode;
    let open;
    const finish = (end) => {
        const request = open;
        open = undefined;
        request?.done(end);
    };
    child.stdin.on('error', () => undefined); // it ended before it read its input
    for (const stream of [child.stdout, child.stderr]) {
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => {
            if (line === open?.endLine)
                finish({ kind: 'done' });
            else if (line !== '')
                open?.onLine(line);
        });
    }
    onceGone(child, (code) => {
        exitCode = code;
        finish({ kind: 'ended', exitCode: code });
    });
    return {
        isAlive: () => exitCode === undefined,
        ask: (request) => {
            if (exitCode !== undefined)
                return Promise.resolve({ kind: 'ended', exitCode });
            return new Promise((resolve) => {
                const ticks = watchLimits(child, request.overdue, (reason) => {
                    open = { ...request, done: () => done({ kind: 'stopped', reason }) };
                });
                const done = (end) => {
                    clearInterval(ticks);
                    resolve(end);
                };
                open = { ...request, done };
                child.stdin.write(`${request.input}\n`);
            });
        },
        end: () => void child.stdin.end(),
    };
}
/** Nothing waits for it but who has asked it something. */
function letGo(child) {
    child.unref();
    for (const pipe of child.stdio)
        pipe?.unref();
}
function watchLimits(child, overdue, stopped) {
    let isEnding = false;
    return setInterval(() => {
        const reason = isEnding ? undefined : overdue();
        if (reason === undefined)
            return;
        isEnding = true;
        stopped(reason);
        (0,end_process_tree/* endProcessTree */.x)(child);
    }, TICK_MS);
}
function onceGone(child, gone) {
    const finish = (exitCode) => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        gone(exitCode);
    };
    child.once('error', () => finish(127));
    child.once('exit', (code) => {
        const grace = setTimeout(finish, OPEN_PIPE_GRACE_MS, code ?? 1);
        child.once('close', () => {
            clearTimeout(grace);
            finish(code ?? 1);
        });
    });
}

;// CONCATENATED MODULE: ./.build/release/runner/cache-store.js













/**
 * GitHub's cache through `@actions/cache`, each transfer in a child process: that library retries
 * for half a minute and sits on a dead connection for minutes, and only a process can be ended.
 */
function cacheStore(settings, breaker) {
    const complete = { env: process.env, limits: TRANSFER_LIMITS, ...settings, idle: [] };
    const mode = (complete.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return {
        restore: async ({ paths, key, restoreKeys }) => {
            // The workflow's own `cache-mode`: no failure, so nothing to warn of.
            if (mode === 'none' || mode === 'write-only')
                return { kind: 'miss' };
            const asked = {
                kind: 'restore',
                paths: [...paths],
                key,
                restoreKeys: [...restoreKeys],
            };
            return guarded(asked, judgeRestore, complete, breaker);
        },
        find: async ({ paths, key, restoreKeys }) => {
            if (mode === 'none' || mode === 'write-only')
                return undefined;
            const asked = { kind: 'find', paths: [...paths], key, restoreKeys: [...restoreKeys] };
            const found = await guarded(asked, judgeRestore, complete, breaker);
            return found.kind === 'hit' ? found.key : undefined;
        },
        save: async ({ paths, key }) => {
            if (mode === 'none' || mode === 'read') {
                return { kind: 'denied', reason: `the workflow's cache-mode is ${mode}` };
            }
            const asked = { kind: 'save', paths: [...paths], key, restoreKeys: [] };
            return guarded(asked, judgeSave, complete, breaker);
        },
    };
}
async function guarded(asked, judge, settings, breaker) {
    const { env, log } = settings;
    if (!env['ACTIONS_RESULTS_URL'] && !env['ACTIONS_CACHE_URL']) {
        breaker.why = NO_SERVICE;
        return { kind: 'unavailable', reason: NO_SERVICE };
    }
    if (breaker.serviceFailed) {
        return { kind: 'unavailable', reason: 'the cache service failed earlier in this job' };
    }
    try {
        const { outcome, serviceFailed } = await transferInChild(asked, judge, settings);
        if (serviceFailed)
            breaker.serviceFailed = true;
        const reason = reasonIn(outcome);
        if (serviceFailed || reason === NO_SERVICE)
            breaker.why = reason;
        return outcome;
    }
    catch (error) {
        log.debug((0,errors/* describeError */.Uc)(error));
        return { kind: 'unavailable', reason: (0,errors/* describeError */.Uc)(error) };
    }
}
function reasonIn(outcome) {
    if (typeof outcome !== 'object' || outcome === null)
        return undefined;
    return 'reason' in outcome && typeof outcome.reason === 'string' ? outcome.reason : undefined;
}
async function transferInChild(asked, judge, settings) {
    const { temp } = settings.context;
    // Its archive lies in here, so nothing of a transfer that was ended stays behind.
    const folder = (0,external_node_path_.join)(withoutBlanks(temp, (0,external_node_os_.tmpdir)()), 'fast-cargo', 'transfers', (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const paths = asked.paths.map((path) => pathInEntry(path, temp));
        const resultPath = (0,external_node_path_.join)(folder, 'result.json');
        const request = { ...asked, paths, folder, resultPath, endLine: (0,external_node_crypto_.randomUUID)() };
        const child = takeChild(settings);
        const { end, progress } = await watchTransfer(request, child, settings);
        if (end.kind === 'stopped') {
            const outcome = { kind: 'unavailable', reason: end.reason };
            return { outcome, serviceFailed: progress.phase !== 'local' };
        }
        const verdict = judge(await readResult(resultPath, end), progress);
        // After a failure the library may still be trying.
        if (verdict.serviceFailed)
            child.end();
        else
            settings.idle.push(child);
        return verdict;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function takeChild({ idle, context, env }) {
    for (let child = idle.pop(); child !== undefined; child = idle.pop()) {
        if (child.isAlive())
            return child;
    }
    return watchedChild({
        program: process.execPath,
        args: [transferProgram(context.actionRoot)],
        cwd: transfer_base_baseOf(context.temp),
        env: entryVariables(env, context.temp),
    });
}
async function watchTransfer(request, child, { log, env, limits }) {
    let progress = transferStarted(Date.now());
    const end = await child.ask({
        input: JSON.stringify(request),
        endLine: request.endLine,
        onLine: (line) => {
            const parsed = parseTransferLine(line);
            if (parsed === undefined)
                return;
            const text = transfer_lines_withoutSecrets(parsed.text, [env['ACTIONS_RUNTIME_TOKEN'] ?? '']);
            progress = afterLine(progress, { ...parsed, text }, Date.now());
            log.debug(text);
        },
        overdue: () => {
            const tick = atTick(progress, { nowMs: Date.now(), archiveSize: cache_store_sizeOf(progress) }, limits);
            progress = tick.progress;
            return tick.reason;
        },
    });
    return { end, progress };
}
/** The entry beside the one that runs now: the bundle's when this is a bundle, else the source. */
function transferProgram(actionRoot) {
    const bundle = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'transfer', 'index.js');
    return (0,external_node_fs_.existsSync)(bundle) ? bundle : (0,external_node_path_.join)(actionRoot, 'src', 'transfer.ts');
}
function cache_store_sizeOf({ archivePath }) {
    if (archivePath === undefined)
        return 0;
    return (0,external_node_fs_.statSync)(archivePath, { throwIfNoEntry: false })?.size ?? 0;
}
async function readResult(path, end) {
    try {
        return valibot_dist/* parse */.qgA(TransferResultSchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        const how = end.kind === 'ended' ? `ended with exit code ${end.exitCode}` : 'said it was done';
        return { error: `the transfer ${how} before it had a result` };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/release/runner/clock.js

/** The machine's clock. */
function systemClock() {
    return { nowMs: () => Date.now(), wait: (ms) => (0,external_node_timers_promises_.setTimeout)(ms) };
}

;// CONCATENATED MODULE: ./.build/release/runner/commands.js






/** A daemon may inherit the pipes and keep them open for ever: after the exit we wait this long. */
const commands_OPEN_PIPE_GRACE_MS = 200;
/**
 * Programs of this machine. Not `@actions/exec`: that one can neither end a command at a time limit
 * nor return while a daemon that the command left behind still holds its pipes.
 */
function localCommands() {
    return { run, which };
}
function run(program, args, options = {}) {
    const child = (0,external_node_child_process_.spawn)(program, [...args], {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: { ...(options.bare === true ? {} : stepVariables(process.env)), ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        // A process group of its own, so that a time limit ends its children too.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    child.stdin?.on('error', () => undefined); // a program need not read its input
    child.stdin?.end(options.input ?? '');
    return new Promise((resolve) => followToEnd(child, options, resolve));
}
function followToEnd(child, options, done) {
    const stdout = commands_collect(child.stdout, options.onLine);
    const stderr = commands_collect(child.stderr, options.onLine);
    let timedOut = false;
    const limit = options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            (0,end_process_tree/* endProcessTree */.x)(child);
        }, options.timeoutMs);
    const finish = (exitCode) => {
        clearTimeout(limit);
        child.stdout?.destroy();
        child.stderr?.destroy();
        done({ exitCode, stdout: stdout(), stderr: stderr(), timedOut });
    };
    child.once('error', () => finish(127));
    child.once('exit', (code, signal) => {
        const exitCode = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
        const grace = setTimeout(() => finish(exitCode), commands_OPEN_PIPE_GRACE_MS);
        child.once('close', () => {
            clearTimeout(grace);
            finish(exitCode);
        });
    });
}
function commands_collect(stream, onLine) {
    const chunks = [];
    let partial = '';
    stream?.on('data', (chunk) => {
        chunks.push(chunk);
        if (onLine === undefined)
            return;
        const lines = (partial + chunk.toString('utf8')).split('\n');
        partial = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    });
    stream?.once('end', () => {
        if (partial !== '')
            onLine?.(partial);
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
async function which(program, skip = []) {
    const skipped = new Set(await Promise.all(skip.map(commands_resolved)));
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    for (const folder of (process.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (folder === '' || skipped.has(await commands_resolved(folder)))
            continue;
        for (const suffix of suffixes) {
            const candidate = (0,external_node_path_.join)(folder, program + suffix);
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
function commands_resolved(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false; // not there, or not ours to run
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/unpack.js







const TAR_TIMEOUT_MS = 60_000;
/** Unpacks into a new folder below `scratch`. Throws `DownloadError`. */
async function unpackArchive(archive, kind, scratch) {
    const folder = (0,external_node_path_.join)(scratch, (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        if (kind === 'zip')
            unzip(archive, folder);
        else
            await untar(archive, folder);
        return folder;
    }
    catch (cause) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        if (cause instanceof errors/* DownloadError */.nV)
            throw cause;
        throw new errors/* DownloadError */.nV('the archive cannot be unpacked', { cause });
    }
}
async function untar(archive, folder) {
    // A relative path: GNU tar takes the colon of `C:\` for a host's name.
    const args = ['-xzf', (0,external_node_path_.relative)(folder, archive).split(external_node_path_.sep).join('/')];
    const options = { cwd: folder, timeoutMs: TAR_TIMEOUT_MS };
    const { exitCode, stderr } = await localCommands().run('tar', args, options);
    if (exitCode === 127)
        throw new errors/* DownloadError */.nV('there is no tar here to unpack the archive with');
    if (exitCode === 0)
        return;
    const reason = (0,errors/* isFullDisk */.R0)(stderr) ? errors/* FULL_DISK */.ym : stderr.trim().split('\n')[0];
    throw new errors/* DownloadError */.nV(`the archive cannot be unpacked: ${reason}`);
}
/**
 * In this process, since neither `unzip` nor Python need be there. The reader tells no modes, so
 * every file may be run: these archives hold programs. Synchronous writes, because a child that is
 * started while a program's file is open for writing would make that program "busy".
 */
function unzip(archive, folder) {
    for (const [name, bytes] of Object.entries((0,esm/* unzipSync */.AO)((0,external_node_fs_.readFileSync)(archive)))) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!path.startsWith(folder + external_node_path_.sep))
            throw new errors/* DownloadError */.nV(`the archive has a path ${name}`);
        if (name.endsWith('/'))
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o755 });
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/downloads.js









/** Before the second and the third try. */
const BACK_OFF_MS = [300, 900];
/** Downloads over HTTP. A server that cannot be reached is not asked again by this process. */
function httpDownloads() {
    const scratch = (0,external_node_path_.join)((0,external_node_path_.resolve)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()), 'fast-cargo', 'downloads');
    const unreachable = new Set();
    return {
        download: (request) => download(request, scratch, unreachable),
        unpack: (archive, kind) => unpackArchive(archive, kind, scratch),
    };
}
async function download(request, scratch, unreachable) {
    const url = new URL(request.url);
    if (unreachable.has(url.host)) {
        throw new errors/* DownloadError */.nV(`${url.host} could not be reached before`);
    }
    const to = (0,external_node_path_.join)(scratch, (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(scratch, { recursive: true });
    try {
        await downloadWithRetries(request, { url, to });
        return to;
    }
    catch (cause) {
        await (0,promises_.rm)(to, { force: true });
        if (judgeFailure(cause).unreachable)
            unreachable.add(url.host);
        throw describeFailure(url, cause);
    }
}
/** All tries share the time until the first answer, so that a sick server costs no more than a dead one. */
async function downloadWithRetries({ connectTimeoutMs, totalTimeoutMs }, { url, to }) {
    const startMs = Date.now();
    for (const backOffMs of [...BACK_OFF_MS, undefined]) {
        const answerMs = connectTimeoutMs - (Date.now() - startMs);
        const totalMs = totalTimeoutMs - (Date.now() - startMs);
        try {
            return await httpDownload({ url, to, answerMs, silenceMs: connectTimeoutMs, totalMs });
        }
        catch (cause) {
            const isLate = Date.now() - startMs + (backOffMs ?? 0) >= connectTimeoutMs;
            if (backOffMs === undefined || isLate || !judgeFailure(cause).again)
                throw cause;
            await (0,external_node_timers_promises_.setTimeout)(backOffMs);
        }
    }
}
/** An address may carry a password: it is shown without. */
function describeFailure({ origin, pathname }, cause) {
    const message = `${origin}${pathname}: ${judgeFailure(cause).what}`;
    if (!(cause instanceof errors/* DownloadError */.nV))
        return new errors/* DownloadError */.nV(message, { cause });
    return new errors/* DownloadError */.nV(message, cause.status === undefined ? {} : { status: cause.status });
}

;// CONCATENATED MODULE: ./.build/release/runner/file-tree.js



// Synchronous: for tens of thousands of files, promises cost several times what the system does.
/** Everything below a folder, folders before what is in them; what vanishes meanwhile is left out. */
function treeBelow(root, leaveOut = () => false) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name } of file_tree_entriesOf((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const stat = leaveOut(path) ? undefined : statOf((0,external_node_path_.join)(root, path));
            if (stat === undefined)
                continue;
            found.push({ path, ...file_tree_factsOf(stat) });
            if (stat.isDirectory())
                folders.push(path);
        }
    }
    return found;
}
/** What a path holds, as `Files.contents` says it. */
function contentOf(path, leaveOut = new Set()) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        if (stat.isSymbolicLink())
            return `link ${(0,external_node_fs_.readlinkSync)(path)}`;
        if (stat.isDirectory())
            return `folder ${hash(listing(path, leaveOut))}`;
        if (!stat.isFile())
            return undefined;
        return `file ${digestOfFile(path, 'base64url')}${file_tree_isExecutable(stat) ? ' x' : ''}`;
    }
    catch {
        return undefined; // not there, or not ours to read
    }
}
const SET_ID_BITS = 3072n;
/** By its owner: of all modes, git keeps this alone. */
function file_tree_isExecutable({ mode }) {
    return (Number(mode) & 0o100) !== 0;
}
function file_tree_factsOf(stat) {
    return {
        kind: kindOf(stat),
        sizeBytes: Number(stat.size),
        modifiedMs: Number(stat.mtimeNs) / 1e6,
        modifiedNs: stat.mtimeNs,
        changedNs: stat.ctimeNs,
        accessedNs: stat.atimeNs,
        bornNs: stat.birthtimeNs,
        identity: `${stat.dev}:${stat.ino}`,
        links: Number(stat.nlink),
        // Folders hand theirs down, which is no trouble.
        changesUser: stat.isFile() && (stat.mode & SET_ID_BITS) !== 0n,
    };
}
function kindOf(stat) {
    if (stat.isSymbolicLink())
        return 'symlink';
    if (stat.isDirectory())
        return 'directory';
    return stat.isFile() ? 'file' : 'other';
}
/** A line `<kind> <name>` for each of what is in a folder, sorted. */
function listing(path, leaveOut) {
    return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })
        .filter(({ name }) => !leaveOut.has((0,external_node_path_.join)(path, name)))
        .map((entry) => `${kindOf(entry)} ${entry.name}`)
        .sort()
        .join('\n');
}
function file_tree_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return []; // gone meanwhile, or not ours to read
    }
}
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
const CHUNK_BYTES = 1 << 20;
/** Piece by piece: a file may be larger than what fits into memory. */
function digestOfFile(path, encoding) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1));
        const digest = (0,external_node_crypto_.createHash)('sha256');
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            digest.update(chunk.subarray(0, read));
        }
        return digest.digest(encoding);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function hash(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64url');
}

;// CONCATENATED MODULE: ./.build/release/runner/move-into.js


// Synchronous, as `file-tree.ts` is and for the same reason.
/** As `Files.moveInto` says it. */
function moveInto(from, to) {
    const there = new Map(move_into_entriesIn(to).map((entry) => [entry.name, entry]));
    for (const entry of move_into_entriesIn(from)) {
        const [source, place] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        const before = there.get(entry.name);
        if (before === undefined)
            move(source, place);
        else if (before.isDirectory() && entry.isDirectory())
            moveInto(source, place);
        else
            throw new Error(`${place} is there already`);
    }
}
function move_into_entriesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
}
/** A folder that nobody may write to can only be moved while its owner may. */
function move(source, place) {
    try {
        (0,external_node_fs_.renameSync)(source, place);
    }
    catch (cause) {
        if (!(0,external_node_fs_.lstatSync)(source).isDirectory())
            throw cause;
        const { mode } = (0,external_node_fs_.statSync)(source);
        (0,external_node_fs_.chmodSync)(source, 0o700);
        (0,external_node_fs_.renameSync)(source, place);
        (0,external_node_fs_.chmodSync)(place, mode & 0o7777);
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/observe.js



// Synchronous, as in file-tree.ts: thousands of answers are wanted at once.
/** What a path is now, as `Files.observe` says it. */
function answerOf({ path, aspect, known }, leaveOut = new Set()) {
    if (aspect === 'link')
        return { value: linkAt(path) };
    const stat = observe_statOf(path);
    if (stat === undefined || typeof stat === 'string')
        return { value: stat ?? 'none' };
    const { ctimeNs: changedNs } = stat;
    if (aspect === 'listing' && stat.isDirectory())
        return { value: observe_listed(path, leaveOut), changedNs };
    if (aspect !== 'content' || !stat.isFile())
        return { value: observe_kindOf(stat), changedNs };
    const mode = file_tree_isExecutable(stat) ? 'x' : '';
    const stamp = observe_stampOf(stat) + mode;
    if (known?.stamp === stamp)
        return { ...known, changedNs };
    return { value: `${observe_contentOf(path)}${mode}`, stamp, changedNs };
}
/** Larger ones would take long to read, and their size tells more. */
const SMALL_BYTES = 1000000n;
/** Images that are built to be reproducible give all files one time, which a header or library of the same size keeps. */
function observe_stampOf({ size, mtimeNs, ctimeNs }) {
    const stamp = `${size}:${mtimeNs}`;
    return size < SMALL_BYTES ? `${stamp}:${ctimeNs}` : stamp;
}
function observe_statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return 'unreadable'; // a loop of symlinks, or a folder on the way that is not ours to enter
    }
}
function linkAt(path) {
    try {
        const isLink = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
        return isLink ? (0,external_node_fs_.readlinkSync)(path) : 'none';
    }
    catch {
        return 'unreadable';
    }
}
function observe_kindOf(stat) {
    if (stat.isDirectory())
        return 'folder';
    return stat.isFile() ? 'file' : 'other';
}
function observe_listed(path, leaveOut) {
    try {
        return sha256(listing(path, leaveOut));
    }
    catch {
        return 'unreadable';
    }
}
function observe_contentOf(path) {
    try {
        return digestOfFile(path, 'hex');
    }
    catch {
        return 'unreadable';
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/release/runner/read-file.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** More than any text that a build leaves behind; those few that may be larger say so. */
const read_file_MOST_BYTES = 64_000_000;
/** Without waiting: a pipe that nobody writes into would be opened for ever. */
const read_file_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Opens a file, or what a symlink leads to. Throws `RefusedError` for devices and pipes, which have no end. */
async function openFile(path) {
    const file = await (0,promises_.open)(path, read_file_FLAGS);
    try {
        const facts = await file.stat();
        if (!facts.isFile() && !facts.isDirectory())
            throw new errors/* RefusedError */.fk(`${path} is no file`);
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** The whole of a file. Throws `RefusedError` for one that is larger than `mostBytes`. */
async function readWhole(path, mostBytes = read_file_MOST_BYTES) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openFile(path), true);
        const { size } = await file.stat();
        if (size > mostBytes) {
            throw new errors/* RefusedError */.fk(`${path} has ${size} bytes, and ${mostBytes} are read at most`);
        }
        const bytes = await file.readFile();
        if (bytes.length > mostBytes)
            throw new errors/* RefusedError */.fk(`${path} grew beyond ${mostBytes} bytes`);
        return bytes;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/values-in-file.js
var values_in_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var values_in_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** Programs with debug information are larger than what is read whole. */
const WINDOW_BYTES = 16 << 20;
/**
 * Names of the values whose bytes are somewhere in a file, of whatever size. Windows overlap by the longest value, so
 * that none lies across a border unseen.
 */
async function valuesInFile(path, values) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = [...values].map(([name, value]) => [name, Buffer.from(value)]);
        const overlap = Math.max(0, ...wanted.map(([, value]) => value.length));
        const found = new Set();
        const file = values_in_file_addDisposableResource(env_1, await openFile(path), true);
        const { size } = await file.stat();
        const buffer = Buffer.alloc(Math.min(size, WINDOW_BYTES + overlap));
        for (let offset = 0; offset < size && found.size < wanted.length; offset += WINDOW_BYTES) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
            const window = buffer.subarray(0, bytesRead);
            for (const [name, value] of wanted)
                if (window.includes(value))
                    found.add(name);
        }
        return [...found];
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = values_in_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/files.js
var files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** The machine's own files. */
function localFiles() {
    return {
        readText: (path, mostBytes) => missingAs(undefined, async () => (await readWhole(path, mostBytes)).toString('utf8')),
        readBytes,
        valuesIn: (path, values) => missingAs(undefined, () => valuesInFile(path, values)),
        writeText,
        copy: (from, to) => promises_.copyFile(from, to),
        symlink,
        rename: (from, to) => promises_.rename(from, to),
        moveInto: async (from, to) => moveInto(from, to),
        makeFolder,
        remove: files_remove,
        removeEmptyFolder,
        list: (path) => missingAs([], async () => (await promises_.readdir(path)).sort()),
        walk,
        facts,
        tree: async (path, leaveOut) => treeBelow(path, leaveOut),
        contents: async (paths, leaveOut) => paths.map((path) => contentOf(path, leaveOut)),
        observe: async (questions, leaveOut) => questions.map((question) => answerOf(question, leaveOut)),
        realPath: (path) => missingAs(undefined, () => promises_.realpath(path)),
        sha256: files_sha256,
        setAccessed: async (path, accessedMs) => promises_.utimes(path, accessedMs / 1000, (await promises_.stat(path)).mtimeMs / 1000),
        setModified: (path, modifiedMs) => promises_.utimes(path, modifiedMs / 1000, modifiedMs / 1000),
    };
}
const MISSING = new Set(['ENOENT', 'ENOTDIR']);
async function missingAs(absent, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (MISSING.has(errorCode(cause)))
            return absent;
        throw cause;
    }
}
function errorCode(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
function readBytes(path, range) {
    return missingAs(undefined, async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (range === undefined)
                return readWhole(path);
            const file = files_addDisposableResource(env_1, await openFile(path), true);
            const buffer = Buffer.alloc(range.length);
            const { bytesRead } = await file.read(buffer, 0, range.length, range.offset);
            return buffer.subarray(0, bytesRead);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = files_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}
/** What is ours alone, unless somebody says that others need it. */
const PRIVATE = 0o600;
async function writeText(path, text, mode) {
    await promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    await promises_.writeFile(path, text, { mode: mode ?? PRIVATE });
    if (mode !== undefined)
        await promises_.chmod(path, mode);
}
async function makeFolder(path, mode) {
    await promises_.mkdir(path, { recursive: true });
    if (mode !== undefined)
        await promises_.chmod(path, mode);
}
async function symlink(target, path) {
    await promises_.rm(path, { force: true });
    await promises_.symlink(target, path);
}
async function files_remove(path) {
    const whole = { recursive: true, force: true };
    try {
        await promises_.rm(path, whole);
    }
    catch (cause) {
        if (!['EACCES', 'EPERM'].includes(errorCode(cause)))
            throw cause;
        await makeWritable(path); // a build script's read-only folders
        await promises_.rm(path, whole);
    }
}
/** A folder and all folders in it, for their owner. What is still being removed may be gone. */
async function makeWritable(folder) {
    if ((await facts(folder))?.kind !== 'directory')
        return;
    await missingAs(undefined, () => promises_.chmod(folder, 0o700));
    const entries = await missingAs([], () => promises_.readdir(folder, { withFileTypes: true }));
    for (const entry of entries) {
        if (entry.isDirectory())
            await makeWritable((0,external_node_path_.join)(folder, entry.name));
    }
}
async function removeEmptyFolder(path) {
    try {
        await promises_.rmdir(path);
        return true;
    }
    catch (cause) {
        if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCode(cause)))
            return false;
        throw cause;
    }
}
async function walk(path) {
    const entries = await missingAs([], () => promises_.readdir(path, { recursive: true, withFileTypes: true }));
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}
function facts(path) {
    return missingAs(undefined, async () => file_tree_factsOf(await promises_.lstat(path, { bigint: true })));
}
async function files_sha256(path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const file = files_addDisposableResource(env_2, await openFile(path), true);
        for await (const chunk of file.createReadStream({ autoClose: false }))
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = files_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./.build/release/runner/job-context.js





const EventPayload = valibot_dist/* object */.Ikc({
    repository: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ default_branch: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
    pull_request: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        number: valibot_dist/* number */.aig(),
        base: valibot_dist/* object */.Ikc({ sha: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), '') }),
        head: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ sha: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) })),
    })),
    workflow_run: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({
        id: valibot_dist/* number */.aig(),
        name: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP(), ''),
        head_sha: valibot_dist/* string */.YjP(),
        head_branch: valibot_dist/* nullish */.cl6(valibot_dist/* string */.YjP(), ''),
        head_repository: valibot_dist/* object */.Ikc({ full_name: valibot_dist/* string */.YjP() }),
    })),
});
/** Where this job runs: GitHub's default variables, with what a bare machine would have in their place. */
function jobContext(env) {
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const branch = payload?.repository?.default_branch;
    return {
        repository: env['GITHUB_REPOSITORY'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        runId: env['GITHUB_RUN_ID'] ?? '0',
        runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        defaultBranchRef: branch === undefined ? undefined : `refs/heads/${branch}`,
        ...eventParts(payload),
        runMark: runMark(env['ACTIONS_RUNTIME_TOKEN']),
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        workspace: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd()),
        temp: (0,external_node_path_.resolve)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()),
        os: operatingSystem(),
        arch: architecture(),
        environment: env['RUNNER_ENVIRONMENT'] ?? 'self-hosted',
        actionRoot: actionRoot(process.argv[1] ?? process.cwd()),
    };
}
/** A digest of the id that GitHub's services know the run by: it stands in the tokens of its jobs alone. */
function runMark(token) {
    const claims = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString();
    const [, run] = /Actions\.Results:([\w-]+):/.exec(claims) ?? [];
    if (run === undefined)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(`fast-cargo ${run}`).digest('hex').slice(0, 16);
}
function operatingSystem() {
    if ((0,external_node_os_.platform)() === 'win32')
        return 'windows';
    return (0,external_node_os_.platform)() === 'darwin' ? 'macos' : 'linux';
}
function architecture() {
    const name = (0,external_node_os_.arch)();
    return name === 'x64' || name === 'arm64' ? name : 'other';
}
function eventParts(payload) {
    const { pull_request: pull, workflow_run: run } = payload ?? {};
    return {
        ...(pull && {
            pullRequest: { number: pull.number, baseSha: pull.base.sha, headSha: pull.head?.sha },
        }),
        ...(run && {
            endedRun: {
                runId: String(run.id),
                workflow: run.name ?? '',
                headSha: run.head_sha,
                headBranch: run.head_branch ?? '',
                headRepository: run.head_repository.full_name,
            },
        }),
    };
}
function readPayload(eventPath) {
    if (eventPath === undefined || !(0,external_node_fs_.existsSync)(eventPath))
        return undefined;
    try {
        const payload = valibot_dist/* safeParse */.xLC(EventPayload, JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8')));
        return payload.success ? payload.output : undefined;
    }
    catch {
        return undefined; // a payload that is not JSON says nothing
    }
}
/** The bundle cannot ask `import.meta.url` (webpack freezes it), so it looks upwards from the script that runs. */
function actionRoot(script) {
    for (let folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(script));; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'action.yml')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(script));
    }
}

;// CONCATENATED MODULE: ./.build/release/runner/job.js


const STATE = 'fast-cargo';
/** The job on GitHub's runner, through its variables and command files. */
function githubJob() {
    return {
        context: jobContext(process.env),
        input: (name) => core/* getInput */.V4(name),
        env: (name) => process.env[name],
        allEnv: () => definedVariables(process.env),
        setOutput: core/* setOutput */.uH,
        addPath: core/* addPath */.fM,
        exportVariable: core/* exportVariable */.dN,
        saveState: (state) => core/* saveState */.LZ(STATE, state),
        loadState: () => core/* getState */.Gu(STATE),
        writeSummary: async (markdown) => {
            if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
                return; // an older server than summaries
            await core/* summary */.z.addRaw(markdown, true).write();
        },
        maskSecret: core/* setSecret */.Pq,
        fail: core/* setFailed */.C1,
    };
}
function definedVariables(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./.build/release/runner/log.js


/** The step's log, as GitHub shows it. */
function stepLog() {
    return {
        info: (line) => core/* info */.pq(withoutCommands((0,errors/* withoutUserInfo */.sl)(line))),
        debug: (line) => core/* debug */.Yz((0,errors/* withoutUserInfo */.sl)(line)),
        warning: (line) => core/* warning */.$e((0,errors/* withoutUserInfo */.sl)(line), { title: 'fast-cargo' }),
        group: core/* group */.Os,
    };
}
/** All but tabs and the ends of lines. The runner takes U+0085 for a blank; JavaScript does not. */
const log_CONTROL = /[^\P{Cc}\t\n\r]/gu;
/** Before `::` the runner passes over what is not seen. Within a line alone: no line is looked at twice. */
const log_COMMAND = /^(?:(?![\n\r\u2028\u2029])[\t\p{Cf}\p{Z}])*:(?=\p{Cf}*:)|#(?=#\[)/gmu;
/**
 * Text that the runner shows and does not obey: it takes `::name::` at the start of a line for a
 * command, and the older `##[name]` anywhere. A word joiner, which is not seen, ends both.
 */
function withoutCommands(text) {
    return text.replace(log_CONTROL, '').replace(log_COMMAND, '$&\u2060');
}

;// CONCATENATED MODULE: ./.build/release/runner/repository-caches.js

const repository_caches_PAGE = 100;
/** A thousand calls an hour are all that the jobs of a repository have together. */
const repository_caches_MOST_PAGES = 3;
/** The cache entries of the repository that the job runs for, with the token of the input `token`. */
function repositoryCaches({ context, input, env, }) {
    const asked = withLimit();
    const [owner = '', repo = ''] = context.repository.split('/');
    const client = () => restClient(input('token'), env('GITHUB_API_URL') || 'https://api.github.com');
    return {
        list: (prefix) => asked(async (request) => {
            const found = [];
            for (let page = 1; page <= repository_caches_MOST_PAGES; page += 1) {
                const query = { owner, repo, key: prefix, per_page: repository_caches_PAGE, page, request };
                const { data } = await (await client()).actions.getActionsCacheList(query);
                for (const { id = 0, key = '', ref = '', size_in_bytes = 0 } of data.actions_caches) {
                    found.push({ id, key, ref, sizeBytes: size_in_bytes });
                }
                if (page * repository_caches_PAGE >= data.total_count)
                    break;
            }
            return found;
        }),
        usedBytes: () => asked(async (request) => {
            const { data } = await (await client()).actions.getActionsCacheUsage({
                owner,
                repo,
                request,
            });
            return data.active_caches_size_in_bytes;
        }),
        remove: (cache_id) => asked(async (request) => {
            await (await client()).actions.deleteActionsCacheById({ owner, repo, cache_id, request });
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js + 2 modules
var tool_cache = __webpack_require__(59805);
;// CONCATENATED MODULE: ./.build/release/runner/tool-cache.js








/** How long an entry without its mark may be another job's work, rather than its remains. */
const MARK_GRACE_MS = 1_000;
/** The runner's tool cache, in the layout of `@actions/tool-cache`: versions are exact ones. */
function runnerToolCache() {
    return {
        find: async (tool, version) => (root() === undefined ? undefined : found(tool, version)),
        add,
    };
}
function root() {
    return process.env['RUNNER_TOOL_CACHE'] || undefined;
}
function found(tool, version) {
    return (0,tool_cache/* find */.I6)(tool, version) || undefined;
}
/**
 * Copies beside the entry and renames: `cacheDir` of the toolkit empties the entry first and fills
 * it file by file, and two jobs of one machine would take each other's files away.
 */
async function add(folder, tool, version) {
    const parent = root();
    if (parent === undefined)
        throw new Error('this runner has no tool cache: RUNNER_TOOL_CACHE is not set');
    const entry = (0,external_node_path_.join)(parent, tool, semver.clean(version) ?? version, (0,external_node_os_.arch)());
    const copy = `${entry}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(entry), { recursive: true });
    try {
        await (0,promises_.cp)(folder, copy, { recursive: true, verbatimSymlinks: true });
        return await tool_cache_moveInto(entry, copy, () => found(tool, version));
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
async function tool_cache_moveInto(entry, copy, complete) {
    if (!(await renamed(copy, entry))) {
        const theirs = await eventually(complete);
        if (theirs !== undefined)
            return theirs; // another job was quicker
        // Half a tool, of a job that was ended in mid-copy.
        const leftover = `${copy}.leftover`;
        await (0,promises_.rename)(entry, leftover);
        await (0,promises_.rename)(copy, entry);
        await (0,promises_.rm)(leftover, { recursive: true, force: true });
    }
    await (0,promises_.writeFile)(`${entry}.complete`, '');
    return entry;
}
/** False when there is something at `to`. */
async function renamed(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (cause) {
        if ((0,external_node_fs_.existsSync)(to))
            return false;
        throw cause;
    }
}
/** A job that copies at this moment writes its mark last. */
async function eventually(complete) {
    const untilMs = Date.now() + MARK_GRACE_MS;
    while (complete() === undefined && Date.now() < untilMs)
        await (0,external_node_timers_promises_.setTimeout)(50);
    return complete();
}

;// CONCATENATED MODULE: ./.build/release/runner/github-runner.js











/** The machine, the job and the services that this process really has. */
function githubRunner() {
    const job = githubJob();
    const log = stepLog();
    const cacheBreaker = { serviceFailed: false };
    return {
        files: localFiles(),
        commands: localCommands(),
        cache: cacheStore({ context: job.context, log }, cacheBreaker),
        cacheBreaker,
        downloads: httpDownloads(),
        toolCache: runnerToolCache(),
        pullRequests: pullRequests(job),
        repositoryCaches: repositoryCaches(job),
        artifacts: runArtifacts(job),
        job,
        clock: systemClock(),
        log,
    };
}

;// CONCATENATED MODULE: ./.build/release/post-phase.js


const POST = {
    work: () => finish(githubRunner()),
    giveUp: (why) => abandonFinish(why, githubRunner()),
};


/***/ })

};
