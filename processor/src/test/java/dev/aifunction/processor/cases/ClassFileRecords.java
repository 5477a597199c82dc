package dev.aifunction.processor.cases;

import java.util.List;

/** Holds records that the cases know from class files alone. */
public final class ClassFileRecords {

  private ClassFileRecords() {}

  public record Outer(String name, List<Inner> inner) {}

  public record Inner(int number, Thread worker) {}
}
