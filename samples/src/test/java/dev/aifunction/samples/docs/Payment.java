package dev.aifunction.samples.docs;

import dev.aifunction.AiType;

/** How an order is paid. */
@AiType(discriminator = "method")
sealed interface Payment {

  record Card(String number) implements Payment {}

  record Transfer(String iban) implements Payment {}
}
