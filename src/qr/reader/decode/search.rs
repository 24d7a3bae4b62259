//! The passes over a picture, the cheap ones first.

use zeroize::Zeroizing;

use crate::Region;
use crate::decode::bits::{self, Effort, Shades};
use crate::decode::budget::Budget;
use crate::decode::dense::{Box, dense};
use crate::decode::finders::{Look, finders};
use crate::decode::geometry::{Outline, Point, View};
use crate::decode::locate::{guesses, refine, views};
use crate::decode::pyramid::{enlarge, halves};
use crate::decode::sample::{Known, known, modules};
use crate::decode::shades::{against_surroundings, learned};
use crate::decode::symbol::Plan;
use crate::decode::threshold::{Ranges, Threshold, Way};
use crate::decode::triples::{Triple, triples};
use crate::picture::Grey;

/// A frame of more pixels is looked at in half its size first.
const LARGE: usize = 3_000_000;
/// The triples of one frame that are examined.
const TRIPLES: usize = 100;
/// Of these, the ones that are where a code was read already.
const STANDING_OUT: usize = 30;
/// From this agreement on a code counts as seen.
const SEEN: f32 = 0.62;
/// From this agreement on a view is read before it is refined: most are read so.
const CLEAR: f32 = 0.8;
/// The way frames are first looked at.
const FIRST: Way = Way::Local {
    contrast: 24,
    reach: 1,
    grain: true,
};

/// A code that was read.
#[derive(Debug, PartialEq)]
pub(super) struct Read {
    pub(super) text: Zeroizing<String>,
    pub(super) region: Region,
}

/// What a search has come to.
pub(super) struct Search<'a> {
    full: &'a Grey,
    halves: Vec<Grey>,
    /// Of the frames that were looked at.
    ranges: Vec<Option<Ranges>>,
    budget: &'a Budget,
    pub(super) read: Vec<Read>,
    /// Where the codes stand that were read.
    covered: Vec<Outline>,
    /// The clearest code that could not be read.
    pub(super) seen: Option<(f32, Region)>,
    /// Where codes stand that could not be read at some look; another may have read them.
    doubted: Vec<Region>,
    plans: Vec<(Plan, Vec<usize>, Known)>,
    /// What was seen and not read, in pixels of the full frame.
    unread: Vec<(Triple, f32)>,
}

/// From a frame to the full one: sides are multiplied, then moved.
#[derive(Clone, Copy)]
struct Place {
    by: f32,
    left: f32,
    top: f32,
}

impl Place {
    fn out(self, point: Point) -> Point {
        Point {
            x: point.x * self.by + self.left,
            y: point.y * self.by + self.top,
        }
    }

    fn into(self, point: Point) -> Point {
        Point {
            x: (point.x - self.left) / self.by,
            y: (point.y - self.top) / self.by,
        }
    }
}

impl<'a> Search<'a> {
    pub(super) fn new(full: &'a Grey, budget: &'a Budget) -> Self {
        let pixels = (full.width * full.height) as u64;
        let _ = budget.spend(pixels / 2);
        let halves = halves(full);
        Self {
            full,
            ranges: (0..=halves.len()).map(|_| None).collect(),
            halves,
            budget,
            read: Vec::new(),
            covered: Vec::new(),
            seen: None,
            doubted: Vec::new(),
            plans: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// All passes.
    pub(super) fn run(&mut self) {
        let levels = self.halves.len() + 1;
        let mut order: Vec<usize> = (0..levels).collect();
        if self.full.values.len() > LARGE && levels > 1 {
            order.swap(0, 1);
        }
        for level in order {
            let step = if level == 0 { 2 } else { 1 };
            self.pass(level, FIRST, Look { step, loose: false });
        }
        self.try_harder();
        if !self.read.is_empty() {
            return;
        }
        for (way, loose) in [
            (
                Way::Local {
                    contrast: 24,
                    reach: 2,
                    grain: true,
                },
                true,
            ),
            (
                Way::Local {
                    contrast: 5,
                    reach: 1,
                    grain: false,
                },
                false,
            ),
            (Way::Global, true),
        ] {
            for level in 0..levels.min(3) {
                if level == 0 && self.full.values.len() > 3 * LARGE {
                    continue;
                }
                self.pass(level, way, Look { step: 1, loose });
                self.try_harder();
                if !self.read.is_empty() {
                    return;
                }
            }
        }
        self.enlarged();
        self.try_harder();
    }

    /// Tells whether a code was seen that no look has read.
    pub(super) fn left_one_unread(&self) -> bool {
        let apart = |doubted: &Region| {
            let mut read = self.read.iter().map(|read| read.region);
            !read.any(|read| read.meets(*doubted))
        };
        self.doubted.iter().any(apart)
    }

    fn frame(&self, level: usize) -> &Grey {
        if level == 0 {
            self.full
        } else {
            &self.halves[level - 1]
        }
    }

    /// One look at one size.
    fn pass(&mut self, level: usize, way: Way, look: Look) {
        let frame = self.frame(level);
        if !self.budget.spend(frame.values.len() as u64) {
            return;
        }
        let known = self.ranges[level].take();
        let frame = self.frame(level);
        let ranges = known.unwrap_or_else(|| Ranges::of(frame));
        let threshold = Threshold::within(frame, &ranges, way);
        let found = finders(frame, &threshold, look, self.budget);
        self.ranges[level] = Some(ranges);
        let by = (1_usize << level) as f32;
        let place = Place {
            by,
            left: 0.0,
            top: 0.0,
        };
        for (index, triple) in triples(&found, TRIPLES).iter().enumerate() {
            // Whoever has read one looks only at what stands out beside it.
            if index >= STANDING_OUT && !self.read.is_empty() {
                break;
            }
            self.examine_at_best(triple, place);
        }
    }

    /// Examines a triple in the size in which its modules have three to six pixels, or as many as there are.
    fn examine_at_best(&mut self, triple: &Triple, place: Place) {
        let corners = triple.corners.map(|corner| place.out(corner));
        if self.is_known(corners) {
            return;
        }
        let mut module = triple.module * place.by;
        let full = Triple {
            corners,
            module,
            ..*triple
        };
        let mut level = 0;
        while module >= 6.0 && level < self.halves.len() {
            module /= 2.0;
            level += 1;
        }
        let by = (1_usize << level) as f32;
        let there = Place {
            by,
            left: 0.0,
            top: 0.0,
        };
        let here = Triple {
            corners: corners.map(|corner| there.into(corner)),
            module,
            ..*triple
        };
        // The frame is borrowed from the pyramid while the rest changes.
        let halves = std::mem::take(&mut self.halves);
        let frame = if level == 0 {
            self.full
        } else {
            &halves[level - 1]
        };
        let agreement = self.examine(frame, &here, there, Effort::Plain);
        self.halves = halves;
        if let Some(agreement) = agreement {
            self.unread.push((full, agreement));
        }
    }

    /// Whether one of these finders belongs to a code that was read.
    fn is_known(&self, corners: [Point; 3]) -> bool {
        let covered = |outline: &Outline| corners.iter().any(|&corner| outline.holds(corner));
        self.covered.iter().any(covered)
    }

    /// Tries to read one code; gives the agreement where it is a code but was not read.
    fn examine(
        &mut self,
        frame: &Grey,
        triple: &Triple,
        place: Place,
        effort: Effort,
    ) -> Option<f32> {
        if !self.budget.spend(10_000) {
            return None;
        }
        let mut best = None;
        let guesses = guesses(frame, triple);
        for guess in guesses
            .iter()
            .take(if effort == Effort::Plain { 2 } else { 3 })
        {
            let plan = self.plan(guess.view.size);
            let views = views(frame, triple, guess.view, &self.plans[plan].2);
            let many = if effort == Effort::Plain { 1 } else { 3 };
            for &(view, agreement) in views.iter().take(many) {
                if agreement < 0.3 || !self.budget.spend(400_000) {
                    continue;
                }
                if agreement > CLEAR
                    && let Some(text) = self.as_seen(frame, &view, plan, triple.dark)
                {
                    self.add(text, &view, place);
                    return None;
                }
                let (view, agreement) =
                    refine(frame, view, agreement, &self.plans[plan].2, triple.dark);
                if agreement < 0.45 {
                    continue;
                }
                if let Some(text) = self.attempts(frame, &view, plan, triple.dark, effort) {
                    self.add(text, &view, place);
                    return None;
                }
                if best.is_none_or(|most| agreement > most) {
                    best = Some(agreement);
                    if agreement > SEEN {
                        self.doubted.push(self.region(&view, place));
                    }
                    if agreement > SEEN && self.seen.is_none_or(|(most, _)| agreement > most) {
                        self.seen = Some((agreement, self.region(&view, place)));
                    }
                }
            }
        }
        best
    }

    /// Reads a view's modules as they are, with nothing refined.
    fn as_seen(
        &self,
        frame: &Grey,
        view: &View,
        plan: usize,
        dark: bool,
    ) -> Option<Zeroizing<String>> {
        let (plan, path, _) = &self.plans[plan];
        let grey = modules(frame, view, dark);
        let shades = against_surroundings(&grey, view.size, 0.0);
        bits::read(&shades, plan, path, Effort::Plain)
    }

    /// Reads a view's modules in several ways.
    fn attempts(
        &self,
        frame: &Grey,
        view: &View,
        plan: usize,
        dark: bool,
        effort: Effort,
    ) -> Option<Zeroizing<String>> {
        let (plan, path, _) = &self.plans[plan];
        let read = |shades: &Shades| bits::read(shades, plan, path, effort);
        let grey = modules(frame, view, dark);
        let plain = against_surroundings(&grey, view.size, 0.0);
        if let Some(text) = read(&plain) {
            return Some(text);
        }
        if !self.budget.spend((view.size * view.size * 600) as u64) {
            return None;
        }
        let learned = learned(frame, view, plan, dark, &plain);
        if let Some(text) = read(&learned) {
            return Some(text);
        }
        if effort == Effort::Doubting {
            for sharpen in [0.15, 0.35] {
                if let Some(text) = read(&against_surroundings(&grey, view.size, sharpen)) {
                    return Some(text);
                }
            }
        }
        None
    }

    fn plan(&mut self, size: usize) -> usize {
        if let Some(index) = self.plans.iter().position(|(plan, ..)| plan.size == size) {
            return index;
        }
        let plan = Plan::new(size);
        let path = plan.path();
        let known = known(&plan);
        self.plans.push((plan, path, known));
        self.plans.len() - 1
    }

    fn region(&self, view: &View, place: Place) -> Region {
        let outline = view.outline().map(|corner| place.out(corner));
        let least = |values: [f32; 4]| values.into_iter().fold(f32::MAX, f32::min);
        let most = |values: [f32; 4]| values.into_iter().fold(f32::MIN, f32::max);
        let (xs, ys) = (
            outline.map(|corner| corner.x),
            outline.map(|corner| corner.y),
        );
        let within = |value: f32, end: usize| value.clamp(0.0, end as f32) as u32;
        let left = within(least(xs).floor(), self.full.width - 1);
        let top = within(least(ys).floor(), self.full.height - 1);
        Region {
            left,
            top,
            width: within(most(xs).ceil(), self.full.width)
                .saturating_sub(left)
                .max(1),
            height: within(most(ys).ceil(), self.full.height)
                .saturating_sub(top)
                .max(1),
        }
    }

    /// Keeps what was read; the same text once.
    fn add(&mut self, text: Zeroizing<String>, view: &View, place: Place) {
        let corners = view.outline().map(|corner| place.out(corner));
        self.covered.push(Outline { corners });
        if !self.read.iter().any(|known| known.text == text) {
            let region = self.region(view, place);
            self.read.push(Read { text, region });
        }
    }

    /// Comes back to what was seen and not read.
    fn try_harder(&mut self) {
        let mut unread = std::mem::take(&mut self.unread);
        unread.sort_by(|a, b| b.1.total_cmp(&a.1));
        for (triple, agreement) in unread.into_iter().take(8) {
            if agreement < 0.5 || self.is_known(triple.corners) {
                continue;
            }
            let place = Place {
                by: 1.0,
                left: 0.0,
                top: 0.0,
            };
            if triple.module < 3.0 {
                self.examine_enlarged(&triple);
            } else {
                let full = self.full;
                let _ = self.examine(full, &triple, place, Effort::Doubting);
            }
        }
    }

    /// Examines a triple of the full frame in an enlargement of the place where it is.
    fn examine_enlarged(&mut self, triple: &Triple) {
        let [a, b, c] = triple.corners;
        let reach = a.distance(b).max(a.distance(c));
        let far = Point {
            x: b.x + c.x - a.x,
            y: b.y + c.y - a.y,
        };
        let around = 6.0 * triple.module + 0.15 * reach;
        let xs = [a.x, b.x, c.x, far.x];
        let ys = [a.y, b.y, c.y, far.y];
        let low = |values: [f32; 4]| {
            (values.into_iter().fold(f32::MAX, f32::min) - around).max(0.0) as usize
        };
        let high = |values: [f32; 4], end: usize| {
            let most = values.into_iter().fold(f32::MIN, f32::max) + around;
            (most.max(0.0) as usize).min(end)
        };
        let (left, top) = (low(xs), low(ys));
        let (right, bottom) = (high(xs, self.full.width), high(ys, self.full.height));
        if right <= left + 20 || bottom <= top + 20 {
            return;
        }
        let by = if triple.module < 2.0 { 3 } else { 2 };
        let pixels = (right - left) * (bottom - top) * by * by;
        if pixels > 6_000_000 || !self.budget.spend(8 * pixels as u64) {
            return;
        }
        let frame = enlarge(self.full, left, top, right - left, bottom - top, by);
        let place = Place {
            by: 1.0 / by as f32,
            left: left as f32,
            top: top as f32,
        };
        let here = Triple {
            corners: triple.corners.map(|corner| place.into(corner)),
            module: triple.module * by as f32,
            ..*triple
        };
        let _ = self.examine(&frame, &here, place, Effort::Doubting);
    }

    /// Looks at what is full of edges, twice and three times as large.
    fn enlarged(&mut self) {
        const LARGEST: usize = 900;
        let frame = self.full;
        if !self.budget.spend(2 * frame.values.len() as u64) {
            return;
        }
        let ranges = self.ranges[0].take().unwrap_or_else(|| Ranges::of(frame));
        let threshold = Threshold::within(
            frame,
            &ranges,
            Way::Local {
                contrast: 10,
                reach: 1,
                grain: true,
            },
        );
        for Box {
            left,
            top,
            width,
            height,
        } in dense(frame, &threshold)
        {
            for by in [2, 3] {
                let (wide, tall) = (width.min(LARGEST), height.min(LARGEST));
                if !self.budget.spend((wide * tall * by * by * 8) as u64) {
                    return;
                }
                let frame = enlarge(self.full, left, top, wide, tall, by);
                let threshold = Threshold::within(
                    &frame,
                    &Ranges::of(&frame),
                    Way::Local {
                        contrast: 10,
                        reach: 2,
                        grain: true,
                    },
                );
                let place = Place {
                    by: 1.0 / by as f32,
                    left: left as f32,
                    top: top as f32,
                };
                let found = finders(
                    &frame,
                    &threshold,
                    Look {
                        step: 1,
                        loose: true,
                    },
                    self.budget,
                );
                for triple in triples(&found, 12) {
                    if self.is_known(triple.corners.map(|corner| place.out(corner))) {
                        continue;
                    }
                    let _ = self.examine(&frame, &triple, place, Effort::Doubting);
                    if !self.read.is_empty() {
                        return;
                    }
                }
            }
        }
    }
}
