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
  PRIVATE_METHOD(
      "%s is private, so that generated code cannot call it. Make the method package-private."),
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
  UNKNOWN_CALLER("\"%s\" cannot call a tool: only a model or its program does. %s"),
  /** A note: most servers take such a description. */
  LONG_DESCRIPTION(
      "The description of %s has %d characters, and servers of Chat Completions have refused more"
          + " than %d. Shorten it if yours does."),
  GENERIC_METHOD(
      "%s has a type parameter that no one type stands for. Bound it by a type, such as <T extends"
          + " Shape>."),
  SUSPEND_FUNCTION(
      "%s takes a Continuation, so it is a Kotlin suspend function, which Java code cannot call as"
          + " one. Return a CompletableFuture, such as that of kotlinx.coroutines.future."),
  TWO_CONTEXTS("%s has a second CallContext. Keep only the first."),
  READ_WITHOUT_RESULT(
      "%s has the effect READ and returns nothing, so that a call does nothing. Return what it"
          + " reads, or set another effect."),
  UNKNOWN_JAVADOC_PARAMETER("The Javadoc of %s describes %s, which is no parameter of it. %s"),
  TOOL_NAMES_ALIKE(
      "The tool name \"%s\" differs only by case from that of %s, and some servers do not tell the"
          + " two apart. Choose another @AiFunction(name = …)."),
  SCHEMA_TOO_DEEP(
      "%s nests objects and arrays %d %s deep, and OpenAI's strict mode allows %d. Flatten a"
          + " level."),
  SCHEMA_TOO_LARGE("%s has %d %s, and OpenAI's strict mode allows %d. Ask for less at once."),
  CONSTANT_TOO_LARGE(
      "%s of %s takes %s bytes, and a Java constant holds 65535. Shorten it or ask for less at"
          + " once."),

  // Classes
  PRIVATE_CLASS(
      "%1$s is private, so that generated code cannot reach %2$s. Make %1$s package-private."),
  GENERIC_CLASS(
      "The functions of %1$s mention its type parameter %2$s, and no one type stands for it. Bound"
          + " it by a type, or make %1$s abstract and put @AiCalls on the classes that extend it."),
  INACCESSIBLE_FUNCTION(
      "%s inherits %s, which code of the package %s cannot call. Make the method public, or"
          + " override it."),
  TAKEN_CLASS_NAME(
      "The generated class would be %s, which exists already. Rename the existing class or %s."),
  CALLS_WITHOUT_FUNCTIONS(
      "%s has @AiCalls but no @AiFunction method. Annotate a method, or remove @AiCalls."),
  ANNOTATION_TYPE(
      "@%s stands on the annotation type %s, which no value and no tool can be. Remove it."),
  MISSING_CLASS(
      "%s needs the class %s, which is neither in the sources nor on the class path. Add the"
          + " library that has it."),
  CANNOT_WRITE("The generated file %s cannot be written: %s. Check the compiler's output folder."),

  // Types
  UNSUPPORTED_TYPE("%s has the type %s, %s. %s"),
  LOMBOK_ABSENT(
      "%s has the type %s, whose Lombok annotations nobody has processed. Put"
          + " org.projectlombok:lombok on the processor path."),
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
      "%s, a subtype of %s, can have subtypes that nobody lists. Make it sealed, final or a"
          + " record."),
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
  EMPTY_ENUM("%s has the enum %s, which has no constants. Add a constant."),
  CONTEXT_AS_VALUE(
      "%s has the type CallContext, which is no value: it belongs to a call. Take it as a parameter"
          + " of the @AiFunction method."),
  DISCRIMINATOR_WITHOUT_SUBTYPES(
      "@AiType(discriminator = \"%s\") stands on %s, which has no permitted subtypes to tell apart."
          + " Leave the discriminator out, or put it on the sealed type."),

  // Objects
  NO_CREATOR("Generated code cannot make %s: %s. %s"),
  TWO_CREATORS("%s has two @JsonCreator. Keep one."),
  NAMELESS_PARAMETERS(
      "The parameters of %s's constructor have no names in its class file. Add @AiType to it,"
          + " compile it with %s, or name its parameters by @JsonCreator and @JsonProperty."),
  NO_PROPERTIES(
      "%s has no property that generated code can %s. Add public getters and setters, or annotate"
          + " fields with @AiParam."),
  INACCESSIBLE_MEMBER(
      "%s goes by %s, which the package %s cannot see. Make it visible there, or leave it out with"
          + " @JsonIgnore."),
  NO_GETTER(
      "The calls of %s cannot write %s of %s, which %s takes. Add a public getter, or remove"
          + " @AiCalls."),
  JACKSON_ANNOTATION(
      "%s has @%s, which changes the JSON in a way that is not supported. Remove it, or use a type"
          + " of its own for the model."),
  BAD_FORMAT("%s has @JsonFormat, but %s. %s"),
  ENUM_JSON_VALUE(
      "The enum %s has @JsonValue, whose values only a run can tell. Put @JsonProperty on the"
          + " constants."),
  DUPLICATE_CONSTANT("%s has the name \"%s\" of %s. Rename one of them."),

  // Properties
  BAD_PROPERTY_NAME(
      "The property name \"%s\" has a character that models garble (quotes, backslashes, control"
          + " characters). Use letters, digits and underscores."),
  DUPLICATE_PROPERTY(
      "The property name \"%s\" is taken by %s. Rename one with @AiParam(name = …)."),
  BLANK_NAME("The name in @%s is blank. Write a name, or leave it out to use the Java name."),
  /** A note: strict mode keeps them apart. */
  PROPERTY_NAMES_ALIKE(
      "The property name \"%s\" differs only by case from that of %s, and models mix such names up."
          + " Rename one if yours does."),
  PARAM_WITHOUT_FUNCTION(
      "@AiParam stands on the parameter %s of %s, which is no @AiFunction method, so that no model"
          + " reads it. Remove @AiParam, or add @AiFunction to the method."),
  PARAM_ON_METHOD(
      "@AiParam stands on the method %s, which is no getter: it takes parameters or returns"
          + " nothing. Move it to what it describes."),
  PARAM_ON_CONTEXT(
      "@AiParam stands on the CallContext of %s, which no model sees. Remove the annotation."),

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
  NULLABLE_AND_REQUIRED("%1$s is @Nullable, and @%2$s refuses null. Remove @Nullable or @%2$s."),
  UNKNOWN_CONSTRAINT(
      "@%s cannot be checked: %s. Use the constraints of jakarta.validation.constraints, or check"
          + " in the method."),
  /** Jakarta Validation looks into a value only where {@code @Valid} says so. */
  CONSTRAINT_WITHOUT_VALID("@%s stands on %s, where no validator looks. Add @Valid to %s."),
  UNSUPPORTED_GROUPS(
      "%s has @%s, and the generated checks know the group Default alone. Remove it, and put the"
          + " constraints that tools are to keep into Default."),
  /** A note: the generated check matches the expression as Java does. */
  PATTERN_IN_WORDS(
      "@%s has no pattern in the schema but words, because %s. Write it without that if models"
          + " break the rule."),

  // Assistants
  NOT_AN_INTERFACE(
      "%s is not an interface, so that no stub can implement it. Make it an interface."),
  SEALED_ASSISTANT("%s is sealed, so that no stub can implement it. Remove sealed."),
  ASSISTANT_WITHOUT_METHODS(
      "%s has no abstract method. Add one, such as String chat(String message)."),
  BAD_MAX_ROUNDS("maxRounds is %d, and a conversation needs 1 to %d. Set a number in that range."),
  NO_PROMPT(
      "%s has no @Prompt, and without one it takes exactly one String, the message. Add"
          + " @Prompt(\"%s\")."),
  BLANK_PROMPT("The prompt of %s is blank. Write what the model is to do."),
  PROMPT_WITH_BODY(
      "%s has a body, so that its @%s is never used. Remove the body or the annotation."),
  PROMPT_WITHOUT_ASSISTANT(
      "%1$s has @%2$s, but %3$s is no @AiAssistant interface, so that no stub is generated. Make"
          + " %3$s an interface with @AiAssistant."),
  BAD_TEMPLATE(
      "The template is broken at \"%s\": %s. Write {{name}}, or {{{{ and }}}} for braces that are"
          + " text."),
  UNKNOWN_VARIABLE("{{%s}} is no parameter of %s. %s"),
  UNUSED_PARAMETER(
      "The parameter %1$s of %2$s stands in no template. Write {{%1$s}} in one, or remove the"
          + " parameter."),
  RESERVED_VARIABLE(
      "{{%1$s}} would be the builder's method %1$s, which exists already. Give the variable another"
          + " name."),
  MISSING_RESOURCE(
      "The resource \"%1$s\" is not on the class path of the compilation. Put it at"
          + " src/main/resources/%1$s, or correct the path."),
  UNSUPPORTED_ANSWER("%s returns %s, %s. %s"),
  BAD_CONVERSATION_ID(
      "%s %s, and a conversation's id is a String, a UUID or a whole number, and never null. Use"
          + " one of these."),
  SECOND_PARAMETER("%s has a second %s parameter. Remove all but the first."),
  NO_TEXT(
      "{{%s}} is %s, which is no text and goes along without the template. Remove it from the"
          + " template."),
  NO_TOOLS("%s %s, so it has no toolset. %s"),
  TOOLS_TWICE("%s stands in %s twice. Name it once."),
  BAD_HOSTED_TOOL("%s is \"%s\", which %s. Use %s."),
  TOOL_NAME_CLASH(
      "The tools of %s and %s both have \"%s\". Rename one with @AiFunction(name = …)."),
  TOO_MANY_TOOLS("The assistant has %d tools, and OpenAI's API takes %d. Remove some."),
  GENERIC_ASSISTANT(
      "%s has type parameters, which a stub cannot fill. Move @AiAssistant to an interface that"
          + " extends it with concrete types."),

  // The processor itself
  INTERNAL_ERROR(
      "The processor failed on %s, which is its own bug: %s. Please report it with the source that"
          + " it failed on.");

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
