//! `Moderation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::moderations::moderation::CategoryAppliedInputTypesHateThreatening as CategoryAppliedInputTypesHarassmentThreatening;

/// The verdict on one input: flag, categories and scores.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moderation {
    /// Kinds of harmful content that were looked for or found.
    pub categories: Categories,
    /// For each category, the kinds of input that were checked.
    pub category_applied_input_types: CategoryAppliedInputTypes,
    /// For each category, how sure the moderation model is.
    pub category_scores: CategoryScores,
    /// Whether anything harmful was found.
    pub flagged: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Moderation = "Moderation";
    [
        required("categories"),
        required("category_applied_input_types"),
        required("category_scores"),
        required("flagged"),
    ];
    0 categories, 1 category_applied_input_types, 2 category_scores, 3 flagged,
}

/// For each category of harm, whether the input falls into it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Categories {
    /// Result for harassing language.
    pub harassment: bool,
    /// Result for harassment that threatens violence.
    pub harassment_threatening: bool,
    /// Result for hate against a group of people.
    pub hate: bool,
    /// Result for hate that threatens violence.
    pub hate_threatening: bool,
    /// Result for help with unlawful acts.
    pub illicit: Option<bool>,
    /// Result for help with violent unlawful acts.
    pub illicit_violent: Option<bool>,
    /// Result for self-harm.
    pub self_harm: bool,
    /// Result for instructions for self-harm.
    pub self_harm_instructions: bool,
    /// Result for stated wishes of self-harm.
    pub self_harm_intent: bool,
    /// Result for sexual content.
    pub sexual: bool,
    /// Result for sexual content about minors.
    pub sexual_minors: bool,
    /// Result for violence.
    pub violence: bool,
    /// Result for violence shown in detail.
    pub violence_graphic: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Categories = "Moderation.Categories";
    [
        required("harassment"),
        required("harassment/threatening"),
        required("hate"),
        required("hate/threatening"),
        optional("illicit").or_null(),
        optional("illicit/violent").or_null(),
        required("self-harm"),
        required("self-harm/instructions"),
        required("self-harm/intent"),
        required("sexual"),
        required("sexual/minors"),
        required("violence"),
        required("violence/graphic"),
    ];
    0 harassment, 1 harassment_threatening, 2 hate, 3 hate_threatening, 4 illicit,
    5 illicit_violent, 6 self_harm, 7 self_harm_instructions, 8 self_harm_intent, 9 sexual,
    10 sexual_minors, 11 violence, 12 violence_graphic,
}

/// For each category of harm, whether text or images were looked at.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryAppliedInputTypes {
    /// Result for harassing language.
    pub harassment: Vec<CategoryAppliedInputTypesHarassment>,
    /// Result for harassment that threatens violence.
    pub harassment_threatening: Vec<CategoryAppliedInputTypesHateThreatening>,
    /// Result for hate against a group of people.
    pub hate: Vec<CategoryAppliedInputTypesHate>,
    /// Result for hate that threatens violence.
    pub hate_threatening: Vec<CategoryAppliedInputTypesHateThreatening>,
    /// Result for help with unlawful acts.
    pub illicit: Vec<CategoryAppliedInputTypesIllicit>,
    /// Result for help with violent unlawful acts.
    pub illicit_violent: Vec<CategoryAppliedInputTypesIllicitViolent>,
    /// Result for self-harm.
    pub self_harm: Vec<CategoryAppliedInputTypesSelfHarm>,
    /// Result for instructions for self-harm.
    pub self_harm_instructions: Vec<CategoryAppliedInputTypesSelfHarmInstruction>,
    /// Result for stated wishes of self-harm.
    pub self_harm_intent: Vec<CategoryAppliedInputTypesSelfHarmIntent>,
    /// Result for sexual content.
    pub sexual: Vec<CategoryAppliedInputTypesSexual>,
    /// Result for sexual content about minors.
    pub sexual_minors: Vec<CategoryAppliedInputTypesSexualMinor>,
    /// Result for violence.
    pub violence: Vec<CategoryAppliedInputTypesViolence>,
    /// Result for violence shown in detail.
    pub violence_graphic: Vec<CategoryAppliedInputTypesViolenceGraphic>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CategoryAppliedInputTypes = "Moderation.CategoryAppliedInputTypes";
    [
        required("harassment"),
        required("harassment/threatening"),
        required("hate"),
        required("hate/threatening"),
        required("illicit"),
        required("illicit/violent"),
        required("self-harm"),
        required("self-harm/instructions"),
        required("self-harm/intent"),
        required("sexual"),
        required("sexual/minors"),
        required("violence"),
        required("violence/graphic"),
    ];
    0 harassment, 1 harassment_threatening, 2 hate, 3 hate_threatening, 4 illicit,
    5 illicit_violent, 6 self_harm, 7 self_harm_instructions, 8 self_harm_intent, 9 sexual,
    10 sexual_minors, 11 violence, 12 violence_graphic,
}

/// Category applied input types harassment of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesHarassment {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesHarassment;
    "text" Text,
}

/// Category applied input types hate of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesHate {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesHate;
    "text" Text,
}

/// Category applied input types hate threatening of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesHateThreatening {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesHateThreatening;
    "text" Text,
}

/// Category applied input types illicit of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesIllicit {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesIllicit;
    "text" Text,
}

/// Category applied input types illicit violent of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesIllicitViolent {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesIllicitViolent;
    "text" Text,
}

/// Category applied input types self harm of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesSelfHarm {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesSelfHarm;
    "text" Text,
    "image" Image,
}

/// Category applied input types self harm instruction of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesSelfHarmInstruction {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesSelfHarmInstruction;
    "text" Text,
    "image" Image,
}

/// Category applied input types self harm intent of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesSelfHarmIntent {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesSelfHarmIntent;
    "text" Text,
    "image" Image,
}

/// Category applied input types sexual of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesSexual {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesSexual;
    "text" Text,
    "image" Image,
}

/// Category applied input types sexual minor of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesSexualMinor {
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesSexualMinor;
    "text" Text,
}

/// Category applied input types violence of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesViolence {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesViolence;
    "text" Text,
    "image" Image,
}

/// Category applied input types violence graphic of `Moderation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryAppliedInputTypesViolenceGraphic {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    CategoryAppliedInputTypesViolenceGraphic;
    "text" Text,
    "image" Image,
}

/// For each category of harm, how sure the model is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryScores {
    /// Result for harassing language.
    pub harassment: f64,
    /// Result for harassment that threatens violence.
    pub harassment_threatening: f64,
    /// Result for hate against a group of people.
    pub hate: f64,
    /// Result for hate that threatens violence.
    pub hate_threatening: f64,
    /// Result for help with unlawful acts.
    pub illicit: f64,
    /// Result for help with violent unlawful acts.
    pub illicit_violent: f64,
    /// Result for self-harm.
    pub self_harm: f64,
    /// Result for instructions for self-harm.
    pub self_harm_instructions: f64,
    /// Result for stated wishes of self-harm.
    pub self_harm_intent: f64,
    /// Result for sexual content.
    pub sexual: f64,
    /// Result for sexual content about minors.
    pub sexual_minors: f64,
    /// Result for violence.
    pub violence: f64,
    /// Result for violence shown in detail.
    pub violence_graphic: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CategoryScores = "Moderation.CategoryScores";
    [
        required("harassment"),
        required("harassment/threatening"),
        required("hate"),
        required("hate/threatening"),
        required("illicit"),
        required("illicit/violent"),
        required("self-harm"),
        required("self-harm/instructions"),
        required("self-harm/intent"),
        required("sexual"),
        required("sexual/minors"),
        required("violence"),
        required("violence/graphic"),
    ];
    0 harassment, 1 harassment_threatening, 2 hate, 3 hate_threatening, 4 illicit,
    5 illicit_violent, 6 self_harm, 7 self_harm_instructions, 8 self_harm_intent, 9 sexual,
    10 sexual_minors, 11 violence, 12 violence_graphic,
}
