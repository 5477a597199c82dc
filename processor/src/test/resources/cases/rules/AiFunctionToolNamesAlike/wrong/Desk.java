package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}

  // ERROR: [AiFunctionToolNamesAlike] The tool name "Close" differs only by case from that of close, and some servers do not tell the two apart. Choose another @AiFunction(name = …).
  @AiFunction(value = "Closes the desk.", name = "Close")
  void closeAll() {}
}
