package dev.aifunction.processor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Is the catalogue of everything that the processor refuses or notes: a constant for each rule,
 * with its message.
 *
 * <p>A message names the thing by the user's name, says the rule, and ends with the way out.
 */
public enum ProblemCode {
  // Functions
  PRIVATE_METHOD("%s is private, so that generated code cannot call it. Make it package-private."),
  NO_DESCRIPTION(
      "%s has no description, so that a model cannot know when to call it. Write a Javadoc comment"
          + " or @AiFunction(\"…\")."),
  LOST_DESCRIPTION(
      "%s comes from a class file, which has no Javadoc, so that it has no description. Write the"
          + " description in its @AiFunction(\"…\")."),
  LOST_PARAMETER_NAME(
      "Parameter %d of %s comes from a class file that has no name for it. Name it there with"
          + " @AiParam(name = …), or compile that class with -parameters."),
  BAD_NAME(
      "The tool name \"%s\" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = \"%s\")."),
  DUPLICATE_NAME("The tool name \"%s\" is taken by %s. Set another @AiFunction(name = …)."),
  BAD_TIMEOUT(
      "The timeout \"%s\" is not a positive ISO-8601 duration. Write one such as \"PT5S\"."),
  /** A note: most servers take such a description. */
  LONG_DESCRIPTION(
      "The description of %s has %d characters, and servers of Chat Completions have refused more"
          + " than %d. Shorten it if yours does."),
  GENERIC_METHOD(
      "%s has a type parameter that no one type stands for. Bound it by a type, such as <T extends"
          + " Shape>."),
  TWO_CONTEXTS("%s has a second CallContext. Keep one."),
  SCHEMA_TOO_DEEP(
      "%s nests objects and arrays %d %s deep, and OpenAI's strict mode allows %d. Flatten a"
          + " level."),
  SCHEMA_TOO_LARGE("%s has %d %s, and OpenAI's strict mode allows %d. Ask for less at once."),
  CONSTANT_TOO_LARGE(
      "%s of %s takes %s bytes, and a Java constant holds 65535. Shorten it or ask for less at"
          + " once."),

  // Classes
  PRIVATE_CLASS("%s is private, so that generated code cannot reach it. Make it package-private."),
  GENERIC_CLASS(
      "The functions of %1$s mention its type parameter %2$s, and no one type stands for it. Bound it"
          + " by a type, or make %1$s abstract and put @AiCalls on the classes that extend it."),
  INACCESSIBLE_FUNCTION(
      "%s inherits %s, which code of the package %s cannot call. Make the method public, or override"
          + " it."),
  TAKEN_CLASS_NAME(
      "The generated class would be %s, which exists already. Rename the existing class or %s."),
  CALLS_WITHOUT_FUNCTIONS("%s has @AiCalls but no @AiFunction method. Remove @AiCalls."),

  // Types
  UNSUPPORTED_TYPE("%s has the type %s, %s. %s"),
  LOMBOK_ABSENT(
      "%s has the type %s, whose Lombok annotations nobody has processed. Put org.projectlombok:lombok"
          + " on the processor path."),
  RAW_TYPE("%s has the raw type %s, which does not say of what. Write %s<…>."),
  ENDLESS_TYPE(
      "%s contains itself with ever new type arguments, more than %d deep. Let the inner one have"
          + " the same arguments."),
  UNSUPPORTED_KEY(
      "%s has the type %s, and a key is a text, a number or an enum. Use String, or a list of"
          + " records."),
  NOT_COMPARABLE(
      "%s has the type %s, which sorts, and %s is not Comparable. Implement Comparable or use an"
          + " unsorted type."),
  NULL_IN_CONTAINER("%s may be null, and %s takes no null. Make it not nullable."),
  ANY_IN_STRICT(
      "%s has the type %s, which fits any value, and strict mode has to say which. Name a type, or"
          + " set @AiFunction(strict = false)."),
  NO_SUBTYPES("%s has no subtypes, so that no value is one of it. Declare one."),
  OPEN_SUBTYPE(
      "%s, a subtype of %s, can have subtypes that nobody lists. Make it sealed, final or a record."),
  UNION_MEMBER("%s is one of several types, and it is %s. Make it a record or a class."),
  DUPLICATE_TAG(
      "%s and %s are both \"%4$s\" among the subtypes of %3$s. Give one of them another name by"
          + " @JsonTypeName."),
  TAKEN_DISCRIMINATOR(
      "%s has a property \"%s\", which is what tells its type from others. Rename the property, or"
          + " set @AiType(discriminator = …) on the common type."),
  JACKSON_TYPE_INFO(
      "@JsonTypeInfo of %s has %s = %s, and only a name in a property can be told to a model. Use"
          + " use = NAME and include = PROPERTY."),
  INACCESSIBLE_TYPE("%s has the type %s, which the package %s cannot see. Make it visible there."),
  NULLABLE_PRIMITIVE("%s is a primitive, which is never null. Use %s or %s."),
  EMPTY_ENUM("%s has the enum %s, which has no constants. Add one."),
  NOT_BUILT_YET("%s: not supported yet. Until then, %s."),

  // Properties
  BAD_PROPERTY_NAME(
      "The property name \"%s\" has a character that models garble (quotes, backslashes, control"
          + " characters). Use letters, digits and underscores."),
  DUPLICATE_PROPERTY(
      "The property name \"%s\" is taken by %s. Rename one with @AiParam(name = …)."),

  // Defaults
  BAD_DEFAULT("The default \"%s\" is no %s, the type of %s. Write one such as \"%s\"."),
  UNKNOWN_DEFAULT("The default \"%s\" is no constant of the enum of %s. %s"),
  DEFAULT_ON_WRONG_TYPE(
      "%s has the type %s, for which there is no default but the empty one. Use Optional and put"
          + " the default into the method."),
  DEFAULT_ON_OPTIONAL("%s is optional and has a default. Remove one of them."),
  DEFAULT_AGAINST_CONSTRAINT(
      "The default \"%s\" breaks the constraints of %s. Set one that keeps them."),

  // Constraints
  CONSTRAINT_ON_WRONG_TYPE("@%s does not apply to %s: it is for %s. Remove it or change the type."),
  CONSTRAINT_ON_OPTIONAL("@%s stands on an Optional. Put it on the value: Optional<@%s …>."),
  BAD_CONSTRAINT("No value keeps %s: %s. Correct it."),
  NULLABLE_AND_REQUIRED("%s is @Nullable, and @%s refuses null. Remove one of them."),
  UNKNOWN_CONSTRAINT(
      "@%s is a constraint that the processor cannot check. Use the constraints of"
          + " jakarta.validation, or check in the method."),

  // Assistants
  NOT_AN_INTERFACE("%s is not an interface, so that no stub can implement it. Make it one."),
  ASSISTANT_WITHOUT_METHODS(
      "%s has no abstract method. Add one, such as String chat(String message)."),
  BAD_MAX_ROUNDS("maxRounds is %d, and a conversation needs 1 to %d. Correct it."),
  NO_PROMPT(
      "%s has no @Prompt, and without one it takes exactly one String, the message. Add"
          + " @Prompt(\"…\")."),
  BAD_TEMPLATE("The template is broken at \"%s\": %s. Write {{name}}."),
  UNKNOWN_VARIABLE("{{%s}} is no parameter of %s.%s"),
  UNUSED_PARAMETER("The parameter %s of %s stands in no template. Add {{%s}} or remove it."),
  RESERVED_VARIABLE("{{%s}} would be the builder's method %s, which exists already. Rename it."),
  MISSING_RESOURCE(
      "The resource \"%s\" is not on the class path of the compilation. Check its path."),
  UNSUPPORTED_ANSWER(
      "%s returns %s, and an assistant's method returns a String, a record, or a Reply of one. Use"
          + " one of those."),
  NO_TOOLS("%s %s, so it has no toolset. %s"),
  TOOLS_TWICE("%s stands in tools twice. Remove one of them."),
  TOOL_NAME_CLASH(
      "The tools of %s and %s both have \"%s\". Rename one with @AiFunction(name = …)."),
  TOO_MANY_TOOLS("The assistant has %d tools, and OpenAI's API takes %d. Remove some."),
  GENERIC_ASSISTANT("%s has type parameters, which a stub cannot fill. Use concrete types."),

  // The processor itself
  INTERNAL_ERROR(
      "The processor failed on %s, which is its own bug: %s. Please report it with the source of"
          + " this type.");

  private final String message;

  ProblemCode(String message) {
    this.message = message;
  }

  /** Returns the code as messages show it, such as {@code AiFunctionPrivateMethod}. */
  public String code() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "AiFunction", ""));
  }

  /** Returns the whole message. */
  public String message(Object... arguments) {
    return "[" + code() + "] " + String.format(Locale.ROOT, message, arguments);
  }
}
