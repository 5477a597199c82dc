package dev.aifunction.openapi.generator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the documents describe, free of OpenAPI's spelling.
 *
 * @param components the types with classes of their own, by name
 * @param operations all operations
 */
record Description(Map<String, Component> components, List<Operation> operations) {

  Description {
    operations = List.copyOf(operations);
  }

  /** What a type with a class of its own says of itself; empty for another. */
  String docOf(ValueType type) {
    Component component =
        type instanceof ValueType.Named named ? components.get(named.name()) : null;
    return component == null ? "" : component.doc();
  }

  /** A type with a class of its own. */
  sealed interface Component {
    /** The component's name, which is its class's name. */
    String name();

    /** The description, possibly empty. */
    String doc();
  }

  /**
   * An object with known properties.
   *
   * @param form whether it is sent as a form, and not as JSON
   */
  record ObjectType(
      String name, String doc, boolean deprecated, boolean form, List<Property> properties)
      implements Component {
    ObjectType {
      properties = List.copyOf(properties);
    }

    /** The property of a name on the wire. */
    Optional<Property> property(String wireName) {
      return properties.stream().filter(p -> p.wireName().equals(wireName)).findFirst();
    }
  }

  /**
   * A property of an object, or a query parameter.
   *
   * @param wireName the name on the wire
   * @param constant the only value it may have, as JSON text, or null
   */
  record Property(
      String wireName,
      ValueType type,
      boolean required,
      boolean nullable,
      @Nullable String constant,
      String doc,
      boolean deprecated) {}

  /** A string with known values; others occur. */
  record EnumType(String name, String doc, boolean deprecated, List<String> values)
      implements Component {
    EnumType {
      values = List.copyOf(values);
    }
  }

  /**
   * A choice between types that a reader tells apart by JSON kind and, among objects, by a
   * property.
   *
   * @param discriminator what tells objects apart, or null if there is one at most
   * @param members the choices; no two of one kind, objects with a discriminator aside
   */
  record UnionType(
      String name,
      String doc,
      boolean deprecated,
      @Nullable Discriminator discriminator,
      List<ValueType> members)
      implements Component {
    UnionType {
      members = List.copyOf(members);
    }

    /** Whether a member is a file or a list of files, so that only a form can carry it. */
    boolean hasFile() {
      return members.stream().anyMatch(Description::hasFile);
    }
  }

  /**
   * The property by which a reader tells objects apart.
   *
   * @param mapping the property's values with the names of the members they lead to
   * @param absent the member without the property, or null
   * @param otherwise the member with any other value, or null
   */
  record Discriminator(
      String property,
      Map<String, String> mapping,
      @Nullable String absent,
      @Nullable String otherwise) {

    /** The names of all members that it leads to. */
    Set<String> targets() {
      Set<String> targets = new LinkedHashSet<>(mapping.values());
      Stream.of(absent, otherwise).filter(Objects::nonNull).forEach(targets::add);
      return targets;
    }
  }

  /**
   * A choice between answers that only the request tells apart.
   *
   * @param requestedBy the property of the request that does
   * @param mapping that property's values with the types they lead to; a string is a text that is
   *     no JSON
   * @param absent the type when the request leaves the property out
   * @param members the types
   */
  record AnswerUnion(
      String name,
      String doc,
      boolean deprecated,
      String requestedBy,
      Map<String, ValueType> mapping,
      ValueType absent,
      List<ValueType> members)
      implements Component {
    AnswerUnion {
      members = List.copyOf(members);
    }
  }

  /** Whether a type is a file or a list of files. */
  static boolean hasFile(ValueType type) {
    return type == ValueType.Scalar.FILE
        || (type instanceof ValueType.ListOf list && hasFile(list.item()));
  }

  /**
   * One call of the API.
   *
   * @param path the path with its parameters in braces
   * @param pathParameters their names, in the path's order
   * @param headers the headers that every call has, with their values
   * @param bodies the request's bodies, of which a call has one; each is of another type
   * @param result the type of the answer, a file for bytes, or null if there is none
   * @param event the type of one server-sent event, or null if the operation does not stream
   */
  record Operation(
      String id,
      String tag,
      String doc,
      boolean deprecated,
      String method,
      String path,
      List<Property> pathParameters,
      List<Property> queryParameters,
      Map<String, String> headers,
      List<Body> bodies,
      @Nullable ValueType result,
      @Nullable ValueType event) {
    Operation {
      pathParameters = List.copyOf(pathParameters);
      queryParameters = List.copyOf(queryParameters);
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * A request's body.
   *
   * @param component the name of its component
   * @param form whether it is sent as a form, and not as JSON
   * @param required whether a call has to have it
   */
  record Body(String component, boolean form, boolean required) {}
}
