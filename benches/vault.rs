//! Opening a vault, changing one account and saving, and one keystroke of a search, at 1,000, 10,000 and 100,000 accounts,
//! against what each may take at 10,000, and how it grows from one size to the next. The key comes from a keyring in memory,
//! so that no key derivation is measured. The vault lies in the folder for temporary files: a save waits for that disk.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use std::collections::HashMap;
use std::hint::black_box;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode};
use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::backup_codes::BackupCodes;
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Algorithm, Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::search;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{Change, Place, create, open};

/// As in the program, which wipes memory when it is freed: its time is part of what is measured.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const NOW: UnixTime = UnixTime(1_770_000_000);
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
/// What may be taken at 10,000 accounts.
const BUDGETS: [(&str, Duration); 3] = [
    ("open", Duration::from_millis(150)),
    ("change one and save", Duration::from_millis(150)),
    ("search, one keystroke", Duration::from_millis(16)),
];
/// Growth by more than this where the accounts become ten times as many is no longer called linear. (The file grows to a
/// padded size, and what a processor keeps at hand ends somewhere: a little more than ten.)
const LINEAR: f64 = 15.0;

#[derive(Default)]
struct Keyring(Mutex<HashMap<String, Secret>>);

impl Keystore for Keyring {
    fn read(&self, user: &str) -> Result<Option<Secret>, KeystoreError> {
        Ok(self.0.lock().unwrap().get(user).cloned())
    }

    fn write(&self, user: &str, secret: &Secret) -> Result<(), KeystoreError> {
        let _ = self
            .0
            .lock()
            .unwrap()
            .insert(user.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), KeystoreError> {
        let _ = self.0.lock().unwrap().remove(user);
        Ok(())
    }
}

fn account(number: u32) -> Account {
    let key = Secret::random(20, &mut OsEntropy).unwrap();
    Account {
        id: AccountId::random(&mut OsEntropy).unwrap(),
        issuer: "injixo".into(),
        account: format!("agent{number}@example.com"),
        otp: Otp::new(key, Kind::Totp { period: 30 }, Algorithm::Sha1, 6).unwrap(),
        extra: Vec::new(),
        created: NOW,
        backup_codes: BackupCodes::default(),
        unknown: std::collections::BTreeMap::new(),
    }
}

/// The samples of each measurement: what one run took on average.
#[derive(Default)]
struct Samples(HashMap<(&'static str, u32), Vec<Duration>>);

impl Samples {
    fn measure(
        &mut self,
        criterion: &mut Criterion,
        name: &'static str,
        size: u32,
        mut act: impl FnMut(),
    ) {
        let samples = self.0.entry((name, size)).or_default();
        let mut group = criterion.benchmark_group("vault");
        let _ = group.sample_size(10).sampling_mode(SamplingMode::Flat);
        let _ = group.bench_function(BenchmarkId::new(name, size), |bencher| {
            bencher.iter_custom(|runs| {
                let start = Instant::now();
                for _ in 0..runs {
                    act();
                }
                let took = start.elapsed();
                samples.push(took / u32::try_from(runs).unwrap());
                took
            });
        });
        group.finish();
    }

    /// The middle one; nothing where a filter left the measurement out.
    fn middle(&self, name: &'static str, size: u32) -> Option<Duration> {
        let mut samples = self.0.get(&(name, size))?.clone();
        samples.sort();
        samples.get(samples.len() / 2).copied()
    }

    fn print(&self) {
        println!("\nmiddle of the samples; growth where the accounts become ten times as many");
        for (name, budget) in BUDGETS {
            let times = SIZES.map(|size| self.middle(name, size));
            let [Some(small), Some(middle), Some(large)] = times else {
                continue;
            };
            let growth = [(small, middle), (middle, large)]
                .map(|(less, more)| more.as_secs_f64() / less.as_secs_f64());
            let share = middle.as_secs_f64() / budget.as_secs_f64();
            println!(
                "{name:<22} 1,000: {small:>9.2?}  10,000: {middle:>9.2?} ({share:.2} of {budget:?}: {})  100,000: {large:>9.2?}  \
                 growth x {:.1}, x {:.1}: {}",
                if share <= 1.0 { "within" } else { "OVER" },
                growth[0],
                growth[1],
                if growth[1] <= LINEAR {
                    "linear"
                } else {
                    "MORE THAN LINEAR"
                },
            );
        }
    }
}

fn vaults(criterion: &mut Criterion, size: u32, samples: &mut Samples) {
    let folder = tempfile::tempdir().unwrap();
    let place = Place {
        data: folder.path().join("data"),
        state: folder.path().join("state"),
    };
    let keyring = Keyring::default();
    let way = Way::Keyring(&keyring);
    let mut session = create(&place, way, &mut OsEntropy, NOW).unwrap();
    let accounts: Vec<Account> = (0..size).map(account).collect();
    let mut first = accounts[0].clone();
    session
        .commit(&Change::AddAll(accounts), &mut OsEntropy, NOW)
        .unwrap();

    samples.measure(criterion, "open", size, || {
        let _ = black_box(open(&place, way).unwrap());
    });
    // Another name each time, or nothing would be changed; a dated copy is made of each state before it.
    let mut saves = 0_u32;
    samples.measure(criterion, "change one and save", size, || {
        saves += 1;
        let from = first.clone();
        first.account = format!("renamed{saves}@example.com");
        let change = Change::Edit {
            from: Box::new(from),
            to: Box::new(first.clone()),
        };
        session.commit(&change, &mut OsEntropy, NOW).unwrap();
    });
    let accounts = &session.contents().accounts;
    let mut letters = ["agent", "agent9", "agent99", "agent99 inj"].iter().cycle();
    samples.measure(criterion, "search, one keystroke", size, || {
        let typed = letters.next().unwrap();
        let _ = black_box(search::find(typed, accounts));
    });
}

fn main() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .configure_from_args();
    let mut samples = Samples::default();
    for size in SIZES {
        vaults(&mut criterion, size, &mut samples);
    }
    samples.print();
    criterion.final_summary();
}
