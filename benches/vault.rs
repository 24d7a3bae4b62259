//! Opening and saving vaults of 10, 1,000 and 10,000 accounts; the key comes from a keyring in memory, so that no key
//! derivation is measured.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::HashMap;
use std::hint::black_box;
use std::sync::Mutex;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use injixo_authenticator::account::{Account, AccountId};
use injixo_authenticator::clock::UnixTime;
use injixo_authenticator::otp::{Algorithm, Kind, Otp};
use injixo_authenticator::platform::random::OsEntropy;
use injixo_authenticator::secret::Secret;
use injixo_authenticator::vault::slot::{Keystore, KeystoreError, Way};
use injixo_authenticator::vault::{Change, Place, create, open};

const NOW: UnixTime = UnixTime(1_770_000_000);

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
        unknown: std::collections::BTreeMap::new(),
    }
}

fn vaults(criterion: &mut Criterion) {
    for size in [10, 1_000, 10_000] {
        let folder = tempfile::tempdir().unwrap();
        let place = Place {
            data: folder.path().join("data"),
            state: folder.path().join("state"),
        };
        let keyring = Keyring::default();
        let way = Way::Keyring(&keyring);
        let mut session = create(&place, way, &mut OsEntropy, NOW).unwrap();
        let accounts: Vec<Account> = (0..size).map(account).collect();
        let first = accounts[0].clone();
        let id = first.id;
        session
            .commit(&Change::AddAll(accounts), &mut OsEntropy, NOW)
            .unwrap();

        let mut group = criterion.benchmark_group("vault");
        let _ = group.throughput(Throughput::Elements(size.into()));
        let _ = group.bench_function(BenchmarkId::new("open", size), |bencher| {
            bencher.iter(|| black_box(open(&place, way).unwrap()));
        });
        let rename = Change::Edit {
            from: Box::new(first),
            to: Box::new(Account {
                id,
                ..account(size)
            }),
        };
        for (name, change) in [
            ("save_order", Change::MoveTo { id, position: 1 }),
            ("save_with_generation", rename),
        ] {
            let _ = group.bench_function(BenchmarkId::new(name, size), |bencher| {
                bencher.iter(|| session.commit(&change, &mut OsEntropy, NOW).unwrap());
            });
        }
        group.finish();
    }
}

criterion_group!(benches, vaults);
criterion_main!(benches);
