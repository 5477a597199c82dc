package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.List;
import java.util.Map;

/**
 * Refuses what is no JSON inside of JSON: files stand in forms, forms are bodies, and an answer
 * that its request tells apart is an answer.
 */
final class PlaceCheck {
  private final Document document;
  private final Map<String, Component> components;

  PlaceCheck(Document document, Map<String, Component> components) {
    this.document = document;
    this.components = components;
  }

  void check(List<Operation> operations) {
    for (Operation operation : operations) {
      for (Property parameter : operation.queryParameters()) {
        checkQuery(parameter.type(), operation);
      }
    }
    for (Component component : components.values()) {
      String pointer = Document.child("/components/schemas", component.name());
      if (component instanceof ObjectType object) {
        for (Property property : object.properties()) {
          String place = Document.child(pointer + "/properties", property.wireName());
          check(property.type(), object.form(), place);
        }
      } else if (component instanceof UnionType union) {
        union.members().forEach(member -> check(member, union.hasFile(), pointer + "/oneOf"));
      }
    }
  }

  /** A query has texts, and lists and maps of them. */
  private void checkQuery(ValueType type, Operation operation) {
    if (type instanceof ListOf list) {
      checkQuery(list.item(), operation);
    } else if (type instanceof MapOf map) {
      checkQuery(map.value(), operation);
    } else if (type == Scalar.JSON
        || type == Scalar.FILE
        || (type instanceof Named named && !(components.get(named.name()) instanceof EnumType))) {
      throw document.refuse(
          Document.child("/paths", operation.path()) + "/" + operation.method() + "/parameters",
          "has a query parameter that is no text");
    }
  }

  private void check(ValueType type, boolean mayBeFile, String pointer) {
    if (type instanceof ListOf list) {
      check(list.item(), mayBeFile, pointer);
    } else if (type instanceof MapOf map) {
      check(map.value(), false, pointer);
    } else if (!mayBeFile && isFile(type)) {
      throw document.refuse(
          pointer, "is a file, which only a body of multipart/form-data can have");
    } else if (type instanceof Named named) {
      Component target = components.get(named.name());
      if (target instanceof ObjectType object && object.form()) {
        throw document.refuse(pointer, "is a body of multipart/form-data, which is no JSON");
      }
      if (target instanceof AnswerUnion) {
        throw document.refuse(pointer, "is told apart by a request, and there is none here");
      }
    }
  }

  private boolean isFile(ValueType type) {
    return Description.hasFile(type)
        || (type instanceof Named named
            && components.get(named.name()) instanceof UnionType union
            && union.hasFile());
  }
}
