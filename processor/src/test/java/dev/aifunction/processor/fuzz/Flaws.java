package dev.aifunction.processor.fuzz;

import java.util.List;

/** Writes members that are legal Java, and that the processor refuses, or should think about. */
final class Flaws {
  private static final String A = "@dev.aifunction.AiFunction(\"x\") ";
  private static final String C = "@jakarta.validation.constraints.";
  private static final String N = Marks.NULLABLE;
  private static final String P = "@dev.aifunction.AiParam";
  private static final String BODY = " { throw new java.lang.UnsupportedOperationException(); }";

  /** Functions; {@code %d} is a number that no other member has. */
  private static final List<String> MEMBERS =
      List.of(
          A + "private static void f%d() {}",
          A + "static void f%d(java.util.Date x) {}",
          A + "static void f%d(java.lang.Thread x) {}",
          A + "static void f%d(java.util.List<?> x) {}",
          A + "static void f%d(java.util.Iterator<java.lang.String> x) {}",
          A + "static void f%d(java.lang.Void x) {}",
          A + "static void f%d(java.util.stream.Stream<java.lang.String> x) {}",
          A
              + "static void f%d(java.util.function.Function<java.lang.String, java.lang.String> x) {}",
          A + "static void f%d(java.lang.Class<?> x) {}",
          A + "static void f%d(java.lang.Runnable x) {}",
          A + "static void f%d(java.lang.annotation.ElementType x) {}",
          A + "static void f%d(java.util.List<java.lang.String>[] x) {}",
          A + "static void f%d(java.util.Map<byte[], java.lang.String> x) {}",
          A
              + "static void f%d(java.util.Map<java.util.List<java.lang.String>, java.lang.String> x) {}",
          A + "static void f%d(java.util.Optional<java.util.Optional<java.lang.String>> x) {}",
          A + "static void f%d(java.util.TreeSet<java.util.List<java.lang.String>> x) {}",
          A + "static void f%d(java.util.ArrayDeque<java.lang." + N + " String> x) {}",
          A + "static void f%d(java.util.IdentityHashMap<java.lang.String, java.lang.String> x) {}",
          A + "static void f%d(java.util.Properties x) {}",
          A + "static void f%d(java.util.BitSet x) {}",
          A + "static void f%d(java.lang.Object x) {}",
          A + "static void f%d(java.util.Map.Entry<java.lang.String, java.lang.Integer> x) {}",
          A + "static void f%d(java.lang.Comparable<java.lang.String> x) {}",
          A + "static void f%d(java.lang.Enum<?> x) {}",
          A + "static void f%d(java.lang.Record x) {}",
          A
              + "static java.util.concurrent.CompletableFuture<java.util.concurrent.CompletableFuture<java.lang.String>> f%d()"
              + BODY,
          A + "static java.util.concurrent.CompletableFuture<?> f%d()" + BODY,
          A + "static java.util.List<java.util.stream.Stream<java.lang.String>> f%d()" + BODY,
          A + "static <T> T f%d(T x) { return x; }",
          A + "static <T extends java.lang.Number> T f%d(T x) { return x; }",
          A
              + "static <T extends java.lang.Comparable<T>> java.util.List<T> f%d(java.util.List<T> x) { return x; }",
          A + "static void f%d(java.lang.String... x) {}",
          A + "static void f%d(int... x) {}",
          A
              + "static void f%d(dev.aifunction.tool.CallContext a, dev.aifunction.tool.CallContext b) {}",
          "/** */ @dev.aifunction.AiFunction static void f%d() {}",
          "@dev.aifunction.AiFunction(\" \") static void f%d() {}",
          "@dev.aifunction.AiFunction(value = \"x\", name = \"a b\") static void f%d() {}",
          "@dev.aifunction.AiFunction(value = \"x\", name = \"same\") static void f%d() {}",
          "@dev.aifunction.AiFunction(value = \"x\", name = \"same\") static int f%d(int x) { return x; }",
          "@dev.aifunction.AiFunction(value = \"x\", timeout = \"soon\") static void f%d() {}",
          "@dev.aifunction.AiFunction(value = \"x\", timeout = \"-PT1S\") static void f%d() {}",
          "@dev.aifunction.AiFunction(value = \"x\", callers = {\"a\"}) static void f%d() {}",
          A + "static void f%d(" + C + "Min(1) java.lang.String x) {}",
          A + "static void f%d(" + C + "Size(min = 5, max = 2) java.lang.String x) {}",
          A + "static void f%d(" + C + "Size(min = -1) java.lang.String x) {}",
          A + "static void f%d(" + C + "Pattern(regexp = \"[\") java.lang.String x) {}",
          A
              + "static void f%d("
              + C
              + "Pattern(regexp = \"(?<!a)\\\\p{L}++\") java.lang.String x) {}",
          A + "static void f%d(" + C + "DecimalMin(\"x\") java.math.BigDecimal x) {}",
          A + "static void f%d(" + C + "Min(5) " + C + "Max(4) int x) {}",
          A + "static void f%d(" + C + "Email int x) {}",
          A + "static void f%d(" + C + "Past boolean x) {}",
          A + "static void f%d(" + C + "NotBlank java.util.List<java.lang.String> x) {}",
          A + "static void f%d(" + C + "Null java.lang.String x) {}",
          A + "static void f%d(" + C + "Size(max = 3) int[] x) {}",
          A + "static void f%d(int " + C + "Size(max = 3) [] x) {}",
          A + "static void f%d(" + C + "Size(max = 3) java.util.Optional<java.lang.String> x) {}",
          A + "static void f%d(" + C + "NotNull java.lang." + N + " String x) {}",
          A + "static void f%d(" + N + " int x) {}",
          A
              + "static void f%d("
              + C
              + "Size.List({"
              + C
              + "Size(min = 1), "
              + C
              + "Size(max = 3)}) java.lang.String x) {}",
          A + "static void f%d(" + P + "(defaultValue = \"x\") int x) {}",
          A + "static void f%d(" + P + "(defaultValue = \"300\") byte x) {}",
          A + "static void f%d(" + P + "(defaultValue = \"5\") " + C + "Max(3) int x) {}",
          A
              + "static void f%d("
              + P
              + "(defaultValue = \"5\") java.util.Optional<java.lang.Integer> x) {}",
          A
              + "static void f%d("
              + P
              + "(defaultValue = \"[1]\") java.util.List<java.lang.Integer> x) {}",
          A
              + "static void f%d("
              + P
              + "(defaultValue = \"[]\") java.util.List<java.lang.Integer> x) {}",
          A
              + "static void f%d("
              + P
              + "(defaultValue = \"{}\") java.util.Map<java.lang.String, java.lang.Integer> x) {}",
          A + "static void f%d(" + P + "(defaultValue = \"\") java.lang.String x) {}",
          A + "static void f%d(" + P + "(name = \"y\") int x, int y) {}",
          A + "static void f%d(" + P + "(name = \"a\\\"b\") int x) {}",
          A + "static void f%d(" + P + "(name = \"🙂\") int x) {}",
          A + "static void f%d(" + P + "(name = \"a\\nb\") int x) {}",
          "enum Empty%1$d {} " + A + "static void f%1$d(Empty%1$d x) {}",
          "record Self%1$d(Self%1$d self) {} " + A + "static void f%1$d(Self%1$d x) {}",
          "record Grows%1$d<T>(Grows%1$d<java.util.List<T>> next) {} "
              + A
              + "static void f%1$d(Grows%1$d<java.lang.String> x) {}",
          "sealed interface Empty%1$d permits Only%1$d {} enum Only%1$d implements Empty%1$d { A } "
              + A
              + "static void f%1$d(Empty%1$d x) {}",
          "sealed interface Open%1$d permits Any%1$d {} non-sealed interface Any%1$d extends Open%1$d {} "
              + A
              + "static void f%1$d(Open%1$d x) {}",
          "sealed interface Taken%1$d permits Has%1$d {} record Has%1$d(int type) implements Taken%1$d {} "
              + A
              + "static void f%1$d(Taken%1$d x) {}",
          "sealed interface U%1$d permits V%1$d, W%1$d {} record V%1$d(U%1$d u) implements U%1$d {} record W%1$d(U%1$d u) implements U%1$d {} "
              + A
              + "static U%1$d f%1$d(U%1$d x) { return x; }",
          "abstract class Base%1$d { int x; } " + A + "static void f%1$d(Base%1$d x) {}",
          "class Inner%1$d { int x; } " + A + "static void f%1$d(Inner%1$d x) {}",
          "static class Nothing%1$d {} " + A + "static void f%1$d(Nothing%1$d x) {}",
          "static class Bean%1$d { private int x; private Bean%1$d() {} public void setX(int x) { this.x = x; } public int getX() { return x; } } "
              + A
              + "static void f%1$d(Bean%1$d x) {}",
          "static class Two%1$d { Two%1$d(int a) {} Two%1$d(java.lang.String b) {} } "
              + A
              + "static void f%1$d(Two%1$d x) {}",
          "interface Shape%1$d { int x(); } " + A + "static Shape%1$d f%1$d() { return () -> 1; }",
          "record Throws%1$d(int x) { public Throws%1$d { if (x > 3) { throw new java.lang.IllegalStateException(); } } } "
              + A
              + "static Throws%1$d f%1$d(Throws%1$d x) { return x; }",
          "record Same%1$d("
              + P
              + "(name = \"y\") int x, int y) {} "
              + A
              + "static void f%1$d(Same%1$d x) {}",
          "@com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS) sealed interface J%1$d permits K%1$d {} record K%1$d(int x) implements J%1$d {} "
              + A
              + "static void f%1$d(J%1$d x) {}",
          "record Jackson%1$d(@com.fasterxml.jackson.annotation.JsonProperty(\"a b\") int x, @com.fasterxml.jackson.annotation.JsonIgnore java.lang.String y) {} "
              + A
              + "static Jackson%1$d f%1$d(Jackson%1$d x) { return x; }",
          "@jakarta.validation.Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Own%1$d { java.lang.String message() default \"\"; java.lang.Class<?>[] groups() default {}; java.lang.Class<? extends jakarta.validation.Payload>[] payload() default {}; } "
              + A
              + "static void f%1$d(@Own%1$d int x) {}",
          A
              + "static "
              + "java.util.List<".repeat(12)
              + "java.lang.Integer"
              + ">".repeat(12)
              + " f%d()"
              + BODY,
          A
              + "static void f%d("
              + "java.util.Map<java.lang.String, ".repeat(6)
              + "java.lang.Integer"
              + ">".repeat(6)
              + " x) {}",
          A + "static java.lang.String f%d(java.util.OptionalInt[] x) { return \"\"; }",
          A + "static void f%d(java.lang.Iterable<? super java.lang.Integer> x) {}",
          "static void helper%1$d() { class Local%1$d { "
              + A
              + "void f%1$d() {} } new Local%1$d().f%1$d(); }",
          "@java.lang.SuppressWarnings(\"rawtypes\") " + A + "static void f%d(java.util.List x) {}",
          "@java.lang.Deprecated " + A + "static void f%d(int x) {}",
          "@java.lang.Deprecated record Old%1$d(int x) {} "
              + A
              + "static Old%1$d f%1$d(Old%1$d x) { return x; }");

  private final Dice dice;
  private int count;

  Flaws(Dice dice) {
    this.dice = dice;
  }

  /** Returns a few members. */
  String members() {
    StringBuilder members = new StringBuilder();
    for (int i = dice.between(0, 2); i >= 0; i--) {
      count++;
      members.append("  ").append(dice.oneOf(MEMBERS).formatted(count)).append('\n');
    }
    return members.toString();
  }
}
