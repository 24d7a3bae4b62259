//! Whether the system keeps its clock right by itself, as `org.freedesktop.timedate1` tells it without asking the network.

use crate::clock::Sync;

/// Asks the system, for at most a few seconds where the service hangs.
#[must_use]
pub fn state() -> Sync {
    #[cfg(all(unix, not(target_os = "macos")))]
    return zbus::block_on(timedate()).unwrap_or(Sync::Unknown);
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    return Sync::Unknown;
}

#[cfg(all(unix, not(target_os = "macos")))]
async fn timedate() -> zbus::Result<Sync> {
    const NAME: &str = "org.freedesktop.timedate1";
    const LIMIT: std::time::Duration = std::time::Duration::from_secs(2);

    let connection = zbus::connection::Builder::system()?
        .method_timeout(LIMIT)
        .build()
        .await?;
    let service: zbus::Proxy<'_> = zbus::proxy::Builder::new(&connection)
        .destination(NAME)?
        .path("/org/freedesktop/timedate1")?
        .interface(NAME)?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()
        .await?;
    if service.get_property("NTPSynchronized").await? {
        return Ok(Sync::Synchronised);
    }
    // Where it is not said whether a service is to keep the clock right, none does.
    let wanted: bool = service.get_property("NTP").await.unwrap_or_default();
    Ok(match wanted {
        true => Sync::Waiting,
        false => Sync::Off,
    })
}
