package cases;

import dev.aifunction.AiFunction;

public class Desk {
  public static class Clerk {
    @AiFunction("Closes a ticket.")
    void close(int ticket) {}
  }
}

// ERROR: [AiFunctionTakenClassName] The generated class would be cases.Desk_ClerkToolset, which exists already. Rename the existing class or Desk_Clerk.
class Desk_Clerk {
  @AiFunction("Opens a ticket.")
  void open(int ticket) {}
}
