/** What an event asks of those who register, and what they answer. */
package org.openroundtable.question;
