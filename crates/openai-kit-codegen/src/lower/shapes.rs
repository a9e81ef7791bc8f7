//! Shapes of schemas, and names for those that have none.

use super::{Body, Field, Lowering, Place, Texts, Ty, Type};
use crate::{
    error::{Error, Result},
    facts::{Kind, Property, Schema},
    names,
};

/// A schema that gets a type of its own.
enum Nominal {
    Object(Vec<Property>),
    Union(Vec<Schema>),
    Texts(Texts),
}

impl Lowering<'_> {
    /// Makes sure that a key has its type or alias.
    pub(super) fn named(&mut self, key: &str) -> Result<()> {
        if self.types.named.contains_key(key) || self.types.aliases.contains_key(key) {
            return Ok(());
        }
        let Some(named) = self.facts.schemas.get(key) else {
            return Err(Error::facts(
                key,
                "is not in components.schemas; add it there",
            ));
        };
        if !self.busy.insert(key.to_owned()) {
            return Err(Error::facts(
                key,
                "stands for itself; an alias must end at a type",
            ));
        }
        let kind = named.kind;
        let (schema, nullable) = named.schema.without_null();
        match self.nominal(&schema)? {
            Some(shape) => self.add(key, kind, shape)?,
            None => {
                let (ty, inner) = self.shape(&schema, key, "")?;
                self.types
                    .aliases
                    .insert(key.to_owned(), (ty, nullable || inner));
            }
        }
        self.busy.remove(key);
        Ok(())
    }

    /// The schema as one that gets a type of its own, if it does.
    fn nominal(&self, schema: &Schema) -> Result<Option<Nominal>> {
        Ok(match schema {
            Schema::Object(properties) => Some(Nominal::Object(properties.clone())),
            Schema::Texts(values) => Some(Nominal::Texts(Texts {
                values: values.clone(),
                open: false,
            })),
            Schema::AnyOf(members) => match self.texts(members)? {
                // A single name beside free text stands for both.
                Some((texts, Some(_))) if texts.open && members.len() == 2 => None,
                Some((texts, _)) if texts.values.is_empty() => None,
                Some((texts, _)) => Some(Nominal::Texts(texts)),
                None => Some(Nominal::Union(members.clone())),
            },
            _ => None,
        })
    }

    /// The texts of a union that takes nothing else, and one enumeration that it names.
    fn texts(&self, members: &[Schema]) -> Result<Option<(Texts, Option<String>)>> {
        let mut texts = Texts {
            values: Vec::new(),
            open: false,
        };
        let mut name = None;
        for member in members {
            let (values, open) = match member.without_null().0 {
                Schema::Text => (Vec::new(), true),
                Schema::Texts(values) => (values, false),
                Schema::AnyOf(inner) => match self.texts(&inner)? {
                    Some((inner, _)) => (inner.values, inner.open),
                    None => return Ok(None),
                },
                Schema::Ref(key) => {
                    let Some(named) = self.facts.schemas.get(&key) else {
                        return Ok(None);
                    };
                    // An alias of an alias is rare; one step is enough for the facts.
                    let inner = match named.schema.without_null().0 {
                        Schema::Ref(_) => return Ok(None),
                        other => self.texts(std::slice::from_ref(&other))?,
                    };
                    let Some((inner, _)) = inner else {
                        return Ok(None);
                    };
                    name = Some(key);
                    (inner.values, inner.open)
                }
                _ => return Ok(None),
            };
            texts.open |= open;
            for value in values {
                if !texts.values.contains(&value) {
                    texts.values.push(value);
                }
            }
        }
        Ok(Some((texts, name)))
    }

    fn add(&mut self, key: &str, kind: Kind, shape: Nominal) -> Result<()> {
        let body = match shape {
            Nominal::Texts(texts) => Body::Texts(texts),
            Nominal::Object(properties) => Body::Object(self.fields(&properties, key)?),
            Nominal::Union(members) => Body::Union(self.members(&members, key)?),
        };
        self.types.named.insert(key.to_owned(), Type { kind, body });
        Ok(())
    }

    fn fields(&mut self, properties: &[Property], owner: &str) -> Result<Vec<Field>> {
        let mut fields = Vec::new();
        for property in properties {
            fields.push(self.field(property, owner, Place::Body)?);
        }
        Ok(fields)
    }

    pub(super) fn field(
        &mut self,
        property: &Property,
        owner: &str,
        place: Place,
    ) -> Result<Field> {
        let (name, required) = (property.name.clone(), property.required);
        let (schema, nullable) = property.schema.without_null();
        // A fixed text needs no field: it names the type. Where it may be left out it says something.
        if let Schema::Texts(values) = &schema
            && let [text] = values.as_slice()
            && (required || name == "type" || name == "object")
        {
            let constant = Some(text.clone());
            return Ok(Field {
                name,
                ty: Ty::Text,
                required,
                nullable,
                constant,
                place,
            });
        }
        let path = format!("{owner}.{name}");
        let (ty, inner) = match self.overlay.written_type(&path) {
            Some(written) => (Ty::Written(written.to_owned()), false),
            None => self.shape(&schema, owner, &name)?,
        };
        Ok(Field {
            name,
            ty,
            required,
            nullable: nullable || inner,
            constant: None,
            place,
        })
    }

    /// The members of a union: enumerations and free text become one, unions inside it open up.
    fn members(&mut self, members: &[Schema], owner: &str) -> Result<Vec<Ty>> {
        let mut found: Vec<Ty> = Vec::new();
        let mut texts: Vec<Schema> = Vec::new();
        for member in members {
            let (member, _) = member.without_null();
            if self.texts(std::slice::from_ref(&member))?.is_some() {
                texts.push(member);
                continue;
            }
            let hint = match &member {
                Schema::List(_) | Schema::Map(_) => "item",
                Schema::Object(_) => "object",
                _ => "value",
            };
            let (ty, _) = self.shape(&member, owner, hint)?;
            if !found.contains(&ty) {
                found.push(ty);
            }
        }
        if !texts.is_empty() {
            let schema = if let [only] = texts.as_slice() {
                only.clone()
            } else {
                Schema::AnyOf(texts)
            };
            let (ty, _) = self.shape(&schema, owner, "text")?;
            found.insert(0, ty);
        }
        Ok(found)
    }

    /// The shape of a schema, and whether it may be null. What needs a name gets one after `hint`.
    fn shape(&mut self, schema: &Schema, owner: &str, hint: &str) -> Result<(Ty, bool)> {
        let (schema, nullable) = schema.without_null();
        if let Some(shape) = self.nominal(&schema)? {
            return Ok((Ty::Named(self.lift(shape, owner, hint)?), nullable));
        }
        let ty = match &schema {
            Schema::Ref(key) => {
                let (ty, inner) = self.follow(key)?;
                return Ok((ty, nullable || inner));
            }
            Schema::Null | Schema::Any => Ty::Any,
            Schema::Bool => Ty::Bool,
            Schema::Int => Ty::Int,
            Schema::Float => Ty::Float,
            Schema::File => Ty::File,
            Schema::List(items) => Ty::List(Box::new(self.item(items, owner, hint)?)),
            Schema::Map(values) => Ty::Map(Box::new(self.item(values, owner, hint)?)),
            // Free text, with or without a name for some of it.
            Schema::AnyOf(members) => match self.texts(members)? {
                Some((_, Some(key))) => self.follow(&key)?.0,
                _ => Ty::Text,
            },
            Schema::Text | Schema::Texts(_) | Schema::Object(_) => Ty::Text,
        };
        Ok((ty, nullable))
    }

    fn item(&mut self, schema: &Schema, owner: &str, hint: &str) -> Result<Ty> {
        let (ty, nullable) = self.shape(schema, owner, &names::singular(hint))?;
        Ok(if nullable && ty != Ty::Any {
            Ty::Nullable(Box::new(ty))
        } else {
            ty
        })
    }

    fn follow(&mut self, key: &str) -> Result<(Ty, bool)> {
        if let Some(why) = self.overlay.skipped(key) {
            return Err(Error::overlay(
                format!("skip.{key:?}"),
                format!(
                    "is used by a type that is not skipped ({why}); skip that one or keep this"
                ),
            ));
        }
        if let Some(whole) = self.types.folded.get(key) {
            return Ok((Ty::Named(whole.clone()), false));
        }
        let named = self
            .facts
            .schemas
            .get(key)
            .map(|named| named.schema.without_null());
        let Some((schema, nullable)) = named else {
            return Err(Error::facts(
                key,
                "is not in components.schemas; add it there",
            ));
        };
        // A type is complete only later; its name is enough, and recursion ends here.
        if self.types.named.contains_key(key) || self.nominal(&schema)?.is_some() {
            return Ok((Ty::Named(key.to_owned()), nullable));
        }
        self.named(key)?;
        self.types
            .aliases
            .get(key)
            .cloned()
            .ok_or_else(|| Error::facts(key, "is not in components.schemas; add it there"))
    }

    /// Gives an inline schema a name after its owner and field.
    fn lift(&mut self, shape: Nominal, owner: &str, hint: &str) -> Result<String> {
        let (family, nested) = names::family(owner);
        let kind = self
            .facts
            .schemas
            .get(owner)
            .map_or(Kind::Params, |named| named.kind);
        let base = format!(
            "{}{}",
            nested.unwrap_or_default().replace('.', ""),
            names::pascal(hint)
        );
        for ending in ["", "Value", "Kind", "Option", "Choice"] {
            let key = format!("{family}.{base}{ending}");
            if self.facts.schemas.contains_key(&key) || self.types.named.contains_key(&key) {
                continue;
            }
            self.add(&key, kind, shape)?;
            return Ok(key);
        }
        Err(Error::facts(
            owner,
            format!("no free name for the type of {hint:?}; give the type a name of its own"),
        ))
    }
}
