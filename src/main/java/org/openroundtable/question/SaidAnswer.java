package org.openroundtable.question;

import java.util.List;

import org.openroundtable.language.Wording;

/**
 * An answer as one reader reads it.
 *
 * @param label of the question
 * @param parts one, or one for each of several that are chosen
 */
public record SaidAnswer(Question question, Wording label, List<Wording> parts) {}
