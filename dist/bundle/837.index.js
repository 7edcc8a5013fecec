export const id = 837;

export const ids = [ 837 ];

export const modules = {
 89401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   AUDIT: () => AUDIT
  });
  var external_node_path_ = __webpack_require__(76760), audit_line = __webpack_require__(55130), firm_findings = __webpack_require__(13069), errors = __webpack_require__(84620);
  const TREE_FORMAT = "{p}\t{f}";
  function parseTree(text, graph = new Map) {
   for (const line of text.split(/\r?\n/)) {
    const [described = "", features = ""] = line.replace(/ \(\*\)$/, "").split("\t"), [, name, version] = /^(\S+) v(\S+)/.exec(described) ?? [];
    if (name === void 0 || version === void 0) continue;
    const key = `${name} ${version}`, builds = graph.get(key) ?? new Set;
    graph.set(key, builds.add(features.trim()));
   }
   return graph;
  }
  function difference(before, after) {
   const kept = [ ...before.keys() ].filter(key => after.has(key)), features = (graph, key) => new Set([ ...graph.get(key) ?? [] ].flatMap(list => list.split(",")).filter(Boolean)), reduced = kept.flatMap(key => {
    const now = features(after, key), gone = [ ...features(before, key) ].filter(feature => !now.has(feature));
    return gone.length === 0 ? [] : [ {
     key,
     features: gone.sort()
    } ];
   });
   return {
    dropped: [ ...before.keys() ].filter(key => !after.has(key)).sort(),
    added: [ ...after.keys() ].filter(key => !before.has(key)).sort(),
    reduced,
    unified: kept.filter(key => (after.get(key)?.size ?? 0) < (before.get(key)?.size ?? 0))
   };
  }
  const ASK_LIMIT_MS = 6e4, PLAIN = [ "--color", "never" ];
  async function findCargo({cwd, config, skip}, {commands, files}) {
   const rustc = await commands.which("rustc", skip), sysroot = rustc === void 0 ? "" : (await commands.run(rustc, [ "--print", "sysroot" ], {
    cwd
   })).stdout.trim(), own = (0, external_node_path_.join)(sysroot, "bin", "cargo"), isThere = sysroot !== "" && await files.facts(own) !== void 0, program = isThere ? own : await commands.which("cargo", skip);
   if (program === void 0) return;
   const toolchain = /[/\\]toolchains[/\\]/.test(sysroot) ? {
    RUSTUP_TOOLCHAIN: sysroot
   } : {}, env = {
    ...toolchain,
    RUSTC_WRAPPER: "",
    RUSTC_WORKSPACE_WRAPPER: ""
   }, run = (args, options) => commands.run(program, [ ...configArguments(config), ...PLAIN, ...args ], {
    cwd: options.cwd,
    timeoutMs: options.timeoutMs ?? ASK_LIMIT_MS,
    isShown: options.isShown ?? !1,
    env: {
     ...env,
     ...options.home === void 0 ? {} : {
      CARGO_HOME: options.home
     },
     ...options.env
    }
   }), {stdout} = await run([ "-Vv" ], {
    cwd
   }), [version = ""] = stdout.split("\n"), cfgOf = async target => {
    if (rustc === void 0) return [];
    const options = {
     cwd,
     env: toolchain
    }, result = await commands.run(rustc, [ "--print", "cfg", "--target", target ], options);
    return result.exitCode === 0 ? result.stdout.split(/\r?\n/) : [];
   };
   return {
    run,
    version,
    host: /^host: (\S+)/m.exec(stdout)?.[1] ?? "",
    cfgOf
   };
  }
  function configArguments({layers, cargoHome}) {
   const paths = layers.map(({path}) => path).filter(path => !path.startsWith(cargoHome));
   return paths.reverse().flatMap(path => [ "--config", path ]);
  }
  function cargoError({stderr, timedOut, exitCode}) {
   if (timedOut) return "cargo took too long";
   const from = stderr.search(/^error/m), text = (from === -1 ? stderr : stderr.slice(from)).replaceAll(/\s+/g, " ").trim();
   return text === "" ? `cargo ended with ${exitCode}` : text.slice(0, 600);
  }
  async function makeScratch({skeleton, folder, cargoHome}, files) {
   const place = path => (0, external_node_path_.join)(folder, "tree", (0, external_node_path_.resolve)(path).replace(/^([A-Za-z]):/, "$1"));
   for (const [path, text] of skeleton.files) await files.writeText(place(path), text);
   const home = (0, external_node_path_.join)(folder, "home"), target = (0, external_node_path_.join)(folder, "target");
   await files.makeFolder(target);
   return {
    place,
    target,
    home: await shareHome(cargoHome, home, files) ? home : void 0
   };
  }
  async function shareHome(from, to, files) {
   const shared = [ ...(await files.list((0, external_node_path_.join)(from, "registry"))).map(name => (0, 
   external_node_path_.join)("registry", name)), ...(await files.list((0, external_node_path_.join)(from, "git"))).map(name => (0, 
   external_node_path_.join)("git", name)), "config", "config.toml", "credentials.toml" ];
   try {
    for (const folder of [ "registry", "git" ]) await files.makeFolder((0, external_node_path_.join)(to, folder));
    for (const path of shared) await files.facts((0, external_node_path_.join)(from, path)) !== void 0 && await files.symlink((0, 
    external_node_path_.join)(from, path), (0, external_node_path_.join)(to, path));
    return !0;
   } catch {
    return !1;
   }
  }
  async function resolveGraph({skeleton, scratch, views, changes}, {cargo, files}) {
   const lock = (0, external_node_path_.join)(skeleton.root, "Cargo.lock"), changed = [ ...changes.keys(), ...skeleton.lock === void 0 ? [] : [ lock ] ];
   try {
    for (const [path, text] of changes) await files.writeText(scratch.place(path), text);
    const graph = new Map;
    for (const view of views) {
     const result = await cargo.run(treeArguments(view), {
      cwd: scratch.place((0, external_node_path_.join)(skeleton.root, view.folder)),
      home: scratch.home,
      env: {
       CARGO_TARGET_DIR: scratch.target
      }
     });
     if (result.exitCode !== 0) throw new Error(cargoError(result));
     parseTree(result.stdout, graph);
    }
    return graph;
   } finally {
    for (const path of changed) await files.writeText(scratch.place(path), skeleton.files.get(path) ?? "");
   }
  }
  function treeArguments({selectors, withDev}) {
   return [ "tree", "--offline", "--edges", withDev ? "normal,build,dev" : "normal,build", "--prefix", "none", "--format", TREE_FORMAT, ...selectors ];
  }
  async function askGraph({project, changes, known: before = new Map, untilMs}, {files, clock}) {
   const {skeleton, scratches, views, baseline, cargo} = project, known = new Map(before), keys = changes.map(change => JSON.stringify([ ...change ])), queue = [ ...new Map(keys.map((key, at) => [ key, changes[at] ])) ], failed = new Map, work = async scratch => {
    for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
     const [key, change] = next;
     if (!(known.has(key) || change === void 0 || clock.nowMs() > untilMs)) try {
      const graph = await resolveGraph({
       skeleton,
       scratch,
       views,
       changes: change
      }, {
       cargo,
       files
      });
      known.set(key, difference(baseline, graph));
     } catch (error) {
      failed.set(key, (0, errors.Uc)(error));
     }
    }
   };
   await Promise.all(scratches.map(work));
   const found = keys.map(key => {
    const diff = known.get(key), reason = failed.get(key);
    return diff !== void 0 ? {
     kind: "known",
     difference: diff
    } : reason === void 0 ? {
     kind: "out of time"
    } : {
     kind: "failed",
     reason
    };
   });
   return {
    found,
    known
   };
  }
  var config = __webpack_require__(58812);
  const TABLES = [ [ "dependencies", "normal" ], [ "dev-dependencies", "dev" ], [ "dev_dependencies", "dev" ], [ "build-dependencies", "build" ], [ "build_dependencies", "build" ] ];
  function readLines(manifest, toml) {
   const lines = (value, table, kind, target) => (0, config.bI)(value) ? Object.entries(value).map(([key, entry]) => lineOf({
    manifest,
    table,
    key,
    kind,
    target
   }, entry)) : [], inTables = (holder, at, target) => TABLES.flatMap(([name, kind]) => lines(holder[name], [ ...at, name ], kind, target)), targets = (0, 
   config.bI)(toml.target) ? Object.entries(toml.target) : [], workspace = toml.workspace;
   return [ ...inTables(toml, []), ...targets.flatMap(([target, holder]) => (0, config.bI)(holder) ? inTables(holder, [ "target", target ], target) : []), ...(0, 
   config.bI)(workspace) ? lines(workspace.dependencies, [ "workspace", "dependencies" ], "workspace") : [] ];
  }
  function lineOf(place, entry) {
   const table = (0, config.bI)(entry) ? entry : {}, features = table.features, defaults = table["default-features"] ?? table.default_features;
   return {
    ...place,
    packageName: typeof table.package == "string" ? table.package : place.key,
    inherited: table.workspace === !0,
    optional: table.optional === !0,
    features: Array.isArray(features) ? features.filter(feature => typeof feature == "string") : [],
    defaultFeatures: typeof defaults == "boolean" ? defaults : void 0
   };
  }
  function crateName({key}) {
   return key.replaceAll("-", "_");
  }
  const RELATIVE = new Set([ "crate", "self", "super" ]), MOST_STEPS = 3;
  function crateUses(crates, sources) {
   const paths = new Map, open = new Map, everywhere = aliasesOf(sources);
   for (const source of sources) {
    const resolver = {
     crates,
     own: aliasesOf([ source ]),
     everywhere
    }, add = (to, path, line) => {
     for (const [crate = "", ...rest] of resolve(path, resolver)) {
      const found = to.get(crate) ?? new Map, key = rest.join("::");
      found.has(key) || found.set(key, `${source.file}:${line}`);
      to.set(crate, found);
     }
    };
    for (const {path, line} of source.paths) add(paths, path, line);
    for (const {path, line, glob, exported} of source.imports) (glob || exported) && add(open, path, line);
   }
   const shared = {
    methods: whereFound(sources, ({methods}) => methods),
    attributeWords: whereFound(sources, ({attributeWords}) => attributeWords),
    incomplete: sources.some(({includesOther}) => includesOther)
   };
   return crate => ({
    ...{
     crate,
     ...shared
    },
    paths: paths.get(crate) ?? new Map,
    open: open.get(crate) ?? new Map
   });
  }
  function aliasesOf(sources) {
   const aliases = new Map;
   for (const {name, path} of sources.flatMap(({imports}) => imports)) {
    if (name === void 0 || path.length === 1 && path[0] === name) continue;
    const meanings = aliases.get(name) ?? new Map;
    aliases.set(name, meanings.set(path.join("::"), path));
   }
   return new Map([ ...aliases ].map(([name, meanings]) => [ name, [ ...meanings.values() ] ]));
  }
  function resolve(path, resolver, steps = 0) {
   const [head = "", ...rest] = path;
   if (steps > MOST_STEPS) return [];
   if (RELATIVE.has(head)) return resolveRelative(rest, resolver, steps);
   const meanings = resolver.own.get(head) ?? resolver.everywhere.get(head) ?? [], followed = meanings.filter(meaning => meaning.join() !== path.join()).flatMap(meaning => resolve([ ...meaning, ...rest ], resolver, steps + 1));
   return resolver.crates.has(head) ? [ path, ...followed ] : followed;
  }
  function resolveRelative(path, resolver, steps) {
   return path.flatMap((part, at) => {
    const rest = path.slice(at + 1), followed = (resolver.everywhere.get(part) ?? []).flatMap(meaning => resolve([ ...meaning, ...rest ], resolver, steps + 1));
    return resolver.crates.has(part) ? [ path.slice(at), ...followed ] : followed;
   });
  }
  function whereFound(sources, of) {
   const found = new Map;
   for (const source of sources) for (const [name, line] of of(source)) found.has(name) || found.set(name, `${source.file}:${line}`);
   return found;
  }
  var semver = __webpack_require__(62088), dist = __webpack_require__(77934);
  const known_features_namespaceObject = JSON.parse('{"tokio":{"versions":">=1.20.0 <2.0.0","source":"Cargo.toml and the cfg_* macros of tokio 1.54.1","features":{"default":{"kind":"umbrella"},"full":{"kind":"umbrella"},"fs":{"kind":"compiler","paths":["fs"]},"io-std":{"kind":"compiler","paths":["io::stdin","io::stdout","io::stderr","io::Stdin","io::Stdout","io::Stderr"]},"io-util":{"kind":"compiler","paths":["io::AsyncReadExt","io::AsyncWriteExt","io::AsyncBufReadExt","io::AsyncSeekExt","io::BufReader","io::BufWriter","io::BufStream","io::DuplexStream","io::SimplexStream","io::Empty","io::Lines","io::Repeat","io::Sink","io::Split","io::Take","io::Chain","io::Join","io::ReadHalf","io::WriteHalf","io::copy","io::copy_buf","io::copy_bidirectional","io::copy_bidirectional_with_sizes","io::duplex","io::simplex","io::empty","io::join","io::repeat","io::sink","io::split"]},"macros":{"kind":"compiler","paths":["main","test","select","join","try_join"]},"net":{"kind":"compiler","paths":["net","io::unix","io::Interest","io::Ready"],"methods":["enable_io","max_io_events_per_tick"]},"parking_lot":{"kind":"runtime","effect":"locks of parking_lot instead of std\'s, which differ in speed"},"process":{"kind":"compiler","paths":["process"]},"rt":{"kind":"compiler","paths":["runtime","spawn","task","task_local","main","test"]},"rt-multi-thread":{"kind":"compiler","paths":["main","runtime::Runtime","task::block_in_place"],"methods":["new_multi_thread","worker_threads"],"attributes":["flavor","worker_threads"]},"signal":{"kind":"compiler","paths":["signal"]},"sync":{"kind":"compiler","paths":["sync"]},"time":{"kind":"compiler","paths":["time"],"methods":["enable_time"]},"test-util":{"kind":"compiler","paths":["time::pause","time::advance","time::resume"],"methods":["start_paused"],"attributes":["start_paused"]}}},"serde":{"versions":">=1.0.100 <2","source":"Cargo.toml and src/ of serde 1.0.229","features":{"default":{"kind":"umbrella"},"derive":{"kind":"compiler","paths":["Serialize","Deserialize"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"}}},"serde_json":{"versions":">=1.0.60 <2","source":"Cargo.toml and src/ of serde_json 1.0.154","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["from_reader","to_writer","to_writer_pretty","ser","Serializer","de::IoRead","Deserializer::from_reader"],"methods":["io_error_kind"]},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"preserve_order":{"kind":"runtime","effect":"maps keep the order of their keys","methods":["shift_insert","shift_remove","shift_remove_entry","swap_remove_entry"]},"arbitrary_precision":{"kind":"runtime","effect":"numbers keep all their digits","paths":["Number::from_string_unchecked"]},"float_roundtrip":{"kind":"runtime","effect":"floats are read exactly"},"raw_value":{"kind":"compiler","paths":["value::RawValue","value::to_raw_value"]},"unbounded_depth":{"kind":"compiler","methods":["disable_recursion_limit"]}}},"reqwest":{"versions":">=0.11.0 <0.14","source":"Cargo.toml of reqwest 0.12.28 and 0.13.5","features":{"default":{"kind":"umbrella"},"json":{"kind":"compiler","methods":["json"]},"blocking":{"kind":"compiler","paths":["blocking"]},"multipart":{"kind":"compiler","paths":["multipart","blocking::multipart"],"methods":["multipart"]},"cookies":{"kind":"compiler","paths":["cookie"],"methods":["cookie_store","cookie_provider","cookies"]},"form":{"kind":"compiler","methods":["form"]},"query":{"kind":"compiler","methods":["query"]},"stream":{"kind":"runtime","effect":"bodies made from streams and files, and read as streams","paths":["Body::wrap_stream","multipart::Part::file"],"methods":["bytes_stream","file"]},"charset":{"kind":"runtime","effect":"texts in other encodings than UTF-8","methods":["text_with_charset"]},"gzip":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["gzip"]},"brotli":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["brotli"]},"deflate":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["deflate"]},"zstd":{"kind":"runtime","effect":"bodies that are compressed this way are no longer unpacked","methods":["zstd"]},"http2":{"kind":"runtime","effect":"HTTP/2","methods":["http2_prior_knowledge","http2_initial_stream_window_size","http2_initial_connection_window_size","http2_adaptive_window","http2_max_frame_size","http2_max_header_list_size","http2_keep_alive_interval","http2_keep_alive_timeout","http2_keep_alive_while_idle"]},"http3":{"kind":"runtime","effect":"HTTP/3","methods":["http3_prior_knowledge","tls_early_data","http3_max_idle_timeout","http3_stream_receive_window","http3_conn_receive_window","http3_send_window","http3_congestion_bbr","http3_max_field_section_size","http3_send_grease"]},"socks":{"kind":"runtime","effect":"SOCKS proxies"},"hickory-dns":{"kind":"runtime","effect":"which DNS resolver is used","methods":["hickory_dns","trust_dns"]},"trust-dns":{"kind":"runtime","effect":"which DNS resolver is used","methods":["hickory_dns","trust_dns"]},"system-proxy":{"kind":"runtime","effect":"the system\'s proxy settings"},"macos-system-configuration":{"kind":"runtime","effect":"the system\'s proxy settings"},"default-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pkcs12_der","Identity::from_pkcs8_pem","tls::Identity::from_pkcs12_der","tls::Identity::from_pkcs8_pem"],"methods":["use_native_tls","tls_backend_native"]},"native-tls-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-no-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-vendored":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"native-tls-vendored-no-alpn":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"rustls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-no-provider":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-manual-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-native-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-webpki-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"rustls-tls-no-provider":{"kind":"runtime","effect":"which TLS library and which root certificates are used","paths":["Identity::from_pem","tls::Identity::from_pem","tls::CertificateRevocationList"],"methods":["use_rustls_tls","tls_backend_rustls","add_crl","add_crls","tls_crls_only","tls_sslkeylogfile"]},"__tls":{"kind":"compiler","paths":["tls","Certificate","Identity"],"methods":["add_root_certificate","identity","min_tls_version","max_tls_version","danger_accept_invalid_hostnames","danger_accept_invalid_certs","use_preconfigured_tls","tls_backend_preconfigured","tls_info","tls_sni","tls_built_in_root_certs","tls_certs_only","tls_certs_merge"]}}},"clap":{"versions":">=4.0.0 <5","source":"Cargo.toml of clap 4.6.9 and cfg attributes of clap_builder","features":{"default":{"kind":"umbrella"},"derive":{"kind":"compiler","paths":["Parser","Subcommand","Args","ValueEnum"]},"cargo":{"kind":"compiler","paths":["command","crate_version","crate_authors","crate_name","crate_description"]},"env":{"kind":"compiler","methods":["env","env_os","hide_env","hide_env_values"],"attributes":["env","hide_env","hide_env_values"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"color":{"kind":"runtime","effect":"colours in help and errors","methods":["styles","color","ansi"],"attributes":["styles","color"]},"help":{"kind":"runtime","effect":"the help text","methods":["help_template"],"attributes":["help_template"]},"usage":{"kind":"runtime","effect":"usage in errors"},"error-context":{"kind":"runtime","effect":"details in errors","paths":["error::ContextKind","error::ContextValue","error::RichFormatter"]},"suggestions":{"kind":"runtime","effect":"\\"did you mean\\" in errors"},"unicode":{"kind":"runtime","effect":"how wide text is taken to be"},"wrap_help":{"kind":"runtime","effect":"help as wide as the terminal"},"string":{"kind":"runtime","effect":"names and texts made at run time"},"deprecated":{"kind":"runtime","effect":"warnings about what is deprecated"},"debug":{"kind":"runtime","effect":"clap\'s own debug lines"}}},"chrono":{"versions":">=0.4.31 <0.5","source":"Cargo.toml and src/ of chrono 0.4.45","features":{"default":{"kind":"umbrella"},"clock":{"kind":"compiler","paths":["Local","offset::Local","prelude::Local"]},"now":{"kind":"compiler","paths":["Utc::now","Local","offset::Utc::now","offset::Local","prelude::Local","prelude::Utc"],"methods":["now"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["format::DelayedFormat","format::format","format::format_item"],"methods":["format","format_with_items","to_rfc2822","to_rfc3339","to_rfc3339_opts"]},"oldtime":{"kind":"runtime","effect":"nothing since 0.4.27"},"wasmbind":{"kind":"runtime","effect":"the clock in a browser"},"serde":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["serde","naive::serde"]},"libc":{"kind":"runtime","effect":"nothing"},"winapi":{"kind":"runtime","effect":"the time zone on Windows"},"unstable-locales":{"kind":"compiler","paths":["Locale","format::Locale"],"methods":["format_localized","format_localized_with_items"]},"rkyv":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-16":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-32":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-64":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"rkyv-validation":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"}}},"image":{"versions":">=0.25.0 <0.26","source":"Cargo.toml of image 0.25.10","features":{"default":{"kind":"umbrella"},"default-formats":{"kind":"umbrella"},"avif":{"kind":"runtime","effect":"AVIF images can no longer be read or written","paths":["codecs::avif::AvifEncoder","codecs::avif::ColorSpace"]},"avif-native":{"kind":"runtime","effect":"AVIF images can no longer be read or written","paths":["codecs::avif::AvifDecoder"]},"bmp":{"kind":"runtime","effect":"BMP images can no longer be read or written","paths":["codecs::bmp"]},"dds":{"kind":"runtime","effect":"DDS images can no longer be read or written","paths":["codecs::dds"]},"exr":{"kind":"runtime","effect":"OpenEXR images can no longer be read or written","paths":["codecs::openexr"]},"ff":{"kind":"runtime","effect":"farbfeld images can no longer be read or written","paths":["codecs::farbfeld"]},"gif":{"kind":"runtime","effect":"GIF images can no longer be read or written","paths":["codecs::gif"]},"hdr":{"kind":"runtime","effect":"Radiance HDR images can no longer be read or written","paths":["codecs::hdr"]},"ico":{"kind":"runtime","effect":"ICO images can no longer be read or written","paths":["codecs::ico"]},"jpeg":{"kind":"runtime","effect":"JPEG images can no longer be read or written","paths":["codecs::jpeg"]},"png":{"kind":"runtime","effect":"PNG images can no longer be read or written","paths":["codecs::png"]},"pnm":{"kind":"runtime","effect":"PNM images can no longer be read or written","paths":["codecs::pnm"]},"qoi":{"kind":"runtime","effect":"QOI images can no longer be read or written","paths":["codecs::qoi"]},"tga":{"kind":"runtime","effect":"TGA images can no longer be read or written","paths":["codecs::tga"]},"tiff":{"kind":"runtime","effect":"TIFF images can no longer be read or written","paths":["codecs::tiff"]},"webp":{"kind":"runtime","effect":"WebP images can no longer be read or written","paths":["codecs::webp"]},"rayon":{"kind":"runtime","effect":"how many threads decode","paths":["buffer::PixelsPar","buffer::PixelsMutPar","buffer::EnumeratePixelsPar","buffer::EnumeratePixelsMutPar"],"methods":["par_pixels","par_pixels_mut","par_enumerate_pixels","par_enumerate_pixels_mut"]},"nasm":{"kind":"runtime","effect":"how fast AVIF is written"},"serde":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"color_quant":{"kind":"runtime","effect":"how GIFs choose colours"}}},"regex":{"versions":">=1.3.0 <2","source":"Cargo.toml and the crate documentation of regex 1.13.2","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"perf":{"kind":"runtime","effect":"how fast patterns match"},"perf-backtrack":{"kind":"runtime","effect":"how fast patterns match"},"perf-cache":{"kind":"runtime","effect":"how fast patterns match"},"perf-dfa":{"kind":"runtime","effect":"how fast patterns match"},"perf-dfa-full":{"kind":"runtime","effect":"how fast patterns match"},"perf-inline":{"kind":"runtime","effect":"how fast patterns match"},"perf-literal":{"kind":"runtime","effect":"how fast patterns match"},"perf-onepass":{"kind":"runtime","effect":"how fast patterns match"},"unicode":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-age":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-bool":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-case":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-gencat":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-perl":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-script":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"unicode-segment":{"kind":"runtime","effect":"what \\\\w, \\\\d, \\\\b, (?i) and \\\\p{...} match"},"logging":{"kind":"runtime","effect":"log lines of its own"}}},"axum":{"versions":">=0.7.0 <0.9","source":"Cargo.toml and src/ of axum 0.8.9","features":{"default":{"kind":"umbrella"},"json":{"kind":"compiler","paths":["Json","extract::Json","extract::rejection::JsonRejection"]},"form":{"kind":"compiler","paths":["Form","extract::Form","extract::rejection::FormRejection","extract::RawForm"]},"query":{"kind":"compiler","paths":["extract::Query","extract::rejection::QueryRejection"]},"multipart":{"kind":"compiler","paths":["extract::Multipart","extract::multipart"]},"ws":{"kind":"compiler","paths":["extract::ws","extract::WebSocketUpgrade"]},"macros":{"kind":"compiler","paths":["debug_handler","debug_middleware","extract::FromRef","extract::FromRequest","extract::FromRequestParts"]},"tokio":{"kind":"compiler","paths":["serve","extract::ConnectInfo","extract::connect_info","extract::MockConnectInfo"],"methods":["into_make_service_with_connect_info"]},"http1":{"kind":"runtime","effect":"HTTP/1 of axum::serve"},"http2":{"kind":"runtime","effect":"HTTP/2 of axum::serve"},"matched-path":{"kind":"runtime","effect":"middleware that asks for the matched path","paths":["extract::MatchedPath","extract::rejection::MatchedPathRejection","extract::rejection::MatchedPathMissing"]},"original-uri":{"kind":"runtime","effect":"middleware that asks for the original URI","paths":["extract::OriginalUri"]},"tower-log":{"kind":"runtime","effect":"log lines of tower"},"tracing":{"kind":"runtime","effect":"log lines about rejected requests"}}},"hyper":{"versions":">=1.0.0 <2","source":"Cargo.toml and src/ of hyper 1.12.0","features":{"default":{"kind":"umbrella"},"full":{"kind":"umbrella"},"client":{"kind":"compiler","paths":["client"]},"server":{"kind":"compiler","paths":["server"]},"http1":{"kind":"compiler","paths":["client::conn::http1","server::conn::http1"]},"http2":{"kind":"compiler","paths":["client::conn::http2","server::conn::http2"]},"tracing":{"kind":"runtime","effect":"log lines of its own"}}},"tracing":{"versions":">=0.1.30 <0.2","source":"Cargo.toml of tracing 0.1.44","features":{"default":{"kind":"umbrella"},"attributes":{"kind":"compiler","paths":["instrument"]},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["dispatcher::set_default","dispatcher::with_default","dispatcher::DefaultGuard","subscriber::set_default","subscriber::with_default","subscriber::DefaultGuard","instrument::WithSubscriber","instrument::WithDispatch"],"methods":["with_subscriber","with_current_subscriber"]},"log":{"kind":"runtime","effect":"events as log records"},"log-always":{"kind":"runtime","effect":"events as log records"},"async-await":{"kind":"runtime","effect":"nothing"},"valuable":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"max_level_off":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_error":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_warn":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_info":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_debug":{"kind":"runtime","effect":"which levels are compiled in"},"max_level_trace":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_off":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_error":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_warn":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_info":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_debug":{"kind":"runtime","effect":"which levels are compiled in"},"release_max_level_trace":{"kind":"runtime","effect":"which levels are compiled in"}}},"tracing-subscriber":{"versions":">=0.3.0 <0.4","source":"Cargo.toml and src/ of tracing-subscriber 0.3.23","features":{"default":{"kind":"umbrella"},"fmt":{"kind":"compiler","paths":["fmt"]},"registry":{"kind":"compiler","paths":["registry","Registry"]},"json":{"kind":"compiler","paths":["fmt::format::Json","fmt::format::JsonFields"],"methods":["json"]},"local-time":{"kind":"compiler","paths":["fmt::time::LocalTime","fmt::time::OffsetTime"]},"env-filter":{"kind":"runtime","effect":"RUST_LOG for fmt::init(), and EnvFilter","paths":["EnvFilter","filter::EnvFilter","filter::Builder","filter::Directive","filter::FromEnvError"],"methods":["with_env_filter","with_filter_reloading","reload_handle"]},"ansi":{"kind":"runtime","effect":"colours in the log","paths":["fmt::format::Pretty","fmt::format::PrettyFields","fmt::format::PrettyVisitor"],"methods":["pretty","set_ansi"]},"smallvec":{"kind":"runtime","effect":"how fast spans are entered"},"tracing-log":{"kind":"runtime","effect":"records of the log crate in the output"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["reload"],"methods":["extensions","extensions_mut"]},"alloc":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"valuable":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names"},"time":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","paths":["fmt::time::UtcTime"]},"chrono":{"kind":"runtime","effect":"times by chrono","paths":["fmt::time::ChronoLocal","fmt::time::ChronoUtc"]},"parking_lot":{"kind":"runtime","effect":"locks of parking_lot instead of std\'s"}}},"sqlx":{"versions":">=0.7.0 <0.9","source":"Cargo.toml of sqlx 0.8.6","features":{"default":{"kind":"umbrella"},"all-databases":{"kind":"umbrella"},"macros":{"kind":"compiler","paths":["query","query_as","query_scalar","query_file","query_file_as","query_file_scalar","query_unchecked","query_as_unchecked","query_scalar_unchecked","query_file_unchecked","test"]},"derive":{"kind":"compiler","paths":["FromRow","Type","Encode","Decode"]},"migrate":{"kind":"compiler","paths":["migrate","migrate::Migrator"]},"any":{"kind":"compiler","paths":["any","Any","AnyPool","AnyConnection","AnyExecutor","AnyKind"]},"postgres":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["postgres","Postgres","PgPool","PgConnection","PgExecutor","PgTransaction"]},"mysql":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["mysql","MySql","MySqlPool","MySqlConnection","MySqlExecutor","MySqlTransaction"]},"sqlite":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["sqlite","Sqlite","SqlitePool","SqliteConnection","SqliteExecutor","SqliteTransaction"]},"sqlite-unbundled":{"kind":"runtime","effect":"the database, also behind Any and query!","paths":["sqlite","Sqlite","SqlitePool","SqliteConnection","SqliteExecutor","SqliteTransaction"]},"json":{"kind":"runtime","effect":"columns of its types","paths":["types::Json","types::JsonRawValue","types::JsonValue","types::json"]},"chrono":{"kind":"runtime","effect":"columns of its types","paths":["types::chrono"]},"time":{"kind":"runtime","effect":"columns of its types","paths":["types::time"]},"uuid":{"kind":"runtime","effect":"columns of its types","paths":["types::uuid","types::Uuid"]},"bigdecimal":{"kind":"runtime","effect":"columns of its types","paths":["types::bigdecimal","types::BigDecimal"]},"rust_decimal":{"kind":"runtime","effect":"columns of its types","paths":["types::rust_decimal","types::Decimal"]},"ipnet":{"kind":"runtime","effect":"columns of its types","paths":["types::ipnet"]},"ipnetwork":{"kind":"runtime","effect":"columns of its types","paths":["types::ipnetwork"]},"mac_address":{"kind":"runtime","effect":"columns of its types","paths":["types::mac_address"]},"bit-vec":{"kind":"runtime","effect":"columns of its types","paths":["types::bit_vec","types::BitVec"]},"bstr":{"kind":"runtime","effect":"columns of its types","paths":["types::bstr","types::BStr","types::BString"]},"regexp":{"kind":"runtime","effect":"REGEXP in SQLite","methods":["with_regexp"]},"sqlite-preupdate-hook":{"kind":"runtime","effect":"hooks of SQLite","paths":["sqlite::PreupdateHookResult"],"methods":["set_preupdate_hook","remove_preupdate_hook"]},"runtime-tokio":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std":{"kind":"runtime","effect":"which runtime drives it"},"runtime-tokio-native-tls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-tokio-rustls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std-native-tls":{"kind":"runtime","effect":"which runtime drives it"},"runtime-async-std-rustls":{"kind":"runtime","effect":"which runtime drives it"},"tls-none":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-native-tls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-aws-lc-rs":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring-native-roots":{"kind":"runtime","effect":"which TLS library and which root certificates are used"},"tls-rustls-ring-webpki":{"kind":"runtime","effect":"which TLS library and which root certificates are used"}}},"aws-config":{"versions":">=1.0.0 <2","source":"Cargo.toml of aws-config 1.13.0","features":{"default":{"kind":"umbrella"},"rustls":{"kind":"runtime","effect":"the TLS library of the older HTTP client"},"client-hyper":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"default-https-client":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"legacy-https-client":{"kind":"runtime","effect":"the older HTTP client"},"legacy-client":{"kind":"runtime","effect":"the older HTTP client"},"rt-tokio":{"kind":"runtime","effect":"timeouts and retries on tokio"},"behavior-version-latest":{"kind":"runtime","effect":"which behaviour version is taken without one of your own","paths":["from_env","load_from_env"]},"test-util":{"kind":"runtime","effect":"clients for tests"},"sso":{"kind":"runtime","effect":"credentials from SSO profiles","paths":["sso","profile::token","profile::ProfileFileTokenProvider","default_provider::token"]},"credentials-process":{"kind":"runtime","effect":"credentials from credential_process","paths":["credential_process"]},"credentials-login":{"kind":"runtime","effect":"credentials from aws login","paths":["login"]},"allow-compilation":{"kind":"runtime","effect":"nothing"}}},"aws-sdk-*":{"versions":">=1.0.0 <2","source":"Cargo.toml of aws-sdk-s3 1.157.0","features":{"default":{"kind":"umbrella"},"rustls":{"kind":"runtime","effect":"the TLS library of the older HTTP client"},"client-hyper":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"default-https-client":{"kind":"runtime","effect":"the HTTP client that is there without one of your own"},"legacy-https-client":{"kind":"runtime","effect":"the older HTTP client"},"legacy-client":{"kind":"runtime","effect":"the older HTTP client"},"rt-tokio":{"kind":"runtime","effect":"timeouts and retries on tokio","paths":["primitives::FsBuilder","primitives::Length","primitives::ByteStream::from_path","primitives::ByteStream::read_from"]},"behavior-version-latest":{"kind":"runtime","effect":"which behaviour version is taken without one of your own"},"test-util":{"kind":"runtime","effect":"clients for tests","methods":["with_test_defaults","apply_test_defaults","with_test_defaults_v2","apply_test_defaults_v2"]},"sigv4a":{"kind":"runtime","effect":"requests signed for several regions"},"http-1x":{"kind":"runtime","effect":"interfaces with http 1"},"http-02x":{"kind":"runtime","effect":"interfaces with http 0.2"},"gated-tests":{"kind":"runtime","effect":"tests of its own"},"legacy-test-util":{"kind":"runtime","effect":"clients for tests"}}},"lancedb":{"versions":">=0.20.0 <0.42","source":"Cargo.toml of lancedb 0.41.0","features":{"default":{"kind":"umbrella"},"aws":{"kind":"runtime","effect":"tables in S3","methods":["aws_creds"]},"dynamodb":{"kind":"runtime","effect":"commits to S3 through DynamoDB"},"azure":{"kind":"runtime","effect":"tables in Azure"},"gcs":{"kind":"runtime","effect":"tables in Google Cloud Storage"},"oss":{"kind":"runtime","effect":"tables in Alibaba OSS"},"cos":{"kind":"runtime","effect":"tables in Tencent COS"},"goosefs":{"kind":"runtime","effect":"tables in GooseFS"},"huggingface":{"kind":"runtime","effect":"tables in Hugging Face"},"remote":{"kind":"runtime","effect":"LanceDB Cloud and Enterprise","paths":["remote","connect_catalog","catalog::ConnectCatalogBuilder"],"methods":["api_key","region","host_override","sql_host_override","client_config","oauth_config"]},"geo":{"kind":"runtime","effect":"geographic types and functions"},"metrics":{"kind":"runtime","effect":"metrics","paths":["metrics"]},"metrics-otel":{"kind":"runtime","effect":"metrics","paths":["metrics_otel"]},"fp16kernels":{"kind":"runtime","effect":"how fast half-precision vectors are compared"},"polars":{"kind":"runtime","effect":"conversions from and to polars","paths":["arrow::IntoPolars","arrow::PolarsDataFrameRecordBatchReader"]},"bedrock":{"kind":"compiler","paths":["embeddings::bedrock"]},"openai":{"kind":"compiler","paths":["embeddings::openai"]},"sentence-transformers":{"kind":"compiler","paths":["embeddings::sentence_transformers"]},"s3-test":{"kind":"runtime","effect":"tests of its own"}}},"fastembed":{"versions":">=5.0.0 <8","source":"Cargo.toml and src/lib.rs of fastembed 7.7.0","features":{"default":{"kind":"umbrella"},"image-models":{"kind":"compiler","paths":["ImageEmbedding","ImageInitOptions","ImageInitOptionsUserDefined","ImagePreprocessor","UserDefinedImageEmbeddingModel","ImageEmbeddingModel"]},"onnx":{"kind":"compiler","paths":["TextEmbedding","SparseTextEmbedding","TextRerank","Bgem3Embedding","EmbeddingModel","SparseModel","RerankerModel","Bgem3Model","ModelTrait","ModelInfo","Pooling","ExecutionProviderDispatch","AutoDevicePolicy","QuantizationMode","InitOptions","TextInitOptions","SparseInitOptions","RerankInitOptions","Bgem3InitOptions","BaseInitOptions","InitOptionsWithLength","InitOptionsUserDefined","UserDefinedEmbeddingModel","UserDefinedSparseModel","UserDefinedRerankingModel","RerankResult","OnnxSource","output","EmbeddingOutput","OutputKey","OutputPrecedence","SingleBatchOutput","ImageEmbeddingModel"]},"hf-hub":{"kind":"runtime","effect":"models from the Hugging Face hub","paths":["TextEmbedding::try_new","SparseTextEmbedding::try_new","ImageEmbedding::try_new","TextRerank::try_new","Bgem3Embedding::try_new","common::load_tokenizer_hf_hub","common::pull_from_hf","load_tokenizer_hf_hub"]},"hf-hub-native-tls":{"kind":"runtime","effect":"models from the Hugging Face hub, and the TLS library for it"},"hf-hub-rustls-tls":{"kind":"runtime","effect":"models from the Hugging Face hub, and the TLS library for it"},"online":{"kind":"runtime","effect":"models from the Hugging Face hub"},"ort-download-binaries":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-download-binaries-native-tls":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-download-binaries-rustls-tls":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"ort-load-dynamic":{"kind":"runtime","effect":"where ONNX Runtime comes from at run time"},"qwen3":{"kind":"compiler","paths":["Qwen3TextEmbedding","Qwen3VLEmbedding","Qwen3Config","Qwen3Model"]},"nomic-v2-moe":{"kind":"compiler","paths":["NomicV2MoeTextEmbedding","NomicBertModel","NomicConfig"]},"bert-text":{"kind":"compiler","paths":["BertTextEmbedding"]},"mkl":{"kind":"runtime","effect":"which device models run on"},"accelerate":{"kind":"runtime","effect":"which device models run on"},"metal":{"kind":"runtime","effect":"which device models run on"},"cuda":{"kind":"runtime","effect":"which device models run on"},"cudnn":{"kind":"runtime","effect":"which device models run on"},"directml":{"kind":"runtime","effect":"which device models run on"},"webgpu":{"kind":"runtime","effect":"which device models run on"}}},"ort":{"versions":">=2.0.0-rc.9 <3","source":"Cargo.toml of ort 2.0.0-rc.15","features":{"default":{"kind":"umbrella"},"std":{"kind":"runtime","effect":"implementations of its traits for more types, which no source names","methods":["commit_from_file","with_model_from_file","compile_to_file","with_optimized_model_path","with_profiling","with_operator_library","run_async","try_extract_map","extract_map","edit_from_file"]},"ndarray":{"kind":"runtime","effect":"tensors from and to ndarray","paths":["util::ArrayExt"],"methods":["try_extract_array","try_extract_array_mut","try_extract_string_array","extract_array","extract_array_mut","to_ixdyn"]},"half":{"kind":"runtime","effect":"tensors of half-precision numbers"},"num-complex":{"kind":"runtime","effect":"tensors of complex numbers"},"tracing":{"kind":"runtime","effect":"log lines of ONNX Runtime"},"download-binaries":{"kind":"runtime","effect":"ONNX Runtime comes from the network at build time; without it, the build needs one of its own"},"copy-dylibs":{"kind":"runtime","effect":"libraries beside the program"},"load-dynamic":{"kind":"runtime","effect":"where ONNX Runtime comes from at run time","paths":["init_from","LoadDynamicError","environment::init_from","util::probe"]},"preload-dylibs":{"kind":"runtime","effect":"libraries loaded before ONNX Runtime","paths":["ep::cuda::preload_dylibs","util::preload_dylib"]},"fetch-models":{"kind":"compiler","methods":["commit_from_url"]},"tls-native":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-native-vendored":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-rustls":{"kind":"runtime","effect":"the TLS library of the build-time download"},"tls-rustls-no-provider":{"kind":"runtime","effect":"the TLS library of the build-time download"},"api-17":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-18":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","methods":["with_external_initializer_file_in_memory"]},"api-19":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-20":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["session::Adapter","session::adapter"],"methods":["set_workload_type","add_adapter"]},"api-21":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-22":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["compiler","device","editor","session::builder::EditableSession","session::builder::AutoDevicePolicy","session::builder::LoadCanceler"],"methods":["register_ep_library","with_auto_device","with_devices","opset_for_domain","edit_from_file","edit_from_memory"]},"api-23":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["device::DeviceCompatibility"]},"api-24":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for","paths":["device::CompatibilityInfo"]},"api-25":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-26":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-27":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-28":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-29":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-30":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"api-31":{"kind":"runtime","effect":"which version of ONNX Runtime is asked for"},"acl":{"kind":"runtime","effect":"which device models run on","paths":["ep::acl","ep::ACL"]},"armnn":{"kind":"runtime","effect":"which device models run on","paths":["ep::armnn","ep::ArmNN"]},"azure":{"kind":"runtime","effect":"which device models run on","paths":["ep::azure","ep::Azure"]},"cann":{"kind":"runtime","effect":"which device models run on","paths":["ep::cann","ep::CANN"]},"coreml":{"kind":"runtime","effect":"which device models run on","paths":["ep::coreml","ep::CoreML"]},"cuda":{"kind":"runtime","effect":"which device models run on","paths":["ep::cuda","ep::CUDA"]},"directml":{"kind":"runtime","effect":"which device models run on","paths":["ep::directml","ep::DirectML"]},"migraphx":{"kind":"runtime","effect":"which device models run on","paths":["ep::migraphx","ep::MIGraphX"]},"nnapi":{"kind":"runtime","effect":"which device models run on","paths":["ep::nnapi","ep::NNAPI"]},"nvrtx":{"kind":"runtime","effect":"which device models run on"},"onednn":{"kind":"runtime","effect":"which device models run on","paths":["ep::onednn","ep::OneDNN"]},"openvino":{"kind":"runtime","effect":"which device models run on","paths":["ep::openvino","ep::OpenVINO"]},"qnn":{"kind":"runtime","effect":"which device models run on","paths":["ep::qnn","ep::QNN"]},"rknpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::rknpu","ep::RKNPU"]},"rocm":{"kind":"runtime","effect":"which device models run on","paths":["ep::rocm","ep::ROCm"]},"tensorrt":{"kind":"runtime","effect":"which device models run on","paths":["ep::tensorrt","ep::TensorRT"]},"tvm":{"kind":"runtime","effect":"which device models run on","paths":["ep::tvm","ep::TVM"]},"vitis":{"kind":"runtime","effect":"which device models run on","paths":["ep::vitis","ep::Vitis"]},"vsinpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::vsinpu","ep::VSINPU"]},"webgpu":{"kind":"runtime","effect":"which device models run on","paths":["ep::webgpu","ep::WebGPU"]},"xnnpack":{"kind":"runtime","effect":"which device models run on","paths":["ep::xnnpack","ep::XNNPACK"]}}}}'), SEEN = {
   paths: dist.lqM(dist.YOg(dist.YjP()), []),
   methods: dist.lqM(dist.YOg(dist.YjP()), []),
   attributes: dist.lqM(dist.YOg(dist.YjP()), [])
  }, Feature = dist.Oxt("kind", [ dist.Ikc({
   kind: dist.euz("umbrella")
  }), dist.Ikc({
   kind: dist.euz("compiler"),
   ...SEEN
  }), dist.Ikc({
   kind: dist.euz("runtime"),
   effect: dist.YjP(),
   ...SEEN
  }) ]), Crate = dist.Ikc({
   versions: dist.YjP(),
   source: dist.YjP(),
   features: dist.g1P(dist.YjP(), Feature)
  }), Known = dist.g1P(dist.YjP(), Crate);
  function knownCrate(name, version) {
   const known = dist.qgA(Known, known_features_namespaceObject), family = name.replace(/^(aws-sdk-).+/, "$1*"), found = Object.hasOwn(known, name) ? known[name] : known[family], fits = found !== void 0 && semver.satisfies(version, found.versions, {
    includePrerelease: !0
   });
   return fits ? found : void 0;
  }
  function evidenceFor(feature, use) {
   if (feature.kind === "umbrella") return;
   for (const path of feature.paths) {
    const seen = exactUse(path, use) ?? openUse(path, use);
    if (seen !== void 0) return seen;
   }
   const method = feature.methods.find(name => use.methods.has(name));
   if (method !== void 0) return `${use.methods.get(method)} .${method}`;
   const word = feature.attributes.find(name => use.attributeWords.has(name));
   return word === void 0 ? void 0 : `${use.attributeWords.get(word)} #[${word}]`;
  }
  function exactUse(path, {crate, paths}) {
   for (const [used, where] of paths) if (used === path || used.startsWith(`${path}::`)) return `${where} ${crate}::${used}`;
  }
  function openUse(path, {crate, open}) {
   for (const [from, where] of open) {
    const above = from === "" || path === from || path.startsWith(`${from}::`);
    if (above || from.startsWith(`${path}::`)) return `${where} ${crate}::${from === "" ? "*" : `${from}::*`}`;
   }
  }
  const DEEPEST = 100;
  function parseUseTree(tokens, start, prefix = [], depth = 0) {
   const path = [ ...prefix ];
   let at = start;
   for (;;) {
    const text = tokens[at]?.text;
    if (path.length > DEEPEST) return {
     imports: [],
     end: at + 1
    };
    if (text === "::") at += 1; else {
     if (text === "{" && depth < DEEPEST) return parseList(tokens, at + 1, path, depth + 1);
     if (text === "*") return {
      imports: [ {
       path,
       name: void 0,
       glob: !0
      } ],
      end: at + 1
     };
     if (text === void 0 || !isName(text)) return {
      imports: [],
      end: at + 1
     };
     text === "self" && path.length !== 0 || path.push(plainName(text));
     at += 1;
     if (tokens[at]?.text !== "::") return parseAlias(tokens, at, path);
    }
   }
  }
  function parseList(tokens, start, prefix, depth) {
   const imports = [];
   let at = start;
   while (at < tokens.length && tokens[at]?.text !== "}") if (tokens[at]?.text === ",") at += 1; else {
    const next = parseUseTree(tokens, at, prefix, depth);
    for (const found of next.imports) imports.push(found);
    at = next.end;
   }
   return {
    imports,
    end: at + 1
   };
  }
  function parseAlias(tokens, at, path) {
   const renamed = tokens[at]?.text === "as" ? tokens[at + 1]?.text : void 0, name = renamed === void 0 ? path.at(-1) : plainName(renamed);
   return {
    imports: [ {
     path,
     name: name === "_" ? void 0 : name,
     glob: !1
    } ],
    end: renamed === void 0 ? at : at + 2
   };
  }
  function isName(text) {
   return /^(?:r#|\$)?[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
  }
  function plainName(text) {
   return text.replace(/^r#/, "").replace(/^\$crate$/, "crate");
  }
  function readSource(file, source, tokenize) {
   const {tokens, docs} = tokenize(source), facts = collect(file, tokens);
   if (docs === "") return facts;
   const examples = collect(file, tokenize(docs).tokens);
   return {
    ...facts,
    paths: [ ...facts.paths, ...examples.paths ],
    imports: [ ...facts.imports, ...examples.imports ],
    methods: new Map([ ...examples.methods, ...facts.methods ]),
    attributeWords: new Map([ ...examples.attributeWords, ...facts.attributeWords ])
   };
  }
  function collect(file, tokens) {
   const imports = [], paths = [], methods = new Map;
   for (let at = 0; at < tokens.length; ) {
    const {text, line} = tokens[at], before = tokens[at - 1]?.text;
    if (text === "use" || text === "crate" && before === "extern") {
     const {imports: found, end} = parseUseTree(tokens, at + 1), exported = isExported(tokens, text === "use" ? at : at - 1);
     for (const one of found) {
      imports.push({
       ...one,
       line,
       exported
      });
      paths.push({
       path: one.path,
       line
      });
     }
     at = Math.max(end, at + 1);
    } else if (isName(text)) {
     const end = endOfPath(tokens, at);
     before === "." ? methods.set(plainName(text), methods.get(plainName(text)) ?? line) : end > at + 1 && paths.push({
      path: namesBetween(tokens, at, end),
      line
     });
     at = end;
    } else at += 1;
   }
   return {
    file,
    imports,
    methods,
    paths: unique(paths),
    attributeWords: wordsInAttributes(tokens),
    includesOther: includesOther(tokens)
   };
  }
  function isExported(tokens, at) {
   const before = tokens[at - 1]?.text;
   return before === "pub" || before === ")" && tokens.slice(Math.max(0, at - 12), at).some(({text}) => text === "pub");
  }
  function endOfPath(tokens, start) {
   let at = start + 1;
   while (tokens[at]?.text === "::" && isName(tokens[at + 1]?.text ?? "")) at += 2;
   return at;
  }
  function namesBetween(tokens, start, end) {
   return tokens.slice(start, end).filter(({text}) => text !== "::").map(({text}) => plainName(text));
  }
  function unique(paths) {
   const first = new Map;
   for (const use of paths) {
    const key = use.path.join("::");
    first.has(key) || first.set(key, use);
   }
   return [ ...first.values() ];
  }
  function wordsInAttributes(tokens) {
   const words = new Map;
   for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "#") continue;
    let next = tokens[at + 1]?.text === "!" ? at + 2 : at + 1;
    if (tokens[next]?.text === "[") {
     for (let depth = 0; next < tokens.length; next += 1) {
      const {text, line} = tokens[next];
      text === "[" && (depth += 1);
      text === "]" && (depth -= 1);
      if (depth === 0) break;
      isName(text) && !words.has(text) && words.set(text, line);
     }
     at = next;
    }
   }
   return words;
  }
  function includesOther(tokens) {
   return tokens.some(({text}, at) => /^include(?!_(?:str|bytes|dir)!?$)(?:_|$)/.test(text) && tokens[at + 1]?.text === "!");
  }
  const LARGEST_BYTES = 2e6;
  async function readMemberSources({folder, root, tokenize}, files) {
   const sources = [];
   for (const path of await rustFiles(folder, files)) {
    const facts = await files.facts(path);
    if (facts === void 0 || facts.sizeBytes > LARGEST_BYTES) continue;
    const text = await files.readText(path), name = (0, external_node_path_.relative)(root, path).replaceAll("\\", "/");
    text !== void 0 && sources.push(readSource(name, text, tokenize));
   }
   return sources;
  }
  async function rustFiles(folder, files) {
   const found = [];
   for (const name of await files.list(folder)) {
    const path = (0, external_node_path_.join)(folder, name), kind = (await files.facts(path))?.kind;
    kind === "file" && name.endsWith(".rs") && found.push(path);
    if (kind !== "directory" || name.startsWith(".") || name === "node_modules") continue;
    const inside = await files.list(path);
    inside.includes("Cargo.toml") || inside.includes("CACHEDIR.TAG") || found.push(...await rustFiles(path, files));
   }
   return found;
  }
  var __rewriteRelativeImportExtension = (void 0, function(path, preserveJsx) {
   return typeof path == "string" && /^\.\.?\//.test(path) ? path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
    return tsx ? preserveJsx ? ".jsx" : ".js" : !d || ext && cm ? d + ext + "." + cm.toLowerCase() + "js" : m;
   }) : path;
  });
  const PLACES = [ {
   module: "dist/wasm/web-tree-sitter.mjs",
   core: "dist/wasm/web-tree-sitter.wasm",
   rust: "dist/wasm/tree-sitter-rust.wasm"
  }, {
   module: "node_modules/web-tree-sitter/web-tree-sitter.js",
   core: "node_modules/web-tree-sitter/web-tree-sitter.wasm",
   rust: "node_modules/tree-sitter-rust/tree-sitter-rust.wasm"
  } ];
  async function loadTokenizer(actionRoot, files) {
   for (const {module, core, rust} of PLACES) {
    const wasmBinary = await files.readBytes((0, external_node_path_.join)(actionRoot, core)), grammar = await files.readBytes((0, 
    external_node_path_.join)(actionRoot, rust));
    if (wasmBinary === void 0 || grammar === void 0) continue;
    const {Parser, Language} = await importParser((0, external_node_path_.join)(actionRoot, module));
    await Parser.init({
     wasmBinary
    });
    const parser = new Parser;
    parser.setLanguage(await Language.load(grammar));
    return source => tokenize(parser, source);
   }
   throw new Error(`the Rust parser is not in ${actionRoot}`);
  }
  function importParser(path) {
   const slashes = path.replaceAll("\\", "/"), url = new URL(`file://${slashes.startsWith("/") ? "" : "/"}${encodeURI(slashes)}`);
   return import(__rewriteRelativeImportExtension(url.href));
  }
  function tokenize(parser, source) {
   const tree = parser.parse(source);
   if (tree === null) return {
    tokens: [],
    docs: ""
   };
   const cursor = tree.walk(), tokens = [], docs = [];
   try {
    for (;;) {
     const isComment = cursor.nodeType.endsWith("comment");
     if (!isComment && cursor.gotoFirstChild()) continue;
     const text = source.slice(cursor.startIndex, cursor.endIndex);
     isComment ? DOC_COMMENT.test(text) && docs.push(text.replace(/^[ \t]*(?:\/\/[/!]|\/\*[*!]|\*)/gm, "")) : tokens.push(tokenAt(cursor, text));
     while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return {
      tokens,
      docs: docs.join("\n")
     };
    }
   } finally {
    cursor.delete();
    tree.delete();
   }
  }
  const DOC_COMMENT = /^\/(?:\/[/!](?!\/)|\*[*!](?![*/]))/;
  function tokenAt({nodeType, startPosition}, text) {
   return {
    type: nodeType,
    text,
    line: startPosition.row + 1
   };
  }
  function closure(table, requested) {
   const on = new Set, visit = feature => {
    if (!on.has(feature) && table[feature] !== void 0) {
     on.add(feature);
     for (const entry of table[feature]) {
      const name = ownFeature(entry, table);
      name !== void 0 && visit(name);
     }
    }
   };
   for (const feature of requested) visit(feature);
   return on;
  }
  function ownFeature(entry, table) {
   if (entry.startsWith("dep:")) return;
   if (!entry.includes("/")) return entry;
   const [name = ""] = entry.split("/");
   return !name.endsWith("?") && table[name]?.includes(`dep:${name}`) ? name : void 0;
  }
  function demands(table, on) {
   const all = [ ...on ].flatMap(feature => table[feature] ?? []);
   return new Set(all.filter(entry => entry.startsWith("dep:") || entry.includes("/")));
  }
  function withoutImplied(table, features) {
   return features.filter((feature, index) => {
    const others = features.filter((other, at) => other !== feature && !(at > index && impliesEachOther(table, feature, other)));
    return !closure(table, others).has(feature);
   });
  }
  function impliesEachOther(table, one, other) {
   return closure(table, [ one ]).has(other) && closure(table, [ other ]).has(one);
  }
  function isUmbrella(table, feature) {
   const entries = table[feature] ?? [];
   return entries.length > 0 && entries.every(entry => table[entry] !== void 0);
  }
  function smallestEdit({pkg: {features: table}, requested}, keep) {
   const wanted = closure(table, keep), hasDefault = requested.includes("default"), defaults = closure(table, table.default ?? []), keepDefault = hasDefault && [ ...defaults ].every(one => wanted.has(one)), asked = keepDefault ? [ "default", ...keep ] : keep, features = withoutImplied(table, asked).filter(one => one !== "default");
   return {
    edit: {
     kind: "features",
     features: inOrder(features, requested),
     defaultFeatures: !(hasDefault && !keepDefault) && void 0
    },
    after: closure(table, keepDefault ? [ "default", ...features ] : features)
   };
  }
  function inOrder(features, requested) {
   const place = name => {
    const at = requested.indexOf(name);
    return at === -1 ? requested.length : at;
   };
   return features.toSorted((one, other) => place(one) - place(other));
  }
  function withoutFeature(line, gone) {
   const table = line.pkg.features, before = closure(table, line.requested), goesAlong = closure(table, [ gone ]), implies = feature => closure(table, [ feature ]).has(gone), keep = [ ...before ].filter(feature => !implies(feature) && (!goesAlong.has(feature) || line.requested.includes(feature))), {edit, after} = smallestEdit(line, keep), removed = [ ...before ].filter(feature => !after.has(feature)), left = demands(table, after), insideOnly = [ ...demands(table, before) ].every(demand => left.has(demand));
   if (removed.length !== 0 && !insideOnly) return {
    edit,
    removed
   };
  }
  function namedFeatures({pkg, requested}) {
   const table = pkg.features, parts = requested.flatMap(feature => {
    const below = isUmbrella(table, feature) ? table[feature] ?? [] : [];
    return below.length > 1 ? below : [];
   });
   return [ ...new Set([ ...requested, ...parts ]) ];
  }
  function candidatesFor(knowledge) {
   const {line, known, uses} = knowledge, on = closure(line.pkg.features, line.requested);
   if (on.size === 0) return [];
   const seen = uses.some(({paths, open}) => paths.size > 0 || open.size > 0);
   if (known === void 0 || !seen) return withoutEach(knowledge, namedFeatures(line), judged(seen));
   const sorted = sortFeatures(on, known, knowledge), firm = withoutUnused(knowledge, sorted), unknown = line.requested.filter(name => sorted.unknown.has(name));
   return [ ...firm === void 0 ? [] : [ firm ], ...withoutEach(knowledge, runtimeSuspects(known, sorted, on), removed => ({
    ground: removed.some(name => sorted.used.has(name)) ? "unknown" : "behaviour",
    remarks: effectsOf(removed, sorted)
   })), ...withoutEach(knowledge, unknown, judged(seen)) ];
  }
  function withoutEach({line, known}, suspects, about) {
   const found = suspects.flatMap(name => withoutFeature(line, name) ?? []), different = new Map(found.map(change => [ JSON.stringify(change.edit), change ]));
   return [ ...different.values() ].map(change => ({
    line,
    kept: new Map,
    edit: change.edit,
    removed: named(change.removed, line, known),
    ...about(change.removed)
   }));
  }
  function judged(seen) {
   const remarks = seen ? [] : [ "No use of this crate was seen in the sources." ];
   return () => ({
    ground: "unknown",
    remarks
   });
  }
  function runtimeSuspects(known, {runtime, used}, on) {
   const umbrellas = [ ...on ].filter(name => known.features[name]?.kind === "umbrella" && name !== "default" && name !== "full");
   return [ ...umbrellas, ...runtime.keys() ].filter(name => !used.has(name));
  }
  function effectsOf(removed, {runtime, used}) {
   const effects = removed.flatMap(name => runtime.get(name) ?? []), seen = removed.flatMap(name => {
    const where = used.get(name);
    return where === void 0 ? [] : [ `${name} is used: ${where}.` ];
   }), changes = [ ...new Set(effects) ].join("; ");
   return [ ...changes === "" ? [] : [ `Changes: ${changes}.` ], ...seen ];
  }
  function sortFeatures(on, known, {line, uses}) {
   const used = new Map, unused = new Set, runtime = new Map, unknown = new Set;
   for (const name of on) {
    const feature = known.features[name];
    if (feature?.kind === "umbrella") continue;
    if (feature === void 0) {
     !line.requested.includes(name) && comesAlong(line, name) || unknown.add(name);
     continue;
    }
    const where = uses.map(use => evidenceFor(feature, use)).find(one => one !== void 0);
    where !== void 0 ? used.set(name, where) : feature.kind === "runtime" ? runtime.set(name, feature.effect) : unused.add(name);
   }
   return {
    used,
    unused,
    runtime,
    unknown
   };
  }
  function named(removed, line, known) {
   const table = line.pkg.features, isBrought = name => removed.some(other => other !== name && !isUmbrella(table, other) && closure(table, [ other ]).has(name));
   return removed.filter(name => !comesAlong(line, name) || !name.startsWith("_") && (known?.features[name] !== void 0 || !isBrought(name)));
  }
  function comesAlong({pkg}, feature) {
   return feature.startsWith("_") || pkg.features[feature]?.join() === `dep:${feature}`;
  }
  function withoutUnused({line, known, uses}, {used, unused, runtime, unknown}) {
   const table = line.pkg.features, before = closure(table, line.requested), keep = [ ...before ].filter(name => used.has(name) || unknown.has(name) || runtime.has(name)), {edit, after} = smallestEdit(line, keep), removed = [ ...before ].filter(name => !after.has(name));
   if (removed.some(name => unused.has(name))) return {
    line,
    edit,
    ground: "not used",
    removed: named(removed, line, known),
    kept: new Map(keep.map(name => [ name, reasonToKeep(name, {
     used,
     runtime
    }) ])),
    remarks: uses.some(use => use.incomplete) ? [ GENERATED ] : []
   };
  }
  const GENERATED = "Code that the build generates was not looked at.";
  function reasonToKeep(name, {used, runtime}) {
   return used.get(name) ?? (runtime.has(name) ? "no source can show it" : "not in the table");
  }
  var parse_json = __webpack_require__(65175);
  const LIMIT_MS = 6e4;
  async function askOtherTools(root, commands) {
   const options = {
    cwd: root,
    timeoutMs: LIMIT_MS,
    env: {
     CARGO_NET_OFFLINE: "true"
    }
   }, shear = await commands.which("cargo-shear");
   if (shear !== void 0) return parseShear(root, (await commands.run(shear, [ "--format=json" ], options)).stdout);
   const machete = await commands.which("cargo-machete");
   return machete === void 0 ? [] : parseMachete(root, (await commands.run(machete, [ root ], options)).stdout);
  }
  const ShearReport = dist.Ikc({
   findings: dist.YOg(dist.Ikc({
    code: dist.YjP(),
    message: dist.YjP(),
    file: dist.lqM(dist.YjP())
   }))
  });
  function parseShear(root, json) {
   const report = (0, parse_json.q)(ShearReport, json);
   return (report?.findings ?? []).flatMap(({code, message, file}) => {
    const dependency = /`([^`]+)`/.exec(message)?.[1], change = SHEAR_CHANGES.get(code);
    return dependency === void 0 || change === void 0 || file === void 0 ? [] : [ {
     tool: "cargo-shear",
     manifest: (0, external_node_path_.resolve)(root, file),
     dependency,
     change
    } ];
   });
  }
  const SHEAR_CHANGES = new Map([ [ "shear/unused_dependency", "remove" ], [ "shear/misplaced_dependency", "move to dev" ] ]);
  function parseMachete(root, text) {
   const found = [];
   let manifest;
   for (const line of text.split(/\r?\n/)) {
    const header = /^\S+ -- (.+Cargo\.toml):$/.exec(line)?.[1], dependency = /^\t(\S+)$/.exec(line)?.[1];
    header !== void 0 ? manifest = (0, external_node_path_.join)((0, external_node_path_.resolve)(root, header)) : dependency === void 0 ? manifest = void 0 : manifest !== void 0 && found.push({
     tool: "cargo-machete",
     manifest,
     dependency,
     change: "remove"
    });
   }
   return found;
  }
  function toolCandidates(found, lines) {
   return found.flatMap(({tool, manifest, dependency, change}) => {
    const name = text => text.replaceAll("-", "_"), line = lines.find(one => one.manifest === manifest && name(one.key) === name(dependency) && (one.kind === "normal" || one.kind === "dev" && change === "remove"));
    if (line === void 0) return [];
    const what = change === "remove" ? "finds no use of it" : "finds it in tests only";
    return [ {
     line,
     edit: {
      kind: change
     },
     ground: "tool",
     removed: [],
     kept: new Map,
     remarks: [ `${tool} ${what}.` ]
    } ];
   });
  }
  async function findCandidates({project, lines, actionRoot}, {files, commands}) {
   const tokenize = await loadTokenizer(actionRoot, files), {root} = project.skeleton, crates = new Set(lines.map(crateName)), known = new Map, usesOf = async member => {
    const earlier = known.get(member.id);
    if (earlier !== void 0) return earlier;
    const folder = (0, external_node_path_.dirname)(originalPath(member, project)), found = crateUses(crates, await readMemberSources({
     folder,
     root,
     tokenize
    }, files));
    known.set(member.id, found);
    return found;
   }, candidates = [];
   for (const line of lines) {
    const uses = [];
    for (const user of line.users) uses.push((await usesOf(user))(crateName(line)));
    const {name, version} = line.pkg;
    candidates.push(...candidatesFor({
     line,
     known: knownCrate(name, version),
     uses
    }));
   }
   return [ ...candidates, ...toolCandidates(await askOtherTools(root, commands), lines) ];
  }
  function originalPath(member, {skeleton, scratches: [first]}) {
   const found = skeleton.manifests.find(({path}) => first.place(path) === member.manifest_path);
   return found?.path ?? member.manifest_path;
  }
  var toml_patch = __webpack_require__(60357), smol_toml_dist = __webpack_require__(3292);
  const edit_manifest_DEEPEST = 50;
  function isDeep(value, left = edit_manifest_DEEPEST) {
   return left === 0 || (0, config.bI)(value) && Object.values(value).some(each => isDeep(each, left - 1));
  }
  function editManifest(text, line, edit) {
   if (isDeep((0, smol_toml_dist.qg)(text))) throw new Error("its tables lie deeper in one another than anybody writes them");
   const opened = edit.kind === "features" ? withTable(text, line) : text, document = (0, 
   toml_patch.qg)(opened), table = tableAt(document, line.table), entry = table[line.key];
   if (entry === void 0) throw new Error(`${line.table.join(".")} has no line "${line.key}"`);
   if (edit.kind === "features") table[line.key] = withFeatures(entry, edit); else {
    delete table[line.key];
    edit.kind === "move to dev" && (devTable(document, line.table)[line.key] = entry);
    Object.keys(table).length === 0 && dropTable(document, line.table);
   }
   const edited = (0, toml_patch.F6)(opened, document, {
    bracketSpacing: !1
   });
   return {
    text: edited,
    ...changedLines(text, edited, line.key)
   };
  }
  function withTable(text, {table: path, key}) {
   const document = (0, toml_patch.qg)(text), table = tableAt(document, path);
   if (typeof table[key] != "string") return text;
   table[key] = {
    version: table[key]
   };
   return (0, toml_patch.F6)(text, document, {
    bracketSpacing: !0
   });
  }
  function tableAt(document, path) {
   const found = (0, config.fK)(document, path);
   if (!(0, config.bI)(found)) throw new Error(`there is no table ${path.join(".")}`);
   return found;
  }
  function withFeatures(entry, {features, defaultFeatures}) {
   const table = entry;
   if (defaultFeatures === !1) {
    const old = "default_features" in table;
    table[old ? "default_features" : "default-features"] = !1;
   }
   features.length > 0 ? table.features = [ ...features ] : delete table.features;
   return table;
  }
  function devTable(document, path) {
   const holder = path.slice(0, -1).reduce((table, part) => table[part], document), found = holder["dev-dependencies"], table = found ?? {};
   holder["dev-dependencies"] = table;
   return table;
  }
  function dropTable(document, path) {
   const holder = path.slice(0, -1).reduce((table, part) => table[part], document);
   delete holder[path.at(-1) ?? ""];
  }
  function changedLines(old, edited, key) {
   const before = old.split(/\r?\n/), after = edited.split(/\r?\n/);
   let start = 0;
   while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
   start = placeOfName(before, Math.min(start, before.length - 1), key) ?? start;
   let end = 0;
   const most = Math.min(before.length, after.length) - start;
   while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
   return {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end)
   };
  }
  function placeOfName(lines, at, key) {
   const name = key.replaceAll(/[^\w-]/g, ".").slice(0, 200), naming = new RegExp(`^\\s*(?:["']?${name}["']?\\s*[.=]|\\[.*[."']?${name}["']?\\s*\\])`), found = lines.slice(0, at + 1).findLastIndex(line => naming.test(line));
   return found === -1 ? void 0 : found;
  }
  function lineId({kind, users, key}) {
   return `${kind === "workspace" ? "workspace" : users[0]?.name ?? ""}/${key}`;
  }
  function propose(candidates, skeleton) {
   const notes = new Set, proposals = groups(candidates).flatMap(group => {
    try {
     return [ changeTogether(group, skeleton) ];
    } catch {
     for (const {line} of group) notes.add(`The line of ${lineId(line)} could not be rewritten, so it was left out.`);
     return [];
    }
   });
   return {
    proposals,
    notes: [ ...notes ]
   };
  }
  function groups(candidates) {
   const firm = candidates.filter(({ground}) => ground === "not used"), byPackage = Map.groupBy(firm, ({line}) => line.pkg.id), several = [ ...byPackage.values() ].flatMap(([first, ...others]) => first === void 0 || others.length === 0 ? [] : [ [ first, ...others ] ]);
   return [ ...candidates.map(candidate => [ candidate ]), ...several ];
  }
  function changeTogether(candidates, {root, manifests}) {
   const texts = new Map(manifests.map(({path, text}) => [ path, text ])), changes = new Map, change = ({line, edit}) => {
    const old = changes.get(line.manifest) ?? texts.get(line.manifest) ?? "", {text, before, after} = editManifest(old, line, edit);
    changes.set(line.manifest, text);
    const manifest = (0, external_node_path_.relative)(root, line.manifest).replaceAll("\\", "/");
    return {
     id: lineId(line),
     manifest,
     before,
     after
    };
   }, [first, ...others] = candidates;
   return {
    candidates,
    lines: [ change(first), ...others.map(change) ],
    changes
   };
  }
  var read_cfg = __webpack_require__(33706);
  function resolveLines({lines, graph, place}) {
   const resolved = [], skipped = [];
   for (const line of lines) {
    const users = usersOf(line, lines, graph, place), pkg = users.map(user => packageFor(line, user, graph)).find(found => found);
    pkg === void 0 ? skipped.push({
     line,
     reason: whyAbsent(line, users)
    }) : resolved.push({
     ...line,
     pkg,
     users,
     requested: requestedBy(line, pkg)
    });
   }
   return {
    resolved,
    skipped
   };
  }
  function usersOf(line, lines, {members}, place) {
   const heirs = line.kind === "workspace" ? lines.filter(({inherited, key}) => inherited && key === line.key) : [ line ], manifests = new Set(heirs.map(({manifest}) => place(manifest)));
   return members.filter(({manifest_path}) => manifests.has(manifest_path));
  }
  function packageFor(line, user, graph) {
   const declared = user.dependencies.filter(dependency => isDeclaredBy(dependency, line)), packages = graph.dependenciesOf(user.id).flatMap(id => graph.package(id) ?? []);
   return packages.find(({name, version}) => declared.some(one => one.name === name && matches(version, one.req)));
  }
  function isDeclaredBy({name, rename, kind, target}, line) {
   return (rename ?? name) === line.key && (line.kind === "workspace" || (kind ?? "normal") === line.kind && (target ?? void 0) === line.target);
  }
  function matches(version, requirement) {
   const comparators = requirement.split(",").map(part => part.trim()), range = comparators.map(part => /^\d/.test(part) ? `^${part}` : part).join(" ");
   return semver.satisfies(version, range, {
    includePrerelease: !0,
    loose: !0
   });
  }
  function requestedBy(line, pkg) {
   const byDefault = line.inherited ? line.defaultFeatures === !0 : line.defaultFeatures !== !1, defaults = byDefault && pkg.features.default !== void 0 ? [ "default" ] : [];
   return [ ...defaults, ...line.features.filter(feature => feature !== "default" || byDefault) ];
  }
  function whyAbsent(line, users) {
   return line.kind === "workspace" && users.length === 0 ? "no member inherits it" : line.target !== void 0 ? `it is for ${line.target}, which is not built here` : line.optional ? "it is optional, and nothing that is built switches it on" : line.kind === "dev" ? "it is for tests, which are not built here" : "cargo did not resolve it for what is built here";
  }
  function predictor(graph, kind) {
   const chosen = chosenPackages(graph), relevant = relevantDependencies(graph, kind);
   return ask => {
    const builds = new Map, queue = [], activate = (pkg, forHost, features) => {
     const key = `${forHost} ${pkg.id}`, found = builds.get(key), news = features.filter(feature => pkg.features[feature] !== void 0);
     if (found !== void 0 && news.every(feature => found.features.has(feature))) return;
     const build = found ?? {
      pkg,
      forHost,
      features: new Set
     };
     build.features = closure(pkg.features, [ ...build.features, ...news ]);
     builds.set(key, build);
     queue.push(build);
    };
    for (const member of graph.members) activate(member, !1, [ "default" ]);
    for (let build = queue.pop(); build !== void 0; build = queue.pop()) {
     const {pkg, forHost, features} = build, entries = [ ...features ].flatMap(feature => pkg.features[feature] ?? []);
     for (const declared of relevant(build)) {
      const asked = ask(pkg, declared);
      if (asked !== void 0 && isOn(asked, entries)) for (const used of chosen(pkg, declared)) {
       const runsHere = forHost || declared.kind === "build" || isMacro(used);
       activate(used, runsHere, askedFeatures(asked, entries));
      }
     }
    }
    return new Set([ ...builds.values() ].map(({pkg}) => `${pkg.name} ${pkg.version}`));
   };
  }
  function relevantDependencies({members}, {withDev, target, host}) {
   const memberIds = new Set(members.map(({id}) => id)), known = new Map;
   return ({pkg, forHost}) => {
    const key = `${forHost} ${pkg.id}`, earlier = known.get(key);
    if (earlier !== void 0) return earlier;
    const dev = withDev && memberIds.has(pkg.id) && !forHost, found = pkg.dependencies.filter(declared => (declared.kind !== "dev" || dev) && isFor(declared, forHost ? host : target));
    known.set(key, found);
    return found;
   };
  }
  function isFor({target}, {triple, cfg}) {
   return typeof target != "string" || target === triple || (0, read_cfg.l)(target, cfg);
  }
  function keyOf({name, rename}) {
   return rename ?? name;
  }
  function isOn(declared, entries) {
   const key = keyOf(declared);
   return !declared.optional || entries.some(entry => entry === `dep:${key}` || entry.startsWith(`${key}/`));
  }
  function askedFeatures(declared, entries) {
   const key = keyOf(declared), through = entries.flatMap(entry => {
    const [name, feature] = entry.split("/");
    return feature === void 0 || name !== key && name !== `${key}?` ? [] : [ feature ];
   });
   return [ ...declared.features, ...declared.uses_default_features ? [ "default" ] : [], ...through ];
  }
  function isMacro({targets}) {
   return targets.some(({kind}) => kind.includes("proc-macro"));
  }
  function chosenPackages(graph) {
   const known = new Map;
   return (user, declared) => {
    const earlier = known.get(declared);
    if (earlier !== void 0) return earlier;
    const found = graph.edgesOf(user.id).flatMap(({pkg, dep_kinds}) => {
     const used = graph.package(pkg), isThisOne = dep_kinds.some(({kind, target}) => (kind ?? "normal") === (declared.kind ?? "normal") && (target ?? "") === (declared.target ?? "")), fits = used?.name === declared.name && matches(used.version, declared.req);
     return used !== void 0 && isThisOne && fits ? [ used ] : [];
    });
    known.set(declared, found);
    return found;
   };
  }
  var paths = __webpack_require__(41175);
  const WHOLE_WORKSPACE = {
   folder: "",
   selectors: [ "--workspace" ],
   withDev: !0
  }, MOST_VIEWS = 3, BUILDS = new Set([ "build", "b", "check", "c", "run", "r", "rustc", "clippy", "doc", "d" ]), TESTS = new Set([ "test", "t", "bench", "nextest", "llvm-cov" ]), WITH_VALUE = {
   "-p": "-p",
   "--package": "-p",
   "--exclude": "--exclude",
   "-F": "--features",
   "--features": "--features",
   "--target": "--target"
  }, WITHOUT_VALUE = {
   "--workspace": "--workspace",
   "--all": "--workspace",
   "--all-features": "--all-features",
   "--no-default-features": "--no-default-features"
  }, DEV_TARGETS = /^--(tests?|benches|bench|examples?|all-targets)(=|$)/;
  function viewsOf(commands, workspaceRoot) {
   const views = commands.flatMap(command => viewOf(command, workspaceRoot) ?? []), unique = new Map(views.map(view => [ JSON.stringify(view), view ])), wanted = [ ...unique.values() ].filter(view => view.withDev || !unique.has(withDev(view)));
   return wanted.length === 0 ? [ WHOLE_WORKSPACE ] : wanted;
  }
  function targetsOf({selectors}) {
   return selectors.flatMap((word, at) => selectors[at - 1] === "--target" ? [ word ] : []);
  }
  function withDev(view) {
   return JSON.stringify({
    ...view,
    withDev: !0
   });
  }
  function viewOf({args, cwd}, workspaceRoot) {
   const words = args[0]?.startsWith("+") ? args.slice(1) : args, [subcommand = ""] = words;
   if (!BUILDS.has(subcommand) && !TESTS.has(subcommand)) return;
   const manifest = optionValue(words, "--manifest-path"), place = manifest === void 0 ? cwd : (0, 
   external_node_path_.resolve)(cwd, manifest, "..");
   if (!(0, paths.Yw)(place, workspaceRoot)) return;
   const options = words.slice(1);
   return {
    folder: (0, paths.Br)(place, workspaceRoot),
    selectors: selectorsOf(options),
    withDev: TESTS.has(subcommand) || options.some(option => DEV_TARGETS.test(option))
   };
  }
  function optionValue(words, name) {
   const at = words.indexOf(name);
   return at !== -1 ? words[at + 1] : words.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1);
  }
  function selectorsOf(options) {
   const found = [];
   for (const [index, option] of options.entries()) {
    if (option === "--") break;
    const [, name = option, inline] = /^(--[\w-]+)=(.*)$/s.exec(option) ?? [], single = WITHOUT_VALUE[name], paired = WITH_VALUE[name], value = inline ?? options[index + 1];
    single !== void 0 ? found.push(single) : paired !== void 0 && value !== void 0 && found.push(paired, value);
   }
   return found;
  }
  function worthAsking(proposals, project) {
   const predict = trustedPredictor(project);
   if (predict === void 0) return proposals;
   const {lines, baseline} = project;
   return proposals.map(proposal => ({
    proposal,
    drops: predictedDrops(proposal.candidates, {
     predict,
     lines,
     baseline
    }).length
   })).filter(({proposal, drops}) => drops > 0 || !isJudgedOnly(proposal)).sort((one, other) => other.drops - one.drops).map(({proposal}) => proposal);
  }
  function isJudgedOnly({candidates}) {
   return candidates.every(({ground}) => ground !== "not used" && ground !== "tool");
  }
  function predictedDrops(candidates, {predict, lines, baseline}) {
   const left = predict(askWith(candidates, lines));
   return [ ...baseline.keys() ].filter(key => !left.has(key)).sort();
  }
  function trustedPredictor({graph, views, platforms, cargo, baseline}) {
   const host = platforms.get(cargo.host), predictors = views.flatMap(view => {
    const targets = targetsOf(view), [target = host, ...others] = targets.map(triple => platforms.get(triple)), isKnown = host !== void 0 && target !== void 0 && others.length === 0;
    return isKnown && isWhole(view, graph) ? [ predictor(graph, {
     withDev: view.withDev,
     target,
     host
    }) ] : [];
   });
   if (predictors.length < views.length) return;
   const predict = ask => new Set(predictors.flatMap(one => [ ...one(ask) ])), ours = predict((_, declared) => declared), agree = ours.size === baseline.size && [ ...baseline.keys() ].every(key => ours.has(key));
   return agree ? predict : void 0;
  }
  function isWhole(view, {members}) {
   const targets = targetsOf(view), rest = view.selectors.filter(word => word !== "--target" && !targets.includes(word));
   return rest.join() === "--workspace" || rest.length === 0 && members.length === 1;
  }
  function askWith(candidates, lines) {
   return (user, declared) => {
    const candidate = candidates.find(({line}) => line.users.some(({id}) => id === user.id) && isDeclaredBy(declared, line));
    return candidate === void 0 ? declared : changed(declared, user, candidate, {
     candidates,
     lines
    });
   };
  }
  function changed(declared, user, {line, edit}, {candidates, lines}) {
   if (edit.kind !== "features") return;
   const partners = lines.filter(other => other.key === line.key && (line.kind === "workspace" ? other.inherited && other.users.some(({id}) => id === user.id) : line.inherited && other.kind === "workspace")), keepsDefault = edit.defaultFeatures !== !1 || partners.some(({defaultFeatures}) => defaultFeatures === !0);
   return {
    ...declared,
    features: [ ...edit.features, ...partners.flatMap(other => featuresNow(other, candidates)) ],
    uses_default_features: declared.uses_default_features && keepsDefault
   };
  }
  function featuresNow(line, candidates) {
   const edit = candidates.find(candidate => candidate.line === line)?.edit;
   return edit?.kind === "features" ? edit.features : line.features;
  }
  var read_config = __webpack_require__(60425);
  const Declared = dist.Ikc({
   name: dist.YjP(),
   rename: dist.cl6(dist.YjP()),
   req: dist.YjP(),
   kind: dist.cl6(dist.YjP()),
   features: dist.YOg(dist.YjP()),
   uses_default_features: dist.zMY(),
   optional: dist.zMY(),
   target: dist.cl6(dist.YjP()),
   path: dist.cl6(dist.YjP())
  }), Target = dist.Ikc({
   kind: dist.YOg(dist.YjP()),
   name: dist.YjP(),
   src_path: dist.YjP()
  }), FeatureTable = dist.FsL(dist.IeY(value => isObject(value) && Object.values(value).every(isTexts)), dist.pdi(table => Object.assign(Object.create(null), table)));
  function isObject(value) {
   return typeof value == "object" && value !== null;
  }
  function isTexts(value) {
   return Array.isArray(value) && value.every(text => typeof text == "string");
  }
  const Package = dist.Ikc({
   id: dist.YjP(),
   name: dist.YjP(),
   version: dist.YjP(),
   source: dist.cl6(dist.YjP()),
   manifest_path: dist.YjP(),
   dependencies: dist.YOg(Declared),
   features: FeatureTable,
   targets: dist.YOg(Target)
  }), Node = dist.Ikc({
   id: dist.YjP(),
   deps: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    pkg: dist.YjP(),
    dep_kinds: dist.YOg(dist.Ikc({
     kind: dist.cl6(dist.YjP()),
     target: dist.cl6(dist.YjP())
    }))
   })),
   features: dist.YOg(dist.YjP())
  }), MetadataSchema = dist.Ikc({
   packages: dist.YOg(Package),
   workspace_members: dist.YOg(dist.YjP()),
   workspace_root: dist.YjP(),
   resolve: dist.cl6(dist.Ikc({
    nodes: dist.YOg(Node)
   }))
  });
  function parseMetadata(json) {
   return dist.qgA(MetadataSchema, JSON.parse(json));
  }
  function packageGraph({packages, workspace_members, resolve}) {
   const byId = new Map(packages.map(entry => [ entry.id, entry ])), nodes = new Map((resolve?.nodes ?? []).map(node => [ node.id, node ])), dependents = new Map;
   for (const {id, deps} of nodes.values()) for (const pkg of new Set(deps.map(dep => dep.pkg))) dependents.set(pkg, [ ...dependents.get(pkg) ?? [], id ]);
   return {
    members: workspace_members.flatMap(id => byId.get(id) ?? []),
    package: id => byId.get(id),
    dependenciesOf: id => (nodes.get(id)?.deps ?? []).map(({pkg}) => pkg),
    edgesOf: id => nodes.get(id)?.deps ?? [],
    featuresOf: id => nodes.get(id)?.features ?? [],
    dependentsOf: id => dependents.get(id) ?? []
   };
  }
  async function resolveMetadata({skeleton, scratch, views}, {cargo, files}) {
   const ask = async () => {
    const result = await cargo.run(metadataArguments(views, cargo.host), {
     cwd: scratch.place(skeleton.root),
     home: scratch.home,
     env: {
      CARGO_TARGET_DIR: scratch.target
     }
    });
    if (result.exitCode === 0) return parseMetadata(result.stdout);
    throw new Error(`cargo could not resolve the workspace offline: ${cargoError(result)}`);
   };
   try {
    return {
     metadata: await ask(),
     notes: []
    };
   } catch (error) {
    if (views.some(({withDev}) => withDev)) throw error;
    const why = (0, errors.Uc)(error);
    try {
     await writeManifests(withoutDevTables(skeleton), scratch, files);
     return {
      metadata: await ask(),
      notes: []
     };
    } catch {
     throw new Error(why, {
      cause: error
     });
    } finally {
     await writeManifests(skeleton.files, scratch, files);
    }
   }
  }
  function metadataArguments(views, host) {
   const targets = views.flatMap(targetsOf), all = views.some(({selectors}) => selectors.includes("--all-features"));
   return [ "metadata", "--format-version", "1", "--offline", ...[ ...new Set([ host, ...targets ]) ].flatMap(target => [ "--filter-platform", target ]), ...all ? [ "--all-features" ] : [] ];
  }
  function withoutDevTables({manifests}) {
   const without = table => Object.fromEntries(Object.entries(table).filter(([key]) => !/^dev[-_]dependencies$/.test(key)));
   return new Map(manifests.map(({path, toml}) => {
    const targets = Object.entries((0, config.bI)(toml.target) ? toml.target : {}), target = Object.fromEntries(targets.map(([name, table]) => [ name, (0, 
    config.bI)(table) ? without(table) : table ]));
    return [ path, (0, smol_toml_dist.As)({
     ...without(toml),
     ...targets.length === 0 ? {} : {
      target
     }
    }) ];
   }));
  }
  async function writeManifests(texts, {place}, files) {
   for (const [path, text] of texts) await files.writeText(place(path), text);
  }
  async function listPackages(folder, ports) {
   const result = await ask(folder, ports.cargo);
   if (result.exitCode === 0) return parseMetadata(result.stdout);
   if (!/believes it's in a workspace/.test(result.stderr)) throw new Error(cargoError(result));
   return listAlone(folder, ports);
  }
  const NO_SOURCES = /(^|\/)(target|\.git|node_modules)$/, NAMING = /^((dev-|build-)?dependencies|target|features|patch|replace)$/;
  async function listAlone(folder, {cargo, files, scratch}) {
   const copy = (0, external_node_path_.join)(scratch, "alone", (0, external_node_path_.resolve)(folder).replace(/^([A-Za-z]):/, "$1")), tree = await files.tree(folder, path => NO_SOURCES.test(path));
   for (const {path} of tree.filter(({path}) => path.endsWith(".rs"))) await files.writeText((0, 
   external_node_path_.join)(copy, path), "");
   const toml = (0, smol_toml_dist.qg)(await files.readText((0, external_node_path_.join)(folder, "Cargo.toml")) ?? ""), alone = Object.entries(toml).filter(([name]) => !NAMING.test(name)), text = (0, 
   smol_toml_dist.As)({
    ...Object.fromEntries(alone),
    workspace: {}
   });
   await files.writeText((0, external_node_path_.join)(copy, "Cargo.toml"), text);
   const result = await ask(copy, cargo);
   if (result.exitCode !== 0) throw new Error(cargoError(result));
   const asWritten = path => JSON.stringify(path).slice(1, -1), told = result.stdout.replaceAll(asWritten(copy), asWritten(folder)), metadata = parseMetadata(told), dependencies = pathsIn(toml).map(path => ({
    ...ANY,
    path: (0, external_node_path_.resolve)(folder, path)
   }));
   return {
    ...metadata,
    packages: metadata.packages.map(one => ({
     ...one,
     dependencies
    }))
   };
  }
  const ANY = {
   name: "",
   req: "*",
   features: [],
   uses_default_features: !0,
   optional: !1
  };
  function pathsIn(toml) {
   const targets = (0, config.bI)(toml.target) ? Object.values(toml.target) : [], tables = [ toml, ...targets.filter(config.bI) ].flatMap(table => [ "dependencies", "dev-dependencies", "build-dependencies" ].map(kind => table[kind])), entries = tables.filter(config.bI).flatMap(table => Object.values(table));
   return entries.flatMap(entry => {
    const path = (0, config.bI)(entry) ? entry.path : void 0;
    return typeof path == "string" ? [ path ] : [];
   });
  }
  function ask(cwd, cargo) {
   return cargo.run([ "metadata", "--format-version", "1", "--no-deps", "--offline" ], {
    cwd
   });
  }
  async function readSkeleton(folder, ports) {
   const {files} = ports, workspace = await listPackages(folder, ports), texts = new Map, seen = new Set, queue = [ workspace ];
   for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    for (const path of pathsOf(next)) texts.has(path) || texts.set(path, await files.readText(path) ?? "");
    for (const target of next.packages.flatMap(({targets}) => targets)) texts.has(target.src_path) || texts.set(target.src_path, "");
    for (const outside of foldersBeside(next, texts)) if (!seen.has(outside) && !texts.has((0, 
    external_node_path_.join)(outside, "Cargo.toml"))) {
     seen.add(outside);
     queue.push(await listPackages(outside, ports));
    }
   }
   const root = workspace.workspace_root, lock = await files.readText((0, external_node_path_.join)(root, "Cargo.lock"));
   lock !== void 0 && texts.set((0, external_node_path_.join)(root, "Cargo.lock"), lock);
   const manifests = pathsOf(workspace).flatMap(path => readManifest(path, texts.get(path) ?? ""));
   return {
    root,
    manifests,
    files: texts,
    lock
   };
  }
  function pathsOf({packages, workspace_root}) {
   const paths = packages.map(({manifest_path}) => manifest_path);
   return [ ...new Set([ (0, external_node_path_.join)(workspace_root, "Cargo.toml"), ...paths ]) ];
  }
  function foldersBeside({packages, workspace_root}, texts) {
   const declared = packages.flatMap(({dependencies}) => dependencies.flatMap(({path}) => typeof path == "string" ? [ path ] : [])), root = readManifest((0, 
   external_node_path_.join)(workspace_root, "Cargo.toml"), texts.get((0, external_node_path_.join)(workspace_root, "Cargo.toml")) ?? ""), patches = root.flatMap(({toml}) => [ ...(0, 
   config.bI)(toml.patch) ? Object.values(toml.patch) : [], ...(0, config.bI)(toml.replace) ? [ toml.replace ] : [] ]), patched = patches.flatMap(table => (0, 
   config.bI)(table) ? Object.values(table).flatMap(entry => {
    const path = (0, config.bI)(entry) ? (0, config.fK)(entry, [ "path" ]) : void 0;
    return typeof path == "string" ? [ (0, external_node_path_.resolve)(workspace_root, path) ] : [];
   }) : []);
   return [ ...new Set([ ...declared, ...patched ]) ];
  }
  function readManifest(path, text) {
   if (text === "") return [];
   try {
    return [ {
     path,
     text,
     toml: (0, smol_toml_dist.qg)(text)
    } ];
   } catch (cause) {
    throw new Error(`${path} is not valid TOML: ${(0, errors.Uc)(cause)}`, {
     cause
    });
   }
  }
  async function openProject(request, ports) {
   const {files} = ports, project = await files.realPath(request.project) ?? request.project, config = await (0, 
   read_config.Xg)({
    cwd: project,
    env: request.env,
    cargoVersion: void 0
   }, files), cargo = await findCargo({
    cwd: project,
    config,
    skip: request.skip
   }, ports);
   if (cargo === void 0) throw new Error("there is no cargo on PATH");
   await files.makeFolder(request.scratchFolder);
   const folder = await files.realPath(request.scratchFolder) ?? request.scratchFolder, skeleton = await readSkeleton(project, {
    cargo,
    files,
    scratch: folder
   }), {cargoHome} = config, scratch = name => makeScratch({
    skeleton,
    folder: (0, external_node_path_.join)(folder, name),
    cargoHome
   }, files), first = await scratch("0"), all = viewsOf(request.commands, skeleton.root), views = all.slice(0, MOST_VIEWS), {metadata, notes} = await resolveMetadata({
    skeleton,
    scratch: first,
    views
   }, {
    cargo,
    files
   }), graph = packageGraph(metadata), baseline = await resolveGraph({
    skeleton,
    scratch: first,
    views,
    changes: new Map
   }, {
    cargo,
    files
   }), more = first.home === void 0 ? 0 : request.workers - 1, others = await Promise.all(Array.from({
    length: more
   }, (_, at) => scratch(String(at + 1)))), lines = skeleton.manifests.flatMap(({path, toml}) => readLines(path, toml)), {resolved, skipped} = resolveLines({
    lines,
    graph,
    place: first.place
   });
   return {
    cargo,
    cargoHome,
    skeleton,
    views,
    graph,
    baseline,
    skipped,
    platforms: await platformsOf(views, cargo),
    scratches: [ first, ...others ],
    lines: resolved,
    notes: [ ...notesOn(skeleton, all), ...notes ]
   };
  }
  async function platformsOf(views, cargo) {
   const triples = new Set([ cargo.host, ...views.flatMap(targetsOf) ]), platforms = [ ...triples ].map(async triple => [ triple, {
    triple,
    cfg: await cargo.cfgOf(triple)
   } ]);
   return new Map(await Promise.all(platforms));
  }
  function notesOn({lock}, views) {
   const missing = "There is no Cargo.lock: this is what cargo would resolve now, offline.", left = views.length - MOST_VIEWS;
   return [ ...lock === void 0 ? [ missing ] : [], ...left > 0 ? [ `${left} more ways in which the job builds were not looked at.` ] : [] ];
  }
  const FILE = ".github/fast-cargo.toml";
  async function readSuppressions({root, manifests}, files) {
   const notes = [], manifest = manifests.find(({path}) => path === (0, external_node_path_.join)(root, "Cargo.toml")), inManifest = manifest === void 0 ? void 0 : (0, 
   config.fK)(manifest.toml, [ "workspace", "metadata", "fast-cargo", "audit", "keep" ]) ?? (0, 
   config.fK)(manifest.toml, [ "package", "metadata", "fast-cargo", "audit", "keep" ]), text = await files.readText((0, 
   external_node_path_.join)(root, FILE)), inFile = text === void 0 ? void 0 : keepOf(text, notes), reasons = new Map;
   for (const [id, reason] of [ ...entriesOf(inManifest), ...entriesOf(inFile) ]) typeof reason == "string" && reason.trim() !== "" ? reasons.set(id, reason) : notes.push(`The suppression of ${id} has no reason, so it does not count.`);
   return {
    reasons,
    notes
   };
  }
  function keepOf(text, notes) {
   try {
    return (0, config.fK)((0, smol_toml_dist.qg)(text), [ "audit", "keep" ]);
   } catch (error) {
    const [reason = ""] = (0, errors.Uc)(error).split("\n");
    notes.push(`${FILE} is not valid TOML, so its suppressions do not count (${reason}).`);
    return;
   }
  }
  function entriesOf(value) {
   return (0, config.bI)(value) ? Object.entries(value) : [];
  }
  function suppressionOf(id, {reasons}) {
   return reasons.get(id) ?? reasons.get(id.replace(/^[^/]+\//, "*/"));
  }
  function staleSuppressions(ids, {reasons}) {
   const names = new Set(ids.flatMap(id => [ id, id.replace(/^[^/]+\//, "*/") ]));
   return [ ...reasons.keys() ].filter(id => !names.has(id));
  }
  function costTable(commands, graph) {
   const unitMs = new Map, chainMs = new Map, add = (to, unit) => {
    to.set(seconds_keyOf(unit), (to.get(seconds_keyOf(unit)) ?? 0) + unit.durationMs);
   }, depends = dependencyTest(graph);
   for (const {units} of commands) {
    for (const unit of units) add(unitMs, unit);
    for (const unit of waitingChain(units, depends)) add(chainMs, unit);
   }
   return packages => {
    const sum = times => packages.reduce((total, key) => total + (times.get(key) ?? 0), 0), measured = packages.filter(key => unitMs.has(key)).length;
    return {
     unitMs: sum(unitMs),
     chainMs: sum(chainMs),
     measured
    };
   };
  }
  function seconds_keyOf({name, version}) {
   return `${name} ${version}`;
  }
  function dependencyTest({members, package: find, dependenciesOf}) {
   const edges = new Map, queue = members.map(({id}) => id), seen = new Set(queue);
   for (let id = queue.pop(); id !== void 0; id = queue.pop()) {
    const user = find(id);
    if (user === void 0) continue;
    const used = edges.get(seconds_keyOf(user)) ?? new Set;
    for (const dependency of dependenciesOf(id)) {
     const pkg = find(dependency);
     pkg !== void 0 && used.add(seconds_keyOf(pkg));
     seen.has(dependency) || queue.push(dependency);
     seen.add(dependency);
    }
    edges.set(seconds_keyOf(user), used);
   }
   return (user, used) => user === used || (edges.get(user)?.has(used) ?? !1);
  }
  const SLACK_MS = 30;
  function waitingChain(units, depends) {
   const chain = [];
   let unit = latest(units, endOf);
   while (unit !== void 0) {
    chain.push(unit);
    const {startMs} = unit, waiting = unit, before = units.filter(other => !chain.includes(other) && readyAt(other) <= startMs + SLACK_MS && other.startMs < startMs && depends(seconds_keyOf(waiting), seconds_keyOf(other)));
    unit = latest(before, readyAt);
   }
   return chain;
  }
  function latest(units, at) {
   return units.reduce((last, unit) => last === void 0 || at(unit) > at(last) ? unit : last, void 0);
  }
  function endOf({startMs, durationMs}) {
   return startMs + durationMs;
  }
  function readyAt(unit) {
   return endOf(unit) - (unit.codegenMs ?? 0);
  }
  function duplicatesIn(baseline, graph, costOf) {
   const askedBy = dependentsByKey(graph), versions = Map.groupBy(baseline.keys(), key => key.split(" ")[0] ?? key);
   return [ ...versions ].filter(([, keys]) => keys.length > 1).map(([name, keys]) => ({
    name,
    versions: keys.sort().map(key => ({
     version: key.slice(name.length + 1),
     askedBy: [ ...askedBy.get(key) ?? [] ].filter(user => baseline.has(user)).sort(),
     cost: costOf([ key ])
    }))
   })).sort((one, other) => spare(other) - spare(one) || one.name.localeCompare(other.name));
  }
  function spare({versions}) {
   const times = versions.map(({cost}) => cost.unitMs);
   return times.reduce((sum, ms) => sum + ms, 0) - Math.max(...times);
  }
  function dependentsByKey(graph) {
   const found = new Map, seen = new Set, queue = graph.members.map(({id}) => id);
   for (let id = queue.pop(); id !== void 0; id = queue.pop()) {
    const user = graph.package(id);
    if (!seen.has(id) && user !== void 0) {
     seen.add(id);
     for (const dependency of graph.dependenciesOf(id)) {
      const used = graph.package(dependency);
      if (used === void 0) continue;
      const key = `${used.name} ${used.version}`;
      found.set(key, (found.get(key) ?? new Set).add(`${user.name} ${user.version}`));
      queue.push(dependency);
     }
    }
   }
   return found;
  }
  const VERDICT = {
   "not used": "not verified",
   behaviour: "may change behaviour",
   unknown: "needs review",
   tool: "needs review"
  };
  function savesSomething({dropped, reduced, unified}) {
   return dropped.length + reduced.length + unified.length > 0;
  }
  function toFinding({proposal, difference, project, costOf}) {
   const {candidates, lines} = proposal, [{line, edit, ground}] = candidates, removed = [ ...new Set(candidates.flatMap(one => one.removed)) ], kept = new Map(candidates.flatMap(one => [ ...one.kept ])), still = candidates.length > 1 ? [] : stillOn(candidates[0], project.graph), others = still.length === 0 ? [] : [ `${listFeatures(still)} ${still.length === 1 ? "remains" : "remain"} enabled by other packages.` ];
   return {
    lines,
    dependency: `${line.pkg.name} ${line.pkg.version}`,
    change: edit.kind,
    removed,
    kept: [ ...kept ].map(([feature, because]) => ({
     feature,
     because
    })),
    dropped: difference.dropped,
    reduced: difference.reduced.map(({key}) => key),
    cost: costOf(difference.dropped),
    verdict: VERDICT[ground],
    remarks: [ ...new Set([ ...candidates.flatMap(({remarks}) => remarks), ...others ]) ],
    check: void 0
   };
  }
  function listFeatures(features) {
   return features.join(", ");
  }
  function stillOn(candidate, graph) {
   const askers = askersOf(candidate, graph);
   return candidate.removed.filter(feature => askers.some(({asks}) => asks.has(feature)));
  }
  function toNoSaving({candidates: [candidate], lines}, graph) {
   const {line, removed} = candidate, askers = askersOf(candidate, graph).filter(({asks}) => removed.some(feature => asks.has(feature)));
   return {
    id: lines[0].id,
    dependency: `${line.pkg.name} ${line.pkg.version}`,
    removed,
    switchedOnBy: askers.map(({name}) => name)
   };
  }
  function askersOf({line, edit}, graph) {
   const {pkg, users} = line;
   return graph.dependentsOf(pkg.id).flatMap(id => {
    const asker = graph.package(id);
    if (asker === void 0) return [];
    const own = users.some(user => user.id === id), edges = graph.edgesOf(id).filter(edge => edge.pkg === pkg.id), declared = asker.dependencies.filter(({name, kind, rename, target}) => name === pkg.name && isResolved({
     kind,
     target
    }, edges) && !(own && (rename ?? name) === line.key && (target ?? void 0) === line.target && (line.kind === "workspace" || (kind ?? "normal") === line.kind))), asked = declared.flatMap(({features, uses_default_features}) => [ ...features, ...uses_default_features ? [ "default" ] : [] ]), enabled = edit.kind === "features" ? throughFeatures(id, pkg.name, graph) : [], asks = closure(pkg.features, [ ...asked, ...enabled ]);
    return [ {
     name: `${asker.name} ${asker.version}`,
     asks
    } ];
   });
  }
  function isResolved({kind, target}, edges) {
   return edges.some(({dep_kinds}) => dep_kinds.some(edge => (edge.kind ?? null) === (kind ?? null) && (edge.target ?? null) === (target ?? null)));
  }
  function throughFeatures(id, used, graph) {
   const asker = graph.package(id), keys = (asker?.dependencies ?? []).filter(({name}) => name === used).map(({name, rename}) => rename ?? name), entries = graph.featuresOf(id).flatMap(feature => asker?.features[feature] ?? []);
   return entries.flatMap(entry => {
    const [, key = "", feature] = /^([^/]+?)\??\/(.+)$/.exec(entry) ?? [];
    return keys.includes(key) && feature !== void 0 ? [ feature ] : [];
   });
  }
  function weigh({project, proposals, found, costOf}) {
   const answered = proposals.map((proposal, at) => ({
    proposal,
    answer: found[at]
   })), known = answered.flatMap(({proposal, answer}) => answer?.kind === "known" ? [ {
    proposal,
    difference: answer.difference
   } ] : []), useful = known.filter(({difference}) => savesSomething(difference)), kept = useful.filter(one => isWorthSaying(one, useful)), spoken = new Set(kept.flatMap(({proposal}) => proposal.candidates)), idle = known.filter(({proposal, difference}) => !savesSomething(difference) && proposal.candidates[0].ground === "not used" && proposal.candidates.every(candidate => !spoken.has(candidate)));
   return {
    findings: kept.map(({proposal, difference}) => ({
     proposal,
     finding: toFinding({
      proposal,
      difference,
      project,
      costOf
     })
    })).sort((one, other) => bySaving(one.finding, other.finding)),
    noSaving: idle.filter(({proposal}) => proposal.candidates.length === 1).map(({proposal}) => toNoSaving(proposal, project.graph)),
    notes: weigh_notesOn(answered)
   };
  }
  function isWorthSaying({proposal, difference}, useful) {
   const saved = weightOf(difference);
   if (proposal.candidates.length > 1) {
    const alone = useful.filter(other => other.proposal.candidates.length === 1 && proposal.candidates.includes(other.proposal.candidates[0]));
    return alone.every(other => weightOf(other.difference) < saved);
   }
   const [{ground, line}] = proposal.candidates;
   if (ground === "not used" || ground === "tool") return !0;
   if (difference.dropped.length === 0) return !1;
   const same = useful.filter(other => other.proposal.candidates[0].line === line && other.proposal.candidates[0].ground === ground && other.difference.dropped.join() === difference.dropped.join()), takesAway = one => one.proposal.candidates[0].removed.length, least = Math.min(...same.map(takesAway));
   return same.find(one => takesAway(one) === least)?.proposal === proposal;
  }
  function weightOf({dropped, reduced, unified}) {
   return dropped.length * 1e3 + reduced.length + unified.length;
  }
  function bySaving(one, other) {
   return other.cost.unitMs - one.cost.unitMs || other.dropped.length - one.dropped.length || other.reduced.length - one.reduced.length;
  }
  function weigh_notesOn(answered) {
   return answered.flatMap(({proposal, answer}) => answer?.kind === "failed" ? [ `Without ${proposal.candidates[0].removed.join(", ")}, cargo does not resolve ${proposal.lines[0].id}: ${answer.reason}` ] : []);
  }
  async function audit(request, ports) {
   const startedMs = ports.clock.nowMs(), project = await openProject(request, ports), suppressions = await readSuppressions(project.skeleton, ports.files), lines = project.lines.filter(line => !isSuppressed(lineId(line), suppressions)), candidates = await findCandidates({
    ...request,
    project,
    lines
   }, ports), {proposals: all, notes} = propose(candidates, project.skeleton), proposals = worthAsking(all, project), costOf = costTable(request.commands, project.graph), untilMs = startedMs + request.limitMs, changes = proposals.map(proposal => proposal.changes), asked = await askGraph({
    project,
    changes,
    untilMs
   }, ports), weighed = weigh({
    project,
    proposals,
    found: asked.found,
    costOf
   }), firm = firmChanges(weighed, project), more = await askGraph({
    project,
    changes: firm === void 0 ? [] : [ firm.changes ],
    known: asked.known,
    untilMs
   }, ports), [answer] = more.found, left = [ ...asked.found, ...more.found ].filter(({kind}) => kind === "out of time").length, report = {
    ...partsOf(weighed, {
     project,
     costOf,
     suppressions,
     notes,
     left
    }),
    together: firm === void 0 || answer?.kind !== "known" ? void 0 : {
     changes: firm.lines.length,
     dropped: answer.difference.dropped,
     cost: costOf(answer.difference.dropped)
    },
    questions: new Set(changes).size,
    durationMs: ports.clock.nowMs() - startedMs
   };
   return {
    report,
    project,
    findings: weighed.findings
   };
  }
  function isSuppressed(id, suppressions) {
   return suppressionOf(id, suppressions) !== void 0;
  }
  function firmChanges({findings}, {skeleton}) {
   const firm = findings.flatMap(({proposal: {candidates}}) => candidates.filter(({ground}) => ground === "not used")), [first, ...others] = [ ...new Set(firm) ];
   return first === void 0 ? void 0 : changeTogether([ first, ...others ], skeleton);
  }
  const GOES_ON = "run the audit again with more time";
  function partsOf(weighed, {project, costOf, suppressions, notes, left}) {
   const ids = [ ...new Set(project.lines.map(lineId)) ], stale = staleSuppressions(ids, suppressions);
   return {
    schema: 1,
    findings: weighed.findings.map(({finding}) => finding),
    noSaving: weighed.noSaving,
    duplicates: duplicatesIn(project.baseline, project.graph, costOf),
    suppressed: ids.flatMap(id => {
     const reason = suppressionOf(id, suppressions);
     return reason === void 0 ? [] : [ {
      id,
      reason
     } ];
    }),
    skipped: project.skipped.map(({line, reason}) => ({
     dependency: line.key,
     reason
    })),
    notes: [ ...project.notes, ...suppressions.notes, ...stale.map(id => `A suppression names ${id}, and no line is called so.`), ...notes, ...weighed.notes, ...left === 0 ? [] : [ `${left} changes were not looked at, for lack of time; ${GOES_ON}.` ] ],
    left,
    packages: project.baseline.size,
    lines: project.lines.length
   };
  }
  function deniedBy({findings}) {
   const denied = findings.filter(({verdict, remarks}) => verdict === "safe" || verdict === "not verified" && !remarks.includes(GENERATED));
   return denied.filter(finding => !(0, firm_findings.Bd)(finding, denied));
  }
  const FETCH_LIMIT_MS = 6e5;
  async function fetchPackages({project, skip}, {commands, files, log}) {
   const cargo = await commands.which("cargo", skip), hasLock = await files.facts((0, 
   external_node_path_.join)(project, "Cargo.lock")) !== void 0;
   if (cargo === void 0 || !hasLock) return;
   const options = {
    cwd: project,
    timeoutMs: FETCH_LIMIT_MS
   }, {exitCode, stderr} = await commands.run(cargo, [ "fetch", "--locked" ], options);
   exitCode !== 0 && log.info(`cargo fetch failed: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  async function copySources({root, files: skeletonFiles}, {place}, files) {
   const manifests = [ ...skeletonFiles.keys() ].filter(path => path.endsWith("Cargo.toml")), outside = manifests.map(path => (0, 
   external_node_path_.dirname)(path)).filter(folder => !(0, paths.Yw)(folder, root));
   for (const folder of [ root, ...outside ]) await copyFolder(folder, place, files);
  }
  async function copyFolder(folder, place, files) {
   const names = await files.list(folder);
   if (!names.includes("CACHEDIR.TAG")) {
    await files.makeFolder(place(folder));
    for (const name of names) {
     const path = (0, external_node_path_.join)(folder, name), facts = await files.facts(path);
     facts?.kind === "directory" && name !== ".git" && await copyFolder(path, place, files);
     facts?.kind === "file" && await files.copy(path, place(path));
     facts?.kind === "symlink" && await copyLinked(path, place, files);
    }
   }
  }
  async function copyLinked(path, place, files) {
   const target = await files.realPath(path).catch(() => {});
   if (target === void 0) return;
   const kind = (await files.facts(target))?.kind;
   kind === "file" && await files.copy(target, place(path));
   if (kind !== "directory") return;
   const isMember = await files.facts(place(path)) !== void 0;
   isMember ? await copyFolder(path, place, files) : await files.symlink(target, place(path));
  }
  const CHECK_LIMIT_MS = 18e5;
  async function makeBench(request, ports) {
   const {project, folder} = request, {skeleton, cargoHome} = project;
   await ports.files.makeFolder(folder);
   const place = await ports.files.realPath(folder) ?? folder, scratch = await makeScratch({
    skeleton,
    folder: (0, external_node_path_.join)(place, "copy"),
    cargoHome
   }, ports.files);
   await copySources(skeleton, scratch, ports.files);
   return {
    request,
    ports,
    scratch,
    target: (0, external_node_path_.join)(place, "target")
   };
  }
  async function compile(bench, changes) {
   const {request, ports, scratch} = bench, {skeleton, views} = request.project;
   for (const {path, text} of skeleton.manifests) await ports.files.writeText(scratch.place(path), changes.get(path) ?? text);
   skeleton.lock !== void 0 && await ports.files.writeText(scratch.place((0, external_node_path_.join)(skeleton.root, "Cargo.lock")), skeleton.lock);
   await clean(bench);
   const startedMs = ports.clock.nowMs(), checked = await runAll("check", views, bench), ms = ports.clock.nowMs() - startedMs;
   return checked === void 0 && request.withTests ? {
    ms,
    ...failureOf(await runAll("test", views, bench))
   } : {
    ms,
    ...failureOf(checked)
   };
  }
  async function clean({request, ports, scratch, target}) {
   const {cargo, skeleton, graph, views} = request.project;
   if (request.fromNothing) return ports.files.remove(target);
   const members = graph.members.flatMap(({name, version}) => [ "-p", `${name}@${version}` ]), targets = views.flatMap(targetsOf).flatMap(triple => [ "--target", triple ]), {exitCode} = await cargo.run([ "clean", "--offline", ...members, ...targets ], {
    cwd: scratch.place(skeleton.root),
    home: scratch.home,
    env: {
     CARGO_TARGET_DIR: target
    }
   });
   exitCode !== 0 && await ports.files.remove(target);
  }
  async function runAll(command, views, {request, scratch, target}) {
   const {cargo, skeleton} = request.project;
   for (const {withDev, selectors, folder} of views) {
    const all = withDev && command === "check" ? [ "--all-targets" ] : [], result = await cargo.run([ command, "--offline", ...all, ...selectors ], {
     cwd: scratch.place((0, external_node_path_.join)(skeleton.root, folder)),
     home: scratch.home,
     timeoutMs: CHECK_LIMIT_MS,
     isShown: !0,
     env: {
      CARGO_TARGET_DIR: target,
      CARGO_INCREMENTAL: "0"
     }
    });
    if (result.exitCode !== 0) return result;
   }
  }
  const STOPPED = /\(signal: \d+|\(os error 28\)/;
  function failureOf(result) {
   if (result === void 0) return {
    error: "",
    stopped: !1
   };
   const {timedOut, exitCode, stderr} = result;
   return {
    error: cargoError(result),
    stopped: timedOut || exitCode > 128 || STOPPED.test(stderr)
   };
  }
  async function verify(request, ports) {
   const {report, findings} = request, chosen = largest(findings, request.most);
   if (chosen.length === 0) return report;
   const bench = await makeBench(request, ports), results = new Map(chosen.map(({finding}) => [ finding, EMPTY ])), notes = [];
   for (let round = 1; round <= request.rounds; round += 1) {
    const before = await ports.log.group("Check of the project as it is", () => compile(bench, new Map));
    if (before.error !== "") return withNotes(report, [ `Nothing was checked: without any change, ${before.error}` ]);
    ports.log.info(`Round ${round}: as it is ${seconds(before.ms)}`);
    for (const {finding, proposal} of chosen) {
     const earlier = results.get(finding);
     if (earlier?.passed !== !0) continue;
     const {id} = proposal.lines[0], after = await ports.log.group(`Check without features of ${id}`, () => compile(bench, proposal.changes));
     ports.log.info(`Round ${round}: ${id} ${after.error === "" ? seconds(after.ms) : after.error}`);
     if (after.stopped) {
      results.delete(finding);
      notes.push(`Whether ${id} compiles with its change is not known: ${after.error}.`);
     } else results.set(finding, addRun(earlier, before.ms, after));
    }
   }
   await ports.files.remove(bench.target);
   const judged = findings.map(({finding}) => judge(finding, results.get(finding)));
   return withNotes({
    ...report,
    findings: judged
   }, notes);
  }
  const EMPTY = {
   passed: !0,
   error: "",
   beforeMs: [],
   afterMs: []
  };
  function largest(findings, most) {
   const all = findings.map(({finding}) => finding).filter(one => one.verdict === "not verified"), placeOf = ({finding}) => finding.verdict !== "not verified" ? 1 : (0, 
   firm_findings.Bd)(finding, all) ? 2 : 0;
   return findings.toSorted((one, other) => placeOf(one) - placeOf(other)).slice(0, most);
  }
  function addRun(earlier, beforeMs, {ms, error}) {
   return {
    passed: error === "",
    error,
    beforeMs: [ ...earlier.beforeMs, beforeMs ],
    afterMs: [ ...earlier.afterMs, ms ]
   };
  }
  function judge(finding, check) {
   if (check === void 0) return finding;
   if (!check.passed) return {
    ...finding,
    check,
    verdict: "needed"
   };
   const safe = finding.verdict === "not verified" && !finding.remarks.includes(GENERATED);
   return {
    ...finding,
    check,
    verdict: safe ? "safe" : finding.verdict
   };
  }
  function withNotes(report, notes) {
   return {
    ...report,
    notes: [ ...report.notes, ...notes ]
   };
  }
  function seconds(ms) {
   return `${(ms / 1e3).toFixed(1)} s`;
  }
  var audit_section = __webpack_require__(60423), collect_commands = __webpack_require__(78595), parse_input = __webpack_require__(53810), job_places = __webpack_require__(72230);
  const WORKERS = 4, CHECKED = 3, QUESTIONS_LIMIT_MS = 6e5;
  async function auditRun(runner) {
   try {
    await auditWith(readInputs(runner), runner);
   } catch (error) {
    if (error instanceof errors.dz) return runner.job.fail((0, errors.Uc)(error));
    abandonAudit((0, errors.Uc)(error), runner);
   }
  }
  function abandonAudit(why, {job, log}) {
   const said = `fast-cargo could not audit the features (${why}).`;
   job.input("deny").trim().toLowerCase() === "true" ? job.fail(`${said} The input "deny" is true.`) : log.warning(said);
  }
  function readInputs({job}) {
   const folder = job.input("working-directory") || ".";
   return {
    verify: (0, parse_input.yG)("verify", job.input),
    deny: (0, parse_input.yG)("deny", job.input),
    project: (0, external_node_path_.join)(job.context.workspace, folder)
   };
  }
  async function auditWith(inputs, runner) {
   const {files, job, log} = runner, places = (0, job_places.ek)(job.context);
   await files.makeFolder(places.scratch, 448);
   await fetchPackages({
    project: inputs.project,
    skip: shimFolders(job.allEnv())
   }, runner);
   const report = await reportOf(inputs, places, runner), path = (0, external_node_path_.join)(places.scratch, "audit.json");
   await files.writeText(path, JSON.stringify(report));
   await files.writeText(places.auditLine, JSON.stringify((0, audit_line.k)(report)));
   job.setOutput("report", path);
   job.setOutput("findings", String((0, firm_findings.Fx)(report).length));
   const text = (0, audit_section.W)(report) || "Nothing to say: no dependency could ask for less.";
   await job.writeSummary(`## fast-cargo audit\n\n${text}\n`);
   const {questions, durationMs} = report;
   log.info(`Feature audit: ${questions} questions to cargo, ${(durationMs / 1e3).toFixed(1)} s.`);
   const denied = inputs.deny ? deniedBy(report) : [];
   if (denied.length === 0) return;
   const ids = denied.flatMap(({lines}) => lines.map(({id}) => id)).join(", ");
   job.fail(`Dependencies enable features that nothing uses: ${ids} (the input "deny" is true).`);
  }
  async function reportOf({verify: verifies, project: folder}, places, runner) {
   const {files, job} = runner, scratch = (0, external_node_path_.join)(places.scratch, "audit");
   try {
    await files.remove(scratch);
    const env = job.allEnv(), {project, ...result} = await audit({
     project: folder,
     scratchFolder: (0, external_node_path_.join)(scratch, "questions"),
     commands: await builtSoFar(places, runner),
     workers: WORKERS,
     skip: [ (0, external_node_path_.join)(places.home, "bin"), ...shimFolders(env) ],
     env,
     actionRoot: job.context.actionRoot,
     limitMs: QUESTIONS_LIMIT_MS
    }, runner);
    if (!verifies) return result.report;
    const how = {
     rounds: 1,
     most: CHECKED,
     withTests: !1,
     fromNothing: !0
    }, checks = {
     folder: (0, external_node_path_.join)(scratch, "checks"),
     ...how
    };
    return await verify({
     ...checks,
     ...result,
     project
    }, runner);
   } finally {
    await files.remove(scratch);
   }
  }
  async function builtSoFar({records}, {files, commands}) {
   const all = await (0, collect_commands.F)(records, {
    files,
    commands
   }, {
    keepReports: !0
   });
   return all.filter(({outcome}) => outcome === "succeeded");
  }
  function shimFolders(env) {
   const folders = (env.PATH ?? env.Path ?? "").split(external_node_path_.delimiter);
   return folders.filter(folder => /[/\\]fast-cargo[/\\]bin$/.test(folder));
  }
  var github_runner = __webpack_require__(61379);
  const AUDIT = {
   work: () => auditRun((0, github_runner.O)()),
   giveUp: async why => abandonAudit(why, (0, github_runner.O)())
  };
 }),
 41175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Br: () => pathBelow,
   Yw: () => isBelow,
   Z1: () => isAbsolutePath,
   gN: () => parentOf,
   uQ: () => spelled
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const OF_WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
  function kindOf(path) {
   return OF_WINDOWS.test(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
  }
  function isAbsolutePath(path) {
   return path.startsWith("/") || OF_WINDOWS.test(path);
  }
  function spelled(path) {
   if (!OF_WINDOWS.test(path)) return path;
   const plain = path.replaceAll("/", "\\").replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\[?.]\\(?=[A-Za-z]:)/, "");
   return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(plain).replace(/^[a-z](?=:)/, letter => letter.toUpperCase());
  }
  function pathBelow(path, folder) {
   return wayTo(path, folder) ?? "";
  }
  function isBelow(path, folder) {
   return wayTo(path, folder) !== void 0;
  }
  function parentOf(path) {
   return kindOf(path).dirname(path);
  }
  const UNTIDY = /\/\.{0,2}(?:\/|$)/;
  function wayTo(path, folder) {
   const kind = kindOf(folder), isTidy = each => each.startsWith("/") && !UNTIDY.test(each);
   if (kind === node_path__WEBPACK_IMPORTED_MODULE_0__.posix && isTidy(folder) && isTidy(path)) return path === folder ? "" : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
   const way = kind.relative(folder, path), plain = kind === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 ? way.replaceAll("\\", "/") : way;
   return /^\.\.(\/|$)/.test(plain) || kind.isAbsolute(way) ? void 0 : plain;
  }
 }),
 33706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => cfgHolds
  });
  const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w-]+|[(),=])/gy;
  function cfgHolds(key, cfg) {
   const [, expression] = /^cfg\((.*)\)$/s.exec(key.trim()) ?? [], tokens = expression === void 0 ? void 0 : tokensOf(expression), parsed = tokens === void 0 ? void 0 : parsePredicate(tokens, new Set(cfg));
   return parsed !== void 0 && parsed.rest.length === 0 && parsed.holds;
  }
  function tokensOf(expression) {
   const text = expression.trimEnd(), matches = [ ...text.matchAll(TOKEN) ], read = matches.reduce((length, [whole]) => length + whole.length, 0);
   return read === text.length ? matches.map(([, token = ""]) => token) : void 0;
  }
  function parsePredicate([name, next, ...rest], cfg) {
   if (name === void 0 || !/^[\w-]+$/.test(name)) return;
   if (next === "(") return parseGroup(name, rest, cfg);
   const [value, ...after] = rest;
   if (next === "=" && value !== void 0) return {
    holds: cfg.has(`${name}=${value}`),
    rest: after
   };
   const holds = name === "true" || name !== "false" && cfg.has(name);
   return {
    holds,
    rest: next === void 0 ? [] : [ next, ...rest ]
   };
  }
  function parseGroup(name, tokens, cfg) {
   const members = [];
   let rest = tokens;
   while (rest[0] !== ")") {
    const member = parsePredicate(rest, cfg);
    if (member === void 0) return;
    members.push(member.holds);
    rest = member.rest[0] === "," ? member.rest.slice(1) : member.rest;
    if (member.rest[0] !== "," && rest[0] !== ")") return;
   }
   const holds = combine(name, members);
   return holds === void 0 ? void 0 : {
    holds,
    rest: rest.slice(1)
   };
  }
  function combine(name, members) {
   return name === "all" ? members.every(Boolean) : name === "any" ? members.some(Boolean) : name === "not" && members.length === 1 ? !members[0] : void 0;
  }
 }),
 58812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SB: () => findInEnvironment,
   SP: () => findSetting,
   bI: () => isTable,
   fK: () => valueAt,
   gN: () => findInFiles,
   xT: () => keyName,
   zo: () => variableNames
  });
  function keyName(key) {
   return key.map(part => /^[\w-]+$/.test(part) ? part : JSON.stringify(part)).join(".");
  }
  function findSetting(config, key) {
   const argument = findInFiles([ ...config.commandLine ?? [] ].reverse(), key);
   return argument ?? findInEnvironment(config.env, key) ?? findInFiles(config.layers, key);
  }
  function findInFiles(layers, key) {
   return findAllInFiles(layers, key)[0];
  }
  function findAllInFiles(layers, key) {
   return layers.flatMap(({path, table}) => {
    const value = valueAt(table, key);
    return value === void 0 ? [] : [ {
     value,
     from: path
    } ];
   });
  }
  function findInEnvironment(env, key) {
   const name = variableNames(key).find(candidate => env[candidate] !== void 0);
   return name === void 0 ? void 0 : {
    value: env[name] ?? "",
    from: name
   };
  }
  const SHORT_NAMES = {
   "build.rustc-wrapper": "RUSTC_WRAPPER",
   "build.rustc-workspace-wrapper": "RUSTC_WORKSPACE_WRAPPER",
   "build.incremental": "CARGO_INCREMENTAL",
   "build.target-dir": "CARGO_TARGET_DIR"
  };
  function variableNames(key) {
   if (key[0] === "profile" && key[2] === "package") return [];
   if (key.some(part => !/^[\w-]+$/.test(part))) return [];
   const name = `CARGO_${key.join("_").replaceAll("-", "_").toUpperCase()}`, short = SHORT_NAMES[keyName(key)];
   return short === void 0 ? [ name ] : [ short, name ];
  }
  function valueAt(table, key) {
   return key.reduce((value, part) => isTable(value) && Object.hasOwn(value, part) ? value[part] : void 0, table);
  }
  function isTable(value) {
   return !(typeof value != "object" || Array.isArray(value) || value instanceof Date);
  }
 }),
 10839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FQ: () => leaves,
   Og: () => valueInForce,
   R2: () => mergeConfig,
   aL: () => words
  });
  var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58812);
  function mergeConfig({layers, commandLine = []}) {
   const values = new Map, clashes = [];
   for (const {path, table} of [ ...layers ].reverse().concat(commandLine)) for (const [key, value] of leaves(table)) {
    const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), below = values.get(name), clash = clashOf({
     key,
     value,
     path
    }, values);
    clash !== void 0 ? clashes.push(clash) : values.set(name, over({
     key,
     value,
     from: origins(value, path)
    }, below));
   }
   return {
    values,
    clashes
   };
  }
  function valueInForce(config, key) {
   const variable = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.SB)(config.env, key), above = mergeConfig({
    layers: [],
    commandLine: config.commandLine ?? []
   }), below = mergeConfig({
    layers: config.layers
   }).values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key)), argument = above.values.get((0, 
   _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key));
   if (variable === void 0) return mergeTwo(argument, below);
   const isList = Array.isArray((below ?? argument)?.value), value = isList ? words(String(variable.value)) : variable.value, set = {
    key,
    value,
    from: origins(value, variable.from)
   };
   return mergeTwo(argument, mergeTwo(set, below));
  }
  function mergeTwo(above, below) {
   return above === void 0 ? below : over(above, below);
  }
  function over(above, below) {
   if (!Array.isArray(above.value) || !Array.isArray(below?.value)) return above;
   const {key} = above;
   return {
    key,
    value: [ ...below.value, ...above.value ],
    from: [ ...below.from, ...above.from ]
   };
  }
  function origins(value, path) {
   return Array.isArray(value) ? value.map(() => path) : [ path ];
  }
  function clashOf({key, value, path}, values) {
   const name = (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key), same = values.get(name), isOther = same !== void 0 && Array.isArray(same.value) !== Array.isArray(value), other = isOther ? same : tableAgainstValue(key, values);
   return other && `${name} of ${path} does not merge with that of ${other.from[0] ?? "another file"}`;
  }
  function tableAgainstValue(key, values) {
   for (let length = 1; length < key.length; length++) {
    const above = values.get((0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key.slice(0, length)));
    if (above !== void 0) return above;
   }
   const prefix = `${(0, _config_js__WEBPACK_IMPORTED_MODULE_0__.xT)(key)}.`;
   return [ ...values ].find(([name]) => name.startsWith(prefix))?.[1];
  }
  function leaves(table, above = []) {
   return Object.entries(table).flatMap(([name, value]) => {
    const key = [ ...above, name ];
    return (0, _config_js__WEBPACK_IMPORTED_MODULE_0__.bI)(value) ? leaves(value, key) : [ [ key, value ] ];
   });
  }
  function words(text) {
   return text.split(/\s+/).filter(word => word !== "");
  }
 }),
 76989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => isOurConfig,
   X: () => renderConfig
  });
  var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
  const MARKER = "# Written by fast-cargo for this job; removed when the job ends.";
  function isOurConfig(text) {
   return text.split(/\r?\n/, 1)[0] === MARKER;
  }
  function renderConfig(document) {
   return `${MARKER}\n\n${(0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.As)(document)}`;
  }
 }),
 60425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hy: () => upwards,
   Xg: () => readConfig,
   ZR: () => MOST_TOML_BYTES,
   w: () => layersOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292), _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84620), _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58812), _merge_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10839), _our_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76989), _toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14395);
  async function readConfig({cwd, env, cargoVersion, os}, files) {
   const cargoHome = cargoHomeOf(env, os), follow = cargoVersion !== void 0 && (0, 
   _toolchain_js__WEBPACK_IMPORTED_MODULE_6__.du)(cargoVersion, 94), state = {
    files,
    follow,
    notes: []
   }, layers = [];
   for (const folder of await foldersOf(cwd, cargoHome, files)) {
    const path = await configIn(folder, state);
    path !== void 0 && layers.push(...await readLayers(path, state, []));
   }
   const stops = (0, _merge_config_js__WEBPACK_IMPORTED_MODULE_4__.R2)({
    layers
   }).clashes.map(clash => `Cargo stops here: ${clash}.`);
   return {
    layers,
    env,
    cargoHome,
    notes: [ ...state.notes, ...stops ]
   };
  }
  function layersOf(path, files) {
   return readLayers(path, {
    files,
    follow: !0,
    notes: []
   }, []);
  }
  async function foldersOf(cwd, cargoHome, files) {
   const here = await files.realPath(cwd) ?? cwd, folders = upwards(here).map(folder => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".cargo")), home = await files.realPath(cargoHome) ?? cargoHome, seen = await Promise.all(folders.map(async folder => await files.realPath(folder) ?? folder));
   return seen.includes(home) ? folders : [ ...folders, cargoHome ];
  }
  function cargoHomeOf(env, os) {
   const home = (os === "windows" ? void 0 : env.HOME) || env.USERPROFILE || "/";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.CARGO_HOME || (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".cargo"));
  }
  async function configIn(folder, state) {
   for (const name of [ "config", "config.toml" ]) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), text = await readable(path, state);
    if (text !== void 0 && !(0, _our_config_js__WEBPACK_IMPORTED_MODULE_5__.D)(text)) return path;
   }
  }
  async function readLayers(path, state, includers) {
   const text = await readable(path, state);
   if (text === void 0 || includers.includes(path)) return [];
   const table = parseTolerant(path, text, state.notes);
   if (table === void 0) return [];
   const {include: _, ...settings} = table, layers = [ {
    path,
    table: settings,
    text
   } ];
   for (const included of state.follow ? includesOf(path, table).reverse() : []) layers.push(...await readLayers(included, state, [ ...includers, path ]));
   return layers;
  }
  const MOST_TOML_BYTES = 1e6;
  async function readable(path, {files, notes}) {
   try {
    return await files.readText(path, MOST_TOML_BYTES);
   } catch (error) {
    error instanceof _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.fk && notes.push(`The settings in ${path} are not known: ${error.message}.`);
    return;
   }
  }
  function parseTolerant(path, text, notes) {
   try {
    return (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(text);
   } catch (error) {
    const [reason = ""] = (0, _runner_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error).split("\n");
    notes.push(`${path} is not valid TOML, so its settings are not known (${reason}).`);
    return;
   }
  }
  function includesOf(path, {include}) {
   return Array.isArray(include) ? include.map(entry => (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.bI)(entry) ? entry.path : entry).filter(entry => typeof entry == "string").map(entry => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(entry) ? entry : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), entry)) : [];
  }
  function upwards(folder) {
   const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
   return parent === folder ? [ folder ] : [ folder, ...upwards(parent) ];
  }
 }),
 14395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   du: () => isAtLeast,
   vZ: () => findToolchain
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const ASK_LIMIT_MS = 12e4;
  async function findToolchain({cwd, skip}, {commands, files}) {
   const ask = async (program, args) => {
    const path = await commands.which(program, skip);
    if (path === void 0) return;
    const answer = await commands.run(path, args, {
     cwd,
     timeoutMs: ASK_LIMIT_MS
    });
    return answer.exitCode === 0 ? answer.stdout.trim() : void 0;
   }, verbose = await ask("rustc", [ "-vV" ]), [cargo, target] = await Promise.all([ ask("cargo", [ "-V" ]), ask("rustc", [ "--print", "sysroot", "--print", "cfg" ]) ]), identity = verbose === void 0 ? void 0 : parseVerboseVersion(verbose);
   if (identity === void 0 || cargo === void 0 || target === void 0) return;
   const [sysroot = "", ...cfg] = target.split(/\r?\n/), cargoVersion = /^cargo (\S+)/.exec(cargo)?.[1] ?? "", lld = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sysroot, "lib", "rustlib", identity.host, "bin", "gcc-ld", "ld.lld"), hasLld = await files.facts(lld) !== void 0, bundledLld = linksWithLld(identity) && hasLld;
   return {
    ...identity,
    cargoVersion,
    cfg,
    bundledLld,
    ...hasLld ? {
     lld
    } : {}
   };
  }
  function parseVerboseVersion(verbose) {
   const field = name => new RegExp(`^${name}: (\\S+)`, "m").exec(verbose)?.[1], host = field("host"), rustcVersion = field("release");
   if (host === void 0 || rustcVersion === void 0) return;
   const hash = field("commit-hash");
   return {
    host,
    rustcVersion,
    commitHash: hash === "unknown" ? void 0 : hash,
    verbose
   };
  }
  function linksWithLld({host, rustcVersion}) {
   return host === "x86_64-unknown-linux-gnu" && isAtLeast(rustcVersion, 90);
  }
  function isAtLeast(version, minor) {
   const [, major = "0", found = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
   return Number(major) > 1 || Number(major) === 1 && Number(found) >= minor;
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
