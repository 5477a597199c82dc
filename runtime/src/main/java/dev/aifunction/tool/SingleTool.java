package dev.aifunction.tool;

import java.util.List;
import java.util.Objects;

/** Is a toolset of one function that is known only at run time. */
final class SingleTool implements Toolset {
  private final List<ToolSpec> specs;
  private final ToolFunction function;

  SingleTool(ToolSpec spec, ToolFunction function) {
    this.specs = List.of(spec);
    this.function = Objects.requireNonNull(function, "function");
  }

  @Override
  public List<ToolSpec> specs() {
    return specs;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    String name = specs.get(0).name();
    if (!call.name().equals(name)) {
      throw BadToolCallException.unknownTool(call.name(), specs);
    }
    try {
      return function.call(call, context);
    } catch (BadToolCallException | ToolFailedException e) {
      throw e;
    } catch (Throwable e) {
      throw ToolFailedException.of(name, e);
    }
  }
}
