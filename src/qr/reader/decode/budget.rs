//! How much work a search may do, counted in its own steps, so that the same picture always gives the same answer.

use std::cell::Cell;

/// Work that is left. One unit is about a nanosecond of one core of a laptop.
pub(super) struct Budget {
    left: Cell<u64>,
}

impl Budget {
    pub(super) fn new(units: u64) -> Self {
        Self {
            left: Cell::new(units),
        }
    }

    /// Takes units off; `false` where there were too few, and from then on.
    pub(super) fn spend(&self, units: u64) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(units));
        left > units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spent_is_gone() {
        let budget = Budget::new(10);
        assert!(budget.spend(6));
        assert!(!budget.spend(6));
        assert!(!budget.spend(1));
    }
}
