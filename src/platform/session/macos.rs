//! Notifications: the locked screen's is distributed to all programs under a name that Apple does not document (and has kept since
//! Mac OS X 10.4), those of sleep and of the session that is left come from the workspace.

use std::mem;
use std::ptr::NonNull;
use std::sync::Arc;

use block2::RcBlock;
use objc2_app_kit::{
    NSWorkspace, NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillSleepNotification,
};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSNotificationName,
    ns_string,
};

use crate::{Hears, Sign};

/// Listens until the process ends, and says what can be heard; to be called once. It is told of on the main thread, which has to run its
/// loop of events; macOS waits with sleep until `tell` is done.
pub fn listen(tell: impl Fn(Sign) + Send + Sync + 'static) -> Hears {
    let tell = Arc::new(tell);
    let on = |center: &NSNotificationCenter, name: &NSNotificationName, sign| {
        let tell = Arc::clone(&tell);
        let block = RcBlock::new(move |_: NonNull<NSNotification>| tell(sign));
        // SAFETY: the block takes what it is called with, may be called on any thread, and borrows nothing.
        let observer = unsafe {
            center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block)
        };
        // It listens for as long as it is kept.
        mem::forget(observer);
    };
    on(
        &NSDistributedNotificationCenter::defaultCenter(),
        ns_string!("com.apple.screenIsLocked"),
        Sign::Locked,
    );
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: both names last as long as the program.
    let (left, sleeps) = unsafe {
        (
            NSWorkspaceSessionDidResignActiveNotification,
            NSWorkspaceWillSleepNotification,
        )
    };
    on(&workspace, left, Sign::Locked);
    on(&workspace, sleeps, Sign::Sleep);
    Hears {
        locked: true,
        sleep: true,
    }
}
