export const id = 462;
export const ids = [462];
export const modules = {

/***/ 50462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REPORT: () => (/* binding */ REPORT)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./.build/release/report/cell-report.js


const REPORT_SCHEMA = 1;
/** Reports come from artifacts, which the code of a fork may have written: all of it is bounded. */
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1000));
const Number_ = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const Ms = dist/* pipe */.FsL(Number_, dist/* minValue */.Wwf(0));
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const VERDICTS = ['slower', 'faster', 'no significant change', 'not enough data'];
const CommandReport = dist/* object */.Ikc({
    label: Text,
    outcome: dist/* picklist */.KIO(['succeeded', 'failed', 'cancelled', 'unknown']),
    nowMs: dist/* optional */.lqM(Ms),
    beforeMs: dist/* optional */.lqM(Ms),
    verdict: dist/* optional */.lqM(dist/* picklist */.KIO(VERDICTS)),
    usualMs: dist/* optional */.lqM(Ms),
    /** The work was another than before. */
    otherWork: dist/* boolean */.zMY(),
});
const Point = dist/* object */.Ikc({ startedAtMs: Number_, sha: Text, runId: Text, ms: Ms });
const SpreadReport = dist/* object */.Ikc({
    ...{ cubes: Ms, squares: Ms, degrees: Ms, slowCubes: Ms, slowDegrees: Ms },
});
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(REPORT_SCHEMA),
    workflow: Text,
    job: Text,
    cell: Text,
    runner: Text,
    runId: Text,
    runAttempt: Text,
    sha: Text,
    startedAtMs: Number_,
    commands: dist/* pipe */.FsL(dist/* array */.YOg(CommandReport), dist/* maxLength */.Ru6(100)),
    sccache: dist/* optional */.lqM(dist/* object */.Ikc({ hits: Count, misses: Count })),
    /** Crates and build scripts of all commands; absent where cargo told of none. */
    units: dist/* optional */.lqM(dist/* object */.Ikc({ compiled: Count, total: Count })),
    warnings: Count,
    /** The job's noise, for the verdicts of the repository's other jobs. */
    noise: dist/* optional */.lqM(SpreadReport),
    /** The time of all commands in earlier runs and in this one, the newest last. */
    history: dist/* pipe */.FsL(dist/* array */.YOg(Point), dist/* maxLength */.Ru6(100)),
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
        const parsed = dist/* safeParse */.xLC(Report, JSON.parse(text));
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
function plainName({ job, cell }) {
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

;// CONCATENATED MODULE: ./.build/release/history/spread.js
const spread_NO_SPREAD = { cubes: 0, squares: 0, degrees: 0, slowCubes: 0, slowDegrees: 0 };
/** Of a normal distribution with standard deviation 1: the mean of |x|³. */
const NORMAL_CUBE = 2 * Math.sqrt(2 / Math.PI);
/**
 * The centre of some values: the median of the means of all pairs (J. L. Hodges, E. L. Lehmann, Ann.
 * Math. Statist. 34 (1963) 598-611). Up to 29 % of the values may be outliers, as with a median, but
 * it wastes 5 % of what normal values tell, where a median wastes 36 %. `undefined` of no values.
 */
function spread_centreOf(values) {
    const means = values.flatMap((one, index) => values.slice(index).map((other) => (one + other) / 2));
    return spread_medianOf(means);
}
/** `undefined` of no values. */
function spread_medianOf(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
/** The spread of times around their centre. */
function spread_spreadOf(times) {
    const centre = spread_centreOf(times);
    if (centre === undefined || centre === 0)
        return spread_NO_SPREAD;
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
    }), spread_NO_SPREAD);
}
/**
 * The scale of a spread: what its standard deviation would be, were the noise normal. Cubes and not
 * squares: rare long runs then widen the band by themselves, which keeps them from being alarms.
 */
function spread_scaleOf({ cubes, degrees }) {
    return degrees === 0 ? 0 : Math.cbrt(cubes / degrees / NORMAL_CUBE);
}
/**
 * How heavy the tails of a spread are: 1 for normal noise and where nothing deviates, 1.12 where every
 * 20th deviation is three times as wide.
 */
function spread_tailOf({ cubes, squares, degrees }) {
    if (squares === 0 || degrees === 0)
        return 1;
    return spread_scaleOf({ cubes, degrees }) / Math.sqrt(squares / degrees);
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
function steps_sinceLastStep(times) {
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
    const deviations = [...relative(before, older), ...relative(after, newer)];
    // 1.4826 makes of a median deviation what is the standard deviation of normal noise.
    const scale = Math.max(LEAST_SCALE, 1.4826 * (medianOf(deviations) ?? 0));
    return Math.abs(newer / older - 1) / (scale * Math.sqrt(1 / before.length + 1 / after.length));
}
function relative(times, centre) {
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
const SUMMARY_LIMIT_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 - 64 * 1024));
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
    return cell(shorten(plainName(report), NAME_LENGTH));
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

;// CONCATENATED MODULE: ./.build/release/report/reports-of-jobs.js

/**
 * The reports of a run's jobs as GitHub knows them, at most one for each: whoever may upload artifacts
 * may say of himself that he is many. Those go first that bear the name of a job; a job with a name of
 * its own in the workflow file cannot be told by it, so others fill what places are left.
 */
function reportsOfJobs(reports, jobs) {
    const free = [...jobs];
    const takes = (report) => {
        const name = plainName(report);
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

;// CONCATENATED MODULE: ./.build/release/report/trend-script.js
/** What runs in the trend page, in the browser. It reads the JSON in the page and asks nobody. */
const trendScript = `
const data = JSON.parse(document.getElementById('data').textContent)
const dark = matchMedia('(prefers-color-scheme: dark)')
const charts = document.getElementById('charts')
document.getElementById('about').textContent =
  data.repository + '. Drag over a chart to zoom in, double-click to zoom out, click a point for its run.'

function color(name) {
  // Canvas knows no light-dark(): a real element resolves it.
  const probe = document.createElement('i')
  probe.style.color = 'var(--' + name + ')'
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}

// Per distance of ticks: what each says, and what is said besides where a year, month or day begins.
const year = '{YYYY}'
const day = '\\n{YYYY}-{MM}-{DD}'
const times = [
  [86400 * 365, year, null, null, null, null, null, null, 1],
  [86400 * 28, '{YYYY}-{MM}', null, null, null, null, null, null, 1],
  [86400, '{MM}-{DD}', '\\n' + year, null, null, null, null, null, 1],
  [1, '{HH}:{mm}', day, null, day, null, null, null, 1],
]

function draw(cell) {
  const section = document.createElement('section')
  const title = document.createElement('h2')
  title.textContent = cell.name
  section.append(title)
  charts.append(section)
  if (cell.at.length < 2) {
    const text = document.createElement('p')
    // An axis through one point would reach years into the future.
    text.textContent = cell.at.length === 0 ? 'No run yet.' : 'One run so far: ' + cell.words[0] + '.'
    section.append(text)
    return { section }
  }
  const axis = { stroke: color('faint'), grid: { stroke: color('grid'), width: 1 }, ticks: { show: false } }
  const chart = new uPlot(
    {
      width: section.clientWidth - 32,
      height: 220,
      hooks: { ready: [showLatest], setCursor: [(it) => it.cursor.idx === null && showLatest(it)] },
      tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),
      scales: { y: { range: (_, low, high) => [0, (high || 1) * 1.1] } },
      series: [
        { label: 'Run', value: (_, at, __, index) => about(cell, at, index) },
        {
          label: 'cargo took',
          stroke: color('line'),
          width: 2,
          points: { show: true, size: 7, fill: color('line') },
          value: (_, __, ___, index) => cell.words[index] ?? '',
        },
      ],
      axes: [
        { ...axis, values: times },
        { ...axis, size: 64, incrs: STEPS, values: (_, ticks) => ticks.map(tickWords) },
      ],
    },
    [cell.at, cell.seconds],
    section,
  )
  chart.over.addEventListener('click', () => {
    const run = cell.runs[chart.cursor.idx]
    if (run) open('https://github.com/' + data.repository + '/actions/runs/' + run, '_blank', 'noopener')
  })
  return { chart, section }
}

function showLatest(chart) {
  chart.setLegend({ idx: chart.data[0].length - 1 })
}

// Of clocks, not of tens: 120 s and 5 min are read at once, 100 s and 300 s are not.
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200]

function tickWords(seconds) {
  return seconds >= 60 && seconds % 60 === 0 ? seconds / 60 + ' min' : +seconds.toFixed(1) + ' s'
}

function about(cell, at, index) {
  if (at === null || at === undefined || index === null) return ''
  return new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC, ' + cell.commits[index]
}

let drawn = []
function redraw() {
  for (const { chart } of drawn) chart?.destroy()
  charts.textContent = ''
  drawn = data.cells.map(draw)
}
redraw()
dark.addEventListener('change', redraw)
addEventListener('resize', () => {
  for (const { chart, section } of drawn) chart?.setSize({ width: section.clientWidth - 32, height: 220 })
})
`;

;// CONCATENATED MODULE: ./.build/release/report/trend-page.js



/**
 * A page of its own with the history of every job: zoomable, light or dark, and without any request.
 * All that comes from the jobs is data, never markup.
 */
function renderTrendPage({ repository, reports, library }) {
    const data = { repository, cells: latestReports(reports).map(cellData) };
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>fast-cargo: time of cargo by run</title>
<style>
${library.style}
${STYLE}
</style>
<main>
<h1>Time of cargo by run</h1>
<p id="about"></p>
<div id="charts"></div>
</main>
<script>${library.script}</script>
<script type="application/json" id="data">${inScript(data)}</script>
<script>${trendScript}</script>
</html>
`;
}
function cellData(report) {
    const points = report.history
        .filter(({ ms }) => ms > 0)
        .toSorted((one, other) => one.startedAtMs - other.startedAtMs);
    return {
        name: `${report.workflow}: ${plainName(report)}`,
        at: points.map(({ startedAtMs }) => Math.round(startedAtMs / 1000)),
        seconds: points.map(({ ms }) => Math.round(ms / 100) / 10),
        words: points.map(({ ms }) => duration(ms)),
        runs: points.map(({ runId }) => (/^\d+$/.test(runId) ? runId : '')),
        commits: points.map(({ sha }) => sha.slice(0, 9)),
    };
}
/** JSON that cannot end the element it stands in, nor begin a comment in it. */
function inScript(data) {
    return JSON.stringify(data).replaceAll('<', '\\u003c');
}
const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --card: light-dark(#f6f8fa, #151b23); --line: light-dark(#0969da, #4493f8);
  --grid: light-dark(#d1d9e0, #3d444d); }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 16px; margin: 0 0 8px; overflow-wrap: anywhere; }
p { color: var(--faint); margin: 4px 0 20px; }
section { background: var(--card); border: 1px solid var(--grid); border-radius: 8px; padding: 16px; margin: 0 0 16px; }
.u-legend { color: var(--text); text-align: left; } a { color: var(--line); }
`;

// EXTERNAL MODULE: ./.build/release/runner/errors.js
var errors = __webpack_require__(84620);
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
;// CONCATENATED MODULE: ./.build/release/report/comment-marker.js

const MARKER = /^<!-- fast-cargo ([0-9a-f]{16}) run (\d{1,15})(?: of ([0-9a-f]{16}))?(?: comment (\d{1,15}))? -->/;
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
    const [, found, run, mark, own] = MARKER.exec(body) ?? [];
    if (!isByUs || found !== key)
        return undefined;
    const isOfRun = runMark !== undefined && mark === runMark && Number(run) === runId;
    return isOfRun || Number(own) === id ? { runId: Number(run) } : undefined;
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
function read_reports_noReports() {
    return { read: new Map(), missing: new Set() };
}
/** Looks for new reports of this run, or of another one, and returns all. One that cannot be had costs itself alone. */
async function read_reports_readReports(known, folder, { artifacts, log }, runId) {
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
            const read = await read_reports_readReports(known, places.reports, runner, elsewhere);
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
        log.info(`No comment on the pull request: ${reasonOf(error)} The job summary has it all.`);
    }
}
function reasonOf(error) {
    if (error instanceof errors/* ApiError */.hD && (error.status === 403 || error.status === 401)) {
        return 'the token may not write it. With "permissions: pull-requests: write" it may; for pull requests from forks, see docs/reports.md.';
    }
    return `${(0,errors/* describeError */.Uc)(error)}.`;
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
    throw new InputError(`Input "${name}" is "${value}". Valid: ${parse_input_listed(valid)}, "true" (as "${yes}"), "false" (as "${no}").`);
}
/** Words between commas or blanks, each at most once, at least one. */
function parseChoices(name, input, valid) {
    const words = input(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 0) {
        throw new InputError(`Input "${name}" is empty. Name at least one of ${parse_input_listed(valid)}.`);
    }
    return [...new Set(words.map((word) => oneOf(name, word, valid)))];
}
function oneOf(name, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new InputError(`Input "${name}" is "${value}". Valid: ${parse_input_listed(valid)}.`);
}
function parse_input_listed(words) {
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
    throw new InputError(`Input "${name}" is "${value}". Write a size with its unit, such as "500 MB" or "2 GiB".`);
}
/** `auto` or an exact version; a leading `v` is fine. */
function parseVersion(name, input) {
    const value = input(name).trim();
    if (value === 'auto')
        return value;
    const version = value.replace(/^v/, '');
    if (/^\d+\.\d+\.\d+$/.test(version))
        return version;
    throw new InputError(`Input "${name}" is "${value}". Valid: "auto", or a version such as "1.2.3".`);
}
/** A percentage such as `20%` as a part (0.2); empty, `off` or `false` is `undefined`. */
function parsePercentage(name, input) {
    const value = input(name).trim();
    if (value === '' || value === 'off' || booleanOf(value) === false)
        return undefined;
    const percentage = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(value)?.[1] ?? 0);
    if (percentage > 0)
        return percentage / 100;
    throw new InputError(`Input "${name}" is "${value}". Write a percentage such as "20%", or leave it out.`);
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

;// CONCATENATED MODULE: ./.build/release/job/report-run.js











/** The sub-action `report/`: what all jobs of a run have told, in one summary, comment and page. */
async function reportRun(runner) {
    try {
        await reportFrom(runner);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return runner.job.fail((0,errors/* describeError */.Uc)(error));
        abandonReport((0,errors/* describeError */.Uc)(error), runner);
    }
    finally {
        runner.artifacts.close();
    }
}
/** `why` is a clause. */
function abandonReport(why, { log }) {
    log.warning(`fast-cargo could not report on the run (${why}).`);
}
async function reportFrom(runner) {
    const { job, log } = runner;
    const comment = parseBoolean('comment', job.input);
    const trendPage = parseBoolean('trend-page', job.input);
    const places = placesOf(job.context);
    await runner.files.makeFolder(places.scratch, 0o700);
    const run = reportedRun(runner);
    const known = read_reports_noReports();
    const elsewhere = run.runId === job.context.runId ? undefined : run.runId;
    const read = await read_reports_readReports(known, places.reports, runner, elsewhere);
    if (read.length === 0) {
        return log.info(`No job of run ${run.runId} has uploaded a fast-cargo record.`);
    }
    const jobs = await jobsOf(run.runId, elsewhere !== undefined, runner);
    const reports = jobs === undefined ? latestReports(read) : reportsOfJobs(read, jobs);
    await job.writeSummary(`## fast-cargo\n\n${renderComment({ reports, runUrl: undefined })}`);
    if (trendPage)
        await uploadTrendPage(reports, places, runner);
    if (!comment)
        return;
    await explained(runner, async () => {
        const pull = await pullOf(runner);
        if (pull === undefined)
            return log.info('The run belongs to no open pull request.');
        await writeComment({ ...run, known, pull, places, jobs, callsMade: 1 }, runner);
    });
}
/**
 * Without the API's word a foreign run would be whatever it says of itself; in this job's own run the
 * token may lack `actions: read`.
 */
async function jobsOf(runId, isForeign, { pullRequests }) {
    try {
        return (await pullRequests.jobsOf(runId)).names;
    }
    catch (error) {
        if (isForeign || !(error instanceof errors/* ApiError */.hD))
            throw error;
        return undefined;
    }
}
/** The run that ended, or the one that this job is part of. */
function reportedRun({ job }) {
    const { endedRun, runId, workflow, pullRequest } = job.context;
    return endedRun ?? { runId, workflow, headSha: pullRequest?.headSha };
}
/**
 * Of `workflow_run` the pull request is found by GitHub's own event, through the API: what stands in
 * an artifact was written by code that may be foreign.
 */
async function pullOf({ job, pullRequests }) {
    const { endedRun, pullRequest } = job.context;
    if (endedRun !== undefined)
        return pullRequests.withHead(endedRun);
    return pullRequest?.number;
}
const PAGE_FILE = 'fast-cargo-trend.html';
async function uploadTrendPage(reports, { reports: folder }, { files, artifacts, job, log }) {
    const failure = { what: 'upload the trend page', otherwise: 'The summary has the numbers.' };
    await attempt(failure, async () => {
        const page = (0,external_node_path_.join)(folder, 'trend', PAGE_FILE);
        const { repository, actionRoot } = job.context;
        const library = await readChartLibrary((0,external_node_path_.join)(actionRoot, 'dist', 'report'), files);
        await files.writeText(page, renderTrendPage({ repository, reports, library }));
        await artifacts.upload(`fast-cargo-trend-${job.context.runAttempt}`, (0,external_node_path_.join)(folder, 'trend'), [
            page,
        ]);
        log.info('Uploaded the trend page as an artifact.');
    }, log);
}
/** It lies beside the bundle as it is: the page holds it, so that it works without network. */
async function readChartLibrary(folder, files) {
    const [script, style] = await Promise.all([
        files.readText((0,external_node_path_.join)(folder, 'uPlot.iife.min.js')),
        files.readText((0,external_node_path_.join)(folder, 'uPlot.min.css')),
    ]);
    if (script === undefined || style === undefined)
        throw new Error(`no chart library in ${folder}`);
    return { script, style };
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
const Answer = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequest: dist/* object */.Ikc({
            headRefOid: dist/* string */.YjP(),
            comments: dist/* object */.Ikc({
                pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
                nodes: dist/* array */.YOg(dist/* nullable */.mee(dist/* object */.Ikc({ url: dist/* string */.YjP(), body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() }))),
            }),
        }),
    }),
});
/** Throws `ApiError` for what is no such answer. */
function readComments(answer) {
    const parsed = dist/* safeParse */.xLC(Answer, answer);
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
const LIMIT_MS = 10_000;
const PAGE = 100;
/** The REST API with the token of the input `token`, on the repository that the job runs for. */
function pullRequests({ context, input, env }, limitMs = LIMIT_MS) {
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
function withLimit(limitMs = LIMIT_MS) {
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
const MOST_BYTES = 100_000;
/** GitHub's gateways say so in an outage, as pages that are no JSON. */
const OUTAGE = [429, 502, 503, 504];
const artifact_call_Answer = dist/* object */.Ikc({
    ok: dist/* optional */.lqM(dist/* boolean */.zMY()),
    msg: dist/* optional */.lqM(dist/* string */.YjP()),
    signed_upload_url: dist/* optional */.lqM(dist/* string */.YjP()),
    // How Go's servers write it.
    signedUploadUrl: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** One call of the artifact service v4. Throws `NoServiceError` where what answers is no such service. */
async function artifactCall({ method, message }, connection) {
    const { status, text } = await ask(method, message, connection);
    const answer = dist/* safeParse */.xLC(artifact_call_Answer, objectIn(text));
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
    const claims = dist/* safeParse */.xLC(dist/* object */.Ikc({ scp: dist/* string */.YjP() }), objectIn(Buffer.from(payload, 'base64url').toString()));
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
        if (bytes > MOST_BYTES)
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
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i;
/** What the programs that we start inherit: the variables that the job's own steps have. */
function stepVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)));
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
        ownKeys: (target) => Reflect.ownKeys(target).filter((name) => !OF_THE_ACTION.test(String(name))),
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
const TOLD = new Set(['debug', 'notice', 'warning', 'error']);
/** Takes a workflow command apart, so that it is never carried out for us. `undefined`: say nothing of it. */
function parseTransferLine(line) {
    const match = /^::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line.trimEnd());
    if (match === null)
        return { text: line.trimEnd(), complaint: false };
    const [, command = '', data = ''] = match;
    if (!TOLD.has(command))
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
    { line: /^\[Request\] |^Resource Url: /, apply: (p, _, nowMs) => enter(p, 'asking', nowMs) },
    { line: /^\[Response\] - (\d+)/, apply: (p, found) => ({ ...p, status: Number(found) }) },
    { line: /^Archive path: (.*)/i, apply: archiveNamed },
    { line: /^Attempting to upload cache/, apply: (p, _, nowMs) => enter(p, 'moving', nowMs) },
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
function enter(progress, phase, nowMs) {
    return { ...progress, phase, sinceMs: nowMs, movedBytesThen: progress.movedBytes };
}
/** A save names its archive before it asks, a restore when it has the answer and downloads. */
function archiveNamed(progress, path, nowMs) {
    if (progress.phase !== 'asking')
        return progress;
    return { ...enter(progress, 'moving', nowMs), archivePath: path };
}
/** The end of a download; v1 prints it in the middle of an upload too. */
function archiveComplete(progress, size, nowMs) {
    const sized = { ...progress, archiveBytes: Number(size) };
    return progress.archivePath === undefined ? sized : enter(sized, 'local', nowMs);
}
/** Only v1 prints its chunks, and nothing else while it uploads. */
function chunkSent(progress, size, nowMs) {
    const moving = progress.phase === 'moving' ? progress : enter(progress, 'moving', nowMs);
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
        return { progress: enter(grown, 'moving', nowMs) };
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
const TransferRequestSchema = dist/* object */.Ikc({
    /** `find` is a restore that stops once it knows the key. */
    kind: dist/* picklist */.KIO(['restore', 'find', 'save']),
    paths: dist/* array */.YOg(dist/* string */.YjP()),
    key: dist/* string */.YjP(),
    restoreKeys: dist/* array */.YOg(dist/* string */.YjP()),
    /** For its archive. */
    folder: dist/* string */.YjP(),
    /** Where the result is written: what a tool prints into the child's output can never pass for it. */
    resultPath: dist/* string */.YjP(),
    /** What the child prints once that is written. Nobody else knows it. */
    endLine: dist/* string */.YjP(),
});
/** What `@actions/cache` gave back. Why it gave nothing, it only prints: see transfer-verdict.ts. */
const TransferResultSchema = dist/* object */.Ikc({
    /** Key of the restored entry. */
    restoredKey: dist/* optional */.lqM(dist/* string */.YjP()),
    saved: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** What it threw. */
    error: dist/* optional */.lqM(dist/* string */.YjP()),
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
            const tick = atTick(progress, { nowMs: Date.now(), archiveSize: sizeOf(progress) }, limits);
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
function sizeOf({ archivePath }) {
    if (archivePath === undefined)
        return 0;
    return (0,external_node_fs_.statSync)(archivePath, { throwIfNoEntry: false })?.size ?? 0;
}
async function readResult(path, end) {
    try {
        return dist/* parse */.qgA(TransferResultSchema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
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
        for (const { name } of entriesOf((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const stat = leaveOut(path) ? undefined : statOf((0,external_node_path_.join)(root, path));
            if (stat === undefined)
                continue;
            found.push({ path, ...factsOf(stat) });
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
function factsOf(stat) {
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
function entriesOf(folder) {
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
    const there = new Map(entriesIn(to).map((entry) => [entry.name, entry]));
    for (const entry of entriesIn(from)) {
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
function entriesIn(folder) {
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
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Opens a file, or what a symlink leads to. Throws `RefusedError` for devices and pipes, which have no end. */
async function openFile(path) {
    const file = await (0,promises_.open)(path, FLAGS);
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
    return missingAs(undefined, async () => factsOf(await promises_.lstat(path, { bigint: true })));
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





const EventPayload = dist/* object */.Ikc({
    repository: dist/* optional */.lqM(dist/* object */.Ikc({ default_branch: dist/* optional */.lqM(dist/* string */.YjP()) })),
    pull_request: dist/* optional */.lqM(dist/* object */.Ikc({
        number: dist/* number */.aig(),
        base: dist/* object */.Ikc({ sha: dist/* optional */.lqM(dist/* string */.YjP(), '') }),
        head: dist/* optional */.lqM(dist/* object */.Ikc({ sha: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })),
    workflow_run: dist/* optional */.lqM(dist/* object */.Ikc({
        id: dist/* number */.aig(),
        name: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
        head_sha: dist/* string */.YjP(),
        head_branch: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
        head_repository: dist/* object */.Ikc({ full_name: dist/* string */.YjP() }),
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
        const payload = dist/* safeParse */.xLC(EventPayload, JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8')));
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
const COMMAND = /^(?:(?![\n\r\u2028\u2029])[\t\p{Cf}\p{Z}])*:(?=\p{Cf}*:)|#(?=#\[)/gmu;
/**
 * Text that the runner shows and does not obey: it takes `::name::` at the start of a line for a
 * command, and the older `##[name]` anywhere. A word joiner, which is not seen, ends both.
 */
function withoutCommands(text) {
    return text.replace(log_CONTROL, '').replace(COMMAND, '$&\u2060');
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
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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

;// CONCATENATED MODULE: ./.build/release/report-phase.js


const REPORT = {
    work: () => reportRun(githubRunner()),
    giveUp: async (why) => abandonReport(why, githubRunner()),
};


/***/ })

};
