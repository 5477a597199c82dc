package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Writes the schema of a value: the first of the three folds over {@link ValueType}.
 *
 * <p>In strict form every property is required, an optional one may be null, and no object takes
 * more properties. Otherwise optional properties may be missing.
 */
public final class SchemaWriter {
  private final boolean strict;
  private final JsonText out = new JsonText();

  private SchemaWriter(boolean strict) {
    this.strict = strict;
  }

  /** Returns the schema of a function's arguments. */
  public static SchemaText arguments(List<Property> properties, boolean strict) {
    SchemaWriter writer = new SchemaWriter(strict);
    writer.object(Optional.empty(), properties);
    return writer.out.toSchemaText();
  }

  /** Returns the schema of a result or of a structured answer. */
  public static SchemaText value(ValueType type, Optional<String> description) {
    SchemaWriter writer = new SchemaWriter(true);
    writer.write(type, description);
    return writer.out.toSchemaText();
  }

  private void write(ValueType type, Optional<String> description) {
    if (type instanceof NullableType nullable) {
      nullable(nullable.value(), description);
    } else if (type instanceof ConstrainedType constrained) {
      schema(constrained.value(), description, constrained.constraints(), false);
    } else {
      schema(type, description, List.of(), false);
    }
  }

  private void nullable(ValueType value, Optional<String> description) {
    ValueType plain = value instanceof ConstrainedType constrained ? constrained.value() : value;
    if (plain instanceof ScalarType || plain instanceof EnumType) {
      List<Constraint> constraints =
          value instanceof ConstrainedType constrained ? constrained.constraints() : List.of();
      schema(plain, description, constraints, true);
      return;
    }
    out.beginObject();
    description.ifPresent(text -> out.key("description").string(text));
    out.key("anyOf").beginArray();
    write(value, Optional.empty());
    out.beginObject().key("type").string("null").endObject();
    out.endArray().endObject();
  }

  /** Writes the schema of a value that is neither nullable nor constrained by itself. */
  private void schema(
      ValueType type, Optional<String> description, List<Constraint> constraints, boolean orNull) {
    if (type instanceof ObjectType object) {
      object(description.or(object::description), object.properties());
      return;
    }
    Keywords keywords = Keywords.of(type, constraints, strict);
    out.beginObject();
    if (type instanceof ScalarType scalar) {
      type(scalar.scalar().json().word(), orNull);
      description(description, keywords);
    } else if (type instanceof EnumType constants) {
      type("string", orNull);
      description(description.or(constants::description), keywords);
      out.key("enum").beginArray();
      constants.names().forEach(out::string);
      if (orNull) {
        out.nullValue();
      }
      out.endArray();
    } else if (type instanceof ListType list) {
      type("array", false);
      description(description, keywords);
      if (list.container().isSet() && !strict) {
        out.key("uniqueItems").raw("true");
      }
      out.key("items");
      write(list.element(), Optional.empty());
    }
    keywords.write(out);
    out.endObject();
  }

  private void object(Optional<String> description, List<Property> properties) {
    out.beginObject();
    type("object", false);
    description.ifPresent(text -> out.key("description").string(text));
    out.key("properties").beginObject();
    for (Property property : properties) {
      out.lineBreak().key(property.name());
      write(property.type(), property.description());
    }
    out.endObject().lineBreak();
    out.key("required").beginArray();
    properties.stream()
        .filter(property -> strict || !property.type().isOptional())
        .forEach(property -> out.string(property.name()));
    out.endArray();
    out.key("additionalProperties").raw("false").endObject();
  }

  private void type(String word, boolean orNull) {
    if (orNull) {
      out.key("type").beginArray().string(word).string("null").endArray();
    } else {
      out.key("type").string(word);
    }
  }

  /** Writes the description, and behind it the rules that no keyword can say. */
  private void description(Optional<String> description, Keywords keywords) {
    String rules = String.join(" ", keywords.words());
    String text = description.orElse("");
    if (!text.isEmpty() && !rules.isEmpty()) {
      text += text.matches("(?s).*[.!?]$") ? " " : ". ";
    }
    text += rules;
    if (!text.isEmpty()) {
      out.key("description").string(text);
    }
  }
}
