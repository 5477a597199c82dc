package dev.aifunction.assistant;

import dev.aifunction.tool.ToolSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names the API of a provider that a conversation goes through. */
public enum Api {
  /** Responses, OpenAI's current API. */
  RESPONSES,
  /** Chat Completions, which every compatible server has. */
  CHAT_COMPLETIONS,
  /**
   * Assistants: threads and runs that the server keeps. OpenAI announced that its own end on
   * 2026-08-26; other servers keep theirs.
   */
  ASSISTANTS;

  /**
   * Returns whether this API has a tool, by the document that OpenAI publishes (as of 2026-11-20):
   * Responses has all of them, Chat Completions the search of the whole web, Assistants the search
   * in files and the code interpreter.
   */
  public boolean has(HostedTool tool) {
    return switch (this) {
      case RESPONSES -> true;
      case CHAT_COMPLETIONS ->
          tool instanceof HostedTool.WebSearch search && search.allowedDomains().isEmpty();
      case ASSISTANTS ->
          tool instanceof HostedTool.FileSearch || tool instanceof HostedTool.CodeInterpreter;
    };
  }

  /**
   * Returns whether somebody can call a tool in this API: the model itself, unless {@link
   * ToolSpec#callers()} name others alone, and programs that it writes in Responses.
   */
  public boolean has(ToolSpec tool) {
    return this == RESPONSES || tool.callers().isEmpty() || tool.callers().contains("direct");
  }

  /** Throws when nobody can call one of the tools in this API. */
  void requireCallable(List<ToolSpec> tools) {
    for (ToolSpec tool : tools) {
      if (!has(tool)) {
        throw new IllegalStateException(
            ("Api.%s has no programs of the model's, and the tool '%s' no other callers: use"
                    + " Api.RESPONSES, or let \"direct\" be one of its callers")
                .formatted(this, tool.name()));
      }
    }
  }

  /** Throws when this API lacks one of the tools. */
  void requireAll(List<HostedTool> tools) {
    for (HostedTool tool : tools) {
      if (!has(tool)) {
        throw new IllegalStateException(
            "Api.%s does not have the hosted tool %s: use %s, or leave the tool out"
                .formatted(this, tool, having(tool)));
      }
    }
  }

  private static String having(HostedTool tool) {
    return Arrays.stream(values())
        .filter(api -> api.has(tool))
        .map(api -> "Api." + api)
        .collect(Collectors.joining(" or "));
  }
}
