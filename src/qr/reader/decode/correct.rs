//! Reed-Solomon correction of one block, with some of its bytes marked as doubtful.

use zeroize::Zeroize;

/// Powers of the generator of GF(256) modulo x^8 + x^4 + x^3 + x^2 + 1, and their logarithms.
struct Field {
    powers: [u8; 510],
    logarithms: [u8; 256],
}

const FIELD: Field = field();

const fn field() -> Field {
    let mut field = Field {
        powers: [0; 510],
        logarithms: [0; 256],
    };
    let mut value = 1_usize;
    let mut power = 0;
    while power < 255 {
        field.powers[power] = value as u8;
        field.powers[power + 255] = value as u8;
        field.logarithms[value] = power as u8;
        value <<= 1;
        if value > 255 {
            value ^= 0x11d;
        }
        power += 1;
    }
    field
}

fn power(exponent: usize) -> u8 {
    FIELD.powers[exponent % 255]
}

fn logarithm(value: u8) -> usize {
    FIELD.logarithms[usize::from(value)].into()
}

fn times(one: u8, other: u8) -> u8 {
    if one == 0 || other == 0 {
        0
    } else {
        FIELD.powers[logarithm(one) + logarithm(other)]
    }
}

fn over(one: u8, other: u8) -> u8 {
    if one == 0 {
        0
    } else {
        FIELD.powers[logarithm(one) + 255 - logarithm(other)]
    }
}

/// The value of a polynomial, lowest coefficient first, at a power of the generator.
fn value_at(polynomial: &[u8], exponent: usize) -> u8 {
    let point = power(exponent);
    polynomial
        .iter()
        .rev()
        .fold(0, |sum, &factor| times(sum, point) ^ factor)
}

/// The most error correction codewords of a block.
const MOST: usize = 30;

/// Corrects a block in place, its last `checks` bytes being error correction; `doubtful` are places whose bytes do not count.
/// Gives how many bytes outside those were wrong, or nothing where there are too many.
pub(super) fn correct(block: &mut [u8], checks: usize, doubtful: &[usize]) -> Option<usize> {
    if checks > MOST || doubtful.len() > checks {
        return None;
    }
    let mut syndromes = [0_u8; MOST];
    if sums(block, &mut syndromes[..checks]) {
        return Some(0);
    }
    let syndromes = &mut syndromes[..checks];
    let last = block.len() - 1;

    // The locator begins with the doubtful places, and Berlekamp and Massey's steps add the others.
    let mut locator = [0_u8; MOST + 2];
    locator[0] = 1;
    for (known, &place) in doubtful.iter().enumerate() {
        let root = power(last - place);
        for index in (1..=known + 1).rev() {
            locator[index] ^= times(root, locator[index - 1]);
        }
    }
    let mut before = locator;
    let mut degree = doubtful.len();
    for step in doubtful.len()..checks {
        let discrepancy = (0..=step).fold(0, |sum, index| {
            sum ^ times(locator[index], syndromes[step - index])
        });
        before.copy_within(0..MOST + 1, 1);
        before[0] = 0;
        if discrepancy == 0 {
            continue;
        }
        let mut next = locator;
        for (next, &before) in next.iter_mut().zip(&before) {
            *next ^= times(discrepancy, before);
        }
        if 2 * degree <= step + doubtful.len() {
            degree = step + 1 + doubtful.len() - degree;
            before = locator.map(|factor| over(factor, discrepancy));
        }
        locator = next;
    }
    let length = locator.iter().rposition(|&factor| factor != 0)?;
    if length == 0 || length > checks || 2 * length - doubtful.len().min(2 * length) > checks {
        return None;
    }

    let mut evaluator = [0_u8; MOST];
    for index in 0..checks {
        evaluator[index] = (0..=index.min(length))
            .fold(0, |sum, at| sum ^ times(locator[at], syndromes[index - at]));
    }
    let (mut roots, mut wrong) = (0, 0);
    for (place, byte) in block.iter_mut().enumerate() {
        let inverse = (255 - (last - place) % 255) % 255;
        if value_at(&locator[..=length], inverse) != 0 {
            continue;
        }
        roots += 1;
        // The derivative has the odd factors only.
        let mut slope = 0;
        for index in (1..=length).step_by(2) {
            slope ^= times(locator[index], power(inverse * (index - 1)));
        }
        if slope == 0 {
            return None;
        }
        let error = times(
            over(value_at(&evaluator[..checks], inverse), slope),
            power(last - place),
        );
        if error != 0 && !doubtful.contains(&place) {
            wrong += 1;
        }
        *byte ^= error;
    }
    let right = roots == length && sums(block, syndromes);
    syndromes.zeroize();
    evaluator.zeroize();
    right.then_some(wrong)
}

/// Puts the syndromes of a block in place; tells whether all are zero, as they are of a whole block.
fn sums(block: &[u8], syndromes: &mut [u8]) -> bool {
    for (exponent, syndrome) in syndromes.iter_mut().enumerate() {
        *syndrome = block.iter().fold(0, |sum, &byte| {
            if sum == 0 {
                byte
            } else {
                FIELD.powers[logarithm(sum) + exponent] ^ byte
            }
        });
    }
    syndromes.iter().all(|&syndrome| syndrome == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appends the remainder of the division by the generator polynomial, as the standard defines it.
    fn protected(data: &[u8], checks: usize) -> Vec<u8> {
        let mut generator = vec![1_u8];
        for exponent in 0..checks {
            let mut next = vec![0; generator.len() + 1];
            for (index, &factor) in generator.iter().enumerate() {
                next[index] ^= factor;
                next[index + 1] ^= times(factor, power(exponent));
            }
            generator = next;
        }
        let mut rest = [data, &vec![0; checks]].concat();
        for index in 0..data.len() {
            let lead = rest[index];
            for (offset, &factor) in generator.iter().enumerate() {
                rest[index + offset] ^= times(lead, factor);
            }
        }
        [data, &rest[data.len()..]].concat()
    }

    fn whole() -> Vec<u8> {
        protected(b"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", 18)
    }

    #[test]
    fn a_whole_block_is_left_as_it_is() {
        let mut block = whole();
        assert_eq!(correct(&mut block, 18, &[]), Some(0));
        assert_eq!(block, whole());
    }

    #[test]
    fn half_as_many_errors_as_checks_are_corrected_and_no_more() {
        for wrong in 1..=12 {
            let mut block = whole();
            for index in 0..wrong {
                block[index * 4 + 1] ^= 0x55 + index as u8;
            }
            let corrected = correct(&mut block, 18, &[]);
            if wrong <= 9 {
                assert_eq!(corrected, Some(wrong));
                assert_eq!(block, whole());
            } else {
                assert_eq!(corrected, None, "{wrong}");
            }
        }
    }

    #[test]
    fn twice_as_many_are_when_their_places_are_known() {
        for (doubtful, wrong) in [(18, 0), (10, 4), (16, 1), (3, 7), (5, 6)] {
            let mut block = whole();
            let places: Vec<usize> = (0..doubtful).map(|index| index * 2).collect();
            for &place in &places {
                block[place] ^= 0x80 + place as u8;
            }
            for index in 0..wrong {
                block[index * 2 + 1] ^= 0x33;
            }
            assert_eq!(
                correct(&mut block, 18, &places),
                Some(wrong),
                "{doubtful} {wrong}"
            );
            assert_eq!(block, whole());
        }
    }

    #[test]
    fn a_doubtful_place_may_be_right() {
        let mut block = whole();
        block[7] ^= 1;
        assert_eq!(correct(&mut block, 18, &[3, 4, 5]), Some(1));
        assert_eq!(block, whole());
    }
}
