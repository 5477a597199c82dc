package dev.aifunction.openapi.http;

/** Is the query of one operation: its parameters that are set. */
public abstract non-sealed class QueryObject extends WireObject {

  /** Takes over what a builder has collected. */
  protected QueryObject(Builder<?> builder) {
    super(builder);
  }

  /** Copies everything into a new builder, which is returned. */
  protected final <B extends Builder<B>> B copyTo(B builder) {
    fill(builder);
    return builder;
  }

  /**
   * Collects the parameters of a query.
   *
   * @param <B> the builder's own class
   */
  public abstract static class Builder<B extends Builder<B>> extends WireObject.Builder<B> {

    /** Starts with nothing. */
    protected Builder(PropertyNames names) {
      super(names);
    }
  }
}
