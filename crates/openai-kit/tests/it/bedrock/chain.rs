//! AWS's own chain, each link against a stand-in for its endpoint.
//!
//! The chain reads the environment and the home of its process, so each case runs in a process of
//! its own: this program again, with an environment that holds the case and nothing else.

mod sockets;
mod stand_ins;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use openai_kit::{Client, providers::bedrock};
use serde_json::{Value, json};

use self::stand_ins::StandIns;
use crate::notebook::Notebook;

/// A folder of its own that goes away again.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("openai-kit-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join(".aws/sso/cache")).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> &Self {
        std::fs::write(self.0.join(name), text).unwrap();
        self
    }

    fn path(&self, name: &str) -> String {
        Path::new(&self.0).join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What came of a case.
struct Outcome(Value);

impl Outcome {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    /// What was asked of stand-ins, in order.
    fn asked(&self) -> Vec<&str> {
        let asked = self.0["asked"].as_array().unwrap();
        asked.iter().map(|line| line.as_str().unwrap()).collect()
    }

    /// Which key signed, and for which region.
    fn signed_by(&self, key: &str, region: &str) {
        let expected = format!("Credential={key}/");
        let header = self.text("authorization");
        assert!(header.contains(&expected), "{:?}", self.0);
        assert!(
            header.contains(&format!("/{region}/bedrock-mantle/")),
            "{header}"
        );
        self.quiet();
    }

    /// No secret was told to anybody.
    fn quiet(&self) {
        let text = format!("{} {}", self.text("log"), self.text("error"));
        if let Some(at) = text.find("hidden") {
            let begin = (0..=at.saturating_sub(500)).rfind(|at| text.is_char_boundary(*at));
            panic!("{}", &text[begin.unwrap_or_default()..at + 20]);
        }
    }
}

const REGION: (&str, &str) = ("AWS_REGION", "us-east-1");
const NO_IMDS: (&str, &str) = ("AWS_EC2_METADATA_DISABLED", "true");

/// Runs a case in a process of its own.
fn run(home: &Home, environment: &[(&str, &str)]) -> Outcome {
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "bedrock::chain::one_case",
            "--ignored",
            "--nocapture",
        ])
        .env_clear()
        .env("HOME", &home.0)
        .env("PATH", "/usr/bin:/bin")
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("OUTCOME "));
    let Some((_, line)) = line else {
        panic!("{text}\n{}", String::from_utf8_lossy(&output.stderr));
    };
    Outcome(serde_json::from_str(line).unwrap())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the case stands in the environment of the process"
)]
fn said(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[test]
#[ignore = "the other tests here run it, each in a process of its own"]
fn one_case() {
    let real_time = said("CASE_REAL_TIME").is_some();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(!real_time)
        .build()
        .unwrap();
    let notebook = Notebook::default();
    let _listening = notebook.listen();
    let stand_ins = StandIns::new(said("CASE_IMDS").unwrap_or_default());
    let outcome = runtime.block_on(async {
        let mut provider = bedrock();
        if let Some(profile) = said("CASE_PROFILE") {
            provider = provider.profile(profile);
        }
        if let Some(url) = said("CASE_BASE_URL") {
            provider = provider.base_url(url);
        }
        if said("CASE_REAL_TRANSPORT").is_some() {
            provider = provider.endpoint("mantle");
        }
        if said("CASE_KEYS").is_some() {
            provider = provider
                .access_key_id("AKIDSTATIC")
                .secret_access_key("hidden");
        }
        let mut client = Client::builder().provider(provider);
        if said("CASE_REAL_TRANSPORT").is_none() {
            client = client.transport(stand_ins.transport());
        }
        let client = client.build()?;
        client.ready().await?;
        for _ in 0..2 {
            client.models().list().await?;
        }
        Ok::<(), openai_kit::Error>(())
    });
    let mut told: BTreeMap<&str, Value> = BTreeMap::new();
    if let Err(error) = outcome {
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        told.insert("error", text.into());
        assert!(matches!(error, openai_kit::Error::Auth(_)), "{error:?}");
        assert_eq!(error.attempts(), 0);
    }
    if let Some(seen) = stand_ins.bedrock() {
        told.insert("url", seen.uri.to_string().into());
        for name in ["authorization", "x-amz-security-token"] {
            told.insert(name, seen.header(name).into());
        }
    }
    told.insert("asked", json!(stand_ins.asked()));
    told.insert("log", notebook.text().into());
    let line = serde_json::to_string(&told).unwrap();
    // The harness reads it from there.
    #[expect(clippy::print_stdout, reason = "the test that runs this one reads it")]
    {
        println!("OUTCOME {line}");
    }
}

#[test]
fn keys_of_the_environment() {
    let home = Home::new("env");
    let outcome = run(
        &home,
        &[
            REGION,
            ("AWS_ACCESS_KEY_ID", "AKIDENV"),
            ("AWS_SECRET_ACCESS_KEY", "hidden"),
            ("AWS_SESSION_TOKEN", "session"),
        ],
    );
    outcome.signed_by("AKIDENV", "us-east-1");
    assert_eq!(outcome.text("x-amz-security-token"), "session");
    assert_eq!(outcome.asked(), [""; 0]);
}

#[test]
fn b36_profiles_and_their_regions() {
    let home = Home::new("profiles");
    home.file(
        ".aws/config",
        "[default]\nregion = eu-central-1\n[profile other]\nregion = eu-west-3\n[profile bare]\n",
    )
    .file(
        ".aws/credentials",
        "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = hidden\n\
         [other]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = hidden\naws_session_token = session\n",
    );
    let outcome = run(&home, &[NO_IMDS]);
    outcome.signed_by("AKIDDEFAULT", "eu-central-1");
    assert_eq!(
        outcome.text("url"),
        "https://bedrock-mantle.eu-central-1.api.aws/openai/v1/models",
        "B36"
    );
    // The place is told, and not what stood for it.
    let told = outcome.text("log");
    let host = r#"("server.address", "bedrock-mantle.eu-central-1.api.aws")"#;
    assert!(told.contains(host), "{told}");
    let outcome = run(&home, &[NO_IMDS, ("AWS_PROFILE", "other")]);
    outcome.signed_by("AKIDOTHER", "eu-west-3");
    assert_eq!(outcome.text("x-amz-security-token"), "session");
    // What is said wins over what the environment says, and nothing else is looked at.
    let env = [
        ("CASE_PROFILE", "other"),
        ("AWS_PROFILE", "default"),
        ("AWS_ACCESS_KEY_ID", "AKIDENV"),
        ("AWS_SECRET_ACCESS_KEY", "hidden"),
        ("AWS_BEARER_TOKEN_BEDROCK", "hidden"),
    ];
    run(&home, &env).signed_by("AKIDOTHER", "eu-west-3");
    run(&home, &[REGION, NO_IMDS]).signed_by("AKIDDEFAULT", "us-east-1");
    let outcome = run(&home, &[REGION, ("CASE_PROFILE", "bare")]);
    assert!(
        outcome.text("error").contains("the profile \"bare\""),
        "{:?}",
        outcome.0
    );
    let outcome = run(&home, &[REGION, ("CASE_PROFILE", "lost")]);
    assert!(
        outcome.text("error").contains("the profile \"lost\""),
        "{:?}",
        outcome.0
    );
    assert_eq!(outcome.asked(), [""; 0]);
}

#[test]
fn b35_and_b46_nothing_is_found() {
    let home = Home::new("nothing");
    let outcome = run(&home, &[REGION, NO_IMDS]);
    for word in [
        "no credentials for Bedrock",
        "AWS_BEARER_TOKEN_BEDROCK",
        "`profile`",
        "AWS_ACCESS_KEY_ID",
    ] {
        assert!(outcome.text("error").contains(word), "B46 {:?}", outcome.0);
    }
    assert_eq!(outcome.text("url"), "", "B46");
    // A service of metadata that is turned off is not asked.
    assert_eq!(outcome.asked(), [""; 0]);
    let outcome = run(&home, &[NO_IMDS, ("CASE_KEYS", "1")]);
    assert!(
        outcome.text("error").contains("AWS_REGION"),
        "B35 {:?}",
        outcome.0
    );
    let host = "https://bedrock-mantle.us-west-2.api.aws/openai/v1";
    let outcome = run(&home, &[("CASE_BASE_URL", host), ("CASE_KEYS", "1")]);
    outcome.signed_by("AKIDSTATIC", "us-west-2");
}

#[test]
fn metadata_of_a_machine() {
    let home = Home::new("imds");
    let outcome = run(&home, &[REGION, ("CASE_IMDS", "answers")]);
    outcome.signed_by("AKIDIMDS", "us-east-1");
    assert_eq!(outcome.text("x-amz-security-token"), "hidden-session");
    // The credentials are kept: three uses, one search.
    assert_eq!(
        outcome.asked(),
        [
            "PUT http://169.254.169.254/latest/api/token",
            "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/",
            "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/role",
        ]
    );
    for (kind, expected) in [("silent", "no credentials"), ("forbids", "does not work")] {
        let outcome = run(&home, &[REGION, ("CASE_IMDS", kind)]);
        let error = outcome.text("error");
        assert!(error.contains(expected), "{kind}: {:?}", outcome.0);
        assert_eq!(outcome.text("url"), "");
        outcome.quiet();
    }
}

#[test]
fn containers() {
    let home = Home::new("containers");
    home.file("token", "pod-token");
    let file = home.path("token");
    for (environment, asked) in [
        (
            vec![(
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
                "/v2/credentials/1",
            )],
            "GET http://169.254.170.2/v2/credentials/1 -",
        ),
        (
            vec![
                (
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                    "http://127.0.0.1:9/creds",
                ),
                ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "own-token"),
            ],
            "GET http://127.0.0.1:9/creds own-token",
        ),
        (
            vec![
                (
                    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                    "http://169.254.170.23/v1/credentials",
                ),
                ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", &file),
            ],
            "GET http://169.254.170.23/v1/credentials pod-token",
        ),
    ] {
        let environment = [&[REGION, NO_IMDS][..], &environment].concat();
        let outcome = run(&home, &environment);
        outcome.signed_by("AKIDCONTAINER", "us-east-1");
        assert_eq!(outcome.asked(), [asked]);
    }
    let elsewhere = (
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "http://192.0.2.1/creds",
    );
    let outcome = run(&home, &[REGION, NO_IMDS, elsewhere]);
    assert!(
        outcome.text("error").contains("does not work"),
        "{:?}",
        outcome.0
    );
    assert_eq!(outcome.asked(), [""; 0]);
}

#[test]
fn roles() {
    let home = Home::new("roles");
    home.file(
        ".aws/config",
        "[profile base]\naws_access_key_id = AKIDBASE\naws_secret_access_key = hidden\n\
         [profile role]\nrole_arn = arn:aws:iam::123456789012:role/a\nsource_profile = base\nregion = us-west-2\n\
         [profile chained]\nrole_arn = arn:aws:iam::123456789012:role/b\nsource_profile = role\nregion = us-west-2\n\
         [profile circle]\nrole_arn = arn:aws:iam::123456789012:role/c\nsource_profile = circle2\n\
         [profile circle2]\nrole_arn = arn:aws:iam::123456789012:role/d\nsource_profile = circle\n",
    )
    .file("token", "hidden-web-token");
    let outcome = run(&home, &[NO_IMDS, ("AWS_PROFILE", "role")]);
    outcome.signed_by("AKIDROLEa", "us-west-2");
    let sts = "POST https://sts.us-west-2.amazonaws.com/ AssumeRole";
    assert_eq!(outcome.asked(), [format!("{sts} role/a by AKIDBASE")]);
    let outcome = run(&home, &[NO_IMDS, ("CASE_PROFILE", "chained")]);
    outcome.signed_by("AKIDROLEb", "us-west-2");
    assert_eq!(
        outcome.asked(),
        [
            format!("{sts} role/a by AKIDBASE"),
            format!("{sts} role/b by AKIDROLEa")
        ]
    );
    let outcome = run(&home, &[REGION, NO_IMDS, ("AWS_PROFILE", "circle")]);
    assert!(
        outcome.text("error").contains("does not work"),
        "{:?}",
        outcome.0
    );
    let file = home.path("token");
    let web = [
        REGION,
        NO_IMDS,
        ("AWS_WEB_IDENTITY_TOKEN_FILE", &*file),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/w"),
        ("AWS_ROLE_SESSION_NAME", "test"),
    ];
    let outcome = run(&home, &web);
    outcome.signed_by("AKIDROLEw", "us-east-1");
    let expected =
        "POST https://sts.us-east-1.amazonaws.com/ AssumeRoleWithWebIdentity role/w by -";
    assert_eq!(outcome.asked(), [expected]);
}

#[test]
fn single_sign_on() {
    let home = Home::new("sso");
    let settings = "sso_account_id = 123456789012\nsso_role_name = dev\nregion = us-east-1\n";
    let config = format!(
        "[profile legacy]\nsso_start_url = https://start.example/start\nsso_region = eu-west-1\n{settings}\
         [profile session]\nsso_session = corp\n{settings}\
         [sso-session corp]\nsso_start_url = https://start.example/start\nsso_region = eu-west-1\n"
    );
    home.file(".aws/config", &config);
    // AWS names these files by the SHA-1 of the start URL and of the session's name.
    let token = r#"{"accessToken":"hidden-token","expiresAt":"2099-01-01T00:00:00Z","region":"eu-west-1","startUrl":"https://start.example/start"}"#;
    for (profile, hash) in [
        ("legacy", "58b18e2cde391127c3492e1eba984431065982b0"),
        ("session", "ee0bfd2552fbd840c02cc48b6e823320543c450f"),
    ] {
        let name = format!(".aws/sso/cache/{hash}.json");
        home.file(&name, token);
        let outcome = run(&home, &[NO_IMDS, ("AWS_PROFILE", profile)]);
        outcome.signed_by("AKIDSSO", "us-east-1");
        let asked = "GET https://portal.sso.eu-west-1.amazonaws.com/federation/credentials";
        assert!(
            outcome.asked()[0].starts_with(asked),
            "{:?}",
            outcome.asked()
        );
        std::fs::remove_file(home.0.join(name)).unwrap();
        let outcome = run(&home, &[NO_IMDS, ("AWS_PROFILE", profile)]);
        assert!(
            outcome.text("error").contains("does not work"),
            "{:?}",
            outcome.0
        );
        outcome.quiet();
    }
}

#[cfg(unix)]
#[test]
fn programs_that_print_credentials() {
    let home = Home::new("process");
    let printed = r#"{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"hidden","SessionToken":"hidden-session","Expiration":"2099-01-01T00:00:00Z"}"#;
    home.file("printed", printed);
    let config = format!(
        "[profile prints]\ncredential_process = cat {}\n[profile fails]\ncredential_process = sh -c 'exit 3'\n",
        home.path("printed")
    );
    home.file(".aws/config", &config);
    let real = ("CASE_REAL_TIME", "1");
    let outcome = run(&home, &[REGION, NO_IMDS, real, ("AWS_PROFILE", "prints")]);
    outcome.signed_by("AKIDPROCESS", "us-east-1");
    let outcome = run(&home, &[REGION, NO_IMDS, real, ("AWS_PROFILE", "fails")]);
    assert!(
        outcome.text("error").contains("does not work"),
        "{:?}",
        outcome.0
    );
    outcome.quiet();
}
