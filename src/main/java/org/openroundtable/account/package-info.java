/** Who may act: people with an account, programs with a token, and what is told of what changes with them. */
package org.openroundtable.account;
