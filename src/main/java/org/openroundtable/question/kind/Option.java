package org.openroundtable.question.kind;

import org.openroundtable.language.Text;

/**
 * Something that can be chosen.
 *
 * @param code what stands for it in answers
 * @param limit how many registrations may have chosen it; null: any number
 */
public record Option(String code, Text text, Integer limit) {}
