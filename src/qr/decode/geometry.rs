//! From modules to pixels: a perspective view of a square.

/// A place in a frame; pixel 0 reaches from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Point {
    pub(super) fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub(super) fn scaled(self, by: f32) -> Self {
        Self {
            x: self.x * by,
            y: self.y * by,
        }
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

    /// The view in which all sides are parallel.
    pub(super) fn parallel(size: usize, [a, b, c]: [Point; 3]) -> Option<Self> {
        let fourth = Point {
            x: b.x + c.x - a.x,
            y: b.y + c.y - a.y,
        };
        Self::new(size, [a, b, c, fourth])
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
            corners: [a, b, c, place],
            x: modules(ux),
            y: modules(uy),
            w: modules(uw),
        };
        view.corners[3] = view.at(size as f32 - 3.5, size as f32 - 3.5);
        Some(view)
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

    /// The same view in a frame with sides this many times as long.
    pub(super) fn scaled(&self, by: f32) -> Self {
        Self {
            size: self.size,
            corners: self.corners.map(|corner| corner.scaled(by)),
            x: self.x.map(|value| value * by),
            y: self.y.map(|value| value * by),
            w: self.w,
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
