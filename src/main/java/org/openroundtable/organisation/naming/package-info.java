/**
 * Which organisations are named in public. All are counted; those are named whose people have shown that their address is
 * theirs, or whom an organiser has decided to name. What a stranger types stands nowhere until then.
 */
package org.openroundtable.organisation.naming;
