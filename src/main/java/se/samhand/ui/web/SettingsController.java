package se.samhand.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.ChosenLanguage;
import se.samhand.ui.LocalPath;
import se.samhand.ui.Theme;
import se.samhand.ui.internal.Language;
import se.samhand.ui.internal.Shells;

@Controller
@OpenToAll(because = "How the page looks and speaks is the choice of whoever reads it")
class SettingsController {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final LocaleResolver localeResolver;
    private final ChosenLanguage chosenLanguage;

    SettingsController(LocaleResolver localeResolver, ChosenLanguage chosenLanguage) {
        this.localeResolver = localeResolver;
        this.chosenLanguage = chosenLanguage;
    }

    @PostMapping(path = "/installningar", params = "theme")
    String updateTheme(@RequestParam String theme, @RequestParam String back, HttpServletResponse response) {
        var cookie = ResponseCookie.from(
                        Shells.THEME_COOKIE, Theme.ofCode(theme).code())
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + LocalPath.of(back);
    }

    @PostMapping(path = "/installningar", params = "language")
    String updateLanguage(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var locale = Language.ofCode(language);
        localeResolver.setLocale(request, response, locale);
        chosenLanguage.choose(locale.getLanguage());
        return "redirect:" + LocalPath.of(back);
    }
}
