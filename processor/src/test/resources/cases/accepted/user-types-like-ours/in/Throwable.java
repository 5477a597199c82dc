package cases;

public record Throwable(int number) {}
