package cases;

public record ToolCall(int number) {}
