package se.samhand.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import se.samhand.ui.ChosenLanguage;

/// Which languages there are, who chooses, and where the words lie.
///
/// Swedish unless the person has chosen English, or has chosen nothing and the browser asks for English.
/// A choice kept with the account counts in all browsers, one made before sign-in only in the browser itself.
@Configuration(proxyBeanMethods = false)
public class Language {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final String COOKIE = "samhand-language";
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    public static Locale ofCode(String code) {
        return code.equals(ENGLISH.getLanguage()) ? ENGLISH : SWEDISH;
    }

    /// Every module's `messages/<module>.properties` with its English `messages/<module>_en.properties` beside it.
    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> name.replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver(ObjectProvider<ChosenLanguage> chosenLanguage) {
        var resolver = new CookieLocaleResolver(COOKIE) {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return chosenLanguage
                        .getObject()
                        .get()
                        .map(Language::ofCode)
                        .orElseGet(() -> super.resolveLocale(request));
            }
        };
        resolver.setCookieMaxAge(ONE_YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request ->
                request.getHeader("Accept-Language") == null ? SWEDISH : bestOf(request.getHeader("Accept-Language")));
        return resolver;
    }

    /// The first of the wanted languages that we have, whatever country it is for.
    private static Locale bestOf(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .flatMap(wanted -> Stream.of(SWEDISH, ENGLISH)
                        .filter(ours -> ours.getLanguage().equals(wanted)))
                .findFirst()
                .orElse(SWEDISH);
    }

    /// What the browser asks for; a header that follows no rule asks for nothing.
    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
