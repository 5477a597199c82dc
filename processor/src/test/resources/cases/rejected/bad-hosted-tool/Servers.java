package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.McpServer;

// ERROR: [AiFunctionBadHostedTool] The label of an MCP server is "", which no model can call. Use a name such as "docs".
@AiAssistant(mcp = @McpServer(label = "", url = "https://example.com/mcp"))
interface Nameless {
  String chat(String message);
}

@AiAssistant(
    mcp = {
      @McpServer(label = "docs", url = "https://example.com/mcp"),
      // ERROR: [AiFunctionToolsTwice] docs stands in mcp twice. Name it once.
      @McpServer(label = "docs", url = "https://example.com/more")
    })
interface SameLabel {
  String chat(String message);
}

@AiAssistant(
    mcp =
        @McpServer(
            label = "docs",
            url = "https://example.com/mcp",
            // ERROR: [AiFunctionToolsTwice] search stands in tools twice. Name it once.
            tools = {"search", "search"}))
interface SameTool {
  String chat(String message);
}

@AiAssistant(
    mcp = {
      // ERROR: [AiFunctionBadHostedTool] The url of the MCP server docs is "docs", which is no address of a server. Use one such as "https://example.com/mcp".
      @McpServer(label = "docs", url = "docs"),
      // ERROR: [AiFunctionBadHostedTool] The url of the MCP server disk is "file:///etc", which is no address of a server. Use one such as "https://example.com/mcp".
      @McpServer(label = "disk", url = "file:///etc"),
      // ERROR: [AiFunctionBadHostedTool] The url of the MCP server gap is "https://a b", which is no address of a server. Use one such as "https://example.com/mcp".
      @McpServer(label = "gap", url = "https://a b")
    })
interface Addresses {
  String chat(String message);
}
