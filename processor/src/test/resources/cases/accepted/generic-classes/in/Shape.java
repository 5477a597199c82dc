package cases;

public record Shape(String name, int corners) {}
