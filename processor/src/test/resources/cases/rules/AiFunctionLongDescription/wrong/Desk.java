package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("/* 1025 times: x */")
  // NOTE: [AiFunctionLongDescription] The description of close has 1025 characters, and servers of Chat Completions have refused more than 1024. Shorten it if yours does.
  void close(int ticket) {}
}
