package dev.aifunction.openapi.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is a request that is sent as a form of several parts, files among them. */
public abstract non-sealed class FormObject extends WireObject {
  private final Map<String, String> unknown;

  /** Takes over what a builder has collected. */
  protected FormObject(Builder<?> builder) {
    super(builder);
    this.unknown = new LinkedHashMap<>(builder.unknown);
  }

  /** The body to send; a property without a value is left out, as a form has no null. */
  public final Multipart parts() {
    Multipart parts = Multipart.of();
    forEachProperty((name, value) -> add(parts, name, value));
    unknown.forEach(parts::text);
    return parts;
  }

  private static void add(Multipart parts, String name, Object value) {
    if (value instanceof FileContent file) {
      parts.file(name, file);
    } else if (value instanceof PlainValue<?> member) {
      add(parts, name, member.value());
    } else if (value instanceof Collection<?> items) {
      String itemName = name.endsWith("[]") ? name : name + "[]";
      items.forEach(item -> add(parts, itemName, item));
    } else if (value != NULL) {
      parts.text(name, value);
    }
  }

  @Override
  final Set<String> present() {
    Set<String> present = super.present();
    present.addAll(unknown.keySet());
    return present;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof FormObject that && unknown.equals(that.unknown);
  }

  @Override
  public final int hashCode() {
    return 31 * super.hashCode() + unknown.hashCode();
  }

  /** Copies everything into a new builder, which is returned. */
  protected final <B extends Builder<B>> B copyTo(B builder) {
    fill(builder);
    ((Builder<B>) builder).unknown.putAll(unknown);
    return builder;
  }

  /**
   * Collects the parts of a form.
   *
   * @param <B> the builder's own class
   */
  public abstract static class Builder<B extends Builder<B>> extends WireObject.Builder<B> {
    private final Map<String, String> unknown = new LinkedHashMap<>();

    /** Starts with nothing. */
    protected Builder(PropertyNames names) {
      super(names);
    }

    /**
     * Adds a part that this class does not know.
     *
     * @throws IllegalArgumentException if it does know the part
     */
    public final B additionalProperty(String name, String value) {
      unknown.put(unknown(name), value);
      return self();
    }
  }
}
