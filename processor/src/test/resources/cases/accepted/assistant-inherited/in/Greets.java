package cases;

import dev.aifunction.Prompt;

interface Greets<T> extends Base {
  record Greeting(String text) {}

  @Prompt("Greet {{who}}.")
  Greeting greet(T who);
}
