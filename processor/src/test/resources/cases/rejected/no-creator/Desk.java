package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionNoCreator] Generated code cannot make Inner: it is an inner class, whose objects need one around them. Make it static.
  class Inner {
    public int number;
  }

  // ERROR: [AiFunctionNoCreator] Generated code cannot make Hidden: none of its constructors is visible in the package cases. Put @JsonCreator on the right one, or on a static method.
  static class Hidden {
    public int number;

    private Hidden() {}
  }

  // ERROR: [AiFunctionNoCreator] Generated code cannot make Many: it has several constructors. Put @JsonCreator on the right one, or on a static method.
  static class Many {
    public final int number;

    Many(int number) {
      this.number = number;
    }

    Many(int number, int factor) {
      this(number * factor);
    }
  }

  // ERROR: [AiFunctionNoCreator] Generated code cannot make Other: its constructor's parameter count has the name of no field or getter. Rename it, or put @JsonCreator on the constructor.
  static class Other {
    public final int number;

    Other(int count) {
      this.number = count;
    }
  }

  // ERROR: [AiFunctionNoCreator] Generated code cannot make Value: it is written as one value by @JsonValue, and nothing makes it of one. Put @JsonCreator on a constructor or static method with one parameter.
  static class Value {
    @JsonValue public int number;
  }

  abstract static class Base {
    @JsonCreator
    // ERROR: [AiFunctionNoCreator] Generated code cannot make Base: it is abstract. Put it on a static method.
    Base(int number) {}
  }

  static class Generic {
    @JsonCreator
    // ERROR: [AiFunctionNoCreator] Generated code cannot make Generic: its @JsonCreator has type parameters. Put it on a constructor.
    static <T> Generic of(int number) {
      return new Generic();
    }
  }

  static class Pair {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    // ERROR: [AiFunctionNoCreator] Generated code cannot make Pair: its delegating @JsonCreator does not take one value. Take one.
    static Pair of(int a, int b) {
      return new Pair();
    }
  }

  @AiFunction("Takes what nothing can build.")
  void take(Inner inner, Hidden hidden, Many many, Other other) {}

  @AiFunction("Takes what Jackson's annotations contradict.")
  void takeMore(Value value, Base base, Generic generic, Pair pair) {}

  @AiFunction("Answers with what needs no building.")
  Many answer() {
    return new Many(1);
  }
}
