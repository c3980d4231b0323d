//! The `lutrin` program: arguments to the shell, and its exit code to the system.

use std::process::ExitCode;

fn main() -> ExitCode {
    lutrin::shell::main()
}
