package dev.aifunction.benchmarks.conversation;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;

/** The function that everyone's model calls; its body costs next to nothing. */
public class Ferries {

  /** Takes three scalars. */
  @AiFunction("Tells when the next ferry leaves.")
  @Tool(name = "next_ferry", value = "Tells when the next ferry leaves.")
  public Departure nextFerry(
      @AiParam("the harbour to leave from") @P("the harbour to leave from") String from,
      @AiParam("the harbour to arrive at") @P("the harbour to arrive at") String to,
      @AiParam("how many cars come along") @P("how many cars come along") int cars) {
    return new Departure(from, to, "Havørn", "2026-11-27T16:15", 610 + 500 * cars);
  }
}
