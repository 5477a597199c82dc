package cases;

public record String(int number) {}
