package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.processor.cases.ClassFileTools;
import dev.aifunction.tool.CallContext;

@AiCalls
public class Desk implements ClassFileTools.Named {
  @Override
  public String close(int ticket, CallContext context, String reason) {
    return "closed " + ticket + ": " + reason;
  }
}
