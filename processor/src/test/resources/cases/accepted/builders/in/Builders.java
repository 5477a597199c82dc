package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonPOJOBuilder;

/** Classes that are made by a builder. */
@AiCalls
public class Builders {

  /** As the field writes them: the builder's methods are called as the properties. */
  public static final class Trip {
    private final String city;
    private final List<String> tags;

    private Trip(Builder builder) {
      this.city = builder.city;
      this.tags = builder.tags;
    }

    public String city() {
      return city;
    }

    public List<String> getTags() {
      return tags;
    }

    /** Is no property: it has no field. */
    public int length() {
      return city.length();
    }

    public static Builder builder() {
      return new Builder();
    }

    public static final class Builder {
      private String city = "";
      private List<String> tags = List.of();

      public Builder city(String city) {
        if (city.isBlank()) {
          throw new IllegalArgumentException("city is blank");
        }
        this.city = city;
        return this;
      }

      public Builder tags(Collection<? extends String> tags) {
        this.tags = List.copyOf(tags);
        return this;
      }

      public Builder tag(String tag) {
        return tags(List.of(tag));
      }

      public Trip build() {
        return new Trip(this);
      }
    }
  }

  /** As generators write them: an abstract class, with a superclass for its builder. */
  public abstract static class Stay {
    public abstract int nights();

    public abstract Optional<String> hotel();

    public static Builder<?> newBuilder() {
      return new Made();
    }

    public abstract static class Builder<B extends Builder<B>> {
      int nights;
      Optional<String> hotel = Optional.empty();

      abstract B self();

      public B setNights(int nights) {
        this.nights = nights;
        return self();
      }

      public B setHotel(String hotel) {
        return setHotel(Optional.of(hotel));
      }

      public B setHotel(Optional<String> hotel) {
        this.hotel = hotel;
        return self();
      }

      public Stay create() {
        int many = nights;
        Optional<String> where = hotel;
        return new Stay() {
          @Override
          public int nights() {
            return many;
          }

          @Override
          public Optional<String> hotel() {
            return where;
          }
        };
      }
    }

    private static final class Made extends Builder<Made> {
      @Override
      Made self() {
        return this;
      }
    }
  }

  /** As Jackson knows them. */
  @JsonDeserialize(builder = Guest.Maker.class)
  public static final class Guest {
    private final String name;
    private final int age;

    private Guest(String name, int age) {
      this.name = name;
      this.age = age;
    }

    public String getName() {
      return name;
    }

    @JsonProperty("years")
    public int getAge() {
      return age;
    }

    @JsonPOJOBuilder(withPrefix = "having", buildMethodName = "finish")
    public static final class Maker {
      private String name = "";
      private int age;

      public Maker havingName(String name) {
        this.name = name;
        return this;
      }

      @JsonProperty("years")
      public Maker aged(int age) {
        this.age = age;
        return this;
      }

      public Guest finish() {
        return new Guest(name, age);
      }
    }
  }

  @AiFunction("Returns the trip.")
  public Trip trip(Trip trip) {
    return trip;
  }

  @AiFunction("Returns the stay.")
  public Stay stay(Stay stay) {
    return stay;
  }

  @AiFunction("Returns the guest.")
  public Guest guest(Guest guest) {
    return guest;
  }
}
