/**
 * The kinds of questions. A kind knows everything about its answers, so that the form, the API, mails, the history and
 * files need to know nothing about it.
 */
package org.openroundtable.question.kind;
