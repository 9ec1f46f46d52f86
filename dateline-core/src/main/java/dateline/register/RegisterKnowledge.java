package dateline.register;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import java.util.List;

/** A register as a file among those that a reading is done with, where it stands like any file of a user's. */
public final class RegisterKnowledge {
    private static final String PATH = "actor/register.tsv";

    private RegisterKnowledge() {}

    /** The register among files of knowledge; throws {@link RuleException} with all lines that are wrong. */
    public static Register read(Knowledge knowledge) {
        Register all = Register.EMPTY;
        for (DataFile file : knowledge.named(PATH)) {
            all = all.with(RegisterTable.read(file.name(), file.text()).entries());
        }
        return all;
    }

    /** Knowledge with a register beside it; the same knowledge where the register is empty. */
    public static Knowledge with(Knowledge knowledge, Register register) {
        if (register.entries().isEmpty()) {
            return knowledge;
        }
        return knowledge.with(List.of(
                new DataFile(PATH, RegisterTable.text(register)),
                new DataFile("actor/names.tsv", BareNames.table(register))));
    }
}
