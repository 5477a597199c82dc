package dev.aifunction.processor.fuzz;

import java.util.List;
import java.util.Locale;

/** Writes classes that are no records: beans, and classes with a builder. */
final class Beans {
  private Beans() {}

  /** Returns a class with a constructor without parameters, getters and setters. */
  static String bean(String modifiers, String name, List<Properties.Property> properties) {
    StringBuilder text = new StringBuilder(modifiers + "class " + name + " {\n");
    for (Properties.Property property : properties) {
      text.append("  private %s %s;\n".formatted(property.declared(), property.name()));
    }
    text.append("  public ").append(name).append("() {}\n");
    for (Properties.Property property : properties) {
      text.append(getter(property));
      text.append(
          "  public void set%2$s(%1$s %3$s) { this.%3$s = %3$s; }\n"
              .formatted(property.declared(), capital(property.name()), property.name()));
    }
    return text + "}\n";
  }

  /** Returns a class that its builder makes, and nothing else. */
  static String builder(String modifiers, String name, List<Properties.Property> properties) {
    StringBuilder text = new StringBuilder(modifiers + "class " + name + " {\n");
    StringBuilder builder = new StringBuilder("  public static final class Maker {\n");
    StringBuilder assignments = new StringBuilder();
    for (Properties.Property property : properties) {
      String declared = property.declared();
      String of = property.name();
      text.append("  private final %s %s;\n".formatted(declared, of)).append(getter(property));
      builder.append("    private %s %s;\n".formatted(declared, of));
      builder.append(
          "    public Maker %2$s(%1$s %2$s) { this.%2$s = %2$s; return this; }\n"
              .formatted(declared, of));
      assignments.append("this.%1$s = maker.%1$s; ".formatted(of));
    }
    builder.append("    public %s build() { return new %s(this); }\n  }\n".formatted(name, name));
    return text
        + "  private %s(Maker maker) { %s}\n".formatted(name, assignments)
        + "  public static Maker builder() { return new Maker(); }\n"
        + builder
        + "}\n";
  }

  private static String getter(Properties.Property property) {
    String prefix = property.declared().equals("boolean") ? "is" : "get";
    return "  public %s %s%s() { return %s; }\n"
        .formatted(property.declared(), prefix, capital(property.name()), property.name());
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
