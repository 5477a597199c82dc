package dev.aifunction.tool;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells a tool what surrounds its call; a method asks for it by having a parameter of this type,
 * which the model does not see.
 */
public final class CallContext {
  private static final CallContext NONE = new Builder().build();

  private final @Nullable String callId;
  private final @Nullable String conversationId;
  private final @Nullable Instant deadline;
  private final @Nullable Cancellation cancellation;
  private final Map<String, Object> attributes;

  private CallContext(Builder builder) {
    this.callId = builder.callId;
    this.conversationId = builder.conversationId;
    this.deadline = builder.deadline;
    this.cancellation = builder.cancellation;
    this.attributes = builder.attributes;
  }

  /** Returns the context of a call outside of any conversation. */
  public static CallContext none() {
    return NONE;
  }

  /** Starts a context. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts a context that differs from this one in what the builder is told. */
  public Builder toBuilder() {
    return new Builder()
        .callId(callId)
        .conversationId(conversationId)
        .deadline(deadline)
        .cancellation(cancellation)
        .attributes(attributes);
  }

  /** Returns the id of the call, or null outside of a {@link Dispatcher}. */
  public @Nullable String callId() {
    return callId;
  }

  /** Returns the id of the conversation, or null when it has none. */
  public @Nullable String conversationId() {
    return conversationId;
  }

  /** Returns the moment at which nobody waits for the output any more, or null. */
  public @Nullable Instant deadline() {
    return deadline;
  }

  /** Returns what tells that nobody waits for the output any more, or null when nothing does. */
  public @Nullable Cancellation cancellation() {
    return cancellation;
  }

  /**
   * Returns whether nobody waits for the output any more: the turn was cancelled, or the call's
   * time is over. The tool's thread is interrupted then, too; a tool that computes asks here.
   */
  public boolean isCancelled() {
    return cancellation != null && cancellation.isCancelled();
  }

  /**
   * Has an action run when nobody waits for the output any more, or at once when that is so; such
   * an action cancels a query or closes a connection that an interruption does not end.
   *
   * <p>It is run by the thread that cancels and should be short.
   */
  public void onCancel(Runnable action) {
    if (cancellation != null) {
      cancellation.onCancel(action);
    }
  }

  /** Forgets an action that {@link #onCancel} was told. */
  void forget(Runnable action) {
    if (cancellation != null) {
      cancellation.forget(action);
    }
  }

  /** Returns what the application handed along, such as who is signed in; unmodifiable. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  /**
   * Returns an attribute of a type.
   *
   * @throws IllegalStateException when there is none, or one of another type
   */
  public <T> T attribute(String name, Class<T> type) {
    Object value = attributes.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "The call has no attribute '%s' of the type %s: set it where the call comes from"
              .formatted(name, type.getName()));
    }
    return type.cast(value);
  }

  /** Returns the ids and the names of the attributes; never their values. */
  @Override
  public String toString() {
    return "CallContext[callId="
        + callId
        + ", conversationId="
        + conversationId
        + ", attributes="
        + attributes.keySet()
        + "]";
  }

  /** Collects what a {@link CallContext} tells. */
  public static final class Builder {
    private @Nullable String callId;
    private @Nullable String conversationId;
    private @Nullable Instant deadline;
    private @Nullable Cancellation cancellation;
    private Map<String, Object> attributes = Map.of();

    private Builder() {}

    /** Sets the id of the call; a {@link Dispatcher} does that. */
    public Builder callId(@Nullable String callId) {
      this.callId = callId;
      return this;
    }

    /** Sets the id of the conversation. */
    public Builder conversationId(@Nullable String conversationId) {
      this.conversationId = conversationId;
      return this;
    }

    /** Sets the moment at which nobody waits for the output any more. */
    public Builder deadline(@Nullable Instant deadline) {
      this.deadline = deadline;
      return this;
    }

    /** Sets what tells that nobody waits for the output any more. */
    public Builder cancellation(@Nullable Cancellation cancellation) {
      this.cancellation = cancellation;
      return this;
    }

    /** Adds something for the tools to find by its name. */
    public Builder attribute(String name, Object value) {
      return attributes(
          Map.of(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
    }

    /** Adds several things for the tools to find by their names. */
    public Builder attributes(Map<String, ?> attributes) {
      Map<String, Object> all = Map.copyOf(attributes);
      if (!this.attributes.isEmpty()) {
        all = new HashMap<>(this.attributes);
        all.putAll(attributes);
      }
      this.attributes = Map.copyOf(all);
      return this;
    }

    /** Returns the finished context. */
    public CallContext build() {
      return new CallContext(this);
    }
  }
}
