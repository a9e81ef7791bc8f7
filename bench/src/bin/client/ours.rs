fn main() {
    openai_kit_bench::client::main::<openai_kit_bench::client::Ours>();
}
