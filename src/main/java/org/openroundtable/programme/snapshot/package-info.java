/** Events with their programmes as plain records, kept on each node for as long as nothing of them changes. */
package org.openroundtable.programme.snapshot;
