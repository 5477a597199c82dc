package cases;

public record RuntimeException(int number) {}
