//! The emulator as a program: `openai-kit-emulator [--port PORT]`.

use std::{io::Write, net::SocketAddr, process::ExitCode};

use openai_kit_emulator::Emulator;

fn main() -> ExitCode {
    let port = match port(std::env::args().skip(1)) {
        Ok(port) => port,
        Err(message) => {
            eprintln!("{message}\nusage: openai-kit-emulator [--port PORT]");
            return ExitCode::from(2);
        }
    };
    match run(port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot serve on port {port}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn port(mut args: impl Iterator<Item = String>) -> Result<u16, String> {
    let Some(arg) = args.next() else {
        return Ok(0);
    };
    let value = match arg.split_once('=') {
        Some(("--port", value)) => value.to_owned(),
        None if arg == "--port" => args.next().ok_or("--port needs a number")?,
        _ => return Err(format!("unknown argument: {arg}")),
    };
    value.parse().map_err(|_| format!("not a port: {value}"))
}

fn run(port: u16) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let server = Emulator::new()
            .serve_on(SocketAddr::from(([127, 0, 0, 1], port)))
            .await?;
        writeln!(std::io::stdout(), "{}", server.base_url())?;
        tokio::signal::ctrl_c().await?;
        server.stop().await;
        Ok(())
    })
}
