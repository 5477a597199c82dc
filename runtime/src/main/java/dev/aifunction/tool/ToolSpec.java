package dev.aifunction.tool;

import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.ReturnTo;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes a tool: what the model is told of it, and how its calls are run.
 *
 * <pre>{@code
 * ToolSpec spec = ToolSpec.builder("get_time").description("Gets the time in a city.").build();
 * }</pre>
 */
public final class ToolSpec {
  private final String name;
  private final String description;
  private final String parameters;
  private final @Nullable String reduced;
  private final @Nullable String output;
  private final boolean strict;
  private final Effect effect;
  private final boolean idempotent;
  private final @Nullable Duration timeout;
  private final Execution execution;
  private final ReturnTo returnTo;
  private final boolean deferLoading;
  private final List<String> callers;

  private ToolSpec(Builder builder) {
    this.name = builder.name;
    this.description = builder.description;
    this.parameters = builder.parameters;
    this.reduced = builder.reduced;
    this.output = builder.output;
    this.strict = builder.strict;
    this.effect = builder.effect;
    this.idempotent = builder.idempotent;
    this.timeout = builder.timeout;
    this.execution = builder.execution;
    this.returnTo = builder.returnTo;
    this.deferLoading = builder.deferLoading;
    this.callers = builder.callers;
  }

  /**
   * Starts the description of a tool; only the tool's description is required.
   *
   * @throws IllegalArgumentException when the name is not 1 to 64 of {@code a-z A-Z 0-9 _ -}
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Returns the name by which the model calls the tool. */
  public String name() {
    return name;
  }

  /** Returns what the tool does, for the model. */
  public String description() {
    return description;
  }

  /** Returns the JSON Schema of the arguments, as text that goes into requests as it is. */
  public String parameters() {
    return parameters;
  }

  /**
   * Returns the JSON Schema of the arguments for fine-tuned models, whose strict mode knows neither
   * patterns and formats nor the limits of numbers and arrays; the same as {@link #parameters()}
   * where there are none.
   */
  public String reducedParameters() {
    return reduced == null ? parameters : reduced;
  }

  /** Returns the JSON Schema of the output, or null when the output is plain text or unknown. */
  public @Nullable String output() {
    return output;
  }

  /** Returns whether the API holds the model to the schema. */
  public boolean strict() {
    return strict;
  }

  /** Returns what a call does to the world. */
  public Effect effect() {
    return effect;
  }

  /** Returns whether calling twice with the same arguments does what calling once does. */
  public boolean idempotent() {
    return idempotent;
  }

  /** Returns the longest time that a call may take, or null for no limit of its own. */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** Returns whether a call may run beside the other calls of its turn. */
  public Execution execution() {
    return execution;
  }

  /** Returns who runs the calls and receives their outputs. */
  public ReturnTo returnTo() {
    return returnTo;
  }

  /** Returns whether the model sees the tool only after it has searched for it. */
  public boolean deferLoading() {
    return deferLoading;
  }

  /**
   * Returns who may call the tool: {@code direct} for the model itself, {@code programmatic} for
   * programs that it writes; empty for the API's default.
   */
  public List<String> callers() {
    return callers;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  /** Collects what a {@link ToolSpec} says. */
  public static final class Builder {
    private static final int MAX_NAME = 64;
    private static final String NO_PARAMETERS =
        "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}";

    private final String name;
    private String description = "";
    private String parameters = NO_PARAMETERS;
    private @Nullable String reduced;
    private @Nullable String output;
    private boolean strict = true;
    private Effect effect = Effect.UNSPECIFIED;
    private boolean idempotent;
    private @Nullable Duration timeout;
    private Execution execution = Execution.PARALLEL;
    private ReturnTo returnTo = ReturnTo.MODEL;
    private boolean deferLoading;
    private List<String> callers = List.of();

    private Builder(String name) {
      if (!isName(name)) {
        throw new IllegalArgumentException(
            "a tool's name is 1 to 64 of a-z A-Z 0-9 _ -, not \"" + name + "\"");
      }
      this.name = name;
    }

    /** By hand, because a regular expression takes longer than the rest of a toolset's start. */
    private static boolean isName(String name) {
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
          return false;
        }
      }
      return !name.isEmpty() && name.length() <= MAX_NAME;
    }

    /** Sets what the tool does, for the model. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /** Sets the JSON Schema of the arguments; left out, the tool takes none. */
    public Builder parameters(String schema) {
      this.parameters = Objects.requireNonNull(schema, "schema");
      return this;
    }

    /**
     * Sets the JSON Schema of the arguments for fine-tuned models; null, the default, when it is
     * the same.
     */
    public Builder reduced(@Nullable String schema) {
      this.reduced = schema;
      return this;
    }

    /**
     * Sets the JSON Schema of the output, for APIs that take one; null, the default, for plain or
     * unknown text.
     */
    public Builder output(@Nullable String schema) {
      this.output = schema;
      return this;
    }

    /** Sets whether the API holds the model to the schema; it does by default. */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    /** Sets what a call does to the world. */
    public Builder effect(Effect effect) {
      this.effect = Objects.requireNonNull(effect, "effect");
      return this;
    }

    /** Sets whether calling twice with the same arguments does what calling once does. */
    public Builder idempotent(boolean idempotent) {
      this.idempotent = idempotent;
      return this;
    }

    /**
     * Sets the longest time that a call may take; null, the default, for no limit of its own.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public Builder timeout(@Nullable Duration timeout) {
      this.timeout = Timeouts.positive(timeout);
      return this;
    }

    /** Sets whether a call may run beside the other calls of its turn; it may by default. */
    public Builder execution(Execution execution) {
      this.execution = Objects.requireNonNull(execution, "execution");
      return this;
    }

    /** Sets who runs the calls and receives their outputs; the model by default. */
    public Builder returnTo(ReturnTo returnTo) {
      this.returnTo = Objects.requireNonNull(returnTo, "returnTo");
      return this;
    }

    /**
     * Sets whether the model sees the tool only after it has searched for it, where the API has
     * such a search; elsewhere it sees it at once, as it does by default.
     */
    public Builder deferLoading(boolean deferLoading) {
      this.deferLoading = deferLoading;
      return this;
    }

    /**
     * Sets who may call the tool: {@code direct} for the model itself, {@code programmatic} for
     * programs that it writes. An API without such programs refuses a tool that only they may call.
     */
    public Builder callers(String... callers) {
      this.callers = List.of(callers);
      return this;
    }

    /**
     * Returns the finished description.
     *
     * @throws IllegalArgumentException when the tool's description or its parameters are blank
     */
    public ToolSpec build() {
      if (description.isBlank()) {
        throw new IllegalArgumentException("the tool " + name + " needs a description");
      }
      if (parameters.isBlank()) {
        throw new IllegalArgumentException("the parameters of " + name + " are a JSON Schema");
      }
      return new ToolSpec(this);
    }
  }
}
