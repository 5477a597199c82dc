package dev.aifunction.openapi.operations;

import dev.aifunction.openapi.http.FileContent;
import dev.aifunction.openapi.http.JsonObject;
import dev.aifunction.openapi.http.OpenEnum;
import dev.aifunction.openapi.http.PlainValue;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes objects as a caller does who reads their values in an example. */
final class Builders {

  /** What every file is sent as. */
  static final String FILE = "kaia å.png";

  private static final Pattern WORD_END = Pattern.compile("_([a-z])");

  private Builders() {}

  /** Reads an object from its JSON. */
  static Object fromJson(Class<?> type, JsonNode json) throws ReflectiveOperationException {
    return type.getMethod("fromJson", String.class).invoke(null, json.toString());
  }

  /**
   * Sets each property by the method of the builder that takes what the property's getter gives.
   */
  static Object build(Class<?> type, Map<String, JsonNode> properties)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Map.Entry<String, JsonNode> property : properties.entrySet()) {
      Method getter = type.getMethod(javaName(property.getKey()));
      setter(builder.getClass(), getter)
          .invoke(builder, value(property.getValue(), getter.getGenericReturnType()));
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Method setter(Class<?> builder, Method getter) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(getter.getName()))
        .filter(method -> boxed(method.getParameterTypes()[0]) == boxed(getter.getReturnType()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing sets " + getter));
  }

  /** {@code include[]} is {@code include}, {@code run_id} is {@code runId}. */
  private static String javaName(String wireName) {
    return WORD_END
        .matcher(wireName.replace("[]", ""))
        .replaceAll(end -> end.group(1).toUpperCase(Locale.ROOT));
  }

  private static Object value(JsonNode node, Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(node, arguments[0])
          : map(node, arguments[1]);
    }
    Class<?> plain = boxed((Class<?>) type);
    if (plain == String.class) {
      return node.asString();
    } else if (plain == Long.class) {
      return node.asLong();
    } else if (plain == Double.class) {
      return node.asDouble();
    } else if (plain == Boolean.class) {
      return node.asBoolean();
    } else if (plain == FileContent.class) {
      return FileContent.of(FILE, node.asString().getBytes(StandardCharsets.UTF_8));
    } else if (OpenEnum.class.isAssignableFrom(plain)) {
      return plain.getMethod("of", String.class).invoke(null, node.asString());
    } else if (JsonObject.class.isAssignableFrom(plain)) {
      return fromJson(plain, node);
    }
    return member(node, plain);
  }

  private static List<Object> list(JsonNode node, Type item) throws ReflectiveOperationException {
    List<Object> list = new ArrayList<>();
    for (JsonNode one : node) {
      list.add(value(one, item));
    }
    return list;
  }

  private static Map<String, Object> map(JsonNode node, Type item)
      throws ReflectiveOperationException {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      map.put(one.getKey(), value(one.getValue(), item));
    }
    return map;
  }

  /** The member of a union that is of the value's kind. */
  private static Object member(JsonNode node, Class<?> union) throws ReflectiveOperationException {
    for (Class<?> member : union.getPermittedSubclasses()) {
      boolean plain = PlainValue.class.isAssignableFrom(member);
      Type type = plain ? constructor(member).getGenericParameterTypes()[0] : member;
      if (fits(node, type)) {
        Object value = value(node, type);
        return plain ? constructor(member).newInstance(value) : value;
      }
    }
    throw new AssertionError(union + " has no member for " + node);
  }

  private static Constructor<?> constructor(Class<?> plainValue) {
    return plainValue.getConstructors()[0];
  }

  private static boolean fits(JsonNode node, Type type) {
    if (!(type instanceof Class<?> plain)) {
      return node.isArray();
    }
    if (JsonObject.class.isAssignableFrom(plain)) {
      return node.isObject();
    }
    return node.isString()
        && (plain == String.class
            || plain == FileContent.class
            || OpenEnum.class.isAssignableFrom(plain));
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
