import type { Project } from './workflow-job.ts'

export const JUST: Project = {
  repository: 'casey/just',
  commits: [
    'f9c974b2230c19de5ae0e61b362785001c4f13cf',
    '8b4f505a5f80b0e4aea8ce487b0a15aa2349f0ab',
    '13bf03f642f4cec7799c19f1f8f039e1cb3b095d',
    '22e129005259cde82006024011dbf359f3803024',
  ],
  workspaces: ['.'],
}

export const JJ: Project = {
  repository: 'jj-vcs/jj',
  commits: [
    '8648e96fd8dffb5e12a66523e22739731fe0f4f2',
    'f7b7822926dc8a907da260456f1cd16e6baa0097',
    '93ba64d50a1ff401932f21fcf824603bf28f975c',
    '76587cd9ebc765a5216122258a292634b652d60b',
  ],
  workspaces: ['.'],
}

export const MDBOOK: Project = {
  repository: 'rust-lang/mdBook',
  commits: [
    '3ec0546d8b28870aaf6304ed7f0c0535b747c51a',
    '8b53f1b1bbfef0f3eb0e3dba69187765e5c38cd2',
    '0e5ddf6cce440249a4971f3f0e83f800330b98e9',
    '2ea30c00f00647d2b3f4c0f79b3e0e1eabc0b66d',
  ],
  workspaces: ['.'],
}

export const AXUM: Project = {
  repository: 'tokio-rs/axum',
  commits: [
    '502aa875b78bccd7d743dbd783447050c3450139',
    '8ef714c12be4c502d2ea8ad047017644e23d9bab',
    '14e353d0bde85816bf7d1836cbd2d10bed7ff3d9',
    '3f06eadb1da3a6d8aa6c6b9caf4bb9d09606c7af',
  ],
  workspaces: ['.', 'examples'],
}

export const ETCD: Project = {
  repository: 'etcdv3/etcd-client',
  commits: [
    '56ee4d6088a7f355358f14f2e2e483cf097ab4a2',
    '22d13054207ecf8419711827a283b6443200e32c',
    '895a8f1be777ceed0797a0d6c3b166fe2dfb9d0d',
    '875d2471cd13749b2d019262e72c7662dfe2d1af',
  ],
  workspaces: ['.'],
}

export const RUSTYPASTE: Project = {
  repository: 'orhun/rustypaste',
  commits: [
    '8655bb857ea37037329a4993dc41673869a0a087',
    '95c8937b83aafbfc6fde53f4731bd79ac44803c4',
    '64f79653223da340821c87f686fceb7c401f4bb5',
    '3195b6647759e9b71d486b5156420815abce7509',
  ],
  workspaces: ['.'],
}

export const BAT: Project = {
  repository: 'sharkdp/bat',
  commits: [
    '384f2f5d13dbb70b0b75dbc2d911c9012bcc5b09',
    '0230cba42d2f1089e232930aae9fccc5ec49cfa3',
    '73dc3258bec83bd7c66334f05b13c2d8221859f9',
    '949f18e23ad992e2f8283254390c64ef5dd9361b',
  ],
  workspaces: ['.'],
}

export const RUST_EMBED: Project = {
  repository: 'pyrossh/rust-embed',
  commits: [
    '3ae5a2c2a6b3a73a83c5660d7c9be2f28d723789',
    '6ef52c611acc5a1d0beea6615ac4f06f63b71c7c',
    '2e6908126e21b417d0c1ed687587d90b63dd2976',
    '769f661bbe5a8eb478f2860f61c620be52b3fd8e',
  ],
  workspaces: ['.'],
}

export const BUILT: Project = {
  repository: 'lukaslueg/built',
  commits: [
    'd9aa46933ccf171c4fcddabed4f1f4c7df10a229',
    '7d4e18541de82a6027bd8aa7e2dadfdd40e6b43b',
    '70f22b6d1a48d2e050c0802fbeae3da2bb978e80',
    'b86b1ba277034ce716af027524eb01ce1bc23c84',
  ],
  workspaces: ['.', 'example_project'],
}

export const SERDE: Project = {
  repository: 'serde-rs/serde',
  commits: [
    '789334771f879ce86383cd1cf4698458b3592551',
    '9d17f29523a06fdb43b5795fd7a39661a08ef481',
    'e65b3e742063c7353ff5b1feea61aef5030b92bc',
    'dd18663450ec3ee38e35e3a4ee141932614e662c',
  ],
  workspaces: ['.', 'test_suite/no_std'],
}

export const ASKAMA: Project = {
  repository: 'askama-rs/askama',
  commits: [
    '050be24836d128bd4970921edd10033ec21813e1',
    '778b7d2515b8bd3255ca746ef8fa72debd999eeb',
    'd992acf31f763d389d02b1bef25062c781ff1ca8',
    '46fa7ba49ece8875f85dcad0775404bf4d5ff0a1',
  ],
  workspaces: ['.'],
}

export const ZOXIDE: Project = {
  repository: 'ajeetdsouza/zoxide',
  commits: [
    '0cc031e98ef8dd4274ea53c10d9ad9d85c4d8c57',
    '1683e7b8edf187dedd38b8eb5f99c6423f47b728',
    'b151e6da3d9b1ed0d99ee7e8d03e7b99f77622c2',
    'cff57b773462668d478041ab9ce443b609a7d827',
  ],
  workspaces: ['.'],
}

export const INDEXMAP: Project = {
  repository: 'indexmap-rs/indexmap',
  commits: [
    '0b2adfe27714f38d159794678d61d310ac521a1a',
    '48ff9ce2e3a2a464e4f599691df62dff178d655b',
    'fb6dafda4ee443864c88b61a4dfc8982012d3d39',
    '4b62776c3f7dec98a5b89f907c3add5c603343b0',
  ],
  workspaces: ['.'],
}

export const NAPI: Project = {
  repository: 'napi-rs/package-template',
  commits: [
    'a13e81393159deeb41140f25c7922b8fd93c65a3',
    '4d18cf49056cc5d89f11b1d01a1e3647d6b5d133',
    '8d041a0a1ce3bfe2b23f62db853857cd64553c88',
    '3b227c9bf964c00320b21fcc463e87aad933e88c',
  ],
  workspaces: ['.'],
}

export const RTOML: Project = {
  repository: 'samuelcolvin/rtoml',
  commits: [
    '7e13c7f615ce378fd5202c7aa6331e11b1da6782',
    'a957d04c4a32de00a5901a9dd78df559b7cd901e',
    'faedaf326182b248820d53b1c4e0959e0194be49',
    '527eee0904f1ba12c659e467b1181d0c44c05655',
  ],
  workspaces: ['.'],
}

export const DUFS: Project = {
  repository: 'sigoden/dufs',
  commits: [
    '19dc2c205a0fc9c3a556a171f6c1fff3bcb21914',
    '1af66d67449e59072ef104f09216d398fdde3114',
    '53ea692dd19d6759f3124078840f229ec456b444',
    '30b2979d0ac8b51b20f43639c28221fc8060aabc',
  ],
  workspaces: ['.'],
}

export const GIT_CLIFF: Project = {
  repository: 'orhun/git-cliff',
  commits: [
    '8a2a3311c9d5af208b2db5dd41f3171655327770',
    'dd5f305ce0085e7090193c66b8eb2fedf1ee37f0',
    'c559920da45464ec0bb880245dbefe7ce2858ecb',
    '89247f4f956b0877be5d96f2bd1857d08c79abf7',
  ],
  workspaces: ['.'],
}

export const EZA: Project = {
  repository: 'eza-community/eza',
  commits: [
    '005170fa377cdb9a7683852aa993519305885f7c',
    '01f370baf523a6d71601dab6d6c258cbf3aebac5',
    'e038643d2e94ba3a94b57ff151f4b34f8ce40de3',
    '898bae38137d229c1608dfa8ba08a2c8f5782fa7',
  ],
  workspaces: ['.'],
}
