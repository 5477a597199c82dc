package dev.aifunction.samples.docs;

import dev.aifunction.AiAssistant;
import dev.aifunction.Hosted;
import dev.aifunction.McpServer;

@AiAssistant(
    hosted = Hosted.WEB_SEARCH, // or CODE_INTERPRETER, IMAGE_GENERATION
    fileSearch = "vs_handbook",
    mcp = @McpServer(label = "docs", url = "https://example.com/mcp", tools = "search"))
interface Librarian {
  String ask(String question);
}
