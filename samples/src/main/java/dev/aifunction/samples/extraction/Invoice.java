package dev.aifunction.samples.extraction;

import dev.aifunction.AiType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an invoice says.
 *
 * @param number the invoice's number, such as INV-7
 * @param seller who is to be paid
 * @param total what is to be paid, in euros
 * @param due when it has to be paid
 */
@AiType
public record Invoice(
    @NotBlank String number, @NotBlank String seller, @Positive BigDecimal total, LocalDate due) {}
