package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.AnswerForm;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.Scalar.Json;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.AnyType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ObjectType.Tag;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.model.ValueType.UnionType;
import dev.aifunction.processor.schema.Definitions.Definition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Writes the schema of a value: the first of the three folds over {@link ValueType}.
 *
 * <p>A type that contains itself stands in {@code $defs} at the root. OpenAI's API takes nothing
 * beside a {@code $ref} (as of 2026-11-20), so that a description is put around it.
 */
public final class SchemaWriter {
  private final Form form;
  private final Definitions definitions;
  private final JsonText out = new JsonText();
  private int depth;

  private SchemaWriter(Form form, Collection<ValueType> values) {
    this.form = form;
    this.definitions = new Definitions(values);
  }

  /** Returns the schema of a function's arguments. */
  public static SchemaText arguments(List<Property> properties, Form form) {
    SchemaWriter writer = new SchemaWriter(form, properties.stream().map(Property::type).toList());
    writer.object(Optional.empty(), Optional.empty(), properties);
    return writer.out.toSchemaText();
  }

  /** Returns the schema of a structured answer, whose root is always an object. */
  public static SchemaText answer(AnswerForm answer, Form form) {
    return answer.wrapping().isPresent()
        ? arguments(answer.properties(), form)
        : value(answer.value(), answer.valueDescription(), form);
  }

  /** Returns the schema of a result. */
  public static SchemaText value(ValueType type, Optional<String> description, Form form) {
    SchemaWriter writer = new SchemaWriter(form, List.of(type));
    Bare value = Bare.of(type);
    if (value.orNull()) {
      writer.write(value, description);
    } else {
      writer.inline(value, description); // not every server takes a root that is a reference
    }
    return writer.out.toSchemaText();
  }

  private void write(ValueType type, Optional<String> description) {
    write(Bare.of(type), description);
  }

  private void write(Bare value, Optional<String> description) {
    Optional<Definition> definition = definitions.of(value.type());
    if (definition.isPresent() && description.isEmpty() && !value.orNull()) {
      reference(definition.get());
    } else if (definition.isPresent()) {
      around(value, description, () -> reference(definition.get()));
    } else if (value.orNull() && value.isContainer()) {
      around(value, description, () -> inline(value.withoutNull(), Optional.empty()));
    } else {
      inline(value, description);
    }
  }

  private void reference(Definition to) {
    out.beginObject().key("$ref").string("#/$defs/" + to.name()).endObject();
  }

  /** Writes {@code {"description":…,"anyOf":[…,{"type":"null"}]}}. */
  private void around(Bare value, Optional<String> description, Runnable alternatives) {
    begin();
    describe(description, standIn(value));
    out.key("anyOf").beginArray();
    alternatives.run();
    if (value.orNull()) {
      out.beginObject().key("type").string("null").endObject();
    }
    out.endArray();
    end(json(value));
  }

  /** Writes a value where it stands, whether there is a definition of it or not. */
  private void inline(Bare value, Optional<String> description) {
    ValueType type = value.type();
    if (type instanceof ObjectType object) {
      object(object.tag(), description.or(object::description), object.properties());
    } else if (type instanceof UnionType union) {
      around(
          value,
          description.or(union::description),
          () -> union.members().forEach(member -> write(member, Optional.empty())));
    } else {
      single(value, description);
    }
  }

  private void single(Bare value, Optional<String> description) {
    ValueType type = value.type();
    Keywords keywords = Keywords.of(type, value.constraints(), form);
    List<String> rules = new ArrayList<>(keywords.words());
    rules.addAll(standIn(value));
    begin();
    if (type instanceof ListType list) {
      type("array", false);
      describe(description, rules);
      if (list.container().isSet() && !form.isStrict()) {
        out.key("uniqueItems").raw("true");
      }
      out.key("items");
      write(list.element(), Optional.empty());
    } else if (type instanceof MapType map) {
      type(form.isStrict() ? "array" : "object", false);
      describe(description, rules);
      if (form.isStrict()) {
        entries(map);
      } else {
        names(map);
      }
    } else if (type instanceof AnyType) {
      describe(description, rules);
    } else if (type instanceof EnumType constants) {
      type("string", value.orNull());
      describe(description.or(constants::description), rules);
      constants(constants.names(), value.orNull());
    } else {
      type(
          type instanceof ScalarType scalar ? scalar.scalar().json().word() : "string",
          value.orNull());
      describe(description, rules);
    }
    keywords.write(out);
    end(json(value));
  }

  private void constants(List<String> names, boolean orNull) {
    out.key("enum").beginArray();
    names.forEach(out::string);
    if (orNull) {
      out.nullValue();
    }
    out.endArray();
  }

  /** Writes a map as a list of its entries; in strict form an object has no other names. */
  private void entries(MapType map) {
    out.key("items").beginObject();
    type("object", false);
    out.key("properties").beginObject();
    out.key("key");
    write(map.key(), Optional.empty());
    out.key("value");
    write(map.value(), Optional.empty());
    out.endObject();
    out.key("required").beginArray().string("key").string("value").endArray();
    out.key("additionalProperties").raw("false").endObject();
  }

  /** Writes a map as an object; its names are what can be said of the keys. */
  private void names(MapType map) {
    Bare key = Bare.of(map.key());
    if (key.type() instanceof ScalarType scalar && scalar.scalar().json() != Json.STRING) {
      // A name is a text, also that of a number.
      out.key("propertyNames").beginObject();
      describe(Optional.empty(), Keywords.of(scalar, key.constraints(), Form.REDUCED).words());
      out.key("pattern").string(inQuotes(scalar.scalar().json())).endObject();
    } else if (!isAnyText(key)) {
      out.key("propertyNames");
      write(key, Optional.empty());
    }
    out.key("additionalProperties");
    write(map.value(), Optional.empty());
  }

  private static boolean isAnyText(Bare key) {
    return key.constraints().isEmpty()
        && key.type() instanceof ScalarType scalar
        && scalar.scalar().format().isEmpty()
        && scalar.scalar().pattern().isEmpty();
  }

  private static String inQuotes(Json json) {
    return switch (json) {
      case INTEGER -> "^-?\\d+$";
      case NUMBER -> "^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$";
      case BOOLEAN -> "^(true|false)$";
      case STRING -> throw new IllegalArgumentException("a text stands in quotes anyway");
    };
  }

  private void object(Optional<Tag> tag, Optional<String> description, List<Property> properties) {
    begin();
    type("object", false);
    describe(description, List.of());
    out.key("properties").beginObject();
    tag.ifPresent(this::tag);
    for (Property property : properties) {
      out.lineBreak().key(property.name());
      write(property.type(), property.description());
    }
    out.endObject().lineBreak();
    out.key("required").beginArray();
    tag.ifPresent(constant -> out.string(constant.property()));
    properties.stream()
        .filter(property -> form.isStrict() || !property.type().isOptional())
        .forEach(property -> out.string(property.name()));
    out.endArray();
    out.key("additionalProperties").raw("false");
    end(Optional.empty());
  }

  /** Writes the property that always has the same value, which tells members of a union apart. */
  private void tag(Tag tag) {
    out.lineBreak().key(tag.property()).beginObject();
    type("string", false);
    constants(List.of(tag.value()), false);
    out.endObject();
  }

  private void type(String word, boolean orNull) {
    if (orNull) {
      out.key("type").beginArray().string(word).string("null").endArray();
    } else {
      out.key("type").string(word);
    }
  }

  private List<String> standIn(Bare value) {
    return json(value).map(json -> "Default: " + json + ".").stream().toList();
  }

  /** Returns what stands for null, in this form: of maps, only the empty one can. */
  private Optional<String> json(Bare value) {
    return value.type() instanceof MapType
        ? value.standIn().map(empty -> form.isStrict() ? "[]" : "{}")
        : value.standIn();
  }

  /** Writes the description, and behind it the rules that no keyword can say. */
  private void describe(Optional<String> description, List<String> rules) {
    String text = description.orElse("");
    if (!text.isEmpty() && !rules.isEmpty()) {
      text += text.matches("(?s).*[.!?]$") ? " " : ". ";
    }
    text += String.join(" ", rules);
    if (!text.isEmpty()) {
      out.key("description").string(text);
    }
  }

  private void begin() {
    out.beginObject();
    depth++;
  }

  private void end(Optional<String> standIn) {
    if (!form.isStrict()) {
      standIn.ifPresent(json -> out.key("default").raw(json));
    }
    if (depth == 1) {
      definitions();
    }
    out.endObject();
    depth--;
  }

  /** Writes the definitions at the end of the root; each may use more of them. */
  private void definitions() {
    for (int i = 0; definitions.used(i).isPresent(); i++) {
      Definition definition = definitions.used(i).get();
      if (i == 0) {
        out.key("$defs").beginObject();
      }
      out.lineBreak().key(definition.name());
      inline(Bare.of(definition.type()), Optional.empty());
    }
    if (definitions.used(0).isPresent()) {
      out.endObject();
    }
  }
}
