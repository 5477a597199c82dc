package dev.aifunction.processor.fuzz;

import dev.aifunction.tool.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Lists what a reader refuses although the schema allows it, with the reason. */
enum Unsaid {
  WORDS(
      "the rule has no keyword in strict form, and the description says it in words",
      (place, message) -> !Rules.of(place.schema()).allow(place.value())),
  CLOCK(
      "what is past or future is known when the call comes",
      (place, message) ->
          message.matches("(?s)must (not )?be in the (past|future).*")
              && TextForm.of(place.schema()).isPresent()),
  NO_SUCH_TIME(
      "formats and patterns know digits, and not which days and times there are",
      (place, message) -> isForm(TextForm.of(place.schema()), place.value())),
  FORM_WITHOUT_KEYWORD(
      "no format of the strict subset says zone, URI, URL or locale",
      (place, message) -> isForm(TextForm.ofMessage(message), place.value())),
  FORM_IN_WORDS(
      "JSON Schema has no formats of a user's own",
      (place, message) ->
          place.value().isString() && !Rules.of(place.schema()).isInForm(place.value().asString())),
  RANGE_OF_JAVA(
      "the schema says integer or number, and the Java type has fewer of them",
      (place, message) -> isOutside(message, place.value())),
  REPEATED(
      "the strict subset has no uniqueItems, and other notations can mean the same",
      (place, message) ->
          message.startsWith("repeats an earlier")
              && (place.isRepeated() || place.isRepeatedKey() || place.isRepeatedName())),
  NULL_IN_CONTAINER(
      "any JSON value includes null, which some collections do not take",
      (place, message) ->
          message.equals("must not be null") && place.value().isNull() && isAny(place.schema())),
  UTF_16(
      "JSON Schema counts characters, and Java the halves of some",
      (place, message) ->
          place.value().isString()
              && message.contains("character")
              && place.value().asString().codePoints().anyMatch(c -> c > 0xffff)),
  WHITE_SPACE(
      "regular expressions of Java do not take every white space for one",
      (place, message) ->
          message.startsWith("must not be blank") && place.value().asString("x").isBlank()),
  OWN_CHECKS(
      "a type's constructor says what fits together, and nobody can read that",
      (place, message) ->
          message.startsWith("was refused by its type's own checks")
              && place.value().isContainer()),
  NAME(
      "what a number in quotes has to be is said in words",
      (place, message) ->
          place.names().filter(names -> isRefusedName(names, place.name(), message)).isPresent());

  private final String reason;
  private final BiPredicate<Place, String> predicate;

  Unsaid(String reason, BiPredicate<Place, String> predicate) {
    this.reason = reason;
    this.predicate = predicate;
  }

  /** Returns the reason why the schema does not say what the problem is about. */
  static Optional<Unsaid> explaining(Problem problem, JsonNode schema, JsonNode instance) {
    Place place = Place.of(schema, instance, problem.pointer());
    return Arrays.stream(values())
        .filter(unsaid -> unsaid.predicate.test(place, problem.message()))
        .findFirst();
  }

  @Override
  public String toString() {
    return name() + ": " + reason;
  }

  private static boolean isForm(Optional<TextForm> form, JsonNode value) {
    return value.isString() && form.isPresent() && form.get().meaning(value.asString()).isEmpty();
  }

  private static final Pattern RANGE =
      Pattern.compile(
          "must be an? (?:integer|number) from (-?[\\dE.]+) to (-?[\\dE.]+).*", Pattern.DOTALL);

  private static boolean isOutside(String message, JsonNode value) {
    Matcher range = RANGE.matcher(message);
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal number = value.decimalValue();
    if (message.startsWith("must be a number of at most")) {
      return Math.abs(number.scale()) > 300 || number.precision() > 300;
    }
    return range.matches()
        && (number.compareTo(new BigDecimal(range.group(1))) < 0
            || number.compareTo(new BigDecimal(range.group(2))) > 0);
  }

  private static boolean isAny(JsonNode schema) {
    return !schema.has("type") && !schema.has("anyOf");
  }

  private static boolean isRefusedName(JsonNode names, String name, String message) {
    if (Meaning.isNumber(names)) {
      JsonNode number = Json.NODES.numberNode(new BigDecimal(name));
      return isOutside(message, number) || !Rules.of(names).allow(number);
    }
    JsonNode text = Json.NODES.stringNode(name);
    return isForm(TextForm.of(names), text)
        || isForm(TextForm.ofMessage(message), text)
        || !Rules.of(names).allow(text);
  }
}
