/** Who may change what: the tokens of programs that use the API. */
package org.openroundtable.account;
