package models;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has types that are made and read in every way. */
public class Shop {

  public enum Unit {
    PIECE,
    KILOGRAM
  }

  /** Is text on the wire. */
  public record Code(String text) {
    public Code {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("empty");
      }
    }
  }

  /** Is made by a factory that throws what it likes. */
  public static final class Point {
    public final int x;
    public final int in;

    private Point(int x, int in) {
      this.x = x;
      this.in = in;
    }

    public static Point of(int x, int in) throws Exception {
      if (x > in) {
        throw new Exception("x > in");
      }
      return new Point(x, in);
    }
  }

  /** Is made by a constructor, a setter and a field. */
  public static class Item<T> {
    private final T key;
    private final boolean cached;
    private Unit value;
    public Optional<Code> größe = Optional.empty();

    public Item(T key, boolean cached, String hint) {
      this.key = key;
      this.cached = cached || hint != null;
    }

    public Item(T key, boolean cached, Integer hint) {
      throw new IllegalStateException("never called");
    }

    public T getKey() {
      return key;
    }

    public boolean isCached() {
      return cached;
    }

    public Unit getValue() {
      return value;
    }

    public void setValue(Unit value) {
      this.value = value;
    }
  }

  /** Is made by a builder. */
  public static final class Box {
    private final List<Point> out;
    private final String refusal;

    private Box(Builder builder) {
      this.out = builder.out;
      this.refusal = builder.refusal;
    }

    public static Builder builder() {
      return new Builder();
    }

    public List<Point> out() {
      return out;
    }

    public static final class Builder {
      private List<Point> out;
      private String refusal;

      public Builder out(List<Point> out) {
        this.out = out;
        return this;
      }

      public Builder withRefusal(String refusal) {
        this.refusal = refusal;
        return this;
      }

      public Box build() {
        return new Box(this);
      }
    }
  }

  /** Has texts in forms of their own, and maps by all kinds of keys. */
  public record Prices(
      LocalDate from,
      Instant at,
      Map<Unit, Double> byUnit,
      Map<Code, Map<LocalDate, Double>> byCode) {}

  public Item<Code> item(Item<Code> item) {
    return item;
  }

  public Box box(Box box) {
    return box;
  }

  public Prices prices(Prices prices) {
    return prices;
  }

  public Prices loosely(Prices prices) {
    return prices;
  }
}
