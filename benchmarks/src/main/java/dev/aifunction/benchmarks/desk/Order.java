package dev.aifunction.benchmarks.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** A customer's order: the nested argument. */
public record Order(
    @NotBlank String customer,
    Address address,
    @NotEmpty @Size(max = 100) List<Line> lines,
    @Size(max = 100) Map<@NotBlank String, String> tags) {}
