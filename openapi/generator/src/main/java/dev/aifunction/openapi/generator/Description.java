package dev.aifunction.openapi.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The factory of a type that can be made of a plain string, such as {@code Effort.of}. */
  Optional<String> textFactory(ValueType type) {
    if (type instanceof ValueType.Named named) {
      Component component = components.get(named.name());
      if (component instanceof EnumType) {
        return Optional.of(named.name() + ".of");
      }
      if (component instanceof UnionType union
          && union.members().contains(ValueType.Scalar.STRING)) {
        return Optional.of(named.name() + ".ofText");
      }
    }
    return Optional.empty();
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

  /** An object with known properties. */
  record ObjectType(String name, String doc, boolean deprecated, List<Property> properties)
      implements Component {
    ObjectType {
      properties = List.copyOf(properties);
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
   * @param discriminator the property that tells objects apart, or null if there is one at most
   * @param mapping the discriminator's values with the names of their members
   * @param members the choices; no two of one kind, objects with a discriminator aside
   */
  record UnionType(
      String name,
      String doc,
      boolean deprecated,
      @Nullable String discriminator,
      Map<String, String> mapping,
      List<ValueType> members)
      implements Component {
    UnionType {
      members = List.copyOf(members);
    }
  }

  /**
   * One call of the API.
   *
   * @param path the path with its parameters in braces
   * @param pathParameters their names, in the path's order
   * @param body the name of the request body's component, or null
   * @param result the type of the answer
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
      @Nullable String body,
      ValueType result,
      @Nullable ValueType event) {
    Operation {
      pathParameters = List.copyOf(pathParameters);
      queryParameters = List.copyOf(queryParameters);
    }
  }
}
