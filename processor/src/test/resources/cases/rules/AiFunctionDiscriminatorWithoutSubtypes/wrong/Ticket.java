package cases;

import dev.aifunction.AiType;

// ERROR: [AiFunctionDiscriminatorWithoutSubtypes] @AiType(discriminator = "kind") stands on Ticket, which has no permitted subtypes to tell apart. Leave the discriminator out, or put it on the sealed type.
@AiType(discriminator = "kind")
public record Ticket(int number) {}
