/** The questions of a draft: their order, and which of the standard ones are asked. */
package org.openroundtable.release.question;
