package dateline.cli;

import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day or moment behind {@code --published}. */
final class GivenDateConverter implements ITypeConverter<GivenDate> {
    @Override
    public GivenDate convert(String words) {
        try {
            return GivenDate.read(words);
        } catch (IntakeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
