/**
 * Pictures and documents of an event: who may read them from when on. Where on its pages they stand is said by the
 * event's document, which holds their addresses.
 */
package org.openroundtable.attachment;
