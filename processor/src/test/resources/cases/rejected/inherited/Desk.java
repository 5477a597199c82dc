package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;

abstract class Base<T> {
  @AiFunction("Closes a ticket.")
  abstract void close(T ticket);

  @AiFunction(value = "Opens a ticket.", name = "bad name", timeout = "soon")
  void open() {}

  @AiFunction("Lists tickets.")
  List<T> list() {
    return List.of();
  }
}

@AiCalls
// ERROR: [AiFunctionUnsupportedType] The parameter ticket of Base.close has the type Thread, which no JSON value stands for. Use a record of the values that matter.
// ERROR: [AiFunctionBadName] The tool name "bad name" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "bad_name").
// ERROR: [AiFunctionBadTimeout] The timeout "soon" is not a positive ISO-8601 duration. Write one such as "PT5S".
// ERROR: [AiFunctionUnsupportedType] An element of the result of Base.list has the type Thread, which no JSON value stands for. Use a record of the values that matter.
abstract class Desk extends Base<Thread> {
  @AiFunction(
      value = "Lists more.",
      // ERROR: [AiFunctionDuplicateName] The tool name "list" is taken by Base.list(). Set another @AiFunction(name = …).
      name = "list")
  void more() {}
}

@AiCalls
// ERROR: [AiFunctionBadName] The tool name "bad name" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "bad_name").
// ERROR: [AiFunctionBadTimeout] The timeout "soon" is not a positive ISO-8601 duration. Write one such as "PT5S".
class Shelf extends Base<Integer> {
  @Override
  void close(Integer ticket) {}
}
