package dev.aifunction.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Calls the functions of random sources with random arguments: what the schema allows is read, and
 * what comes back means the same.
 */
class RoundTripFuzzTest {
  private static final int INSTANCES = 6;

  @Test
  void givesBackWhatItTakes() throws Exception {
    List<String> failures = new ArrayList<>();
    int echoes = 0;
    for (LoadedSource source : LoadedSources.sound(Integer.getInteger("fuzz.sources", 200) / 2)) {
      Optional<Toolset> toolset = source.toolset();
      if (toolset.isEmpty()) {
        continue;
      }
      for (ToolSpec spec : toolset.get().specs()) {
        Trip trip = new Trip(source, toolset.get(), spec);
        for (int i = 0; i < INSTANCES; i++) {
          trip.make(new Dice(source.seed() * 1_000 + i)).ifPresent(failures::add);
        }
        echoes += trip.echoes;
      }
    }
    assertThat(failures).isEmpty();
    assertThat(echoes).isGreaterThan(100);
  }

  /** Is one function that is called again and again. */
  private static final class Trip {
    private final LoadedSource source;
    private final Toolset toolset;
    private final ToolSpec spec;
    private final JsonNode parameters;
    private int echoes;

    Trip(LoadedSource source, Toolset toolset, ToolSpec spec) {
      this.source = source;
      this.toolset = toolset;
      this.spec = spec;
      this.parameters = Json.parse(spec.parameters());
    }

    /** Makes a call and returns what is wrong with the answer. */
    Optional<String> make(Dice dice) throws ReflectiveOperationException {
      JsonNode instance;
      try {
        instance = new RandomInstance(parameters, dice).next();
      } catch (NoSuchElementException e) {
        return Optional.empty(); // rules that only one moment or a rare text keeps
      }
      String arguments = Json.write(instance, dice);
      try {
        Answer answer = answer(instance, arguments, dice);
        return answer.text() == null
            ? Optional.empty()
            : compare(answer).map(wrong -> describe(arguments, wrong));
      } catch (BadToolCallException e) {
        return Optional.of(describe(arguments, "refused: " + e.problems()));
      } catch (RuntimeException e) {
        return Optional.of(describe(arguments, "threw " + Throwables.chain(e)));
      }
    }

    /** Is what came back; without a text when the function gives back nothing. */
    private record Answer(JsonNode arguments, @Nullable String text) {}

    /** Calls, and again with what the messages tell where a text has a form of its own. */
    private Answer answer(JsonNode instance, String arguments, Dice dice) {
      Repair repair = new Repair(parameters, instance);
      BadToolCallException refusal = null;
      for (int round = 0; round < 5; round++) {
        try {
          return new Answer(
              repair.arguments(),
              call(round == 0 ? arguments : Json.write(repair.arguments(), dice)));
        } catch (BadToolCallException e) {
          refusal = e;
          if (!repair.learn(e)) {
            throw e;
          }
        }
      }
      throw refusal;
    }

    private @Nullable String call(String arguments) {
      Echo.takeLast();
      try {
        return toolset.call(ToolCall.of(spec.name(), arguments), CallContext.none());
      } catch (ToolFailedException e) {
        if (e.getCause() instanceof UnsupportedOperationException) {
          return null;
        }
        throw e;
      }
    }

    private Optional<String> compare(Answer answer) throws ReflectiveOperationException {
      echoes++;
      List<Echo.Taken> taken = Echo.takeLast();
      String first = answer.text();
      String name = parameters.path("properties").propertyNames().iterator().next();
      Meaning meaning = new Meaning(parameters, source.keepsOrder());
      Object expected =
          meaning.of(parameters.get("properties").get(name), answer.arguments().path(name));
      if (!isAnswer(first, expected)) {
        return Optional.of("gave " + first);
      }
      if (spec.output() != null) {
        List<Error> errors = Validation.schema(spec.output()).validate(Json.parse(first));
        if (!errors.isEmpty()) {
          return Optional.of("gave %s against %s: %s".formatted(first, spec.output(), errors));
        }
      }
      for (Echo.Taken call : taken) {
        Optional<ToolCall> again = source.call(call);
        if (again.isPresent()) {
          String second = toolset.call(again.get(), CallContext.none());
          if (!isAnswer(second, expected)) {
            return Optional.of("as a call is " + again.get() + ", which gave " + second);
          }
        }
      }
      return Optional.empty();
    }

    /** A text goes back as it is, so that {@code null} is the text and also no text. */
    private boolean isAnswer(String answer, Object expected) {
      boolean nothing = spec.output() == null && answer.equals("null");
      return meaningOf(answer).equals(expected) || (nothing && Meaning.isNull(expected));
    }

    private Object meaningOf(String answer) {
      if (spec.output() == null) {
        return new Meaning(parameters).of(Json.NODES.objectNode(), Json.NODES.stringNode(answer));
      }
      JsonNode output = Json.parse(spec.output());
      return new Meaning(output, source.keepsOrder()).of(output, Json.parse(answer));
    }

    private String describe(String arguments, String wrong) {
      return "%n@@@ %s(%s) %n@@ %s%n%s%n%s"
          .formatted(spec.name(), arguments, wrong, spec.parameters(), source);
    }
  }
}
