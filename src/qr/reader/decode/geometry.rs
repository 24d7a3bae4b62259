//! From modules to pixels: a perspective view of a square.

/// A place in a frame; pixel 0 reaches from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Point {
    pub(super) fn distance(self, other: Self) -> f32 {
        // Coordinates are small: the longer way of `hypot` is not needed.
        let (dx, dy) = (self.x - other.x, self.y - other.y);
        (dx * dx + dy * dy).sqrt()
    }
}

/// Four corners of a square seen in any way, clockwise or the other way round.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outline {
    pub(super) corners: [Point; 4],
}

impl Outline {
    /// Whether a place lies inside.
    pub(super) fn holds(&self, place: Point) -> bool {
        let [a, b, c, d] = self.corners;
        let side = |from: Point, to: Point| {
            (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x)
        };
        let sides = [side(a, b), side(b, c), side(c, d), side(d, a)];
        sides.iter().all(|&side| side >= 0.0) || sides.iter().all(|&side| side <= 0.0)
    }
}

/// The view of a code: where the middles of its three finders lie, and of a fourth one at the free corner, if there were one.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    /// Modules a side.
    pub(super) size: usize,
    /// Top left, top right, bottom left and bottom right as the code is meant to be seen.
    pub(super) corners: [Point; 4],
    x: [f32; 3],
    y: [f32; 3],
    w: [f32; 3],
}

impl View {
    /// The view with these corners; nothing where they do not span a convex square.
    pub(super) fn new(size: usize, corners: [Point; 4]) -> Option<Self> {
        let [a, b, c, d] = corners;
        Self::with_fourth(size, [a, b, c], 1.0, d)
    }

    /// The view in which the module `at`, counted both across and down from the outer corner of the top left one, lies at a place.
    pub(super) fn through(size: usize, corners: [Point; 3], at: f32, place: Point) -> Option<Self> {
        Self::with_fourth(size, corners, (at - 3.5) / (size as f32 - 7.0), place)
    }

    /// In barycentric coordinates of three corners with weights 1, b and c the fourth point gives b and c.
    fn with_fourth(size: usize, [a, b, c]: [Point; 3], at: f32, place: Point) -> Option<Self> {
        let minus = |from: Point| ((from.x - place.x), (from.y - place.y));
        let ((ax, ay), (bx, by), (cx, cy)) = (minus(a), minus(b), minus(c));
        let determinant = at * (bx * cy - by * cx);
        if determinant.abs() < 1e-3 {
            return None;
        }
        let (rx, ry) = (-(1.0 - 2.0 * at) * ax, -(1.0 - 2.0 * at) * ay);
        let weight_b = (rx * cy - ry * cx) / determinant;
        let weight_c = (bx * ry - by * rx) / determinant;
        if !(0.2..5.0).contains(&weight_b)
            || !(0.2..5.0).contains(&weight_c)
            || weight_b + weight_c < 1.2
        {
            return None;
        }
        let mut view = Self::weighted(size, [a, b, c], weight_b, weight_c);
        if at == 1.0 {
            view.corners[3] = place;
        }
        Some(view)
    }

    /// The view of three corners whose distances are as the weights of the second and the third say: 1 where a side is seen
    /// straight, more where it comes nearer.
    pub(super) fn weighted(
        size: usize,
        [a, b, c]: [Point; 3],
        weight_b: f32,
        weight_c: f32,
    ) -> Self {
        // From (1, u, v), with u and v from 0 to 1 between the middles of the finders.
        let unit = |a: f32, b: f32, c: f32| [a, b - a, c - a];
        let ux = unit(a.x, weight_b * b.x, weight_c * c.x);
        let uy = unit(a.y, weight_b * b.y, weight_c * c.y);
        let uw = unit(1.0, weight_b, weight_c);
        // From (1, column, row) in modules.
        let span = size as f32 - 7.0;
        let modules = |[k, u, v]: [f32; 3]| [k - 3.5 * (u + v) / span, u / span, v / span];
        let mut view = Self {
            size,
            corners: [a, b, c, a],
            x: modules(ux),
            y: modules(uy),
            w: modules(uw),
        };
        view.corners[3] = view.at(size as f32 - 3.5, size as f32 - 3.5);
        view
    }

    /// Where a place in modules, counted from the outer corner of the top left one, lies in the frame.
    #[inline]
    pub(super) fn at(&self, column: f32, row: f32) -> Point {
        let along = |by: &[f32; 3]| by[0] + by[1] * column + by[2] * row;
        let w = 1.0 / along(&self.w);
        Point {
            x: along(&self.x) * w,
            y: along(&self.y) * w,
        }
    }

    /// The side of a module in pixels, on the average.
    pub(super) fn module(&self) -> f32 {
        let [a, b, c, d] = self.corners;
        let sides = a.distance(b) + a.distance(c) + d.distance(b) + d.distance(c);
        sides / 4.0 / (self.size as f32 - 7.0)
    }

    /// The outer corners of the code, clockwise from the top left one.
    pub(super) fn outline(&self) -> [Point; 4] {
        let end = self.size as f32;
        [(0.0, 0.0), (end, 0.0), (end, end), (0.0, end)].map(|(column, row)| self.at(column, row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    fn near(one: Point, other: Point) -> bool {
        one.distance(other) < 0.05
    }

    #[test]
    fn a_straight_view_only_scales() {
        let view = View::weighted(
            21,
            [point(35.0, 35.0), point(175.0, 35.0), point(35.0, 175.0)],
            1.0,
            1.0,
        );
        assert!(near(view.at(0.0, 0.0), point(0.0, 0.0)));
        assert!(near(view.at(10.5, 4.0), point(105.0, 40.0)));
        assert!(near(view.outline()[2], point(210.0, 210.0)));
        assert!((view.module() - 10.0).abs() < 0.01);
    }

    #[test]
    fn corners_lie_where_they_were_put_and_straight_lines_stay_straight() {
        let corners = [
            point(10.0, 12.0),
            point(150.0, 20.0),
            point(14.0, 160.0),
            point(120.0, 140.0),
        ];
        let view = View::new(29, corners).unwrap();
        for (corner, (column, row)) in
            corners
                .into_iter()
                .zip([(3.5, 3.5), (25.5, 3.5), (3.5, 25.5), (25.5, 25.5)])
        {
            assert!(
                near(view.at(column, row), corner),
                "{:?}",
                view.at(column, row)
            );
        }
        let [start, middle, end] = [3.5, 9.0, 25.5].map(|along| view.at(along, along));
        let turn =
            (middle.x - start.x) * (end.y - start.y) - (middle.y - start.y) * (end.x - start.x);
        assert!(turn.abs() < 0.5, "{turn}");
    }

    #[test]
    fn a_view_goes_through_the_place_it_was_given() {
        let corners = [point(10.0, 12.0), point(150.0, 20.0), point(14.0, 160.0)];
        let view = View::through(29, corners, 22.5, point(125.0, 130.0)).unwrap();
        assert!(near(view.at(22.5, 22.5), point(125.0, 130.0)));
        assert!(near(view.at(25.5, 3.5), corners[1]));
    }

    #[test]
    fn an_outline_holds_what_lies_within_it_however_it_is_turned() {
        let corners = [(50.0, 0.0), (100.0, 50.0), (50.0, 100.0), (0.0, 50.0)];
        let mut corners = corners.map(|(x, y)| point(x, y));
        for _ in 0..2 {
            let outline = Outline { corners };
            assert!(outline.holds(point(50.0, 50.0)) && outline.holds(point(30.0, 40.0)));
            // In its upright box all the same.
            assert!(!outline.holds(point(10.0, 10.0)) && !outline.holds(point(90.0, 95.0)));
            corners.reverse();
        }
    }

    #[test]
    fn what_is_no_square_has_no_view() {
        let line = [
            point(0.0, 0.0),
            point(10.0, 0.0),
            point(20.0, 0.0),
            point(30.0, 0.0),
        ];
        assert!(View::new(21, line).is_none());
        let folded = [
            point(0.0, 0.0),
            point(100.0, 0.0),
            point(0.0, 100.0),
            point(20.0, 20.0),
        ];
        assert!(View::new(21, folded).is_none());
    }
}
