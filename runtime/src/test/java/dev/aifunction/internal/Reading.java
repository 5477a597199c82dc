package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a text from beginning to end, for tests. */
final class Reading {
  private Reading() {}

  static <T> T value(String json, Function<ArgumentReader, T> read) {
    ArgumentReader in = new ArgumentReader(json);
    T value = read.apply(in);
    in.end();
    return value;
  }

  static String problem(String json, Function<ArgumentReader, ?> read) {
    List<Problem> problems = problems(json, read::apply);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).pointer()).isEmpty();
    return problems.get(0).message();
  }

  static List<Problem> problems(String json, Consumer<ArgumentReader> read) {
    return exception(json, read).problems();
  }

  static BadToolCallException exception(String json, Consumer<ArgumentReader> read) {
    ArgumentReader in = new ArgumentReader(json);
    BadToolCallException exception =
        catchThrowableOfType(
            BadToolCallException.class,
            () -> {
              read.accept(in);
              in.end();
            });
    assertThat(exception).as("problems of " + Arrays.toString(json.split("", 20))).isNotNull();
    return exception;
  }
}
