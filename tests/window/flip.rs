//! When the code changes, timed on the pixels.

use std::time::Duration;

use crate::program::{Home, Window};
use crate::screen::Screen;
use crate::sight::code_of_row;
use crate::story::BEN;
use crate::{alone, oathtool, unix};

const PERIOD: u64 = 5;
/// What may pass between a period's end and the new code on the screen, in seconds.
const BUDGET: f64 = 0.1;

#[test]
fn a_code_flips_within_100_ms_of_its_periods_end() {
    let _machine = alone();
    let home = Home::with_passphrase(&[&format!(
        "otpauth://totp/Wiki:ben?secret={BEN}&issuer=Wiki&period={PERIOD}"
    )]);
    let screen = Screen::start();
    let mut window = Window::open(&screen, &home);
    window.unlock();
    let mut delays: Vec<f64> = (0..3).map(|_| time_a_flip(&window)).collect();
    delays.sort_by(f64::total_cmp);
    assert!(delays[1] <= BUDGET, "{delays:?} s");
    window.close();
}

/// The seconds from a period's end to the first look that shows another code, which is therefore no less than the truth.
fn time_a_flip(window: &Window<'_>) -> f64 {
    let look = || window.screen.look(window.id, Some(code_of_row(0)));
    let end = ((unix() + 1.0) as u64 / PERIOD + 1) * PERIOD;
    std::thread::sleep(Duration::from_secs_f64(end as f64 - 0.5 - unix()));
    let old = look();
    let (mut last_old, mut looks) = (unix(), 0);
    let (new, seen) = loop {
        let before = unix();
        let now = look();
        if now != old {
            break (now, unix());
        }
        assert!(before < end as f64 + 3.0, "it does not flip");
        (last_old, looks) = (before, looks + 1);
        std::thread::sleep(Duration::from_millis(1));
    };
    let delay = seen - end as f64;
    println!(
        "flipped {:.1} ms after the period's end (looked {looks} times before, the last time {:.1} ms earlier)",
        delay * 1e3,
        (seen - last_old) * 1e3
    );
    assert!(delay > 0.0, "flipped before the period's end");
    assert_eq!(old.digits(), oathtool(BEN, end - 1, PERIOD));
    assert_eq!(new.digits(), oathtool(BEN, end, PERIOD));
    delay
}
