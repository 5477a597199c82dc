package dev.aifunction.samples.docs;

/** A place on a photo. */
record Place(String city, String country) {}
