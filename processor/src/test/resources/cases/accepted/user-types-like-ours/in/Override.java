package cases;

public record Override(int number) {}
