package dev.aifunction.processor.cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.tool.CallContext;

/** Holds classes with functions that the cases know from class files alone. */
public final class ClassFileTools {

  private ClassFileTools() {}

  public abstract static class Guarded {
    @AiFunction("Closes a ticket.")
    protected void close(int ticket) {}

    @AiFunction("Opens a ticket.")
    void open(int ticket) {}
  }

  public interface Described {
    /** Counts. */
    @AiFunction
    int count();

    @AiFunction("Closes a ticket.")
    String close(@AiParam(name = "ticket") int ticket, String reason);
  }

  public interface Named {
    @AiFunction("Closes a ticket.")
    String close(
        @AiParam(value = "which one", name = "ticket") int ticket,
        CallContext context,
        @AiParam(name = "why") String reason);
  }
}
