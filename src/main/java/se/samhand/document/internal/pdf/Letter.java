package se.samhand.document.internal.pdf;

/// One sign as it is drawn, from the beginning of its base line to the end.
///
/// @param turn quarter turns clockwise from upright text
/// @param mark the element of the structure tree that it belongs to, or one of the constants of [Tags]
record Letter(String text, float x, float y, float endX, float endY, float size, boolean isBold, int turn, int mark) {}
