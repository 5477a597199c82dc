package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Is the algebra of values: what a parameter, a property or a result can be.
 *
 * <p>There are three folds over it: to JSON Schema ({@code schema}), to code that reads it and to
 * code that writes it ({@code generate}).
 *
 * <p>A type that contains itself is a tree all the same: inside of it stands a {@link
 * ReferenceType} to its {@link Definition}. The definition need not be around the reference: it may
 * be reached by the reference alone.
 */
public sealed interface ValueType {

  /** The Java type as the user's signature has it, its type variables resolved. */
  TypeName type();

  /** One JSON text, number or boolean. */
  record ScalarType(TypeName type, Scalar scalar) implements ValueType {}

  /** A JSON text in a form that the user describes as {@code DateTimeFormatter} patterns do. */
  record FormattedType(TypeName type, String pattern) implements ValueType {}

  /** One of a fixed set of names. */
  record EnumType(ClassName type, Optional<String> description, List<Constant> constants)
      implements ValueType {
    public EnumType {
      constants = List.copyOf(constants);
    }

    /** Returns the names that the schema lists. */
    public List<String> names() {
      return constants.stream().map(Constant::name).toList();
    }

    /** Whether a constant has another name on the wire than in Java. */
    public boolean isRenamed() {
      return constants.stream().anyMatch(constant -> !constant.name().equals(constant.javaName()));
    }

    /**
     * Is one of an enum's constants.
     *
     * @param name the name on the wire
     * @param aliases names that are read as well
     */
    public record Constant(String name, String javaName, List<String> aliases) {
      public Constant {
        aliases = List.copyOf(aliases);
      }

      /** Returns the constant that is called on the wire as in Java. */
      public static Constant of(String name) {
        return new Constant(name, name, List.of());
      }
    }
  }

  /** A JSON array. */
  record ListType(TypeName type, ListContainer container, ValueType element) implements ValueType {}

  /** A set of keys with a value each; on the wire an object, or in strict form a list. */
  record MapType(TypeName type, MapContainer container, ValueType key, ValueType value)
      implements ValueType {}

  /**
   * A JSON object with known properties.
   *
   * @param made the type without wildcards where it can be made, such as {@code Page<Sky>} of
   *     {@code Page<? extends Sky>}; its properties have the types that they have in it
   * @param id what tells the type from others, with all that stands on its type arguments
   * @param properties those that the creator takes come first, in its order
   * @param tag the constant property that tells a member of a union from the others
   */
  record ObjectType(
      TypeName type,
      TypeName made,
      String id,
      Optional<String> description,
      List<Property> properties,
      Creation creation,
      Optional<Tag> tag)
      implements ValueType {
    public ObjectType {
      properties = List.copyOf(properties);
    }

    /** Is an object whose values are of the type that is made. */
    public ObjectType(
        TypeName type,
        String id,
        Optional<String> description,
        List<Property> properties,
        Creation creation,
        Optional<Tag> tag) {
      this(type, type, id, description, properties, creation, tag);
    }

    /** Is a property that always has the same value. */
    public record Tag(String property, String value) {}

    /** Returns the same object under another type that its values are of. */
    public ObjectType as(TypeName other) {
      return new ObjectType(other, made, id, description, properties, creation, tag);
    }

    /** Returns the same object as a member of a union. */
    public ObjectType tagged(String property, String value) {
      return new ObjectType(
          type, made, id, description, properties, creation, Optional.of(new Tag(property, value)));
    }
  }

  /**
   * One of several JSON objects, told apart by a constant property.
   *
   * @param id what tells the type from others, with all that stands on its type arguments
   * @param discriminator the property's name
   * @param members objects with a tag each
   */
  record UnionType(
      TypeName type,
      String id,
      Optional<String> description,
      String discriminator,
      List<ObjectType> members)
      implements ValueType {
    public UnionType {
      members = List.copyOf(members);
    }

    /** Returns the members' tags. */
    public List<String> tags() {
      return members.stream().map(member -> member.tag().orElseThrow().value()).toList();
    }
  }

  /** An object or union that contains itself, somewhere within itself or within another one. */
  record ReferenceType(TypeName type, Definition definition) implements ValueType {

    /** The id of the object or union. */
    public String id() {
      return definition.id();
    }
  }

  /** A Java object that is one plain value on the wire. */
  record WrappedType(TypeName type, ValueType value, Creation creation, Optional<Member> getter)
      implements ValueType {}

  /** Any JSON value, for functions that are not strict. */
  record AnyType(TypeName type) implements ValueType {}

  /** A value that may be null or missing. */
  record NullableType(TypeName type, Wrapper wrapper, ValueType value) implements ValueType {

    /** Whether Java says it by null itself. */
    public boolean isNull() {
      return wrapper == Wrapper.NULL;
    }

    /** How Java says that there is none. */
    public enum Wrapper {
      NULL,
      OPTIONAL,
      OPTIONAL_INT,
      OPTIONAL_LONG,
      OPTIONAL_DOUBLE
    }
  }

  /**
   * A value that may be null or missing, and another one stands for it then.
   *
   * @param json the other one, as JSON text that the value's reader takes
   */
  record DefaultedType(ValueType value, String json) implements ValueType {
    @Override
    public TypeName type() {
      return value.type();
    }
  }

  /** A value with rules beyond its type. */
  record ConstrainedType(ValueType value, List<Constraint> constraints) implements ValueType {
    public ConstrainedType {
      constraints = List.copyOf(constraints);
    }

    @Override
    public TypeName type() {
      return value.type();
    }
  }

  /** Whether the value may be null or missing. */
  default boolean isOptional() {
    return this instanceof NullableType || this instanceof DefaultedType;
  }

  /**
   * Returns the values that this one is made of, one level down; a reference has none, or a walk
   * would not end.
   */
  default List<ValueType> parts() {
    if (this instanceof ListType list) {
      return List.of(list.element());
    } else if (this instanceof MapType map) {
      return List.of(map.key(), map.value());
    } else if (this instanceof ObjectType object) {
      return object.properties().stream().map(Property::type).toList();
    } else if (this instanceof UnionType union) {
      return List.copyOf(union.members());
    } else if (this instanceof WrappedType wrapped) {
      return List.of(wrapped.value());
    } else if (this instanceof NullableType nullable) {
      return List.of(nullable.value());
    } else if (this instanceof DefaultedType defaulted) {
      return List.of(defaulted.value());
    } else if (this instanceof ConstrainedType constrained) {
      return List.of(constrained.value());
    }
    return List.of();
  }
}
