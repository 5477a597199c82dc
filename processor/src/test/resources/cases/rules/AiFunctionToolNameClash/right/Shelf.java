package cases;

import dev.aifunction.AiFunction;

class Shelf {
  @AiFunction(value = "Closes a book.", name = "close_book")
  void close(String book) {}
}
