package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.McpServer;

// ERROR: [AiFunctionBadHostedTool] The url of the MCP server docs is "docs", which is no address of a server. Use one such as "https://example.com/mcp".
@AiAssistant(mcp = @McpServer(label = "docs", url = "docs"))
public interface Clerk {
  String chat(String message);
}
