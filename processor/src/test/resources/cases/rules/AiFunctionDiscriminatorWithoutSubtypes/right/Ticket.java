package cases;

import dev.aifunction.AiType;

@AiType
public record Ticket(int number) {}
