package dev.aifunction.openapi.operations;

import dev.aifunction.openapi.http.FormObject;
import dev.aifunction.openapi.http.JsonObject;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.PlainValue;
import dev.aifunction.openapi.http.UnknownValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for what a model has read without knowing it, or promises without having it. */
final class KnownMembers {
  private final List<String> findings = new ArrayList<>();

  private KnownMembers() {}

  /** Calls every getter, down to the scalars. */
  static List<String> findings(Object value) throws ReflectiveOperationException {
    KnownMembers members = new KnownMembers();
    members.visit("", value);
    return members.findings;
  }

  private void visit(String place, @Nullable Object value) throws ReflectiveOperationException {
    if (value instanceof UnknownValue unknown) {
      findings.add(place + " is an unknown member: " + unknown.toJson());
    } else if (value instanceof PlainValue<?> plain) {
      visit(place, plain.value());
    } else if (value instanceof Collection<?> items) {
      for (Object item : items) {
        visit(place + "/-", item);
      }
    } else if (value instanceof Map<?, ?> entries) {
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        visit(place + "/" + entry.getKey(), entry.getValue());
      }
    } else if (value instanceof JsonObject object) {
      object
          .additionalProperties()
          .keySet()
          .forEach(name -> findings.add(place + "/" + name + " is not declared"));
      getters(place, object);
    } else if (value instanceof FormObject form) {
      getters(place, form);
    }
  }

  private void getters(String place, Object object) throws ReflectiveOperationException {
    for (Method method : object.getClass().getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !Modifier.isStatic(method.getModifiers())
          && method.getParameterCount() == 0
          && !method.getName().equals("toBuilder")) {
        String its = place + "/" + method.getName();
        try {
          visit(its, method.invoke(object));
        } catch (InvocationTargetException e) {
          if (!(e.getCause() instanceof MalformedResponseException)) {
            throw e;
          }
          findings.add(its + " is required and not there");
        }
      }
    }
  }
}
