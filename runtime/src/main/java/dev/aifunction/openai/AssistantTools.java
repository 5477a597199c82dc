package dev.aifunction.openai;

import dev.aifunction.assistant.HostedTool;
import dev.aifunction.openapi.model.AssistantToolsCode;
import dev.aifunction.openapi.model.AssistantToolsFileSearch;
import dev.aifunction.openapi.model.AssistantToolsFileSearchFileSearch;
import dev.aifunction.openapi.model.AssistantToolsFileSearchTypeOnly;
import dev.aifunction.openapi.model.CreateMessageRequestAttachmentTool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the tools that the server runs itself for assistants, runs and files of messages. */
final class AssistantTools {
  private AssistantTools() {}

  /**
   * Writes tools.
   *
   * @param code takes the code interpreter
   * @param search takes the file search
   * @throws UnsupportedOperationException when Assistants does not have one
   */
  static void write(
      List<HostedTool> tools,
      Consumer<AssistantToolsCode> code,
      Consumer<AssistantToolsFileSearch> search) {
    for (HostedTool tool : tools) {
      if (tool instanceof HostedTool.CodeInterpreter) {
        code.accept(AssistantToolsCode.builder().build());
      } else if (tool instanceof HostedTool.FileSearch wanted) {
        search.accept(fileSearch(wanted));
      } else {
        throw new UnsupportedOperationException(
            "Assistants has no hosted tool %s: use Api.RESPONSES".formatted(tool.type()));
      }
    }
  }

  private static AssistantToolsFileSearch fileSearch(HostedTool.FileSearch search) {
    AssistantToolsFileSearch.Builder wire = AssistantToolsFileSearch.builder();
    Integer most = search.maxResults();
    if (most != null) {
      wire.fileSearch(AssistantToolsFileSearchFileSearch.builder().maxNumResults(most).build());
    }
    return wire.build();
  }

  /** Writes the tools that are to read a file of a message. */
  static List<CreateMessageRequestAttachmentTool> readers(List<HostedTool> tools) {
    List<CreateMessageRequestAttachmentTool> readers = new ArrayList<>();
    for (HostedTool tool : tools) {
      if (tool instanceof HostedTool.CodeInterpreter) {
        readers.add(AssistantToolsCode.builder().build());
      } else if (tool instanceof HostedTool.FileSearch) {
        readers.add(AssistantToolsFileSearchTypeOnly.builder().build());
      }
    }
    return readers;
  }
}
