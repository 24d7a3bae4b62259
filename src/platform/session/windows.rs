//! A window that nobody sees, for Windows tells windows alone: `WM_WTSSESSION_CHANGE` and `WM_POWERBROADCAST` those that asked for it. (The
//! second goes to the others too, but not on computers that sleep connected.)

use std::cell::OnceCell;
use std::ptr::{null, null_mut};
use std::sync::mpsc;
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::GetModuleHandleW;
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    MSG, PBT_APMSUSPEND, RegisterClassW, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WNDCLASSW,
    WS_OVERLAPPED, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
};
use windows_sys::core::{PCWSTR, w};

use crate::{Hears, Sign};

const CLASS: PCWSTR = w!("injixo-authenticator session");

type Tell = Box<dyn Fn(Sign)>;

thread_local! {
    /// Whom the window of this thread tells.
    static TELL: OnceCell<Tell> = const { OnceCell::new() };
}

/// Listens until the process ends, and says what can be heard; to be called once. `tell` is called on a thread of its own, and Windows
/// waits with sleep until it is done, for two seconds at most.
pub fn listen(tell: impl Fn(Sign) + Send + 'static) -> Hears {
    let (ready, answer) = mpsc::channel();
    let thread = thread::Builder::new().name("session".to_owned());
    let started = thread.spawn(move || {
        let told = TELL.with(|cell| cell.set(Box::new(tell)));
        let Some(window) = told.ok().and_then(|()| open()) else {
            return;
        };
        let hears = Hears {
            // SAFETY: the window is open.
            locked: unsafe { WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) } != 0,
            // SAFETY: the window is open.
            sleep: unsafe {
                RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE)
            } != 0,
        };
        if ready.send(hears).is_ok() {
            attend();
        }
    });
    let answer = started.ok().and_then(|_| answer.recv().ok());
    answer.unwrap_or_default()
}

/// Opens the window, which lasts as long as this thread.
fn open() -> Option<HWND> {
    // SAFETY: without a name this is the program's own handle, which always is.
    let program = unsafe { GetModuleHandleW(null()) };
    let class = WNDCLASSW {
        lpfnWndProc: Some(receive),
        hInstance: program,
        lpszClassName: CLASS,
        ..WNDCLASSW::default()
    };
    // SAFETY: the class is whole, and its name and function last as long as the program.
    if unsafe { RegisterClassW(&raw const class) } == 0 {
        return None;
    }
    // SAFETY: the class was just registered; a window needs neither name, parent, menu nor more.
    let window = unsafe {
        CreateWindowExW(
            0,
            CLASS,
            null(),
            WS_OVERLAPPED,
            0,
            0,
            0,
            0,
            null_mut(),
            null_mut(),
            program,
            null(),
        )
    };
    (!window.is_null()).then_some(window)
}

/// Hands the window what is sent to it.
fn attend() {
    let mut message = MSG::default();
    // SAFETY: the message is this thread's own; below 1 is the end, or an error, after which nothing comes.
    while unsafe { GetMessageW(&raw mut message, null_mut(), 0, 0) } > 0 {
        // SAFETY: it was just filled.
        let _ = unsafe { DispatchMessageW(&raw const message) };
    }
}

/// Called by Windows, on the thread that opened the window.
extern "system" fn receive(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    if let Some(sign) = sign(message, what) {
        TELL.with(|tell| {
            if let Some(tell) = tell.get() {
                tell(sign);
            }
        });
    }
    // SAFETY: what Windows gave is handed on as it is.
    unsafe { DefWindowProcW(window, message, what, more) }
}

fn sign(message: u32, what: WPARAM) -> Option<Sign> {
    match (message, u32::try_from(what).ok()?) {
        (
            WM_WTSSESSION_CHANGE,
            WTS_SESSION_LOCK | WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT,
        ) => Some(Sign::Locked),
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(Sign::Sleep),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use windows_sys::Win32::UI::WindowsAndMessaging::{
        FindWindowW, PBT_APMRESUMESUSPEND, SendMessageW, WTS_SESSION_UNLOCK,
    };

    use super::*;

    #[test]
    fn what_windows_sends_is_heard() {
        let (tell, told) = mpsc::channel();
        let hears = listen(move |sign| tell.send(sign).unwrap());
        assert_eq!(
            hears,
            Hears {
                locked: true,
                sleep: true,
            }
        );

        // SAFETY: the name of the class ends with a zero.
        let window = unsafe { FindWindowW(CLASS, null()) };
        assert!(!window.is_null());
        for (message, what) in [
            (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK),
            (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
            (WM_POWERBROADCAST, PBT_APMRESUMESUSPEND),
            (WM_POWERBROADCAST, PBT_APMSUSPEND),
        ] {
            // SAFETY: the window is open, and these messages carry no pointer.
            let _ = unsafe { SendMessageW(window, message, what as WPARAM, 0) };
        }
        let told: Vec<Sign> = told.try_iter().collect();
        assert_eq!(told, [Sign::Locked, Sign::Sleep]);
    }
}
