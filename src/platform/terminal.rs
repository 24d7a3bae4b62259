//! Reading at the terminal what must not be seen; the terminal shows again what is typed afterwards, however it ends.

use std::io;

use crate::secret::Secret;

/// Asks a question at the terminal and reads the answer, unseen.
///
/// Ctrl+C ends the program as it does everywhere else, after the terminal was put back as it was.
///
/// # Errors
/// The terminal's; there is none, or it has gone.
pub fn ask_unseen(question: &str) -> io::Result<Secret> {
    system::ask(question).map(Secret::from_text)
}

#[cfg(unix)]
mod system {
    use std::fs::{File, OpenOptions};
    use std::io::{self, ErrorKind, Read, Write};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rpassword::ConfigBuilder;
    use rustix::process::{Signal, getpid, kill_process};
    use rustix::termios::{
        LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
    };

    const CTRL_C: u8 = 3;

    /// A terminal that shows nothing of what is typed, until this is dropped.
    struct Unseen {
        terminal: File,
        before: Termios,
    }

    impl Unseen {
        fn new(terminal: File) -> io::Result<Self> {
            let before = tcgetattr(&terminal)?;
            let mut unseen = before.clone();
            unseen.local_modes -=
                LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
            unseen.special_codes[SpecialCodeIndex::VMIN] = 1;
            unseen.special_codes[SpecialCodeIndex::VTIME] = 0;
            tcsetattr(&terminal, OptionalActions::Now, &unseen)?;
            Ok(Self { terminal, before })
        }
    }

    impl Drop for Unseen {
        fn drop(&mut self) {
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
        }
    }

    /// What is typed, up to Ctrl+C: that must not reach the reader of passwords, which would end the program on the spot
    /// and leave a terminal that shows nothing.
    struct Keys {
        terminal: File,
        stopped: Arc<AtomicBool>,
    }

    impl Read for Keys {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.terminal.read(buffer)?;
            if buffer[..count].contains(&CTRL_C) {
                self.stopped.store(true, Ordering::SeqCst);
                return Err(ErrorKind::ConnectionAborted.into());
            }
            Ok(count)
        }
    }

    pub fn ask(question: &str) -> io::Result<String> {
        let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty")?;
        let stopped = Arc::new(AtomicBool::new(false));
        let keys = Keys {
            terminal: terminal.try_clone()?,
            stopped: Arc::clone(&stopped),
        };
        let mut unseen = Unseen::new(terminal)?;
        unseen.terminal.write_all(question.as_bytes())?;
        let config = ConfigBuilder::new()
            .input_reader(keys)
            .output_discard()
            .build();
        let answer = rpassword::read_password_with_config(config);
        let _ = unseen.terminal.write_all(b"\n");
        drop(unseen);
        if stopped.load(Ordering::SeqCst) {
            let _ = kill_process(getpid(), Signal::INT);
        }
        answer
    }
}

#[cfg(not(unix))]
mod system {
    pub fn ask(question: &str) -> std::io::Result<String> {
        rpassword::prompt_password(question)
    }
}
