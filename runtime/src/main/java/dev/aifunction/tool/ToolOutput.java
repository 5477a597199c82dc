package dev.aifunction.tool;

import java.util.Objects;

/** Is the answer to one call: what the model is told. */
public final class ToolOutput {
  private final String callId;
  private final String text;
  private final boolean failed;

  private ToolOutput(String callId, String text, boolean failed) {
    this.callId = Objects.requireNonNull(callId, "callId");
    this.text = Objects.requireNonNull(text, "text");
    this.failed = failed;
  }

  /** Returns the output of a call that succeeded. */
  public static ToolOutput of(String callId, String text) {
    return new ToolOutput(callId, text, false);
  }

  /** Returns the output of a call that was refused or failed; the text says why, to the model. */
  public static ToolOutput failed(String callId, String text) {
    return new ToolOutput(callId, text, true);
  }

  /** Returns the id of the call that this answers. */
  public String callId() {
    return callId;
  }

  /** Returns what the model is told. */
  public String text() {
    return text;
  }

  /** Returns whether the call was refused or failed. */
  public boolean failed() {
    return failed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ToolOutput that
        && callId.equals(that.callId)
        && text.equals(that.text)
        && failed == that.failed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(callId, text, failed);
  }

  /** Returns the call's id and whether it failed; never the text. */
  @Override
  public String toString() {
    return "ToolOutput[" + callId + (failed ? ", failed]" : "]");
  }
}
