package cases;

public record Object(int number) {}
