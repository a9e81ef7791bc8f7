//! `PromptCacheDiagnostics` of `response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

/// Whether the prompt cache was hit, compared with an earlier response.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheDiagnostics {
    /// `cache_miss`: Says how many tokens missed the cache and what had changed.
    CacheMiss(PromptCacheDiagnosticsCacheMiss),
    /// `cache_hit`: Says that the prompt cache was hit.
    CacheHit(PromptCacheDiagnosticsCacheHit),
    /// `comparison_response_not_found`: Says that the response to compare with does not exist.
    ComparisonResponseNotFound(PromptCacheDiagnosticsComparisonResponseNotFound),
    /// `unavailable`: Says that nothing can be told about the prompt cache.
    Unavailable(PromptCacheDiagnosticsUnavailable),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    PromptCacheDiagnostics = "responses.Response.PromptCacheDiagnostics";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("cache_hit", Pick::One(1)),
                ("cache_miss", Pick::One(0)),
                ("comparison_response_not_found", Pick::One(2)),
                ("unavailable", Pick::One(3)),
            ],
            Pick::None,
        ),
    };
    0 CacheMiss, 1 CacheHit, 2 ComparisonResponseNotFound, 3 Unavailable,
}

/// Says that the prompt cache was hit.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheDiagnosticsCacheHit {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheDiagnosticsCacheHit = "responses.Response.PromptCacheDiagnosticsCacheHit";
    [
        constant("type", "cache_hit"),
    ];
}

/// Says how many tokens missed the cache and what had changed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheDiagnosticsCacheMiss {
    /// Prompt tokens that could not be read from the cache.
    pub cache_missed_tokens: i64,
    /// Tokens that could have been reused from the compared response.
    pub comparison_reusable_tokens: Option<i64>,
    /// What differs from the compared response and broke the cache.
    pub reason: PromptCacheDiagnosticsCacheMissReason,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheDiagnosticsCacheMiss = "responses.Response.PromptCacheDiagnosticsCacheMiss";
    [
        constant("type", "cache_miss"),
        required("cache_missed_tokens"),
        optional("comparison_reusable_tokens").or_null(),
        required("reason"),
    ];
    1 cache_missed_tokens, 2 comparison_reusable_tokens, 3 reason,
}

/// Prompt cache diagnostics miss reason of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheDiagnosticsCacheMissReason {
    /// `model_changed`
    ModelChanged,
    /// `prompt_cache_key_changed`
    PromptCacheKeyChanged,
    /// `tools_changed`
    ToolsChanged,
    /// `text_format_changed`
    TextFormatChanged,
    /// `reasoning_effort_changed`
    ReasoningEffortChanged,
    /// `verbosity_changed`
    VerbosityChanged,
    /// `context_compacted`
    ContextCompacted,
    /// `input_changed`
    InputChanged,
    /// `service_tier_changed`
    ServiceTierChanged,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheDiagnosticsCacheMissReason;
    "model_changed" ModelChanged,
    "prompt_cache_key_changed" PromptCacheKeyChanged,
    "tools_changed" ToolsChanged,
    "text_format_changed" TextFormatChanged,
    "reasoning_effort_changed" ReasoningEffortChanged,
    "verbosity_changed" VerbosityChanged,
    "context_compacted" ContextCompacted,
    "input_changed" InputChanged,
    "service_tier_changed" ServiceTierChanged,
}

/// Says that the response to compare with does not exist.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheDiagnosticsComparisonResponseNotFound {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheDiagnosticsComparisonResponseNotFound = "responses.Response.PromptCacheDiagnosticsComparisonResponseNotFound";
    [
        constant("type", "comparison_response_not_found"),
    ];
}

/// Says that nothing can be told about the prompt cache.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheDiagnosticsUnavailable {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheDiagnosticsUnavailable = "responses.Response.PromptCacheDiagnosticsUnavailable";
    [
        constant("type", "unavailable"),
    ];
}
