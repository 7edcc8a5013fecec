pub fn hex(_bytes: &[u8]) -> String {
    String::new()
}
