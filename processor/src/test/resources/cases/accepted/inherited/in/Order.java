package cases;

public record Order(int id, String customer) implements Entity {}
