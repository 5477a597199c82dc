package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Extract;
import dev.aifunction.Hosted;
import dev.aifunction.Instructions;
import dev.aifunction.McpServer;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.tool.CallContext;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@AiAssistant(
    hosted = {Hosted.WEB_SEARCH, Hosted.CODE_INTERPRETER, Hosted.IMAGE_GENERATION},
    fileSearch = {"vs_rules", "vs_\"prices\""},
    mcp = {
      @McpServer(label = "docs", url = "https://example.com/mcp?v=1", tools = {"search", "read"}),
      @McpServer(label = "maps", url = "http://127.0.0.1:8080")
    })
public interface Desk {
  String chat(@ConversationId String user, String message);

  String byUuid(@ConversationId UUID user, String message);

  String byNumber(@ConversationId long user, String message);

  String byBigNumber(String message, @ConversationId BigInteger conversation);

  @Prompt("I am {{user}}: {{message}}")
  String named(@ConversationId Integer user, String message);

  String tuned(String message, ChatOptions options);

  String informed(String message, CallContext context);

  String seen(String message, Content.Image picture);

  @Prompt("Compare them.")
  String compared(Content... parts);

  @Prompt("Sum up {{title}}.")
  String read(String title, List<Content.File> pages, Collection<? extends Content> more);

  @Extract
  @Instructions("Be {{mood}}.")
  @Prompt("What is it?")
  List<String> everything(
      @ConversationId String user,
      String mood,
      ChatOptions options,
      CallContext context,
      Content.Image photo);

  AssistantStream<String> stream(@ConversationId String user, String message);
}
