package dev.aifunction.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Is a toolset that hands each call to the set that knows its name. */
final class CombinedToolset implements Toolset {
  private final List<ToolSpec> specs;
  private final Map<String, Toolset> owners;

  CombinedToolset(List<Toolset> toolsets) {
    List<ToolSpec> all = new ArrayList<>();
    Map<String, Toolset> byName = new HashMap<>();
    for (Toolset toolset : toolsets) {
      for (ToolSpec spec : toolset.specs()) {
        if (byName.putIfAbsent(spec.name(), toolset) != null) {
          throw new IllegalArgumentException("two tools are named " + spec.name());
        }
        all.add(spec);
      }
    }
    this.specs = List.copyOf(all);
    this.owners = Map.copyOf(byName);
  }

  @Override
  public List<ToolSpec> specs() {
    return specs;
  }

  @Override
  public String call(ToolCall call, CallContext context) {
    Toolset owner = owners.get(call.name());
    if (owner == null) {
      throw BadToolCallException.unknownTool(call.name(), specs);
    }
    return owner.call(call, context);
  }
}
