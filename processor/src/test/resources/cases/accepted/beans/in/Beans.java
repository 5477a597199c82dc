package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.AiType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes that are made by a constructor, and filled by setters and fields. */
@AiCalls
public class Beans {

  /** A class with a name for everything in it. */
  public abstract static class Named<T extends Comparable<T>> {
    private T id;
    private @Nullable String note;

    public T getId() {
      return id;
    }

    public void setId(T id) {
      this.id = id;
    }

    public @Nullable String getNote() {
      return note;
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }
  }

  /** A ticket of a desk. */
  @AiType
  public static class Ticket extends Named<Long> {
    static int made;
    private transient int hash;

    /** What it is about. */
    @NotBlank private String title;

    @Min(1)
    private int priority;

    private boolean open;
    private String URL;
    private List<String> tags = new ArrayList<>();
    private int setterOnly;

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    @AiParam("from 1, the most urgent")
    public int getPriority() {
      return priority;
    }

    public void setPriority(int priority) {
      if (priority > 9) {
        throw new IllegalArgumentException("priority is at most 9");
      }
      this.priority = priority;
    }

    public boolean isOpen() {
      return open;
    }

    public void setOpen(boolean open) {
      this.open = open;
    }

    public String getURL() {
      return URL;
    }

    public void setURL(String URL) {
      this.URL = URL;
    }

    public List<String> getTags() {
      return tags;
    }

    public void setTags(List<String> tags) {
      this.tags = tags;
    }

    /** Has no getter that is for everyone. */
    int getHash() {
      return hash;
    }
  }

  /** A result has what can be got, an argument what can be set. */
  public static class Account {
    private String password = "";
    private int balance = 3;

    public void setPassword(String password) {
      this.password = password;
    }

    public int getBalance() {
      return balance + password.length();
    }
  }

  /** Its fields are open. */
  public static class Point {
    public final int version = 1;
    public int x;
    public Optional<Integer> y = Optional.empty();
  }

  /** Its setters are called as its fields are, and return it. */
  public static class Route {
    private String from;
    private String to;

    public String from() {
      return from;
    }

    public Route from(String from) {
      this.from = from;
      return this;
    }

    public String to() {
      return to;
    }

    public Route to(String to) {
      this.to = to;
      return this;
    }
  }

  /** Its only constructor takes what its getters and fields hold. */
  public static class Range {
    private final int from;
    public final int to;
    private final @Nullable String label;

    public Range(int from, int to, @Nullable String label) throws java.io.IOException {
      if (from > to) {
        throw new java.io.IOException("from is after to");
      }
      this.from = from;
      this.to = to;
      this.label = label;
    }

    public int getFrom() {
      return from;
    }

    public @Nullable String getLabel() {
      return label;
    }
  }

  /** Is only written. */
  public interface Summary {
    int getCount();

    default boolean isEmpty() {
      return getCount() == 0;
    }
  }

  @AiFunction("Returns the ticket.")
  public Ticket ticket(Ticket ticket) {
    return ticket;
  }

  @AiFunction("Returns the point.")
  public Point point(Point point) {
    return point;
  }

  @AiFunction("Returns the route.")
  public Route route(Route route) {
    return route;
  }

  @AiFunction("Returns the range.")
  public Range range(Range range) {
    return range;
  }

  @AiFunction("Summarizes ranges.")
  public Summary summarize(List<Range> ranges) {
    return ranges::size;
  }
}
