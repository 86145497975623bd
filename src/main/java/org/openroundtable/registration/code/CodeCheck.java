package org.openroundtable.registration.code;

import org.openroundtable.registration.admission.CodeFault;

/** Whether a code is good. */
public sealed interface CodeCheck {

    /**
     * @param block id of the block that it gives a place of; null: none
     */
    record Good(Long id, Long block) implements CodeCheck {}

    record Bad(CodeFault why) implements CodeCheck {}
}
