package cases;

public record List(int number) {}
