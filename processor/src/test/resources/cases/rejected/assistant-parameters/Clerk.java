package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Instructions;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.tool.CallContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionBadConversationId] id has the type Double, and a conversation's id is a String, a UUID or a whole number, and never null. Use one of these.
  String fraction(@ConversationId Double id, String message);

  // ERROR: [AiFunctionBadConversationId] id may be null, and a conversation's id is a String, a UUID or a whole number, and never null. Use one of these.
  String nullable(@ConversationId @Nullable String id, String message);

  // ERROR: [AiFunctionBadConversationId] id may be null, and a conversation's id is a String, a UUID or a whole number, and never null. Use one of these.
  String optional(@ConversationId Optional<String> id, String message);

  // ERROR: [AiFunctionBadConversationId] ids has the type List<String>, and a conversation's id is a String, a UUID or a whole number, and never null. Use one of these.
  String list(@ConversationId List<String> ids, String message);

  // ERROR: [AiFunctionSecondParameter] ids has a second @ConversationId parameter. Remove all but the first.
  String ids(@ConversationId String user, @ConversationId String topic, String message);

  // ERROR: [AiFunctionSecondParameter] options has a second ChatOptions parameter. Remove all but the first.
  String options(String message, ChatOptions first, ChatOptions second);

  // ERROR: [AiFunctionUnsupportedType] The parameter options of perhaps has the type ChatOptions, which is never null. Remove @Nullable. Use ChatOptions.NONE for none.
  String perhaps(String message, @Nullable ChatOptions options);

  // ERROR: [AiFunctionSecondParameter] contexts has a second CallContext parameter. Remove all but the first.
  String contexts(String message, CallContext first, CallContext second);

  // ERROR: [AiFunctionUnsupportedType] The parameter context of unsure has the type CallContext, which is never null. Remove @Nullable. Use CallContext.none() for none.
  String unsure(String message, @Nullable CallContext context);

  // ERROR: [AiFunctionUnsupportedType] The parameter picture of maybe has the type Content.Image, which is never null. Remove @Nullable. Use List<Content>, which may be empty.
  String maybe(String message, Content.@Nullable Image picture);

  // ERROR: [AiFunctionNoText] {{options}} is ChatOptions, which is no text and goes along without the template. Remove it from the template.
  @Prompt("Answer {{message}} with {{options}}.")
  String templated(String message, ChatOptions options);

  // ERROR: [AiFunctionNoText] {{context}} is CallContext, which is no text and goes along without the template. Remove it from the template.
  @Prompt("Answer {{message}} with {{context}}.")
  String told(String message, CallContext context);

  @Prompt("{{message}}")
  // ERROR: [AiFunctionNoText] {{pages}} is List<Content.File>, which is no text and goes along without the template. Remove it from the template.
  @Instructions("Read {{pages}}.")
  String instructed(String message, List<Content.File> pages);

  @Prompt("What is on {{picture}}?")
  // ERROR: [AiFunctionUnsupportedType] The parameter picture of bytes has the type byte[], which a model would be told as Base64. Take a Content.Image or a Content.File, or a String.
  String bytes(byte[] picture);

  // ERROR: [AiFunctionNoPrompt] picture has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("…").
  String picture(Content.Image picture);

  // ERROR: [AiFunctionNoPrompt] values has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("… {{a}} … {{b}} …").
  String values(@ConversationId String user, String a, int b);
}
