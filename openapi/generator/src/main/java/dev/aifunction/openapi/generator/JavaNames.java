package dev.aifunction.openapi.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for names of the wire. */
public final class JavaNames {

  /** Class names that generated code needs with their usual meaning. */
  static final Set<String> NOT_FOR_CLASSES =
      Set.of(
          "Object",
          "String",
          "Long",
          "Double",
          "Boolean",
          "Override",
          "Deprecated",
          "List",
          "Map",
          "Set",
          "ArrayList",
          "HashMap",
          "Objects",
          "Builder",
          "Unknown",
          "Text",
          "Whole",
          "Decimal",
          "Flag",
          "Items",
          "Json",
          "File",
          "ApiRequest",
          "BinaryResponse",
          "Copies",
          "EventStream",
          "FileContent",
          "FormObject",
          "HttpTransport",
          "JsonObject",
          "JsonReader",
          "JsonValue",
          "JsonWriter",
          "OpenEnum",
          "Pages",
          "PlainValue",
          "PropertyNames",
          "QueryObject",
          "RawJson",
          "UnknownValue",
          "WireObject",
          "Nullable",
          "IllegalArgumentException");

  /** Names of methods and variables that every generated class has for itself. */
  private static final Set<String> TAKEN =
      Set.of(
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "builder",
          "toBuilder",
          "toJson",
          "names",
          "values",
          "parts",
          "properties",
          "present",
          "additionalProperties");

  private JavaNames() {}

  /** {@code max_tokens} is {@code maxTokens}; what Java or a model needs gets an underscore. */
  public static String property(String wireName) {
    List<String> words = words(wireName);
    StringBuilder name = new StringBuilder(decapitalized(words.get(0)));
    words.stream().skip(1).map(JavaNames::capitalized).forEach(name::append);
    return usable(name.toString());
  }

  /** {@code gpt-3.5-turbo} is {@code GPT_3_5_TURBO}. */
  static String constant(String value) {
    return usable(String.join("_", words(value)).toUpperCase(Locale.ROOT));
  }

  /** {@code listModels} is {@code ListModels}. */
  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * One of several: {@code messages} is {@code message}, {@code modalities} is {@code modality}.
   */
  public static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(ss|x|ch|sh)es")) {
      return plural.substring(0, plural.length() - 2);
    }
    if (plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us")) {
      return plural.substring(0, plural.length() - 1);
    }
    return plural;
  }

  /** Whether a generated class can have a name. */
  public static boolean mayNameClass(String name) {
    return name.matches("[A-Z][A-Za-z0-9]*") && !NOT_FOR_CLASSES.contains(name);
  }

  private static String decapitalized(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static String usable(String name) {
    String start = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    return SourceVersion.isKeyword(start) || TAKEN.contains(start) ? start + "_" : start;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of("_empty") : words;
  }
}
