/** What an event asks of those who register, while it is edited: the list of its questions and the form of each. */
package org.openroundtable.organiser.question;
