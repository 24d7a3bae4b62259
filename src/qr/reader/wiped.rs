//! Large buffers of what a picture shows: wiped when dropped, at the speed of memory.

use std::ops::{Deref, DerefMut};

/// A list that is overwritten when it is dropped. `Zeroizing` does so byte by byte and twice, which for a frame takes longer
/// than finding the code in it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Wiped<T: Copy + Default>(Vec<T>);

impl<T: Copy + Default> Wiped<T> {
    /// Takes over the list; it must not grow, for what it leaves behind is not wiped.
    pub(crate) fn new(list: Vec<T>) -> Self {
        Self(list)
    }
}

impl<T: Copy + Default> Deref for Wiped<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T: Copy + Default> DerefMut for Wiped<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T: Copy + Default> Drop for Wiped<T> {
    fn drop(&mut self) {
        self.0.fill(T::default());
        // Somebody might look: so the compiler must write.
        let _ = std::hint::black_box(self.0.as_slice());
    }
}
