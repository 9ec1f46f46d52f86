package dateline.language.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineCacheTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linux      | -              | -        | /home/ada/.cache/dateline
            Linux      | XDG_CACHE_HOME | /big     | /big/dateline
            Linux      | XDG_CACHE_HOME | relative | /home/ada/.cache/dateline
            Linux      | DATELINE_CACHE | /models  | /models
            Linux      | DATELINE_CACHE | ' '      | /home/ada/.cache/dateline
            Mac OS X   | -              | -        | /home/ada/Library/Caches/dateline
            Windows 11 | -              | -        | /home/ada/AppData/Local/dateline
            Windows 11 | LOCALAPPDATA   | /local   | /local/dateline
            """)
    void the_folder_is_the_user_s_unless_another_is_named(String system, String variable, String value, String folder) {
        assertThat(EngineCache.folder(Map.of(variable, value), system, Path.of("/home/ada")))
                .isEqualTo(Path.of(folder));
    }
}
