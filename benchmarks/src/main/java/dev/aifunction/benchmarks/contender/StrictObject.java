package dev.aifunction.benchmarks.contender;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON object whose properties are all required and come once. */
final class StrictObject {
  private final JsonParser in;
  private final int all;
  private int seen;

  private StrictObject(JsonParser in, int properties) {
    this.in = in;
    this.all = (1 << properties) - 1;
  }

  /** Enters the object at whose start the parser is. */
  static StrictObject begin(JsonParser in, int properties) {
    expect(in.currentToken() == JsonToken.START_OBJECT, in, "an object");
    return new StrictObject(in, properties);
  }

  /** Goes to the next property's value and returns its name, or null at the object's end. */
  @Nullable String next() {
    String name = in.nextName();
    if (name != null) {
      in.nextToken();
    }
    return name;
  }

  /** Checks that every property came. */
  void end() {
    if (seen != all) {
      throw new IllegalArgumentException("a required property is missing");
    }
  }

  IllegalArgumentException unknown() {
    return new IllegalArgumentException("there is no property " + in.currentName());
  }

  /** Notes the property at this position; its value follows. */
  void enter(int position) {
    int bit = 1 << position;
    if ((seen & bit) != 0) {
      throw new IllegalArgumentException(in.currentName() + " appears more than once");
    }
    seen |= bit;
  }

  String string(int position) {
    enter(position);
    expect(in.currentToken() == JsonToken.VALUE_STRING, in, "a string");
    return in.getString();
  }

  int int32(int position) {
    enter(position);
    expect(in.currentToken() == JsonToken.VALUE_NUMBER_INT, in, "an integer");
    return in.getIntValue();
  }

  long int64(int position) {
    enter(position);
    expect(in.currentToken() == JsonToken.VALUE_NUMBER_INT, in, "an integer");
    return in.getLongValue();
  }

  double float64(int position) {
    enter(position);
    expect(in.currentToken().isNumeric(), in, "a number");
    return in.getDoubleValue();
  }

  boolean bool(int position) {
    enter(position);
    expect(in.currentToken().isBoolean(), in, "true or false");
    return in.getBooleanValue();
  }

  static void expect(boolean valid, JsonParser in, String expected) {
    if (!valid) {
      throw new IllegalArgumentException(
          in.currentName() + " must be " + expected + ", got " + in.currentToken());
    }
  }
}
