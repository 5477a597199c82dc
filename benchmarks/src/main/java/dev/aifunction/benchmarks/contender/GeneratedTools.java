package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Desk;
import dev.aifunction.benchmarks.desk.DeskToolset;
import dev.aifunction.tool.Toolset;

/** Calls through the toolset that our processor generates. */
public final class GeneratedTools implements Tools {
  private final Toolset toolset;

  /** Generates nothing any more: javac did. */
  public GeneratedTools(Desk desk) {
    this.toolset = new DeskToolset(desk);
  }

  @Override
  public String call(String name, String arguments) {
    return toolset.call(name, arguments);
  }
}
