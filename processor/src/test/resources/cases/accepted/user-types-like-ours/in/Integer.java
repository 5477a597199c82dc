package cases;

public record Integer(int number) {}
