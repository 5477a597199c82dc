package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.cases.StrictSubset;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;

/** Holds the schemas of a toolset against its readers: they allow and refuse the same. */
public final class Agreement {
  private final Toolset toolset;
  private final List<String> disagreements = new ArrayList<>();

  private Agreement(Toolset toolset) {
    this.toolset = toolset;
  }

  /** Returns where a schema and its reader do not agree, on so many values of each function. */
  public static List<String> disagreements(Toolset toolset, long seed, int values) {
    Agreement agreement = new Agreement(toolset);
    for (ToolSpec spec : toolset.specs()) {
      agreement.form(spec);
      for (int i = 0; i < values; i++) {
        agreement.check(spec, new Dice(seed * 10_000 + i));
      }
    }
    return agreement.disagreements;
  }

  private void check(ToolSpec spec, Dice dice) {
    JsonNode schema = Json.parse(spec.parameters());
    JsonNode instance;
    try {
      instance = new RandomInstance(schema, dice).next();
    } catch (NoSuchElementException e) {
      return; // rules that only one moment or a rare text keeps
    }
    check(spec, schema, instance, dice);
    for (int change = 0; change < 4; change++) {
      check(spec, schema, new Mutation(dice).of(instance), dice);
    }
  }

  /** Every schema is one, and those for strict mode are in its subset. */
  private void form(ToolSpec spec) {
    List<String> wrong = new ArrayList<>(Validation.violations(spec.parameters()));
    if (spec.output() != null) {
      wrong.addAll(Validation.violations(spec.output()));
    }
    if (spec.strict()) {
      wrong.addAll(StrictSubset.violations(spec.parameters()));
      wrong.addAll(StrictSubset.violations(spec.reducedParameters()));
      wrong.addAll(
          spec.output() == null ? List.of() : StrictSubset.violationsOfResult(spec.output()));
    }
    wrong.forEach(violation -> disagreements.add(describe(spec, "", violation)));
  }

  private void check(ToolSpec spec, JsonNode schema, JsonNode instance, Dice dice) {
    String arguments = Json.write(instance, dice);
    List<Problem> problems = problems(spec, arguments);
    boolean valid = Validation.schema(spec.parameters()).validate(instance).isEmpty();
    if (valid) {
      for (Problem problem : problems) {
        if (Unsaid.explaining(problem, schema, instance).isEmpty()
            && !isFollowing(problem, problems)) {
          disagreements.add(describe(spec, arguments, "allowed by the schema: " + problem));
        }
      }
    } else if (problems.isEmpty()) {
      JsonNode strictly = new Lenience(schema).strictly(instance);
      var errors = Validation.schema(spec.parameters()).validate(strictly);
      if (!errors.isEmpty()) {
        disagreements.add(describe(spec, arguments, "read in spite of " + errors));
      }
    }
  }

  /** Whether a problem is about the size of a collection, of which elements could not be read. */
  private static boolean isFollowing(Problem problem, List<Problem> problems) {
    return problem.message().matches("must (not be empty|have at least .*)")
        && problems.stream().anyMatch(other -> other.pointer().startsWith(problem.pointer() + "/"));
  }

  private List<Problem> problems(ToolSpec spec, String arguments) {
    try {
      toolset.call(ToolCall.of(spec.name(), arguments), CallContext.none());
      return List.of();
    } catch (BadToolCallException e) {
      return e.problems();
    } catch (ToolFailedException e) {
      return List.of(); // it was called
    } catch (RuntimeException e) {
      disagreements.add(describe(spec, arguments, "threw " + Throwables.chain(e)));
      return List.of();
    }
  }

  private static String describe(ToolSpec spec, String arguments, String wrong) {
    return "%n@@@ %s(%s) %n@@ %s%n%s".formatted(spec.name(), arguments, wrong, spec.parameters());
  }
}
