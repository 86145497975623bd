/** API tokens: the secrets of programs, what each may do, and how long. */
package org.openroundtable.account.token;
