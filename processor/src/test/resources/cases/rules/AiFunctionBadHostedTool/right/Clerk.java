package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.McpServer;

@AiAssistant(mcp = @McpServer(label = "docs", url = "https://example.com/mcp"))
public interface Clerk {
  String chat(String message);
}
