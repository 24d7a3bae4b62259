//! Notifications: the locked screen's is distributed to all programs under a name that Apple does not document (and has kept since
//! Mac OS X 10.4), those of sleep and of the session that is left come from the workspace.

use std::ffi::c_void;
use std::mem;
use std::ptr::{NonNull, null};
use std::sync::OnceLock;

use block2::RcBlock;
use objc2_app_kit::{
    NSWorkspace, NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillSleepNotification,
};
use objc2_core_foundation::{
    CFDictionary, CFNotificationCenter, CFNotificationName, CFNotificationSuspensionBehavior,
    CFString,
};
use objc2_foundation::{NSNotification, NSNotificationName};

use crate::{Hears, Sign};

type Tell = Box<dyn Fn(Sign) + Send + Sync>;

/// Who is told.
static TELL: OnceLock<Tell> = OnceLock::new();

/// Listens until the process ends, and says what can be heard; to be called once. `tell` is called on the main thread, which has to run
/// its loop of events, and must not wait. Of sleep it is told, but what the program does then may be done only on waking up.
pub fn listen(tell: impl Fn(Sign) + Send + Sync + 'static) -> Hears {
    if TELL.set(Box::new(tell)).is_err() {
        return Hears::default();
    }
    // SAFETY: both names last as long as the program.
    let (left, sleeps) = unsafe {
        (
            NSWorkspaceSessionDidResignActiveNotification,
            NSWorkspaceWillSleepNotification,
        )
    };
    observe(left, Sign::Locked);
    observe(sleeps, Sign::Sleep);
    Hears {
        locked: observe_the_screen(),
        sleep: false,
    }
}

fn told(sign: Sign) {
    if let Some(tell) = TELL.get() {
        tell(sign);
    }
}

/// Tells of what the workspace says under that name.
fn observe(name: &NSNotificationName, sign: Sign) {
    let block = RcBlock::new(move |_: NonNull<NSNotification>| told(sign));
    let center = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: the block takes what it is called with, may be called on any thread, and borrows nothing.
    let observer = unsafe {
        center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block)
    };
    // It listens for as long as it is kept.
    mem::forget(observer);
}

/// Tells of the locked screen, also while another program is in front, where what is distributed would else wait.
fn observe_the_screen() -> bool {
    let Some(center) = CFNotificationCenter::distributed_center() else {
        return false;
    };
    let name = CFString::from_static_str("com.apple.screenIsLocked");
    // SAFETY: the function is of the type that is called, and needs no observer.
    unsafe {
        center.add_observer(
            null(),
            Some(screen_locked),
            Some(&name),
            null(),
            CFNotificationSuspensionBehavior::DeliverImmediately,
        );
    }
    true
}

extern "C-unwind" fn screen_locked(
    _: *mut CFNotificationCenter,
    _: *mut c_void,
    _: *const CFNotificationName,
    _: *const c_void,
    _: *const CFDictionary,
) {
    told(Sign::Locked);
}
