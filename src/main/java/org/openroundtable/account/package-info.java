/** People with an account, whoever acts, and what is told of what changes. */
package org.openroundtable.account;
