//! As much of the protocol-buffers wire format as Google's export needs: numbers, bytes, and passing over the rest.

/// The value of a field.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// A varint.
    Number(u64),
    /// Bytes, text or an inner message.
    Bytes(&'a [u8]),
    /// Eight or four bytes, which no field here uses.
    Fixed,
}

/// Goes through the fields of a message: number and value of each. Nothing in place of a field means that the bytes do not
/// add up; it is the last then.
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn field(&mut self) -> Option<(u64, Value<'a>)> {
        let tag = self.number()?;
        let value = match tag & 7 {
            0 => Value::Number(self.number()?),
            1 => self.take(8).map(|_| Value::Fixed)?,
            2 => {
                let length = usize::try_from(self.number()?).ok()?;
                Value::Bytes(self.take(length)?)
            }
            5 => self.take(4).map(|_| Value::Fixed)?,
            _ => return None,
        };
        // Fields count from 1.
        (tag >> 3 != 0).then_some((tag >> 3, value))
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    /// Reads a varint: seven bits a byte, the lowest first, ten bytes at most.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..70).step_by(7) {
            let byte = *self.take(1)?.first()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return None;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Option<(u64, Value<'a>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_none() {
            self.rest = &[];
        }
        Some(field)
    }
}

/// Appends a field that holds a number; one that is 0 is left out, as the format has it.
pub(super) fn put_number(message: &mut Vec<u8>, field: u8, number: u64) {
    if number != 0 {
        put_varint(message, u64::from(field) << 3);
        put_varint(message, number);
    }
}

/// Appends a field that holds bytes.
pub(super) fn put_bytes(message: &mut Vec<u8>, field: u8, bytes: &[u8]) {
    put_varint(message, u64::from(field) << 3 | 2);
    put_varint(message, bytes.len() as u64);
    message.extend_from_slice(bytes);
}

fn put_varint(message: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        message.push(number as u8 | 0x80);
        number >>= 7;
    }
    message.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_read_again() {
        for number in [1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut message = Vec::new();
            put_number(&mut message, 4, number);
            put_number(&mut message, 5, 0);
            put_bytes(&mut message, 1, b"key");
            let fields: Option<Vec<_>> = Fields::of(&message).collect();
            let expected = vec![(4, Value::Number(number)), (1, Value::Bytes(b"key"))];
            assert_eq!(fields, Some(expected));
        }
    }

    #[test]
    fn fields_of_other_kinds_are_passed_over() {
        let message = [0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x15, 1, 2, 3, 4, 0x18, 9];
        let fields: Option<Vec<_>> = Fields::of(&message).collect();
        let expected = vec![(1, Value::Fixed), (2, Value::Fixed), (3, Value::Number(9))];
        assert_eq!(fields, Some(expected));
    }

    #[test]
    fn bytes_that_do_not_add_up_end_the_message() {
        let messages: [&[u8]; 12] = [
            &[0x0a],
            &[0x0a, 5, 1],
            &[
                0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1,
            ],
            &[0x08],
            &[0x08, 0x80],
            &[
                0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2,
            ],
            &[0x80; 30],
            &[0x0e, 1],
            &[0x0b],
            &[0x09, 1],
            &[0x0d, 1],
            &[0x00, 1],
        ];
        for message in messages {
            let fields: Vec<_> = Fields::of(message).collect();
            assert_eq!(fields, [None], "{message:?}");
        }
    }
}
