package cases;

import dev.aifunction.AiFunction;

class Shelf {
  @AiFunction("Closes a book.")
  void close(String book) {}
}
