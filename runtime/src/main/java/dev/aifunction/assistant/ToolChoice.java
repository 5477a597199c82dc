package dev.aifunction.assistant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says whether a model calls tools: as it likes, never, in any case, or which one. */
public final class ToolChoice {
  /** The model decides; the same as no choice. */
  public static final ToolChoice AUTO = new ToolChoice("auto", null);

  /** The model calls no tool. */
  public static final ToolChoice NONE = new ToolChoice("none", null);

  /** The model calls at least one tool. */
  public static final ToolChoice REQUIRED = new ToolChoice("required", null);

  private final String mode;
  private final @Nullable String tool;

  private ToolChoice(String mode, @Nullable String tool) {
    this.mode = mode;
    this.tool = tool;
  }

  /** Returns the choice that makes the model call a function of the request's tools. */
  public static ToolChoice tool(String name) {
    return new ToolChoice("tool", Objects.requireNonNull(name, "name"));
  }

  /** Returns the name of the tool that has to be called, null when it is not a certain one. */
  public @Nullable String tool() {
    return tool;
  }

  /** Returns whether the model has to call a tool. */
  public boolean isForced() {
    return tool != null || mode.equals(REQUIRED.mode);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ToolChoice that
        && mode.equals(that.mode)
        && Objects.equals(tool, that.tool);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mode, tool);
  }

  /** Returns the tool's name, or the wire's word: {@code auto}, {@code none}, {@code required}. */
  @Override
  public String toString() {
    return tool == null ? mode : tool;
  }
}
