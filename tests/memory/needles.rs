//! What is searched for in memory: secrets in every form that they are written in, and the search.

use std::collections::{BTreeMap, HashMap};

use data_encoding::{BASE32_NOPAD, BASE64, BASE64URL_NOPAD, HEXLOWER, HEXUPPER};

/// A secret in one of its forms.
struct Needle {
    name: String,
    form: &'static str,
    bytes: Vec<u8>,
}

/// Every form of several secrets, ready to be searched for at once.
#[derive(Default)]
pub struct Needles {
    needles: Vec<Needle>,
    /// Which of them begin with these four bytes.
    starts: HashMap<[u8; 4], Vec<usize>>,
}

/// How often each secret was found in each form, and where first.
pub type Found = BTreeMap<(String, &'static str), (usize, String)>;

impl Needles {
    /// A key: its bytes, either half of them, and all the texts that stand for it. A link holds one of these texts.
    pub fn key(&mut self, name: &str, key: &[u8]) {
        let base32 = BASE32_NOPAD.encode(key);
        let groups: Vec<&str> = (0..base32.len())
            .step_by(4)
            .map(|at| &base32[at..base32.len().min(at + 4)])
            .collect();
        let (one, two) = key.split_at(key.len() / 2);
        for (form, bytes) in [
            ("bytes", key.to_vec()),
            ("first half of the bytes", one.to_vec()),
            ("second half of the bytes", two.to_vec()),
            ("Base32", base32.clone().into_bytes()),
            ("lower-case Base32", base32.to_lowercase().into_bytes()),
            ("Base32 in groups", groups.join(" ").into_bytes()),
            ("Base32 in groups with -", groups.join("-").into_bytes()),
            ("hex", HEXLOWER.encode(key).into_bytes()),
            ("upper-case hex", HEXUPPER.encode(key).into_bytes()),
            ("Base64", BASE64.encode(key).trim_end_matches('=').into()),
            ("Base64 for links", BASE64URL_NOPAD.encode(key).into_bytes()),
        ] {
            self.add(name, form, bytes);
        }
    }

    /// A text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.add(name, "text", text.as_bytes().to_vec());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.add(name, "UTF-16", wide);
        let wider: Vec<u8> = text
            .chars()
            .flat_map(|letter| u32::from(letter).to_le_bytes())
            .collect();
        self.add(name, "UTF-32", wider);
    }

    fn add(&mut self, name: &str, form: &'static str, bytes: Vec<u8>) {
        assert!(bytes.len() >= 8, "too short to be found by no chance");
        let start = bytes[..4].try_into().unwrap();
        self.starts
            .entry(start)
            .or_default()
            .push(self.needles.len());
        self.needles.push(Needle {
            name: name.to_owned(),
            form,
            bytes,
        });
    }

    /// Searches a piece of memory; `place` says where it is from.
    pub fn search(&self, memory: &[u8], place: &str, found: &mut Found) {
        let mut first = [false; 1 << 16];
        for start in self.starts.keys() {
            first[usize::from(u16::from_le_bytes([start[0], start[1]]))] = true;
        }
        for (at, four) in memory.windows(4).enumerate() {
            if !first[usize::from(u16::from_le_bytes([four[0], four[1]]))] {
                continue;
            }
            let Some(candidates) = self.starts.get(four) else {
                continue;
            };
            for needle in candidates.iter().map(|&index| &self.needles[index]) {
                if memory[at..].starts_with(&needle.bytes) {
                    let entry = found
                        .entry((needle.name.clone(), needle.form))
                        .or_insert_with(|| (0, format!("{place} + {at:#x}")));
                    entry.0 += 1;
                }
            }
        }
    }
}

#[test]
fn a_secret_is_found_in_each_of_its_forms_and_only_there() {
    let key: Vec<u8> = (100..120).collect();
    let mut needles = Needles::default();
    needles.key("key", &key);
    needles.text("word", "verbatim");
    for (written, forms) in [
        (key.clone(), 3),
        (key[..10].to_vec(), 1),
        (
            b"otpauth://totp/a?secret=MRSWMZ3INFVGW3DNNZXXA4LSON2HK5TX&period=30".to_vec(),
            1,
        ),
        (b"mrswmz3infvgw3dnnzxxa4lson2hk5tx".to_vec(), 1),
        (b"MRSW MZ3I NFVG W3DN NZXX A4LS ON2H K5TX".to_vec(), 1),
        (b"6465666768696a6b6c6d6e6f7071727374757677".to_vec(), 1),
        (b"ZGVmZ2hpamtsbW5vcHFyc3R1dnc=".to_vec(), 2),
        (b"\0v\0e\0r\0b\0a\0t\0i\0m\0".to_vec(), 1),
        (b"verbatim".to_vec(), 1),
        (b"verbatum".to_vec(), 0),
        (vec![0; 4096], 0),
    ] {
        let memory = [vec![7; 33], written.clone(), vec![9; 5]].concat();
        let mut found = Found::new();
        needles.search(&memory, "here", &mut found);
        assert_eq!(found.len(), forms, "{written:?}: {found:?}");
    }
}
