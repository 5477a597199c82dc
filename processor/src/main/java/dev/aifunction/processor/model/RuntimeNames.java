package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;

/** Names everything of the runtime that the processor reads or generates code against. */
public final class RuntimeNames {
  private static final String ROOT = "dev.aifunction";
  private static final String TOOL = ROOT + ".tool";
  private static final String INTERNAL = ROOT + ".internal";
  private static final String ASSISTANT = ROOT + ".assistant";

  public static final ClassName AI_FUNCTION = ClassName.get(ROOT, "AiFunction");
  public static final ClassName AI_PARAM = ClassName.get(ROOT, "AiParam");
  public static final ClassName AI_TYPE = ClassName.get(ROOT, "AiType");
  public static final ClassName AI_CALLS = ClassName.get(ROOT, "AiCalls");
  public static final ClassName AI_ASSISTANT = ClassName.get(ROOT, "AiAssistant");
  public static final ClassName PROMPT = ClassName.get(ROOT, "Prompt");
  public static final ClassName INSTRUCTIONS = ClassName.get(ROOT, "Instructions");
  public static final ClassName EXTRACT = ClassName.get(ROOT, "Extract");
  public static final ClassName CONVERSATION_ID = ClassName.get(ROOT, "ConversationId");
  public static final ClassName GENERATED = ClassName.get(ROOT, "Generated");
  public static final ClassName EFFECT = ClassName.get(ROOT, "Effect");
  public static final ClassName EXECUTION = ClassName.get(ROOT, "Execution");
  public static final ClassName RETURN_TO = ClassName.get(ROOT, "ReturnTo");

  public static final ClassName APPROVER = ClassName.get(TOOL, "Approver");
  public static final ClassName ARGUMENT_VALIDATOR = ClassName.get(TOOL, "ArgumentValidator");
  public static final ClassName BAD_TOOL_CALL = ClassName.get(TOOL, "BadToolCallException");
  public static final ClassName CALL_CONTEXT = ClassName.get(TOOL, "CallContext");
  public static final ClassName TOOL_CALL = ClassName.get(TOOL, "ToolCall");
  public static final ClassName TOOL_FAILED = ClassName.get(TOOL, "ToolFailedException");
  public static final ClassName TOOL_SPEC = ClassName.get(TOOL, "ToolSpec");
  public static final ClassName TOOLSET = ClassName.get(TOOL, "Toolset");

  public static final ClassName ARGUMENT_READER = ClassName.get(INTERNAL, "ArgumentReader");
  public static final ClassName AWAITING = ClassName.get(INTERNAL, "Awaiting");
  public static final ClassName CHECKS = ClassName.get(INTERNAL, "Checks");
  public static final ClassName FUTURES = ClassName.get(INTERNAL, "Futures");
  public static final ClassName JACKSON_NODES = ClassName.get(INTERNAL, "JacksonNodes");
  public static final ClassName COMPANION = ClassName.get(INTERNAL, "Companion");
  public static final ClassName KEYS = ClassName.get(INTERNAL, "Keys");
  public static final ClassName RESULT_WRITER = ClassName.get(INTERNAL, "ResultWriter");
  public static final ClassName VALIDATED_METHOD = ClassName.get(INTERNAL, "ValidatedMethod");

  public static final ClassName ASSISTANT_BUILDER = ClassName.get(ASSISTANT, "AssistantBuilder");
  public static final ClassName ASSISTANT_STREAM = ClassName.get(ASSISTANT, "AssistantStream");
  public static final ClassName CHAT_OPTIONS = ClassName.get(ASSISTANT, "ChatOptions");
  public static final ClassName CONTENT = ClassName.get(ASSISTANT, "Content");
  public static final ClassName CONVERSATION = ClassName.get(ASSISTANT, "Conversation");
  public static final ClassName HOSTED_TOOL = ClassName.get(ASSISTANT, "HostedTool");
  public static final ClassName ITEM = ClassName.get(ASSISTANT, "Item");
  public static final ClassName MODEL_PROVIDER = ClassName.get(ASSISTANT, "ModelProvider");
  public static final ClassName REPLY = ClassName.get(ASSISTANT, "Reply");
  public static final ClassName RESPONSE_FORMAT = ClassName.get(ASSISTANT, "ResponseFormat");

  private RuntimeNames() {}
}
