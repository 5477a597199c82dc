package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Body;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a request asks for events instead of a whole answer.
 *
 * @param request the expression for the body that asks for them
 * @param params the expression for the query that does
 * @param isSet the expression that says whether the caller asked already, or false
 */
record StreamSwitch(String request, String params, Object isSet) {
  private static final String ON = ".toBuilder().stream(true).build()";

  /** Finds the switch in the body or the query, or returns null if events cannot be asked for. */
  static @Nullable StreamSwitch of(
      Description description, Operation operation, @Nullable Body body) {
    if (operation.event() == null) {
      return null;
    }
    if (body != null
        && description.components().get(body.component()) instanceof ObjectType object) {
      if (isBoolean(object.property("stream"))) {
        return new StreamSwitch("request" + ON, "params", "request.stream()");
      }
      if (object.property("stream_format").isPresent()) {
        String request = "request.toBuilder().streamFormat(\"sse\").build()";
        return new StreamSwitch(request, "params", false);
      }
    }
    boolean inQuery =
        operation.queryParameters().stream()
            .anyMatch(parameter -> parameter.wireName().equals("stream"));
    return inQuery ? new StreamSwitch("request", "params" + ON, "params.stream()") : null;
  }

  private static boolean isBoolean(Optional<Property> property) {
    return property.isPresent() && property.get().type() == Scalar.BOOLEAN;
  }
}
