package dev.aifunction;

/**
 * Names a tool that the server runs itself and that needs nothing more to be said of it, for {@link
 * AiAssistant#hosted()}.
 *
 * <p>The search in files and MCP servers have members of their own, {@link
 * AiAssistant#fileSearch()} and {@link AiAssistant#mcp()}; a tool with other settings is given to
 * the stub's builder.
 */
public enum Hosted {
  /** The search of the web, everywhere. */
  WEB_SEARCH,
  /** The interpreter of Python that the model writes. */
  CODE_INTERPRETER,
  /** The generation of images. */
  IMAGE_GENERATION
}
