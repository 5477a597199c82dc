package cases;

public record Optional(int number) {}
