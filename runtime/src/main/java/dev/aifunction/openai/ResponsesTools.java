package dev.aifunction.openai;

import static dev.aifunction.openai.Requests.set;

import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.AutoCodeInterpreterToolParam;
import dev.aifunction.openapi.model.CallableToolAllowedCaller;
import dev.aifunction.openapi.model.CodeInterpreterTool;
import dev.aifunction.openapi.model.FileSearchTool;
import dev.aifunction.openapi.model.FunctionTool;
import dev.aifunction.openapi.model.ImageGenTool;
import dev.aifunction.openapi.model.MCPTool;
import dev.aifunction.openapi.model.MCPToolAllowedTools;
import dev.aifunction.openapi.model.MCPToolRequireApprovalMode;
import dev.aifunction.openapi.model.ProgrammaticToolCallingParam;
import dev.aifunction.openapi.model.Tool;
import dev.aifunction.openapi.model.ToolSearchToolParam;
import dev.aifunction.openapi.model.WebSearchTool;
import dev.aifunction.openapi.model.WebSearchToolFilters;
import dev.aifunction.openapi.model.WebSearchToolType;
import dev.aifunction.tool.ToolSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes tools for Responses: the application's functions, and those that the server runs. */
final class ResponsesTools {
  private static final WrittenTools<FunctionTool> FUNCTIONS =
      new WrittenTools<>(ResponsesTools::function);

  private ResponsesTools() {}

  /**
   * Writes a request's tools. A tool that has to be searched for, or may be called by programs, is
   * of no use without the hosted tool that searches, or runs programs: that one comes along.
   */
  static List<Tool> write(ModelRequest request) {
    boolean reduced = request.takesReducedSchemas();
    List<Tool> tools = new ArrayList<>();
    boolean searched = false;
    boolean programmed = false;
    for (ToolSpec tool : request.tools()) {
      tools.add(FUNCTIONS.get(tool, reduced));
      searched |= tool.deferLoading();
      programmed |= tool.callers().contains(CallableToolAllowedCaller.PROGRAMMATIC.value());
    }
    if (searched) {
      tools.add(ToolSearchToolParam.builder().build());
    }
    if (programmed) {
      tools.add(ProgrammaticToolCallingParam.builder().build());
    }
    for (HostedTool tool : request.hostedTools()) {
      tools.add(hosted(tool));
    }
    return tools;
  }

  /** Schemas go into the request as the text that they are. */
  private static FunctionTool function(ToolSpec tool, boolean reduced) {
    FunctionTool.Builder function =
        FunctionTool.builder()
            .name(tool.name())
            .description(tool.description())
            .parameters(RawJson.of(reduced ? tool.reducedParameters() : tool.parameters()))
            .strict(tool.strict()); // left out, the server would try strict first
    set(tool.output(), schema -> function.outputSchema(RawJson.of(schema)));
    if (tool.deferLoading()) {
      function.deferLoading(true);
    }
    for (String caller : tool.callers()) {
      function.addAllowedCaller(CallableToolAllowedCaller.of(caller));
    }
    return function.build();
  }

  private static Tool hosted(HostedTool tool) {
    if (tool instanceof HostedTool.WebSearch search) {
      return webSearch(search);
    }
    if (tool instanceof HostedTool.FileSearch search) {
      return fileSearch(search);
    }
    if (tool instanceof HostedTool.CodeInterpreter interpreter) {
      return codeInterpreter(interpreter);
    }
    if (tool instanceof HostedTool.RemoteMcp mcp) {
      return mcp(mcp);
    }
    return ImageGenTool.builder().build();
  }

  private static Tool webSearch(HostedTool.WebSearch search) {
    WebSearchTool.Builder wire = WebSearchTool.builder().type(WebSearchToolType.WEB_SEARCH);
    if (!search.allowedDomains().isEmpty()) {
      wire.filters(WebSearchToolFilters.builder().allowedDomains(search.allowedDomains()).build());
    }
    return wire.build();
  }

  private static Tool fileSearch(HostedTool.FileSearch search) {
    FileSearchTool.Builder wire = FileSearchTool.builder().vectorStoreIds(search.vectorStoreIds());
    set(search.maxResults(), most -> wire.maxNumResults(most));
    return wire.build();
  }

  private static Tool codeInterpreter(HostedTool.CodeInterpreter interpreter) {
    AutoCodeInterpreterToolParam.Builder container = AutoCodeInterpreterToolParam.builder();
    if (!interpreter.fileIds().isEmpty()) {
      container.fileIds(interpreter.fileIds());
    }
    return CodeInterpreterTool.builder().container(container.build()).build();
  }

  private static Tool mcp(HostedTool.RemoteMcp mcp) {
    MCPTool.Builder wire =
        MCPTool.builder()
            .serverLabel(mcp.label())
            .serverUrl(mcp.server().toString())
            .requireApproval(MCPToolRequireApprovalMode.NEVER);
    if (!mcp.allowedTools().isEmpty()) {
      wire.allowedTools(MCPToolAllowedTools.ofItems(mcp.allowedTools()));
    }
    if (!mcp.headers().isEmpty()) {
      wire.headers(mcp.headers());
    }
    return wire.build();
  }
}
