package dev.aifunction.samples.concierge;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Extract;
import dev.aifunction.Hosted;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Reply;
import dev.aifunction.tool.CallContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * An assistant with a method for each kind of answer, and each kind of parameter that is no value.
 */
@AiAssistant(hosted = Hosted.WEB_SEARCH)
interface Reception {

  /** Is what somebody asks for. */
  sealed interface Wish permits Wakeup, Taxi {}

  record Wakeup(int hour) implements Wish {}

  record Taxi(String to) implements Wish {}

  @Prompt("How many guests: {{text}}")
  int guests(String text);

  @Prompt("Who: {{text}}")
  List<String> names(String text);

  @Prompt("How many by floor: {{text}}")
  Map<String, Integer> floors(String text);

  @Prompt("Which view: {{text}}")
  Stay.View view(String text);

  @Prompt("Which stay: {{text}}")
  Optional<Stay> maybe(String text);

  @Prompt("Which wish: {{text}}")
  Reply<? extends Wish> wish(String text);

  CompletionStage<String> later(String message);

  @Prompt("Who: {{text}}")
  CompletableFuture<List<String>> namesLater(String text);

  CompletableFuture<Reply<String>> replyLater(String message);

  AssistantStream<String> watch(String message);

  @Prompt("Who: {{text}}")
  AssistantStream<List<String>> watchNames(String text);

  /** Takes the wish of a guest. */
  @Extract
  Wish takeWish(String text);

  @Extract
  CompletionStage<Reply<Stay>> takeStay(String text);

  String chat(@ConversationId String guest, String message);

  String chatAs(@ConversationId UUID guest, String message);

  @Prompt("In room {{room}}: {{message}}")
  String chatFrom(@ConversationId int room, String message);

  String tuned(String message, ChatOptions options);

  String chatInformed(@ConversationId String guest, String message, CallContext context);

  @Prompt("Who is it?")
  String recognize(Content.Image face, List<Content.File> papers);

  @Prompt("{{{{{{text}}}}}}, literally.")
  String literally(String text);
}
