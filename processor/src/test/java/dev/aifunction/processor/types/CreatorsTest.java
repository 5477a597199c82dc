package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Types that say how they are made: by a factory, a builder, or one plain value. */
class CreatorsTest {
  private static final Desk DESK =
      Desk.of(
          """
          static final class Money {
            private final long cents;
            private final String currency;
            private Money(long cents, String currency) {
              this.cents = cents;
              this.currency = currency;
            }
            @JsonCreator
            static Money of(
                @JsonProperty("cents") @Min(0) long amount, @JsonProperty("unit") String currency) {
              if (currency.isEmpty()) {
                throw new IllegalArgumentException("a secret");
              }
              return new Money(amount, currency);
            }
            public long getCents() { return cents; }
            @JsonProperty("unit") public String getCurrency() { return currency; }
          }

          static final class Trip {
            private final String city;
            private final List<String> tags;
            private Trip(Builder builder) { this.city = builder.city; this.tags = builder.tags; }
            public String city() { return city; }
            public List<String> tags() { return tags; }
            public static Builder builder() { return new Builder(); }

            static final class Builder {
              private String city = "";
              private List<String> tags = List.of();
              public Builder city(String city) { this.city = city; return this; }
              public Builder tags(List<String> tags) { this.tags = tags; return this; }
              public Trip build() {
                if (city.isBlank()) {
                  throw new IllegalStateException("a secret");
                }
                return new Trip(this);
              }
            }
          }

          record Code(@JsonValue @Size(min = 2, max = 4) String text) {
            Code {
              if (text.contains(" ")) {
                throw new IllegalArgumentException("a secret");
              }
            }
          }

          static final class Cents {
            private final long amount;
            private Cents(long amount) { this.amount = amount; }
            @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
            static Cents of(long amount) { return new Cents(amount); }
            @JsonValue long amount() { return amount; }
          }

          @AiFunction("Returns the money.")
          Money money(Money value) { return value; }

          @AiFunction("Returns the trip.")
          Trip trip(Trip value) { return value; }

          @AiFunction("Returns the codes.")
          List<Code> codes(List<Code> value) { return value; }

          @AiFunction("Returns the cents.")
          List<Optional<Cents>> cents(List<Optional<Cents>> value) { return value; }
          """);

  @Test
  void aFactoryNamesTheProperties() {
    assertThat(DESK.schema("money"))
        .isEqualTo(
            "{'value':{'type':'object','properties':{'cents':{'type':'integer','minimum':0},"
                + "'unit':{'type':'string'}},'required':['cents','unit'],"
                + "'additionalProperties':false}}");
    String money = "{'cents':3,'unit':'EUR'}";
    assertThat(DESK.call("money", "{'value':" + money + "}")).isEqualTo(money);
    assertThat(DESK.problems("money", "{'value':{'cents':-1,'currency':'EUR'}}"))
        .isEqualTo(
            "/value/cents: must be at least 0, got -1\n"
                + "/value/currency: there is no property named 'currency'; use one of: 'cents',"
                + " 'unit'\n"
                + "/value/unit: is required but missing");
    assertThat(DESK.problems("money", "{'value':{'cents':1,'unit':''}}"))
        .isEqualTo("/value: was refused by its type's own checks; its values do not fit together");
  }

  @Test
  void aBuilderTakesTheProperties() {
    assertThat(DESK.schema("trip"))
        .isEqualTo(
            "{'value':{'type':'object','properties':{'city':{'type':'string'},"
                + "'tags':{'type':'array','items':{'type':'string'}}},'required':['city','tags'],"
                + "'additionalProperties':false}}");
    String trip = "{'city':'Oslo','tags':['a']}";
    assertThat(DESK.call("trip", "{'value':" + trip + "}")).isEqualTo(trip);
    assertThat(DESK.problems("trip", "{'value':{'city':1}}"))
        .isEqualTo("/value/city: must be a string, got 1\n/value/tags: is required but missing");
    assertThat(DESK.problems("trip", "{'value':{'city':' ','tags':[]}}"))
        .isEqualTo("/value: was refused by its type's own checks; its values do not fit together");
  }

  @Test
  void aWrapperIsWhatIsInIt() {
    assertThat(DESK.schema("codes"))
        .isEqualTo(
            "{'value':{'type':'array','items':{'type':'string',"
                + "'description':'2 to 4 characters.'}}}");
    assertThat(DESK.call("codes", "{'value':['ab','cd']}")).isEqualTo("['ab','cd']");
    assertThat(DESK.problems("codes", "{'value':['a','a b',3,{'text':'ab'}]}"))
        .isEqualTo(
            "/value/0: must have at least 2 characters, got 'a'\n"
                + "/value/1: was refused by its type's own checks, got 'a b'\n"
                + "/value/2: must be a string, got 3\n"
                + "/value/3: must be a string, got an object");
  }

  @Test
  void aWrapperMayBeOptional() {
    assertThat(DESK.schema("cents"))
        .isEqualTo("{'value':{'type':'array','items':{'type':['integer','null']}}}");
    assertThat(DESK.call("cents", "{'value':[3,null]}")).isEqualTo("[3,null]");
    assertThat(DESK.problems("cents", "{'value':[1.5]}"))
        .isEqualTo("/value/0: must be an integer, without a fraction, got 1.5");
  }

  @Test
  void aWrapperIsNoKey() {
    assertThat(
            Desk.errors(
                """
                record Code(@JsonValue String text) {}
                @AiFunction("x") void f(Map<Code, String> map) {}
                """))
        .startsWith("[AiFunctionUnsupportedKey] A key of the parameter map of f");
  }
}
