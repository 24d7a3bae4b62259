//! A browser without a screen: follows links and forms as a person would, with a cookie, and nothing else.

use ureq::http::header;
use ureq::{Agent, SendBody};

/// A browser with one session.
pub struct Browser {
    agent: Agent,
    site: String,
    cookie: Option<String>,
}

/// A page as it came, after all redirects.
pub struct Page {
    pub path: String,
    pub body: Vec<u8>,
}

impl Browser {
    pub fn new(site: &str) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self {
            agent: config.new_agent(),
            site: site.to_owned(),
            cookie: None,
        }
    }

    pub fn open(&mut self, path: &str) -> Page {
        self.go(path, None)
    }

    /// Fills a form in and sends it.
    pub fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let encode = |text: &str| {
            let set = percent_encoding::NON_ALPHANUMERIC;
            percent_encoding::utf8_percent_encode(text, set).to_string()
        };
        let pairs = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)));
        self.go(path, Some(pairs.collect::<Vec<_>>().join("&")))
    }

    fn go(&mut self, path: &str, form: Option<String>) -> Page {
        let (mut path, mut form) = (path.to_owned(), form);
        loop {
            let url = format!("{}{path}", self.site);
            let mut request = ureq::http::Request::builder().uri(url);
            if let Some(cookie) = &self.cookie {
                request = request.header(header::COOKIE, cookie);
            }
            let answer = match form.take() {
                None => self
                    .agent
                    .run(request.method("GET").body(SendBody::none()).unwrap()),
                Some(fields) => {
                    let kind = "application/x-www-form-urlencoded";
                    let request = request.method("POST").header(header::CONTENT_TYPE, kind);
                    self.agent.run(request.body(fields).unwrap())
                }
            };
            let mut answer = answer.unwrap();
            if let Some(set) = answer.headers().get(header::SET_COOKIE) {
                let cookie = set.to_str().unwrap().split(';').next().unwrap();
                self.cookie = Some(cookie.to_owned());
            }
            if !answer.status().is_redirection() {
                let body = answer.body_mut().read_to_vec().unwrap();
                return Page { path, body };
            }
            path = answer.headers()[header::LOCATION]
                .to_str()
                .unwrap()
                .to_owned();
        }
    }
}

impl Page {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn has(&self, id: &str) -> bool {
        self.text().contains(&format!("id=\"{id}\""))
    }

    /// The text in the `code` elements, without blanks.
    pub fn codes(&self) -> Vec<String> {
        let parts = self.text().split("<code").skip(1);
        let inside = parts.map(|part| {
            let start = part.find('>').unwrap() + 1;
            let end = part.find("</code>").unwrap();
            part[start..end].replace(' ', "")
        });
        inside.collect()
    }
}
