package dev.aifunction.internal;

import static dev.aifunction.internal.Reading.problems;
import static dev.aifunction.internal.Reading.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A union is read as generated code reads it: its tag first, then the member that the tag says. */
class UnionsTest {
  private static final Keys TAGS = Keys.of("circle", "square").alias("square", "box");
  private static final Keys CIRCLE = Keys.of("type", "radius");
  private static final Keys SQUARE = Keys.of("type", "side", "in");

  private sealed interface Shape permits Circle, Square {}

  private record Circle(int radius) implements Shape {}

  private record Square(String side, Shape in) implements Shape {}

  @Test
  void readsTheMemberThatTheTagSays() {
    assertThat(value("{\"type\":\"circle\",\"radius\":1}", UnionsTest::read))
        .isEqualTo(new Circle(1));
    assertThat(value(" { \"type\" : \"\\u0063ircle\" , \"radius\" : 1 } ", UnionsTest::read))
        .isEqualTo(new Circle(1));
  }

  @Test
  void findsTheTagWhereverItStands() {
    assertThat(
            value(
                "{\"in\":{\"radius\":1,\"t\\u0079pe\":\"circle\"},\"side\":\"}\\\",{\","
                    + "\"type\":\"box\"}",
                UnionsTest::read))
        .isEqualTo(new Square("}\",{", new Circle(1)));
  }

  @Test
  void readsOnAsBeforeAfterALookAhead() {
    String side = "x".repeat(60) + "\\\"" + "y".repeat(60);
    assertThat(
            value("{\"side\":\"" + side + "\",\"in\":null,\"type\":\"square\"}", UnionsTest::read))
        .isEqualTo(new Square(side.replace("\\", ""), null));
  }

  @Test
  void aTagThatIsNoneIsAProblemAndTheValueIsPassedOver() {
    assertThat(
            problems(
                "{\"shapes\":[7,{},{\"radius\":1},{\"type\":[{}],\"radius\":1},{\"type\":null},"
                    + "{\"type\":\"cirle\",\"x\":{}},{\"type\":\"circle\",\"radius\":\"x\"},[]]}",
                in -> {
                  in.begin(Keys.of("shapes"));
                  in.readList(UnionsTest::read);
                  in.next();
                }))
        .containsExactly(
            new Problem("/shapes/0", "must be an object, got 7"),
            new Problem(
                "/shapes/1/type", "is required but missing; use one of the strings circle, square"),
            new Problem(
                "/shapes/2/type", "is required but missing; use one of the strings circle, square"),
            new Problem(
                "/shapes/3/type", "must be one of the strings circle, square, got an array"),
            new Problem("/shapes/4/type", "must be one of the strings circle, square, got null"),
            new Problem(
                "/shapes/5/type",
                "there is no value named \"cirle\"; use one of: \"circle\", \"square\""),
            new Problem("/shapes/6/radius", "must be an integer without quotes, got \"x\""),
            new Problem("/shapes/7", "must be an object, got an array"));
  }

  @Test
  void aTagThatComesTwiceIsAProblemOfTheMember() {
    assertThat(problems("{\"type\":\"circle\",\"radius\":1,\"type\":\"square\"}", UnionsTest::read))
        .containsExactly(new Problem("/type", "appears more than once; write it once"));
  }

  @Test
  void aCheckAfterAMissingTagSaysNothingMore() {
    assertThat(
            problems(
                "{}",
                in -> {
                  in.readTag("type", TAGS);
                  in.check(false, "is not noted");
                }))
        .hasSize(1);
  }

  @Test
  void whatIsNoJsonIsReportedAsEverywhere() {
    for (String text : List.of("{\"a\":tru,\"type\":\"circle\"}", "{\"a\":1", "{\"type\"", "{a")) {
      assertThatThrownBy(() -> value(text, UnionsTest::read))
          .isInstanceOf(BadToolCallException.class)
          .hasMessageContaining("this is not JSON");
    }
    assertThatThrownBy(() -> value("{\"in\":" + "[".repeat(100_000), UnionsTest::read))
        .hasMessageContaining("256 levels");
  }

  @Test
  void tagsAreFoundAtEveryLevelThatMayBeRead() {
    int levels = 255;
    Shape shape =
        value(
            "{\"side\":\"\",\"in\":".repeat(levels)
                + "{\"radius\":1,\"type\":\"circle\"}"
                + ",\"type\":\"square\"}".repeat(levels),
            UnionsTest::read);
    for (int i = 0; i < levels; i++) {
      shape = ((Square) shape).in();
    }
    assertThat(shape).isEqualTo(new Circle(1));
  }

  private static Shape read(ArgumentReader in) {
    return switch (in.readTag("type", TAGS)) {
      case 0 -> readCircle(in);
      case 1 -> readSquare(in);
      default -> null;
    };
  }

  private static Circle readCircle(ArgumentReader in) {
    int radius = 0;
    for (int key = in.begin(CIRCLE); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        default -> radius = in.readInt();
      }
    }
    return new Circle(radius);
  }

  private static Square readSquare(ArgumentReader in) {
    String side = "";
    Shape inner = null;
    for (int key = in.begin(SQUARE); key >= 0; key = in.next()) {
      switch (key) {
        case 0 -> in.skip();
        case 1 -> side = in.readString();
        default -> inner = in.readNull() ? null : read(in);
      }
    }
    return new Square(side, inner);
  }
}
